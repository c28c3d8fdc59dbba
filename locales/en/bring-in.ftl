### Bringing in a spreadsheet on the screen: choosing, looking, taking in.

## Choosing the file

bring-in-which = Choose a spreadsheet
bring-in-kind = Spreadsheets
bring-in-begin-title = Begin with the spreadsheet you have
bring-in-begin = You see every row before anything is imported, and all of it can be undone at once. Files of the type .xlsx, .xls, .ods and .csv can be read. The file itself is not changed.
bring-in-choose = Choose file
bring-in-choose-other = Choose another file

## Looking at it

bring-in-without-cpr = Leave the column out and read on
bring-in-whose = Who is on the list?
bring-in-encoding = Text encoding
bring-in-encoding-found = Found by Vejviser
bring-in-encoding-hint = If æ, ø and å look wrong in the names, try another.
bring-in-columns = How the columns are read
bring-in-column = Column { $letter }
bring-in-count-taken = { $count ->
    [one] { $count } registration to import
   *[other] { $count } registrations to import
}
bring-in-count-look = { $count ->
    [one] { $count } with something to look at
   *[other] { $count } with something to look at
}
bring-in-count-left = { $count ->
    [one] { $count } not imported
   *[other] { $count } not imported
}
bring-in-rows = The rows of the spreadsheet
bring-in-row = Row
bring-in-understood = Understood as
bring-in-to-look-at = To look at
bring-in-ready = Ready
bring-in-look = Look at it
bring-in-refused = Cannot be imported
bring-in-left-out = Skipped
bring-in-leave-row-out = Leave the row out
bring-in-take-row = Take the row in after all
bring-in-take-sheet = Bring this sheet in
bring-in-row-number = Row { $row }
bring-in-alike = Perhaps the same
bring-in-in-register = Perhaps in the register already: { $why }
bring-in-in-row = Perhaps the same as in row { $row }: { $why }
bring-in-nothing-here = No rows here
bring-in-nothing-here-text = Choose one of the other views to see the rest of the file.
bring-in-give-up = Put the file away

## Taking it in

bring-in-take-in = { $count ->
    [0] None can be imported
    [one] Import { $count } registration
   *[other] Import { $count } registrations
}
bring-in-done-title = { $count ->
    [one] { $count } registration was imported
   *[other] { $count } registrations were imported
}
bring-in-done = All of it can be undone at once. Vejviser remembers how the columns were read, for the next file of the kind.
bring-in-undone-title = It was undone
bring-in-undone = The register is as it was before the file was imported.
bring-in-to-list = See the waiting list
bring-in-another = Import another spreadsheet
