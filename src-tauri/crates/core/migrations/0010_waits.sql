-- Those who wait, in the list's own order: counting them and passing over the first so many reads
-- these entries alone.
create index registration_waits on registration (asked_on, id, side, state)
where state in ('new', 'talk_arranged', 'ready');

-- A line of the list names a person's languages, best first: from the index alone.
create index person_language_by_person on person_language (person_id, level, language);
