### The screens of courses: the list, the form, the course, its enrolments, attendance, messages, prints and what came of it.

## Attendance, one screen for all sessions

courses-one = ኮርስ
courses-attendance = ተሳትፎ
# native-reader: arrow keys and space bar
courses-attendance-hint = ብመፍትሓት ቀስቲ ተንቀሳቐሱ፣ ብመፍትሕ ክፍተት ምልክት ግበሩ። ምልክታት ከም ንድፊ ይዕቀብ።
courses-attendance-nobody = ክሳብ ሕጂ ኣብዚ ኮርስ ቦታ ዘለዎ ሰብ የለን። ምስ ረኸቡ ኣብዚ ይረኣዩ።
courses-attendance-no-session = እዚ ኮርስ ገና ክፍለ-ግዜ የብሉን። ቅድም መዓስ ምዃኑ ጽሓፉ።
courses-save-attendance = ተሳትፎ ምዕቃብ
courses-all-came = ኩሎም መጺኦም
courses-all-came-to = ኩሎም መጺኦም፦ { $session }
courses-came-of = { $came } ካብ { $people } መጺኦም
courses-not-yet = ገና
courses-find-row = ሰብ ምድላይ
courses-no-such-row = ብዚ ስም ዝጽዋዕ ሰብ ኣብዚ የለን።
courses-attendance-open = { $count ->
    [0] ናይ ኩሎም ክፍለ-ግዜታት ተሳትፎ ተመዝጊቡ።
    [one] ናይ { $count } ክፍለ-ግዜ ተሳትፎ ገና ኣይተመዝገበን።
   *[other] ናይ { $count } ክፍለ-ግዜታት ተሳትፎ ገና ኣይተመዝገበን።
}

## Messages

courses-kind-invitation = ዕድመ ናብ ኮርስ
courses-kind-moved = ግዜ ወይ ቦታ ኮርስ ተቐዪሩ
courses-kind-place = ቦታ ካብ ዝርዝር ትጽቢት
courses-kind-cancellation = ምስራዝ ኮርስ
courses-note-told = ከም ዝፈለጡ ምምዝጋብ

## Printing

courses-print-title = ንኮርስ ምሕታም
courses-programme-hint = ንምዕዳልን ንምስቃልን
courses-attendance-print-hint = ነቲ ኮርስ ዝህብ ሰብ ጥራይ፦ ስምን ምልክትን
courses-badges-hint = ስም ብዓቢ ጽሑፍ፣ ንምቑራጽን ኣብ ክዳን ንምግባርን
courses-signs-hint = ንምዕጻፍን ኣብ ጣውላ ንምቕማጥን
courses-certificates-hint = ከም ዝመጹ ንዝተመዝገቡ
courses-certificate-for = ምስክር ወረቐት ንመን፧
courses-everybody-who-came = ኩሎም ዝመጹ
courses-making-pages = ገጻት ይዳለዉ ኣለዉ
courses-print-stop = ሕትመት ደው ምባል
courses-print-stopped = ሕትመት ደው ኢሉ። ዝተዓቀበ ነገር የለን።
courses-first-pages = { $count ->
    [one] ኣብዚ ቀዳማይ { $count } ገጽ ጥራይ ይረአ።
   *[other] ኣብዚ ቀዳሞት { $count } ገጻት ጥራይ ይረኣዩ።
}

## Held, and what people thought

courses-hold = ኮርስ ከም ዝተኻየደ ምምዝጋብ
courses-scores-ask = ነፍሲ ወከፍ ነጥቢ ክንደይ ሰባት ሂቦም፧
courses-scores-why = መልስታት ብዘይ ስም ቁጸሩ፦ 1 ዝተሓተ፣ 5 ዝለዓለ እዩ። እንተ ዘይሓቲትኩም፣ ባዶ ግደፍዎ።
courses-scores-given = { $count ->
    [0] ዝመለሰ የለን
    [one] { $count } ሰብ መሊሱ
   *[other] { $count } ሰባት መሊሶም
}
courses-scores-mean = ብማእከላይ { $score }
courses-introduced = { $count ->
    [one] ኮርስ ተኻይዱ። { $count } ወለንተኛ ተፋሊጡ።
   *[other] ኮርስ ተኻይዱ። { $count } ወለንተኛታት ተፋሊጦም።
}

## The list of courses

