### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = kursus
course-kind-workshop = workshop
course-kind-seminar = seminar
course-kind-theme-day = temadag

## For whom

course-audience-volunteers = frivillige
course-audience-participants = deltagere
course-audience-both = frivillige og deltagere sammen
course-audience-leaders = ledere
