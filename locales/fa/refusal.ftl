### Why something was not done: what happened, why, what to do now. No blame, no jargon.

## The register and its folder

# native-reader: all the sentences of this file; register = دفتر ثبت throughout
refusal-wrong-passphrase = دفتر ثبت باز نشد، چون جملهٔ رمز درست نیست. آن را دوباره بنویسید و به حروف کلان و خورد و فاصله‌ها توجه کنید. اگر فراموش شده است، از رمز بازیابی استفاده کنید.
refusal-recovery-code-mistyped = در رمز بازیابی یک اشتباه نوشتاری هست. آن را دوباره بنویسید، همان‌طور که در ورق آمده است.
refusal-recovery-code-unknown = این رمز بازیابی برای این دفتر ثبت نیست، یا رمز نوتری جای آن را گرفته است. نوترین ورق را پیدا کنید و دوباره امتحان کنید.
# $least (Number) – the fewest letters a passphrase may have
refusal-passphrase-too-short = { $least ->
    [one] جملهٔ رمز کوتاه است و معلومات را حفظ نمی‌کند. کم از کم { $least } حرف بنویسید. هیچ چیز تغییر نکرد.
   *[other] جملهٔ رمز کوتاه است و معلومات را حفظ نمی‌کند. کم از کم { $least } حرف بنویسید؛ چهار یا پنج کلمه بهتر است. هیچ چیز تغییر نکرد.
}
refusal-passphrase-taken = عضو دیگری دفتر ثبت را با همین جملهٔ رمز باز می‌کند. جملهٔ دیگری انتخاب کنید تا شما دو نفر از هم شناخته شوید. هیچ چیز تغییر نکرد.
refusal-no-register = در این پوشه دفتر ثبتی نیست. پوشه‌ای را که دفتر ثبت گروه در آن است انتخاب کنید، یا یک دفتر نو بسازید.
refusal-folder-not-empty = این پوشه خالی نیست، و دفتر ثبت نو به پوشهٔ خودش ضرورت دارد. یک پوشهٔ خالی انتخاب کنید. هیچ چیز تغییر نکرد.
# $service (String) – the cloud service's name
refusal-cloud-folder = { $service } این پوشه را در انترنت کاپی می‌کند. این کار می‌تواند دفتر ثبت را خراب کند و معلومات از این کمپیوتر بیرون می‌رود. پوشه‌ای را انتخاب کنید که فقط در این کمپیوتر است. هیچ چیز تغییر نکرد.
refusal-read-only = برنامه اجازه ندارد در این پوشه بنویسد، پس هیچ چیز تغییر نکرد. اجازهٔ نوشتن بدهید یا پوشهٔ دیگری انتخاب کنید.
refusal-disk-full = در دیسک جای خالی نیست، پس هیچ چیز تغییر نکرد. چیزی را که لازم ندارید پاک کنید و دوباره امتحان کنید.
refusal-already-open = دفتر ثبت در یک پنجره یا برنامهٔ دیگر باز است. آن را آن‌جا ببندید و دوباره امتحان کنید.
refusal-newer-register = این دفتر ثبت با نسخهٔ نوتر برنامه ذخیره شده است. نوترین نسخه را بگیرید و دفتر را دوباره باز کنید. هیچ چیز تغییر نکرد.
# $backup (String) – the path of the newest good backup
refusal-damaged = فایل دفتر ثبت خراب شده است و باز نشد. نوترین کاپی احتیاطی سالم این است: { $backup }. دفتر را از آن در یک پوشهٔ نو بازسازی کنید و پوشهٔ قبلی را فعلاً نگه دارید.
refusal-damaged-without-backup = فایل دفتر ثبت خراب شده است و باز نشد، و در پوشه کاپی احتیاطی نیست. جای دیگری دنبال کاپی بگردید، برای مثال در یک USB، و پوشه را همین‌طور بگذارید.
# $backup (String) – the path of the newest good backup
refusal-keys-lost = فایل کلیدها گم یا خراب شده است، پس قفل دفتر ثبت باز نمی‌شود. کلیدها در نوترین کاپی احتیاطی سالم هم هست: { $backup }. دفتر را از آن در یک پوشهٔ نو بازسازی کنید.
refusal-keys-lost-without-backup = فایل کلیدها گم یا خراب شده است، پس قفل دفتر ثبت باز نمی‌شود، و در پوشه کاپی احتیاطی نیست. جای دیگری دنبال کاپی بگردید؛ کلیدها در آن است.
refusal-not-a-backup = این فایل یک کاپی احتیاطی کامل از دفتر ثبت نیست. فایل دیگری انتخاب کنید. هیچ چیز تغییر نکرد.
refusal-no-such-file = این فایل وجود ندارد. نام و پوشه را ببینید که درست باشد.
refusal-no-such-folder = این پوشه وجود ندارد. نام آن را ببینید که درست باشد، یا اول پوشه را بسازید. هیچ چیز تغییر نکرد.
refusal-file-exists = فایلی با این نام هست و روی آن نوشته نمی‌شود. نام دیگری انتخاب کنید.

