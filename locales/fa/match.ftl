### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What can stand between two, in a few words

match-gate-not-ready = آماده نیست
match-gate-no-room = جای خالی نیست
match-gate-forbidden = «این دو نفر نه»
match-gate-declined-before = پیش از این رد شد
match-gate-participant-wish = خواست اشتراک‌کننده: زن یا مرد
match-gate-friend-wish = خواست دوست داوطلب: زن یا مرد
match-gate-language = زبان مشترک نیست
match-gate-area = منطقه‌ای نیست که هر دو برسند
match-gate-certificate = تصدیق‌نامهٔ کار با اطفال نیست
