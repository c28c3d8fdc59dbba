### What is due today, and why: a headline and a sentence for each.

## How soon

today-urgency-urgent = ህጹጽ
today-urgency-late = ግዜኡ ዝሓለፈ
today-urgency-soon = ኣብ ቀረባ
today-urgency-when-you-can = ግዜ ምስ ረኸብኩም

## A meeting by its day and place, and what it lacks

# $date (Date) – the day of the meeting
# $place (String) – its place
today-meeting = { $date }፣ { $place }
today-meeting-unnamed = ገና ዕለትን ቦታን ዘይብሉ
# $count (Number) – people still missing
today-lacks-people = { $count ->
    [one] { $count } ሰብ
   *[other] { $count } ሰባት
}
today-lacks-date = ዕለት
today-lacks-place = ቦታ
today-lacks-consultant = ናይ ኣማኻሪ ምርግጋጽ

## What is due

# native-reader: "Decide whether the meeting is held: …"
# $meeting (String) – the day and place of the meeting
# $date (Date) – the day by which it is decided
# $lacking (String) – a list of what the meeting lacks
today-meeting-to-decide = ኣኼባ ዝካየድ እንተ ኾይኑ ወስኑ፦ { $meeting }
    .reason = ውሳነ ክሳብ { $date } ይውሰን። ዝጎደለ፦ { $lacking }።
# $meeting (String) – the day and place of the meeting
today-meeting-today = ዝርዝር ኣኼባ ኣሕትሙ፦ { $meeting }
    .reason = ኣኼባ ሎሚ እዩ።
# $meeting (String) – the day and place of the meeting
today-meeting-tomorrow = ዝርዝር ኣኼባ ኣሕትሙ፦ { $meeting }
    .reason = ኣኼባ ጽባሕ እዩ።
# $meeting (String) – the day and place of the meeting
# $count (Number) – rows of the sheet that are not typed in; 0 when there are none
today-sheet-to-type-back = ዝርዝር ኣኼባ ናብ ፕሮግራም ጽሓፉ፦ { $meeting }
    .reason = { $count ->
        [0] ኣኼባ ተኻይዱ እንተ ኾይኑን ክንደይ ሰብ ከም ዝመጸን ጽሓፉ።
        [one] { $count } መስመር ካብቲ ዝርዝር ገና ኣይተጻሕፈን።
       *[other] { $count } መስመራት ካብቲ ዝርዝር ገና ኣይተጻሕፉን።
    }
# native-reader: "Look up the illegible lines from the meeting: …"
# $meeting (String) – the day and place of the meeting
# $count (Number) – illegible rows
today-illegible-rows = ዘይንበቡ መስመራት ናይቲ ኣኼባ ኣጻርዩ፦ { $meeting }
    .reason = { $count ->
        [one] { $count } መስመር ክንበብ ኣይተኻእለን።
       *[other] { $count } መስመራት ክንበቡ ኣይተኻእሉን።
    }
# native-reader: "Invite those who asked for a meeting: …"
# $meeting (String) – the day and place of the meeting
# $count (Number) – people who asked for a meeting
today-not-invited = ኣኼባ ዝሓተቱ ሰባት ዓድሙ፦ { $meeting }
    .reason = { $count ->
        [one] { $count } ሰብ ኣኼባ ሓቲቱ፣ ግን ኣይተዓደመን።
       *[other] { $count } ሰባት ኣኼባ ሓቲቶም፣ ግን ኣይተዓደሙን።
    }
# native-reader: "Look after a concern about a matched pair"
# $count (Number) – concerns that are not solved
# $date (Date) – the day the first of them was raised
today-concern-open = ስክፍታ ብዛዕባ ጽምዲ መሓዙት ተኸታተሉ
    .reason = { $count ->
        [one] { $count } ስክፍታ ኣይተፈትሐን፣ { $date } ዝተጻሕፈ።
       *[other] { $count } ስክፍታታት ኣይተፈትሑን፣ እቲ ቀዳማይ { $date } ዝተጻሕፈ።
    }
# native-reader: "Note how a first meeting went"
# $date (Date) – the day of the first meeting
today-first-meeting-to-note = ቀዳማይ ርክብ ከመይ ከም ዝነበረ ጽሓፉ
    .reason = ዕለት ርክብ { $date } ነይሩ።
today-first-meeting-to-plan = ንቀዳማይ ርክብ ቆጸራ ግበሩ
    .reason = ክልቲኦም «እወ» ኢሎም፣ ዕለት ግን ገና ኣይተጻሕፈን።
# native-reader: "Follow up a matched pair"
# $count (Number) – which of the planned follow-ups it is, from 1
# $date (Date) – its day
today-follow-up-due = ንጽምዲ መሓዙት ተኸታተሉ
    .reason = እዚ ምክትታል ቁጽሪ { $count } እዩ፣ ን{ $date } ዝተመደበ።
# native-reader: "Ask how a matched pair is doing"
# $date (Date) – the day of the last contact
today-pair-quiet = ጽምዲ መሓዙት ከመይ ከም ዘለዉ ሕተቱ
    .reason = ካብ { $date } ጀሚሩ ዝተጻሕፈ ርክብ የለን።
