### The screens of introductory meetings: the list, the plan, the meeting, its sign-ups, messages, prints and results.

## The list

# native-reader: to plan a meeting; or ምውጣን
meetings-plan = ኣኼባ ምምዳብ
meetings-upcoming = ዝመጹ ኣኼባታት
meetings-past = ዝተኻየዱን ዝተሰረዙን
meetings-empty-title = ክሳብ ሕጂ ኣኼባ የለን
meetings-empty = ኣኼባታት ምልላይ ናይ ጉጅለ ኣብዚ ይረኣዩ። ነቲ ቀዳማይ ኣኼባ መድብዎ። ዕለትን ቦታን ድሓር ክመጽእ ይኽእል እዩ።
meetings-no-upcoming = ዝተመደበ ኣኼባ የለን።

## How ready a meeting is

meetings-in = ኣኼባ ምልላይ ኣብ { $municipality }
meetings-of = { $people } ካብ { $minimum }
meetings-people-signed-up = ዝተመዝገቡ ሰባት
meetings-no-date = ዕለት ይጎድል
meetings-place-found = ቦታ ተረኺቡ
meetings-place-missing = ቦታ ይጎድል
meetings-consultant-missing = ኣማኻሪ ይጎድል
meetings-consultant-asked = ኣማኻሪ ተሓቲቱ
meetings-consultant-confirmed = ኣማኻሪ ኣረጋጊጹ
meetings-decide-by = ውሳነ ክሳብ { $date }
meetings-days-left = { $count ->
    [0] ሎሚ ናይ መወዳእታ መዓልቲ እዩ
    [one] { $count } መዓልቲ ተሪፉ
   *[other] { $count } መዓልቲ ተሪፉ
}
meetings-decide-passed = እቲ ዕለት ሓሊፉ
meetings-needs-date = ዕለትን ሰዓትን ወስኑ።
meetings-needs-place = ቦታ ርኸቡ።
meetings-needs-consultant = ናይ ኣማኻሪ መረጋገጺ ይጎድል።
meetings-all-set = ኩሉ ድሉው እዩ።
meetings-asked-not-invited = { $count ->
    [one] { $count } ሰብ ኣኼባ ሓቲቱ፣ ክሳብ ሕጂ ግን ኣይተዓደመን።
   *[other] { $count } ሰባት ኣኼባ ሓቲቶም፣ ክሳብ ሕጂ ግን ኣይተዓደሙን።
}
meetings-places-left = { $count ->
    [0] ኣኼባ መሊኡ
    [one] { $count } ቦታ ተሪፉ
   *[other] { $count } ቦታታት ተሪፉ
}

## What can be done with a meeting

meetings-invite = { $count ->
    [one] { $count } ሰብ ምዕዳም
   *[other] { $count } ሰባት ምዕዳም
}
meetings-print = ወረቐት ምሕታም
meetings-messages = መልእኽትታት
# native-reader: to type what stands on the paper sheet into the program
meetings-type-back = ወረቐት ምእታው
meetings-confirm-consultant = መረጋገጺ ኣማኻሪ ምምዝጋብ
meetings-edit = ኣኼባ ምትዕርራይ
meetings-cancel = ኣኼባ ምስራዝ
meetings-about = ብዛዕባ ኣኼባ
meetings-nothing-noted = ክሳብ ሕጂ ዝተመዝገበ የለን።

## Planning and editing

meetings-plan-title = ሓድሽ ኣኼባ ምልላይ
meetings-when-and-where = መዓስን ኣበይን
meetings-how-many = ክንደይ ሰባት
meetings-consultant-and-languages = ኣማኻርን ቋንቋታትን
# native-reader: practical matters
meetings-practical = ግብራዊ ነገራት
meetings-date = ዕለት
meetings-time = ሰዓት
meetings-decide-hint = { $count ->
    [one] ባዶ እንተ ተሪፉ፣ ቅድሚ ኣኼባ { $count } መዓልቲ ይኸውን።
   *[other] ባዶ እንተ ተሪፉ፣ ቅድሚ ኣኼባ { $count } መዓልቲ ይኸውን።
}
meetings-maximum-hint = እቲ ቦታ ክንድዚ ሰባት ይሕዝ። ምስ መልአ ካልእ ሰብ ኣይምዝገብን።
meetings-consultant-hint = ምስ ሓተትክምዎ ስም ጽሓፉ።
meetings-draft-found = እዚ ኣብ መወዳእታ ዝጸሓፍክምዎ እዩ። ክሳብ ሕጂ ኣይተዓቀበን።
meetings-draft-drop = እንደገና ምጅማር

