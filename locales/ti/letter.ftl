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
