//! The try-out page in a real browser: a question typed, a button pressed, the change seen.
//! Runs where `chromedriver` is; `SCREENSHOTS=docs` renews the README's pictures.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;

use thirtyfour::prelude::*;

use crate::town::PATIENCE;

const OFFICER: &str = "#officer";
const STAFF: &str = "#staff";

/// Ended with the test, whatever becomes of it.
pub(crate) struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing is left to do.
        let _killed = self.0.kill();
        let _waited = self.0.wait();
    }
}

/// Starts `command` and returns the first address it prints on standard output.
fn start(command: &mut Command, find: impl Fn(&str) -> Option<String>) -> (Process, String) {
    let mut process = Process(
        command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap(),
    );
    let output = BufReader::new(process.0.stdout.take().unwrap());
    let mut lines = output.lines();
    let address = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| find(&line))
        .expect("it tells its address");
    // Read on, or the process would stop at a full pipe.
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    (process, address)
}

/// A browser's driver and its address; `None` where none is installed.
pub(crate) fn driver() -> Option<(Process, String)> {
    let there = Command::new("chromedriver")
        .arg("--version")
        .output()
        .is_ok();
    if !there {
        let _told = writeln!(
            std::io::stderr(),
            "the try-out page is not tested: chromedriver is not installed"
        );
        return None;
    }
    let mut command = Command::new("chromedriver");
    Some(start(command.arg("--port=0"), |line| {
        let (_, port) = line.rsplit_once("on port ")?;
        let port: u16 = port
            .trim_end_matches('.')
            .parse()
            .ok()
            .filter(|port| *port > 0)?;
        Some(format!("http://127.0.0.1:{port}"))
    }))
}

pub(crate) async fn browser(driver: &str, profile: &std::path::Path, size: &str) -> WebDriver {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        &format!("--window-size={size}"),
        &format!("--user-data-dir={}", profile.display()),
    ] {
        capabilities.add_arg(argument).unwrap();
    }
    WebDriver::new(driver, capabilities).await.unwrap()
}

pub(crate) async fn find(browser: &WebDriver, css: &str) -> WebElement {
    browser
        .query(By::Css(css))
        .wait(PATIENCE, Duration::from_millis(50))
        .first()
        .await
        .unwrap()
}