## Signing up

meetings-sign-ups = ዝተመዝገቡ
meetings-already = ተመዝጊቡ ኣሎ
meetings-sign-up = ምምዝጋብ
meetings-sign-ups-none = ክሳብ ሕጂ ዝተመዝገበ የለን። ቀዳማይ ስም ኣብዚ ጽሓፉ።
meetings-people = ብዝሒ
meetings-through = ብመንገዲ
meetings-wants = ድሌት
meetings-change-sign-up = ቁጽሪ { $number } ምትዕርራይ
meetings-remove-sign-up = ካብ ዝርዝር ምውጻእ
meetings-withheld = ዝተሓለወ፦ ቁጽሪ ጥራይ ይረአ

## Who asked for a meeting

meetings-to-invite = ኣኼባ ዝሓተቱ
meetings-asked-on = ብ { $date } ዝተሓተተ
meetings-invited = ዝተዓደሙ
meetings-invited-on = ብ { $date } ዝተዓደመ
meetings-note-invited = ዕድመ ምምዝጋብ

## Messages

meetings-message-kind = ብዛዕባ እንታይ ክትጽሕፉ ትደልዩ፧
meetings-kind-invitation = ዕድመ ናብ ኣኼባ
meetings-kind-reminder = መዘኻኸሪ
meetings-kind-moved = ኣኼባ ተቐይሩ
meetings-kind-cancellation = ምስራዝ ኣኼባ
meetings-receivers = { $count ->
    [one] { $count } ተቐባሊ
   *[other] { $count } ተቐበልቲ
}
meetings-copy-text = ጽሑፍ ምቕዳሕ
meetings-copy-sms = ንSMS ምቕዳሕ
meetings-copied = ተቐዲሑ
meetings-save-mail = ከም ኢመይል ምዕቃብ
meetings-copy-numbers = { $count ->
    [one] { $count } ቁጽሪ ተሌፎን ምቕዳሕ
   *[other] { $count } ቁጽርታት ተሌፎን ምቕዳሕ
}
meetings-copy-addresses = { $count ->
    [one] { $count } ኣድራሻ ኢመይል ምቕዳሕ
   *[other] { $count } ኣድራሻታት ኢመይል ምቕዳሕ
}
meetings-left-out = { $count ->
    [one] { $count } ሰብ ዝተሓለወ ስም ስለ ዘለዎ ኣብ ዝርዝር የለን። ባዕልኹም ደውሉ።
   *[other] { $count } ሰባት ዝተሓለወ ስም ስለ ዘለዎም ኣብ ዝርዝር የለዉን። ባዕልኹም ደውሉሎም።
}
meetings-without-number = { $count ->
    [one] { $count } ሰብ ቁጽሪ ተሌፎን የብሉን።
   *[other] { $count } ሰባት ቁጽሪ ተሌፎን የብሎምን።
}
meetings-without-address = { $count ->
    [one] { $count } ሰብ ኢመይል የብሉን።
   *[other] { $count } ሰባት ኢመይል የብሎምን።
}
meetings-send-out = ሓበሬታ ካብ ፕሮግራም ምውጻእ
meetings-send-out-why = ካልኦት ፕሮግራማት ነቲ ዘውጻእክምዎ ከንብብዎ ይኽእሉ። ናብኦም ንምጽሓፍ ጥራይ ተጠቐሙሉ፣ ድሕሪኡ ደምስስዎ። ከም ዘውጻእክምዎ ይምዝገብ።
meetings-no-receivers = ክሳብ ሕጂ እንጽሕፈሉ ሰብ የለን።
meetings-mail-saved = ኢመይል ተዓቂቡ። ኣብ ፕሮግራም ኢመይልኩም ክፈትዎ፣ ርኣይዎ፣ ስደድዎ ድማ። ተቐበልቲ ንሓድሕዶም ኣይረኣኣዩን።
meetings-mail = ኢመይል
meetings-print-letters = { $count ->
    [one] { $count } ደብዳበ ምሕታም
   *[other] { $count } ደብዳበታት ምሕታም
}
meetings-letters = ደብዳበታት
meetings-letters-opened = ደብዳበታት ተኸፊቶም። ካብኡ ሕተምዎም።

