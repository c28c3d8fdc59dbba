### The window's frame: what stands around every screen, and the words its controls share.

## Navigation

frame-name = Vejviser
frame-navigation = صفحه‌ها
frame-skip = رفتن به محتوا
frame-menu = مینو
frame-today = امروز
frame-waiting-list = لیست انتظار
frame-areas = منطقه‌ها
frame-matches = دوستان
frame-meetings = جلسه‌های معرفی
frame-settings = تنظیمات
frame-no-such-page = چنین صفحه‌ای نیست
frame-no-such-page-why = این آدرس به صفحه‌ای نمی‌رسد. از مینو ادامه بدهید.

## Search and actions

frame-search = جستجوی اشخاص، جلسه‌ها، کورس‌ها و کارها
frame-search-title = جستجو
frame-people = افراد
frame-search-hint = نام یا کاری را که می‌خواهید بنویسید. با کلیدهای جهت و Enter انتخاب کنید.
frame-search-nothing = چیزی پیدا نشد. بخشی از نام یا کلمهٔ دیگری را بنویسید.
frame-search-found = { $count ->
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
}
frame-actions = کارها
frame-go-to = رفتن به

## Language and lock

frame-language = زبان
frame-lock = قفل کردن
frame-unlock = باز کردن
frame-unlock-title = خوش آمدید
frame-unlock-group = دفتر ثبت { $group } قفل است.
frame-unlock-long = دفتر ثبت آماده می‌شود. اگر دفتر بزرگ یا برنامه تازه باشد، چند دقیقه طول می‌کشد. لطفاً پنجره را باز بگذارید.
frame-passphrase = جملهٔ رمز
frame-passphrase-empty = جملهٔ رمز خود را بنویسید.
frame-show = نشان دادن
frame-hide = پنهان کردن
frame-hidden-name = نام پنهان است
frame-names-hidden = نام‌ها پنهان است. برای نشان دادن { $key } را بزنید.
frame-names-shown = نام‌ها دوباره نشان داده می‌شود
frame-hide-names = پنهان کردن نام‌ها
frame-show-names = نشان دادن نام‌ها

## Undo

frame-undo = برگرداندن
frame-redo = دوباره
frame-undo-redo = برگرداندن و دوباره
frame-nothing-to-undo = چیزی برای برگرداندن نیست
frame-nothing-to-redo = چیزی برای دوباره انجام دادن نیست

## Forms and dialogs

frame-save = ذخیره
frame-cancel = لغو
frame-close = بستن
frame-back = بازگشت
frame-next = بعدی
frame-optional = اختیاری
frame-errors-title = چیزی باید اصلاح شود
frame-date-hint = روز، ماه، سال: 24.12.2026
frame-time-hint = ساعت و دقیقه: 18:30
frame-all = همه

## While it works, and when it does not

frame-busy = یک لحظه …
frame-stop = توقف
frame-went-wrong-title = انجام نشد
frame-went-wrong = در برنامه خطایی پیش آمد. دوباره کوشش کنید. اگر باز هم پیش آمد، برنامه را ببندید و دوباره باز کنید. هر چه ذخیره شده، هنوز هست.
frame-try-again = کوشش دوباره
