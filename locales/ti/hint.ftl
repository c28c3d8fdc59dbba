### What to know about a day before people are asked to come.

hint-title = ብዛዕባ እዚ መዓልቲ ክትፈልጥዎ ዝጠቅም
# $name (String) – the holiday, as below
# native-reader: ወግዓዊ በዓል for a public holiday, or ህዝባዊ በዓል?
hint-public-holiday = { $name }፦ ወግዓዊ በዓል እዩ።
hint-christmas-eve = ዋዜማ ልደት እዩ።
hint-winter-holiday = ሰሙን 7፦ ኣብ መብዛሕትኡ ቦታታት ናይ ክረምቲ ዕረፍቲ ቤት ትምህርቲ።
# native-reader: ቀውዒ for the Danish autumn
hint-autumn-holiday = ሰሙን 42፦ ናይ ቀውዒ ዕረፍቲ ቤት ትምህርቲ።
hint-ramadan = ረመዳን፦ ብዙሓት ሰባት ይጾሙ፣ ጸሓይ ክሳብ እትዓርብ ድማ ኣይበልዑን።
hint-eid-al-fitr = ዒድ ኣልፈጥር፦ ብዙሓት ሰባት መወዳእታ ጾም የብዕሉ።
hint-eid-al-adha = ዒድ ኣልኣድሓ፦ ብዙሓት ሰባት በዓል ዓረፋ የብዕሉ።
hint-nowruz = ኖውሩዝ፦ ብዙሓት ሰባት ሓድሽ ዓመት ፋርስ የብዕሉ።
hint-orthodox-easter = ፋሲካ ኦርቶዶክስ፦ ብዙሓት ኤርትራውያን፣ ኢትዮጵያውያንን ዩክራናውያንን የብዕሉ።
hint-may-shift = እዚ ዕለት ብሕሳብ ዝተረኽበ እዩ፣ ብሓደ መዓልቲ ክቕድም ወይ ክድንጉ ይኽእል።

## The holidays by law

# native-reader: the names of the church's days
hint-new-years-day = ሓድሽ ዓመት
hint-maundy-thursday = ጸሎተ ሓሙስ
hint-good-friday = ዓርቢ ስቕለት
hint-easter-day = ፋሲካ
hint-easter-monday = ሰኑይ ፋሲካ
hint-great-prayer-day = ዓቢ መዓልቲ ጸሎት (Store bededag)
hint-ascension-day = ዕርገት
hint-whit-sunday = ሰንበት ጰራቅሊጦስ
hint-whit-monday = ሰኑይ ጰራቅሊጦስ
hint-christmas-day = ልደት
hint-second-christmas-day = ካልኣይ መዓልቲ ልደት
