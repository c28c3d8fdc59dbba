### The prints of an introductory meeting: sign-up sheet, door list and slips; the recovery sheet (docs/paper.md).

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

## What the printer is told on the screen

# native-reader: "font" and "install"
# $letters (String) – the letters no font has, with spaces between
paper-letters-missing = እዞም ፊደላት ዘለዎ ፎንት ኣብዚ ኮምፒተር የለን፦ { $letters }። ኣብ ክንድኦም ባዶ ሳጹን ተሓቲሙ ኣሎ። እዞም ፊደላት ዘለዎ ፎንት ኣእቲኹም ደጊምኩም ሕተሙ።
# $most (Number) – the most pages a print may have
paper-too-long = እዚ ሕታም ካብ { $most } ገጽ ንላዕሊ ይኸውን። ውሑዳት ባዶ መስመራት ምረጹ።
