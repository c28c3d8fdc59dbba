### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = دورة
course-kind-workshop = ورشة عمل
course-kind-seminar = ندوة
# native-reader: a day about one theme
course-kind-theme-day = يوم حول موضوع

## For whom

course-audience-volunteers = المتطوعون
course-audience-participants = المشاركون
course-audience-both = المتطوعون والمشاركون معًا
# native-reader: those who lead a group
course-audience-leaders = مسؤولو المجموعات

## Who takes part as one

course-unit-person = شخص
course-unit-household = أسرة
course-unit-match = صديقان

## How ready a course is

course-needs-sessions = يُرجى تحديد التاريخ والوقت.
course-has-sessions = { $count ->
    [zero] لا توجد جلسات.
    [one] خُطِّط لجلسة واحدة.
    [two] خُطِّط لجلستين.
    [few] خُطِّط لـ { $count } جلسات.
    [many] خُطِّط لـ { $count } جلسة.
   *[other] خُطِّط لـ { $count } جلسة.
}
course-needs-place = يُرجى إيجاد مكان.
course-has-place = المكان: { $place }
course-needs-teacher = يُرجى إيجاد من يقدّم الدورة.
# native-reader: who teaches the course
course-has-teacher = تقديم: { $name }
course-people-missing = { $count ->
    [zero] لا ينقص أحد.
    [one] ينقص شخص واحد.
    [two] ينقص شخصان.
    [few] ينقص { $count } أشخاص.
    [many] ينقص { $count } شخصًا.
   *[other] ينقص { $count } شخص.
}
course-people-enough = عدد المسجلين كافٍ.
course-sign-up-by = آخر موعد للتسجيل { $date }.
course-decide = انتهى التسجيل في { $date }. يبقى اتخاذ القرار بعقد الدورة.
course-ask = يُرجى سؤال { $name }.
course-to-tell = { $count ->
    [zero] لا أحد ينتظر إبلاغه.
    [one] انتقل تسجيل واحد من قائمة الانتظار إلى المقاعد. يُرجى الاتصال والإبلاغ.
    [two] انتقل تسجيلان من قائمة الانتظار إلى المقاعد. يُرجى الاتصال والإبلاغ.
    [few] انتقلت { $count } تسجيلات من قائمة الانتظار إلى المقاعد. يُرجى الاتصال والإبلاغ.
    [many] انتقل { $count } تسجيلًا من قائمة الانتظار إلى المقاعد. يُرجى الاتصال والإبلاغ.
   *[other] انتقل { $count } تسجيل من قائمة الانتظار إلى المقاعد. يُرجى الاتصال والإبلاغ.
}
course-to-note = { $count ->
    [zero] دُوّن الحضور كله، { $date }.
    [one] يبقى تدوين الحضور في { $date }.
    [two] يبقى تدوين الحضور في جلستين، أولاهما في { $date }.
    [few] يبقى تدوين الحضور في { $count } جلسات، أولاها في { $date }.
    [many] يبقى تدوين الحضور في { $count } جلسة، أولاها في { $date }.
   *[other] يبقى تدوين الحضور في { $count } جلسة، أولاها في { $date }.
}
course-to-hold = كانت الجلسة الأخيرة في { $date }. يبقى تسجيل انعقاد الدورة.

## Somebody who is to be in two places at once

course-clash = { $name }: هناك مقعد محجوز أيضًا في { $course }، { $at }.
course-clash-protected = هناك شخص اسمه محميّ، وله مقعد أيضًا في { $course }، { $at }.

## What somebody took part in, on a registration's page

course-took-part = مشاركة في { $course }: { $came } من { $sessions } من الجلسات
course-has-a-place = مقعد محجوز في { $course }
course-is-waiting = على قائمة الانتظار لـ { $course }
course-signed-off = اعتذار عن { $course }
course-stayed-away = عدم حضور { $course }
course-was-cancelled = تسجيل في { $course }، وقد أُلغيت

## The user's own calendar

course-calendar = التقويم
course-calendar-where = أين يُحفظ ملف التقويم؟
