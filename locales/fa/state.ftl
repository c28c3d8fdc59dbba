### Where something stands. The state belongs to the registration, the meeting or the match, never to the person.

## Registrations

state-registration-new = جدید
state-registration-talk-arranged = وقت ملاقات تعیین شد
state-registration-ready = در لیست انتظار
state-registration-matched = دوست پیدا شد
state-registration-withdrawn = پس گرفته شد
state-registration-closed = بسته

## Introductory meetings

state-meeting-wished = خواسته شده
state-meeting-gathering = ثبت نام جریان دارد
state-meeting-ready = آماده
state-meeting-consultant-confirmed = مشاور تأیید کرد
state-meeting-held = برگزار شد
state-meeting-cancelled = لغو شد

## Matches

state-match-draft = پیش‌نویس
state-match-approved = تأیید شده
state-match-both-asked = از هر دو پرسیده شد
state-match-first-meeting = ملاقات اول
state-match-active = فعال
state-match-paused = فعلاً متوقف
state-match-ended = تمام شد
state-match-declined = رد شد

## Courses

state-course-wished = خواسته شده
state-course-open = ثبت نام باز است
state-course-confirmed = تأیید شده
state-course-running = در جریان
state-course-held = برگزار شد
state-course-cancelled = لغو شد

## Enrolments: in, waiting or off

state-enrolment-in = جای دارد
state-enrolment-waiting = در لیست انتظار
# native-reader: signed off
state-enrolment-off = انصراف
