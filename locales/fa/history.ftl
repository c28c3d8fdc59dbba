### What was done to a record, and the log of use.

## The history of a record

history-title = تاریخچه
history-empty = هنوز چیزی اینجا رخ نداده است.
# $records (String) – a list of kinds of records
history-came = اضافه شد: { $records }
# $records (String) – a list of kinds of records
history-went = برداشته شد: { $records }
# $records (String) – a list of kinds of records
history-erased = برای همیشه پاک شد: { $records }
history-empty-value = خالی
history-kept-back = تغییر کرد. معلومات این شخص محافظت شده است و اینجا نشان داده نمی‌شود.
history-undo = برگرداندن این کار
history-undone = برگردانده شد

## The log of use

history-log = استفاده از دفتر ثبت
history-log-why = چه کسی دفتر ثبت را باز کرد، معلومات شخصی را چاپ یا ذخیره کرد و چه وقت.
history-log-member = عضو
history-log-at = چه وقت
history-log-by = چه کسی
history-log-what = چه کار
history-log-about = دربارهٔ
history-log-empty = هنوز کسی از دفتر ثبت استفاده نکرده است
