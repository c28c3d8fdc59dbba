### Why something was not done: what happened, why, what to do now. No blame, no jargon.

## The register and its folder

refusal-wrong-passphrase = Registret kunne ikke åbnes, for adgangssætningen passer ikke. Skriv den igen, og se efter store og små bogstaver og mellemrum. Er den glemt, så brug gendannelseskoden.
refusal-recovery-code-mistyped = Der er en skrivefejl i gendannelseskoden. Skriv den igen, sådan som den står på arket.
refusal-recovery-code-unknown = Gendannelseskoden hører ikke til dette register, eller den er afløst af en nyere. Find det nyeste ark, og prøv igen.
# $least (Number) – the fewest letters a passphrase may have
refusal-passphrase-too-short = { $least ->
    [one] Adgangssætningen er for kort til at beskytte oplysningerne. Skriv mindst { $least } tegn. Intet er ændret.
   *[other] Adgangssætningen er for kort til at beskytte oplysningerne. Skriv mindst { $least } tegn, gerne fire eller fem ord. Intet er ændret.
}
refusal-passphrase-taken = Et andet medlem åbner allerede registret med den adgangssætning. Vælg en anden, så I kan skelnes fra hinanden. Intet er ændret.
refusal-no-register = Der er intet register i mappen. Vælg den mappe, hvor gruppens register ligger, eller opret et nyt.
refusal-folder-not-empty = Mappen er ikke tom, og et nyt register skal have sin egen. Vælg en tom mappe. Intet er ændret.
# $service (String) – the cloud service's name
refusal-cloud-folder = Mappen bliver kopieret til nettet af { $service }. Det kan ødelægge registret, og oplysningerne ville forlade computeren. Vælg en mappe, der kun ligger på denne computer. Intet er ændret.
refusal-read-only = Programmet må ikke skrive i mappen, så intet er ændret. Giv dig selv lov til at skrive i den, eller vælg en anden mappe.
refusal-disk-full = Der er ikke plads på disken, så intet er ændret. Slet noget, du ikke har brug for, og prøv igen.
refusal-already-open = Registret er allerede åbent i et andet vindue eller program. Luk det der, og prøv igen.
refusal-newer-register = Registret er gemt med en nyere udgave af programmet. Hent den nyeste udgave, og åbn registret igen. Intet er ændret.
# $backup (String) – the path of the newest good backup
refusal-damaged = Registrets fil er beskadiget og blev ikke åbnet. Den nyeste gode sikkerhedskopi er { $backup }. Genskab registret fra den i en ny mappe, og behold den gamle mappe indtil videre.
refusal-damaged-without-backup = Registrets fil er beskadiget og blev ikke åbnet, og der er ingen sikkerhedskopi i mappen. Find en kopi et andet sted, for eksempel på en USB-nøgle, og behold mappen, som den er.
# $backup (String) – the path of the newest good backup
refusal-keys-lost = Filen med nøglerne er væk eller beskadiget, så registret kan ikke låses op. Nøglerne ligger også i den nyeste gode sikkerhedskopi, { $backup }. Genskab registret fra den i en ny mappe.
refusal-keys-lost-without-backup = Filen med nøglerne er væk eller beskadiget, så registret kan ikke låses op, og der er ingen sikkerhedskopi i mappen. Find en kopi et andet sted; nøglerne ligger i den.
refusal-not-a-backup = Filen er ikke en hel sikkerhedskopi af et register. Vælg en anden fil. Intet er ændret.
refusal-no-such-file = Filen findes ikke. Se efter, om navnet og mappen er rigtige.
refusal-no-such-folder = Mappen findes ikke. Se efter, om navnet er rigtigt, eller lav mappen først. Intet er ændret.
refusal-file-exists = Der findes allerede en fil med det navn, og den bliver ikke overskrevet. Vælg et andet navn.

## Finding things

# $code (String) – the code that was written
refusal-no-such-municipality = Der er ingen kommune med koden { $code }. Koden har fire cifre, for eksempel 0751 for Aarhus. Se efter, og skriv den igen.
# $code (String) – the municipality's code
refusal-not-our-municipality = Gruppen dækker ikke kommunen med koden { $code }. Vælg en af gruppens kommuner, eller føj kommunen til i gruppens indstillinger.

## What was typed

