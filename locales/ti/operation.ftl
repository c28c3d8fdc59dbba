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
# native-reader: "a match proposed"
operation-match-proposed = ጽምዲ መሓዙት ምእማም
    .undo = ናብ ዝነበሮ ምምላስ፦ ጽምዲ መሓዙት ምእማም
    .redo = ምድጋም፦ ጽምዲ መሓዙት ምእማም
operation-match-stepped = ኩነታት ጽምዲ መሓዙት ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ኩነታት ጽምዲ መሓዙት ምቕያር
    .redo = ምድጋም፦ ኩነታት ጽምዲ መሓዙት ምቕያር
operation-match-answered = መልሲ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ መልሲ ምጽሓፍ
    .redo = ምድጋም፦ መልሲ ምጽሓፍ
operation-match-changed = ሓበሬታ ጽምዲ መሓዙት ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ሓበሬታ ጽምዲ መሓዙት ምትዕርራይ
    .redo = ምድጋም፦ ሓበሬታ ጽምዲ መሓዙት ምትዕርራይ
# native-reader: "noted that a match was declined"
operation-match-declined = ጽምዲ መሓዙት ከም ዘይተቐበልዎ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ጽምዲ መሓዙት ከም ዘይተቐበልዎ ምጽሓፍ
    .redo = ምድጋም፦ ጽምዲ መሓዙት ከም ዘይተቐበልዎ ምጽሓፍ
# native-reader: "two people who declined may be suggested again"
operation-match-lifted = ክልተ ሰባት ከም ብሓድሽ ክእመሙ ምፍቃድ
    .undo = ናብ ዝነበሮ ምምላስ፦ ክልተ ሰባት ከም ብሓድሽ ክእመሙ ምፍቃድ
    .redo = ምድጋም፦ ክልተ ሰባት ከም ብሓድሽ ክእመሙ ምፍቃድ
# native-reader: "somebody who follows up in another’s place for a time"
operation-stand-in-chosen = ንምክትታል ተካኢ ምምራጽ
    .undo = ናብ ዝነበሮ ምምላስ፦ ንምክትታል ተካኢ ምምራጽ
    .redo = ምድጋም፦ ንምክትታል ተካኢ ምምራጽ
operation-followed-up = ምክትታል ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምክትታል ምጽሓፍ
    .redo = ምድጋም፦ ምክትታል ምጽሓፍ
operation-follow-up-changed = ምክትታል ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምክትታል ምትዕርራይ
    .redo = ምድጋም፦ ምክትታል ምትዕርራይ
# native-reader: concern = ስክፍታ throughout
operation-concern-raised = ስክፍታ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ስክፍታ ምጽሓፍ
    .redo = ምድጋም፦ ስክፍታ ምጽሓፍ
operation-concern-changed = ስክፍታ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ስክፍታ ምትዕርራይ
    .redo = ምድጋም፦ ስክፍታ ምትዕርራይ
operation-concern-solved = ስክፍታ ምፍታሕ
    .undo = ናብ ዝነበሮ ምምላስ፦ ስክፍታ ምፍታሕ
    .redo = ምድጋም፦ ስክፍታ ምፍታሕ
# native-reader: "two people fixed together or kept apart in the plan"
operation-pair-chosen = ክልተ ሰባት ኣብ መደብ ብሓባር ምግባር ወይ ምፍላይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ክልተ ሰባት ኣብ መደብ ብሓባር ምግባር ወይ ምፍላይ
    .redo = ምድጋም፦ ክልተ ሰባት ኣብ መደብ ብሓባር ምግባር ወይ ምፍላይ
operation-pair-released = ንክልተ ሰባት ኣብ መደብ ዝተገብረ ምርጫ ምስሓብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ንክልተ ሰባት ኣብ መደብ ዝተገብረ ምርጫ ምስሓብ
    .redo = ምድጋም፦ ንክልተ ሰባት ኣብ መደብ ዝተገብረ ምርጫ ምስሓብ
operation-plan-approved = ጽምድታት መሓዙት ናይ መደብ ምእማም
    .undo = ናብ ዝነበሮ ምምላስ፦ ጽምድታት መሓዙት ናይ መደብ ምእማም
    .redo = ምድጋም፦ ጽምድታት መሓዙት ናይ መደብ ምእማም
operation-course-added = ኮርስ ምውጣን
    .undo = ናብ ዝነበሮ ምምላስ፦ ኮርስ ምውጣን
    .redo = ምድጋም፦ ኮርስ ምውጣን
operation-course-changed = ኮርስ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኮርስ ምትዕርራይ
    .redo = ምድጋም፦ ኮርስ ምትዕርራይ
operation-course-confirmed = ኮርስ ምርግጋጽ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኮርስ ምርግጋጽ
    .redo = ምድጋም፦ ኮርስ ምርግጋጽ
operation-course-held = ኮርስ ከም ዝተኻየደ ምምዝጋብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኮርስ ከም ዝተኻየደ ምምዝጋብ
    .redo = ምድጋም፦ ኮርስ ከም ዝተኻየደ ምምዝጋብ
operation-course-cancelled = ኮርስ ምስራዝ
    .undo = ናብ ዝነበሮ ምምላስ፦ ኮርስ ምስራዝ
    .redo = ምድጋም፦ ኮርስ ምስራዝ
operation-enrolled = ንኮርስ ምምዝጋብ
    .undo = ናብ ዝነበሮ ምምላስ፦ ንኮርስ ምምዝጋብ
    .redo = ምድጋም፦ ንኮርስ ምምዝጋብ
# native-reader: signing off from a course
operation-signed-off = ካብ ኮርስ ምትራፍ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ካብ ኮርስ ምትራፍ ምጽሓፍ
    .redo = ምድጋም፦ ካብ ኮርስ ምትራፍ ምጽሓፍ
operation-enrolment-changed = ምዝገባ ንኮርስ ምትዕርራይ
    .undo = ናብ ዝነበሮ ምምላስ፦ ምዝገባ ንኮርስ ምትዕርራይ
    .redo = ምድጋም፦ ምዝገባ ንኮርስ ምትዕርራይ
# native-reader: the order of the waiting list, changed by hand
operation-list-reordered = ቅደም-ተኸተል ዝርዝር ትጽቢት ብኢድ ምቕያር
    .undo = ናብ ዝነበሮ ምምላስ፦ ቅደም-ተኸተል ዝርዝር ትጽቢት ብኢድ ምቕያር
    .redo = ምድጋም፦ ቅደም-ተኸተል ዝርዝር ትጽቢት ብኢድ ምቕያር
operation-course-attendance-noted = ተሳትፎ ኣብ ኮርስ ምጽሓፍ
    .undo = ናብ ዝነበሮ ምምላስ፦ ተሳትፎ ኣብ ኮርስ ምጽሓፍ
    .redo = ምድጋም፦ ተሳትፎ ኣብ ኮርስ ምጽሓፍ
operation-imported = ካብ ናይ Excel ፋይል ምእታው
    .undo = ናብ ዝነበሮ ምምላስ፦ ካብ ናይ Excel ፋይል ምእታው
    .redo = ምድጋም፦ ካብ ናይ Excel ፋይል ምእታው
