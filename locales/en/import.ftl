### Bringing in a spreadsheet: why it is not read, and what is said about single rows.

## Why the file is not read

import-no-file = The file is not there. See whether it was moved or renamed. Nothing was changed.
import-not-readable = The file could not be read. Close it if it is open in another program, see whether you may read it, and try again. Nothing was changed.
import-wrong-type-pdf = The file is a PDF, not a spreadsheet. Find the spreadsheet itself, for example an .xlsx or .csv file. Nothing was changed.
import-wrong-type-picture = The file is a picture, not a spreadsheet. Find the spreadsheet itself, for example an .xlsx or .csv file. Nothing was changed.
import-wrong-type-document = The file is a text document, not a spreadsheet. Copy the list into a spreadsheet, save that and bring it in. Nothing was changed.
import-wrong-type-web-page = The file is a web page, even if it is named like a spreadsheet. Open it in your spreadsheet program, save it as .xlsx and try again. Nothing was changed.
import-wrong-type-binary-workbook = This kind of Excel file (.xlsb) is not read. Open it in Excel, save it as .xlsx and try again. Nothing was changed.
import-wrong-type-other = The file is not a spreadsheet. Choose a file of the type .xlsx, .xls, .ods or .csv. Nothing was changed.
import-empty = The file is empty. Choose another file. Nothing was changed.
import-no-header = We found no row with headers such as “Name” and “Phone”. Write headers above the columns and try again. Nothing was changed.
import-no-data-row = The file has headers but no rows below them. Choose another file. Nothing was changed.
import-damaged = The file is damaged and could not be read. Open it in your spreadsheet program, save it as a new file and try again. Nothing was changed.
import-password-protected = The file is protected with a password. Open it in your spreadsheet program, save a copy without a password, bring in the copy and delete it afterwards. Nothing was changed.
import-too-large = The file is too large. A file can be { $most } megabytes at most. Split the list into several files and try again. Nothing was changed.
import-unpacks-too-large = The file becomes far too large when it is unpacked, so it was not read. Copy the list into a new spreadsheet, save it and try again. Nothing was changed.
import-too-many-rows = The file has too many rows or too much text. We read { $most } rows at a time at most. Split the list into several files and try again. Nothing was changed.
import-no-such-sheet = There is no sheet of that name in the file. It has these sheets: { $sheets }. Nothing was changed.
import-side-unclear = We cannot tell whether the sheet “{ $sheet }” lists volunteers or participants. Choose which and try again. Nothing was changed.
import-side-unclear-unnamed = We cannot tell whether the file lists volunteers or participants. Choose which and try again. Nothing was changed.
import-cpr-column = The column “{ $column }” holds CPR numbers. We may never store them, and we do not need them. Leave the column out and try again. Nothing was changed.
import-no-such-column = There is no column called “{ $column }”. Write the header or the column’s letter as it is in the spreadsheet. Nothing was changed.
import-unknown-encoding = We do not know this text encoding. Try for example utf-8, windows-1252 or macintosh. Nothing was changed.
import-stopped = The reading was stopped. Nothing was changed.

## What is said about a row

import-row-no-name = Row { $row }: There is no name, so the row cannot be brought in.
import-row-not-a-name = Row { $row }: The name is too long or has signs that names do not have, so the row cannot be brought in.
import-row-cpr-number = Row { $row }: The text in “{ $column }” looks like a CPR number. We may never store that. Take it out of the spreadsheet and try again.
import-row-too-long = Row { $row }: There is more text than there is room for. Make the text shorter in the spreadsheet and try again.
import-row-not-understood = Row { $row }: What is in “{ $column }” was not understood as “{ $field }”. The text is in the note.
import-row-partly-understood = Row { $row }: Only a part of “{ $column }” was understood as “{ $field }”. The whole text is in the note.
import-row-second-value = Row { $row }: “{ $field }” was filled in already, so what is in “{ $column }” is written in the note.
import-row-date-ahead = Row { $row }: The date in “{ $column }” is after today. See whether it is right.
import-row-undecided = Row { $row }: The person is not sure about wanting a friend. It is in the note.

## Rows that are no registrations

import-left-out-total = Row { $row } adds up the others and is left out.
import-left-out-no-friend-wanted = Row { $row } is left out, because the person does not want a friend.
import-left-out-header-again = Row { $row } repeats the headers and is left out.
import-left-out-heading = Row { $row } is a heading between rows and is left out.
import-left-out-joined-above = Row { $row } belongs to the row above and was joined to it.
import-sheet-skipped = The sheet “{ $sheet }” has no headers that we know and is left out.

## What a column is taken for, where it is no field

import-column-unknown = Not recognised, the text is kept in the note
import-column-left-out = Left out
import-column-row-number = Running number, not used
import-column-cpr = CPR numbers, may not be stored
import-column-mother-tongue = Mother tongue
import-column-given-name = First name
import-column-family-name = Family name

## How far it is

import-reading = { $rows ->
    [0] Reading the file
    [one] Reading the file: { $rows } row
   *[other] Reading the file: { $rows } rows
}
import-understanding = { $rows ->
    [0] Understanding the rows
    [one] Understanding the rows: { $rows } row
   *[other] Understanding the rows: { $rows } rows
}
