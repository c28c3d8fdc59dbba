### What was done, as history tells it, and what the buttons for undo and redo say.

## Undo and redo of what has no wording of its own

operation-undo-other = برگرداندن آخرین کار
operation-redo-other = دوباره: آخرین کار

## The register and its members; never undone

operation-register-created = ساختن دفتر ثبت
operation-opened = باز کردن دفتر ثبت
operation-restored = بازسازی دفتر ثبت از کاپی احتیاطی
operation-migrated = نو کردن شکل دفتر ثبت
operation-member-added = افزودن عضو
operation-member-removed = بیرون کردن عضو از لیست
operation-passphrase-changed = تغییر جملهٔ رمز
operation-recovery-sheet-renewed = ورق بازیابی جدید ساخته شد
operation-recovered = استفاده از رمز بازیابی
operation-backed-up = ذخیرهٔ کاپی احتیاطی
operation-person-erased = پاک کردن همیشگی معلومات یک شخص
operation-printed = چاپ معلومات شخصی
operation-exported = ذخیرهٔ معلومات شخصی در فایل
operation-undone = برگرداندن یک کار
operation-redone = دوباره انجام دادن یک کار

## What can be undone

operation-sample-created = افزودن اشخاص خیالی
    .undo = برگرداندن: افزودن اشخاص خیالی
    .redo = دوباره: افزودن اشخاص خیالی
operation-member-renamed = تغییر نام یک عضو
    .undo = برگرداندن: تغییر نام یک عضو
    .redo = دوباره: تغییر نام یک عضو
operation-group-changed = تغییر تنظیمات گروه
    .undo = برگرداندن: تغییر تنظیمات گروه
    .redo = دوباره: تغییر تنظیمات گروه
operation-area-added = افزودن منطقه
    .undo = برگرداندن: افزودن منطقه
    .redo = دوباره: افزودن منطقه
# native-reader: area renamed
operation-area-renamed = تغییر نام منطقه
    .undo = برگرداندن: تغییر نام منطقه
    .redo = دوباره: تغییر نام منطقه
operation-registration-added = افزودن ثبت نام
    .undo = برگرداندن: افزودن ثبت نام
    .redo = دوباره: افزودن ثبت نام
operation-registration-changed = ویرایش ثبت نام
    .undo = برگرداندن: ویرایش ثبت نام
    .redo = دوباره: ویرایش ثبت نام
operation-registration-stepped = تغییر وضعیت ثبت نام
    .undo = برگرداندن: تغییر وضعیت ثبت نام
    .redo = دوباره: تغییر وضعیت ثبت نام
operation-person-changed = ویرایش معلومات یک شخص
    .undo = برگرداندن: ویرایش معلومات یک شخص
    .redo = دوباره: ویرایش معلومات یک شخص
operation-note-added = نوشتن یادداشت
    .undo = برگرداندن: نوشتن یادداشت
    .redo = دوباره: نوشتن یادداشت
operation-consent-given = دادن رضایت
    .undo = برگرداندن: دادن رضایت
    .redo = دوباره: دادن رضایت
operation-consent-withdrawn = پس گرفتن رضایت
    .undo = برگرداندن: پس گرفتن رضایت
    .redo = دوباره: پس گرفتن رضایت
operation-meeting-added = برنامه‌ریزی جلسه
    .undo = برگرداندن: برنامه‌ریزی جلسه
    .redo = دوباره: برنامه‌ریزی جلسه
operation-meeting-changed = ویرایش جلسه
    .undo = برگرداندن: ویرایش جلسه
    .redo = دوباره: ویرایش جلسه
operation-meeting-held = یادداشت برگزاری جلسه
    .undo = برگرداندن: یادداشت برگزاری جلسه
    .redo = دوباره: یادداشت برگزاری جلسه
operation-meeting-cancelled = لغو جلسه
    .undo = برگرداندن: لغو جلسه
    .redo = دوباره: لغو جلسه
operation-invited = دعوت به جلسه
    .undo = برگرداندن: دعوت به جلسه
    .redo = دوباره: دعوت به جلسه
operation-signed-up = ثبت نام برای جلسه
    .undo = برگرداندن: ثبت نام برای جلسه
    .redo = دوباره: ثبت نام برای جلسه
operation-sign-up-changed = ویرایش ثبت نام برای جلسه
    .undo = برگرداندن: ویرایش ثبت نام برای جلسه
    .redo = دوباره: ویرایش ثبت نام برای جلسه
operation-sign-up-removed = حذف ثبت نام برای جلسه
    .undo = برگرداندن: حذف ثبت نام برای جلسه
    .redo = دوباره: حذف ثبت نام برای جلسه
operation-attendance-noted = یادداشت حضور
    .undo = برگرداندن: یادداشت حضور
    .redo = دوباره: یادداشت حضور
operation-sheet-typed-back = نوشتن لیست جلسه در برنامه
    .undo = برگرداندن: نوشتن لیست جلسه در برنامه
    .redo = دوباره: نوشتن لیست جلسه در برنامه
operation-sign-up-registered = ثبت نام یک شخص بعد از جلسه
    .undo = برگرداندن: ثبت نام یک شخص بعد از جلسه
    .redo = دوباره: ثبت نام یک شخص بعد از جلسه
operation-paper-destroyed = یادداشت از بین بردن ورق
    .undo = برگرداندن: یادداشت از بین بردن ورق
    .redo = دوباره: یادداشت از بین بردن ورق
operation-imported = گرفتن از فایل Excel
    .undo = برگرداندن: گرفتن از فایل Excel
    .redo = دوباره: گرفتن از فایل Excel
