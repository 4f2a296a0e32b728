# Read by municipal officers, in chats with the bot. Telegram's HTML: <b> and <i> only.

## Greetings and help

welcome =
    <b>Bonjour.</b> Je suis le bot consacré à la Convention des Maires pour le Climat et l'Énergie.

    Posez votre question avec vos propres mots, par exemple « quand faut-il remettre le PAEDC ? ». Je réponds avec les sources et, si je ne sais pas, je le dis.

    Vous pouvez aussi parcourir les sujets. Avec /subscribe, je vous préviens avant l'échéance du plan. /help présente tout ce que je sais faire.

group-welcome =
    Bonjour à tous. Je réponds aux questions sur la Convention des Maires pour le Climat et l'Énergie.

    Dans un groupe, je ne lis que les commandes, les messages qui me mentionnent et les réponses aux miens. Essayez /topics.

help =
    <b>Ce que je sais faire</b>

    • Répondre aux questions sur la Convention des Maires : écrivez-les ici, même en deux mots (« délai PAEDC »).
    • /topics : tous les sujets, par thème
    • /subscribe : des rappels avant l'échéance du plan
    • /my : vos communes et leurs échéances
    • /deadline 15/03/2025 : quand le plan est à remettre, à partir du jour de la décision du conseil
    • /consult : consulter un expert, pour adhérer ou pour le plan
    • /covid : les plateformes d'aide COVID-19 de 2020
    • /language : changer de langue
    • /privacy : ce qui est conservé sur vous, et comment l'effacer
    • /cancel : interrompre ce qui est en cours

    Les réponses sont des informations, pas des avis juridiques. Pour les dates, c'est toujours MyCovenant qui fait foi.

choose-language = Dans quelle langue voulez-vous les réponses ?

language-changed = C'est noté, j'écris désormais en français. Si vous posez une question dans une autre langue, je réponds dans celle-ci.

language-administrators = Dans un groupe, seuls les administrateurs peuvent changer la langue : c'est aussi celle des rappels.

## Topics

themes = <b>Sujets</b>
    Choisissez un thème.

theme = <b>{ $theme }</b>
    Choisissez un sujet.

as-of = <i>Information vérifiée : { $date }.</i>

## Dates in questions

plan-due = <b>Le plan est à remettre au plus tard le { $due }.</b>

    C'est deux ans après la décision du conseil du { $decision } : le jour du vote compte, pas la signature.

plan-was-due = <b>Les deux ans ont pris fin le { $due }</b>, à compter de la décision du { $decision }.

    Vérifiez dans MyCovenant : une prolongation s'applique peut-être, et une commune suspendue redevient active en remettant le document manquant.

due-on-a-weekend = Cela tombe un week-end et le terme ne bouge pas : mieux vaut envoyer au plus tard le { $friday }.

plan-of-old = La décision du { $decision } date de l'époque du PAED, à remettre au bout d'un an.

    Si le conseil a renouvelé l'engagement depuis, écrivez-moi la date de cette décision. Le terme qui vaut aujourd'hui se lit dans MyCovenant.

reports-due = Le plan a été remis le { $submitted }. <b>Les rapports de suivi sont à envoyer au plus tard :</b>

report-action = • { $due } : état des actions

report-full = • { $due } : rapport complet, avec inventaire des émissions

dates-note = <i>Calcul du bot : c'est toujours la date affichée dans MyCovenant qui compte.</i>

date-impossible = Ce jour n'existe pas dans le calendrier. Vérifiez la date et écrivez-la de nouveau, par exemple « 15 mars 2025 ».

date-in-future = J'ai lu { $day } : ce jour est encore à venir. Écrivez le jour où le conseil a déjà décidé, par exemple « 15 mars 2025 ».

date-too-early = J'ai lu { $day } : c'est avant le début de la Convention, en 2008. Vérifiez la date et écrivez-la de nouveau.

date-without-day = Il manque le jour. Écrivez la date complète de la décision, par exemple « 15 mars 2025 ».

## When it is not clear

