//! The search as a whole, on a handful of topics.

use crate::domain::knowledge::Knowledge;
use crate::domain::knowledge::Slug;
use crate::domain::knowledge::Topic;
use crate::domain::knowledge::Wording;
use crate::domain::language::Language;
use crate::domain::language::PerLanguage;
use crate::domain::search::found::Verdict;
use crate::domain::search::index::Index;
use crate::domain::search::synonyms::Synonyms;

/// A topic's name, then its ways to ask in the order of [`Language::ALL`]; the first of them is the title.
const TOPICS: &str = "
bei
inventario di base delle emissioni | come si calcola l'ibe | inventario iniziale | bei
baseline emission inventory | what is the bei | first inventory of emissions
Basisemissionsinventar | was ist das bei | Inventar der Emissionen
inventaire de référence des émissions | comment faire l'inventaire | le bei
inventario de referencia de emisiones | cómo se hace el inventario | el bei

elena
assistenza elena della banca europea | prestito della banca | elena eib
elena grant of the investment bank | loan from the bank | elena eib
elena der Investitionsbank | Darlehen der Bank | elena eib
assistance elena de la banque | prêt de la banque | elena eib
asistencia elena del banco | préstamo del banco | elena eib

secap_deadline
scadenza del paesc | entro quando va presentato il piano | termine di consegna
secap deadline | when is the plan due | latest date for the plan
Frist für den secap | bis wann muss der Plan abgegeben werden | Abgabetermin
échéance du paedc | quand faut-il remettre le plan | date limite
plazo del paces | cuándo hay que presentar el plan | fecha límite

deadline_extension
chiedere una proroga | si può avere più tempo | proroga della consegna
asking for an extension | can we have more time | extension of time
Verlängerung der Frist | mehr Zeit bekommen | die Frist verlängern
demander une prolongation | avoir plus de temps | prolongation du délai
pedir una prórroga | tener más tiempo | prórroga del plazo

what_is_secap
che cos'è il paesc | paesc significato | documento del paesc o secap
what is a secap | meaning of secap | the secap document
was ist ein secap | Bedeutung von secap | Dokument secap
qu'est-ce que le paedc | sens du paedc | document paedc ou secap
qué es el paces | significado de paces | documento paces o secap

how_to_join
come aderire al patto | passi per l'adesione | adesione del comune
how to join the covenant | steps to join | joining as a town
Wie tritt man dem Konvent bei | Schritte zum Beitritt | Beitritt der Gemeinde
comment adhérer à la convention | étapes de l'adhésion | adhésion de la commune
cómo adherirse al pacto | pasos para la adhesión | adhesión del municipio
";

fn topic(text: &str) -> Topic {
    let lines: Vec<&str> = text.trim().lines().collect();
    let wording = |language: Language| {
        let place = Language::ALL
            .iter()
            .position(|&known| known == language)
            .unwrap();
        let mut asks = lines[1 + place].split(" | ").map(str::to_owned);
        Wording {
            title: asks.next().unwrap(),
            asks: asks.collect(),
            ..Wording::default()
        }
    };
    Topic {
        slug: Slug::parse(lines[0]).unwrap(),
        theme: Slug::parse("any").unwrap(),
        related: Vec::new(),
        as_of: None,
        wording: PerLanguage::from_fn(wording),
    }
}

fn index() -> Index {
    let topics = TOPICS.split("\n\n").map(topic).collect();
    let group = |text: &str| text.split(", ").map(str::to_owned).collect();
    let synonyms = [
        (
            Language::Italian,
            group("paesc, piano d'azione per l'energia sostenibile e il clima"),
        ),
        (
            Language::Italian,
            group("proroga, dilazione, rinvio, più tempo"),
        ),
        (Language::English, group("bei, baseline inventory")),
    ];
    Index::new(
        &Knowledge::new(Vec::new(), topics),
        &Synonyms::new(synonyms),
    )
}

