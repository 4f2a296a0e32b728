-- What the bot does not know is gathered, without who asked, so that staff can answer it; and what it is asked most is counted.
-- A question that was answered keeps its words for two days, personal data blotted out, for whoever says that the answer did
-- not help. While the answer is on its way, `answer_id` is 0.
alter table answers add column asked text not null default '';

create index answers_by_answer on answers (chat_id, answer_id);
