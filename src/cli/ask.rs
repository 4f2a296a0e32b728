//! `covenant-bot ask`: the search and the answers, without Telegram. Other tools read its JSON.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use covenant_bot::clock::Clock;
use covenant_bot::config;
use covenant_bot::config::Values;
use covenant_bot::domain::answering::Answer;
use covenant_bot::domain::answering::Outcome;
use covenant_bot::domain::answering::Understood;
use covenant_bot::domain::answering::understand;
use covenant_bot::domain::knowledge::Slug;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::say::Reached;
use covenant_bot::domain::say::Say;
use covenant_bot::domain::search::index::Index;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::markup;
use covenant_bot::texts::words::Does;
use serde::Serialize;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The question.
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    question: Option<String>,
    /// The language of the chat: it, en, de, fr or es.
    #[arg(long, default_value = "it", value_parser = cli::language)]
    lang: Language,
    /// Prints the outcome as JSON.
    #[arg(long)]
    json: bool,
    /// A file of questions, one a line: language, tab, question. Prints one JSON object a line.
    #[arg(long, value_name = "FILE.tsv")]
    batch: Option<PathBuf>,
}

/// What a search comes to, as other tools read it.
#[derive(Serialize)]
struct Line<'a> {
    language: &'static str,
    question: &'a str,
    outcome: &'static str,
    topic: Option<&'a Slug>,
    /// Three decimals, for more would be noise.
    confidence: f64,
    suggestions: &'a [Slug],
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let texts = Texts::new(Operator::default());
    let knowledge = texts.knowledge();
    let index = Index::new(&knowledge, &texts.synonyms());
    let today = Clock::system().now().date_naive();
    let folder = match Values::read(None).and_then(|values| config::data_dir(&values)) {
        Ok(folder) => folder,
        Err(error) => return cli::end(cli::WRONG_CALL, &error),
    };
    let meaning = match cli::model::open(&folder, &knowledge) {
        Ok(meaning) => meaning,
        Err(sentence) => {
            cli::tell(&sentence);
            None
        }
    };
    let nearness = |question: &str| meaning.as_ref()?.nearness_of(question).ok()?;
    let understand = |question: &str, chat: Language| {
        let nearness = nearness(question);
        understand(question, chat, today, &knowledge, &index, nearness.as_ref())
    };
    match (&arguments.batch, &arguments.question) {
        (Some(file), _) => batch(file, understand),
        (None, Some(question)) if question.trim().is_empty() => {
            cli::end(cli::WRONG_CALL, &"the question is empty")
        }
        (None, Some(question)) if arguments.json => {
            print_json(
                arguments.lang,
                question,
                &understand(question, arguments.lang),
            );
            ExitCode::SUCCESS
        }
        (None, Some(question)) => {
            print_answer(&texts, &understand(question, arguments.lang));
            ExitCode::SUCCESS
        }
        (None, None) => cli::end(cli::WRONG_CALL, &"neither a question nor --batch was given"),
    }
}

/// Answers every line that can be read, and tells which cannot.
fn batch(file: &PathBuf, understand: impl Fn(&str, Language) -> Understood) -> ExitCode {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            return cli::end(
                cli::WRONG_CALL,
                &format!("cannot read {}: {error}", file.display()),
            );
        }
    };
    let mut ended = ExitCode::SUCCESS;
    for (place, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let mut columns = line.split('\t');
        let language = columns.next().and_then(|tag| Language::parse(tag.trim()));
        if let (Some(language), Some(question)) = (language, columns.next()) {
            print_json(language, question, &understand(question, language));
        } else {
            let told = format!(
                "line {}: expected a language (it, en, de, fr, es), a tab, a question",
                place + 1
            );
            ended = cli::end(cli::FAULT, &told);
        }
    }
    ended
}

fn print_json(language: Language, question: &str, understood: &Understood) {
    let outcome = match understood.outcome() {
        Outcome::Answered => "answer",
        Outcome::Suggested => "suggest",
        Outcome::Unknown => "unknown",
    };
    let suggestions = understood.topics();
    let line = Line {
        language: language.tag(),
        question,
        outcome,
        topic: suggestions.first(),
        confidence: (f64::from(understood.confidence) * 1e3).round() / 1e3,
        suggestions: &suggestions,
    };
    cli::print(&serde_json::to_string(&line).expect("text and numbers make JSON"));
}

/// What the chat would show, buttons included.
fn print_answer(texts: &Texts, understood: &Understood) {
    let say = match &understood.answer {
        Answer::Topic(topic) => Say::Answer {
            topic: topic.clone(),
            reached: Reached::Asking,
        },
        Answer::Dates(computed) => Say::Dates {
            computed: computed.clone(),
        },
        Answer::Abbreviations(ids) => Say::Abbreviations { ids: ids.clone() },
        Answer::Choice => Say::DidYouMean {
            topics: understood.ranked.clone(),
            titles: BTreeMap::new(),
        },
        Answer::Unknown => Say::Unknown,
    };
    let words = texts.words(understood.language, &say);
    cli::print(&markup::shown(&words.html).unwrap_or(words.html));
    for button in words.buttons.into_iter().flatten() {
        match button.does {
            Does::Open(address) => cli::print(&address),
            Does::Press(_) => cli::print(&format!("[{}]", button.label)),
        }
    }
}
