//! What is said, in words and buttons.
//! Each `Say` has its messages in `ui.ftl`; an answer has its topic's own.

use chrono::NaiveDate;

use crate::domain::answering::Dates;
use crate::domain::deadline;
use crate::domain::deadline::ReportKind;
use crate::domain::knowledge::Slug;
use crate::domain::knowledge::Topic;
use crate::domain::knowledge::Wording;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::texts::Texts;
use crate::texts::dates;
use crate::texts::markup::escape;

/// The platforms that `/covid` lists, by the topic that explains each.
pub const COVID_PLATFORMS: [&str; 5] = [
    "covid_giveaday",
    "covid_eurocities",
    "covid_c40",
    "covid_uclg",
    "covid_informal_settlements",
];

/// The Covenant's own home page, in each language that was seen to have one; read 2026-11-23.
const OFFICIAL_PAGE: &str = "https://eu-mayors.ec.europa.eu/";

/// A message as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text in Telegram's HTML.
    pub html: String,
    /// Rows of buttons under it; empty for none.
    pub buttons: Vec<Vec<Button>>,
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
            Say::Welcome => speaker.message("welcome", vec![vec![speaker.topics()]]),
            Say::GroupWelcome => speaker.message("group-welcome", vec![vec![speaker.topics()]]),
            Say::Help => speaker.message("help", vec![vec![speaker.topics()]]),
            Say::ChooseLanguage => speaker.message("choose-language", languages()),
            Say::LanguageChanged => {
                speaker.message("language-changed", vec![vec![speaker.topics()]])
            }
            Say::Themes => speaker.themes(),
            Say::Theme { theme } => speaker.theme(theme),
            Say::Answer { topic, reached } => speaker.answer(topic, *reached),
            Say::Dates { computed } => speaker.dates(computed),
            Say::Abbreviations { ids } => speaker.abbreviations(ids),
            Say::DidYouMean { topics } => speaker.did_you_mean(topics),
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
            Say::RemindersLater => {
                let calculation = Slug::parse("deadline_calculation").into_iter();
                speaker.message(
                    "reminders-later",
                    calculation.map(|slug| vec![speaker.read(&slug)]).collect(),
                )
            }
            Say::NothingToCancel => speaker.message("nothing-to-cancel", Vec::new()),
            Say::UnknownCommand => speaker.message("unknown-command", vec![vec![speaker.topics()]]),
            Say::OnlyWords => speaker.message("only-words", vec![vec![speaker.topics()]]),
            Say::PlaceLost => speaker.message("place-lost", Vec::new()),
            Say::Apology => speaker.message("apology", Vec::new()),
            Say::Thanks => speaker.message("thanks", Vec::new()),
            Say::WhyNotHelpful { topic } => {
                speaker.message("why-not-helpful", speaker.reasons(topic))
            }
            Say::NotHelpful => speaker.message(
                "not-helpful",
                vec![vec![speaker.topics()], vec![speaker.expert()]],
            ),
            Say::ButtonTooOld => speaker.message("button-too-old", Vec::new()),
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
        Words {
            html: self.plain(id),
            buttons,
        }
    }

    fn themes(&self) -> Words {
        let themes = self.texts.knowledge.themes().iter();
        let buttons = themes.map(|theme| {
            vec![press(
                theme.title[self.language].clone(),
                Press::Theme(theme.slug.clone()),
            )]
        });
        self.message("themes", buttons.collect())
    }

    fn theme(&self, slug: &Slug) -> Words {
        let Some(theme) = self.texts.knowledge.theme(slug) else {
            return self.themes();
        };
        let mut buttons: Vec<Vec<Button>> = theme
            .topics
            .iter()
            .map(|topic| vec![press(self.title(topic), Press::Browse(topic.clone()))])
            .collect();
        buttons.push(vec![press(self.plain("button-all-themes"), Press::Themes)]);
        let html = self.texts.bundles[self.language]
            .html("theme", &[("theme", &theme.title[self.language])]);
        Words { html, buttons }
    }

    fn answer(&self, slug: &Slug, reached: Reached) -> Words {
        let Some(topic) = self.texts.knowledge.topic(slug) else {
            return self.texts.words(self.language, &Say::ButtonTooOld);
        };
        let wording = &topic.wording[self.language];
        let mut paragraphs = vec![
            format!("<b>{}</b>", escape(&wording.title)),
            wording.answer.clone(),
        ];
        if let Some(month) = topic.as_of {
            let date = dates::month(self.language, month);
            paragraphs.push(self.texts.bundles[self.language].html("as-of", &[("date", &date)]));
        }
        Words {
            html: paragraphs.join("\n\n"),
            buttons: self.under_an_answer(topic, wording, reached),
        }
    }

    fn under_an_answer(
        &self,
        topic: &Topic,
        wording: &Wording,
        reached: Reached,
    ) -> Vec<Vec<Button>> {
        let mut buttons: Vec<Vec<Button>> = wording
            .sources
            .iter()
            .map(|source| vec![open(source_label(source), source)])
            .collect();
        let related = topic.related.iter();
        buttons.extend(related.map(|related| {
            vec![match reached {
                Reached::Asking => self.read(related),
                Reached::Browsing => press(self.title(related), Press::Browse(related.clone())),
            }]
        }));
        buttons.push(vec![
            press(self.plain("button-helpful"), Press::Helpful),
            press(
                self.plain("button-not-helpful"),
                Press::NotHelpful(topic.slug.clone(), self.language),
            ),
        ]);
        buttons.push(vec![self.expert()]);
        if reached == Reached::Browsing {
            let theme = self.texts.knowledge.theme(&topic.theme);
            let title = theme.map_or_else(String::new, |theme| theme.title[self.language].clone());
            let back = self.texts.bundles[self.language].label("button-back", &[("theme", &title)]);
            buttons.push(vec![press(back, Press::Theme(topic.theme.clone()))]);
        }
        buttons
    }

    fn dates(&self, computed: &Dates) -> Words {
        let bundle = &self.texts.bundles[self.language];
        let day = |day: NaiveDate| dates::day(self.language, day);
        let mut paragraphs = Vec::new();
        let mut next = vec!["deadline_extension", "workplan_24_months"];
        match computed {
            Dates::Plan { decision, over } => {
                let due = deadline::plan_due(*decision);
                let id = if *over { "plan-was-due" } else { "plan-due" };
                paragraphs
                    .push(bundle.html(id, &[("due", &day(due)), ("decision", &day(*decision))]));
                if let Some(friday) = deadline::friday_before(due).filter(|_| !over) {
                    paragraphs.push(bundle.html("due-on-a-weekend", &[("friday", &day(friday))]));
                }
                if *over {
                    next = vec!["missed_deadline", "reactivation", "deadline_extension"];
                }
                paragraphs.push(self.plain("dates-note"));
            }
            Dates::OldPlan { decision } => {
                paragraphs.push(bundle.html("plan-of-old", &[("decision", &day(*decision))]));
                next = vec!["renew_commitment", "missed_deadline", "seap_vs_secap"];
            }
            Dates::Reports { submitted } => {
                paragraphs.push(bundle.html("reports-due", &[("submitted", &day(*submitted))]));
                let reports = deadline::monitoring(*submitted).map(|report| {
                    let id = match report.kind {
                        ReportKind::Action => "report-action",
                        ReportKind::Full => "report-full",
                    };
                    bundle.html(id, &[("due", &day(report.due))])
                });
                paragraphs.push(reports.join("\n"));
                paragraphs.push(self.plain("dates-note"));
                next = vec!["monitoring_cycle", "full_report_mei", "submit_monitoring"];
            }
            Dates::Impossible => paragraphs.push(self.plain("date-impossible")),
            Dates::InFuture { day: found } => {
                paragraphs.push(bundle.html("date-in-future", &[("day", &day(*found))]));
            }
            Dates::TooEarly { day: found } => {
                paragraphs.push(bundle.html("date-too-early", &[("day", &day(*found))]));
            }
            Dates::DayMissing => paragraphs.push(self.plain("date-without-day")),
        }
        let mut buttons = self.read_all(&next);
        buttons.push(vec![self.expert()]);
        Words {
            html: paragraphs.join("\n\n"),
            buttons,
        }
    }

    fn abbreviations(&self, ids: &[String]) -> Words {
        let glossary = self.texts.knowledge.glossary().iter();
        let entries: Vec<_> = glossary.filter(|entry| ids.contains(&entry.id)).collect();
        let meanings: Vec<String> = entries
            .iter()
            .map(|entry| {
                format!(
                    "<b>{}</b>: {}",
                    escape(&entry.forms.join(" / ")),
                    entry.meaning[self.language]
                )
            })
            .collect();
        if meanings.is_empty() {
            return self.texts.words(self.language, &Say::Unknown);
        }
        let topics = entries.iter().filter_map(|entry| entry.topic.as_ref());
        let buttons = topics.map(|topic| vec![self.read(topic)]).collect();
        Words {
            html: meanings.join("\n\n"),
            buttons,
        }
    }

    fn did_you_mean(&self, topics: &[Slug]) -> Words {
        let mut buttons: Vec<Vec<Button>> =
            topics.iter().map(|topic| vec![self.read(topic)]).collect();
        buttons.push(vec![self.expert()]);
        self.message("did-you-mean", buttons)
    }

    fn covid(&self) -> Words {
        let platforms = COVID_PLATFORMS
            .iter()
            .filter_map(|slug| self.texts.knowledge.topic(&Slug::parse(slug)?));
        let bundle = &self.texts.bundles[self.language];
        let mut paragraphs = vec![self.plain("covid")];
        let mut buttons = Vec::new();
        for platform in platforms {
            let wording = &platform.wording[self.language];
            let line = wording.line.as_deref().unwrap_or_default();
            paragraphs.push(format!(
                "<b>{}</b>\n{}",
                escape(&wording.title),
                escape(line)
            ));
            let label = bundle.label("button-go-to-site", &[("platform", &wording.title)]);
            buttons.extend(wording.sources.first().map(|site| vec![open(label, site)]));
        }
        paragraphs.push(self.plain("covid-note"));
        buttons.push(vec![open(
            self.plain("button-official-page"),
            OFFICIAL_PAGE,
        )]);
        Words {
            html: paragraphs.join("\n\n"),
            buttons,
        }
    }

    fn about_the_experts(&self) -> Words {
        let operator = &self.texts.operator;
        let bundle = &self.texts.bundles[self.language];
        let Some(name) = &operator.name else {
            let helpdesk = Slug::parse("helpdesk_contacts").into_iter();
            return self.message(
                "no-expert",
                helpdesk.map(|slug| vec![self.read(&slug)]).collect(),
            );
        };
        let mut paragraphs = vec![bundle.html("expert", &[("name", name)])];
        if let Some(contact) = &operator.contact {
            paragraphs.push(bundle.html("expert-contact", &[("contact", contact)]));
        }
        let page = operator.url.iter();
        let buttons = page.map(|url| {
            vec![open(
                bundle.label("button-operator-page", &[("name", name)]),
                url,
            )]
        });
        Words {
            html: paragraphs.join("\n\n"),
            buttons: buttons.collect(),
        }
    }

    fn reasons(&self, topic: &Slug) -> Vec<Vec<Button>> {
        let reasons = Reason::ALL.iter().map(|reason| {
            let label = self.plain(&format!("button-why-{}", reason.name()));
            vec![press(
                label,
                Press::Why(*reason, topic.clone(), self.language),
            )]
        });
        reasons.collect()
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

/// The host and, where it says something, the end of the path: "eu-mayors.ec.europa.eu · Reporting".
fn source_label(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest
        .split(['?', '#'])
        .next()
        .unwrap_or(rest)
        .trim_end_matches('/');
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.strip_prefix("www.").unwrap_or(host);
    let page = path.rsplit('/').next().unwrap_or_default();
    let tells =
        (3..=24).contains(&page.len()) && page.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    if tells {
        format!("🔗 {host} · {page}")
    } else {
        format!("🔗 {host}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_named_by_its_host_and_page() {
        let check = |address: &str, label: &str| assert_eq!(source_label(address), label);
        check(
            "https://eu-mayors.ec.europa.eu/en/Reporting",
            "🔗 eu-mayors.ec.europa.eu · Reporting",
        );
        check("https://www.giveaday.be/", "🔗 giveaday.be");
        check(
            "http://www.eumayors.eu/support/faq_it.html?id_faq=43",
            "🔗 eumayors.eu",
        );
    }
}
