### The names of the fields, as a form, a list or a message shows them.

## A person

field-name = الاسم الكامل
field-calling-name = اسم المناداة
field-own-script-name = الاسم بحروف لغتك
field-phone = رقم الهاتف
field-email = البريد الإلكتروني
field-town = المدينة
field-area = المنطقة
field-municipality = البلدية
field-contact-language = لغة التواصل
field-gender = الجنس
field-birth-year = سنة الميلاد
field-age-band = العمر
field-protected = اسم وعنوان محميّان
field-languages = اللغات

## The household and the registration

field-composition = شخص بمفرده أو عائلة
field-adults = البالغون
field-children-ages = أعمار الأطفال
field-side = الطرف
field-state = الوضع
field-asked-on = تاريخ الطلب
field-talked-on = تاريخ المحادثة
field-meeting-asked-on = تاريخ طلب لقاء تعريفي
field-topics = الرغبات والعروض
field-own-words = بكلماتك الخاصة
field-interests = الاهتمامات
field-avoid = ما يُفضّل تجنّبه
field-times = الأوقات المناسبة في الأسبوع
field-how-often = عدد المرات
field-areas = المناطق التي يمكن الوصول إليها
field-gender-wish = الرغبة بشأن الجنس
field-time-in-denmark = المدة في الدنمارك
field-danish-education = تعلّم الدنماركية
field-danish-module = الوحدة
field-class-or-teacher = الصف أو المعلّم
field-interpreter-needed = الحاجة إلى مترجم
field-interpreter-agreed-on = تاريخ الاتفاق على مترجم
field-talking-partner = شريك محادثة في المدرسة
field-referrer = جهة الإحالة
field-referrer-contact = شخص للتواصل
field-referred-on = تاريخ الإحالة
field-work = العمل ومجاله
field-capacity = عدد الأصدقاء في وقت واحد
field-introduced-on = تاريخ التعريف بالنشاط
field-confidentiality-on = تاريخ التوقيع على السرية
field-child-certificate = شهادة العمل مع الأطفال (børneattest)
field-child-certificate-on = تاريخ شهادة العمل مع الأطفال
field-child-certificate-renew-by = تُجدّد شهادة العمل مع الأطفال في موعد أقصاه
field-note = ملاحظة

## Consent

field-purpose = الغرض
field-how = الطريقة
field-read-in = لغة القراءة
field-given-on = تاريخ الموافقة
field-withdrawn-on = تاريخ سحب الموافقة
field-taken-by = من تلقّى الموافقة

## Meetings and sign-ups

field-at = التاريخ والوقت
field-place = المكان
field-address = العنوان
field-minimum = أقل عدد من الأشخاص
field-maximum = أكبر عدد من الأشخاص
field-decide-by = القرار في موعد أقصاه
field-access-notes = سهولة الوصول
field-consultant = المستشار / المستشارة
field-organisation = المنظمة
field-consultant-confirmed-on = تاريخ تأكيد المستشار
field-meeting-languages = اللغات والترجمة
field-host-contact = التواصل مع المضيف
field-childcare-and-food = رعاية الأطفال والطعام
field-material = المواد المطلوب إحضارها
field-invited-on = تاريخ الدعوة
field-held-on = تاريخ الانعقاد
field-cancelled-on = تاريخ الإلغاء
field-people = عدد الأشخاص
field-source = طريقة التسجيل
field-wants-to-be-friend = يرغب في أن يكون صديقًا
field-wants-friend = يرغب في صديق
field-came = الحاضرون
field-illegible = سطر غير مقروء

## Matches

