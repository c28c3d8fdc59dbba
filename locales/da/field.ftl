### The names of the fields, as a form, a list or a message shows them.

## A person

field-name = Fulde navn
field-calling-name = Kaldenavn
field-own-script-name = Navn med egne bogstaver
field-phone = Telefon
field-email = E-mail
field-town = By
field-area = Område
field-municipality = Kommune
field-contact-language = Kontaktsprog
field-gender = Køn
field-birth-year = Fødselsår
field-age-band = Alder
field-protected = Beskyttet navn og adresse
field-languages = Sprog, personen taler

## The household and the registration

field-composition = Alene eller familie
field-adults = Voksne
field-children-ages = Børnenes alder
field-side = Side
field-state = Status
field-asked-on = Dato for henvendelsen
field-talked-on = Dato for samtalen
field-meeting-asked-on = Bad om et introduktionsmøde den
field-topics = Ønsker og tilbud
field-own-words = Med egne ord
field-interests = Interesser
field-avoid = Vil helst undgå
field-times = Tider i ugen
field-how-often = Hvor tit
field-areas = Områder, der kan nås
field-gender-wish = Ønske om køn
field-time-in-denmark = Tid i Danmark
field-danish-education = Danskundervisning
field-danish-module = Modul
field-class-or-teacher = Hold eller lærer
field-interpreter-needed = Brug for tolk
field-interpreter-agreed-on = Tolk aftalt den
field-talking-partner = Har en samtalepartner på skolen
field-referrer = Henvist fra
field-referrer-contact = Kontaktperson
field-referred-on = Dato for henvisningen
field-work = Arbejde og branche
field-capacity = Antal venner ad gangen
field-introduced-on = Introduceret den
field-confidentiality-on = Tavshedspligt underskrevet den
field-child-certificate = Børneattest
field-child-certificate-on = Dato for børneattest
field-child-certificate-renew-by = Børneattest fornyes senest
field-note = Notat

## Consent

field-purpose = Formål
field-how = Hvordan
field-read-in = Læst på
field-given-on = Givet den
field-withdrawn-on = Trukket tilbage den
field-taken-by = Modtaget af

## Meetings and sign-ups

field-at = Dato og tid
field-place = Sted
field-address = Adresse
field-minimum = Mindst antal personer
field-maximum = Højst antal personer
field-decide-by = Beslut senest
field-access-notes = Adgangsforhold
field-consultant = Konsulent
field-organisation = Organisation
field-consultant-confirmed-on = Konsulenten sagde ja den
field-meeting-languages = Sprog og tolk
field-host-contact = Kontakt til værten
field-childcare-and-food = Børnepasning og mad
field-material = Materiale, der skal med
field-invited-on = Inviteret den
field-held-on = Afholdt den
field-cancelled-on = Aflyst den
field-people = Antal personer
field-source = Tilmeldt gennem
field-wants-to-be-friend = Vil gerne være ven
field-wants-friend = Vil gerne have en ven
field-came = Kom
field-illegible = Ulæselig linje

## Matches

field-participant = Deltager
field-friend = Frivillig ven
field-why = Hvorfor netop de to
field-proposed-on = Foreslået den
field-approved-on = Godkendt den
field-asked-on-both = Begge spurgt den
field-participant-answer = Deltagerens svar
field-friend-answer = Den frivillige vens svar
field-first-meeting-at = Første møde, dato og tid
field-first-meeting-place = Første møde, sted
field-active-on = Aktivt siden
field-paused-on = På pause siden
field-pause-until = På pause indtil
field-resumed-on = I gang igen siden
field-ended-on = Afsluttet den
field-end-reason = Hvorfor det sluttede
field-declined-on = Takket nej den
field-declined-by = Hvem der takkede nej
field-decline-reason = Hvorfor der blev takket nej
field-lifted-on = Må foreslås igen fra
field-participant-again = Deltageren vil gerne have en ny ven
field-friend-again = Den frivillige vil gerne være ven igen
field-follows-up = Følger op
field-stand-in = Afløser
field-stand-in-from = Afløser fra
field-stand-in-until = Afløser til og med

## Follow-ups

field-number = Opfølgning nr.
field-done-on = Dato for opfølgningen
field-talked-with = Talt med
field-did = Hvad har I lavet?
field-good = Hvad var godt?
field-hard = Hvad var svært?
field-times-met = Hvor mange gange de har mødtes
field-outcomes = Hvordan det går

## Concerns

field-topic = Emne
field-urgent = Haster
field-raised-on = Bekymret siden
field-solved-on = Løst den
field-solution = Hvordan den blev løst

## Plans

field-choice = Valg i planen

## Courses

field-titles = Titel
field-kind = Slags kursus
field-audience = For hvem
field-organiser = Arrangør
field-teacher = Underviser
field-online = Online
field-sign-up-by = Tilmelding senest
field-sign-off-by = Afbud senest
field-food = Mad
field-notes = Bemærkninger
field-introduces = Gælder som introduktion
field-confirmed-on = Bekræftet den
field-scores = Point fra 1 til 5
field-starts-at = Begynder
field-ends-at = Slutter
field-standing = Plads eller venteliste
field-turn = Nummer i rækken
field-enrolled-on = Tilmeldt den
field-signed-off-on = Afbud den
field-moved-up-on = Fik plads fra ventelisten den
field-told-on = Fik besked den

## The group

field-group-name = Gruppens navn
field-controller = Dataansvarlig
field-contact = Gruppens kontakt

## The group's thresholds

field-meeting-minimum = Mindst antal personer til et møde
field-blank-rows = Tomme linjer på listen
field-decide-days = Dage før mødet, hvor det besluttes
field-sign-up-days = Dage, tilmeldinger til et møde gemmes
field-backup-days = Dage, sikkerhedskopier gemmes
field-follow-up-days = Opfølgning, dage efter første møde
field-quiet-soon-days = Dage uden kontakt, til parret vises med gult
field-quiet-late-days = Dage uden kontakt, til parret vises med rødt
field-review-months = Måneder, til vi spørger, om ønsket stadig gælder
field-erase-months = Måneder uden kontakt, til tilmeldingen slettes
field-ended-match-months = Måneder, et afsluttet vennepar gemmes
field-volunteer-months = Måneder, en frivillig uden aktivitet gemmes
field-course-months = Måneder, fremmøde på kurser gemmes
field-lock-minutes = Minutter, til programmet låser sig selv
field-match-weights = Så meget tæller hvert forhold
field-workable-level = Sprogniveau, hvor to kan tale sammen
field-certificate-age = Alder, som børn er under, når der kræves børneattest
