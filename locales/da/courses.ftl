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
courses-scores-why = Tæl svarene uden navne. Spurgte I ikke, så lad felterne stå tomme.
# $count (Number) – 1 to 5
courses-points = { $count ->
    [one] { $count } point
   *[other] { $count } point
}
courses-points-worst = Det laveste
courses-points-best = Det højeste
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
