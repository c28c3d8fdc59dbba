### The names of the fields, as a form, a list or a message shows them.

## A person

field-name = Full name
field-calling-name = Calling name
field-own-script-name = Name in your own letters
field-phone = Phone
field-email = E-mail
field-town = Town
field-area = Area
field-municipality = Municipality
field-contact-language = Contact language
field-gender = Gender
field-birth-year = Year of birth
field-age-band = Age
field-protected = Protected name and address
field-languages = Languages spoken

## The household and the registration

field-composition = Alone or family
field-adults = Adults
field-children-ages = Children’s ages
field-side = Side
field-state = State
field-asked-on = Date of the request
field-talked-on = Date of the talk
field-meeting-asked-on = Asked for an introductory meeting on
field-topics = Wishes and offers
field-own-words = In your own words
field-interests = Interests
field-avoid = Would rather avoid
field-times = Times in the week
field-how-often = How often
field-areas = Areas that can be reached
field-gender-wish = Wish about gender
field-time-in-denmark = Time in Denmark
field-danish-education = Danish lessons
field-danish-module = Module
field-class-or-teacher = Class or teacher
field-interpreter-needed = Interpreter needed
field-interpreter-agreed-on = Interpreter agreed on
field-talking-partner = Has a talking partner at school
field-referrer = Referred by
field-referrer-contact = Contact person
field-referred-on = Date of the referral
field-work = Work and line of business
field-capacity = Number of friends at once
field-introduced-on = Introduced on
field-confidentiality-on = Confidentiality signed on
field-child-certificate = Child certificate
field-child-certificate-on = Date of the child certificate
field-child-certificate-renew-by = Child certificate to be renewed by
field-note = Note

## Consent

field-purpose = Purpose
field-how = How
field-read-in = Read in
field-given-on = Given on
field-withdrawn-on = Withdrawn on
field-taken-by = Taken by

## Meetings and sign-ups

field-at = Date and time
field-place = Place
field-address = Address
field-minimum = Fewest people
field-maximum = Most people
field-decide-by = Decide by
field-access-notes = Access
field-consultant = Consultant
field-organisation = Organisation
field-consultant-confirmed-on = Consultant confirmed on
field-meeting-languages = Languages and interpreter
field-host-contact = Contact to the host
field-childcare-and-food = Childcare and food
field-material = Material to bring
field-invited-on = Invited on
field-held-on = Held on
field-cancelled-on = Cancelled on
field-people = Number of people
field-source = Signed up through
field-wants-to-be-friend = Wants to be a friend
field-wants-friend = Wants a friend
field-came = Came
field-illegible = Illegible line

## Matches

field-participant = Participant
field-friend = Volunteer friend
field-why = Why these two
field-proposed-on = Proposed on
field-approved-on = Approved on
field-asked-on-both = Both asked on
field-participant-answer = Participant’s answer
field-friend-answer = Volunteer friend’s answer
field-first-meeting-at = First meeting, date and time
field-first-meeting-place = First meeting, place
field-active-on = Active since
field-paused-on = Paused since
field-pause-until = Paused until
field-resumed-on = Active again since
field-ended-on = Ended on
field-end-reason = Why it ended
field-declined-on = Declined on
field-declined-by = Who declined
field-decline-reason = Why it was declined
field-lifted-on = May be suggested again from
field-participant-again = Participant would like another friend
field-friend-again = Volunteer would like to be a friend again
field-follows-up = Follows up
field-stand-in = Stand-in
field-stand-in-from = Stand-in from
field-stand-in-until = Stand-in until

## Follow-ups

field-number = Follow-up no.
field-done-on = Date of the follow-up
field-talked-with = Talked with
field-did = What did you do?
field-good = What was good?
field-hard = What was hard?
field-times-met = How many times they met
field-outcomes = How it goes

## Concerns

field-topic = Topic
field-urgent = Urgent
field-raised-on = Raised on
field-solved-on = Solved on
field-solution = How it was solved

## Plans

field-choice = Choice in the plan

## Courses

field-titles = Title
field-kind = Kind of course
field-audience = For whom
field-organiser = Organiser
field-teacher = Teacher
field-online = Online
field-sign-up-by = Sign up by
field-sign-off-by = Cancel by
field-food = Food
field-notes = Remarks
field-introduces = Counts as an introduction
field-confirmed-on = Confirmed on
field-scores = Scores from 1 to 5
field-starts-at = Begins
field-ends-at = Ends
field-standing = Place or waiting list
field-turn = Number in line
field-enrolled-on = Signed up on
field-signed-off-on = Cancelled the place on
field-moved-up-on = Got a place from the waiting list on
field-told-on = Told on

## The group

field-group-name = Name of the group
field-controller = Data controller
field-contact = Contact of the group

## The group's thresholds

field-meeting-minimum = Fewest people for a meeting
field-blank-rows = Blank lines on the sheet
field-decide-days = Days before a meeting when it is decided
field-sign-up-days = Days that meeting sign-ups are kept
field-backup-days = Days that backups are kept
field-follow-up-days = Follow-up, days after the first meeting
field-quiet-soon-days = Days without contact until the pair turns yellow
field-quiet-late-days = Days without contact until the pair turns red
field-review-months = Months until we ask whether the wish still stands
field-erase-months = Months without contact until the registration is erased
field-ended-match-months = Months that an ended match is kept
field-volunteer-months = Months that an inactive volunteer is kept
field-course-months = Months that course attendance is kept
field-lock-minutes = Minutes until the program locks itself
field-match-weights = How much each criterion counts
field-workable-level = Language level at which two can talk
field-certificate-age = Age below which children call for a child certificate
