### The group and its organisation.

## The data controller

group-controller-red-cross = Røde Kors (ቀይሕ መስቀል ደንማርክ)
group-controller-refugee-council = DRC Dansk Flygtningehjælp (ደንማርካዊ ባይቶ ስደተኛታት)

## Which desk the program is

group-desk-group = ጉጅለ ወለንተኛታት
group-desk-school = ቤት ትምህርቲ ቋንቋ
