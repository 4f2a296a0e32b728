//! What the end of a sending means, decided once and for every kind of letter.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;

use crate::domain::id::ChatId;
use crate::domain::say::Anew;
use crate::domain::say::Say;
use crate::domain::say::Way;
use crate::domain::subscription::say::SubscriptionSay;
use crate::store::endings::NoTopic;

/// First pause after a failure of the server or the network; it doubles with each further one.
pub const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(1);

/// Longest pause between two attempts.
pub const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(10);

/// Why a chat is gone that the bot was removed from.
pub const REMOVED: &str = "removed from the group";

/// Why a chat is gone that is not there, or never was.
pub const NOT_FOUND: &str = "chat not found";

/// Pause after a refusal that only the operator can end, such as a token that was withdrawn.
const OPERATOR_PAUSE: TimeDelta = TimeDelta::minutes(1);

/// How Telegram says with code 400 that a chat takes no messages from the bot, in small letters.
/// Source: answers seen in bots' logs and issue trackers, read 2026-11-30.
const MAY_NOT_WRITE: [&str; 4] = [
    "not enough rights to send text messages",
    "no rights to send a message",
    "chat_write_forbidden",
    "chat_restricted",
];

/// Why a letter was not delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Telegram answered no.
    Refused {
        /// Telegram's `error_code`.
        code: u16,
        /// Telegram's `description`.
        description: String,
        /// Seconds to wait, with code 429.
        retry_after: Option<i64>,
        /// The new id of a group that became a supergroup.
        migrate_to: Option<ChatId>,
    },
    /// No answer, or none that can be read; the letter may have arrived all the same.
    Broken,
}

/// What becomes of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived, or what it says stands there already.
    Delivered,
    /// Once more at that time; the failure counts.
    Again(DateTime<Utc>),
    /// Once more at that time; Telegram only asked to wait.
    Wait(DateTime<Utc>),
    /// The chat has a new id; once more there, at once.
    Moved(ChatId),
    /// Nothing reaches the chat any more, for this reason.
    ChatGone(&'static str),
    /// The message to change is gone: as a new message, at once.
    AsNewMessage,
    /// The topic is closed: opened again, or else without it.
    TopicClosed,
    /// The topic is gone: made anew where it is a lead's, else without it.
    TopicGone,
    /// Without the topic, at once.
    OutsideTheTopic,
    /// No topic can be made: what was to go into it goes into the chat.
    WithoutTopic(NoTopic),
    /// It is useless to go on, for this reason; the chat's next letter goes.
    GivenUp(String),
}

