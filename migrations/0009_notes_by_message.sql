-- A note is changed by editing the message that it was written in: which that was. Null in notes that are older.
alter table lead_notes add column message_id bigint;
