### The prints of an introductory meeting: sign-up sheet, door list and slips; those of a course and the certificate of attendance; the plan of a matching meeting, the expectations sheet of a match, the recovery sheet (docs/paper.md).

## What the print is called

paper-sign-up-sheet = ወረቐት ምዝገባ
paper-door-list = ዝርዝር መእተዊ
paper-slip = ቁራጽ ወረቐት
paper-meeting = ኣኼባ ምልላይ
# $date (LongDate) – the day of the meeting, in words
# $time (String) – when it begins, in digits
paper-when = { $date } ሰዓት { $time }

## What the print is for

paper-purpose = ክንረኽበኩም እንተ ደሊኹም፣ ስምኩምን ቁጽሪ ተሌፎንኩምን ጽሓፉ።
# native-reader: a new sentence, not from the glossary
paper-purpose-door-list = ነቲ ኣብ ኣፍደገ ዘሎ ኣአንጋዲ ጥራይ፦ ኣብ ጎኒ ስም ናይቶም ዝመጹ ሰባት ምልክት ግበሩ።

## The privacy line

# native-reader: a sentence a person decides by; a yes is needed before it is printed
# $group (String) – the group's name
# $date (Date) – the day the sheet is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy = ስምኩምን ቁጽሪ ተሌፎንኩምን ብዛዕባ እዚ ኣኼባን ብዛዕባ መሓዛን ክንረኽበኩም ጥራይ ኢና ንጥቀመሉ። ብዘይካ { $group } ካልእ ሰብ ኣይርእዮን እዩ። እዚ ወረቐት ክሳብ { $date } ክቕደድ እዩ። ሓበሬታኹም ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $phone }።
# native-reader: as above, with the slip in the sheet's place
# $group (String) – the group's name
# $date (Date) – the day the slip is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-slip = ስምኩምን ቁጽሪ ተሌፎንኩምን ብዛዕባ እዚ ኣኼባን ብዛዕባ መሓዛን ክንረኽበኩም ጥራይ ኢና ንጥቀመሉ። ብዘይካ { $group } ካልእ ሰብ ኣይርእዮን እዩ። እዚ ቁራጽ ወረቐት ክሳብ { $date } ክቕደድ እዩ። ሓበሬታኹም ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $phone }።
# native-reader: the first two sentences are new
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-door-list = ብዘይካ ኣአንጋዲ ካልእ ሰብ ነዚ ዝርዝር ኣይርእዮን እዩ። ኣብ መንደቕ ኣይልጠፍን እዩ። ክሳብ { $date } ክቕደድ እዩ። ሓበሬታኹም ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $phone }።

## Around the edge of every print

# native-reader: "answers for the data"
# $controller (String) – the organisation that answers for the data
paper-controller = ሓላፊ ሓበሬታ፦ { $controller }
# $date (Date) – the day the print is shredded by
paper-destroy-by = ክሳብ { $date } ይቕደድ
# native-reader: "day of printing"
# $date (Date) – the day of printing
paper-printed-on = ዝተሓተመሉ ዕለት፦ { $date }
# $number (String) – the number of this print, letters and digits
paper-sheet-number = ወረቐት ቁጽሪ { $number }
# $page (String) – this page, in digits
# $pages (String) – all pages, in digits
paper-page-of = ገጽ { $page } ካብ { $pages }

## Columns and fields

paper-number = ቁጽሪ
# $number (String) – the number of the sign-up, in digits, the same on all three prints
paper-slip-number = ቁጽሪ { $number }
paper-name = ስም
paper-contact = ቁጽሪ ተሌፎን ወይ ኢመይል
paper-people = ብዝሒ ሰባት
paper-be-a-friend = መሓዛ ክኸውን እደሊ
paper-have-a-friend = መሓዛ ክረክብ እደሊ
paper-signature = ፌርማ
paper-came = መጺኦም

## The recovery sheet: the code that opens the register when the passphrase is lost

