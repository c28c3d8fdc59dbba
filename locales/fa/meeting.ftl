### Introductory meetings.

# $count (Number) – people still missing; 0 when there are enough
meeting-people-missing = { $count ->
    [0] تعداد کافی است و جلسه برگزار می‌شود
    [one] برای برگزاری جلسه { $count } نفر دیگر لازم است
   *[other] برای برگزاری جلسه { $count } نفر دیگر لازم است
}
