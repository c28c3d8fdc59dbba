-- What the window needs: the rest of the group's settings, drafts, who asked for an introductory
-- meeting and who was invited to one.

-- Every threshold that no source fixes is a setting with the default that domain.md proposes (§3, §9).
-- Days from the first meeting of a pair to each follow-up, a JSON array, rising.
alter table volunteer_group add column follow_up_days text not null
    default '[14,42,91,182,365]' check (json_valid(follow_up_days));
-- Days without a contact noted until a pair turns yellow, and until it turns red.
alter table volunteer_group add column quiet_soon_days integer not null default 14
    check (quiet_soon_days between 1 and 366);
alter table volunteer_group add column quiet_late_days integer not null default 28
    check (quiet_late_days between 1 and 366);
-- Months until somebody who waits is asked whether she still does, and until she is erased where
-- nobody has heard from her.
alter table volunteer_group add column review_months integer not null default 6
    check (review_months between 1 and 60);
alter table volunteer_group add column erase_months integer not null default 12
    check (erase_months between 1 and 120);
-- Months that an ended match, a volunteer who is not active and a course's attendance are kept.
alter table volunteer_group add column ended_match_months integer not null default 6
    check (ended_match_months between 1 and 120);
alter table volunteer_group add column volunteer_months integer not null default 12
    check (volunteer_months between 1 and 120);
alter table volunteer_group add column course_months integer not null default 24
    check (course_months between 1 and 120);
-- Minutes without a key pressed until the program locks itself.
alter table volunteer_group add column lock_minutes integer not null default 10
    check (lock_minutes between 1 and 240);

-- The day she asked for an introductory meeting, where she did.
alter table registration add column meeting_asked_on text;

create index registration_meeting_asked on registration (meeting_asked_on)
where meeting_asked_on is not null;

-- The list in its own order, with what it is most often narrowed by: a page far down is found without
-- touching the rows before it.
drop index registration_by_wait;
create index registration_by_wait on registration (asked_on, id, side, state);

-- What Today asks for, so that it need not walk through every row.
create index registration_in_wait on registration (person_id, asked_on, id, side, state)
where state in ('new', 'talk_arranged', 'ready');
create index consent_in_force on consent (purpose, person_id, withdrawn_on);
create index registration_by_certificate on registration (child_certificate_renew_by)
where child_certificate_renew_by is not null;
-- Undo passes over what touched somebody who was erased.
create index change_scrubbed on change (line) where scrubbed = 1;
create index operation_backed_up on operation (clock) where kind = 'backed_up';

-- Who was told of a meeting. The id is derived from both.
create table invitation (
    id text primary key not null,
    meeting_id text not null references meeting (id) on delete no action,
    registration_id text not null references registration (id) on delete no action,
    invited_on text not null,
    -- Who did it.
    member_id text references member (id) on delete no action,
    unique (meeting_id, registration_id)
) strict;

create index invitation_by_registration on invitation (registration_id);
create index invitation_by_member on invitation (member_id) where member_id is not null;

-- What somebody has typed and not yet saved. Outside the ledger: it is no change to the register, is
-- never undone, and belongs to this desk. It lies here so that it is encrypted as everything is.
create table draft (
    id text primary key not null,
    kind text not null check (kind in ('registration', 'meeting', 'sheet', 'sign_up', 'note')),
    -- The record that is being edited; none for a new one.
    about text,
    -- The form as the page writes it.
    content text not null check (json_valid(content)),
    written_at text not null
) strict;

create index draft_by_time on draft (written_at, id);
