### The screens of courses: the list, the form, the course, its enrolments, attendance, messages, prints and what came of it.

## Attendance, one screen for all sessions

courses-one = الدورة
courses-attendance = الحضور
courses-attendance-hint = مفاتيح الأسهم للتنقّل، ومفتاح المسافة لوضع علامة. تُحفظ العلامات مؤقتًا أثناء العمل.
courses-attendance-nobody = لا أحد لديه مكان في الدورة بعد. ستظهر الأسماء هنا لاحقًا.
courses-attendance-no-session = لا جلسات في هذه الدورة بعد. ينقص أولًا تحديد الموعد.
courses-save-attendance = حفظ الحضور
courses-all-came = حضر الجميع
courses-all-came-to = حضر الجميع: { $session }
courses-came-of = الحضور: { $came } من { $people }
courses-not-yet = ليس بعد
courses-find-row = البحث عن شخص
courses-no-such-row = لا أحد هنا بهذا الاسم.
courses-attendance-open = { $count ->
    [zero] سُجّل الحضور في كل الجلسات.
    [one] لم يُسجّل الحضور في جلسة واحدة بعد.
    [two] لم يُسجّل الحضور في جلستين بعد.
    [few] لم يُسجّل الحضور في { $count } جلسات بعد.
    [many] لم يُسجّل الحضور في { $count } جلسة بعد.
   *[other] لم يُسجّل الحضور في { $count } جلسة بعد.
}

## Messages

courses-kind-invitation = دعوة
courses-kind-moved = نُقلت الدورة
courses-kind-place = مكان من قائمة الانتظار
courses-kind-cancellation = إلغاء الدورة
courses-note-told = تسجيل أنهم على علم

## Printing

courses-print-title = الطباعة للدورة
courses-programme-hint = للتوزيع والتعليق
courses-attendance-print-hint = فقط لمن يقيم الدورة: الاسم وعلامة
courses-badges-hint = الاسم بخط كبير للقص والتعليق على الملابس
courses-signs-hint = للطي والوضع على الطاولة
courses-certificates-hint = لمن سُجّل حضورهم
courses-certificate-for = لمن الشهادة؟
courses-everybody-who-came = كل من حضر
courses-making-pages = يجري إعداد الصفحات
courses-print-stop = إيقاف الطباعة
courses-print-stopped = أُوقفت الطباعة. لم يُحفظ أي شيء.
courses-first-pages = { $count ->
    [zero] لا تظهر هنا أي صفحة.
    [one] تظهر هنا الصفحة الأولى فقط.
    [two] تظهر هنا أول صفحتين فقط.
    [few] تظهر هنا أول { $count } صفحات فقط.
    [many] تظهر هنا أول { $count } صفحة فقط.
   *[other] تظهر هنا أول { $count } صفحة فقط.
}

## Held, and what people thought

courses-hold = تسجيل أن الدورة عُقدت
courses-scores-ask = كم شخصًا أعطى الدورة كل درجة؟
courses-scores-why = تُعدّ الإجابات بلا أسماء: 1 هي الأدنى و5 هي الأعلى. وإن لم يُسأل أحد، تبقى الحقول فارغة.
courses-scores-given = { $count ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
}
courses-scores-mean = المعدّل { $score }
courses-introduced = { $count ->
    [zero] عُقدت الدورة.
    [one] عُقدت الدورة. سُجّل تعريف متطوع واحد.
    [two] عُقدت الدورة. سُجّل تعريف متطوعَين.
    [few] عُقدت الدورة. سُجّل تعريف { $count } متطوعين.
    [many] عُقدت الدورة. سُجّل تعريف { $count } متطوعًا.
   *[other] عُقدت الدورة. سُجّل تعريف { $count } متطوع.
}

## The list of courses

courses-all = الدورات
courses-plan = التخطيط لدورة
courses-upcoming = الدورات القادمة
courses-empty-title = لا توجد دورات بعد
courses-empty = هنا تظهر دورات المجموعة وورش عملها. يمكن التخطيط للدورة الأولى الآن، وتحديد الموعد والمكان لاحقًا.
courses-no-upcoming = لا توجد دورة مخطط لها.
# $count (Number) – free places; 0 when the course is full
courses-places-left = { $count ->
    [zero] اكتمل العدد
    [one] مكان شاغر واحد
    [two] مكانان شاغران
    [few] { $count } أماكن شاغرة
    [many] { $count } مكانًا شاغرًا
   *[other] { $count } مكان شاغر
}
courses-no-limit = مكان للجميع
# $count (Number) – people on the waiting list; 0 when nobody waits
courses-waiting-count = { $count ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $count } أشخاص في الانتظار
    [many] { $count } شخصًا في الانتظار
   *[other] { $count } شخص في الانتظار
}
# $count (Number) – sessions of a course, at least one
courses-session-count = { $count ->
    [zero] بلا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
courses-with-a-place = أشخاص لهم مكان
courses-to-decide = يبقى اتخاذ القرار
# $count (Number) – people who came; 0 when nobody did
courses-came-count = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
}
# $score (String) – the mean of the scores, with one decimal
courses-score-of = { $score } من 5

## One course

