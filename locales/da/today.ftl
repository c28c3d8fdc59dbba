### What is due today, and why: a headline and a sentence for each.

## How soon

today-urgency-urgent = Haster
today-urgency-late = Over tiden
today-urgency-soon = Snart
today-urgency-when-you-can = Når du har tid

## A meeting by its day and place, and what it lacks

# $date (Date) – the day of the meeting
# $place (String) – its place
today-meeting = { $date }, { $place }
today-meeting-unnamed = endnu uden dato og sted
# $count (Number) – people still missing
today-lacks-people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
today-lacks-date = en dato
today-lacks-place = et sted
today-lacks-consultant = konsulentens ja

## What is due

# $meeting (String) – the day and place of the meeting
# $date (Date) – the day by which it is decided
# $lacking (String) – a list of what the meeting lacks
today-meeting-to-decide = Beslut, om mødet skal holdes: { $meeting }
    .reason = Det besluttes senest { $date }. Der mangler { $lacking }.
# $meeting (String) – the day and place of the meeting
today-meeting-today = Udskriv listen til mødet: { $meeting }
    .reason = Mødet er i dag.
# $meeting (String) – the day and place of the meeting
today-meeting-tomorrow = Udskriv listen til mødet: { $meeting }
    .reason = Mødet er i morgen.
