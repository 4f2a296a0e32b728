//! `covenant-bot check`.

use std::process::Command;

#[test]
fn the_check_passes_and_counts() {
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("check")
        .env_clear()
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(
        text.lines()
            .last()
            .unwrap()
            .contains("in 5 languages: 0 faults"),
        "{text}"
    );
}

/// Answers every plain request for a page, and refuses every tunnel: a web on which only the old http addresses are alive.
fn old_web() -> (String, std::thread::JoinHandle<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let serving = std::thread::spawn(move || {
        for connection in listener.incoming().map_while(Result::ok) {
            let mut reader = std::io::BufReader::new(connection);
            let mut request = String::new();
            if std::io::BufRead::read_line(&mut reader, &mut request).is_err()
                || request.starts_with("END")
            {
                return;
            }
            let mut header = String::new();
            while std::io::BufRead::read_line(&mut reader, &mut header).is_ok_and(|bytes| bytes > 2)
            {
                header.clear();
            }
            let status = if request.starts_with("GET http://") {
                "200 OK"
            } else {
                "502 Bad Gateway"
            };
            let answer =
                format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            // The other side may have left; then there is nobody to tell.
            let _told = std::io::Write::write_all(reader.get_mut(), answer.as_bytes());
        }
    });
    (address, serving)
}

#[test]
fn dead_links_are_named_with_what_stands_in_for_them() {
    let (web, serving) = old_web();
    let output = Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .args(["check", "--links"])
        .env_clear()
        .env("HTTP_PROXY", &web)
        .env("HTTPS_PROXY", &web)
        .env("http_proxy", &web)
        .output()
        .unwrap();
    let mut end = std::net::TcpStream::connect(web.trim_start_matches("http://")).unwrap();
    std::io::Write::write_all(&mut end, b"END\r\n").unwrap();
    serving.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(!text.contains("dead: http://"), "{text}");
    let giveaday = text
        .lines()
        .find(|line| line.starts_with("dead: https://www.giveaday.be/"))
        .expect("it is named");
    assert!(
        giveaday.contains("covid_giveaday") && giveaday.contains("; instead: https://"),
        "{giveaday}"
    );
    assert!(
        text.contains("https://web.archive.org/web/https://"),
        "{text}"
    );
    assert!(
        text.lines().last().unwrap().contains("addresses tried"),
        "{text}"
    );
}
