//! What is said about leads, to officers and among the staff. The words of the one are in `leads.ftl`, of the other in `staff.ftl`.

use chrono::DateTime;
use chrono::TimeDelta;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;

use crate::domain::event::Saying;
use crate::domain::language::Language;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::Reference;
use crate::domain::lead::Request;
use crate::domain::lead::State;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Note;
use crate::domain::lead::about::Page;
use crate::domain::lead::about::Stats;
use crate::domain::lead::contact::Unreachable;
use crate::domain::lead::export::ExportAs;
use crate::domain::lead::export::Exported;
use crate::domain::lead::form::Field;
use crate::domain::user_text::UserText;

/// Something said about leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of-lead")]
pub enum LeadSay {
    /// Who the experts are, what is kept and for how long; asks for consent.
    Intro,
    /// The form is filled in the private chat only: a link into it.
    InPrivate,
    /// Without consent nothing was kept.
    Declined,
    /// The officer has as many open leads as there may be.
    TooManyOpen {
        /// They.
        references: Vec<Reference>,
    },
    /// The staff want nothing more of this person.
    Banned,
    /// Asks for one answer of the form.
    Ask {
        /// Which.
        field: Field,
        /// The municipality to propose.
        proposed: Option<UserText>,
        /// Whether the others are there already.
        changing: Changing,
    },
    /// The button that shares one's own number.
    ShareContact,
    /// The contact is noted; its button goes.
    Noted {
        /// As it is kept.
        contact: UserText,
    },
    /// The button that shares one's number goes.
    ShareNoMore,
    /// An answer is too long.
    TooLong {
        /// In characters.
        most: usize,
    },
    /// An answer has no words.
    NoWords,
    /// An answer reaches nobody.
    Unreachable {
        /// Why.
        why: Unreachable,
    },
    /// A correction of an earlier answer: where it can be changed.
    CorrectLater,
    /// All answers, before they are sent.
    Review {
        /// They.
        request: Request,
    },
    /// The form is closed, and nothing of it kept.
    Cancelled,
    /// No form is open that the button could belong to.
    NoForm,
    /// The lead is sent: its reference, and what happens next.
    Sent {
        /// What it is called.
        reference: Reference,
    },
    /// The lead has changed its state.
    News {
        /// What it is called.
        reference: Reference,
        /// The state.
        state: State,
        /// Where it came from.
        before: State,
    },
    /// Words of the staff's, or a part of them.
    FromStaff {
        /// The lead.
        reference: Reference,
        /// The words.
        text: UserText,
        /// Where in the whole they stand.
        part: Part,
    },
    /// A file of the staff's follows.
    FileFromStaff {
        /// The lead.
        reference: Reference,
    },
    /// Over a file of the staff's that they put in place of what they sent before.
    FileReplaced {
        /// The lead.
        reference: Reference,
        /// The words under the file; may be empty.
        text: UserText,
    },
    /// Words within a day of the staff's: for them, or a question?
    ToWhom {
        /// The lead.
        reference: Reference,
    },
    /// Words still wait for an addressee: what came after them is not taken before that is known.
    ChooseFirst {
        /// The lead.
        reference: Reference,
    },
    /// What waits cannot go to the staff just now, and goes on waiting.
    StillKept,
    /// The form is still open: nothing else begins meanwhile.
    StillOpen,
    /// What was kept went to the staff.
    PassedOn {
        /// The lead.
        reference: Reference,
    },
    /// Too many messages at once: the last ones were not passed on.
    SlowDown,
    /// A message could not be passed on to the staff.
    NotPassed {
        /// The lead.
        reference: Reference,
    },
    /// Something said among the staff.
    Desk(DeskSay),
}

