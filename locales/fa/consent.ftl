### What a person says yes to, each by itself.

## Purposes

consent-purpose-find-friend = پیدا کردن دوست
consent-purpose-share-with-friend = دادن نام و شمارهٔ تماس به دوستی که پیشنهاد می‌کنیم
consent-purpose-share-with-municipality = خبر دادن به کمون
# native-reader: آمار is Iranian, احصائیه Afghan
consent-purpose-statistics = آمار
consent-purpose-news = گرفتن خبرها

## How it was given

consent-how-signed-slip = برگهٔ امضاشده
consent-how-witnessed-word = شفاهی، با حضور شاهد
