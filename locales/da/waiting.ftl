### The waiting list, a registration, its form, and who waits in which area.

## The list

waiting-new = Ny tilmelding
waiting-import = Hent regneark
# $count (Number) – participants who wait for a friend
waiting-wait = { $count ->
    [one] { $count } venter
   *[other] { $count } venter
}
# $count (Number) – friends who are free for somebody
waiting-have-room = { $count ->
    [one] { $count } ven har plads
   *[other] { $count } venner har plads
}
# $count (Number) – days the participant has waited who waits longest
waiting-longest = { $count ->
    [one] længst: { $count } dag
   *[other] længst: { $count } dage
}
waiting-participants = Venter på en ven
waiting-friends = Venner med plads
waiting-both = Begge
waiting-show-waits = venter
waiting-consent-missing = samtykke mangler
waiting-show-meeting-asked = vil til introduktionsmøde
waiting-search = Søg på navn
waiting-days = Dage
waiting-languages-and-wishes = Sprog og ønsker
waiting-protected = Beskyttet navn
# $count (Number) – adults of the household, at least two
waiting-adults = { $count ->
    [one] { $count } voksen
   *[other] { $count } voksne
}
# $count (Number) – children of the household, at least one
waiting-children = { $count ->
    [one] { $count } barn
   *[other] { $count } børn
}
# $area (String) – the area
# $municipality (String) – its municipality
waiting-area-in = { $area } ({ $municipality })
waiting-empty-title = Ventelisten er tom
waiting-empty = Her står alle, der ønsker sig en ven, og alle, der vil være det. Har I allerede et regneark, så begynd med det.
waiting-none-title = Ingen passer til det, du har valgt
waiting-none = Prøv færre valg, eller en del af navnet.
waiting-clear = Vis alle, der venter
waiting-more-found = Navnet passer til flere, end der er plads til her. Skriv mere af det.

## Registrations begun and not saved

# $count (Number) – registrations begun and not saved, at least one
waiting-unfinished = { $count ->
    [one] { $count } tilmelding er ikke færdig
   *[other] { $count } tilmeldinger er ikke færdige
}
waiting-unnamed = Uden navn
# $at (String) – day and time
waiting-kept-at = gemt { $at }
waiting-continue = Gør færdig
waiting-discard = Kassér

## One registration

waiting-registration = Tilmelding
# $count (Number) – whole days
waiting-waited = { $count ->
    [one] Har ventet { $count } dag
   *[other] Har ventet { $count } dage
}
# $date (String) – the day of the request
waiting-since = siden { $date }
waiting-protected-why = Navn og adresse er beskyttet. Se kun efter, når du skal kontakte personen, og når ingen kigger med.
waiting-open-protected = Vis navn og kontakt
waiting-copy-phone = Kopiér nummeret
waiting-copy-email = Kopiér e-mailen
waiting-copied = Kopieret
waiting-consents = Samtykke
waiting-consent-give = Notér samtykke
waiting-consent-withdraw = Træk tilbage
waiting-consent-none = ikke givet
# $date (String) – the day
# $how (String) – signed or by word
# $language (String) – the language it was read in
# $member (String) – who took it
waiting-consent-given = Givet { $date }, { $how }, læst på { $language }, modtaget af { $member }
# $date (String) – the day
waiting-consent-withdrawn = Trukket tilbage { $date }
waiting-consent-withdraw-why = Samtykket gælder ikke længere fra nu af. Uden samtykke til at finde en ven går tilmeldingen ud af ventelisten.
waiting-notes = Kontaktnotater
waiting-note-add = Tilføj notat
waiting-signed-up = tilmeldt
waiting-came = kom
waiting-did-not-come = kom ikke
# $date (String) – the day
waiting-invited = inviteret { $date }
waiting-others = Andre tilmeldinger
waiting-open-match = Se venneparret
# $side (String) – volunteer friend or participant
# $state (String) – where it stands
# $date (String) – the day of the request
waiting-standing = { $side } · { $state } · siden { $date }
waiting-meeting-note = Vil til introduktionsmøde
waiting-meeting-forget = Vil alligevel ikke
# $date (String) – the day
waiting-meeting-asked-on = Bad om et introduktionsmøde { $date }
waiting-edit = Rediger
waiting-step-new = Begynd igen
waiting-step-talk-arranged = Aftal samtale
waiting-step-ready = Sæt på ventelisten
waiting-step-matched = Har fået en ven
waiting-step-withdrawn = Træk tilmeldingen tilbage
waiting-step-closed = Luk tilmeldingen
waiting-more-steps = Mere