## Finding things

# $code (String) – the code that was written
refusal-no-such-municipality = کمونی با شمارهٔ { $code } نیست. این شماره چهار رقم دارد، برای مثال 0751 برای Aarhus. آن را ببینید و دوباره بنویسید.
# $code (String) – the municipality's code
refusal-not-our-municipality = گروه در کمون شمارهٔ { $code } کار نمی‌کند. یکی از کمون‌های گروه را انتخاب کنید، یا این کمون را در تنظیمات گروه اضافه کنید.

## What was typed

# $field (String) – the field's name
refusal-missing = بخش «{ $field }» خالی است و ما به آن ضرورت داریم. آن را پر کنید و دوباره ذخیره کنید. هیچ چیز تغییر نکرد.
# $field (String) – the field's name
# $most (Number) – the most letters the field takes
refusal-too-long = { $most ->
    [one] متن در «{ $field }» دراز است. جا برای { $most } حرف است. هیچ چیز تغییر نکرد.
   *[other] متن در «{ $field }» دراز است. جا برای { $most } حرف است. آن را کوتاه کنید و دوباره ذخیره کنید. هیچ چیز تغییر نکرد.
}
# $field (String) – the field's name
refusal-cpr-number = متن در «{ $field }» مانند شمارهٔ CPR است. ما اجازه نداریم آن را ذخیره کنیم و به آن ضرورت نداریم. آن را بردارید و دوباره ذخیره کنید. هیچ چیز تغییر نکرد.
refusal-not-a-phone = این مانند شمارهٔ تلفن نیست. آن را با رقم بنویسید، برای مثال 20417703، و اگر از کشور دیگری است با + و شمارهٔ کشور. هیچ چیز تغییر نکرد.
refusal-not-an-email = این مانند آدرس ایمیل نیست. آن را مانند name@example.dk بنویسید، یا خالی بگذارید. هیچ چیز تغییر نکرد.
# $field (String) – the field’s name
refusal-not-a-date = «{ $field }» تاریخ درست نیست. این‌طور بنویسید: 24.12.2026.
# $field (String) – the field’s name
refusal-not-a-time = «{ $field }» ساعت درست نیست. این‌طور بنویسید: 18:30.
# $field (String) – the field's name
# $date (Date) – the first day that can be
refusal-too-early = «{ $field }» نمی‌تواند پیش از { $date } باشد. همان روز یا روز دیرتری را انتخاب کنید. هیچ چیز تغییر نکرد.
# $field (String) – the field's name
# $date (Date) – the last day that can be
refusal-too-late = «{ $field }» نمی‌تواند بعد از { $date } باشد. همان روز یا روز پیش‌تری را انتخاب کنید. هیچ چیز تغییر نکرد.
# $field (String) – the field's name
# $least (Number) – the least it can be
# $most (Number) – the most it can be
refusal-out-of-range = عدد در «{ $field }» باید از { $least } تا { $most } باشد. آن را درست کنید و دوباره ذخیره کنید. هیچ چیز تغییر نکرد.
refusal-not-an-adult = فقط بزرگسالان از 18 سال به بالا ثبت نام می‌شوند. طفل را می‌توانید با سنش در خانوار یک بزرگسال بنویسید. هیچ چیز تغییر نکرد.
# $field (String) – the field's name
refusal-control-character = در «{ $field }» یک سطر نو یا نشان ناپیدا هست که آن‌جا جا ندارد. متن را دوباره در یک سطر بنویسید. هیچ چیز تغییر نکرد.

## Rules of the work

# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-step = ثبت نام نمی‌تواند از «{ $from }» به «{ $to }» برود. یکی از قدم‌هایی را که حالا ممکن است انتخاب کنید. هیچ چیز تغییر نکرد.
refusal-consent-missing = پیش از رضایت برای پیدا کردن دوست، ثبت نام به لیست انتظار نمی‌رود. با شخص صحبت کنید و رضایت او را یادداشت کنید. هیچ چیز تغییر نکرد.
refusal-no-consent-to-withdraw = رضایتی نیست که پس گرفته شود: یا داده نشده است، یا پیش از این پس گرفته شده است. کار دیگری لازم نیست.
# $left (Number) – places left
# $maximum (Number) – places in all
refusal-meeting-full = { $left ->
    [0] جلسه پر شد؛ جا برای { $maximum } نفر است. جلسهٔ دیگری پیشنهاد کنید، یا اگر محل کلان‌تر است، تعداد را درست کنید. کسی ثبت نام نشد.
    [one] از { $maximum } جا فقط { $left } جای خالی مانده است. تعداد کمتری ثبت نام کنید، یا جلسهٔ دیگری پیشنهاد کنید. کسی ثبت نام نشد.
   *[other] از { $maximum } جا فقط { $left } جای خالی مانده است. تعداد کمتری ثبت نام کنید، یا جلسهٔ دیگری پیشنهاد کنید. کسی ثبت نام نشد.
}
refusal-meeting-over = این جلسه برگزار یا لغو شده است، پس ثبت نام ممکن نیست. جلسهٔ دیگری انتخاب کنید یا یک جلسهٔ نو بسازید.
# $people (Number) – how many people the sign-up is for
refusal-more-came-than-signed-up = { $people ->
    [one] این ثبت نام برای { $people } نفر است، پس بیشتر از آن نیامده است. اول تعداد را در ثبت نام درست کنید، یا دیگران را پیش دروازه یادداشت کنید. هیچ چیز تغییر نکرد.
   *[other] این ثبت نام برای { $people } نفر است، پس بیشتر از آن نیامده است. اول تعداد را در ثبت نام درست کنید، یا دیگران را پیش دروازه یادداشت کنید. هیچ چیز تغییر نکرد.
}
refusal-already-registered = این شخص بعد از جلسه ثبت نام شده است. او را پیدا کنید و اگر چیزی کم است، آن‌جا اضافه کنید.
refusal-nothing-to-register = این سطر نام ندارد یا ناخوانا یادداشت شده است، پس ثبت نام نمی‌شود. اگر نام را می‌خوانید، اول آن را بنویسید.
refusal-last-member = این عضو آخرین کسی است که می‌تواند دفتر ثبت را باز کند، پس از لیست بیرون نمی‌شود. اول یک عضو دیگر اضافه کنید. هیچ چیز تغییر نکرد.
refusal-member-exists = عضوی با این نام هست. برای مثال تخلص را هم بنویسید. هیچ چیز تغییر نکرد.
refusal-area-exists = این منطقه هست. آن را از لیست انتخاب کنید، یا به منطقهٔ نو نام دیگری بدهید. هیچ چیز تغییر نکرد.

## Matching

# $gate (String) – what stands in the way: match-gate-…
refusal-gate-shut = این دو نفر حالا نمی‌توانند دوست شوند، چون یک مانع هست: «{ $gate }». در پیشنهادها ببینید چه لازم است، یا شخص دیگری انتخاب کنید. هیچ چیز تغییر نکرد.
# $from (String) – the state it has
# $to (String) – the state that was asked for
refusal-no-such-match-step = وضعیت این دو دوست نمی‌تواند از «{ $from }» به «{ $to }» برود. یکی از قدم‌هایی را که حالا ممکن است انتخاب کنید. هیچ چیز تغییر نکرد.
refusal-answers-missing = هنوز وقت این قدم نرسیده است: اول باید هر دو «بلی» گفته باشند. از آن‌ها بپرسید و جواب هر دو را یادداشت کنید. هیچ چیز تغییر نکرد.
refusal-already-matched = این دو نفر دوست هستند، یا دوستی‌شان پیشنهاد شده است. آن‌ها را در لیست دوستان پیدا کنید و از آن‌جا ادامه دهید. هیچ چیز تغییر نکرد.
refusal-reason-missing = وقتی دوستی تمام می‌شود، باید دلیل آن نوشته شود؛ دلیل بار دیگر به ما کمک می‌کند. یکی را انتخاب کنید؛ «گفته نشد» هم یک دلیل است. هیچ چیز تغییر نکرد.
refusal-nothing-to-lift = بین این دو نفر جواب ردی نیست که برداشته شود. اگر مانع دیگری نباشد، می‌شود آن‌ها را به همدیگر پیشنهاد کرد.
# $number (Number) – which of the planned follow-ups, from 1
refusal-follow-up-noted = پیگیری شمارهٔ { $number } یادداشت شده است. آن را درست کنید، یا یک پیگیری بدون شماره یادداشت کنید. هیچ چیز تغییر نکرد.
refusal-member-left = این عضو دیگر در گروه نیست و به او کاری سپرده نمی‌شود. عضو دیگری را انتخاب کنید. هیچ چیز تغییر نکرد.

