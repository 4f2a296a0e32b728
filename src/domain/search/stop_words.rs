//! Words that say nothing about what is asked: articles, pronouns, auxiliaries, greetings.
//! Question words ("when", "how much") are not among them: they tell siblings apart, and their frequency weighs them.

use crate::domain::language::Language;

/// The stop words of a language: folded, separated by blanks.
pub(super) fn of(language: Language) -> &'static str {
    match language {
        Language::Italian => ITALIAN,
        Language::English => ENGLISH,
        Language::German => GERMAN,
        Language::French => FRENCH,
        Language::Spanish => SPANISH,
    }
}

/// Words that questions of any kind are made of, on whatever subject: folded, separated by blanks.
pub(super) fn of_questions(language: Language) -> &'static str {
    match language {
        Language::Italian => ITALIAN_QUESTIONS,
        Language::English => ENGLISH_QUESTIONS,
        Language::German => GERMAN_QUESTIONS,
        Language::French => FRENCH_QUESTIONS,
        Language::Spanish => SPANISH_QUESTIONS,
    }
}

const ITALIAN_QUESTIONS: &str = "\
    come chi dove quando quanto quanta quanti quante quale quali perche non piu meno dopo prima entro basta serve servono \
    parte cosa va";

const ENGLISH_QUESTIONS: &str = "\
    how who whom whose where when why many much no more less after before up out two one part year years still";

const GERMAN_QUESTIONS: &str = "\
    wie wer wen wem wo wann warum wieso viel viele mehr weniger nach vor ab zwei jahr jahre muss gilt woher wohin";

const FRENCH_QUESTIONS: &str = "\
    comment qui ou quand combien pourquoi ne non plus moins apres avant deux part an ans annee annees quel";

const SPANISH_QUESTIONS: &str = "\
    como quien quienes donde cuando cuanto cuanta cuantos cuantas cual no mas menos despues antes dos parte ano anos \
    pasa falta";

const ITALIAN: &str = "\
    a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d \
    in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col coi per tra fra l il lo la i gli le \
    un uno una e ed o od ma se che anche pure ci ce c ne n si mi ti vi io tu noi voi lui lei loro me te mio mia miei mie nostro \
    nostra nostri nostre vostro vostra vostri vostre suo sua suoi sue questo questa questi queste quello quella quelli quelle \
    quel quei cui \
    ho hai ha abbiamo avete hanno avere avuto aver sono sei e siamo siete essere stato stata stati state era erano sia siano sara \
    fa faccio facciamo fare fatto fate fanno sto sta stiamo stanno vorrei vorremmo volevo vogliamo volessi voglio vuole \
    posso possiamo puo possono potete potrei potremmo potrebbe potreste devo deve dobbiamo devono dovremmo dovrebbe bisogna \
    sapere so sa sappiamo sapete capire chiedere chiedevo domanda dubbio spiega spiegare spiegami spieghi spiegate spiegatemi dire dirmi mi puoi \
    dica aiutare aiutarmi indicare indicarmi cortesemente gentilmente informazioni informazione info \
    buongiorno buonasera salve ciao grazie mille saluti cordiali gentile gentili egregi spett prego favore piacere scusate scusi \
    responsabile tecnico funzionario funzionaria geometra architetto ingegnere impiegato impiegata collega assessore \
    allora ora adesso poi gia ancora pero quindi dunque cosi come perche solo proprio sempre tutto tutti tutta tutte po molto \
    qualche alcuni altro altra altri altre x xche nn cmq sn cosa";

const ENGLISH: &str = "\
    a an the this that these those of in on at to for from with by about into as is are was were be been being am i me my we us \
    our ours you your he she it its they them their s t d m re ll ve and or but if so not do does did doing done have has had \
    having can could would should will shall may might must need needs want wants like know tell explain please hello hi dear \
    good morning afternoon evening thanks thank kind regards hey just also there here then than now any some all more very \
    much get got make im ive id weve question questions asking ask wondering wonder colleague colleagues boss officer which what";

const GERMAN: &str = "\
    der die das den dem des ein eine einen einem einer eines und oder aber wenn dass ob in im ins am an auf aus bei beim mit nach \
    von vom vor zu zum zur fur uber unter um als ist sind war waren sein seid bin wird werden wurde wurden worden hat haben habe \
    hatte hatten hatten ich du er sie es wir ihr mich mir uns euch ihnen ihm ihn mein meine meiner meinem meinen unser unsere unserer unserem \
    unseren unseres ihre ihrer ihrem ihren ihres kann konnen konnte konnten konnten muss mussen musste mussten soll sollen sollten \
    darf durfen will wollen wollte wollten mochte mochten mochten \
    nicht kein keine keinen auch noch schon nur denn da dann so sich man etwas alle alles allem bitte hallo guten tag morgen \
    danke dank vielen grusse freundliche freundlichen grussen sehr geehrte geehrter damen herren liebe lieber frage fragen gerne gern wissen weiss \
    erklaren erklar sagen gibt geht gehts machen macht tun diese dieser dieses diesen jetzt hier mal eigentlich \
    kollege kollegin kollegen sachbearbeiter sachbearbeiterin zustandig was welche welcher welches welchen";

const FRENCH: &str = "\
    le la les l un une des de du d a au aux en dans sur sous par pour avec sans et ou mais si que qu ce c cet cette ces ca cela \
    il elle ils elles on nous vous je j tu me m te se s y n ne pas plus mon ma mes notre nos votre vos leur leurs son sa ses \
    est es sont etre ete etait suis sommes etes sera soit ai as avons avez ont avoir eu fait faire fais faites font peut peux \
    pouvez peuvent pouvoir pourrait pourrions pourriez dois doit devons devez doivent veux veut voulons voudrais voudrions voulais \
    savoir sais sait savez connaitre comprendre demander demande question expliquer expliquez explique dire dites aider aidez \
    bonjour bonsoir salut merci madame monsieur svp plait cordialement bien tres aussi deja encore alors donc puis tout tous toute \
    toutes quelque quelques autre autres meme faut il t suivre collegue collegues agent charge chargee responsable \
    quel quelle quels quelles lequel laquelle quoi renseignement renseignements";

const SPANISH: &str = "\
    el la los las lo un una unos unas de del a al en con por para sin sobre entre y e o u pero si que se me te nos os le les mi \
    mis tu su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas ese esa eso esto aquel \
    es son ser sido era eran soy somos sea sean esta estan estar estado estamos estoy he ha han hemos haber habia hay tiene \
    tienen tenemos tengo tener hace hacen hacer haces hacemos hecho puede pueden podemos puedo poder podria podriamos podrian debe \
    deben debemos debo deberia quiero quiere queremos querria queria queriamos quisiera quisieramos gustaria \
    saber sabe sabes sabeis se conocer entender preguntar pregunta duda explicar explica explicame explique explicas decir decirme dime diga digame ayudar \
    ayudarme favor \
    hola buenos buenas dias tardes gracias saludos cordial estimados estimado muchas mucho muy tambien ya todavia aun entonces ahora \
    solo siempre todo todos toda todas algun alguna algunos algunas otro otra otros otras mismo pues asi tecnico tecnica encargado encargada \
    responsable compano companero companera cual cuales informacion";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search::fold;

    #[test]
    fn stop_words_are_written_folded() {
        for language in Language::ALL {
            for word in [of(language), of_questions(language)]
                .join(" ")
                .split_whitespace()
            {
                assert_eq!(fold::fold(word, language), word, "{language:?}");
            }
        }
    }
}
