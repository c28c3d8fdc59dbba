### What the program must know about this language, and the names of the languages people speak.

## Facts about this language

# What its own speakers call it; shown in the language switch in every language
language-name-self = ትግርኛ
# Not a text: the locale for numbers, lists and order (BCP 47), with Latin digits
language-locale = ti-ER
# Not a text: day, month and year in digits (%d day, %m month, %Y year)
language-date-digits = %d.%m.%Y
# Not a text: the 24-hour clock (%H hour, %M minute)
language-time-digits = %H:%M

## Languages that people speak; they stand in lists, so in small letters where the language allows it

language-danish = ዳኒሽ
language-english = እንግሊዝኛ
language-arabic = ዓረብኛ
language-persian = ፋርስኛ
language-dari = ዳሪ
language-tigrinya = ትግርኛ
language-tigre = ትግረ
language-kurmanji = ኩርዲሽ (ኩርማንጂ)
language-sorani = ኩርዲሽ (ሶራኒ)
language-somali = ሶማሊ
language-amharic = ኣምሓርኛ
language-oromo = ኦሮሞ
language-pashto = ፓሽቶ
language-urdu = ኡርዱ
language-turkish = ቱርክኛ
language-russian = ሩስኛ
language-ukrainian = ዩክረይንኛ
language-french = ፈረንሳይኛ
language-swahili = ስዋሂሊ
language-german = ጀርመንኛ
language-uzbek = ኡዝበክኛ
language-bosnian = ቦዝንኛ

## How well a language is spoken

language-level-mother-tongue = ቋንቋ ኣደ
language-level-fluent = ብጽቡቕ
language-level-fair = ቁሩብ
language-level-beginner = ጀማሪ
# $language (String) – the language's name
# $level (String) – how well it is spoken
language-with-level = { $language } ({ $level })
