### Meetings and courses in a calendar of one’s own.

calendar-menu = التقويم
calendar-open = فتح في تقويمي
calendar-save = حفظ كملف تقويم
calendar-opened = فُتح في برنامج التقويم، ويُضاف بعد الموافقة هناك.
calendar-saved = حُفظ ملف التقويم.
