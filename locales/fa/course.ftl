### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = کورس
course-kind-workshop = کارگاه
course-kind-seminar = سمینار
# native-reader: a day about one theme
course-kind-theme-day = روز موضوعی

## For whom

course-audience-volunteers = داوطلبان
course-audience-participants = اشتراک‌کنندگان
course-audience-both = داوطلبان و اشتراک‌کنندگان با هم
# native-reader: those who lead a group
course-audience-leaders = مسئولان گروه‌ها

## Who takes part as one

course-unit-person = شخص
course-unit-household = خانواده
course-unit-match = دو دوست

## How ready a course is

course-needs-sessions = تاریخ و وقت را تعیین کنید.
course-has-sessions = { $count ->
    [one] { $count } جلسه برنامه‌ریزی شده است.
   *[other] { $count } جلسه برنامه‌ریزی شده است.
}
course-needs-place = یک محل پیدا کنید.
course-has-place = محل: { $place }
course-needs-teacher = یک آموزگار پیدا کنید.
# native-reader: who teaches the course
course-has-teacher = آموزگار: { $name }
course-people-missing = { $count ->
    [one] { $count } نفر کم است.
   *[other] { $count } نفر کم است.
}
# native-reader: a new sentence, not from the glossary
course-people-enough = به اندازهٔ کافی ثبت نام شده است.
course-sign-up-by = ثبت نام تا { $date }.
# native-reader: a new sentence, not from the glossary
course-decide = ثبت نام در { $date } تمام شد. تصمیم بگیرید که کورس برگزار شود.
course-ask = از { $name } بپرسید.
# native-reader: a new sentence, not from the glossary
course-to-tell = { $count ->
    [one] { $count } ثبت نام از لیست انتظار جای گرفت. زنگ بزنید و خبر بدهید.
   *[other] { $count } ثبت نام از لیست انتظار جای گرفتند. زنگ بزنید و خبر بدهید.
}
course-to-note = { $count ->
    [one] بنویسید که در { $count } جلسه، { $date }، چه کسانی آمدند.
   *[other] بنویسید که در { $count } جلسه چه کسانی آمدند، اولی در { $date }.
}
course-to-hold = جلسهٔ آخر در { $date } بود. بنویسید که کورس برگزار شد.

## Somebody who is to be in two places at once

# native-reader: a new sentence, not from the glossary
course-clash = { $name } در { $course } هم جای دارد، { $at }.
# native-reader: a new sentence, not from the glossary
course-clash-protected = کسی که نامش محفوظ است در { $course } هم جای دارد، { $at }.

## What somebody took part in, on a registration's page

course-took-part = در { $course } اشتراک کرد: { $came } از { $sessions } جلسه
course-has-a-place = در { $course } جای دارد
course-is-waiting = در لیست انتظار { $course } است
course-signed-off = از { $course } انصراف داد
course-stayed-away = به { $course } نیامد
course-was-cancelled = برای { $course } ثبت نام شده بود که لغو شد

## The user's own calendar

course-calendar = تقویم
# native-reader: a new sentence, not from the glossary
course-calendar-where = فایل تقویم کجا ذخیره شود؟
