//! What staff see of gaps and of their own answers, and how such an answer is given. Messages are in `gaps.ftl`.

use crate::domain::gap::ANSWER_MAX_CHARS;
use crate::domain::gap::Draft;
use crate::domain::gap::Gap;
use crate::domain::gap::GapPage;
use crate::domain::gap::ON_A_PAGE;
use crate::domain::gap::StaffAnswer;
use crate::domain::gap::press::GapPress;
use crate::domain::gap::say::GapSay;
use crate::domain::knowledge::Slug;
use crate::domain::language::Language;
use crate::domain::press::Press;
use crate::texts::dates;
use crate::texts::markup::escape;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::press;
use crate::texts::words::shortened;

/// How much of a question a list shows, in characters.
const LISTED_CHARS: usize = 120;

impl Speaker<'_> {
    pub(super) fn gap(&self, say: &GapSay) -> Words {
        match say {
            GapSay::Answer { answer } => self.staff_answer(answer),
            GapSay::Gaps { page } => self.gaps(page),
            GapSay::NoGaps => self.message("gaps-none", Vec::new()),
            GapSay::Card { gap } => self.gap_card(gap),
            GapSay::Dismissed { gap } => self.about("gap-dismissed", gap.asked.as_str()),
            GapSay::Gone => self.message("gap-gone", Vec::new()),
            GapSay::Preview { draft } => self.preview(draft),
            GapSay::TooLong => {
                let most = ANSWER_MAX_CHARS.to_string();
                let bundle = &self.texts.bundles[self.language];
                Words::new(
                    bundle.html("draft-too-long", &[("most", &most)]),
                    Vec::new(),
                )
            }
            GapSay::Published { draft } => self.published(draft),
            GapSay::Discarded => self.message("draft-discarded", Vec::new()),
            GapSay::Answers { answers, page, all } => self.staff_answers(answers, *page, *all),
            GapSay::NoAnswers => self.message("answers-none", Vec::new()),
            GapSay::AnswerCard { answer } => self.answer_card(answer),
            GapSay::ReallyRemove { answer } => self.really_remove(answer),
            GapSay::Removed { answer } => self.about("answer-removed", answer.title.as_str()),
            GapSay::CannotTell => self.message("gap-cannot-tell", Vec::new()),
        }
    }

    /// The answer as whoever asks reads it.
    fn staff_answer(&self, answer: &StaffAnswer) -> Words {
        let date = dates::day(self.language, answer.on);
        let bundle = &self.texts.bundles[self.language];
        let paragraphs = [
            titled(answer.title.as_str(), answer.text.as_str()),
            bundle.html("staff-answer-note", &[("date", &date)]),
        ];
        let not_helpful = Press::NotHelpful(answer.id.slug(), self.language);
        let buttons = vec![
            vec![
                press(self.plain("button-helpful"), Press::Helpful),
                press(self.plain("button-not-helpful"), not_helpful),
            ],
            vec![self.expert()],
        ];
        Words::new(paragraphs.join("\n\n"), buttons)
    }

    fn gaps(&self, page: &GapPage) -> Words {
        let first = page.page * ON_A_PAGE + 1;
        let line = |(place, gap): (usize, &Gap)| {
            let asked = shortened(gap.asked.as_str(), LISTED_CHARS);
            let times = gap.missed.saturating_add(gap.unhelpful).to_string();
            self.texts.bundles[self.language].html(
                "gaps-line",
                &[
                    ("number", &(first + place).to_string()),
                    ("asked", &asked),
                    ("language", gap.language.own_name()),
                    ("times", &times),
                    ("date", &dates::day(self.language, gap.last_on)),
                ],
            )
        };
        let lines = page.gaps.iter().enumerate().map(line);
        let opens = page.gaps.iter().map(|gap| GapPress::Open(gap.id));
        self.page_of(
            "gaps-title",
            page.all,
            lines,
            opens,
            page.page,
            GapPress::Gaps,
        )
    }

    fn staff_answers(&self, answers: &[StaffAnswer], page: usize, all: usize) -> Words {
        let first = page * ON_A_PAGE + 1;
        let line = |(place, answer): (usize, &StaffAnswer)| {
            let asked = shortened(answer.title.as_str(), LISTED_CHARS);
            self.texts.bundles[self.language].html(
                "answers-line",
                &[
                    ("number", &(first + place).to_string()),
                    ("asked", &asked),
                    ("language", answer.language.own_name()),
                    ("date", &dates::day(self.language, answer.on)),
                ],
            )
        };
        let lines = answers.iter().enumerate().map(line);
        let opens = answers.iter().map(|answer| GapPress::OpenAnswer(answer.id));
        self.page_of("answers-title", all, lines, opens, page, GapPress::Answers)
    }

    /// A page of a list: its lines, a number to open each, and the ways to the pages beside it.
    fn page_of(
        &self,
        title: &str,
        all: usize,
        lines: impl Iterator<Item = String>,
        opens: impl Iterator<Item = GapPress>,
        page: usize,
        turn_to: impl Fn(usize) -> GapPress,
    ) -> Words {
        let bundle = &self.texts.bundles[self.language];
        let title = bundle.html(title, &[("all", &all.to_string())]);
        let html: Vec<String> = [title].into_iter().chain(lines).collect();
        let first = page * ON_A_PAGE + 1;
        let numbers: Vec<Button> = opens
            .enumerate()
            .map(|(place, open)| press((first + place).to_string(), Press::Gap(open)))
            .collect();
        let mut ways = Vec::new();
        if page > 0 {
            let earlier = Press::Gap(turn_to(page - 1));
            ways.push(press(self.plain("button-page-before"), earlier));
        }
        if (page + 1) * ON_A_PAGE < all {
            let later = Press::Gap(turn_to(page + 1));
            ways.push(press(self.plain("button-page-after"), later));
        }
        let rows = [numbers, ways];
        let rows = rows.into_iter().filter(|row| !row.is_empty());
        Words::new(html.join("\n\n"), rows.collect())
    }

    fn gap_card(&self, gap: &Gap) -> Words {
        let bundle = &self.texts.bundles[self.language];
        let counts = [
            ("language", gap.language.own_name()),
            ("date", &dates::day(self.language, gap.last_on)),
            ("missed", &gap.missed.to_string()),
            ("unhelpful", &gap.unhelpful.to_string()),
        ];
        let mut paragraphs = vec![
            format!("<b>{}</b>", escape(gap.asked.as_str())),
            bundle.html("gap-counts", &counts),
        ];
        if let Some(topic) = gap.topic.as_ref().and_then(|topic| self.known_title(topic)) {
            paragraphs.push(bundle.html("gap-topic", &[("topic", &topic)]));
        }
        paragraphs.push(self.plain("gap-reply"));
        let dismiss = press(
            self.plain("button-dismiss"),
            Press::Gap(GapPress::Dismiss(gap.id)),
        );
        Words::new(paragraphs.join("\n\n"), vec![vec![dismiss]])
    }

    /// The topic's title; `None` where it is a staff answer, or gone.
    fn known_title(&self, topic: &Slug) -> Option<String> {
        self.texts.knowledge.topic(topic)?;
        Some(self.title(topic))
    }

    fn preview(&self, draft: &Draft) -> Words {
        let bundle = &self.texts.bundles[self.language];
        let language = draft.language.own_name();
        let paragraphs = [
            bundle.html("draft-preview", &[("language", language)]),
            titled(draft.title.as_str(), draft.text.as_str()),
        ];
        let languages = Language::ALL.map(|language| {
            let mark = if language == draft.language {
                "✓ "
            } else {
                ""
            };
            press(
                format!("{mark}{}", language.own_name()),
                Press::Gap(GapPress::Speak(draft.message, language)),
            )
        });
        let mut buttons: Vec<Vec<Button>> = languages.chunks(3).map(<[Button]>::to_vec).collect();
        buttons.push(vec![
            press(
                self.plain("button-publish"),
                Press::Gap(GapPress::Publish(draft.message)),
            ),
            press(
                self.plain("button-discard"),
                Press::Gap(GapPress::Discard(draft.message)),
            ),
        ]);
        Words::new(paragraphs.join("\n\n"), buttons)
    }

    fn published(&self, draft: &Draft) -> Words {
        let paragraphs = [
            self.plain("draft-published"),
            titled(draft.title.as_str(), draft.text.as_str()),
        ];
        Words::new(paragraphs.join("\n\n"), Vec::new())
    }

    fn answer_card(&self, answer: &StaffAnswer) -> Words {
        let bundle = &self.texts.bundles[self.language];
        let about = [
            ("language", answer.language.own_name()),
            ("date", &dates::day(self.language, answer.on)),
        ];
        let paragraphs = [
            titled(answer.title.as_str(), answer.text.as_str()),
            bundle.html("answer-reply", &about),
        ];
        let remove = press(
            self.plain("button-remove-answer"),
            Press::Gap(GapPress::Remove(answer.id)),
        );
        Words::new(paragraphs.join("\n\n"), vec![vec![remove]])
    }

    fn really_remove(&self, answer: &StaffAnswer) -> Words {
        let asked = self.about("answer-really-remove", answer.title.as_str());
        let remove = press(
            self.plain("button-really-remove-answer"),
            Press::Gap(GapPress::ReallyRemove(answer.id)),
        );
        let keep = press(
            self.plain("button-keep-answer"),
            Press::Gap(GapPress::Keep(answer.id)),
        );
        Words::new(asked.html, vec![vec![remove, keep]])
    }

    fn about(&self, id: &str, asked: &str) -> Words {
        let bundle = &self.texts.bundles[self.language];
        Words::new(bundle.html(id, &[("asked", asked)]), Vec::new())
    }
}

/// A question as the title of its answer.
pub(super) fn titled(asked: &str, text: &str) -> String {
    format!("<b>{}</b>\n\n{}", escape(asked), escape(text))
}
