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
