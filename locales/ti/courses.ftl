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
courses-scores-why = መልስታት ብዘይ ስም ቁጸሩ። እንተ ዘይሓቲትኩም፣ ባዶ ግደፍዎ።
courses-points = { $count ->
    [one] { $count } ነጥቢ
   *[other] { $count } ነጥቢ
}
courses-points-worst = ዝተሓተ
courses-points-best = ዝለዓለ
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
