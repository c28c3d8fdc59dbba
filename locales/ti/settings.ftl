### The settings: the group, its areas, meetings, members, keys and backups.

## The parts of the settings

settings-parts = ክፋላት ቅጥዕታት
settings-group = ጉጅለ
settings-meetings = ኣኼባታት
settings-matching = ምጽማድ
settings-care = ምክትታልን ምዕቃብን
settings-members = ኣባላት
settings-keys = ሓረግ-ምስጢርን ወረቐትን
settings-backups = መተካእታ ቅዳሓት
settings-about = ብዛዕባ እቲ ፕሮግራም
settings-saved = ተዓቂቡ

## The group and its areas

settings-areas = ከተማታትን ከባቢታትን
# native-reader: a new sentence, not from the glossary
settings-areas-hint = ሓድሽ ስም ንኹሎም ኣብኡ ዝነብሩ ይስዕብ።
settings-no-areas = ገና ከባቢታት የለዉን።
settings-area-add = ከባቢ ምውሳኽ
settings-rename = ስም ምቕያር
settings-new-name = ሓድሽ ስም
settings-waiting = ዝጽበዩ

## Meetings, follow-up, retention

# native-reader: a new sentence, not from the glossary
settings-meetings-hint = ሓድሽ ኣኼባ ከምዚ ይጅምር። ንሓደ ኣኼባ ክትቅይርዎ ትኽእሉ።
settings-weights-hint = ክልተ ሰባት ክሰማምዑ ከለዉ ነፍሲ ወከፍ ነገር ክንደይ ይቑጸር። ዜግነትን ሃይማኖትን ፈጺሞም ኣይቁጸሩን።
settings-follow-up = ምክትታል
# native-reader: a new sentence, not from the glossary
settings-follow-up-hint = መዓልታት ብነጠላ ሰረዝ ተፈላልዮም፣ ንኣብነት 14፣ 42፣ 91።
settings-retention = ክሳብ መዓስ ንዕቅብ
# native-reader: a new sentence, not from the glossary
settings-retention-hint = ባዕሉ ዝድምሰስ የለን፦ እቲ ፕሮግራም የዘኻኽረኩም።
settings-locking = መቖለፊ

## Members, passphrase, recovery sheet

# native-reader: a new sentence, not from the glossary
settings-members-hint = ነፍሲ ወከፍ ኣባል ነቲ መዝገብ ብናቱ ሓረግ-ምስጢር ይኸፍቶ፣ መን እንታይ ከም ዝገበረ ምእንቲ ክፍለጥ።
settings-member-me = ንስኹም
# $date (String) – the day she left, as »24.12.2026«
settings-member-left = ብ{ $date } ኣቋሪጹ
settings-member-add = ኣባል ምውሳኽ
# native-reader: a new sentence, not from the glossary
settings-member-add-text = ሓድሽ ኣባል ነቲ ሓረግ-ምስጢር ባዕሉ ኣብዚ ይጽሓፍ።
settings-member-back = ዳግማይ ምእታው
settings-member-remove = ምውጻእ
# native-reader: a new sentence, not from the glossary
settings-member-remove-title = እዚ ኣባል ድሕሪ ሕጂ ነቲ መዝገብ ክኸፍቶ ኣይክእልን ድዩ፧
# native-reader: a new sentence, not from the glossary
settings-member-remove-text = ስሙ ኣብ ታሪኽ ይተርፍ። እዚ ናብ ዝነበሮ ኣይምለስን፣ ነቲ ኣባል ግን ብሓድሽ ሓረግ-ምስጢር ዳግማይ ክትውስኽዎ ትኽእሉ።
settings-passphrase = ናተይ ሓረግ-ምስጢር
# native-reader: a new sentence, not from the glossary
settings-passphrase-hint = ናይ ቅድሚ ሕጂ መተካእታ ቅዳሓት ገና ብናይ ቀደም ይኽፈቱ።
settings-passphrase-change = ሓረግ-ምስጢር ምቕያር
settings-passphrase-changed = ሓረግ-ምስጢር ተቐይሩ።
# native-reader: a new sentence, not from the glossary
settings-sheet-text = እቲ ወረቐት እንተ ጠፊኡ ወይ ሰብ እንተ ርእይዎ፣ ሓድሽ ግበሩ። እቲ ናይ ቀደም ነቲ መዝገብ ድሕሪ ሕጂ ኣይከፍቶን፤ ቀዲድኩም ደርብይዎ።

