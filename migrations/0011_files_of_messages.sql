-- A file that is put in place of another by an edit is passed on too, and a changed caption is no other file: which file a
-- message brought when it was passed on. Null where it was words, and in messages that are older.
alter table lead_messages add column file_mark text;
