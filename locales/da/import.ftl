### Bringing in a spreadsheet: why it is not read, and what is said about single rows.

## Why the file is not read

import-no-file = Filen findes ikke. Se efter, om den er flyttet eller har fået et andet navn. Intet er ændret.
import-not-readable = Filen kunne ikke læses. Luk den, hvis den er åben i et andet program, se efter, om du må læse den, og prøv igen. Intet er ændret.
import-wrong-type-pdf = Filen er en PDF og ikke et regneark. Find selve regnearket, for eksempel en .xlsx- eller .csv-fil. Intet er ændret.
import-wrong-type-picture = Filen er et billede og ikke et regneark. Find selve regnearket, for eksempel en .xlsx- eller .csv-fil. Intet er ændret.
import-wrong-type-document = Filen er et tekstdokument og ikke et regneark. Kopiér listen over i et regneark, gem det, og hent det ind. Intet er ændret.
import-wrong-type-web-page = Filen er en webside, selv om den måske har et navn som et regneark. Åbn den i dit regnearksprogram, gem den som .xlsx, og prøv igen. Intet er ændret.
import-wrong-type-binary-workbook = Den slags Excel-fil (.xlsb) læses ikke. Åbn den i Excel, gem den som .xlsx, og prøv igen. Intet er ændret.
import-wrong-type-other = Filen er ikke et regneark. Vælg en fil af typen .xlsx, .xls, .ods eller .csv. Intet er ændret.
import-empty = Filen er tom. Vælg en anden fil. Intet er ændret.
import-no-header = Vi fandt ingen række med overskrifter som »Navn« og »Telefon«. Skriv overskrifter over kolonnerne, og prøv igen. Intet er ændret.
import-no-data-row = Der er overskrifter i filen, men ingen rækker under dem. Vælg en anden fil. Intet er ændret.
import-damaged = Filen er beskadiget og kunne ikke læses. Åbn den i dit regnearksprogram, gem den som en ny fil, og prøv igen. Intet er ændret.
import-password-protected = Filen er beskyttet med en adgangskode. Åbn den i dit regnearksprogram, gem en kopi uden adgangskode, hent kopien ind, og slet den bagefter. Intet er ændret.
# $most (Number) – the largest file that is read, in megabytes
import-too-large = Filen er for stor. En fil kan højst fylde { $most } megabyte. Del listen i flere filer, og prøv igen. Intet er ændret.
import-unpacks-too-large = Filen fylder alt for meget, når den pakkes ud, og blev ikke læst. Kopiér listen over i et nyt regneark, gem det, og prøv igen. Intet er ændret.
# $most (Number) – the most rows that are read at once
import-too-many-rows = Der er for mange rækker eller for meget tekst i filen. Vi læser højst { $most } rækker ad gangen. Del listen i flere filer, og prøv igen. Intet er ændret.
# $sheets (String) – the names of the sheets that are in the file, as a list
import-no-such-sheet = Der er intet ark med det navn i filen. Den har disse ark: { $sheets }. Intet er ændret.
# $sheet (String) – the sheet's name
import-side-unclear = Vi kan ikke se, om arket »{ $sheet }« er en liste over frivillige eller over deltagere. Vælg det, og prøv igen. Intet er ændret.
import-side-unclear-unnamed = Vi kan ikke se, om filen er en liste over frivillige eller over deltagere. Vælg det, og prøv igen. Intet er ændret.
# $column (String) – the column's header
import-cpr-column = Kolonnen »{ $column }« indeholder CPR-numre. Dem må vi aldrig gemme, og vi har ikke brug for dem. Udelad kolonnen, og prøv igen. Intet er ændret.
# $column (String) – the column as it was named
import-no-such-column = Der er ingen kolonne, der hedder »{ $column }«. Skriv overskriften eller kolonnens bogstav, som det står i regnearket. Intet er ændret.
import-unknown-encoding = Vi kender ikke den tegnkodning. Prøv for eksempel utf-8, windows-1252 eller macintosh. Intet er ændret.
import-stopped = Indlæsningen blev stoppet. Intet er ændret.

