### Bringing in a spreadsheet: why it is not read, and what is said about single rows.
# native-reader: the whole file; "መስመር" for row, "ዓምዲ" for column, "ወረቐት" for sheet, "ሰሌዳ" for spreadsheet are our choice

## Why the file is not read

import-no-file = እዚ ፋይል የለን። ምናልባት ናብ ካልእ ቦታ ተወሲዱ ወይ ስሙ ተቐይሩ ይኸውን። ዝተቐየረ ነገር የለን።
import-not-readable = እዚ ፋይል ክንበብ ኣይተኻእለን። ኣብ ካልእ ፕሮግራም ክፉት እንተ ኾይኑ ዕጸውዎ፣ ከተንብብዎ ፍቓድ ከም ዘለኩም ርኣዩ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-wrong-type-pdf = እዚ ፋይል PDF እዩ፣ ሰሌዳ ኣይኮነን። ነቲ ሰሌዳ ባዕሉ ርኸቡ፣ ንኣብነት ናይ xlsx ወይ csv ፋይል። ዝተቐየረ ነገር የለን።
import-wrong-type-picture = እዚ ፋይል ስእሊ እዩ፣ ሰሌዳ ኣይኮነን። ነቲ ሰሌዳ ባዕሉ ርኸቡ፣ ንኣብነት ናይ xlsx ወይ csv ፋይል። ዝተቐየረ ነገር የለን።
import-wrong-type-document = እዚ ፋይል ጽሑፍ እዩ፣ ሰሌዳ ኣይኮነን። ነቲ ዝርዝር ናብ ሰሌዳ ቅድሑዎ፣ ዓቅቡዎ፣ ኣእትዉዎ። ዝተቐየረ ነገር የለን።
import-wrong-type-web-page = እዚ ፋይል ገጽ ኢንተርነት እዩ፣ ስሙ ከም ናይ ሰሌዳ እኳ እንተ ኾነ። ኣብ ናይ ሰሌዳ ፕሮግራም ክፈትዎ፣ ከም xlsx ዓቅቡዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-wrong-type-binary-workbook = ከምዚ ዝበለ ናይ Excel ፋይል (xlsb) ኣይንበብን እዩ። ኣብ Excel ክፈትዎ፣ ከም xlsx ዓቅቡዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-wrong-type-other = እዚ ፋይል ሰሌዳ ኣይኮነን። xlsx፣ xls፣ ods ወይ csv ዝዓይነቱ ፋይል ምረጹ። ዝተቐየረ ነገር የለን።
import-empty = እዚ ፋይል ባዶ እዩ። ካልእ ፋይል ምረጹ። ዝተቐየረ ነገር የለን።
import-no-header = ከም «ስም»፣ «ቁጽሪ ተሌፎን» ዝበሉ ኣርእስታት ዘለውዎ መስመር ኣይረኸብናን። ልዕሊ ዓምድታት ኣርእስታት ጽሓፉ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-no-data-row = ኣብዚ ፋይል ኣርእስታት ኣለዉ፣ ኣብ ትሕቲኦም ግን መስመር የለን። ካልእ ፋይል ምረጹ። ዝተቐየረ ነገር የለን።
import-damaged = እዚ ፋይል ተበላሽዩ እዩ፣ ክንበብ ኣይተኻእለን። ኣብ ናይ ሰሌዳ ፕሮግራም ክፈትዎ፣ ከም ሓድሽ ፋይል ዓቅቡዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-password-protected = እዚ ፋይል ብቃል-ምስጢር ዝተዓጽወ እዩ። ኣብ ናይ ሰሌዳ ፕሮግራም ክፈትዎ፣ ቃል-ምስጢር ዘይብሉ ቅዳሕ ዓቅቡ፣ ነቲ ቅዳሕ ኣእትዉዎ፣ ድሕሪኡ ደምስስዎ። ዝተቐየረ ነገር የለን።
import-too-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ። ሓደ ፋይል እንተ በዝሐ { $most } ሜጋባይት ክኸውን ይኽእል። ነቲ ዝርዝር ናብ ብዙሓት ፋይላት ምቐልዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-unpacks-too-large = እዚ ፋይል ምስ ተኸፍተ ኣዝዩ ዓቢ ይኸውን፣ ስለዚ ኣይተነበን። ነቲ ዝርዝር ናብ ሓድሽ ሰሌዳ ቅድሑዎ፣ ዓቅቡዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-too-many-rows = ኣብዚ ፋይል ኣዝዮም ብዙሓት መስመራት ወይ ኣዝዩ ብዙሕ ጽሑፍ ኣሎ። ኣብ ሓደ ግዜ እንተ በዝሐ { $most } መስመራት ነንብብ። ነቲ ዝርዝር ናብ ብዙሓት ፋይላት ምቐልዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-no-such-sheet = ኣብዚ ፋይል ከምኡ ዝስሙ ወረቐት የለን። እዞም ወረቓቕቲ ኣለዉዎ፦ { $sheets }። ዝተቐየረ ነገር የለን።
import-side-unclear = ወረቐት «{ $sheet }» ዝርዝር ወለንተኛታት ድዩ ወይስ ዝርዝር ተሳተፍቲ ኣይተፈልጠን። ምረጹ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-side-unclear-unnamed = እዚ ፋይል ዝርዝር ወለንተኛታት ድዩ ወይስ ዝርዝር ተሳተፍቲ ኣይተፈልጠን። ምረጹ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-cpr-column = ኣብ ዓምዲ «{ $column }» ናይ CPR ቁጽርታት ኣለዉ። ክንዕቅቦም ፈጺሙ ኣይፍቀደልናን፣ ኣየድልዩናን ድማ። ነቲ ዓምዲ ግደፍዎ፣ ደጊምኩም ፈትኑ። ዝተቐየረ ነገር የለን።
import-no-such-column = «{ $column }» ዝስሙ ዓምዲ የለን። ኣርእስቲ ወይ ፊደል ናይቲ ዓምዲ ከምቲ ኣብ ሰሌዳ ዘሎ ጽሓፉ። ዝተቐየረ ነገር የለን።
import-unknown-encoding = እዚ ኣገባብ ኣጽሕፋ ፊደላት ኣይንፈልጦን። ንኣብነት utf-8፣ windows-1252 ወይ macintosh ፈትኑ። ዝተቐየረ ነገር የለን።
import-stopped = ንባብ ደው ኢሉ። ዝተቐየረ ነገር የለን።