/// Decides what becomes of a letter that has failed `failures` times before.
/// `jitter`, 0 to 1, spreads attempts that failed together.
pub fn decide(
    result: Result<(), SendError>,
    way: &Way,
    failures: i64,
    jitter: f64,
    now: DateTime<Utc>,
) -> Outcome {
    let (code, description, retry_after, migrate_to) = match result {
        Ok(()) => return Outcome::Delivered,
        Err(SendError::Broken) => return Outcome::Again(now + pause(failures, jitter)),
        Err(SendError::Refused {
            code,
            description,
            retry_after,
            migrate_to,
        }) => (code, description, retry_after, migrate_to),
    };
    if let Some(to) = migrate_to {
        return Outcome::Moved(to);
    }
    let said = description.to_lowercase();
    let says = |words: &str| said.contains(words);
    match code {
        429 => Outcome::Wait(now + TimeDelta::seconds(retry_after.unwrap_or(1).clamp(1, 86_400))),
        500..=599 => Outcome::Again(now + pause(failures, jitter)),
        401 | 404 => Outcome::Again(now + OPERATOR_PAUSE),
        403 if says("blocked") => Outcome::ChatGone("blocked by the person"),
        403 if says("deactivated") => Outcome::ChatGone("the person's account is deactivated"),
        403 if says("kicked") || says("not a member") => Outcome::ChatGone(REMOVED),
        403 => Outcome::ChatGone("not allowed to write"),
        _ if says("chat not found") || says("group is deactivated") || says("peer_id_invalid") => {
            Outcome::ChatGone(NOT_FOUND)
        }
        // A document that may not be sent is no sign that words may not.
        400 if MAY_NOT_WRITE.iter().any(|words| says(words)) => {
            Outcome::ChatGone("not allowed to write")
        }
        // The general topic is closed: an answer is given up, but a reminder waits until somebody writes to the bot.
        400 if is_reminder(way) && !has_thread(way) && says("topic_closed") => {
            Outcome::ChatGone("the general topic is closed")
        }
        _ if says("message is not modified") => Outcome::Delivered,
        _ if says("message to delete not found") => Outcome::Delivered,
        _ if says("query is too old") || says("query id is invalid") => {
            Outcome::GivenUp("the press was too old to answer".to_owned())
        }
        _ if makes_topic(way) && says("rights") => Outcome::WithoutTopic(NoTopic::NotAllowed),
        _ if makes_topic(way) => Outcome::WithoutTopic(NoTopic::NotAForum),
        _ if is_edit(way)
            && (says("message to edit not found")
                || says("can't be edited")
                || says("message_id_invalid")) =>
        {
            Outcome::AsNewMessage
        }
        _ if has_thread(way) && says("topic_closed") => Outcome::TopicClosed,
        _ if has_thread(way)
            && (says("thread not found") || says("topic_deleted") || says("topic_id_invalid")) =>
        {
            Outcome::TopicGone
        }
        _ => Outcome::GivenUp(format!("{code} {description}")),
    }
}

/// The letter without what stood in its way; `None` where nothing can be left out.
pub fn without_obstacle(way: &Way, outcome: &Outcome) -> Option<Way> {
    match (way, outcome) {
        (
            Way::Edit {
                content, thread, ..
            },
            Outcome::AsNewMessage,
        ) => Some(Way::Send {
            content: content.clone(),
            thread: *thread,
            reply_to: None,
        }),
        (Way::Correct { .. }, Outcome::AsNewMessage) => way.corrected(None),
        (
            Way::Send { content, .. }
            | Way::Edit { content, .. }
            | Way::Correct {
                content,
                anew: Anew::Allowed,
                ..
            },
            Outcome::OutsideTheTopic,
        ) => Some(Way::Send {
            content: content.clone(),
            thread: None,
            reply_to: None,
        }),
        (
            Way::Copy {
                from,
                messages,
                album,
                caption,
                ..
            },
            Outcome::OutsideTheTopic,
        ) => Some(Way::Copy {
            from: *from,
            messages: messages.clone(),
            album: album.clone(),
            thread: None,
            reply_to: None,
            caption: caption.clone(),
        }),
        _ => None,
    }
}

/// Doubling pauses, each shortened by up to a quarter so that failures do not march in step.
fn pause(failures: i64, jitter: f64) -> TimeDelta {
    let doublings = u32::try_from(failures.clamp(0, 20)).unwrap_or(0);
    let whole = FIRST_PAUSE
        .num_milliseconds()
        .saturating_mul(2_i64.saturating_pow(doublings));
    let whole = TimeDelta::milliseconds(whole).min(LONGEST_PAUSE);
    let quarter = whole / 4;
    let thousandths = (jitter.clamp(0.0, 1.0) * 1000.0).round();
    // A number from 0 to 1000, so the cast is exact.
    #[expect(clippy::cast_possible_truncation, reason = "bounded to 0..=1000 above")]
    let shortened = quarter * (thousandths as i32) / 1000;
    whole - shortened
}

fn is_edit(way: &Way) -> bool {
    match way {
        Way::Edit { .. } | Way::Correct { .. } => true,
        Way::Send { .. }
        | Way::Copy { .. }
        | Way::Caption { .. }
        | Way::Topic { .. }
        | Way::Rename { .. }
        | Way::Mark { .. }
        | Way::Delete { .. }
        | Way::DeleteTopic { .. }
        | Way::Toast { .. } => false,
    }
}

