### Introductory meetings.

# $count (Number) – people still missing; 0 when there are enough
meeting-people-missing = { $count ->
    [0] There are enough people for the meeting
    [one] We need { $count } more person before the meeting can be held
   *[other] We need { $count } more people before the meeting can be held
}
