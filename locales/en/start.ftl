### The first start: a new group, a backup, a register taken over, the try-out group; and help to unlock.

## The first screens

start-title = Welcome to Vejviser
start-language-title = Which language do you want to use?
start-language-later = You can change language at any time, at the top of the window.
start-how = How do you want to begin?
start-way-new = A new group
start-way-new-text = You have not used Vejviser before.
start-way-backup = I have a backup
start-way-backup-text = From another computer, or from before something went wrong.
start-way-take-over = I am taking over a group
start-way-take-over-text = Somebody else has kept the register until now.
start-way-try = Try the program
start-way-try-text = With a group of invented people. You cannot break anything.
start-making-try = The try-out group is being made …
start-back-to-unlock = Back to the register

## A new group

start-steps = Steps
start-step-group = The group
start-step-you = You
start-step-sheet = Recovery sheet
start-group-title = Who are you?
start-group-hint = For example: Friends in Tønder
start-municipalities = Municipalities
start-municipalities-hint = Where do you help? The first is your home municipality.
start-municipality-add = Add a municipality
start-municipality-none = No Danish municipality is called that.
# $name (String) – the municipality
start-municipality-remove = Remove { $name }
start-areas = Towns or quarters
# $municipality (String) – its name, where there are several
start-areas-in = Towns or quarters in { $municipality }
start-areas-hint = One on each line. You can add more later.
start-controller-hint = The organisation that is responsible for the details. It stands on every sheet you print.
start-contact-hint = Who can people ask about their details? The name stands on every sheet.

## The member and her passphrase

start-you-title = Who opens the register?
start-your-name = Your name
start-your-name-hint = So that the group can see who did what.
start-new-passphrase = New passphrase
start-passphrase-hint = Take four or five words that do not belong together and that only you would think of. Spaces are good.
start-again = The passphrase once more
start-not-the-same = The two passphrases are not the same. Type them again.
start-strength = How strong
# $least (Number) – how many characters it needs at least
start-strength-short = { $least ->
    [one] Too short: at least { $least } character.
   *[other] Too short: at least { $least } characters.
}
start-strength-weak = Weak: whoever steals the computer can guess it within a month.
start-strength-fair = Fair: it probably holds for some years. One more word makes it good.
start-strength-good = Good: guessing it takes longer than a human life.
start-strength-strong = Strong: it cannot be guessed.
start-where-own = The register will lie in the program’s own folder on this computer.
start-where-chosen = The register will lie in the folder you chose.
start-where-other = Choose another folder
start-make = Make the register

## The recovery sheet

start-sheet-title = Print the recovery sheet
start-sheet-why = If you forget the passphrase, the code on the sheet is the only way in. Keep the sheet in a locked drawer, not beside the computer.
# $number (String) – which sheet it is
start-sheet-number = Sheet no. { $number }
start-sheet-print = Print the sheet
start-sheet-save = Save as a file
start-sheet-opened = The sheet is open in another window. Print it from there.
start-sheet-saved = The sheet is saved. Print it, and delete the file afterwards.
start-code-show = I have no printer: show the code
start-code-write = Write the code down on paper, letter by letter.
# $number (String) – which of the groups, counted from 1
start-proof = Type group { $number } of the code from the paper
start-proof-hint = The code has six groups of five letters. So we both know that the sheet is there.
start-proof-wrong = That is not the group. Look at the sheet and type the five letters again.
start-proof-go-on = The sheet is ready: go on
start-unproved = The recovery sheet was never printed. If the passphrase is forgotten, everything is lost.
start-renew = Make a new sheet
start-sheet-file = Recovery sheet

## A backup, and taking over

start-backup-title = Restore a backup
start-backup-text = Choose the file that ends in .vejviser-backup. The copy is tried out before it is used, and the file itself is not touched.
start-backup-choose = Choose the backup
start-backup-chosen = The copy is chosen.
start-backup-passphrase = Your passphrase as it was when the copy was made
start-restore = Restore and open
start-take-over-title = Take over a group
start-take-over-text = Ask the one who leaves to add you under Settings › Members, so that you get a passphrase of your own. If you are not at the same computer, bring a backup.
start-take-over-folder = The register lies on this computer
start-take-over-folder-text = Choose the folder, and unlock with your own passphrase or with the recovery sheet.

## When the passphrase is forgotten or the register damaged

start-forgot = I have forgotten my passphrase
start-recover-title = Unlock with the recovery sheet
start-recover-text = You get a new passphrase and a new sheet. The old sheet is then void.
start-code = The code on the sheet
start-code-hint = Capital letters, spaces and dashes do not matter.
start-who = Your name in the group
start-who-hint = Only if several of you open the register.
start-recover = Unlock
start-restore-newest = Restore the newest backup
start-restore-newest-text = The damaged register is put aside, not deleted.
start-no-good-backup = None of the backups in the folder is whole. Find a copy elsewhere and choose “I have a backup”.
start-no-backup-chosen = Choose the backup first.

## Several registers; the try-out group

start-other-register = Another register or a new group
start-known = Registers on this computer
start-known-nameless = A register without a name
start-open-try-out = Open the try-out group
start-open-try-out-text = It asks for no passphrase, for everybody in it is invented.
start-try-banner = Try-out group: everybody here is invented.
start-make-own = Make your own group
start-try-out-group = The try-out group in Tønder

## Titles of the system’s own dialogs

start-pick-folder = Where is the register to lie?
start-pick-backup = Choose the backup
start-backup-kind = Backup
start-pick-register = Choose the folder with the register
start-save-sheet = Save the recovery sheet
