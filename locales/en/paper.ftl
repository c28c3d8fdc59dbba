### The prints of an introductory meeting: sign-up sheet, door list and slips; those of a course and the certificate of attendance; the plan of a matching meeting, the expectations sheet of a match, the recovery sheet (docs/paper.md).

## What the print is called

paper-sign-up-sheet = Sign-up sheet
paper-door-list = Door list
paper-slip = Slip
paper-meeting = Introductory meeting
# $date (LongDate) – the day of the meeting, in words
# $time (String) – when it begins, in digits
paper-when = { $date } at { $time }

## What the print is for

paper-purpose = Write your name and phone number if you would like us to contact you.
paper-purpose-door-list = For the host at the door only: tick those who come.

## The privacy line

# $group (String) – the group's name
# $date (Date) – the day the sheet is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy = We use your name and phone number only to contact you about the meeting and about a friend. Only { $group } sees them. This sheet is shredded by { $date }. You can always ask us to delete your details: { $phone }.
# $group (String) – the group's name
# $date (Date) – the day the slip is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-slip = We use your name and phone number only to contact you about the meeting and about a friend. Only { $group } sees them. This slip is shredded by { $date }. You can always ask us to delete your details: { $phone }.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-door-list = This list is for the host only and is never hung up. It is shredded by { $date }. You can always ask us to delete your details: { $phone }.

## Around the edge of every print

# $controller (String) – the organisation that answers for the data
paper-controller = Data controller: { $controller }
# $date (Date) – the day the print is shredded by
paper-destroy-by = Destroy by { $date }
# $date (Date) – the day of printing
paper-printed-on = Printed on { $date }
# $number (String) – the number of this print, letters and digits
paper-sheet-number = Sheet no. { $number }
# $page (String) – this page, in digits
# $pages (String) – all pages, in digits
paper-page-of = Page { $page } of { $pages }

## Columns and fields

paper-number = No.
# $number (String) – the number of the sign-up, in digits, the same on all three prints
paper-slip-number = No. { $number }
paper-name = Name
paper-contact = Phone or e-mail
paper-people = Number of people
paper-be-a-friend = Wants to be a friend
paper-have-a-friend = Wants a friend
paper-signature = Signature
paper-came = Came

## The recovery sheet: the code that opens the register when the passphrase is lost

paper-recovery-sheet = Recovery sheet
paper-recovery-opens-title = What the code opens
paper-recovery-opens = The code opens the group’s register when the passphrase is forgotten, and when the person who knew it is no longer here. Anyone who has both the code and the register’s folder or a backup can read everything in it.
paper-recovery-keep-title = Where to keep the sheet
paper-recovery-keep = Keep the sheet in a locked drawer or a locked cupboard. Do not keep it beside the computer, and do not take a picture of it.
paper-recovery-use-title = How to use the code
paper-recovery-use = Type the code when the program asks for the recovery code. It has only letters and no digits. Dashes, spaces and small letters make no difference. Afterwards you choose a new passphrase.
paper-recovery-new-title = When there is a new sheet
paper-recovery-new = The program makes a new sheet each time the code is used. This sheet then no longer opens the register: shred it. It still opens the backups that were made before.

## Who somebody is, on a plan and on an expectations sheet

paper-side-participant = Participant
paper-side-friend = Volunteer friend
paper-protected = Protected name

## The plan of a matching meeting

paper-plan = Plan for new matches
paper-plan-purpose = For those of you at the table. The plan is a suggestion, and you decide. Nobody is told anything before you have approved a pair.
# $date (Date) – the day the plan is shredded by
paper-privacy-plan = This plan is for the group only and is never hung up. It is shredded by { $date }.
# $pairs (Number) – pairs of the plan
paper-plan-pairs = { $pairs ->
    [0] No new pairs this time.
    [one] { $pairs } new pair.
   *[other] { $pairs } new pairs.
}
# $days (Number) – days that those of the pairs have waited, together
paper-plan-days = { $days ->
    [one] Together they have waited { $days } day.
   *[other] Together they have waited { $days } days.
}
# $days (Number) – days that somebody has waited
paper-plan-waited = { $days ->
    [0] new today
    [one] has waited { $days } day
   *[other] has waited { $days } days
}
paper-plan-why = What speaks for it
paper-plan-yes = Yes
paper-plan-locked = Chosen by you
paper-plan-remaining = Still waiting
paper-plan-all = Everybody who is ready is in a pair.
paper-plan-who = Who
paper-plan-why-not = Why not now
paper-plan-others = Those who fit are in other pairs.
paper-plan-nobody-free = Nobody is free on the other side.
# $gates (List) – what stands in the way of the nearest suggestion: match-gate-…
paper-plan-gates = In the way of the nearest suggestion: { $gates }
# $lacks (String) – a list of what is missing: match-lacks-…
paper-plan-not-ready = Not ready yet. Missing: { $lacks }.

