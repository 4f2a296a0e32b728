//! What answers questions: topics, computed dates, abbreviations, the platforms, who the experts are.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::answering::Dates;
use crate::domain::deadline;
use crate::domain::deadline::ReportKind;
use crate::domain::knowledge::Slug;
use crate::domain::knowledge::Topic;
use crate::domain::knowledge::Wording;
use crate::domain::press::Press;
use crate::domain::press::Reason;
use crate::domain::say::Reached;
use crate::domain::say::Say;
use crate::domain::user_text::UserText;
use crate::texts::dates;
use crate::texts::markup::escape;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::open;
use crate::texts::words::press;
use crate::texts::words::shortened;

/// The platforms that `/covid` lists, by the topic that explains each.
pub const COVID_PLATFORMS: [&str; 5] = [
    "covid_giveaday",
    "covid_eurocities",
    "covid_c40",
    "covid_uclg",
    "covid_informal_settlements",
];

/// How much of a title that staff did not make for a button stands on it, in characters.
const LABEL_CHARS: usize = 60;

/// The Covenant's own home page, in each language that was seen to have one; read 2026-11-23.
const OFFICIAL_PAGE: &str = "https://eu-mayors.ec.europa.eu/";

impl Speaker<'_> {
    pub(super) fn themes(&self) -> Words {
        let themes = self.texts.knowledge.themes().iter();
        let buttons = themes.map(|theme| {
            vec![press(
                theme.title[self.language].clone(),
                Press::Theme(theme.slug.clone()),
            )]
        });
        self.message("themes", buttons.collect())
    }

    pub(super) fn theme(&self, slug: &Slug) -> Words {
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
        Words::new(html, buttons)
    }

    pub(super) fn answer(&self, slug: &Slug, reached: Reached) -> Words {
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
        Words::new(
            paragraphs.join("\n\n"),
            self.under_an_answer(topic, wording, reached),
        )
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

    pub(super) fn dates(&self, computed: &Dates) -> Words {
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
        if let Dates::Plan { over: false, .. } = computed {
            buttons.push(vec![self.subscribe()]);
        }
        buttons.push(vec![self.expert()]);
        Words::new(paragraphs.join("\n\n"), buttons)
    }

    pub(super) fn abbreviations(&self, ids: &[String]) -> Words {
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
        Words::new(meanings.join("\n\n"), buttons)
    }

    pub(super) fn did_you_mean(&self, topics: &[Slug], titles: &BTreeMap<Slug, UserText>) -> Words {
        let button = |topic: &Slug| match titles.get(topic) {
            Some(title) => press(
                shortened(title.as_str(), LABEL_CHARS),
                Press::Read(topic.clone(), self.language),
            ),
            None => self.read(topic),
        };
        let mut buttons: Vec<Vec<Button>> =
            topics.iter().map(|topic| vec![button(topic)]).collect();
        buttons.push(vec![self.expert()]);
        self.message("did-you-mean", buttons)
    }

    pub(super) fn covid(&self) -> Words {
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
        Words::new(paragraphs.join("\n\n"), buttons)
    }

    pub(super) fn about_the_experts(&self) -> Words {
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
        Words::new(paragraphs.join("\n\n"), buttons.collect())
    }

    pub(super) fn reasons(&self, topic: &Slug) -> Vec<Vec<Button>> {
        let reasons = Reason::ALL.iter().map(|reason| {
            let label = self.plain(&format!("button-why-{}", reason.name()));
            vec![press(
                label,
                Press::Why(*reason, topic.clone(), self.language),
            )]
        });
        reasons.collect()
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
