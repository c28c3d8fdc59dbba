### Why something was not done: what happened, why, what to do now. No blame, no jargon.

## The register and its folder

# native-reader: all the sentences of this file
refusal-wrong-passphrase = መዝገብ ክኽፈት ኣይተኻእለን፣ ምኽንያቱ ሓረግ-ምስጢር ትኽክል ኣይኮነን። ደጊምኩም ጽሓፍዎ፣ ንዓበይትን ንኣሽቱን ፊደላትን ነቲ ክፍተትን ኣስተውዕሉ። እንተ ተረሲዑኩም፣ መምለሲ ኮድ ተጠቐሙ።
refusal-recovery-code-mistyped = ኣብ መምለሲ ኮድ ናይ ምጽሓፍ ጌጋ ኣሎ። ከምቲ ኣብ ወረቐት ዘሎ ደጊምኩም ጽሓፍዎ።
refusal-recovery-code-unknown = እዚ መምለሲ ኮድ ናይዚ መዝገብ ኣይኮነን፣ ወይ ብሓድሽ ኮድ ተተኪኡ። ነቲ ዝሓደሰ ወረቐት ድለዩ እሞ ደጊምኩም ፈትኑ።
# $least (Number) – the fewest letters a passphrase may have
refusal-passphrase-too-short = { $least ->
    [one] ሓረግ-ምስጢር ሓጺር ስለ ዝኾነ ንሓበሬታ ክሕሉ ኣይክእልን። እንተ ወሓደ { $least } ፊደል ጽሓፉ። ዝተቐየረ ነገር የለን።
   *[other] ሓረግ-ምስጢር ሓጺር ስለ ዝኾነ ንሓበሬታ ክሕሉ ኣይክእልን። እንተ ወሓደ { $least } ፊደላት ጽሓፉ፣ ኣርባዕተ ወይ ሓሙሽተ ቃላት ይሓይሽ። ዝተቐየረ ነገር የለን።
}
refusal-passphrase-taken = ካልእ ኣባል በዚ ሓረግ-ምስጢር እዚ ነቲ መዝገብ ይኸፍቶ እዩ። ክልቴኹም ክትፍለጡ ካልእ ሓረግ-ምስጢር ምረጹ። ዝተቐየረ ነገር የለን።
refusal-no-register = ኣብዚ ማህደር መዝገብ የለን። ነቲ መዝገብ ጉጅለ ዘለዎ ማህደር ምረጹ፣ ወይ ሓድሽ መዝገብ ፍጠሩ።
refusal-folder-not-empty = እዚ ማህደር ባዶ ኣይኮነን፣ ሓድሽ መዝገብ ድማ ናይ ገዛእ ርእሱ ማህደር የድልዮ። ባዶ ማህደር ምረጹ። ዝተቐየረ ነገር የለን።
# $service (String) – the cloud service's name
refusal-cloud-folder = { $service } ነዚ ማህደር ናብ ኢንተርነት ይቐድሖ። እዚ ነቲ መዝገብ ከበላሽዎ ይኽእል፣ ሓበሬታ ሰባት ድማ ካብዚ ኮምፕዩተር ይወጽእ። ኣብዚ ኮምፕዩተር ጥራይ ዘሎ ማህደር ምረጹ። ዝተቐየረ ነገር የለን።
refusal-read-only = እቲ ፕሮግራም ኣብዚ ማህደር ክጽሕፍ ኣይተፈቕደሉን፣ ስለዚ ዝተቐየረ ነገር የለን። ኣብኡ ምጽሓፍ ፍቐዱ፣ ወይ ካልእ ማህደር ምረጹ።
refusal-disk-full = ኣብ ዲስክ ነጻ ቦታ የለን፣ ስለዚ ዝተቐየረ ነገር የለን። ዘየድልየኩም ነገር ደምስሱ እሞ ደጊምኩም ፈትኑ።
refusal-already-open = እዚ መዝገብ ኣብ ካልእ መስኮት ወይ ፕሮግራም ክፉት እዩ። ኣብኡ ዕጸውዎ እሞ ደጊምኩም ፈትኑ።
refusal-newer-register = እዚ መዝገብ ብሓድሽ ሕታም ናይቲ ፕሮግራም እዩ ተዓቂቡ። ነቲ ዝሓደሰ ሕታም ኣምጽኡ እሞ ነቲ መዝገብ ደጊምኩም ክፈትዎ። ዝተቐየረ ነገር የለን።
# $backup (String) – the path of the newest good backup
refusal-damaged = ፋይል መዝገብ ተበላሽዩ ስለ ዘሎ ኣይተኸፍተን። እቲ ዝሓደሰ ጽቡቕ መተካእታ ቅዳሕ እዚ እዩ፦ { $backup }። ካብኡ ነቲ መዝገብ ኣብ ሓድሽ ማህደር መልስዎ፣ ነቲ ናይ ቀደም ማህደር ድማ ንግዚኡ ዓቅብዎ።
refusal-damaged-without-backup = ፋይል መዝገብ ተበላሽዩ ስለ ዘሎ ኣይተኸፍተን፣ ኣብቲ ማህደር ድማ መተካእታ ቅዳሕ የለን። ኣብ ካልእ ቦታ ቅዳሕ ድለዩ፣ ንኣብነት ኣብ USB፣ ነቲ ማህደር ድማ ከም ዘለዎ ግደፍዎ።
# $backup (String) – the path of the newest good backup
refusal-keys-lost = ፋይል መፍትሓት ጠፊኡ ወይ ተበላሽዩ፣ ስለዚ መዝገብ ክኽፈት ኣይክእልን። እቶም መፍትሓት ኣብቲ ዝሓደሰ ጽቡቕ መተካእታ ቅዳሕ እውን ኣለዉ፦ { $backup }። ካብኡ ነቲ መዝገብ ኣብ ሓድሽ ማህደር መልስዎ።
refusal-keys-lost-without-backup = ፋይል መፍትሓት ጠፊኡ ወይ ተበላሽዩ፣ ስለዚ መዝገብ ክኽፈት ኣይክእልን፣ ኣብቲ ማህደር ድማ መተካእታ ቅዳሕ የለን። ኣብ ካልእ ቦታ ቅዳሕ ድለዩ፣ እቶም መፍትሓት ኣብኡ ኣለዉ።
refusal-not-a-backup = እዚ ፋይል ምሉእ መተካእታ ቅዳሕ ናይ መዝገብ ኣይኮነን። ካልእ ፋይል ምረጹ። ዝተቐየረ ነገር የለን።
refusal-no-such-file = እዚ ፋይል የለን። ስምን ማህደርን ትኽክል እንተ ኾይኑ ርኣዩ።
refusal-no-such-folder = እዚ ማህደር የለን። ስሙ ትኽክል እንተ ኾይኑ ርኣዩ፣ ወይ ቅድም ነቲ ማህደር ፍጠርዎ። ዝተቐየረ ነገር የለን።
refusal-file-exists = ብዚ ስም ዝጽዋዕ ፋይል ኣሎ፣ ኣብ ልዕሊኡ ድማ ኣይጽሓፍን። ካልእ ስም ምረጹ።

