### The names of the fields, as a form, a list or a message shows them.

## A person

field-name = نام کامل
# native-reader: the label of a field, short for شما را به چه نام صدا کنیم؟
field-calling-name = نامی که صدا می‌کنیم
field-own-script-name = نام به خط خودتان
field-phone = شمارهٔ تلفن
field-email = ایمیل
field-town = شهر
field-area = منطقه
field-municipality = کمون
field-contact-language = زبان تماس
field-gender = جنسیت
field-birth-year = سال تولد
field-age-band = سن
field-protected = نام و آدرس محافظت‌شده
field-languages = زبان‌هایی که صحبت می‌کنید

## The household and the registration

field-composition = تنها یا خانواده
field-adults = بزرگسالان
field-children-ages = سن اطفال
field-side = طرف
field-state = وضعیت
field-asked-on = تاریخ درخواست
field-talked-on = تاریخ صحبت
field-meeting-asked-on = تاریخ درخواست جلسهٔ معرفی
field-topics = خواست‌ها و کمک‌ها
field-own-words = به زبان خودتان
field-interests = علاقه‌مندی‌ها
field-avoid = چیزهایی که بهتر است نباشد
field-times = وقت‌های مناسب هفته
field-how-often = چند وقت یک بار
field-areas = منطقه‌هایی که رفتن به آن‌ها ممکن است
field-gender-wish = زن یا مرد، یا فرقی ندارد
field-time-in-denmark = مدت در دنمارک
field-danish-education = آموزش زبان دنمارکی
field-danish-module = مودول
field-class-or-teacher = صنف یا معلم
field-interpreter-needed = ضرورت به ترجمان
field-interpreter-agreed-on = تاریخ توافق بر ترجمان
field-talking-partner = در مکتب هم‌صحبت دارد
field-referrer = معرفی از طرف
field-referrer-contact = شخص تماس
field-referred-on = تاریخ معرفی
field-work = کار و رشتهٔ کار
field-capacity = چند دوست در یک وقت
field-introduced-on = تاریخ آشنایی با برنامه
field-confidentiality-on = تاریخ امضای رازداری
# native-reader: the police's certificate for work with children (børneattest)
field-child-certificate = تصدیق‌نامهٔ کار با اطفال (børneattest)
field-child-certificate-on = تاریخ تصدیق‌نامهٔ کار با اطفال
field-child-certificate-renew-by = تصدیق‌نامهٔ کار با اطفال تازه شود تا
field-note = یادداشت

## Consent

field-purpose = هدف
field-how = چگونه
field-read-in = به کدام زبان خوانده شد
field-given-on = تاریخ رضایت
field-withdrawn-on = تاریخ پس گرفتن
field-taken-by = رضایت را گرفته است

## Meetings and sign-ups

field-at = تاریخ و ساعت
field-place = محل
field-address = آدرس
field-minimum = حد اقل نفر
field-maximum = حد اکثر نفر
field-decide-by = تصمیم تا
field-access-notes = راه رسیدن به محل
field-consultant = مشاور
field-organisation = سازمان
field-consultant-confirmed-on = تاریخ تأیید مشاور
field-meeting-languages = زبان‌ها و ترجمان
field-host-contact = تماس با میزبان
field-childcare-and-food = نگهداری اطفال و غذا
field-material = موادی که باید آورده شود
field-invited-on = تاریخ دعوت
field-held-on = تاریخ برگزاری
field-cancelled-on = تاریخ لغو
field-people = چند نفر
field-source = راه ثبت نام
field-wants-to-be-friend = می‌خواهد دوست کسی شود
field-wants-friend = یک دوست می‌خواهد
field-came = آمد
field-illegible = سطر ناخوانا

## Matches

