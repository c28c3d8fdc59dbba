### The screens of matches: the list, one match, its follow-ups, concerns and messages.

## The list

matches-pair = دو دوست
matches-to-plan = پیدا کردن دوستان نو
matches-to-waiting = دیدن لیست انتظار
matches-meet = { $count ->
    [0] هنوز هیچ دوستی فعال نیست
    [one] { $count } دوستی فعال است
   *[other] { $count } دوستی فعال است
}
matches-awaited = { $count ->
    [one] { $count } در انتظار جواب
   *[other] { $count } در انتظار جواب
}
matches-show-living = در جریان
# native-reader: matches that somebody should look at
matches-show-attention = توجه لازم است
matches-show-over = تمام‌شده و رد شده
matches-mine = از من
matches-contact = توجه
matches-next-follow-up = پیگیری بعدی
matches-overdue = وقت آن گذشته
matches-quiet = { $count ->
    [one] { $count } روز بدون تماس
   *[other] { $count } روز بدون تماس
}
matches-concerns-open = { $count ->
    [one] { $count } نگرانی
   *[other] { $count } نگرانی
}
matches-urgent = نگرانی عاجل
matches-empty-title = هنوز دو دوستی نیست
matches-empty = این‌جا همهٔ دوستان هستند، از پیشنهاد اول تا خداحافظی. از کسی که انتظار می‌کشد شروع کنید، یا برای همه یک‌جا دوست پیدا کنید.
matches-none-title = چیزی با انتخاب شما پیدا نشد
matches-none = انتخاب‌های کمتر را امتحان کنید.
matches-clear = نشان دادن همهٔ در جریان

## One match

# native-reader: the steps of a match, from the draft on
matches-way = راه
matches-answer-of = جواب: { $side }
matches-said-yes = می‌گوید بلی
matches-said-no = می‌گوید نخیر
matches-awaits-answers = جواب هر دو را یادداشت کنید.
matches-consent-missing = رضایت برای دادن نام و تماس گرفته نشده است: { $side }.
matches-note-consent = یادداشت رضایت
matches-to-registration = دیدن ثبت نام
matches-first-meeting = ملاقات اول
matches-no-first-meeting = وقت و محل هنوز معین نشده است.
matches-first-meeting-edit = ویرایش وقت و محل
matches-first-meeting-why = هر دو «بلی» گفته‌اند. اگر وقت و محل معین نیست، بعداً بنویسید.

## Its steps, as buttons

matches-step-approved = تأیید پیشنهاد
matches-step-both-asked = یادداشت: از هر دو پرسیده شد
matches-step-first-meeting = معین کردن ملاقات اول
matches-step-active = یادداشت: ملاقات می‌کنند
matches-step-paused = توقف موقت
matches-step-resumed = ادامه دادن
matches-step-ended = پایان دادن
matches-step-declined = یادداشت جواب رد
matches-lift = اجازهٔ پیشنهاد دوباره
matches-pause-why = پیگیری تا پایان توقف صبر می‌کند.
matches-again-why = هر که باز هم بخواهد به لیست انتظار برمی‌گردد. اگر پرسیده نشده، وقت ملاقات تعیین می‌شود.
matches-decline-why = این دو تا وقتی شما نگویید دوباره به هم پیشنهاد نمی‌شوند.

## Follow-ups

matches-follow-ups = پیگیری
matches-follow-up = پیگیری
matches-follow-up-note = یادداشت پیگیری
matches-follow-up-edit = ویرایش پیگیری
matches-follow-up-number = پیگیری { $number }
matches-follow-up-planned = پیگیری { $number }، برای { $date }
matches-follow-up-between = خارج از برنامه
matches-which-follow-up = کدام پیگیری؟
matches-no-follow-ups = هنوز یادداشت نشده است.
matches-all-follow-ups-done = همهٔ پیگیری‌های برنامه یادداشت شده است.
matches-edit = ویرایش
matches-edit-follow-up = ویرایش: { $title }، { $date }
matches-three-questions = سه سؤال
matches-times-met = { $count ->
    [0] هیچ
    [one] { $count } بار
   *[other] { $count } بار
}
matches-times-met-hint = از پیگیری قبلی تا حالا.
matches-how-it-goes = وضع چطور است؟
matches-how-it-goes-why = اختیاری است. فقط اگر خودشان بخواهند بپرسید. جواب‌ها بدون نام شمرده می‌شود.
matches-no-answer = بدون جواب
matches-theme-goes = { $theme }: { $outcome }

## Concerns

matches-concerns = نگرانی‌ها
matches-raise-concern = یادداشت نگرانی
matches-concern-edit = ویرایش نگرانی
matches-concern-text = چه چیز شما را نگران کرده است؟
matches-concern-hint = کوتاه بنویسید و دربارهٔ صحت چیزی ننویسید.
matches-concern-apart = چیزی شما را نگران کرده است؟ جداگانه در صفحهٔ دو دوست یادداشت کنید.
matches-cannot-wait = عاجل است
matches-takes = مسئول رسیدگی
matches-nobody-yet = هنوز هیچ‌کس
matches-open = باز
matches-solve = یادداشت: حل شد
matches-solved = حل شد

## Who follows up

matches-stand-in = انتخاب جانشین
matches-stand-in-end = جانشین دیگر نه
matches-give-to = سپردن به عضو دیگر

## Messages

matches-write = نوشتن به هر دو
matches-thank = تشکر از هر دو
matches-messages-why = به هر کدام یک پیام، به زبان خودش.
matches-kind-asked = پرسیدن از هر دو
matches-kind-first-meeting = نام و ملاقات اول
matches-kind-reminder = یادآوری
matches-kind-pause = توقف موقت
matches-kind-thank-you = تشکر
matches-nothing-to-write = حالا چیزی برای نوشتن نیست
matches-nothing-to-write-why = تا پیشنهاد تأیید نشده، به کسی چیزی گفته نمی‌شود.
matches-stopped-no-time = وقت ملاقات اول هنوز معین نیست.
matches-stopped-protected = نام و تماس محافظت‌شده است و به کسی داده نمی‌شود. با خود شخص صحبت کنید که چطور ملاقات کنند.
matches-stopped-consent = هنوز نمی‌توانیم این را بنویسیم. رضایت { $name } گرفته نشده برای: { $purpose }.
matches-call-yourself = نام محافظت‌شده است. خودتان زنگ بزنید و ننویسید.

## Ctrl K

matches-open-mine = دوستانی که من پیگیری می‌کنم
matches-open-attention = دوستانی که توجه لازم دارند
