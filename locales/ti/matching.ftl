### Matching for one, and the matching meeting with its plan.

## Where it begins

matching-find-friend = መሓዛ ምድላይ
# native-reader: "find somebody who wishes for a friend"
matching-find-participant = መሓዛ ዝደሊ ሰብ ምድላይ
matching-suggest = ንዚ ምዝገባ እማመታት ምርኣይ

## Suggestions for one

matching-title = እማመታት
matching-who-friend = ን { $name } መሓዛ ክኸውን ዝኽእል መን እዩ፧
matching-who-participant = { $name } ንመን መሓዛ ክኸውን ይኽእል፧
matching-fit = { $count ->
    [0] ዝሰማማዕ ሰብ የለን
    [one] { $count } ሰብ ይሰማማዕ
   *[other] { $count } ሰባት ይሰማምዑ
}
matching-room = { $count ->
    [one] ን { $count } ሰብ ቦታ ኣለዎ
   *[other] ን { $count } ሰባት ቦታ ኣለዎ
}
matching-free = { $count ->
    [0] ካብ ሎሚ ነጻ እዩ
    [one] ቅድሚ { $count } መዓልቲ ጀሚሩ ነጻ እዩ
   *[other] ቅድሚ { $count } መዓልቲ ጀሚሩ ነጻ እዩ
}
matching-waits = { $count ->
    [0] ካብ ሎሚ ይጽበ ኣሎ
    [one] { $count } መዓልቲ ተጸብዩ
   *[other] { $count } መዓልቲ ተጸብዩ
}
matching-show-more = ተወሳኺ ምርኣይ
matching-not-ready-title = ቅድም ዝጎድል ነገር ኣሎ
# native-reader: "once that is in place, there are so many who could fit"
matching-would-fit = { $count ->
    [one] እዚ ምስ ተማልአ፣ ክሰማማዕ ዝኽእል { $count } ሰብ ኣሎ።
   *[other] እዚ ምስ ተማልአ፣ ክሰማምዑ ዝኽእሉ { $count } ሰባት ኣለዉ።
}
matching-open-registration = ምዝገባ ምርኣይ
matching-missing-talk = ዕላል ገና ኣይተገብረን።
matching-missing-consent = መሓዛ ንምርካብ ፍቓድ ይጎድል።
matching-missing-list = እዚ ምዝገባ ገና ኣብ ዝርዝር ትጽቢት የለን።
matching-missing-room = ሕጂ ንካልእ ሰብ ቦታ የለን።
matching-missing-gone = እዚ ምዝገባ ተሳሒቡ ወይ ተዓጽዩ እዩ።
matching-already = ድሮ መሓዛ ኣለዎ
matching-no-friends-title = ሕጂ ቦታ ዘለዎ ወለንተኛ መሓዛ የለን
matching-no-friends-text = ሓደ መሓዛ ድሉው ምስ ኮነ፣ እማመታት ኣብዚ ይረኣዩ። ምናልባት ክትሓትዎ እትኽእሉ ሰብ ትፈልጡ ትኾኑ፧
matching-no-participants-title = ሕጂ መሓዛ ዝጽበ ሰብ የለን
matching-no-participants-text = እዚ ጽቡቕ ዜና እዩ። ሓደ ሰብ መሓዛ ምስ ደለየ፣ እማመታት ኣብዚ ይረኣዩ።
matching-none-fits-title = ሕጂ ዝሰማማዕ ሰብ የለን
matching-none-fits-text = እንታይ ከም ዝዓግትን እንታይ ከም ዘድልን ኣብ ታሕቲ ርኣዩ።
matching-do-not-fit = { $count ->
    [one] { $count } ሰብ ሕጂ ኣይሰማማዕን። ስለምንታይ፧
   *[other] { $count } ሰባት ሕጂ ኣይሰማምዑን። ስለምንታይ፧
}
matching-lift = ከም ብሓድሽ ክእመሙ ምፍቃድ
matching-let-in = ከም ብሓድሽ ኣብ መደብ ምእታው

## Two side by side

