### What was done, as history tells it, and what the buttons for undo and redo say.

## Undo and redo of what has no wording of its own

operation-undo-other = Undo the last change
operation-redo-other = Redo the last change

## The register and its members; never undone

operation-register-created = Register made
operation-opened = Register opened
operation-restored = Register restored from a backup
operation-migrated = Register brought to a newer form
operation-member-added = Member added
operation-member-removed = Member taken out
operation-passphrase-changed = Passphrase changed
operation-recovery-sheet-renewed = New recovery sheet made
operation-recovered = Recovery code used
operation-backed-up = Backup saved
operation-person-erased = Person erased
operation-printed = Personal details printed
operation-exported = Personal details saved to a file
operation-undone = Change undone
operation-redone = Change redone

## What can be undone

operation-sample-created = Invented people put in
    .undo = Undo: invented people put in
    .redo = Redo: invented people put in
operation-member-renamed = Member’s name changed
    .undo = Undo: member’s name changed
    .redo = Redo: member’s name changed
operation-group-changed = Group’s settings changed
    .undo = Undo: group’s settings changed
    .redo = Redo: group’s settings changed
operation-area-added = Area added
    .undo = Undo: area added
    .redo = Redo: area added
operation-area-renamed = Area renamed
    .undo = Undo: area renamed
    .redo = Redo: area renamed
operation-registration-added = Registration added
    .undo = Undo: registration added
    .redo = Redo: registration added
operation-registration-changed = Registration corrected
    .undo = Undo: registration corrected
    .redo = Redo: registration corrected
operation-registration-stepped = Registration’s state changed
    .undo = Undo: registration’s state changed
    .redo = Redo: registration’s state changed
operation-person-changed = Person’s details corrected
    .undo = Undo: person’s details corrected
    .redo = Redo: person’s details corrected
operation-note-added = Note written
    .undo = Undo: note written
    .redo = Redo: note written
operation-consent-given = Consent given
    .undo = Undo: consent given
    .redo = Redo: consent given
operation-consent-withdrawn = Consent withdrawn
    .undo = Undo: consent withdrawn
    .redo = Redo: consent withdrawn
operation-meeting-added = Meeting planned
    .undo = Undo: meeting planned
    .redo = Redo: meeting planned
operation-meeting-changed = Meeting corrected
    .undo = Undo: meeting corrected
    .redo = Redo: meeting corrected
operation-meeting-held = Meeting noted as held
    .undo = Undo: meeting noted as held
    .redo = Redo: meeting noted as held
operation-meeting-cancelled = Meeting cancelled
    .undo = Undo: meeting cancelled
    .redo = Redo: meeting cancelled
operation-invited = Invited to a meeting
    .undo = Undo: invited to a meeting
    .redo = Redo: invited to a meeting
operation-signed-up = Signed up for a meeting
    .undo = Undo: signed up for a meeting
    .redo = Redo: signed up for a meeting
operation-sign-up-changed = Sign-up for a meeting corrected
    .undo = Undo: sign-up for a meeting corrected
    .redo = Redo: sign-up for a meeting corrected
operation-sign-up-removed = Taken off a meeting’s list
    .undo = Undo: taken off a meeting’s list
    .redo = Redo: taken off a meeting’s list
operation-attendance-noted = Attendance noted
    .undo = Undo: attendance noted
    .redo = Redo: attendance noted
operation-sheet-typed-back = Sheet of a meeting typed in
    .undo = Undo: sheet of a meeting typed in
    .redo = Redo: sheet of a meeting typed in
operation-sign-up-registered = Registered after a meeting
    .undo = Undo: registered after a meeting
    .redo = Redo: registered after a meeting
operation-paper-destroyed = Sheet noted as shredded
    .undo = Undo: sheet noted as shredded
    .redo = Redo: sheet noted as shredded
operation-imported = Spreadsheet imported
    .undo = Undo: spreadsheet imported
    .redo = Redo: spreadsheet imported
