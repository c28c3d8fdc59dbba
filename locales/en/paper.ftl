### The prints of an introductory meeting: sign-up sheet, door list and slips; the recovery sheet (docs/paper.md).

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

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = No font on this computer has these letters: { $letters }. An empty box stands in their place on the sheet. Install a font that has them and print again.
# $most (Number) – the most pages a print may have
paper-too-long = The print would be longer than { $most } pages. Choose fewer blank rows.
