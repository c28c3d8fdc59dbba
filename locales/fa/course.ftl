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
