### The prints of an introductory meeting: sign-up sheet, door list and slips; the recovery sheet (docs/paper.md).

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

## What the printer is told on the screen

# native-reader: "font" and "install"
# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = هیچ فونت این کمپیوتر این حروف را ندارد: { $letters }. روی ورق به جای آن‌ها یک خانهٔ خالی آمده است. فونتی را که این حروف را دارد نصب کنید و دوباره چاپ کنید.
# $most (Number) – the most pages a print may have
paper-too-long = این چاپ از { $most } صفحه بیشتر می‌شود. سطرهای خالی کمتری انتخاب کنید.
