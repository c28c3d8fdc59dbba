### What is asked when somebody registers.

## Sides

registration-side-friend = frivillig ven
registration-side-participant = deltager

## Wishes and offers: the same fifteen on both sides

registration-topic-bus-and-train = bus og tog
registration-topic-everyday-danish = hverdagsdansk
registration-topic-letters = breve fra myndigheder
registration-topic-homework = lektier
registration-topic-job-search = jobsøgning og arbejdskultur
registration-topic-digital-id = MitID, e-Boks
registration-topic-sport-and-clubs = sport og foreninger
registration-topic-volunteering = blive frivillig
registration-topic-culture = dansk kultur og traditioner
registration-topic-children = børnene (leg, fritid, forældremøde)
registration-topic-company-to-meetings = følgeskab til møder på kommunen
registration-topic-shopping-and-neighbourhood = indkøb og kvarteret
registration-topic-waste-sorting = affaldssortering
registration-topic-food-and-outings = mad, ture, hygge
registration-topic-leisure-grants = fritidstilskud

## Whom the friend may be

registration-gender-wish-woman = en kvinde
registration-gender-wish-man = en mand
registration-gender-wish-no-difference = det er lige meget

## How often

registration-frequency-weekly = hver uge
registration-frequency-every-second-week = hver anden uge
registration-frequency-monthly = en gang om måneden
registration-frequency-flexible = det varierer

## The household

registration-composition-alone = alene
registration-composition-family = familie

## Time in Denmark and Danish lessons

registration-time-in-denmark-newcomer = nyankommen
registration-time-in-denmark-longer = længere tid i Danmark
registration-danish-education-unknown = ved ikke
registration-danish-education-none = ingen
registration-danish-education-du1 = Danskuddannelse 1
registration-danish-education-du2 = Danskuddannelse 2
registration-danish-education-du3 = Danskuddannelse 3
registration-danish-education-pd1 = Prøve i Dansk 1 bestået
registration-danish-education-pd2 = Prøve i Dansk 2 bestået
registration-danish-education-pd3 = Prøve i Dansk 3 bestået
registration-danish-education-studieproven = Studieprøven bestået

## Who sent the request

registration-referrer-myself = personen selv
registration-referrer-municipality = kommunen
registration-referrer-language-school = sprogskolen
registration-referrer-social-housing = boligforeningen
registration-referrer-asylum-centre = asylcentret
registration-referrer-other-group = en anden gruppe
registration-referrer-other = en anden

## Child certificate

registration-child-certificate-not-required = ikke påkrævet
registration-child-certificate-asked-for = bedt om
registration-child-certificate-assessed = set og vurderet
