//! `covenant-bot ask`: the search and the answers, without Telegram. Other tools read its JSON.

use std::path::PathBuf;
use std::process::ExitCode;

use covenant_bot::domain::knowledge::Knowledge;
use covenant_bot::domain::knowledge::Slug;
use covenant_bot::domain::language::Language;
use covenant_bot::domain::search::found::Found;
use covenant_bot::domain::search::found::Verdict;
use covenant_bot::domain::search::index::Index;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::markup;
use serde::Serialize;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The question.
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    question: Option<String>,
    /// The language of the chat: it, en, de, fr or es.
    #[arg(long, default_value = "it", value_parser = language)]
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
    match (&arguments.batch, &arguments.question) {
        (Some(file), _) => batch(&index, file),
        (None, Some(question)) if question.trim().is_empty() => {
            cli::end(cli::WRONG_CALL, &"the question is empty")
        }
        (None, Some(question)) if arguments.json => {
            print_json(
                arguments.lang,
                question,
                &index.find(question, arguments.lang),
            );
            ExitCode::SUCCESS
        }
        (None, Some(question)) => {
            print_answer(&knowledge, &index.find(question, arguments.lang));
            ExitCode::SUCCESS
        }
        (None, None) => cli::end(cli::WRONG_CALL, &"neither a question nor --batch was given"),
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "expected it, en, de, fr or es".to_owned())
}

/// Answers every line that can be read, and tells which cannot.
fn batch(index: &Index, file: &PathBuf) -> ExitCode {
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
        if let (Some(language), Some(question)) = (
            columns.next().and_then(|tag| Language::parse(tag.trim())),
            columns.next(),
        ) {
            print_json(language, question, &index.find(question, language));
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

fn print_json(language: Language, question: &str, found: &Found) {
    let (outcome, topic, suggestions) = match found.verdict {
        Verdict::Sure => ("answer", found.ranked.first(), found.ranked.as_slice()),
        Verdict::Unsure => ("suggest", found.ranked.first(), found.ranked.as_slice()),
        Verdict::Unknown => ("unknown", None, [].as_slice()),
    };
    let line = Line {
        language: language.tag(),
        question,
        outcome,
        topic,
        confidence: (f64::from(found.confidence) * 1e3).round() / 1e3,
        suggestions,
    };
    cli::print(&serde_json::to_string(&line).expect("text and numbers make JSON"));
}

fn print_answer(knowledge: &Knowledge, found: &Found) {
    let best = found.ranked.first().and_then(|slug| knowledge.topic(slug));
    match (found.verdict, best) {
        (Verdict::Sure, Some(topic)) => {
            let wording = &topic.wording[found.language];
            cli::print(&wording.title);
            cli::print(&format!(
                "\n{}\n",
                markup::shown(&wording.answer).unwrap_or_else(|_| wording.answer.clone())
            ));
            for source in &wording.sources {
                cli::print(source);
            }
        }
        (Verdict::Unsure, Some(_)) => {
            for slug in &found.ranked {
                cli::print(&format!(
                    "? {} ({slug})",
                    knowledge.title(slug, found.language)
                ));
            }
        }
        (Verdict::Unknown, _) | (Verdict::Sure | Verdict::Unsure, None) => cli::print(&"unknown"),
    }
}
