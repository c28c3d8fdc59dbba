### Messages to people about an introductory meeting, by e-mail or as an SMS; volunteers and participants get the same.

## Around every message; time and place stand between, each on a line of its own

# $name (String) – what the person is called
letter-greeting = سلام { $name }
letter-greeting-everybody = سلام
# native-reader: a sentence a person decides by; a yes is needed before it is sent
# $contact (String) – the group's phone number, or its e-mail address
letter-privacy = معلومات شما را فقط برای تماس دربارهٔ این جلسه و دربارهٔ یک دوست استفاده می‌کنیم. هر وقت بخواهید، آن را پاک می‌کنیم: { $contact }.
# native-reader: a new sentence, not from the glossary
letter-regards = با احترام

## An invitation to somebody who has asked for a meeting

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-invitation-subject = جلسهٔ معرفی در { $date }
# native-reader: a new sentence, not from the glossary
letter-invitation-opening = شما گفته بودید که می‌خواهید در یک جلسهٔ معرفی اشتراک کنید. حالا یک جلسه داریم و از آمدن شما خوشحال می‌شویم:
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-invitation-closing = می‌آیید؟ به ما بنویسید یا زنگ بزنید: { $contact }.

## A reminder, some day before the meeting

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-reminder-subject = یادآوری جلسهٔ معرفی در { $date }
# native-reader: a new sentence, not from the glossary
letter-reminder-opening = خوشحال می‌شویم که شما را در جلسهٔ معرفی ببینیم:
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-reminder-closing = اگر نمی‌توانید بیایید یا سؤالی دارید، به ما بنویسید یا زنگ بزنید: { $contact }.

## The meeting has another time or place

# native-reader: a new sentence, not from the glossary
letter-moved-subject = وقت یا محل جلسهٔ معرفی تغییر کرد
# native-reader: a new sentence, not from the glossary
letter-moved-opening = وقت یا محل جلسهٔ معرفی تغییر کرد. وقت و محل حالا این است:
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-moved-closing = اگر برای شما مناسب نیست یا سؤالی دارید، به ما بنویسید یا زنگ بزنید: { $contact }.

## The meeting is cancelled

# native-reader: a new sentence, not from the glossary
# $date (Date) – the day of the meeting
letter-cancellation-subject = جلسهٔ معرفی در { $date } لغو شد
# native-reader: a new sentence, not from the glossary
# $date (LongDate) – the day of the meeting, in words
letter-cancellation-opening = متأسفیم که جلسهٔ معرفی در { $date } لغو شد. وقتی جلسهٔ نوی باشد، دوباره به شما می‌نویسیم.
# native-reader: a new sentence, not from the glossary
# $contact (String) – the group's phone number, or its e-mail address
letter-cancellation-closing = اگر سؤالی دارید، به ما بنویسید یا زنگ بزنید: { $contact }.

## A match: both are asked whether they would like to meet. Nobody is named yet

letter-match-asked-subject = برای شما یک پیشنهاد داریم
letter-match-asked-participant = یک داوطلب می‌خواهد دوست شما شود. آیا می‌خواهید همدیگر را ببینید؟
# native-reader: the volunteer is asked; nobody is named yet
letter-match-asked-friend = کسی یک دوست می‌خواهد و فکر می‌کنیم با شما خوب کنار می‌آید. آیا می‌خواهید همدیگر را ببینید؟
letter-match-asked-closing = نظر خود را به ما بنویسید یا زنگ بزنید: { $contact }. نام و شمارهٔ تلفن شما را فقط وقتی به همدیگر می‌دهیم که هر دوی شما «بلی» گفته باشید.

## Both said yes: each gets the other's name and contact, with consent

letter-match-first-meeting-subject = ملاقات اول شما
letter-match-first-meeting-opening = هر دوی شما «بلی» گفتید. حالا می‌توانید با { $name } ملاقات کنید:
letter-match-first-meeting-when = وقت و محل ملاقات اول شما:
letter-match-first-meeting-arrange = به همدیگر زنگ بزنید یا بنویسید و بگویید کجا و چه وقت ملاقات می‌کنید.

