### Where something stands. The state belongs to the registration, the meeting or the match, never to the person.

## Registrations

state-registration-new = جديد
state-registration-talk-arranged = حُدّد موعد
state-registration-ready = على قائمة الانتظار
state-registration-matched = وُجد صديق
state-registration-withdrawn = مسحوب
state-registration-closed = مغلق

## Introductory meetings

state-meeting-wished = مطلوب
state-meeting-gathering = جارٍ التسجيل
state-meeting-ready = جاهز
state-meeting-consultant-confirmed = أكّد المستشار حضوره
state-meeting-held = عُقد
state-meeting-cancelled = أُلغي

## Matches

state-match-draft = مسودة
state-match-approved = معتمد
state-match-both-asked = سُئل الطرفان
state-match-first-meeting = اللقاء الأول
state-match-active = مستمر
state-match-paused = متوقف مؤقتًا
state-match-ended = انتهى
state-match-declined = اعتذر أحد الطرفين

## Courses

state-course-wished = مطلوبة
state-course-open = التسجيل مفتوح
state-course-confirmed = مؤكَّدة
state-course-running = جارية
state-course-held = عُقدت
state-course-cancelled = أُلغيت

## Enrolments: in, waiting or off

state-enrolment-in = المكان محجوز
state-enrolment-waiting = على قائمة الانتظار
state-enrolment-off = اعتذار
