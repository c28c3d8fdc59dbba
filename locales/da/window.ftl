### What the window itself says: what stands in the way, and the titles of the system’s own dialogs.

# $count (Number) – how many fields stand in the way, at least one
window-errors = { $count ->
    [one] Et felt skal rettes.
   *[other] { $count } felter skal rettes.
}
window-locked = Registret er låst. Lås det op for at fortsætte.
# $at (String) – day and time, as »24.12.2026 18:30«
window-open-since = Det har været åbent siden { $at }.
window-damaged = Registret er beskadiget og kan ikke åbnes. Der er en god sikkerhedskopi i samme mappe, som du kan gendanne.