# native-reader: "recovery sheet"
paper-recovery-sheet = ወረቐት መምለሲ ኮድ
# native-reader: a new sentence, not from the glossary
paper-recovery-opens-title = እዚ ኮድ እንታይ ይኸፍት፧
# native-reader: a new sentence, not from the glossary
paper-recovery-opens = ሓረግ-ምስጢር ምስ ተረስዐ፣ ወይ እቲ ዝፈልጦ ሰብ ኣብዚ ምስ ዘየለ፣ እዚ ኮድ ነቲ መዝገብ ጉጅለ ይኸፍቶ። ኮድን ማህደር መዝገብን ወይ መተካእታ ቅዳሕ ዘለዎ ሰብ፣ ኩሉ ኣብኡ ዘሎ ከንብብ ይኽእል።
# native-reader: a new sentence, not from the glossary
paper-recovery-keep-title = እዚ ወረቐት ኣበይ ይቕመጥ፧
# native-reader: a new sentence, not from the glossary
paper-recovery-keep = ነዚ ወረቐት ኣብ ዝተቖልፈ ተመዛዚ ወይ ኣብ ዝተቖልፈ ከብሒ ኣቐምጡዎ። ኣብ ጎኒ ኮምፒተር ኣይተቐምጡዎ፣ ስእሊ እውን ኣይተልዕሉሉ።
# native-reader: a new sentence, not from the glossary
paper-recovery-use-title = እዚ ኮድ ብኸመይ ይሰርሕ፧
# native-reader: a new sentence, not from the glossary
paper-recovery-use = እቲ ፕሮግራም መምለሲ ኮድ ምስ ዝሓትተኩም፣ ነዚ ኮድ ጽሓፉ። ናይ ላቲን ፊደላት ጥራይ ኣለዎ፣ ቁጽሪ የብሉን፣ ካብ ጸጋም ናብ የማን ይንበብ። መስመራትን ባዶ ቦታን ንኣሽቱ ፊደላትን ፍልልይ የብሎምን። ብድሕሪኡ ሓድሽ ሓረግ-ምስጢር ትመርጹ።
# native-reader: a new sentence, not from the glossary
paper-recovery-new-title = ሓድሽ ወረቐት ምስ ዝህሉ
# native-reader: a new sentence, not from the glossary
paper-recovery-new = እዚ ኮድ ኣብ ዝተጠቐምኩምሉ ግዜ፣ እቲ ፕሮግራም ሓድሽ ወረቐት የዳሉ። ሽዑ እዚ ወረቐት ነቲ መዝገብ ኣይከፍቶን እዩ፦ ቀዲድኩም ደርብይዎ። ቅድሚኡ ዝተገብረ መተካእታ ቅዳሕ ግን ገና ይኸፍት።

## Who somebody is, on a plan and on an expectations sheet

paper-side-participant = ተሳታፊ
paper-side-friend = ወለንተኛ መሓዛ
paper-protected = ዝተሓለወ ስም

## The plan of a matching meeting

paper-plan = መደብ ንሓደሽቲ ጽምዲ መሓዙት
paper-plan-purpose = ነቶም ኣብ ጣውላ ዘለኹም። እዚ መደብ እማመ እዩ፣ ውሳነ ናትኩም እዩ። ሓደ ጽምዲ ቅድሚ ምጽዳቕኩም ንማንም ዝንገር ነገር የለን።
# $date (Date) – the day the plan is shredded by
paper-privacy-plan = እዚ መደብ ንጉጅለ ጥራይ እዩ። ኣብ መንደቕ ኣይልጠፍን እዩ። ክሳብ { $date } ክቕደድ እዩ።
# $pairs (Number) – pairs of the plan
paper-plan-pairs = { $pairs ->
    [0] ሕጂ ሓድሽ ጽምዲ የለን።
    [one] { $pairs } ሓድሽ ጽምዲ።
   *[other] { $pairs } ሓደሽቲ ጽምድታት።
}
# $days (Number) – days that those of the pairs have waited, together
paper-plan-days = { $days ->
    [one] ኩሎም ብሓባር { $days } መዓልቲ ተጸብዮም።
   *[other] ኩሎም ብሓባር { $days } መዓልቲ ተጸብዮም።
}
# $days (Number) – days that somebody has waited
paper-plan-waited = { $days ->
    [0] ካብ ሎሚ
    [one] { $days } መዓልቲ ትጽቢት
   *[other] { $days } መዓልቲ ትጽቢት
}
# native-reader: "good reasons"
paper-plan-why = ጽቡቕ ምኽንያት
paper-plan-yes = እወ
paper-plan-locked = ንስኹም ዝመረጽኩምዎ
paper-plan-remaining = ገና ዝጽበዩ
paper-plan-all = ኩሎም ድሉዋት ሰባት ኣብ ጽምዲ ኣለዉ።
paper-plan-who = መን
paper-plan-why-not = ስለምንታይ ሕጂ ዘይኮነ
paper-plan-others = እቶም ዝሰማምዑ ሰባት ኣብ ካልእ ጽምድታት ኣለዉ።
paper-plan-nobody-free = ኣብቲ ካልእ ወገን ነጻ ሰብ የለን።
# $gates (List) – what stands in the way of the nearest suggestion: match-gate-…
paper-plan-gates = ነቲ ዝቐረበ እማመ ዝዕንቅፍ፦ { $gates }
# $lacks (String) – a list of what is missing: match-lacks-…
paper-plan-not-ready = ገና ድሉው ኣይኮነን። ዝጎድል፦ { $lacks }።

## The expectations sheet, which the two of a match read together and sign

