//! What every story is asked at its end: whether the bot did something that Telegram refuses, or left something undone.

use crate::town::Town;

/// Which calls are refused in these words though they are well-formed: what they are about was deleted, closed or changed
/// meanwhile, as people may do in any story, or was done already before an answer was lost.
const BY_PEOPLE: [(&str, &str); 20] = [
    ("sendMessage", "message thread not found"),
    ("sendMessage", "TOPIC_CLOSED"),
    ("sendMessage", "upgraded to a supergroup"),
    ("copyMessage", "message to copy not found"),
    ("editMessageText", "message is not modified"),
    ("editMessageText", "message to edit not found"),
    ("editMessageText", "message can't be edited"),
    ("editMessageText", "no text in the message to edit"),
    ("editMessageCaption", "message is not modified"),
    ("deleteMessage", "message can't be deleted"),
    ("deleteMessage", "message to delete not found"),
    ("setMessageReaction", "message to react not found"),
    ("answerCallbackQuery", "query is too old"),
    ("answerInlineQuery", "query is too old"),
    ("createForumTopic", "the chat is not a forum"),
    ("createForumTopic", "not enough rights"),
    ("editForumTopic", "TOPIC_NOT_MODIFIED"),
    ("editForumTopic", "TOPIC_ID_INVALID"),
    ("reopenForumTopic", "not enough rights"),
    ("deleteForumTopic", "TOPIC_ID_INVALID"),
];

impl Town {
    /// From now on a letter may be given up for a reason with these words in it, and one must be.
    pub(crate) fn gives_up(&mut self, why: &'static str) {
        self.given_up.push(why);
    }

    /// The stand-in is as strict as Telegram: what it refuses for no deed of people was asked wrongly.
    pub(crate) async fn nothing_went_wrong(&self) {
        let calls = self.stage.calls();
        let refused = calls
            .iter()
            .filter_map(|call| Some((&call.method, call.refused.as_deref()?)));
        let by_people = |method: &str, why: &str| {
            let mut known = BY_PEOPLE.iter();
            known.any(|(its, words)| its.eq_ignore_ascii_case(method) && why.contains(words))
        };
        let unexpected: Vec<_> = refused
            .filter(|(method, why)| !by_people(method, why))
            .collect();
        assert!(unexpected.is_empty(), "refused: {unexpected:?}");
        let unanswered = self.stage.unanswered();
        assert_eq!(unanswered, self.unanswered, "presses without an answer");
        self.no_other_letter_was_given_up().await;
    }

    /// What was given up is lost, unless the story is about that.
    async fn no_other_letter_was_given_up(&self) {
        let outcomes = "select outcome from outbox where outcome like 'given up%'";
        let outcomes = self.database.texts(outcomes).await;
        let unexpected: Vec<&String> = outcomes
            .iter()
            .filter(|outcome| !self.given_up.iter().any(|why| outcome.contains(why)))
            .collect();
        assert!(unexpected.is_empty(), "letters: {unexpected:?}");
        let mut expected = self.given_up.iter();
        let missing = expected.find(|why| !outcomes.iter().any(|outcome| outcome.contains(**why)));
        assert_eq!(missing, None, "no letter was given up for that");
    }
}
