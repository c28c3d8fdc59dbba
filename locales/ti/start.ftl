### The first start: a new group, a backup, a register taken over, the try-out group; and help to unlock.

## The first screens

start-title = እንቋዕ ናብ Vejviser ብደሓን መጻእኩም
start-language-title = ብኣየናይ ቋንቋ ክትጥቀሙ ትደልዩ፧
# native-reader: a new sentence, not from the glossary
start-language-later = ቋንቋ ኣብ ዝኾነ ግዜ ኣብ ላዕሊ ናይቲ መስኮት ክትቅይርዎ ትኽእሉ።
start-how = ብኸመይ ክትጅምሩ ትደልዩ፧
start-way-new = ሓዳሽ ጉጅለ
start-way-new-text = ቅድሚ ሕጂ Vejviser ኣይተጠቐምኩምን።
start-way-backup = መተካእታ ቅዳሕ ኣለኒ
# native-reader: a new sentence, not from the glossary
start-way-backup-text = ካብ ካልእ ኮምፒተር፣ ወይ ቅድሚ ጸገም ምፍጣሩ።
start-way-take-over = ሓንቲ ጉጅለ ካብ ካልእ ሰብ እቕበል ኣለኹ
# native-reader: a new sentence, not from the glossary
start-way-take-over-text = ክሳብ ሕጂ ካልእ ሰብ እዩ ነቲ መዝገብ ሒዝዎ ጸኒሑ።
start-way-try = ነቲ ፕሮግራም ፈትንዎ
# native-reader: a new sentence, not from the glossary
start-way-try-text = ብሓቂ ዘይኮኑ ሰባት ዘለዉዋ ጉጅለ። ዝበላሾ ነገር የለን።
start-making-try = ናይ ፈተነ ጉጅለ ይዳሎ ኣሎ …
start-back-to-unlock = ናብቲ መዝገብ ምምላስ

## A new group

start-steps = ስጉምትታት
start-step-group = እታ ጉጅለ
start-step-you = ንስኹም
start-step-sheet = ወረቐት መምለሲ
start-group-title = መን ኢኹም፧
start-group-hint = ንኣብነት፦ መሓዙት ኣብ Tønder
start-municipalities = ኮሙናት
# native-reader: a new sentence, not from the glossary
start-municipalities-hint = ኣበይ ትሕግዙ፧ እታ ቀዳመይቲ ኮሙን ናትኩም እያ።
start-municipality-add = ኮሙን ምውሳኽ
# native-reader: a new sentence, not from the glossary
start-municipality-none = ከምዚ ዝበሃል ናይ ዴንማርክ ኮሙን የለን።
# $name (String) – the municipality
start-municipality-remove = { $name } ምእላይ
start-areas = ከተማታት ወይ ከባቢታት
# $municipality (String) – its name, where there are several
# native-reader: a new sentence, not from the glossary
start-areas-in = ከተማታት ወይ ከባቢታት ኣብ { $municipality }
# native-reader: a new sentence, not from the glossary
start-areas-hint = ኣብ ነፍሲ ወከፍ መስመር ሓንቲ። ደሓር ክትውስኹ ትኽእሉ።
# native-reader: a new sentence, not from the glossary
start-controller-hint = እቲ ንሓበሬታ ሓላፍነት ዘለዎ ውድብ። ስሙ ኣብ ነፍሲ ወከፍ ትሓትምዎ ወረቐት ይጸሓፍ።
# native-reader: a new sentence, not from the glossary
start-contact-hint = ሰባት ብዛዕባ ሓበሬታኦም ንመን ክሓቱ ይኽእሉ፧ ስሙ ኣብ ነፍሲ ወከፍ ወረቐት ይጸሓፍ።

## The member and her passphrase

