### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What is weighed, as the label of a bar

# native-reader: all the sentences of this file
match-criterion-times = ግዜ
match-criterion-area = ከባቢ
# native-reader: "life situation": children, alone or a family
match-criterion-life-situation = ኩነታት ህይወት
match-criterion-help = ሓገዝ
match-criterion-language = ቋንቋታት
match-criterion-interests = ዝንባለታት
match-criterion-how-often = ክንደይ ግዜ
match-criterion-age = ዕድመ

## How much it counts

# native-reader: "does not count"
match-weight-off = ኣይቁጸርን
match-weight-low = ቁሩብ
match-weight-normal = ልሙድ
match-weight-high = ብዙሕ

## What was not asked, and of whom

match-not-asked-participant = ንተሳታፊ ኣይተሓተተን
match-not-asked-friend = ንወለንተኛ መሓዛ ኣይተሓተተን
match-not-asked-both = ንክልቲኦም ኣይተሓተተን

## Why two would suit each other: a sentence for each thing that is weighed

# $criterion (String) – what was not asked: match-criterion-…
# $name (String) – the name of the one it is about
match-reason-not-asked = { $criterion }፦ ን{ $name } ገና ኣይተሓተተን።
# $criterion (String) – what was not asked: match-criterion-…
match-reason-not-asked-both = { $criterion }፦ ንክልቲኦም ገና ኣይተሓተተን።
# $times (List) – times of the week that suit both, or whole days
match-reason-times = ንክልቲኦም ዝጥዕም ግዜ፦ { $times }።
# $count (Number) – how many times of the week suit both
# $times (List) – the first of them
match-reason-times-many = { $count ->
    [one] ኣብ ሰሙን { $count } ግዜ ንክልቲኦም ይጥዕሞም፦ { $times }።
   *[other] ኣብ ሰሙን { $count } ግዜ ንክልቲኦም ይጥዕሞም፣ ንኣብነት { $times }።
}
match-reason-times-all = ክልቲኦም ምሉእ ሰሙን ግዜ ኣለዎም።
match-reason-times-none = ንክልቲኦም ዝጥዕም ግዜ የለን።
# $area (String) – the area’s name
match-reason-area-same = ክልቲኦም ኣብ { $area } ይነብሩ።
# $guest (String) – the name of the one who comes
# $host (String) – the name of the one who lives there
# $area (String) – the area’s name
# native-reader: "X can come to the area where Y lives"; plural of respect for every name in these sentences
match-reason-area-comes = { $guest } ናብቲ { $host } ዝነብሩሉ { $area } ክመጹ ይኽእሉ።
# $area (String) – the area’s name
match-reason-area-between = ክልቲኦም ናብ { $area } ክመጹ ይኽእሉ።
match-reason-area-nowhere = ክልቲኦም ክመጽዎ ዝኽእሉ ከባቢ የለን።
match-reason-children-of-like-age = ክልቲኦም ቆልዑ ኣለዎም፣ ዕድመ ገሊኦም ድማ ይቀራረብ።
match-reason-children = ክልቲኦም ቆልዑ ኣለዎም፣ ዕድሚኦም ግን ኣይቀራረብን።
match-reason-both-alone = ክልቲኦም በይኖም እዮም፣ ብዘይ ቆልዑ።
match-reason-no-children = ክልቲኦም ቆልዑ የብሎምን።
match-reason-one-has-children = ሓዲኦም ቆልዑ ኣለዎ፣ እቲ ካልእ የብሉን።
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $topics (List) – what is wished for and offered: registration-topic-…
match-reason-help = { $friend } ኣብቲ { $participant } ዝደልይዎ ክሕግዙ ይኽእሉ፦ { $topics }።
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-reason-help-none = { $participant } ዝደልይዎ ሓገዝ ካብቲ { $friend } ዝህብዎ ይፍለ።
# $languages (List) – the languages both speak, best first
match-reason-languages = ሓባራዊ ቋንቋ፦ { $languages }።
# $languages (List) – the languages both speak beside Danish, best first
# native-reader: "… and they practise Danish"
match-reason-languages-and-danish = ሓባራዊ ቋንቋ፦ { $languages }፤ ቋንቋ ደንማርክ ድማ ይለማመዱ።
match-reason-danish = ሓባራዊ ቋንቋኦም ቋንቋ ደንማርክ እዩ፣ ይለማመድዎ ድማ።
match-reason-languages-none = ሓባራዊ ቋንቋ የብሎምን፤ ተርጓሚ የድሊ።
# $words (List) – words that both wrote about their interests
# native-reader: "both mention: …"; ጠቐሰ also in the three below
match-reason-interests = ክልቲኦም ዝጠቐስዎ፦ { $words }።
match-reason-interests-none = ሓባራዊ ዝንባለ ኣይጠቐሱን።
# $words (List) – words of one that the other would rather avoid
match-reason-interests-avoided = ሓዲኦም ዝጠቐሶ፣ እቲ ካልእ ኣይደልዮን፦ { $words }።
# $words (List) – words that both wrote about their interests
# $avoided (List) – words of one that the other would rather avoid
match-reason-interests-but-avoided = ክልቲኦም ዝጠቐስዎ፦ { $words }፤ ሓዲኦም ግን እዚ ኣይደልዮን፦ { $avoided }።
# $often (String) – how often: registration-frequency-…
match-reason-how-often-same = ክልቲኦም { $often } ክራኸቡ ይደልዩ።
match-reason-how-often-varies = ክንደይ ግዜ ከም ዝራኸቡ ንክልቲኦም ክፈላለ ይኽእል።
# $name (String) – the name of the one with a wish
# $often (String) – how often: registration-frequency-…
# $other (String) – the name of the other
match-reason-how-often-varies-for-one = { $name } { $often } ክራኸቡ ይደልዩ፤ ን{ $other } ክፈላለ ይኽእል።
# $participant (String) – the participant’s name as it is shown
# $often (String) – how often the participant would like to meet: registration-frequency-…
# $friend (String) – the volunteer friend’s name as it is shown
# $theirs (String) – how often the friend would: registration-frequency-…
match-reason-how-often-apart = { $participant } { $often } ክራኸቡ ይደልዩ፣ { $friend } ድማ { $theirs }።
match-reason-age-alike = ዕድሚኦም ይቀራረብ።
# $count (Number) – years between the two who are closest in age; at least 1
match-reason-age = እንተ ወሓደ ናይ { $count } ዓመት ናይ ዕድመ ፍልልይ ኣለዎም።