# $field (String) – the field's name
refusal-missing = Feltet »{ $field }« er tomt, og det skal vi bruge. Udfyld det, og gem igen. Intet er ændret.
# $field (String) – the field's name
# $most (Number) – the most letters the field takes
refusal-too-long = { $most ->
    [one] Teksten i »{ $field }« er for lang. Der er plads til { $most } tegn. Intet er ændret.
   *[other] Teksten i »{ $field }« er for lang. Der er plads til { $most } tegn. Gør den kortere, og gem igen. Intet er ændret.
}
# $field (String) – the field's name
refusal-cpr-number = Teksten i »{ $field }« ligner et CPR-nummer. Det må vi aldrig gemme, og vi har ikke brug for det. Tag det ud, og gem igen. Intet er ændret.
refusal-not-a-phone = Det ligner ikke et telefonnummer. Skriv det med cifre, for eksempel 20 41 77 03, og med + og landekode, hvis det er fra et andet land. Intet er ændret.
refusal-not-an-email = Det ligner ikke en e-mailadresse. Skriv den som navn@eksempel.dk, eller lad feltet stå tomt. Intet er ændret.
# $field (String) – the field’s name
refusal-not-a-date = »{ $field }« er ikke en dato. Skriv den sådan: 24.12.2026.
# $field (String) – the field’s name
refusal-not-a-time = »{ $field }« er ikke et klokkeslæt. Skriv det sådan: 18.30.
# $field (String) – the field's name
# $date (Date) – the first day that can be
refusal-too-early = »{ $field }« kan ikke være før { $date }. Vælg den dag eller en senere. Intet er ændret.
# $field (String) – the field's name
# $date (Date) – the last day that can be
refusal-too-late = »{ $field }« kan ikke være efter { $date }. Vælg den dag eller en tidligere. Intet er ændret.
# $field (String) – the field's name
# $least (Number) – the least it can be
# $most (Number) – the most it can be
refusal-out-of-range = Tallet i »{ $field }« skal ligge fra { $least } til { $most }. Ret det, og gem igen. Intet er ændret.
refusal-not-an-adult = Kun voksne over 18 år kan tilmeldes. Et barn kan stå i en voksens husstand, med alder. Intet er ændret.
# $field (String) – the field's name
refusal-control-character = Der er et linjeskift eller et usynligt tegn i »{ $field }«, hvor der ikke kan være et. Skriv teksten igen på én linje. Intet er ændret.

## Rules of the work

# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-step = En tilmelding kan ikke gå fra »{ $from }« til »{ $to }«. Se, hvilke skridt den kan tage nu, og vælg et af dem. Intet er ændret.
refusal-consent-missing = Tilmeldingen kan ikke komme på ventelisten, før der er givet samtykke til at finde en ven. Tal med personen om det, og noter samtykket. Intet er ændret.
refusal-no-consent-to-withdraw = Der er intet samtykke at trække tilbage: Det er aldrig givet, eller det er trukket tilbage allerede. Du behøver ikke gøre mere.
# $left (Number) – places left
# $maximum (Number) – places in all
refusal-meeting-full = { $left ->
    [0] Mødet er fyldt; der er plads til { $maximum }. Foreslå et andet møde, eller ret antallet, hvis lokalet er større. Ingen er tilmeldt.
    [one] Der er kun { $left } plads tilbage af { $maximum }. Tilmeld færre, eller foreslå et andet møde. Ingen er tilmeldt.
   *[other] Der er kun { $left } pladser tilbage af { $maximum }. Tilmeld færre, eller foreslå et andet møde. Ingen er tilmeldt.
}
refusal-meeting-over = Mødet er afholdt eller aflyst, så ingen kan tilmeldes. Vælg et andet møde, eller planlæg et nyt.
# $people (Number) – how many people the sign-up is for
refusal-more-came-than-signed-up = { $people ->
    [one] Tilmeldingen gælder { $people } person, så flere kan ikke være kommet på den. Ret antallet i tilmeldingen først, eller noter de andre ved døren. Intet er ændret.
   *[other] Tilmeldingen gælder { $people } personer, så flere kan ikke være kommet på den. Ret antallet i tilmeldingen først, eller noter de andre ved døren. Intet er ændret.
}
refusal-already-registered = Tilmeldingen fra mødet er registreret allerede. Find personen, og ret der, hvis noget mangler.
refusal-nothing-to-register = Linjen har intet navn eller er noteret som ulæselig, så den kan ikke registreres. Skriv navnet først, hvis du kan læse det.
refusal-last-member = Dette medlem er det sidste, der kan åbne registret, og kan ikke tages ud. Tilføj et andet medlem først. Intet er ændret.
refusal-member-exists = Der er allerede et medlem med det navn. Skriv for eksempel efternavnet med. Intet er ændret.
refusal-area-exists = Området findes allerede. Vælg det på listen, eller giv det nye et andet navn. Intet er ændret.

