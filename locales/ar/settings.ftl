### The settings: the group, its areas, meetings, members, keys and backups.

## The parts of the settings

settings-parts = أقسام الإعدادات
settings-group = المجموعة
settings-meetings = اللقاءات
settings-matching = التوفيق بين الأصدقاء
settings-care = المتابعة وحفظ البيانات
settings-members = الأعضاء
settings-keys = عبارة السر والورقة
settings-backups = النسخ الاحتياطية
settings-about = عن البرنامج
settings-saved = تم الحفظ

## The group and its areas

settings-areas = المدن والأحياء
settings-areas-hint = الاسم الجديد يظهر لدى كل من يسكن هناك.
settings-no-areas = لا توجد مناطق بعد.
settings-area-add = إضافة منطقة
settings-rename = تغيير الاسم
settings-new-name = الاسم الجديد
settings-waiting = في الانتظار

## Meetings, follow-up, retention

settings-meetings-hint = هكذا يبدأ كل لقاء جديد. ويمكن تغيير ذلك لكل لقاء على حدة.
settings-weights-hint = مدى أهمية كل أمر عند التوفيق بين اثنين. لا تُحتسب الجنسية ولا الدين أبدًا.
settings-follow-up = المتابعة
settings-follow-up-hint = أيام تفصل بينها فواصل، مثلًا 14، 42، 91.
settings-retention = مدة حفظ البيانات
settings-retention-hint = لا يُحذف أي شيء تلقائيًا: البرنامج يذكّركم.
settings-locking = القفل

## Members, passphrase, recovery sheet

settings-members-hint = يفتح كل عضو السجل بعبارة سر خاصة به، حتى يُعرف من فعل ماذا.
settings-member-me = أنت
# $date (String) – the day she left, as »24.12.2026«
settings-member-left = غادر المجموعة في { $date }
settings-member-add = إضافة عضو
settings-member-add-text = يُفضَّل أن يكتب العضو الجديد عبارة سره هنا بنفسه.
settings-member-back = إعادة العضو
settings-member-remove = إخراج
settings-member-remove-title = ألا ينبغي أن يفتح هذا العضو السجل بعد الآن؟
settings-member-remove-text = يبقى الاسم في السجل التاريخي. لا يمكن التراجع عن ذلك، لكن يمكن إضافة العضو من جديد بعبارة سر جديدة.
settings-passphrase = عبارة السر الخاصة بي
settings-passphrase-hint = النسخ الاحتياطية السابقة تُفتح بالعبارة القديمة.
settings-passphrase-change = تغيير عبارة السر
settings-passphrase-changed = تم تغيير عبارة السر.
settings-sheet-text = إذا فُقدت الورقة أو رآها شخص آخر، فالأفضل إعداد ورقة جديدة. عندها لا تفتح الورقة القديمة السجل، ويجب إتلافها.

## Backups

# $at (String) – day and time, as »24.12.2026 18:30«
settings-taken-out = آخر حفظ في مكان آخر: { $at }
settings-never-taken-out = لم تُحفظ بعد أي نسخة خارج هذا الحاسوب. إذا تعطّل الحاسوب، فُقد كل شيء.
settings-taken-out-text = يُنصح بحفظ نسخة على ذاكرة USB كل شهر وإبقائها بعيدًا عن الحاسوب. لا تُفتح إلا بعبارة السر.
settings-back-up = حفظ نسخة احتياطية
settings-backed-up = تم حفظ النسخة الاحتياطية واختبارها.
settings-kept = النسخ على هذا الحاسوب
settings-kept-hint = يُنشئ البرنامج نسخة تلقائيًا عند إغلاق السجل.
settings-none-kept = لا توجد نسخ بعد. تُنشأ الأولى عند إغلاق السجل.
settings-made = وقت الإنشاء
settings-size = الحجم
# $number (String) – megabytes, as »1,5«
settings-megabytes = { $number } ميغابايت
settings-go-back = العودة إليها
# $made (String) – day and time, as »24.12.2026 18:30«
settings-go-back-title = العودة إلى السجل كما كان في { $made }؟
settings-go-back-text = ما كُتب بعد ذلك لن يكون في السجل. تُختبر النسخة أولًا، ويوضع سجل اليوم جانبًا.
settings-go-back-passphrase = عبارة السر كما كانت آنذاك
settings-went-back = تمت استعادة السجل.
settings-backup-where = حفظ النسخة الاحتياطية

## About the program

settings-version = الإصدار
settings-licence = الترخيص
settings-licence-text = برنامج حر: MIT أو Apache 2.0. الخطوط: SIL Open Font License.
settings-where = مكان السجل
settings-where-text = السجل محفوظ مشفّرًا على هذا الحاسوب فقط. لا يستخدم البرنامج الإنترنت.
settings-show-folder = عرض المجلد
settings-other-register-text = يُغلق السجل أولًا ويبقى كما هو.
