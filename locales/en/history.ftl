### What was done to a record, and the log of use.

## The history of a record

history-title = History
history-empty = Nothing has happened here yet.
# $records (String) – a list of kinds of records
history-came = Added: { $records }
# $records (String) – a list of kinds of records
history-went = Taken out: { $records }
# $records (String) – a list of kinds of records
history-erased = Erased for good: { $records }
history-empty-value = empty
history-kept-back = Changed. The person is protected, so it is not shown here.
history-undo = Undo this
history-undone = Undone

## The log of use

history-log = Use of the register
history-log-why = Who opened the register, printed or saved personal details, and when.
history-log-member = Member
history-log-at = When
history-log-by = Who
history-log-what = What
history-log-about = About
history-log-empty = Nobody has used the register yet
