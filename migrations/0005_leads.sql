-- Leads: the staff's chat, how it is paired, what officers asked of the experts and what was said about it.

-- The chat of those who advise: one row. `configured_as` is the setting it came from, so that a group which became a
-- supergroup since is not lost at the next start. `told_no_topics_at`: when it was said that topics cannot be made.
create table staff_chat (
    id bigint primary key,
    chat_id bigint not null,
    configured_as bigint,
    paired_at bigint not null,
    told_no_topics_at bigint
);

-- The one-time code by which a group becomes the staff's chat: one row, gone once used.
create table pairing (
    id bigint primary key,
    code text not null,
    ends_at bigint not null,
    tries_left bigint not null
);

-- What officers asked of the experts. `person_id` and `chat_id` are the officer's; `taken_*` is one of the staff.
-- `version` grows with each change of state, so that of two who decide on the same only the first is heard.
-- `card_id` and `thread_id` are where it stands in the staff's chat; a lead without a card is announced again.
create table leads (
    reference text primary key,
    person_id bigint not null,
    chat_id bigint not null,
    language text not null,
    municipality text not null,
    need text not null,
    name text not null,
    contact text not null,
    message text not null,
    questions text not null,
    state text not null,
    version bigint not null,
    taken_by bigint,
    taken_name text,
    created_at bigint not null,
    waiting_since_at bigint not null,
    taken_at bigint,
    closed_at bigint,
    last_staff_at bigint,
    reminded bigint not null,
    announced_at bigint not null,
    card_id bigint,
    thread_id bigint
);

create index leads_of_person on leads (person_id, state);

create index leads_by_state on leads (state, created_at);

create index leads_by_thread on leads (thread_id) where thread_id is not null;

-- Which message belongs to which lead, and where its copy stands on the other side; no words of anybody's.
create table lead_messages (
    chat_id bigint not null,
    message_id bigint not null,
    reference text not null,
    kind text not null,
    person_id bigint,
    passed_at bigint not null,
    copy_chat_id bigint,
    copy_id bigint,
    primary key (chat_id, message_id)
);

create index lead_messages_of_lead on lead_messages (reference);

create index lead_messages_by_pace on lead_messages (person_id, passed_at);

-- Pieces of albums, which arrive one by one and are copied together. Kept for two days.
create table album_pieces (
    chat_id bigint not null,
    album text not null,
    message_id bigint not null,
    arrived_at bigint not null,
    primary key (chat_id, album, message_id)
);

-- Messages to the staff that were too much, so that it is said once. Kept for two days.
create table held_messages (
    person_id bigint not null,
    held_at bigint not null
);

create index held_messages_by_person on held_messages (person_id, held_at);

-- What the staff keep about a lead for themselves.
create table lead_notes (
    id bigint primary key,
    reference text not null,
    person_id bigint not null,
    name text not null,
    text text not null,
    noted_at bigint not null
);

create index lead_notes_of_lead on lead_notes (reference, noted_at);

-- Whom the staff want nothing more of.
create table banned_people (
    person_id bigint primary key,
    banned_at bigint not null
);

-- Who of the staff has acted, to be called when a lead waits too long.
create table staff_people (
    person_id bigint primary key,
    name text not null,
    acted_at bigint not null
);

-- Prepared answers of the staff.
create table canned_answers (
    name text not null,
    language text not null,
    text text not null,
    primary key (name, language)
);
