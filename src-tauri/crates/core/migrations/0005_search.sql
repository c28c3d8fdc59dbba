-- The search index. It lies outside the ledger: it follows from the people, is brought up to date
-- with every operation, undo included, and is made anew when the folding changes.

-- What a person is found by. The number stands for her id in the index, which halves it.
create table search_person (
    number integer primary key,
    person_id text not null unique,
    words text not null check (json_valid(words))
) strict;

-- Folded words to search by their beginning, and consonant keys, which begin with "~".
create table search_word (
    word text not null,
    -- Of search_person. No foreign key: taking a person out would search every word for hers.
    number integer not null,
    primary key (word, number)
) strict, without rowid;

create table search_state (
    one integer primary key check (one = 1),
    fold_version integer not null
) strict;
