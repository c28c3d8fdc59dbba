### Why something was not done: what happened, why, what to do now. No blame, no jargon.

## The register and its folder

refusal-wrong-passphrase = The register could not be opened because the passphrase does not fit. Type it again and look out for capital letters and spaces. If it is forgotten, use the recovery code.
refusal-recovery-code-mistyped = There is a slip in the recovery code. Type it again as it stands on the sheet.
refusal-recovery-code-unknown = The recovery code does not belong to this register, or a newer one has taken its place. Find the newest sheet and try again.
# $least (Number) – the fewest letters a passphrase may have
refusal-passphrase-too-short = { $least ->
    [one] The passphrase is too short to protect people’s details. Use at least { $least } letter. Nothing was changed.
   *[other] The passphrase is too short to protect people’s details. Use at least { $least } letters, best of all four or five words. Nothing was changed.
}
refusal-passphrase-taken = Another member opens the register with this passphrase already. Choose another one, so that the two of you can be told apart. Nothing was changed.
refusal-no-register = There is no register in this folder. Choose the folder where the group’s register lies, or make a new one.
refusal-folder-not-empty = The folder is not empty, and a new register needs one of its own. Choose an empty folder. Nothing was changed.
# $service (String) – the cloud service's name
refusal-cloud-folder = { $service } copies this folder to the internet. That can break the register, and people’s details would leave this computer. Choose a folder that lies on this computer only. Nothing was changed.
refusal-read-only = The program may not write in this folder, so nothing was changed. Give yourself permission to write in it, or choose another folder.
refusal-disk-full = There is no room left on the disk, so nothing was changed. Delete something you do not need and try again.
refusal-already-open = The register is open already in another window or program. Close it there and try again.
refusal-newer-register = The register was saved by a newer version of the program. Get the newest version and open the register again. Nothing was changed.
# $backup (String) – the path of the newest good backup
refusal-damaged = The register’s file is damaged and was not opened. The newest good backup is { $backup }. Restore the register from it in a new folder, and keep the old folder for now.
refusal-damaged-without-backup = The register’s file is damaged and was not opened, and there is no backup in the folder. Look for a copy elsewhere, such as on a USB stick, and leave the folder as it is.
# $backup (String) – the path of the newest good backup
refusal-keys-lost = The file with the keys is lost or damaged, so the register cannot be unlocked. The keys are also in the newest good backup, { $backup }. Restore the register from it in a new folder.
refusal-keys-lost-without-backup = The file with the keys is lost or damaged, so the register cannot be unlocked, and there is no backup in the folder. Look for a copy elsewhere; the keys are in it.
refusal-not-a-backup = This file is not a whole backup of a register. Choose another file. Nothing was changed.
refusal-no-such-file = There is no such file. Check the name and the folder.
refusal-no-such-folder = There is no such folder. Check the name, or make the folder first. Nothing was changed.
refusal-file-exists = There is a file of this name already, and it is not written over. Choose another name.

## Finding things

# $code (String) – the code that was written
refusal-no-such-municipality = No municipality has the code { $code }. The code has four digits, such as 0751 for Aarhus. Look it up and type it again.
# $code (String) – the municipality's code
refusal-not-our-municipality = The group does not cover the municipality with the code { $code }. Choose one of the group’s municipalities, or add this one in the group’s settings.

## What was typed

# $field (String) – the field's name
refusal-missing = The field “{ $field }” is empty, and we need it. Fill it in and save again. Nothing was changed.
# $field (String) – the field's name
# $most (Number) – the most letters the field takes
refusal-too-long = { $most ->
    [one] The text in “{ $field }” is too long. There is room for { $most } letter. Nothing was changed.
   *[other] The text in “{ $field }” is too long. There is room for { $most } letters. Make it shorter and save again. Nothing was changed.
}
# $field (String) – the field's name
refusal-cpr-number = The text in “{ $field }” looks like a CPR number. We may never store one, and we do not need it. Take it out and save again. Nothing was changed.
refusal-not-a-phone = This does not look like a phone number. Write it in digits, such as 20 41 77 03, with + and the country code if it is from another country. Nothing was changed.
refusal-not-an-email = This does not look like an e-mail address. Write it like name@example.dk, or leave the field empty. Nothing was changed.
# $field (String) – the field’s name
refusal-not-a-date = “{ $field }” is not a date. Write it like this: 24.12.2026.
# $field (String) – the field’s name
refusal-not-a-time = “{ $field }” is not a time of day. Write it like this: 18:30.
# $field (String) – the field's name
# $date (Date) – the first day that can be
refusal-too-early = “{ $field }” cannot be before { $date }. Choose that day or a later one. Nothing was changed.
# $field (String) – the field's name
# $date (Date) – the last day that can be
refusal-too-late = “{ $field }” cannot be after { $date }. Choose that day or an earlier one. Nothing was changed.
# $field (String) – the field's name
# $least (Number) – the least it can be
# $most (Number) – the most it can be
refusal-out-of-range = The number in “{ $field }” must be from { $least } to { $most }. Correct it and save again. Nothing was changed.
refusal-not-an-adult = Only adults over 18 can be registered. A child can stand in an adult’s household, with an age. Nothing was changed.
# $field (String) – the field's name
refusal-control-character = There is a line break or an invisible letter in “{ $field }” where there can be none. Type the text again on one line. Nothing was changed.

