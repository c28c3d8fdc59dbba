### What is asked when somebody registers.

## Sides

registration-side-friend = صديق متطوع
registration-side-participant = مشارك / مشاركة

## Wishes and offers: the same fifteen on both sides

registration-topic-bus-and-train = الحافلات والقطارات
registration-topic-everyday-danish = الدنماركية اليومية
registration-topic-letters = رسائل من الدوائر الرسمية
registration-topic-homework = الواجبات المدرسية
registration-topic-job-search = البحث عن عمل وثقافة العمل
registration-topic-digital-id = MitID و e-Boks (البريد الرقمي)
registration-topic-sport-and-clubs = الرياضة والنوادي
registration-topic-volunteering = التطوّع
registration-topic-culture = الثقافة والعادات الدنماركية
registration-topic-children = الأطفال (اللعب، وقت الفراغ، لقاء الأهل)
registration-topic-company-to-meetings = مرافقة إلى مواعيد البلدية
registration-topic-shopping-and-neighbourhood = التسوّق والتعرّف على الحي
registration-topic-waste-sorting = فرز النفايات
registration-topic-food-and-outings = الطعام والنزهات والصحبة الطيبة
registration-topic-leisure-grants = دعم مالي لأنشطة وقت الفراغ

## Whom the friend may be

registration-gender-wish-woman = امرأة
registration-gender-wish-man = رجل
registration-gender-wish-no-difference = لا فرق

## How often

registration-frequency-weekly = كل أسبوع
registration-frequency-every-second-week = كل أسبوعين
registration-frequency-monthly = مرة في الشهر
registration-frequency-flexible = يختلف من وقت إلى آخر

## The household

registration-composition-alone = بمفردي
registration-composition-family = عائلة

## Time in Denmark and Danish lessons

registration-time-in-denmark-newcomer = قادم جديد
registration-time-in-denmark-longer = مدة أطول في الدنمارك
registration-danish-education-unknown = لا أعرف
registration-danish-education-none = لا شيء
registration-danish-education-du1 = Danskuddannelse 1
registration-danish-education-du2 = Danskuddannelse 2
registration-danish-education-du3 = Danskuddannelse 3
registration-danish-education-pd1 = النجاح في Prøve i Dansk 1
registration-danish-education-pd2 = النجاح في Prøve i Dansk 2
registration-danish-education-pd3 = النجاح في Prøve i Dansk 3
registration-danish-education-studieproven = النجاح في Studieprøven

## Who sent the request

registration-referrer-myself = الشخص نفسه
registration-referrer-municipality = البلدية
registration-referrer-language-school = مدرسة اللغة
registration-referrer-social-housing = السكن الاجتماعي
registration-referrer-asylum-centre = مركز اللجوء
registration-referrer-other-group = مجموعة أخرى
registration-referrer-other = جهة أخرى

## Child certificate

registration-child-certificate-not-required = غير مطلوبة
registration-child-certificate-asked-for = طُلبت
registration-child-certificate-assessed = جرى الاطلاع عليها وتقييمها
