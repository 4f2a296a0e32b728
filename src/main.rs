//! The command line. Results go to standard output, everything else to standard error;
//! 0 means done, 1 a fault of the data or the world, 2 a fault of the call or the settings.

mod cli;

use std::process::ExitCode;

use clap::Parser;
use clap::Subcommand;

/// A Telegram bot for municipal staff who work on the Covenant of Mayors for Climate & Energy.
#[derive(Parser)]
#[command(version)]
struct Call {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs the bot on Telegram until it is stopped.
    Run(cli::run::Arguments),
    /// Opens a rehearsal in the browser: no token, no network, nothing leaves this computer.
    Try(cli::tryout::Arguments),
    /// Answers a question, or a file of them, without Telegram.
    Ask(cli::ask::Arguments),
    /// Computes a deadline and its reminders from the day of a decision or of a submission.
    Deadline(cli::deadline::Arguments),
    /// Finds a municipality by its name, or a file of them, without Telegram.
    Places(cli::places::Arguments),
    /// Takes in signatories of the Covenant, or subscriptions.
    #[command(subcommand)]
    Import(cli::import::What),
    /// Checks every text and topic.
    Check(cli::check::Arguments),
    /// The optional search by meaning.
    Model(cli::model::Arguments),
    /// Prints what staff made of the bot.
    Export(cli::export::Arguments),
}

fn main() -> ExitCode {
    let call = Call::parse();
    match call.command {
        Command::Run(arguments) => cli::run::run(&arguments),
        Command::Try(arguments) => cli::tryout::run(&arguments),
        Command::Ask(arguments) => cli::ask::run(&arguments),
        Command::Deadline(arguments) => cli::deadline::run(&arguments),
        Command::Places(arguments) => cli::places::run(&arguments),
        Command::Import(what) => cli::import::run(&what),
        Command::Check(arguments) => cli::check::run(&arguments),
        Command::Model(arguments) => cli::model::run(&arguments),
        Command::Export(arguments) => cli::export::run(&arguments),
    }
}
