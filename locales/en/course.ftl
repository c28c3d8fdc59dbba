### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = course
course-kind-workshop = workshop
course-kind-seminar = seminar
course-kind-theme-day = theme day

## For whom

course-audience-volunteers = volunteers
course-audience-participants = participants
course-audience-both = volunteers and participants together
course-audience-leaders = leaders
