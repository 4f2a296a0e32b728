//! `covenant-bot places`, whose output other tools read, and how well names are found.

use std::process::Command;
use std::process::Output;
use std::sync::Arc;
use std::sync::LazyLock;

use covenant_bot::domain::municipality::FormerKind;
use covenant_bot::domain::municipality::Gazetteer;
use covenant_bot::domain::municipality::id::MunicipalityId;
use covenant_bot::domain::municipality::named::Named;
use covenant_bot::places::directory::Directory;
use covenant_bot::places::italy::Italy;
use serde_json::Value;

use crate::places_asked;

static ITALY: LazyLock<Arc<Italy>> = LazyLock::new(|| Arc::new(Italy::new()));

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| Directory::new(Arc::clone(&ITALY)));

fn places(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covenant-bot"))
        .arg("places")
        .args(arguments)
        .env_clear()
        .output()
        .unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn the_json_has_the_agreed_fields_and_no_others() {
    let output = places(&["--json", "comune di Castro (BG)"]);
    assert!(output.status.success());
    let line = &lines(&output)[0];
    let fields = |value: &Value| {
        let mut fields: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        fields.sort();
        fields
    };
    assert_eq!(fields(line), ["matches", "query"]);
    assert_eq!(line["query"], "comune di Castro (BG)");
    let best = &line["matches"][0];
    assert_eq!(fields(best), ["country", "id", "name", "province", "score"]);
    assert_eq!(best["id"], "it:C337");
    assert_eq!(best["name"], "Castro");
    assert_eq!(best["province"], "BG");
    assert_eq!(best["country"], "it");
    let score = best["score"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&score), "{score}");
}

#[test]
fn a_batch_gives_one_object_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("queries.txt");
    std::fs::write(&file, "s. severo\n\nqwertyuiop\n").unwrap();
    let output = places(&["--batch", file.to_str().unwrap()]);
    let found = lines(&output);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0]["matches"][0]["id"], "it:I158");
    assert_eq!(found[1]["matches"], Value::Array(Vec::new()));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_former_name_is_told_as_one() {
    let output = places(&["Porretta Terme"]);
    let told = String::from_utf8(output.stdout).unwrap();
    let first = told.lines().next().unwrap();
    assert!(
        first.ends_with("it:M369  Alto Reno Terme (BO), once Porretta Terme"),
        "{told}"
    );
}

#[test]
fn a_wrong_call_says_what_is_expected() {
    let check = |arguments: &[&str], says: &str| {
        let output = places(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(says), "{told}");
        assert!(output.stdout.is_empty());
    };
    check(&[], "required");
    check(&[" "], "the query is empty");
    check(&["--batch", "/no/such/file"], "cannot read /no/such/file");
}

/// "one: A205", "several: C337 M261" or "nothing".
fn named(query: &str) -> String {
    let code = |id: &MunicipalityId| id.belfiore().unwrap().to_owned();
    match Named::judge(DIRECTORY.find(query)) {
        Named::One(one) => format!("one: {}", code(&one.place.id)),
        Named::Several(several) => {
            let codes: Vec<String> = several.iter().map(|found| code(&found.place.id)).collect();
            format!("several: {}", codes.join(" "))
        }
        Named::Nothing => "nothing".to_owned(),
    }
}

#[test]
fn same_names_are_told_apart_by_their_province() {
    let check = |query: &str, expected: &str| assert_eq!(named(query), expected, "{query}");
    check("Castro", "several: C337 M261");
    check("Castro (BG)", "one: C337");
    check("castro le", "one: M261");
    check("Castro, Puglia", "one: M261");
    check("Samone (Trento)", "one: H754");
    check("peglio pesaro", "one: G416");
    // The area is wrong, the name is not.
    check("Gubbio (RM)", "several: E256 B236");
    check("Sanluri SU", "one: H974");
    check("Corvara BZ", "one: D079");
}