# $meeting (String) – the day and place of the meeting
# $count (Number) – rows of the sheet that are not typed in; 0 when there are none
today-sheet-to-type-back = Skriv listen ind fra mødet: { $meeting }
    .reason = { $count ->
        [0] Skriv, om mødet blev holdt, og hvor mange der kom.
        [one] { $count } linje på listen er ikke skrevet ind endnu.
       *[other] { $count } linjer på listen er ikke skrevet ind endnu.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – illegible rows
today-illegible-rows = Find ud af de ulæselige linjer fra mødet: { $meeting }
    .reason = { $count ->
        [one] { $count } linje kunne ikke læses.
       *[other] { $count } linjer kunne ikke læses.
    }
# $meeting (String) – the day and place of the meeting
# $count (Number) – people who asked for a meeting
today-not-invited = Inviter dem, der har bedt om et møde: { $meeting }
    .reason = { $count ->
        [one] { $count } person har bedt om et møde og er ikke inviteret.
       *[other] { $count } personer har bedt om et møde og er ikke inviteret.
    }
# $count (Number) – concerns that are not solved
# $date (Date) – the day the first of them was raised
today-concern-open = Tag hånd om en bekymring for et vennepar
    .reason = { $count ->
        [one] { $count } bekymring er ikke løst, noteret { $date }.
       *[other] { $count } bekymringer er ikke løst, den første noteret { $date }.
    }
# $date (Date) – the day of the first meeting
today-first-meeting-to-note = Skriv, hvordan et første møde gik
    .reason = De to skulle mødes { $date }.
today-first-meeting-to-plan = Aftal et første møde
    .reason = Begge har sagt ja, og dagen er ikke noteret endnu.
# $count (Number) – which of the planned follow-ups it is, from 1
# $date (Date) – its day
today-follow-up-due = Følg op på et vennepar
    .reason = Det er opfølgning nr. { $count }, planlagt til { $date }.
# $date (Date) – the day of the last contact
today-pair-quiet = Hør, hvordan det går med et vennepar
    .reason = Der er ikke noteret kontakt siden { $date }.
# $count (Number) – answers that are missing, 1 or 2
# $date (Date) – the day both were asked
today-answers-awaited = Få svar fra to, der er spurgt
    .reason = { $count ->
        [one] De blev spurgt { $date }. Der mangler { $count } svar.
       *[other] De blev spurgt { $date }. Der mangler { $count } svar.
    }
# $date (Date) – the day both were asked
today-answers-given = Gå videre med to, der har svaret
    .reason = De blev spurgt { $date }. Se svarene, og tag næste skridt.
# $date (Date) – the last day of the pause
today-pause-over = Hør, om et vennepar vil mødes igen
    .reason = Pausen var aftalt til { $date }.
# $date (Date) – the day one of the two withdrew
today-match-fell-away = Et vennepar blev ikke til noget
    .reason = En af de to trak sig { $date }. Den anden kan få et nyt forslag.
# $date (Date) – since when it waits
today-draft-waiting = Gå videre med et forslag
    .reason = Det har ligget siden { $date }, uden at de to er spurgt.
# $count (Number) – new registrations
# $date (Date) – the day the first of them asked
today-without-talk = Aftal en samtale med de nye
    .reason = { $count ->
        [one] { $count } har ventet i mere end en uge, siden { $date }.
       *[other] { $count } har ventet i mere end en uge, den første siden { $date }.
    }
# $count (Number) – registrations without consent
today-consent-missing = Spørg om samtykke
    .reason = { $count ->
        [one] { $count } venter uden samtykke til, at vi finder en ven.
       *[other] { $count } venter uden samtykke til, at vi finder en ven.
    }
# $count (Number) – registrations that wait
# $date (Date) – the day the first of them asked
today-long-wait = Spørg, om ønsket stadig gælder
    .reason = { $count ->
        [one] { $count } har ventet længe, siden { $date }.
       *[other] { $count } har ventet længe, den første siden { $date }.
    }
# $meeting (String) – the day and place of the meeting
# $date (Date) – the last day
today-paper-to-shred = Makuler listen fra mødet: { $meeting }
    .reason = Listen makuleres senest { $date }.
# $meeting (String) – the day and place of the meeting
# $count (Number) – sign-ups that hold a name
# $date (Date) – the last day
today-sign-ups-to-go = Slet tilmeldingerne fra mødet: { $meeting }
    .reason = { $count ->
        [one] { $count } navn gemmes kun til { $date }, hvis personen ikke bliver registreret.
       *[other] { $count } navne gemmes kun til { $date }, hvis personerne ikke bliver registreret.
    }
# $date (Date) – the last day
today-certificate-to-renew = Forny en børneattest
    .reason = Børneattesten fornyes senest { $date }.
# $count (Number) – drafts
# $date (Date) – the day of the latest
today-drafts-unfinished = Gør færdigt, hvad du begyndte på
    .reason = { $count ->
        [one] { $count } kladde er ikke gemt, skrevet { $date }.
       *[other] { $count } kladder er ikke gemt, den seneste skrevet { $date }.
    }
# $date (Date) – the day of the last backup
today-no-backup = Gem en sikkerhedskopi uden for computeren
    .reason = Den seneste er fra { $date }.
today-never-backed-up = Gem en sikkerhedskopi uden for computeren
    .reason = Der er ikke gemt nogen endnu.

## Courses

# $course (String) – the course's title
# $count (Number) – people who are missing, at least one
# $date (Date) – the last day for signing up
today-course-short = Find flere til kurset, eller beslut, om det skal holdes: { $course }
    .reason = { $count ->
        [one] Tilmeldingen slutter { $date }. Der mangler { $count } person.
       *[other] Tilmeldingen slutter { $date }. Der mangler { $count } personer.
    }
# $course (String) – the course's title
# $count (Number) – people who are missing, at least one
# $date (Date) – the last day for signing up, which has passed
today-course-to-decide = Beslut, om kurset skal holdes: { $course }
    .reason = { $count ->
        [one] Tilmeldingen sluttede { $date }. Der mangler { $count } person.
       *[other] Tilmeldingen sluttede { $date }. Der mangler { $count } personer.
    }
# $course (String) – the course's title
# $date (Date) – the last day for signing up, which has passed
today-course-to-confirm = Bekræft kurset: { $course }
    .reason = Tilmeldingen sluttede { $date }, og der er nok tilmeldte.
# $course (String) – the course's title
# $count (Number) – enrolments that moved up from the waiting list and were not told
# $date (Date) – the day the first of them moved up
today-place-to-tell = Ring til dem, der har fået plads på kurset: { $course }
    .reason = { $count ->
        [one] { $count } tilmelding rykkede op fra ventelisten { $date } og har ikke fået besked.
       *[other] { $count } tilmeldinger er rykket op fra ventelisten og har ikke fået besked, den første { $date }.
    }
# $course (String) – the course's title
# $count (Number) – sessions of which nobody noted who came
# $date (Date) – the day of the first of them
today-attendance-to-note = Notér, hvem der kom på kurset: { $course }
    .reason = { $count ->
        [one] Fremmødet er ikke noteret for mødegangen { $date }.
       *[other] Fremmødet er ikke noteret for { $count } mødegange, den første { $date }.
    }
# $course (String) – the course's title
# $date (Date) – the day of the last session
today-course-to-hold = Notér kurset som afholdt: { $course }
    .reason = Den sidste mødegang var { $date }.

## The screen

today-nothing-title = Der er ikke noget, der haster
today-nothing = Alt er gjort for i dag. Kom tilbage, når der er nyt.
# $count (Number) – how many things are due, at least one
today-due = { $count ->
    [one] { $count } ting venter på dig
   *[other] { $count } ting venter på dig
}
today-drafts = Begyndt og ikke gemt
# $at (String) – day and time, as »24.12.2026 18:30«
today-written = Skrevet { $at }

## What was begun

today-draft-new-registration = Ny tilmelding
today-draft-registration = Ændringer i en tilmelding
today-draft-new-meeting = Nyt introduktionsmøde
today-draft-meeting = Ændringer i et møde
today-draft-sheet = En liste, der skrives ind
today-draft-sign-up = En tilmelding til et møde
today-draft-note = Et notat
today-draft-follow-up = En opfølgning
today-draft-new-course = Nyt kursus
today-draft-course = Ændringer i et kursus
today-draft-attendance = Fremmøde på et kursus

## The first steps, and what each is for

today-welcome = Kom godt i gang
today-welcome-why = Registret er tomt endnu. Begynd med det, der ligger nærmest.
today-first-import = Den liste, I har i dag, kan læses, som den er. Du ser den, før noget gemmes.
today-first-add = En, der gerne vil have en ven, eller gerne vil være en.
today-first-meeting = Et introduktionsmøde med sted, tid og liste.
