### The first start: a new group, a backup, a register taken over, the try-out group; and help to unlock.

## The first screens

start-title = به Vejviser خوش آمدید
# native-reader: a new sentence, not from the glossary
start-language-title = می‌خواهید به کدام زبان استفاده کنید؟
# native-reader: a new sentence, not from the glossary
start-language-later = هر وقت خواستید، زبان را در بالای پنجره تبدیل کرده می‌توانید.
start-how = چطور می‌خواهید شروع کنید؟
start-way-new = یک گروه جدید
# native-reader: a new sentence, not from the glossary
start-way-new-text = گروه شما قبلاً از Vejviser استفاده نکرده است.
start-way-backup = من یک کاپی احتیاطی دارم
# native-reader: a new sentence, not from the glossary
start-way-backup-text = از یک کمپیوتر دیگر، یا از پیش از آن که مشکلی پیدا شود.
# native-reader: a new sentence, not from the glossary
start-way-take-over = یک گروه را از کس دیگر می‌گیرم
# native-reader: a new sentence, not from the glossary
start-way-take-over-text = تا حالا کس دیگری دفتر ثبت را پیش برده است.
start-way-try = برنامه را امتحان کنید
# native-reader: a new sentence, not from the glossary
start-way-try-text = با یک گروه از آدم‌های خیالی. هیچ چیز خراب نمی‌شود.
start-making-try = گروه آزمایشی ساخته می‌شود …
start-back-to-unlock = بازگشت به دفتر ثبت

## A new group

start-steps = مرحله‌ها
start-step-group = گروه
start-step-you = شما
start-step-sheet = ورق بازیابی
start-group-title = گروه شما کیست؟
start-group-hint = مثلاً: دوستان در Tønder
start-municipalities = کمون‌ها
# native-reader: a new sentence, not from the glossary
start-municipalities-hint = در کجا کمک می‌کنید؟ اولی کمون خود شما است.
start-municipality-add = افزودن یک کمون
# native-reader: a new sentence, not from the glossary
start-municipality-none = هیچ کمون دنمارک به این نام نیست.
# $name (String) – the municipality
start-municipality-remove = برداشتن { $name }
start-areas = شهرها یا محله‌ها
# $municipality (String) – its name, where there are several
# native-reader: a new sentence, not from the glossary
start-areas-in = شهرها یا محله‌ها در { $municipality }
# native-reader: a new sentence, not from the glossary
start-areas-hint = در هر سطر یکی. بعداً بیشتر اضافه کرده می‌توانید.
# native-reader: a new sentence, not from the glossary
start-controller-hint = سازمانی که مسئول معلومات است. نام آن روی هر ورق چاپی می‌آید.
# native-reader: a new sentence, not from the glossary
start-contact-hint = مردم دربارهٔ معلومات خود از چه کسی پرسیده می‌توانند؟ نام او روی هر ورق می‌آید.

## The member and her passphrase

# native-reader: a new sentence, not from the glossary
start-you-title = چه کسی دفتر ثبت را باز می‌کند؟
start-your-name = نام شما
# native-reader: a new sentence, not from the glossary
start-your-name-hint = تا گروه بداند چه کسی چه کاری کرده است.
start-new-passphrase = جملهٔ رمز جدید
# native-reader: a new sentence, not from the glossary
start-passphrase-hint = چهار یا پنج کلمه که به هم ربط ندارند و فقط به فکر شما می‌رسد. فاصله‌ها خوب است.
start-again = جملهٔ رمز یک بار دیگر
# native-reader: a new sentence, not from the glossary
start-not-the-same = دو جملهٔ رمز یک رقم نیستند. آن‌ها را دوباره بنویسید.
start-strength = چقدر قوی
# $least (Number) – how many characters it needs at least
# native-reader: a new sentence, not from the glossary
start-strength-short = { $least ->
    [one] بسیار کوتاه: کم از کم { $least } حرف.
   *[other] بسیار کوتاه: کم از کم { $least } حرف.
}
# native-reader: a new sentence, not from the glossary
start-strength-weak = ضعیف: کسی که کمپیوتر را دزدی کند، در کمتر از یک ماه آن را پیدا می‌کند.
# native-reader: a new sentence, not from the glossary
start-strength-fair = متوسط: شاید چند سال محفوظ بماند. با یک کلمهٔ دیگر خوب می‌شود.
# native-reader: a new sentence, not from the glossary
start-strength-good = خوب: پیدا کردنش بیشتر از عمر یک انسان وقت می‌گیرد.
# native-reader: a new sentence, not from the glossary
start-strength-strong = قوی: کسی آن را پیدا کرده نمی‌تواند.
# native-reader: a new sentence, not from the glossary
start-where-own = دفتر ثبت در پوشهٔ خود برنامه در همین کمپیوتر می‌ماند.
# native-reader: a new sentence, not from the glossary
start-where-chosen = دفتر ثبت در پوشه‌ای که انتخاب کردید می‌ماند.
start-where-other = انتخاب پوشهٔ دیگر
start-make = ساختن دفتر ثبت

## The recovery sheet

