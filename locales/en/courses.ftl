### The screens of courses: the list, the form, the course, its enrolments, attendance, messages, prints and what came of it.

## Attendance, one screen for all sessions

courses-one = The course
courses-attendance = Attendance
courses-attendance-hint = The arrow keys go around, space sets a tick. Your ticks are remembered on the way.
courses-attendance-nobody = Nobody has a place on the course yet. Once they have, they stand here.
courses-attendance-no-session = The course has no sessions yet. First write when it is.
courses-save-attendance = Save the attendance
courses-all-came = All came
courses-all-came-to = All came: { $session }
courses-came-of = { $came } of { $people } came
courses-not-yet = Not yet
courses-find-row = Find a person
courses-no-such-row = Nobody here has that name.
courses-attendance-open = { $count ->
    [one] { $count } session is not noted yet.
   *[other] { $count } sessions are not noted yet.
}

## Messages

courses-kind-invitation = Invitation
courses-kind-moved = The course is moved
courses-kind-place = A place from the waiting list
courses-kind-cancellation = Cancellation
courses-note-told = Note that they know

## Printing

courses-print-title = Print for the course
courses-programme-hint = To hand out and hang up
courses-attendance-print-hint = Only for whoever holds the course: name and tick
courses-badges-hint = The name in large letters, to cut out and wear
courses-signs-hint = To fold and put on the table
courses-certificates-hint = For those noted as having come
courses-certificate-for = Who gets a certificate?
courses-everybody-who-came = Everybody who came
courses-making-pages = The pages are being made
courses-print-stop = Stop the print
courses-print-stopped = The print was stopped. Nothing was saved.
courses-first-pages = { $count ->
    [one] Only the first page is shown here.
   *[other] Only the first { $count } pages are shown here.
}

## Held, and what people thought

courses-hold = Note the course as held
courses-scores-ask = How many gave the course each score?
courses-scores-why = Count the answers without names: 1 is the lowest, 5 the highest. If you did not ask, leave the fields empty.
courses-scores-given = { $count ->
    [0] Nobody has answered
    [one] { $count } has answered
   *[other] { $count } have answered
}
courses-scores-mean = On average { $score }
courses-introduced = { $count ->
    [one] The course is held. { $count } volunteer is now introduced.
   *[other] The course is held. { $count } volunteers are now introduced.
}

## The list of courses

courses-all = Courses
courses-plan = Plan a course
courses-upcoming = Courses to come
courses-empty-title = No courses yet
courses-empty = The group's courses and workshops stand here. Plan the first one. Date and place can come later.
courses-no-upcoming = No course is planned.
# $count (Number) – free places; 0 when the course is full
courses-places-left = { $count ->
    [0] The course is full
    [one] { $count } place left
   *[other] { $count } places left
}
courses-no-limit = Room for everybody
# $count (Number) – people on the waiting list; 0 when nobody waits
courses-waiting-count = { $count ->
    [0] Nobody waits
    [one] { $count } waits
   *[other] { $count } wait
}
# $count (Number) – sessions of a course, at least one
courses-session-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
courses-with-a-place = people have a place
courses-to-decide = Decide whether it is held
# $count (Number) – people who came; 0 when nobody did
courses-came-count = { $count ->
    [0] Nobody came
    [one] { $count } came
   *[other] { $count } came
}
# $score (String) – the mean of the scores, with one decimal
courses-score-of = { $score } of 5

## One course

courses-edit = Edit the course
courses-repeat = Hold the course again
courses-confirm = Confirm the course
courses-cancel = Cancel the course
courses-reopen = Reopen the course
courses-about = About the course
courses-sessions = Sessions
courses-no-sessions = No session is planned yet.
courses-inside = Have a place
courses-nobody-in = Nobody has a place yet. Enrol the first one.
courses-waiting = Waiting list
courses-waiting-hint = The uppermost one who fits gets the next free place.
courses-off = Have cancelled
courses-sign-off = Sign off
# $number (Number) – its place in the list
courses-sign-off-number = Sign off: no. { $number }
# $number (Number) – its place in the list
courses-take-off-waiting = Sign off: no. { $number } on the waiting list
# $number (Number) – its place in the list
courses-move-up = Move no. { $number } up
# $number (Number) – its place in the list
courses-move-down = Move no. { $number } down
# $number (Number) – its place in the list
courses-stands-at = Now no. { $number } on the waiting list.
courses-called = Moved up from the waiting list: call and tell them
courses-told = Has been told
# $name (String) – who got a place
courses-told-name = { $name } has been told
# $date (String) – the day
courses-told-on = Told on { $date }
# $date (String) – the day
courses-off-on = Signed off { $date }
# $count (Number) – people enrolled as one, at least one
courses-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
courses-clashes = To be in two places at once
courses-figures = The course in figures
courses-figure-places = Places
courses-figure-came = Came at least once
courses-figure-volunteers = Volunteers who came
courses-figure-participants = Participants who came
courses-figure-score = Score on average
courses-now-certificates = The course is held. Print the certificates.

## The form

courses-new = New course
courses-repeated = Everything comes from the earlier course, and the dates are a year later. Correct them and save.
courses-titles-hint = Write the title in at least one language. The others can come later.
# $number (Number) – which session, counted from the first
courses-session-number = Session { $number }
courses-session-add = Add a session
# $number (Number) – which session, counted from the first
courses-session-remove = Remove session { $number }
courses-session-noted = The attendance is noted, so the session cannot be removed.
courses-people-and-deadlines = Places and deadlines
courses-minimum-hint = With fewer, we ask whether the course is held.
courses-maximum-hint = When the course is full, the next ones wait.
courses-introduces-hint = Volunteers who took part are introduced once the course is held.

## Enrolling

courses-enrol = Enrol
courses-enrol-title = Enrol in the course
courses-enrol-who = Who takes part?
courses-enrol-hint = Type a name. The person can be enrolled alone, with the family or with the friend.
courses-enrol-nobody = Nobody with that name is in the register.
courses-enrolled = Enrolled with a place.
# $number (Number) – its place in the list
courses-enrolled-waits = The course is full. The enrolment is no. { $number } on the waiting list.
courses-enrol-in = Enrol in a course
courses-enrol-which = Which course?
courses-none-open = No course is open for enrolment.
courses-show = See the course
courses-only-known = Only those in the register can be enrolled from here.
courses-choose-someone = Choose at least one.
# $count (Number) – sign-ups that got a place; 0 when none did
courses-many-in = { $count ->
    [0] None got a place
    [one] { $count } got a place
   *[other] { $count } got a place
}
# $count (Number) – sign-ups that wait, at least one
courses-many-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
# $count (Number) – sign-ups that were enrolled before, at least one
courses-many-already = { $count ->
    [one] { $count } was enrolled already
   *[other] { $count } were enrolled already
}
