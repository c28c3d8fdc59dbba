### The prints of an introductory meeting: sign-up sheet, door list and slips; those of a course and the certificate of attendance; the plan of a matching meeting, the expectations sheet of a match, the recovery sheet (docs/paper.md).

## What the print is called

paper-sign-up-sheet = ورقة التسجيل
paper-door-list = قائمة الدخول
paper-slip = قصاصة
paper-meeting = لقاء تعريفي
# $date (LongDate) – the day of the meeting, in words
# $time (String) – when it begins, in digits
paper-when = { $date }، الساعة { $time }

## What the print is for

paper-purpose = إذا أردت أن نتواصل معك، فيُرجى كتابة اسمك ورقم هاتفك.
paper-purpose-door-list = للمضيف عند الباب فقط: لوضع علامة أمام أسماء الحاضرين.

## The privacy line

# $group (String) – the group's name
# $date (Date) – the day the sheet is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy = نستخدم اسمك ورقم هاتفك فقط للتواصل معك بشأن هذا اللقاء وبشأن صديق. لا يطّلع عليهما إلا { $group }. تُتلف هذه الورقة في موعد أقصاه { $date }. يمكنك طلب حذف بياناتك في أي وقت: { $phone }.
# $group (String) – the group's name
# $date (Date) – the day the slip is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-slip = نستخدم اسمك ورقم هاتفك فقط للتواصل معك بشأن هذا اللقاء وبشأن صديق. لا يطّلع عليهما إلا { $group }. تُتلف هذه القصاصة في موعد أقصاه { $date }. يمكنك طلب حذف بياناتك في أي وقت: { $phone }.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-door-list = هذه القائمة للمضيف فقط ولا تُعلَّق أبدًا. تُتلف في موعد أقصاه { $date }. يمكنك طلب حذف بياناتك في أي وقت: { $phone }.

## Around the edge of every print

# $controller (String) – the organisation that answers for the data
paper-controller = الجهة المسؤولة عن البيانات: { $controller }
# $date (Date) – the day the print is shredded by
paper-destroy-by = تُتلف في موعد أقصاه { $date }
# $date (Date) – the day of printing
paper-printed-on = طُبعت في { $date }
# $number (String) – the number of this print, letters and digits
paper-sheet-number = ورقة رقم { $number }
# $page (String) – this page, in digits
# $pages (String) – all pages, in digits
paper-page-of = صفحة { $page } من { $pages }

## Columns and fields

paper-number = الرقم
# $number (String) – the number of the sign-up, in digits, the same on all three prints
paper-slip-number = الرقم { $number }
paper-name = الاسم
paper-contact = رقم الهاتف أو البريد الإلكتروني
paper-people = عدد الأشخاص
paper-be-a-friend = أودّ أن أصادق أحدًا
paper-have-a-friend = أودّ أن يكون لي صديق
paper-signature = التوقيع
paper-came = الحضور

## The recovery sheet: the code that opens the register when the passphrase is lost

paper-recovery-sheet = ورقة الاستعادة
paper-recovery-opens-title = ماذا يفتح هذا الرمز؟
paper-recovery-opens = يفتح الرمز سجل المجموعة إذا نُسيت عبارة السر، أو إذا غادر من كان يعرفها. من لديه الرمز ومعه مجلد السجل أو نسخة احتياطية يمكنه قراءة كل ما فيه.
paper-recovery-keep-title = أين تُحفظ الورقة؟
paper-recovery-keep = تُحفظ الورقة في درج مقفل أو خزانة مقفلة. يجب ألا توضع بجانب الحاسوب وألا تُصوَّر.
paper-recovery-use-title = كيف يُستخدم الرمز؟
paper-recovery-use = يُكتب الرمز عندما يطلب البرنامج رمز الاستعادة. فيه حروف لاتينية فقط دون أرقام، ويُقرأ من اليسار إلى اليمين. لا تهم الشرطات ولا المسافات ولا الحروف الصغيرة. بعد ذلك تُختار عبارة سر جديدة.
paper-recovery-new-title = عند صدور ورقة جديدة
paper-recovery-new = يُعِدّ البرنامج ورقة جديدة كلما استُخدم الرمز. عندها لا تفتح هذه الورقة السجل، ويجب إتلافها. لكنها تظل تفتح النسخ الاحتياطية التي أُنشئت قبل ذلك.

## Who somebody is, on a plan and on an expectations sheet

# native-reader: "the side that takes part", so that it shows no gender; the alternative is مشارك / مشاركة
paper-side-participant = الطرف المشارك
paper-side-friend = الطرف المتطوع
paper-protected = اسم محميّ

## The plan of a matching meeting

