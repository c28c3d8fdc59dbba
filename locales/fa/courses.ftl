### The screens of courses: the list, the form, the course, its enrolments, attendance, messages, prints and what came of it.

## Attendance, one screen for all sessions

courses-one = کورس
courses-attendance = حضور
courses-attendance-hint = با کلیدهای جهت حرکت کنید و با کلید فاصله علامت بگذارید. علامت‌ها در این میان نگه داشته می‌شود.
courses-attendance-nobody = هنوز کسی در کورس جای ندارد. بعداً نام‌ها اینجا دیده می‌شود.
courses-attendance-no-session = کورس هنوز جلسه‌ای ندارد. اول وقت آن را بنویسید.
courses-save-attendance = ذخیرهٔ حضور
courses-all-came = همه آمدند
courses-all-came-to = همه آمدند: { $session }
courses-came-of = { $came } از { $people } نفر آمدند
courses-not-yet = هنوز نه
courses-find-row = پیدا کردن یک نفر
courses-no-such-row = کسی به این نام اینجا نیست.
courses-attendance-open = { $count ->
    [0] حضور همهٔ جلسه‌ها ثبت شده است.
    [one] حضور { $count } جلسه هنوز ثبت نشده است.
   *[other] حضور { $count } جلسه هنوز ثبت نشده است.
}

## Messages

courses-kind-invitation = دعوت
courses-kind-moved = کورس جابه‌جا شد
courses-kind-place = جای خالی از لیست انتظار
courses-kind-cancellation = لغو کورس
courses-note-told = ثبت این‌که خبر دارند

## Printing

courses-print-title = چاپ برای کورس
courses-programme-hint = برای توزیع و نصب به دیوار
courses-attendance-print-hint = فقط برای کسی که کورس را می‌گیرد: نام و علامت
courses-badges-hint = نام با خط بزرگ، برای بریدن و زدن به لباس
courses-signs-hint = برای قات کردن و گذاشتن روی میز
courses-certificates-hint = برای کسانی که حضورشان ثبت شده است
# native-reader: تصدیق‌نامه or گواهی?
courses-certificate-for = تصدیق‌نامه برای چه کسی؟
courses-everybody-who-came = همهٔ کسانی که آمدند
courses-making-pages = صفحه‌ها ساخته می‌شود
courses-print-stop = متوقف کردن چاپ
courses-print-stopped = چاپ متوقف شد. هیچ چیز ذخیره نشد.
courses-first-pages = { $count ->
    [one] اینجا فقط { $count } صفحهٔ اول دیده می‌شود.
   *[other] اینجا فقط { $count } صفحهٔ اول دیده می‌شود.
}

## Held, and what people thought

courses-hold = ثبت برگزاری کورس
courses-scores-ask = چند نفر هر نمره را به کورس دادند؟
courses-scores-why = جواب‌ها را بدون نام بشمارید: 1 کمترین و 5 بیشترین است. اگر نپرسیدید، جاها را خالی بگذارید.
courses-scores-given = { $count ->
    [0] کسی جواب نداد
    [one] { $count } نفر جواب داد
   *[other] { $count } نفر جواب دادند
}
courses-scores-mean = به طور متوسط { $score }
courses-introduced = { $count ->
    [one] کورس برگزار شد. معرفی { $count } داوطلب ثبت شد.
   *[other] کورس برگزار شد. معرفی { $count } داوطلب ثبت شد.
}

## The list of courses

courses-all = کورس‌ها
courses-plan = برنامه‌ریزی کورس
courses-upcoming = کورس‌های آینده
courses-empty-title = هنوز کورسی نیست
courses-empty = کورس‌ها و کارگاه‌های گروه اینجا دیده می‌شود. کورس اول را برنامه‌ریزی کنید. تاریخ و محل می‌تواند بعداً بیاید.
courses-no-upcoming = هیچ کورسی برنامه‌ریزی نشده است.
# $count (Number) – free places; 0 when the course is full
courses-places-left = { $count ->
    [0] کورس پر شد
    [one] { $count } جای خالی
   *[other] { $count } جای خالی
}
courses-no-limit = جای برای همه
# $count (Number) – people on the waiting list; 0 when nobody waits
courses-waiting-count = { $count ->
    [0] کسی منتظر نیست
    [one] { $count } نفر منتظر است
   *[other] { $count } نفر منتظرند
}
# $count (Number) – sessions of a course, at least one
courses-session-count = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
courses-with-a-place = نفر جای دارند
courses-to-decide = تصمیم گرفتن در مورد برگزاری
# $count (Number) – people who came; 0 when nobody did
courses-came-count = { $count ->
    [0] کسی نیامد
    [one] { $count } نفر آمد
   *[other] { $count } نفر آمدند
}
# $score (String) – the mean of the scores, with one decimal
courses-score-of = { $score } از 5

## One course

