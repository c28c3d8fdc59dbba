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
courses-scores-why = Count the answers without names. If you did not ask, leave the fields empty.
courses-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
courses-points-worst = The lowest
courses-points-best = The highest
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