# native-reader: "Get the answers of two who were asked"
# $count (Number) – answers that are missing, 1 or 2
# $date (Date) – the day both were asked
today-answers-awaited = ካብ ክልተ ዝተሓተቱ ሰባት መልሲ ተቐበሉ
    .reason = { $count ->
        [one] ክልቲኦም { $date } ተሓቲቶም። { $count } መልሲ ይጎድል።
       *[other] ክልቲኦም { $date } ተሓቲቶም። { $count } መልስታት ይጎድሉ።
    }
# native-reader: "Go on with two who have answered"
# $date (Date) – the day both were asked
today-answers-given = ምስ ክልተ ዝመለሱ ሰባት ቀጽሉ
    .reason = ክልቲኦም { $date } ተሓቲቶም። መልስታቶም ርኣዩ እሞ ዝቕጽል ስጉምቲ ውሰዱ።
# native-reader: "Ask whether a pair wants to meet again, after a pause"
# $date (Date) – the last day of the pause
today-pause-over = ጽምዲ መሓዙት ከም ብሓድሽ ክራኸቡ ይደልዩ እንተ ኾይኖም ሕተቱ
    .reason = እቲ ንግዚኡ ደው ምባል ክሳብ { $date } ነይሩ።
# native-reader: "A match fell through: one of the two withdrew"
# $date (Date) – the day one of the two withdrew
today-match-fell-away = ጽምዲ መሓዙት ኣይሰመረን
    .reason = ሓደ ካብ ክልቲኦም { $date } ኣቋሪጹ። ነቲ ካልእ ሓድሽ እማመ ክቐርበሉ ይከኣል።
# native-reader: "Go on with a suggested match"
# $date (Date) – since when it waits
today-draft-waiting = ምስ ሓደ እማመ ቀጽሉ
    .reason = እቲ እማመ ካብ { $date } ጀሚሩ ይጽበ ኣሎ፣ ክልቲኦም ገና ኣይተሓተቱን።
# $count (Number) – new registrations
# $date (Date) – the day the first of them asked
today-without-talk = ምስ ሓደስቲ ቆጸራ ግበሩ
    .reason = { $count ->
        [one] { $count } ሰብ ካብ { $date } ጀሚሩ ልዕሊ ሰሙን ይጽበ ኣሎ።
       *[other] { $count } ሰባት ልዕሊ ሰሙን ይጽበዩ ኣለዉ፣ እቲ ቀዳማይ ካብ { $date } ጀሚሩ።
    }
# $count (Number) – registrations without consent
today-consent-missing = ፍቓድ ሕተቱ
    .reason = { $count ->
        [one] { $count } ሰብ መሓዛ ንምርካብ ፍቓድ ከይሃበ ይጽበ ኣሎ።
       *[other] { $count } ሰባት መሓዛ ንምርካብ ፍቓድ ከይሃቡ ይጽበዩ ኣለዉ።
    }
# native-reader: "Ask whether the wish still stands"
# $count (Number) – registrations that wait
# $date (Date) – the day the first of them asked
today-long-wait = ድሌቶም ከም ዘሎ ሕተቱ
    .reason = { $count ->
        [one] { $count } ሰብ ካብ { $date } ጀሚሩ ነዊሕ ይጽበ ኣሎ።
       *[other] { $count } ሰባት ነዊሕ ይጽበዩ ኣለዉ፣ እቲ ቀዳማይ ካብ { $date } ጀሚሩ።
    }
# $meeting (String) – the day and place of the meeting
# $date (Date) – the last day
today-paper-to-shred = ዝርዝር ናይቲ ኣኼባ ቅደዱ፦ { $meeting }
    .reason = እቲ ዝርዝር ክሳብ { $date } ይቕደድ።
# native-reader: "Delete the sign-ups from the meeting: …"
# $meeting (String) – the day and place of the meeting
# $count (Number) – sign-ups that hold a name
# $date (Date) – the last day
today-sign-ups-to-go = ምዝገባታት ናይቲ ኣኼባ ደምስሱ፦ { $meeting }
    .reason = { $count ->
        [one] { $count } ስም ክሳብ { $date } ጥራይ ይዕቀብ፣ እቲ ሰብ እንተ ዘይተመዝጊቡ።
       *[other] { $count } ስማት ክሳብ { $date } ጥራይ ይዕቀቡ፣ እቶም ሰባት እንተ ዘይተመዝጊቦም።
    }
# native-reader: "Renew a child certificate"
# $date (Date) – the last day
today-certificate-to-renew = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ኣሐድሱ
    .reason = እቲ ምስክር ወረቐት ክሳብ { $date } ይሓደስ።
# native-reader: "Finish what you began"
# $count (Number) – drafts
# $date (Date) – the day of the latest
today-drafts-unfinished = ዝጀመርኩምዎ ወድኡ
    .reason = { $count ->
        [one] { $count } ንድፊ ኣይተዓቀበን፣ { $date } ዝተጻሕፈ።
       *[other] { $count } ንድፍታት ኣይተዓቀቡን፣ እቲ ናይ መወዳእታ { $date } ዝተጻሕፈ።
    }