paper-plan = خطة التوفيق بين الأصدقاء
paper-plan-purpose = للجالسين حول الطاولة. الخطة اقتراح، والقرار لكم. لا يُخبَر أحد بشيء قبل اعتماد الصديقين.
# $date (Date) – the day the plan is shredded by
paper-privacy-plan = هذه الخطة للمجموعة فقط ولا تُعلَّق أبدًا. تُتلف في موعد أقصاه { $date }.
# $pairs (Number) – pairs of the plan
paper-plan-pairs = { $pairs ->
    [zero] لا ثنائيات جديدة هذه المرة.
    [one] ثنائي واحد جديد.
    [two] ثنائيان جديدان.
    [few] { $pairs } ثنائيات جديدة.
    [many] { $pairs } ثنائيًا جديدًا.
   *[other] { $pairs } ثنائي جديد.
}
# $days (Number) – days that those of the pairs have waited, together
paper-plan-days = { $days ->
    [zero] لم ينتظر أحد منهم.
    [one] مجموع انتظارهم يوم واحد.
    [two] مجموع انتظارهم يومان.
    [few] مجموع انتظارهم { $days } أيام.
    [many] مجموع انتظارهم { $days } يومًا.
   *[other] مجموع انتظارهم { $days } يوم.
}
# $days (Number) – days that somebody has waited
paper-plan-waited = { $days ->
    [zero] منذ اليوم
    [one] في الانتظار منذ يوم واحد
    [two] في الانتظار منذ يومين
    [few] في الانتظار منذ { $days } أيام
    [many] في الانتظار منذ { $days } يومًا
   *[other] في الانتظار منذ { $days } يوم
}
paper-plan-why = ما يدعم الاقتراح
paper-plan-yes = نعم
paper-plan-locked = باختياركم
paper-plan-remaining = ما زالوا في الانتظار
paper-plan-all = كل من هو جاهز موجود في أحد الثنائيات.
paper-plan-who = من
paper-plan-why-not = لماذا ليس الآن
paper-plan-others = من يناسب موجود في ثنائيات أخرى.
paper-plan-nobody-free = لا أحد متاح في الطرف الآخر.
# $gates (List) – what stands in the way of the nearest suggestion: match-gate-…
paper-plan-gates = ما يعيق أقرب اقتراح: { $gates }
# $lacks (String) – a list of what is missing: match-lacks-…
paper-plan-not-ready = ليس جاهزًا بعد. ما ينقص: { $lacks }.

## The expectations sheet, which the two of a match read together and sign

paper-expectations = ورقة التوقعات
paper-expectations-purpose = هذه الورقة لكما في بداية تعارفكما. يُرجى قراءتها معًا في اللقاء الأول والتوقيع عليها. لكلٍّ منكما نسخة.
paper-expectations-often-title = كم مرة نلتقي؟
# $often (String) – how often suits both: registration-frequency-…
paper-expectations-often = ما يناسبكما: { $often }. عند تعذّر الحضور يُرجى الاتصال أو الكتابة قبل الموعد بوقت كافٍ.
paper-expectations-often-open = يلتقي كثيرون كل أسبوعين. يُرجى الاتفاق على ما يناسبكما. عند تعذّر الحضور يُرجى الاتصال أو الكتابة قبل الموعد بوقت كافٍ.
paper-expectations-together-title = ماذا نفعل معًا؟
paper-expectations-together = القرار لكما. من الأفكار:
paper-expectations-together-open = القرار لكما. يُرجى كتابة ما يحبّه كلٌّ منكما:
paper-expectations-friend-title = ما دور الصديق، وما الذي ليس من دوره؟
paper-expectations-friend = الصديق إنسان لديه وقت لك ويحبّ أن يكون معك. يتعلّم كلٌّ منكما من الآخر. الصديق ليس موظف بلدية ولا معلّمًا ولا طبيبًا. يمكنه أن يقرأ معك رسالة وأن يرافقك إلى موعد، لكنه لا يستطيع أن يقرّر شيئًا لدى البلدية.
paper-expectations-money-title = المال
paper-expectations-money = لا يُقرض أحدكما الآخر مالًا ولا يقدّم له هدايا غالية. يُرجى الاتفاق مسبقًا على من يدفع ثمن الطعام والحافلة والنزهات.
paper-expectations-silence-title = ما نقوله لبعضنا
paper-expectations-silence = ما يعرفه أحدكما عن الآخر لا يُنقل إلى غيره، ولا على الإنترنت. لا تُلتقط صورة ولا تُنشر إلا بعد السؤال. عند الخوف على أحد يُرجى الاتصال بنا. وإذا كان أحد في خطر الآن، فيُرجى الاتصال بالرقم 112.
paper-expectations-call-title = الاتصال بنا
# $contact (String) – the group’s phone number, or its e-mail address
paper-expectations-call = يُرجى الاتصال أو الكتابة إذا كان هناك أمر صعب، أو حدث سوء فهم بينكما، أو أراد أحدكما التوقف: { $contact }. التوقف ممكن دائمًا ودون ذكر السبب.
paper-expectations-asks-title = نسأل كيف تسير الأمور
# $dates (List) – the days of the follow-ups, in digits
paper-expectations-asks = نتصل بكلٍّ منكما في هذه المواعيد تقريبًا: { $dates }.
# $days (Number) – days from the first meeting to the first follow-up
paper-expectations-asks-later = { $days ->
    [zero] نتصل بكلٍّ منكما في يوم اللقاء الأول، ثم مرة أخرى فيما بعد.
    [one] نتصل بكلٍّ منكما بعد يوم واحد من اللقاء الأول، ثم مرة أخرى فيما بعد.
    [two] نتصل بكلٍّ منكما بعد يومين من اللقاء الأول، ثم مرة أخرى فيما بعد.
    [few] نتصل بكلٍّ منكما بعد { $days } أيام من اللقاء الأول، ثم مرة أخرى فيما بعد.
    [many] نتصل بكلٍّ منكما بعد { $days } يومًا من اللقاء الأول، ثم مرة أخرى فيما بعد.
   *[other] نتصل بكلٍّ منكما بعد { $days } يوم من اللقاء الأول، ثم مرة أخرى فيما بعد.
}
paper-expectations-group = عن المجموعة
paper-expectations-date = التاريخ
# $months (Number) – months after the end until the group’s copy is shredded
paper-expectations-kept = { $months ->
    [zero] هذه الورقة لكما. تُتلف نسخة المجموعة فور توقفكما.
    [one] هذه الورقة لكما. تُتلف نسخة المجموعة خلال شهر واحد من توقفكما.
    [two] هذه الورقة لكما. تُتلف نسخة المجموعة خلال شهرين من توقفكما.
    [few] هذه الورقة لكما. تُتلف نسخة المجموعة خلال { $months } أشهر من توقفكما.
    [many] هذه الورقة لكما. تُتلف نسخة المجموعة خلال { $months } شهرًا من توقفكما.
   *[other] هذه الورقة لكما. تُتلف نسخة المجموعة خلال { $months } شهر من توقفكما.
}

