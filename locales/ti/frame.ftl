### The window's frame: what stands around every screen, and the words its controls share.

## Navigation

frame-name = Vejviser
frame-navigation = ገጻት
frame-skip = ናብ ትሕዝቶ ምኻድ
frame-menu = ዝርዝር ገጻት
frame-today = ሎሚ
# native-reader: waiting list; or ሪጋ
frame-waiting-list = ዝርዝር ትጽቢት
frame-areas = ከባቢታት
frame-matches = ጽምድታት
frame-meetings = ኣኼባታት ምልላይ
# native-reader: settings
frame-settings = ቅጥዕታት
frame-no-such-page = እዚ ገጽ የለን
frame-no-such-page-why = እዚ ኣድራሻ ናብ ገጽ ኣየብጽሕን። ካብ ዝርዝር ገጻት ቀጽሉ።

## Search and actions

frame-search = ሰባት፣ ኣኼባታት፣ ኮርሳት፣ ተግባራት ምድላይ
frame-search-title = ምድላይ
frame-people = ሰባት
frame-search-hint = ስም ወይ ክትገብርዎ እትደልዩ ጽሓፉ። ብመፍትሓት ቀስትን Enterን ምረጹ።
frame-search-nothing = ዝተረኽበ የለን። ክፋል ስም ወይ ካልእ ቃል ፈትኑ።
frame-search-found = { $count ->
    [one] { $count } ተረኺቡ
   *[other] { $count } ተረኺቦም
}
frame-actions = ተግባራት
frame-go-to = ናብ ገጽ ምኻድ

## Language and lock

frame-language = ቋንቋ
# native-reader: to lock; not ምዕጻው, which is to close
frame-lock = ምቕላፍ
frame-unlock = ምኽፋት
# native-reader: welcome back
frame-unlock-title = እንቋዕ ብደሓን መጻእኩም
# native-reader: the register is locked
frame-unlock-group = መዝገብ { $group } ተቖሊፉ ኣሎ።
# native-reader: being made ready; leave the window open
frame-unlock-long = መዝገብ ይዳሎ ኣሎ። እቲ መዝገብ ዓቢ ወይ እቲ ፕሮግራም ሓድሽ እንተኾይኑ ሒደት ደቓይቕ ክወስድ ይኽእል። ነቲ መስኮት ክፉት ግደፍዎ።
frame-passphrase = ሓረግ-ምስጢር
frame-passphrase-empty = ሓረግ-ምስጢርኩም ጽሓፉ።
frame-show = ምርኣይ
frame-hide = ምሕባእ
frame-hidden-name = ስም ተሓቢኡ ኣሎ
frame-names-hidden = ኣስማት ተሓቢኦም ኣለዉ። ንምርኣይ { $key } ጠውቑ።
frame-names-shown = ኣስማት እንደገና ይረኣዩ ኣለዉ
frame-hide-names = ኣስማት ምሕባእ
frame-show-names = ኣስማት ምርኣይ

## Undo

frame-undo = ናብ ዝነበሮ ምምላስ
frame-redo = ምድጋም
frame-undo-redo = ምምላስን ምድጋምን
frame-nothing-to-undo = ናብ ዝነበሮ ዝምለስ ነገር የለን
frame-nothing-to-redo = ዝድገም ነገር የለን

## Forms and dialogs

frame-save = ምዕቃብ
frame-cancel = ምቁራጽ
frame-close = ምዕጻው
frame-back = ንድሕሪት
frame-next = ዝቕጽል
frame-optional = እንተ ደሊኹም
frame-errors-title = ክእረም ዘለዎ ነገር ኣሎ
frame-date-hint = መዓልቲ፣ ወርሒ፣ ዓመት፦ 24.12.2026
frame-time-hint = ሰዓትን ደቒቕን፦ 18:30
frame-all = ኩሉ

## While it works, and when it does not

frame-busy = ሓንሳብ ተጸበዩ …
frame-stop = ደው ምባል
frame-went-wrong-title = ኣይሰለጠን
frame-went-wrong = ኣብቲ ፕሮግራም ጌጋ ኣጋጢሙ። ደጊምኩም ፈትኑ። እንተ ተደጊሙ፣ ነቲ ፕሮግራም ዕጸውዎ እሞ እንደገና ክፈትዎ። ዝተዓቀበ ሕጂ እውን ኣሎ።
frame-try-again = እንደገና ምፍታን
