### The group and its organisation.

## The data controller

group-controller-red-cross = Røde Kors
group-controller-refugee-council = DRC Dansk Flygtningehjælp

## Which desk the program is

group-desk-group = frivilliggruppe
group-desk-school = sprogskole
