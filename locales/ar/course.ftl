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