pub(crate) async fn wait_for(browser: &WebDriver, css: &str, text: &str) {
    let waiting = async {
        loop {
            // An element may be redrawn between finding and reading it; then it is looked for again.
            if let Ok(elements) = browser.find_all(By::Css(css)).await {
                for element in elements {
                    if element.text().await.is_ok_and(|shown| shown.contains(text)) {
                        return;
                    }
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting)
        .await
        .unwrap_or_else(|_| panic!("{css} never shows {text:?}"));
}

/// The newest button with this label in one of the chats.
async fn press(browser: &WebDriver, chat: &str, label: &str) {
    let css = format!("{chat} button[data-label=\"{label}\"]");
    find(browser, &css).await;
    let buttons = browser.find_all(By::Css(&*css)).await.unwrap();
    let newest = buttons.last().unwrap();
    newest.scroll_into_view().await.unwrap();
    newest.click().await.unwrap();
}

async fn write(browser: &WebDriver, chat: &str, text: &str) {
    let field = find(browser, &format!("{chat} textarea")).await;
    field.send_keys(text).await.unwrap();
    field.send_keys(Key::Enter + "").await.unwrap();
}

/// Answers the newest message of the bot's that shows these words, by the button under it.
async fn reply(browser: &WebDriver, chat: &str, shown: &str, text: &str) {
    wait_for(browser, &format!("{chat} article"), shown).await;
    let messages = browser.find_all(By::Css(format!("{chat} .message"))).await;
    let mut answered = None;
    for message in messages.unwrap() {
        if message.text().await.unwrap().contains(shown) {
            answered = Some(message);
        }
    }
    let button = answered.unwrap().find(By::Css(".reply")).await.unwrap();
    button.scroll_into_view().await.unwrap();
    button.click().await.unwrap();
    write(browser, chat, text).await;
}

/// The rehearsal, played in a browser; everything ends with the value.
struct Played {
    browser: WebDriver,
    _profile: tempfile::TempDir,
    _processes: [Process; 2],
}

/// `None` where no browser is installed.
async fn play(size: &str) -> Option<Played> {
    let (driving, driver) = driver()?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_covenant-bot"));
    let (rehearsal, page) = start(command.arg("try").env_remove("TELOXIDE_TOKEN"), |line| {
        line.split_whitespace()
            .find(|word| word.starts_with("http://127.0.0.1:"))
            .map(str::to_owned)
    });
    let profile = tempfile::tempdir().unwrap();
    let browser = browser(&driver, profile.path(), size).await;
    browser.goto(&page).await.unwrap();
    Some(Played {
        browser,
        _profile: profile,
        _processes: [driving, rehearsal],
    })
}

/// Takes a picture for the README, where one is asked for.
async fn picture(browser: &WebDriver, name: &str) {
    #[expect(
        clippy::disallowed_methods,
        reason = "a setting of the tests, not of the bot"
    )]
    if let Ok(folder) = std::env::var("SCREENSHOTS") {
        let file = std::path::Path::new(&folder).join(name);
        browser.screenshot(&file).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lead_is_played_on_both_sides_from_the_form_to_its_end() {
    let Some(Played { browser, .. }) = &play("1280,1180").await else {
        return;
    };
    for (said, answer) in [
        ("/consult", "Siete d'accordo?"),
        ("✅ Sono d'accordo", "Di quale Comune si tratta?"),
        ("Rimini", "In che cosa vi serve aiuto?"),
        ("Finanziamenti", "Il vostro nome e ruolo?"),
        (
            "Maria Rossi, ufficio ambiente",
            "condividete il vostro numero",
        ),
        ("📱 Condividi il mio numero", "Che cosa devono sapere"),
        (
            "Dobbiamo ancora fare l'inventario. Da dove cominciamo?",
            "Controllate prima di inviare",
        ),
        ("📨 Invia agli esperti", "è arrivata agli esperti"),
    ] {
        let is_button =
            browser.find_all(By::Css(format!("{OFFICER} button[data-label=\"{said}\"]")));
        if is_button.await.unwrap().is_empty() {
            write(browser, OFFICER, said).await;
        } else {
            press(browser, OFFICER, said).await;
        }
        wait_for(browser, "#officer article", answer).await;
    }

    // The request has a topic of its own, with its card.
    wait_for(browser, "#staff .topics button", "🟡 Rimini").await;
    let topics = browser.find_all(By::Css("#staff .topics button")).await;
    topics.unwrap().last().unwrap().click().await.unwrap();
    wait_for(browser, "#staff article", "Nessuno l'ha ancora presa").await;
    find(browser, "#speaker option:nth-child(2)")
        .await
        .click()
        .await
        .unwrap();
    press(browser, STAFF, "✋ Prendi").await;
    wait_for(browser, "#staff article", "È di Marco").await;
    wait_for(
        browser,
        "#officer article",
        "un esperto l'ha presa in carico",
    )
    .await;

    reply(
        browser,
        STAFF,
        "È di Marco",
        "Buongiorno! Avete già i consumi degli edifici comunali?",
    )
    .await;
    reply(
        browser,
        OFFICER,
        "consumi degli edifici",
        "Sì, del 2023 e del 2024.",
    )
    .await;
    wait_for(browser, "#staff article", "del 2023 e del 2024").await;
    wait_for(browser, "#staff .mine .reaction", "👌").await;
    picture(browser, "lead.png").await;

    press(browser, STAFF, "✅ Chiudi").await;
    wait_for(browser, "#staff article", "Com'è finita").await;
    press(browser, STAFF, "Acquisita").await;
    wait_for(browser, "#staff .topics button", "✅ Rimini").await;
    wait_for(browser, "#officer article", "è chiusa").await;
    browser.clone().quit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_chats_in_the_browser() {
    let Some(Played { browser, .. }) = &play("1280,900").await else {
        return;
    };

    write(browser, OFFICER, "entro quando va presentato il PAESC?").await;
    wait_for(browser, "#officer article", "due anni").await;
    write(browser, OFFICER, "/topics").await;
    wait_for(browser, "#officer article", "Scegliete un tema").await;
    press(browser, OFFICER, "Aderire al Patto").await;
    wait_for(browser, "#officer article", "Scegliete un argomento").await;
    press(browser, OFFICER, "‹ Tutti i temi").await;
    wait_for(browser, "#officer article", "Scegliete un tema").await;

    write(browser, OFFICER, "quanto costa aderire?").await;
    wait_for(browser, "#officer article:last-of-type", "👍").await;
    press(browser, OFFICER, "👍 Utile").await;
    wait_for(browser, "#toast", "Grazie").await;

    let clock = find(browser, "#clock").await.text().await.unwrap();
    find(browser, "button[data-advance=\"604800\"]")
        .await
        .click()
        .await
        .unwrap();
    let moved = async {
        while find(browser, "#clock").await.text().await.unwrap() == clock {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, moved)
        .await
        .expect("the clock moves");

    // The staff chat is a forum, in which the bot may manage topics.
    wait_for(browser, "#staff .topics [aria-pressed=true]", "General").await;
    let staff = find(browser, "#staff textarea").await;
    staff.send_keys("/help").await.unwrap();
    staff.send_keys(Key::Enter + "").await.unwrap();
    wait_for(browser, "#staff article", "Per lo staff, in questa chat").await;

    picture(browser, "try-out.png").await;

    browser.set_window_rect(0, 0, 360, 740).await.unwrap();
    let wide = browser
        .execute(
            "return document.documentElement.scrollWidth - window.innerWidth",
            vec![],
        )
        .await
        .unwrap();
    assert!(
        wide.json().as_i64().unwrap() <= 0,
        "the page scrolls sideways on a telephone"
    );
    browser.clone().quit().await.unwrap();
}
