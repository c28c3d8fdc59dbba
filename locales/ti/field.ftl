### The names of the fields, as a form, a list or a message shows them.

## A person

field-name = ምሉእ ስም
# native-reader: "the name we call you by"
field-calling-name = መጸውዒ ስም
field-own-script-name = ስም ብፊደል ቋንቋኹም
field-phone = ቁጽሪ ተሌፎን
field-email = ኢመይል
field-town = ከተማ
field-area = ከባቢ
field-municipality = ኮሙን
# native-reader: "the language we speak with you"
field-contact-language = ቋንቋ ርክብ
field-gender = ጾታ
field-birth-year = ዓመተ ልደት
field-age-band = ዕድመ
# native-reader: "protected name and address" (navne- og adressebeskyttelse)
field-protected = ዝተሓለወ ስምን ኣድራሻን
field-languages = ቋንቋታት

## The household and the registration

field-composition = በይነይ ወይ ስድራቤት
field-adults = ዓበይቲ
field-children-ages = ዕድመ ቆልዑ
# native-reader: "side": volunteer friend or participant
field-side = ወገን
field-state = ኩነታት
# native-reader: "date of the request"
field-asked-on = ዕለት ሕቶ
# native-reader: "date of the talk"
field-talked-on = ዕለት ዘተ
field-meeting-asked-on = ኣኼባ ምልላይ ዝሓተተሉ ዕለት
field-topics = ድሌታትን ሓገዝን
# native-reader: "in your own words"
field-own-words = ብናይ ገዛእ ርእስኹም ቃላት
field-interests = ዝንባለታት
# native-reader: "what is better avoided"
field-avoid = ዘይድለ ነገር
field-times = ኣብ ሰሙን ዝጥዕም ግዜ
field-how-often = ክንደይ ግዜ
# native-reader: "areas that can be reached"
field-areas = ክኽየዱ ዝከኣሉ ከባቢታት
field-gender-wish = ድሌት ብዛዕባ ጾታ
field-time-in-denmark = ግዜ ኣብ ደንማርክ
field-danish-education = ትምህርቲ ቋንቋ ደንማርክ
# native-reader: "module" of the Danish lessons
field-danish-module = ሞዱል
field-class-or-teacher = ክፍሊ ወይ መምህር
field-interpreter-needed = ተርጓሚ የድሊ
# native-reader: "the day it was agreed that an interpreter comes"
field-interpreter-agreed-on = ተርጓሚ ዝተሰማምዓሉ ዕለት
# native-reader: "has a talking partner at school"
field-talking-partner = ኣብ ቤት ትምህርቲ መዘራርብቲ ኣለዎ
# native-reader: "referred by"
field-referrer = ዝሰደዶ
field-referrer-contact = ርክብ ዝግበረሉ ሰብ
field-referred-on = ዝተሰደደሉ ዕለት
field-work = ስራሕን ዓይነት ስራሕን
# native-reader: "how many friends at the same time"
field-capacity = ብዝሒ መሓዙት ኣብ ሓደ ግዜ
# native-reader: "introduced to the work on"
field-introduced-on = ዝተላለየሉ ዕለት
field-confidentiality-on = ምስጢር ምሕላው ዝተፈረመሉ ዕለት
# native-reader: the police's certificate for work with children (børneattest)
field-child-certificate = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ (børneattest)
field-child-certificate-on = ዕለት ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ
field-child-certificate-renew-by = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ዝሕደሰሉ ክሳብ
field-note = መዘኻኸሪ

## Consent

field-purpose = ዕላማ
field-how = ብኸመይ
field-read-in = ዝተነበበሉ ቋንቋ
field-given-on = ዝተዋህበሉ ዕለት
field-withdrawn-on = ዝተሳሕበሉ ዕለት
# native-reader: "taken by", the member who received the consent
field-taken-by = ዝተቐበሎ

## Meetings and sign-ups