## Finding things

# $code (String) – the code that was written
refusal-no-such-municipality = ብኮድ { $code } ዝፍለጥ ኮሙን የለን። እቲ ኮድ ኣርባዕተ ቁጽሪ ኣለዎ፣ ንኣብነት 0751 (Aarhus)። ርኣይዎ እሞ ደጊምኩም ጽሓፍዎ።
# $code (String) – the municipality's code
refusal-not-our-municipality = እዚ ጉጅለ ኣብቲ ኮድ { $code } ዘለዎ ኮሙን ኣይሰርሕን። ካብ ኮሙናት ጉጅለ ሓደ ምረጹ፣ ወይ ነዚ ኮሙን ኣብ ቅጥዕታት ጉጅለ ወስኽዎ።

## What was typed

# $field (String) – the field's name
refusal-missing = «{ $field }» ባዶ እዩ፣ የድልየና ድማ። ምልእዎ እሞ ደጊምኩም ዓቅቡ። ዝተቐየረ ነገር የለን።
# $field (String) – the field's name
# $most (Number) – the most letters the field takes
refusal-too-long = { $most ->
    [one] ኣብ «{ $field }» ዘሎ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ቦታ ን{ $most } ፊደል ጥራይ ኣሎ። ዝተቐየረ ነገር የለን።
   *[other] ኣብ «{ $field }» ዘሎ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ቦታ ን{ $most } ፊደላት ጥራይ ኣሎ። ኣሕጽርዎ እሞ ደጊምኩም ዓቅቡ። ዝተቐየረ ነገር የለን።
}
# $field (String) – the field's name
refusal-cpr-number = ኣብ «{ $field }» ዘሎ ጽሑፍ ቁጽሪ CPR ይመስል። ክንዕቅቦ ፈጺሙ ኣይተፈቕደልናን፣ ኣየድልየናን ድማ። ኣውጽእዎ እሞ ደጊምኩም ዓቅቡ። ዝተቐየረ ነገር የለን።
refusal-not-a-phone = እዚ ቁጽሪ ተሌፎን ኣይመስልን። ብቁጽርታት ጽሓፍዎ፣ ንኣብነት 20417703፣ ካብ ካልእ ሃገር እንተ ኾይኑ ምስ +ን ኮድ ሃገርን። ዝተቐየረ ነገር የለን።
refusal-not-an-email = እዚ ኣድራሻ ኢመይል ኣይመስልን። ከም name@example.dk ጽሓፍዎ፣ ወይ ባዶ ግደፍዎ። ዝተቐየረ ነገር የለን።
# $field (String) – the field’s name
refusal-not-a-date = «{ $field }» ትኽክል ዕለት ኣይኮነን። ከምዚ ጽሓፉ፦ 24.12.2026።
# $field (String) – the field’s name
refusal-not-a-time = «{ $field }» ትኽክል ሰዓት ኣይኮነን። ከምዚ ጽሓፉ፦ 18:30።
# $field (String) – the field's name
# $date (Date) – the first day that can be
refusal-too-early = «{ $field }» ቅድሚ { $date } ክኸውን ኣይክእልን። እታ ዕለት ወይ ድሕሪኣ ዘላ ምረጹ። ዝተቐየረ ነገር የለን።
# $field (String) – the field's name
# $date (Date) – the last day that can be
refusal-too-late = «{ $field }» ድሕሪ { $date } ክኸውን ኣይክእልን። እታ ዕለት ወይ ቅድሚኣ ዘላ ምረጹ። ዝተቐየረ ነገር የለን።
# $field (String) – the field's name
# $least (Number) – the least it can be
# $most (Number) – the most it can be
refusal-out-of-range = ኣብ «{ $field }» ዘሎ ቁጽሪ ካብ { $least } ክሳብ { $most } ክኸውን ኣለዎ። ኣዐርይዎ እሞ ደጊምኩም ዓቅቡ። ዝተቐየረ ነገር የለን።
refusal-not-an-adult = ልዕሊ 18 ዓመት ዝዕድሚኦም ዓበይቲ ጥራይ ይምዝገቡ። ቆልዓ ምስ ዕድሚኡ ኣብ ስድራቤት ናይ ሓደ ዓቢ ሰብ ክጽሓፍ ይኽእል። ዝተቐየረ ነገር የለን።
# $field (String) – the field's name
refusal-control-character = ኣብ «{ $field }» ክኸውን ዘይግባእ ሓድሽ መስመር ወይ ዘይርአ ምልክት ኣሎ። ነቲ ጽሑፍ ኣብ ሓደ መስመር ደጊምኩም ጽሓፍዎ። ዝተቐየረ ነገር የለን።

