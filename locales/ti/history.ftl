### What was done to a record, and the log of use.

## The history of a record

history-title = ታሪኽ ለውጢ
history-empty = ኣብዚ ክሳብ ሕጂ ዝተገብረ የልቦን።
# $records (String) – a list of kinds of records
history-came = ተወሲኹ፦ { $records }
# $records (String) – a list of kinds of records
history-went = ወጺኡ፦ { $records }
# $records (String) – a list of kinds of records
history-erased = ንሓዋሩ ተደምሲሱ፦ { $records }
history-empty-value = ባዶ
history-kept-back = ተቐይሩ። እቲ ሰብ ሕሉው ስለ ዝኾነ ኣብዚ ኣይርአን።
history-undo = ነዚ ምምላስ
history-undone = ተመሊሱ

## The log of use

history-log = ኣጠቓቕማ መዝገብ
history-log-why = መዝገብ መን ከም ዝኸፈቶ፣ ናይ ሰባት ሓበሬታ መን ከም ዝሓተሞ ወይ ከም ዘቐመጦ፣ መዓስ ከኣ ምዃኑ።
history-log-member = ኣባል
history-log-at = መዓስ
history-log-by = መን
history-log-what = እንታይ
history-log-about = ብዛዕባ
history-log-empty = ክሳብ ሕጂ መዝገብ ዝተጠቕመ የልቦን
