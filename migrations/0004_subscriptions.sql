-- Who wants to be reminded of which municipality's deadlines. `next_at` is the moment at which something has to be planned,
-- so that planning reads only what is due; `told_until` is how far reminders have really been delivered.
create table subscriptions (
    id bigint primary key,
    chat_id bigint not null,
    thread_id bigint,
    municipality_id text not null,
    municipality text not null,
    zone text not null,
    basis text not null,
    joint bigint not null,
    steps text not null,
    later_on text,
    sequence bigint not null,
    language text not null,
    version bigint not null default 0,
    paused_at bigint,
    told_until bigint not null,
    next_at bigint,
    created_at bigint not null,
    changed_at bigint not null,
    unique (chat_id, municipality_id)
);

create index subscriptions_due on subscriptions (next_at) where next_at is not null and paused_at is null;

-- What the open data set "GCoM - MyCovenant" of the Joint Research Centre says of signatories; replaced whole by each import.
-- The id is the place in the file.
create table signatories (
    id bigint primary key,
    organisation text not null,
    content text not null
);

-- The version is raised by each import, so that a bot that runs meanwhile notices it.
create table imports (
    what text primary key,
    release text not null,
    rows bigint not null,
    version bigint not null,
    imported_at bigint not null
);