## The few words beside a bar

match-short-not-asked = ኣይተሓተተን
# $count (Number) – how many times of the week suit both; 0 when there are none
match-short-times = { $count ->
    [0] ሓባራዊ የለን
    [one] { $count } ሓባራዊ
   *[other] { $count } ሓባራዊ
}
match-short-area-same = ሓደ ከባቢ
match-short-area-friend-comes = መሓዛ ይመጽእ
match-short-area-participant-comes = ተሳታፊ ይመጽእ
match-short-area-between = ሳልሳይ ቦታ
match-short-nothing-shared = ሓባራዊ የለን
match-short-children-of-like-age = ቆልዑ፣ ዝቀራረብ ዕድመ
match-short-children = ክልቲኦም ቆልዑ ኣለዎም
match-short-both-alone = ክልቲኦም በይኖም
match-short-no-children = ብዘይ ቆልዑ
match-short-one-has-children = ሓዲኦም ቆልዑ ኣለዎ
# $count (Number) – how many wishes are met
# $wished (Number) – how many there are
match-short-help = { $count } ካብ { $wished }
match-short-interpreter = ተርጓሚ
match-short-avoided = ዘይድለ ነገር
match-short-apart = ፍልልይ ኣሎ
match-short-age-alike = ዝቀራረብ ዕድመ
# $count (Number) – years between the two who are closest in age; at least 1
match-short-age = { $count } ዓመት

## What can stand between two, in a few words

match-gate-not-ready = ድሉው ኣይኮነን
match-gate-no-room = ነጻ ቦታ የለን
# native-reader: "not these two", said by the group; also the button
match-gate-forbidden = «እዞም ክልተ ኣይኮኑን»
match-gate-declined-before = ቅድሚ ሕጂ ኣይተቐበሉን
match-gate-participant-wish = ድሌት ተሳታፊ ብዛዕባ ጾታ
match-gate-friend-wish = ድሌት ወለንተኛ መሓዛ ብዛዕባ ጾታ
match-gate-language = ሓባራዊ ቋንቋ የለን
match-gate-area = ክልቲኦም ክኸድዎ ዝኽእሉ ከባቢ የለን
match-gate-certificate = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ይጎድል

