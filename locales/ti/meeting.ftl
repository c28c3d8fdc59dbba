### Introductory meetings.

# $count (Number) – people still missing; 0 when there are enough
meeting-people-missing = { $count ->
    [0] እኹል ሰብ ኣሎ፣ ኣኼባ ክካየድ ይከኣል
    [one] ኣኼባ ንምክያድ ገና { $count } ሰብ የድልየና
   *[other] ኣኼባ ንምክያድ ገና { $count } ሰባት የድልዩና
}
