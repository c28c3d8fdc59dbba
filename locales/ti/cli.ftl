### The command line: questions it asks and answers it gives.

## Passphrases and the recovery code, asked for at a prompt

cli-ask-passphrase = ሓረግ-ምስጢር፦
cli-ask-new-passphrase = ሓድሽ ሓረግ-ምስጢር፦
cli-ask-again = ደጊምኩም ጽሓፍዎ፦
cli-ask-recovery-code = መምለሲ ኮድ፦
# native-reader: "the two passphrases are not the same"
cli-passphrases-differ = እቶም ክልተ ሓረጋት-ምስጢር ሓደ ዓይነት ኣይኮኑን። ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።

## A new register

# native-reader: a group made up for trying the program out; does ፈተነ sound like a school test?
cli-try-out-group = ናይ ፈተነ ጉጅለ ኣብ Tønder
# The name of the first member, where none was said
cli-first-member = መራሕ ጉጅለ
# $group (String) – the group's name
# $folder (String) – the folder the register lies in
cli-register-made = መዝገብ ናይ { $group } ተፈጢሩ። ኣብዚ ማህደር ኣሎ፦ { $folder }።
# native-reader: "recovery sheet", the paper with the recovery code; all four sentences
# $number (Number) – which sheet it is
# $code (String) – the recovery code in groups of letters
cli-recovery-sheet = ወረቐት መምለሲ ኮድ ቁጽሪ { $number }፦ { $code }። ነቲ ኮድ ጽሓፍዎ እሞ ኣብ ውሑስ ቦታ ኣቐምጥዎ። ሓረግ-ምስጢር እንተ ተረሲዑኩም፣ ነቲ መዝገብ ንምኽፋት ዘሎ እንኮ መንገዲ እዚ ኮድ እዩ። እዚ ኮድ ሕጂ ሓንሳብ ጥራይ እዩ ዝርአ።

## Who can open it

# native-reader: ፕሮሰስ, a running program
# $at (DateTime) – since when another program has it open
# $process (String) – that program's process number
cli-open-since = ካብ { $at } ክፉት እዩ (ፕሮሰስ { $process })።
# native-reader: "old backups still open with the old one"
cli-passphrase-changed = ሓረግ-ምስጢር ተቐይሩ። እቶም ናይ ቀደም መተካእታ ቅዳሓት ሕጂ እውን በቲ ናይ ቀደም ሓረግ-ምስጢር ይኽፈቱ።
# native-reader: "the old recovery sheet is no longer valid"
cli-recovered = ሓድሽ ሓረግ-ምስጢር ኣለኩም። እቲ ናይ ቀደም ወረቐት መምለሲ ኮድ ድሕሪ ሕጂ ኣይሰርሕን እዩ።
# $name (String) – the member
cli-member = { $name }
# native-reader: "member until", the day she left the group
# $name (String) – the member
# $date (String) – the day she left
cli-member-left = { $name } (ኣባል ክሳብ { $date })
# native-reader: polite plural for a man or a woman; does it sound right with a name?
# $name (String) – the member
cli-member-added = { $name } ሕጂ ነቲ መዝገብ ብናይ ገዛእ ርእሶም ሓረግ-ምስጢር ክኸፍቱ ይኽእሉ።
# native-reader: polite plural, as above
# $name (String) – the member
cli-member-removed = { $name } ድሕሪ ሕጂ ነቲ መዝገብ ክኸፍቱ ኣይክእሉን። ስም ኣብ ታሪኽ ይተርፍ።

## Backup, restore, verify

# $file (String) – the backup's file
cli-backed-up = መተካእታ ቅዳሕ ኣብዚ ኣሎ፦ { $file }። ተፈቲኑ፣ ክኽፈት ድማ ይኽእል።
# $folder (String) – the folder of the restored register
cli-restored = መዝገብ ኣብዚ ማህደር ተመሊሱ፦ { $folder }።
# native-reader: "the register is whole; so many rows were compared with so many operations, no difference was found"
# $rows (Number) – rows compared with the ledger
# $operations (Number) – operations in the ledger
cli-verify-holds = መዝገብ ምሉእ እዩ። { $rows ->
    [one] { $rows } መስመር
   *[other] { $rows } መስመራት
} ምስ { $operations ->
    [one] { $operations } ተግባር
   *[other] { $operations } ተግባራት
} ተነጻጺሩ፣ ፍልልይ ኣይተረኽበን።

## People and registrations