field-at = ዕለትን ሰዓትን
field-place = ቦታ
field-address = ኣድራሻ
# native-reader: "at least so many people"
field-minimum = ዝወሓደ ብዝሒ ሰባት
# native-reader: "at most so many people"
field-maximum = ዝበዝሐ ብዝሒ ሰባት
field-decide-by = ውሳነ ክሳብ
# native-reader: "access": stairs, lift, how to find the door
field-access-notes = ኣገባብ ምእታው
field-consultant = ኣማኻሪ
field-organisation = ትካል
field-consultant-confirmed-on = ኣማኻሪ ዘረጋገጸሉ ዕለት
field-meeting-languages = ቋንቋታትን ተርጓምን
field-host-contact = ርክብ ምስ ኣአንጋዲ
field-childcare-and-food = ምሕላው ቆልዑን ምግብን
field-material = ክመጽእ ዘለዎ ናውቲ
field-invited-on = ዝተዓደመሉ ዕለት
field-held-on = ዝተኻየደሉ ዕለት
field-cancelled-on = ዝተሰረዘሉ ዕለት
field-people = ብዝሒ ሰባት
field-source = መንገዲ ምዝገባ
field-wants-to-be-friend = መሓዛ ክኸውን ይደሊ
field-wants-friend = መሓዛ ክረክብ ይደሊ
field-came = መጺኡ
field-illegible = ዘይንበብ መስመር

## Matches

field-participant = ተሳታፊ
field-friend = ወለንተኛ መሓዛ
field-why = ስለምንታይ እዞም ክልተ
# native-reader: "date of the proposal"
field-proposed-on = ዝተኣመመሉ ዕለት
field-approved-on = ዝጸደቐሉ ዕለት
field-asked-on-both = ክልቲኦም ዝተሓተቱሉ ዕለት
field-participant-answer = መልሲ ተሳታፊ
field-friend-answer = መልሲ ወለንተኛ መሓዛ
field-first-meeting-at = ቀዳማይ ርክብ፣ ዕለትን ሰዓትን
field-first-meeting-place = ቀዳማይ ርክብ፣ ቦታ
field-active-on = ንጡፍ ካብ
field-paused-on = ንግዚኡ ደው ኢሉ ካብ
field-pause-until = ንግዚኡ ደው ኢሉ ክሳብ
# native-reader: "active again since", after a pause
field-resumed-on = ከም ብሓድሽ ንጡፍ ካብ
field-ended-on = ዝተወድኣሉ ዕለት
field-end-reason = ምኽንያት መወዳእታ
# native-reader: "date on which it was declined; also the two below"
field-declined-on = ዘይተቐበልሉ ዕለት
field-declined-by = መን ኣይተቐበለን
field-decline-reason = ምኽንያት ዘይምቕባል
# native-reader: "may be suggested again from this day"
field-lifted-on = ከም ብሓድሽ ክእመም ዝኽእል ካብ
field-participant-again = ተሳታፊ ካልእ መሓዛ ይደሊ
field-friend-again = ወለንተኛ ደጊሙ መሓዛ ክኸውን ይደሊ
# native-reader: "the member who follows up"
field-follows-up = ዝከታተል
# native-reader: "the member who follows up in another’s place for a time; also the two below"
field-stand-in = ተካኢ
field-stand-in-from = ተካኢ ካብ
field-stand-in-until = ተካኢ ክሳብ

## Follow-ups

field-number = ቁጽሪ ምክትታል
field-done-on = ዕለት ምክትታል
field-talked-with = ምስ መን ተዘራሪብና
field-did = ብሓባር እንታይ ጌርኩም፧
field-good = እንታይ ጽቡቕ ነይሩ፧
field-hard = እንታይ ኣጸጋሚ ነይሩ፧
field-times-met = ክንደይ ግዜ ተራኺቦም
field-outcomes = ከመይ ይኸይድ ኣሎ

## Concerns

field-topic = ኣርእስቲ
field-urgent = ህጹጽ
field-raised-on = ስክፍታ ዝተጻሕፈሉ ዕለት
field-solved-on = ዝተፈትሐሉ ዕለት
field-solution = ብኸመይ ተፈቲሑ

## Plans

