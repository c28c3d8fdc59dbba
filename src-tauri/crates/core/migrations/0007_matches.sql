-- Matches of two registrations, their follow-ups and concerns, and what the group's leader has said of a
-- pair before there is one (domain.md §3, §5).

-- How much each criterion counts when a pair is looked at: a JSON object of criterion to
-- off | low | normal | high. A criterion that is absent counts as domain.md proposes (§5).
alter table volunteer_group add column match_weights text not null default '{}'
    check (json_valid(match_weights));
-- From which level two people can talk in a language.
alter table volunteer_group add column workable_level text not null default 'fair'
    check (workable_level in ('mother_tongue', 'fluent', 'fair', 'beginner'));
-- Children younger than this ask for a child certificate (§4: 15).
alter table volunteer_group add column certificate_age integer not null default 15
    check (certificate_age between 0 and 18);

-- The day an interpreter was agreed for the first meeting: then a common language is no condition.
alter table registration add column interpreter_agreed_on text;

-- Two registrations of different sides, from the draft to the end. The rows of a pair that was declined
-- stay, so that the two are not suggested to each other again.
create table match (
    id text primary key not null,
    participant_id text not null references registration (id) on delete no action,
    friend_id text not null references registration (id) on delete no action,
    state text not null check (
        state in (
            'draft', 'approved', 'both_asked', 'first_meeting', 'active', 'paused', 'ended', 'declined'
        )
    ),
    -- Why the leader brings these two together, in her words.
    why text,
    proposed_on text not null,
    approved_on text,
    asked_on text,
    -- What each side said when it was asked; contact data is passed on after two times yes (§3, step 3).
    participant_answer text check (participant_answer in ('yes', 'no')),
    friend_answer text check (friend_answer in ('yes', 'no')),
    -- Local Danish time and the place of the first meeting, where they are agreed.
    first_meeting_at text,
    first_meeting_place text,
    active_on text,
    paused_on text,
    -- Until when the pause was meant to last.
    pause_until text,
    -- The day they went on after the last pause.
    resumed_on text,
    ended_on text,
    end_reason text check (
        end_reason in (
            'doing_well', 'moved', 'time', 'chemistry', 'no_contact', 'left_denmark', 'other', 'not_told'
        )
    ),
    declined_on text,
    declined_by text check (declined_by in ('participant', 'friend', 'group')),
    decline_reason text check (
        decline_reason in ('time', 'distance', 'chemistry', 'another_friend', 'withdrawn', 'other', 'not_told')
    ),
    -- From this day the two may be suggested to each other again.
    lifted_on text,
    -- Whether either wants another friend, asked at the end.
    participant_again text check (participant_again in ('yes', 'no')),
    friend_again text check (friend_again in ('yes', 'no')),
    -- The member who follows up, and the one who does for a time.
    follows_up text references member (id) on delete no action,
    stand_in text references member (id) on delete no action,
    stand_in_from text,
    stand_in_until text,
    check (participant_id <> friend_id)
) strict;

-- One living match of the same two at a time.
create unique index match_living on match (participant_id, friend_id)
where state not in ('ended', 'declined');
create index match_by_participant on match (participant_id, state);
create index match_by_friend on match (friend_id, state);
create index match_by_state on match (state, proposed_on, id);
create index match_fell_away on match (declined_on) where decline_reason = 'withdrawn';
create index match_by_member on match (follows_up) where follows_up is not null;
create index match_by_stand_in on match (stand_in) where stand_in is not null;

-- A talk with a pair. Which of the planned ones it was (0 is the first), or none for one in between.
create table follow_up (
    id text primary key not null,
    match_id text not null references match (id) on delete no action,
    number integer check (number between 0 and 50),
    done_on text not null,
    member_id text references member (id) on delete no action,
    -- With whom we talked.
    talked_with text check (talked_with in ('participant', 'friend', 'both')),
    -- The three questions: what did you do, what was good, what was hard.
    did text,
    good text,
    hard text,
    times_met integer check (times_met between 0 and 400),
    -- Voluntary, by theme (§10): a JSON object of theme to better | same | do_not_know.
    outcomes text not null default '{}' check (json_valid(outcomes)),
    unique (match_id, number)
) strict;

create index follow_up_by_match on follow_up (match_id, done_on);
create index follow_up_by_member on follow_up (member_id) where member_id is not null;

-- Something about a pair that worries us: apart from the follow-ups, for it has its own end.
create table concern (
    id text primary key not null,
    match_id text not null references match (id) on delete no action,
    raised_on text not null,
    topic text not null check (
        topic in ('safety', 'boundaries', 'money', 'children', 'authorities', 'wellbeing', 'contact', 'other')
    ),
    urgent integer not null default 0 check (urgent in (0, 1)),
    text text,
    -- Who takes it.
    taken_by text references member (id) on delete no action,
    solved_on text,
    solution text
) strict;

create index concern_by_match on concern (match_id, raised_on);
create index concern_open on concern (urgent, raised_on) where solved_on is null;
create index concern_by_member on concern (taken_by) where taken_by is not null;

-- What the leader said of two registrations for every plan to come: together, or not these two. The id
-- is derived from both.
create table pair_choice (
    id text primary key not null,
    participant_id text not null references registration (id) on delete no action,
    friend_id text not null references registration (id) on delete no action,
    choice text not null check (choice in ('locked', 'forbidden')),
    chosen_on text not null,
    member_id text references member (id) on delete no action,
    unique (participant_id, friend_id)
) strict;

create index pair_choice_by_friend on pair_choice (friend_id);
create index pair_choice_by_member on pair_choice (member_id) where member_id is not null;
