### The settings: the group, its areas, meetings, members, keys and backups.

## The parts of the settings

settings-parts = بخش‌های تنظیمات
settings-group = گروه
settings-meetings = جلسه‌ها
settings-matching = پیدا کردن دوست
settings-care = پیگیری و نگه‌داری
settings-members = اعضا
settings-keys = جملهٔ رمز و ورق
settings-backups = کاپی‌های احتیاطی
settings-about = دربارهٔ برنامه
settings-saved = ذخیره شد

## The group and its areas

settings-areas = شهرها و محله‌ها
# native-reader: a new sentence, not from the glossary
settings-areas-hint = نام جدید برای همهٔ کسانی که آن‌جا زندگی می‌کنند می‌آید.
settings-no-areas = هنوز منطقه‌ای نیست.
settings-area-add = افزودن منطقه
settings-rename = تغییر نام
settings-new-name = نام جدید
settings-waiting = در انتظار

## Meetings, follow-up, retention

# native-reader: a new sentence, not from the glossary
settings-meetings-hint = هر جلسهٔ جدید این‌طور شروع می‌شود. برای هر جلسه جداگانه تغییرش داده می‌توانید.
settings-weights-hint = هر چیز وقتی دو نفر به هم می‌خورند چقدر حساب می‌شود. ملیت و دین هیچ وقت حساب نمی‌شود.
settings-follow-up = پیگیری
# native-reader: a new sentence, not from the glossary
settings-follow-up-hint = روزها با کامه بین آن‌ها، مثلاً 14، 42، 91.
settings-retention = تا چه وقت نگه می‌داریم
# native-reader: a new sentence, not from the glossary
settings-retention-hint = هیچ چیز خودش پاک نمی‌شود: برنامه به شما یادآوری می‌کند.
settings-locking = قفل

## Members, passphrase, recovery sheet

# native-reader: a new sentence, not from the glossary
settings-members-hint = هر عضو دفتر ثبت را با جملهٔ رمز خودش باز می‌کند، تا معلوم باشد کی چه کرده است.
settings-member-me = شما
# $date (String) – the day she left, as »24.12.2026«
settings-member-left = در { $date } رفت
settings-member-add = افزودن عضو
# native-reader: a new sentence, not from the glossary
settings-member-add-text = بگذارید عضو جدید جملهٔ رمز خود را خودش این‌جا بنویسد.
settings-member-back = باز گرداندن
settings-member-remove = بیرون کردن
# native-reader: a new sentence, not from the glossary
settings-member-remove-title = این عضو دیگر دفتر ثبت را باز کرده نتواند؟
# native-reader: a new sentence, not from the glossary
settings-member-remove-text = نام در تاریخچه می‌ماند. این کار برنمی‌گردد، اما عضو را با جملهٔ رمز جدید دوباره افزوده می‌توانید.
settings-passphrase = جملهٔ رمز من
# native-reader: a new sentence, not from the glossary
settings-passphrase-hint = کاپی‌های احتیاطی پیش از این هنوز با جملهٔ کهنه باز می‌شود.
settings-passphrase-change = تغییر جملهٔ رمز
settings-passphrase-changed = جملهٔ رمز تغییر کرد.
# native-reader: a new sentence, not from the glossary
settings-sheet-text = اگر ورق گم شده یا کسی آن را دیده است، ورق جدید بسازید. ورق کهنه دیگر دفتر ثبت را باز نمی‌کند؛ آن را از بین ببرید.

## Backups

# $at (String) – day and time, as »24.12.2026 18:30«
# native-reader: a new sentence, not from the glossary
settings-taken-out = آخرین بار جای دیگری ذخیره شد: { $at }
# native-reader: a new sentence, not from the glossary
settings-never-taken-out = هنوز کاپی‌ای جای دیگری جز این کمپیوتر ذخیره نشده است. اگر کمپیوتر خراب شود، همه چیز از بین می‌رود.
# native-reader: a new sentence, not from the glossary
settings-taken-out-text = هر ماه یک کاپی در USB ذخیره کنید و آن را جدا از کمپیوتر نگه دارید. فقط با جملهٔ رمز باز می‌شود.
settings-back-up = ذخیرهٔ کاپی احتیاطی
# native-reader: a new sentence, not from the glossary
settings-backed-up = کاپی احتیاطی ذخیره و امتحان شد.
settings-kept = کاپی‌ها در این کمپیوتر
# native-reader: a new sentence, not from the glossary
settings-kept-hint = برنامه وقتی دفتر ثبت بسته شود، خودش یکی می‌سازد.
# native-reader: a new sentence, not from the glossary
settings-none-kept = هنوز کاپی نیست. اولی وقتی دفتر ثبت بسته شود ساخته می‌شود.
settings-made = زمان ساختن
settings-size = اندازه
# $number (String) – megabytes, as »1,5«
settings-megabytes = { $number } MB
settings-go-back = بازگشت به آن
# $made (String) – day and time, as »24.12.2026 18:30«
# native-reader: a new sentence, not from the glossary
settings-go-back-title = بازگشت به دفتر ثبت { $made }؟
# native-reader: a new sentence, not from the glossary
settings-go-back-text = آن‌چه بعد از آن نوشته شده در دفتر ثبت نمی‌باشد. اول کاپی امتحان می‌شود و دفتر امروز کنار گذاشته می‌شود.
# native-reader: a new sentence, not from the glossary
settings-go-back-passphrase = جملهٔ رمز، چنان که در آن زمان بود
settings-went-back = دفتر ثبت بازسازی شد.
settings-backup-where = ذخیرهٔ کاپی احتیاطی

## About the program

settings-version = نسخه
settings-licence = جوازنامه
# native-reader: a new sentence, not from the glossary
settings-licence-text = برنامهٔ آزاد: MIT یا Apache 2.0. فونت‌ها: SIL Open Font License.
settings-where = جای دفتر ثبت
# native-reader: a new sentence, not from the glossary
settings-where-text = دفتر ثبت رمزگذاری‌شده فقط در همین کمپیوتر است. برنامه از انترنت استفاده نمی‌کند.
settings-show-folder = نشان دادن پوشه
# native-reader: a new sentence, not from the glossary
settings-other-register-text = اول دفتر ثبت بسته می‌شود و همان‌طور می‌ماند.