#[test]
fn nothing_is_stripped_before_the_whole_name_was_tried() {
    let check = |query: &str, code: &str| {
        let found = DIRECTORY.find(query);
        assert_eq!(found[0].place.id.belfiore(), Some(code), "{query}");
        assert!(matches!(Named::judge(found), Named::One(_)), "{query}");
    };
    check("Città di Castello", "C745");
    check("citta di castello", "C745");
    check("Comune di Città di Castello", "C745");
    check("Città Sant'Angelo", "C750");
    check("Città S. Angelo", "C750");
    check("Città di Fucecchio", "D815");
    check("Cernusco s/n", "C523");
    check("CISTERNINO (BR) ITALY", "C741");
    check("Innichen / San Candido", "H786");
    check("ComanoTerme", "M314");
}

#[test]
fn a_former_name_leads_to_the_municipality_of_today() {
    let found = DIRECTORY.find("monteciccardo");
    let former = found[0].former.as_ref().unwrap();
    assert_eq!(found[0].place.name, "Pesaro");
    assert_eq!(former.name, "Monteciccardo");
    assert_eq!(former.kind, FormerKind::Merged);
    assert_eq!(former.until.to_string(), "2020-06-30");
    // A current name wins over a former one.
    let former_names: Vec<_> = ITALY.all_former().collect();
    for place in ITALY.all() {
        let is_also_former = former_names
            .iter()
            .any(|(former, ..)| former.name == place.name);
        if is_also_former {
            let found = DIRECTORY.find(&place.name);
            assert_eq!(found[0].place.name, place.name);
            assert_eq!(found[0].former, None, "{}", place.name);
        }
    }
}

#[test]
fn what_is_no_italian_municipality_is_not_taken_for_one() {
    for query in places_asked::strange() {
        let taken = places_asked::taken_for(&*DIRECTORY, &query);
        assert_eq!(taken, None, "{query:.60}");
    }
}

#[test]
fn names_as_people_type_them_are_found() {
    let check = |asked: &[places_asked::Asked], first: f64, in_five: f64| {
        let score = places_asked::Score::of(&*DIRECTORY, asked.iter());
        let missed = score.missed.join("\n");
        assert!(score.share(score.first) >= first, "{missed}");
        assert!(score.share(score.in_five) >= in_five, "{missed}");
        assert!(score.share(score.certain_and_wrong) < 0.01, "{missed}");
    };
    check(&places_asked::written(), 0.96, 0.99);
    check(&places_asked::made_up::made_up(&ITALY, 7, 20), 0.96, 0.98);
}

#[test]
fn the_list_is_whole_and_every_name_of_it_finds_itself() {
    let all: Vec<_> = ITALY.all().collect();
    assert!(all.len() >= 7_500, "{}", all.len());
    for place in &all {
        let code = place.id.belfiore().unwrap();
        assert_eq!(ITALY.by_belfiore(code).as_ref(), Some(place));
        assert_eq!(DIRECTORY.get(&place.id).as_ref(), Some(place));
    }
    let ids: std::collections::BTreeSet<_> = all.iter().map(|place| &place.id).collect();
    assert_eq!(ids.len(), all.len());
    for place in all.iter().step_by(29) {
        let found = DIRECTORY.find(&format!(
            "{} ({})",
            place.name,
            place.province.as_ref().unwrap()
        ));
        assert_eq!(found[0].place, *place);
    }
    let (mut former, mut istat) = (0, std::collections::BTreeSet::new());
    for line in include_str!("../../src/places/data/comuni.tsv")
        .lines()
        .skip(1)
    {
        let code = line.split('\t').nth(5).unwrap();
        assert!(
            code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()),
            "{line}"
        );
        assert!(istat.insert(code), "twice: {line}");
    }
    for (name, today, _) in ITALY.all_former() {
        former += 1;
        assert!(ids.contains(&today.id) && !name.name.is_empty());
    }
    assert!(former > 500, "{former}");
    let roma = DIRECTORY.by_istat("058091").unwrap();
    assert_eq!(roma.name, "Roma");
    assert_eq!(DIRECTORY.by_istat("000000"), None);
}
