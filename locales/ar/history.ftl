### What was done to a record, and the log of use.

## The history of a record

history-title = سجل التغييرات
history-empty = لم يحدث شيء هنا بعد.
# $records (String) – a list of kinds of records
history-came = أُضيف: { $records }
# $records (String) – a list of kinds of records
history-went = أُخرج: { $records }
# $records (String) – a list of kinds of records
history-erased = مُحي نهائيًا: { $records }
history-empty-value = فارغ
history-kept-back = جرى التغيير. بيانات الشخص محمية، لذلك لا تظهر هنا.
history-undo = التراجع عن هذا
history-undone = تم التراجع عنه

## The log of use

history-log = استخدام السجل
history-log-why = من فتح السجل أو طبع بيانات شخصية أو حفظها، ومتى.
history-log-member = العضو
history-log-at = متى
history-log-by = من
history-log-what = ماذا
history-log-about = بشأن
history-log-empty = لم يستخدم أحد السجل بعد
