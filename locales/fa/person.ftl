### What is noted about a person.

## Gender, needed only for wishes about it

person-gender-woman = زن
person-gender-man = مرد
person-gender-other = دیگر

## Age, never a birth date

person-age-18-to-24 = از 18 تا 24 سال
person-age-25-to-39 = از 25 تا 39 سال
person-age-40-to-59 = از 40 تا 59 سال
person-age-60-up = 60 سال یا بیشتر
