//! The log of a real process at its most talkative, while people tell it everything and everything goes wrong.

use std::fs::File;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use std::time::Instant;

use covenant_bot::clock::Clock;
use covenant_bot::rehearsal::stage::Rehearsal;
use covenant_bot::rehearsal::stage::Settings;
use covenant_bot::rehearsal::world::chat::BotIs;
use covenant_bot::rehearsal::world::chat::GroupKind;
use covenant_bot::rehearsal::world::doings::Said;
use covenant_bot::rehearsal::world::faults::Fault;
use covenant_bot::rehearsal::world::faults::FaultKind;
use covenant_bot::rehearsal::world::file::FileKind;
use covenant_bot::rehearsal::world::file::NewFile;

use crate::leads::found;
use crate::leads::reference;
use crate::restart::Process;
use crate::restart::run;
use crate::town::Database;
use crate::town::Engine;
use crate::town::PATIENCE;
use crate::town::Person;
use crate::town::USERNAME;
use crate::town::engines;

const TOKEN: &str = "7000000001:AAHzyxwvutsrq-ponml_k";

/// A part of every secret that no escaping changes; none is a word of the bot's own.
const SECRETS: [&str; 27] = [
    "aahzyxwvutsrq", // the token
    "dbhush",        // the database's password
    "proxyhush",     // the proxy's
    "zenobia",       // the officer's name in Telegram
    "walpurga",      // those of the staff
    "ferdinando",
    "quittenbaum", // words in questions
    "xylograph",
    "trombonist",
    "mirabella", // what is written into the form
    "rosenstolz",
    "klimabuero",
    "bestandsaufnahme",
    "3935550199",    // the number that is shared
    "einwohnerzahl", // what is written about the lead, and corrected
    "bevoelkerung",
    "zwetschge",
    "marillenknoedel",
    "heizkessel", // names of files, and what is written below them
    "fassadenbild",
    "dachboden",
    "quarantaene",    // the note
    "gruezimitenand", // the answers that staff prepare and publish
    "posaunenladen",
    "papperlapapp",  // what is asked in other chats
    "gemeindeliste", // the table
    "nimmerland",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_at_trace_level_holds_no_name_no_text_no_contact_and_no_secret() {
    for engine in engines() {
        let mut database = Database::create(&engine).await;
        if let Engine::Postgres(_) = engine {
            database.url = database.url.replacen("postgres@", "postgres:dbhush@", 1);
        }
        let log = database.folder.path().join("log");
        played(&database, &log).await;
        let told = std::fs::read_to_string(&log).unwrap();
        for line in [
            "TRACE",
            "db.statement",
            "checkout waiting for idle connection",
            "something that only the staff may do was refused",
            "a chat cannot be reached any more",
            "a letter did not get through and goes again",
            "Telegram asks to wait",
            "stopping: what is in hand is finished",
        ] {
            assert!(told.contains(line), "{line:?} is not in the log");
        }
        check(&told);
        database.drop().await;
    }
}

/// Fails where something of a secret was logged.
fn check(told: &str) {
    for line in told.lines() {
        let lower = line.to_lowercase();
        // Digits are told apart however a number is written.
        let digits: String = line.chars().filter(char::is_ascii_digit).collect();
        for secret in SECRETS {
            assert!(!lower.contains(secret), "{secret} was logged: {line}");
            let is_number = secret.bytes().all(|byte| byte.is_ascii_digit());
            assert!(
                !is_number || !digits.contains(secret),
                "{secret} was logged: {line}"
            );
        }
    }
}

/// A process that logs everything it can into a file.
fn talkative(command: &mut Command, log: &Path) -> Process {
    let log = File::options().create(true).append(true).open(log).unwrap();
    command.env("RUST_LOG", "trace");
    Process::begin(command.env("TELOXIDE_TOKEN", TOKEN).stderr(log))
}

async fn played(database: &Database, log: &Path) {
    let stage = stage().await;
    let telegram_is_away = ("TELOXIDE_API_URL", "http://127.0.0.1:1");
    let proxy_is_away = ("TELOXIDE_PROXY", "http://somebody:proxyhush@127.0.0.1:1");
    for (times, (setting, address)) in (1..).zip([telegram_is_away, proxy_is_away]) {
        let mut process = talkative(run(&stage, database).env(setting, address), log);
        let begun = Instant::now();
        let told = || std::fs::read_to_string(log).unwrap();
        while told().matches("Telegram does not answer").count() < times {
            assert!(begun.elapsed() < PATIENCE, "{setting} is no hindrance");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        process.stop();
    }

    let mut play = Play::cast(&stage, database);
    let staff = play.walpurga.chat.to_string();
    let mut process = talkative(run(&stage, database).env("STAFF_CHAT_ID", staff), log);
    play.asks().await;
    let reference = play.fills_the_form().await;
    play.talks().await;
    play.works(&reference).await;
    play.meets_faults().await;
    play.leaves().await;
    process.stop();
}

/// A stand-in whose token is a word of its own.
async fn stage() -> Rehearsal {
    let clock = Clock::system();
    let settings = Settings {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        token: TOKEN.to_owned(),
        username: USERNAME.to_owned(),
        name: "Covenant bot".to_owned(),
        clock: Arc::new(move || clock.now().timestamp()),
        on_advance: Arc::new(|_| ()),
        limits: None,
    };
    Rehearsal::start(settings).await.unwrap()
}

/// The people who play, and where.
struct Play<'a> {
    stage: &'a Rehearsal,
    database: &'a Database,
    zenobia: Person,
    walpurga: Person,
    ferdinando: Person,
}

impl<'a> Play<'a> {
    fn cast(stage: &'a Rehearsal, database: &'a Database) -> Play<'a> {
        let named = |name| stage.person(name, Some("en"));
        let [zenobia, walpurga, ferdinando] = ["Zenobia", "Walpurga", "Ferdinando"].map(named);
        let members = [walpurga, ferdinando];
        let staff = stage.group("Staff", &members, GroupKind::Forum, BotIs::Administrator);
        let person = |id: i64, chat: i64| Person {
            stage: stage.clone(),
            chat,
            id,
            seen: 0,
        };
        Play {
            stage,
            database,
            zenobia: person(zenobia, zenobia),
            walpurga: person(walpurga, staff),
            ferdinando: person(ferdinando, staff),
        }
    }

    /// Waits until everything that arrived is handled and everything owed is ended.
    async fn settle(&self) {
        let waiting = "select (select count(*) from inbox where handled_at is null)
          + (select count(*) from outbox where ended_at is null)";
        let begun = Instant::now();
        while self.stage.unconfirmed() > 0 || self.database.count(waiting).await > 0 {
            assert!(begun.elapsed() < 3 * PATIENCE, "something is left undone");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn officer_says(&mut self, said: impl Into<Said>) -> i64 {
        let said = self.zenobia.says(said);
        self.settle().await;
        said
    }

    async fn officer_presses(&mut self, label: &str) {
        self.zenobia.presses(label);
        self.settle().await;
    }

    async fn staff_say(&mut self, said: impl Into<Said>) {
        self.walpurga.says(said);
        self.settle().await;
    }

    async fn staff_press(&mut self, label: &str) {
        self.walpurga.presses(label);
        self.settle().await;
    }

    /// Questions, known and unknown, one of them corrected; in other chats too.
    async fn asks(&mut self) {
        self.staff_say("/language en").await;
        self.officer_says("When is the SECAP due? Yours, Quittenbaum")
            .await;
        let unknown = "xylograph trombonist wanted, +39 393 5550199";
        let said = self.officer_says(unknown).await;
        self.stage.edit(
            self.zenobia.chat,
            said,
            "any trombonist, zenobia@rosenstolz.example?",
        );
        self.settle().await;
        let query = self
            .stage
            .inline_query(self.zenobia.id, "papperlapapp SECAP due", "");
        let answer = self.stage.inline_answer(&query, PATIENCE).await;
        assert!(answer.is_some());
    }

    async fn fills_the_form(&mut self) -> String {
        self.officer_says("/consult").await;
        self.officer_presses("✅ I agree").await;
        self.officer_says("Mirabella").await;
        self.officer_presses("Funding").await;
        self.officer_says("Rosenstolz, Klimabuero").await;
        let (chat, id) = (self.zenobia.chat, self.zenobia.id);
        self.stage
            .send_contact(chat, id, "+39 393 555 0199", Some(id));
        self.settle().await;
        self.officer_says("Unsere \"Bestandsaufnahme\" fehlt.")
            .await;
        self.officer_presses("📨 Send to the experts").await;
        reference(&found(&self.zenobia, "L-").text)
    }

    /// Both sides write, send files and correct themselves.
    async fn talks(&mut self) {
        let card = found(&self.walpurga, "Nobody has taken it").message_id;
        self.staff_press("✋ Take").await;
        self.staff_say(Said::from("Wie hoch ist die Einwohnerzahl?").replying_to(card))
            .await;
        let read = found(&self.zenobia, "Einwohnerzahl").message_id;
        let said = Said::from("Die Bevoelkerung, 9000").replying_to(read);
        let said = self.officer_says(said).await;
        self.stage.edit(self.zenobia.chat, said, "Zwetschge, 9100");
        self.settle().await;
        found(&self.walpurga, "Zwetschge");

        let (chat, id) = (self.zenobia.chat, self.zenobia.id);
        let named = |kind, name: &str| NewFile {
            name: name.to_owned(),
            ..NewFile::sample(kind)
        };
        let said = Said::from("Marillenknoedel").replying_to(read);
        let file = named(FileKind::Document, "Heizkessel.pdf");
        self.stage.send_file(chat, id, file, said);
        self.settle().await;
        let photos = vec![named(FileKind::Photo, "Fassadenbild.jpg"); 2];
        let said = Said::from("Dachboden").replying_to(read);
        self.stage.send_album(chat, id, photos, said);
        self.settle().await;
        found(&self.walpurga, "Dachboden");
        let table = "Nimmerland;15/03/2026\nRoma;15/03/2026\n".as_bytes();
        self.stage
            .send_document(chat, id, "Gemeindeliste.csv", "text/csv", table);
        self.settle().await;
    }

    /// What staff do among themselves; one of them is no longer one of them.
    async fn works(&mut self, reference: &str) {
        self.staff_press("📝 Note").await;
        let prompt = found(&self.walpurga, "your note stays").message_id;
        self.staff_say(Said::from("Quarantaene!").replying_to(prompt))
            .await;
        found(&self.walpurga, "Note kept");
        let card = found(&self.walpurga, "Funding").message_id;
        self.staff_say("/canned add hello en Gruezimitenand").await;
        self.staff_say(Said::from("/c hello").replying_to(card))
            .await;
        found(&self.zenobia, "Gruezimitenand");
        for command in ["ban", "unban", "lead"] {
            self.staff_say(&*format!("/{command} {reference}")).await;
        }
        for command in ["/leads", "/stats", "/gaps"] {
            self.staff_say(command).await;
        }
        self.staff_press("1").await;
        let gap = self.stage.messages(self.walpurga.chat).pop().unwrap();
        self.staff_say(Said::from("Posaunenladen").replying_to(gap.message_id))
            .await;
        self.staff_press("✅ Publish").await;
        self.officer_says("any trombonist?").await;

        self.stage.leave(self.ferdinando.chat, self.ferdinando.id);
        self.ferdinando.presses("✅ Close");
        self.settle().await;
    }

    async fn meets_faults(&mut self) {
        let description = "Bad Request: can't parse entities: Unsupported start tag \"quittenbaum\" at byte offset 3";
        let description = description.to_owned();
        let faults = [
            FaultKind::ServerError(502),
            FaultKind::TooManyRequests { retry_after: 1 },
            FaultKind::Drop,
            FaultKind::AnswerLost,
            FaultKind::Garbage,
            FaultKind::Refuse {
                code: 400,
                description,
            },
        ];
        for fault in faults {
            for method in [
                "sendMessage",
                "answerCallbackQuery",
                "answerInlineQuery",
                "getUpdates",
            ] {
                self.stage.fail(Fault::on(method, fault.clone()));
            }
            self.stage.inline_query(self.zenobia.id, "papperlapapp", "");
            self.staff_say("/leads").await;
            self.staff_press("Mine").await;
            self.officer_says("SECAP, Quittenbaum?").await;
        }
    }

    /// The officer cannot be reached, and comes back to take everything along and erase it.
    async fn leaves(&mut self) {
        self.stage.block(self.zenobia.id);
        let card = found(&self.walpurga, "Funding").message_id;
        self.staff_say(Said::from("Einwohnerzahl?").replying_to(card))
            .await;
        found(&self.walpurga, "not delivered");
        self.stage.unblock(self.zenobia.id);
        self.officer_says("/mydata").await;
        self.officer_says("/forget").await;
        self.officer_presses("🗑 Yes, erase everything").await;
        found(&self.zenobia, "Everything about you is erased");
    }
}