## What is said about a row

# $row (String) – the row's number, as the spreadsheet program shows it
import-row-no-name = Række { $row }: Der er intet navn, så rækken kan ikke hentes ind.
# $row (String) – the row's number, as the spreadsheet program shows it
import-row-not-a-name = Række { $row }: Navnet er for langt eller har tegn, som navne ikke har, så rækken kan ikke hentes ind.
# $row (String) – the row's number, as the spreadsheet program shows it
# $column (String) – the column's header
import-row-cpr-number = Række { $row }: Teksten i »{ $column }« ligner et CPR-nummer. Det må vi aldrig gemme. Tag det ud af regnearket, og prøv igen.
# $row (String) – the row's number, as the spreadsheet program shows it
import-row-too-long = Række { $row }: Der er mere tekst, end der er plads til. Gør teksten kortere i regnearket, og prøv igen.
# $row (String) – the row's number, as the spreadsheet program shows it
# $column (String) – the column's header
# $field (String) – the field's name
import-row-not-understood = Række { $row }: Det, der står i »{ $column }«, blev ikke forstået som »{ $field }«. Teksten står i noten.
# $row (String) – the row's number, as the spreadsheet program shows it
# $column (String) – the column's header
# $field (String) – the field's name
import-row-partly-understood = Række { $row }: Kun noget af det, der står i »{ $column }«, blev forstået som »{ $field }«. Hele teksten står i noten.
# $row (String) – the row's number, as the spreadsheet program shows it
# $column (String) – the column's header
# $field (String) – the field's name
import-row-second-value = Række { $row }: »{ $field }« var allerede udfyldt, så det, der står i »{ $column }«, er skrevet i noten.
# $row (String) – the row's number, as the spreadsheet program shows it
# $column (String) – the column's header
import-row-date-ahead = Række { $row }: Datoen i »{ $column }« er efter i dag. Se efter, om den er rigtig.
# $row (String) – the row's number, as the spreadsheet program shows it
import-row-undecided = Række { $row }: Personen er ikke sikker på at ville have en ven. Det står i noten.

## Rows that are no registrations

# $row (String) – the row's number, as the spreadsheet program shows it
import-left-out-total = Række { $row } tæller de andre sammen og er sprunget over.
# $row (String) – the row's number, as the spreadsheet program shows it
import-left-out-no-friend-wanted = Række { $row } er sprunget over, for personen ønsker ikke en ven.
# $row (String) – the row's number, as the spreadsheet program shows it
import-left-out-header-again = Række { $row } gentager overskrifterne og er sprunget over.
# $row (String) – the row's number, as the spreadsheet program shows it
import-left-out-heading = Række { $row } er en mellemoverskrift og er sprunget over.
# $row (String) – the row's number, as the spreadsheet program shows it
import-left-out-joined-above = Række { $row } hører til rækken ovenover og er lagt sammen med den.
# $sheet (String) – the sheet's name
import-sheet-skipped = Arket »{ $sheet }« har ingen overskrifter, vi kender, og er sprunget over.

## What a column is taken for, where it is no field

import-column-unknown = Ikke genkendt, teksten gemmes i noten
import-column-left-out = Udeladt
import-column-row-number = Løbenummer, bruges ikke
import-column-cpr = CPR-numre, må ikke gemmes
import-column-mother-tongue = Modersmål
import-column-given-name = Fornavn
import-column-family-name = Efternavn

## How far it is

# $rows (Number) – rows read so far
import-reading = { $rows ->
    [0] Læser filen
    [one] Læser filen: { $rows } række
   *[other] Læser filen: { $rows } rækker
}
# $rows (Number) – rows understood so far
import-understanding = { $rows ->
    [0] Forstår rækkerne
    [one] Forstår rækkerne: { $rows } række
   *[other] Forstår rækkerne: { $rows } rækker
}
