### The command line: questions it asks and answers it gives.

## Passphrases and the recovery code, asked for at a prompt

cli-ask-passphrase = جملهٔ رمز:
cli-ask-new-passphrase = جملهٔ رمز نو:
cli-ask-again = آن را یک بار دیگر بنویسید:
cli-ask-recovery-code = رمز بازیابی:
cli-passphrases-differ = این دو جملهٔ رمز با هم فرق دارد. دوباره امتحان کنید. هیچ چیز تغییر نکرد.

## A new register

# native-reader: a group made up for trying the program out; or گروه امتحانی
cli-try-out-group = گروه آزمایشی در Tønder
# The name of the first member, where none was said
cli-first-member = مسئول گروه
# $group (String) – the group's name
# $folder (String) – the folder the register lies in
cli-register-made = دفتر ثبت { $group } ساخته شد. جای آن این پوشه است: { $folder }.
# native-reader: "recovery sheet", the paper with the recovery code
# $number (Number) – which sheet it is
# $code (String) – the recovery code in groups of letters
cli-recovery-sheet = ورق بازیابی شمارهٔ { $number }: { $code }. این رمز بازیابی را بنویسید و در جای امن نگه دارید. اگر جملهٔ رمز فراموش شود، این تنها راه باز کردن دفتر ثبت است. این رمز فقط همین یک بار نشان داده می‌شود.

## Who can open it

# $at (DateTime) – since when another program has it open
# $process (String) – that program's process number
cli-open-since = از { $at } باز است (پروسهٔ { $process }).
cli-passphrase-changed = جملهٔ رمز تغییر کرد. کاپی‌های احتیاطی قبلی هنوز با جملهٔ رمز قبلی باز می‌شود.
cli-recovered = شما حالا یک جملهٔ رمز نو دارید. ورق بازیابی قبلی دیگر اعتبار ندارد.
# $name (String) – the member
cli-member = { $name }
# $name (String) – the member
# $date (String) – the day she left
cli-member-left = { $name } (عضو تا { $date })
# $name (String) – the member
cli-member-added = { $name } حالا می‌تواند دفتر ثبت را با جملهٔ رمز خودش باز کند.
# $name (String) – the member
cli-member-removed = { $name } دیگر نمی‌تواند دفتر ثبت را باز کند. نام در تاریخچه می‌ماند.

## Backup, restore, verify

# $file (String) – the backup's file
cli-backed-up = کاپی احتیاطی این‌جاست: { $file }. امتحان شد و باز می‌شود.
# $folder (String) – the folder of the restored register
cli-restored = دفتر ثبت در این پوشه بازسازی شد: { $folder }.
# native-reader: "rows compared with the operations of the history, and they agree"
# $rows (Number) – rows compared with the ledger
# $operations (Number) – operations in the ledger
cli-verify-holds = دفتر ثبت سالم است. { $rows } سطر با { $operations } کار تاریخچه مقایسه شد و مطابقت دارد.

## People and registrations

cli-protected-name = نام محافظت‌شده
cli-nobody-found = هیچ کس پیدا نشد.
cli-no-registrations = این‌جا ثبت نامی نیست.
cli-saved = ذخیره شد.
cli-erased = برای همیشه پاک شد. این کار برگردانده نمی‌شود.
# $field (String) – the name of the field
# $text (String) – what stands in it
cli-field-line = { $field }: { $text }
# $days (Number) – days waited
cli-waiting-days = { $days ->
    [0] از امروز
    [one] { $days } روز
   *[other] { $days } روز
}
cli-consent-missing = رضایت گرفته نشده
cli-registration-added = ثبت نام ذخیره شد.
# $name (String) – the person who may be the same
cli-likely-duplicate = شاید این شخص همان { $name } باشد. ببینید که نام او دو بار ثبت نشده باشد.
# $state (String) – the state it has now
cli-stepped = حالا وضعیت ثبت نام این است: { $state }.
# $purpose (String) – what it is a consent to
cli-consent-given = رضایت یادداشت شد: { $purpose }.
# $purpose (String) – what it was a consent to
cli-consent-withdrawn = رضایت پس گرفته شد: { $purpose }. این از همین حالا اعتبار دارد.

## Areas and the group

cli-no-areas = هنوز منطقه‌ای نیست.
cli-area-not-noted = منطقه نوشته نشده
# $area (String) – the area's name
# $participants (Number) – participants who wait
# $friends (Number) – friends who are free
cli-area-supply = { $area }: { $participants } نفر در انتظار، { $friends ->
    [one] { $friends } دوست
   *[other] { $friends } دوست
}
# $area (String) – the area's name
# $municipality (String) – the municipality's name
cli-area-added = منطقهٔ { $area } در کمون { $municipality } اضافه شد.
# $group (String) – the group's name
# $minimum (Number) – people an introductory meeting needs
cli-group = { $group }. برای جلسهٔ معرفی { $minimum ->
    [one] { $minimum } نفر
   *[other] { $minimum } نفر
} لازم است.

## Meetings

