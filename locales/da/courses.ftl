### The screens of courses: the list, the form, the course, its enrolments, attendance, messages, prints and what came of it.

## Attendance, one screen for all sessions

courses-one = Kurset
courses-attendance = Fremmøde
courses-attendance-hint = Piletasterne går rundt, mellemrum sætter et kryds. Krydserne bliver husket undervejs.
courses-attendance-nobody = Ingen har plads på kurset endnu. Når de har, står de her.
courses-attendance-no-session = Kurset har ingen mødegange endnu. Skriv først, hvornår det er.
courses-save-attendance = Gem fremmødet
courses-all-came = Alle kom
# $session (String) – the session, as »Mødegang 2«
courses-all-came-to = Alle kom: { $session }
# $came (Number) – people who came to the session
# $people (Number) – people who have a place
courses-came-of = { $came } af { $people } kom
courses-not-yet = Ikke endnu
courses-find-row = Find en person
courses-no-such-row = Ingen af dem hedder det.
# $count (Number) – sessions that have begun and of which nobody has noted who came, at least one
courses-attendance-open = { $count ->
    [one] Én mødegang er ikke noteret endnu.
   *[other] { $count } mødegange er ikke noteret endnu.
}

## Messages

courses-kind-invitation = Invitation
courses-kind-moved = Kurset er flyttet
courses-kind-place = Plads fra ventelisten
courses-kind-cancellation = Aflysning
courses-note-told = Notér, at de ved det

## Printing

courses-print-title = Udskriv til kurset
courses-programme-hint = Til at dele ud og hænge op
courses-attendance-print-hint = Kun til den, der holder kurset: navn og kryds
courses-badges-hint = Navnet stort, til at klippe ud og sætte på tøjet
courses-signs-hint = Til at folde og stille på bordet
courses-certificates-hint = Til dem, der er noteret som kommet
courses-certificate-for = Hvem skal have et bevis?
courses-everybody-who-came = Alle, der kom
courses-making-pages = Siderne laves
courses-print-stop = Stop udskriften
courses-print-stopped = Udskriften blev stoppet. Intet er gemt.
# $count (Number) – pages that are shown, at least one
courses-first-pages = { $count ->
    [one] Her vises kun den første side.
   *[other] Her vises kun de første { $count } sider.
}

## Held, and what people thought

courses-hold = Notér kurset som afholdt
courses-scores-ask = Hvor mange gav kurset hvert antal point?
courses-scores-why = Tæl svarene uden navne: 1 er det laveste, 5 det højeste. Spurgte I ikke, så lad felterne stå tomme.
# $count (Number) – people who gave a score; 0 when nobody was asked
courses-scores-given = { $count ->
    [0] Ingen har svaret
    [one] { $count } har svaret
   *[other] { $count } har svaret
}
# $score (String) – the mean of the scores, with one decimal
courses-scores-mean = I gennemsnit { $score }
# $count (Number) – volunteers now noted as introduced, at least one
courses-introduced = { $count ->
    [one] Kurset er afholdt. { $count } frivillig er nu introduceret.
   *[other] Kurset er afholdt. { $count } frivillige er nu introduceret.
}

## The list of courses

courses-all = Kurser
courses-plan = Planlæg et kursus
courses-upcoming = Kommende kurser
courses-empty-title = Ingen kurser endnu
courses-empty = Her står gruppens kurser og workshops. Planlæg det første. Dato og sted kan komme senere.
courses-no-upcoming = Der er ikke planlagt noget kursus.
# $count (Number) – free places; 0 when the course is full
courses-places-left = { $count ->
    [0] Kurset er fyldt
    [one] { $count } ledig plads
   *[other] { $count } ledige pladser
}
courses-no-limit = Plads til alle
# $count (Number) – people on the waiting list; 0 when nobody waits
courses-waiting-count = { $count ->
    [0] Ingen venter
    [one] { $count } venter
   *[other] { $count } venter
}
# $count (Number) – sessions of a course, at least one
courses-session-count = { $count ->
    [one] { $count } mødegang
   *[other] { $count } mødegange
}
courses-with-a-place = personer har plads
courses-to-decide = Beslut, om det holdes
# $count (Number) – people who came; 0 when nobody did
courses-came-count = { $count ->
    [0] Ingen kom
    [one] { $count } kom
   *[other] { $count } kom
}
# $score (String) – the mean of the scores, with one decimal
courses-score-of = { $score } af 5

