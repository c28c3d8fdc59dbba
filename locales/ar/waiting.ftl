### The waiting list, a registration, its form, and who waits in which area.

## The list

waiting-new = تسجيل جديد
waiting-import = استيراد جدول (Excel)
waiting-wait = { $count ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
waiting-have-room = { $count ->
    [zero] لا يوجد صديق متاح
    [one] صديق واحد متاح
    [two] صديقان متاحان
    [few] { $count } أصدقاء متاحون
    [many] { $count } صديقًا متاحون
   *[other] { $count } صديق متاحون
}
waiting-longest = { $count ->
    [zero] أطول انتظار: أقل من يوم
    [one] أطول انتظار: يوم واحد
    [two] أطول انتظار: يومان
    [few] أطول انتظار: { $count } أيام
    [many] أطول انتظار: { $count } يومًا
   *[other] أطول انتظار: { $count } يوم
}
waiting-participants = في انتظار صديق
waiting-friends = أصدقاء متاحون
waiting-both = الكل
waiting-show-waits = في الانتظار
waiting-consent-missing = الموافقة ناقصة
waiting-show-meeting-asked = يرغب في لقاء تعريفي
waiting-search = البحث بالاسم
waiting-days = الأيام
waiting-languages-and-wishes = اللغات والرغبات
waiting-protected = اسم محمي
waiting-adults = { $count ->
    [zero] لا بالغين
    [one] بالغ واحد
    [two] بالغان
    [few] { $count } بالغين
    [many] { $count } بالغًا
   *[other] { $count } بالغ
}
waiting-children = { $count ->
    [zero] لا أطفال
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلًا
   *[other] { $count } طفل
}
waiting-area-in = { $area } ({ $municipality })
waiting-empty-title = قائمة الانتظار فارغة
waiting-empty = هنا يظهر كل من يرغب في صديق وكل من يرغب في أن يكون صديقًا. إذا كان لديكم جدول، فيمكن البدء به.
waiting-none-title = لا نتائج لهذا الاختيار
waiting-none = يمكن تقليل الاختيارات أو تجربة جزء من الاسم.
waiting-clear = إظهار كل من ينتظر
waiting-more-found = الاسم يطابق أشخاصًا أكثر مما يظهر هنا. يُرجى كتابة المزيد منه.

## Registrations begun and not saved

waiting-unfinished = { $count ->
    [zero] لا تسجيلات غير مكتملة
    [one] تسجيل واحد غير مكتمل
    [two] تسجيلان غير مكتملين
    [few] { $count } تسجيلات غير مكتملة
    [many] { $count } تسجيلًا غير مكتمل
   *[other] { $count } تسجيل غير مكتمل
}
waiting-unnamed = بدون اسم
waiting-kept-at = حُفظ { $at }
waiting-continue = متابعة
# native-reader: not found in a public text
waiting-discard = تجاهل

## One registration

waiting-registration = التسجيل
waiting-waited = { $count ->
    [zero] في الانتظار منذ اليوم
    [one] في الانتظار منذ يوم واحد
    [two] في الانتظار منذ يومين
    [few] في الانتظار منذ { $count } أيام
    [many] في الانتظار منذ { $count } يومًا
   *[other] في الانتظار منذ { $count } يوم
}
waiting-since = منذ { $date }
waiting-protected-why = الاسم والعنوان محميان. يُرجى إظهارهما عند الحاجة إلى التواصل فقط، وعندما لا ينظر أحد آخر.
waiting-open-protected = إظهار الاسم والتواصل
waiting-copy-phone = نسخ الرقم
waiting-copy-email = نسخ البريد
waiting-copied = نُسخ
waiting-consents = الموافقة
waiting-consent-give = تدوين الموافقة
waiting-consent-withdraw = سحب
waiting-consent-none = لم تُعطَ
waiting-consent-given = أُعطيت { $date }، { $how }، لغة القراءة: { $language }، دوّنها { $member }
waiting-consent-withdrawn = سُحبت { $date }
waiting-consent-withdraw-why = لا تسري الموافقة من الآن. وبدون الموافقة على البحث عن صديق يخرج التسجيل من قائمة الانتظار.
waiting-notes = ملاحظات التواصل
waiting-note-add = إضافة ملاحظة
waiting-signed-up = مسجّل
waiting-came = حضر اللقاء
waiting-did-not-come = لم يحضر اللقاء
waiting-invited = دُعي { $date }
waiting-others = تسجيلات أخرى
waiting-open-match = عرض الصديقين
waiting-standing = { $side } · { $state } · منذ { $date }
waiting-meeting-note = تدوين الرغبة في لقاء تعريفي
waiting-meeting-forget = إلغاء الرغبة
waiting-meeting-asked-on = طُلب لقاء تعريفي { $date }
waiting-edit = تعديل
waiting-step-new = البدء من جديد
waiting-step-talk-arranged = تحديد موعد
waiting-step-ready = الإضافة إلى قائمة الانتظار
waiting-step-matched = تدوين العثور على صديق
waiting-step-withdrawn = سحب التسجيل
waiting-step-closed = إغلاق التسجيل
waiting-more-steps = المزيد

## The form

waiting-edit-title = تعديل التسجيل
waiting-only-name = الاسم وحده ضروري. كل ما عداه يمكن أن ينتظر.
waiting-which-side = ما المطلوب؟
waiting-household = الأسرة
waiting-languages = اللغات
waiting-wishes = الرغبات
waiting-offers = ما يمكن تقديمه
waiting-time-and-place = الوقت والمكان
waiting-danish = الدنماركية والخلفية
waiting-work = العمل والاستعداد
waiting-ages-hint = مثلًا 4، 9
waiting-adult-add = إضافة بالغ
waiting-adult-name = اسم البالغ { $number }
waiting-adult-phone = هاتف البالغ { $number }
waiting-adult-remove = إزالة البالغ { $number }
waiting-language-of = اللغة { $number }
waiting-level-of = المستوى، اللغة { $number }
waiting-language-named = ما هي اللغة { $number }؟
waiting-language-add = إضافة لغة
waiting-adult-field = البالغ { $adult } · { $field }
waiting-adult-language-add = إضافة لغة للبالغ { $adult }
waiting-other = غير ذلك …
waiting-not-asked = لم يُسأل عنه
waiting-times-hint = التنقل بمفاتيح الأسهم والاختيار بمفتاح المسافة.
waiting-introduced = تعرّف على العمل
waiting-consent-question = ما الذي وافق عليه الشخص؟
waiting-consent-hint = كل غرض على حدة. يُحدَّد فقط ما قرأه الشخص أو سمعه بلغته.
waiting-protected-hint = يظهر الشخص عندئذ بدون اسم في كل القوائم والأوراق.
waiting-likely = ربما هذا الشخص مسجّل من قبل
waiting-same-phone = رقم الهاتف نفسه
waiting-same-email = البريد الإلكتروني نفسه
waiting-same-name = اسم مشابه
waiting-open-beside = فتح إلى الجانب
waiting-draft-found = هذا ما كُتب آخر مرة. لم يُحفظ كتسجيل بعد.
waiting-draft-drop = البدء من الصفر
waiting-draft-kept = تُحفظ المسودة أثناء الكتابة.

## Areas

waiting-areas-best = { $count ->
    [zero] لقاء تعريفي في { $area } قد يساعد أكثر من غيره.
    [one] لقاء تعريفي في { $area } قد يساعد أكثر من غيره: ينقص صديق واحد.
    [two] لقاء تعريفي في { $area } قد يساعد أكثر من غيره: ينقص صديقان.
    [few] لقاء تعريفي في { $area } قد يساعد أكثر من غيره: ينقص { $count } أصدقاء.
    [many] لقاء تعريفي في { $area } قد يساعد أكثر من غيره: ينقص { $count } صديقًا.
   *[other] لقاء تعريفي في { $area } قد يساعد أكثر من غيره: ينقص { $count } صديق.
}
waiting-areas-enough = الأصدقاء الآن كافون في كل المناطق.
waiting-areas-title = أين ينتظر الناس وأين يوجد أصدقاء؟
waiting-areas-wait = ينتظرون
waiting-areas-missing = الناقص
waiting-areas-none = المنطقة غير مدوّنة
waiting-areas-empty-title = لا مناطق بعد
waiting-areas-empty = تظهر المنطقة عندما يذكرها تسجيل.
# $at (String) – a day, as »24.12.2026«
waiting-asked-until = الطلب حتى { $at }
