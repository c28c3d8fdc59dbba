### The screens of introductory meetings: the list, the plan, the meeting, its sign-ups, messages, prints and results.

## The list

meetings-plan = التخطيط للقاء
meetings-upcoming = اللقاءات القادمة
meetings-past = المنعقدة والملغاة
meetings-empty-title = لا توجد لقاءات بعد
meetings-empty = هنا تظهر اللقاءات التعريفية للمجموعة. يمكن التخطيط للقاء الأول الآن، وتحديد الموعد والمكان لاحقًا.
meetings-no-upcoming = لا يوجد لقاء مخطط له.

## How ready a meeting is

meetings-in = لقاء تعريفي في { $municipality }
meetings-of = { $people } من { $minimum }
meetings-people-signed-up = عدد المسجّلين
meetings-no-date = الموعد غير محدد
meetings-place-found = المكان محدد
meetings-place-missing = المكان غير محدد
meetings-consultant-missing = لا يوجد مستشار بعد
meetings-consultant-asked = سُئل المستشار
meetings-consultant-confirmed = أكّد المستشار حضوره
meetings-decide-by = القرار في موعد أقصاه { $date }
meetings-days-left = { $count ->
    [zero] اليوم هو آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
meetings-decide-passed = مضى الموعد
meetings-needs-date = ينقص تحديد الموعد.
meetings-needs-place = ينقص تحديد المكان.
meetings-needs-consultant = ينقص تأكيد المستشار.
meetings-all-set = كل شيء جاهز.
meetings-asked-not-invited = { $count ->
    [zero] لا أحد ينتظر دعوة.
    [one] شخص واحد طلب لقاءً ولم يُدعَ بعد.
    [two] شخصان طلبا لقاءً ولم يُدعَيا بعد.
    [few] { $count } أشخاص طلبوا لقاءً ولم يُدعَوا بعد.
    [many] { $count } شخصًا طلبوا لقاءً ولم يُدعَوا بعد.
   *[other] { $count } شخص طلبوا لقاءً ولم يُدعَوا بعد.
}
meetings-places-left = { $count ->
    [zero] اكتمل العدد
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}

## What can be done with a meeting

meetings-invite = { $count ->
    [zero] دعوة
    [one] دعوة شخص واحد
    [two] دعوة شخصين
    [few] دعوة { $count } أشخاص
    [many] دعوة { $count } شخصًا
   *[other] دعوة { $count } شخص
}
meetings-print = طباعة ورقة
meetings-messages = الرسائل
meetings-type-back = إدخال الورقة
meetings-confirm-consultant = تسجيل تأكيد المستشار
meetings-edit = تعديل اللقاء
meetings-cancel = إلغاء اللقاء
meetings-about = عن اللقاء
meetings-nothing-noted = لم يُسجّل شيء بعد.

## Planning and editing

meetings-plan-title = لقاء تعريفي جديد
meetings-when-and-where = متى وأين
meetings-how-many = كم شخصًا
meetings-consultant-and-languages = المستشار واللغات
meetings-practical = أمور عملية
meetings-date = التاريخ
meetings-time = الساعة
meetings-decide-hint = { $count ->
    [zero] إذا تُرك فارغًا، فهو يوم اللقاء.
    [one] إذا تُرك فارغًا، فهو قبل اللقاء بيوم واحد.
    [two] إذا تُرك فارغًا، فهو قبل اللقاء بيومين.
    [few] إذا تُرك فارغًا، فهو قبل اللقاء بمدة { $count } أيام.
    [many] إذا تُرك فارغًا، فهو قبل اللقاء بمدة { $count } يومًا.
   *[other] إذا تُرك فارغًا، فهو قبل اللقاء بمدة { $count } يوم.
}
meetings-maximum-hint = هذا ما يتسع له المكان. وإذا اكتمل العدد، فلا يمكن تسجيل أحد بعد ذلك.
meetings-consultant-hint = يُكتب الاسم بعد سؤال المستشار.
meetings-draft-found = هذا ما كُتب آخر مرة، ولم يُحفظ بعد.
meetings-draft-drop = البدء من جديد

## Signing up

meetings-sign-ups = المسجّلون
meetings-already = مسجّل بالفعل
meetings-sign-up = تسجيل
meetings-sign-ups-none = لم يُسجّل أحد بعد. يُكتب الاسم الأول هنا.
meetings-people = العدد
meetings-through = عن طريق
meetings-wants = الرغبة
meetings-change-sign-up = تعديل الرقم { $number }
meetings-remove-sign-up = حذف من القائمة
meetings-withheld = محمي: يظهر الرقم فقط

## Who asked for a meeting

meetings-to-invite = طلبوا لقاءً
meetings-asked-on = طُلب في { $date }
meetings-invited = المدعوّون
meetings-invited-on = الدعوة في { $date }
meetings-note-invited = تسجيل الدعوة

## Messages

meetings-message-kind = ما موضوع الرسالة؟
meetings-kind-invitation = دعوة
meetings-kind-reminder = تذكير
meetings-kind-moved = نُقل اللقاء
meetings-kind-cancellation = إلغاء اللقاء
meetings-receivers = { $count ->
    [zero] لا أحد
    [one] متلقٍّ واحد
    [two] متلقّيان
    [few] { $count } متلقّين
    [many] { $count } متلقّيًا
   *[other] { $count } متلقٍّ
}
meetings-copy-text = نسخ النص
meetings-copy-sms = نسخ كرسالة SMS
meetings-copied = نُسخ
meetings-save-mail = حفظ كرسالة بريد
meetings-copy-numbers = { $count ->
    [zero] لا أرقام للنسخ
    [one] نسخ رقم واحد
    [two] نسخ رقمين
    [few] نسخ { $count } أرقام
    [many] نسخ { $count } رقمًا
   *[other] نسخ { $count } رقم
}
meetings-copy-addresses = { $count ->
    [zero] لا عناوين للنسخ
    [one] نسخ عنوان بريد واحد
    [two] نسخ عنواني بريد
    [few] نسخ { $count } عناوين بريد
    [many] نسخ { $count } عنوان بريد
   *[other] نسخ { $count } عنوان بريد
}
meetings-left-out = { $count ->
    [zero] كل الأشخاص ضمن القائمة.
    [one] شخص واحد اسمه محمي ليس ضمن القائمة، ويمكن الاتصال به هاتفيًا.
    [two] شخصان اسماهما محميان ليسا ضمن القائمة، ويمكن الاتصال بهما هاتفيًا.
    [few] { $count } أشخاص أسماؤهم محمية ليسوا ضمن القائمة، ويمكن الاتصال بهم هاتفيًا.
    [many] { $count } شخصًا أسماؤهم محمية ليسوا ضمن القائمة، ويمكن الاتصال بهم هاتفيًا.
   *[other] { $count } شخص أسماؤهم محمية ليسوا ضمن القائمة، ويمكن الاتصال بهم هاتفيًا.
}
meetings-without-number = { $count ->
    [zero] لكل شخص رقم هاتف.
    [one] شخص واحد بلا رقم هاتف.
    [two] شخصان بلا رقم هاتف.
    [few] { $count } أشخاص بلا رقم هاتف.
    [many] { $count } شخصًا بلا رقم هاتف.
   *[other] { $count } شخص بلا رقم هاتف.
}
meetings-without-address = { $count ->
    [zero] لكل شخص بريد إلكتروني.
    [one] شخص واحد بلا بريد إلكتروني.
    [two] شخصان بلا بريد إلكتروني.
    [few] { $count } أشخاص بلا بريد إلكتروني.
    [many] { $count } شخصًا بلا بريد إلكتروني.
   *[other] { $count } شخص بلا بريد إلكتروني.
}
meetings-send-out = بيانات خارج البرنامج
meetings-send-out-why = تستطيع برامج أخرى قراءة ما يخرج من هنا. يُستخدم فقط لمراسلة هؤلاء الأشخاص، ثم يُحذف بعد ذلك. ويُسجَّل أنه خرج من البرنامج.
meetings-no-receivers = لا يوجد من يُكتب إليه بعد.
meetings-mail-saved = حُفظت رسالة البريد. تُفتح في برنامج البريد لمراجعتها وإرسالها. لا يرى المتلقّون بعضهم بعضًا.
meetings-mail = بريد إلكتروني
meetings-print-letters = { $count ->
    [zero] لا رسائل للطباعة
    [one] طباعة رسالة واحدة
    [two] طباعة رسالتين
    [few] طباعة { $count } رسائل
    [many] طباعة { $count } رسالة
   *[other] طباعة { $count } رسالة
}
meetings-letters = رسائل
meetings-letters-opened = فُتحت الرسائل، ويمكن طباعتها من هناك.

## Printing

meetings-print-title = الطباعة للقاء
meetings-what-to-print = ما المطلوب طباعته؟
meetings-slips = قصاصات
meetings-sheet-hint = للتسجيل عند الطاولة
meetings-door-hint = للمضيف فقط: الاسم وعلامة
meetings-slips-hint = قصاصة لكل شخص حتى لا يُقرأ السطر السابق
meetings-beside = لغة ثانية بجانبها
meetings-beside-none = لغة واحدة فقط
meetings-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
meetings-print-now = طباعة
meetings-save-pdf = حفظ كملف PDF
meetings-print-opened = فُتحت الورقة، ويمكن طباعتها من هناك.
meetings-pdf-saved = حُفظ الملف. يُرجى حذفه بعد طباعة الورقة.
meetings-never-hang-up = لا تُعلّق أبدًا ورقة فيها أسماء. تُتلف في موعد أقصاه { $date }.

## Typing the sheet back

meetings-type-back-hint = يُنقل ما في الورقة بالترتيب نفسه. وما يُكتب هنا يبقى محفوظًا كمسودة.
meetings-printed-rows = السطور المطبوعة
meetings-blank-rows = السطور الفارغة
meetings-add-row = سطر آخر
meetings-row = رقم { $number }
meetings-how-many-came = كم شخصًا حضر؟
meetings-save-sheet = حفظ الورقة
meetings-came = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
}

## What came of it

meetings-results = نتيجة اللقاء
meetings-note-results = تسجيل النتيجة
meetings-expected = المتوقع
meetings-expected-hint = يحضر عادةً نحو 60 من كل 100 مسجّل.
meetings-register = إنشاء تسجيل
meetings-register-as-participant = إنشاء تسجيل: مشارك
meetings-register-as-friend = إنشاء تسجيل: صديق متطوع
meetings-register-all = { $count ->
    [zero] لا تسجيلات
    [one] إنشاء تسجيل واحد
    [two] إنشاء تسجيلين
    [few] إنشاء { $count } تسجيلات
    [many] إنشاء { $count } تسجيلًا
   *[other] إنشاء { $count } تسجيل
}
meetings-registered = أُنشئ التسجيل
meetings-consent-next = ما زالت الموافقة ناقصة. يلزم الحديث مع كل شخص قبل إضافة التسجيل إلى قائمة الانتظار.
meetings-perhaps-known = ربما موجود في السجل
meetings-to-registrations = يرغبون في صداقة
meetings-shred = تسجيل إتلاف الورقة
meetings-shredded-on = أُتلفت الورقة في { $date }
meetings-save-where = أين يُحفظ الملف؟
