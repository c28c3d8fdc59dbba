### The first start: a new group, a backup, a register taken over, the try-out group; and help to unlock.

## The first screens

start-title = مرحبًا بك في Vejviser
start-language-title = أي لغة تريد استخدامها؟
start-language-later = يمكن تغيير اللغة في أي وقت من أعلى النافذة.
start-how = كيف تريد أن تبدأ؟
start-way-new = مجموعة جديدة
start-way-new-text = لم تُستخدم Vejviser من قبل في المجموعة.
start-way-backup = لديّ نسخة احتياطية
start-way-backup-text = من حاسوب آخر، أو من وقت سابق قبل حدوث مشكلة.
start-way-take-over = سأتولى مجموعة من شخص آخر
start-way-take-over-text = كان شخص آخر يدير السجل حتى الآن.
start-way-try = تجربة البرنامج
start-way-try-text = مع مجموعة من أشخاص غير حقيقيين. لا يمكن إفساد أي شيء.
start-making-try = يجري إعداد مجموعة التجربة …
start-back-to-unlock = العودة إلى السجل

## A new group

start-steps = الخطوات
start-step-group = المجموعة
start-step-you = أنت
start-step-sheet = ورقة الاستعادة
start-group-title = ما هي مجموعتكم؟
start-group-hint = مثلًا: أصدقاء تونر
start-municipalities = البلديات
start-municipalities-hint = أين تساعدون؟ الأولى هي بلديتكم الأساسية.
start-municipality-add = إضافة بلدية
start-municipality-none = لا توجد بلدية دنماركية بهذا الاسم.
# $name (String) – the municipality
start-municipality-remove = إزالة { $name }
start-areas = المدن أو الأحياء
# $municipality (String) – its name, where there are several
start-areas-in = المدن أو الأحياء في { $municipality }
start-areas-hint = واحدة في كل سطر. يمكن إضافة المزيد لاحقًا.
start-controller-hint = الجهة المسؤولة عن البيانات. يظهر اسمها على كل ورقة مطبوعة.
start-contact-hint = من يمكن سؤاله عن البيانات؟ يظهر الاسم على كل ورقة.

## The member and her passphrase

start-you-title = من يفتح السجل؟
start-your-name = اسمك
start-your-name-hint = ليعرف أعضاء المجموعة من فعل ماذا.
start-new-passphrase = عبارة سر جديدة
start-passphrase-hint = أربع كلمات أو خمس لا علاقة بينها ولا تخطر إلا ببالك. المسافات مفيدة.
start-again = عبارة السر مرة أخرى
start-not-the-same = عبارتا السر غير متطابقتين. يُرجى كتابتهما مرة أخرى.
start-strength = القوة
# $least (Number) – how many characters it needs at least
start-strength-short = { $least ->
    [zero] قصيرة جدًا.
    [one] قصيرة جدًا: حرف واحد على الأقل.
    [two] قصيرة جدًا: حرفان على الأقل.
    [few] قصيرة جدًا: { $least } أحرف على الأقل.
    [many] قصيرة جدًا: { $least } حرفًا على الأقل.
   *[other] قصيرة جدًا: { $least } حرف على الأقل.
}
start-strength-weak = ضعيفة: من يسرق الحاسوب يمكنه تخمينها خلال أقل من شهر.
start-strength-fair = متوسطة: تصمد على الأرجح بضع سنوات. كلمة إضافية تجعلها جيدة.
start-strength-good = جيدة: تخمينها يستغرق أكثر من عمر إنسان.
start-strength-strong = قوية: لا يمكن تخمينها.
start-where-own = سيُحفظ السجل في مجلد البرنامج على هذا الحاسوب.
start-where-chosen = سيُحفظ السجل في المجلد الذي اخترته.
start-where-other = اختيار مجلد آخر
start-make = إنشاء السجل

## The recovery sheet

