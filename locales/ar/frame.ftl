### The window's frame: what stands around every screen, and the words its controls share.

## Navigation

frame-name = Vejviser
frame-navigation = الصفحات
frame-skip = الانتقال إلى المحتوى
frame-menu = القائمة
frame-today = اليوم
frame-waiting-list = قائمة الانتظار
frame-areas = المناطق
frame-matches = الأصدقاء
frame-meetings = اللقاءات التعريفية
frame-settings = الإعدادات
frame-no-such-page = لا توجد هذه الصفحة
frame-no-such-page-why = هذا العنوان لا يؤدي إلى صفحة هنا. يُرجى المتابعة من القائمة.

## Search and actions

frame-search = البحث عن أشخاص ولقاءات ودورات وإجراءات
frame-search-title = بحث
frame-people = الأشخاص
frame-search-hint = يُرجى كتابة اسم أو إجراء. الاختيار بمفاتيح الأسهم ثم Enter.
frame-search-nothing = لم يُعثر على شيء. يمكن تجربة جزء من الاسم أو كلمة أخرى.
frame-search-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
frame-actions = الإجراءات
frame-go-to = الانتقال إلى

## Language and lock

frame-language = اللغة
frame-lock = قفل
frame-unlock = فتح القفل
frame-unlock-title = مرحبًا بعودتك
frame-unlock-group = سجل { $group } مقفل.
frame-unlock-long = يجري تجهيز السجل. قد يستغرق ذلك بضع دقائق إذا كان السجل كبيرًا أو كان البرنامج جديدًا. يُرجى ترك النافذة مفتوحة.
frame-passphrase = عبارة السر
frame-passphrase-empty = يُرجى كتابة عبارة السر.
frame-show = إظهار
frame-hide = إخفاء
frame-hidden-name = الاسم مخفي
frame-names-hidden = الأسماء مخفية. تظهر بالمفتاح { $key }.
frame-names-shown = الأسماء ظاهرة من جديد
frame-hide-names = إخفاء الأسماء
frame-show-names = إظهار الأسماء

## Undo

frame-undo = تراجع
frame-redo = إعادة
frame-undo-redo = التراجع والإعادة
frame-nothing-to-undo = لا يوجد ما يمكن التراجع عنه
frame-nothing-to-redo = لا يوجد ما يمكن إعادته

## Forms and dialogs

frame-save = حفظ
frame-cancel = إلغاء
frame-close = إغلاق
frame-back = رجوع
frame-next = التالي
frame-optional = اختياري
frame-errors-title = هناك ما يحتاج إلى تصحيح
frame-date-hint = اليوم والشهر والسنة: 24.12.2026
frame-time-hint = الساعة والدقيقة: 18:30
frame-all = الكل

## While it works, and when it does not

frame-busy = لحظة من فضلك …
frame-stop = إيقاف
frame-went-wrong-title = لم ينجح ذلك
frame-went-wrong = حدث خطأ في البرنامج. يُرجى المحاولة مرة أخرى. وإذا تكرر الخطأ، فيُرجى إغلاق البرنامج وفتحه من جديد. ما حُفظ ما زال موجودًا.
frame-try-again = المحاولة مرة أخرى
