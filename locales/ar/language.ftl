language-name-self = العربية
language-locale = ar-u-nu-latn-hc-h23
language-date-digits = %d.%m.%Y
language-time-digits = %H:%M