fn first(index: &Index, question: &str, chat: Language) -> String {
    index
        .find(question, chat, None)
        .ranked
        .first()
        .map_or_else(String::new, Slug::to_string)
}

#[test]
fn the_topic_is_found_through_errors_accents_compounds_and_synonyms() {
    let index = index();
    let check = |chat, question, expected| {
        assert_eq!(first(&index, question, chat), expected, "{question}");
    };
    check(Language::Italian, "SCADNZA PAECS", "secap_deadline");
    check(
        Language::Italian,
        "e possibile una dilazione?",
        "deadline_extension",
    );
    check(Language::Italian, "ladesione dell'ente", "how_to_join");
    check(
        Language::German,
        "Fristverlaengerung möglich?",
        "deadline_extension",
    );
    check(Language::German, "emissionsinventar", "bei");
    check(
        Language::French,
        "prolongatoin du delai",
        "deadline_extension",
    );
    check(Language::Spanish, "prorroga", "deadline_extension");
}

#[test]
fn abbreviations_and_expansions_stand_for_each_other() {
    let index = index();
    let check = |chat, question, expected| {
        assert_eq!(first(&index, question, chat), expected, "{question}");
    };
    let expansion = "che cos'è il Piano d'Azione per l'Energia Sostenibile e il Clima?";
    check(Language::Italian, expansion, "what_is_secap");
    check(Language::English, "our baseline inventory", "bei");
    check(Language::English, "BEI", "bei");
}

#[test]
fn bei_is_the_bank_where_money_is_meant() {
    let index = index();
    let check = |chat, question, expected| {
        assert_eq!(first(&index, question, chat), expected, "{question}");
    };
    check(Language::Italian, "mutuo della BEI", "elena");
    check(Language::French, "un prêt BEI pour la commune", "elena");
    check(Language::Spanish, "préstamo BEI", "elena");
    check(Language::French, "comment calculer le BEI", "bei");
    check(Language::German, "BEI", "bei");
    check(Language::English, "the BEI", "bei");
}

#[test]
fn the_answer_is_in_the_language_of_the_question_if_that_is_clear() {
    let index = index();
    let check = |chat, question, expected| {
        assert_eq!(
            index.find(question, chat, None).language,
            expected,
            "{question}"
        );
    };
    check(
        Language::Italian,
        "how do we get more time for the plan?",
        Language::English,
    );
    check(
        Language::Italian,
        "Wie lange haben wir noch Zeit?",
        Language::German,
    );
    check(
        Language::German,
        "quando scade il piano del comune?",
        Language::Italian,
    );
    check(
        Language::Italian,
        "quelle est la date limite ?",
        Language::French,
    );
    check(
        Language::Italian,
        "¿cuándo tenemos que presentar el plan?",
        Language::Spanish,
    );
    for chat in Language::ALL {
        for unclear in ["SECAP", "elena", "C40", "2030", "", "?!"] {
            check(chat, unclear, chat);
        }
    }
}

#[test]
fn names_work_in_a_question_of_any_language() {
    let index = index();
    assert_eq!(
        first(&index, "what does secap mean", Language::Italian),
        "what_is_secap"
    );
    assert_eq!(
        first(&index, "das paesc", Language::German),
        "what_is_secap"
    );
}

#[test]
fn nothing_near_is_unknown() {
    let index = index();
    for question in [
        "",
        "???",
        "xyzzy",
        "che tempo fa domani a Bologna?",
        "Wann wird die Biotonne geleert?",
    ] {
        assert_eq!(
            index.find(question, Language::Italian, None).verdict,
            Verdict::Unknown,
            "{question}"
        );
    }
}

#[test]
fn a_very_long_question_is_read_at_its_beginning() {
    let index = index();
    let question = format!("chiedere una proroga {}", "é".repeat(10_000));
    assert_eq!(
        first(&index, &question, Language::Italian),
        "deadline_extension"
    );
}
