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
courses-scores-why = تُعدّ الإجابات بلا أسماء. وإن لم يُسأل أحد، تبقى الحقول فارغة.
courses-points = { $count ->
    [zero] بلا درجات
    [one] درجة واحدة (1)
    [two] درجتان (2)
    [few] { $count } درجات
    [many] { $count } درجة
   *[other] { $count } درجة
}
courses-points-worst = الأدنى
courses-points-best = الأعلى
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
