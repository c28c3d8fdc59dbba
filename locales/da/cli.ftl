### The command line: questions it asks and answers it gives.

## Passphrases and the recovery code, asked for at a prompt

cli-ask-passphrase = Adgangssætning:
cli-ask-new-passphrase = Ny adgangssætning:
cli-ask-again = Skriv den en gang til:
cli-ask-recovery-code = Gendannelseskode:
cli-passphrases-differ = De to adgangssætninger er ikke ens. Prøv igen. Intet er ændret.

## A new register

cli-try-out-group = Prøvegruppen i Tønder
# The name of the first member, where none was said
cli-first-member = Gruppeleder
# $group (String) – the group's name
# $folder (String) – the folder the register lies in
cli-register-made = Registret for { $group } er lavet. Det ligger i { $folder }.
# $number (Number) – which sheet it is
# $code (String) – the recovery code in groups of letters
cli-recovery-sheet = Gendannelsesark nr. { $number }: { $code }. Skriv koden ned, og læg den et sikkert sted. Glemmer I adgangssætningen, er den den eneste vej ind. Den vises kun denne ene gang.

## Who can open it

# $at (DateTime) – since when another program has it open
# $process (String) – that program's process number
cli-open-since = Det har været åbent siden { $at } (proces { $process }).
cli-passphrase-changed = Adgangssætningen er skiftet. Gamle sikkerhedskopier åbnes stadig med den gamle.
cli-recovered = Du har fået en ny adgangssætning. Det gamle gendannelsesark gælder ikke længere.
# $name (String) – the member
cli-member = { $name }
# $name (String) – the member
# $date (String) – the day she left
cli-member-left = { $name } (stoppet { $date })
# $name (String) – the member
cli-member-added = { $name } kan nu åbne registret med sin egen adgangssætning.
# $name (String) – the member
cli-member-removed = { $name } kan ikke længere åbne registret. Navnet bliver stående i historikken.

## Backup, restore, verify

# $file (String) – the backup's file
cli-backed-up = Sikkerhedskopien ligger i { $file }. Den er prøvet og kan åbnes.
# $folder (String) – the folder of the restored register
cli-restored = Registret er gendannet i { $folder }.
# $rows (Number) – rows compared with the ledger
# $operations (Number) – operations in the ledger
cli-verify-holds = Registret er helt. { $rows } rækker passer med { $operations } handlinger.

## People and registrations

cli-protected-name = Beskyttet navn
cli-nobody-found = Ingen fundet.
cli-no-registrations = Ingen tilmeldinger her.
cli-saved = Gemt.
cli-erased = Slettet for altid. Det kan ikke fortrydes.
# $field (String) – the name of the field
# $text (String) – what stands in it
cli-field-line = { $field }: { $text }
# $days (Number) – days waited
cli-waiting-days = { $days ->
    [0] siden i dag
    [one] { $days } dag
   *[other] { $days } dage
}
cli-consent-missing = samtykke mangler
cli-registration-added = Tilmeldingen er gemt.
# $name (String) – the person who may be the same
cli-likely-duplicate = Det kan være den samme som { $name }. Se efter, om I har personen to gange.
# $state (String) – the state it has now
cli-stepped = Tilmeldingen er nu: { $state }.
# $purpose (String) – what it is a consent to
cli-consent-given = Samtykke er noteret: { $purpose }.
# $purpose (String) – what it was a consent to
cli-consent-withdrawn = Samtykke er trukket tilbage: { $purpose }. Det gælder fra nu.

## Areas and the group

cli-no-areas = Ingen områder endnu.
cli-area-not-noted = Område ikke noteret
# $area (String) – the area's name
# $participants (Number) – participants who wait
# $friends (Number) – friends who are free
cli-area-supply = { $area }: { $participants } venter, { $friends } { $friends ->
    [one] ven
   *[other] venner
}
# $area (String) – the area's name
# $municipality (String) – the municipality's name
cli-area-added = { $area } er nu et område i { $municipality }.
# $group (String) – the group's name
# $minimum (Number) – people an introductory meeting needs
cli-group = { $group }. Et introduktionsmøde kræver { $minimum } { $minimum ->
    [one] person
   *[other] personer
}.

## Meetings

