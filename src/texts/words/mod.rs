//! What is said, in words and buttons.
//! Each `Say` has its messages in `ui.ftl`; an answer has its topic's own. A feature's words are a file beside this one.

pub mod answers;
mod desk;
mod export;
mod files;
mod gaps;
pub mod inline;
mod leads;
mod privacy;
mod staff;
mod subscription;

use std::fmt;

use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::privacy::PrivacyPress;
use crate::domain::say::Say;
use crate::texts::Texts;

/// A message as it is sent. Its `Debug` tells the length only, for people's words stand in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// The text in Telegram's HTML.
    pub html: String,
    /// Rows of buttons under it; empty for none.
    pub buttons: Vec<Vec<Button>>,
    /// A file that goes with it; the text is then its caption.
    pub attachment: Option<Attachment>,
    /// A keyboard below the chat, in place of the buttons.
    pub keyboard: Option<Keyboard>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let characters = self.html.chars().count();
        write!(f, "Words({characters} characters)")
    }
}

impl Words {
    fn new(html: String, buttons: Vec<Vec<Button>>) -> Self {
        Self {
            html,
            buttons,
            attachment: None,
            keyboard: None,
        }
    }

    /// The same in a group, where what is for the private chat only is a link into the one with the bot of that name.
    #[must_use]
    pub fn for_a_group(mut self, username: &str) -> Self {
        for button in self.buttons.iter_mut().flatten() {
            let link = match &button.does {
                Does::Press(Press::Expert(_)) => "consult",
                Does::Press(Press::Privacy(PrivacyPress::MyData)) => "mydata",
                Does::Press(Press::Privacy(PrivacyPress::Forget)) => "forget",
                Does::Press(_) | Does::Open(_) => continue,
            };
            button.does = Does::Open(format!("https://t.me/{username}?start={link}"));
        }
        self
    }
}

/// A keyboard in place of the one for typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keyboard {
    /// One button, which shares the person's own number.
    ShareContact {
        /// What it says.
        label: String,
    },
    /// None any more.
    Gone,
}

/// A file that the bot makes.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// With its ending.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attachment({} bytes)", self.bytes.len())
    }
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub does: Does,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// Tells the bot.
    Press(Press),
    /// Opens a page.
    Open(String),
}

impl Texts {
    /// The words for `say` in `language`.
    pub fn words(&self, language: Language, say: &Say) -> Words {
        let speaker = Speaker {
            texts: self,
            language,
        };
        match say {
            Say::Welcome => speaker.message(
                "welcome",
                vec![vec![speaker.topics()], vec![speaker.subscribe()]],
            ),
            Say::GroupWelcome => speaker.message("group-welcome", vec![vec![speaker.topics()]]),
            Say::Help => speaker.message("help", vec![vec![speaker.topics()]]),
            Say::ChooseLanguage => speaker.message("choose-language", languages()),
            Say::LanguageForAdministrators => {
                speaker.message("language-administrators", Vec::new())
            }
            Say::LanguageChanged => {
                speaker.message("language-changed", vec![vec![speaker.topics()]])
            }
            Say::Themes => speaker.themes(),
            Say::Theme { theme } => speaker.theme(theme),
            Say::Answer { topic, reached } => speaker.answer(topic, *reached),
            Say::Dates { computed } => speaker.dates(computed),
            Say::Abbreviations { ids } => speaker.abbreviations(ids),
            Say::DidYouMean { topics, titles } => speaker.did_you_mean(topics, titles),
            Say::Unknown => speaker.message(
                "unknown",
                vec![vec![speaker.topics()], vec![speaker.expert()]],
            ),
            Say::UnknownAgain => speaker.message(
                "unknown-again",
                vec![vec![speaker.expert()], vec![speaker.topics()]],
            ),
            Say::Covid => speaker.covid(),
            Say::Expert => speaker.about_the_experts(),
            Say::Subscription(say) => speaker.subscription(say),
            Say::Cancelled => speaker.message("cancelled", Vec::new()),
            Say::NothingToCancel => speaker.message("nothing-to-cancel", Vec::new()),
            Say::UnknownCommand => speaker.message("unknown-command", vec![vec![speaker.topics()]]),
            Say::OnlyWords => speaker.message("only-words", vec![vec![speaker.topics()]]),
            Say::PlaceLost => speaker.message("place-lost", Vec::new()),
            Say::Apology => speaker.message("apology", Vec::new()),
            Say::ApologyAgain => speaker.message("apology-again", Vec::new()),
            Say::Thanks => speaker.message("thanks", Vec::new()),
            Say::WhyNotHelpful { topic } => {
                speaker.message("why-not-helpful", speaker.reasons(topic))
            }
            Say::NotHelpful => speaker.message(
                "not-helpful",
                vec![vec![speaker.topics()], vec![speaker.expert()]],
            ),
            Say::ButtonTooOld => speaker.message("button-too-old", Vec::new()),
            Say::Staff(say) => speaker.staff(say),
            Say::Gap(say) => speaker.gap(say),
            Say::Lead(say) => speaker.lead(say),
            Say::Privacy(say) => speaker.privacy(say),
        }
    }
}

/// Words of one language, in the making.
struct Speaker<'a> {
    texts: &'a Texts,
    language: Language,
}

impl Speaker<'_> {
    fn message(&self, id: &str, buttons: Vec<Vec<Button>>) -> Words {
        Words::new(self.plain(id), buttons)
    }

    fn read_all(&self, topics: &[&str]) -> Vec<Vec<Button>> {
        let topics = topics.iter().filter_map(|topic| Slug::parse(topic));
        topics.map(|topic| vec![self.read(&topic)]).collect()
    }

    fn read(&self, topic: &Slug) -> Button {
        press(self.title(topic), Press::Read(topic.clone(), self.language))
    }

    fn topics(&self) -> Button {
        press(self.plain("button-topics"), Press::Themes)
    }

    fn expert(&self) -> Button {
        press(self.plain("button-expert"), Press::Expert(self.language))
    }

    fn title(&self, topic: &Slug) -> String {
        self.texts.knowledge.title(topic, self.language).to_owned()
    }

    fn html(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.texts.bundles[self.language].html(id, arguments)
    }

    fn label(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.texts.bundles[self.language].label(id, arguments)
    }

    fn plain(&self, id: &str) -> String {
        self.texts.plain(self.language, id)
    }
}

fn languages() -> Vec<Vec<Button>> {
    let all =
        Language::ALL.map(|language| press(language.own_name().to_owned(), Press::Speak(language)));
    all.chunks(3).map(<[Button]>::to_vec).collect()
}

fn press(label: String, press: Press) -> Button {
    Button {
        label,
        does: Does::Press(press),
    }
}

fn open(label: String, address: &str) -> Button {
    Button {
        label,
        does: Does::Open(address.to_owned()),
    }
}

/// The text on one line, cut where it is longer than `most` characters.
fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let kept: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
