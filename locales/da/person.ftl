### What is noted about a person.

## Gender, needed only for wishes about it

person-gender-woman = kvinde
person-gender-man = mand
person-gender-other = andet

## Age, never a birth date

person-age-18-to-24 = 18–24 år
person-age-25-to-39 = 25–39 år
person-age-40-to-59 = 40–59 år
person-age-60-up = 60 år eller mere