courses-all = ኮርሳት
courses-plan = ኮርስ ምምዳብ
courses-upcoming = ዝመጹ ኮርሳት
courses-empty-title = ክሳብ ሕጂ ኮርስ የለን
courses-empty = ኮርሳትን ዎርክሾፓትን ናይ ጉጅለ ኣብዚ ይረኣዩ። ነቲ ቀዳማይ መድብዎ። ዕለትን ቦታን ድሓር ክመጽእ ይኽእል እዩ።
courses-no-upcoming = ዝተመደበ ኮርስ የለን።
# $count (Number) – free places; 0 when the course is full
courses-places-left = { $count ->
    [0] ኮርስ መሊኡ
    [one] { $count } ነጻ ቦታ
   *[other] { $count } ነጻ ቦታታት
}
courses-no-limit = ቦታ ንኹሉ
# $count (Number) – people on the waiting list; 0 when nobody waits
courses-waiting-count = { $count ->
    [0] ዝጽበ የለን
    [one] { $count } ሰብ ይጽበ
   *[other] { $count } ሰባት ይጽበዩ
}
# $count (Number) – sessions of a course, at least one
courses-session-count = { $count ->
    [one] { $count } ክፍለ-ግዜ
   *[other] { $count } ክፍለ-ግዜታት
}
courses-with-a-place = ቦታ ዘለዎም ሰባት
courses-to-decide = ይካየድ ድዩ ምውሳን
# $count (Number) – people who came; 0 when nobody did
courses-came-count = { $count ->
    [0] ዝመጸ የለን
    [one] { $count } ሰብ መጺኡ
   *[other] { $count } ሰባት መጺኦም
}
# $score (String) – the mean of the scores, with one decimal
courses-score-of = { $score } ካብ 5

## One course

courses-edit = ኮርስ ምትዕርራይ
courses-repeat = ኮርስ እንደገና ምክያድ
courses-confirm = ኮርስ ምርግጋጽ
courses-cancel = ኮርስ ምስራዝ
courses-reopen = ኮርስ እንደገና ምኽፋት
courses-about = ብዛዕባ ኮርስ
courses-sessions = ክፍለ-ግዜታት
courses-no-sessions = ክሳብ ሕጂ ዝተመደበ ክፍለ-ግዜ የለን።
courses-inside = ቦታ ዘለዎም
courses-nobody-in = ክሳብ ሕጂ ቦታ ዘለዎ የለን። ነቲ ቀዳማይ መዝግቡ።
courses-waiting = ዝርዝር ትጽቢት
courses-waiting-hint = ዝቕጽል ነጻ ቦታ ነቲ ኣብ ላዕሊ ዘሎ ዝኣኽሎ ይወሃብ።
# native-reader: is this how one says it?
courses-off = ከም ዘይመጹ ዝነገሩ
# native-reader: is this how one says it?
courses-sign-off = ምትራፍ
# native-reader: is this how one says it?
# $number (Number) – its place in the list
courses-sign-off-number = ምትራፍ፦ ቁጽሪ { $number }
# $number (Number) – its place in the list
courses-take-off-waiting = ምትራፍ፦ ቁጽሪ { $number } ኣብ ዝርዝር ትጽቢት
# $number (Number) – its place in the list
courses-move-up = ቁጽሪ { $number } ናብ ላዕሊ ምውሳድ
# $number (Number) – its place in the list
courses-move-down = ቁጽሪ { $number } ናብ ታሕቲ ምውሳድ
# $number (Number) – its place in the list
courses-stands-at = ሕጂ ኣብ ዝርዝር ትጽቢት ቁጽሪ { $number } እዩ።
# native-reader: is this how one says it?
courses-called = ካብ ዝርዝር ትጽቢት ቦታ ዝረኸቡ፦ ደውሉ እሞ ንገሩ
courses-told = ተነጊርዎም
# $name (String) – who got a place
courses-told-name = ን{ $name } ተነጊርዎም
# $date (String) – the day
courses-told-on = ብ{ $date } ተነጊርዎም
# $date (String) – the day
courses-off-on = ከም ዘይመጹ ዝነገሩሉ ዕለት፦ { $date }
# $count (Number) – people enrolled as one, at least one
courses-people-count = { $count ->
    [one] { $count } ሰብ
   *[other] { $count } ሰባት
}
courses-clashes = ኣብ ሓደ ግዜ ኣብ ክልተ ቦታ
# native-reader: is this how one says it?
courses-figures = ኮርስ ብቑጽሪ
courses-figure-places = ቦታታት
courses-figure-came = እንተ ወሓደ ሓንሳብ ዝመጹ
courses-figure-volunteers = ዝመጹ ወለንተኛታት
courses-figure-participants = ዝመጹ ተሳተፍቲ
courses-figure-score = ማእከላይ ነጥቢ
courses-now-certificates = ኮርስ ተኻይዱ። ናይ ተሳትፎ ምስክር ወረቐት ሕተሙ።

