### Matching for one, and the matching meeting with its plan.

## Where it begins

matching-find-friend = پیدا کردن دوست
matching-find-participant = پیدا کردن کسی که دوست می‌خواهد
matching-suggest = نشان دادن پیشنهادها برای این ثبت نام

## Suggestions for one

matching-title = پیشنهادها
matching-who-friend = چه کسی می‌تواند دوست { $name } باشد؟
matching-who-participant = { $name } می‌تواند دوست چه کسی باشد؟
matching-fit = { $count ->
    [one] { $count } نفر جور است
   *[other] { $count } نفر جور است
}
matching-room = { $count ->
    [one] برای { $count } نفر جای دارد
   *[other] برای { $count } نفر جای دارد
}
matching-free = { $count ->
    [0] از امروز جای دارد
    [one] از { $count } روز پیش جای دارد
   *[other] از { $count } روز پیش جای دارد
}
matching-waits = { $count ->
    [0] از امروز در انتظار
    [one] از { $count } روز پیش در انتظار
   *[other] از { $count } روز پیش در انتظار
}
matching-show-more = نشان دادن بیشتر
matching-not-ready-title = اول چیزی کم است
matching-would-fit = { $count ->
    [one] وقتی آماده شد، { $count } نفر هست که شاید جور باشد.
   *[other] وقتی آماده شد، { $count } نفر هست که شاید جور باشد.
}
matching-open-registration = دیدن ثبت نام
matching-missing-talk = هنوز صحبت نشده است.
matching-missing-consent = رضایت برای پیدا کردن دوست گرفته نشده است.
matching-missing-list = ثبت نام هنوز در لیست انتظار نیست.
matching-missing-room = حالا برای کس دیگری جای نیست.
matching-missing-gone = ثبت نام پس گرفته شده یا بسته است.
matching-already = از پیش دوست دارد
matching-no-friends-title = حالا هیچ دوست داوطلبی جای ندارد
matching-no-friends-text = همین که دوستی آماده شود، پیشنهادها اینجا می‌آید. شاید کسی را بشناسید که بشود از او پرسید؟
matching-no-participants-title = حالا کسی در انتظار دوست نیست
matching-no-participants-text = این خبر خوبی است. وقتی کسی دوست بخواهد، پیشنهادها اینجا می‌آید.
matching-none-fits-title = حالا کسی جور نیست
matching-none-fits-text = پایین‌تر ببینید چه مانع است و چه لازم است.
matching-do-not-fit = { $count ->
    [one] { $count } نفر حالا جور نیست. چرا؟
   *[other] { $count } نفر حالا جور نیست. چرا؟
}
matching-lift = دوباره پیشنهاد شوند
matching-let-in = دوباره در برنامه بیایند

## Two side by side

matching-pair = دو نفر کنار هم
matching-wishes = دوست می‌خواهد
matching-offers = می‌خواهد دوست باشد
matching-bars = چقدر جور است
matching-cannot = این دو نفر حالا نمی‌شود
matching-propose = پیشنهاد این دو دوست
matching-apart = این دو نفر نه …
matching-apart-title = این دو نفر نه
matching-apart-text = این دو نفر به همدیگر پیشنهاد نمی‌شوند، تا وقتی که شما دوباره اجازه دهید.
matching-apart-reason = چرا نه؟
matching-apart-do = دوباره پیشنهاد نشوند
matching-nobody-told = پیش از تأیید شما به هیچ‌کس چیزی گفته نمی‌شود. شمارهٔ تلفن فقط وقتی داده می‌شود که هر دو «بلی» گفته باشند.
matching-the-participant = اشتراک‌کننده
matching-the-friend = دوست داوطلب
matching-the-others = دیگران:

## The matching meeting