## The expectations sheet, which the two of a match read together and sign

paper-expectations = Expectations sheet
paper-expectations-purpose = For the two of you who are getting to know each other. Read the sheet together at the first meeting and sign it. Each of you keeps a copy.
paper-expectations-often-title = How often do we meet?
# $often (String) – how often suits both: registration-frequency-…
paper-expectations-often = It suits you both: { $often }. Call or write in good time if you cannot come.
paper-expectations-often-open = Many meet every second week. Agree on what suits you both. Call or write in good time if you cannot come.
paper-expectations-together-title = What do we do together?
paper-expectations-together = You decide yourselves. It could be:
paper-expectations-together-open = You decide yourselves. Write down what you would both like:
paper-expectations-friend-title = What is a friend, and what is a friend not?
paper-expectations-friend = A friend has time for you and likes being with you. Friends learn from each other, both ways. A friend is not a municipal officer, a teacher or a doctor. A friend can read a letter with you and come along to a meeting, but cannot decide anything at the municipality.
paper-expectations-money-title = Money
paper-expectations-money = Do not lend each other money, and do not give expensive gifts. Agree beforehand who pays for food, buses and outings.
paper-expectations-silence-title = What we tell each other
paper-expectations-silence = What you hear about the other you do not pass on, nor on the internet. Ask before you take or share a picture. If you are afraid that something may happen to somebody, call us. If somebody is in danger now, call 112.
paper-expectations-call-title = Call us
# $contact (String) – the group’s phone number, or its e-mail address
paper-expectations-call = Call or write if something is difficult, if you misunderstand each other, or if one of you wants to stop: { $contact }. You may always stop, and you need not say why.
paper-expectations-asks-title = We ask how it is going
# $dates (List) – the days of the follow-ups, in digits
paper-expectations-asks = We call you both around { $dates }.
# $days (Number) – days from the first meeting to the first follow-up
paper-expectations-asks-later = { $days ->
    [one] We call you both { $days } day after the first meeting, and again later.
   *[other] We call you both { $days } days after the first meeting, and again later.
}
paper-expectations-group = For the group
paper-expectations-date = Date
# $months (Number) – months after the end until the group’s copy is shredded
paper-expectations-kept = { $months ->
    [one] The sheet is yours. The group’s copy is shredded at the latest { $months } month after you have stopped.
   *[other] The sheet is yours. The group’s copy is shredded at the latest { $months } months after you have stopped.
}

## The prints of a course: programme, attendance list, name badges, table signs

paper-course-programme = Programme
paper-course-attendance = Attendance list
paper-course-badges = Name badges
paper-course-signs = Table signs
# $number (String) – which one, in digits
paper-course-session = Session { $number }
# $from (String) – when it begins, in digits
# $to (String) – when it ends, in digits
paper-course-times = { $from }–{ $to }
paper-course-where = Place
paper-course-online = Online
paper-course-organiser = Organiser
paper-course-teacher = Teacher
paper-course-languages = Languages and interpreter
paper-course-food = Food
paper-course-for = For whom
# $date (Date) – the last day for signing up
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-up-by = Sign up by { $date }: { $contact }.
# $date (Date) – the last day for signing off
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-off-by = Can’t come after all? Tell us by { $date }, so that somebody else can have the place: { $contact }.
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-ask = Any questions? Call or write: { $contact }.
paper-purpose-attendance = For whoever holds the course: tick those who came.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-attendance = This list is only for those who hold the course and is never hung up. It is shredded by { $date }. You can always ask us to delete your details: { $phone }.

## The certificate of attendance; the name and the title stand between, each on a line of its own

paper-certificate = Certificate of attendance
paper-certificate-given = This certificate is given to
paper-certificate-for = for taking part in
# $came (String) – how many she came to, in digits
# $all (String) – how many there were, in digits; two or more
paper-certificate-sessions = Sessions: { $came } of { $all }
# $place (String) – where the course was held
paper-certificate-place = Place: { $place }
# $organiser (String) – who held it
paper-certificate-organiser = Organiser: { $organiser }
# $teacher (String) – who taught
paper-certificate-teacher = Teacher: { $teacher }

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = No font on this computer has these letters: { $letters }. An empty box stands in their place on the sheet. Install a font that has them and print again.
# $most (Number) – the most pages a print may have
paper-too-long = The print would be longer than { $most } pages. Choose fewer blank rows.
paper-no-session = No session of this course is planned yet. Write first when it is.
paper-nobody = There is nobody to print for. Only those who are noted as having come get a certificate.
