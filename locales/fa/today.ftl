### What is due today, and why: a headline and a sentence for each.

## How soon

today-urgency-urgent = فوری
today-urgency-late = وقتش گذشته
today-urgency-soon = به زودی
today-urgency-when-you-can = هر وقت فرصت داشتید

## A meeting by its day and place, and what it lacks

# $date (Date) – the day of the meeting
# $place (String) – its place
today-meeting = { $date }، { $place }
today-meeting-unnamed = هنوز بدون تاریخ و محل
# $count (Number) – people still missing
today-lacks-people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
today-lacks-date = تاریخ
today-lacks-place = محل
today-lacks-consultant = تأیید مشاور

## What is due

# $meeting (String) – the day and place of the meeting
# $date (Date) – the day by which it is decided
# $lacking (String) – a list of what the meeting lacks
today-meeting-to-decide = تصمیم بگیرید که جلسه برگزار شود: { $meeting }
    .reason = تصمیم تا { $date } گرفته می‌شود. کم است: { $lacking }.
# $meeting (String) – the day and place of the meeting
today-meeting-today = لیست جلسه را چاپ کنید: { $meeting }
    .reason = جلسه امروز است.
# $meeting (String) – the day and place of the meeting
today-meeting-tomorrow = لیست جلسه را چاپ کنید: { $meeting }
    .reason = جلسه فردا است.
# $meeting (String) – the day and place of the meeting
# $count (Number) – rows of the sheet that are not typed in; 0 when there are none
today-sheet-to-type-back = لیست جلسه را در برنامه بنویسید: { $meeting }
    .reason = { $count ->
        [0] بنویسید که جلسه برگزار شد و چند نفر آمدند.
        [one] { $count } سطر از لیست هنوز نوشته نشده است.
       *[other] { $count } سطر از لیست هنوز نوشته نشده است.
    }