## Rules of the work

# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-step = ምዝገባ ካብ «{ $from }» ናብ «{ $to }» ክሓልፍ ኣይክእልን። ካብቶም ሕጂ ዝከኣሉ ስጉምትታት ሓደ ምረጹ። ዝተቐየረ ነገር የለን።
refusal-consent-missing = መሓዛ ንምርካብ ፍቓድ ቅድሚ ምሃብ፣ ምዝገባ ኣብ ዝርዝር ትጽቢት ክኣቱ ኣይክእልን። ምስቲ ሰብ ተዘራረቡ እሞ ፍቓዱ ጽሓፉ። ዝተቐየረ ነገር የለን።
refusal-no-consent-to-withdraw = ዝሰሓብ ፍቓድ የለን፦ ወይ ኣይተዋህበን፣ ወይ ድሮ ተሳሒቡ እዩ። ካልእ ክትገብሩ ኣየድልየኩምን።
# $left (Number) – places left
# $maximum (Number) – places in all
refusal-meeting-full = { $left ->
    [0] ኣኼባ መሊኡ፤ ቦታ ን{ $maximum } ሰባት እዩ። ካልእ ኣኼባ ኣቕርቡ፣ ወይ እቲ ቦታ ዝዓበየ እንተ ኾይኑ ነቲ ቁጽሪ ኣዐርይዎ። ዝተመዝገበ ሰብ የለን።
    [one] ካብ { $maximum } ቦታ { $left } ቦታ ጥራይ ተሪፉ። ውሑዳት ሰባት መዝግቡ፣ ወይ ካልእ ኣኼባ ኣቕርቡ። ዝተመዝገበ ሰብ የለን።
   *[other] ካብ { $maximum } ቦታ { $left } ቦታታት ጥራይ ተሪፎም። ውሑዳት ሰባት መዝግቡ፣ ወይ ካልእ ኣኼባ ኣቕርቡ። ዝተመዝገበ ሰብ የለን።
}
refusal-meeting-over = እዚ ኣኼባ ተኻይዱ ወይ ተሰሪዙ እዩ፣ ስለዚ ሰብ ክምዝገብ ኣይክእልን። ካልእ ኣኼባ ምረጹ፣ ወይ ሓድሽ ወጥኑ።
# $people (Number) – how many people the sign-up is for
refusal-more-came-than-signed-up = { $people ->
    [one] እዚ ምዝገባ ን{ $people } ሰብ እዩ፣ ስለዚ ካብኡ ንላዕሊ ክመጽእ ኣይክእልን። ቅድም ነቲ ኣብ ምዝገባ ዘሎ ቁጽሪ ኣዐርይዎ፣ ወይ ነቶም ካልኦት ኣብ ኣፍደገ ጽሓፍዎም። ዝተቐየረ ነገር የለን።
   *[other] እዚ ምዝገባ ን{ $people } ሰባት እዩ፣ ስለዚ ካብኡ ንላዕሊ ክመጽኡ ኣይክእሉን። ቅድም ነቲ ኣብ ምዝገባ ዘሎ ቁጽሪ ኣዐርይዎ፣ ወይ ነቶም ካልኦት ኣብ ኣፍደገ ጽሓፍዎም። ዝተቐየረ ነገር የለን።
}
refusal-already-registered = እዚ ሰብ ድሕሪ ኣኼባ ድሮ ተመዝጊቡ እዩ። ነቲ ሰብ ድለይዎ እሞ ዝጎድል እንተሎ ኣብኡ ወስኹ።
refusal-nothing-to-register = እዚ መስመር ስም የብሉን፣ ወይ ከም ዘይንበብ ተጻሒፉ፣ ስለዚ ክምዝገብ ኣይክእልን። ስም ከተንብብዎ ትኽእሉ እንተ ኾይንኩም፣ ቅድም ጽሓፍዎ።
refusal-last-member = እዚ ኣባል እቲ መዝገብ ክኸፍት ዝኽእል ናይ መወዳእታ ኣባል እዩ፣ ስለዚ ክወጽእ ኣይክእልን። ቅድም ካልእ ኣባል ወስኹ። ዝተቐየረ ነገር የለን።
refusal-member-exists = ብዚ ስም ዝጽዋዕ ኣባል ኣሎ። ንኣብነት ስም ኣቦ ወስኹ። ዝተቐየረ ነገር የለን።
refusal-area-exists = እዚ ከባቢ ድሮ ኣሎ። ካብ ዝርዝር ምረጽዎ፣ ወይ ነቲ ሓድሽ ካልእ ስም ሃብዎ። ዝተቐየረ ነገር የለን።

