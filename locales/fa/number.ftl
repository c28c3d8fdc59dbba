### Numbers.

# $number (String) – the number, written in this language
number-percent = { $number }٪
