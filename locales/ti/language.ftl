language-name-self = ትግርኛ
language-locale = ti-ER
language-date-digits = %d.%m.%Y
language-time-digits = %H:%M
