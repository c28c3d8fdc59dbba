### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What is weighed, as the label of a bar

match-criterion-times = وقت‌ها
match-criterion-area = منطقه
match-criterion-life-situation = وضعیت زندگی
match-criterion-help = کمک
match-criterion-language = زبان‌ها
match-criterion-interests = علاقه‌مندی‌ها
match-criterion-how-often = چند وقت یک بار
match-criterion-age = سن

## How much it counts

match-weight-off = خاموش
match-weight-low = کم
match-weight-normal = معمولی
match-weight-high = زیاد

## What was not asked, and of whom

match-not-asked-participant = از اشتراک‌کننده پرسیده نشده
match-not-asked-friend = از دوست داوطلب پرسیده نشده
match-not-asked-both = از هیچ‌کدام پرسیده نشده

## Why two would suit each other: a sentence for each thing that is weighed

# $criterion (String) – what was not asked: match-criterion-…
# $name (String) – the name of the one it is about
match-reason-not-asked = { $criterion }: از { $name } هنوز پرسیده نشده است.
# $criterion (String) – what was not asked: match-criterion-…
match-reason-not-asked-both = { $criterion }: از هیچ‌کدام هنوز پرسیده نشده است.
# $times (List) – times of the week that suit both, or whole days
match-reason-times = وقت مناسب برای هر دو: { $times }.
# $count (Number) – how many times of the week suit both
# $times (List) – the first of them
match-reason-times-many = { $count ->
    [one] { $count } وقت در هفته برای هر دو مناسب است: { $times }.
   *[other] { $count } وقت در هفته برای هر دو مناسب است، برای مثال { $times }.
}
match-reason-times-all = هر دو تمام هفته وقت دارند.
match-reason-times-none = وقت مشترک ندارند.
# $area (String) – the area’s name
match-reason-area-same = هر دو در { $area } زندگی می‌کنند.
# $guest (String) – the name of the one who comes
# $host (String) – the name of the one who lives there
# $area (String) – the area’s name
match-reason-area-comes = { $guest } می‌تواند به { $area } بیاید که { $host } آن‌جا زندگی می‌کند.
# $area (String) – the area’s name
match-reason-area-between = هر دو می‌توانند به { $area } بیایند.
match-reason-area-nowhere = منطقه‌ای نیست که هر دو بتوانند به آن بیایند.
match-reason-children-of-like-age = هر دو طفل دارند و سن بعضی از آن‌ها نزدیک است.
match-reason-children = هر دو طفل دارند، اما سن آن‌ها نزدیک نیست.
match-reason-both-alone = هر دو تنها هستند، بدون طفل.
match-reason-no-children = هیچ‌کدام طفل ندارند.
match-reason-one-has-children = یکی طفل دارد و دیگری ندارد.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $topics (List) – what is wished for and offered: registration-topic-…
match-reason-help = { $friend } می‌تواند در چیزی که { $participant } خواسته است کمک کند: { $topics }.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-reason-help-none = { $participant } کمک دیگری خواسته است، نه کمکی که { $friend } می‌تواند بکند.
# $languages (List) – the languages both speak, best first
match-reason-languages = زبان مشترک: { $languages }.
# $languages (List) – the languages both speak beside Danish, best first
match-reason-languages-and-danish = زبان مشترک: { $languages }؛ زبان دنمارکی هم تمرین می‌شود.
match-reason-danish = زبان مشترک آن‌ها دنمارکی است و تمرین هم می‌شود.
match-reason-languages-none = زبان مشترک ندارند؛ ترجمان لازم است.
# $words (List) – words that both wrote about their interests
match-reason-interests = هر دو این را نوشته‌اند: { $words }.
match-reason-interests-none = علاقه‌مندی مشترکی ننوشته‌اند.
# $words (List) – words of one that the other would rather avoid
match-reason-interests-avoided = یکی چیزی را نوشته است که دیگری نمی‌خواهد: { $words }.
# $words (List) – words that both wrote about their interests
# $avoided (List) – words of one that the other would rather avoid
match-reason-interests-but-avoided = هر دو این را نوشته‌اند: { $words }؛ اما یکی این را نمی‌خواهد: { $avoided }.
# $often (String) – how often: registration-frequency-…
match-reason-how-often-same = هر دو می‌خواهند { $often } ملاقات کنند.
match-reason-how-often-varies = برای هر دو فرق می‌کند که چند وقت یک بار ملاقات کنند.
# $name (String) – the name of the one with a wish
# $often (String) – how often: registration-frequency-…
# $other (String) – the name of the other
match-reason-how-often-varies-for-one = { $name } می‌خواهد { $often } ملاقات کند؛ برای { $other } فرق می‌کند.
# $participant (String) – the participant’s name as it is shown
# $often (String) – how often the participant would like to meet: registration-frequency-…
# $friend (String) – the volunteer friend’s name as it is shown
# $theirs (String) – how often the friend would: registration-frequency-…
match-reason-how-often-apart = { $participant } می‌خواهد { $often } ملاقات کند، و { $friend } { $theirs }.
match-reason-age-alike = سن آن‌ها نزدیک است.
# $count (Number) – years between the two who are closest in age; at least 1
match-reason-age = دست‌کم { $count } سال فاصلهٔ سنی دارند.