## One course

courses-edit = Rediger kurset
courses-repeat = Hold kurset igen
courses-confirm = Bekræft kurset
courses-cancel = Aflys kurset
courses-reopen = Åbn kurset igen
courses-about = Om kurset
courses-sessions = Mødegange
courses-no-sessions = Ingen mødegange er planlagt endnu.
courses-inside = Har plads
courses-nobody-in = Ingen har plads endnu. Tilmeld den første.
courses-waiting = Venteliste
courses-waiting-hint = Den øverste, der er plads til, får den næste ledige plads.
courses-off = Har meldt afbud
courses-sign-off = Meld fra
# $number (Number) – its place in the list
courses-sign-off-number = Meld fra: nr. { $number }
# $number (Number) – its place in the list
courses-take-off-waiting = Meld fra: nr. { $number } på ventelisten
# $number (Number) – its place in the list
courses-move-up = Flyt nr. { $number } op
# $number (Number) – its place in the list
courses-move-down = Flyt nr. { $number } ned
# $number (Number) – its place in the list
courses-stands-at = Står nu som nr. { $number } på ventelisten.
courses-called = Rykket op fra ventelisten: ring og sig det
courses-told = Har fået besked
# $name (String) – who got a place
courses-told-name = { $name } har fået besked
# $date (String) – the day
courses-told-on = Fik besked { $date }
# $date (String) – the day
courses-off-on = Afbud { $date }
# $count (Number) – people enrolled as one, at least one
courses-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
courses-clashes = Skal to steder på samme tid
courses-figures = Kurset i tal
courses-figure-places = Pladser
courses-figure-came = Kom mindst én gang
courses-figure-volunteers = Frivillige, der kom
courses-figure-participants = Deltagere, der kom
courses-figure-score = Point i gennemsnit
courses-now-certificates = Kurset er afholdt. Udskriv kursusbeviserne.

## The form

courses-new = Nyt kursus
courses-repeated = Alt er taget med fra det tidligere kursus, og datoerne er flyttet et år. Ret dem, og gem.
courses-titles-hint = Skriv titlen på mindst ét sprog. De andre kan komme senere.
# $number (Number) – which session, counted from the first
courses-session-number = Mødegang { $number }
courses-session-add = Tilføj en mødegang
# $number (Number) – which session, counted from the first
courses-session-remove = Fjern mødegang { $number }
courses-session-noted = Fremmødet er noteret, så mødegangen kan ikke fjernes.
courses-people-and-deadlines = Pladser og frister
courses-minimum-hint = Er der færre, spørger vi, om kurset skal holdes.
courses-maximum-hint = Er kurset fyldt, kommer de næste på venteliste.
courses-introduces-hint = Frivillige, der har været med, er introduceret, når kurset er afholdt.

## Enrolling

courses-enrol = Tilmeld
courses-enrol-title = Tilmeld til kurset
courses-enrol-who = Hvem skal med?
courses-enrol-hint = Skriv et navn. Personen kan tilmeldes alene, med familien eller med sin ven.
courses-enrol-nobody = Ingen med det navn er i registret.
courses-enrolled = Tilmeldt med plads.
# $number (Number) – its place in the list
courses-enrolled-waits = Kurset er fyldt. Tilmeldingen står som nr. { $number } på ventelisten.
courses-enrol-in = Tilmeld til et kursus
courses-enrol-which = Hvilket kursus?
courses-none-open = Intet kursus er åbent for tilmelding.
courses-show = Se kurset
courses-only-known = Kun dem, der er i registret, kan tilmeldes herfra.
courses-choose-someone = Vælg mindst én.
# $count (Number) – sign-ups that got a place; 0 when none did
courses-many-in = { $count ->
    [0] Ingen fik plads
    [one] { $count } tilmelding fik plads
   *[other] { $count } tilmeldinger fik plads
}
# $count (Number) – sign-ups that wait, at least one
courses-many-waiting = { $count ->
    [one] { $count } kom på ventelisten
   *[other] { $count } kom på ventelisten
}
# $count (Number) – sign-ups that were enrolled before, at least one
courses-many-already = { $count ->
    [one] { $count } var tilmeldt i forvejen
   *[other] { $count } var tilmeldt i forvejen
}
