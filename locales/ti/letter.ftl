### Messages to people about an introductory meeting, by e-mail or as an SMS; volunteers and participants get the same.

## Around every message; time and place stand between, each on a line of its own

# $name (String) – what the person is called
letter-greeting = ሰላም { $name }
letter-greeting-everybody = ሰላም
# native-reader: a sentence a person decides by; a yes is needed before it is sent
# $contact (String) – the group's phone number, or its e-mail address
letter-privacy = ሓበሬታኹም ብዛዕባ እዚ ኣኼባን ብዛዕባ መሓዛን ክንረኽበኩም ጥራይ ኢና ንጥቀመሉ። ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $contact }።
# native-reader: a new sentence, not from the glossary
letter-regards = ምስ ሰላምታ

## An invitation to somebody who has asked for a meeting

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-invitation-subject = ኣኼባ ምልላይ ብዕለት { $date }
# native-reader: a new sentence, not from the glossary
letter-invitation-opening = ኣብ ኣኼባ ምልላይ ክትሳተፉ ከም እትደልዩ ነጊርኩምና። ሕጂ ኣኼባ ኣሎ፣ እንተ መጺእኩም ደስ ይብለና፦
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-invitation-closing = ክትመጹ ዲኹም፧ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## A reminder, some day before the meeting

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-reminder-subject = መዘኻኸሪ፦ ኣኼባ ምልላይ ብዕለት { $date }
# native-reader: a new sentence, not from the glossary
letter-reminder-opening = ኣብ ኣኼባ ምልላይ ክንርእየኩም ደስ ይብለና፦
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-reminder-closing = ክትመጹ እንተ ዘይክኢልኩም ወይ ሕቶ እንተ ኣለኩም፣ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## The meeting has another time or place

# native-reader: a new sentence, not from the glossary
letter-moved-subject = ግዜ ወይ ቦታ ኣኼባ ምልላይ ተቐይሩ
# native-reader: a new sentence, not from the glossary
letter-moved-opening = ግዜ ወይ ቦታ ኣኼባ ምልላይ ተቐይሩ። ሕጂ ግዜን ቦታን እዚ እዩ፦
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-moved-closing = እንተ ዘይጠዓመኩም ወይ ሕቶ እንተ ኣለኩም፣ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## The meeting is cancelled

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-cancellation-subject = ኣኼባ ምልላይ ብዕለት { $date } ተሰሪዙ
# native-reader: a new sentence, not from the glossary
# $date (LongDate) – the day of the meeting, in words
letter-cancellation-opening = ይቕሬታ፣ ኣኼባ ምልላይ ናይ { $date } ተሰሪዙ። ሓድሽ ኣኼባ ምስ ዝህሉ፣ ክንጽሕፈልኩም ኢና።
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-cancellation-closing = ሕቶ እንተ ኣለኩም፣ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## A match: both are asked whether they would like to meet. Nobody is named yet

letter-match-asked-subject = ንዓኹም እማመ ኣሎና
letter-match-asked-participant = መሓዛኹም ክኸውን ዝደሊ ወለንተኛ ሰብ ኣሎ። ክትራኸቡ ደስ ይብለኩም ዶ፧
# native-reader: the volunteer is asked; nobody is named yet
letter-match-asked-friend = መሓዛ ዝደሊ ሰብ ኣሎ፣ ምሳኹም ዝሰማማዕ ይመስለና። ክትራኸቡ ደስ ይብለኩም ዶ፧
# native-reader: name and number are given only after two times yes
letter-match-asked-closing = ጽሓፉልና ወይ ደውሉልና፦ { $contact }። ክልቴኹም «እወ» ምስ በልኩም ጥራይ ኢና ስምኩምን ቁጽሪ ተሌፎንኩምን ነቲ ካልእ ንህብ።

## Both said yes: each gets the other's name and contact, with consent

letter-match-first-meeting-subject = ቀዳማይ ርክብኩም
letter-match-first-meeting-opening = ክልቴኹም «እወ» ኢልኩም። ሕጂ ምስ { $name } ክትራኸቡ ትኽእሉ ኢኹም፦
letter-match-first-meeting-when = ግዜን ቦታን ቀዳማይ ርክብኩም፦
# native-reader: they arrange it between them, by phone or in writing
letter-match-first-meeting-arrange = ተደዋወሉ ወይ ተጸሓሓፉ እሞ ኣበይን መዓስን ከም እትራኸቡ ወስኑ።

