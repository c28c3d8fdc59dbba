### What a person says yes to, each by itself.

## Purposes

consent-purpose-find-friend = البحث عن صديق
consent-purpose-share-with-friend = إعطاء الاسم ووسيلة التواصل إلى الصديق الذي نقترحه
consent-purpose-share-with-municipality = إعلام البلدية
consent-purpose-statistics = الإحصاءات
consent-purpose-news = تلقّي الأخبار

## How it was given

consent-how-signed-slip = قصاصة موقّعة
consent-how-witnessed-word = شفهيًا بحضور شاهد
