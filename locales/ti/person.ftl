### What is noted about a person.

## Gender, needed only for wishes about it

person-gender-woman = ሰበይቲ
person-gender-man = ሰብኣይ
person-gender-other = ካልእ

## Age, never a birth date

# native-reader: "from 18 to 24 years"
person-age-18-to-24 = ካብ 18 ክሳብ 24 ዓመት
person-age-25-to-39 = ካብ 25 ክሳብ 39 ዓመት
person-age-40-to-59 = ካብ 40 ክሳብ 59 ዓመት
# native-reader: "60 years or more"
person-age-60-up = 60 ዓመት ወይ ልዕሊኡ
