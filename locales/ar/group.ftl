### The group and its organisation.

## The data controller

group-controller-red-cross = Røde Kors (الصليب الأحمر الدنماركي)
group-controller-refugee-council = DRC Dansk Flygtningehjælp (المجلس الدنماركي للاجئين)

## Which desk the program is

group-desk-group = مجموعة متطوعين
group-desk-school = مدرسة اللغة
