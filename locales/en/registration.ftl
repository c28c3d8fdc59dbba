### What is asked when somebody registers.

## Sides

registration-side-friend = volunteer friend
registration-side-participant = participant

## Wishes and offers: the same fifteen on both sides

registration-topic-bus-and-train = buses and trains
registration-topic-everyday-danish = everyday Danish
registration-topic-letters = letters from authorities
registration-topic-homework = homework
registration-topic-job-search = job search, working culture
registration-topic-digital-id = MitID, e-Boks
registration-topic-sport-and-clubs = sport and clubs
registration-topic-volunteering = becoming a volunteer
registration-topic-culture = Danish culture, traditions
registration-topic-children = the children (play, leisure, parents’ evening)
registration-topic-company-to-meetings = company to municipal meetings
registration-topic-shopping-and-neighbourhood = shopping, the neighbourhood
registration-topic-waste-sorting = waste sorting, recycling
registration-topic-food-and-outings = food, outings, good company
registration-topic-leisure-grants = grants for leisure

## Whom the friend may be

registration-gender-wish-woman = a woman
registration-gender-wish-man = a man
registration-gender-wish-no-difference = no difference

## How often

registration-frequency-weekly = every week
registration-frequency-every-second-week = every second week
registration-frequency-monthly = once a month
registration-frequency-flexible = it varies

## The household

registration-composition-alone = alone
registration-composition-family = family

## Time in Denmark and Danish lessons

registration-time-in-denmark-newcomer = newcomer
registration-time-in-denmark-longer = longer in Denmark
registration-danish-education-unknown = don’t know
registration-danish-education-none = none
registration-danish-education-du1 = Danskuddannelse 1
registration-danish-education-du2 = Danskuddannelse 2
registration-danish-education-du3 = Danskuddannelse 3
registration-danish-education-pd1 = passed Prøve i Dansk 1
registration-danish-education-pd2 = passed Prøve i Dansk 2
registration-danish-education-pd3 = passed Prøve i Dansk 3
registration-danish-education-studieproven = passed Studieprøven

## Who sent the request

registration-referrer-myself = the person
registration-referrer-municipality = the municipality
registration-referrer-language-school = the language school
registration-referrer-social-housing = social housing
registration-referrer-asylum-centre = the asylum centre
registration-referrer-other-group = another group
registration-referrer-other = somebody else

## Child certificate

registration-child-certificate-not-required = not required
registration-child-certificate-asked-for = asked for
registration-child-certificate-assessed = seen and assessed
