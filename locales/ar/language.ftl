### What the program must know about this language, and the names of the languages people speak.

## Facts about this language

# What its own speakers call it; shown in the language switch in every language
language-name-self = العربية
# Not a text: the locale for numbers, lists and order (BCP 47), with Latin digits
language-locale = ar-u-nu-latn-hc-h23
# Not a text: day, month and year in digits (%d day, %m month, %Y year)
language-date-digits = %d.%m.%Y
# Not a text: the 24-hour clock (%H hour, %M minute)
language-time-digits = %H:%M

## Languages that people speak; they stand in lists, so in small letters where the language allows it

language-danish = الدنماركية
language-english = الإنجليزية
language-arabic = العربية
language-persian = الفارسية
language-dari = الدرية
language-tigrinya = التغرينية
language-tigre = التغرية
language-kurmanji = الكردية (الكرمانجية)
language-sorani = الكردية (السورانية)
language-somali = الصومالية
language-amharic = الأمهرية
language-oromo = الأورومية
language-pashto = البشتو
language-urdu = الأردية
language-turkish = التركية
language-russian = الروسية
language-ukrainian = الأوكرانية
language-french = الفرنسية
language-swahili = السواحيلية
language-german = الألمانية
language-uzbek = الأوزبكية
language-bosnian = البوسنية

## How well a language is spoken

language-level-mother-tongue = اللغة الأم
language-level-fluent = بطلاقة
language-level-fair = قليلًا
language-level-beginner = مبتدئ
# $language (String) – the language's name
# $level (String) – how well it is spoken
language-with-level = { $language } ({ $level })
