### The command line: questions it asks and answers it gives.

## Passphrases and the recovery code, asked for at a prompt

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase:
cli-ask-again = Type it once more:
cli-ask-recovery-code = Recovery code:
cli-passphrases-differ = The two passphrases are not the same. Try again. Nothing was changed.

## A new register

cli-try-out-group = The try-out group in Tønder
# The name of the first member, where none was said
cli-first-member = Group leader
# $group (String) – the group's name
# $folder (String) – the folder the register lies in
cli-register-made = The register for { $group } is made. It lies in { $folder }.
# $number (Number) – which sheet it is
# $code (String) – the recovery code in groups of letters
cli-recovery-sheet = Recovery sheet no. { $number }: { $code }. Write the code down and keep it in a safe place. If you forget the passphrase, it is the only way in. It is shown only this once.

## Who can open it

# $at (DateTime) – since when another program has it open
# $process (String) – that program's process number
cli-open-since = It has been open since { $at } (process { $process }).
cli-passphrase-changed = The passphrase is changed. Old backups still open with the old one.
cli-recovered = You have a new passphrase. The old recovery sheet is no longer valid.
# $name (String) – the member
cli-member = { $name }
# $name (String) – the member
# $date (String) – the day she left
cli-member-left = { $name } (left { $date })
# $name (String) – the member
cli-member-added = { $name } can now open the register with a passphrase of their own.
# $name (String) – the member
cli-member-removed = { $name } can no longer open the register. The name stays in the history.

## Backup, restore, verify

# $file (String) – the backup's file
cli-backed-up = The backup is in { $file }. It has been tried out and opens.
# $folder (String) – the folder of the restored register
cli-restored = The register is restored in { $folder }.
# $rows (Number) – rows compared with the ledger
# $operations (Number) – operations in the ledger
cli-verify-holds = The register is whole. { $rows } rows agree with { $operations } operations.

## People and registrations

cli-protected-name = Protected name
cli-nobody-found = Nobody found.
cli-no-registrations = No registrations here.
cli-saved = Saved.
cli-erased = Erased. This cannot be undone.
# $field (String) – the name of the field
# $text (String) – what stands in it
cli-field-line = { $field }: { $text }
# $days (Number) – days waited
cli-waiting-days = { $days ->
    [0] since today
    [one] { $days } day
   *[other] { $days } days
}
cli-consent-missing = consent missing
cli-registration-added = The registration is saved.
# $name (String) – the person who may be the same
cli-likely-duplicate = This may be the same person as { $name }. Check whether you have them twice.
# $state (String) – the state it has now
cli-stepped = The registration is now: { $state }.
# $purpose (String) – what it is a consent to
cli-consent-given = Consent noted: { $purpose }.
# $purpose (String) – what it was a consent to
cli-consent-withdrawn = Consent withdrawn: { $purpose }. It applies from now.

## Areas and the group

cli-no-areas = No areas yet.
cli-area-not-noted = Area not noted
# $area (String) – the area's name
# $participants (Number) – participants who wait
# $friends (Number) – friends who are free
cli-area-supply = { $area }: { $participants } waiting, { $friends } { $friends ->
    [one] friend
   *[other] friends
}
# $area (String) – the area's name
# $municipality (String) – the municipality's name
cli-area-added = { $area } is now an area in { $municipality }.
# $group (String) – the group's name
# $minimum (Number) – people an introductory meeting needs
cli-group = { $group }. An introductory meeting needs { $minimum } { $minimum ->
    [one] person
   *[other] people
}.

## Meetings

cli-no-meetings = No introductory meetings yet.
# $count (Number) – people signed up
# $minimum (Number) – people needed
cli-signed-up-of = { $count } of { $minimum }
# $number (Number) – the row on the sheet
# $name (String) – who signed up
# $people (Number) – for how many people
cli-sign-up = { $number }. { $name } · { $people ->
    [one] { $people } person
   *[other] { $people } people
}
cli-illegible = Cannot be read
cli-signed-off = The sign-up for the meeting is taken off.
# $count (Number) – how many came
cli-came = { $count ->
    [0] Nobody came
    [one] { $count } came
   *[other] { $count } came
}
# $file (String) – the PDF
# $pages (Number) – its pages
cli-printed = { $file } is ready: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}.

## Courses

cli-no-courses = No courses yet.
# $people (Number) – people with a place
# $waiting (Number) – people on the waiting list
cli-course-places = with a place: { $people }, on the waiting list: { $waiting }
# $names (String) – who they are
cli-moved-up = { $names } got a place from the waiting list. Call and tell them.
# $file (String) – the calendar file
cli-calendar-written = The calendar file is in { $file }. Open it, and it goes into your calendar.

## Matching and matches

cli-nobody-suggested = Nobody fits just now.
# $count (Number) – registrations on the other side that something keeps away
cli-behind-a-gate = { $count ->
    [one] { $count } other cannot be suggested now. Say --all to see why.
   *[other] { $count } others cannot be suggested now. Say --all to see why.
}
cli-no-matches = No matches here.
# $date (Date) – the day of the next planned follow-up
cli-next-follow-up = follow-up { $date }
# $count (Number) – concerns that are not solved
cli-open-concerns = { $count ->
    [one] { $count } open concern
   *[other] { $count } open concerns
}
cli-match-proposed = The suggestion is saved as a draft. Nobody is told yet.
# $state (String) – the state it has now
cli-match-stepped = The match is now: { $state }.
cli-match-answered = The answer is noted.
cli-match-lifted = These two can be suggested to each other again.
cli-match-apart = These two are not suggested to each other.
cli-pair-locked = These two are together in every plan.
cli-pair-forbidden = These two are together in no plan.
cli-pair-free = These two come together if it makes the plan best.
cli-concern-urgent = urgent
# $date (Date) – the day it was solved
cli-concern-solved = solved { $date }

## The ledger

# $at (String) – day and time
# $deed (String) – what was done
# $name (String) – the member who did it
cli-ledger-line = { $at } · { $deed } · { $name }
# $deed (String) – what was undone
cli-undone = Undone: { $deed }
# $deed (String) – what was done again
cli-redone = Done again: { $deed }
cli-ledger-empty = Nothing has been done yet.

## Spreadsheets

# $count (Number) – registrations made
cli-imported = { $count ->
    [one] { $count } registration was imported. All of it can be undone at once.
   *[other] { $count } registrations were imported. All of it can be undone at once.
}
# $count (Number) – registrations that would be made
cli-would-import = { $count ->
    [0] No registrations can be imported. Nothing was changed.
    [one] { $count } registration can be imported. Nothing is changed yet.
   *[other] { $count } registrations can be imported. Nothing is changed yet.
}
# $sheet (String) – the sheet's name
# $side (String) – friends or participants
# $row (Number) – the row the header stands in
cli-sheet-read = { $sheet }: { $side }. The headings stand in row { $row }.
# $column (String) – the column's letter
# $header (String) – the column's header
# $field (String) – the field it is read as
cli-column-read = { $column } “{ $header }” is read as: { $field }
# $column (String) – the column's letter
# $header (String) – the column's header
cli-column-ignored = { $column } “{ $header }” is not read
# $row (Number) – the row in the spreadsheet
# $text (String) – what is to be said about it
cli-row-said = Row { $row }: { $text }
# $row (Number) – the row in the spreadsheet
# $name (String) – the person who may be the same
cli-row-duplicate = Row { $row }: This may be the same person as { $name }.
# $row (Number) – a row in the same spreadsheet
cli-row = row { $row }