# native-reader: "Look up the illegible lines from the meeting: …"
# $meeting (String) – the day and place of the meeting
# $count (Number) – illegible rows
today-illegible-rows = سطرهای ناخوانای جلسه را معلوم کنید: { $meeting }
    .reason = { $count ->
        [one] { $count } سطر خوانده نشد.
       *[other] { $count } سطر خوانده نشد.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – people who asked for a meeting
today-not-invited = کسانی را که جلسه خواسته‌اند دعوت کنید: { $meeting }
    .reason = { $count ->
        [one] { $count } نفر جلسه خواسته و دعوت نشده است.
       *[other] { $count } نفر جلسه خواسته‌اند و دعوت نشده‌اند.
    }
# $count (Number) – concerns that are not solved
# $date (Date) – the day the first of them was raised
today-concern-open = به یک نگرانی دربارهٔ دو دوست رسیدگی کنید
    .reason = { $count ->
        [one] { $count } نگرانی حل نشده است، یادداشت‌شده در { $date }.
       *[other] { $count } نگرانی حل نشده است، اولی یادداشت‌شده در { $date }.
    }
# $date (Date) – the day of the first meeting
today-first-meeting-to-note = بنویسید که ملاقات اول چطور بود
    .reason = روز ملاقات { $date } بود.
today-first-meeting-to-plan = برای ملاقات اول وقت تعیین کنید
    .reason = هر دو «بلی» گفته‌اند و هنوز روزی یادداشت نشده است.
# $count (Number) – which of the planned follow-ups it is, from 1
# $date (Date) – its day
today-follow-up-due = پیگیری دو دوست را انجام دهید
    .reason = این پیگیری شمارهٔ { $count } است، برای { $date }.
# $date (Date) – the day of the last contact
today-pair-quiet = بپرسید که دوستی دو نفر چطور پیش می‌رود
    .reason = از { $date } به بعد تماسی یادداشت نشده است.
# $count (Number) – answers that are missing, 1 or 2
# $date (Date) – the day both were asked
today-answers-awaited = از دو نفری که از آن‌ها پرسیده شد جواب بگیرید
    .reason = { $count ->
        [one] در { $date } از هر دو پرسیده شد. { $count } جواب نرسیده است.
       *[other] در { $date } از هر دو پرسیده شد. { $count } جواب نرسیده است.
    }
# $date (Date) – the day both were asked
today-answers-given = با دو نفری که جواب داده‌اند پیش بروید
    .reason = در { $date } از هر دو پرسیده شد. جواب‌ها را ببینید و قدم بعدی را بردارید.
# $date (Date) – the last day of the pause
today-pause-over = بپرسید که آیا دو دوست باز هم می‌خواهند همدیگر را ببینند
    .reason = قرار بود توقف تا { $date } باشد.
# $date (Date) – the day one of the two withdrew
today-match-fell-away = دوستی دو نفر شروع نشد
    .reason = یکی از آن دو در { $date } کنار رفت. برای دیگری می‌شود پیشنهاد تازه داد.
# $date (Date) – since when it waits
today-draft-waiting = با یک پیشنهاد پیش بروید
    .reason = این پیشنهاد از { $date } مانده است و از آن دو نفر پرسیده نشده است.
# $count (Number) – new registrations
# $date (Date) – the day the first of them asked
today-without-talk = با ثبت نام‌های تازه وقت ملاقات بگذارید
    .reason = { $count ->
        [one] { $count } نفر بیش از هفت روز منتظر است، از { $date }.
       *[other] { $count } نفر بیش از هفت روز منتظرند، اولی از { $date }.
    }
# $count (Number) – registrations without consent
today-consent-missing = رضایت بگیرید
    .reason = { $count ->
        [one] { $count } نفر بدون رضایت برای پیدا کردن دوست منتظر است.
       *[other] { $count } نفر بدون رضایت برای پیدا کردن دوست منتظرند.
    }
# native-reader: "Ask whether the wish still stands"
# $count (Number) – registrations that wait
# $date (Date) – the day the first of them asked
today-long-wait = بپرسید که آیا هنوز منتظرند
    .reason = { $count ->
        [one] { $count } نفر مدت زیادی منتظر است، از { $date }.
       *[other] { $count } نفر مدت زیادی منتظرند، اولی از { $date }.
    }
# $meeting (String) – the day and place of the meeting
# $date (Date) – the last day
today-paper-to-shred = لیست جلسه را از بین ببرید: { $meeting }
    .reason = لیست تا { $date } از بین برده شود.
# $meeting (String) – the day and place of the meeting
# $count (Number) – sign-ups that hold a name
# $date (Date) – the last day
today-sign-ups-to-go = ثبت نام‌های جلسه را پاک کنید: { $meeting }
    .reason = { $count ->
        [one] { $count } نام فقط تا { $date } نگه‌داری می‌شود، اگر شخص ثبت نام نشود.
       *[other] { $count } نام فقط تا { $date } نگه‌داری می‌شود، اگر اشخاص ثبت نام نشوند.
    }
# native-reader: "Renew a child certificate"
# $date (Date) – the last day
today-certificate-to-renew = یک تصدیق‌نامهٔ کار با اطفال را تازه کنید
    .reason = این تصدیق‌نامه تا { $date } تازه شود.
# $count (Number) – drafts
# $date (Date) – the day of the latest
today-drafts-unfinished = کار نیمه‌تمام را تمام کنید
    .reason = { $count ->
        [one] { $count } پیش‌نویس ذخیره نشده، نوشته‌شده در { $date }.
       *[other] { $count } پیش‌نویس ذخیره نشده، آخری نوشته‌شده در { $date }.
    }
# $date (Date) – the day of the last backup
today-no-backup = یک کاپی احتیاطی بیرون از این کمپیوتر ذخیره کنید
    .reason = آخرین کاپی از { $date } است.
today-never-backed-up = یک کاپی احتیاطی بیرون از این کمپیوتر ذخیره کنید
    .reason = تا حال هیچ کاپی ذخیره نشده است.

## Courses

# native-reader: a new sentence, not from the glossary
today-course-short = برای کورس نفر بیشتر پیدا کنید، یا تصمیم بگیرید که برگزار شود: { $course }
    .reason = { $count ->
        [one] ثبت نام در { $date } تمام می‌شود. { $count } نفر کم است.
       *[other] ثبت نام در { $date } تمام می‌شود. { $count } نفر کم است.
    }
# native-reader: a new sentence, not from the glossary
today-course-to-decide = تصمیم بگیرید که کورس برگزار شود: { $course }
    .reason = { $count ->
        [one] ثبت نام در { $date } تمام شد. { $count } نفر کم است.
       *[other] ثبت نام در { $date } تمام شد. { $count } نفر کم است.
    }
# native-reader: a new sentence, not from the glossary
today-course-to-confirm = کورس را تأیید کنید: { $course }
    .reason = ثبت نام در { $date } تمام شد و به اندازهٔ کافی ثبت نام شده است.
# native-reader: a new sentence, not from the glossary
today-place-to-tell = به کسانی که در کورس جای گرفتند زنگ بزنید: { $course }
    .reason = { $count ->
        [one] { $count } ثبت نام در { $date } از لیست انتظار جای گرفت و خبر داده نشده است.
       *[other] { $count } ثبت نام از لیست انتظار جای گرفتند و خبر داده نشده است، اولی در { $date }.
    }
# native-reader: a new sentence, not from the glossary
today-attendance-to-note = بنویسید که چه کسانی به کورس آمدند: { $course }
    .reason = { $count ->
        [one] حضور در { $count } جلسه یادداشت نشده است، { $date }.
       *[other] حضور در { $count } جلسه یادداشت نشده است، اولی در { $date }.
    }
# native-reader: a new sentence, not from the glossary
today-course-to-hold = بنویسید که کورس برگزار شد: { $course }
    .reason = جلسهٔ آخر در { $date } بود.

## The screen

today-nothing-title = هیچ کار فوری نیست
today-nothing = کارهای امروز تمام شده است. کارهای تازه اینجا نشان داده می‌شود.
# $count (Number) – how many things are due, at least one
today-due = { $count ->
    [one] { $count } کار منتظر شماست
   *[other] { $count } کار منتظر شماست
}
today-drafts = شروع شده و ذخیره نشده
# $at (String) – day and time, as »24.12.2026 18:30«
today-written = نوشته شده در { $at }

## What was begun

today-draft-new-registration = ثبت نام تازه
today-draft-registration = تغییرات در یک ثبت نام
today-draft-new-meeting = جلسهٔ معرفی تازه
today-draft-meeting = تغییرات در یک جلسه
today-draft-sheet = ورقی که وارد می‌شود
today-draft-sign-up = ثبت نام برای یک جلسه
today-draft-note = یک یادداشت
today-draft-follow-up = یک پیگیری
today-draft-new-course = کورس نو
today-draft-course = تغییرات در یک کورس
today-draft-attendance = حضور در کورس

## The first steps, and what each is for

today-welcome = شروع کار
today-welcome-why = دفتر ثبت هنوز خالی است. با آسان‌ترین کار شروع کنید.
today-first-import = لیستی که امروز دارید، همان طور که هست خوانده می‌شود. پیش از ذخیره شدن آن را می‌بینید.
today-first-add = کسی که یک دوست می‌خواهد، یا می‌خواهد دوست کسی شود.
today-first-meeting = یک جلسهٔ معرفی با محل، وقت و لیست.
