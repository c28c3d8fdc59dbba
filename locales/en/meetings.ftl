### The screens of introductory meetings: the list, the plan, the meeting, its sign-ups, messages, prints and results.

## The list

meetings-plan = Plan a meeting
meetings-upcoming = Meetings to come
meetings-past = Held and cancelled
meetings-empty-title = No meetings yet
meetings-empty = The group's introductory meetings stand here. Plan the first one. Date and place can come later.
meetings-no-upcoming = No meeting is planned.

## How ready a meeting is

meetings-in = Introductory meeting in { $municipality }
meetings-of = { $people } of { $minimum }
meetings-people-signed-up = people signed up
meetings-no-date = No date yet
meetings-place-found = Place found
meetings-place-missing = No place yet
meetings-consultant-missing = No consultant yet
meetings-consultant-asked = Consultant asked
meetings-consultant-confirmed = Consultant confirmed
meetings-decide-by = Decide by { $date }
meetings-days-left = { $count ->
    [0] Today is the last day
    [one] { $count } day left
   *[other] { $count } days left
}
meetings-decide-passed = The day has passed
meetings-needs-date = Set a date and a time.
meetings-needs-place = Find a place.
meetings-needs-consultant = The consultant has yet to say yes.
meetings-all-set = Everything is in place.
meetings-asked-not-invited = { $count ->
    [one] { $count } person asked for a meeting and is not invited yet.
   *[other] { $count } people asked for a meeting and are not invited yet.
}
meetings-places-left = { $count ->
    [0] The meeting is full
    [one] { $count } place left
   *[other] { $count } places left
}

## What can be done with a meeting

meetings-invite = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
}
meetings-print = Print a sheet
meetings-messages = Messages
meetings-type-back = Type the sheet back
meetings-confirm-consultant = Note the consultant's yes
meetings-edit = Edit the meeting
meetings-cancel = Cancel the meeting
meetings-about = About the meeting
meetings-nothing-noted = Nothing is noted yet.

## Planning and editing

meetings-plan-title = New introductory meeting
meetings-when-and-where = When and where
meetings-how-many = How many
meetings-consultant-and-languages = Consultant and languages
meetings-practical = Practical matters
meetings-date = Date
meetings-time = Time of day
meetings-decide-hint = { $count ->
    [one] Left empty, it becomes { $count } day before the meeting.
   *[other] Left empty, it becomes { $count } days before the meeting.
}
meetings-maximum-hint = So many the place can hold. When it is full, nobody more can sign up.
meetings-consultant-hint = Write the name once you have asked.
meetings-draft-found = Here is what you typed last. It is not saved yet.
meetings-draft-drop = Start over

## Signing up

meetings-sign-ups = Signed up
meetings-already = Is signed up
meetings-sign-up = Sign up
meetings-sign-ups-none = Nobody is signed up yet. Type the first name here.
meetings-people = People
meetings-through = Through
meetings-wants = Wish
meetings-change-sign-up = Edit no. { $number }
meetings-remove-sign-up = Take off the list
meetings-withheld = Protected: only the number is shown

## Who asked for a meeting

meetings-to-invite = Asked for a meeting
meetings-asked-on = Asked on { $date }
meetings-invited = Invited
meetings-invited-on = Invited on { $date }
meetings-note-invited = Note as invited

## Messages

meetings-message-kind = What do you want to write about?
meetings-kind-invitation = Invitation
meetings-kind-reminder = Reminder
meetings-kind-moved = The meeting is moved
meetings-kind-cancellation = Cancellation
meetings-receivers = { $count ->
    [one] { $count } receiver
   *[other] { $count } receivers
}
meetings-copy-text = Copy the text
meetings-copy-sms = Copy as SMS
meetings-copied = Copied
meetings-save-mail = Save as an e-mail
meetings-copy-numbers = { $count ->
    [one] Copy { $count } phone number
   *[other] Copy { $count } phone numbers
}
meetings-copy-addresses = { $count ->
    [one] Copy { $count } e-mail address
   *[other] Copy { $count } e-mail addresses
}
meetings-left-out = { $count ->
    [one] { $count } person with a protected name is left out. Call yourself.
   *[other] { $count } people with a protected name are left out. Call them yourself.
}
meetings-without-number = { $count ->
    [one] { $count } has no phone number.
   *[other] { $count } have no phone number.
}
meetings-without-address = { $count ->
    [one] { $count } has no e-mail address.
   *[other] { $count } have no e-mail address.
}
meetings-send-out = Details out of the program
meetings-send-out-why = Other programs can read what you take out. Use it only to write to them, and delete it afterwards. It is noted that you took it out.
meetings-no-receivers = Nobody to write to yet.
meetings-mail-saved = The e-mail is saved. Open it in your mail program, look it through and send it. The receivers do not see each other.
meetings-mail = E-mail
meetings-print-letters = { $count ->
    [one] Print { $count } letter
   *[other] Print { $count } letters
}
meetings-letters = Letters
meetings-letters-opened = The letters are open. Print them from there.

## Printing

meetings-print-title = Print for the meeting
meetings-what-to-print = What is to be printed?
meetings-slips = Slips
meetings-sheet-hint = To write one's name on at the table
meetings-door-hint = For the host only: name and tick
meetings-slips-hint = One for each, so that nobody reads the line above
meetings-beside = Second language beside it
meetings-beside-none = One language only
meetings-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
meetings-print-now = Print
meetings-save-pdf = Save as PDF
meetings-print-opened = The sheet is open. Print it from there.
meetings-pdf-saved = The file is saved. Delete it when the sheet is printed.
meetings-never-hang-up = Never hang up a sheet with names. Shred it by { $date }.

## Typing the sheet back

meetings-type-back-hint = Copy it in the same order as on the sheet. What you type is remembered on the way.
meetings-printed-rows = The printed rows
meetings-blank-rows = The blank rows
meetings-add-row = One more row
meetings-row = No. { $number }
meetings-how-many-came = How many came?
meetings-save-sheet = Save the sheet
meetings-came = { $count ->
    [0] Nobody came
    [one] { $count } came
   *[other] { $count } came
}

## What came of it

meetings-results = What came of the meeting
meetings-note-results = Note the result
meetings-expected = Expected
meetings-expected-hint = About 60 of 100 signed up usually come.
meetings-register = Make a registration
meetings-register-as-participant = Register as a participant
meetings-register-as-friend = Register as a volunteer friend
meetings-register-all = { $count ->
    [one] Make { $count } registration
   *[other] Make all { $count } registrations
}
meetings-registered = Registration made
meetings-consent-next = Consent is still missing. Talk with each person before the registration goes on the waiting list.
meetings-perhaps-known = Is perhaps in the register already
meetings-to-registrations = Want to be a friend or have one
meetings-shred = Note the sheet as shredded
meetings-shredded-on = The sheet was shredded on { $date }
meetings-save-where = Where is the file to go?