matching-pair = ክልተ ሰባት ጎኒ ንጎኒ
matching-wishes = መሓዛ ይደሊ
matching-offers = መሓዛ ክኸውን ይደሊ
matching-bars = ክንደይ ከም ዝሰማምዑ
matching-cannot = ሕጂ እዞም ክልተ ክኾኑ ኣይከኣልን
matching-propose = ነዚ ጽምዲ መሓዙት ምእማም
# native-reader: "not these two"
matching-apart = እዞም ክልተ ኣይኮኑን …
# native-reader: "not these two"
matching-apart-title = እዞም ክልተ ኣይኮኑን
matching-apart-text = ከም ብሓድሽ ክሳብ እትፈቕዱ፣ እዞም ክልተ ንሓድሕዶም ኣይእመሙን እዮም።
matching-apart-reason = ስለምንታይ ዘይኮነ፧
matching-apart-do = ድሕሪ ሕጂ ዘይምእማም
matching-nobody-told = ቅድሚ ምጽዳቕኩም ንዝኾነ ሰብ ዝንገር ነገር የለን። ቁጽሪ ተሌፎን ክልቲኦም «እወ» ምስ በሉ ጥራይ ይወሃብ።
matching-the-participant = እቲ ተሳታፊ
matching-the-friend = እቲ ወለንተኛ መሓዛ
matching-the-others = እቶም ካልኦት፦

## The matching meeting

matching-plan = ኣኼባ ምጽማድ
matching-can-pair = { $count ->
    [0] ሕጂ ጽምዲ መሓዙት ክግበር ኣይከኣልን
    [one] { $count } ጽምዲ መሓዙት ክግበር ይከኣል
   *[other] { $count } ጽምድታት መሓዙት ክግበሩ ይከኣል
}
matching-participants-remain = { $count ->
    [0] ዝተርፍ ተሳታፊ የለን
    [one] { $count } ተሳታፊ ይተርፍ
   *[other] { $count } ተሳተፍቲ ይተርፉ
}
matching-friends-remain = { $count ->
    [0] ዝተርፍ ወለንተኛ መሓዛ የለን
    [one] { $count } ወለንተኛ መሓዛ ይተርፍ
   *[other] { $count } ወለንተኛታት መሓዙት ይተርፉ
}
matching-planned-pairs = ጽምድታት መሓዙት ናይ መደብ
matching-fits = ነጥቢ
matching-first-reason = ዝዓበየ ምኽንያት
matching-locked = ብሓባር
matching-change = ምትዕርራይ
matching-change-of = ጽምዲ መሓዙት { $number } ምትዕርራይ
matching-lock = ክልቲኦም ብሓባር ይኹኑ
matching-unlock = ክልቲኦም ብሓባር ኣይኹኑ
# native-reader: "keep the two apart in every plan"
matching-not-in-plan = ንኽልቲኦም ምፍላይ
matching-another-friend = ካልእ መሓዛ …
matching-see-reasons = ምኽንያታት ምርኣይ
matching-draft = ነዞም ጽምድታት መሓዙት ምእማም
matching-drafted = { $count ->
    [one] { $count } ጽምዲ መሓዙት ተኣሚሙ፣ ከም ንድፊ ተዓቂቡ ኣሎ። ንዝኾነ ሰብ ዝተነግረ ነገር የለን።
   *[other] { $count } ጽምድታት መሓዙት ተኣሚሞም፣ ከም ንድፊ ተዓቂቦም ኣለዉ። ንዝኾነ ሰብ ዝተነግረ ነገር የለን።
}
matching-see-matches = ጽምድታት መሓዙት ምርኣይ
matching-no-pairs-title = ሕጂ ጽምዲ መሓዙት ክግበር ኣይከኣልን
matching-no-pairs-text = መን ከም ዝጽበን እንታይ ከም ዘድልን ኣብ ታሕቲ ርኣዩ።
matching-remain = ዝተረፉ
matching-why = ምኽንያት
# native-reader: "all who fit are given to others, so that most people get a friend and the longest waiting come first"
matching-all-given = ኩሎም ዝሰማምዑ ንኻልኦት ተዋሂቦም፣ ዝበዝሑ ሰባት መሓዛ ምእንቲ ክረኽቡ፣ ነዊሕ ዝተጸበዩ ድማ ምእንቲ ክቕድሙ።
matching-all-have-one = ኩሎም ዝሰማምዑ ኣብዚ መደብ ካልእ መሓዛ ይረኽቡ።
matching-nearest = ዝቐረበ፦ { $why }
matching-no-friends = ሕጂ ቦታ ዘለዎ ወለንተኛ መሓዛ የለን።
matching-no-participants = ሕጂ መሓዛ ዝጽበ ሰብ የለን።
matching-choose-friend = መሓዛ ምምራጽ …
matching-forbidden = ዝተፈላለዩ
matching-scarce = { $count ->
    [one] ካልእ { $count } ወለንተኛ መሓዛ ንብዙሓት ዘድልይ ነገር ኣለዎ
   *[other] ካልኦት { $count } ወለንተኛታት መሓዙት ንብዙሓት ዘድልይ ነገር ኣለዎም
}
matching-not-ready = { $count ->
    [one] { $count } ሰብ ገና ድሉው ኣይኮነን
   *[other] { $count } ሰባት ገና ድሉዋት ኣይኮኑን
}
matching-refused-title = ብሓባር ክኾኑ ዝመረጽክምዎም ኩሎም ክኾኑ ኣይክእሉን
matching-refused-text = እዚ መደብ ብዘይ ብኣታቶም ተሰሪሑ። ዝጎድል ኣማልኡ፣ ወይ ነቲ ምርጫ ስሓቡ።
matching-release = ምርጫ ምስሓብ
matching-lock-not-here = ካብ ክልቲኦም ሓደ ድሕሪ ሕጂ ኣይጽበን።
matching-lock-forbidden = እዞም ክልተ ተፈላልዮም እውን ኣለዉ።
matching-lock-no-room = ሓደ ካብኦም ቦታ ካብ ዘለዎ ንላዕሊ ብሓባር ተመሪጹ።

