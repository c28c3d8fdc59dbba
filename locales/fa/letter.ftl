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