## What is said about a row

import-row-no-name = መስመር { $row }፦ ስም የብሉን፣ ስለዚ ክኣቱ ኣይክእልን።
import-row-not-a-name = መስመር { $row }፦ ስም ኣዝዩ ነዊሕ እዩ ወይ ኣብ ስም ዘይርከብ ምልክት ኣለዎ፣ ስለዚ ክኣቱ ኣይክእልን።
import-row-cpr-number = መስመር { $row }፦ ኣብ «{ $column }» ዘሎ ጽሑፍ ናይ CPR ቁጽሪ ይመስል። ክንዕቅቦ ፈጺሙ ኣይፍቀደልናን። ካብቲ ሰሌዳ ኣውጽእዎ፣ ደጊምኩም ፈትኑ።
import-row-too-long = መስመር { $row }፦ ጽሑፍ ካብ ዘሎ ቦታ ይነውሕ። ኣብቲ ሰሌዳ ኣሕጽርዎ፣ ደጊምኩም ፈትኑ።
import-row-not-understood = መስመር { $row }፦ ኣብ «{ $column }» ዘሎ ከም «{ $field }» ኣይተረድአን። እቲ ጽሑፍ ኣብ መዘኻኸሪ ኣሎ።
import-row-partly-understood = መስመር { $row }፦ ካብቲ ኣብ «{ $column }» ዘሎ ክፋሉ ጥራይ ከም «{ $field }» ተረዲኡ። ምሉእ ጽሑፍ ኣብ መዘኻኸሪ ኣሎ።
import-row-second-value = መስመር { $row }፦ «{ $field }» ቅድሚ ሕጂ ተመሊኡ ነይሩ፣ ስለዚ እቲ ኣብ «{ $column }» ዘሎ ኣብ መዘኻኸሪ ተጻሒፉ።
import-row-date-ahead = መስመር { $row }፦ ኣብ «{ $column }» ዘሎ ዕለት ድሕሪ ሎሚ እዩ። ቅኑዕ ምዃኑ ርኣዩ።
import-row-undecided = መስመር { $row }፦ እዚ ሰብ መሓዛ ከም ዝደሊ ርግጸኛ ኣይኮነን። ኣብ መዘኻኸሪ ተጻሒፉ ኣሎ።

## Rows that are no registrations

import-left-out-total = መስመር { $row } ድምር ናይ ካልኦት እዩ፣ ኣይኣተወን።
import-left-out-no-friend-wanted = መስመር { $row } ኣይኣተወን፣ እዚ ሰብ መሓዛ ስለ ዘይደለየ።
import-left-out-header-again = መስመር { $row } ኣርእስታት ይደግም፣ ኣይኣተወን።
import-left-out-heading = መስመር { $row } ኣብ መንጎ መስመራት ዘሎ ኣርእስቲ እዩ፣ ኣይኣተወን።
import-left-out-joined-above = መስመር { $row } ናይቲ ልዕሊኡ ዘሎ መስመር እዩ፣ ምስኡ ተጸንቢሩ።
import-sheet-skipped = ወረቐት «{ $sheet }» ንፈልጦም ኣርእስታት የብሉን፣ ኣይተነበን።

## What a column is taken for, where it is no field

import-column-unknown = ኣይተፈልጠን፣ ጽሑፉ ኣብ መዘኻኸሪ ይዕቀብ
import-column-left-out = ተገዲፉ
import-column-row-number = ተርታ ቁጽሪ፣ ኣይንጥቀመሉን
import-column-cpr = ናይ CPR ቁጽርታት፣ ክዕቀቡ ኣይፍቀድን
import-column-mother-tongue = ቋንቋ ኣደ
import-column-given-name = ስም
import-column-family-name = ስም ኣቦ

## How far it is

import-reading = { $rows ->
    [0] ፋይል ይንበብ ኣሎ
    [one] ፋይል ይንበብ ኣሎ፦ { $rows } መስመር
   *[other] ፋይል ይንበብ ኣሎ፦ { $rows } መስመራት
}
import-understanding = { $rows ->
    [0] መስመራት ይርድኡ ኣለዉ
    [one] መስመራት ይርድኡ ኣለዉ፦ { $rows } መስመር
   *[other] መስመራት ይርድኡ ኣለዉ፦ { $rows } መስመራት
}
