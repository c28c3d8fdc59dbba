### What is due today, and why: a headline and a sentence for each.

## How soon

today-urgency-urgent = عاجل
today-urgency-late = تجاوز موعده
today-urgency-soon = قريبًا
today-urgency-when-you-can = عندما يتاح لك الوقت

## A meeting by its day and place, and what it lacks

# $date (Date) – the day of the meeting
# $place (String) – its place
today-meeting = { $date }، { $place }
today-meeting-unnamed = بلا تاريخ أو مكان بعد
# $count (Number) – people still missing
today-lacks-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
today-lacks-date = تاريخ
today-lacks-place = مكان
today-lacks-consultant = تأكيد المستشار

## What is due

# $meeting (String) – the day and place of the meeting
# $date (Date) – the day by which it is decided
# $lacking (String) – a list of what the meeting lacks
today-meeting-to-decide = اتخاذ القرار بعقد اللقاء: { $meeting }
    .reason = موعد القرار { $date }. ينقص اللقاء: { $lacking }.
# $meeting (String) – the day and place of the meeting
today-meeting-today = طباعة قائمة اللقاء: { $meeting }
    .reason = اللقاء اليوم.
# $meeting (String) – the day and place of the meeting
today-meeting-tomorrow = طباعة قائمة اللقاء: { $meeting }
    .reason = اللقاء غدًا.