cli-protected-name = ዝተሓለወ ስም
cli-nobody-found = ዝተረኽበ ሰብ የለን።
cli-no-registrations = ኣብዚ ምዝገባ የለን።
cli-saved = ተዓቂቡ።
cli-erased = ንሓዋሩ ተደምሲሱ። ናብ ዝነበሮ ክምለስ ኣይክእልን።
# $field (String) – the name of the field
# $text (String) – what stands in it
cli-field-line = { $field }፦ { $text }
# $days (Number) – days waited
cli-waiting-days = { $days ->
    [0] ካብ ሎሚ
    [one] { $days } መዓልቲ
   *[other] { $days } መዓልቲ
}
cli-consent-missing = ፍቓድ ይጎድል
cli-registration-added = ምዝገባ ተዓቂቡ።
# native-reader: "this person and … may be the same; see whether the person is registered twice"
# $name (String) – the person who may be the same
cli-likely-duplicate = ምናልባት እዚ ሰብን { $name }ን ሓደ ሰብ ክኾኑ ይኽእሉ። እቲ ሰብ ክልተ ግዜ ተመዝጊቡ እንተ ኾይኑ ርኣዩ።
# $state (String) – the state it has now
cli-stepped = ኩነታት ምዝገባ ሕጂ፦ { $state }።
# $purpose (String) – what it is a consent to
cli-consent-given = ፍቓድ ተጻሒፉ፦ { $purpose }።
# native-reader: "it applies from now"
# $purpose (String) – what it was a consent to
cli-consent-withdrawn = ፍቓድ ተሳሒቡ፦ { $purpose }። እዚ ካብ ሕጂ ጀሚሩ ይሰርሕ።

## Areas and the group

cli-no-areas = ክሳብ ሕጂ ከባቢ የለን።
cli-area-not-noted = ከባቢ ኣይተጻሕፈን
# $area (String) – the area's name
# $participants (Number) – participants who wait
# $friends (Number) – friends who are free
cli-area-supply = { $area }፦ { $participants ->
    [one] { $participants } ሰብ ይጽበ ኣሎ
   *[other] { $participants } ሰባት ይጽበዩ ኣለዉ
}፣ { $friends ->
    [one] { $friends } መሓዛ
   *[other] { $friends } መሓዙት
}
# $area (String) – the area's name
# $municipality (String) – the municipality's name
cli-area-added = ከባቢ { $area } ኣብ ኮሙን { $municipality } ተወሲኹ።
# $group (String) – the group's name
# $minimum (Number) – people an introductory meeting needs
cli-group = { $group }። ኣኼባ ምልላይ ንምክያድ { $minimum ->
    [one] { $minimum } ሰብ የድሊ
   *[other] { $minimum } ሰባት የድልዩ
}።

## Meetings

cli-no-meetings = ክሳብ ሕጂ ኣኼባ ምልላይ የለን።
# $count (Number) – people signed up
# $minimum (Number) – people needed
cli-signed-up-of = { $count } ካብ { $minimum }
# $number (Number) – the row on the sheet
# $name (String) – who signed up
# $people (Number) – for how many people
cli-sign-up = { $number }. { $name } · { $people ->
    [one] { $people } ሰብ
   *[other] { $people } ሰባት
}
cli-illegible = ዘይንበብ
cli-signed-off = እቲ ምዝገባ ንኣኼባ ተደምሲሱ።
# $count (Number) – how many came
cli-came = { $count ->
    [0] ዝመጸ ሰብ የለን
    [one] { $count } ሰብ መጺኡ
   *[other] { $count } ሰባት መጺኦም
}
# $file (String) – the PDF
# $pages (Number) – its pages
cli-printed = ፋይል { $file } ድሉው እዩ፦ { $pages ->
    [one] { $pages } ገጽ
   *[other] { $pages } ገጽ
}።

## Courses

cli-no-courses = ክሳብ ሕጂ ኮርስ የለን።
# $people (Number) – people with a place
# $waiting (Number) – people on the waiting list
cli-course-places = ቦታ ዘለዎም፦ { $people }፣ ኣብ ዝርዝር ትጽቢት፦ { $waiting }
# $names (String) – who they are
cli-moved-up = { $names } ካብ ዝርዝር ትጽቢት ቦታ ረኺቦም። ደውሉ እሞ ንገርዎም።
# $file (String) – the calendar file
# native-reader: calendar
cli-calendar-written = ናይ ዓውደ-ኣዋርሕ ፋይል ኣብ { $file } ኣሎ። ክፈትዎ እሞ ናብ ዓውደ-ኣዋርሕኹም ክኣቱ እዩ።

## Matching and matches

