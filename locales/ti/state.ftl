### Where something stands. The state belongs to the registration, the meeting or the match, never to the person.

## Registrations

state-registration-new = ሓድሽ
state-registration-talk-arranged = ቆጸራ ተታሒዙ
# native-reader: waiting list; or ሪጋ
state-registration-ready = ኣብ ዝርዝር ትጽቢት
state-registration-matched = መሓዛ ተረኺቡ
state-registration-withdrawn = ተሳሒቡ
state-registration-closed = ተዓጽዩ

## Introductory meetings

state-meeting-wished = ተደልዩ
state-meeting-gathering = ምዝገባ ይካየድ ኣሎ
state-meeting-ready = ድሉው
state-meeting-consultant-confirmed = ኣማኻሪ ኣረጋጊጹ
state-meeting-held = ተኻይዱ
state-meeting-cancelled = ተሰሪዙ

## Matches

state-match-draft = ንድፊ
state-match-approved = ጸዲቑ
state-match-both-asked = ክልቲኦም ተሓቲቶም
state-match-first-meeting = ቀዳማይ ርክብ
state-match-active = ንጡፍ
state-match-paused = ንግዚኡ ደው ኢሉ
state-match-ended = ተወዲኡ
state-match-declined = ኣይተቐበሉን

## Courses

state-course-wished = ተደልዩ
state-course-open = ክፉት
# native-reader: it will be held
state-course-confirmed = ተረጋጊጹ
# native-reader: the course is being held
state-course-running = ይካየድ ኣሎ
state-course-held = ተኻይዱ
state-course-cancelled = ተሰሪዙ

## Enrolments: in, waiting or off

state-enrolment-in = ቦታ ኣሎ
state-enrolment-waiting = ኣብ ዝርዝር ትጽቢት
# native-reader: signed off
state-enrolment-off = ተሪፉ
