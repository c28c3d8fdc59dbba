### Bringing in a spreadsheet on the screen: choosing, looking, taking in.

## Choosing the file

bring-in-which = انتخاب فایل Excel
bring-in-kind = فایل‌های جدول
bring-in-begin-title = با همان جدولی که دارید شروع کنید
bring-in-begin = پیش از آن که چیزی گرفته شود، هر سطر را می‌بینید، و همه را یک‌جا می‌توانید برگردانید. فایل‌های xlsx، xls، ods و csv خوانده می‌شود. خود فایل تغییر نمی‌کند.
bring-in-choose = انتخاب فایل
bring-in-choose-other = انتخاب فایل دیگر

## Looking at it

# native-reader: "leave the column out and read on"
bring-in-without-cpr = حذف این ستون و خواندن بقیه
bring-in-whose = چه کسانی در این لیست هستند؟
# native-reader: "text encoding"
bring-in-encoding = رمزگذاری متن
bring-in-encoding-found = خود Vejviser پیدا کرد
bring-in-encoding-hint = اگر حروف æ، ø و å در نام‌ها غلط دیده می‌شود، یکی دیگر را امتحان کنید.
bring-in-columns = ستون‌ها این‌طور خوانده می‌شود
bring-in-column = ستون { $letter }
bring-in-count-taken = { $count ->
    [one] { $count } ثبت نام گرفته می‌شود
   *[other] { $count } ثبت نام گرفته می‌شود
}
bring-in-count-look = { $count ->
    [one] { $count } سطر را باید ببینید
   *[other] { $count } سطر را باید ببینید
}
bring-in-count-left = { $count ->
    [one] { $count } سطر گرفته نمی‌شود
   *[other] { $count } سطر گرفته نمی‌شود
}
bring-in-rows = سطرهای جدول
bring-in-row = سطر
bring-in-understood = این‌طور فهمیده شد
bring-in-to-look-at = برای دیدن
bring-in-ready = آماده
bring-in-look = ببینید
bring-in-refused = گرفته نمی‌شود
bring-in-left-out = کنار گذاشته شد
bring-in-leave-row-out = کنار گذاشتن سطر
bring-in-take-row = آوردن این سطر
bring-in-take-sheet = آوردن این ورق
bring-in-row-number = سطر { $row }
bring-in-alike = شاید همان شخص
bring-in-in-register = شاید در دفتر ثبت باشد: { $why }
bring-in-in-row = شاید همان شخص سطر { $row } باشد: { $why }
bring-in-nothing-here = این‌جا سطری نیست
bring-in-nothing-here-text = برای دیدن بقیهٔ فایل، نمایش دیگری انتخاب کنید.
# native-reader: "put the file away"
bring-in-give-up = کنار گذاشتن فایل

## Taking it in

bring-in-take-in = { $count ->
    [0] هیچ ثبت نامی گرفته نمی‌شود
    [one] گرفتن { $count } ثبت نام
   *[other] گرفتن { $count } ثبت نام
}
bring-in-done-title = { $count ->
    [one] { $count } ثبت نام از فایل گرفته شد
   *[other] { $count } ثبت نام از فایل گرفته شد
}
bring-in-done = همه را یک‌جا می‌توانید برگردانید. Vejviser به یاد دارد که ستون‌ها چطور خوانده شد، برای فایل بعدی از همین نوع.
bring-in-undone-title = برگردانده شد
bring-in-undone = دفتر ثبت مثل پیش از گرفتن این فایل است.
bring-in-to-list = دیدن لیست انتظار
bring-in-another = گرفتن از یک فایل دیگر
