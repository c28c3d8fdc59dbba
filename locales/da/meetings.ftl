### The screens of introductory meetings: the list, the plan, the meeting, its sign-ups, messages, prints and results.

## The list

meetings-plan = Planlæg et møde
meetings-upcoming = Kommende møder
meetings-past = Afholdte og aflyste
meetings-empty-title = Ingen møder endnu
meetings-empty = Her står gruppens introduktionsmøder. Planlæg det første. Dato og sted kan komme senere.
meetings-no-upcoming = Der er ikke planlagt noget møde.

## How ready a meeting is

# $municipality (String) – where the meeting is
meetings-in = Introduktionsmøde i { $municipality }
# $people (Number) – how many people are signed up
# $minimum (Number) – how many are needed
meetings-of = { $people } af { $minimum }
meetings-people-signed-up = tilmeldte personer
meetings-no-date = Dato mangler
meetings-place-found = Sted fundet
meetings-place-missing = Sted mangler
meetings-consultant-missing = Konsulent mangler
meetings-consultant-asked = Konsulenten er spurgt
meetings-consultant-confirmed = Konsulenten har sagt ja
# $date (Date) – the last day for the decision
meetings-decide-by = Beslut senest { $date }
# $count (Number) – days left until the day for the decision; 0 on the day
meetings-days-left = { $count ->
    [0] Sidste dag er i dag
    [one] { $count } dag tilbage
   *[other] { $count } dage tilbage
}
meetings-decide-passed = Fristen er gået
meetings-needs-date = Sæt dato og tid.
meetings-needs-place = Find et sted.
meetings-needs-consultant = Konsulenten mangler at sige ja.
meetings-all-set = Alt er på plads.
# $count (Number) – how many asked for a meeting and were not told of this one
meetings-asked-not-invited = { $count ->
    [one] { $count } person har bedt om et møde og er ikke inviteret endnu.
   *[other] { $count } personer har bedt om et møde og er ikke inviteret endnu.
}
# $count (Number) – places left at the place; 0 when it is full
meetings-places-left = { $count ->
    [0] Mødet er fyldt
    [one] { $count } plads tilbage
   *[other] { $count } pladser tilbage
}

## What can be done with a meeting

# $count (Number) – how many are to be invited
meetings-invite = { $count ->
    [one] Inviter { $count } person
   *[other] Inviter { $count } personer
}
meetings-print = Udskriv ark
meetings-messages = Beskeder
meetings-type-back = Skriv arket ind
meetings-confirm-consultant = Notér konsulentens ja
meetings-edit = Rediger mødet
meetings-cancel = Aflys mødet
meetings-about = Om mødet
meetings-nothing-noted = Intet er noteret endnu.

## Planning and editing

meetings-plan-title = Nyt introduktionsmøde
meetings-when-and-where = Hvornår og hvor
meetings-how-many = Hvor mange
meetings-consultant-and-languages = Konsulent og sprog
meetings-practical = Det praktiske
meetings-date = Dato
meetings-time = Klokkeslæt
# $count (Number) – so many days before the meeting the group decides
meetings-decide-hint = { $count ->
    [one] Lad feltet stå tomt, så bliver det { $count } dag før mødet.
   *[other] Lad feltet stå tomt, så bliver det { $count } dage før mødet.
}
meetings-maximum-hint = Så mange kan stedet rumme. Er det fyldt, kan ingen flere tilmeldes.
meetings-consultant-hint = Skriv navnet, når du har spurgt.
meetings-draft-found = Her er det, du skrev sidst. Det er ikke gemt endnu.
meetings-draft-drop = Begynd forfra

## Signing up

meetings-sign-ups = Tilmeldte
meetings-already = Er tilmeldt
meetings-sign-up = Tilmeld
meetings-sign-ups-none = Ingen er tilmeldt endnu. Skriv det første navn her.
meetings-people = Antal
meetings-through = Gennem
meetings-wants = Ønske
# $number (Number) – the row on the sheet
meetings-change-sign-up = Rediger nr. { $number }
meetings-remove-sign-up = Tag af listen
meetings-withheld = Beskyttet: kun nummeret vises

## Who asked for a meeting

meetings-to-invite = Har bedt om et møde
# $date (Date) – the day somebody asked for a meeting
meetings-asked-on = Bad om det { $date }
meetings-invited = Inviterede
# $date (Date) – the day of the invitation
meetings-invited-on = Inviteret { $date }
meetings-note-invited = Notér som inviteret

## Messages

