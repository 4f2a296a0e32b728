-- What somebody may send to the experts within seconds is limited, and a correction counts too: `corrects` is 1 where a row
-- stands for a correction that was passed on, 0 where it stands for a message that was not.
alter table held_messages add column corrects bigint not null default 0;

-- A form stays open when deciding on an answer fails; one that fails twice in a row may be what fails, and is left.
-- `failed` is 1 after a failure, until the next decision.
alter table conversations add column failed bigint not null default 0;