## Rules of the work

# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-step = A registration cannot go from “{ $from }” to “{ $to }”. See which steps it can take now and choose one of them. Nothing was changed.
refusal-consent-missing = The registration cannot go on the waiting list before there is consent to find a friend. Talk with the person about it and note the consent. Nothing was changed.
refusal-no-consent-to-withdraw = There is no consent to withdraw: it was never given, or it is withdrawn already. You need do nothing more.
# $left (Number) – places left
# $maximum (Number) – places in all
refusal-meeting-full = { $left ->
    [0] The meeting is full; it has room for { $maximum }. Suggest another meeting, or correct the number if the room is larger. Nobody was signed up.
    [one] There is only { $left } place left of { $maximum }. Sign up fewer people or suggest another meeting. Nobody was signed up.
   *[other] There are only { $left } places left of { $maximum }. Sign up fewer people or suggest another meeting. Nobody was signed up.
}
refusal-meeting-over = The meeting was held or cancelled, so nobody can sign up. Choose another meeting or plan a new one.
# $people (Number) – how many people the sign-up is for
refusal-more-came-than-signed-up = { $people ->
    [one] The sign-up is for { $people } person, so no more can have come on it. Correct the number in the sign-up first, or note the others at the door. Nothing was changed.
   *[other] The sign-up is for { $people } people, so no more can have come on it. Correct the number in the sign-up first, or note the others at the door. Nothing was changed.
}
refusal-already-registered = This sign-up has been registered already. Find the person, and add there whatever is missing.
refusal-nothing-to-register = The line has no name or is noted as illegible, so it cannot be registered. Write the name first if you can read it.
refusal-last-member = This member is the last who can open the register and cannot be taken out. Add another member first. Nothing was changed.
refusal-member-exists = There is a member of this name already. Add the family name, for example. Nothing was changed.
refusal-area-exists = This area is there already. Choose it from the list, or give the new one another name. Nothing was changed.

## Matching

# $gate (String) – what stands in the way: match-gate-…
refusal-gate-shut = These two cannot be matched now because something stands in the way: “{ $gate }”. See beside the suggestions what it would take, or choose somebody else. Nothing was changed.
# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-match-step = A match cannot go from “{ $from }” to “{ $to }”. See which steps it can take now and choose one of them. Nothing was changed.
refusal-answers-missing = These two have not come so far yet: both must have said yes first. Ask them and note both answers. Nothing was changed.
refusal-already-matched = These two are a match already, or one is proposed. Find them in the list of matches and go on from there. Nothing was changed.
refusal-reason-missing = There must be a reason when a match ends: it helps us next time. Choose one; “not told” is a reason as well. Nothing was changed.
refusal-nothing-to-lift = There is no refusal between these two that could be lifted. They can be suggested to each other if nothing else stands in the way.
# $number (Number) – which of the planned follow-ups, from 1
refusal-follow-up-noted = Follow-up no. { $number } is noted already. Correct it, or note a follow-up without a number. Nothing was changed.
refusal-member-left = This member has left the group and cannot be given a task. Choose somebody else. Nothing was changed.

## Courses

refusal-course-over = The course was held or cancelled, or the place was cancelled already, so the list cannot change. Choose another course or plan a new one. Nothing was changed.
refusal-enrolled-already = They are signed up for the course already, alone or together with others. Find them on the course’s list and correct it there. Nothing was changed.
refusal-session-was-held = Attendance was noted for the session, so it cannot be taken out. Leave it, or take the attendance back first. Nothing was changed.

## Undo

refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-changed-since = This cannot be undone because “{ $field }” was changed since, { $at }, by { $member }. Correct what you want different instead. Nothing was changed.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
refusal-changed-since-by-unknown = This cannot be undone because “{ $field }” was changed since, { $at }. Correct what you want different instead. Nothing was changed.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-record-changed-since = This cannot be undone because something in “{ $record }” was changed since, { $at }, by { $member }. Correct what you want different instead. Nothing was changed.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
refusal-record-changed-since-by-unknown = This cannot be undone because something in “{ $record }” was changed since, { $at }. Correct what you want different instead. Nothing was changed.
# $record (String) – the kind of record
# $deed (String) – what was done with it since
refusal-built-upon = This cannot be undone because something newer builds on it: “{ $record }”, { $deed }. Undo the newer first. Nothing was changed.
refusal-erased-since = This cannot be undone because a person it is about was erased since. Nothing was changed.
refusal-cannot-be-undone = This kind of change cannot be undone. Nothing was changed.

## Spreadsheets

refusal-no-row-to-import = None of the rows can be imported. See what stands beside each row, correct the spreadsheet or the columns, and try again. Nothing was changed.

## Faults

refusal-fault = Something went wrong in the program. What was saved is still there. Close the program, open it again and try once more. If it happens again, ask for help and say what you were doing.
