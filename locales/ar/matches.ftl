### The screens of matches: the list, one match, its follow-ups, concerns and messages.

## The list

matches-pair = صديقان
matches-to-plan = التوفيق بين أصدقاء جدد
matches-to-waiting = عرض قائمة الانتظار
matches-meet = { $count ->
    [zero] لا أحد يلتقي بعد
    [one] صداقة واحدة مستمرة
    [two] صداقتان مستمرتان
    [few] { $count } صداقات مستمرة
    [many] { $count } صداقة مستمرة
   *[other] { $count } صداقة مستمرة
}
matches-awaited = { $count ->
    [zero] لا أحد في انتظار الجواب
    [one] صداقة واحدة في انتظار الجواب
    [two] صداقتان في انتظار الجواب
    [few] { $count } صداقات في انتظار الجواب
    [many] { $count } صداقة في انتظار الجواب
   *[other] { $count } صداقة في انتظار الجواب
}
matches-show-living = الجارية
matches-show-attention = تحتاج إلى متابعة
matches-show-over = المنتهية والمعتذر عنها
matches-mine = الخاصة بي
matches-contact = للمتابعة
matches-next-follow-up = المتابعة القادمة
matches-overdue = فات موعدها
matches-quiet = { $count ->
    [zero] تواصل اليوم
    [one] لا تواصل منذ يوم
    [two] لا تواصل منذ يومين
    [few] لا تواصل منذ { $count } أيام
    [many] لا تواصل منذ { $count } يومًا
   *[other] لا تواصل منذ { $count } يوم
}
matches-concerns-open = { $count ->
    [zero] لا مصادر قلق
    [one] مصدر قلق واحد
    [two] مصدرا قلق
    [few] { $count } مصادر قلق
    [many] { $count } مصدر قلق
   *[other] { $count } مصدر قلق
}
matches-urgent = مصدر قلق عاجل
matches-empty-title = لا أصدقاء هنا بعد
matches-empty = هنا كل الأصدقاء، من أول اقتراح حتى الوداع. يمكن البدء بشخص من قائمة الانتظار، أو التوفيق بين الجميع دفعة واحدة.
matches-none-title = لا نتائج لهذا الاختيار
matches-none = يمكن تجربة خيارات أقل.
matches-clear = عرض كل الجارية

## One match

matches-way = المسار
matches-answer-of = الجواب: { $side }
matches-said-yes = الجواب: نعم
matches-said-no = الجواب: لا
matches-awaits-answers = يُرجى تدوين جواب الطرفين.
matches-consent-missing = الموافقة على إعطاء الاسم وبيانات التواصل ناقصة: { $side }.
matches-note-consent = تدوين الموافقة
matches-to-registration = عرض التسجيل
matches-first-meeting = اللقاء الأول
matches-no-first-meeting = لم يُتفق بعد على الوقت والمكان.
matches-first-meeting-edit = تعديل الوقت والمكان
matches-first-meeting-why = قال الطرفان «نعم». إذا لم يُتفق على الوقت والمكان بعد، فيمكن تدوينهما لاحقًا.

## Its steps, as buttons

matches-step-approved = اعتماد الاقتراح
matches-step-both-asked = تدوين سؤال الطرفين
matches-step-first-meeting = تحديد اللقاء الأول
matches-step-active = تدوين أنهما يلتقيان
matches-step-paused = توقيف مؤقت
matches-step-resumed = استئناف
matches-step-ended = إنهاء
matches-step-declined = تدوين اعتذار
matches-lift = السماح بالاقتراح من جديد
matches-pause-why = تنتظر المتابعة حتى ينتهي التوقف.
matches-again-why = من يرغب من جديد يعود إلى قائمة الانتظار. وإن لم يُسأل، فيُحدَّد موعد للحديث.
matches-decline-why = لن يُقترح الطرفان أحدهما للآخر من جديد إلا إذا سمحتم بذلك.

## Follow-ups

matches-follow-ups = المتابعة
matches-follow-up = متابعة
matches-follow-up-note = تدوين متابعة
matches-follow-up-edit = تصحيح المتابعة
matches-follow-up-number = المتابعة { $number }
matches-follow-up-planned = المتابعة { $number }، موعدها { $date }
matches-follow-up-between = خارج الخطة
matches-which-follow-up = أي متابعة؟
matches-no-follow-ups = لم تُدوَّن أي متابعة بعد.
matches-all-follow-ups-done = دُوّنت كل المتابعات المخطط لها.
matches-edit = تصحيح
matches-edit-follow-up = تصحيح: { $title }، { $date }
matches-three-questions = الأسئلة الثلاثة
matches-times-met = { $count ->
    [zero] لم يلتقيا
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
matches-times-met-hint = منذ المتابعة السابقة.
matches-how-it-goes = كيف تسير الأمور؟
matches-how-it-goes-why = اختياري. يُسأل عنه فقط إذا رغب الطرفان في الحديث. تُحسب الإجابات بدون أسماء.
matches-no-answer = بلا جواب
matches-theme-goes = { $theme }: { $outcome }

## Concerns

matches-concerns = مصادر القلق
matches-raise-concern = تدوين مصدر قلق
matches-concern-edit = تصحيح مصدر القلق
matches-concern-text = ما الذي يقلقكم؟
matches-concern-hint = باختصار، ودون ذكر ما يخص الصحة.
matches-concern-apart = هل هناك ما يقلق؟ يُدوَّن على حدة في صفحة الصديقين.
matches-cannot-wait = الأمر عاجل
matches-takes = من يتولى الأمر
matches-nobody-yet = لا أحد بعد
matches-open = مفتوح
matches-solve = تدوين الحل
matches-solved = حُلّ

## Who follows up

matches-stand-in = اختيار بديل
matches-stand-in-end = إلغاء البديل
matches-give-to = إسناد إلى عضو آخر

## Messages

matches-write = الكتابة إلى الطرفين
matches-thank = كتابة شكر للطرفين
matches-messages-why = رسالة إلى كل طرف بلغته.
matches-kind-asked = سؤال الطرفين
matches-kind-first-meeting = الاسم واللقاء الأول
matches-kind-reminder = تذكير
matches-kind-pause = توقف مؤقت
matches-kind-thank-you = شكر
matches-nothing-to-write = لا شيء للكتابة الآن
matches-nothing-to-write-why = لا يُخبَر أحد بشيء قبل اعتماد الاقتراح.
matches-stopped-no-time = لم يُتفق بعد على وقت اللقاء الأول.
matches-stopped-protected = الاسم وبيانات التواصل محميان ولا يُعطيان لأحد. يُتفق مع الشخص نفسه على كيفية اللقاء.
matches-stopped-consent = لا يمكن كتابة هذه الرسالة بعد. موافقة { $name } ناقصة على: { $purpose }.
matches-call-yourself = الاسم محمي. يُرجى الاتصال هاتفيًا بدل الكتابة.

## Ctrl K

matches-open-mine = الأصدقاء الذين أتابعهم
matches-open-attention = أصدقاء يحتاجون إلى متابعة