## The plan on paper

matching-print = መደብ ምሕታም
matching-print-names = ኣስማት ኣብ ወረቐት
# native-reader: "initials, so that a sheet left behind names nobody"
matching-print-initials = ናይ መጀመርታ ፊደላት፣ ዝተረስዐ ወረቐት ስም ሰብ ምእንቲ ከይነግር
matching-print-full = ምሉእ ኣስማት

## Another friend in the plan

matching-alternatives = ካልእ መሓዛ
matching-alternatives-text = መን ብሓባር ከም ዝኸውን ምረጹ። ዝተረፈ መደብ ከም ብሓድሽ ይስራሕ፣ ዝበለጸ ምእንቲ ክኸውን።
matching-in-plan-now = ሕጂ ኣብ መደብ
matching-cost-people = { $count ->
    [one] { $count } ሰብ ብዘይ መሓዛ ይተርፍ
   *[other] { $count } ሰባት ብዘይ መሓዛ ይተርፉ
}
matching-cost-days = { $count ->
    [one] { $count } መዓልቲ ትጽቢት ይጎድል
   *[other] { $count } መዓልቲ ትጽቢት ይጎድል
}
matching-cost-points = { $count ->
    [one] { $count } ነጥቢ ምስምማዕ ይጎድል
   *[other] { $count } ነጥቢ ምስምማዕ ይጎድል
}
matching-cost-nothing = ካብቲ መደብ ዝጎድል ነገር የለን
matching-then-remain = ሽዑ መሓዛ ዘይረክብ፦
matching-locked-away = { $count ->
    [one] ካልእ { $count } ሰብ ይሰማማዕ፣ ግን ምስ ካልእ ብሓባር ተመሪጹ።
   *[other] ካልኦት { $count } ሰባት ይሰማምዑ፣ ግን ምስ ካልእ ብሓባር ተመሪጾም።
}
matching-no-alternatives = ሕጂ ካልእ ዝሰማማዕ የለን።
