### Matching for one, and the matching meeting with its plan.

## Where it begins

matching-find-friend = Find en ven
matching-find-participant = Find en at være ven med
matching-suggest = Se forslag til denne tilmelding

## Suggestions for one

matching-title = Forslag
# $name (String) – the participant
matching-who-friend = Hvem kunne være en ven for { $name }?
# $name (String) – the friend
matching-who-participant = Hvem kunne { $name } være ven med?
# $count (Number) – how many could be matched
matching-fit = { $count ->
    [one] { $count } passer
   *[other] { $count } passer
}
# $count (Number) – how many more friends at once, at least one
matching-room = { $count ->
    [one] har plads til { $count }
   *[other] har plads til { $count }
}
# $count (Number) – whole days since a volunteer offered herself
matching-free = { $count ->
    [one] ledig i { $count } dag
   *[other] ledig i { $count } dage
}
# $count (Number) – whole days a participant has waited
matching-waits = { $count ->
    [one] har ventet { $count } dag
   *[other] har ventet { $count } dage
}
matching-show-more = Vis flere
matching-not-ready-title = Der mangler noget først
# $count (Number) – how many could be matched if nothing were missing here, at least one
matching-would-fit = { $count ->
    [one] Når det er på plads, er der { $count }, der kunne passe.
   *[other] Når det er på plads, er der { $count }, der kunne passe.
}
matching-open-registration = Se tilmeldingen
matching-missing-talk = Samtalen mangler.
matching-missing-consent = Samtykke til at finde en ven mangler.
matching-missing-list = Tilmeldingen er ikke sat på ventelisten.
matching-missing-room = Der er ikke plads til flere lige nu.
matching-missing-gone = Tilmeldingen er trukket tilbage eller lukket.
matching-already = Allerede i vennepar
matching-no-friends-title = Ingen frivillig ven har plads lige nu
matching-no-friends-text = Så snart en ven er klar, står forslagene her. Kender I måske en, I kunne spørge?
matching-no-participants-title = Ingen venter på en ven lige nu
matching-no-participants-text = Det er en god nyhed. Når nogen ønsker sig en ven, står forslagene her.
matching-none-fits-title = Ingen passer lige nu
matching-none-fits-text = Se herunder, hvad der står i vejen, og hvad der skal til.
# $count (Number) – how many cannot be matched now
matching-do-not-fit = { $count ->
    [one] { $count } passer ikke nu. Hvorfor?
   *[other] { $count } passer ikke nu. Hvorfor?
}
matching-lift = Må foreslås igen
matching-let-in = Må være med i planer igen

## Two side by side

matching-pair = To side om side
matching-wishes = ønsker en ven
matching-offers = tilbyder sig
matching-bars = Hvor godt det passer
matching-cannot = Det kan ikke blive de to nu
matching-propose = Foreslå dette vennepar
matching-apart = Ikke disse to …
matching-apart-title = Ikke disse to
matching-apart-text = De to bliver ikke foreslået for hinanden, før du tillader det igen.
matching-apart-reason = Hvorfor ikke?
matching-apart-do = Foreslå dem ikke igen
matching-nobody-told = Ingen får noget at vide, før du har godkendt. Telefonnumre deles først, når begge har sagt ja.
matching-the-participant = deltageren
matching-the-friend = den frivillige ven
matching-the-others = De andre:

## The matching meeting

matching-plan = Matchmøde
# $count (Number) – pairs of the plan
matching-can-pair = { $count ->
    [one] { $count } vennepar kan dannes
   *[other] { $count } vennepar kan dannes
}
# $count (Number) – participants who get nobody in this plan
matching-participants-remain = { $count ->
    [one] { $count } deltager tilbage
   *[other] { $count } deltagere tilbage
}
# $count (Number) – volunteer friends who get nobody in this plan
matching-friends-remain = { $count ->
    [one] { $count } frivillig ven tilbage
   *[other] { $count } frivillige venner tilbage
}
matching-planned-pairs = Planens vennepar
matching-fits = Passer
matching-first-reason = Taler mest for
matching-locked = låst sammen
matching-change = Ret
# $number (Number) – which pair of the plan, counted from 1
matching-change-of = Ret vennepar { $number }
matching-lock = Lås de to sammen
matching-unlock = Lås ikke de to sammen
matching-not-in-plan = Hold de to fra hinanden
matching-another-friend = En anden ven …
matching-see-reasons = Se grundene
matching-draft = Foreslå disse vennepar
# $count (Number) – how many pairs were drafted
matching-drafted = { $count ->
    [one] { $count } vennepar er foreslået og ligger som kladde. Ingen har fået noget at vide.
   *[other] { $count } vennepar er foreslået og ligger som kladder. Ingen har fået noget at vide.
}
matching-see-matches = Se vennepar
matching-no-pairs-title = Der kan ikke dannes vennepar lige nu
matching-no-pairs-text = Se herunder, hvem der venter, og hvad der skal til.
matching-remain = Står tilbage
matching-why = Hvorfor
matching-all-given = Alle, der passer, er givet til andre, så flest får en ven, og de, der har ventet længst, kommer først.
matching-all-have-one = Alle, der passer, får en anden ven i planen.
# $why (String) – a sentence or several
matching-nearest = Nærmest var: { $why }
matching-no-friends = Ingen frivillig ven har plads lige nu.
matching-no-participants = Ingen venter på en ven lige nu.
matching-choose-friend = Vælg en ven …
matching-forbidden = Holdt fra hinanden
# $count (Number) – how many others there are whom several need
matching-scarce = { $count ->
    [one] { $count } anden frivillig ven har noget, som flere har brug for
   *[other] { $count } andre frivillige venner har noget, som flere har brug for
}
# $count (Number) – how many wait and are not ready
matching-not-ready = { $count ->
    [one] { $count } er ikke klar endnu
   *[other] { $count } er ikke klar endnu
}
matching-refused-title = Ikke alle, du har låst sammen, kan være det
matching-refused-text = Planen er lavet uden dem. Ret det, der mangler, eller tag låsen af.
matching-release = Tag låsen af
matching-lock-not-here = En af de to venter ikke længere.
matching-lock-forbidden = De to er også holdt fra hinanden.
matching-lock-no-room = Den ene er låst sammen med flere, end der er plads til.

## The plan on paper

matching-print = Udskriv planen
matching-print-names = Navne på papiret
matching-print-initials = Forbogstaver, så et glemt ark ikke nævner nogen
matching-print-full = Hele navne

## Another friend in the plan

matching-alternatives = En anden ven
matching-alternatives-text = Vælg, hvem de skal låses sammen med. Resten af planen bliver lagt om, så den igen er den bedste.
matching-in-plan-now = i planen nu
# $count (Number) – registrations that would get nobody any more, at least one
matching-cost-people = { $count ->
    [one] { $count } færre får nogen
   *[other] { $count } færre får nogen
}
# $count (Number) – waiting days that would count no more, at least one
matching-cost-days = { $count ->
    [one] { $count } ventedag færre tilgodeset
   *[other] { $count } ventedage færre tilgodeset
}
# $count (Number) – points of how well all pairs fit, together, at least one
matching-cost-points = { $count ->
    [one] parrene passer { $count } point ringere
   *[other] parrene passer { $count } point ringere
}
matching-cost-nothing = Koster ikke planen noget
matching-then-remain = Får så ingen:
# $count (Number) – friends who fit and are locked to others, at least one
matching-locked-away = { $count ->
    [one] { $count } anden passer, men er låst sammen med en anden.
   *[other] { $count } andre passer, men er låst sammen med andre.
}
matching-no-alternatives = Ingen andre passer lige nu.
