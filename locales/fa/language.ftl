language-name-self = فارسی / دری
language-locale = fa-AF-u-ca-gregory-nu-latn
language-date-digits = %d.%m.%Y
language-time-digits = %H:%M
