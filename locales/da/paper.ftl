### The prints of an introductory meeting: sign-up sheet, door list and slips; those of a course and the certificate of attendance; the plan of a matching meeting, the expectations sheet of a match, the recovery sheet (docs/paper.md).

## What the print is called

paper-sign-up-sheet = Tilmeldingsark
paper-door-list = Dørliste
paper-slip = Seddel
paper-meeting = Introduktionsmøde
# $date (LongDate) – the day of the meeting, in words
# $time (String) – when it begins, in digits
paper-when = { $date } kl. { $time }

## What the print is for

paper-purpose = Skriv dit navn og telefonnummer, hvis du gerne vil have, at vi kontakter dig.
paper-purpose-door-list = Kun til værten ved døren: sæt kryds ved dem, der kommer.

## The privacy line

# $group (String) – the group's name
# $date (Date) – the day the sheet is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy = Vi bruger kun dit navn og telefonnummer til at kontakte dig om mødet og om en ven. Kun { $group } ser dem. Arket makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.
# $group (String) – the group's name
# $date (Date) – the day the slip is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-slip = Vi bruger kun dit navn og telefonnummer til at kontakte dig om mødet og om en ven. Kun { $group } ser dem. Sedlen makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-door-list = Listen er kun for værten og bliver aldrig hængt op. Den makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.

## Around the edge of every print

# $controller (String) – the organisation that answers for the data
paper-controller = Dataansvarlig: { $controller }
# $date (Date) – the day the print is shredded by
paper-destroy-by = Makuleres senest { $date }
# $date (Date) – the day of printing
paper-printed-on = Udskrevet { $date }
# $number (String) – the number of this print, letters and digits
paper-sheet-number = Ark nr. { $number }
# $page (String) – this page, in digits
# $pages (String) – all pages, in digits
paper-page-of = Side { $page } af { $pages }

## Columns and fields

paper-number = Nr.
# $number (String) – the number of the sign-up, in digits, the same on all three prints
paper-slip-number = Nr. { $number }
paper-name = Navn
paper-contact = Telefon eller e-mail
paper-people = Antal personer
paper-be-a-friend = Vil gerne være ven
paper-have-a-friend = Vil gerne have en ven
paper-signature = Underskrift
paper-came = Kommet

## The recovery sheet: the code that opens the register when the passphrase is lost

paper-recovery-sheet = Gendannelsesark
paper-recovery-opens-title = Det åbner koden
paper-recovery-opens = Koden åbner gruppens register, når adgangssætningen er glemt, og når den, der kendte den, ikke er her mere. Den, der har både koden og registrets mappe eller en sikkerhedskopi, kan læse alt i det.
paper-recovery-keep-title = Her skal arket ligge
paper-recovery-keep = Læg arket i en aflåst skuffe eller et aflåst skab. Læg det ikke ved siden af computeren, og tag ikke billede af det.
paper-recovery-use-title = Sådan bruger du koden
paper-recovery-use = Skriv koden, når programmet beder om gendannelseskoden. Den har kun bogstaver og ingen tal. Streger, mellemrum og små bogstaver gør ingen forskel. Bagefter vælger du en ny adgangssætning.
paper-recovery-new-title = Når der kommer et nyt ark
paper-recovery-new = Programmet laver et nyt ark, hver gang koden bliver brugt. Så åbner dette ark ikke længere registret: makulér det. Det åbner dog stadig de sikkerhedskopier, der blev lavet før.

## Who somebody is, on a plan and on an expectations sheet

paper-side-participant = Deltager
paper-side-friend = Frivillig ven
paper-protected = Beskyttet navn

## The plan of a matching meeting

paper-plan = Plan for nye vennepar
paper-plan-purpose = Til jer, der sidder med ved bordet. Planen er et forslag, og I bestemmer. Ingen får noget at vide, før I har godkendt et par.
# $date (Date) – the day the plan is shredded by
paper-privacy-plan = Planen er kun for gruppen og bliver aldrig hængt op. Den makuleres senest { $date }.
# $pairs (Number) – pairs of the plan
paper-plan-pairs = { $pairs ->
    [0] Ingen nye par denne gang.
    [one] { $pairs } nyt par.
   *[other] { $pairs } nye par.
}
# $days (Number) – days that those of the pairs have waited, together
paper-plan-days = { $days ->
    [one] Tilsammen har de ventet { $days } dag.
   *[other] Tilsammen har de ventet { $days } dage.
}
# $days (Number) – days that somebody has waited
paper-plan-waited = { $days ->
    [0] ny i dag
    [one] har ventet { $days } dag
   *[other] har ventet { $days } dage
}
paper-plan-why = Det taler for
paper-plan-yes = Ja
paper-plan-locked = Valgt af jer
paper-plan-remaining = Venter stadig
paper-plan-all = Alle, der er klar, er med i et par.
paper-plan-who = Hvem
paper-plan-why-not = Hvorfor ikke nu
paper-plan-others = De, der passer, er med i andre par.
paper-plan-nobody-free = Der er ingen ledig på den anden side.
# $gates (List) – what stands in the way of the nearest suggestion: match-gate-…
paper-plan-gates = I vejen for det nærmeste forslag: { $gates }
# $lacks (String) – a list of what is missing: match-lacks-…
paper-plan-not-ready = Ikke klar endnu. Det mangler: { $lacks }.

## The expectations sheet, which the two of a match read together and sign

