### The first start: a new group, a backup, a register taken over, the try-out group; and help to unlock.

## The first screens

start-title = Velkommen til Vejviser
start-language-title = Hvilket sprog vil du bruge?
start-language-later = Du kan altid skifte sprog igen, øverst i vinduet.
start-how = Hvordan vil du begynde?
start-way-new = En ny gruppe
start-way-new-text = I har ikke brugt Vejviser før.
start-way-backup = Jeg har en sikkerhedskopi
start-way-backup-text = Fra en anden computer, eller fra før noget gik galt.
start-way-take-over = Jeg overtager en gruppe
start-way-take-over-text = En anden har ført registret indtil nu.
start-way-try = Prøv programmet
start-way-try-text = Med en gruppe af opfundne mennesker. Du kan ikke ødelægge noget.
start-making-try = Prøvegruppen bliver lavet …
start-back-to-unlock = Tilbage til registret

## A new group

start-steps = Trin
start-step-group = Gruppen
start-step-you = Dig
start-step-sheet = Gendannelsesark
start-group-title = Hvem er I?
start-group-hint = For eksempel: Venner i Tønder
start-municipalities = Kommuner
start-municipalities-hint = Hvor hjælper I? Den første er jeres hjemkommune.
start-municipality-add = Tilføj en kommune
start-municipality-none = Ingen dansk kommune hedder sådan.
# $name (String) – the municipality
start-municipality-remove = Fjern { $name }
start-areas = Byer eller bydele
# $municipality (String) – its name, where there are several
start-areas-in = Byer eller bydele i { $municipality }
start-areas-hint = En på hver linje. I kan tilføje flere senere.
start-controller-hint = Den organisation, der har ansvaret for oplysningerne. Den står på hvert ark, I printer.
start-contact-hint = Hvem kan man spørge om sine oplysninger? Navnet står på hvert ark.

## The member and her passphrase

start-you-title = Hvem åbner registret?
start-your-name = Dit navn
start-your-name-hint = Så gruppen kan se, hvem der har gjort hvad.
start-new-passphrase = Ny adgangssætning
start-passphrase-hint = Tag fire eller fem ord, der ikke hører sammen, og som kun du finder på. Mellemrum er gode.
start-again = Adgangssætningen en gang til
start-not-the-same = De to adgangssætninger er ikke ens. Skriv dem igen.
start-strength = Hvor stærk
# $least (Number) – how many characters it needs at least
start-strength-short = { $least ->
    [one] For kort: mindst { $least } tegn.
   *[other] For kort: mindst { $least } tegn.
}
start-strength-weak = Svag: den, der stjæler computeren, kan gætte den på under en måned.
start-strength-fair = Nogenlunde: den holder nok nogle år. Et ord mere gør den god.
start-strength-good = God: at gætte den tager længere end et menneskeliv.
start-strength-strong = Stærk: den kan ikke gættes.
start-where-own = Registret kommer til at ligge i programmets egen mappe på denne computer.
start-where-chosen = Registret kommer til at ligge i den mappe, du har valgt.
start-where-other = Vælg en anden mappe
start-make = Lav registret

## The recovery sheet

start-sheet-title = Print gendannelsesarket
start-sheet-why = Glemmer du adgangssætningen, er koden på arket den eneste vej ind. Læg arket i en låst skuffe, ikke ved computeren.
# $number (String) – which sheet it is
start-sheet-number = Ark nr. { $number }
start-sheet-print = Print arket
start-sheet-save = Gem som fil
start-sheet-opened = Arket er åbnet i et andet vindue. Print det derfra.
start-sheet-saved = Arket er gemt. Print det, og slet filen bagefter.
start-code-show = Jeg har ingen printer: vis koden
start-code-write = Skriv koden ned på papir, bogstav for bogstav.
# $number (String) – which of the groups, counted from 1
start-proof = Skriv gruppe { $number } af koden fra papiret
start-proof-hint = Koden har seks grupper med fem bogstaver. Sådan ved vi begge, at arket er der.
start-proof-wrong = Det er ikke den gruppe. Se efter på arket, og skriv de fem bogstaver igen.
start-proof-go-on = Arket ligger klar: gå videre
start-unproved = Gendannelsesarket er aldrig printet. Glemmes adgangssætningen, er alt tabt.
start-renew = Lav et nyt ark
start-sheet-file = Gendannelsesark

## A backup, and taking over

start-backup-title = Gendan en sikkerhedskopi
start-backup-text = Vælg filen, der ender på .vejviser-backup. Kopien bliver prøvet, før den tages i brug, og selve filen røres ikke.
start-backup-choose = Vælg sikkerhedskopien
start-backup-chosen = Kopien er valgt.
start-backup-passphrase = Din adgangssætning, som den var, da kopien blev lavet
start-restore = Gendan og åbn
start-take-over-title = Overtag en gruppe
start-take-over-text = Bed den, der går, om at tilføje dig under Indstillinger › Medlemmer, så du får din egen adgangssætning. Er I ikke ved samme computer, så tag en sikkerhedskopi med.
start-take-over-folder = Registret ligger på denne computer
start-take-over-folder-text = Vælg mappen, og lås op med din egen adgangssætning eller med gendannelsesarket.

## When the passphrase is forgotten or the register damaged

start-forgot = Jeg har glemt adgangssætningen
start-recover-title = Lås op med gendannelsesarket
start-recover-text = Du får en ny adgangssætning og et nyt ark. Det gamle ark gælder så ikke mere.
start-code = Koden på arket
start-code-hint = Store og små bogstaver, mellemrum og streger er lige meget.
start-who = Dit navn i gruppen
start-who-hint = Kun hvis I er flere, der åbner registret.
start-recover = Lås op
start-restore-newest = Gendan den nyeste sikkerhedskopi
start-restore-newest-text = Det beskadigede register bliver lagt til side, ikke slettet.
start-no-good-backup = Ingen af sikkerhedskopierne i mappen er hel. Find en kopi et andet sted, og vælg »Jeg har en sikkerhedskopi«.
start-no-backup-chosen = Vælg først sikkerhedskopien.

## Several registers; the try-out group

start-other-register = Et andet register eller en ny gruppe
start-known = Registre på denne computer
start-known-nameless = Et register uden navn
start-open-try-out = Åbn prøvegruppen
start-open-try-out-text = Den kræver ingen adgangssætning, for alle i den er opfundet.
start-try-banner = Prøvegruppe: alle mennesker her er opfundet.
start-make-own = Lav jeres egen gruppe
start-try-out-group = Prøvegruppen i Tønder

## Titles of the system’s own dialogs

start-pick-folder = Hvor skal registret ligge?
start-pick-backup = Vælg sikkerhedskopien
start-backup-kind = Sikkerhedskopi
start-pick-register = Vælg mappen med registret
start-save-sheet = Gem gendannelsesarket