# $meeting (String) – the day and place of the meeting
# $count (Number) – rows of the sheet that are not typed in; 0 when there are none
today-sheet-to-type-back = إدخال قائمة اللقاء: { $meeting }
    .reason = { $count ->
        [zero] يبقى تدوين انعقاد اللقاء وعدد الحاضرين.
        [one] سطر واحد من القائمة لم يُدخل بعد.
        [two] سطران من القائمة لم يُدخلا بعد.
        [few] { $count } أسطر من القائمة لم تُدخل بعد.
        [many] { $count } سطرًا من القائمة لم تُدخل بعد.
       *[other] { $count } سطر من القائمة لم تُدخل بعد.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – illegible rows
today-illegible-rows = معرفة الأسطر غير المقروءة من اللقاء: { $meeting }
    .reason = { $count ->
        [zero] لا توجد أسطر غير مقروءة.
        [one] تعذّرت قراءة سطر واحد.
        [two] تعذّرت قراءة سطرين.
        [few] تعذّرت قراءة { $count } أسطر.
        [many] تعذّرت قراءة { $count } سطرًا.
       *[other] تعذّرت قراءة { $count } سطر.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – people who asked for a meeting
today-not-invited = دعوة من طلبوا لقاءً: { $meeting }
    .reason = { $count ->
        [zero] لا أحد طلب لقاءً ولم يُدعَ إليه.
        [one] شخص واحد طلب لقاءً ولم يُدعَ إليه.
        [two] شخصان طلبا لقاءً ولم يُدعيا إليه.
        [few] { $count } أشخاص طلبوا لقاءً ولم يُدعوا إليه.
        [many] { $count } شخصًا طلبوا لقاءً ولم يُدعوا إليه.
       *[other] { $count } شخص طلبوا لقاءً ولم يُدعوا إليه.
    }
# $count (Number) – concerns that are not solved
# $date (Date) – the day the first of them was raised
today-concern-open = معالجة مصدر قلق بشأن صديقين
    .reason = { $count ->
        [zero] لا يوجد مصدر قلق لم يُعالج، { $date }.
        [one] مصدر قلق واحد لم يُعالج، وقد دُوّن في { $date }.
        [two] مصدرا قلق لم يُعالجا، وقد دُوّن أولهما في { $date }.
        [few] { $count } مصادر قلق لم تُعالج، وقد دُوّن أولها في { $date }.
        [many] { $count } مصدر قلق لم تُعالج، وقد دُوّن أولها في { $date }.
       *[other] { $count } مصدر قلق لم تُعالج، وقد دُوّن أولها في { $date }.
    }
# $date (Date) – the day of the first meeting
today-first-meeting-to-note = تدوين كيف كان اللقاء الأول
    .reason = كان موعد اللقاء { $date }.
today-first-meeting-to-plan = تحديد موعد اللقاء الأول
    .reason = قال الطرفان «نعم»، ولم يُدوَّن موعد بعد.
# $count (Number) – which of the planned follow-ups it is, from 1
# $date (Date) – its day
today-follow-up-due = متابعة صديقين
    .reason = هذه هي المتابعة رقم { $count }، وموعدها { $date }.
# $date (Date) – the day of the last contact
today-pair-quiet = السؤال عن حال صديقين
    .reason = لم يُدوَّن أي تواصل منذ { $date }.
# $count (Number) – answers that are missing, 1 or 2
# $date (Date) – the day both were asked
today-answers-awaited = الحصول على جواب الطرفين
    .reason = { $count ->
        [zero] سُئل الطرفان في { $date }. لا ينقص أي جواب.
        [one] سُئل الطرفان في { $date }. ينقص جواب واحد.
        [two] سُئل الطرفان في { $date }. ينقص جوابان.
        [few] سُئل الطرفان في { $date }. تنقص { $count } أجوبة.
        [many] سُئل الطرفان في { $date }. ينقص { $count } جوابًا.
       *[other] سُئل الطرفان في { $date }. ينقص { $count } جواب.
    }
# $date (Date) – the day both were asked
today-answers-given = الخطوة التالية بعد جواب الطرفين
    .reason = سُئل الطرفان في { $date }. يُرجى قراءة الجوابين واختيار الخطوة التالية.
# $date (Date) – the last day of the pause
today-pause-over = السؤال إن كانت لدى صديقين رغبة في اللقاء من جديد
    .reason = اتُّفق على أن ينتهي التوقف في { $date }.
# $date (Date) – the day one of the two withdrew
today-match-fell-away = اقتراح بشأن صديقين لم يكتمل
    .reason = انسحب أحد الطرفين في { $date }. يمكن تقديم اقتراح جديد للطرف الآخر.
# $date (Date) – since when it waits
today-draft-waiting = اختيار الخطوة التالية في اقتراح
    .reason = الاقتراح ينتظر منذ { $date }، ولم يُسأل الطرفان بعد.
# $count (Number) – new registrations
# $date (Date) – the day the first of them asked
today-without-talk = تحديد موعد مع المسجلين الجدد
    .reason = { $count ->
        [zero] لا أحد ينتظر منذ أكثر من أسبوع، { $date }.
        [one] شخص واحد ينتظر منذ أكثر من أسبوع، من تاريخ { $date }.
        [two] شخصان ينتظران منذ أكثر من أسبوع، أولهما من تاريخ { $date }.
        [few] { $count } أشخاص ينتظرون منذ أكثر من أسبوع، أولهم من تاريخ { $date }.
        [many] { $count } شخصًا ينتظرون منذ أكثر من أسبوع، أولهم من تاريخ { $date }.
       *[other] { $count } شخص ينتظرون منذ أكثر من أسبوع، أولهم من تاريخ { $date }.
    }
# $count (Number) – registrations without consent
today-consent-missing = طلب الموافقة
    .reason = { $count ->
        [zero] لا أحد ينتظر دون موافقة على البحث عن صديق.
        [one] شخص واحد ينتظر دون موافقة على البحث عن صديق.
        [two] شخصان ينتظران دون موافقة على البحث عن صديق.
        [few] { $count } أشخاص ينتظرون دون موافقة على البحث عن صديق.
        [many] { $count } شخصًا ينتظرون دون موافقة على البحث عن صديق.
       *[other] { $count } شخص ينتظرون دون موافقة على البحث عن صديق.
    }
# $count (Number) – registrations that wait
# $date (Date) – the day the first of them asked
today-long-wait = السؤال إن كانت الرغبة ما زالت قائمة
    .reason = { $count ->
        [zero] لا أحد ينتظر منذ مدة طويلة، { $date }.
        [one] شخص واحد ينتظر منذ مدة طويلة، من تاريخ { $date }.
        [two] شخصان ينتظران منذ مدة طويلة، أولهما من تاريخ { $date }.
        [few] { $count } أشخاص ينتظرون منذ مدة طويلة، أولهم من تاريخ { $date }.
        [many] { $count } شخصًا ينتظرون منذ مدة طويلة، أولهم من تاريخ { $date }.
       *[other] { $count } شخص ينتظرون منذ مدة طويلة، أولهم من تاريخ { $date }.
    }
# $meeting (String) – the day and place of the meeting
# $date (Date) – the last day
today-paper-to-shred = إتلاف قائمة اللقاء: { $meeting }
    .reason = تُتلف القائمة في موعد أقصاه { $date }.
# $meeting (String) – the day and place of the meeting
# $count (Number) – sign-ups that hold a name
# $date (Date) – the last day
today-sign-ups-to-go = حذف تسجيلات اللقاء: { $meeting }
    .reason = { $count ->
        [zero] لا توجد أسماء تُحفظ بعد { $date }.
        [one] يُحفظ اسم واحد حتى { $date } فقط ما لم يُسجّل صاحبه.
        [two] يُحفظ اسمان حتى { $date } فقط ما لم يُسجّل صاحباهما.
        [few] تُحفظ { $count } أسماء حتى { $date } فقط ما لم يُسجّل أصحابها.
        [many] يُحفظ { $count } اسمًا حتى { $date } فقط ما لم يُسجّل أصحابها.
       *[other] يُحفظ { $count } اسم حتى { $date } فقط ما لم يُسجّل أصحابها.
    }
# native-reader: "Renew a child certificate"
# $date (Date) – the last day
today-certificate-to-renew = تجديد شهادة العمل مع الأطفال
    .reason = تُجدّد الشهادة في موعد أقصاه { $date }.
# $count (Number) – drafts
# $date (Date) – the day of the latest
today-drafts-unfinished = إكمال ما بدأت به
    .reason = { $count ->
        [zero] لا توجد مسودات، { $date }.
        [one] مسودة واحدة لم تُحفظ، تاريخها { $date }.
        [two] مسودتان لم تُحفظا، تاريخ الأخيرة { $date }.
        [few] { $count } مسودات لم تُحفظ، تاريخ الأخيرة { $date }.
        [many] { $count } مسودة لم تُحفظ، تاريخ الأخيرة { $date }.
       *[other] { $count } مسودة لم تُحفظ، تاريخ الأخيرة { $date }.
    }
# $date (Date) – the day of the last backup
today-no-backup = حفظ نسخة احتياطية خارج هذا الحاسوب
    .reason = تاريخ آخر نسخة { $date }.
today-never-backed-up = حفظ نسخة احتياطية خارج هذا الحاسوب
    .reason = لم تُحفظ أي نسخة بعد.

## Courses

today-course-short = البحث عن مشاركين آخرين في الدورة، أو اتخاذ القرار بعقدها: { $course }
    .reason = { $count ->
        [zero] ينتهي التسجيل في { $date }. لا ينقص أحد.
        [one] ينتهي التسجيل في { $date }. ينقص شخص واحد.
        [two] ينتهي التسجيل في { $date }. ينقص شخصان.
        [few] ينتهي التسجيل في { $date }. ينقص { $count } أشخاص.
        [many] ينتهي التسجيل في { $date }. ينقص { $count } شخصًا.
       *[other] ينتهي التسجيل في { $date }. ينقص { $count } شخص.
    }
today-course-to-decide = اتخاذ القرار بعقد الدورة: { $course }
    .reason = { $count ->
        [zero] انتهى التسجيل في { $date }. لا ينقص أحد.
        [one] انتهى التسجيل في { $date }. ينقص شخص واحد.
        [two] انتهى التسجيل في { $date }. ينقص شخصان.
        [few] انتهى التسجيل في { $date }. ينقص { $count } أشخاص.
        [many] انتهى التسجيل في { $date }. ينقص { $count } شخصًا.
       *[other] انتهى التسجيل في { $date }. ينقص { $count } شخص.
    }
today-course-to-confirm = تأكيد إقامة الدورة: { $course }
    .reason = انتهى التسجيل في { $date }، وعدد المسجلين كافٍ.
today-place-to-tell = الاتصال بمن حصلوا على مقعد في الدورة: { $course }
    .reason = { $count ->
        [zero] لا أحد ينتظر إبلاغه، { $date }.
        [one] انتقل تسجيل واحد من قائمة الانتظار إلى المقاعد في { $date } ولم يُبلَّغ به أحد.
        [two] انتقل تسجيلان من قائمة الانتظار إلى المقاعد ولم يُبلَّغ بهما أحد، أولهما في { $date }.
        [few] انتقلت { $count } تسجيلات من قائمة الانتظار إلى المقاعد ولم يُبلَّغ بها أحد، أولها في { $date }.
        [many] انتقل { $count } تسجيلًا من قائمة الانتظار إلى المقاعد ولم يُبلَّغ بها أحد، أولها في { $date }.
       *[other] انتقل { $count } تسجيل من قائمة الانتظار إلى المقاعد ولم يُبلَّغ بها أحد، أولها في { $date }.
    }
today-attendance-to-note = تدوين الحضور في الدورة: { $course }
    .reason = { $count ->
        [zero] دُوّن الحضور كله، { $date }.
        [one] لم يُدوَّن الحضور في جلسة { $date }.
        [two] لم يُدوَّن الحضور في جلستين، أولاهما في { $date }.
        [few] لم يُدوَّن الحضور في { $count } جلسات، أولاها في { $date }.
        [many] لم يُدوَّن الحضور في { $count } جلسة، أولاها في { $date }.
       *[other] لم يُدوَّن الحضور في { $count } جلسة، أولاها في { $date }.
    }
today-course-to-hold = تسجيل انعقاد الدورة: { $course }
    .reason = كانت الجلسة الأخيرة في { $date }.

## The screen

today-nothing-title = لا شيء مستعجل
today-nothing = أُنجز كل شيء لهذا اليوم. تظهر هنا الأمور الجديدة عند وصولها.
# $count (Number) – how many things are due, at least one
today-due = { $count ->
    [zero] لا شيء ينتظر الإنجاز
    [one] أمر واحد ينتظر الإنجاز
    [two] أمران ينتظران الإنجاز
    [few] { $count } أمور تنتظر الإنجاز
    [many] { $count } أمرًا ينتظر الإنجاز
   *[other] { $count } أمر ينتظر الإنجاز
}
today-drafts = بدأ ولم يُحفظ
# $at (String) – day and time, as »24.12.2026 18:30«
today-written = كُتب في { $at }

## What was begun

today-draft-new-registration = تسجيل جديد
today-draft-registration = تغييرات في تسجيل
today-draft-new-meeting = لقاء تعريفي جديد
today-draft-meeting = تغييرات في لقاء
today-draft-sheet = ورقة قيد الإدخال
today-draft-sign-up = تسجيل في لقاء
today-draft-note = ملاحظة
today-draft-follow-up = متابعة
today-draft-new-course = دورة جديدة
today-draft-course = تعديلات على دورة
today-draft-attendance = حضور في دورة

## The first steps, and what each is for

today-welcome = بداية موفقة
today-welcome-why = السجل ما زال فارغًا. البداية بما هو أقرب.
today-first-import = تُقرأ القائمة الحالية كما هي، وتُعرض قبل حفظ أي شيء.
today-first-add = شخص يرغب في صديق، أو يرغب في أن يكون صديقًا.
today-first-meeting = لقاء تعريفي بمكان ووقت وقائمة.