## Matching

# $gate (String) – what stands in the way: match-gate-…
refusal-gate-shut = እዞም ክልተ ሰባት ሕጂ ጽምዲ መሓዙት ክኾኑ ኣይክእሉን፣ ምኽንያቱ ዝዓግት ነገር ኣሎ፦ «{ $gate }»። እንታይ ከም ዘድሊ ኣብቲ እማመታት ርኣዩ፣ ወይ ካልእ ሰብ ምረጹ። ዝተቐየረ ነገር የለን።
# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-match-step = ጽምዲ መሓዙት ካብ «{ $from }» ናብ «{ $to }» ክሓልፍ ኣይክእልን። ካብቶም ሕጂ ዝከኣሉ ስጉምትታት ሓደ ምረጹ። ዝተቐየረ ነገር የለን።
refusal-answers-missing = ግዜ እዚ ስጉምቲ ገና ኣይኣኸለን፦ ቅድም ክልቲኦም «እወ» ክብሉ ኣለዎም። ሕተትዎም እሞ መልሲ ክልቲኦም ጽሓፉ። ዝተቐየረ ነገር የለን።
refusal-already-matched = እዞም ክልተ ሰባት ድሮ ጽምዲ መሓዙት እዮም፣ ወይ ተኣሚሞም ኣለዉ። ኣብ ዝርዝር ጽምድታት ድለይዎም እሞ ካብኡ ቀጽሉ። ዝተቐየረ ነገር የለን።
refusal-reason-missing = ጽምዲ መሓዙት ምስ ዝውዳእ ምኽንያት ክጽሓፍ ኣለዎ፣ ንዝመጽእ ይሕግዘና። ሓደ ምረጹ፤ «ኣይተነግረን» እውን ምኽንያት እዩ። ዝተቐየረ ነገር የለን።
refusal-nothing-to-lift = ኣብ መንጎ እዞም ክልተ ክስሓብ ዝኽእል እምቢታ የለን። ካልእ ዝዓግት ነገር እንተ ዘየለ፣ ንሓድሕዶም ክእመሙ ይኽእሉ እዮም።
# $number (Number) – which of the planned follow-ups, from 1
refusal-follow-up-noted = ምክትታል ቁጽሪ { $number } ድሮ ተጻሒፉ እዩ። ኣዐርይዎ፣ ወይ ቁጽሪ ዘይብሉ ምክትታል ጽሓፉ። ዝተቐየረ ነገር የለን።
refusal-member-left = እዚ ኣባል ሕጂ ኣብ ጉጅለ የለን፣ ስለዚ ዕዮ ክወሃቦ ኣይክእልን። ካልእ ሰብ ምረጹ። ዝተቐየረ ነገር የለን።

