### What the program must know about this language, and the names of the languages people speak.

## Facts about this language

# What its own speakers call it; shown in the language switch in every language
language-name-self = English
# Not a text: the locale for numbers, lists and order (BCP 47), with Latin digits
language-locale = en-GB
# Not a text: day, month and year in digits (%d day, %m month, %Y year)
language-date-digits = %d.%m.%Y
# Not a text: the 24-hour clock (%H hour, %M minute)
language-time-digits = %H:%M

## Languages that people speak; they stand in lists, so in small letters where the language allows it

language-danish = Danish
language-english = English
language-arabic = Arabic
language-persian = Persian
language-dari = Dari
language-tigrinya = Tigrinya
language-tigre = Tigre
language-kurmanji = Kurdish (Kurmanji)
language-sorani = Kurdish (Sorani)
language-somali = Somali
language-amharic = Amharic
language-oromo = Oromo
language-pashto = Pashto
language-urdu = Urdu
language-turkish = Turkish
language-russian = Russian
language-ukrainian = Ukrainian
language-french = French
language-swahili = Swahili
language-german = German
language-uzbek = Uzbek
language-bosnian = Bosnian

## How well a language is spoken

language-level-mother-tongue = mother tongue
language-level-fluent = fluent
language-level-fair = some
language-level-beginner = beginner
# $language (String) – the language's name
# $level (String) – how well it is spoken
language-with-level = { $language } ({ $level })
