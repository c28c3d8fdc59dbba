### Bringing in a spreadsheet on the screen: choosing, looking, taking in.

## Choosing the file

bring-in-which = ናይ Excel ፋይል ምምራጽ
bring-in-kind = ሰሌዳታት
bring-in-begin-title = በቲ ዘለኩም ሰሌዳ ጀምሩ
# native-reader: "you see every row before anything is imported"
bring-in-begin = ቅድሚ ዝኾነ ነገር ምእታዉ ንነፍሲ ወከፍ መስመር ትርእይዎ፣ ኩሉ ድማ ብሓንሳብ ናብ ዝነበሮ ክምለስ ይኽእል። xlsx፣ xls፣ ods፣ csv ዝዓይነቶም ፋይላት ይንበቡ። እቲ ፋይል ባዕሉ ኣይቅየርን።
bring-in-choose = ፋይል ምምራጽ
bring-in-choose-other = ካልእ ፋይል ምምራጽ

## Looking at it

# native-reader: "leave the column out and read on"
bring-in-without-cpr = ነቲ ዓምዲ ምግዳፍን ንባብ ምቕጻልን
bring-in-whose = ኣብዚ ዝርዝር እንመን ኣለዉ፧
# native-reader: "text encoding"
bring-in-encoding = ኣገባብ ኣጽሕፋ ፊደላት
bring-in-encoding-found = Vejviser ረኺብዎ
# native-reader: "if these letters look wrong in the names, try another"
bring-in-encoding-hint = ኣብ ኣስማት æ፣ ø፣ å ጌጋ እንተ መሲሎም፣ ካልእ ፈትኑ።
bring-in-columns = ዓምድታት ከምዚ ይንበቡ
bring-in-column = ዓምዲ { $letter }
bring-in-count-taken = { $count ->
    [0] ዝኣቱ ምዝገባ የለን
    [one] { $count } ምዝገባ ይኣቱ
   *[other] { $count } ምዝገባታት ይኣትዉ
}
# native-reader: "rows with something to look at"
bring-in-count-look = { $count ->
    [0] ዝርአ መስመር የለን
    [one] { $count } መስመር ክርአ ዘለዎ
   *[other] { $count } መስመራት ክርአዩ ዘለዎም
}
bring-in-count-left = { $count ->
    [0] ዘይኣቱ መስመር የለን
    [one] { $count } መስመር ኣይኣቱን
   *[other] { $count } መስመራት ኣይኣትዉን
}
bring-in-rows = መስመራት ናይቲ ሰሌዳ
bring-in-row = መስመር
bring-in-understood = ከምዚ ተረዲኡ
bring-in-to-look-at = ክርአ ዘለዎ
bring-in-ready = ድሉው
# native-reader: "look at it"
bring-in-look = ርኣይዎ
bring-in-refused = ክኣቱ ኣይክእልን
bring-in-left-out = ኣይኣተወን
bring-in-leave-row-out = እዚ መስመር ምግዳፍ
bring-in-take-row = እዚ መስመር ምእታው
bring-in-take-sheet = እዚ ወረቐት ምእታው
bring-in-row-number = መስመር { $row }
bring-in-alike = ምናልባት ሓደ ሰብ
bring-in-in-register = ምናልባት ኣብ መዝገብ ኣሎ፦ { $why }
# native-reader: "perhaps the same as in row …"
bring-in-in-row = ምናልባት ምስቲ ኣብ መስመር { $row } ዘሎ ሓደ ሰብ፦ { $why }
bring-in-nothing-here = ኣብዚ መስመር የለን
bring-in-nothing-here-text = ዝተረፈ ናይቲ ፋይል ንምርኣይ ካልእ ምርጫ ምረጹ።
# native-reader: "put the file away"
bring-in-give-up = ነቲ ፋይል ምግዳፍ

## Taking it in

bring-in-take-in = { $count ->
    [0] ክኣቱ ዝኽእል ምዝገባ የለን
    [one] { $count } ምዝገባ ምእታው
   *[other] { $count } ምዝገባታት ምእታው
}
bring-in-done-title = { $count ->
    [one] { $count } ምዝገባ ኣትዩ
   *[other] { $count } ምዝገባታት ኣትዮም
}
# native-reader: "remembers how the columns were read"
bring-in-done = ኩሉ ብሓንሳብ ናብ ዝነበሮ ክምለስ ይኽእል። Vejviser ዓምድታት ብኸመይ ከም ዝተነበቡ ንዝመጽእ ተመሳሳሊ ፋይል ይዝክር።
bring-in-undone-title = ናብ ዝነበሮ ተመሊሱ
# native-reader: "the register is as it was"
bring-in-undone = እቲ መዝገብ ከምቲ ቅድሚ እቲ ፋይል ምእታዉ ዝነበሮ ኣሎ።
bring-in-to-list = ዝርዝር ትጽቢት ምርኣይ
bring-in-another = ካብ ካልእ ፋይል ምእታው
