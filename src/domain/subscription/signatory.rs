//! "Is Gubbio a signatory?": whether a question asks for a municipality's adhesion, and for whose.
//! It answers from the open data alone, and only where the name is sure: a wrong town would be worse than the topic.
//! A word that people put around the name is a word in `FRAME`; one that asks for the adhesion, in `STATUS`.

use crate::domain::answering;
use crate::domain::answering::Answer;
use crate::domain::answering::Understood;
use crate::domain::conversation::Facts;
use crate::domain::municipality::FormerKind;
use crate::domain::municipality::Gazetteer;
use crate::domain::municipality::Municipality;
use crate::domain::municipality::PlaceMatch;
use crate::domain::municipality::fold::fold;
use crate::domain::municipality::named::AHEAD;
use crate::domain::reply::Reply;
use crate::domain::say::Say;
use crate::domain::subscription::say::Proposal;
use crate::domain::subscription::say::SubscriptionSay;
use crate::domain::user_text::UserText;

/// The topic of how to look it up oneself.
const TOPIC: &str = "check_signatory_status";

/// The least score of a name within a question: the name itself, or a former one.
const SURE: f32 = 0.95;

/// A shorter name counts only after "municipality of" and its like: "Ne", "Re" and "Lu" are towns.
const SHORT_CHARS: usize = 3;

/// Most words of a name with what stands around it: "Città di Castello, in provincia di Perugia".
const NAME_WORDS_MAX: usize = 8;

/// Most words of a name's own "il comune di".
const BEFORE_MAX: usize = 4;

/// Most runs of words that are looked up in one question; each takes about a millisecond.
const SPANS_MAX: usize = 40;

/// Longer questions ask for more than this.
const WORDS_MAX: usize = 40;

/// Towns of one name that are all told; more of them would be noise.
const TOLD_MAX: usize = 3;

/// Folded words that ask for the adhesion, in five languages.
const STATUS: &str = "\
firmatario firmataria firmatari firmatarie aderente aderenti aderito aderisce aderiscono aderi \
iscritto iscritta iscritti membro membri sottoscritto firmato signatory signatories signed joined \
join joining member members unterzeichner unterzeichnerin unterzeichnerstadt unterzeichnet mitglied \
beigetreten mitgliedsgemeinde unterzeichnergemeinde signataire signataires adhere adheree adherent \
adherente membre membres signe rejoint rejointe firmante firmantes signatario signataria signatarios \
adherido adherida adheridos adheridas adhirio firmado firmo miembro miembros suscrito unio";

/// Folded words around the name that change nothing, in five languages.
const FRAME: &str = "\
e il lo la l i gli le un una nostro nostra nel nella nell al alla all allo ai tra fra del dell della \
dello dei di d da in ha hanno abbia gia si fa parte comune comuni citta paese municipio ente unione \
provincia patto sindaci clima energia europeo risulta sono sia se che anche quando sapere sapete \
dirmi sai vorrei potete puoi mi mio mia buongiorno salve ciao grazie per ma noi abbiamo siamo is are \
has have the a an of to it on already yet been did does when our we my city town municipality \
village council covenant mayors for climate and energy eu european please tell me know whether if \
you hello hi thanks part ist sind hat haben die der das den dem des ein eine beim bei im am zum von \
wir wann unser unsere mein meine stadt gemeinde markt burgermeister burgermeisterkonvent konvent \
konvents fur klima und energie schon bereits teil ob hallo danke est t elle ont les de du dans au \
aux quand commune ville mairie convention maires pour climat et deja notre nous mon bonjour merci es \
esta estan han el los las en ayuntamiento ciudad pueblo pacto alcaldes alcaldias y ya cuando nuestro \
nuestra hola gracias forma kommune";

/// Folded words before a name, which then may be a short one or one in small letters.
const HEADS: [&str; 13] = [
    "comune",
    "citta",
    "municipio",
    "municipality",
    "city",
    "town",
    "stadt",
    "gemeinde",
    "commune",
    "ville",
    "ayuntamiento",
    "ciudad",
    "unione",
];

/// What stands between the head and the name.
const JOINTS: [&str; 11] = [
    "di", "d", "de", "del", "della", "dei", "of", "von", "du", "des", "la",
];

/// "My" in the five languages; "our" is known elsewhere.
const MINE: [&str; 9] = [
    "mio", "mia", "my", "mein", "meine", "meiner", "mon", "ma", "mi",
];

