### The prints of an introductory meeting: sign-up sheet, door list and slips; the recovery sheet (docs/paper.md).

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

## What the printer is told on the screen

# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = Ingen skrifttype på denne computer har disse tegn: { $letters }. På arket står der en tom firkant i stedet. Installér en skrifttype, der har dem, og udskriv igen.
# $most (Number) – the most pages a print may have
paper-too-long = Udskriften ville fylde mere end { $most } sider. Vælg færre tomme linjer.
