### Matching for one, and the matching meeting with its plan.

## Where it begins

matching-find-friend = البحث عن صديق
matching-find-participant = البحث عن شخص يرغب في صديق
matching-suggest = عرض الاقتراحات لهذا التسجيل

## Suggestions for one

matching-title = الاقتراحات
matching-who-friend = من يمكن أن يكون صديقًا مناسبًا: { $name }؟
matching-who-participant = من يناسبه صديق مثل { $name }؟
matching-fit = { $count ->
    [zero] لا أحد مناسب
    [one] شخص واحد مناسب
    [two] شخصان مناسبان
    [few] { $count } أشخاص مناسبون
    [many] { $count } شخصًا مناسبون
   *[other] { $count } شخص مناسبون
}
matching-room = { $count ->
    [zero] لا مكان
    [one] مكان لشخص واحد
    [two] مكان لشخصين
    [few] مكان لـ { $count } أشخاص
    [many] مكان لـ { $count } شخصًا
   *[other] مكان لـ { $count } شخص
}
matching-free = { $count ->
    [zero] متاح منذ اليوم
    [one] متاح منذ يوم واحد
    [two] متاح منذ يومين
    [few] متاح منذ { $count } أيام
    [many] متاح منذ { $count } يومًا
   *[other] متاح منذ { $count } يوم
}
matching-waits = { $count ->
    [zero] في الانتظار منذ اليوم
    [one] في الانتظار منذ يوم واحد
    [two] في الانتظار منذ يومين
    [few] في الانتظار منذ { $count } أيام
    [many] في الانتظار منذ { $count } يومًا
   *[other] في الانتظار منذ { $count } يوم
}
matching-show-more = عرض المزيد
matching-not-ready-title = ينقص شيء أولًا
matching-would-fit = { $count ->
    [zero] بعد استكماله لا يوجد شخص مناسب بعد.
    [one] بعد استكماله يوجد شخص واحد قد يكون مناسبًا.
    [two] بعد استكماله يوجد شخصان قد يكونان مناسبين.
    [few] بعد استكماله يوجد { $count } أشخاص قد يكونون مناسبين.
    [many] بعد استكماله يوجد { $count } شخصًا قد يكونون مناسبين.
   *[other] بعد استكماله يوجد { $count } شخص قد يكونون مناسبين.
}
matching-open-registration = عرض التسجيل
matching-missing-talk = المحادثة الأولى ناقصة.
matching-missing-consent = الموافقة على البحث عن صديق ناقصة.
matching-missing-list = لم يوضع التسجيل على قائمة الانتظار.
matching-missing-room = لا مكان لشخص آخر الآن.
matching-missing-gone = التسجيل مسحوب أو مغلق.
matching-already = يوجد صديق من قبل
matching-no-friends-title = لا يوجد صديق متطوع متاح الآن
matching-no-friends-text = حالما يصبح صديق جاهزًا تظهر الاقتراحات هنا. ربما تعرفون شخصًا يمكن سؤاله؟
matching-no-participants-title = لا أحد ينتظر صديقًا الآن
matching-no-participants-text = هذا خبر سار. عندما يرغب أحد في صديق تظهر الاقتراحات هنا.
matching-none-fits-title = لا أحد مناسب الآن
matching-none-fits-text = في الأسفل ما يمنع ذلك، وما يلزم.
matching-do-not-fit = { $count ->
    [zero] لا أحد غير مناسب
    [one] شخص واحد غير مناسب الآن. لماذا؟
    [two] شخصان غير مناسبين الآن. لماذا؟
    [few] { $count } أشخاص غير مناسبين الآن. لماذا؟
    [many] { $count } شخصًا غير مناسبين الآن. لماذا؟
   *[other] { $count } شخص غير مناسبين الآن. لماذا؟
}
matching-lift = السماح باقتراحهما من جديد
matching-let-in = السماح بهما في الخطط من جديد

## Two side by side

