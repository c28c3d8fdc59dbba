### The settings: the group, its areas, meetings, members, keys and backups.

## The parts of the settings

settings-parts = Dele af indstillingerne
settings-group = Gruppen
settings-meetings = Møder
settings-matching = Match
settings-care = Opfølgning og opbevaring
settings-members = Medlemmer
settings-keys = Adgangssætning og ark
settings-backups = Sikkerhedskopier
settings-about = Om programmet
settings-saved = Gemt

## The group and its areas

settings-areas = Byer og bydele
settings-areas-hint = Et nyt navn følger med alle, der bor der.
settings-no-areas = Der er ingen områder endnu.
settings-area-add = Tilføj område
settings-rename = Ret navn
settings-new-name = Nyt navn
settings-waiting = Venter

## Meetings, follow-up, retention

settings-meetings-hint = Sådan begynder et nyt møde. Du kan altid ændre det på det enkelte møde.
settings-weights-hint = Så meget tæller hvert forhold, når to passer sammen. Nationalitet og religion tæller aldrig.
settings-follow-up = Opfølgning
settings-follow-up-hint = Dage med komma imellem, for eksempel 14, 42, 91.
settings-retention = Hvor længe vi gemmer
settings-retention-hint = Intet slettes af sig selv: programmet minder jer om det.
settings-locking = Lås

## Members, passphrase, recovery sheet

settings-members-hint = Hvert medlem åbner registret med sin egen adgangssætning, så I kan se, hvem der har gjort hvad.
settings-member-me = dig
# $date (String) – the day she left, as »24.12.2026«
settings-member-left = Stoppede { $date }
settings-member-add = Tilføj et medlem
settings-member-add-text = Lad det nye medlem selv skrive sin adgangssætning her.
settings-member-back = Luk ind igen
settings-member-remove = Tag ud
settings-member-remove-title = Skal medlemmet ikke kunne åbne registret mere?
settings-member-remove-text = Navnet bliver stående i historikken. Det kan ikke fortrydes, men medlemmet kan tilføjes igen med en ny adgangssætning.
settings-passphrase = Min adgangssætning
settings-passphrase-hint = Sikkerhedskopier fra før åbnes stadig med den gamle.
settings-passphrase-change = Skift adgangssætning
settings-passphrase-changed = Adgangssætningen er skiftet.
settings-sheet-text = Er arket væk, eller har nogen set det, så lav et nyt. Det gamle åbner ikke registret mere; makulér det.

## Backups

# $at (String) – day and time, as »24.12.2026 18:30«
settings-taken-out = Sidst gemt et andet sted: { $at }
settings-never-taken-out = Der er endnu ikke gemt en kopi et andet sted end på denne computer. Går computeren i stykker, er alt væk.
settings-taken-out-text = Gem en kopi på en USB-nøgle hver måned, og læg den et andet sted end computeren. Den åbnes kun med en adgangssætning.
settings-back-up = Gem en sikkerhedskopi
settings-backed-up = Sikkerhedskopien er gemt og prøvet.
settings-kept = Kopier på denne computer
settings-kept-hint = Programmet laver selv en, når registret lukkes.
settings-none-kept = Der er ingen kopier endnu. Den første bliver lavet, når registret lukkes.
settings-made = Lavet
settings-size = Størrelse
# $number (String) – megabytes, as »1,5«
settings-megabytes = { $number } MB
settings-go-back = Gå tilbage til den
# $made (String) – day and time, as »24.12.2026 18:30«
settings-go-back-title = Gå tilbage til registret fra { $made }?
settings-go-back-text = Alt, der er skrevet siden, er så ikke i registret. Kopien prøves først, og registret fra i dag lægges til side.
settings-go-back-passphrase = Adgangssætningen, som den var dengang
settings-went-back = Registret er gendannet.
settings-backup-where = Gem sikkerhedskopien

## About the program

settings-version = Version
settings-licence = Licens
settings-licence-text = Fri software: MIT eller Apache 2.0. Skrifttyperne: SIL Open Font License.
settings-where = Her ligger registret
settings-where-text = Registret ligger krypteret på denne computer og ingen andre steder. Programmet bruger ikke internettet.
settings-show-folder = Vis mappen
settings-other-register-text = Registret lukkes først og bliver liggende, som det er.