# native-reader: "the choice made for two people in the plan"
field-choice = ኣብ መደብ ዝተገብረ ምርጫ

## Courses

field-titles = ኣርእስቲ ኮርስ
field-kind = ዓይነት ኮርስ
field-audience = ንመን
field-organiser = ወዳቢ
field-teacher = መምህር
field-online = ብኢንተርነት
field-sign-up-by = ምዝገባ ክሳብ
# native-reader: signing off
field-sign-off-by = ምትራፍ ክሳብ
field-food = ምግቢ
field-notes = ተወሳኺ ሓበሬታ
# native-reader: the course counts as the introduction to the work
field-introduces = ከም መላለዪ ይቑጸር
field-confirmed-on = ዝተረጋገጸሉ ዕለት
# native-reader: points given from 1 to 5
field-scores = ነጥቢ ካብ 1 ክሳብ 5
field-starts-at = ይጅምር
field-ends-at = ይውዳእ
field-standing = ቦታ ወይ ዝርዝር ትጽቢት
# native-reader: number in line
field-turn = ተራ
field-enrolled-on = ዝተመዝገበሉ ዕለት
# native-reader: signing off
field-signed-off-on = ዝተረፈሉ ዕለት
# native-reader: got a place from the waiting list
field-moved-up-on = ካብ ዝርዝር ትጽቢት ቦታ ዝረኸበሉ ዕለት
field-told-on = ዝተነግሮ ዕለት

## The group

field-group-name = ስም ጉጅለ
# native-reader: dataansvarlig: the organisation that answers for people's details
field-controller = ብዛዕባ ሓበሬታ ሓላፍነት ዘለዎ
field-contact = ርክብ ምስ ጉጅለ

## The group's thresholds

field-meeting-minimum = ንኣኼባ ዘድሊ ዝወሓደ ብዝሒ ሰባት
field-blank-rows = ባዶ መስመራት ኣብ ዝርዝር
# native-reader: "Days before a meeting when it is decided"
field-decide-days = ቅድሚ ኣኼባ ውሳነ ዝወሃበሉ መዓልታት
field-sign-up-days = ምዝገባ ኣኼባ ዝዕቀበሉ መዓልታት
field-backup-days = መተካእታ ቅዳሕ ዝዕቀበሉ መዓልታት
field-follow-up-days = ምክትታል፣ መዓልታት ድሕሪ ቀዳማይ ርክብ
# native-reader: "Days without contact until the pair turns yellow"
field-quiet-soon-days = ብዘይ ርክብ ክሳብ ብጫ ዝሓልፉ መዓልታት
# native-reader: "Days without contact until the pair turns red"
field-quiet-late-days = ብዘይ ርክብ ክሳብ ቀይሕ ዝሓልፉ መዓልታት
field-review-months = ክሳብ ደጊምና ንሓትት ዝሓልፉ ኣዋርሕ
field-erase-months = ብዘይ ርክብ ክሳብ ምዝገባ ዝድምሰስ ዝሓልፉ ኣዋርሕ
# native-reader: "Months that an ended match is kept"
field-ended-match-months = ዝተወድአ ጽምዲ መሓዙት ዝዕቀበሉ ኣዋርሕ
# native-reader: "Months that an inactive volunteer is kept"
field-volunteer-months = ዘይንጡፍ ወለንተኛ ዝዕቀበሉ ኣዋርሕ
field-course-months = ተሳትፎ ኮርስ ዝዕቀበሉ ኣዋርሕ
# native-reader: "Minutes until the program locks itself"
field-lock-minutes = ፕሮግራም ባዕሉ ክሳብ ዝቕለፍ ዝሓልፉ ደቓይቕ
# native-reader: "how much each criterion counts"
field-match-weights = ክብደት ነፍሲ ወከፍ መምዘኒ
# native-reader: "the level from which two can talk with each other"
field-workable-level = ንምዝርራብ ዝኣክል ደረጃ ቋንቋ
# native-reader: "the age below which children call for the certificate"
field-certificate-age = ትሕቲኡ ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ዘድልየሉ ዕድመ ቆልዑ
