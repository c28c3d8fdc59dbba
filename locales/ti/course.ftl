### Courses and workshops: what kind they are and for whom.

## Kinds

course-kind-course = ኮርስ
course-kind-workshop = ዎርክሾፕ
course-kind-seminar = ሰሚናር
# native-reader: a day about one theme
course-kind-theme-day = መዓልቲ ኣርእስቲ

## For whom

course-audience-volunteers = ወለንተኛታት
course-audience-participants = ተሳተፍቲ
course-audience-both = ወለንተኛታትን ተሳተፍትን ብሓባር
course-audience-leaders = መራሕቲ ጉጅለ
