### The settings: the group, its areas, meetings, members, keys and backups.

## The parts of the settings

settings-parts = Parts of the settings
settings-group = The group
settings-meetings = Meetings
settings-matching = Matching
settings-care = Follow-up and retention
settings-members = Members
settings-keys = Passphrase and sheet
settings-backups = Backups
settings-about = About the program
settings-saved = Saved

## The group and its areas

settings-areas = Towns and quarters
settings-areas-hint = A new name goes with everybody who lives there.
settings-no-areas = There are no areas yet.
settings-area-add = Add area
settings-rename = Rename
settings-new-name = New name
settings-waiting = Waiting

## Meetings, follow-up, retention

settings-meetings-hint = This is how a new meeting begins. You can always change it for a single meeting.
settings-weights-hint = So much each thing counts when two fit each other. Nationality and religion never count.
settings-follow-up = Follow-up
settings-follow-up-hint = Days with commas between, such as 14, 42, 91.
settings-retention = How long we keep things
settings-retention-hint = Nothing is deleted by itself: the program reminds you.
settings-locking = Lock

## Members, passphrase, recovery sheet

settings-members-hint = Each member opens the register with a passphrase of their own, so that you can see who did what.
settings-member-me = you
# $date (String) – the day she left, as »24.12.2026«
settings-member-left = Left on { $date }
settings-member-add = Add a member
settings-member-add-text = Let the new member type the passphrase here in person.
settings-member-back = Let in again
settings-member-remove = Take out
settings-member-remove-title = Should this member no longer be able to open the register?
settings-member-remove-text = The name stays in the history. This cannot be undone, but the member can be added again with a new passphrase.
settings-passphrase = My passphrase
settings-passphrase-hint = Backups from before still open with the old one.
settings-passphrase-change = Change passphrase
settings-passphrase-changed = The passphrase is changed.
settings-sheet-text = If the sheet is lost or somebody has seen it, make a new one. The old one then no longer opens the register; shred it.

## Backups

# $at (String) – day and time, as »24.12.2026 18:30«
settings-taken-out = Last saved elsewhere: { $at }
settings-never-taken-out = No copy has yet been saved anywhere but on this computer. If the computer breaks, everything is gone.
settings-taken-out-text = Save a copy on a USB stick every month, and keep it somewhere else than the computer. It opens only with a passphrase.
settings-back-up = Save a backup
settings-backed-up = The backup is saved and tried out.
settings-kept = Copies on this computer
settings-kept-hint = The program makes one by itself when the register is closed.
settings-none-kept = There are no copies yet. The first is made when the register is closed.
settings-made = Made
settings-size = Size
# $number (String) – megabytes, as »1,5«
settings-megabytes = { $number } MB
settings-go-back = Go back to it
# $made (String) – day and time, as »24.12.2026 18:30«
settings-go-back-title = Go back to the register of { $made }?
settings-go-back-text = What was written since then will not be in the register. The copy is tried out first, and the register of today is put aside.
settings-go-back-passphrase = The passphrase as it was then
settings-went-back = The register is restored.
settings-backup-where = Save the backup

## About the program

settings-version = Version
settings-licence = Licence
settings-licence-text = Free software: MIT or Apache 2.0. The fonts: SIL Open Font License.
settings-where = Where the register lies
settings-where-text = The register lies encrypted on this computer and nowhere else. The program does not use the internet.
settings-show-folder = Show the folder
settings-other-register-text = The register is closed first and stays as it is.