field-participant = مشارك / مشاركة
field-friend = صديق متطوع
field-why = لماذا هذان الاثنان
field-proposed-on = تاريخ الاقتراح
field-approved-on = تاريخ الاعتماد
field-asked-on-both = تاريخ سؤال الطرفين
field-participant-answer = جواب المشارك / المشاركة
field-friend-answer = جواب الصديق المتطوع
field-first-meeting-at = اللقاء الأول، التاريخ والوقت
field-first-meeting-place = اللقاء الأول، المكان
field-active-on = مستمر منذ
field-paused-on = متوقف مؤقتًا منذ
field-pause-until = متوقف مؤقتًا حتى
field-resumed-on = مستمر من جديد منذ
field-ended-on = تاريخ الانتهاء
field-end-reason = سبب الانتهاء
field-declined-on = تاريخ الاعتذار
field-declined-by = من اعتذر
field-decline-reason = سبب الاعتذار
field-lifted-on = يمكن الاقتراح من جديد منذ
field-participant-again = رغبة المشارك / المشاركة في صديق آخر
field-friend-again = رغبة المتطوع / المتطوعة في صداقة أخرى
field-follows-up = من يتابع
field-stand-in = البديل
field-stand-in-from = البديل من
field-stand-in-until = البديل حتى

## Follow-ups

field-number = رقم المتابعة
field-done-on = تاريخ المتابعة
field-talked-with = جرى الحديث مع
field-did = ماذا فعلتما معًا؟
field-good = ما الذي كان جيدًا؟
field-hard = ما الذي كان صعبًا؟
field-times-met = عدد مرات اللقاء
field-outcomes = كيف تسير الأمور

## Concerns

field-topic = الموضوع
field-urgent = عاجل
field-raised-on = تاريخ التدوين
field-solved-on = تاريخ الحل
field-solution = طريقة الحل

## Plans

field-choice = الاختيار في الخطة

## Courses

field-titles = العنوان بلغات مختلفة
field-kind = نوع الدورة
field-audience = لمن
field-organiser = الجهة المنظِّمة
field-teacher = المدرّس / المدرّسة
field-online = عبر الإنترنت
field-sign-up-by = آخر موعد للتسجيل
field-sign-off-by = آخر موعد للاعتذار
field-food = الطعام
field-notes = ملاحظات
field-introduces = تُعدّ تعريفًا بالنشاط
field-confirmed-on = تاريخ التأكيد
field-scores = التقييم من 1 إلى 5
field-starts-at = البداية
field-ends-at = النهاية
field-standing = مكان أو قائمة انتظار
field-turn = الترتيب في القائمة
field-enrolled-on = تاريخ التسجيل
field-signed-off-on = تاريخ الاعتذار عن الدورة
field-moved-up-on = تاريخ الحصول على مكان من قائمة الانتظار
field-told-on = تاريخ الإبلاغ

## The group

field-group-name = اسم المجموعة
field-controller = الجهة المسؤولة عن البيانات
field-contact = التواصل مع المجموعة

## The group's thresholds

field-meeting-minimum = أقل عدد أشخاص لعقد لقاء
field-blank-rows = أسطر فارغة في القائمة
field-decide-days = أيام اتخاذ القرار قبل اللقاء
field-sign-up-days = أيام حفظ تسجيلات اللقاء
field-backup-days = أيام حفظ النسخ الاحتياطية
field-follow-up-days = المتابعة، أيام بعد اللقاء الأول
field-quiet-soon-days = أيام بلا تواصل حتى اللون الأصفر
field-quiet-late-days = أيام بلا تواصل حتى اللون الأحمر
field-review-months = أشهر الانتظار قبل السؤال من جديد
field-erase-months = أشهر بلا تواصل حتى حذف التسجيل
field-ended-match-months = أشهر حفظ بيانات صديقين انتهى لقاؤهما
field-volunteer-months = أشهر حفظ بيانات متطوع غير نشط
field-course-months = أشهر حفظ بيانات حضور الدورات
field-lock-minutes = دقائق حتى يُقفل البرنامج تلقائيًا
field-match-weights = مدى أهمية كل معيار
field-workable-level = مستوى اللغة الكافي للتفاهم
field-certificate-age = العمر الذي تلزم دونه شهادة العمل مع الأطفال
