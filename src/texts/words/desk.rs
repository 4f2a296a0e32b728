//! What the staff read about leads. Messages are in `staff.ftl`.

use chrono::DateTime;
use chrono::Utc;

use crate::domain::event::Saying;
use crate::domain::lead::Colleague;
use crate::domain::lead::Lead;
use crate::domain::lead::State;
use crate::domain::lead::about::Canned;
use crate::domain::lead::about::Filter;
use crate::domain::lead::about::Listed;
use crate::domain::lead::about::PAGE;
use crate::domain::lead::about::Page;
use crate::domain::lead::about::Stats;
use crate::domain::lead::desk::CARD_MESSAGE_MAX;
use crate::domain::lead::desk::CARD_QUESTION_MAX;
use crate::domain::lead::parts::PART_MAX;
use crate::domain::lead::parts::excerpt;
use crate::domain::lead::parts::units;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::say::DeskSay;
use crate::domain::lead::say::Part;
use crate::domain::lead::say::Undelivered;
use crate::domain::press::Press;
use crate::domain::user_text::UserText;
use crate::texts::dates;
use crate::texts::markup::mention;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::leads::words_of;
use crate::texts::words::press;

/// Longest excerpt of a municipality's name in lists and names of topics, in UTF-16 units.
const SHORT_NAME_MAX: usize = 60;

/// Longest excerpt of a prepared answer in their list.
const CANNED_EXCERPT_MAX: usize = 60;

/// Longest list of those who are barred; the longest barred stand first.
const BANS_MAX: usize = 80;