courses-edit = تعديل الدورة
courses-repeat = عقد الدورة مرة أخرى
courses-confirm = تأكيد الدورة
courses-cancel = إلغاء الدورة
courses-reopen = إعادة فتح الدورة
courses-about = عن الدورة
courses-sessions = الجلسات
courses-no-sessions = لم يُخطط لأي جلسة بعد.
courses-inside = لهم مكان
courses-nobody-in = لا أحد لديه مكان بعد. يمكن تسجيل الاسم الأول.
courses-waiting = قائمة الانتظار
courses-waiting-hint = المكان الشاغر التالي لأول من يتسع له المكان في القائمة.
courses-off = اعتذروا عن الحضور
courses-sign-off = اعتذار
# $number (Number) – its place in the list
courses-sign-off-number = اعتذار: الرقم { $number }
# $number (Number) – its place in the list
courses-take-off-waiting = اعتذار: الرقم { $number } في قائمة الانتظار
# $number (Number) – its place in the list
courses-move-up = نقل الرقم { $number } إلى أعلى
# $number (Number) – its place in the list
courses-move-down = نقل الرقم { $number } إلى أسفل
# $number (Number) – its place in the list
courses-stands-at = الرقم الآن { $number } في قائمة الانتظار.
courses-called = انتقلوا من قائمة الانتظار: يُرجى الاتصال والإبلاغ
courses-told = جرى الإبلاغ
# $name (String) – who got a place
courses-told-name = { $name }: جرى الإبلاغ
# $date (String) – the day
courses-told-on = جرى الإبلاغ في { $date }
# $date (String) – the day
courses-off-on = الاعتذار: { $date }
# $count (Number) – people enrolled as one, at least one
courses-people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
courses-clashes = في مكانين في الوقت نفسه
courses-figures = الدورة بالأرقام
courses-figure-places = الأماكن
courses-figure-came = حضروا مرة على الأقل
courses-figure-volunteers = المتطوعون الذين حضروا
courses-figure-participants = المشاركون الذين حضروا
courses-figure-score = متوسط الدرجات
courses-now-certificates = عُقدت الدورة. يمكن طباعة شهادات الحضور.

## The form

courses-new = دورة جديدة
courses-repeated = كل شيء مأخوذ من الدورة السابقة، والتواريخ مؤجلة سنة. يُرجى تصحيحها ثم الحفظ.
courses-titles-hint = يُكتب العنوان بلغة واحدة على الأقل، وباللغات الأخرى لاحقًا.
# $number (Number) – which session, counted from the first
courses-session-number = الجلسة { $number }
courses-session-add = إضافة جلسة
# $number (Number) – which session, counted from the first
courses-session-remove = حذف الجلسة { $number }
courses-session-noted = سُجّل الحضور، فلا يمكن حذف الجلسة.
courses-people-and-deadlines = الأماكن والمواعيد النهائية
courses-minimum-hint = إذا كان العدد أقل، فيبقى اتخاذ القرار بعقد الدورة.
courses-maximum-hint = إذا اكتمل العدد، فالتالون على قائمة الانتظار.
courses-introduces-hint = بعد عقد الدورة يُسجّل تعريف المتطوعين الذين شاركوا فيها.

## Enrolling

courses-enrol = تسجيل
courses-enrol-title = التسجيل في الدورة
courses-enrol-who = من سيشارك؟
courses-enrol-hint = يُكتب اسم. يمكن التسجيل لشخص وحده، أو مع الأسرة، أو مع الصديق.
courses-enrol-nobody = لا أحد بهذا الاسم في السجل.
courses-enrolled = سُجّل مع مكان.
# $number (Number) – its place in the list
courses-enrolled-waits = اكتمل العدد. رقم التسجيل في قائمة الانتظار { $number }.
courses-enrol-in = التسجيل في دورة
courses-enrol-which = أي دورة؟
courses-none-open = لا توجد دورة مفتوحة للتسجيل.
courses-show = عرض الدورة
courses-only-known = يمكن من هنا تسجيل الموجودين في السجل فقط.
courses-choose-someone = يُرجى اختيار شخص واحد على الأقل.
# $count (Number) – sign-ups that got a place; 0 when none did
courses-many-in = { $count ->
    [zero] لم يُحجز أي مكان
    [one] حُجز مكان لتسجيل واحد
    [two] حُجز مكان لتسجيلين
    [few] حُجز مكان لـ { $count } تسجيلات
    [many] حُجز مكان لـ { $count } تسجيلًا
   *[other] حُجز مكان لـ { $count } تسجيل
}
# $count (Number) – sign-ups that wait, at least one
courses-many-waiting = { $count ->
    [zero] لا أحد في الانتظار
    [one] تسجيل واحد في قائمة الانتظار
    [two] تسجيلان في قائمة الانتظار
    [few] { $count } تسجيلات في قائمة الانتظار
    [many] { $count } تسجيلًا في قائمة الانتظار
   *[other] { $count } تسجيل في قائمة الانتظار
}
# $count (Number) – sign-ups that were enrolled before, at least one
courses-many-already = { $count ->
    [zero] لا أحد مسجّل من قبل
    [one] تسجيل واحد كان موجودًا من قبل
    [two] تسجيلان كانا موجودين من قبل
    [few] { $count } تسجيلات كانت موجودة من قبل
    [many] { $count } تسجيلًا كان موجودًا من قبل
   *[other] { $count } تسجيل كان موجودًا من قبل
}
