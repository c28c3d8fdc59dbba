### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What is weighed, as the label of a bar

match-criterion-times = الأوقات
match-criterion-area = المنطقة
match-criterion-life-situation = ظروف الحياة
match-criterion-help = المساعدة
match-criterion-language = اللغات
match-criterion-interests = الاهتمامات
match-criterion-how-often = عدد المرات
match-criterion-age = العمر

## How much it counts

match-weight-off = لا يُحتسب
match-weight-low = قليل
match-weight-normal = عادي
match-weight-high = كثير

## What was not asked, and of whom

match-not-asked-participant = لم يُسأل عنه لدى المشارك / المشاركة
match-not-asked-friend = لم يُسأل عنه لدى الصديق المتطوع
match-not-asked-both = لم يُسأل عنه لدى الطرفين

## Why two would suit each other: a sentence for each thing that is weighed

# $criterion (String) – what was not asked: match-criterion-…
# $name (String) – the name of the one it is about
match-reason-not-asked = { $criterion }: لم يُطرح هذا السؤال على { $name } بعد.
# $criterion (String) – what was not asked: match-criterion-…
match-reason-not-asked-both = { $criterion }: لم يُطرح هذا السؤال على أيٍّ منهما بعد.
# $times (List) – times of the week that suit both, or whole days
match-reason-times = أوقات تناسب الطرفين: { $times }.
# $count (Number) – how many times of the week suit both
# $times (List) – the first of them
match-reason-times-many = { $count ->
    [zero] لا أوقات تناسب الطرفين معًا.
    [one] وقت واحد في الأسبوع يناسب الطرفين: { $times }.
    [two] وقتان في الأسبوع يناسبان الطرفين، منهما { $times }.
    [few] { $count } أوقات في الأسبوع تناسب الطرفين، منها { $times }.
    [many] { $count } وقتًا في الأسبوع تناسب الطرفين، منها { $times }.
   *[other] { $count } وقت في الأسبوع تناسب الطرفين، منها { $times }.
}
match-reason-times-all = كل أوقات الأسبوع تناسب الطرفين.
match-reason-times-none = لا أوقات تناسب الطرفين معًا.
# $area (String) – the area’s name
match-reason-area-same = مكان سكن الطرفين: { $area }.
# $guest (String) – the name of the one who comes
# $host (String) – the name of the one who lives there
# $area (String) – the area’s name
match-reason-area-comes = بإمكان { $guest } المجيء إلى { $area }، مكان سكن { $host }.
# $area (String) – the area’s name
match-reason-area-between = بإمكان الطرفين المجيء إلى { $area }.
match-reason-area-nowhere = لا توجد منطقة يصل إليها الطرفان.
match-reason-children-of-like-age = لدى الطرفين أطفال، وبعضهم من أعمار متقاربة.
match-reason-children = لدى الطرفين أطفال، لكن أعمارهم متباعدة.
match-reason-both-alone = كلٌّ منهما بمفرده، بلا أطفال.
match-reason-no-children = لا أطفال لدى أيٍّ منهما.
match-reason-one-has-children = لدى أحدهما أطفال، وليس لدى الآخر.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $topics (List) – what is wished for and offered: registration-topic-…
match-reason-help = عروض { $friend } توافق رغبات { $participant } في: { $topics }.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-reason-help-none = رغبات { $participant } تختلف عن عروض { $friend }.
# $languages (List) – the languages both speak, best first
match-reason-languages = ما يشترك فيه الطرفان من لغات: { $languages }.
# $languages (List) – the languages both speak beside Danish, best first
match-reason-languages-and-danish = ما يشترك فيه الطرفان من لغات: { $languages }، مع التدرّب على الدنماركية.
match-reason-danish = لغتهما المشتركة هي الدنماركية، مع التدرّب عليها.
match-reason-languages-none = لا لغة مشتركة بينهما؛ يلزم حضور مترجم.
# $words (List) – words that both wrote about their interests
match-reason-interests = ذكر الطرفان: { $words }.
match-reason-interests-none = لم يذكر الطرفان اهتمامات مشتركة.
# $words (List) – words of one that the other would rather avoid
match-reason-interests-avoided = ما يذكره أحدهما يُفضّل الآخر تجنّبه: { $words }.
# $words (List) – words that both wrote about their interests
# $avoided (List) – words of one that the other would rather avoid
match-reason-interests-but-avoided = ذكر الطرفان: { $words }، لكن أحدهما يُفضّل تجنّب: { $avoided }.
# $often (String) – how often: registration-frequency-…
match-reason-how-often-same = يرغب الطرفان في اللقاء { $often }.
match-reason-how-often-varies = لدى الطرفين مرونة في عدد اللقاءات.
# $name (String) – the name of the one with a wish
# $often (String) – how often: registration-frequency-…
# $other (String) – the name of the other
match-reason-how-often-varies-for-one = رغبة { $name }: اللقاء { $often }، ولدى { $other } مرونة في ذلك.
# $participant (String) – the participant’s name as it is shown
# $often (String) – how often the participant would like to meet: registration-frequency-…
# $friend (String) – the volunteer friend’s name as it is shown
# $theirs (String) – how often the friend would: registration-frequency-…
match-reason-how-often-apart = رغبة { $participant }: اللقاء { $often }، ورغبة { $friend }: { $theirs }.
match-reason-age-alike = عمراهما متقاربان.
# $count (Number) – years between the two who are closest in age; at least 1
match-reason-age = { $count ->
    [zero] عمراهما متقاربان.
    [one] الفرق بين عمريهما سنة واحدة على الأقل.
    [two] الفرق بين عمريهما سنتان على الأقل.
    [few] الفرق بين عمريهما { $count } سنوات على الأقل.
    [many] الفرق بين عمريهما { $count } سنة على الأقل.
   *[other] الفرق بين عمريهما { $count } سنة على الأقل.
}

