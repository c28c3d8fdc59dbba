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
courses-scores-why = جواب‌ها را بدون نام بشمارید. اگر نپرسیدید، جاها را خالی بگذارید.
courses-points = { $count ->
    [one] نمرهٔ { $count }
   *[other] نمرهٔ { $count }
}
courses-points-worst = کمترین
courses-points-best = بیشترین
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
