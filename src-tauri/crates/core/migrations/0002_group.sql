-- The group, the areas it covers and the members who open its register.

-- Exactly one row; its id is derived from the register's. Thresholds are the group's own settings
-- with the defaults of domain.md (minimum §6, retention §9).
create table volunteer_group (
    id text primary key not null,
    name text not null,
    desk text not null check (desk in ('group', 'school')),
    -- Municipality codes (domain.md §11), a JSON array in the order they were given.
    municipalities text not null check (json_valid(municipalities)),
    -- The one data controller and its contact, which stand on every print (domain.md §9).
    controller text check (controller in ('red_cross', 'refugee_council')),
    contact_name text,
    contact_phone text,
    contact_email text,
    language text not null,
    -- Invented people to try things out with.
    try_out integer not null default 0 check (try_out in (0, 1)),
    meeting_minimum integer not null default 15 check (meeting_minimum between 1 and 500),
    blank_rows integer not null default 20 check (blank_rows between 0 and 500),
    -- How many days before a meeting it must be decided.
    decide_days integer not null default 7 check (decide_days between 0 and 90),
    -- Days after a meeting until its paper is shredded and its unregistered sign-ups go.
    sign_up_days integer not null default 30 check (sign_up_days between 1 and 366),
    backup_days integer not null default 90 check (backup_days between 7 and 366)
) strict;

-- A town or quarter inside a municipality. The id is derived from both, so that two desks which add
-- the same area add one.
create table area (
    id text primary key not null,
    municipality text not null,
    name text not null,
    unique (municipality, name)
) strict;

-- Somebody who opens the register. She stays when she leaves, for the history names her.
create table member (
    id text primary key not null,
    name text not null unique,
    left_on text
) strict;
