-- Leads: the staff's chat, how it is paired, what officers asked of the experts and what was said about it.

-- The chat of those who advise: one row. `configured_as` is the setting it came from, so that a group which became a
-- supergroup since is not lost at the next start.
create table staff_chat (
    id bigint primary key,
    chat_id bigint not null,
    configured_as bigint,
    paired_at bigint not null
);

-- The one-time code by which a group becomes the staff's chat: one row, gone once used.
create table pairing (
    id bigint primary key,
    code text not null,
    ends_at bigint not null,
    tries_left bigint not null
);