paper-expectations = Forventningsark
paper-expectations-purpose = Til jer to, der er ved at lære hinanden at kende. Læs arket sammen ved det første møde, og skriv under. I får hver et eksemplar.
paper-expectations-often-title = Hvor tit mødes vi?
# $often (String) – how often suits both: registration-frequency-…
paper-expectations-often = Det passer jer begge: { $often }. Ring eller skriv i god tid, hvis du ikke kan komme.
paper-expectations-often-open = Mange mødes hver anden uge. Aftal, hvad der passer jer begge. Ring eller skriv i god tid, hvis du ikke kan komme.
paper-expectations-together-title = Hvad gør vi sammen?
paper-expectations-together = Det bestemmer I selv. Det kan være:
paper-expectations-together-open = Det bestemmer I selv. Skriv, hvad I begge har lyst til:
paper-expectations-friend-title = Hvad er en ven, og hvad er en ven ikke?
paper-expectations-friend = En ven har tid og lyst til at være sammen med dig. Venner lærer af hinanden, begge veje. En ven er ikke sagsbehandler, lærer eller læge. En ven kan læse et brev sammen med dig og gå med til et møde, men kan ikke bestemme noget hos kommunen.
paper-expectations-money-title = Penge
paper-expectations-money = Lån ikke penge til hinanden, og giv ikke dyre gaver. Aftal på forhånd, hvem der betaler for mad, bus og ture.
paper-expectations-silence-title = Det, vi fortæller hinanden
paper-expectations-silence = Det, du hører om den anden, fortæller du ikke videre, heller ikke på nettet. Spørg, før du tager eller deler et billede. Er du bange for, at der sker nogen noget, så ring til os. Er nogen i fare lige nu, så ring 112.
paper-expectations-call-title = Ring til os
# $contact (String) – the group’s phone number, or its e-mail address
paper-expectations-call = Ring eller skriv, hvis noget er svært, hvis I misforstår hinanden, eller hvis en af jer vil stoppe: { $contact }. Du må altid stoppe, og du behøver ikke sige hvorfor.
paper-expectations-asks-title = Vi spørger, hvordan det går
# $dates (List) – the days of the follow-ups, in digits
paper-expectations-asks = Vi ringer til jer begge omkring { $dates }.
# $days (Number) – days from the first meeting to the first follow-up
paper-expectations-asks-later = { $days ->
    [one] Vi ringer til jer begge { $days } dag efter det første møde, og senere igen.
   *[other] Vi ringer til jer begge { $days } dage efter det første møde, og senere igen.
}
paper-expectations-group = For gruppen
paper-expectations-date = Dato
# $months (Number) – months after the end until the group’s copy is shredded
paper-expectations-kept = { $months ->
    [one] Arket er jeres. Gruppens eksemplar makuleres senest { $months } måned efter, at I er stoppet.
   *[other] Arket er jeres. Gruppens eksemplar makuleres senest { $months } måneder efter, at I er stoppet.
}

## The prints of a course: programme, attendance list, name badges, table signs

paper-course-programme = Program
paper-course-attendance = Fremmødeliste
paper-course-badges = Navneskilte
paper-course-signs = Bordskilte
# $number (String) – which one, in digits
paper-course-session = Mødegang { $number }
# $from (String) – when it begins, in digits
# $to (String) – when it ends, in digits
paper-course-times = { $from }–{ $to }
paper-course-where = Sted
paper-course-online = Online
paper-course-organiser = Arrangør
paper-course-teacher = Underviser
paper-course-languages = Sprog og tolk
paper-course-food = Mad
paper-course-for = For hvem
# $date (Date) – the last day for signing up
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-up-by = Tilmeld dig senest { $date }: { $contact }.
# $date (Date) – the last day for signing off
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-off-by = Kan du alligevel ikke komme? Så sig det til os senest { $date }, for så kan en anden få pladsen: { $contact }.
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-ask = Har du spørgsmål? Ring eller skriv: { $contact }.
paper-purpose-attendance = Til den, der holder kurset: sæt kryds ved dem, der er kommet.
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-attendance = Listen er kun for dem, der holder kurset, og bliver aldrig hængt op. Den makuleres senest { $date }. Du kan altid bede os om at slette dine oplysninger: { $phone }.

## The certificate of attendance; the name and the title stand between, each on a line of its own

paper-certificate = Kursusbevis
paper-certificate-given = Dette bevis er givet til
paper-certificate-for = for at have deltaget i
# $came (String) – how many she came to, in digits
# $all (String) – how many there were, in digits; two or more
paper-certificate-sessions = Mødegange: { $came } af { $all }
# $place (String) – where the course was held
paper-certificate-place = Sted: { $place }
# $organiser (String) – who held it
paper-certificate-organiser = Arrangør: { $organiser }
# $teacher (String) – who taught
paper-certificate-teacher = Underviser: { $teacher }

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = Ingen skrifttype på denne computer har disse tegn: { $letters }. På arket står der en tom firkant i stedet. Installér en skrifttype, der har dem, og udskriv igen.
# $most (Number) – the most pages a print may have
paper-too-long = Udskriften ville fylde mere end { $most } sider. Vælg færre tomme linjer.
paper-no-session = Kurset har ingen mødegange endnu. Skriv først, hvornår det er.
paper-nobody = Der er ingen at udskrive for. Kursusbeviser får kun dem, der er noteret som kommet.
