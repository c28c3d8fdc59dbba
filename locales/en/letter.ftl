### Messages to people about an introductory meeting, by e-mail or as an SMS; volunteers and participants get the same.

## Around every message; time and place stand between, each on a line of its own

# $name (String) – what the person is called
letter-greeting = Hello { $name }
letter-greeting-everybody = Hello
# $contact (String) – the group's phone number, or its e-mail address
letter-privacy = We use your details only to contact you about the meeting and about a friend. You can always ask us to delete them: { $contact }.
letter-regards = Kind regards

## An invitation to somebody who has asked for a meeting

# $date (Date) – the day of the meeting
letter-invitation-subject = Introductory meeting on { $date }
letter-invitation-opening = You told us that you would like to come to an introductory meeting. Now there is one, and we would like to see you:
# $contact (String) – the group's phone number, or its e-mail address
letter-invitation-closing = Will you come? Write to us or call us: { $contact }.

## A reminder, some day before the meeting

# $date (Date) – the day of the meeting
letter-reminder-subject = Remember the introductory meeting on { $date }
letter-reminder-opening = We look forward to seeing you at the introductory meeting:
# $contact (String) – the group's phone number, or its e-mail address
letter-reminder-closing = If you cannot come or have a question, write to us or call us: { $contact }.

## The meeting has another time or place

letter-moved-subject = The introductory meeting has been moved
letter-moved-opening = We have moved the introductory meeting. The time and place are now:
# $contact (String) – the group's phone number, or its e-mail address
letter-moved-closing = If this does not suit you or you have a question, write to us or call us: { $contact }.

## The meeting is cancelled

# $date (Date) – the day of the meeting
letter-cancellation-subject = The introductory meeting on { $date } is cancelled
# $date (LongDate) – the day of the meeting, in words
letter-cancellation-opening = We are sorry: the introductory meeting on { $date } is cancelled. We will write to you again when there is a new one.
# $contact (String) – the group's phone number, or its e-mail address
letter-cancellation-closing = If you have a question, write to us or call us: { $contact }.
