### The screens of introductory meetings: the list, the plan, the meeting, its sign-ups, messages, prints and results.

## The list

meetings-plan = برنامه‌ریزی جلسه
meetings-upcoming = جلسه‌های آینده
meetings-past = برگزارشده و لغوشده
meetings-empty-title = هنوز جلسه‌ای نیست
meetings-empty = جلسه‌های معرفی گروه اینجا دیده می‌شود. جلسهٔ اول را برنامه‌ریزی کنید. تاریخ و محل می‌تواند بعداً بیاید.
meetings-no-upcoming = هیچ جلسه‌ای برنامه‌ریزی نشده است.

## How ready a meeting is

meetings-in = جلسهٔ معرفی در { $municipality }
meetings-of = { $people } از { $minimum }
meetings-people-signed-up = نفر ثبت نام کرده‌اند
meetings-no-date = تاریخ هنوز تعیین نشده
meetings-place-found = محل پیدا شد
meetings-place-missing = محل هنوز پیدا نشده
meetings-consultant-missing = مشاور هنوز نیست
meetings-consultant-asked = از مشاور پرسیده شد
meetings-consultant-confirmed = مشاور تأیید کرد
meetings-decide-by = تصمیم تا { $date }
meetings-days-left = { $count ->
    [0] امروز روز آخر است
    [one] { $count } روز مانده
   *[other] { $count } روز مانده
}
meetings-decide-passed = مهلت گذشته است
meetings-needs-date = تاریخ و ساعت را تعیین کنید.
meetings-needs-place = یک محل پیدا کنید.
meetings-needs-consultant = مشاور هنوز تأیید نکرده است.
meetings-all-set = همه چیز آماده است.
meetings-asked-not-invited = { $count ->
    [one] { $count } نفر جلسه خواسته و هنوز دعوت نشده است.
   *[other] { $count } نفر جلسه خواسته‌اند و هنوز دعوت نشده‌اند.
}
meetings-places-left = { $count ->
    [0] جلسه پر شد
    [one] { $count } جا مانده
   *[other] { $count } جا مانده
}

## What can be done with a meeting

meetings-invite = { $count ->
    [one] دعوت { $count } نفر
   *[other] دعوت { $count } نفر
}
meetings-print = چاپ ورق
meetings-messages = پیام‌ها
meetings-type-back = وارد کردن ورق
meetings-confirm-consultant = ثبت تأیید مشاور
meetings-edit = ویرایش جلسه
meetings-cancel = لغو جلسه
meetings-about = دربارهٔ جلسه
meetings-nothing-noted = هنوز چیزی نوشته نشده است.

## Planning and editing

meetings-plan-title = جلسهٔ معرفی جدید
meetings-when-and-where = چه وقت و کجا
meetings-how-many = چند نفر
meetings-consultant-and-languages = مشاور و زبان‌ها
meetings-practical = کارهای عملی
meetings-date = تاریخ
meetings-time = ساعت
meetings-decide-hint = { $count ->
    [one] اگر خالی بماند، { $count } روز پیش از جلسه است.
   *[other] اگر خالی بماند، { $count } روز پیش از جلسه است.
}
meetings-maximum-hint = محل برای این تعداد جا دارد. وقتی پر شد، کس دیگری ثبت نام نمی‌شود.
meetings-consultant-hint = وقتی پرسیدید، نام را بنویسید.
meetings-draft-found = این چیزی است که آخرین بار نوشتید. هنوز ذخیره نشده است.
meetings-draft-drop = شروع دوباره

## Signing up

meetings-sign-ups = ثبت نام شده‌ها
meetings-already = ثبت نام شده
meetings-sign-up = ثبت نام
meetings-sign-ups-none = هنوز کسی ثبت نام نشده است. نام اول را اینجا بنویسید.
meetings-people = تعداد
meetings-through = از طریق
meetings-wants = خواست
meetings-change-sign-up = ویرایش شمارهٔ { $number }
meetings-remove-sign-up = حذف از لیست
meetings-withheld = محافظت‌شده: فقط شماره دیده می‌شود

## Who asked for a meeting

meetings-to-invite = جلسه خواسته‌اند
meetings-asked-on = درخواست در { $date }
meetings-invited = دعوت‌شده‌ها
meetings-invited-on = دعوت در { $date }
meetings-note-invited = ثبت دعوت

## Messages

