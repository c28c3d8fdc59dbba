### The window's frame: what stands around every screen, and the words its controls share.

## Navigation

frame-name = Vejviser
frame-navigation = Sider
frame-skip = Gå til indholdet
frame-menu = Menu
frame-today = I dag
frame-waiting-list = Venteliste
frame-areas = Områder
frame-matches = Vennepar
frame-meetings = Introduktionsmøder
frame-settings = Indstillinger
frame-no-such-page = Siden findes ikke
frame-no-such-page-why = Adressen fører ikke til noget her. Gå videre fra menuen.

## Search and actions

frame-search = Søg personer, møder, kurser, handlinger
frame-search-title = Søg
frame-people = Personer
frame-search-hint = Skriv et navn eller det, du vil gøre. Vælg med piletasterne og Enter.
frame-search-nothing = Intet fundet. Prøv en del af navnet eller et andet ord.
# $count (Number) – how many hits there are
frame-search-found = { $count ->
    [one] { $count } fundet
   *[other] { $count } fundet
}
frame-actions = Handlinger
frame-go-to = Gå til

## Language and lock

frame-language = Sprog
frame-lock = Lås
frame-unlock = Lås op
frame-unlock-title = Velkommen tilbage
# $group (String) – the group's name
frame-unlock-group = Registret for { $group } er låst.
frame-unlock-long = Registret gøres klar. Det kan tage nogle minutter, når registret er stort eller programmet er nyt. Lad vinduet være åbent.
frame-passphrase = Adgangssætning
frame-passphrase-empty = Skriv din adgangssætning.
frame-show = Vis
frame-hide = Skjul
frame-hidden-name = Navnet er skjult
# $key (String) – the key that shows them again
frame-names-hidden = Navnene er skjult. Tryk { $key } for at vise dem.
frame-names-shown = Navnene vises igen
frame-hide-names = Skjul navne
frame-show-names = Vis navne

## Undo

frame-undo = Fortryd
frame-redo = Gentag
frame-undo-redo = Fortryd og gentag
frame-nothing-to-undo = Der er ikke noget at fortryde
frame-nothing-to-redo = Der er ikke noget at gentage

## Forms and dialogs

frame-save = Gem
frame-cancel = Annuller
frame-close = Luk
frame-back = Tilbage
frame-next = Næste
frame-optional = valgfrit
frame-errors-title = Der er noget at rette
frame-date-hint = Dag, måned, år: 24.12.2026
frame-time-hint = Time og minut: 18:30
frame-all = Alle

## While it works, and when it does not

frame-busy = Et øjeblik …
frame-stop = Stop
frame-went-wrong-title = Det lykkedes ikke
frame-went-wrong = Der skete en fejl i programmet. Prøv igen. Sker det igen, så luk programmet og åbn det på ny. Det, der er gemt, er der stadig.
frame-try-again = Prøv igen