/// Says what the open data say of the municipality that the question asks for: an answer a municipality of that name.
/// `false`, and nothing said, where the question asks something else, names no municipality for sure, or no data were imported.
pub(crate) fn answer(
    question: &str,
    blotted: &UserText,
    understood: &Understood,
    reply: &mut Reply<'_>,
    facts: &Facts<'_>,
) -> bool {
    let Some(release) = facts.gazetteer.release() else {
        return false;
    };
    let Some(asked) = asked(question, understood, facts) else {
        return false;
    };
    reply.language = match asked.around {
        // "Città di Castello" says nothing of the language it is asked in.
        Some(around) => facts.index.find(&around, reply.language, None).language,
        None => understood.language,
    };
    for (number, place) in asked.places.into_iter().enumerate() {
        let adhesion = facts.gazetteer.adhesion(&place.id);
        let say = Say::Subscription(SubscriptionSay::Signatory {
            adhesion: adhesion.map(Proposal::from),
            place,
            release: release.to_owned(),
        });
        // An edited question corrects the first answer; further places are told anew.
        if number == 0 {
            reply.answer(say, blotted.clone(), facts.asked);
        } else {
            reply.send(say);
        }
    }
    true
}

/// Whom a question asks for.
struct Asked {
    /// At least one.
    places: Vec<Municipality>,
    /// What is said around the name, where one is named.
    around: Option<String>,
}

fn asked(question: &str, understood: &Understood, facts: &Facts<'_>) -> Option<Asked> {
    let words = words(question);
    let is_topic = is_of_topic(understood);
    let has_status = words.iter().any(|word| word.kind == Kind::Status);
    let is_computed = matches!(
        understood.answer,
        Answer::Dates(_) | Answer::Abbreviations(_)
    );
    if words.len() > WORDS_MAX || is_computed || !is_topic && !has_status {
        return None;
    }
    let mut spans = Vec::new();
    if has_status {
        spans.extend(framed(&words));
    }
    let names = capitalised(&words);
    let says_only_own = words.iter().all(|word| word.kind != Kind::Other);
    let is_own = names.is_empty() && (is_topic || says_only_own) && is_own(question, &words);
    if is_topic {
        spans.extend(names);
    }
    spans.truncate(SPANS_MAX);
    let asked = best(question, &words, &spans, facts.gazetteer);
    match (asked, is_own, facts.subscriptions) {
        (Some(asked), ..) => Some(asked),
        (None, true, [only]) => Some(Asked {
            places: vec![only.municipality.clone()],
            around: None,
        }),
        (None, ..) => None,
    }
}

/// A word of the question.
struct Word {
    /// Where it begins and ends, in bytes.
    begins: usize,
    ends: usize,
    folded: String,
    is_capitalised: bool,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Status,
    Frame,
    /// A name's word, or one of something else.
    Other,
}

fn is_of_topic(understood: &Understood) -> bool {
    let topic = match &understood.answer {
        Answer::Topic(topic) => Some(topic),
        Answer::Choice => understood.ranked.first(),
        Answer::Dates(_) | Answer::Abbreviations(_) | Answer::Unknown => None,
    };
    topic.is_some_and(|topic| topic.as_str() == TOPIC)
}

fn is_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

fn words(question: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut begins = None;
    let end = (question.len(), ' ');
    for (at, c) in question.char_indices().chain([end]) {
        match begins {
            None if c.is_alphanumeric() => begins = Some(at),
            Some(start) if !c.is_alphanumeric() => {
                words.push(word(question, start, at));
                begins = None;
            }
            None | Some(_) => {}
        }
    }
    words
}

fn word(question: &str, begins: usize, ends: usize) -> Word {
    let folded = fold(&question[begins..ends]);
    let kind = if is_among(STATUS, &folded) {
        Kind::Status
    } else if is_among(FRAME, &folded) {
        Kind::Frame
    } else {
        Kind::Other
    };
    Word {
        begins,
        ends,
        folded,
        is_capitalised: question[begins..].starts_with(char::is_uppercase),
        kind,
    }
}

/// The one run that holds all words of a possible name, and more of its beginning: none where another word is between.
fn framed(words: &[Word]) -> Vec<(usize, usize)> {
    let is_other = |word: &Word| word.kind == Kind::Other;
    let (Some(first), Some(last)) = (
        words.iter().position(is_other),
        words.iter().rposition(is_other),
    ) else {
        return Vec::new();
    };
    let asks_between = words[first..=last]
        .iter()
        .any(|word| word.kind == Kind::Status);
    if asks_between || last - first >= NAME_WORDS_MAX {
        return Vec::new();
    }
    beginnings(words, first)
        .map(|start| (start, last))
        .collect()
}

