### What was done to a record, and the log of use.

## The history of a record

history-title = Historik
history-empty = Her er ikke sket noget endnu.
# $records (String) – a list of kinds of records
history-came = Tilføjet: { $records }
# $records (String) – a list of kinds of records
history-went = Taget ud: { $records }
# $records (String) – a list of kinds of records
history-erased = Slettet for altid: { $records }
history-empty-value = tom
history-kept-back = Ændret. Personen er beskyttet, så det står ikke her.
history-undo = Fortryd dette
history-undone = Fortrudt

## The log of use

history-log = Brugen af registret
history-log-why = Hvem har åbnet registret, udskrevet eller gemt personoplysninger, og hvornår.
history-log-member = Medlem
history-log-at = Hvornår
history-log-by = Hvem
history-log-what = Hvad
history-log-about = Om
history-log-empty = Ingen har brugt registret endnu
