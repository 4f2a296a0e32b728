-- A reply to the preview of a draft is a new text of it, as a reply to a gap is its answer: `draft_id` is the message in which
-- the draft was written, 0 where a message shows none.
alter table gap_messages add column draft_id bigint not null default 0;
