### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What is weighed, as the label of a bar

match-criterion-times = Tider
match-criterion-area = By
match-criterion-life-situation = Livssituation
match-criterion-help = Hjælp
match-criterion-language = Sprog
match-criterion-interests = Interesser
match-criterion-how-often = Hvor tit
match-criterion-age = Alder

## How much it counts

match-weight-off = slået fra
match-weight-low = lidt
match-weight-normal = almindeligt
match-weight-high = meget

## What was not asked, and of whom

match-not-asked-participant = deltageren er ikke spurgt
match-not-asked-friend = den frivillige ven er ikke spurgt
match-not-asked-both = ingen af dem er spurgt

## Why two would suit each other: a sentence for each thing that is weighed

# $criterion (String) – what was not asked: match-criterion-…
# $name (String) – the name of the one it is about
match-reason-not-asked = { $criterion }: { $name } er ikke spurgt endnu.
# $criterion (String) – what was not asked: match-criterion-…
match-reason-not-asked-both = { $criterion }: Ingen af dem er spurgt endnu.
# $times (List) – times of the week that suit both, or whole days
match-reason-times = Begge har fri { $times }.
# $count (Number) – how many times of the week suit both
# $times (List) – the first of them
match-reason-times-many = { $count ->
    [one] Begge har fri { $count } gang om ugen: { $times }.
   *[other] Begge har fri { $count } gange om ugen, blandt andet { $times }.
}
match-reason-times-all = Begge har fri hele ugen.
match-reason-times-none = De har ingen tider til fælles.
# $area (String) – the area’s name
match-reason-area-same = Begge bor i { $area }.
# $guest (String) – the name of the one who comes
# $host (String) – the name of the one who lives there
# $area (String) – the area’s name
match-reason-area-comes = { $guest } kan komme til { $area }, hvor { $host } bor.
# $area (String) – the area’s name
match-reason-area-between = Begge kan komme til { $area }.
match-reason-area-nowhere = Der er ikke noget område, som begge kan komme til.
match-reason-children-of-like-age = Begge har børn, og nogle af dem er omtrent lige gamle.
match-reason-children = Begge har børn, men ikke på samme alder.
match-reason-both-alone = Begge er alene, uden børn.
match-reason-no-children = Ingen af dem har børn.
match-reason-one-has-children = Den ene har børn, den anden har ikke.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $topics (List) – what is wished for and offered: registration-topic-…
match-reason-help = { $friend } kan hjælpe med det, som { $participant } ønsker: { $topics }.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-reason-help-none = { $participant } ønsker hjælp til andet, end { $friend } tilbyder.
# $languages (List) – the languages both speak, best first
match-reason-languages = De har { $languages } til fælles.
# $languages (List) – the languages both speak beside Danish, best first
match-reason-languages-and-danish = De har { $languages } til fælles, og dansk bliver øvet.
match-reason-danish = De har dansk til fælles, og det bliver øvet.
match-reason-languages-none = De har intet sprog til fælles; der skal en tolk med.
# $words (List) – words that both wrote about their interests
match-reason-interests = Begge nævner { $words }.
match-reason-interests-none = De nævner ikke de samme interesser.
# $words (List) – words of one that the other would rather avoid
match-reason-interests-avoided = Den ene vil helst undgå det, som den anden nævner: { $words }.
# $words (List) – words that both wrote about their interests
# $avoided (List) – words of one that the other would rather avoid
match-reason-interests-but-avoided = Begge nævner { $words }, men den ene vil helst undgå { $avoided }.
# $often (String) – how often: registration-frequency-…
match-reason-how-often-same = Begge vil gerne mødes { $often }.
match-reason-how-often-varies = For begge kan det variere, hvor tit de mødes.
# $name (String) – the name of the one with a wish
# $often (String) – how often: registration-frequency-…
# $other (String) – the name of the other
match-reason-how-often-varies-for-one = { $name } vil gerne mødes { $often }; for { $other } kan det variere.
# $participant (String) – the participant’s name as it is shown
# $often (String) – how often the participant would like to meet: registration-frequency-…
# $friend (String) – the volunteer friend’s name as it is shown
# $theirs (String) – how often the friend would: registration-frequency-…
match-reason-how-often-apart = { $participant } vil gerne mødes { $often }, { $friend } { $theirs }.
match-reason-age-alike = De er omtrent lige gamle.
# $count (Number) – years between the two who are closest in age; at least 1
match-reason-age = Der er mindst { $count } år mellem dem.

## The few words beside a bar

match-short-not-asked = ikke spurgt
# $count (Number) – how many times of the week suit both; 0 when there are none
match-short-times = { $count ->
    [0] ingen fælles
    [one] { $count } fælles
   *[other] { $count } fælles
}
match-short-area-same = samme by
match-short-area-friend-comes = vennen kommer
match-short-area-participant-comes = deltageren kommer
match-short-area-between = et tredje sted
match-short-nothing-shared = ingen fælles
match-short-children-of-like-age = børn, samme alder
match-short-children = begge har børn
match-short-both-alone = begge alene
match-short-no-children = ingen børn
match-short-one-has-children = den ene har børn
# $count (Number) – how many wishes are met
# $wished (Number) – how many there are
match-short-help = { $count } af { $wished }
match-short-interpreter = tolk
match-short-avoided = noget at undgå
match-short-apart = forskelligt
match-short-age-alike = jævnaldrende
# $count (Number) – years between the two who are closest in age; at least 1
match-short-age = { $count } år

## What can stand between two, in a few words

