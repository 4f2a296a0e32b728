//! Messages from one side of a lead to the other: words in parts that fit, files as they are, corrections in their place.
//! What the staff say to each other never comes here: only a reply to a card or to a message that was passed on does.

use chrono::TimeDelta;

use crate::domain::conversation::Act;
use crate::domain::conversation::Facts;
use crate::domain::event::Arrival;
use crate::domain::event::Event;
use crate::domain::event::Saying;
use crate::domain::id::ChatId;
use crate::domain::id::FileMark;
use crate::domain::id::MessageId;
use crate::domain::language::Language;
use crate::domain::lead::Lead;
use crate::domain::lead::about::Album;
use crate::domain::lead::about::Copied;
use crate::domain::lead::about::Kind;
use crate::domain::lead::act::LeadAct;
use crate::domain::lead::act::LeadThen;
use crate::domain::lead::act::Place;
use crate::domain::lead::parts::CAPTION_MAX;
use crate::domain::lead::parts::PART_MAX;
use crate::domain::lead::parts::parts;
use crate::domain::lead::parts::units;
use crate::domain::lead::pending::Kept;
use crate::domain::lead::say::DeskSay;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::Part;
use crate::domain::reply::Reply;
use crate::domain::say::Letter;
use crate::domain::say::Posted;
use crate::domain::say::Say;
use crate::domain::say::Then;
use crate::domain::say::Way;
use crate::domain::user_text::UserText;

/// An officer may send [`MOST_AT_ONCE`] messages to the staff within this time.
pub const PACE: TimeDelta = TimeDelta::seconds(10);

/// See [`PACE`].
pub const MOST_AT_ONCE: i64 = 5;

/// How long an album waits for its pieces, which arrive one by one.
pub const ALBUM_WAITS: TimeDelta = TimeDelta::seconds(2);

/// Which way a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Towards {
    /// From the officer, in this chat and language of the staff's.
    Staff(ChatId, Language),
    /// From the staff.
    Officer,
}

impl Towards {
    fn chat(self, lead: &Lead) -> ChatId {
        match self {
            Self::Staff(chat, _) => chat,
            Self::Officer => lead.chat,
        }
    }

    fn language(self, lead: &Lead) -> Language {
        match self {
            Self::Staff(_, language) => language,
            Self::Officer => lead.language,
        }
    }

    fn words(self, lead: &Lead, text: &str, part: Part) -> LeadSay {
        let (reference, text) = (lead.reference.clone(), UserText::new(text));
        match self {
            Self::Staff(..) => LeadSay::Desk(DeskSay::FromOfficer {
                reference,
                municipality: lead.request.municipality.clone(),
                text,
                part,
            }),
            Self::Officer => LeadSay::FromStaff {
                reference,
                text,
                part,
            },
        }
    }

    fn file_follows(self, lead: &Lead) -> LeadSay {
        let reference = lead.reference.clone();
        match self {
            Self::Staff(..) => LeadSay::Desk(DeskSay::FileFromOfficer {
                reference,
                municipality: lead.request.municipality.clone(),
            }),
            Self::Officer => LeadSay::FileFromStaff { reference },
        }
    }

    fn file_replaced(self, lead: &Lead, text: UserText) -> LeadSay {
        let reference = lead.reference.clone();
        match self {
            Self::Staff(..) => LeadSay::Desk(DeskSay::FileReplaced {
                reference,
                municipality: lead.request.municipality.clone(),
                text,
            }),
            Self::Officer => LeadSay::FileReplaced { reference, text },
        }
    }

    /// In the staff's chat a letter goes where the lead has its place.
    fn letter(self, lead: &Lead, way: Way, then: LeadThen) -> Letter {
        Letter {
            language: self.language(lead),
            way,
            then: Some(Then::Lead(then)),
            of_lead: match self {
                Self::Staff(..) => Some(lead.reference.clone()),
                Self::Officer => None,
            },
        }
    }

    fn post(self, lead: &Lead, way: Way, then: LeadThen) -> Posted {
        Posted::new(self.chat(lead), self.letter(lead, way, then))
    }
}

fn send(content: LeadSay) -> Way {
    Way::Send {
        content: Say::Lead(content),
        thread: None,
        reply_to: None,
    }
}

fn copy(messages: Vec<MessageId>, album: Option<String>, reply: &Reply<'_>) -> Way {
    Way::Copy {
        from: reply.arrival.chat,
        messages,
        album,
        thread: None,
        reply_to: None,
        caption: None,
    }
}