matching-pair = اثنان جنبًا إلى جنب
matching-wishes = يرغب في صديق
matching-offers = يودّ أن يكون صديقًا
matching-bars = مدى التناسب
matching-cannot = لا يمكن الجمع بينهما الآن
matching-propose = اقتراح هذين الصديقين
matching-apart = ليس هذان الاثنان …
matching-apart-title = ليس هذان الاثنان
matching-apart-text = لن يُقترح أحدهما على الآخر حتى يُسمح بذلك من جديد.
matching-apart-reason = لماذا لا؟
matching-apart-do = عدم اقتراحهما من جديد
matching-nobody-told = لا يُخبر أحد بشيء قبل الاعتماد. ولا يُعطى أي رقم هاتف إلا بعد أن يوافق الطرفان.
matching-the-participant = المشارك / المشاركة
matching-the-friend = الصديق المتطوع
matching-the-others = الآخرون:

## The matching meeting

matching-plan = اجتماع التوفيق
matching-can-pair = { $count ->
    [zero] لا يمكن تكوين أي ثنائي من الأصدقاء
    [one] يمكن تكوين ثنائي واحد من الأصدقاء
    [two] يمكن تكوين ثنائيين من الأصدقاء
    [few] يمكن تكوين { $count } ثنائيات من الأصدقاء
    [many] يمكن تكوين { $count } ثنائيًا من الأصدقاء
   *[other] يمكن تكوين { $count } ثنائي من الأصدقاء
}
matching-participants-remain = { $count ->
    [zero] لا يبقى أحد من المشاركين
    [one] يبقى مشارك واحد
    [two] يبقى مشاركان
    [few] يبقى { $count } مشاركين
    [many] يبقى { $count } مشاركًا
   *[other] يبقى { $count } مشارك
}
matching-friends-remain = { $count ->
    [zero] لا يبقى أحد من الأصدقاء المتطوعين
    [one] يبقى صديق متطوع واحد
    [two] يبقى صديقان متطوعان
    [few] يبقى { $count } أصدقاء متطوعين
    [many] يبقى { $count } صديقًا متطوعًا
   *[other] يبقى { $count } صديق متطوع
}
matching-planned-pairs = أصدقاء الخطة
matching-fits = التناسب
matching-first-reason = أهم ما يجمعهما
matching-locked = مثبّتان معًا
matching-change = تعديل
matching-change-of = تعديل الصديقين رقم { $number }
matching-lock = تثبيت الاثنين معًا
matching-unlock = إلغاء تثبيتهما معًا
matching-not-in-plan = الفصل بين الاثنين
matching-another-friend = صديق آخر …
matching-see-reasons = عرض الأسباب
matching-draft = اقتراح هؤلاء الأصدقاء
matching-drafted = { $count ->
    [zero] لم يُقترح أي ثنائي.
    [one] اقتُرح ثنائي واحد وحُفظ مسودة. لم يُخبر أحد بشيء.
    [two] اقتُرح ثنائيان وحُفظا مسودتين. لم يُخبر أحد بشيء.
    [few] اقتُرحت { $count } ثنائيات وحُفظت مسودات. لم يُخبر أحد بشيء.
    [many] اقتُرح { $count } ثنائيًا وحُفظت مسودات. لم يُخبر أحد بشيء.
   *[other] اقتُرح { $count } ثنائي وحُفظت مسودات. لم يُخبر أحد بشيء.
}
matching-see-matches = عرض الأصدقاء
matching-no-pairs-title = لا يمكن الجمع بين صديقين الآن
matching-no-pairs-text = في الأسفل من ينتظر، وما يلزم.
matching-remain = من يبقى
matching-why = السبب
matching-all-given = كل المناسبين لغيره في الخطة، حتى يجد أكثر الناس صديقًا، والأولوية للأطول انتظارًا.
matching-all-have-one = لكل المناسبين صديق آخر في هذه الخطة.
matching-nearest = الأقرب: { $why }
matching-no-friends = لا يوجد صديق متطوع متاح الآن.
matching-no-participants = لا أحد ينتظر صديقًا الآن.
matching-choose-friend = اختيار صديق …
matching-forbidden = مفصول بينهما
matching-scarce = { $count ->
    [zero] لا صديق متطوع آخر يحتاج إليه أكثر من شخص
    [one] صديق متطوع آخر يحتاج إليه أكثر من شخص
    [two] صديقان متطوعان آخران يحتاج إليهما أكثر من شخص
    [few] { $count } أصدقاء متطوعين آخرين يحتاج إليهم أكثر من شخص
    [many] { $count } صديقًا متطوعًا آخرين يحتاج إليهم أكثر من شخص
   *[other] { $count } صديق متطوع آخرين يحتاج إليهم أكثر من شخص
}
matching-not-ready = { $count ->
    [zero] الجميع جاهزون
    [one] شخص واحد غير جاهز بعد
    [two] شخصان غير جاهزين بعد
    [few] { $count } أشخاص غير جاهزين بعد
    [many] { $count } شخصًا غير جاهزين بعد
   *[other] { $count } شخص غير جاهزين بعد
}
matching-refused-title = لا يمكن تثبيت كل من ثُبّت معًا
matching-refused-text = وُضعت الخطة من دونهم. يمكن استكمال الناقص أو إلغاء التثبيت.
matching-release = إلغاء التثبيت
matching-lock-not-here = أحد الاثنين لم يعد ينتظر.
matching-lock-forbidden = جرى الفصل بين الاثنين أيضًا.
matching-lock-no-room = أحدهما مثبّت مع أشخاص أكثر مما يتسع له المكان.