field-participant = اشتراک‌کننده
field-friend = دوست داوطلب
field-why = چرا همین دو نفر
field-proposed-on = تاریخ پیشنهاد
field-approved-on = تاریخ تأیید
field-asked-on-both = تاریخ پرسیدن از هر دو
field-participant-answer = جواب اشتراک‌کننده
field-friend-answer = جواب دوست داوطلب
field-first-meeting-at = ملاقات اول، تاریخ و ساعت
field-first-meeting-place = ملاقات اول، محل
field-active-on = فعال از
field-paused-on = فعلاً متوقف از
field-pause-until = فعلاً متوقف تا
field-resumed-on = دوباره فعال از
field-ended-on = تاریخ پایان
field-end-reason = دلیل پایان
field-declined-on = تاریخ رد
field-declined-by = چه کسی رد کرد
field-decline-reason = دلیل رد
field-lifted-on = پیشنهاد دوباره ممکن است از
field-participant-again = اشتراک‌کننده دوست دیگری می‌خواهد
field-friend-again = داوطلب می‌خواهد باز دوست کسی شود
field-follows-up = پیگیری می‌کند
field-stand-in = جانشین
field-stand-in-from = جانشین از
field-stand-in-until = جانشین تا

## Follow-ups

field-number = شمارهٔ پیگیری
field-done-on = تاریخ پیگیری
field-talked-with = با چه کسی صحبت شد
field-did = با هم چه کردید؟
field-good = چه خوب بود؟
field-hard = چه سخت بود؟
field-times-met = چند بار ملاقات کردند
field-outcomes = وضع چطور است

## Concerns

field-topic = موضوع
field-urgent = عاجل
field-raised-on = تاریخ نگرانی
field-solved-on = تاریخ حل
field-solution = چطور حل شد

## Plans

field-choice = انتخاب در برنامه

## Courses

field-titles = عنوان
field-kind = نوع کورس
field-audience = برای چه کسانی
field-organiser = برگزارکننده
field-teacher = معلم
field-online = آنلاین
field-sign-up-by = ثبت نام تا
# native-reader: signing off
field-sign-off-by = انصراف تا
field-food = غذا
field-notes = توضیحات
# native-reader: the course counts as the introduction
field-introduces = به جای آشنایی با برنامه حساب می‌شود
field-confirmed-on = تاریخ تأیید کورس
field-scores = نمره از 1 تا 5
field-starts-at = شروع
field-ends-at = پایان
field-standing = جای یا لیست انتظار
field-turn = نوبت
field-enrolled-on = تاریخ ثبت نام
field-signed-off-on = تاریخ انصراف
field-moved-up-on = تاریخ گرفتن جای از لیست انتظار
field-told-on = تاریخ خبر دادن

## The group

field-group-name = نام گروه
# native-reader: dataansvarlig: the organisation that answers for people's details
field-controller = مسئول معلومات
field-contact = تماس با گروه

## The group's thresholds

field-meeting-minimum = کم‌ترین تعداد نفر برای یک جلسه
field-blank-rows = سطرهای خالی در لیست
field-decide-days = چند روز پیش از جلسه تصمیم گرفته شود
field-sign-up-days = چند روز ثبت نام جلسه نگه‌داری شود
field-backup-days = چند روز کاپی احتیاطی نگه‌داری شود
field-follow-up-days = پیگیری، چند روز بعد از دیدار اول
field-quiet-soon-days = روزهای بدون تماس تا رنگ زرد
field-quiet-late-days = روزهای بدون تماس تا رنگ سرخ
field-review-months = ماه‌های انتظار تا پرسیدن دوباره
field-erase-months = ماه‌های بدون تماس تا پاک شدن ثبت نام
# native-reader: "Months that an ended match is kept"
field-ended-match-months = ماه‌های نگه‌داری دو دوست بعد از پایان
# native-reader: "Months that an inactive volunteer is kept"
field-volunteer-months = ماه‌های نگه‌داری داوطلب غیرفعال
field-course-months = ماه‌های نگه‌داری حضور در کورس
field-lock-minutes = دقیقه‌ها تا قفل شدن خودکار برنامه
field-match-weights = اهمیت هر معیار
field-workable-level = سطح زبانی که برای صحبت کافی است
field-certificate-age = سن اطفال که کمتر از آن تصدیق‌نامهٔ کار با اطفال لازم است
