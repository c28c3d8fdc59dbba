### Meetings and courses in a calendar of one’s own.

calendar-menu = Calendar
calendar-open = Open in my calendar
calendar-save = Save as a calendar file
calendar-opened = Your calendar program has it now, if you say yes there.
calendar-saved = The calendar file is saved.

## The system’s own dialog

calendar-save-where = Where is the calendar file to be saved?
calendar-file = Calendar