/// Runs from a capitalised word, or from one after "comune di", to each word that may be a name's last.
fn capitalised(words: &[Word]) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    for (first, word) in words.iter().enumerate() {
        let may_begin =
            word.kind == Kind::Other && (word.is_capitalised || is_headed(words, first));
        if !may_begin {
            continue;
        }
        let end = words.len().min(first + NAME_WORDS_MAX);
        for last in first..end {
            if words[last].kind == Kind::Status {
                break;
            }
            let may_end =
                last == first || words[last].kind == Kind::Other && words[last].is_capitalised;
            if may_end {
                spans.extend(beginnings(words, first).map(|start| (start, last)));
            }
        }
    }
    spans
}

/// Where a name whose first rare word is `first` may begin: "Città di" of "Città di Castello".
fn beginnings(words: &[Word], first: usize) -> impl Iterator<Item = usize> {
    let before = words[..first].iter().rev();
    let framing = before.take_while(|word| word.kind == Kind::Frame).count();
    first - framing.min(BEFORE_MAX)..=first
}

/// Whether "comune di" or its like stands before the word.
fn is_headed(words: &[Word], at: usize) -> bool {
    let before: Vec<&str> = words[..at]
        .iter()
        .rev()
        .map(|word| word.folded.as_str())
        .collect();
    match before[..] {
        [joint, head, ..] if JOINTS.contains(&joint) => HEADS.contains(&head),
        [head, ..] => HEADS.contains(&head),
        [] => false,
    }
}

/// The places whose name fits one of the runs best; of two that fit as well, the longer one counts.
fn best(
    question: &str,
    words: &[Word],
    spans: &[(usize, usize)],
    gazetteer: &dyn Gazetteer,
) -> Option<Asked> {
    let mut best: Option<(f32, &str, Vec<PlaceMatch>)> = None;
    for (first, last) in spans.iter().copied() {
        let text = &question[words[first].begins..words[last].ends];
        let is_short = text.chars().count() <= SHORT_CHARS;
        if is_short && !is_headed(words, first) {
            continue;
        }
        let found = gazetteer.find(text);
        let score = found.first().map_or(0.0, |found| found.score);
        let is_better = best.as_ref().is_none_or(|(most, name, _)| {
            score > *most || score >= *most && text.len() > name.len()
        });
        if score >= SURE && is_better {
            best = Some((score, text, found));
        }
    }
    let (score, name, mut found) = best?;
    found.retain(|found| found.score >= SURE && score - found.score < AHEAD);
    found.retain(|found| is_told(found, gazetteer));
    let places: Vec<Municipality> = found.into_iter().map(|found| found.place).collect();
    (1..=TOLD_MAX).contains(&places.len()).then(|| Asked {
        places,
        around: Some(question.replacen(name, " ", 1)),
    })
}

/// Whether what the data say of the place answers for the name: not for one that is part of another by now, nor where the
/// data have the name without saying whose of several it is.
fn is_told(found: &PlaceMatch, gazetteer: &dyn Gazetteer) -> bool {
    let is_merged = found
        .former
        .as_ref()
        .is_some_and(|former| former.kind == FormerKind::Merged);
    !is_merged && !gazetteer.may_be_signatory(&found.place)
}

fn is_own(question: &str, words: &[Word]) -> bool {
    let says_my = words
        .iter()
        .any(|word| MINE.contains(&word.folded.as_str()));
    says_my || answering::says_our(question)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The run that would be looked up, where the question says nothing else.
    fn check(question: &str, expected: Option<&str>) {
        let words = words(question);
        let span = framed(&words).last().copied();
        let text = span.map(|(first, last)| &question[words[first].begins..words[last].ends]);
        assert_eq!(text, expected, "{question}");
    }

    #[test]
    fn what_is_left_of_a_question_is_the_name() {
        check("Is Gubbio a signatory?", Some("Gubbio"));
        check("is città di castello a signatory", Some("castello"));
        check(
            "il comune di Castro (BG) ha aderito al patto?",
            Some("Castro (BG"),
        );
        check("Ist Bozen Unterzeichner?", Some("Bozen"));
        check(
            "La commune d'Aoste a-t-elle adhéré à la Convention des maires ?",
            Some("Aoste"),
        );
        check(
            "¿Está adherido el municipio de Córdoba al Pacto?",
            Some("Córdoba"),
        );
        check("Is my municipality a signatory?", None);
        check("Gubbio signed, and Perugia?", None);
    }

    #[test]
    fn no_word_is_both_a_frame_and_a_status_or_there_twice() {
        let mut all: Vec<&str> = STATUS.split(' ').chain(FRAME.split(' ')).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(all.iter().all(|word| fold(word) == *word));
    }
}
