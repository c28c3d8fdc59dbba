### What was done, as history tells it, and what the buttons for undo and redo say.

## Undo and redo of what has no wording of its own

operation-undo-other = Fortryd den seneste handling
operation-redo-other = Gentag den seneste handling

## The register and its members; never undone

operation-register-created = Registret oprettet
operation-opened = Registret åbnet
operation-restored = Registret genskabt fra en sikkerhedskopi
operation-migrated = Registret bragt til en nyere form
operation-member-added = Medlem tilføjet
operation-member-removed = Medlem taget ud
operation-passphrase-changed = Adgangssætning ændret
operation-recovery-sheet-renewed = Nyt gendannelsesark lavet
operation-recovered = Gendannelseskode brugt
operation-backed-up = Sikkerhedskopi gemt
operation-person-erased = Person slettet for altid
operation-printed = Personoplysninger udskrevet
operation-exported = Personoplysninger gemt som fil
operation-undone = Handling fortrudt
operation-redone = Handling gentaget

## What can be undone

operation-sample-created = Opdigtede personer lagt ind
    .undo = Fortryd: opdigtede personer lagt ind
    .redo = Gentag: opdigtede personer lagt ind
operation-member-renamed = Medlems navn ændret
    .undo = Fortryd: medlems navn ændret
    .redo = Gentag: medlems navn ændret
operation-group-changed = Gruppens indstillinger ændret
    .undo = Fortryd: gruppens indstillinger ændret
    .redo = Gentag: gruppens indstillinger ændret
operation-area-added = Område tilføjet
    .undo = Fortryd: område tilføjet
    .redo = Gentag: område tilføjet
operation-area-renamed = Områdets navn ændret
    .undo = Fortryd: områdets navn ændret
    .redo = Gentag: områdets navn ændret
operation-registration-added = Tilmelding oprettet
    .undo = Fortryd: tilmelding oprettet
    .redo = Gentag: tilmelding oprettet
operation-registration-changed = Tilmelding rettet
    .undo = Fortryd: tilmelding rettet
    .redo = Gentag: tilmelding rettet
operation-registration-stepped = Tilmeldings status ændret
    .undo = Fortryd: tilmeldings status ændret
    .redo = Gentag: tilmeldings status ændret
operation-person-changed = Persons oplysninger rettet
    .undo = Fortryd: persons oplysninger rettet
    .redo = Gentag: persons oplysninger rettet
operation-note-added = Notat skrevet
    .undo = Fortryd: notat skrevet
    .redo = Gentag: notat skrevet
operation-consent-given = Samtykke givet
    .undo = Fortryd: samtykke givet
    .redo = Gentag: samtykke givet
operation-consent-withdrawn = Samtykke trukket tilbage
    .undo = Fortryd: samtykke trukket tilbage
    .redo = Gentag: samtykke trukket tilbage
operation-meeting-added = Møde planlagt
    .undo = Fortryd: møde planlagt
    .redo = Gentag: møde planlagt
operation-meeting-changed = Møde rettet
    .undo = Fortryd: møde rettet
    .redo = Gentag: møde rettet
operation-meeting-held = Møde noteret som afholdt
    .undo = Fortryd: møde noteret som afholdt
    .redo = Gentag: møde noteret som afholdt
operation-meeting-cancelled = Møde aflyst
    .undo = Fortryd: møde aflyst
    .redo = Gentag: møde aflyst
operation-invited = Inviteret til et møde
    .undo = Fortryd: inviteret til et møde
    .redo = Gentag: inviteret til et møde
operation-signed-up = Tilmeldt til et møde
    .undo = Fortryd: tilmeldt til et møde
    .redo = Gentag: tilmeldt til et møde
operation-sign-up-changed = Tilmelding til et møde rettet
    .undo = Fortryd: tilmelding til et møde rettet
    .redo = Gentag: tilmelding til et møde rettet
operation-sign-up-removed = Meldt fra et møde
    .undo = Fortryd: meldt fra et møde
    .redo = Gentag: meldt fra et møde
operation-attendance-noted = Fremmøde noteret
    .undo = Fortryd: fremmøde noteret
    .redo = Gentag: fremmøde noteret
operation-sheet-typed-back = Liste fra et møde skrevet ind
    .undo = Fortryd: liste fra et møde skrevet ind
    .redo = Gentag: liste fra et møde skrevet ind
operation-sign-up-registered = Registreret efter et møde
    .undo = Fortryd: registreret efter et møde
    .redo = Gentag: registreret efter et møde
operation-paper-destroyed = Ark noteret som makuleret
    .undo = Fortryd: ark noteret som makuleret
    .redo = Gentag: ark noteret som makuleret
operation-imported = Regneark hentet ind
    .undo = Fortryd: regneark hentet ind
    .redo = Gentag: regneark hentet ind
