### The group and its organisation.

## The data controller

group-controller-red-cross = Danish Red Cross
group-controller-refugee-council = DRC Danish Refugee Council

## Which desk the program is

group-desk-group = volunteer group
group-desk-school = language school