## Why not: a sentence for each thing that stands between two

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-why-not-not-ready = ምዝገባ { $name } ገና ድሉው ኣይኮነን። ዝጎደለ፦ { $lacks }።
# $name (String) – the name of the one it is about
match-why-not-no-room = { $name } ሕጂ ንካልእ ሰብ ቦታ የብሎምን።
match-why-not-no-room-both = ክልቲኦም ሕጂ ንካልእ ሰብ ቦታ የብሎምን።
match-why-not-forbidden = ጉጅለ «እዞም ክልተ ኣይኮኑን» ኢሉ።
match-why-not-declined-before = እዚ ጽምዲ ቅድሚ ሕጂ ኣይተቐበልዎን።
# $participant (String) – the participant’s name as it is shown
# $wish (String) – whom the friend may be: registration-gender-wish-…
match-why-not-participant-wish = { $participant } { $wish } መሓዛ ይደልዩ።
# $friend (String) – the volunteer friend’s name as it is shown
# $wish (String) – whose friend: registration-gender-wish-…
match-why-not-friend-wish = { $friend } መሓዛ ናይ { $wish } ክኾኑ ይደልዩ።
match-why-not-language = ክልቲኦም ብእኹል ዝዛረብዎ ሓባራዊ ቋንቋ የለን።
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $age (Number) – the age below which children call for the certificate
match-why-not-certificate = { $participant } ትሕቲ { $age } ዓመት ዝዕድሚኦም ቆልዑ ኣለዎም፣ ናይ { $friend } ግዜኡ ዘይሓለፈ ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ድማ ገና ኣይተራእየን።

## The smallest change that would let two be matched

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
# native-reader: "would fit once …": ክሰማምዑ ይኽእሉ throughout
match-opening-ready = እዚ ን{ $name } ምስ ዝማላእ ክሰማምዑ ይኽእሉ፦ { $lacks }።
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready-both = እዚ ንክልቲኦም ምስ ዝማላእ ክሰማምዑ ይኽእሉ፦ { $lacks }።
# $name (String) – the name of the one it is about
match-opening-room = { $name } ንካልእ ሰብ ቦታ ምስ ዝህልዎም፣ ክሰማምዑ ይኽእሉ።
match-opening-room-both = ክልቲኦም ንካልእ ሰብ ቦታ ምስ ዝህልዎም፣ ክሰማምዑ ይኽእሉ።
match-opening-forbidden = ጉጅለ ነቲ «እዞም ክልተ ኣይኮኑን» እንተ ስሒብዎ፣ ክሰማምዑ ይኽእሉ።
match-opening-declined-before = ነቲ እምቢታ እንተ ስሒብኩምዎ፣ ክሰማምዑ ይኽእሉ።
# $name (String) – the name of the one it is about
match-opening-gender = ጾታ ን{ $name } ምስ ዝጽሓፍ፣ ምናልባት ክሰማምዑ ይኽእሉ።
match-opening-interpreter = ናብ ቀዳማይ ርክብ ተርጓሚ እንተ መጺኡ፣ ክሰማምዑ ይኽእሉ።
# $guest (String) – the name of the one who comes
# $area (String) – the area’s name
match-opening-area = { $guest } ናብ { $area } ክመጹ እንተ ኽኢሎም፣ ክሰማምዑ ይኽእሉ።
match-opening-certificate = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ምስ ዝርአ፣ ክሰማምዑ ይኽእሉ።

## What a registration lacks before it can be matched

match-lacks-talk = ዘተ
match-lacks-consent = ፍቓድ
match-lacks-waiting-list = ቦታ ኣብ ዝርዝር ትጽቢት

## Why pairs cannot be locked together in a plan

# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# native-reader: "cannot be fixed together in the plan"; also the three below
match-lock-not-here = { $participant } ምስ { $friend } ብሓባር ክግበሩ ኣይክእሉን፣ ምኽንያቱ ክልቲኦም ይጽበዩ የለዉን። ዝጽበዩ ክልተ ሰባት ምረጹ። መደብ ኣይተቐየረን።
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $gates (List) – what stands in the way: match-gate-…
match-lock-shut = { $participant } ምስ { $friend } ብሓባር ክግበሩ ኣይክእሉን፣ ምኽንያቱ ዝዓግት ነገር ኣሎ፦ { $gates }። ቅድም ንዕኡ ኣዐርዩ፣ ወይ ነቲ ምርጫ ኣውጽእዎ። መደብ ኣይተቐየረን።
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-forbidden = { $participant } ምስ { $friend } ብሓባር ክግበሩን ክፈላለዩን ብሓንሳብ ኣይከኣልን። ካብዚ ክልተ ሓደ ኣውጽኡ። መደብ ኣይተቐየረን።
# $name (String) – the name of the one it is about
match-lock-no-room = ምስ { $name } ብሓባር ዝተገብሩ ካብቲ ዘሎ ቦታ ይበዝሑ። ሓደ ኣውጽኡ። መደብ ኣይተቐየረን።

