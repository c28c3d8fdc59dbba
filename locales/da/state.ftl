### Where something stands. The state belongs to the registration, the meeting or the match, never to the person.

## Registrations

state-registration-new = ny
state-registration-talk-arranged = samtale aftalt
state-registration-ready = på ventelisten
state-registration-matched = matchet
state-registration-withdrawn = trukket tilbage
state-registration-closed = lukket

## Introductory meetings

state-meeting-wished = ønsket
state-meeting-gathering = samler tilmeldinger
state-meeting-ready = klar
state-meeting-consultant-confirmed = konsulenten har sagt ja
state-meeting-held = afholdt
state-meeting-cancelled = aflyst

## Matches

state-match-draft = kladde
state-match-approved = godkendt
state-match-both-asked = begge er spurgt
state-match-first-meeting = første møde
state-match-active = aktivt
state-match-paused = på pause
state-match-ended = afsluttet
state-match-declined = takket nej

## Courses

state-course-wished = ønsket
state-course-open = åben for tilmelding
state-course-confirmed = bekræftet
state-course-running = i gang
state-course-held = afholdt
state-course-cancelled = aflyst

## Enrolments: in, waiting or off

state-enrolment-in = har plads
state-enrolment-waiting = på ventelisten
state-enrolment-off = afbud