cli-no-meetings = Ingen introduktionsmøder endnu.
# $count (Number) – people signed up
# $minimum (Number) – people needed
cli-signed-up-of = { $count } af { $minimum }
# $number (Number) – the row on the sheet
# $name (String) – who signed up
# $people (Number) – for how many people
cli-sign-up = { $number }. { $name } · { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
cli-illegible = Kan ikke læses
cli-signed-off = Tilmeldingen til mødet er fjernet.
# $count (Number) – how many came
cli-came = { $count ->
    [0] Ingen kom
    [one] { $count } kom
   *[other] { $count } kom
}
# $file (String) – the PDF
# $pages (Number) – its pages
cli-printed = { $file } er klar: { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
}.

## Courses

cli-no-courses = Ingen kurser endnu.
# $people (Number) – people with a place
# $waiting (Number) – people on the waiting list
cli-course-places = med plads: { $people }, på ventelisten: { $waiting }
# $names (String) – who they are
cli-moved-up = { $names } fik plads fra ventelisten. Ring, og sig det.
# $file (String) – the calendar file
cli-calendar-written = Kalenderfilen ligger i { $file }. Åbn den, så kommer den ind i din kalender.

## Matching and matches

cli-nobody-suggested = Ingen passer lige nu.
# $count (Number) – registrations on the other side that something keeps away
cli-behind-a-gate = { $count ->
    [one] { $count } anden kan ikke foreslås nu. Skriv --all for at se hvorfor.
   *[other] { $count } andre kan ikke foreslås nu. Skriv --all for at se hvorfor.
}
cli-no-matches = Ingen vennepar her.
# $date (Date) – the day of the next planned follow-up
cli-next-follow-up = opfølgning { $date }
# $count (Number) – concerns that are not solved
cli-open-concerns = { $count ->
    [one] { $count } åben bekymring
   *[other] { $count } åbne bekymringer
}
cli-match-proposed = Forslaget er gemt som kladde. Ingen får noget at vide endnu.
# $state (String) – the state it has now
cli-match-stepped = Venneparret er nu: { $state }.
cli-match-answered = Svaret er noteret.
cli-match-lifted = De to kan foreslås for hinanden igen.
cli-match-apart = De to bliver ikke foreslået for hinanden.
cli-pair-locked = De to er sammen i alle planer.
cli-pair-forbidden = De to kommer ikke sammen i nogen plan.
cli-pair-free = De to kommer sammen, hvis planen bliver bedst af det.
cli-concern-urgent = haster
# $date (Date) – the day it was solved
cli-concern-solved = løst { $date }

## The ledger

# $at (String) – day and time
# $deed (String) – what was done
# $name (String) – the member who did it
cli-ledger-line = { $at } · { $deed } · { $name }
# $deed (String) – what was undone
cli-undone = Fortrudt: { $deed }
# $deed (String) – what was done again
cli-redone = Gentaget: { $deed }
cli-ledger-empty = Intet er gjort endnu.

## Spreadsheets

# $count (Number) – registrations made
cli-imported = { $count ->
    [one] { $count } tilmelding er hentet ind. Alt kan fortrydes på én gang.
   *[other] { $count } tilmeldinger er hentet ind. Alt kan fortrydes på én gang.
}
# $count (Number) – registrations that would be made
cli-would-import = { $count ->
    [0] Ingen tilmeldinger kan hentes ind. Intet er ændret.
    [one] { $count } tilmelding kan hentes ind. Intet er ændret endnu.
   *[other] { $count } tilmeldinger kan hentes ind. Intet er ændret endnu.
}
# $sheet (String) – the sheet's name
# $side (String) – friends or participants
# $row (Number) – the row the header stands in
cli-sheet-read = { $sheet }: { $side }. Overskrifterne står i række { $row }.
# $column (String) – the column's letter
# $header (String) – the column's header
# $field (String) – the field it is read as
cli-column-read = { $column } »{ $header }« læses som: { $field }
# $column (String) – the column's letter
# $header (String) – the column's header
cli-column-ignored = { $column } »{ $header }« læses ikke
# $row (Number) – the row in the spreadsheet
# $text (String) – what is to be said about it
cli-row-said = Række { $row }: { $text }
# $row (Number) – the row in the spreadsheet
# $name (String) – the person who may be the same
cli-row-duplicate = Række { $row }: Det kan være den samme som { $name }.
# $row (Number) – a row in the same spreadsheet
cli-row = række { $row }
