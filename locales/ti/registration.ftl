### What is asked when somebody registers.

## Sides

registration-side-friend = ወለንተኛ መሓዛ
registration-side-participant = ተሳታፊ

## Wishes and offers: the same fifteen on both sides

registration-topic-bus-and-train = ኣውቶቡስን ባቡርን
registration-topic-everyday-danish = መዓልታዊ ዳኒሽ
registration-topic-letters = ደብዳበታት ካብ ኣብያተ-ስልጣን
registration-topic-homework = ዕዮ ገዛ
registration-topic-job-search = ስራሕ ምድላይ፣ ባህሊ ስራሕ
registration-topic-digital-id = MitID፣ e-Boks (ዲጂታላዊ ፖስታ)
registration-topic-sport-and-clubs = ስፖርትን ማሕበራትን
registration-topic-volunteering = ወለንተኛ ምዃን
registration-topic-culture = ባህልን ልምድን ደንማርክ
registration-topic-children = ቆልዑ (ጸወታ፣ ነጻ ግዜ፣ ኣኼባ ወለዲ)
registration-topic-company-to-meetings = ናብ ቆጸራ ኮሙን ብሓባር ምኻድ
registration-topic-shopping-and-neighbourhood = ኣስቤዛ፣ ከባቢ ምፍላጥ
registration-topic-waste-sorting = ጉሓፍ ምፍላይ
registration-topic-food-and-outings = ምግቢ፣ ዙረት፣ ዕላል
registration-topic-leisure-grants = ገንዘባዊ ሓገዝ ንነጻ ግዜ

## Whom the friend may be

registration-gender-wish-woman = ሰበይቲ
registration-gender-wish-man = ሰብኣይ
registration-gender-wish-no-difference = ፍልልይ የብሉን

## How often

# native-reader: "every week"
registration-frequency-weekly = ኩሉ ሰሙን
# native-reader: "once in two weeks"
registration-frequency-every-second-week = ኣብ ክልተ ሰሙን ሓደ ግዜ
registration-frequency-monthly = ኣብ ወርሒ ሓደ ግዜ
# native-reader: "it varies"
registration-frequency-flexible = ይፈላለ

## The household

registration-composition-alone = በይነይ
registration-composition-family = ስድራቤት

## Time in Denmark and Danish lessons

registration-time-in-denmark-newcomer = ሓድሽ መጻኢ
# native-reader: "a longer time in Denmark"
registration-time-in-denmark-longer = ኣብ ደንማርክ ነዊሕ ግዜ
registration-danish-education-unknown = ኣይፈልጥን
registration-danish-education-none = የለን
registration-danish-education-du1 = Danskuddannelse 1
registration-danish-education-du2 = Danskuddannelse 2
registration-danish-education-du3 = Danskuddannelse 3
# native-reader: "passed the examination Prøve i Dansk 1"; also the three below
registration-danish-education-pd1 = ፈተና Prøve i Dansk 1 ሓሊፉ
registration-danish-education-pd2 = ፈተና Prøve i Dansk 2 ሓሊፉ
registration-danish-education-pd3 = ፈተና Prøve i Dansk 3 ሓሊፉ
registration-danish-education-studieproven = ፈተና Studieprøven ሓሊፉ

## Who sent the request

# native-reader: "the person"; the request came from nobody else
registration-referrer-myself = እቲ ሰብ ባዕሉ
registration-referrer-municipality = ኮሙን
registration-referrer-language-school = ቤት ትምህርቲ ቋንቋ
# native-reader: social housing (almen bolig); or the Danish word
registration-referrer-social-housing = ማሕበራዊ መንበሪ ኣባይቲ
# native-reader: the asylum centre (asylcenter)
registration-referrer-asylum-centre = ማእከል ዑቕባ
registration-referrer-other-group = ካልእ ጉጅለ
registration-referrer-other = ካልእ

## Child certificate

registration-child-certificate-not-required = ኣየድልን
registration-child-certificate-asked-for = ተሓቲቱ
# native-reader: "seen and assessed"
registration-child-certificate-assessed = ተራእዩን ተገምጊሙን
