//! `covenant-bot check`.

use std::process::ExitCode;

use covenant_bot::clock::Clock;
use covenant_bot::domain::language::Language;
use covenant_bot::texts::Operator;
use covenant_bot::texts::Texts;
use covenant_bot::texts::audit;
use covenant_bot::texts::audit::Weight;
use covenant_bot::texts::sources::Sources;

use crate::cli;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Tries every source address instead; needs the network.
    #[arg(long)]
    links: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if arguments.links {
        return cli::links::run();
    }
    let findings = audit::findings(&Sources::embedded(), Clock::system().now().date_naive());
    for finding in &findings {
        cli::print(finding);
    }
    let faults = findings
        .iter()
        .filter(|finding| finding.weight == Weight::Fault)
        .count();
    let warnings = findings.len() - faults;
    let topics = Texts::new(Operator::default()).knowledge().topics().len();
    let languages = Language::ALL.len();
    cli::print(&format!(
        "{topics} topics in {languages} languages: {faults} faults, {warnings} warnings"
    ));
    if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(cli::FAULT)
    }
}
