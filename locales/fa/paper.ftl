### The prints of an introductory meeting: sign-up sheet, door list and slips; those of a course and the certificate of attendance; the plan of a matching meeting, the expectations sheet of a match, the recovery sheet (docs/paper.md).

## What the print is called

paper-sign-up-sheet = ورق ثبت نام
paper-door-list = لیست ورود
paper-slip = برگه
paper-meeting = جلسهٔ معرفی
# $date (LongDate) – the day of the meeting, in words
# $time (String) – when it begins, in digits
paper-when = { $date }، ساعت { $time }

## What the print is for

paper-purpose = اگر می‌خواهید با شما تماس بگیریم، نام و شمارهٔ تلفن خود را بنویسید.
# native-reader: a new sentence, not from the glossary
paper-purpose-door-list = فقط برای میزبان، پیش در: پهلوی نام کسانی که می‌آیند، علامت بگذارید.

## The privacy line

# native-reader: a sentence a person decides by; a yes is needed before it is printed
# $group (String) – the group's name
# $date (Date) – the day the sheet is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy = نام و شمارهٔ تلفن شما را فقط برای تماس دربارهٔ این جلسه و دربارهٔ یک دوست استفاده می‌کنیم. فقط { $group } آن را می‌بیند. این ورق تا { $date } از بین برده می‌شود. هر وقت بخواهید، معلومات شما را پاک می‌کنیم: { $phone }.
# native-reader: as above, with the slip in the sheet's place
# $group (String) – the group's name
# $date (Date) – the day the slip is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-slip = نام و شمارهٔ تلفن شما را فقط برای تماس دربارهٔ این جلسه و دربارهٔ یک دوست استفاده می‌کنیم. فقط { $group } آن را می‌بیند. این برگه تا { $date } از بین برده می‌شود. هر وقت بخواهید، معلومات شما را پاک می‌کنیم: { $phone }.
# native-reader: the first sentence is new
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-door-list = این لیست فقط برای میزبان است و هیچ وقت به دیوار زده نمی‌شود. این لیست تا { $date } از بین برده می‌شود. هر وقت بخواهید، معلومات شما را پاک می‌کنیم: { $phone }.

## Around the edge of every print

# native-reader: "answers for the data"; is there a set term in Dari?
# $controller (String) – the organisation that answers for the data
paper-controller = مسئول حفظ معلومات: { $controller }
# $date (Date) – the day the print is shredded by
paper-destroy-by = تا { $date } از بین برده شود
# $date (Date) – the day of printing
paper-printed-on = تاریخ چاپ: { $date }
# $number (String) – the number of this print, letters and digits
paper-sheet-number = ورق شمارهٔ { $number }
# $page (String) – this page, in digits
# $pages (String) – all pages, in digits
paper-page-of = صفحهٔ { $page } از { $pages }

## Columns and fields

paper-number = شماره
# $number (String) – the number of the sign-up, in digits, the same on all three prints
paper-slip-number = شمارهٔ { $number }
paper-name = نام
paper-contact = شمارهٔ تلفن یا ایمیل
paper-people = چند نفر
paper-be-a-friend = می‌خواهم دوست کسی شوم
paper-have-a-friend = یک دوست می‌خواهم
paper-signature = امضا
paper-came = آمد

## The recovery sheet: the code that opens the register when the passphrase is lost

# native-reader: "recovery sheet"
paper-recovery-sheet = ورق بازیابی
# native-reader: a new sentence, not from the glossary
paper-recovery-opens-title = این رمز چه چیزی را باز می‌کند؟
# native-reader: a new sentence, not from the glossary
paper-recovery-opens = وقتی جملهٔ رمز فراموش شود، یا کسی که آن را می‌دانست دیگر این‌جا نباشد، این رمز دفتر ثبت گروه را باز می‌کند. هر کس هم رمز و هم پوشهٔ دفتر ثبت یا یک کاپی احتیاطی را داشته باشد، می‌تواند همهٔ آن را بخواند.
# native-reader: a new sentence, not from the glossary
paper-recovery-keep-title = این ورق کجا باشد؟
# native-reader: a new sentence, not from the glossary
paper-recovery-keep = این ورق را در یک کشو یا الماری قفل‌شده نگه دارید. آن را کنار کمپیوتر نگذارید و از آن عکس نگیرید.
# native-reader: a new sentence, not from the glossary
paper-recovery-use-title = رمز چطور استفاده می‌شود؟
# native-reader: a new sentence, not from the glossary
paper-recovery-use = وقتی برنامه رمز بازیابی را می‌خواهد، آن را بنویسید. رمز فقط حروف لاتین دارد و عدد ندارد و از چپ به راست خوانده می‌شود. خط‌ها، فاصله‌ها و حروف کوچک فرقی ندارند. بعد از آن یک جملهٔ رمز نو انتخاب می‌کنید.
# native-reader: a new sentence, not from the glossary
paper-recovery-new-title = وقتی ورق نو ساخته شود
# native-reader: a new sentence, not from the glossary
paper-recovery-new = هر بار که رمز استفاده شود، برنامه یک ورق نو می‌سازد. بعد از آن این ورق دیگر دفتر ثبت را باز نمی‌کند: آن را از بین ببرید. اما هنوز کاپی‌های احتیاطی پیش از آن را باز می‌کند.

