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

## Who takes part as one

course-unit-person = person
course-unit-household = husstand
course-unit-match = vennepar

## How ready a course is

course-needs-sessions = Sæt dato og tid.
# $count (Number) – the course's sessions, at least one
course-has-sessions = { $count ->
    [one] { $count } mødegang er planlagt.
   *[other] { $count } mødegange er planlagt.
}
course-needs-place = Find et sted.
# $place (String) – the name of the place, or that it is online
course-has-place = Sted: { $place }
course-needs-teacher = Find en underviser.
# $name (String) – who teaches
course-has-teacher = Underviser: { $name }
# $count (Number) – people missing to the minimum, at least one
course-people-missing = { $count ->
    [one] Der mangler { $count } person, før der er nok.
   *[other] Der mangler { $count } personer, før der er nok.
}
course-people-enough = Der er nok tilmeldte.
# $date (Date) – the last day for signing up
course-sign-up-by = Tilmelding senest { $date }.
# $date (Date) – the last day for signing up, which has passed
course-decide = Tilmeldingen sluttede { $date }. Beslut, om kurset skal holdes.
# $name (String) – who holds the course, to be asked
course-ask = Spørg { $name }.
# $count (Number) – enrolments that moved up from the waiting list and were not told, at least one
course-to-tell = { $count ->
    [one] { $count } tilmelding er rykket op fra ventelisten. Ring og sig det.
   *[other] { $count } tilmeldinger er rykket op fra ventelisten. Ring og sig det.
}
# $count (Number) – sessions that are over and of which nobody noted who came, at least one
# $date (Date) – the day of the first of them
course-to-note = { $count ->
    [one] Notér, hvem der kom { $date }.
   *[other] Notér, hvem der kom, på { $count } mødegange, den første { $date }.
}
# $date (Date) – the day of the last session
course-to-hold = Den sidste mødegang var { $date }. Notér, at kurset er afholdt.

## Somebody who is to be in two places at once

# $name (String) – the person
# $course (String) – the other course
# $at (String) – day and time, as »24.12.2026 18:30«
course-clash = { $name } har også plads på { $course } { $at }.
# $course (String) – the other course
# $at (String) – day and time, as »24.12.2026 18:30«
course-clash-protected = En, hvis navn er beskyttet, har også plads på { $course } { $at }.

## What somebody took part in, on a registration's page

# $course (String) – the course's title
# $came (Number) – sessions the person came to
# $sessions (Number) – the course's sessions
course-took-part = Har deltaget i { $course }: { $came } af { $sessions } mødegange
# $course (String) – the course's title
course-has-a-place = Har plads på { $course }
# $course (String) – the course's title
course-is-waiting = Står på ventelisten til { $course }
# $course (String) – the course's title
course-signed-off = Har meldt afbud til { $course }
# $course (String) – the course's title
course-stayed-away = Kom ikke til { $course }
# $course (String) – the course's title
course-was-cancelled = Var tilmeldt { $course }, som blev aflyst

## The user's own calendar

course-calendar = Kalender
course-calendar-where = Hvor skal kalenderfilen gemmes?
