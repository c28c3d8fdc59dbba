### Bringing in a spreadsheet on the screen: choosing, looking, taking in.

## Choosing the file

bring-in-which = Vælg et regneark
bring-in-kind = Regneark
bring-in-begin-title = Begynd med det regneark, I har
bring-in-begin = I ser hver række, før noget hentes ind, og det hele kan fortrydes på én gang. Filer af typen .xlsx, .xls, .ods og .csv kan læses. Selve filen bliver ikke ændret.
bring-in-choose = Vælg fil
bring-in-choose-other = Vælg en anden fil

## Looking at it

bring-in-without-cpr = Udelad kolonnen og læs videre
bring-in-whose = Hvem står på listen?
bring-in-encoding = Bogstavernes kode
bring-in-encoding-found = Fundet af Vejviser
bring-in-encoding-hint = Ser æ, ø og å forkerte ud i navnene, så prøv en anden.
bring-in-columns = Sådan læses kolonnerne
# $letter (String) – the column's letter
bring-in-column = Kolonne { $letter }
# $count (Number) – registrations that can be taken in
bring-in-count-taken = { $count ->
    [one] { $count } tilmelding hentes ind
   *[other] { $count } tilmeldinger hentes ind
}
# $count (Number) – rows with something to look at
bring-in-count-look = { $count ->
    [one] { $count } med noget at se på
   *[other] { $count } med noget at se på
}
# $count (Number) – rows that are not taken in
bring-in-count-left = { $count ->
    [one] { $count } hentes ikke ind
   *[other] { $count } hentes ikke ind
}
bring-in-rows = Rækkerne i regnearket
bring-in-row = Række
bring-in-understood = Forstået sådan
bring-in-to-look-at = Se på
bring-in-ready = Klar
bring-in-look = Se på den
bring-in-refused = Kan ikke hentes ind
bring-in-left-out = Sprunget over
bring-in-leave-row-out = Udelad rækken
bring-in-take-row = Tag rækken med alligevel
bring-in-take-sheet = Hent arket ind
# $row (String) – the row's number, as the spreadsheet program shows it
bring-in-row-number = Række { $row }
bring-in-alike = Måske den samme
# $why (String) – in what they are alike
bring-in-in-register = Står måske i registret: { $why }
# $row (String) – the earlier row's number
# $why (String) – in what they are alike
bring-in-in-row = Måske den samme som i række { $row }: { $why }
bring-in-nothing-here = Her er ingen rækker
bring-in-nothing-here-text = Vælg en af de andre visninger for at se resten af filen.
bring-in-give-up = Læg filen væk

## Taking it in

# $count (Number) – registrations that will be taken in; 0 when there is none
bring-in-take-in = { $count ->
    [0] Ingen kan hentes ind
    [one] Hent { $count } tilmelding ind
   *[other] Hent { $count } tilmeldinger ind
}
# $count (Number) – registrations that were taken in
bring-in-done-title = { $count ->
    [one] { $count } tilmelding er hentet ind
   *[other] { $count } tilmeldinger er hentet ind
}
bring-in-done = Det hele kan fortrydes på én gang. Vejviser husker, hvordan kolonnerne blev læst, til næste fil af samme slags.
bring-in-undone-title = Det er fortrudt
bring-in-undone = Registret er, som det var, før filen blev hentet ind.
bring-in-to-list = Se ventelisten
bring-in-another = Hent et regneark mere