## Who somebody is, on a plan and on an expectations sheet

paper-side-participant = اشتراک‌کننده
paper-side-friend = دوست داوطلب
paper-protected = نام محافظت‌شده

## The plan of a matching meeting

paper-plan = برنامه برای دوستان نو
paper-plan-purpose = برای کسانی که دور میز نشسته‌اند. این برنامه یک پیشنهاد است و شما تصمیم می‌گیرید. پیش از آن‌که شما دو نفر را تأیید کنید، به هیچ کس چیزی گفته نمی‌شود.
# $date (Date) – the day the plan is shredded by
paper-privacy-plan = این برنامه فقط برای گروه است و هیچ وقت به دیوار زده نمی‌شود. این برنامه تا { $date } از بین برده می‌شود.
# $pairs (Number) – pairs of the plan
# native-reader: جفت for two friends who are brought together
paper-plan-pairs = { $pairs ->
    [0] این بار جفت نو نیست.
    [one] { $pairs } جفت نو.
   *[other] { $pairs } جفت نو.
}
# $days (Number) – days that those of the pairs have waited, together
paper-plan-days = { $days ->
    [one] همه با هم { $days } روز در انتظار بوده‌اند.
   *[other] همه با هم { $days } روز در انتظار بوده‌اند.
}
# $days (Number) – days that somebody has waited
paper-plan-waited = { $days ->
    [0] از امروز
    [one] { $days } روز در انتظار
   *[other] { $days } روز در انتظار
}
paper-plan-why = دلیل‌های خوب
paper-plan-yes = بلی
paper-plan-locked = انتخاب شما
paper-plan-remaining = هنوز در انتظار
paper-plan-all = هر کس که آماده است، در یک جفت است.
paper-plan-who = چه کسی
paper-plan-why-not = چرا حالا نه
paper-plan-others = کسانی که مناسب هستند، در جفت‌های دیگر هستند.
paper-plan-nobody-free = در طرف دیگر هیچ کس آزاد نیست.
# $gates (List) – what stands in the way of the nearest suggestion: match-gate-…
paper-plan-gates = مانع نزدیک‌ترین پیشنهاد: { $gates }
# $lacks (String) – a list of what is missing: match-lacks-…
paper-plan-not-ready = هنوز آماده نیست. این کم است: { $lacks }.

## The expectations sheet, which the two of a match read together and sign

# native-reader: توقعات or انتظارات for what each can expect of the other
paper-expectations = ورق توقعات
paper-expectations-purpose = برای شما دو نفر که با هم آشنا می‌شوید. این ورق را در ملاقات اول با هم بخوانید و امضا کنید. هر کدام از شما یک کاپی می‌گیرید.
paper-expectations-often-title = چند وقت یک بار همدیگر را می‌بینیم؟
# $often (String) – how often suits both: registration-frequency-…
paper-expectations-often = برای هر دوی شما مناسب است: { $often }. اگر نمی‌توانید بیایید، پیش از وقت زنگ بزنید یا بنویسید.
paper-expectations-often-open = خیلی‌ها هر دو هفته یک بار همدیگر را می‌بینند. با هم بگویید که چه وقت برای هر دو مناسب است. اگر نمی‌توانید بیایید، پیش از وقت زنگ بزنید یا بنویسید.
paper-expectations-together-title = با هم چه کار می‌کنیم؟
paper-expectations-together = خودتان تصمیم می‌گیرید. چند فکر:
paper-expectations-together-open = خودتان تصمیم می‌گیرید. چیزی را که هر دو می‌خواهید بنویسید:
paper-expectations-friend-title = کار دوست چیست و چه نیست؟
paper-expectations-friend = دوست کسی است که برای شما وقت دارد و می‌خواهد با شما باشد. دوستان از همدیگر یاد می‌گیرند. دوست کارمند کمون، معلم یا داکتر نیست. دوست می‌تواند نامه‌ای را با شما بخواند و همراه شما به ملاقات بیاید، اما نمی‌تواند در کمون تصمیمی بگیرد.
paper-expectations-money-title = پول
paper-expectations-money = به همدیگر پول قرض ندهید و تحفهٔ قیمتی ندهید. پیش از وقت با هم بگویید که پول غذا، اتوبوس و گردش را چه کسی می‌دهد.
paper-expectations-silence-title = حرف‌هایی که به همدیگر می‌گوییم
paper-expectations-silence = چیزی را که دربارهٔ دیگری می‌شنوید، به کسی نگویید و در انترنت هم ننویسید. پیش از گرفتن یا فرستادن عکس بپرسید. اگر می‌ترسید که به کسی چیزی شود، به ما زنگ بزنید. اگر کسی همین حالا در خطر است، به 112 زنگ بزنید.
paper-expectations-call-title = تماس با ما
# $contact (String) – the group’s phone number, or its e-mail address
paper-expectations-call = اگر چیزی سخت است، اگر همدیگر را درست نفهمیدید، یا اگر یکی از شما نمی‌خواهد ادامه دهد، زنگ بزنید یا بنویسید: { $contact }. هر وقت بخواهید می‌توانید ادامه ندهید، و لازم نیست دلیل آن را بگویید.
paper-expectations-asks-title = می‌پرسیم که چطور پیش می‌رود
# $dates (List) – the days of the follow-ups, in digits
paper-expectations-asks = ما نزدیک این روزها به هر دوی شما زنگ می‌زنیم: { $dates }.
# $days (Number) – days from the first meeting to the first follow-up
paper-expectations-asks-later = { $days ->
    [one] ما { $days } روز بعد از ملاقات اول به هر دوی شما زنگ می‌زنیم، و بعدها دوباره.
   *[other] ما { $days } روز بعد از ملاقات اول به هر دوی شما زنگ می‌زنیم، و بعدها دوباره.
}
paper-expectations-group = از طرف گروه
paper-expectations-date = تاریخ
# $months (Number) – months after the end until the group’s copy is shredded
paper-expectations-kept = { $months ->
    [one] این ورق از شماست. کاپی گروه تا { $months } ماه بعد از پایان دیدارها از بین برده می‌شود.
   *[other] این ورق از شماست. کاپی گروه تا { $months } ماه بعد از پایان دیدارها از بین برده می‌شود.
}

