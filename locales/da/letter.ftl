### Messages to people about an introductory meeting, by e-mail or as an SMS; volunteers and participants get the same.

## Around every message; time and place stand between, each on a line of its own

# $name (String) – what the person is called
letter-greeting = Hej { $name }
letter-greeting-everybody = Hej
# $contact (String) – the group's phone number, or its e-mail address
letter-privacy = Vi bruger kun dine oplysninger til at kontakte dig om mødet og om en ven. Du kan altid bede os om at slette dem: { $contact }.
letter-regards = Venlig hilsen

## An invitation to somebody who has asked for a meeting

# $date (Date) – the day of the meeting
letter-invitation-subject = Introduktionsmøde den { $date }
letter-invitation-opening = Du har sagt, at du gerne vil til et introduktionsmøde. Nu er der et, og vi vil gerne se dig:
# $contact (String) – the group's phone number, or its e-mail address
letter-invitation-closing = Kommer du? Skriv eller ring til os: { $contact }.

## A reminder, some day before the meeting

# $date (Date) – the day of the meeting
letter-reminder-subject = Husk introduktionsmødet den { $date }
letter-reminder-opening = Vi glæder os til at se dig til introduktionsmødet:
# $contact (String) – the group's phone number, or its e-mail address
letter-reminder-closing = Er du forhindret, eller har du spørgsmål? Skriv eller ring til os: { $contact }.

## The meeting has another time or place

letter-moved-subject = Introduktionsmødet er flyttet
letter-moved-opening = Vi har flyttet introduktionsmødet. Tid og sted er nu:
# $contact (String) – the group's phone number, or its e-mail address
letter-moved-closing = Passer det dig ikke, eller har du spørgsmål? Skriv eller ring til os: { $contact }.

## The meeting is cancelled

# $date (Date) – the day of the meeting
letter-cancellation-subject = Introduktionsmødet den { $date } er aflyst
# $date (LongDate) – the day of the meeting, in words
letter-cancellation-opening = Introduktionsmødet { $date } er desværre aflyst. Vi skriver til dig igen, når der er et nyt møde.
# $contact (String) – the group's phone number, or its e-mail address
letter-cancellation-closing = Har du spørgsmål? Skriv eller ring til os: { $contact }.
