### Days, months and times of the week.

## Weekdays

date-weekday-monday = Monday
    .short = Mon
date-weekday-tuesday = Tuesday
    .short = Tue
date-weekday-wednesday = Wednesday
    .short = Wed
date-weekday-thursday = Thursday
    .short = Thu
date-weekday-friday = Friday
    .short = Fri
date-weekday-saturday = Saturday
    .short = Sat
date-weekday-sunday = Sunday
    .short = Sun

## Months of the Gregorian calendar

date-month-january = January
date-month-february = February
date-month-march = March
date-month-april = April
date-month-may = May
date-month-june = June
date-month-july = July
date-month-august = August
date-month-september = September
date-month-october = October
date-month-november = November
date-month-december = December

## Dates and times put together

# $weekday (String) – the weekday's name
# $day (String) – the day of the month in digits
# $month (String) – the month's name
# $year (String) – the year in digits
# $digits (String) – the whole date in digits, for languages whose month names serve two calendars
date-long = { $weekday } { $day } { $month } { $year }
date-part-morning = morning
date-part-afternoon = afternoon
date-part-evening = evening
# $weekday (String) – the weekday's name
# $part (String) – the part of the day
date-time-of-week = { $weekday } { $part }