courses-edit = ویرایش کورس
courses-repeat = برگزاری دوبارهٔ کورس
courses-confirm = تأیید کورس
courses-cancel = لغو کورس
courses-reopen = باز کردن دوبارهٔ کورس
courses-about = دربارهٔ کورس
courses-sessions = جلسه‌ها
courses-no-sessions = هنوز جلسه‌ای برنامه‌ریزی نشده است.
courses-inside = جای دارند
courses-nobody-in = هنوز کسی جای ندارد. نفر اول را ثبت نام کنید.
courses-waiting = لیست انتظار
courses-waiting-hint = جای خالی بعدی به اولین کسی می‌رسد که جای برایش هست.
# native-reader: is this how one says it?
courses-off = انصراف داده‌اند
courses-sign-off = انصراف
# $number (Number) – its place in the list
courses-sign-off-number = انصراف: شمارهٔ { $number }
# $number (Number) – its place in the list
courses-take-off-waiting = انصراف: شمارهٔ { $number } در لیست انتظار
# $number (Number) – its place in the list
courses-move-up = بالا بردن شمارهٔ { $number }
# $number (Number) – its place in the list
courses-move-down = پایین بردن شمارهٔ { $number }
# $number (Number) – its place in the list
courses-stands-at = حالا شمارهٔ { $number } در لیست انتظار است.
courses-called = از لیست انتظار جای گرفتند: زنگ بزنید و خبر بدهید
courses-told = خبر داده شد
# $name (String) – who got a place
courses-told-name = به { $name } خبر داده شد
# $date (String) – the day
courses-told-on = در { $date } خبر داده شد
# $date (String) – the day
courses-off-on = انصراف: { $date }
# $count (Number) – people enrolled as one, at least one
courses-people-count = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
courses-clashes = در یک وقت در دو جا
# native-reader: is this how one says it?
courses-figures = کورس به ارقام
courses-figure-places = جای‌ها
courses-figure-came = حداقل یک بار آمدند
courses-figure-volunteers = داوطلبانی که آمدند
courses-figure-participants = اشتراک‌کنندگانی که آمدند
courses-figure-score = نمرهٔ متوسط
courses-now-certificates = کورس برگزار شد. تصدیق‌نامه‌ها را چاپ کنید.

## The form

courses-new = کورس جدید
courses-repeated = همه چیز از کورس قبلی آمده و تاریخ‌ها یک سال بعد است. آن‌ها را درست کنید و ذخیره کنید.
courses-titles-hint = عنوان را حداقل به یک زبان بنویسید. زبان‌های دیگر می‌تواند بعداً بیاید.
# $number (Number) – which session, counted from the first
courses-session-number = جلسهٔ { $number }
courses-session-add = اضافه کردن جلسه
# $number (Number) – which session, counted from the first
courses-session-remove = حذف جلسهٔ { $number }
courses-session-noted = حضور ثبت شده است، پس جلسه حذف نمی‌شود.
courses-people-and-deadlines = جای‌ها و مهلت‌ها
courses-minimum-hint = اگر کمتر باشد، می‌پرسیم که کورس برگزار شود یا نه.
courses-maximum-hint = وقتی کورس پر شد، نفرهای بعدی در لیست انتظار می‌روند.
courses-introduces-hint = بعد از برگزاری کورس، داوطلبانی که اشتراک کردند معرفی شده‌اند.

## Enrolling

courses-enrol = ثبت نام
courses-enrol-title = ثبت نام در کورس
courses-enrol-who = چه کسی اشتراک می‌کند؟
courses-enrol-hint = یک نام بنویسید. شخص می‌تواند تنها، با خانواده یا با دوستش ثبت نام شود.
courses-enrol-nobody = کسی به این نام در دفتر نیست.
courses-enrolled = ثبت نام شد و جای دارد.
# $number (Number) – its place in the list
courses-enrolled-waits = کورس پر است. شمارهٔ ثبت نام در لیست انتظار { $number } است.
courses-enrol-in = ثبت نام در یک کورس
courses-enrol-which = کدام کورس؟
courses-none-open = هیچ کورسی برای ثبت نام باز نیست.
courses-show = دیدن کورس
courses-only-known = از اینجا فقط کسانی که در دفتر هستند ثبت نام می‌شوند.
courses-choose-someone = حداقل یک نفر را انتخاب کنید.
# $count (Number) – sign-ups that got a place; 0 when none did
courses-many-in = { $count ->
    [0] هیچ کدام جای نگرفت
    [one] { $count } ثبت نام جای گرفت
   *[other] { $count } ثبت نام جای گرفت
}
# $count (Number) – sign-ups that wait, at least one
courses-many-waiting = { $count ->
    [one] { $count } در لیست انتظار است
   *[other] { $count } در لیست انتظارند
}
# $count (Number) – sign-ups that were enrolled before, at least one
courses-many-already = { $count ->
    [one] { $count } از قبل ثبت نام شده بود
   *[other] { $count } از قبل ثبت نام شده بودند
}