## The few words beside a bar

match-short-not-asked = پرسیده نشده
# $count (Number) – how many times of the week suit both; 0 when there are none
match-short-times = { $count ->
    [0] هیچ وقت مشترک
    [one] { $count } وقت مشترک
   *[other] { $count } وقت مشترک
}
match-short-area-same = همان منطقه
match-short-area-friend-comes = دوست می‌آید
match-short-area-participant-comes = اشتراک‌کننده می‌آید
match-short-area-between = جای سوم
match-short-nothing-shared = هیچ مشترک
match-short-children-of-like-age = اطفال هم‌سن
match-short-children = هر دو طفل دارند
match-short-both-alone = هر دو تنها
match-short-no-children = بدون طفل
match-short-one-has-children = یکی طفل دارد
# $count (Number) – how many wishes are met
# $wished (Number) – how many there are
match-short-help = { $count } از { $wished }
match-short-interpreter = ترجمان
match-short-avoided = چیزی که بهتر است نباشد
match-short-apart = متفاوت
match-short-age-alike = هم‌سن
# $count (Number) – years between the two who are closest in age; at least 1
match-short-age = { $count } سال

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

## Why not: a sentence for each thing that stands between two

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-why-not-not-ready = ثبت نام { $name } هنوز آماده نیست. کم است: { $lacks }.
# $name (String) – the name of the one it is about
match-why-not-no-room = { $name } حالا برای یک نفر دیگر جا ندارد.
match-why-not-no-room-both = هیچ‌کدام حالا برای یک نفر دیگر جا ندارند.
match-why-not-forbidden = گروه گفته است: «این دو نفر نه».
match-why-not-declined-before = دوستی این دو نفر پیش از این رد شده است.
# $participant (String) – the participant’s name as it is shown
# $wish (String) – whom the friend may be: registration-gender-wish-…
match-why-not-participant-wish = { $participant } می‌خواهد دوستش { $wish } باشد.
# $friend (String) – the volunteer friend’s name as it is shown
# $wish (String) – whose friend: registration-gender-wish-…
match-why-not-friend-wish = { $friend } می‌خواهد دوست یک { $wish } شود.
# native-reader: "well enough" to talk with each other
match-why-not-language = زبان مشترکی نیست که هر دو به اندازهٔ کافی بدانند.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $age (Number) – the age below which children call for the certificate
match-why-not-certificate = { $participant } اطفال زیر { $age } سال دارد و تصدیق‌نامهٔ معتبر کار با اطفال برای { $friend } دیده نشده است.

## The smallest change that would let two be matched

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready = مناسب می‌شود، وقتی این برای { $name } انجام شود: { $lacks }.
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready-both = مناسب می‌شود، وقتی این برای هر دو انجام شود: { $lacks }.
# $name (String) – the name of the one it is about
match-opening-room = مناسب می‌شود، وقتی { $name } برای یک نفر دیگر جا داشته باشد.
match-opening-room-both = مناسب می‌شود، وقتی هر دو برای یک نفر دیگر جا داشته باشند.
match-opening-forbidden = مناسب می‌شود، اگر گروه «این دو نفر نه» را پس بگیرد.
match-opening-declined-before = مناسب می‌شود، اگر آن جواب رد پس گرفته شود.
# $name (String) – the name of the one it is about
match-opening-gender = شاید مناسب شود، وقتی جنسیت برای { $name } یادداشت شود.
match-opening-interpreter = مناسب می‌شود، اگر یک ترجمان به ملاقات اول بیاید.
# $guest (String) – the name of the one who comes
# $area (String) – the area’s name
match-opening-area = مناسب می‌شود، اگر { $guest } بتواند به { $area } بیاید.
match-opening-certificate = مناسب می‌شود، وقتی تصدیق‌نامهٔ کار با اطفال دیده شود.