## The prints of a course: programme, attendance list, name badges, table signs

paper-course-programme = برنامه
paper-course-attendance = لیست حضور
# native-reader: is this how it is said?
paper-course-badges = کارت‌های نام
# native-reader: is this how it is said?
paper-course-signs = لوحه‌های نام برای میز
# $number (String) – which one, in digits
paper-course-session = جلسهٔ { $number }
# $from (String) – when it begins, in digits
# $to (String) – when it ends, in digits
paper-course-times = از { $from } تا { $to }
paper-course-where = محل
paper-course-online = آنلاین
paper-course-organiser = برگزارکننده
paper-course-teacher = معلم
paper-course-languages = زبان‌ها و ترجمان
paper-course-food = غذا
paper-course-for = برای چه کسانی
# $date (Date) – the last day for signing up
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-up-by = تا { $date } ثبت نام کنید: { $contact }.
# $date (Date) – the last day for signing off
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-off-by = اگر آمده نمی‌توانید، تا { $date } به ما بگویید تا جای شما به شخص دیگری برسد: { $contact }.
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-ask = اگر سؤالی دارید، زنگ بزنید یا بنویسید: { $contact }.
paper-purpose-attendance = برای کسی که کورس را برگزار می‌کند: پهلوی نام کسانی که آمده‌اند، علامت بگذارید.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-attendance = این لیست فقط برای برگزارکنندگان کورس است و هیچ وقت به دیوار زده نمی‌شود. این لیست تا { $date } از بین برده می‌شود. هر وقت بخواهید، معلومات شما را پاک می‌کنیم: { $phone }.

## The certificate of attendance; the name and the title stand between, each on a line of its own

# native-reader: Iran: گواهی شرکت
paper-certificate = تصدیق‌نامهٔ اشتراک
# native-reader: the name follows
paper-certificate-given = این تصدیق‌نامه داده می‌شود به
paper-certificate-for = برای اشتراک در
# $came (String) – how many she came to, in digits
# $all (String) – how many there were, in digits; two or more
paper-certificate-sessions = جلسه‌ها: { $came } از { $all }
# $place (String) – where the course was held
paper-certificate-place = محل: { $place }
# $organiser (String) – who held it
paper-certificate-organiser = برگزارکننده: { $organiser }
# $teacher (String) – who taught
paper-certificate-teacher = معلم: { $teacher }

## What the printer is told on the screen

# native-reader: "font" and "install"
# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = هیچ فونت این کمپیوتر این حروف را ندارد: { $letters }. روی ورق به جای آن‌ها یک خانهٔ خالی آمده است. فونتی را که این حروف را دارد نصب کنید و دوباره چاپ کنید.
# $most (Number) – the most pages a print may have
paper-too-long = این چاپ از { $most } صفحه بیشتر می‌شود. سطرهای خالی کمتری انتخاب کنید.
paper-no-session = این کورس هنوز جلسه‌ای ندارد. اول بنویسید که چه وقت است.
paper-nobody = کسی نیست که برایش چاپ شود. تصدیق‌نامه فقط برای کسانی است که حضورشان نوشته شده است.
