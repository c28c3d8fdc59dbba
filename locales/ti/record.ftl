### What kinds of records there are, as labels, and what is said when one is not there.

# native-reader: "the group's settings are not here; open the right folder"
record-group = ጉጅለ
    .not-found = ቅጥዕታት ጉጅለ ኣብዚ የለን። ነቲ ትኽክለኛ ማህደር ክፈቱ እሞ ደጊምኩም ፈትኑ።
record-area = ከባቢ
    .not-found = እዚ ከባቢ የለን። ካብ ዝርዝር ከባቢታት ሓደ ምረጹ።
record-member = ኣባል
    .not-found = እዚ ኣባል የለን። ካብ ዝርዝር ኣባላት ሓደ ምረጹ።
record-person = ሰብ
    .not-found = እዚ ሰብ ኣይተረኽበን። ምናልባት ሓበሬታኡ ተደምሲሱ ይኸውን፤ ስም ድለዩ።
record-person-language = ሓደ ሰብ ዝዛረቦ ቋንቋ
    .not-found = እዚ ቋንቋ ነዚ ሰብ ኣይተጻሕፈን። ካብ ቋንቋታቱ ሓደ ምረጹ።
# native-reader: "household", the people who live together
record-household = ስድራቤት
    .not-found = እዛ ስድራቤት ኣይተረኽበትን። ሓደ ካብ ኣባላታ ድለዩ።
record-household-person = ኣባል ስድራቤት
    .not-found = እዚ ሰብ ኣባል እዛ ስድራቤት ኣይኮነን። ሓደ ካብ ኣባላታ ምረጹ።
record-registration = ምዝገባ
    .not-found = እዚ ምዝገባ ኣይተረኽበን። ምናልባት ተደምሲሱ ይኸውን፤ ስም እቲ ሰብ ድለዩ።
# native-reader: "an area that can be reached"
record-registration-area = ክኽየድ ዝከኣል ከባቢ
    .not-found = እዚ ከባቢ ኣብቲ ምዝገባ ኣይተጻሕፈን። ካብ ከባቢታቱ ሓደ ምረጹ።
record-contact-note = ናይ ርክብ መዘኻኸሪ
    .not-found = እዚ መዘኻኸሪ ኣይተረኽበን። ካብ መዘኻኸሪታት እቲ ሰብ ሓደ ምረጹ።
record-consent = ፍቓድ
    .not-found = እዚ ፍቓድ ኣይተረኽበን። ካብ ፍቓዳት እቲ ሰብ ሓደ ምረጹ።
record-meeting = ኣኼባ ምልላይ
    .not-found = እዚ ኣኼባ ኣይተረኽበን። ካብ ዝርዝር ኣኼባታት ሓደ ምረጹ።
record-sign-up = ምዝገባ ንኣኼባ
    .not-found = እዚ ምዝገባ ኣብቲ ኣኼባ ኣይተረኽበን። ካብ ዝርዝር እቲ ኣኼባ ሓደ ምረጹ።
record-invitation = ናብ ኣኼባ ዕድመ
    .not-found = እዚ ዕድመ ኣይተረኽበን። ካብ ዝርዝር ናብቲ ኣኼባ ዝተዓደሙ ሓደ ምረጹ።
record-match = ጽምዲ መሓዙት
    .not-found = እዚ ጽምዲ መሓዙት ኣይተረኽበን። ካብ ዝርዝር ጽምድታት ሓደ ምረጹ።
record-follow-up = ምክትታል
    .not-found = እዚ ምክትታል ኣይተረኽበን። ካብ ምክትታላት ናይቲ ጽምዲ ሓደ ምረጹ።
# native-reader: "a concern about two people"
record-concern = ስክፍታ
    .not-found = እዚ ስክፍታ ኣይተረኽበን። ካብ ስክፍታታት ናይቲ ጽምዲ ሓደ ምረጹ።
# native-reader: "the leader fixed two together, or said that these two are not to be brought together"
record-pair-choice = ንክልተ ሰባት ኣብ መደብ ዝተገብረ ምርጫ
    .not-found = ኣብ መደብ ነዞም ክልተ ሰባት ዝተመርጸ ነገር የለን። ነቲ መደብ ርኣዩ እሞ ካብኡ ክልተ ምረጹ።
record-course = ኮርስ
    .not-found = እዚ ኮርስ ኣይተረኽበን። ካብ ዝርዝር ኮርሳት ሓደ ምረጹ።
record-course-session = ክፍለ-ግዜ ናይ ኮርስ
    .not-found = እዚ ክፍለ-ግዜ ኣይተረኽበን። ካብ ክፍለ-ግዜታት እቲ ኮርስ ሓደ ምረጹ።
record-enrolment = ምዝገባ ንኮርስ
    .not-found = እዚ ምዝገባ ኣብቲ ኮርስ ኣይተረኽበን። ካብ ዝርዝር እቲ ኮርስ ሓደ ምረጹ።
record-attendance = ተሳትፎ
    .not-found = ተሳትፎ ኣይተጻሕፈን። ኣብ ዝርዝር እቲ ኮርስ ጽሓፍዎ።
# native-reader: "how a spreadsheet is read"
record-import-mapping = ኣነባብባ ናይ Excel ፋይል
    .not-found = ዓንድታት ናይዚ ፋይል ኣይተዓቀቡን። ደጊምኩም ምረጹዎም።
record-backup = መተካእታ ቅዳሕ
    .not-found = እዚ መተካእታ ቅዳሕ ኣይተረኽበን። ኣብ ማህደር ቅዳሓት ድለዩ፣ ወይ ካልእ ምረጹ።
# native-reader: "something that was done", a line of the history
record-operation = ተግባር
    .not-found = እዚ ተግባር ኣብ ታሪኽ የለን። ካብ ታሪኽ ሓደ ምረጹ።