# native-reader: ትጽቢታት for what each can expect of the other (ትጽቢት is also "waiting")
paper-expectations = ወረቐት ትጽቢታት
paper-expectations-purpose = ንኽልቴኹም፣ ክትፋለጡ ትጅምሩ ዘለኹም። ነዚ ወረቐት ኣብ ቀዳማይ ርክብ ብሓባር ኣንብብዎ እሞ ፈርሙሉ። ነፍሲ ወከፍኩም ሓደ ቅዳሕ ይህልወኩም።
paper-expectations-often-title = ክንደይ ግዜ ንራኸብ፧
# $often (String) – how often suits both: registration-frequency-…
paper-expectations-often = ንኽልቴኹም ዝጥዕም፦ { $often }። ክትመጹ እንተ ዘይክኢልኩም፣ ኣቐዲምኩም ደውሉ ወይ ጽሓፉ።
paper-expectations-often-open = ብዙሓት ሰባት ኣብ ክልተ ሰሙን ሓደ ግዜ ይራኸቡ። ንኽልቴኹም ብዝጥዕም ተሰማምዑ። ክትመጹ እንተ ዘይክኢልኩም፣ ኣቐዲምኩም ደውሉ ወይ ጽሓፉ።
paper-expectations-together-title = ብሓባር እንታይ ንገብር፧
paper-expectations-together = ባዕልኹም ትውስኑ። ገለ ሓሳባት፦
paper-expectations-together-open = ባዕልኹም ትውስኑ። ክልቴኹም እትደልይዎ ጽሓፉ፦
paper-expectations-friend-title = መሓዛ እንታይ እዩ፣ እንታይ ድማ ኣይኮነን፧
# native-reader: the whole paragraph
paper-expectations-friend = መሓዛ ንዓኹም ግዜ ዘለዎን ምሳኹም ክኸውን ዝደልን ሰብ እዩ። መሓዙት ካብ ነንሕድሕዶም ይመሃሩ። መሓዛ ሰራሕተኛ ኮሙን፣ መምህር ወይ ሓኪም ኣይኮነን። መሓዛ ምሳኹም ደብዳበ ከንብብን ናብ ቆጸራ ምሳኹም ክኸይድን ይኽእል፣ ኣብ ኮሙን ግን ክውስን ኣይክእልን።
paper-expectations-money-title = ገንዘብ
# native-reader: the whole paragraph
paper-expectations-money = ገንዘብ ኣይትለቃሕሑ፣ ክቡር ህያብ እውን ኣይትወሃሃቡ። ገንዘብ ምግቢ፣ ኣውቶቡስን ዙረትን መን ከም ዝኸፍል ኣቐዲምኩም ተሰማምዑ።
paper-expectations-silence-title = ንነንሕድሕድና እንነግሮ
# native-reader: the whole paragraph
paper-expectations-silence = ብዛዕባ እቲ ካልእ ሰብ ዝሰማዕኩምዎ ንኻልኦት ኣይትንገሩ፣ ኣብ ኢንተርነት እውን ኣይትጽሓፉ። ስእሊ ቅድሚ ምልዓል ወይ ምስዳድ ሕተቱ። ሓደ ሰብ ጸገም ከየጋጥሞ ትፈርሁ እንተ ኾይንኩም፣ ናባና ደውሉ። ሓደ ሰብ ሕጂ ኣብ ሓደጋ እንተ ኣሎ፣ ናብ 112 ደውሉ።
paper-expectations-call-title = ናባና ምድዋል
# $contact (String) – the group’s phone number, or its e-mail address
paper-expectations-call = ዝኸበደ ነገር እንተ ኣሎ፣ ብዘይ ምርድዳእ እንተ ኣጋጢሙ፣ ወይ ካባኹም ሓደ ከቋርጽ እንተ ደልዩ፣ ደውሉ ወይ ጽሓፉ፦ { $contact }። ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ ኢኹም፣ ምኽንያት ምንጋር ኣየድልየኩምን።
paper-expectations-asks-title = ከመይ ይኸይድ ከም ዘሎ ንሓትት
# $dates (List) – the days of the follow-ups, in digits
paper-expectations-asks = ኣብዚ ዕለታት ኣቢልና ንኽልቴኹም ክንድውለልኩም ኢና፦ { $dates }።
# $days (Number) – days from the first meeting to the first follow-up
paper-expectations-asks-later = { $days ->
    [one] ድሕሪ ቀዳማይ ርክብ { $days } መዓልቲ ንኽልቴኹም ክንድውለልኩም ኢና፣ ጸኒሕና እውን ደጊምና።
   *[other] ድሕሪ ቀዳማይ ርክብ { $days } መዓልቲ ንኽልቴኹም ክንድውለልኩም ኢና፣ ጸኒሕና እውን ደጊምና።
}
paper-expectations-group = ብስም ጉጅለ
paper-expectations-date = ዕለት
# $months (Number) – months after the end until the group’s copy is shredded
paper-expectations-kept = { $months ->
    [one] እዚ ወረቐት ናትኩም እዩ። ናይ ጉጅለ ቅዳሕ፣ ምርኻብ ካብ እተቋርጹ ክሳብ { $months } ወርሒ ክቕደድ እዩ።
   *[other] እዚ ወረቐት ናትኩም እዩ። ናይ ጉጅለ ቅዳሕ፣ ምርኻብ ካብ እተቋርጹ ክሳብ { $months } ወርሒ ክቕደድ እዩ።
}