## Matching

# $gate (String) – what stands in the way: match-gate-…
refusal-gate-shut = De to kan ikke blive et vennepar nu, for noget står i vejen: »{ $gate }«. Se ved forslagene, hvad der skal til, eller vælg en anden. Intet er ændret.
# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-match-step = Et vennepar kan ikke gå fra »{ $from }« til »{ $to }«. Se, hvilke skridt det kan tage nu, og vælg et af dem. Intet er ændret.
refusal-answers-missing = Så langt er de to ikke endnu: Begge skal have sagt ja først. Spørg dem, og noter begges svar. Intet er ændret.
refusal-already-matched = De to er et vennepar allerede, eller det er foreslået. Find dem på listen over vennepar, og gå videre derfra. Intet er ændret.
refusal-reason-missing = Der skal stå en grund, når et vennepar slutter, for den hjælper os næste gang. Vælg en; »ikke oplyst« er også en grund. Intet er ændret.
refusal-nothing-to-lift = Der er ikke noget nej mellem de to, der kan hæves. De kan foreslås for hinanden, hvis intet andet står i vejen.
# $number (Number) – which of the planned follow-ups, from 1
refusal-follow-up-noted = Opfølgning nr. { $number } er noteret allerede. Ret den, eller noter en opfølgning uden nummer. Intet er ændret.
refusal-member-left = Medlemmet er ikke i gruppen længere og kan ikke få en opgave. Vælg en anden. Intet er ændret.

## Courses

refusal-course-over = Kurset er afholdt eller aflyst, eller der er meldt afbud allerede, så listen kan ikke ændres. Vælg et andet kursus, eller planlæg et nyt. Intet er ændret.
refusal-enrolled-already = De er tilmeldt kurset allerede, alene eller sammen med andre. Find dem på kursets liste, og ret der. Intet er ændret.
refusal-session-was-held = Der er noteret fremmøde for mødegangen, så den kan ikke tages ud. Lad den stå, eller tag fremmødet tilbage først. Intet er ændret.

## Undo

refusal-nothing-to-undo = Der er ikke noget at fortryde.
refusal-nothing-to-redo = Der er ikke noget at gentage.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-changed-since = Det kan ikke fortrydes, for »{ $field }« er ændret siden, { $at }, af { $member }. Ret i stedet det, du vil have anderledes. Intet er ændret.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
refusal-changed-since-by-unknown = Det kan ikke fortrydes, for »{ $field }« er ændret siden, { $at }. Ret i stedet det, du vil have anderledes. Intet er ændret.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-record-changed-since = Det kan ikke fortrydes, for noget i »{ $record }« er ændret siden, { $at }, af { $member }. Ret i stedet det, du vil have anderledes. Intet er ændret.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
refusal-record-changed-since-by-unknown = Det kan ikke fortrydes, for noget i »{ $record }« er ændret siden, { $at }. Ret i stedet det, du vil have anderledes. Intet er ændret.
# $record (String) – the kind of record
# $deed (String) – what was done with it since
refusal-built-upon = Det kan ikke fortrydes, for noget nyere bygger på det: »{ $record }«, { $deed }. Fortryd det nyere først. Intet er ændret.
refusal-erased-since = Det kan ikke fortrydes, for en person, det handler om, er slettet for altid siden. Intet er ændret.
refusal-cannot-be-undone = Den slags handling kan ikke fortrydes. Intet er ændret.

## Spreadsheets

refusal-no-row-to-import = Ingen af rækkerne kan hentes ind. Se, hvad der står ved hver række, ret regnearket eller kolonnerne, og prøv igen. Intet er ændret.

## Faults

refusal-fault = Noget gik galt i programmet. Det, der var gemt, er der stadig. Luk programmet, åbn det igen, og prøv en gang til. Sker det igen, så bed om hjælp, og fortæl, hvad du var i gang med.
