### What is due today, and why: a headline and a sentence for each.

## How soon

today-urgency-urgent = Urgent
today-urgency-late = Overdue
today-urgency-soon = Soon
today-urgency-when-you-can = When you have time

## A meeting by its day and place, and what it lacks

# $date (Date) – the day of the meeting
# $place (String) – its place
today-meeting = { $date }, { $place }
today-meeting-unnamed = no date or place yet
# $count (Number) – people still missing
today-lacks-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
today-lacks-date = a date
today-lacks-place = a place
today-lacks-consultant = the consultant’s word

## What is due

# $meeting (String) – the day and place of the meeting
# $date (Date) – the day by which it is decided
# $lacking (String) – a list of what the meeting lacks
today-meeting-to-decide = Decide whether the meeting is held: { $meeting }
    .reason = It is decided by { $date }. Missing: { $lacking }.
# $meeting (String) – the day and place of the meeting
today-meeting-today = Print the sheet for the meeting: { $meeting }
    .reason = The meeting is today.
# $meeting (String) – the day and place of the meeting
today-meeting-tomorrow = Print the sheet for the meeting: { $meeting }
    .reason = The meeting is tomorrow.
# $meeting (String) – the day and place of the meeting
# $count (Number) – rows of the sheet that are not typed in; 0 when there are none
today-sheet-to-type-back = Type in the sheet from the meeting: { $meeting }
    .reason = { $count ->
        [0] Note whether the meeting was held, and how many came.
        [one] { $count } line of the sheet is not typed in yet.
       *[other] { $count } lines of the sheet are not typed in yet.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – illegible rows
today-illegible-rows = Look up the illegible lines from the meeting: { $meeting }
    .reason = { $count ->
        [one] { $count } line could not be read.
       *[other] { $count } lines could not be read.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – people who asked for a meeting
today-not-invited = Invite those who asked for a meeting: { $meeting }
    .reason = { $count ->
        [one] { $count } person asked for a meeting and is not invited.
       *[other] { $count } people asked for a meeting and are not invited.
    }
# $count (Number) – concerns that are not solved
# $date (Date) – the day the first of them was raised
today-concern-open = Look after a concern about a match
    .reason = { $count ->
        [one] { $count } concern is not solved, noted on { $date }.
       *[other] { $count } concerns are not solved, the first noted on { $date }.
    }
# $date (Date) – the day of the first meeting
today-first-meeting-to-note = Note how a first meeting went
    .reason = The two were to meet on { $date }.
today-first-meeting-to-plan = Arrange a first meeting
    .reason = Both have said yes, and no day is noted yet.
# $count (Number) – which of the planned follow-ups it is, from 1
# $date (Date) – its day
today-follow-up-due = Follow up a match
    .reason = This is follow-up no. { $count }, planned for { $date }.
# $date (Date) – the day of the last contact
today-pair-quiet = Ask how a match is doing
    .reason = No contact has been noted since { $date }.
# $count (Number) – answers that are missing, 1 or 2
# $date (Date) – the day both were asked
today-answers-awaited = Get answers from two who were asked
    .reason = { $count ->
        [one] They were asked on { $date }. { $count } answer is missing.
       *[other] They were asked on { $date }. { $count } answers are missing.
    }
# $date (Date) – the day both were asked
today-answers-given = Go on with two who have answered
    .reason = They were asked on { $date }. See the answers and take the next step.
# $date (Date) – the last day of the pause
today-pause-over = Ask whether two friends want to meet again
    .reason = The pause was to last until { $date }.
# $date (Date) – the day one of the two withdrew
today-match-fell-away = A match came to nothing
    .reason = One of the two withdrew on { $date }. The other can have a new suggestion.
# $date (Date) – since when it waits
today-draft-waiting = Go on with a suggestion
    .reason = It has waited since { $date }, and the two have not been asked.
# $count (Number) – new registrations
# $date (Date) – the day the first of them asked
today-without-talk = Arrange a talk with the new ones
    .reason = { $count ->
        [one] { $count } person has waited for more than a week, since { $date }.
       *[other] { $count } people have waited for more than a week, the first since { $date }.
    }
# $count (Number) – registrations without consent
today-consent-missing = Ask for consent
    .reason = { $count ->
        [one] { $count } person waits without consent to our finding a friend.
       *[other] { $count } people wait without consent to our finding a friend.
    }
# $count (Number) – registrations that wait
# $date (Date) – the day the first of them asked
today-long-wait = Ask whether the wish still stands
    .reason = { $count ->
        [one] { $count } person has waited long, since { $date }.
       *[other] { $count } people have waited long, the first since { $date }.
    }
# $meeting (String) – the day and place of the meeting
# $date (Date) – the last day
today-paper-to-shred = Shred the sheet from the meeting: { $meeting }
    .reason = The sheet is shredded by { $date }.
# $meeting (String) – the day and place of the meeting
# $count (Number) – sign-ups that hold a name
# $date (Date) – the last day
today-sign-ups-to-go = Delete the sign-ups from the meeting: { $meeting }
    .reason = { $count ->
        [one] { $count } name is kept only until { $date } unless the person is registered.
       *[other] { $count } names are kept only until { $date } unless the people are registered.
    }
# $date (Date) – the last day
today-certificate-to-renew = Renew a child certificate
    .reason = The child certificate is renewed by { $date }.
# $count (Number) – drafts
# $date (Date) – the day of the latest
today-drafts-unfinished = Finish what you began
    .reason = { $count ->
        [one] { $count } draft is not saved, written on { $date }.
       *[other] { $count } drafts are not saved, the latest written on { $date }.
    }
# $date (Date) – the day of the last backup
today-no-backup = Save a backup away from this computer
    .reason = The last one is from { $date }.
today-never-backed-up = Save a backup away from this computer
    .reason = None has been saved yet.

## Courses

today-course-short = Find more people for the course, or decide whether it is held: { $course }
    .reason = { $count ->
        [one] Signing up ends on { $date }. { $count } person is missing.
       *[other] Signing up ends on { $date }. { $count } people are missing.
    }
today-course-to-decide = Decide whether the course is held: { $course }
    .reason = { $count ->
        [one] Signing up ended on { $date }. { $count } person is missing.
       *[other] Signing up ended on { $date }. { $count } people are missing.
    }
today-course-to-confirm = Confirm the course: { $course }
    .reason = Signing up ended on { $date }, and enough people are signed up.
today-place-to-tell = Call those who got a place on the course: { $course }
    .reason = { $count ->
        [one] { $count } sign-up moved up from the waiting list on { $date } and was not told.
       *[other] { $count } sign-ups have moved up from the waiting list and were not told, the first on { $date }.
    }
today-attendance-to-note = Note who came to the course: { $course }
    .reason = { $count ->
        [one] Attendance is not noted for the session on { $date }.
       *[other] Attendance is not noted for { $count } sessions, the first on { $date }.
    }
today-course-to-hold = Note that the course was held: { $course }
    .reason = The last session was on { $date }.

## The screen

today-nothing-title = Nothing is pressing
today-nothing = Everything is done for today. Come back when there is news.
# $count (Number) – how many things are due, at least one
today-due = { $count ->
    [one] { $count } thing waits for you
   *[other] { $count } things wait for you
}
today-drafts = Begun and not saved
# $at (String) – day and time, as »24.12.2026 18:30«
today-written = Written { $at }

## What was begun

today-draft-new-registration = New registration
today-draft-registration = Changes to a registration
today-draft-new-meeting = New introductory meeting
today-draft-meeting = Changes to a meeting
today-draft-sheet = A sheet being typed in
today-draft-sign-up = A sign-up for a meeting
today-draft-note = A note
today-draft-follow-up = A follow-up
today-draft-new-course = New course
today-draft-course = Changes to a course
today-draft-attendance = Attendance at a course

## The first steps, and what each is for

today-welcome = Getting started
today-welcome-why = The register is still empty. Begin with what is closest to hand.
today-first-import = The list you have today can be read as it is. You see it before anything is saved.
today-first-add = Somebody who would like a friend, or would like to be one.
today-first-meeting = An introductory meeting with place, time and list.
