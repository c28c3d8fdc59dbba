### What to know about a day before people are asked to come.

hint-title = Godt at vide om dagen
# $name (String) – the holiday, as below
hint-public-holiday = { $name } er helligdag.
hint-christmas-eve = Det er juleaften.
hint-winter-holiday = Uge 7: skolernes vinterferie de fleste steder.
hint-autumn-holiday = Uge 42: skolernes efterårsferie.
hint-ramadan = Ramadan: mange faster og spiser først ved solnedgang.
hint-eid-al-fitr = Eid al-fitr: mange fejrer, at fasten er slut.
hint-eid-al-adha = Eid al-adha: mange fejrer offerfesten.
hint-nowruz = Nouruz: mange fejrer det persiske nytår.
hint-orthodox-easter = Ortodoks påske: mange eritreere, etiopiere og ukrainere fejrer.
hint-may-shift = Datoen er beregnet og kan i virkeligheden ligge en dag før eller efter.

## The holidays by law

hint-new-years-day = Nytårsdag
hint-maundy-thursday = Skærtorsdag
hint-good-friday = Langfredag
hint-easter-day = Påskedag
hint-easter-monday = 2. påskedag
hint-great-prayer-day = Store bededag
hint-ascension-day = Kristi himmelfartsdag
hint-whit-sunday = Pinsedag
hint-whit-monday = 2. pinsedag
hint-christmas-day = Juledag
hint-second-christmas-day = 2. juledag
