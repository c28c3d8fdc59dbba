### What to know about a day before people are asked to come.

hint-title = معلومات مفيدة عن هذا اليوم
# $name (String) – the holiday, as below
hint-public-holiday = { $name }: عطلة رسمية.
hint-christmas-eve = هذا اليوم ليلة عيد الميلاد.
hint-winter-holiday = الأسبوع 7: عطلة الشتاء المدرسية في معظم الأماكن.
hint-autumn-holiday = الأسبوع 42: عطلة الخريف المدرسية.
hint-ramadan = رمضان: كثيرون صائمون ولا يأكلون إلا عند غروب الشمس.
hint-eid-al-fitr = عيد الفطر: كثيرون يحتفلون بانتهاء الصيام.
hint-eid-al-adha = عيد الأضحى: كثيرون يحتفلون بالعيد.
hint-nowruz = النوروز: كثيرون يحتفلون برأس السنة الفارسية.
hint-orthodox-easter = عيد الفصح الأرثوذكسي: يحتفل به كثير من الإريتريين والإثيوبيين والأوكرانيين.
hint-may-shift = هذا التاريخ محسوب، وقد يتقدّم أو يتأخّر يومًا.

## The holidays by law

hint-new-years-day = رأس السنة
hint-maundy-thursday = خميس الأسرار
hint-good-friday = الجمعة العظيمة
hint-easter-day = أحد الفصح
hint-easter-monday = اثنين الفصح
hint-great-prayer-day = يوم الصلاة الكبير (Store bededag)
hint-ascension-day = عيد الصعود
hint-whit-sunday = أحد العنصرة
hint-whit-monday = اثنين العنصرة
hint-christmas-day = عيد الميلاد
hint-second-christmas-day = ثاني أيام عيد الميلاد
