-- The ledger: every change to the register is a line here, written by triggers in the same
-- transaction as the change itself. Undo, redo, history, the log of use and later the sharing
-- between desks are all read from these two tables. docs/architecture.md, "The ledger".

-- What somebody did, as one thing that happened whole or not at all.
create table operation (
    -- The local order. Lines of one operation lie together: first_change to last_change.
    line integer primary key,
    -- UUIDv7, the same on every desk that will ever see this operation.
    id text not null unique,
    -- Hybrid logical clock: milliseconds since 1970 times 65536, plus a counter, so that operations
    -- keep their order even where a computer's clock is set back.
    clock integer not null,
    -- The desk (this copy of the register) it was done at, and the member who did it.
    desk text not null,
    member text,
    kind text not null,
    -- The record it is mostly about, for the screen; an id, never a name.
    about text,
    -- For an undo or a redo: the operation that it takes back.
    undoes text references operation (id) on delete no action,
    -- False once it was undone, true again once that undo was undone.
    in_effect integer not null default 1 check (in_effect in (0, 1)),
    -- The migration the register stood at, so that old images are read rightly for ever.
    schema_version integer not null,
    first_change integer,
    last_change integer
) strict;

create index operation_by_clock on operation (clock);
create index operation_by_about on operation (about, clock) where about is not null;
create index operation_by_undoes on operation (undoes) where undoes is not null;

-- One row's image before and after, as JSON. A missing image means that the row was not there.
create table change (
    line integer primary key,
    operation integer not null references operation (line) on delete no action,
    record text not null,
    row_id text not null,
    before text,
    after text,
    -- True where the images were scrubbed because the person was erased.
    scrubbed integer not null default 0 check (scrubbed in (0, 1)),
    check (scrubbed = 1 or before is not null or after is not null)
) strict;

create index change_by_row on change (row_id, line);

-- This copy of the register: exactly one row. A restored backup is a new desk.
create table desk (
    one integer primary key check (one = 1),
    id text not null,
    register text not null
) strict;
