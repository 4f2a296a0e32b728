-- What the bot does not know is gathered, without who asked, so that staff can answer it; and what it is asked most is counted.
-- A question that was answered keeps its words for two days, personal data blotted out, for whoever says that the answer did
-- not help. While the answer is on its way, `answer_id` is 0.
alter table answers add column asked text not null default '';

create index answers_by_answer on answers (chat_id, answer_id);

-- Questions without an answer, or whose answer did not help: one row for all that ask the same, which `gist` tells.
-- `state` is open, answered or dismissed; `answer_id` is 0 where staff have given no answer.
create table gaps (
    id bigint primary key,
    language text not null,
    gist text not null,
    asked text not null,
    missed bigint not null,
    unhelpful bigint not null,
    topic text not null,
    last_on text not null,
    state text not null,
    answer_id bigint not null default 0,
    unique (language, gist)
);

-- What staff answer. Every change raises the version, by which each instance knows that it must read them again.
create table staff_answers (
    id bigint primary key,
    language text not null,
    title text not null,
    asked text not null,
    answer text not null,
    answered_on text not null
);

create table staff_answers_version (
    id bigint primary key,
    version bigint not null
);

insert into staff_answers_version (id, version)
values (1, 0);

-- Answers before they are published, named by the message in which they were written.
create table staff_drafts (
    chat_id bigint not null,
    message_id bigint not null,
    gap_id bigint not null,
    answer_id bigint not null,
    title text not null,
    asked text not null,
    language text not null,
    answer text not null,
    drafted_at bigint not null,
    primary key (chat_id, message_id)
);

create index staff_drafts_by_age on staff_drafts (drafted_at);

-- Which gap (or which staff answer) a message in the staff's chat shows, for whoever replies to it; the other is 0.
create table gap_messages (
    chat_id bigint not null,
    message_id bigint not null,
    gap_id bigint not null,
    answer_id bigint not null,
    shown_at bigint not null,
    primary key (chat_id, message_id)
);

create index gap_messages_by_age on gap_messages (shown_at);

-- How often each topic is asked for in each language; never by whom.
create table asked_topics (
    topic text not null,
    language text not null,
    times bigint not null,
    primary key (topic, language)
);
