-- The bot's messages that asked for what a form needs, as ",15,,17,": in a group whoever answers or presses one of them goes on
-- with that form, for an anonymous administrator writes as the group and presses as a person.
alter table conversations add column questions text not null default '';