/// Passes what arrived on, whatever it is.
pub(crate) fn pass(
    lead: &Lead,
    towards: Towards,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    let arrival = reply.arrival;
    let Some(message) = arrival.message else {
        return Vec::new();
    };
    match (&arrival.event, &arrival.enclosure) {
        (Event::Question(text), None) => pass_words(lead, text, message, towards, reply),
        (_, Some(enclosure)) => {
            let album = enclosure.album.clone();
            let mut acts = pass_file(lead, message, album, towards, reply, facts);
            acts.extend(brings(lead, message, enclosure.file.as_ref(), reply));
            acts
        }
        (_, None) => pass_file(lead, message, None, towards, reply, facts),
    }
}

/// Passes words on.
pub(crate) fn pass_words(
    lead: &Lead,
    text: &UserText,
    message: MessageId,
    towards: Towards,
    reply: &mut Reply<'_>,
) -> Vec<Act> {
    post_words(lead, text, message, Saying::New, towards, reply);
    vec![passed(lead, message, reply)]
}

fn post_words(
    lead: &Lead,
    text: &UserText,
    message: MessageId,
    saying: Saying,
    towards: Towards,
    reply: &mut Reply<'_>,
) {
    let pieces = parts(text.as_str(), PART_MAX);
    let (whole, last) = (pieces.len() == 1, pieces.len() - 1);
    for (place, piece) in pieces.into_iter().enumerate() {
        let part = match place {
            0 => Part::First(saying),
            _ => Part::Further,
        };
        // Only a message that was passed on in one can be corrected in its place.
        let then = if whole {
            copy_of(lead, message, reply)
        } else {
            LeadThen::Part {
                reference: lead.reference.clone(),
                message,
                chat: reply.arrival.chat,
                place: if place == last {
                    Place::Last
                } else {
                    Place::Before
                },
            }
        };
        let way = send(towards.words(lead, piece, part));
        reply.post(towards.post(lead, way, then));
    }
}

fn pass_file(
    lead: &Lead,
    message: MessageId,
    album: Option<String>,
    towards: Towards,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> Vec<Act> {
    let chat = reply.arrival.chat;
    let follows = towards.post(
        lead,
        send(towards.file_follows(lead)),
        LeadThen::Stands {
            reference: lead.reference.clone(),
            kind: Kind::Talk,
        },
    );
    let way = copy(vec![message], album.clone(), reply);
    let copy = towards.post(lead, way, copy_of(lead, message, reply));
    let Some(album) = album else {
        reply.post(follows);
        reply.post(copy);
        return vec![passed(lead, message, reply)];
    };
    // Each piece arrives by itself and orders a copy, which takes all that are there and not copied yet: the first
    // copy mostly takes all, and one that arrives later still goes.
    let key = format!("album:{}:{album}:follows", lead.reference.as_str());
    reply.post(follows.keyed(key));
    reply.post(copy.at(facts.now + ALBUM_WAITS));
    let piece = Act::Lead(LeadAct::AlbumPiece {
        chat,
        album,
        message,
    });
    match facts.lead.album {
        Album::Begins => vec![piece, passed(lead, message, reply)],
        Album::GoesOn => vec![piece],
    }
}

/// Passes several files on, which stay together if they were.
pub(crate) fn pass_files(
    lead: &Lead,
    files: &[&Kept],
    towards: Towards,
    reply: &mut Reply<'_>,
) -> Vec<Act> {
    let Some(first) = files.first().map(|file| file.message) else {
        return Vec::new();
    };
    let stands = LeadThen::Stands {
        reference: lead.reference.clone(),
        kind: Kind::Talk,
    };
    reply.post(towards.post(lead, send(towards.file_follows(lead)), stands));
    let messages = files.iter().map(|file| file.message).collect();
    let way = copy(messages, None, reply);
    reply.post(towards.post(lead, way, copy_of(lead, first, reply)));
    let mut acts = vec![passed(lead, first, reply)];
    for file in files {
        acts.extend(brings(lead, file.message, file.file.as_ref(), reply));
    }
    acts
}

/// The mark on a message of a person's once its copy was delivered by `letter`.
pub fn mark(letter: &Letter) -> Option<Posted> {
    let Some(Then::Lead(then)) = &letter.then else {
        return None;
    };
    let (chat, message) = match then {
        LeadThen::Copy { chat, message, .. } if !matches!(letter.way, Way::Edit { .. }) => {
            (chat, message)
        }
        LeadThen::Part {
            chat,
            message,
            place: Place::Last,
            ..
        } => (chat, message),
        LeadThen::Copy { .. }
        | LeadThen::Part { .. }
        | LeadThen::Card { .. }
        | LeadThen::Stands { .. }
        | LeadThen::Told { .. } => return None,
    };
    let mark = Letter {
        language: letter.language,
        way: Way::Mark { message: *message },
        then: None,
        of_lead: None,
    };
    Some(Posted::new(*chat, mark))
}

/// Corrects the copy of a message that was corrected. A file in place of what was there before goes as a new copy: of a
/// message that only changes, its reader would not be told.
pub(crate) fn correct(copied: &Copied, towards: Towards, reply: &mut Reply<'_>) -> Vec<Act> {
    let lead = &copied.lead;
    let arrival = reply.arrival;
    let (Some(source), Some(text)) = (arrival.message, arrival.event.words()) else {
        return Vec::new();
    };
    let then = LeadThen::Told {
        reference: lead.reference.clone(),
    };
    // A copy in a chat that the staff have left since is not this one's.
    let copy = copied.copy.filter(|(chat, _)| *chat == towards.chat(lead));
    let copy = copy.map(|(_, message)| message);
    if let Some(file) = another_file(copied, arrival) {
        return replace(lead, source, (copy, file), &text, towards, reply);
    }
    match (copy, &arrival.enclosure) {
        (Some(copy), Some(_)) => {
            let way = Way::Caption {
                caption: text,
                message: copy,
            };
            reply.post(towards.post(lead, way, then));
        }
        // What is on its way still brings the file, and its caption was only taken away.
        (None, Some(_)) if text.as_str().is_empty() => {}
        (Some(copy), None) if units(text.as_str()) <= PART_MAX => {
            let content = towards.words(lead, text.as_str(), Part::First(Saying::Corrected));
            let way = Way::Edit {
                content: Say::Lead(content),
                message: copy,
                thread: None,
            };
            reply.post(towards.post(lead, way, copy_of(lead, source, reply)));
        }
        (Some(_) | None, _) => {
            post_words(lead, &text, source, Saying::Corrected, towards, reply);
        }
    }
    Vec::new()
}

/// The file that the arrival brings, where it is not the one that was passed on.
fn another_file<'a>(copied: &Copied, arrival: &'a Arrival) -> Option<&'a FileMark> {
    let file = arrival.enclosure.as_ref()?.file.as_ref();
    file.filter(|file| copied.file.as_ref() != Some(*file))
}

