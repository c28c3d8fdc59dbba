-- Introductory meetings and the people who sign up for them (domain.md §6). No state is stored:
-- wished, gathering, ready, confirmed, held and cancelled follow from these facts.

create table meeting (
    id text primary key not null,
    -- Local Danish time, as on the poster: 2027-03-03T18:30:00. Absent while only wished for.
    at text,
    municipality text,
    place text,
    address text,
    minimum integer not null check (minimum between 1 and 500),
    -- What the place holds, where that is known.
    maximum integer check (maximum between 1 and 2000),
    decide_by text,
    access_notes text,
    consultant text,
    organisation text,
    consultant_confirmed_on text,
    -- Languages and interpreters, in words.
    languages text,
    host_contact text,
    childcare_and_food text,
    material text,
    held_on text,
    cancelled_on text,
    -- The result in three numbers, where they were counted at the meeting itself.
    came integer check (came between 0 and 5000),
    volunteers integer check (volunteers between 0 and 5000),
    wanted_friend integer check (wanted_friend between 0 and 5000),
    paper_destroyed_on text
) strict;

create index meeting_by_time on meeting (at, id);

-- A row of the sheet. A walk-in needs no person; a known person is linked, and her name and number
-- stand with her alone.
create table sign_up (
    id text primary key not null,
    meeting_id text not null references meeting (id) on delete no action,
    -- The row on the sheet; given once and never again.
    number integer not null check (number >= 1),
    person_id text references person (id) on delete no action,
    name text,
    phone text,
    email text,
    people integer not null check (people between 1 and 30),
    source text check (
        source in ('myself', 'friend', 'language_school', 'municipality', 'walk_in', 'other')
    ),
    wants_to_be_friend integer not null default 0 check (wants_to_be_friend in (0, 1)),
    wants_friend integer not null default 0 check (wants_friend in (0, 1)),
    -- How many of them came; absent while nobody has noted it.
    came integer check (came between 0 and people),
    -- The row on paper could not be read and comes up again.
    illegible integer not null default 0 check (illegible in (0, 1)),
    registration_id text references registration (id) on delete no action,
    unique (meeting_id, number),
    check (person_id is null or (name is null and phone is null and email is null)),
    check (person_id is not null or name is not null or illegible = 1)
) strict;

create index sign_up_by_person on sign_up (person_id) where person_id is not null;
create index sign_up_by_registration on sign_up (registration_id) where registration_id is not null;