## Courses

refusal-course-over = این کورس برگزار یا لغو شده است، یا قبلاً انصراف داده‌اند، پس لیست تغییر نمی‌کند. کورس دیگری انتخاب کنید یا یک کورس نو بسازید. هیچ چیز تغییر نکرد.
refusal-enrolled-already = قبلاً برای این کورس ثبت نام شده‌اند، تنها یا با دیگران. آن‌ها را در لیست کورس پیدا کنید و آن‌جا ویرایش کنید. هیچ چیز تغییر نکرد.
refusal-session-was-held = برای این جلسه حضور یادداشت شده است، پس حذف نمی‌شود. آن را بگذارید، یا اول یادداشت حضور را پس بگیرید. هیچ چیز تغییر نکرد.

## Undo

refusal-nothing-to-undo = چیزی برای برگرداندن نیست.
refusal-nothing-to-redo = چیزی برای دوباره انجام دادن نیست.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-changed-since = این کار برگردانده نمی‌شود، چون «{ $field }» بعد از آن در { $at } تغییر کرده است؛ { $member } آن را تغییر داده است. چیزی را که می‌خواهید، خودتان درست کنید. هیچ چیز تغییر نکرد.
# $field (String) – the field's name
# $at (DateTime) – when it was changed, Danish time
refusal-changed-since-by-unknown = این کار برگردانده نمی‌شود، چون «{ $field }» بعد از آن در { $at } تغییر کرده است. چیزی را که می‌خواهید، خودتان درست کنید. هیچ چیز تغییر نکرد.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
# $member (String) – the name of the member who changed it
refusal-record-changed-since = این کار برگردانده نمی‌شود، چون چیزی در «{ $record }» بعد از آن در { $at } تغییر کرده است؛ { $member } آن را تغییر داده است. چیزی را که می‌خواهید، خودتان درست کنید. هیچ چیز تغییر نکرد.
# $record (String) – the kind of record
# $at (DateTime) – when it was changed, Danish time
refusal-record-changed-since-by-unknown = این کار برگردانده نمی‌شود، چون چیزی در «{ $record }» بعد از آن در { $at } تغییر کرده است. چیزی را که می‌خواهید، خودتان درست کنید. هیچ چیز تغییر نکرد.
# $record (String) – the kind of record
# $deed (String) – what was done with it since
refusal-built-upon = این کار برگردانده نمی‌شود، چون کار نوتری روی آن ساخته شده است: «{ $record }»، { $deed }. اول کار نوتر را برگردانید. هیچ چیز تغییر نکرد.
refusal-erased-since = این کار برگردانده نمی‌شود، چون معلومات شخصی که در آن بود، برای همیشه پاک شده است. هیچ چیز تغییر نکرد.
refusal-cannot-be-undone = این نوع کار برگردانده نمی‌شود. هیچ چیز تغییر نکرد.

## Spreadsheets

refusal-no-row-to-import = هیچ سطری گرفته نمی‌شود. نوشتهٔ کنار هر سطر را بخوانید، فایل یا ستون‌ها را درست کنید و دوباره امتحان کنید. هیچ چیز تغییر نکرد.

## Faults

refusal-fault = در برنامه مشکلی پیدا شد. آنچه ذخیره شده بود، هنوز هست. برنامه را ببندید، دوباره باز کنید و یک بار دیگر امتحان کنید. اگر باز هم شد، کمک بخواهید و بگویید چه می‌کردید.
