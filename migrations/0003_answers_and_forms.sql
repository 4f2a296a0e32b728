-- Which message answers which, so that an edited question gets its answer corrected in place. Kept for two days.
create table answers (
    chat_id bigint not null,
    question_id bigint not null,
    answer_id bigint not null,
    answered_at bigint not null,
    primary key (chat_id, question_id)
);

create index answers_by_age on answers (answered_at);

-- How long a conversation left where it stands is kept: the last miss two days, a form seven.
alter table conversations add column kept_until bigint not null default 0;

drop index conversations_by_age;

create index conversations_by_end on conversations (kept_until);
