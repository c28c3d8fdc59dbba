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

## A match: both are asked whether they would like to meet. Nobody is named yet

letter-match-asked-subject = Vi har et forslag til dig
letter-match-asked-participant = En frivillig vil gerne være din ven. Har du lyst til at mødes?
letter-match-asked-friend = En, der gerne vil have en ven, passer godt sammen med dig, tror vi. Har du lyst til at mødes?
# $contact (String) – the group's phone number, or its e-mail address
letter-match-asked-closing = Skriv eller ring til os, hvad du synes: { $contact }. I får først hinandens navn og telefonnummer, når I begge har sagt ja.

## Both said yes: each gets the other's name and contact, with consent

letter-match-first-meeting-subject = Jeres første møde
# $name (String) – the other one's name; her phone number and address follow, each on a line of its own
letter-match-first-meeting-opening = I har begge sagt ja. Nu kan du møde { $name }:
letter-match-first-meeting-when = I mødes første gang her:
letter-match-first-meeting-arrange = Ring eller skriv til hinanden, og aftal, hvor og hvornår I mødes.

## A reminder, some day before the two meet for the first time

# $date (Date) – the day of the first meeting
letter-match-reminder-subject = Husk jeres første møde den { $date }
letter-match-reminder-opening = Snart mødes I for første gang:

## The two rest for a time

letter-match-pause-subject = I holder pause
# $date (Date) – the day the pause is meant to last until
letter-match-pause-until = Vi har noteret, at I holder pause indtil { $date }.
letter-match-pause-open = Vi har noteret, at I holder pause for en tid.
# $contact (String) – the group's phone number, or its e-mail address
letter-match-pause-closing = Vil I mødes igen før, eller har du spørgsmål? Skriv eller ring til os: { $contact }.

## It is over: a thank-you

letter-match-thanks-subject = Tak for den tid, I har haft sammen
letter-match-thanks-opening = Tak for den tid, I har haft sammen. Vi håber, den har været god for dig.
# $contact (String) – the group's phone number, or its e-mail address
letter-match-thanks-participant = Vil du gerne have en ny ven? Skriv eller ring til os: { $contact }.
# $contact (String) – the group's phone number, or its e-mail address
letter-match-thanks-friend = Vil du gerne være ven med en anden? Skriv eller ring til os: { $contact }.

## Under every message to a match

# $contact (String) – the group's phone number, or its e-mail address
letter-match-privacy = Vi bruger kun dine oplysninger til at kontakte dig om en ven. Du kan altid bede os om at slette dem: { $contact }.

## A course: an invitation, a reminder, another time, called off, and a place from the waiting list; the sessions and the place stand between, each on a line of its own

# $course (String) – the course's title
letter-course-invitation-subject = Invitation: { $course }
# $course (String) – the course's title
letter-course-invitation-opening = Vi inviterer dig til { $course }. Det er gratis:
# $contact (String) – the group's phone number, or its e-mail address
letter-course-invitation-closing = Vil du være med? Skriv eller ring til os: { $contact }.
# $date (Date) – the last day for signing up
# $contact (String) – the group's phone number, or its e-mail address
letter-course-invitation-closing-by = Vil du være med? Skriv eller ring til os senest { $date }: { $contact }.
# $course (String) – the course's title
letter-course-reminder-subject = Husk { $course }
# $course (String) – the course's title
letter-course-reminder-opening = Vi glæder os til at se dig til { $course }:
# $course (String) – the course's title
letter-course-moved-subject = { $course } er flyttet
# $course (String) – the course's title
letter-course-moved-opening = Vi har flyttet { $course }. Tid og sted er nu:
# $course (String) – the course's title
letter-course-cancellation-subject = { $course } er aflyst
# $course (String) – the course's title
letter-course-cancellation-opening = { $course } er desværre aflyst.
# $course (String) – the course's title
letter-course-place-subject = Du har fået plads: { $course }
# $course (String) – the course's title
letter-course-place-opening = Du stod på ventelisten til { $course }. Nu er der plads til dig:
# $contact (String) – the group's phone number, or its e-mail address
letter-course-place-closing = Kan du alligevel ikke komme? Skriv eller ring til os: { $contact }.
# $contact (String) – the group's phone number, or its e-mail address
letter-course-privacy = Vi bruger kun dine oplysninger til at kontakte dig om det, du er med til hos os. Du kan altid bede os om at slette dem: { $contact }.
