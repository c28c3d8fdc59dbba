### What the program must know about this language, and the names of the languages people speak.

## Facts about this language

# What its own speakers call it; shown in the language switch in every language
language-name-self = Dansk
# Not a text: the locale for numbers, lists and order (BCP 47), with Latin digits
language-locale = da
# Not a text: day, month and year in digits (%d day, %m month, %Y year)
language-date-digits = %d.%m.%Y
# Not a text: the 24-hour clock (%H hour, %M minute)
language-time-digits = %H:%M

## Languages that people speak; they stand in lists, so in small letters where the language allows it

language-danish = dansk
language-english = engelsk
language-arabic = arabisk
language-persian = persisk
language-dari = dari
language-tigrinya = tigrinya
language-tigre = tigre
language-kurmanji = kurdisk (kurmanji)
language-sorani = kurdisk (sorani)
language-somali = somali
language-amharic = amharisk
language-oromo = oromo
language-pashto = pashto
language-urdu = urdu
language-turkish = tyrkisk
language-russian = russisk
language-ukrainian = ukrainsk
language-french = fransk
language-swahili = swahili
language-german = tysk
language-uzbek = usbekisk
language-bosnian = bosnisk

## How well a language is spoken

language-level-mother-tongue = modersmål
language-level-fluent = flydende
language-level-fair = noget
language-level-beginner = begynder
# $language (String) – the language's name
# $level (String) – how well it is spoken
language-with-level = { $language } ({ $level })
