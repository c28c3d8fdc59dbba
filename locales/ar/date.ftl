### Days, months and times of the week.

## Weekdays

date-weekday-monday = الاثنين
    .short = الاثنين
date-weekday-tuesday = الثلاثاء
    .short = الثلاثاء
date-weekday-wednesday = الأربعاء
    .short = الأربعاء
date-weekday-thursday = الخميس
    .short = الخميس
date-weekday-friday = الجمعة
    .short = الجمعة
date-weekday-saturday = السبت
    .short = السبت
date-weekday-sunday = الأحد
    .short = الأحد

## Months of the Gregorian calendar

date-month-january = كانون الثاني/يناير
date-month-february = شباط/فبراير
date-month-march = آذار/مارس
date-month-april = نيسان/أبريل
date-month-may = أيار/مايو
date-month-june = حزيران/يونيو
date-month-july = تموز/يوليو
date-month-august = آب/أغسطس
date-month-september = أيلول/سبتمبر
date-month-october = تشرين الأول/أكتوبر
date-month-november = تشرين الثاني/نوفمبر
date-month-december = كانون الأول/ديسمبر

## Dates and times put together

# $weekday (String) – the weekday's name
# $day (String) – the day of the month in digits
# $month (String) – the month's name
# $year (String) – the year in digits
# $digits (String) – the whole date in digits, for languages whose month names serve two calendars
date-long = { $weekday }، { $day } { $month } { $year }
date-part-morning = صباحًا
date-part-afternoon = بعد الظهر
date-part-evening = مساءً
# $weekday (String) – the weekday's name
# $part (String) – the part of the day
date-time-of-week = { $weekday } { $part }
