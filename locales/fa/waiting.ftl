### The waiting list, a registration, its form, and who waits in which area.

## The list

waiting-new = ثبت نام جدید
waiting-import = گرفتن از فایل Excel
waiting-wait = { $count ->
    [one] { $count } نفر در انتظار
   *[other] { $count } نفر در انتظار
}
# native-reader: not found in a public text
waiting-have-room = { $count ->
    [one] { $count } دوست جای دارد
   *[other] { $count } دوست جای دارند
}
waiting-longest = { $count ->
    [one] طولانی‌ترین انتظار: { $count } روز
   *[other] طولانی‌ترین انتظار: { $count } روز
}
waiting-participants = در انتظار دوست
# native-reader: not found in a public text
waiting-friends = دوستان دارای جای
waiting-both = هر دو
waiting-show-waits = در انتظار
waiting-consent-missing = رضایت گرفته نشده
waiting-show-meeting-asked = جلسهٔ معرفی خواسته
waiting-search = جستجو با نام
waiting-days = روز
waiting-languages-and-wishes = زبان‌ها و خواست‌ها
# native-reader: not found in a public text
waiting-protected = نام محافظت‌شده
waiting-adults = { $count ->
    [one] { $count } بزرگسال
   *[other] { $count } بزرگسال
}
waiting-children = { $count ->
    [one] { $count } طفل
   *[other] { $count } طفل
}
waiting-area-in = { $area } ({ $municipality })
waiting-empty-title = لیست انتظار خالی است
waiting-empty = اینجا نام همهٔ کسانی می‌آید که دوست می‌خواهند، و همهٔ کسانی که می‌خواهند دوست شوند. اگر فایل Excel دارید، از آن شروع کنید.
waiting-none-title = کسی با انتخاب شما جور نیست
waiting-none = انتخاب‌ها را کمتر کنید، یا بخشی از نام را بنویسید.
waiting-clear = نشان دادن همهٔ منتظران
waiting-more-found = این نام به اشخاص بیشتری می‌خورد. بیشتر بنویسید.

## Registrations begun and not saved

waiting-unfinished = { $count ->
    [one] { $count } ثبت نام ناتمام است
   *[other] { $count } ثبت نام ناتمام است
}
waiting-unnamed = بدون نام
waiting-kept-at = ذخیره شد { $at }
waiting-continue = ادامه
waiting-discard = دور انداختن

## One registration

waiting-registration = ثبت نام
waiting-waited = { $count ->
    [one] { $count } روز در انتظار
   *[other] { $count } روز در انتظار
}
waiting-since = از { $date }
waiting-protected-why = نام و آدرس محافظت‌شده است. فقط وقتی ببینید که باید تماس بگیرید و کسی نگاه نمی‌کند.
waiting-open-protected = نشان دادن نام و تماس
waiting-copy-phone = کاپی کردن شماره
waiting-copy-email = کاپی کردن ایمیل
waiting-copied = کاپی شد
waiting-consents = رضایت
waiting-consent-give = یادداشت رضایت
waiting-consent-withdraw = پس گرفتن
waiting-consent-none = داده نشده
waiting-consent-given = داده شد { $date }، { $how }، زبان خواندن: { $language }، گیرنده: { $member }
waiting-consent-withdrawn = پس گرفته شد { $date }
waiting-consent-withdraw-why = رضایت از همین حالا اعتبار ندارد. بدون رضایت برای پیدا کردن دوست، ثبت نام از لیست انتظار بیرون می‌شود.
waiting-notes = یادداشت‌های تماس
waiting-note-add = افزودن یادداشت
waiting-signed-up = ثبت نام شده
waiting-came = آمد
waiting-did-not-come = نیامد
waiting-invited = دعوت شد { $date }
waiting-others = ثبت نام‌های دیگر
waiting-open-match = دیدن دو دوست
waiting-standing = { $side } · { $state } · از { $date }
waiting-meeting-note = جلسهٔ معرفی می‌خواهد
waiting-meeting-forget = دیگر نمی‌خواهد
waiting-meeting-asked-on = جلسهٔ معرفی خواست { $date }
waiting-edit = ویرایش
waiting-step-new = شروع دوباره
waiting-step-talk-arranged = تعیین وقت ملاقات
waiting-step-ready = گذاشتن در لیست انتظار
waiting-step-matched = دوست پیدا شد
waiting-step-withdrawn = پس گرفتن ثبت نام
waiting-step-closed = بستن ثبت نام
waiting-more-steps = بیشتر

## The form

waiting-edit-title = ویرایش ثبت نام
waiting-only-name = فقط نام ضروری است. باقی می‌تواند بعد باشد.
waiting-which-side = چه خواسته می‌شود؟
waiting-household = خانواده
waiting-languages = زبان‌ها
waiting-wishes = خواست‌ها
waiting-offers = کمکی که می‌شود کرد
waiting-time-and-place = وقت و محل
waiting-danish = دنمارکی و معلومات بیشتر
# native-reader: not found in a public text
waiting-work = کار و جای
waiting-ages-hint = مثلاً 4، 9
waiting-adult-add = افزودن بزرگسال
waiting-adult-name = نام بزرگسال { $number }
waiting-adult-phone = تلفن بزرگسال { $number }
waiting-adult-remove = حذف بزرگسال { $number }
waiting-language-of = زبان { $number }
waiting-level-of = چقدر خوب، زبان { $number }
waiting-language-named = زبان { $number } کدام است؟
waiting-language-add = افزودن زبان
waiting-adult-field = بزرگسال { $adult } · { $field }
waiting-adult-language-add = افزودن زبان بزرگسال { $adult }
waiting-other = دیگر …
waiting-not-asked = پرسیده نشده
waiting-times-hint = با کلیدهای جهت حرکت کنید و با کلید فاصله انتخاب کنید.
waiting-introduced = با کار آشنا شده
waiting-consent-question = شخص به چه چیز رضایت داد؟
# native-reader: not found in a public text
waiting-consent-hint = هر مورد جداگانه. فقط چیزی را نشان کنید که شخص به زبان خودش خوانده یا شنیده است.
waiting-protected-hint = آن‌وقت شخص در همهٔ لیست‌ها و ورق‌ها بدون نام می‌آید.
waiting-likely = شاید این شخص از پیش ثبت شده باشد
waiting-same-phone = همین شمارهٔ تلفن
waiting-same-email = همین ایمیل
waiting-same-name = نام مشابه
waiting-open-beside = باز کردن در کنار
waiting-draft-found = این همان است که آخرین بار نوشتید. هنوز به حیث ثبت نام ذخیره نشده.
waiting-draft-drop = شروع از نو
waiting-draft-kept = پیش‌نویس هنگام نوشتن ذخیره می‌شود.

## Areas

waiting-areas-best = { $count ->
    [one] جلسهٔ معرفی در { $area } بیشتر کمک می‌کند: { $count } دوست کم است.
   *[other] جلسهٔ معرفی در { $area } بیشتر کمک می‌کند: { $count } دوست کم است.
}
waiting-areas-enough = حالا در همهٔ منطقه‌ها دوست کافی هست.
waiting-areas-title = کجا مردم منتظرند و کجا دوست هست؟
waiting-areas-wait = منتظر
waiting-areas-missing = کم است
waiting-areas-none = منطقه یادداشت نشده
waiting-areas-empty-title = هنوز منطقه‌ای نیست
waiting-areas-empty = منطقه وقتی اینجا می‌آید که ثبت نامی آن را نام ببرد.
# $at (String) – a day, as »24.12.2026«
waiting-asked-until = درخواست تا { $at }
