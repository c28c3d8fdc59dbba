### What is asked when somebody registers.

## Sides

registration-side-friend = دوست داوطلب
registration-side-participant = اشتراک‌کننده

## Wishes and offers: the same fifteen on both sides

registration-topic-bus-and-train = اتوبوس (بس) و قطار
registration-topic-everyday-danish = دنمارکی روزمره
registration-topic-letters = نامه‌های اداره‌ها
registration-topic-homework = کار خانگی و درس
registration-topic-job-search = پیدا کردن کار و فرهنگ کار
registration-topic-digital-id = MitID و e-Boks (پست دیجیتال)
registration-topic-sport-and-clubs = ورزش و انجمن‌ها
registration-topic-volunteering = داوطلب شدن
registration-topic-culture = فرهنگ و رسم‌های دنمارک
registration-topic-children = اطفال (بازی، وقت آزاد، جلسهٔ والدین)
registration-topic-company-to-meetings = همراهی به ملاقات‌های کمون
registration-topic-shopping-and-neighbourhood = خرید و آشنایی با محله
registration-topic-waste-sorting = جدا کردن زباله
registration-topic-food-and-outings = غذا، گردش و وقت خوش
registration-topic-leisure-grants = کمک پولی برای وقت آزاد

## Whom the friend may be

registration-gender-wish-woman = زن
registration-gender-wish-man = مرد
registration-gender-wish-no-difference = فرقی ندارد

## How often

registration-frequency-weekly = هر هفته
registration-frequency-every-second-week = هر دو هفته یک بار
registration-frequency-monthly = ماه یک بار
registration-frequency-flexible = فرق می‌کند

## The household

registration-composition-alone = تنها
registration-composition-family = خانواده

## Time in Denmark and Danish lessons

registration-time-in-denmark-newcomer = تازه‌وارد
registration-time-in-denmark-longer = مدت بیشتری در دنمارک
registration-danish-education-unknown = نمی‌دانم
registration-danish-education-none = هیچ
registration-danish-education-du1 = Danskuddannelse 1
registration-danish-education-du2 = Danskuddannelse 2
registration-danish-education-du3 = Danskuddannelse 3
# native-reader: کامیابی is the Afghan word for passing an examination, قبولی the Iranian one
registration-danish-education-pd1 = کامیابی در Prøve i Dansk 1
registration-danish-education-pd2 = کامیابی در Prøve i Dansk 2
registration-danish-education-pd3 = کامیابی در Prøve i Dansk 3
registration-danish-education-studieproven = کامیابی در Studieprøven

## Who sent the request

registration-referrer-myself = خود شخص
registration-referrer-municipality = کمون
registration-referrer-language-school = مکتب زبان
# native-reader: or خانه‌های کرایی عمومی
registration-referrer-social-housing = مسکن اجتماعی
# native-reader: the asylum centre (asylcenter), where people live while they wait for an answer
registration-referrer-asylum-centre = کمپ پناهندگی
registration-referrer-other-group = گروه دیگر
registration-referrer-other = دیگران

## Child certificate

registration-child-certificate-not-required = لازم نیست
registration-child-certificate-asked-for = خواسته شده
registration-child-certificate-assessed = دیده و بررسی شده
