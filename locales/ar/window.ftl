### What the window itself says: what stands in the way, and the titles of the system’s own dialogs.

# $count (Number) – how many fields stand in the way, at least one
window-errors = { $count ->
    [zero] لا توجد حقول تحتاج إلى تصحيح.
    [one] يوجد حقل واحد يحتاج إلى تصحيح.
    [two] يوجد حقلان يحتاجان إلى تصحيح.
    [few] توجد { $count } حقول تحتاج إلى تصحيح.
    [many] يوجد { $count } حقلًا يحتاج إلى تصحيح.
   *[other] يوجد { $count } حقل يحتاج إلى تصحيح.
}
window-locked = السجل مقفل. يُرجى فتح القفل للمتابعة.
# $at (String) – day and time, as »24.12.2026 18:30«
window-open-since = وهو مفتوح منذ { $at }.
window-damaged = السجل تالف ولا يمكن فتحه. توجد في المجلد نفسه نسخة احتياطية سليمة يمكن استعادتها.