start-you-title = ነቲ መዝገብ መን እዩ ዝኸፍቶ፧
start-your-name = ስምኩም
# native-reader: a new sentence, not from the glossary
start-your-name-hint = እታ ጉጅለ መን እንታይ ከም ዝገበረ ምእንቲ ክትርኢ።
start-new-passphrase = ሓድሽ ሓረግ-ምስጢር
# native-reader: a new sentence, not from the glossary
start-passphrase-hint = ኣርባዕተ ወይ ሓሙሽተ ዘይተኣሳሰራ፣ ንስኹም ጥራይ ትሓስብወን ቃላት ውሰዱ። ክፍተት ጽቡቕ እዩ።
start-again = ሓረግ-ምስጢር ሓንሳብ እንደገና
# native-reader: a new sentence, not from the glossary
start-not-the-same = እቶም ክልተ ሓረግ-ምስጢር ሓደ ኣይኮኑን። ደጊምኩም ጽሓፍዎም።
start-strength = ክሳብ ክንደይ ሓያል
# $least (Number) – how many characters it needs at least
# native-reader: a new sentence, not from the glossary
start-strength-short = { $least ->
    [one] ኣዝዩ ሓጺር፦ እንተ ወሓደ { $least } ፊደላት።
   *[other] ኣዝዩ ሓጺር፦ እንተ ወሓደ { $least } ፊደላት።
}
# native-reader: a new sentence, not from the glossary
start-strength-weak = ድኹም፦ ነቲ ኮምፒተር ዝሰረቐ ሰብ ትሕቲ ሓደ ወርሒ ክግምቶ ይኽእል።
# native-reader: a new sentence, not from the glossary
start-strength-fair = ማእከላይ፦ ምናልባት ንገለ ዓመታት ይጸንሕ። ሓንቲ ቃል እንተ ወሰኽኩም ጽቡቕ ይኸውን።
# native-reader: a new sentence, not from the glossary
start-strength-good = ጽቡቕ፦ ንምግማቱ ካብ ዕድመ ሰብ ንላዕሊ ይወስድ።
start-strength-strong = ሓያል፦ ክግመት ኣይክእልን።
# native-reader: a new sentence, not from the glossary
start-where-own = እቲ መዝገብ ኣብዚ ኮምፒተር ኣብ ናይቲ ፕሮግራም ማህደር ክቕመጥ እዩ።
# native-reader: a new sentence, not from the glossary
start-where-chosen = እቲ መዝገብ ኣብቲ ዝመረጽክምዎ ማህደር ክቕመጥ እዩ።
start-where-other = ካልእ ማህደር ምምራጽ
start-make = መዝገብ ምድላው

## The recovery sheet

start-sheet-title = ወረቐት መምለሲ ሕተሙ
# native-reader: a new sentence, not from the glossary
start-sheet-why = ሓረግ-ምስጢር እንተ ረሲዕኩም፣ እቲ ኣብዚ ወረቐት ዘሎ ኮድ እንኮ መንገዲ እዩ። ነቲ ወረቐት ኣብ ዝተቖልፈ ተመዛዚ ኣቐምጥዎ፣ ኣብ ጎድኒ ኮምፒተር ኣይተቐምጥዎ።
# $number (String) – which sheet it is
start-sheet-number = ወረቐት ቁጽሪ { $number }
start-sheet-print = ነቲ ወረቐት ምሕታም
start-sheet-save = ከም ፋይል ምዕቃብ
# native-reader: a new sentence, not from the glossary
start-sheet-opened = እቲ ወረቐት ኣብ ካልእ መስኮት ተኸፊቱ። ካብኡ ሕተምዎ።
# native-reader: a new sentence, not from the glossary
start-sheet-saved = እቲ ወረቐት ተዓቂቡ። ሕተምዎ፣ ድሕሪኡ ነቲ ፋይል ኣጥፍእዎ።
start-code-show = ፕሪንተር የብለይን፦ ነቲ ኮድ ኣርእዩኒ
start-code-write = ነቲ ኮድ ፊደል ብፊደል ኣብ ወረቐት ጽሓፍዎ።
# $number (String) – which of the groups, counted from 1
# native-reader: a new sentence, not from the glossary
start-proof = ካብቲ ወረቐት ጉጅለ { $number } ናይቲ ኮድ ጽሓፉ
# native-reader: a new sentence, not from the glossary
start-proof-hint = እቲ ኮድ ሓሙሽተ ፊደላት ዘለወን ሽዱሽተ ጉጅለታት ኣለዎ። ከምኡ እቲ ወረቐት ከም ዘሎ ንፈልጥ።
# native-reader: a new sentence, not from the glossary
start-proof-wrong = እዚ እታ ጉጅለ ኣይኮነን። ነቲ ወረቐት ርኣዩ እሞ ነተን ሓሙሽተ ፊደላት ደጊምኩም ጽሓፍወን።
start-proof-go-on = እቲ ወረቐት ድሉው እዩ፦ ቀጽሉ
# native-reader: a new sentence, not from the glossary
start-unproved = ወረቐት መምለሲ ክሳብ ሕጂ ኣይተሓትመን። ሓረግ-ምስጢር እንተ ተረሲዑ ኩሉ ይጠፍእ።
start-renew = ሓድሽ ወረቐት ምድላው
start-sheet-file = ወረቐት መምለሲ

## A backup, and taking over

