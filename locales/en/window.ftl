### What the window itself says: what stands in the way, and the titles of the system’s own dialogs.

# $count (Number) – how many fields stand in the way, at least one
window-errors = { $count ->
    [one] One field needs to be put right.
   *[other] { $count } fields need to be put right.
}
window-locked = The register is locked. Unlock it to go on.
# $at (String) – day and time, as »24.12.2026 18:30«
window-open-since = It has been open since { $at }.
window-damaged = The register is damaged and cannot be opened. There is a good backup in the same folder, which you can restore.