## The form

courses-new = ሓድሽ ኮርስ
courses-repeated = ኩሉ ካብቲ ዝሓለፈ ኮርስ ዝመጸ እዩ፣ ዕለታት ብሓደ ዓመት ተሰጋጊሩ። ኣተዓርይዎም እሞ ዕቀቡ።
courses-titles-hint = እንተ ወሓደ ብሓደ ቋንቋ ኣርእስቲ ጽሓፉ። እቶም ካልኦት ድሓር ክመጹ ይኽእሉ።
# $number (Number) – which session, counted from the first
courses-session-number = ክፍለ-ግዜ { $number }
courses-session-add = ክፍለ-ግዜ ምውሳኽ
# $number (Number) – which session, counted from the first
courses-session-remove = ክፍለ-ግዜ { $number } ምውጻእ
courses-session-noted = ተሳትፎ ተመዝጊቡ ስለ ዘሎ፣ ክፍለ-ግዜ ክወጽእ ኣይክእልን።
courses-people-and-deadlines = ቦታታትን መወዳእታ ዕለታትን
courses-minimum-hint = ዝወሓደ እንተ ኾይኑ፣ ኮርስ ይካየድ ድዩ ክንሓትት ኢና።
courses-maximum-hint = ኮርስ ምስ መልአ፣ ዝቕጽሉ ኣብ ዝርዝር ትጽቢት ይኣትዉ።
courses-introduces-hint = ኮርስ ምስ ተኻየደ፣ ዝተሳተፉ ወለንተኛታት ከም ዝተፋለጡ ይቑጸሩ።

## Enrolling

courses-enrol = ምምዝጋብ
courses-enrol-title = ኣብ ኮርስ ምምዝጋብ
courses-enrol-who = መን ክሳተፍ እዩ፧
courses-enrol-hint = ስም ጽሓፉ። ሰብ በይኑ፣ ምስ ስድራቤቱ ወይ ምስ ዓርኩ ክምዝገብ ይኽእል።
courses-enrol-nobody = ብዚ ስም ዝተመዝገበ ሰብ የለን።
courses-enrolled = ተመዝጊቡ፣ ቦታ ኣለዎ።
# $number (Number) – its place in the list
courses-enrolled-waits = ኮርስ መሊኡ። ምዝገባ ኣብ ዝርዝር ትጽቢት ቁጽሪ { $number } እዩ።
courses-enrol-in = ኣብ ኮርስ ምምዝጋብ
courses-enrol-which = ኣየናይ ኮርስ፧
courses-none-open = ንምምዝጋብ ክፉት ኮርስ የለን።
courses-show = ኮርስ ምርኣይ
courses-only-known = ካብዚ ኣብ መዝገብ ዘለዉ ጥራይ ክምዝገቡ ይኽእሉ።
courses-choose-someone = እንተ ወሓደ ሓደ ምረጹ።
# $count (Number) – sign-ups that got a place; 0 when none did
courses-many-in = { $count ->
    [0] ቦታ ዝረኸበ የለን
    [one] { $count } ምዝገባ ቦታ ረኺቡ
   *[other] { $count } ምዝገባታት ቦታ ረኺቦም
}
# $count (Number) – sign-ups that wait, at least one
courses-many-waiting = { $count ->
    [one] { $count } ኣብ ዝርዝር ትጽቢት ኣሎ
   *[other] { $count } ኣብ ዝርዝር ትጽቢት ኣለዉ
}
# $count (Number) – sign-ups that were enrolled before, at least one
courses-many-already = { $count ->
    [one] { $count } ኣቐዲሙ ተመዝጊቡ ነይሩ
   *[other] { $count } ኣቐዲሞም ተመዝጊቦም ነይሮም
}
