### The waiting list, a registration, its form, and who waits in which area.

## The list

waiting-new = ሓድሽ ምዝገባ
waiting-import = ካብ ናይ Excel ፋይል ምእታው
waiting-wait = { $count ->
    [one] { $count } ሰብ ይጽበ
   *[other] { $count } ሰባት ይጽበዩ
}
waiting-have-room = { $count ->
    [one] { $count } መሓዛ ቦታ ኣለዎ
   *[other] { $count } መሓዙት ቦታ ኣለዎም
}
waiting-longest = { $count ->
    [one] ዝነውሐ ትጽቢት፦ { $count } መዓልቲ
   *[other] ዝነውሐ ትጽቢት፦ { $count } መዓልቲ
}
# native-reader: not found in a public text
waiting-participants = መሓዛ ይጽበዩ
# native-reader: not found in a public text
waiting-friends = ቦታ ዘለዎም መሓዙት
waiting-both = ክልቲኦም
waiting-show-waits = ይጽበ ኣሎ
waiting-consent-missing = ፍቓድ ይጎድል
waiting-show-meeting-asked = ኣኼባ ምልላይ ዝደልዩ
waiting-search = ብስም ምድላይ
waiting-days = መዓልታት
waiting-languages-and-wishes = ቋንቋታትን ድሌታትን
# native-reader: not found in a public text
waiting-protected = ዝተሓለወ ስም
waiting-adults = { $count ->
    [one] { $count } ዓቢ ሰብ
   *[other] { $count } ዓበይቲ
}
waiting-children = { $count ->
    [one] { $count } ቆልዓ
   *[other] { $count } ቆልዑ
}
waiting-area-in = { $area } ({ $municipality })
waiting-empty-title = ዝርዝር ትጽቢት ባዶ እዩ
waiting-empty = መሓዛ ዝደልዩን መሓዛ ክኾኑ ዝደልዩን ኩሎም ኣብዚ ይረኣዩ። ናይ Excel ፋይል እንተ ኣለኩም፣ ብእኡ ጀምሩ።
waiting-none-title = ምስቲ ዝመረጽክምዎ ዝሰማማዕ የለን
waiting-none = ምርጫታት ኣጉድሉ፣ ወይ ክፋል ስም ፈትኑ።
waiting-clear = ንኹሎም ዝጽበዩ ምርኣይ
waiting-more-found = እዚ ስም ምስ ካብዚ ዝበዝሑ ሰባት ይሰማማዕ። ተወሳኺ ጽሓፉ።

## Registrations begun and not saved

# native-reader: not found in a public text
waiting-unfinished = { $count ->
    [one] { $count } ምዝገባ ኣይተወድአን
   *[other] { $count } ምዝገባታት ኣይተወድኡን
}
waiting-unnamed = ብዘይ ስም
waiting-kept-at = ተዓቂቡ { $at }
# native-reader: not found in a public text
waiting-continue = ምቕጻል
# native-reader: not found in a public text
waiting-discard = ምግዳፍ

## One registration

waiting-registration = ምዝገባ
waiting-waited = { $count ->
    [one] { $count } መዓልቲ ተጸብዩ
   *[other] { $count } መዓልቲ ተጸብዩ
}
waiting-since = ካብ { $date }
waiting-protected-why = ስምን ኣድራሻን ዝተሓለዉ እዮም። ክትረኽብዎ ምስ ዘድልየኩምን ካልእ ሰብ ምስ ዘይርእን ጥራይ ርኣዩ።
waiting-open-protected = ስምን መራኸብን ምርኣይ
waiting-copy-phone = ቁጽሪ ምቕዳሕ
waiting-copy-email = ኢመይል ምቕዳሕ
waiting-copied = ተቐዲሑ
waiting-consents = ፍቓድ
waiting-consent-give = ፍቓድ ምጽሓፍ
waiting-consent-withdraw = ምስሓብ
waiting-consent-none = ኣይተዋህበን
waiting-consent-given = { $date } ተዋሂቡ፣ { $how }፣ ዝተነበበሉ ቋንቋ፦ { $language }፣ ዝተቐበሎ፦ { $member }
waiting-consent-withdrawn = { $date } ተሳሒቡ
waiting-consent-withdraw-why = ፍቓድ ካብ ሕጂ ጀሚሩ ኣይሰርሕን። መሓዛ ንምርካብ ፍቓድ እንተ ዘየለ፣ ምዝገባ ካብ ዝርዝር ትጽቢት ይወጽእ።
waiting-notes = መዘኻኸሪታት ርክብ
waiting-note-add = መዘኻኸሪ ምውሳኽ
waiting-signed-up = ተመዝጊቡ
waiting-came = መጺኡ
waiting-did-not-come = ኣይመጸን
waiting-invited = { $date } ተዓዲሙ
waiting-others = ካልኦት ምዝገባታት
waiting-open-match = ጽምዲ ምርኣይ
waiting-standing = { $side } · { $state } · ካብ { $date }
# native-reader: not found in a public text
waiting-meeting-note = ኣኼባ ምልላይ ምድላይ ምጽሓፍ
waiting-meeting-forget = ድሌት ምስራዝ
waiting-meeting-asked-on = ኣኼባ ምልላይ { $date } ሓቲቱ
waiting-edit = ምትዕርራይ
waiting-step-new = እንደገና ምጅማር
# native-reader: not found in a public text
waiting-step-talk-arranged = ቆጸራ ምሓዝ
waiting-step-ready = ናብ ዝርዝር ትጽቢት ምእታው
waiting-step-matched = መሓዛ ምርካብ ምጽሓፍ
waiting-step-withdrawn = ምዝገባ ምስሓብ
waiting-step-closed = ምዝገባ ምዕጻው
waiting-more-steps = ተወሳኺ

