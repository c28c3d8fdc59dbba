### Meetings and courses in a calendar of one’s own.

calendar-menu = Calendar
calendar-open = Open in my calendar
calendar-save = Save as a calendar file
calendar-opened = Your calendar program has it now, if you say yes there.
calendar-saved = The calendar file is saved.
