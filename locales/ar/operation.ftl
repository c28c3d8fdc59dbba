### What was done, as history tells it, and what the buttons for undo and redo say.

## Undo and redo of what has no wording of its own

operation-undo-other = التراجع عن آخر إجراء
operation-redo-other = إعادة آخر إجراء

## The register and its members; never undone

operation-register-created = إنشاء السجل
operation-opened = فتح السجل
operation-restored = استعادة السجل من نسخة احتياطية
operation-migrated = تحديث صيغة السجل
operation-member-added = إضافة عضو
operation-member-removed = إزالة عضو
operation-passphrase-changed = تغيير عبارة السر
operation-recovery-sheet-renewed = إصدار ورقة استعادة جديدة
operation-recovered = استخدام رمز الاستعادة
operation-backed-up = حفظ نسخة احتياطية
operation-person-erased = محو نهائي لبيانات شخص
operation-printed = طباعة بيانات شخصية
operation-exported = تصدير بيانات شخصية إلى ملف
operation-undone = التراجع عن إجراء
operation-redone = إعادة إجراء

## What can be undone

operation-sample-created = إضافة أشخاص خياليين
    .undo = التراجع عن إضافة أشخاص خياليين
    .redo = إعادة إضافة أشخاص خياليين
operation-member-renamed = تغيير اسم عضو
    .undo = التراجع عن تغيير اسم عضو
    .redo = إعادة تغيير اسم عضو
operation-group-changed = تغيير إعدادات المجموعة
    .undo = التراجع عن تغيير إعدادات المجموعة
    .redo = إعادة تغيير إعدادات المجموعة
operation-area-added = إضافة منطقة
    .undo = التراجع عن إضافة منطقة
    .redo = إعادة إضافة منطقة
operation-area-renamed = تغيير اسم المنطقة
    .undo = التراجع عن تغيير اسم المنطقة
    .redo = إعادة تغيير اسم المنطقة
operation-registration-added = إضافة تسجيل
    .undo = التراجع عن إضافة تسجيل
    .redo = إعادة إضافة تسجيل
operation-registration-changed = تصحيح تسجيل
    .undo = التراجع عن تصحيح تسجيل
    .redo = إعادة تصحيح تسجيل
operation-registration-stepped = تغيير وضع تسجيل
    .undo = التراجع عن تغيير وضع تسجيل
    .redo = إعادة تغيير وضع تسجيل
operation-person-changed = تصحيح بيانات شخص
    .undo = التراجع عن تصحيح بيانات شخص
    .redo = إعادة تصحيح بيانات شخص
operation-note-added = كتابة ملاحظة
    .undo = التراجع عن كتابة ملاحظة
    .redo = إعادة كتابة ملاحظة
operation-consent-given = إعطاء موافقة
    .undo = التراجع عن إعطاء موافقة
    .redo = إعادة إعطاء موافقة
operation-consent-withdrawn = سحب موافقة
    .undo = التراجع عن سحب موافقة
    .redo = إعادة سحب موافقة
operation-meeting-added = التخطيط للقاء
    .undo = التراجع عن التخطيط للقاء
    .redo = إعادة التخطيط للقاء
operation-meeting-changed = تصحيح بيانات لقاء
    .undo = التراجع عن تصحيح بيانات لقاء
    .redo = إعادة تصحيح بيانات لقاء
operation-meeting-held = تسجيل انعقاد لقاء
    .undo = التراجع عن تسجيل انعقاد لقاء
    .redo = إعادة تسجيل انعقاد لقاء
operation-meeting-cancelled = إلغاء لقاء
    .undo = التراجع عن إلغاء لقاء
    .redo = إعادة إلغاء لقاء
operation-invited = دعوة إلى لقاء
    .undo = التراجع عن دعوة إلى لقاء
    .redo = إعادة دعوة إلى لقاء
operation-signed-up = التسجيل في لقاء
    .undo = التراجع عن التسجيل في لقاء
    .redo = إعادة التسجيل في لقاء
operation-sign-up-changed = تصحيح تسجيل في لقاء
    .undo = التراجع عن تصحيح تسجيل في لقاء
    .redo = إعادة تصحيح تسجيل في لقاء
operation-sign-up-removed = إلغاء تسجيل في لقاء
    .undo = التراجع عن إلغاء تسجيل في لقاء
    .redo = إعادة إلغاء تسجيل في لقاء
operation-attendance-noted = تدوين الحضور
    .undo = التراجع عن تدوين الحضور
    .redo = إعادة تدوين الحضور
operation-sheet-typed-back = إدخال قائمة لقاء
    .undo = التراجع عن إدخال قائمة لقاء
    .redo = إعادة إدخال قائمة لقاء
operation-sign-up-registered = تسجيل شخص بعد لقاء
    .undo = التراجع عن تسجيل شخص بعد لقاء
    .redo = إعادة تسجيل شخص بعد لقاء
operation-paper-destroyed = تدوين إتلاف ورقة
    .undo = التراجع عن تدوين إتلاف ورقة
    .redo = إعادة تدوين إتلاف ورقة
operation-imported = استيراد جدول
    .undo = التراجع عن استيراد جدول
    .redo = إعادة استيراد جدول
