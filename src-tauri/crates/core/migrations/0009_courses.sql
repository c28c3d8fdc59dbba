-- Courses and workshops, their sessions, who is enrolled, and who came (domain.md §7). No state is
-- stored: wished, open, confirmed, running, held and cancelled follow from these facts.

create table course (
    id text primary key not null,
    -- The title by language tag, a JSON object with at least one.
    titles text not null check (json_valid(titles)),
    kind text not null check (kind in ('course', 'workshop', 'seminar', 'theme_day')),
    audience text not null check (audience in ('volunteers', 'participants', 'both', 'leaders')),
    organiser text,
    teacher text,
    municipality text,
    place text,
    address text,
    online integer not null default 0 check (online in (0, 1)),
    -- Languages and interpreters, in words.
    languages text,
    -- How many people it needs, and how many there is room for, where that is known.
    minimum integer check (minimum between 1 and 500),
    maximum integer check (maximum between 1 and 2000),
    -- The last days for signing up and for signing off.
    sign_up_by text,
    sign_off_by text,
    food text,
    notes text,
    -- Whoever came to all of it counts as introduced to the work.
    introduces integer not null default 0 check (introduces in (0, 1)),
    confirmed_on text,
    held_on text,
    cancelled_on text,
    -- How many gave one to five, without a name: a JSON array of five counts.
    scores text not null default '[0,0,0,0,0]' check (json_valid(scores))
) strict;

-- A part of a course on one day, in local Danish time.
create table course_session (
    id text primary key not null,
    course_id text not null references course (id) on delete no action,
    starts_at text not null,
    ends_at text not null,
    topic text,
    check (ends_at > starts_at)
) strict;

create index course_session_by_course on course_session (course_id, starts_at);
create index course_session_by_time on course_session (starts_at);

-- A unit that takes part together: a person, a household or a pair. It is in, it waits, or it has
-- signed off.
create table enrolment (
    id text primary key not null,
    course_id text not null references course (id) on delete no action,
    person_id text references person (id) on delete no action,
    household_id text references household (id) on delete no action,
    match_id text references match (id) on delete no action,
    -- How many people they are: capacity counts people.
    people integer not null check (people between 1 and 30),
    standing text not null check (standing in ('in', 'waiting', 'off')),
    -- Where it stands in the order of the list; the smaller comes first.
    turn integer not null,
    enrolled_on text not null,
    signed_off_on text,
    -- The day it moved up from the list, and the day they were told.
    moved_up_on text,
    told_on text,
    check ((person_id is not null) + (household_id is not null) + (match_id is not null) = 1)
) strict;

create index enrolment_by_course on enrolment (course_id, turn);
create unique index enrolment_of_person on enrolment (course_id, person_id)
where person_id is not null and standing <> 'off';
create unique index enrolment_of_household on enrolment (course_id, household_id)
where household_id is not null and standing <> 'off';
create unique index enrolment_of_match on enrolment (course_id, match_id)
where match_id is not null and standing <> 'off';
create index enrolment_by_person on enrolment (person_id) where person_id is not null;
create index enrolment_by_household on enrolment (household_id) where household_id is not null;
create index enrolment_by_match on enrolment (match_id) where match_id is not null;

-- Whether a person came to a session. The id is derived from both.
create table attendance (
    id text primary key not null,
    session_id text not null references course_session (id) on delete no action,
    enrolment_id text not null references enrolment (id) on delete no action,
    person_id text not null references person (id) on delete no action,
    came integer not null check (came in (0, 1)),
    unique (session_id, person_id)
) strict;

create index attendance_by_enrolment on attendance (enrolment_id);
create index attendance_by_person on attendance (person_id);
