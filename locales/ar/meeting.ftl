### Introductory meetings.

# $count (Number) – people still missing; 0 when there are enough
meeting-people-missing = { $count ->
    [zero] اكتمل العدد ويمكن عقد اللقاء
    [one] ينقصنا شخص واحد حتى يمكن عقد اللقاء
    [two] ينقصنا شخصان حتى يمكن عقد اللقاء
    [few] ينقصنا { $count } أشخاص حتى يمكن عقد اللقاء
    [many] ينقصنا { $count } شخصًا حتى يمكن عقد اللقاء
   *[other] ينقصنا { $count } شخص حتى يمكن عقد اللقاء
}
