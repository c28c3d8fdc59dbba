### Where something stands. The state belongs to the registration, the meeting or the match, never to the person.

## Registrations

state-registration-new = new
state-registration-talk-arranged = talk arranged
state-registration-ready = on the waiting list
state-registration-matched = matched
state-registration-withdrawn = withdrawn
state-registration-closed = closed

## Introductory meetings

state-meeting-wished = wished
state-meeting-gathering = gathering sign-ups
state-meeting-ready = ready
state-meeting-consultant-confirmed = consultant confirmed
state-meeting-held = held
state-meeting-cancelled = cancelled

## Matches

state-match-draft = draft
state-match-approved = approved
state-match-both-asked = both asked
state-match-first-meeting = first meeting
state-match-active = active
state-match-paused = paused
state-match-ended = ended
state-match-declined = declined

## Courses

state-course-wished = wished
state-course-open = open
state-course-confirmed = confirmed
state-course-running = running
state-course-held = held
state-course-cancelled = cancelled

## Enrolments: in, waiting or off

state-enrolment-in = has a place
state-enrolment-waiting = on the waiting list
state-enrolment-off = cancelled
