### Days, months and times of the week.

## Weekdays

date-weekday-monday = mandag
    .short = man
date-weekday-tuesday = tirsdag
    .short = tir
date-weekday-wednesday = onsdag
    .short = ons
date-weekday-thursday = torsdag
    .short = tor
date-weekday-friday = fredag
    .short = fre
date-weekday-saturday = lørdag
    .short = lør
date-weekday-sunday = søndag
    .short = søn

## Months of the Gregorian calendar

date-month-january = januar
date-month-february = februar
date-month-march = marts
date-month-april = april
date-month-may = maj
date-month-june = juni
date-month-july = juli
date-month-august = august
date-month-september = september
date-month-october = oktober
date-month-november = november
date-month-december = december

## Dates and times put together

# $weekday (String) – the weekday's name
# $day (String) – the day of the month in digits
# $month (String) – the month's name
# $year (String) – the year in digits
# $digits (String) – the whole date in digits, for languages whose month names serve two calendars
date-long = { $weekday } { $day }. { $month } { $year }
date-part-morning = morgen
date-part-afternoon = eftermiddag
date-part-evening = aften
# $weekday (String) – the weekday's name
# $part (String) – the part of the day
date-time-of-week = { $weekday } { $part }