cli-no-meetings = هنوز جلسهٔ معرفی نیست.
# $count (Number) – people signed up
# $minimum (Number) – people needed
cli-signed-up-of = { $count } از { $minimum }
# $number (Number) – the row on the sheet
# $name (String) – who signed up
# $people (Number) – for how many people
cli-sign-up = { $number }. { $name } · { $people ->
    [one] { $people } نفر
   *[other] { $people } نفر
}
cli-illegible = ناخوانا
cli-signed-off = ثبت نام برای جلسه حذف شد.
# $count (Number) – how many came
cli-came = { $count ->
    [0] هیچ کس نیامد
    [one] { $count } نفر آمد
   *[other] { $count } نفر آمد
}
# $file (String) – the PDF
# $pages (Number) – its pages
cli-printed = فایل { $file } آماده است: { $pages ->
    [one] { $pages } صفحه
   *[other] { $pages } صفحه
}.

## Courses

cli-no-courses = هنوز کورسی نیست.
# $people (Number) – people with a place
# $waiting (Number) – people on the waiting list
cli-course-places = جای دارند: { $people }، در لیست انتظار: { $waiting }
# $names (String) – who they are
cli-moved-up = { $names } از لیست انتظار جای گرفت. تلفن کنید و خبر بدهید.
# $file (String) – the calendar file
cli-calendar-written = فایل تقویم در { $file } است. آن را باز کنید تا به تقویم شما اضافه شود.

## Matching and matches

cli-nobody-suggested = حالا کسی مناسب نیست.
# $count (Number) – registrations on the other side that something keeps away
cli-behind-a-gate = { $count ->
    [one] حالا { $count } نفر دیگر را نمی‌شود پیشنهاد کرد. برای دیدن دلیل --all را هم بنویسید.
   *[other] حالا { $count } نفر دیگر را نمی‌شود پیشنهاد کرد. برای دیدن دلیل --all را هم بنویسید.
}
cli-no-matches = این‌جا دوستانی نیست.
# $date (Date) – the day of the next planned follow-up
cli-next-follow-up = پیگیری در { $date }
# $count (Number) – concerns that are not solved
cli-open-concerns = { $count ->
    [one] { $count } نگرانی باز
   *[other] { $count } نگرانی باز
}
cli-match-proposed = پیشنهاد مثل پیش‌نویس ذخیره شد. هنوز به کسی گفته نشده است.
# $state (String) – the state it has now
cli-match-stepped = وضعیت این دو دوست حالا این است: { $state }.
cli-match-answered = جواب یادداشت شد.
cli-match-lifted = این دو را می‌شود دوباره به همدیگر پیشنهاد کرد.
cli-match-apart = این دو به همدیگر پیشنهاد نمی‌شوند.
cli-pair-locked = این دو در هر برنامه با هم هستند.
cli-pair-forbidden = این دو در هیچ برنامه با هم نیستند.
cli-pair-free = این دو وقتی با هم می‌آیند که برای برنامه بهتر باشد.
cli-concern-urgent = عاجل
# $date (Date) – the day it was solved
cli-concern-solved = حل شد در { $date }

## The ledger

# $at (String) – day and time
# $deed (String) – what was done
# $name (String) – the member who did it
cli-ledger-line = { $at } · { $deed } · { $name }
# $deed (String) – what was undone
cli-undone = برگردانده شد: { $deed }
# $deed (String) – what was done again
cli-redone = دوباره انجام شد: { $deed }
cli-ledger-empty = هنوز کاری انجام نشده است.

## Spreadsheets

# $count (Number) – registrations made
cli-imported = { $count ->
    [one] { $count } ثبت نام از فایل گرفته شد. همه را یک‌جا می‌توانید برگردانید.
   *[other] { $count } ثبت نام از فایل گرفته شد. همه را یک‌جا می‌توانید برگردانید.
}
# $count (Number) – registrations that would be made
cli-would-import = { $count ->
    [0] هیچ ثبت نامی از فایل گرفته نمی‌شود. هیچ چیز تغییر نکرد.
    [one] { $count } ثبت نام را می‌توانید از فایل بگیرید. هنوز هیچ چیز تغییر نکرده است.
   *[other] { $count } ثبت نام را می‌توانید از فایل بگیرید. هنوز هیچ چیز تغییر نکرده است.
}
# native-reader: "headings", the words on top of the columns
# $sheet (String) – the sheet's name
# $side (String) – friends or participants
# $row (Number) – the row the header stands in
cli-sheet-read = { $sheet }: { $side }. عنوان‌های ستون‌ها در سطر { $row } است.
# $column (String) – the column's letter
# $header (String) – the column's header
# $field (String) – the field it is read as
cli-column-read = ستون { $column } «{ $header }» این‌طور خوانده می‌شود: { $field }
# $column (String) – the column's letter
# $header (String) – the column's header
cli-column-ignored = ستون { $column } «{ $header }» خوانده نمی‌شود
# $row (Number) – the row in the spreadsheet
# $text (String) – what is to be said about it
cli-row-said = سطر { $row }: { $text }
# $row (Number) – the row in the spreadsheet
# $name (String) – the person who may be the same
cli-row-duplicate = سطر { $row }: شاید این شخص همان { $name } باشد.
# $row (Number) – a row in the same spreadsheet
cli-row = سطر { $row }