## The plan on paper

matching-print = طباعة الخطة
matching-print-names = الأسماء على الورق
matching-print-initials = الأحرف الأولى، حتى لا تكشف ورقة منسية اسم أحد
matching-print-full = الأسماء كاملة

## Another friend in the plan

matching-alternatives = صديق آخر
matching-alternatives-text = بعد اختيار من يُثبّتان معًا تُعدّ بقية الخطة من جديد لتكون الأفضل.
matching-in-plan-now = في الخطة الآن
matching-cost-people = { $count ->
    [zero] لا أحد يخسر صديقًا
    [one] شخص واحد أقل يجد صديقًا
    [two] شخصان أقل يجدان صديقًا
    [few] { $count } أشخاص أقل يجدون صديقًا
    [many] { $count } شخصًا أقل يجدون صديقًا
   *[other] { $count } شخص أقل يجدون صديقًا
}
matching-cost-days = { $count ->
    [zero] لا فرق في أيام الانتظار
    [one] أقل بيوم انتظار واحد
    [two] أقل بيومي انتظار
    [few] أقل بـ { $count } أيام انتظار
    [many] أقل بـ { $count } يوم انتظار
   *[other] أقل بـ { $count } يوم انتظار
}
matching-cost-points = { $count ->
    [zero] لا فرق في التناسب
    [one] التناسب أقل بدرجة واحدة
    [two] التناسب أقل بدرجتين
    [few] التناسب أقل بـ { $count } درجات
    [many] التناسب أقل بـ { $count } درجة
   *[other] التناسب أقل بـ { $count } درجة
}
matching-cost-nothing = لا يكلّف الخطة شيئًا
matching-then-remain = لا يبقى له أحد عندئذ:
matching-locked-away = { $count ->
    [zero] لا أحد من المناسبين مثبّت مع غيره.
    [one] شخص آخر مناسب، لكنه مثبّت مع غيره.
    [two] شخصان آخران مناسبان، لكنهما مثبّتان مع غيرهما.
    [few] { $count } أشخاص آخرين مناسبون، لكنهم مثبّتون مع غيرهم.
    [many] { $count } شخصًا آخرين مناسبون، لكنهم مثبّتون مع غيرهم.
   *[other] { $count } شخص آخرين مناسبون، لكنهم مثبّتون مع غيرهم.
}
matching-no-alternatives = لا أحد غيره مناسب الآن.
