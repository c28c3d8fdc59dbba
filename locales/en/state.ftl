### Where something stands. The state belongs to the registration or the meeting, never to the person.

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
