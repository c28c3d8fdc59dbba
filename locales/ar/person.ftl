### What is noted about a person.

## Gender, needed only for wishes about it

person-gender-woman = امرأة
person-gender-man = رجل
person-gender-other = غير ذلك

## Age, never a birth date

person-age-18-to-24 = من 18 إلى 24 سنة
person-age-25-to-39 = من 25 إلى 39 سنة
person-age-40-to-59 = من 40 إلى 59 سنة
person-age-60-up = 60 سنة أو أكثر
