### What to know about a day before people are asked to come.

hint-title = Good to know about this day
# $name (String) – the holiday, as below
hint-public-holiday = { $name } is a public holiday.
hint-christmas-eve = It is Christmas Eve.
hint-winter-holiday = Week 7: winter holiday at schools in most places.
hint-autumn-holiday = Week 42: autumn holiday at schools.
hint-ramadan = Ramadan: many people fast and eat only at sunset.
hint-eid-al-fitr = Eid al-Fitr: many people celebrate the end of the fast.
hint-eid-al-adha = Eid al-Adha: many people celebrate the feast of sacrifice.
hint-nowruz = Nowruz: many people celebrate the Persian new year.
hint-orthodox-easter = Orthodox Easter: many Eritreans, Ethiopians and Ukrainians celebrate.
hint-may-shift = The date is calculated and may turn out a day earlier or later.

## The holidays by law

hint-new-years-day = New Year’s Day
hint-maundy-thursday = Maundy Thursday
hint-good-friday = Good Friday
hint-easter-day = Easter Day
hint-easter-monday = Easter Monday
hint-great-prayer-day = Great Prayer Day
hint-ascension-day = Ascension Day
hint-whit-sunday = Whit Sunday
hint-whit-monday = Whit Monday
hint-christmas-day = Christmas Day
hint-second-christmas-day = The second day of Christmas
