### The command line: questions it asks and answers it gives.

## Passphrases and the recovery code, asked for at a prompt

cli-ask-passphrase = عبارة السر:
cli-ask-new-passphrase = عبارة سر جديدة:
cli-ask-again = العبارة نفسها مرة أخرى:
cli-ask-recovery-code = رمز الاستعادة:
cli-passphrases-differ = العبارتان غير متطابقتين. يُرجى المحاولة مرة أخرى. لم يتغيّر أي شيء.

## A new register

cli-try-out-group = مجموعة التجربة في Tønder
# The name of the first member, where none was said
cli-first-member = مسؤول المجموعة
# $group (String) – the group's name
# $folder (String) – the folder the register lies in
cli-register-made = أُنشئ سجل { $group }. مكانه المجلد { $folder }.
# $number (Number) – which sheet it is
# $code (String) – the recovery code in groups of letters
cli-recovery-sheet = ورقة الاستعادة رقم { $number }: { $code }. يُرجى تدوين الرمز وحفظه في مكان آمن. إذا نُسيت عبارة السر، فهذا الرمز هو الطريق الوحيد لفتح السجل. لا يظهر الرمز إلا هذه المرة.

## Who can open it

# $at (DateTime) – since when another program has it open
# $process (String) – that program's process number
cli-open-since = وهو مفتوح منذ { $at } (العملية { $process }).
cli-passphrase-changed = تغيّرت عبارة السر. النسخ الاحتياطية القديمة ما زالت تُفتح بالعبارة القديمة.
cli-recovered = لديك الآن عبارة سر جديدة. ورقة الاستعادة القديمة لم تعد صالحة.
# $name (String) – the member
cli-member = { $name }
# $name (String) – the member
# $date (String) – the day she left
cli-member-left = { $name } (انتهت العضوية في { $date })
# $name (String) – the member
cli-member-added = أصبح بإمكان { $name } فتح السجل بعبارة سر خاصة.
# $name (String) – the member
cli-member-removed = لم يعد بإمكان { $name } فتح السجل. يبقى الاسم في السجل الزمني.

## Backup, restore, verify

# $file (String) – the backup's file
cli-backed-up = النسخة الاحتياطية موجودة في { $file }. جُرّب فتحها ونجح.
# $folder (String) – the folder of the restored register
cli-restored = استُعيد السجل في المجلد { $folder }.
# $rows (Number) – rows compared with the ledger
# $operations (Number) – operations in the ledger
cli-verify-holds = السجل سليم. لا اختلاف بعد مقارنة { $rows ->
    [zero] { $rows } صف
    [one] صف واحد
    [two] صفين
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
} مع { $operations ->
    [zero] { $operations } إجراء
    [one] إجراء واحد
    [two] إجراءين
    [few] { $operations } إجراءات
    [many] { $operations } إجراءً
   *[other] { $operations } إجراء
}.

## People and registrations

cli-protected-name = اسم محميّ
cli-nobody-found = لم يُعثر على أحد.
cli-no-registrations = لا توجد تسجيلات هنا.
cli-saved = جرى الحفظ.
cli-erased = مُحيت البيانات نهائيًا. لا يمكن التراجع عن ذلك.
# $field (String) – the name of the field
# $text (String) – what stands in it
cli-field-line = { $field }: { $text }
# $days (Number) – days waited
cli-waiting-days = { $days ->
    [zero] منذ اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
cli-consent-missing = الموافقة ناقصة
cli-registration-added = حُفظ التسجيل.
# $name (String) – the person who may be the same
cli-likely-duplicate = قد يكون هذا الشخص هو نفسه { $name }. يُرجى التحقق من عدم وجود الشخص مرتين.
# $state (String) – the state it has now
cli-stepped = وضع التسجيل الآن: { $state }.
# $purpose (String) – what it is a consent to
cli-consent-given = دُوّنت الموافقة: { $purpose }.
# $purpose (String) – what it was a consent to
cli-consent-withdrawn = سُحبت الموافقة: { $purpose }. يسري ذلك من الآن.

## Areas and the group

cli-no-areas = لا توجد مناطق بعد.
cli-area-not-noted = المنطقة غير مدوَّنة
# $area (String) – the area's name
# $participants (Number) – participants who wait
# $friends (Number) – friends who are free
cli-area-supply = { $area }: { $participants ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $participants } أشخاص في الانتظار
    [many] { $participants } شخصًا في الانتظار
   *[other] { $participants } شخص في الانتظار
}، { $friends ->
    [zero] لا أصدقاء
    [one] صديق واحد
    [two] صديقان
    [few] { $friends } أصدقاء
    [many] { $friends } صديقًا
   *[other] { $friends } صديق
}
# $area (String) – the area's name
# $municipality (String) – the municipality's name
cli-area-added = أُضيفت منطقة { $area } في بلدية { $municipality }.
# $group (String) – the group's name
# $minimum (Number) – people an introductory meeting needs
cli-group = { $group }. يحتاج اللقاء التعريفي إلى { $minimum ->
    [zero] { $minimum } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $minimum } أشخاص
    [many] { $minimum } شخصًا
   *[other] { $minimum } شخص
}.

## Meetings

cli-no-meetings = لا توجد لقاءات تعريفية بعد.
# $count (Number) – people signed up
# $minimum (Number) – people needed
cli-signed-up-of = { $count } من { $minimum }
# $number (Number) – the row on the sheet
# $name (String) – who signed up
# $people (Number) – for how many people
cli-sign-up = { $number }. { $name } · { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
cli-illegible = غير مقروء
cli-signed-off = أُلغي التسجيل في اللقاء.
# $count (Number) – how many came
cli-came = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
}
# $file (String) – the PDF
# $pages (Number) – its pages
cli-printed = الملف { $file } جاهز: { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
}.

