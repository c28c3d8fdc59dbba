### Where something stands. The state belongs to the registration or the meeting, never to the person.

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