## A friend whom several need, because nobody else who is free has it

# $friend (String) – the volunteer friend’s name as it is shown
# $language (String) – the language: language-…
# $count (Number) – how many who wait need it; at least 2
match-scarce-speaks = { $count ->
    [one] ካብቶም ነጻ ዘለዉ { $friend } ጥራይ { $language } ይዛረቡ፤ { $count } ሰብ የድልዮ።
   *[other] ካብቶም ነጻ ዘለዉ { $friend } ጥራይ { $language } ይዛረቡ፤ { $count } ሰባት የድልዮም።
}
# $friend (String) – the volunteer friend’s name as it is shown
# $topic (String) – the help: registration-topic-…
# $count (Number) – how many who wait wish for it; at least 2
match-scarce-offers = { $count ->
    [one] ካብቶም ነጻ ዘለዉ { $friend } ጥራይ ኣብዚ ይሕግዙ፦ { $topic }። { $count } ሰብ ይደልዮ።
   *[other] ካብቶም ነጻ ዘለዉ { $friend } ጥራይ ኣብዚ ይሕግዙ፦ { $topic }። { $count } ሰባት ይደልይዎ።
}

## What was said of two for every plan

# native-reader: "fixed together"
match-choice-locked = ብሓባር ተገይሮም
match-choice-forbidden = እዞም ክልተ ኣይኮኑን

## Who declined, and why

match-declined-by-participant = ተሳታፊ
match-declined-by-friend = ወለንተኛ መሓዛ
match-declined-by-group = ጉጅለ
match-decline-reason-time = ግዜ የለን
match-decline-reason-distance = ርሑቕ እዩ
match-decline-reason-chemistry = ኣይሰማምዑን
match-decline-reason-another-friend = ካልእ መሓዛ ተረኺቡ
match-decline-reason-withdrawn = ምዝገባ ተሳሒቡ ወይ ተዓጽዩ
match-decline-reason-other = ካልእ
match-decline-reason-not-told = ኣይተነግረን

## Why a match ended

# native-reader: "they do well on their own"
match-end-reason-doing-well = ባዕሎም ጽቡቕ ይኸዱ ኣለዉ
match-end-reason-moved = ናብ ካልእ ቦታ ግዒዞም
match-end-reason-time = ግዜ የለን
match-end-reason-chemistry = ኣይተሰማምዑን
match-end-reason-no-contact = ርክብ የለን
match-end-reason-left-denmark = ካብ ደንማርክ ወጺኦም
match-end-reason-other = ካልእ
match-end-reason-not-told = ኣይተነግረን

## How long a pair has been quiet

match-quiet-no = ርክብ ኣሎ
match-quiet-soon = ንገለ ግዜ ርክብ የለን
match-quiet-late = ንነዊሕ ግዜ ርክብ የለን

## Follow-up: with whom, and how it goes

match-talked-with-participant = ተሳታፊ
match-talked-with-friend = ወለንተኛ መሓዛ
match-talked-with-both = ክልቲኦም
match-theme-danish = ቋንቋ ደንማርክ
# native-reader: "network": the people somebody knows
match-theme-network = ሌላን ርክብን
match-theme-society = ሕብረተሰብን ባህልን
match-theme-job = ስራሕን ትምህርትን
# native-reader: "well-being": how somebody feels
match-theme-wellbeing = ድሕነትን ሰላምን
match-outcome-better = ዝሓሸ
match-outcome-same = ከም ዝነበሮ
match-outcome-do-not-know = ኣይፈልጥን

## What a concern is about

match-concern-safety = ውሕስነት
# native-reader: "boundaries": what is too close, too much
match-concern-boundaries = ኣብ መንጎ ክልቲኦም ዘሎ ደረት
match-concern-money = ገንዘብ
match-concern-children = ቆልዑ
match-concern-authorities = ኣብያተ-ስልጣን
match-concern-wellbeing = ድሕነትን ሰላምን
match-concern-contact = ርክብ ኣብ መንጎ ክልቲኦም
match-concern-other = ካልእ