## The form

waiting-edit-title = Rediger tilmelding
waiting-only-name = Kun navnet skal skrives. Alt andet kan vente.
waiting-which-side = Hvad ønskes der?
waiting-household = Husstand
waiting-languages = Sprog
waiting-wishes = Ønsker
waiting-offers = Tilbud
waiting-time-and-place = Tid og sted
waiting-danish = Dansk og baggrund
waiting-work = Arbejde og plads
waiting-ages-hint = For eksempel 4, 9
waiting-adult-add = Tilføj voksen
# $number (String) – which of the other adults, counted from 1
waiting-adult-name = Navn på voksen { $number }
# $number (String) – which of the other adults, counted from 1
waiting-adult-phone = Telefon til voksen { $number }
# $number (String) – which of the other adults, counted from 1
waiting-adult-remove = Fjern voksen { $number }
# $number (String) – which of the languages, counted from 1
waiting-language-of = Sprog { $number }
# $number (String) – which of the languages, counted from 1
waiting-level-of = Hvor godt, sprog { $number }
# $number (String) – which of the languages, counted from 1
waiting-language-named = Hvilket sprog er sprog { $number }?
waiting-language-add = Tilføj sprog
# $adult (String) – which of the other adults, counted from 1
# $field (String) – what stands in the field, as in "Sprog 1"
waiting-adult-field = Voksen { $adult } · { $field }
# $adult (String) – which of the other adults, counted from 1
waiting-adult-language-add = Tilføj sprog til voksen { $adult }
waiting-other = Andet …
waiting-not-asked = ikke spurgt
waiting-times-hint = Gå rundt med piletasterne, og vælg med mellemrum.
waiting-introduced = Introduceret til arbejdet
waiting-consent-question = Hvad er der sagt ja til?
waiting-consent-hint = Hvert formål for sig. Sæt kun kryds, når personen har læst eller hørt det på sit eget sprog.
waiting-protected-hint = Personen står så uden navn på alle lister og ark.
waiting-likely = Måske er personen her allerede
waiting-same-phone = samme telefonnummer
waiting-same-email = samme e-mail
waiting-same-name = navn, der ligner
waiting-open-beside = Åbn ved siden af
waiting-draft-found = Her er det, du skrev sidst. Det er ikke gemt som tilmelding endnu.
waiting-draft-drop = Begynd forfra
waiting-draft-kept = Kladden gemmes, mens du skriver.

## Areas

# $area (String) – the area
# $count (Number) – friends missing there, at least one
waiting-areas-best = { $count ->
    [one] Et introduktionsmøde i { $area } ville hjælpe mest: Der mangler { $count } ven.
   *[other] Et introduktionsmøde i { $area } ville hjælpe mest: Der mangler { $count } venner.
}
waiting-areas-enough = Lige nu er der venner nok i alle områder.
waiting-areas-title = Hvor venter folk, og hvor er der venner?
waiting-areas-wait = Venter
waiting-areas-missing = Mangler
waiting-areas-none = Område ikke noteret
waiting-areas-empty-title = Ingen områder endnu
waiting-areas-empty = Et område kommer til, når en tilmelding nævner det.
# $at (String) – a day, as »24.12.2026«
waiting-asked-until = Spurgte senest { $at }