start-sheet-title = طباعة ورقة الاستعادة
start-sheet-why = عند نسيان عبارة السر يكون الرمز على هذه الورقة هو الطريق الوحيد لفتح السجل. تُحفظ الورقة في درج مقفل بعيدًا عن الحاسوب.
# $number (String) – which sheet it is
start-sheet-number = ورقة رقم { $number }
start-sheet-print = طباعة الورقة
start-sheet-save = حفظ في ملف
start-sheet-opened = فُتحت الورقة في نافذة أخرى. يمكن طباعتها من هناك.
start-sheet-saved = حُفظت الورقة. تُطبع ثم يُحذف الملف.
start-code-show = لا توجد طابعة: إظهار الرمز
start-code-write = يُكتب الرمز على ورق حرفًا حرفًا.
# $number (String) – which of the groups, counted from 1
start-proof = كتابة المجموعة رقم { $number } من الرمز كما هي على الورقة
start-proof-hint = في الرمز ست مجموعات، في كل منها خمسة أحرف. هكذا نتأكد أن الورقة موجودة.
start-proof-wrong = هذه ليست المجموعة المطلوبة. يُرجى النظر إلى الورقة وكتابة الأحرف الخمسة مرة أخرى.
start-proof-go-on = الورقة جاهزة: متابعة
start-unproved = لم تُطبع ورقة الاستعادة بعد. إذا نُسيت عبارة السر ضاع كل شيء.
start-renew = إصدار ورقة جديدة
start-sheet-file = ورقة الاستعادة

## A backup, and taking over

start-backup-title = استعادة نسخة احتياطية
start-backup-text = يُختار الملف الذي ينتهي اسمه بـ .vejviser-backup. تُفحص النسخة قبل استخدامها ويبقى الملف كما هو.
start-backup-choose = اختيار النسخة الاحتياطية
start-backup-chosen = اختيرت النسخة.
start-backup-passphrase = عبارة السر كما كانت عند إنشاء النسخة
start-restore = استعادة وفتح
start-take-over-title = تولّي مجموعة
start-take-over-text = يُطلب ممن يغادر إضافتك في الإعدادات › الأعضاء لتكون لك عبارة سر خاصة. إن لم يكن العمل على الحاسوب نفسه فيلزم إحضار نسخة احتياطية.
start-take-over-folder = السجل موجود على هذا الحاسوب
start-take-over-folder-text = يُختار المجلد ثم يُفتح القفل بعبارة السر الخاصة بك أو بورقة الاستعادة.

## When the passphrase is forgotten or the register damaged

start-forgot = نسيتُ عبارة السر
start-recover-title = فتح القفل بورقة الاستعادة
start-recover-text = تحصل على عبارة سر جديدة وورقة جديدة، وتُلغى الورقة القديمة.
start-code = الرمز على الورقة
start-code-hint = لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.
start-who = اسمك في المجموعة
start-who-hint = فقط إذا كان عدة أشخاص يفتحون السجل.
start-recover = فتح القفل
start-restore-newest = استعادة أحدث نسخة احتياطية
start-restore-newest-text = يوضع السجل التالف جانبًا ولا يُحذف.
start-no-good-backup = لا توجد نسخة احتياطية سليمة في المجلد. يُرجى البحث عن نسخة في مكان آخر واختيار «لديّ نسخة احتياطية».
start-no-backup-chosen = يُرجى اختيار النسخة الاحتياطية أولًا.

## Several registers; the try-out group

start-other-register = سجل آخر أو مجموعة جديدة
start-known = السجلات على هذا الحاسوب
start-known-nameless = سجل بلا اسم
start-open-try-out = فتح مجموعة التجربة
start-open-try-out-text = لا تحتاج إلى عبارة سر لأن كل من فيها غير حقيقي.
start-try-banner = مجموعة تجربة: كل الأشخاص هنا غير حقيقيين.
start-make-own = إنشاء مجموعتكم
start-try-out-group = مجموعة التجربة في Tønder

## Titles of the system’s own dialogs

start-pick-folder = أين يُحفظ السجل؟
start-pick-backup = اختيار النسخة الاحتياطية
start-backup-kind = نسخة احتياطية
start-pick-register = اختيار المجلد الذي فيه السجل
start-save-sheet = حفظ ورقة الاستعادة
