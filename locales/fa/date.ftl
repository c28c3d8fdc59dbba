### Days, months and times of the week.

## Weekdays

date-weekday-monday = دوشنبه
    .short = دوشنبه
date-weekday-tuesday = سه‌شنبه
    .short = سه‌شنبه
date-weekday-wednesday = چهارشنبه
    .short = چهارشنبه
date-weekday-thursday = پنجشنبه
    .short = پنجشنبه
date-weekday-friday = جمعه
    .short = جمعه
date-weekday-saturday = شنبه
    .short = شنبه
date-weekday-sunday = یکشنبه
    .short = یکشنبه

## Months of the Gregorian calendar

date-month-january = جنوری
date-month-february = فبروری
date-month-march = مارچ
date-month-april = اپریل
date-month-may = می
date-month-june = جون
date-month-july = جولای
date-month-august = اگست
date-month-september = سپتمبر
date-month-october = اکتوبر
date-month-november = نومبر
date-month-december = دسمبر

## Dates and times put together

# $weekday (String) – the weekday's name
# $day (String) – the day of the month in digits
# $month (String) – the month's name
# $year (String) – the year in digits
# $digits (String) – the whole date in digits, for languages whose month names serve two calendars
date-long = { $weekday }، { $day } { $month } { $year }
date-part-morning = صبح
date-part-afternoon = بعد از ظهر
# native-reader: شام is also "dinner" in Iran; the other choice is شب
date-part-evening = شام
# $weekday (String) – the weekday's name
# $part (String) – the part of the day
date-time-of-week = { $weekday } { $part }
