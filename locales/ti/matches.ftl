### The screens of matches: the list, one match, its follow-ups, concerns and messages.

## The list

matches-pair = ጽምዲ መሓዙት
matches-to-plan = ሓደስቲ ጽምድታት ምድላይ
matches-to-waiting = ዝርዝር ትጽቢት ምርኣይ
matches-meet = { $count ->
    [0] ገና ንጡፍ ጽምዲ የለን
    [one] { $count } ንጡፍ ጽምዲ
   *[other] { $count } ንጡፋት ጽምድታት
}
matches-awaited = { $count ->
    [one] { $count } መልሲ ይጽበ ኣሎ
   *[other] { $count } መልሲ ይጽበዩ ኣለዉ
}
# native-reader: matches that have not ended
matches-show-living = ዝቕጽሉ ዘለዉ
# native-reader: matches that somebody should look at
matches-show-attention = ክረኣዩ ዘለዎም
matches-show-over = ዝተወድኡን ዘይተቐበልዎምን
# native-reader: those that I follow up
matches-mine = ናተይ
# native-reader: head of a column: what somebody should look at
matches-contact = ዝረአ
matches-next-follow-up = ዝቕጽል ምክትታል
matches-overdue = ግዜኡ ሓሊፉ
matches-quiet = { $count ->
    [one] { $count } መዓልቲ ብዘይ ርክብ
   *[other] { $count } መዓልታት ብዘይ ርክብ
}
matches-concerns-open = { $count ->
    [one] { $count } ስክፍታ
   *[other] { $count } ስክፍታታት
}
matches-urgent = ህጹጽ ስክፍታ
matches-empty-title = ገና ጽምዲ የለን
matches-empty = ኣብዚ ኩሎም ጽምድታት ኣለዉ፣ ካብ ቀዳማይ እማመ ክሳብ መፋነዊ። ካብ ዝጽበ ሰብ ጀምሩ፣ ወይ ንኹሎም ብሓንሳብ መሓዛ ድለዩ።
matches-none-title = ነቲ ዝመረጽክምዎ ዝሰማማዕ የለን
matches-none = ውሑድ ምርጫ ፈትኑ።
matches-clear = ኩሎም ዝቕጽሉ ዘለዉ ምርኣይ

## One match

# native-reader: the steps of a match, from the draft on
matches-way = መንገዲ
matches-answer-of = መልሲ፦ { $side }
matches-said-yes = እወ ይብል
matches-said-no = ኣይፋል ይብል
matches-awaits-answers = መልሲ ክልቲኦም ጽሓፉ።
matches-consent-missing = ስምን ሓበሬታ ርክብን ንምሃብ ፍቓድ ይጎድል፦ { $side }።
matches-note-consent = ፍቓድ ምጽሓፍ
matches-to-registration = ምዝገባ ምርኣይ
matches-first-meeting = ቀዳማይ ርክብ
matches-no-first-meeting = ግዜን ቦታን ገና ኣይተወሰነን።
matches-first-meeting-edit = ግዜን ቦታን ምትዕርራይ
matches-first-meeting-why = ክልቲኦም «እወ» ኢሎም። ግዜን ቦታን ገና እንተ ዘይተወሲኑ፣ ዳሕራይ ክትጽሕፍዎ ትኽእሉ።

## Its steps, as buttons

matches-step-approved = እማመ ምጽዳቕ
matches-step-both-asked = ክልቲኦም ከም ዝተሓተቱ ምጽሓፍ
matches-step-first-meeting = ቀዳማይ ርክብ ምውሳን
matches-step-active = ከም ዝራኸቡ ምጽሓፍ
matches-step-paused = ንግዚኡ ደው ምባል
matches-step-resumed = ምቕጻል
matches-step-ended = ምውዳእ
matches-step-declined = ኣይፋል ምጽሓፍ
matches-lift = ከም ብሓድሽ ክእመሙ ምፍቃድ
# native-reader: follow-up waits until the break is over
matches-pause-why = ምክትታል ክሳብ ርክብ ዝቕጽል ይጽበ።
matches-again-why = ደጊሙ ዝደሊ ናብ ዝርዝር ትጽቢት ይምለስ። እንተ ዘይተሓቲቱ ቆጸራ ይተሓዝ።
matches-decline-why = ክሳብ እትፈቕዱ እዞም ክልተ ደጊሞም ንነንሕድሕዶም ኣይእመሙን።

