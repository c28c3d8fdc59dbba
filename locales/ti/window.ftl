### What the window itself says: what stands in the way, and the titles of the system’s own dialogs.

# $count (Number) – how many fields stand in the way, at least one
window-errors = { $count ->
    [one] { $count } ቦታ ክእረም ኣለዎ።
   *[other] { $count } ቦታታት ክእረሙ ኣለዎም።
}
window-locked = መዝገብ ተቘሊፉ ኣሎ። ንምቕጻል ክፈትዎ።
# $at (String) – day and time, as »24.12.2026 18:30«
window-open-since = ካብ { $at } ጀሚሩ ክፉት ኣሎ።
# native-reader: a new sentence, not from the glossary
window-damaged = እቲ መዝገብ ተበላሽዩ ክኽፈት ኣይክእልን። ኣብቲ ማህደር ክትመልስዎ ትኽእሉ ጽቡቕ መተካእታ ቅዳሕ ኣሎ።
