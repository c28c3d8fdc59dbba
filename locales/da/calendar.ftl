### Meetings and courses in a calendar of one’s own.

calendar-menu = Kalender
calendar-open = Åbn i min kalender
calendar-save = Gem som kalenderfil
calendar-opened = Det ligger nu i dit kalenderprogram, hvis du siger ja dér.
calendar-saved = Kalenderfilen er gemt.