## Follow-ups

matches-follow-ups = ምክትታል
matches-follow-up = ምክትታል
matches-follow-up-note = ምክትታል ምጽሓፍ
matches-follow-up-edit = ምክትታል ምትዕርራይ
matches-follow-up-number = ምክትታል { $number }
matches-follow-up-planned = ምክትታል { $number }፣ ን{ $date } ዝተመደበ
matches-follow-up-between = ካብ መደብ ወጻኢ
matches-which-follow-up = ኣየናይ ምክትታል፧
matches-no-follow-ups = ገና ዝተጻሕፈ የለን።
matches-all-follow-ups-done = ኩሉ ዝተመደበ ምክትታል ተጻሒፉ።
matches-edit = ምትዕርራይ
matches-edit-follow-up = ምትዕርራይ፦ { $title }፣ { $date }
matches-three-questions = ሰለስተ ሕቶታት
matches-times-met = { $count ->
    [0] ኣይተራኸቡን
    [one] { $count } ግዜ
   *[other] { $count } ግዜ
}
matches-times-met-hint = ካብ ዝሓለፈ ምክትታል ጀሚሩ።
matches-how-it-goes = ከመይ ይኸይድ ኣሎ፧
matches-how-it-goes-why = ብድሌት እዩ። ክነግሩ እንተ ደልዮም ጥራይ ሕተቱ። መልስታት ብዘይ ስም ይቑጸሩ።
matches-no-answer = መልሲ የለን
matches-theme-goes = { $theme }፦ { $outcome }

## Concerns

matches-concerns = ስክፍታታት
matches-raise-concern = ስክፍታ ምጽሓፍ
matches-concern-edit = ስክፍታ ምትዕርራይ
matches-concern-text = እንታይ የስክፈኩም፧
matches-concern-hint = ብሓጺሩ ጽሓፉ፣ ብዛዕባ ጥዕና ኣይትጽሓፉ።
matches-concern-apart = ዘስክፈኩም ነገር ኣሎ ዶ፧ ኣብ ገጽ ናይቲ ጽምዲ ንበይኑ ጽሓፍዎ።
matches-cannot-wait = ህጹጽ እዩ
# native-reader: the member who takes a concern
matches-takes = ዝሕዞ
matches-nobody-yet = ገና ዋላ ሓደ
matches-open = ክፉት
matches-solve = ከም ዝተፈትሐ ምጽሓፍ
matches-solved = ተፈቲሑ

## Who follows up

matches-stand-in = ተካኢ ምምራጽ
matches-stand-in-end = ተካኢ ምውዳእ
matches-give-to = ንኻልእ ኣባል ምትሕልላፍ

## Messages

matches-write = ንክልቲኦም ምጽሓፍ
matches-thank = ንክልቲኦም የቐንየልና ምባል
matches-messages-why = ንነፍሲ ወከፍ መልእኽቲ፣ ብናይ ተቐባሊ ቋንቋ።
matches-kind-asked = ንክልቲኦም ምሕታት
matches-kind-first-meeting = ስምን ቀዳማይ ርክብን
matches-kind-reminder = መዘኻኸሪ
matches-kind-pause = ንግዚኡ ደው ምባል
matches-kind-thank-you = የቐንየልና
matches-nothing-to-write = ሕጂ ዝጽሓፍ የለን
matches-nothing-to-write-why = እቲ እማመ ክሳብ ዝጸድቕ ንዋላ ሓደ ኣይንገርን።
matches-stopped-no-time = ግዜ ቀዳማይ ርክብ ገና ኣይተወሰነን።
matches-stopped-protected = ስምን ሓበሬታ ርክብን ዝተሓለዉ እዮም፣ ንኻልእ ኣይወሃቡን። ብኸመይ ከም ዝራኸቡ ምስቲ ሰብ ተሰማምዑ።
matches-stopped-consent = እዚ ገና ክንጽሕፎ ኣይንኽእልን። { $name } ፍቓድ ኣይሃቡን ን፦ { $purpose }።
matches-call-yourself = እቲ ስም ዝተሓለወ እዩ። ባዕልኹም ደውሉ፣ ኣይትጽሓፉ።

## Ctrl K

matches-open-mine = ኣነ ዝከታተሎም ጽምድታት
matches-open-attention = ክረኣዩ ዘለዎም ጽምድታት