## What a registration lacks before it can be matched

match-lacks-talk = صحبت
match-lacks-consent = رضایت
match-lacks-waiting-list = جا در لیست انتظار

## Why pairs cannot be locked together in a plan

# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-not-here = { $participant } را نمی‌شود با { $friend } ثابت کرد، چون هر دو منتظر نیستند. دو نفر را که منتظرند انتخاب کنید. برنامه تغییر نکرد.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $gates (List) – what stands in the way: match-gate-…
match-lock-shut = { $participant } را نمی‌شود با { $friend } ثابت کرد، چون مانعی هست: { $gates }. اول آن را درست کنید، یا ثابت کردن را بردارید. برنامه تغییر نکرد.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-forbidden = { $participant } و { $friend } هم با هم ثابت شده‌اند و هم از هم جدا. یکی از این دو را بردارید. برنامه تغییر نکرد.
# $name (String) – the name of the one it is about
match-lock-no-room = { $name } با تعداد بیشتری از جای خالی ثابت شده است. یکی را بردارید. برنامه تغییر نکرد.

## A friend whom several need, because nobody else who is free has it

# $friend (String) – the volunteer friend’s name as it is shown
# $language (String) – the language: language-…
# $count (Number) – how many who wait need it; at least 2
match-scarce-speaks = از میان داوطلبان آزاد فقط { $friend } به این زبان صحبت می‌کند: { $language }؛ { $count } نفر به آن ضرورت دارند.
# $friend (String) – the volunteer friend’s name as it is shown
# $topic (String) – the help: registration-topic-…
# $count (Number) – how many who wait wish for it; at least 2
match-scarce-offers = از میان داوطلبان آزاد فقط { $friend } در این کمک می‌کند: { $topic }. { $count } نفر آن را می‌خواهند.

## What was said of two for every plan

# native-reader: "locked together" in the plan: ثابت throughout
match-choice-locked = با هم ثابت
match-choice-forbidden = این دو نفر نه

## Who declined, and why

match-declined-by-participant = اشتراک‌کننده
match-declined-by-friend = دوست داوطلب
match-declined-by-group = گروه
match-decline-reason-time = وقت نیست
match-decline-reason-distance = دور است
match-decline-reason-chemistry = با هم جور نیستند
match-decline-reason-another-friend = دوست دیگری پیدا شد
match-decline-reason-withdrawn = ثبت نام پس گرفته یا بسته شد
match-decline-reason-other = دلیل دیگر
match-decline-reason-not-told = گفته نشد

## Why a match ended

match-end-reason-doing-well = خودشان خوب پیش می‌روند
match-end-reason-moved = کوچ به جای دیگر
match-end-reason-time = وقت نبود
match-end-reason-chemistry = با هم جور نیامدند
match-end-reason-no-contact = تماس نبود
match-end-reason-left-denmark = رفتن از دنمارک
match-end-reason-other = دلیل دیگر
match-end-reason-not-told = گفته نشد

## How long a pair has been quiet

match-quiet-no = در تماس
match-quiet-soon = مدتی بدون تماس
match-quiet-late = زمان درازی بدون تماس

## Follow-up: with whom, and how it goes

match-talked-with-participant = اشتراک‌کننده
match-talked-with-friend = دوست داوطلب
match-talked-with-both = هر دو
match-theme-danish = زبان دنمارکی
# native-reader: "network": the people somebody knows
match-theme-network = آشنایان و دوستان
match-theme-society = جامعه و فرهنگ
match-theme-job = کار و تعلیم
match-theme-wellbeing = حال خوب
match-outcome-better = بهتر
match-outcome-same = همان‌طور
match-outcome-do-not-know = نمی‌دانم

## What a concern is about

match-concern-safety = امنیت
# native-reader: "boundaries": what is too close, too much
match-concern-boundaries = مرزها بین این دو
match-concern-money = پول
match-concern-children = اطفال
match-concern-authorities = اداره‌ها
match-concern-wellbeing = حال شخص
match-concern-contact = تماس بین این دو
match-concern-other = چیز دیگر