start-backup-title = መተካእታ ቅዳሕ ምምላስ
# native-reader: a new sentence, not from the glossary
start-backup-text = ብ .vejviser-backup ዝውዳእ ፋይል ምረጹ። እቲ ቅዳሕ ቅድሚ ምጥቃምኩም ይፍተን፣ እቲ ፋይል ግና ከም ዘለዎ ይተርፍ።
start-backup-choose = መተካእታ ቅዳሕ ምምራጽ
start-backup-chosen = እቲ ቅዳሕ ተመሪጹ።
# native-reader: a new sentence, not from the glossary
start-backup-passphrase = እቲ ቅዳሕ ክዳሎ ከሎ ዝነበረ ሓረግ-ምስጢርኩም
start-restore = ምምላስን ምኽፋትን
start-take-over-title = ጉጅለ ምቕባል
# native-reader: a new sentence, not from the glossary
start-take-over-text = ነቲ ዝኸይድ ዘሎ ሰብ ኣብ ቅጥዕታት › ኣባላት ክውስኸኩም ሕተትዎ፣ ከምኡ ናይ ገዛእ ርእስኹም ሓረግ-ምስጢር ትረኽቡ። ኣብ ሓደ ኮምፒተር እንተ ዘይሃሊኹም፣ መተካእታ ቅዳሕ ሒዝኩም ምጹ።
start-take-over-folder = እቲ መዝገብ ኣብዚ ኮምፒተር ኣሎ
# native-reader: a new sentence, not from the glossary
start-take-over-folder-text = ነቲ ማህደር ምረጹ፣ ብናትኩም ሓረግ-ምስጢር ወይ ብወረቐት መምለሲ ድማ ክፈትዎ።

## When the passphrase is forgotten or the register damaged

start-forgot = ሓረግ-ምስጢር ረሲዐዮ
start-recover-title = ብወረቐት መምለሲ ምኽፋት
# native-reader: a new sentence, not from the glossary
start-recover-text = ሓድሽ ሓረግ-ምስጢርን ሓድሽ ወረቐትን ትረኽቡ። እቲ ኣረጊት ወረቐት ደሓር ኣይሰርሕን።
start-code = ኣብቲ ወረቐት ዘሎ ኮድ
# native-reader: a new sentence, not from the glossary
start-code-hint = ዓበይትን ኣሽቱን ፊደላት፣ ክፍተትን ሕንጻጽን ለውጢ የብሉን።
start-who = ኣብታ ጉጅለ ስምኩም
# native-reader: a new sentence, not from the glossary
start-who-hint = ብዙሓት ሰባት ነቲ መዝገብ እንተ ትኸፍትዎ ጥራይ።
start-recover = ምኽፋት
start-restore-newest = ነቲ ዝሓደሰ መተካእታ ቅዳሕ ምምላስ
# native-reader: a new sentence, not from the glossary
start-restore-newest-text = እቲ ዝተበላሸወ መዝገብ ንጎኒ ይቕመጥ፣ ኣይድምሰስን።
# native-reader: a new sentence, not from the glossary
start-no-good-backup = ኣብቲ ማህደር ምሉእ መተካእታ ቅዳሕ የለን። ኣብ ካልእ ቦታ ቅዳሕ ድለዩ እሞ «መተካእታ ቅዳሕ ኣለኒ» ምረጹ።
start-no-backup-chosen = ቅድም መተካእታ ቅዳሕ ምረጹ።

## Several registers; the try-out group

start-other-register = ካልእ መዝገብ ወይ ሓዳሽ ጉጅለ
start-known = ኣብዚ ኮምፒተር ዘለዉ መዛግብቲ
start-known-nameless = ስም ዘይብሉ መዝገብ
start-open-try-out = ናይ ፈተነ ጉጅለ ምኽፋት
# native-reader: a new sentence, not from the glossary
start-open-try-out-text = ሓረግ-ምስጢር ኣይሓትትን፣ ኩሎም ኣብኡ ዘለዉ ብሓቂ ዘይኮኑ ሰባት እዮም።
# native-reader: a new sentence, not from the glossary
start-try-banner = ናይ ፈተነ ጉጅለ፦ ኩሎም ኣብዚ ዘለዉ ሰባት ብሓቂ ኣይኮኑን።
start-make-own = ናትኩም ጉጅለ ኣዳልዉ
start-try-out-group = ናይ ፈተነ ጉጅለ ኣብ Tønder

## Titles of the system’s own dialogs

start-pick-folder = እቲ መዝገብ ኣበይ ክቕመጥ፧
start-pick-backup = መተካእታ ቅዳሕ ምረጹ
start-backup-kind = መተካእታ ቅዳሕ
start-pick-register = እቲ መዝገብ ዘለዎ ማህደር ምረጹ
start-save-sheet = ወረቐት መምለሲ ምዕቃብ
