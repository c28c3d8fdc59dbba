### The screens of matches: the list, one match, its follow-ups, concerns and messages.

## The list

matches-pair = Vennepar
matches-to-plan = Find nye vennepar
matches-to-waiting = Se ventelisten
# $count (Number) – matches whose two meet; 0 when there are none
matches-meet = { $count ->
    [0] Ingen mødes endnu
    [one] { $count } vennepar mødes
   *[other] { $count } vennepar mødes
}
# $count (Number) – matches whose answers are awaited, at least one
matches-awaited = { $count ->
    [one] { $count } venter på svar
   *[other] { $count } venter på svar
}
matches-show-living = I gang
matches-show-attention = Se til dem
matches-show-over = Afsluttede og takket nej
matches-mine = Mine
matches-contact = Se til
matches-next-follow-up = Næste opfølgning
matches-overdue = over tiden
# $count (Number) – days since anything was heard of an active pair
matches-quiet = { $count ->
    [one] ingen kontakt i { $count } dag
   *[other] ingen kontakt i { $count } dage
}
# $count (Number) – concerns that are not solved, at least one
matches-concerns-open = { $count ->
    [one] { $count } bekymring
   *[other] { $count } bekymringer
}
matches-urgent = bekymring, haster
matches-empty-title = Ingen vennepar endnu
matches-empty = Her står alle vennepar, fra det første forslag til de siger farvel. Begynd med en, der venter, eller find et til alle på én gang.
matches-none-title = Ingen passer til det, du har valgt
matches-none = Prøv færre valg.
matches-clear = Vis alle i gang

## One match

matches-way = Vejen
# $side (String) – the participant or the friend
matches-answer-of = Svar: { $side }
matches-said-yes = Siger ja
matches-said-no = Siger nej
matches-awaits-answers = Notér, hvad de to svarer.
# $side (String) – the participant or the friend
matches-consent-missing = Samtykke til at dele navn og kontakt mangler: { $side }.
matches-note-consent = Notér samtykke
matches-to-registration = Se tilmeldingen
matches-first-meeting = Første møde
matches-no-first-meeting = Tid og sted er ikke aftalt endnu.
matches-first-meeting-edit = Ret tid og sted
matches-first-meeting-why = Begge har sagt ja. Er tid og sted ikke aftalt, kan du skrive dem senere.

## Its steps, as buttons

matches-step-approved = Godkend forslaget
matches-step-both-asked = Notér, at begge er spurgt
matches-step-first-meeting = Aftal første møde
matches-step-active = Notér, at de mødes
matches-step-paused = Hold pause
matches-step-resumed = Fortsæt efter pausen
matches-step-ended = Afslut venneparret
matches-step-declined = Notér et nej
matches-lift = Må foreslås igen
matches-pause-why = Opfølgningen venter, til pausen er slut.
matches-again-why = Den, der gerne vil igen, kommer tilbage på ventelisten. Er der ikke spurgt, aftales en samtale.
matches-decline-why = De to bliver ikke foreslået for hinanden igen, før I siger til.

## Follow-ups

matches-follow-ups = Opfølgning
matches-follow-up = Opfølgning
matches-follow-up-note = Notér opfølgning
matches-follow-up-edit = Ret opfølgningen
# $number (Number) – which of the planned follow-ups, from 1
matches-follow-up-number = { $number }. opfølgning
# $number (Number) – which of the planned follow-ups, from 1
# $date (Date) – the day it is planned for
matches-follow-up-planned = { $number }. opfølgning, planlagt { $date }
matches-follow-up-between = Uden for planen
matches-which-follow-up = Hvilken opfølgning?
matches-no-follow-ups = Der er ikke noteret nogen endnu.
matches-all-follow-ups-done = Alle de planlagte er noteret.
matches-edit = Ret
# $title (String) – which follow-up
# $date (Date) – its day
matches-edit-follow-up = Ret: { $title }, { $date }
matches-three-questions = De tre spørgsmål
# $count (Number) – how often the two met since the last follow-up; 0 when they did not
matches-times-met = { $count ->
    [0] slet ikke
    [one] { $count } gang
   *[other] { $count } gange
}
matches-times-met-hint = Siden sidste opfølgning.
matches-how-it-goes = Hvordan går det?
matches-how-it-goes-why = Frivilligt. Spørg kun, hvis de to har lyst til at fortælle. Svarene tælles med uden navn.
matches-no-answer = Intet svar
# $theme (String) – a theme of the evaluation
# $outcome (String) – how it goes
matches-theme-goes = { $theme }: { $outcome }

## Concerns

matches-concerns = Bekymringer
matches-raise-concern = Notér en bekymring
matches-concern-edit = Ret bekymringen
matches-concern-text = Hvad bekymrer jer?
matches-concern-hint = Skriv kort, og ikke om helbred.
matches-concern-apart = Er du bekymret for noget? Notér det for sig, på venneparrets side.
matches-cannot-wait = Det haster
matches-takes = Tager sig af den
matches-nobody-yet = Ingen endnu
matches-open = åben
matches-solve = Notér som løst
matches-solved = løst

## Who follows up

matches-stand-in = Vælg en afløser
matches-stand-in-end = Ingen afløser mere
matches-give-to = Giv videre til et andet medlem

## Messages

matches-write = Skriv til begge
matches-thank = Skriv tak til begge
matches-messages-why = En besked til hver, på modtagerens eget sprog.
matches-kind-asked = Har du lyst til at mødes?
matches-kind-first-meeting = Navn og første møde
matches-kind-reminder = Påmindelse
matches-kind-pause = Pause
matches-kind-thank-you = Tak
matches-nothing-to-write = Intet at skrive nu
matches-nothing-to-write-why = Før forslaget er godkendt, får ingen noget at vide.
matches-stopped-no-time = Første mødes tid er ikke aftalt endnu.
matches-stopped-protected = Navn og kontakt er beskyttet og gives ikke videre. Aftal med personen selv, hvordan de to mødes.
# $name (String) – whose name and contact would be told
# $purpose (String) – what consent is missing for: consent-purpose-…
matches-stopped-consent = Vi må ikke skrive dette endnu. { $name } har ikke givet samtykke til: { $purpose }.
matches-call-yourself = Navnet er beskyttet. Ring selv, og skriv ikke.

## Ctrl K

matches-open-mine = Mine vennepar
matches-open-attention = Vennepar, der skal ses til