/// Passes on what a message brings from now on, as an answer to the copy of what it brought before.
fn replace(
    lead: &Lead,
    message: MessageId,
    (before, file): (Option<MessageId>, &FileMark),
    text: &UserText,
    towards: Towards,
    reply: &mut Reply<'_>,
) -> Vec<Act> {
    let said = |text: UserText| Say::Lead(towards.file_replaced(lead, text));
    let fits = units(text.as_str()) <= CAPTION_MAX;
    let caption = fits.then(|| said(text.clone()));
    if caption.is_none() {
        // The copy keeps its own caption, and what it replaces is told before it.
        let way = Way::Send {
            content: said(UserText::default()),
            thread: None,
            reply_to: before,
        };
        let stands = LeadThen::Stands {
            reference: lead.reference.clone(),
            kind: Kind::Talk,
        };
        reply.post(towards.post(lead, way, stands));
    }
    let way = Way::Copy {
        from: reply.arrival.chat,
        messages: vec![message],
        album: None,
        thread: None,
        reply_to: before,
        caption,
    };
    reply.post(towards.post(lead, way, copy_of(lead, message, reply)));
    let mut acts: Vec<Act> = brings(lead, message, Some(file), reply)
        .into_iter()
        .collect();
    if towards == Towards::Officer {
        acts.push(Act::Lead(LeadAct::StaffWrote(lead.reference.clone())));
    }
    acts
}

fn copy_of(lead: &Lead, message: MessageId, reply: &Reply<'_>) -> LeadThen {
    LeadThen::Copy {
        reference: lead.reference.clone(),
        chat: reply.arrival.chat,
        message,
    }
}

fn passed(lead: &Lead, message: MessageId, reply: &Reply<'_>) -> Act {
    Act::Lead(LeadAct::Pass {
        reference: lead.reference.clone(),
        person: reply.arrival.person,
        chat: reply.arrival.chat,
        message,
    })
}

fn brings(
    lead: &Lead,
    message: MessageId,
    file: Option<&FileMark>,
    reply: &Reply<'_>,
) -> Option<Act> {
    Some(Act::Lead(LeadAct::Brings {
        reference: lead.reference.clone(),
        chat: reply.arrival.chat,
        message,
        file: file?.clone(),
    }))
}