## Backups

# $at (String) – day and time, as »24.12.2026 18:30«
# native-reader: a new sentence, not from the glossary
settings-taken-out = ንመወዳእታ ኣብ ካልእ ቦታ ዝተዓቀበ፦ { $at }
# native-reader: a new sentence, not from the glossary
settings-never-taken-out = ክሳብ ሕጂ ካብዚ ኮምፒተር ወጻኢ ዝተዓቀበ ቅዳሕ የለን። እዚ ኮምፒተር እንተ ተበላሽዩ፣ ኩሉ ይጠፍእ።
# native-reader: a new sentence, not from the glossary
settings-taken-out-text = ኣብ ነፍሲ ወከፍ ወርሒ ቅዳሕ ኣብ USB ዓቅቡ፣ ካብቲ ኮምፒተር ድማ ርሒቁ ይቀመጥ። ብሓረግ-ምስጢር ጥራይ ይኽፈት።
settings-back-up = መተካእታ ቅዳሕ ምዕቃብ
settings-backed-up = መተካእታ ቅዳሕ ተዓቂቡን ተፈቲኑን።
settings-kept = ኣብዚ ኮምፒተር ዘለዉ ቅዳሓት
# native-reader: a new sentence, not from the glossary
settings-kept-hint = እቲ መዝገብ ክዕጾ ከሎ እቲ ፕሮግራም ባዕሉ ሓደ ይገብር።
# native-reader: a new sentence, not from the glossary
settings-none-kept = ገና ቅዳሓት የለዉን። እቲ ቀዳማይ መዝገብ ክዕጾ ከሎ ይግበር።
settings-made = ዝተገብረሉ
settings-size = ዓቐን
# $number (String) – megabytes, as »1,5«
settings-megabytes = { $number } MB
settings-go-back = ናብኡ ምምላስ
# $made (String) – day and time, as »24.12.2026 18:30«
# native-reader: a new sentence, not from the glossary
settings-go-back-title = ናብቲ ናይ { $made } መዝገብ ምምላስ፧
# native-reader: a new sentence, not from the glossary
settings-go-back-text = ድሕሪኡ ዝተጻሕፈ ኣብቲ መዝገብ ኣይክህሉን። እቲ ቅዳሕ ቅድም ይፍተን፣ ናይ ሎሚ መዝገብ ድማ ንጎኒ ይቕመጥ።
settings-go-back-passphrase = እቲ ሓረግ-ምስጢር ከምቲ ሽዑ ዝነበሮ
settings-went-back = እቲ መዝገብ ተመሊሱ።
settings-backup-where = መተካእታ ቅዳሕ ምዕቃብ

## About the program

settings-version = ሕታም
settings-licence = ፍቓድ
# native-reader: a new sentence, not from the glossary
settings-licence-text = ናጻ ፕሮግራም፦ MIT ወይ Apache 2.0። ፊደላት፦ SIL Open Font License።
settings-where = እቲ መዝገብ ዘለዎ ቦታ
# native-reader: a new sentence, not from the glossary
settings-where-text = እቲ መዝገብ ተመስጢሩ ኣብዚ ኮምፒተር ጥራይ ኣሎ። እቲ ፕሮግራም ኢንተርነት ኣይጥቀምን።
settings-show-folder = ማህደር ምርኣይ
# native-reader: a new sentence, not from the glossary
settings-other-register-text = እቲ መዝገብ ቅድም ይዕጾ፣ ከም ዘለዎ ድማ ይተርፍ።
