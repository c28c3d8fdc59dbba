### Bringing in a spreadsheet on the screen: choosing, looking, taking in.

## Choosing the file

bring-in-which = اختيار جدول
bring-in-kind = جداول
bring-in-begin-title = البداية من الجدول الموجود لديكم
bring-in-begin = تظهر كل الصفوف قبل استيراد أي شيء، ويمكن التراجع عن كل ذلك دفعة واحدة. تُقرأ ملفات xlsx وxls وods وcsv. الملف نفسه لا يتغيّر.
bring-in-choose = اختيار ملف
bring-in-choose-other = اختيار ملف آخر

## Looking at it

bring-in-without-cpr = استبعاد العمود ومتابعة القراءة
bring-in-whose = مَن في القائمة؟
bring-in-encoding = ترميز النص
bring-in-encoding-found = يحدده Vejviser
bring-in-encoding-hint = إذا ظهرت الحروف æ وø وå في الأسماء بشكل خاطئ، يمكن تجربة ترميز آخر.
bring-in-columns = طريقة قراءة الأعمدة
bring-in-column = العمود { $letter }
bring-in-count-taken = { $count ->
    [zero] لا تسجيلات للاستيراد
    [one] تسجيل واحد للاستيراد
    [two] تسجيلان للاستيراد
    [few] { $count } تسجيلات للاستيراد
    [many] { $count } تسجيلًا للاستيراد
   *[other] { $count } تسجيل للاستيراد
}
bring-in-count-look = { $count ->
    [zero] لا شيء للمراجعة
    [one] صف واحد للمراجعة
    [two] صفان للمراجعة
    [few] { $count } صفوف للمراجعة
    [many] { $count } صفًا للمراجعة
   *[other] { $count } صف للمراجعة
}
bring-in-count-left = { $count ->
    [zero] كل الصفوف تُستورد
    [one] صف واحد لا يُستورد
    [two] صفان لا يُستوردان
    [few] { $count } صفوف لا تُستورد
    [many] { $count } صفًا لا يُستورد
   *[other] { $count } صف لا يُستورد
}
bring-in-rows = صفوف الجدول
bring-in-row = الصف
bring-in-understood = ما فُهم
bring-in-to-look-at = للمراجعة
bring-in-ready = جاهز
bring-in-look = للمراجعة
bring-in-refused = لا يمكن استيراده
bring-in-left-out = لم يُستورد
bring-in-leave-row-out = استبعاد الصف
bring-in-take-row = استيراد الصف رغم ذلك
bring-in-take-sheet = استيراد هذه الورقة
bring-in-row-number = الصف { $row }
bring-in-alike = ربما الشخص نفسه
bring-in-in-register = ربما موجود في السجل: { $why }
bring-in-in-row = ربما الشخص نفسه في الصف { $row }: { $why }
bring-in-nothing-here = لا صفوف هنا
bring-in-nothing-here-text = تظهر بقية الملف عند اختيار عرض آخر.
bring-in-give-up = إبعاد الملف

## Taking it in

bring-in-take-in = { $count ->
    [zero] لا يمكن استيراد أي تسجيل
    [one] استيراد تسجيل واحد
    [two] استيراد تسجيلين
    [few] استيراد { $count } تسجيلات
    [many] استيراد { $count } تسجيلًا
   *[other] استيراد { $count } تسجيل
}
bring-in-done-title = { $count ->
    [zero] لم يُستورد أي تسجيل
    [one] استُورد تسجيل واحد
    [two] استُورد تسجيلان
    [few] استُوردت { $count } تسجيلات
    [many] استُورد { $count } تسجيلًا
   *[other] استُورد { $count } تسجيل
}
bring-in-done = يمكن التراجع عن كل ذلك دفعة واحدة. يتذكر Vejviser طريقة قراءة الأعمدة للملف القادم من النوع نفسه.
bring-in-undone-title = تم التراجع
bring-in-undone = عاد السجل كما كان قبل استيراد الملف.
bring-in-to-list = عرض قائمة الانتظار
bring-in-another = استيراد جدول آخر
