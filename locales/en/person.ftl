### What is noted about a person.

## Gender, needed only for wishes about it

person-gender-woman = woman
person-gender-man = man
person-gender-other = another word

## Age, never a birth date

person-age-18-to-24 = 18–24 years
person-age-25-to-39 = 25–39 years
person-age-40-to-59 = 40–59 years
person-age-60-up = 60 years or more
