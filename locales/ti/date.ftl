### Days, months and times of the week.

## Weekdays

date-weekday-monday = ሰኑይ
    .short = ሰኑ
date-weekday-tuesday = ሰሉስ
    .short = ሰሉ
date-weekday-wednesday = ረቡዕ
    .short = ረቡ
date-weekday-thursday = ሓሙስ
    .short = ሓሙ
date-weekday-friday = ዓርቢ
    .short = ዓር
date-weekday-saturday = ቀዳም
    .short = ቀዳ
date-weekday-sunday = ሰንበት
    .short = ሰን

## Months of the Gregorian calendar

date-month-january = ጥሪ
date-month-february = ለካቲት
date-month-march = መጋቢት
date-month-april = ሚያዝያ
date-month-may = ግንቦት
date-month-june = ሰነ
date-month-july = ሓምለ
date-month-august = ነሓሰ
date-month-september = መስከረም
date-month-october = ጥቅምቲ
date-month-november = ሕዳር
date-month-december = ታሕሳስ

## Dates and times put together

# $weekday (String) – the weekday's name
# $day (String) – the day of the month in digits
# $month (String) – the month's name
# $year (String) – the year in digits
# $digits (String) – the whole date in digits, for languages whose month names serve two calendars
date-long = { $weekday }፣ { $day } { $month } { $year } ({ $digits })
date-part-morning = ንግሆ
date-part-afternoon = ድሕሪ ቀትሪ
date-part-evening = ምሸት
# $weekday (String) – the weekday's name
# $part (String) – the part of the day
date-time-of-week = { $weekday } { $part }
