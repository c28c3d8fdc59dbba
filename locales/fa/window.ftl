### What the window itself says: what stands in the way, and the titles of the system’s own dialogs.

# $count (Number) – how many fields stand in the way, at least one
window-errors = { $count ->
    [one] { $count } بخش باید درست شود.
   *[other] { $count } بخش باید درست شود.
}
window-locked = دفتر ثبت قفل است. برای ادامه، قفل آن را باز کنید.
# $at (String) – day and time, as »24.12.2026 18:30«
window-open-since = از { $at } باز است.
# native-reader: a new sentence, not from the glossary
window-damaged = دفتر ثبت خراب است و باز نمی‌شود. در همان پوشه یک کاپی احتیاطی سالم هست که می‌توانید آن را برگردانید.
