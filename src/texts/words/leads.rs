//! What officers read about their leads. Messages are in `leads.ftl`.

use crate::domain::event::Saying;
use crate::domain::lead::Need;
use crate::domain::lead::Reference;
use crate::domain::lead::Request;
use crate::domain::lead::State;
use crate::domain::lead::contact::Unreachable;
use crate::domain::lead::form::Field;
use crate::domain::lead::parts::excerpt;
use crate::domain::lead::parts::units;
use crate::domain::lead::press::LeadPress;
use crate::domain::lead::say::Changing;
use crate::domain::lead::say::LeadSay;
use crate::domain::lead::say::Part;
use crate::domain::press::Press;
use crate::domain::user_text::UserText;
use crate::texts::markup::escape;
use crate::texts::words::Button;
use crate::texts::words::Keyboard;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::open;
use crate::texts::words::press;

/// Longest excerpt of the officer's own message in the review, in UTF-16 units.
const REVIEW_MESSAGE_MAX: usize = 2_000;

/// Longest excerpt of each question in the review.
const REVIEW_QUESTION_MAX: usize = 300;

impl Speaker<'_> {
    pub(super) fn lead(&self, say: &LeadSay) -> Words {
        match say {
            LeadSay::Intro => self.lead_intro(),
            LeadSay::InPrivate => self.message("lead-in-private", vec![vec![self.expert()]]),
            LeadSay::Declined => self.message("lead-declined", Vec::new()),
            LeadSay::TooManyOpen { references } => {
                let all: Vec<&str> = references.iter().map(Reference::as_str).collect();
                self.told("lead-too-many-open", &[("references", &all.join(", "))])
            }
            LeadSay::Banned => self.message("lead-banned", Vec::new()),
            LeadSay::Ask {
                field,
                proposed,
                changing,
            } => self.ask(*field, proposed.as_ref(), *changing),
            LeadSay::ShareContact => Words {
                keyboard: Some(Keyboard::ShareContact {
                    label: self.plain("button-lead-share"),
                }),
                ..self.message("lead-share-contact", Vec::new())
            },
            LeadSay::Noted { contact } => Words {
                keyboard: Some(Keyboard::Gone),
                ..self.told("lead-noted", &[("contact", contact.as_str())])
            },
            LeadSay::ShareNoMore => Words {
                keyboard: Some(Keyboard::Gone),
                ..self.message("lead-share-no-more", Vec::new())
            },
            LeadSay::TooLong { most } => self.told("lead-too-long", &[("most", &most.to_string())]),
            LeadSay::NoWords => self.message("lead-no-words", Vec::new()),
            LeadSay::Unreachable { why } => {
                let id = match why {
                    Unreachable::EMail => "lead-unreachable-email",
                    Unreachable::Telephone => "lead-unreachable-telephone",
                    Unreachable::Neither => "lead-unreachable-neither",
                };
                self.message(id, vec![self.back_and_cancel()])
            }
            LeadSay::CorrectLater => self.message("lead-correct-later", Vec::new()),
            LeadSay::Review { request } => self.review(request),
            LeadSay::Cancelled => Words {
                keyboard: Some(Keyboard::Gone),
                ..self.message("lead-cancelled", Vec::new())
            },
            LeadSay::NoForm => self.message("lead-no-form", Vec::new()),
            LeadSay::Sent { reference } => self.about_lead("lead-sent", reference),
            LeadSay::News {
                reference,
                state,
                before,
            } => self.about_lead(news(*state, *before), reference),
            LeadSay::FromStaff {
                reference,
                text,
                part,
            } => {
                let id = match part {
                    Part::First(Saying::New) => Some("lead-from-staff"),
                    Part::First(Saying::Corrected) => Some("lead-from-staff-corrected"),
                    Part::Further => None,
                };
                let head = id.map(|id| self.about_lead(id, reference).html);
                words_of(head, text)
            }
            LeadSay::FileFromStaff { reference } => {
                self.about_lead("lead-file-from-staff", reference)
            }
            LeadSay::FileReplaced { reference, text } => {
                let head = self.about_lead("lead-file-replaced", reference).html;
                words_of(Some(head), text)
            }
            LeadSay::ToWhom { reference } => self.to_whom("lead-to-whom", reference),
            LeadSay::ChooseFirst { reference } => self.to_whom("lead-choose-first", reference),
            LeadSay::StillKept => self.message("lead-still-kept", Vec::new()),
            LeadSay::StillOpen => self.message("lead-still-open", Vec::new()),
            LeadSay::PassedOn { reference } => self.about_lead("lead-passed-on", reference),
            LeadSay::SlowDown => self.message("lead-slow-down", Vec::new()),
            LeadSay::NotPassed { reference } => self.about_lead("lead-not-passed", reference),
            LeadSay::Desk(say) => self.desk(say),
        }
    }

    /// A message with what people wrote in it.
    pub(super) fn told(&self, id: &str, arguments: &[(&str, &str)]) -> Words {
        Words::new(
            self.texts.bundles[self.language].html(id, arguments),
            Vec::new(),
        )
    }

    pub(super) fn about_lead(&self, id: &str, reference: &Reference) -> Words {
        self.told(id, &[("reference", reference.as_str())])
    }

    pub(super) fn lead_button(&self, id: &str, does: LeadPress) -> Button {
        press(self.plain(id), Press::Lead(does))
    }

    pub(super) fn need(&self, need: Need) -> String {
        self.plain(&format!("lead-need-{}", need.name()))
    }

    fn to_whom(&self, id: &str, reference: &Reference) -> Words {
        let buttons = vec![vec![
            self.lead_button("button-lead-to-expert", LeadPress::ToExpert),
            self.lead_button("button-lead-as-question", LeadPress::AsQuestion),
        ]];
        Words {
            buttons,
            ..self.about_lead(id, reference)
        }
    }

    fn lead_intro(&self) -> Words {
        let operator = &self.texts.operator;
        let who = match &operator.name {
            Some(name) => self.told("lead-intro", &[("name", name)]).html,
            None => self.plain("lead-intro-unnamed"),
        };
        let mut paragraphs = vec![who];
        if let Some(contact) = &operator.contact {
            paragraphs.push(self.told("expert-contact", &[("contact", contact)]).html);
        }
        let mut buttons = Vec::new();
        if let (Some(name), Some(url)) = (&operator.name, &operator.url) {
            let bundle = &self.texts.bundles[self.language];
            let label = bundle.label("button-operator-page", &[("name", name)]);
            buttons.push(vec![open(label, url)]);
        }
        buttons.push(vec![
            self.lead_button("button-lead-agree", LeadPress::Agree(self.language)),
            self.lead_button("button-lead-decline", LeadPress::Decline(self.language)),
        ]);
        let months = self.texts.leads_kept_months.to_string();
        paragraphs.push(self.told("lead-consent", &[("months", &months)]).html);
        Words::new(paragraphs.join("\n\n"), buttons)
    }

    fn ask(&self, field: Field, proposed: Option<&UserText>, changing: Changing) -> Words {
        let step = match changing {
            Changing::No => {
                self.told("lead-step", &[("number", &field.number().to_string())])
                    .html
            }
            Changing::Yes => self.plain("lead-changing"),
        };
        let mut buttons: Vec<Vec<Button>> = match field {
            Field::Municipality => proposed
                .iter()
                .map(|name| {
                    vec![press(
                        excerpt(name.as_str(), 60),
                        Press::Lead(LeadPress::Proposed),
                    )]
                })
                .collect(),
            Field::Need => Need::ALL
                .iter()
                .map(|need| vec![press(self.need(*need), Press::Lead(LeadPress::Need(*need)))])
                .collect(),
            Field::Name | Field::Contact | Field::Message => Vec::new(),
        };
        buttons.push(match (field, changing) {
            (Field::Municipality, Changing::No) => vec![self.cancel_button()],
            _ => self.back_and_cancel(),
        });
        let question = self.plain(&format!("lead-ask-{}", field.name()));
        Words::new(format!("{step}\n{question}"), buttons)
    }

    fn cancel_button(&self) -> Button {
        self.lead_button("button-lead-cancel", LeadPress::Cancel)
    }

    fn back_and_cancel(&self) -> Vec<Button> {
        vec![
            self.lead_button("button-lead-back", LeadPress::Back),
            self.cancel_button(),
        ]
    }

    fn review(&self, request: &Request) -> Words {
        let mut paragraphs = vec![
            self.told(
                "lead-review",
                &[
                    ("municipality", request.municipality.as_str()),
                    ("need", &self.need(request.need)),
                    ("name", request.name.as_str()),
                    ("contact", request.contact.as_str()),
                    (
                        "message",
                        &excerpt(request.message.as_str(), REVIEW_MESSAGE_MAX),
                    ),
                ],
            )
            .html,
        ];
        if !request.questions.is_empty() {
            let questions: Vec<String> = request
                .questions
                .iter()
                .map(|question| excerpt(question.as_str(), REVIEW_QUESTION_MAX))
                .collect();
            let questions = questions.join(" / ");
            paragraphs.push(
                self.told("lead-review-questions", &[("questions", &questions)])
                    .html,
            );
        }
        if units(request.message.as_str()) > REVIEW_MESSAGE_MAX {
            paragraphs.push(self.plain("lead-review-long"));
        }
        let changes: Vec<Button> = Field::ALL
            .iter()
            .map(|field| {
                let id = format!("button-lead-change-{}", field.name());
                self.lead_button(&id, LeadPress::Change(*field))
            })
            .collect();
        let mut buttons: Vec<Vec<Button>> = changes.chunks(2).map(<[Button]>::to_vec).collect();
        buttons.push(vec![self.lead_button("button-lead-send", LeadPress::Send)]);
        buttons.push(self.back_and_cancel());
        Words::new(paragraphs.join("\n\n"), buttons)
    }
}

/// Somebody's words, literally, below a line that says whose they are.
pub(super) fn words_of(head: Option<String>, text: &UserText) -> Words {
    let text = escape(text.as_str());
    Words::new(
        match head {
            Some(head) if text.is_empty() => head,
            Some(head) => format!("{head}\n\n{text}"),
            None => text,
        },
        Vec::new(),
    )
}

fn news(state: State, before: State) -> &'static str {
    match (state, before) {
        (State::Taken, _) => "lead-taken",
        (State::New, State::Won | State::Lost | State::Irrelevant) => "lead-reopened",
        (State::New, State::New | State::Taken) => "lead-released",
        (State::Won, _) => "lead-won",
        (State::Lost, _) => "lead-lost",
        (State::Irrelevant, _) => "lead-irrelevant",
    }
}