meetings-message-kind = دربارهٔ چه می‌نویسید؟
meetings-kind-invitation = دعوت
meetings-kind-reminder = یادآوری
meetings-kind-moved = جلسه جابه‌جا شد
meetings-kind-cancellation = لغو جلسه
meetings-receivers = { $count ->
    [one] { $count } گیرنده
   *[other] { $count } گیرنده
}
meetings-copy-text = کاپی کردن متن
meetings-copy-sms = کاپی کردن برای SMS
meetings-copied = کاپی شد
meetings-save-mail = ذخیره به شکل ایمیل
meetings-copy-numbers = { $count ->
    [one] کاپی کردن { $count } شمارهٔ تلفن
   *[other] کاپی کردن { $count } شمارهٔ تلفن
}
meetings-copy-addresses = { $count ->
    [one] کاپی کردن { $count } آدرس ایمیل
   *[other] کاپی کردن { $count } آدرس ایمیل
}
meetings-left-out = { $count ->
    [one] { $count } نفر با نام محافظت‌شده در لیست نیست. خودتان زنگ بزنید.
   *[other] { $count } نفر با نام محافظت‌شده در لیست نیستند. خودتان زنگ بزنید.
}
meetings-without-number = { $count ->
    [one] { $count } نفر شمارهٔ تلفن ندارد.
   *[other] { $count } نفر شمارهٔ تلفن ندارند.
}
meetings-without-address = { $count ->
    [one] { $count } نفر ایمیل ندارد.
   *[other] { $count } نفر ایمیل ندارند.
}
meetings-send-out = معلومات بیرون از برنامه
meetings-send-out-why = برنامه‌های دیگر می‌توانند آن را بخوانند. فقط برای نوشتن به آن‌ها استفاده کنید و بعد پاک کنید. ثبت می‌شود که شما آن را بیرون بردید.
meetings-no-receivers = هنوز کسی نیست که به او بنویسید.
meetings-mail-saved = ایمیل ذخیره شد. آن را در برنامهٔ ایمیل باز کنید، ببینید و بفرستید. گیرنده‌ها همدیگر را نمی‌بینند.
meetings-mail = ایمیل
meetings-print-letters = { $count ->
    [one] چاپ { $count } نامه
   *[other] چاپ { $count } نامه
}
meetings-letters = نامه‌ها
meetings-letters-opened = نامه‌ها باز شد. از همان‌جا چاپ کنید.

## Printing

meetings-print-title = چاپ برای جلسه
meetings-what-to-print = چه چیزی چاپ شود؟
meetings-slips = برگه‌ها
meetings-sheet-hint = برای نوشتن نام سر میز
meetings-door-hint = فقط برای میزبان: نام و علامت
meetings-slips-hint = برای هر نفر یکی، تا کسی سطر بالا را نخواند
meetings-beside = زبان دوم در کنار آن
meetings-beside-none = فقط یک زبان
meetings-pages = { $count ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
meetings-print-now = چاپ
meetings-save-pdf = ذخیره به شکل PDF
meetings-print-opened = ورق باز شد. از همان‌جا چاپ کنید.
meetings-pdf-saved = فایل ذخیره شد. بعد از چاپ آن را پاک کنید.
meetings-never-hang-up = ورقی را که نام دارد هرگز به دیوار نزنید. تا { $date } از بین برده شود.

## Typing the sheet back

meetings-type-back-hint = به همان ترتیب ورق بنویسید. آنچه می‌نویسید در این میان نگه داشته می‌شود.
meetings-printed-rows = سطرهای چاپ‌شده
meetings-blank-rows = سطرهای خالی
meetings-add-row = یک سطر دیگر
meetings-row = شمارهٔ { $number }
meetings-how-many-came = چند نفر آمدند؟
meetings-save-sheet = ذخیرهٔ ورق
meetings-came = { $count ->
    [0] کسی نیامد
    [one] { $count } نفر آمد
   *[other] { $count } نفر آمدند
}

## What came of it

meetings-results = نتیجهٔ جلسه
meetings-note-results = ثبت نتیجه
meetings-expected = انتظار می‌رفت
meetings-expected-hint = معمولاً از 100 ثبت نام شده نزدیک 60 نفر می‌آیند.
meetings-register = ساختن ثبت نام
meetings-register-as-participant = ثبت نام به حیث اشتراک‌کننده
meetings-register-as-friend = ثبت نام به حیث دوست داوطلب
meetings-register-all = { $count ->
    [one] ساختن { $count } ثبت نام
   *[other] ساختن هر { $count } ثبت نام
}
meetings-registered = ثبت نام ساخته شد
meetings-consent-next = رضایت هنوز گرفته نشده است. پیش از رفتن به لیست انتظار با هر نفر صحبت کنید.
meetings-perhaps-known = شاید از پیش در دفتر باشد
meetings-to-registrations = می‌خواهند دوست شوند یا دوست داشته باشند
meetings-shred = ثبت از بین بردن ورق
meetings-shredded-on = ورق در { $date } از بین رفت
meetings-save-where = فایل کجا ذخیره شود؟