fn is_reminder(way: &Way) -> bool {
    matches!(
        way,
        Way::Send {
            content: Say::Subscription(SubscriptionSay::Reminder { .. }),
            ..
        }
    )
}

fn makes_topic(way: &Way) -> bool {
    matches!(way, Way::Topic { .. })
}

fn has_thread(way: &Way) -> bool {
    match way {
        Way::Send { thread, .. }
        | Way::Edit { thread, .. }
        | Way::Correct { thread, .. }
        | Way::Copy { thread, .. } => thread.is_some(),
        // A topic that cannot be renamed is no reason for another.
        Way::Rename { .. }
        | Way::Caption { .. }
        | Way::Topic { .. }
        | Way::Mark { .. }
        | Way::Delete { .. }
        | Way::DeleteTopic { .. }
        | Way::Toast { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::CallbackId;
    use crate::domain::id::MessageId;
    use crate::domain::id::ThreadId;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn send() -> Way {
        Way::Send {
            content: Say::Help,
            thread: Some(ThreadId(5)),
            reply_to: None,
        }
    }

    /// Outside any topic.
    fn reminder() -> Way {
        let outside = |content| Way::Send {
            content,
            thread: None,
            reply_to: None,
        };
        let mut said = Say::samples(&[]).into_iter().map(outside);
        said.find(is_reminder).unwrap()
    }

    fn edit() -> Way {
        Way::Edit {
            content: Say::Help,
            message: MessageId(7),
            thread: None,
        }
    }

    fn refused(code: u16, description: &str) -> Result<(), SendError> {
        let description = description.to_owned();
        Err(SendError::Refused {
            code,
            description,
            retry_after: None,
            migrate_to: None,
        })
    }

    fn check(result: Result<(), SendError>, way: &Way, expected: &Outcome) {
        assert_eq!(decide(result, way, 0, 0.0, now()), *expected);
    }

    /// What follows when Telegram refuses with a 400 of these words.
    fn check_bad(words: &str, way: &Way, expected: &Outcome) {
        check(
            refused(400, &format!("Bad Request: {words}")),
            way,
            expected,
        );
    }

    #[test]
    fn every_end_of_a_sending_has_its_outcome() {
        let second = now() + FIRST_PAUSE;
        check(Ok(()), &send(), &Outcome::Delivered);
        check(Err(SendError::Broken), &send(), &Outcome::Again(second));
        check(
            refused(502, "Bad Gateway"),
            &send(),
            &Outcome::Again(second),
        );
        check(
            refused(401, "Unauthorized"),
            &send(),
            &Outcome::Again(now() + OPERATOR_PAUSE),
        );
        for (told, why) in [
            ("bot was blocked by the user", "blocked by the person"),
            ("user is deactivated", "the person's account is deactivated"),
            (
                "bot was kicked from the group chat",
                "removed from the group",
            ),
            (
                "bot was kicked from the supergroup chat",
                "removed from the group",
            ),
        ] {
            let told = format!("Forbidden: {told}");
            check(refused(403, &told), &send(), &Outcome::ChatGone(why));
        }
        check_bad(
            "chat not found",
            &send(),
            &Outcome::ChatGone("chat not found"),
        );
        check_bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current \
             content and reply markup of the message",
            &edit(),
            &Outcome::Delivered,
        );
        for told in ["message to edit not found", "message can't be edited"] {
            check_bad(told, &edit(), &Outcome::AsNewMessage);
        }
        let toast = Way::Toast {
            content: None,
            callback: CallbackId("1".to_owned()),
        };
        check_bad(
            "query is too old and response timeout expired or query ID is invalid",
            &toast,
            &Outcome::GivenUp("the press was too old to answer".to_owned()),
        );
        let unclosed = "can't parse entities: unclosed tag";
        let given_up = Outcome::GivenUp(format!("400 Bad Request: {unclosed}"));
        check_bad(unclosed, &send(), &given_up);
    }

    #[test]
    fn a_chat_that_silences_the_bot_is_gone_and_a_closed_topic_is_not() {
        for silenced in [
            "not enough rights to send text messages to the chat",
            "have no rights to send a message",
            "CHAT_WRITE_FORBIDDEN",
            "CHAT_RESTRICTED",
        ] {
            check_bad(
                silenced,
                &send(),
                &Outcome::ChatGone("not allowed to write"),
            );
        }
        let no_files = "not enough rights to send documents to the chat";
        let given_up = Outcome::GivenUp(format!("400 Bad Request: {no_files}"));
        check_bad(no_files, &send(), &given_up);
        check_bad("TOPIC_CLOSED", &send(), &Outcome::TopicClosed);
        check_bad(
            "TOPIC_CLOSED",
            &reminder(),
            &Outcome::ChatGone("the general topic is closed"),
        );
        check_bad("message thread not found", &send(), &Outcome::TopicGone);
        let topic = Way::Topic {
            name: Say::Help,
            follow: Vec::new(),
        };
        for (told, why) in [
            ("not enough rights to create a topic", NoTopic::NotAllowed),
            ("the chat is not a forum", NoTopic::NotAForum),
        ] {
            check_bad(told, &topic, &Outcome::WithoutTopic(why));
        }
    }

    #[test]
    fn telegram_says_how_long_to_wait_and_where_the_chat_went() {
        let flood = SendError::Refused {
            code: 429,
            description: "Too Many Requests: retry after 17".to_owned(),
            retry_after: Some(17),
            migrate_to: None,
        };
        assert_eq!(
            decide(Err(flood), &send(), 3, 0.5, now()),
            Outcome::Wait(now() + TimeDelta::seconds(17))
        );
        let moved = SendError::Refused {
            code: 400,
            description: "Bad Request: group chat was upgraded to a supergroup chat".to_owned(),
            retry_after: None,
            migrate_to: Some(ChatId(-1001)),
        };
        assert_eq!(
            decide(Err(moved), &send(), 0, 0.0, now()),
            Outcome::Moved(ChatId(-1001))
        );
    }

    #[test]
    fn pauses_grow_to_ten_minutes_and_jitter_only_shortens_them() {
        assert_eq!(pause(0, 0.0), TimeDelta::seconds(1));
        assert_eq!(pause(4, 0.0), TimeDelta::seconds(16));
        assert_eq!(pause(4, 1.0), TimeDelta::seconds(12));
        assert_eq!(pause(60, 0.0), LONGEST_PAUSE);
    }

    #[test]
    fn a_correction_is_said_anew_only_where_that_is_no_noise() {
        let correct = |anew| Way::Correct {
            content: Say::Help,
            question: MessageId(4),
            thread: None,
            anew,
        };
        let send = Way::Send {
            content: Say::Help,
            thread: None,
            reply_to: None,
        };
        let check = |anew, expected| {
            assert_eq!(
                without_obstacle(&correct(anew), &Outcome::AsNewMessage),
                expected
            );
            assert_eq!(correct(anew).corrected(Some(MessageId(7))), Some(edit()));
        };
        check(Anew::Allowed, Some(send));
        check(Anew::Never, None);
    }

    #[test]
    fn an_obstacle_is_left_out_once() {
        let anew = without_obstacle(&edit(), &Outcome::AsNewMessage).unwrap();
        assert_eq!(
            anew,
            Way::Send {
                content: Say::Help,
                thread: None,
                reply_to: None
            }
        );
        let outside = without_obstacle(&send(), &Outcome::OutsideTheTopic).unwrap();
        let closed_again = decide(
            refused(400, "Bad Request: TOPIC_CLOSED"),
            &outside,
            0,
            0.0,
            now(),
        );
        assert_eq!(
            closed_again,
            Outcome::GivenUp("400 Bad Request: TOPIC_CLOSED".to_owned())
        );
    }
}