matching-plan = جلسهٔ پیدا کردن دوست
matching-can-pair = { $count ->
    [0] حالا نمی‌شود دو نفر را دوست ساخت
    [one] { $count } جوره دوست ممکن است
   *[other] { $count } جوره دوست ممکن است
}
matching-participants-remain = { $count ->
    [0] هیچ اشتراک‌کننده‌ای نمی‌ماند
    [one] { $count } اشتراک‌کننده می‌ماند
   *[other] { $count } اشتراک‌کننده می‌مانند
}
matching-friends-remain = { $count ->
    [0] هیچ دوست داوطلبی نمی‌ماند
    [one] { $count } دوست داوطلب می‌ماند
   *[other] { $count } دوست داوطلب می‌مانند
}
matching-planned-pairs = دوستان برنامه
matching-fits = نمره
matching-first-reason = مهم‌ترین دلیل
matching-locked = ثابت با هم
matching-change = ویرایش
matching-change-of = ویرایش دو دوست شمارهٔ { $number }
matching-lock = این دو نفر با هم ثابت شوند
matching-unlock = این دو نفر با هم ثابت نباشند
matching-not-in-plan = این دو نفر از هم جدا باشند
matching-another-friend = دوست دیگر …
matching-see-reasons = دیدن دلیل‌ها
matching-draft = پیشنهاد این دوستان
matching-drafted = { $count ->
    [one] { $count } جوره دوست پیشنهاد و پیش‌نویس شد. به هیچ‌کس چیزی گفته نشده است.
   *[other] { $count } جوره دوست پیشنهاد و پیش‌نویس شد. به هیچ‌کس چیزی گفته نشده است.
}
matching-see-matches = دیدن دوستان
matching-no-pairs-title = حالا نمی‌شود دو نفر را دوست ساخت
matching-no-pairs-text = پایین‌تر ببینید چه کسی در انتظار است و چه لازم است.
matching-remain = چه کسی می‌ماند
matching-why = دلیل
matching-all-given = همهٔ کسانی که جور هستند به دیگران داده شده‌اند، تا بیشترین افراد دوست پیدا کنند و منتظران قدیمی‌تر پیشتر باشند.
matching-all-have-one = همهٔ کسانی که جور هستند در این برنامه دوست دیگری دارند.
matching-nearest = نزدیک‌ترین: { $why }
matching-no-friends = حالا هیچ دوست داوطلبی جای ندارد.
matching-no-participants = حالا کسی در انتظار دوست نیست.
matching-choose-friend = انتخاب دوست …
matching-forbidden = جدا از هم
matching-scarce = { $count ->
    [one] { $count } دوست داوطلب دیگر هم هست که چند نفر به او ضرورت دارند
   *[other] { $count } دوست داوطلب دیگر هم هستند که چند نفر به آن‌ها ضرورت دارند
}
matching-not-ready = { $count ->
    [one] { $count } نفر هنوز آماده نیست
   *[other] { $count } نفر هنوز آماده نیست
}
matching-refused-title = نمی‌شود همهٔ کسانی که ثابت کرده‌اید با هم باشند
matching-refused-text = برنامه بدون آن‌ها ساخته شده است. آنچه کم است را درست کنید، یا از ثابت بودن بیرون بیاورید.
matching-release = دیگر ثابت نباشد
matching-lock-not-here = یکی از این دو نفر دیگر در انتظار نیست.
matching-lock-forbidden = این دو نفر از هم جدا هم شده‌اند.
matching-lock-no-room = یکی از آن‌ها با بیشتر از جای خود ثابت شده است.

## The plan on paper

matching-print = چاپ برنامه
matching-print-names = نام‌ها روی ورق
matching-print-initials = حرف‌های اول، تا ورق جامانده نام کسی را نشان ندهد
matching-print-full = نام کامل

## Another friend in the plan

matching-alternatives = دوست دیگر
matching-alternatives-text = انتخاب کنید چه کسی با هم ثابت شود. بقیهٔ برنامه از نو ساخته می‌شود تا باز بهترین باشد.
matching-in-plan-now = حالا در برنامه
matching-cost-people = { $count ->
    [one] { $count } نفر کمتر دوست پیدا می‌کند
   *[other] { $count } نفر کمتر دوست پیدا می‌کنند
}
matching-cost-days = { $count ->
    [one] { $count } روز انتظار کمتر
   *[other] { $count } روز انتظار کمتر
}
matching-cost-points = { $count ->
    [one] { $count } نمره کمتر جور
   *[other] { $count } نمره کمتر جور
}
matching-cost-nothing = برنامه چیزی از دست نمی‌دهد
matching-then-remain = آن وقت کسی ندارد:
matching-locked-away = { $count ->
    [one] { $count } نفر دیگر هم جور است، ولی با کس دیگری ثابت شده است.
   *[other] { $count } نفر دیگر هم جور هستند، ولی با کس دیگری ثابت شده‌اند.
}
matching-no-alternatives = حالا کس دیگری جور نیست.
