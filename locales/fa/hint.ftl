### What to know about a day before people are asked to come.

hint-title = خوب است دربارهٔ این روز بدانید
# $name (String) – the holiday, as below
hint-public-holiday = { $name }: رخصتی رسمی.
hint-christmas-eve = این روز شب کریسمس است.
hint-winter-holiday = هفتهٔ 7: رخصتی زمستانی مکتب‌ها در بیشتر جاها.
hint-autumn-holiday = هفتهٔ 42: رخصتی خزانی مکتب‌ها.
hint-ramadan = رمضان: بسیاری روزه دارند و تا غروب آفتاب چیزی نمی‌خورند.
hint-eid-al-fitr = عید فطر: بسیاری پایان روزه را جشن می‌گیرند.
hint-eid-al-adha = عید قربان: بسیاری این عید را جشن می‌گیرند.
hint-nowruz = نوروز: بسیاری سال نو را جشن می‌گیرند.
# native-reader: is عید پاک understood by Dari readers, or better »ایستر«?
hint-orthodox-easter = عید پاک ارتدوکس: بسیاری از مردم اریتره، اتیوپی و اوکراین آن را جشن می‌گیرند.
hint-may-shift = این تاریخ حساب شده است و شاید یک روز زودتر یا دیرتر باشد.

## The holidays by law

hint-new-years-day = روز اول سال میلادی
# native-reader: the names of the church's days are not known to all; the Danish name stands beside them
hint-maundy-thursday = پنج‌شنبهٔ پیش از عید پاک (skærtorsdag)
hint-good-friday = جمعهٔ پیش از عید پاک (langfredag)
hint-easter-day = عید پاک
hint-easter-monday = دوشنبهٔ عید پاک
hint-great-prayer-day = روز بزرگ دعا (Store bededag)
hint-ascension-day = عید عروج مسیح (Kristi himmelfartsdag)
hint-whit-sunday = یکشنبهٔ پنتیکاست (pinsedag)
hint-whit-monday = دوشنبهٔ پنتیکاست (2. pinsedag)
hint-christmas-day = روز کریسمس
hint-second-christmas-day = روز دوم کریسمس