## The form

waiting-edit-title = ምዝገባ ምትዕርራይ
waiting-only-name = ስም ጥራይ እዩ ዘድሊ። ካልእ ኩሉ ድሓር ክመጽእ ይኽእል።
waiting-which-side = እንታይ ይድለ፧
# native-reader: not found in a public text
waiting-household = ስድራቤት
waiting-languages = ቋንቋታት
waiting-wishes = ድሌታት
waiting-offers = ክግበር ዝኽእል ሓገዝ
waiting-time-and-place = ግዜን ቦታን
# native-reader: not found in a public text
waiting-danish = ዳኒሽን ድሕረባይታን
waiting-work = ስራሕን ቦታን
waiting-ages-hint = ንኣብነት 4፣ 9
waiting-adult-add = ዓቢ ሰብ ምውሳኽ
waiting-adult-name = ስም ዓቢ ሰብ { $number }
waiting-adult-phone = ተሌፎን ዓቢ ሰብ { $number }
waiting-adult-remove = ዓቢ ሰብ { $number } ምውጻእ
waiting-language-of = ቋንቋ { $number }
waiting-level-of = ክንደይ ጽቡቕ፣ ቋንቋ { $number }
waiting-language-named = ቋንቋ { $number } ኣየናይ እዩ፧
waiting-language-add = ቋንቋ ምውሳኽ
waiting-adult-field = ዓቢ ሰብ { $adult } · { $field }
waiting-adult-language-add = ቋንቋ ዓቢ ሰብ { $adult } ምውሳኽ
waiting-other = ካልእ …
waiting-not-asked = ኣይተሓተተን
waiting-times-hint = ብመፍትሓት ቀስቲ ተንቀሳቐሱ፣ ብመፍትሕ ክፍተት ምረጹ።
waiting-introduced = ምስቲ ስራሕ ተላልዩ
waiting-consent-question = ንምንታይ እወ ኢሉ፧
# native-reader: not found in a public text
waiting-consent-hint = ነፍሲ ወከፍ ዕላማ በይኑ። እቲ ሰብ ብቋንቋኡ ዘንበቦ ወይ ዝሰምዖ ጥራይ ምረጹ።
waiting-protected-hint = ሽዑ እቲ ሰብ ኣብ ኩሉ ዝርዝራትን ወረቓቕትን ብዘይ ስም ይረአ።
waiting-likely = እዚ ሰብ ድሮ ተመዝጊቡ ክኸውን ይኽእል
waiting-same-phone = ሓደ ዓይነት ቁጽሪ ተሌፎን
waiting-same-email = ሓደ ዓይነት ኢመይል
waiting-same-name = ዝመሳሰል ስም
waiting-open-beside = ኣብ ጎኒ ምኽፋት
waiting-draft-found = ኣብ መወዳእታ ዝጸሓፍክምዎ እነሆ። ከም ምዝገባ ክሳብ ሕጂ ኣይተዓቀበን።
waiting-draft-drop = ካብ ሓድሽ ምጅማር
waiting-draft-kept = ንድፊ ክትጽሕፉ ከለኹም ይዕቀብ።

## Areas

# native-reader: not found in a public text
waiting-areas-best = { $count ->
    [one] ኣኼባ ምልላይ ኣብ { $area } ዝያዳ ምሓገዘ፦ { $count } መሓዛ ይጎድል።
   *[other] ኣኼባ ምልላይ ኣብ { $area } ዝያዳ ምሓገዘ፦ { $count } መሓዙት ይጎድሉ።
}
waiting-areas-enough = ሕጂ ኣብ ኩሉ ከባቢታት እኹላት መሓዙት ኣለዉ።
waiting-areas-title = ሰባት ኣበይ ይጽበዩ፣ መሓዙት ከ ኣበይ ኣለዉ፧
waiting-areas-wait = ይጽበዩ
waiting-areas-missing = ይጎድሉ
waiting-areas-none = ከባቢ ኣይተጻሕፈን
waiting-areas-empty-title = ክሳብ ሕጂ ከባቢ የለን
waiting-areas-empty = ከባቢ፣ ሓደ ምዝገባ ምስ ጠቐሶ ኣብዚ ይወሃብ።
# $at (String) – a day, as »24.12.2026«
waiting-asked-until = ክሳብ { $at } ዝሓተቱ