## A reminder, some day before the two meet for the first time

letter-match-reminder-subject = መዘኻኸሪ፦ ቀዳማይ ርክብኩም ብዕለት { $date }
letter-match-reminder-opening = ቀዳማይ ርክብኩም ቀሪቡ ኣሎ፦

## The two rest for a time

# native-reader: the two do not meet for a time
letter-match-pause-subject = ርክብኩም ንግዚኡ ደው ኢሉ
letter-match-pause-until = ርክብኩም ክሳብ { $date } ደው ከም ዝበለ መዝጊብና ኣሎና።
letter-match-pause-open = ርክብኩም ንግዚኡ ደው ከም ዝበለ መዝጊብና ኣሎና።
letter-match-pause-closing = ቅድሚኡ ክትራኸቡ እንተ ደሊኹም ወይ ሕቶ እንተ ኣለኩም፣ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## It is over: a thank-you

letter-match-thanks-subject = ብሓባር ስለ ዘሕለፍኩሞ ግዜ የቐንየልና
letter-match-thanks-opening = ብሓባር ስለ ዘሕለፍኩሞ ግዜ የቐንየልና። ጽቡቕ ግዜ ከም ዝነበረኩም ተስፋ ንገብር።
letter-match-thanks-participant = ሓድሽ መሓዛ ክትረኽቡ ትደልዩ ዲኹም፧ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።
letter-match-thanks-friend = መሓዛ ካልእ ሰብ ክትኮኑ ትደልዩ ዲኹም፧ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።

## Under every message to a match

letter-match-privacy = ሓበሬታኹም ብዛዕባ መሓዛ ክንረኽበኩም ጥራይ ኢና ንጥቀመሉ። ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $contact }።

## A course: an invitation, a reminder, another time, called off, and a place from the waiting list

# native-reader: a new sentence, not from the glossary
letter-course-invitation-subject = ዕድመ፦ { $course }
# native-reader: a new sentence, not from the glossary
letter-course-invitation-opening = ናብ { $course } ንዕድመኩም ኣለና። ብናጻ እዩ፦
# native-reader: a new sentence, not from the glossary
letter-course-invitation-closing = ክትሳተፉ ትደልዩ ዲኹም፧ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።
# native-reader: a new sentence, not from the glossary
letter-course-invitation-closing-by = ክትሳተፉ ትደልዩ ዲኹም፧ ክሳብ { $date } ጽሓፉልና ወይ ደውሉልና፦ { $contact }።
# native-reader: a new sentence, not from the glossary
letter-course-reminder-subject = መዘኻኸሪ፦ { $course }
# native-reader: a new sentence, not from the glossary
letter-course-reminder-opening = ኣብ { $course } ክንርእየኩም ደስ ይብለና፦
# native-reader: a new sentence, not from the glossary
letter-course-moved-subject = ግዜ ወይ ቦታ ተቐይሩ፦ { $course }
# native-reader: a new sentence, not from the glossary
letter-course-moved-opening = ግዜ ወይ ቦታ ናይ { $course } ተቐይሩ። ሕጂ ግዜን ቦታን እዚ እዩ፦
# native-reader: a new sentence, not from the glossary
letter-course-cancellation-subject = ተሰሪዙ፦ { $course }
# native-reader: a new sentence, not from the glossary
letter-course-cancellation-opening = ይቕሬታ፣ { $course } ተሰሪዙ።
# native-reader: a new sentence, not from the glossary
letter-course-place-subject = ቦታ ረኺብኩም፦ { $course }
# native-reader: a new sentence, not from the glossary
letter-course-place-opening = ኣብ ዝርዝር ትጽቢት ናይ { $course } ነይርኩም። ሕጂ ቦታ ኣሎኩም፦
# native-reader: a new sentence, not from the glossary
letter-course-place-closing = ክትመጹ እንተ ዘይክኢልኩም፣ ጽሓፉልና ወይ ደውሉልና፦ { $contact }።
# native-reader: a new sentence, not from the glossary
letter-course-privacy = ሓበሬታኹም ብዛዕባ እቲ ምሳና እትሳተፉሉ ክንረኽበኩም ጥራይ ኢና ንጥቀመሉ። ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $contact }።
