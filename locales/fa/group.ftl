### The group and its organisation.

## The data controller

group-controller-red-cross = Røde Kors (صلیب سرخ دنمارک)
group-controller-refugee-council = DRC Dansk Flygtningehjælp (سازمان کمک به پناهندگان دانمارک)

## Which desk the program is

group-desk-group = گروه داوطلبان
group-desk-school = مکتب زبان