## The few words beside a bar

match-short-not-asked = لم يُسأل عنه
# $count (Number) – how many times of the week suit both; 0 when there are none
match-short-times = { $count ->
    [zero] لا وقت مشترك
    [one] وقت مشترك واحد
    [two] وقتان مشتركان
    [few] { $count } أوقات مشتركة
    [many] { $count } وقتًا مشتركًا
   *[other] { $count } وقت مشترك
}
match-short-area-same = المنطقة نفسها
match-short-area-friend-comes = مجيء الصديق
match-short-area-participant-comes = مجيء المشارك / المشاركة
match-short-area-between = مكان ثالث
match-short-nothing-shared = لا شيء مشترك
match-short-children-of-like-age = أطفال بأعمار متقاربة
match-short-children = لدى الطرفين أطفال
match-short-both-alone = كلٌّ بمفرده
match-short-no-children = بلا أطفال
match-short-one-has-children = أطفال لدى أحدهما
# $count (Number) – how many wishes are met
# $wished (Number) – how many there are
match-short-help = { $count } من { $wished }
match-short-interpreter = مترجم
match-short-avoided = ما يُفضّل تجنّبه
match-short-apart = مختلف
match-short-age-alike = عمران متقاربان
# $count (Number) – years between the two who are closest in age; at least 1
match-short-age = { $count ->
    [zero] لا فرق
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

## What can stand between two, in a few words

match-gate-not-ready = غير جاهز
match-gate-no-room = لا مكان شاغر
match-gate-forbidden = «ليس هذان الاثنان»
match-gate-declined-before = اعتذار سابق
match-gate-participant-wish = رغبة المشارك / المشاركة بشأن الجنس
match-gate-friend-wish = رغبة الصديق المتطوع بشأن الجنس
match-gate-language = لا لغة مشتركة
match-gate-area = لا منطقة يصل إليها الطرفان
match-gate-certificate = شهادة العمل مع الأطفال ناقصة

## Why not: a sentence for each thing that stands between two

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-why-not-not-ready = تسجيل { $name } غير جاهز بعد. ينقص: { $lacks }.
# $name (String) – the name of the one it is about
match-why-not-no-room = لا مكان لصديق آخر لدى { $name } حاليًا.
match-why-not-no-room-both = لا مكان لصديق آخر لدى أيٍّ منهما حاليًا.
match-why-not-forbidden = قالت المجموعة: «ليس هذان الاثنان».
match-why-not-declined-before = سبق الاعتذار عن التوفيق بين هذين الشخصين.
# $participant (String) – the participant’s name as it is shown
# $wish (String) – whom the friend may be: registration-gender-wish-…
match-why-not-participant-wish = رغبة { $participant } بشأن جنس الصديق: { $wish }.
# $friend (String) – the volunteer friend’s name as it is shown
# $wish (String) – whose friend: registration-gender-wish-…
match-why-not-friend-wish = رغبة { $friend } بشأن الجنس: { $wish }.
match-why-not-language = لا لغة مشتركة بينهما بمستوى كافٍ.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $age (Number) – the age below which children call for the certificate
match-why-not-certificate = لدى { $participant } أطفال دون سن { $age }، ولم يجرِ الاطلاع على شهادة سارية للعمل مع الأطفال تخص { $friend }.

## The smallest change that would let two be matched

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready = سيكون مناسبًا بعد استكمال ما ينقص { $name }: { $lacks }.
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready-both = سيكون مناسبًا بعد استكمال ما ينقص الطرفين: { $lacks }.
# $name (String) – the name of the one it is about
match-opening-room = سيكون مناسبًا عندما يتوفر مكان لدى { $name }.
match-opening-room-both = سيكون مناسبًا عندما يتوفر مكان لدى الطرفين.
match-opening-forbidden = سيكون مناسبًا إذا سحبت المجموعة قولها «ليس هذان الاثنان».
match-opening-declined-before = سيكون مناسبًا إذا سُحب ذلك الاعتذار.
# $name (String) – the name of the one it is about
match-opening-gender = قد يكون مناسبًا بعد تدوين الجنس لدى { $name }.
match-opening-interpreter = سيكون مناسبًا إذا حضر مترجم اللقاء الأول.
# $guest (String) – the name of the one who comes
# $area (String) – the area’s name
match-opening-area = سيكون مناسبًا إذا كان بإمكان { $guest } المجيء إلى { $area }.
match-opening-certificate = سيكون مناسبًا بعد الاطلاع على شهادة العمل مع الأطفال.

## What a registration lacks before it can be matched

match-lacks-talk = المحادثة
match-lacks-consent = الموافقة
match-lacks-waiting-list = مكان على قائمة الانتظار

## Why pairs cannot be locked together in a plan

# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-not-here = لا يمكن تثبيت { $participant } مع { $friend } لأنهما ليسا معًا في الانتظار. يُرجى اختيار شخصين في الانتظار. لم تتغيّر الخطة.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $gates (List) – what stands in the way: match-gate-…
match-lock-shut = لا يمكن تثبيت { $participant } مع { $friend } لسبب قائم: { $gates }. يُرجى معالجة السبب أولًا أو إزالة التثبيت. لم تتغيّر الخطة.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-forbidden = تثبيت { $participant } مع { $friend } والفصل بينهما لا يجتمعان. يُرجى إزالة أحد الأمرين. لم تتغيّر الخطة.
# $name (String) – the name of the one it is about
match-lock-no-room = عدد المثبّتين مع { $name } أكبر من الأماكن المتاحة. يُرجى إزالة أحد التثبيتات. لم تتغيّر الخطة.

## A friend whom several need, because nobody else who is free has it

# $friend (String) – the volunteer friend’s name as it is shown
# $language (String) – the language: language-…
# $count (Number) – how many who wait need it; at least 2
match-scarce-speaks = من بين المتاحين لا يتكلم { $language } سوى { $friend }؛ عدد من يحتاجون إلى ذلك: { $count }.
# $friend (String) – the volunteer friend’s name as it is shown
# $topic (String) – the help: registration-topic-…
# $count (Number) – how many who wait wish for it; at least 2
match-scarce-offers = من بين المتاحين لا يعرض هذا سوى { $friend }: { $topic }. عدد من يرغبون فيه: { $count }.

## What was said of two for every plan

match-choice-locked = مثبّتان معًا
match-choice-forbidden = ليس هذان الاثنان

## Who declined, and why

match-declined-by-participant = المشارك / المشاركة
match-declined-by-friend = الصديق المتطوع
match-declined-by-group = المجموعة
match-decline-reason-time = لا وقت
match-decline-reason-distance = المسافة بعيدة
match-decline-reason-chemistry = لا انسجام بينهما
match-decline-reason-another-friend = وُجد صديق آخر
match-decline-reason-withdrawn = سُحب التسجيل أو أُغلق
match-decline-reason-other = سبب آخر
match-decline-reason-not-told = لم يُذكر

## Why a match ended

match-end-reason-doing-well = تسير أمورهما جيدًا من دوننا
match-end-reason-moved = الانتقال إلى مكان آخر
match-end-reason-time = لا وقت
match-end-reason-chemistry = لا انسجام بينهما
match-end-reason-no-contact = لا تواصل
match-end-reason-left-denmark = مغادرة الدنمارك
match-end-reason-other = سبب آخر
match-end-reason-not-told = لم يُذكر

## How long a pair has been quiet

match-quiet-no = على تواصل
match-quiet-soon = بلا تواصل منذ فترة
match-quiet-late = بلا تواصل منذ مدة طويلة

## Follow-up: with whom, and how it goes

match-talked-with-participant = المشارك / المشاركة
match-talked-with-friend = الصديق المتطوع
match-talked-with-both = الطرفان
match-theme-danish = اللغة الدنماركية
match-theme-network = العلاقات والمعارف
match-theme-society = المجتمع والثقافة
match-theme-job = العمل والتعليم
match-theme-wellbeing = الراحة والرضا
match-outcome-better = أفضل
match-outcome-same = كما كان
match-outcome-do-not-know = لا أعرف

## What a concern is about

match-concern-safety = السلامة
match-concern-boundaries = الحدود بين الاثنين
match-concern-money = المال
match-concern-children = الأطفال
match-concern-authorities = الدوائر الرسمية
match-concern-wellbeing = الراحة والرضا
match-concern-contact = التواصل بين الاثنين
match-concern-other = أمر آخر