## Courses

refusal-course-over = እዚ ኮርስ ተኻይዱ ወይ ተሰሪዙ እዩ፣ ወይ ድሮ ካብኡ ተሪፎም እዮም፣ ስለዚ እቲ ዝርዝር ክቕየር ኣይክእልን። ካልእ ኮርስ ምረጹ፣ ወይ ሓድሽ ወጥኑ። ዝተቐየረ ነገር የለን።
refusal-enrolled-already = ድሮ ኣብዚ ኮርስ ተመዝጊቦም እዮም፣ በይኖም ወይ ምስ ካልኦት። ኣብ ዝርዝር እቲ ኮርስ ድለይዎም እሞ ኣብኡ ኣዐርዩ። ዝተቐየረ ነገር የለን።
refusal-session-was-held = ነዚ ክፍለ-ግዜ ተሳትፎ ተጻሒፉ እዩ፣ ስለዚ ክወጽእ ኣይክእልን። ኣብ ቦታኡ ግደፍዎ፣ ወይ ቅድም ነቲ ተሳትፎ ምለስዎ። ዝተቐየረ ነገር የለን።

## Undo

refusal-nothing-to-undo = ናብ ዝነበሮ ዝምለስ ነገር የለን።
refusal-nothing-to-redo = ዝድገም ነገር የለን።
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-changed-since = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ «{ $field }» ድሕሪኡ ብ{ $at } ተቐይሩ፣ { $member } ቀይርዎ። ኣብ ክንድኡ ነቲ ክልወጥ ትደልይዎ ኣዐርዩ። ዝተቐየረ ነገር የለን።
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
refusal-changed-since-by-unknown = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ «{ $field }» ድሕሪኡ ብ{ $at } ተቐይሩ። ኣብ ክንድኡ ነቲ ክልወጥ ትደልይዎ ኣዐርዩ። ዝተቐየረ ነገር የለን።
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-record-changed-since = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ ኣብ «{ $record }» ዘሎ ነገር ድሕሪኡ ብ{ $at } ተቐይሩ፣ { $member } ቀይርዎ። ኣብ ክንድኡ ነቲ ክልወጥ ትደልይዎ ኣዐርዩ። ዝተቐየረ ነገር የለን።
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
refusal-record-changed-since-by-unknown = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ ኣብ «{ $record }» ዘሎ ነገር ድሕሪኡ ብ{ $at } ተቐይሩ። ኣብ ክንድኡ ነቲ ክልወጥ ትደልይዎ ኣዐርዩ። ዝተቐየረ ነገር የለን።
# $record (String) – the kind of record
# $deed (String) – what was done with it since
refusal-built-upon = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ ሓድሽ ነገር ኣብ ልዕሊኡ ተሃኒጹ፦ «{ $record }»፣ { $deed }። ቅድም ነቲ ሓድሽ ናብ ዝነበሮ መልስዎ። ዝተቐየረ ነገር የለን።
refusal-erased-since = ናብ ዝነበሮ ክምለስ ኣይክእልን፣ ምኽንያቱ ሓበሬታ ናይ ሓደ ኣብኡ ዝነበረ ሰብ ንሓዋሩ ተደምሲሱ። ዝተቐየረ ነገር የለን።
refusal-cannot-be-undone = እዚ ዓይነት ተግባር ናብ ዝነበሮ ክምለስ ኣይክእልን። ዝተቐየረ ነገር የለን።

## Spreadsheets

refusal-no-row-to-import = ካብቶም መስመራት ሓደ እኳ ክኣቱ ኣይክእልን። ኣብ ጎኒ ነፍሲ ወከፍ መስመር ዘሎ ኣንብቡ፣ ነቲ ፋይል ወይ ነቶም ዓንድታት ኣዐርዩ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።

## Faults

refusal-fault = ኣብቲ ፕሮግራም ጸገም ኣጋጢሙ። ዝተዓቀበ ኩሉ ኣሎ። ነቲ ፕሮግራም ዕጸውዎን ደጊምኩም ክፈትዎን እሞ እንደገና ፈትኑ። እንተ ደጊሙ፣ ሓገዝ ሕተቱ እሞ እንታይ ትገብሩ ከም ዝነበርኩም ንገሩ።
