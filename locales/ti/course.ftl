### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = ኮርስ
course-kind-workshop = ዎርክሾፕ
course-kind-seminar = ሰሚናር
# native-reader: a day about one theme
course-kind-theme-day = መዓልቲ ኣርእስቲ

## For whom

course-audience-volunteers = ወለንተኛታት
course-audience-participants = ተሳተፍቲ
course-audience-both = ወለንተኛታትን ተሳተፍትን ብሓባር
course-audience-leaders = መራሕቲ ጉጅለ

## Who takes part as one

course-unit-person = ሰብ
course-unit-household = ስድራቤት
course-unit-match = ጽምዲ መሓዙት

## How ready a course is

course-needs-sessions = ዕለትን ሰዓትን መድቡ።
course-has-sessions = { $count ->
    [one] { $count } ክፍለ-ግዜ ተወጢኑ ኣሎ።
   *[other] { $count } ክፍለ-ግዜታት ተወጢኖም ኣለዉ።
}
course-needs-place = ቦታ ርኸቡ።
course-has-place = ቦታ፦ { $place }
course-needs-teacher = መምህር ርኸቡ።
course-has-teacher = መምህር፦ { $name }
course-people-missing = { $count ->
    [one] { $count } ሰብ ይጎድል።
   *[other] { $count } ሰባት ይጎድሉ።
}
# native-reader: a new sentence, not from the glossary
course-people-enough = እኹላት ሰባት ተመዝጊቦም ኣለዉ።
course-sign-up-by = ምዝገባ ክሳብ { $date }።
# native-reader: a new sentence, not from the glossary
course-decide = ምዝገባ { $date } ተዛዚሙ። እቲ ኮርስ ዝካየድ እንተ ኾይኑ ወስኑ።
course-ask = ን{ $name } ሕተቱ።
# native-reader: a new sentence, not from the glossary
course-to-tell = { $count ->
    [one] { $count } ምዝገባ ካብ ዝርዝር ትጽቢት ቦታ ረኺቡ። ደውሉ እሞ ንገሩ።
   *[other] { $count } ምዝገባታት ካብ ዝርዝር ትጽቢት ቦታ ረኺቦም። ደውሉ እሞ ንገሩ።
}
# native-reader: a new sentence, not from the glossary
course-to-note = { $count ->
    [one] ኣብ { $count } ክፍለ-ግዜ መን ከም ዝመጸ ጽሓፉ፣ { $date }።
   *[other] ኣብ { $count } ክፍለ-ግዜታት መን ከም ዝመጸ ጽሓፉ፣ እቲ ቀዳማይ { $date }።
}
# native-reader: a new sentence, not from the glossary
course-to-hold = እቲ ናይ መወዳእታ ክፍለ-ግዜ { $date } ነይሩ። እቲ ኮርስ ከም ዝተኻየደ ጽሓፉ።

## Somebody who is to be in two places at once

# native-reader: a new sentence, not from the glossary
course-clash = { $name } ኣብ { $course } እውን ቦታ ኣለዎም፣ { $at }።
# native-reader: a new sentence, not from the glossary
course-clash-protected = ስሞም ዝተሓለወ ሰብ ኣብ { $course } እውን ቦታ ኣለዎም፣ { $at }።

## What somebody took part in, on a registration's page

# native-reader: a new sentence, not from the glossary
course-took-part = ኣብ { $course } ተሳቲፎም፦ { $came } ካብ { $sessions } ክፍለ-ግዜታት
course-has-a-place = ኣብ { $course } ቦታ ኣሎ
course-is-waiting = ኣብ ዝርዝር ትጽቢት ናይ { $course }
# native-reader: a new sentence, not from the glossary
course-signed-off = ካብ { $course } ተሪፎም
# native-reader: a new sentence, not from the glossary
course-stayed-away = ኣብ { $course } ኣይመጹን
# native-reader: a new sentence, not from the glossary
course-was-cancelled = ንዝተሰረዘ { $course } ተመዝጊቦም ነይሮም

## The user's own calendar

course-calendar = ካላንደር
# native-reader: a new sentence, not from the glossary
course-calendar-where = እቲ ፋይል ካላንደር ኣበይ ይዕቀብ፧
