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

## Who takes part as one

course-unit-person = person
course-unit-household = household
course-unit-match = match

## How ready a course is

course-needs-sessions = Set a date and time.
course-has-sessions = { $count ->
    [one] { $count } session is planned.
   *[other] { $count } sessions are planned.
}
course-needs-place = Find a place.
course-has-place = Place: { $place }
course-needs-teacher = Find a teacher.
course-has-teacher = Teacher: { $name }
course-people-missing = { $count ->
    [one] { $count } more person is needed.
   *[other] { $count } more people are needed.
}
course-people-enough = Enough people are signed up.
course-sign-up-by = Sign up by { $date }.
course-decide = Signing up ended on { $date }. Decide whether the course is held.
course-ask = Ask { $name }.
course-to-tell = { $count ->
    [one] { $count } sign-up has moved up from the waiting list. Call and tell them.
   *[other] { $count } sign-ups have moved up from the waiting list. Call and tell them.
}
course-to-note = { $count ->
    [one] Note who came on { $date }.
   *[other] Note who came to { $count } sessions, the first on { $date }.
}
course-to-hold = The last session was on { $date }. Note that the course was held.

## Somebody who is to be in two places at once

course-clash = { $name } also has a place on { $course } { $at }.
course-clash-protected = Somebody whose name is protected also has a place on { $course } { $at }.

## What somebody took part in, on a registration's page

course-took-part = Took part in { $course }: { $came } of { $sessions } sessions
course-has-a-place = Has a place on { $course }
course-is-waiting = Is on the waiting list for { $course }
course-signed-off = Cancelled the place on { $course }
course-stayed-away = Did not come to { $course }
course-was-cancelled = Was signed up for { $course }, which was cancelled

## The user's own calendar

course-calendar = Calendar
course-calendar-where = Where should the calendar file be saved?