/// Something said about leads in the staff's chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of-desk")]
pub enum DeskSay {
    /// Everything about a lead.
    Card {
        /// The lead.
        lead: Box<Lead>,
    },
    /// What did not fit on the card, a part each.
    Rest {
        /// The lead.
        reference: Reference,
        /// The words.
        text: UserText,
    },
    /// The name of a lead's topic.
    TopicName {
        /// The municipality.
        municipality: UserText,
        /// The lead.
        reference: Reference,
        /// Where it stands.
        state: State,
    },
    /// Words of the officer's, or a part of them.
    FromOfficer {
        /// The lead.
        reference: Reference,
        /// The municipality.
        municipality: UserText,
        /// The words.
        text: UserText,
        /// Where in the whole they stand.
        part: Part,
    },
    /// A file of the officer's follows.
    FileFromOfficer {
        /// The lead.
        reference: Reference,
        /// The municipality.
        municipality: UserText,
    },
    /// Over a file of the officer's that they put in place of what they sent before.
    FileReplaced {
        /// The lead.
        reference: Reference,
        /// The municipality.
        municipality: UserText,
        /// The words under the file; may be empty.
        text: UserText,
    },
    /// What was written did not reach the officer.
    NotDelivered {
        /// The lead.
        reference: Reference,
        /// Why.
        why: Undelivered,
    },
    /// Only the staff may do this, in their chat.
    Refused,
    /// Whether somebody may do this could not be checked just now.
    CannotCheck,
    /// Somebody has it.
    TakenBy {
        /// Who.
        name: UserText,
    },
    /// Whoever presses has it already.
    TakenByYou,
    /// Nobody has it.
    TakenByNobody,
    /// It is closed.
    IsClosed,
    /// It is open.
    IsOpen,
    /// A reply to this message goes to the officer.
    ReplyHere {
        /// The lead.
        reference: Reference,
    },
    /// A reply to this message is kept as a note.
    NoteHere {
        /// The lead.
        reference: Reference,
    },
    /// A note is kept.
    NoteKept,
    /// Notes need words.
    NoteNeedsWords,
    /// A note.
    ANote {
        /// It.
        note: Note,
    },
    /// How did it end?
    HowClosed {
        /// The lead.
        reference: Reference,
    },
    /// It ended so.
    Closed {
        /// The lead.
        reference: Reference,
        /// How.
        state: State,
    },
    /// It stays open.
    StaysOpen {
        /// The lead.
        reference: Reference,
    },
    /// What was written in reply to this message stays among the staff.
    NotSent,
    /// A closed lead's officer is not written to.
    ClosedNotSent {
        /// The lead.
        reference: Reference,
    },
    /// The lead was made anonymous: nothing more can be done with it.
    IsAnonymous,
    /// No lead has that reference.
    UnknownLead,
    /// A list of leads.
    List {
        /// A page of it.
        page: Page,
    },
    /// All leads as a file.
    Export {
        /// What kind of file.
        kind: ExportAs,
        /// They, oldest first.
        leads: Vec<Exported>,
    },
    /// How many there are.
    Numbers {
        /// They.
        stats: Stats,
    },
    /// How prepared answers are kept.
    CannedHow,
    /// All prepared answers.
    CannedList {
        /// They, shortened.
        all: Vec<Canned>,
    },
    /// A prepared answer is kept.
    CannedKept {
        /// Its name.
        name: String,
        /// Its language.
        language: Language,
    },
    /// A prepared answer is gone.
    CannedGone {
        /// Its name.
        name: String,
    },
    /// There is none of that name.
    CannedUnknown {
        /// The name.
        name: String,
    },
    /// There is none of that name in the officer's language.
    CannedOtherLanguage {
        /// The name.
        name: String,
        /// The officer's language.
        language: Language,
    },
    /// A prepared answer is inserted in reply to a card or a message.
    CannedInReply,
    /// The officer's requests are refused from now on.
    BannedNow {
        /// The lead.
        reference: Reference,
    },
    /// They are taken again.
    UnbannedNow {
        /// The lead.
        reference: Reference,
    },
    /// Those who are barred, by the day only: of some nothing else is known any more.
    Bans {
        /// Since when each is, longest first.
        since: Vec<DateTime<Utc>>,
    },
    /// Nobody has taken a lead in time.
    Waiting {
        /// The lead.
        reference: Reference,
        /// Whose it is.
        municipality: UserText,
        /// How long, in working hours.
        hours: i64,
        /// Who is called.
        call: Vec<Colleague>,
    },
}

/// Whether an answer is changed, or given for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changing {
    /// For the first time.
    No,
    /// Changed from the review.
    Yes,
}

/// Where a part stands in the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// At its beginning; says whose words they are.
    First(Saying),
    /// Further on.
    Further,
}

/// Why a message did not reach the officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undelivered {
    /// They blocked the bot, or their account is gone.
    Gone,
    /// Telegram does not take it.
    Failed,
}

/// How long the officer's free text may be meant for the staff after the staff wrote.
pub const TALK_LASTS: TimeDelta = TimeDelta::hours(24);