cli-nobody-suggested = ሕጂ ዝሰማማዕ ሰብ የለን።
# $count (Number) – registrations on the other side that something keeps away
cli-behind-a-gate = { $count ->
    [one] ሕጂ ክእመም ዘይክእል ካልእ { $count } ሰብ ኣሎ። ምኽንያቱ ንምርኣይ --all ጽሓፉ።
   *[other] ሕጂ ክእመሙ ዘይክእሉ ካልኦት { $count } ሰባት ኣለዉ። ምኽንያቱ ንምርኣይ --all ጽሓፉ።
}
cli-no-matches = ኣብዚ ጽምዲ መሓዙት የለን።
# $date (Date) – the day of the next planned follow-up
cli-next-follow-up = ምክትታል { $date }
# $count (Number) – concerns that are not solved
# native-reader: "worries"
cli-open-concerns = { $count ->
    [one] { $count } ዘተሓሳስብ ነገር
   *[other] { $count } ዘተሓሳስቡ ነገራት
}
cli-match-proposed = እማመ ከም ንድፊ ተዓቂቡ። ክሳብ ሕጂ ንማንም ኣይተነግረን።
# $state (String) – the state it has now
cli-match-stepped = ኩነታት እዚ ጽምዲ ሕጂ፦ { $state }።
cli-match-answered = መልሲ ተጻሒፉ።
cli-match-lifted = እዞም ክልተ ንነንሕድሕዶም ደጊሞም ክእመሙ ይኽእሉ።
cli-match-apart = እዞም ክልተ ንነንሕድሕዶም ኣይእመሙን።
cli-pair-locked = እዞም ክልተ ኣብ ኩሉ መደብ ብሓባር ኣለዉ።
cli-pair-forbidden = እዞም ክልተ ኣብ ዝኾነ መደብ ብሓባር የለዉን።
cli-pair-free = ንመደብ ዝሓሸ እንተ ኾይኑ፣ እዞም ክልተ ብሓባር ይኾኑ።
cli-concern-urgent = ህጹጽ
# $date (Date) – the day it was solved
cli-concern-solved = ተፈቲሑ { $date }

## The ledger

# $at (String) – day and time
# $deed (String) – what was done
# $name (String) – the member who did it
cli-ledger-line = { $at } · { $deed } · { $name }
# $deed (String) – what was undone
cli-undone = ናብ ዝነበሮ ተመሊሱ፦ { $deed }
# $deed (String) – what was done again
cli-redone = ተደጊሙ፦ { $deed }
cli-ledger-empty = ክሳብ ሕጂ ዝተገብረ ነገር የለን።

## Spreadsheets

# native-reader: "were read in from the spreadsheet; all of it can be undone at once"
# $count (Number) – registrations made
cli-imported = { $count ->
    [one] { $count } ምዝገባ ካብ ናይ Excel ፋይል ኣትዩ። ኩሉ ብሓንሳብ ናብ ዝነበሮ ክምለስ ይኽእል።
   *[other] { $count } ምዝገባታት ካብ ናይ Excel ፋይል ኣትዮም። ኩሉ ብሓንሳብ ናብ ዝነበሮ ክምለስ ይኽእል።
}
# native-reader: "can be read in from the spreadsheet; nothing is changed yet"
# $count (Number) – registrations that would be made
cli-would-import = { $count ->
    [0] ክኣቱ ዝኽእል ምዝገባ የለን። ዝተቐየረ ነገር የለን።
    [one] { $count } ምዝገባ ክኣቱ ይኽእል። ክሳብ ሕጂ ዝተቐየረ ነገር የለን።
   *[other] { $count } ምዝገባታት ክኣትዉ ይኽእሉ። ክሳብ ሕጂ ዝተቐየረ ነገር የለን።
}
# native-reader: "the headings of the columns stand in row …"
# $sheet (String) – the sheet's name
# $side (String) – friends or participants
# $row (Number) – the row the header stands in
cli-sheet-read = { $sheet }፦ { $side }። ኣርእስትታት ዓንድታት ኣብ መስመር { $row } ኣለዉ።
# native-reader: ዓንዲ for a spreadsheet's column, throughout
# $column (String) – the column's letter
# $header (String) – the column's header
# $field (String) – the field it is read as
cli-column-read = ዓንዲ { $column } «{ $header }» ከምዚ ይንበብ፦ { $field }
# $column (String) – the column's letter
# $header (String) – the column's header
cli-column-ignored = ዓንዲ { $column } «{ $header }» ኣይንበብን
# $row (Number) – the row in the spreadsheet
# $text (String) – what is to be said about it
cli-row-said = መስመር { $row }፦ { $text }
# native-reader: "this person and … may be the same"
# $row (Number) – the row in the spreadsheet
# $name (String) – the person who may be the same
cli-row-duplicate = መስመር { $row }፦ ምናልባት እዚ ሰብን { $name }ን ሓደ ሰብ ክኾኑ ይኽእሉ።
# $row (Number) – a row in the same spreadsheet
cli-row = መስመር { $row }