did-you-mean = Je ne suis pas certain d'avoir compris. Pensiez-vous à l'un de ces sujets ?

unknown =
    Je ne sais pas, et je préfère ne pas deviner.

    Essayez d'autres mots, parcourez les sujets ou adressez-vous à un expert.

unknown-again =
    Désolé, je n'ai pas non plus de réponse à cette question. Mieux vaut peut-être consulter un expert.

    Vous pouvez aussi parcourir les sujets : la réponse s'y trouve peut-être sous d'autres mots.

why-not-helpful = Qu'est-ce qui n'allait pas ?

not-helpful =
    Merci : le motif est noté, sans votre nom.

    Pour continuer, reformulez la question, regardez les autres sujets ou adressez-vous à un expert.

thanks = Merci, tant mieux.

## COVID-19

covid =
    <b>Plateformes d'aide COVID-19</b>
    En 2020, la Convention des Maires signalait ces cinq ressources aux communes.

covid-note = <i>Ces ressources datent de 2020 : certains sites ne sont peut-être plus en ligne.</i>

## Experts

expert =
    <b>{ $name }</b> aide les communes à adhérer à la Convention des Maires et à rédiger ou mettre à jour leur plan (PAEDC).

    Écrivez-leur directement : ce que vous écrivez ici au bot ne leur est pas transmis.

expert-contact = Contact : { $contact }

no-expert =
    Ce bot n'a pas encore d'experts à qui transmettre votre question.

    Adressez-vous à votre coordinateur de la Convention (en général la région, la province ou le département) ou au service d'assistance de la Convention.

## When something is not as expected

cancelled = C'est noté, j'ai interrompu ; rien n'a été modifié.

nothing-to-cancel = Il n'y a rien à interrompre. Écrivez-moi simplement votre question.

unknown-command = Je ne connais pas cette commande. /help montre celles qui existent ; sinon, posez votre question avec vos propres mots.

only-words = Pour l'instant, je ne lis que le texte : ni messages vocaux, ni images, ni autocollants. Écrivez votre question en quelques mots.

place-lost = Le bot a été mis à jour et j'ai perdu le fil. Reprenons depuis le début.

apology = Quelque chose s'est mal passé de mon côté. Réessayez dans un instant, peut-être avec d'autres mots : rien d'autre n'est perdu.

apology-again = Quelque chose s'est encore mal passé de mon côté ; j'ai donc fermé ce qui était ouvert. Reprenez depuis le début, et excusez-moi pour le dérangement.

button-too-old = Ce bouton vient d'une version antérieure. /topics montre les sujets actuels.

## Buttons

button-topics = 📚 Sujets
button-expert = 💬 Consulter un expert
button-helpful = 👍 Utile
button-not-helpful = 👎 Pas utile
button-why-something-else = Je demandais autre chose
button-why-unclear = C'est peu clair
button-why-too-little = Elle en dit trop peu
button-why-wrong = Elle est fausse ou dépassée
button-all-themes = ‹ Tous les thèmes
button-back = ‹ { $theme }
button-go-to-site = Vers le site : { $platform }
button-official-page = Le site officiel de la Convention
button-operator-page = Le site de { $name }

## Menus and profile

command-start = Commencer
command-help = Ce que je sais faire
command-topics = Tous les sujets, par thème
command-subscribe = Rappels avant l'échéance du plan
command-my = Mes communes et leurs échéances
command-deadline = Calculer une échéance à partir d'une date
command-covid = Plateformes d'aide COVID-19 (2020)
command-language = Changer de langue
command-cancel = Interrompre
bot-name = Convention des Maires
bot-description = Je réponds aux questions des communes sur la Convention des Maires pour le Climat et l'Énergie : adhésion, PAEDC, échéances, suivi, financements. Avec les sources, en cinq langues. Je vous préviens aussi avant l'échéance du plan et des rapports. Si je ne sais pas, je le dis.
bot-short-description = Questions sur la Convention des Maires et le PAEDC, avec les sources. Et des rappels à temps.
