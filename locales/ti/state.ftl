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
