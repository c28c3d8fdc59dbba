### Introductory meetings.

# $count (Number) – people still missing; 0 when there are enough
meeting-people-missing = { $count ->
    [0] Der er nok tilmeldte til mødet
    [one] Vi mangler { $count } person mere, før mødet kan holdes
   *[other] Vi mangler { $count } personer mere, før mødet kan holdes
}