## The prints of a course: programme, attendance list, name badges, table signs

paper-course-programme = መደብ
# native-reader: list of who came
paper-course-attendance = ዝርዝር ዝመጹ
paper-course-badges = ካርድታት ስም
# native-reader: a name that stands on the table
paper-course-signs = ጽሑፍ ስም ንጣውላ
# $number (String) – which one, in digits
paper-course-session = ክፍለ-ግዜ { $number }
# $from (String) – when it begins, in digits
# $to (String) – when it ends, in digits
paper-course-times = ካብ { $from } ክሳብ { $to }
paper-course-where = ቦታ
paper-course-online = ብኢንተርነት
# native-reader: is this how it is said?
paper-course-organiser = ኣዳላዊ
paper-course-teacher = መምህር
paper-course-languages = ቋንቋታትን ተርጓምን
paper-course-food = ምግቢ
paper-course-for = ንመን
# $date (Date) – the last day for signing up
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-up-by = ክሳብ { $date } ተመዝገቡ፦ { $contact }።
# native-reader: is this how it is said?
# $date (Date) – the last day for signing off
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-sign-off-by = ክትመጹ እንተ ዘይክኢልኩም፣ ካልእ ሰብ ነታ ቦታ ክረኽባ ክሳብ { $date } ንገሩና፦ { $contact }።
# $contact (String) – the group’s phone number, or its e-mail address
paper-course-ask = ሕቶ እንተ ኣለኩም ደውሉ ወይ ጽሓፉ፦ { $contact }።
paper-purpose-attendance = ነቲ ኮርስ ዝህብ ሰብ፦ ኣብ ጎኒ ስም ናይቶም ዝመጹ ሰባት ምልክት ግበሩ።
# $date (Date) – the day the list is shredded by
# $phone (String) – the group's phone number, or its e-mail address
paper-privacy-attendance = እዚ ዝርዝር ነቶም ነቲ ኮርስ ዝህቡ ሰባት ጥራይ እዩ። ኣብ መንደቕ ኣይልጠፍን እዩ። ክሳብ { $date } ክቕደድ እዩ። ሓበሬታኹም ክንድምስሶ ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም፦ { $phone }።

## The certificate of attendance; the name and the title stand between, each on a line of its own

paper-certificate = ናይ ተሳትፎ ምስክር ወረቐት
# native-reader: "the person this certificate is given to"; the name follows
paper-certificate-given = እዚ ምስክር ወረቐት ዝወሃቦ ሰብ
# native-reader: "for participation in"; the title follows
paper-certificate-for = ንተሳትፎ ኣብ
# $came (String) – how many she came to, in digits
# $all (String) – how many there were, in digits; two or more
paper-certificate-sessions = ክፍለ-ግዜታት፦ { $came } ካብ { $all }
# $place (String) – where the course was held
paper-certificate-place = ቦታ፦ { $place }
# $organiser (String) – who held it
paper-certificate-organiser = ኣዳላዊ፦ { $organiser }
# $teacher (String) – who taught
paper-certificate-teacher = መምህር፦ { $teacher }

## What the printer is told on the screen

# native-reader: "font" and "install"
# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = እዞም ፊደላት ዘለዎ ፎንት ኣብዚ ኮምፒተር የለን፦ { $letters }። ኣብ ክንድኦም ባዶ ሳጹን ተሓቲሙ ኣሎ። እዞም ፊደላት ዘለዎ ፎንት ኣእቲኹም ደጊምኩም ሕተሙ።
# $most (Number) – the most pages a print may have
paper-too-long = እዚ ሕታም ካብ { $most } ገጽ ንላዕሊ ይኸውን። ውሑዳት ባዶ መስመራት ምረጹ።
paper-no-session = እዚ ኮርስ ገና ክፍለ-ግዜ የብሉን። ቅድም መዓስ ምዃኑ ጽሓፉ።
paper-nobody = ዝሕተመሉ ሰብ የለን። ምስክር ወረቐት ንቶም ከም ዝመጹ ዝተመዝገቡ ሰባት ጥራይ እዩ።