match-gate-not-ready = ikke klar
match-gate-no-room = ingen ledig plads
match-gate-forbidden = »ikke disse to«
match-gate-declined-before = takket nej før
match-gate-participant-wish = deltagerens ønske om køn
match-gate-friend-wish = den frivillige vens ønske om køn
match-gate-language = intet fælles sprog
match-gate-area = intet område, begge kan nå
match-gate-certificate = børneattest mangler

## Why not: a sentence for each thing that stands between two

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-why-not-not-ready = Tilmeldingen fra { $name } er ikke klar endnu. Det mangler: { $lacks }.
# $name (String) – the name of the one it is about
match-why-not-no-room = { $name } har ikke plads til flere lige nu.
match-why-not-no-room-both = Ingen af dem har plads til flere lige nu.
match-why-not-forbidden = Gruppen har sagt »ikke disse to«.
match-why-not-declined-before = Der er sagt nej til det vennepar før.
# $participant (String) – the participant’s name as it is shown
# $wish (String) – whom the friend may be: registration-gender-wish-…
match-why-not-participant-wish = { $participant } ønsker { $wish } som ven.
# $friend (String) – the volunteer friend’s name as it is shown
# $wish (String) – whose friend: registration-gender-wish-…
match-why-not-friend-wish = { $friend } ønsker at være ven for { $wish }.
match-why-not-language = De taler ikke noget fælles sprog godt nok.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $age (Number) – the age below which children call for the certificate
match-why-not-certificate = Der er børn under { $age } år hos { $participant }, og { $friend } mangler en gyldig børneattest.

## The smallest change that would let two be matched

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready = Ville passe, når det er på plads for { $name }: { $lacks }.
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready-both = Ville passe, når det er på plads for begge: { $lacks }.
# $name (String) – the name of the one it is about
match-opening-room = Ville passe, når { $name } har plads til en mere.
match-opening-room-both = Ville passe, når begge har plads til en mere.
match-opening-forbidden = Ville passe, hvis I tager jeres »ikke disse to« tilbage.
match-opening-declined-before = Ville passe, hvis I hæver det nej, der blev sagt.
# $name (String) – the name of the one it is about
match-opening-gender = Ville måske passe, når køn er noteret for { $name }.
match-opening-interpreter = Ville passe, hvis en tolk kom med til det første møde.
# $guest (String) – the name of the one who comes
# $area (String) – the area’s name
match-opening-area = Ville passe, hvis { $guest } kan komme til { $area }.
match-opening-certificate = Ville passe, når børneattesten er set.

## What a registration lacks before it can be matched

match-lacks-talk = samtale
match-lacks-consent = samtykke
match-lacks-waiting-list = plads på ventelisten

## Why pairs cannot be locked together in a plan

# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-not-here = { $participant } og { $friend } kan ikke låses sammen, for de venter ikke begge på en ven. Vælg to, der venter. Planen er ikke ændret.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $gates (List) – what stands in the way: match-gate-…
match-lock-shut = { $participant } og { $friend } kan ikke låses sammen, for noget står i vejen: { $gates }. Ret det først, eller tag låsen af. Planen er ikke ændret.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-forbidden = { $participant } og { $friend } er både låst sammen og holdt fra hinanden. Tag en af delene af. Planen er ikke ændret.
# $name (String) – the name of the one it is about
match-lock-no-room = { $name } er låst sammen med flere, end der er plads til. Tag en af låsene af. Planen er ikke ændret.

## A friend whom several need, because nobody else who is free has it

# $friend (String) – the volunteer friend’s name as it is shown
# $language (String) – the language: language-…
# $count (Number) – how many who wait need it; at least 2
match-scarce-speaks = Kun { $friend } blandt de ledige taler { $language }; { $count } har brug for det.
# $friend (String) – the volunteer friend’s name as it is shown
# $topic (String) – the help: registration-topic-…
# $count (Number) – how many who wait wish for it; at least 2
match-scarce-offers = Kun { $friend } blandt de ledige kan hjælpe med det: { $topic }. { $count } ønsker det.

## What was said of two for every plan

match-choice-locked = låst sammen
match-choice-forbidden = ikke disse to

## Who declined, and why

match-declined-by-participant = deltageren
match-declined-by-friend = den frivillige ven
match-declined-by-group = gruppen
match-decline-reason-time = ingen tid
match-decline-reason-distance = for langt væk
match-decline-reason-chemistry = kemien passer ikke
match-decline-reason-another-friend = har fundet en anden ven
match-decline-reason-withdrawn = tilmeldingen er trukket tilbage eller lukket
match-decline-reason-other = andet
match-decline-reason-not-told = ikke oplyst

## Why a match ended

match-end-reason-doing-well = de klarer sig godt selv
match-end-reason-moved = flyttet
match-end-reason-time = ingen tid
match-end-reason-chemistry = kemien passede ikke
match-end-reason-no-contact = ingen kontakt
match-end-reason-left-denmark = rejst fra Danmark
match-end-reason-other = andet
match-end-reason-not-told = ikke oplyst

## How long a pair has been quiet

match-quiet-no = i kontakt
match-quiet-soon = stille et stykke tid
match-quiet-late = stille for længe

## Follow-up: with whom, and how it goes

match-talked-with-participant = deltageren
match-talked-with-friend = den frivillige ven
match-talked-with-both = dem begge
match-theme-danish = dansk
match-theme-network = netværk
match-theme-society = samfund og kultur
match-theme-job = job og uddannelse
match-theme-wellbeing = trivsel
match-outcome-better = bedre
match-outcome-same = det samme
match-outcome-do-not-know = ved ikke

## What a concern is about

match-concern-safety = sikkerhed
match-concern-boundaries = grænser mellem de to
match-concern-money = penge
match-concern-children = børnene
match-concern-authorities = myndighederne
match-concern-wellbeing = trivsel
match-concern-contact = kontakten mellem de to
match-concern-other = andet