## Courses

cli-no-courses = لا توجد دورات بعد.
# $people (Number) – people with a place
# $waiting (Number) – people on the waiting list
cli-course-places = المقاعد المحجوزة: { $people }، على قائمة الانتظار: { $waiting }
# $names (String) – who they are
cli-moved-up = مكان محجوز الآن من قائمة الانتظار: { $names }. يُرجى الاتصال وإبلاغهم.
# $file (String) – the calendar file
cli-calendar-written = ملف التقويم موجود في { $file }. عند فتحه يُضاف إلى التقويم.

## Matching and matches

cli-nobody-suggested = لا يوجد من يناسب الآن.
# $count (Number) – registrations on the other side that something keeps away
cli-behind-a-gate = { $count ->
    [zero] لا يوجد غيرهم.
    [one] لا يمكن اقتراح شخص واحد آخر الآن. لمعرفة السبب تُضاف --all إلى الأمر.
    [two] لا يمكن اقتراح شخصين آخرين الآن. لمعرفة السبب تُضاف --all إلى الأمر.
    [few] لا يمكن اقتراح { $count } أشخاص آخرين الآن. لمعرفة السبب تُضاف --all إلى الأمر.
    [many] لا يمكن اقتراح { $count } شخصًا آخرين الآن. لمعرفة السبب تُضاف --all إلى الأمر.
   *[other] لا يمكن اقتراح { $count } شخص آخرين الآن. لمعرفة السبب تُضاف --all إلى الأمر.
}
cli-no-matches = لا يوجد أصدقاء هنا.
# $date (Date) – the day of the next planned follow-up
cli-next-follow-up = المتابعة في { $date }
# $count (Number) – concerns that are not solved
cli-open-concerns = { $count ->
    [zero] لا مخاوف
    [one] أمر واحد مقلق
    [two] أمران مقلقان
    [few] { $count } أمور مقلقة
    [many] { $count } أمرًا مقلقًا
   *[other] { $count } أمر مقلق
}
cli-match-proposed = حُفظ الاقتراح كمسودة. لم يُخبَر أحد بعد.
# $state (String) – the state it has now
cli-match-stepped = وضع الصديقين الآن: { $state }.
cli-match-answered = دُوّن الجواب.
cli-match-lifted = يمكن اقتراح أحدهما للآخر من جديد.
cli-match-apart = لن يُقترح أحدهما للآخر.
cli-pair-locked = هذان الاثنان معًا في كل خطة.
cli-pair-forbidden = هذان الاثنان ليسا معًا في أي خطة.
cli-pair-free = يكون هذان الاثنان معًا إذا كان ذلك أفضل للخطة.
cli-concern-urgent = عاجل
# $date (Date) – the day it was solved
cli-concern-solved = حُلّ في { $date }

## The ledger

# $at (String) – day and time
# $deed (String) – what was done
# $name (String) – the member who did it
cli-ledger-line = { $at } · { $deed } · { $name }
# $deed (String) – what was undone
cli-undone = جرى التراجع عن: { $deed }
# $deed (String) – what was done again
cli-redone = أُعيد: { $deed }
cli-ledger-empty = لم يُنفَّذ أي إجراء بعد.

## Spreadsheets

# $count (Number) – registrations made
cli-imported = { $count ->
    [zero] لم يُستورد أي تسجيل.
    [one] استُورد تسجيل واحد. يمكن التراجع عن كل ذلك دفعة واحدة.
    [two] استُورد تسجيلان. يمكن التراجع عن كل ذلك دفعة واحدة.
    [few] استُوردت { $count } تسجيلات. يمكن التراجع عن كل ذلك دفعة واحدة.
    [many] استُورد { $count } تسجيلًا. يمكن التراجع عن كل ذلك دفعة واحدة.
   *[other] استُورد { $count } تسجيل. يمكن التراجع عن كل ذلك دفعة واحدة.
}
# $count (Number) – registrations that would be made
cli-would-import = { $count ->
    [zero] لا يمكن استيراد أي تسجيل. لم يتغيّر أي شيء.
    [one] يمكن استيراد تسجيل واحد. لم يتغيّر أي شيء بعد.
    [two] يمكن استيراد تسجيلين. لم يتغيّر أي شيء بعد.
    [few] يمكن استيراد { $count } تسجيلات. لم يتغيّر أي شيء بعد.
    [many] يمكن استيراد { $count } تسجيلًا. لم يتغيّر أي شيء بعد.
   *[other] يمكن استيراد { $count } تسجيل. لم يتغيّر أي شيء بعد.
}
# $sheet (String) – the sheet's name
# $side (String) – friends or participants
# $row (Number) – the row the header stands in
cli-sheet-read = { $sheet }: { $side }. العناوين في الصف { $row }.
# $column (String) – the column's letter
# $header (String) – the column's header
# $field (String) – the field it is read as
cli-column-read = العمود { $column } «{ $header }» يُقرأ على أنه: { $field }
# $column (String) – the column's letter
# $header (String) – the column's header
cli-column-ignored = العمود { $column } «{ $header }» لا يُقرأ
# $row (Number) – the row in the spreadsheet
# $text (String) – what is to be said about it
cli-row-said = الصف { $row }: { $text }
# $row (Number) – the row in the spreadsheet
# $name (String) – the person who may be the same
cli-row-duplicate = الصف { $row }: قد يكون هذا الشخص هو نفسه { $name }.
# $row (Number) – a row in the same spreadsheet
cli-row = الصف { $row }