meetings-message-kind = Hvad vil du skrive om?
meetings-kind-invitation = Invitation
meetings-kind-reminder = Påmindelse
meetings-kind-moved = Mødet er flyttet
meetings-kind-cancellation = Aflysning
# $count (Number) – how many get the message in this language
meetings-receivers = { $count ->
    [one] { $count } modtager
   *[other] { $count } modtagere
}
meetings-copy-text = Kopiér teksten
meetings-copy-sms = Kopiér som SMS
meetings-copied = Kopieret
meetings-save-mail = Gem som mail
# $count (Number) – how many telephone numbers
meetings-copy-numbers = { $count ->
    [one] Kopiér { $count } telefonnummer
   *[other] Kopiér { $count } telefonnumre
}
# $count (Number) – how many e-mail addresses
meetings-copy-addresses = { $count ->
    [one] Kopiér { $count } e-mailadresse
   *[other] Kopiér { $count } e-mailadresser
}
# $count (Number) – how many have a protected name and stay off the list
meetings-left-out = { $count ->
    [one] { $count } person med beskyttet navn er ikke med. Ring selv.
   *[other] { $count } personer med beskyttet navn er ikke med. Ring selv til dem.
}
# $count (Number) – how many have no telephone number
meetings-without-number = { $count ->
    [one] { $count } har intet telefonnummer.
   *[other] { $count } har intet telefonnummer.
}
# $count (Number) – how many have no e-mail address
meetings-without-address = { $count ->
    [one] { $count } har ingen e-mailadresse.
   *[other] { $count } har ingen e-mailadresse.
}
meetings-send-out = Oplysninger ud af programmet
meetings-send-out-why = Andre programmer kan læse det, du tager ud. Brug det kun til at skrive til dem, og slet det bagefter. Det bliver noteret, at du tog det ud.
meetings-no-receivers = Ingen at skrive til endnu.
meetings-mail-saved = Mailen er gemt. Åbn den i dit mailprogram, se den igennem, og send den. Modtagerne ser ikke hinanden.
meetings-mail = Mail
# $count (Number) – letters, one to each receiver
meetings-print-letters = { $count ->
    [one] Udskriv { $count } brev
   *[other] Udskriv { $count } breve
}
meetings-letters = Breve
meetings-letters-opened = Brevene er åbnet. Udskriv dem derfra.

## Printing

meetings-print-title = Udskriv til mødet
meetings-what-to-print = Hvad skal udskrives?
meetings-slips = Sedler
meetings-sheet-hint = Til at skrive sig på ved bordet
meetings-door-hint = Kun til værten: navn og kryds
meetings-slips-hint = En til hver, så ingen læser linjen over
meetings-beside = Andet sprog ved siden af
meetings-beside-none = Kun ét sprog
# $count (Number) – how many pages the print has
meetings-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
}
meetings-print-now = Udskriv
meetings-save-pdf = Gem som PDF
meetings-print-opened = Arket er åbnet. Udskriv det derfra.
meetings-pdf-saved = Filen er gemt. Slet den, når arket er udskrevet.
# $date (Date) – the day the sheet is shredded by
meetings-never-hang-up = Hæng aldrig et ark med navne op. Makulér det senest { $date }.

## Typing the sheet back

meetings-type-back-hint = Skriv af i samme rækkefølge som på arket. Det, du skriver, bliver husket undervejs.
meetings-printed-rows = De trykte linjer
meetings-blank-rows = De tomme linjer
meetings-add-row = En linje mere
# $number (Number) – the row on the sheet
meetings-row = Nr. { $number }
meetings-how-many-came = Hvor mange kom?
meetings-save-sheet = Gem arket
# $count (Number) – how many people came
meetings-came = { $count ->
    [0] Ingen kom
    [one] { $count } kom
   *[other] { $count } kom
}

## What came of it

meetings-results = Det kom der ud af mødet
meetings-note-results = Notér resultatet
meetings-expected = Ventet
meetings-expected-hint = Omkring 60 af 100 tilmeldte plejer at komme.
meetings-register = Opret tilmelding
meetings-register-as-participant = Opret som deltager
meetings-register-as-friend = Opret som frivillig ven
# $count (Number) – how many sign-ups have a wish and a name and are not registered
meetings-register-all = { $count ->
    [one] Opret { $count } tilmelding
   *[other] Opret alle { $count } tilmeldinger
}
meetings-registered = Tilmelding oprettet
meetings-consent-next = Samtykke mangler endnu. Tal med hver person, før tilmeldingen kommer på ventelisten.
meetings-perhaps-known = Findes måske allerede i registret
meetings-to-registrations = Vil være ven eller have en ven
meetings-shred = Notér arket som makuleret
# $date (Date) – the day the sheet was shredded
meetings-shredded-on = Arket blev makuleret { $date }
meetings-save-where = Hvor skal filen ligge?
