### Meetings and courses in a calendar of one’s own.

calendar-menu = تقویم
calendar-open = باز کردن در تقویم من
calendar-save = ذخیره به شکل فایل تقویم
calendar-opened = در پروگرام تقویم باز شد. اگر آنجا قبول کنید، اضافه می‌شود.
calendar-saved = فایل تقویم ذخیره شد.
