-- Why answers did not help, counted by topic, language and reason; never who said so.
create table feedback (
    topic text not null,
    language text not null,
    reason text not null,
    times bigint not null,
    last_on text not null,
    primary key (topic, language, reason)
);
