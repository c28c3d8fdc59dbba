-- What the waiting list and Today ask for at every turn, kept where it need not be looked for.

-- The registrations that wait without consent to find a friend, in the list's own order. Outside the
-- ledger: it follows from registration and consent, and the triggers below keep it so, undo included.
-- A migration that makes either of those tables anew makes its triggers anew as well.
create table waiting_without_consent (
    asked_on text not null,
    id text not null,
    side text not null,
    state text not null,
    primary key (asked_on, id)
) strict, without rowid;

insert into waiting_without_consent (asked_on, id, side, state)
select asked_on, id, side, state from registration
where state in ('new', 'talk_arranged', 'ready') and not exists (
    select 1 from consent where consent.person_id = registration.person_id
        and purpose = 'find_friend' and withdrawn_on is null
);

create trigger registration_without_consent_inserted after insert on registration
when new.state in ('new', 'talk_arranged', 'ready')
begin
    insert into waiting_without_consent (asked_on, id, side, state)
    select new.asked_on, new.id, new.side, new.state where not exists (
        select 1 from consent where consent.person_id = new.person_id
            and purpose = 'find_friend' and withdrawn_on is null
    );
end;

create trigger registration_without_consent_updated
after update of person_id, asked_on, side, state on registration
begin
    delete from waiting_without_consent where asked_on = old.asked_on and id = old.id;
    insert into waiting_without_consent (asked_on, id, side, state)
    select new.asked_on, new.id, new.side, new.state
    where new.state in ('new', 'talk_arranged', 'ready') and not exists (
        select 1 from consent where consent.person_id = new.person_id
            and purpose = 'find_friend' and withdrawn_on is null
    );
end;

create trigger registration_without_consent_deleted after delete on registration
begin
    delete from waiting_without_consent where asked_on = old.asked_on and id = old.id;
end;

create trigger consent_inserted after insert on consent
when new.purpose = 'find_friend' and new.withdrawn_on is null
begin
    delete from waiting_without_consent where (asked_on, id) in (
        select asked_on, id from registration where person_id = new.person_id
    );
end;

-- An id is derived from person and purpose, so that neither of the two changes.
create trigger consent_updated after update of withdrawn_on on consent
when new.purpose = 'find_friend'
begin
    delete from waiting_without_consent where (asked_on, id) in (
        select asked_on, id from registration where person_id = new.person_id
    );
    insert into waiting_without_consent (asked_on, id, side, state)
    select asked_on, id, side, state from registration
    where person_id = new.person_id and new.withdrawn_on is not null
        and state in ('new', 'talk_arranged', 'ready');
end;

create trigger consent_deleted after delete on consent
when old.purpose = 'find_friend' and old.withdrawn_on is null
begin
    insert into waiting_without_consent (asked_on, id, side, state)
    select asked_on, id, side, state from registration
    where person_id = old.person_id and state in ('new', 'talk_arranged', 'ready');
end;

-- From the people whom a search text finds to the rows of the list, without touching a row.
drop index household_person_by_person;
create index household_person_by_person on household_person (person_id, household_id);
drop index registration_by_household;
create index registration_by_household on registration (household_id, asked_on, id, side, state);
-- A person's own words lie between her number and her id.
create index search_person_id on search_person (number, person_id);
-- They are few, and are left out of whatever is found.
create index person_protected on person (id) where protected = 1;
