### What the program must know about this language, and the names of the languages people speak.

## Facts about this language

# What its own speakers call it; shown in the language switch in every language
language-name-self = فارسی / دری
# Not a text: the locale for numbers, lists and order (BCP 47), with Latin digits
language-locale = fa-AF-u-ca-gregory-nu-latn
# Not a text: day, month and year in digits (%d day, %m month, %Y year)
language-date-digits = %d.%m.%Y
# Not a text: the 24-hour clock (%H hour, %M minute)
language-time-digits = %H:%M

## Languages that people speak; they stand in lists, so in small letters where the language allows it

language-danish = دنمارکی
language-english = انگلیسی
language-arabic = عربی
language-persian = فارسی
language-dari = دری
language-tigrinya = تیگرینیا
language-tigre = تیگره
language-kurmanji = کردی (کرمانجی)
language-sorani = کردی (سورانی)
language-somali = سومالی
language-amharic = امهری
language-oromo = اورومو
language-pashto = پشتو
language-urdu = اردو
language-turkish = ترکی
language-russian = روسی
language-ukrainian = اوکراینی
language-french = فرانسوی
language-swahili = سواحلی
language-german = جرمنی
language-uzbek = ازبکی
language-bosnian = بوسنیایی

## How well a language is spoken

language-level-mother-tongue = زبان مادری
language-level-fluent = روان
language-level-fair = کمی
language-level-beginner = ابتدایی
# $language (String) – the language's name
# $level (String) – how well it is spoken
language-with-level = { $language } ({ $level })