## A reminder, some day before the two meet for the first time

letter-match-reminder-subject = یادآوری ملاقات اول شما در { $date }
letter-match-reminder-opening = به‌زودی بار اول همدیگر را می‌بینید:

## The two rest for a time

# native-reader: the two do not meet for a time
letter-match-pause-subject = ملاقات‌های شما فعلاً متوقف است
letter-match-pause-until = یادداشت کردیم که ملاقات‌های شما تا { $date } متوقف است.
letter-match-pause-open = یادداشت کردیم که ملاقات‌های شما فعلاً متوقف است.
letter-match-pause-closing = اگر می‌خواهید زودتر همدیگر را ببینید یا سؤالی دارید، به ما بنویسید یا زنگ بزنید: { $contact }.

## It is over: a thank-you

letter-match-thanks-subject = تشکر از وقتی که با هم گذراندید
letter-match-thanks-opening = از وقتی که با هم گذراندید تشکر می‌کنیم. امیدواریم برای شما خوب بوده باشد.
letter-match-thanks-participant = یک دوست نو می‌خواهید؟ به ما بنویسید یا زنگ بزنید: { $contact }.
letter-match-thanks-friend = می‌خواهید دوست کس دیگری شوید؟ به ما بنویسید یا زنگ بزنید: { $contact }.

## Under every message to a match

letter-match-privacy = معلومات شما را فقط برای تماس دربارهٔ یک دوست استفاده می‌کنیم. هر وقت بخواهید، آن را پاک می‌کنیم: { $contact }.

## A course: an invitation, a reminder, another time, called off, and a place from the waiting list

# native-reader: a new sentence, not from the glossary
letter-course-invitation-subject = دعوت: { $course }
# native-reader: a new sentence, not from the glossary
letter-course-invitation-opening = شما را به { $course } دعوت می‌کنیم. رایگان است:
# native-reader: a new sentence, not from the glossary
letter-course-invitation-closing = می‌خواهید اشتراک کنید؟ به ما بنویسید یا زنگ بزنید: { $contact }.
# native-reader: a new sentence, not from the glossary
letter-course-invitation-closing-by = می‌خواهید اشتراک کنید؟ تا { $date } به ما بنویسید یا زنگ بزنید: { $contact }.
# native-reader: a new sentence, not from the glossary
letter-course-reminder-subject = یادآوری: { $course }
# native-reader: a new sentence, not from the glossary
letter-course-reminder-opening = خوشحال می‌شویم که شما را در { $course } ببینیم:
# native-reader: a new sentence, not from the glossary
letter-course-moved-subject = وقت یا محل تغییر کرد: { $course }
# native-reader: a new sentence, not from the glossary
letter-course-moved-opening = وقت یا محل { $course } تغییر کرد. وقت و محل حالا این است:
# native-reader: a new sentence, not from the glossary
letter-course-cancellation-subject = لغو شد: { $course }
# native-reader: a new sentence, not from the glossary
letter-course-cancellation-opening = متأسفیم که { $course } لغو شد.
# native-reader: a new sentence, not from the glossary
letter-course-place-subject = برای شما جای هست: { $course }
# native-reader: a new sentence, not from the glossary
letter-course-place-opening = شما در لیست انتظار { $course } بودید. حالا برای شما جای هست:
# native-reader: a new sentence, not from the glossary
letter-course-place-closing = اگر نمی‌توانید بیایید، به ما بنویسید یا زنگ بزنید: { $contact }.
# native-reader: a new sentence, not from the glossary
letter-course-privacy = معلومات شما را فقط برای تماس دربارهٔ آنچه نزد ما در آن اشتراک می‌کنید استفاده می‌کنیم. هر وقت بخواهید، آن را پاک می‌کنیم: { $contact }.
