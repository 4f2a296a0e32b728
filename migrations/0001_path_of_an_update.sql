-- The path of an update: stored before Telegram is told that it arrived, decided in one transaction,
-- and whatever is owed waits in the outbox until it is delivered or hopeless.
-- One text for SQLite and PostgreSQL: times are seconds UTC (`_at`, `_until`), ids are made by Telegram or by the bot.

-- Updates as they came. `raw` is emptied once handled; the row stays two days so that a repeated update is known.
create table inbox (
    update_id bigint primary key,
    chat_id bigint not null,
    raw text not null,
    received_at bigint not null,
    claimed_until bigint not null default 0,
    attempts bigint not null default 0,
    handled_at bigint
);

create index inbox_waiting on inbox (chat_id, update_id) where handled_at is null;

create index inbox_handled on inbox (handled_at) where handled_at is not null;

-- What the bot owes. Lane 0 is a person who waits, lane 1 a mass sending. `letter` is emptied once ended.
-- `due_at` never changes and keeps a chat's letters in order; `again_at` moves with each attempt.
create table outbox (
    id bigint primary key,
    key text not null unique,
    chat_id bigint not null,
    lane bigint not null,
    letter text not null,
    due_at bigint not null,
    again_at bigint not null,
    claimed_until bigint not null default 0,
    attempts bigint not null default 0,
    ended_at bigint,
    outcome text
);

create index outbox_waiting on outbox (lane, id) where ended_at is null;

create index outbox_of_chat on outbox (chat_id, lane, id) where ended_at is null;

create index outbox_ended on outbox (ended_at) where ended_at is not null;

-- What a chat has chosen; a chat that chose nothing has no row.
create table chats (
    chat_id bigint primary key,
    language text not null,
    chosen_at bigint not null
);

-- Where a conversation stands; an idle one has no row.
create table conversations (
    chat_id bigint not null,
    person_id bigint not null,
    state text not null,
    changed_at bigint not null,
    primary key (chat_id, person_id)
);

create index conversations_by_age on conversations (changed_at);

-- What was registered with Telegram (commands, name, descriptions), so that only a change is sent again.
create table registrations (
    item text primary key,
    content text not null,
    registered_at bigint not null
);