impl Speaker<'_> {
    #[expect(clippy::too_many_lines, reason = "one arm a thing said")]
    pub(super) fn desk(&self, say: &DeskSay) -> Words {
        match say {
            DeskSay::Card { lead } => self.lead_card(lead),
            DeskSay::Rest { reference, text } => self.told(
                "desk-rest",
                &[("reference", reference.as_str()), ("text", text.as_str())],
            ),
            DeskSay::TopicName {
                municipality,
                reference,
                state,
            } => self.unmarked(
                &format!("topic-{}", state.name()),
                &[
                    (
                        "municipality",
                        &excerpt(municipality.as_str(), SHORT_NAME_MAX),
                    ),
                    ("reference", reference.as_str()),
                ],
            ),
            DeskSay::FromOfficer {
                reference,
                municipality,
                text,
                part,
            } => {
                let id = match part {
                    Part::First(Saying::New) => Some("desk-from-officer"),
                    Part::First(Saying::Corrected) => Some("desk-from-officer-corrected"),
                    Part::Further => None,
                };
                let whose = [
                    ("reference", reference.as_str()),
                    ("municipality", municipality.as_str()),
                ];
                words_of(id.map(|id| self.told(id, &whose).html), text)
            }
            DeskSay::FileFromOfficer {
                reference,
                municipality,
            } => self.told(
                "desk-file-from-officer",
                &[
                    ("reference", reference.as_str()),
                    ("municipality", municipality.as_str()),
                ],
            ),
            DeskSay::FileReplaced {
                reference,
                municipality,
                text,
            } => {
                let whose = [
                    ("reference", reference.as_str()),
                    ("municipality", municipality.as_str()),
                ];
                let head = self.told("desk-file-replaced", &whose).html;
                words_of(Some(head), text)
            }
            DeskSay::NotDelivered { reference, why } => {
                let id = match why {
                    Undelivered::Gone => "desk-not-delivered-gone",
                    Undelivered::Failed => "desk-not-delivered-failed",
                };
                self.about_lead(id, reference)
            }
            DeskSay::Refused => self.unmarked("desk-refused", &[]),
            DeskSay::CannotCheck => self.unmarked("desk-cannot-check", &[]),
            DeskSay::TakenBy { name } => self.unmarked(
                "desk-taken-by",
                &[("name", &excerpt(name.as_str(), SHORT_NAME_MAX))],
            ),
            DeskSay::TakenByYou => self.unmarked("desk-taken-by-you", &[]),
            DeskSay::TakenByNobody => self.unmarked("desk-taken-by-nobody", &[]),
            DeskSay::IsClosed => self.unmarked("desk-is-closed", &[]),
            DeskSay::IsAnonymous => self.unmarked("desk-is-anonymous", &[]),
            DeskSay::IsOpen => self.unmarked("desk-is-open", &[]),
            DeskSay::ReplyHere { reference } => self.about_lead("desk-reply-here", reference),
            DeskSay::NoteHere { reference } => self.about_lead("desk-note-here", reference),
            DeskSay::NoteKept => self.unmarked("desk-note-kept", &[]),
            DeskSay::NoteNeedsWords => self.unmarked("desk-note-needs-words", &[]),
            DeskSay::ANote { note } => self.told(
                "desk-note",
                &[
                    ("name", &excerpt(note.name.as_str(), SHORT_NAME_MAX)),
                    ("date", &dates::day(self.language, note.at.date_naive())),
                    ("text", &excerpt(note.text.as_str(), PART_MAX)),
                ],
            ),
            DeskSay::HowClosed { reference } => {
                let ends = State::CLOSED.map(|state| {
                    let id = format!("button-desk-{}", state.name());
                    self.lead_button(&id, LeadPress::CloseAs(state, reference.clone()))
                });
                let keep = LeadPress::KeepOpen(reference.clone());
                let buttons = vec![
                    ends.to_vec(),
                    vec![self.lead_button("button-desk-keep-open", keep)],
                ];
                Words {
                    buttons,
                    ..self.about_lead("desk-how-closed", reference)
                }
            }
            DeskSay::Closed { reference, state } => {
                self.about_lead(&format!("desk-closed-{}", state.name()), reference)
            }
            DeskSay::StaysOpen { reference } => self.about_lead("desk-stays-open", reference),
            DeskSay::NotSent => self.unmarked("desk-not-sent", &[]),
            DeskSay::ClosedNotSent { reference } => {
                self.about_lead("desk-closed-not-sent", reference)
            }
            DeskSay::UnknownLead => self.unmarked("desk-unknown-lead", &[]),
            DeskSay::List { page } => self.lead_list(page),
            DeskSay::Export { kind, leads } => self.export(*kind, leads),
            DeskSay::Numbers { stats } => self.numbers(stats),
            DeskSay::CannedHow => self.unmarked("desk-canned-how", &[]),
            DeskSay::CannedList { all } => self.canned_list(all),
            DeskSay::CannedKept { name, language } => self.told(
                "desk-canned-kept",
                &[("name", name), ("language", language.own_name())],
            ),
            DeskSay::CannedGone { name } => self.told("desk-canned-gone", &[("name", name)]),
            DeskSay::CannedUnknown { name } => self.told(
                "desk-canned-unknown",
                &[("name", &excerpt(name, SHORT_NAME_MAX))],
            ),
            DeskSay::CannedOtherLanguage { name, language } => self.told(
                "desk-canned-other-language",
                &[
                    ("name", name),
                    ("language", language.own_name()),
                    ("tag", language.tag()),
                ],
            ),
            DeskSay::CannedInReply => self.unmarked("desk-canned-in-reply", &[]),
            DeskSay::BannedNow { reference } => self.about_lead("desk-banned", reference),
            DeskSay::UnbannedNow { reference } => self.about_lead("desk-unbanned", reference),
            DeskSay::Bans { since } => self.bans(since),
            DeskSay::Waiting {
                reference,
                municipality,
                hours,
                call,
            } => {
                let mut words = self.told(
                    "desk-waiting",
                    &[
                        ("reference", reference.as_str()),
                        ("municipality", municipality.as_str()),
                        ("hours", &hours.to_string()),
                    ],
                );
                let call: Vec<String> = call.iter().map(called).collect();
                if !call.is_empty() {
                    words.html = format!("{}\n\n{}", words.html, call.join(" "));
                }
                words.buttons =
                    vec![vec![self.lead_button(
                        "button-desk-take",
                        LeadPress::Take(reference.clone()),
                    )]];
                words
            }
        }
    }

    /// A line that may be shown where Telegram reads no markup: over the chat, or as a topic's name.
    fn unmarked(&self, id: &str, arguments: &[(&str, &str)]) -> Words {
        let text = self.texts.bundles[self.language].label(id, arguments);
        Words::new(text, Vec::new())
    }

    fn lead_card(&self, lead: &Lead) -> Words {
        let request = &lead.request;
        let reference = lead.reference.as_str();
        let taker = lead.taker.as_ref();
        let taker = taker.map_or_else(String::new, |taker| {
            excerpt(taker.name.as_str(), SHORT_NAME_MAX)
        });
        let state = format!("card-state-{}", lead.state.name());
        let head = [
            self.told(
                "card",
                &[
                    ("municipality", request.municipality.as_str()),
                    ("reference", reference),
                ],
            )
            .html,
            match lead.state {
                State::Taken => self.told(&state, &[("name", &taker)]).html,
                State::New | State::Won | State::Lost | State::Irrelevant => self.plain(&state),
            },
        ];
        let about = self.told(
            "card-about",
            &[
                ("need", &self.need(request.need)),
                ("name", request.name.as_str()),
                ("contact", request.contact.as_str()),
                ("language", lead.language.own_name()),
                (
                    "date",
                    &dates::day(self.language, lead.created_at.date_naive()),
                ),
            ],
        );
        let mut paragraphs = vec![head.join("\n"), about.html];
        let mut text = |id: &str, text: &UserText, most: usize| {
            let shown = excerpt(text.as_str(), most);
            paragraphs.push(self.told(id, &[("text", &shown)]).html);
            units(text.as_str()) > most
        };
        let mut goes_on = text("card-message", &request.message, CARD_MESSAGE_MAX);
        for question in &request.questions {
            goes_on |= text("card-question", question, CARD_QUESTION_MAX);
        }
        if goes_on {
            paragraphs.push(self.plain("card-goes-on"));
        }
        if lead.state.is_open() {
            paragraphs.push(self.plain("card-how"));
        }
        Words::new(paragraphs.join("\n\n"), self.under_a_lead(lead))
    }

    fn under_a_lead(&self, lead: &Lead) -> Vec<Vec<Button>> {
        let reference = || lead.reference.clone();
        let talk = vec![
            self.lead_button("button-desk-reply", LeadPress::Reply(reference())),
            self.lead_button("button-desk-note", LeadPress::Note(reference())),
        ];
        let close = self.lead_button("button-desk-close", LeadPress::Close(reference()));
        match lead.state {
            State::New => vec![
                vec![self.lead_button("button-desk-take", LeadPress::Take(reference()))],
                talk,
                vec![close],
            ],
            State::Taken => vec![
                talk,
                vec![
                    self.lead_button("button-desk-release", LeadPress::Release(reference())),
                    close,
                ],
            ],
            State::Won | State::Lost | State::Irrelevant => {
                vec![vec![self.lead_button(
                    "button-desk-reopen",
                    LeadPress::Reopen(reference()),
                )]]
            }
        }
    }

    fn lead_list(&self, page: &Page) -> Words {
        let total = page.total.to_string();
        let title = format!("desk-list-{}", page.filter.name());
        let mut paragraphs = vec![self.told(&title, &[("total", &total)]).html];
        let pages = (page.total - 1).max(0) / PAGE + 1;
        if page.leads.is_empty() {
            paragraphs.push(self.plain("desk-list-empty"));
        }
        if pages > 1 {
            let numbers = ((page.number + 1).to_string(), pages.to_string());
            paragraphs.push(
                self.told(
                    "desk-list-page",
                    &[("page", &numbers.0), ("pages", &numbers.1)],
                )
                .html,
            );
        }
        let mut buttons: Vec<Vec<Button>> = page
            .leads
            .iter()
            .map(|lead| vec![self.listed_lead(lead)])
            .collect();
        let turn =
            |id: &str, number: i64| self.lead_button(id, LeadPress::List(page.filter, number));
        let mut turns = Vec::new();
        if page.number > 0 {
            turns.push(turn("button-desk-before", page.number - 1));
        }
        if page.number + 1 < pages {
            turns.push(turn("button-desk-after", page.number + 1));
        }
        buttons.push(turns);
        let filters: Vec<Button> = Filter::ALL
            .iter()
            .filter(|filter| **filter != page.filter)
            .map(|filter| {
                let id = format!("button-desk-{}", filter.name());
                self.lead_button(&id, LeadPress::List(*filter, 0))
            })
            .collect();
        buttons.extend(filters.chunks(4).map(<[Button]>::to_vec));
        Words::new(paragraphs.join("\n"), buttons)
    }

    fn listed_lead(&self, lead: &Listed) -> Button {
        let municipality = excerpt(lead.municipality.as_str(), SHORT_NAME_MAX / 2);
        let name = self.unmarked(
            &format!("topic-{}", lead.state.name()),
            &[
                ("municipality", &municipality),
                ("reference", lead.reference.as_str()),
            ],
        );
        let taker = lead.taker.as_ref().filter(|_| lead.state == State::Taken);
        let label = match taker {
            Some(taker) => format!("{} · {}", name.html, excerpt(taker.as_str(), 20)),
            None => name.html,
        };
        press(label, Press::Lead(LeadPress::Show(lead.reference.clone())))
    }

    fn numbers(&self, stats: &Stats) -> Words {
        let mut lines = vec![self.plain("desk-numbers")];
        lines.extend(stats.by_state.iter().map(|(state, count)| {
            let id = format!("desk-numbers-{}", state.name());
            self.told(&id, &[("count", &count.to_string())]).html
        }));
        let month = self.told(
            "desk-numbers-month",
            &[
                ("sent", &stats.last_month.to_string()),
                ("taken", &stats.taken.to_string()),
                ("minutes", &stats.minutes_to_take.to_string()),
            ],
        );
        Words::new(
            format!("{}\n\n{}", lines.join("\n"), month.html),
            Vec::new(),
        )
    }

    /// As many as fit into one message.
    fn bans(&self, since: &[DateTime<Utc>]) -> Words {
        if since.is_empty() {
            return self.unmarked("desk-bans-none", &[]);
        }
        let mut lines = vec![self.plain("desk-bans")];
        let shown = since.iter().take(BANS_MAX).enumerate();
        lines.extend(shown.map(|(place, since)| {
            let number = (place + 1).to_string();
            let day = dates::day(self.language, since.date_naive());
            self.told("desk-bans-entry", &[("number", &number), ("date", &day)])
                .html
        }));
        Words::new(lines.join("\n"), Vec::new())
    }

    /// As many as fit into one message; the names of the others can be guessed from the order.
    fn canned_list(&self, all: &[Canned]) -> Words {
        let mut text = self.plain("desk-canned-list");
        for canned in all {
            let entry = self.told(
                "desk-canned-entry",
                &[
                    ("name", &canned.name),
                    ("language", canned.language.tag()),
                    ("text", &excerpt(canned.text.as_str(), CANNED_EXCERPT_MAX)),
                ],
            );
            if units(&text) + units(&entry.html) > PART_MAX {
                text.push_str("\n…");
                break;
            }
            text = format!("{text}\n{}", entry.html);
        }
        Words::new(text, Vec::new())
    }
}

fn called(colleague: &Colleague) -> String {
    mention(
        colleague.person.0,
        &excerpt(colleague.name.as_str(), SHORT_NAME_MAX),
    )
}