# $date (Date) – the day of the last backup
today-no-backup = መተካእታ ቅዳሕ ካብዚ ኮምፒተር ወጻኢ ዓቅቡ
    .reason = እቲ ናይ መወዳእታ ናይ { $date } እዩ።
today-never-backed-up = መተካእታ ቅዳሕ ካብዚ ኮምፒተር ወጻኢ ዓቅቡ
    .reason = ክሳብ ሕጂ ዝተዓቀበ የለን።

## Courses

# native-reader: a new sentence, not from the glossary
today-course-short = ንኮርስ ተወሳኺ ሰባት ርኸቡ፣ ወይ ዝካየድ እንተ ኾይኑ ወስኑ፦ { $course }
    .reason = { $count ->
        [one] ምዝገባ { $date } ይዛዘም። { $count } ሰብ ይጎድል።
       *[other] ምዝገባ { $date } ይዛዘም። { $count } ሰባት ይጎድሉ።
    }
# native-reader: a new sentence, not from the glossary
today-course-to-decide = ኮርስ ዝካየድ እንተ ኾይኑ ወስኑ፦ { $course }
    .reason = { $count ->
        [one] ምዝገባ { $date } ተዛዚሙ። { $count } ሰብ ይጎድል።
       *[other] ምዝገባ { $date } ተዛዚሙ። { $count } ሰባት ይጎድሉ።
    }
# native-reader: a new sentence, not from the glossary
today-course-to-confirm = ኮርስ ኣረጋግጹ፦ { $course }
    .reason = ምዝገባ { $date } ተዛዚሙ፣ እኹላት ሰባት ድማ ተመዝጊቦም።
# native-reader: a new sentence, not from the glossary
today-place-to-tell = ኣብ ኮርስ ቦታ ንዝረኸቡ ደውሉ፦ { $course }
    .reason = { $count ->
        [one] { $count } ምዝገባ { $date } ካብ ዝርዝር ትጽቢት ቦታ ረኺቡ፣ ግን ኣይተነግረን።
       *[other] { $count } ምዝገባታት ካብ ዝርዝር ትጽቢት ቦታ ረኺቦም፣ ግን ኣይተነግሩን፣ እቲ ቀዳማይ { $date }።
    }
# native-reader: a new sentence, not from the glossary
today-attendance-to-note = ኣብ ኮርስ መን ከም ዝመጸ ጽሓፉ፦ { $course }
    .reason = { $count ->
        [one] ተሳትፎ ናይ { $count } ክፍለ-ግዜ ኣይተጻሕፈን፣ { $date }።
       *[other] ተሳትፎ ናይ { $count } ክፍለ-ግዜታት ኣይተጻሕፈን፣ እቲ ቀዳማይ { $date }።
    }
# native-reader: a new sentence, not from the glossary
today-course-to-hold = ኮርስ ከም ዝተኻየደ ጽሓፉ፦ { $course }
    .reason = እቲ ናይ መወዳእታ ክፍለ-ግዜ { $date } ነይሩ።

## The screen

today-nothing-title = ዘህውኽ ነገር የለን
today-nothing = ናይ ሎሚ ኩሉ ተወዲኡ። ሓድሽ ነገር ምስ ዝህሉ ኣብዚ ክረአ እዩ።
# $count (Number) – how many things are due, at least one
today-due = { $count ->
    [one] { $count } ነገር ይጽበየኩም ኣሎ
   *[other] { $count } ነገራት ይጽበየኩም ኣሎ
}
today-drafts = ተጀሚሩ ዘይተቐመጠ
# $at (String) – day and time, as »24.12.2026 18:30«
today-written = { $at } ተጻሒፉ

## What was begun

today-draft-new-registration = ሓድሽ ምዝገባ
today-draft-registration = ለውጢ ኣብ ምዝገባ
today-draft-new-meeting = ሓድሽ ኣኼባ ምልላይ
today-draft-meeting = ለውጢ ኣብ ኣኼባ
today-draft-sheet = ዝእቶ ዘሎ ወረቐት
today-draft-sign-up = ምዝገባ ንኣኼባ
today-draft-note = መዘኻኸሪ
today-draft-follow-up = ምክትታል
today-draft-new-course = ሓድሽ ኮርስ
today-draft-course = ለውጥታት ኣብ ኮርስ
today-draft-attendance = ተሳትፎ ኣብ ኮርስ

## The first steps, and what each is for

today-welcome = ንምጅማር
today-welcome-why = መዝገብ ገና ባዶ እዩ። ብዝቐለለኩም ጀምሩ።
today-first-import = ሎሚ ዘለኩም ዝርዝር ከምዘለዎ ይንበብ። ቅድሚ ምቕማጡ ትርእይዎ።
today-first-add = መሓዛ ክረክብ ዝደሊ፣ ወይ መሓዛ ክኸውን ዝደሊ ሰብ።
today-first-meeting = ቦታን ግዜን ዝርዝርን ዘለዎ ኣኼባ ምልላይ።