start-sheet-title = ورق بازیابی را چاپ کنید
# native-reader: a new sentence, not from the glossary
start-sheet-why = اگر جملهٔ رمز را فراموش کنید، رمز روی این ورق تنها راه است. ورق را در یک کشوی قفل‌شده نگه دارید، نه کنار کمپیوتر.
# $number (String) – which sheet it is
start-sheet-number = ورق شمارهٔ { $number }
start-sheet-print = چاپ ورق
start-sheet-save = ذخیره در فایل
# native-reader: a new sentence, not from the glossary
start-sheet-opened = ورق در پنجرهٔ دیگری باز شد. از همان‌جا چاپ کنید.
# native-reader: a new sentence, not from the glossary
start-sheet-saved = ورق ذخیره شد. آن را چاپ کنید و بعد فایل را حذف کنید.
start-code-show = چاپگر ندارم: رمز را نشان بده
# native-reader: a new sentence, not from the glossary
start-code-write = رمز را حرف به حرف روی کاغذ بنویسید.
# $number (String) – which of the groups, counted from 1
# native-reader: a new sentence, not from the glossary
start-proof = دستهٔ شمارهٔ { $number } رمز را از روی کاغذ بنویسید
# native-reader: a new sentence, not from the glossary
start-proof-hint = رمز شش دسته دارد، هر دسته پنج حرف. این‌طور مطمئن می‌شویم که ورق هست.
# native-reader: a new sentence, not from the glossary
start-proof-wrong = این همان دسته نیست. به ورق نگاه کنید و پنج حرف را دوباره بنویسید.
start-proof-go-on = ورق آماده است: ادامه
# native-reader: a new sentence, not from the glossary
start-unproved = ورق بازیابی هنوز چاپ نشده است. اگر جملهٔ رمز فراموش شود، همه چیز از دست می‌رود.
start-renew = ساختن ورق جدید
start-sheet-file = ورق بازیابی

## A backup, and taking over

start-backup-title = برگرداندن کاپی احتیاطی
# native-reader: a new sentence, not from the glossary
start-backup-text = فایلی را انتخاب کنید که آخر نامش .vejviser-backup است. کاپی پیش از استفاده امتحان می‌شود و خود فایل دست نمی‌خورد.
start-backup-choose = انتخاب کاپی احتیاطی
start-backup-chosen = کاپی انتخاب شد.
# native-reader: a new sentence, not from the glossary
start-backup-passphrase = جملهٔ رمز شما، همان که در وقت ساختن کاپی بود
start-restore = برگرداندن و باز کردن
start-take-over-title = گرفتن یک گروه
# native-reader: a new sentence, not from the glossary
start-take-over-text = از کسی که می‌رود بخواهید شما را در تنظیمات › اعضا اضافه کند تا جملهٔ رمز خودتان را داشته باشید. اگر سر همان کمپیوتر نیستید، یک کاپی احتیاطی بیاورید.
start-take-over-folder = دفتر ثبت در همین کمپیوتر است
# native-reader: a new sentence, not from the glossary
start-take-over-folder-text = پوشه را انتخاب کنید و با جملهٔ رمز خودتان یا ورق بازیابی باز کنید.

## When the passphrase is forgotten or the register damaged

start-forgot = جملهٔ رمز را فراموش کرده‌ام
start-recover-title = باز کردن با ورق بازیابی
# native-reader: a new sentence, not from the glossary
start-recover-text = جملهٔ رمز جدید و ورق جدید می‌گیرید. ورق کهنه دیگر اعتبار ندارد.
start-code = رمز روی ورق
# native-reader: a new sentence, not from the glossary
start-code-hint = حروف کلان و خورد، فاصله و خط مهم نیست.
start-who = نام شما در گروه
# native-reader: a new sentence, not from the glossary
start-who-hint = فقط اگر چند نفر دفتر ثبت را باز می‌کنند.
start-recover = باز کردن
# native-reader: a new sentence, not from the glossary
start-restore-newest = برگرداندن نوترین کاپی احتیاطی
# native-reader: a new sentence, not from the glossary
start-restore-newest-text = دفتر ثبت خراب کنار گذاشته می‌شود، حذف نمی‌شود.
# native-reader: a new sentence, not from the glossary
start-no-good-backup = هیچ‌کدام از کاپی‌های احتیاطی در پوشه سالم نیست. جای دیگری دنبال کاپی بگردید و «من یک کاپی احتیاطی دارم» را انتخاب کنید.
# native-reader: a new sentence, not from the glossary
start-no-backup-chosen = اول کاپی احتیاطی را انتخاب کنید.

## Several registers; the try-out group

start-other-register = دفتر ثبت دیگر یا گروه جدید
start-known = دفترهای ثبت در این کمپیوتر
start-known-nameless = دفتر ثبت بی‌نام
start-open-try-out = باز کردن گروه آزمایشی
# native-reader: a new sentence, not from the glossary
start-open-try-out-text = جملهٔ رمز نمی‌خواهد، چون همه در آن خیالی هستند.
# native-reader: a new sentence, not from the glossary
start-try-banner = گروه آزمایشی: همهٔ آدم‌های این‌جا خیالی هستند.
start-make-own = گروه خودتان را بسازید
start-try-out-group = گروه آزمایشی در Tønder

## Titles of the system’s own dialogs

start-pick-folder = دفتر ثبت در کجا باشد؟
start-pick-backup = انتخاب کاپی احتیاطی
start-backup-kind = کاپی احتیاطی
start-pick-register = انتخاب پوشهٔ دفتر ثبت
start-save-sheet = ذخیرهٔ ورق بازیابی