## The prints of a course: programme, attendance list, name badges, table signs

paper-course-programme = البرنامج
paper-course-attendance = قائمة الحضور
paper-course-badges = بطاقات الأسماء
paper-course-signs = لوحات الأسماء للطاولات
# $number (String) – which one, in digits
paper-course-session = الجلسة { $number }
# $from (String) – when it begins, in digits
# $to (String) – when it ends, in digits
paper-course-times = من { $from } إلى { $to }
paper-course-where = المكان
paper-course-online = عبر الإنترنت
paper-course-organiser = الجهة المنظِّمة
paper-course-teacher = التدريس
paper-course-languages = اللغات والترجمة
paper-course-food = الطعام
paper-course-for = لمن
# $date (Date) – the last day for signing up
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-up-by = التسجيل في موعد أقصاه { $date }: { $contact }.
# $date (Date) – the last day for signing off
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-off-by = إذا لم يعد بإمكانك الحضور، فيُرجى إبلاغنا في موعد أقصاه { $date } ليحصل شخص آخر على المكان: { $contact }.
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-ask = لأي سؤال يمكنك الاتصال بنا أو الكتابة إلينا: { $contact }.
paper-purpose-attendance = لمن يقدّم الدورة: لوضع علامة أمام أسماء الحاضرين.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-attendance = هذه القائمة فقط لمن يقدّمون الدورة ولا تُعلَّق أبدًا. تُتلف في موعد أقصاه { $date }. يمكنك طلب حذف بياناتك في أي وقت: { $phone }.

## The certificate of attendance; the name and the title stand between, each on a line of its own

paper-certificate = شهادة حضور
paper-certificate-given = تُمنح هذه الشهادة إلى
paper-certificate-for = للمشاركة في
# $came (String) – how many she came to, in digits
# $all (String) – how many there were, in digits; two or more
paper-certificate-sessions = حضور الجلسات: { $came } من { $all }
# $place (String) – where the course was held
paper-certificate-place = المكان: { $place }
# $organiser (String) – who held it
paper-certificate-organiser = الجهة المنظِّمة: { $organiser }
# $teacher (String) – who taught
paper-certificate-teacher = التدريس: { $teacher }

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = لا يوجد على هذا الجهاز خط فيه هذه الحروف: { $letters }. يظهر مكانها على الورقة مربع فارغ. يُرجى تثبيت خط يحتوي عليها ثم الطباعة من جديد.
# $most (Number) – the most pages a print may have
paper-too-long = ستكون الطباعة أطول من { $most } صفحة. يُرجى اختيار عدد أقل من السطور الفارغة.
paper-no-session = لا توجد جلسات لهذه الدورة بعد. يُرجى أولًا تحديد موعدها.
paper-nobody = لا يوجد من تُطبع له. شهادات الحضور فقط لمن سُجّل حضورهم.
