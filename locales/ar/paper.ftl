### The prints of an introductory meeting: sign-up sheet, door list and slips; the recovery sheet (docs/paper.md).

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

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = لا يوجد على هذا الجهاز خط فيه هذه الحروف: { $letters }. يظهر مكانها على الورقة مربع فارغ. يُرجى تثبيت خط يحتوي عليها ثم الطباعة من جديد.
# $most (Number) – the most pages a print may have
paper-too-long = ستكون الطباعة أطول من { $most } صفحة. يُرجى اختيار عدد أقل من السطور الفارغة.