## Printing

meetings-print-title = ንኣኼባ ምሕታም
meetings-what-to-print = እንታይ ክሕተም ኣለዎ፧
meetings-slips = ቁራጽ ወረቓቕቲ
meetings-sheet-hint = ኣብ ጣውላ ንምምዝጋብ
meetings-door-hint = ንኣአንጋዲ ጥራይ፦ ስምን ምልክትን
meetings-slips-hint = ንነፍሲ ወከፍ ሓደ፣ ሓደ ናይ ካልእ ምእንቲ ከየንብብ
meetings-beside = ካልኣይ ቋንቋ ኣብ ጎኑ
meetings-beside-none = ሓደ ቋንቋ ጥራይ
meetings-pages = { $count ->
    [one] { $count } ገጽ
   *[other] { $count } ገጻት
}
meetings-print-now = ምሕታም
meetings-save-pdf = ከም PDF ምዕቃብ
meetings-print-opened = ወረቐት ተኸፊቱ። ካብኡ ሕተምዎ።
meetings-pdf-saved = ፋይል ተዓቂቡ። ወረቐት ምስ ተሓትመ ደምስስዎ።
meetings-never-hang-up = ኣስማት ዘለዎ ወረቐት ኣብ መንደቕ ኣይትስቀሉ። ክሳብ { $date } ይቕደድ።

## Typing the sheet back

meetings-type-back-hint = ከምቲ ኣብ ወረቐት ዘሎ ቅደም ተኸተል ጽሓፉ። እትጽሕፍዎ ከም ንድፊ ይዕቀብ።
meetings-printed-rows = ዝተሓትሙ መስመራት
meetings-blank-rows = ባዶ መስመራት
meetings-add-row = ሓደ መስመር ምውሳኽ
meetings-row = ቁጽሪ { $number }
meetings-how-many-came = ክንደይ ሰባት መጺኦም፧
meetings-save-sheet = ወረቐት ምዕቃብ
meetings-came = { $count ->
    [0] ዝመጸ የለን
    [one] { $count } ሰብ መጺኡ
   *[other] { $count } ሰባት መጺኦም
}

## What came of it

meetings-results = ውጽኢት ኣኼባ
meetings-note-results = ውጽኢት ምምዝጋብ
meetings-expected = ትጽቢት ዝነበሮ
meetings-expected-hint = መብዛሕትኡ ግዜ ካብ 100 ዝተመዝገቡ ኣስታት 60 ይመጹ።
meetings-register = ምዝገባ ምፍጣር
meetings-register-as-participant = ምዝገባ ምፍጣር፦ ተሳታፊ
meetings-register-as-friend = ምዝገባ ምፍጣር፦ ወለንተኛ መሓዛ
meetings-register-all = { $count ->
    [one] { $count } ምዝገባ ምፍጣር
   *[other] { $count } ምዝገባታት ምፍጣር
}
meetings-registered = ምዝገባ ተፈጢሩ
meetings-consent-next = ፍቓድ ክሳብ ሕጂ ይጎድል። ኣብ ዝርዝር ትጽቢት ቅድሚ ምእታዉ ምስ ነፍሲ ወከፍ ሰብ ተዛረቡ።
meetings-perhaps-known = ምናልባት ኣብ መዝገብ ኣሎ
meetings-to-registrations = መሓዛ ክኾኑ ወይ ክረኽቡ ዝደልዩ
meetings-shred = ወረቐት ከም ዝተቐደ ምምዝጋብ
meetings-shredded-on = ወረቐት ብ { $date } ተቐዲዱ
meetings-save-where = ፋይል ኣበይ ይዕቀብ፧
