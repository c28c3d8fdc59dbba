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

## A match: both are asked whether they would like to meet. Nobody is named yet

letter-match-asked-subject = We have a suggestion for you
letter-match-asked-participant = A volunteer would like to be your friend. Would you like to meet?
letter-match-asked-friend = Somebody who would like a friend would go well with you, we think. Would you like to meet?
letter-match-asked-closing = Write to us or call us and tell us what you think: { $contact }. You get each other’s name and phone number only when you have both said yes.

## Both said yes: each gets the other's name and contact, with consent

letter-match-first-meeting-subject = Your first meeting
letter-match-first-meeting-opening = You have both said yes. Now you can meet { $name }:
letter-match-first-meeting-when = You meet for the first time here:
letter-match-first-meeting-arrange = Call or write to each other, and agree where and when to meet.

## A reminder, some day before the two meet for the first time

letter-match-reminder-subject = Remember your first meeting on { $date }
letter-match-reminder-opening = Soon you meet for the first time:

## The two rest for a time

letter-match-pause-subject = You are having a break
letter-match-pause-until = We have noted that the two of you are having a break until { $date }.
letter-match-pause-open = We have noted that the two of you are having a break for a time.
letter-match-pause-closing = If you would like to meet again sooner or have a question, write to us or call us: { $contact }.

## It is over: a thank-you

letter-match-thanks-subject = Thank you for the time you had together
letter-match-thanks-opening = Thank you for the time you had together. We hope it has been good for you.
letter-match-thanks-participant = Would you like a new friend? Write to us or call us: { $contact }.
letter-match-thanks-friend = Would you like to be somebody else’s friend? Write to us or call us: { $contact }.

## Under every message to a match

letter-match-privacy = We use your details only to contact you about a friend. You can always ask us to delete them: { $contact }.

## A course: an invitation, a reminder, another time, called off, and a place from the waiting list

letter-course-invitation-subject = Invitation: { $course }
letter-course-invitation-opening = We invite you to { $course }. It is free:
letter-course-invitation-closing = Would you like to join? Write to us or call us: { $contact }.
letter-course-invitation-closing-by = Would you like to join? Write to us or call us by { $date }: { $contact }.
letter-course-reminder-subject = Remember { $course }
letter-course-reminder-opening = We look forward to seeing you at { $course }:
letter-course-moved-subject = { $course } has been moved
letter-course-moved-opening = We have moved { $course }. The time and place are now:
letter-course-cancellation-subject = { $course } is cancelled
letter-course-cancellation-opening = We are sorry: { $course } is cancelled.
letter-course-place-subject = You have a place: { $course }
letter-course-place-opening = You were on the waiting list for { $course }. Now there is a place for you:
letter-course-place-closing = Can’t you come after all? Write to us or call us: { $contact }.
letter-course-privacy = We use your details only to contact you about what you take part in with us. You can always ask us to delete them: { $contact }.
