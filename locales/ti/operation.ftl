### What was done, as history tells it, and what the buttons for undo and redo say.

## Undo and redo of what has no wording of its own

operation-undo-other = ነቲ ናይ መወዳእታ ተግባር ናብ ዝነበሮ ምምላስ
operation-redo-other = ነቲ ናይ መወዳእታ ተግባር ምድጋም

## The register and its members; never undone

# native-reader: register = መዝገብ throughout
operation-register-created = መዝገብ ምፍጣር
operation-opened = መዝገብ ምኽፋት
operation-restored = መዝገብ ካብ መተካእታ ቅዳሕ ምምላስ
# native-reader: "the register was brought to a newer form"
operation-migrated = ቅርጺ መዝገብ ምሕዳስ
operation-member-added = ኣባል ምውሳኽ
operation-member-removed = ኣባል ካብ ዝርዝር ምውጻእ
operation-passphrase-changed = ሓረግ-ምስጢር ምቕያር
operation-recovery-sheet-renewed = ሓድሽ ወረቐት መምለሲ ተዳልዩ
operation-recovered = መምለሲ ኮድ ምጥቃም
operation-backed-up = መተካእታ ቅዳሕ ምዕቃብ
# native-reader: "a person's details erased for ever"
operation-person-erased = ሓበሬታ ሰብ ንሓዋሩ ምድምሳስ
operation-printed = ሓበሬታ ሰባት ምሕታም
operation-exported = ሓበሬታ ሰባት ናብ ፋይል ምውጻእ
operation-undone = ተግባር ናብ ዝነበሮ ምምላስ
operation-redone = ተግባር ምድጋም

## What can be undone

# native-reader: "invented people put in", to try the program
operation-sample-created = ምሂዝካ ዝተጻሕፉ ሰባት ምእታው
    .undo = ናብ ዝነበሮ ምምላስ፦ ምሂዝካ ዝተጻሕፉ ሰባት ምእታው
    .redo = ምድጋም፦ ምሂዝካ ዝተጻሕፉ ሰባት ምእታው
operation-member-renamed = ስም ኣባል ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ስም ኣባል ምቕያር
    .redo = ምድጋም፦ ስም ኣባል ምቕያር
operation-group-changed = ቅጥዕታት ጉጅለ ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ቅጥዕታት ጉጅለ ምቕያር
    .redo = ምድጋም፦ ቅጥዕታት ጉጅለ ምቕያር
operation-area-added = ከባቢ ምውሳኽ
    .undo = ናብ ዝነበሮ ምምላስ፦ ከባቢ ምውሳኽ
    .redo = ምድጋም፦ ከባቢ ምውሳኽ
# native-reader: area renamed
operation-area-renamed = ስም ከባቢ ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ስም ከባቢ ምቕያር
    .redo = ምድጋም፦ ስም ከባቢ ምቕያር
operation-registration-added = ምዝገባ ምውሳኽ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምዝገባ ምውሳኽ
    .redo = ምድጋም፦ ምዝገባ ምውሳኽ
operation-registration-changed = ምዝገባ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምዝገባ ምትዕርራይ
    .redo = ምድጋም፦ ምዝገባ ምትዕርራይ
operation-registration-stepped = ኩነታት ምዝገባ ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ኩነታት ምዝገባ ምቕያር
    .redo = ምድጋም፦ ኩነታት ምዝገባ ምቕያር
operation-person-changed = ሓበሬታ ሰብ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ሓበሬታ ሰብ ምትዕርራይ
    .redo = ምድጋም፦ ሓበሬታ ሰብ ምትዕርራይ
operation-note-added = መዘኻኸሪ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ መዘኻኸሪ ምጽሓፍ
    .redo = ምድጋም፦ መዘኻኸሪ ምጽሓፍ
operation-consent-given = ፍቓድ ምሃብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ፍቓድ ምሃብ
    .redo = ምድጋም፦ ፍቓድ ምሃብ
operation-consent-withdrawn = ፍቓድ ምስሓብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ፍቓድ ምስሓብ
    .redo = ምድጋም፦ ፍቓድ ምስሓብ
operation-meeting-added = ኣኼባ ምውጣን
    .undo = ናብ ዝነበሮ ምምላስ፦ ኣኼባ ምውጣን
    .redo = ምድጋም፦ ኣኼባ ምውጣን
operation-meeting-changed = ኣኼባ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኣኼባ ምትዕርራይ
    .redo = ምድጋም፦ ኣኼባ ምትዕርራይ
# native-reader: "noted that the meeting was held"
operation-meeting-held = ኣኼባ ከም ዝተኻየደ ምምዝጋብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኣኼባ ከም ዝተኻየደ ምምዝጋብ
    .redo = ምድጋም፦ ኣኼባ ከም ዝተኻየደ ምምዝጋብ
operation-meeting-cancelled = ኣኼባ ምስራዝ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኣኼባ ምስራዝ
    .redo = ምድጋም፦ ኣኼባ ምስራዝ
operation-invited = ናብ ኣኼባ ምዕዳም
    .undo = ናብ ዝነበሮ ምምላስ፦ ናብ ኣኼባ ምዕዳም
    .redo = ምድጋም፦ ናብ ኣኼባ ምዕዳም
operation-signed-up = ንኣኼባ ምምዝጋብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ንኣኼባ ምምዝጋብ
    .redo = ምድጋም፦ ንኣኼባ ምምዝጋብ
operation-sign-up-changed = ምዝገባ ንኣኼባ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምዝገባ ንኣኼባ ምትዕርራይ
    .redo = ምድጋም፦ ምዝገባ ንኣኼባ ምትዕርራይ
operation-sign-up-removed = ምዝገባ ንኣኼባ ምድምሳስ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምዝገባ ንኣኼባ ምድምሳስ
    .redo = ምድጋም፦ ምዝገባ ንኣኼባ ምድምሳስ
operation-attendance-noted = ተሳትፎ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ተሳትፎ ምጽሓፍ
    .redo = ምድጋም፦ ተሳትፎ ምጽሓፍ
# native-reader: "the paper sheet of a meeting was typed into the program"
operation-sheet-typed-back = ዝርዝር ኣኼባ ናብ ፕሮግራም ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ዝርዝር ኣኼባ ናብ ፕሮግራም ምጽሓፍ
    .redo = ምድጋም፦ ዝርዝር ኣኼባ ናብ ፕሮግራም ምጽሓፍ
operation-sign-up-registered = ሰብ ድሕሪ ኣኼባ ምምዝጋብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ሰብ ድሕሪ ኣኼባ ምምዝጋብ
    .redo = ምድጋም፦ ሰብ ድሕሪ ኣኼባ ምምዝጋብ
# native-reader: "noted that the sheet was shredded"
operation-paper-destroyed = ወረቐት ከም ዝተቐደ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ወረቐት ከም ዝተቐደ ምጽሓፍ
    .redo = ምድጋም፦ ወረቐት ከም ዝተቐደ ምጽሓፍ
operation-imported = ካብ ናይ Excel ፋይል ምእታው
    .undo = ናብ ዝነበሮ ምምላስ፦ ካብ ናይ Excel ፋይል ምእታው
    .redo = ምድጋም፦ ካብ ናይ Excel ፋይል ምእታው
