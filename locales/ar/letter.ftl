### Messages to people about an introductory meeting, by e-mail or as an SMS; volunteers and participants get the same.

## Around every message; time and place stand between, each on a line of its own

# $name (String) – what the person is called
letter-greeting = مرحبًا { $name }
letter-greeting-everybody = مرحبًا
# $contact (String) – the group's phone number, or its e-mail address
letter-privacy = نستخدم بياناتك فقط للتواصل معك بشأن اللقاء وبشأن صديق. يمكنك طلب حذفها في أي وقت: { $contact }.
letter-regards = مع أطيب التحيات

## An invitation to somebody who has asked for a meeting

# $date (Date) – the day of the meeting
letter-invitation-subject = لقاء تعريفي في { $date }
letter-invitation-opening = عبّرت لنا عن رغبتك في حضور لقاء تعريفي. لدينا الآن لقاء، ويسعدنا حضورك:
# $contact (String) – the group's phone number, or its e-mail address
letter-invitation-closing = يُرجى إخبارنا إن كان بإمكانك الحضور: { $contact }.

## A reminder, some day before the meeting

# $date (Date) – the day of the meeting
letter-reminder-subject = تذكير باللقاء التعريفي في { $date }
letter-reminder-opening = يسعدنا حضورك إلى اللقاء التعريفي:
# $contact (String) – the group's phone number, or its e-mail address
letter-reminder-closing = إذا تعذّر حضورك أو كان لديك سؤال، فيُرجى التواصل معنا: { $contact }.

## The meeting has another time or place

letter-moved-subject = تغيّر موعد اللقاء التعريفي أو مكانه
letter-moved-opening = تغيّر موعد اللقاء التعريفي أو مكانه. الموعد والمكان الآن:
# $contact (String) – the group's phone number, or its e-mail address
letter-moved-closing = إذا لم يناسبك ذلك أو كان لديك سؤال، فيُرجى التواصل معنا: { $contact }.

## The meeting is cancelled

# $date (Date) – the day of the meeting
letter-cancellation-subject = أُلغي اللقاء التعريفي في { $date }
# $date (LongDate) – the day of the meeting, in words
letter-cancellation-opening = نأسف لإبلاغك بأن اللقاء التعريفي يوم { $date } قد أُلغي. سنكتب إليك مرة أخرى عندما يكون هناك لقاء جديد.
# $contact (String) – the group's phone number, or its e-mail address
letter-cancellation-closing = إذا كان لديك سؤال، فيُرجى التواصل معنا: { $contact }.

## A match: both are asked whether they would like to meet. Nobody is named yet

letter-match-asked-subject = لدينا اقتراح لك
letter-match-asked-participant = يودّ شخص متطوع أن يكون صديقًا لك. ما رأيك في أن تلتقيا؟
# native-reader: the friend is asked; nobody is named yet
letter-match-asked-friend = هناك من يرغب في صديق، ونظن أنكما تتوافقان. ما رأيك في أن تلتقيا؟
letter-match-asked-closing = يُرجى إخبارنا برأيك: { $contact }. لا نعطي أيًّا منكما اسم الآخر ورقم هاتفه إلا بعد أن يقول كلٌّ منكما «نعم».

## Both said yes: each gets the other's name and contact, with consent

letter-match-first-meeting-subject = لقاؤكما الأول
letter-match-first-meeting-opening = قال كلٌّ منكما «نعم». يمكنك الآن لقاء { $name }:
letter-match-first-meeting-when = موعد لقائكما الأول ومكانه:
letter-match-first-meeting-arrange = يمكنكما الاتفاق معًا، بالهاتف أو كتابةً، على موعد اللقاء ومكانه.

## A reminder, some day before the two meet for the first time

letter-match-reminder-subject = تذكير بلقائكما الأول في { $date }
letter-match-reminder-opening = اقترب موعد لقائكما الأول:

## The two rest for a time

letter-match-pause-subject = توقّف مؤقت
letter-match-pause-until = سجّلنا أن لقاءاتكما متوقفة مؤقتًا حتى { $date }.
letter-match-pause-open = سجّلنا أن لقاءاتكما متوقفة مؤقتًا.
letter-match-pause-closing = إذا أردت أن تلتقيا قبل ذلك أو كان لديك سؤال، فيُرجى التواصل معنا: { $contact }.

## It is over: a thank-you

letter-match-thanks-subject = شكرًا على الوقت الذي قضيتماه معًا
letter-match-thanks-opening = شكرًا على الوقت الذي قضيتماه معًا. نرجو أن يكون قد عاد عليك بالخير.
letter-match-thanks-participant = إذا رغبت في صديق جديد، فيُرجى التواصل معنا: { $contact }.
letter-match-thanks-friend = إذا رغبت في صداقة شخص آخر، فيُرجى التواصل معنا: { $contact }.

## Under every message to a match

letter-match-privacy = نستخدم بياناتك فقط للتواصل معك بشأن صديق. يمكنك طلب حذفها في أي وقت: { $contact }.

## A course: an invitation, a reminder, another time, called off, and a place from the waiting list

letter-course-invitation-subject = دعوة: { $course }
letter-course-invitation-opening = ندعوك إلى { $course }. المشاركة مجانية:
letter-course-invitation-closing = للمشاركة يُرجى التواصل معنا: { $contact }.
letter-course-invitation-closing-by = للمشاركة يُرجى التواصل معنا قبل نهاية { $date }: { $contact }.
letter-course-reminder-subject = تذكير: { $course }
letter-course-reminder-opening = يسعدنا حضورك: { $course }:
letter-course-moved-subject = تغيّر الموعد أو المكان: { $course }
letter-course-moved-opening = تغيّر موعد { $course } أو المكان. الموعد والمكان الآن:
letter-course-cancellation-subject = إلغاء: { $course }
letter-course-cancellation-opening = نأسف لإبلاغك بإلغاء { $course }.
letter-course-place-subject = لك مقعد الآن: { $course }
letter-course-place-opening = كنت على قائمة الانتظار لـ { $course }. يوجد الآن مقعد لك:
letter-course-place-closing = إذا تعذّر حضورك، فيُرجى التواصل معنا: { $contact }.
# native-reader: a sentence a person decides by; a yes is needed before it is sent
letter-course-privacy = نستخدم بياناتك فقط للتواصل معك بشأن ما تشارك فيه لدينا. يمكنك طلب حذفها في أي وقت: { $contact }.
