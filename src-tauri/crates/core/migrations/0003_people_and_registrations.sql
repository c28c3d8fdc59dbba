-- People, households, registrations of both sides, consents and contact notes (domain.md §4, §8).

-- A person, once, whatever she does here. Never a CPR number, never a birth date.
create table person (
    id text primary key not null,
    -- One field, no forced split: some names are own + father's + grandfather's.
    full_name text not null,
    calling_name text,
    own_script_name text,
    -- E.164, parsed; the screen words it.
    phone text,
    email text,
    contact_language text,
    gender text check (gender in ('woman', 'man', 'other')),
    birth_year integer check (birth_year between 1900 and 2100),
    age_band text check (age_band in ('age18_to24', 'age25_to39', 'age40_to59', 'age60_up')),
    -- Protected name and address: on no list, sheet or hand-over but as a number.
    protected integer not null default 0 check (protected in (0, 1))
) strict;

create index person_by_phone on person (phone) where phone is not null;
create index person_by_email on person (email) where email is not null;

-- A language she speaks, and how well where she was asked. The id is derived from both.
create table person_language (
    id text primary key not null,
    person_id text not null references person (id) on delete no action,
    language text not null,
    level text check (level in ('mother_tongue', 'fluent', 'fair', 'beginner')),
    unique (person_id, language)
) strict;

create index person_language_by_language on person_language (language, person_id);

-- Who live together. Children are counted here and never registered (18 and over only).
create table household (
    id text primary key not null,
    composition text check (composition in ('alone', 'family')),
    -- Ages in whole years as they were on the day they were told; a JSON array.
    children_ages text not null default '[]' check (json_valid(children_ages)),
    children_noted_on text,
    area_id text references area (id) on delete no action
) strict;

create index household_by_area on household (area_id) where area_id is not null;

-- Membership is said, never guessed from a surname. The id is derived from both.
create table household_person (
    id text primary key not null,
    household_id text not null references household (id) on delete no action,
    person_id text not null references person (id) on delete no action,
    unique (household_id, person_id)
) strict;

create index household_person_by_person on household_person (person_id);

-- A wish for a friend, or an offer to be one: the side belongs to this, not to the person, for a
-- former participant may volunteer later (domain.md §2).
create table registration (
    id text primary key not null,
    household_id text not null references household (id) on delete no action,
    -- The adult we talk with.
    person_id text not null references person (id) on delete no action,
    side text not null check (side in ('friend', 'participant')),
    state text not null check (
        state in ('new', 'talk_arranged', 'ready', 'matched', 'withdrawn', 'closed')
    ),
    -- The day the wait began.
    asked_on text not null,
    talked_on text,
    -- Wishes or offers, codes in a JSON array, and in her own words.
    topics text not null default '[]' check (json_valid(topics)),
    own_words text,
    interests text,
    avoid text,
    -- The week grid, codes in a JSON array.
    times text not null default '[]' check (json_valid(times)),
    how_often text check (how_often in ('weekly', 'every_second_week', 'monthly', 'flexible')),
    gender_wish text check (gender_wish in ('woman', 'man', 'no_difference')),
    interpreter_needed text check (interpreter_needed in ('yes', 'no')),
    -- Asked of a participant.
    time_in_denmark text check (time_in_denmark in ('newcomer', 'longer')),
    danish_education text check (
        danish_education in (
            'unknown', 'none', 'du1', 'du2', 'du3', 'pd1', 'pd2', 'pd3', 'studieproven'
        )
    ),
    danish_module integer check (danish_module between 1 and 6),
    class_or_teacher text,
    talking_partner text check (talking_partner in ('yes', 'no')),
    referrer text check (
        referrer in (
            'myself', 'municipality', 'language_school', 'social_housing', 'asylum_centre',
            'other_group', 'other'
        )
    ),
    referrer_contact text,
    referred_on text,
    -- Asked of a volunteer.
    work text,
    capacity integer check (capacity between 1 and 20),
    introduced text check (introduced in ('yes', 'no')),
    introduced_on text,
    confidentiality_on text,
    child_certificate text check (child_certificate in ('not_required', 'asked_for', 'assessed')),
    child_certificate_on text,
    child_certificate_by text references member (id) on delete no action,
    child_certificate_renew_by text
) strict;

-- The waiting list, longest waiting first.
create index registration_waiting on registration (side, state, asked_on, id);
create index registration_by_wait on registration (asked_on, id);
create index registration_by_household on registration (household_id);
create index registration_by_person on registration (person_id);
create index registration_by_certifier on registration (child_certificate_by)
where child_certificate_by is not null;

-- An area the registration can reach beside its own. The id is derived from both.
create table registration_area (
    id text primary key not null,
    registration_id text not null references registration (id) on delete no action,
    area_id text not null references area (id) on delete no action,
    unique (registration_id, area_id)
) strict;

create index registration_area_by_area on registration_area (area_id);

-- A short dated note by a member: "ring efter kl. 16".
create table contact_note (
    id text primary key not null,
    registration_id text not null references registration (id) on delete no action,
    written_on text not null,
    member_id text references member (id) on delete no action,
    text text not null
) strict;

create index contact_note_by_registration on contact_note (registration_id, written_on);
create index contact_note_by_member on contact_note (member_id) where member_id is not null;

-- A consent, per person and purpose: the id is derived from both. What it was before, the ledger
-- knows. In force from given_on until withdrawn_on.
create table consent (
    id text primary key not null,
    person_id text not null references person (id) on delete no action,
    purpose text not null check (
        purpose in (
            'find_friend', 'share_with_friend', 'share_with_municipality', 'statistics', 'news'
        )
    ),
    given_on text not null,
    how text not null check (how in ('signed_slip', 'witnessed_word')),
    -- The language in which it was read.
    read_in text not null,
    taken_by text not null references member (id) on delete no action,
    withdrawn_on text,
    unique (person_id, purpose)
) strict;

create index consent_by_taker on consent (taken_by);

-- How the columns of a spreadsheet with this header are read; remembered when one was brought in.
create table import_mapping (
    id text primary key not null,
    header text not null unique,
    mapping text not null check (json_valid(mapping))
) strict;
