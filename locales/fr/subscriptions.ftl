# Read by municipal officers who order reminders, receive them and answer them. Telegram's HTML: <b> and <i> only.

## The form

ask-place =
    <b>Pour quelle commune ?</b>
    Écrivez son nom. Si deux communes portent le même, ajoutez la province, par exemple « Castro (BG) ».

    Vous en avez beaucoup ? Envoyez-moi un tableau : le bouton vous en donne un vide.

answer-in-reply = <i>Dans un groupe, répondez directement à ce message, sinon je ne verrai pas votre réponse.</i>

no-place =
    Je ne trouve aucune commune du nom de « { $typed } ». Vérifiez le nom et écrivez-le de nouveau.

    Pour une intercommunalité, une province, un groupe ou un lieu hors d'Italie, utilisez le bouton : je garde le nom tel que vous l'avez écrit.

which-place = Il y en a plusieurs. Laquelle est la vôtre ?

place-was = « { $former } » n'existe plus sous ce nom depuis { $year } : aujourd'hui, c'est <b>{ $place }</b>.

ask-country =
    <b>Dans quel pays se trouve { $name } ?</b>
    Appuyez sur le pays ou écrivez-le.

no-country = Je ne connais pas de pays de ce nom. Appuyez sur un des boutons ci-dessus ou écrivez-le de nouveau.

ask-zone = Il y a plus d'un fuseau horaire dans ce pays. Choisissez le lieu dont vous suivez l'heure.

ask-decision =
    <b>{ $place }</b>
    Quel jour le conseil a-t-il décidé d'adhérer à la Convention ? Par exemple 15/03/2025.

    C'est le jour du vote qui compte, pas celui de la signature.

ask-group-decision =
    <b>{ $place }</b>
    Quel jour le premier des conseils du groupe a-t-il décidé d'adhérer ? Par exemple 15/03/2025.

    Nous n'avons trouvé aucun texte qui dise quel jour compte pour un groupe : le plus ancien est le choix prudent. La date du groupe se lit dans MyCovenant.

ask-renewal =
    <b>{ $place }</b>
    Quel jour le conseil a-t-il décidé de renouveler l'engagement ? Par exemple 15/03/2025.

    Je compte deux ans à partir de ce jour, mais nous n'avons trouvé aucun texte officiel qui le dise : vérifiez la date dans MyCovenant.

ask-submission =
    <b>{ $place }</b>
    Quel jour le plan a-t-il été déposé dans MyCovenant ? Par exemple 15/03/2025.

ask-extension =
    <b>{ $place }</b>
    Quelle est la nouvelle échéance affichée dans MyCovenant ? Par exemple 15/03/2027.

proposal = D'après les données du CCR (JRC, { $release }), la date d'adhésion est le { $day }. Est-ce la décision qui compte ? Si l'engagement a été renouvelé depuis, non.

proposal-commitment = D'après ces données, l'engagement est : { $commitments }.

commitment-2020 = 20 % de CO2 en moins d'ici 2020
commitment-2030 = 40 % de CO2 en moins d'ici 2030, avec l'adaptation
commitment-2050 = neutralité climatique en 2050
commitment-adaptation = adaptation (Mayors Adapt)

proposal-on-hold = Dans ces données, le profil est suspendu : en général, il manque un document. Son dépôt dans MyCovenant rend le profil de nouveau actif.

ask-day-of-month = { $month } : quel jour ? Écrivez le chiffre, par exemple 15.

which-day = Cette date peut se lire de deux façons. De quel jour s'agit-il ?

no-day = Je ne trouve pas de date ici. Écrivez-la en entier, par exemple 15/03/2025 ou « 15 mars 2025 ». Pour quitter : /cancel.

unfit-in-past = J'ai lu { $day } : ce jour est déjà passé. Écrivez la nouvelle échéance, qui est encore à venir. Pour quitter : /cancel.

unfit-not-later = J'ai lu { $day } : ce n'est pas plus tard que l'échéance actuelle. Vérifiez la nouvelle échéance dans MyCovenant et écrivez-la de nouveau.

unfit-too-far = J'ai lu { $day } : c'est dans des années, et une prolongation se compte en mois. Vérifiez la date et écrivez-la de nouveau.

joint-plan =
    <b>Un plan commun peut se faire de deux façons</b>

    Option 1 : chaque commune a son propre engagement, donc sa propre échéance, comptée à partir de la décision de son conseil.

    Option 2 : un seul engagement pour tout le groupe. Par prudence, je compte alors à partir de la plus ancienne des décisions des conseils.

## A deadline that is over

deadline-over =
    <b>{ $place } : les deux ans ont pris fin le { $due }</b>, à compter de la décision du { $decision }.

    Personne n'est exclu pour cela : une prolongation s'applique peut-être, ou la commune peut redevenir active. Où en êtes-vous ?

deadline-over-old =
    <b>{ $place } : la décision du { $decision } date de l'époque du PAED.</b>

    Ce qui vaut aujourd'hui dépend de ce qui a suivi. Où en êtes-vous ?

## Done

subscribed-plan =
    ✅ <b>{ $place } : le plan est à remettre au plus tard le { $due }.</b>

    C'est deux ans après la décision du conseil du { $decision } (source : le formulaire d'adhésion à la Convention). C'est toujours la date affichée dans MyCovenant qui compte.

subscribed-extended =
    ✅ <b>{ $place } : le plan est désormais à remettre au plus tard le { $due }.</b>

    C'est l'échéance prolongée que vous m'avez indiquée. D'après des textes officiels qui datent de quelques années, une seule prolongation est accordée. C'est toujours la date affichée dans MyCovenant qui compte.

subscribed-not-yet =
    ✅ <b>{ $place } : c'est noté, rien n'est encore déposé.</b>

    L'échéance était le { $due }. Le mieux à faire : écrire au service d'assistance de la Convention depuis MyCovenant, puis déposer le document manquant. Un profil suspendu redevient ainsi actif.

    Je vous reposerai la question après 7 et après 30 jours.

subscribed-action-report =
    ✅ <b>{ $place } : le prochain rapport de suivi est à envoyer au plus tard le { $due }.</b>

    C'est le rapport sur l'état des actions. Il se compte à partir du dépôt du plan, le { $submitted } : un rapport au moins tous les deux ans (source : le formulaire d'adhésion). C'est toujours la date affichée dans MyCovenant qui compte.

subscribed-full-report =
    ✅ <b>{ $place } : le prochain rapport de suivi est à envoyer au plus tard le { $due }.</b>

    C'est un rapport complet, avec un inventaire des émissions. Il se compte à partir du dépôt du plan, le { $submitted } : un rapport complet au moins tous les quatre ans (source : le CCR, JRC). C'est toujours la date affichée dans MyCovenant qui compte.

subscribed-joint = C'est un plan commun avec un seul engagement : j'ai compté à partir de la plus ancienne décision. Lisez la date du groupe dans MyCovenant ou demandez-la au service d'assistance.

report-passed = La date du rapport à envoyer au plus tard le { $due } est passée : s'il n'a pas été envoyé, envoyez-le dès que possible et vérifiez dans MyCovenant ce qui vaut pour vous.

no-reminder-left = Il ne reste aucun rappel pour cette échéance.

patron-saint = <i>La fête du saint patron local n'est pas prise en compte.</i>

## The list

my-list = <b>Vos communes</b> (page { $page } sur { $pages })

my-line-plan = • <b>{ $place }</b> : plan au plus tard le { $due }
my-line-action-report = • <b>{ $place }</b> : rapport de suivi au plus tard le { $due }
my-line-full-report = • <b>{ $place }</b> : rapport de suivi complet au plus tard le { $due }
my-line-over = • <b>{ $place }</b> : l'échéance était le { $due }

my-next = prochain rappel : { $day }

my-no-next = plus aucun rappel

my-paused = rappels en pause

my-none =
    Aucune commune n'est encore inscrite ici.

    Avec /subscribe, je vous préviens avant l'échéance du plan. Une minute suffit.

my-unreadable = ⚠️ Une partie de ce qui est enregistré pour cette conversation est illisible : au moins une commune manque dans la liste et ne reçoit pas de rappels. Avec /subscribe, vous pouvez les demander à nouveau.

own-deadlines = <b>Vos échéances</b>

card-plan = <b>{ $place }</b>
    Le plan est à remettre au plus tard le { $due }.

card-action-report = <b>{ $place }</b>
    Le prochain rapport de suivi est à envoyer au plus tard le { $due }.

card-full-report = <b>{ $place }</b>
    Le prochain rapport de suivi, avec un inventaire des émissions, est à envoyer au plus tard le { $due }.

card-over = <b>{ $place }</b>
    L'échéance était le { $due }. Envoyez dès que possible ce qui manque et vérifiez dans MyCovenant ce qui vaut pour vous.

card-next = Prochain rappel : { $day }.

card-no-next = Il ne reste aucun rappel pour cette échéance.

card-paused = Les rappels sont en pause parce que cette discussion n'était pas joignable.

choose-steps =
    <b>{ $place } : quand dois-je vous prévenir ?</b>
    Appuyez sur une ligne pour l'activer ou la désactiver.

last-step = Il doit rester au moins un rappel. Pour n'en avoir aucun, revenez en arrière et appuyez sur Arrêter.

stop-sure = Dois-je arrêter les rappels pour <b>{ $place }</b> ? Ce que j'ai noté à son sujet sera effacé.

stopped = C'est arrêté : plus de rappels pour { $place }. Pour les retrouver : /subscribe.

outdated = Cela a changé entre-temps. /my montre où en sont les choses.

later-on = C'est noté, je vous le rappelle le { $day }.

later-too-late = L'échéance est dans moins d'une semaine. Le prochain rappel arrive le { $day }.

later-none-left = L'échéance est dans moins d'une semaine, et il n'y a plus de rappel d'ici là.

too-many = Il y a déjà 500 communes dans cette discussion et je ne peux pas en suivre davantage. /my en donne la liste.

only-administrators = Dans un groupe, seuls les administrateurs peuvent modifier les rappels. Avec /my, tout le monde les voit.

cannot-check = Je n'arrive pas à joindre Telegram en ce moment. Réessayez dans une minute.

ask-date =
    Écrivez le jour de la décision du conseil après la commande, par exemple :
    /deadline 15/03/2025

    Pour être prévenu à temps : /subscribe.

## Calendar file

calendar-file = Le fichier d'agenda pour <b>{ $place }</b>. Ouvrez-le pour mettre l'échéance dans votre agenda. Si la date change, prenez le nouveau fichier : il remplace l'entrée.

calendar-title-plan = { $place } : échéance du plan (PAEDC) dans MyCovenant
calendar-title-report = { $place } : échéance du rapport de suivi dans MyCovenant
calendar-description = Calcul du bot de la Convention des Maires : c'est toujours la date affichée dans MyCovenant qui compte.

## Many at once

template =
    Remplissez une ligne par commune : son nom (avec la province si deux communes portent le même) ou, en Italie, son code ISTAT, puis le jour de la décision du conseil. Enregistrez au format CSV et envoyez-moi le fichier.

template-columns = commune;decision

bulk-done = ✅ <b>Communes inscrites : { $count }</b>

bulk-none = <b>Je n'ai pu utiliser aucune ligne.</b>

bulk-line = • { $place } : plan au plus tard le { $due }

bulk-left = <b>Déjà inscrites, laissées telles quelles : { $count }</b>

bulk-left-line = • { $place } : au plus tard le { $due }

bulk-left-note = déjà inscrite, laissée telle quelle

bulk-more = et encore { $count }

bulk-failed = <b>Lignes écartées : { $count }</b>. Corrigez-les et renvoyez-moi seulement celles-ci.

bulk-row = • Ligne { $line } (« { $text } ») : { $reason }

bulk-why-columns = il faut deux colonnes, la commune et la date
bulk-why-no-place = je ne trouve pas cette commune
bulk-why-several = il y en a plusieurs : { $names }
bulk-why-no-day = il n'y a pas de date
bulk-why-day-missing = il manque le jour du mois
bulk-why-impossible = ce jour n'existe pas
bulk-why-before-covenant = c'est avant le début de la Convention, en 2008
bulk-why-in-future = ce jour est encore à venir
bulk-why-over = l'échéance était le { $due } : utilisez /subscribe, je dois vous demander où vous en êtes
bulk-why-twice = la commune figure déjà dans une ligne précédente
bulk-why-too-many = il n'y a plus de place dans cette discussion

bulk-unreadable =
    Je n'arrive pas à lire ce fichier comme un tableau. Il me faut un fichier CSV de 1 Mo au plus : dans chaque ligne la commune ou, en Italie, son code ISTAT, puis le jour de la décision du conseil.

    Le bouton vous donne un tableau vide à remplir.

## Reminders

reminder-plan-days = ⏰ <b>{ $place } : { $days } jours avant l'échéance du plan</b>, le { $due }.
reminder-plan-tomorrow = ⏰ <b>{ $place } : le plan est à remettre demain</b>, { $due }.
reminder-plan-today = ⏰ <b>{ $place } : le plan est à remettre aujourd'hui</b>, { $due }.
reminder-plan-over = ⏰ <b>{ $place } : le plan était à remettre au plus tard le { $due }.</b> A-t-il été déposé ?
reminder-action-report-days = ⏰ <b>{ $place } : { $days } jours avant l'échéance du rapport de suivi</b>, le { $due }.
reminder-action-report-tomorrow = ⏰ <b>{ $place } : le rapport de suivi est à envoyer demain</b>, { $due }.
reminder-action-report-today = ⏰ <b>{ $place } : le rapport de suivi est à envoyer aujourd'hui</b>, { $due }.
reminder-action-report-over = ⏰ <b>{ $place } : le rapport de suivi était à envoyer au plus tard le { $due }.</b> A-t-il été envoyé ?
reminder-full-report-days = ⏰ <b>{ $place } : { $days } jours avant l'échéance du rapport de suivi complet</b>, le { $due }.
reminder-full-report-tomorrow = ⏰ <b>{ $place } : le rapport de suivi complet est à envoyer demain</b>, { $due }.
reminder-full-report-today = ⏰ <b>{ $place } : le rapport de suivi complet est à envoyer aujourd'hui</b>, { $due }.
reminder-full-report-over = ⏰ <b>{ $place } : le rapport de suivi complet était à envoyer au plus tard le { $due }.</b> A-t-il été envoyé ?

reminder-late = <i>Ce rappel arrive en retard parce que le bot était hors service. J'ai laissé de côté les précédents.</i>

ready-heading = <b>À ce stade, dans le calendrier que nous conseillons :</b>

ready-plan-365 = l'inventaire des émissions et l'évaluation des risques et vulnérabilités sont à l'état d'ébauche, et la précarité énergétique a été évaluée. Sinon, c'est le moment de revoir la planification.
ready-plan-180 = le projet de plan est terminé et les observations sont en cours.

ready-plan-90 = le plan est à l'ordre du jour du conseil. Les conseils se réunissent peu en août et autour de Noël : fixez maintenant le jour du vote.
ready-plan-30 = le conseil a approuvé le plan, et le formulaire dans MyCovenant est rempli avec les mêmes chiffres. Téléversez le document, lancez le contrôle, envoyez.
ready-plan-7 = il ne reste que le dépôt. « Remis » veut dire déposé dans MyCovenant, pas seulement approuvé par le conseil.
ready-plan-1 = tout est téléversé. Envoyez dans MyCovenant et gardez la confirmation.
ready-plan-0 = il ne reste que le dépôt dans MyCovenant. Aujourd'hui, il est encore temps.
ready-plan-after = Sinon, vérifiez dans MyCovenant : une prolongation s'applique peut-être, ou la commune peut redevenir active. Le dépôt du document manquant rend de nouveau actif un profil suspendu ; il n'y a pas d'amende.

ready-report-365 = on sait qui prépare le rapport et quels services envoient les données sur leurs actions.
ready-report-180 = les données sur les actions sont en cours de collecte : ce qui est fait, ce que cela a coûté, ce que cela a fait économiser. Pour un rapport complet, l'inventaire des émissions est aussi en cours.
ready-report-90 = les chiffres sont réunis et vérifiés. La précarité énergétique y est : depuis janvier 2025, chaque rapport doit la traiter.
ready-report-30 = le rapport est rempli dans MyCovenant. Lancez le contrôle et envoyez.
ready-report-7 = il ne reste que l'envoi dans MyCovenant.
ready-report-1 = tout est rempli. Envoyez dans MyCovenant et gardez la confirmation.
ready-report-0 = il ne reste que l'envoi dans MyCovenant. Aujourd'hui, il est encore temps.
ready-report-after = Si oui, appuyez sur le bouton. Sinon, envoyez-le dès que possible et vérifiez dans MyCovenant ce qui vaut pour vous.

extension-decide = Décidez maintenant s'il vous faut une prolongation.

extension-in-time = Une prolongation se demande dans MyCovenant avant le { $due }, en expliquant les raisons ; votre coordinateur peut le faire pour vous. Sa durée possible reste à confirmer dans MyCovenant.

due-on-weekend = Cela tombe un week-end. Ne comptez pas sur un report : envoyez au plus tard le { $friday }.

## Is it a signatory?

signatory-yes = D'après les données ouvertes du CCR (JRC, { $release }), <b>{ $place }</b> a adhéré à la Convention le { $day }. Ce qui a changé depuis se voit sur le site de la Convention.

signatory-not-found = Dans les données ouvertes du CCR (JRC, { $release }), je ne trouve pas <b>{ $place }</b>. La commune a peut-être adhéré plus tard ou sous un autre nom : voyez la liste sur le site de la Convention.

## Buttons

button-subscribe = ⏰ Me prévenir à temps
button-template = 📄 Tableau vide
button-as-typed = Garder le nom tel quel
button-use-day = ✅ { $day }
button-already-submitted = Le plan est déjà déposé
button-joint = C'est un plan commun
button-joint-single = Option 1 : chacune le sien
button-joint-group = Option 2 : un pour le groupe
button-was-submitted = Le plan a été déposé
button-was-extended = Une prolongation est accordée
button-was-renewed = L'engagement a été renouvelé
button-not-yet = Rien n'est encore déposé
button-submitted = ✅ C'est envoyé
button-extended = Délai prolongé
button-later = Dans une semaine
button-file = 📅 Fichier agenda
button-stop = 🔕 Arrêter
button-stop-now = 🔕 Oui, arrêter
button-keep = Non, les garder
button-redate = Changer la date
button-steps = Quand prévenir
button-my = ‹ Mes communes
button-previous = ‹
button-next = ›
button-open-covenant = La liste de la Convention
step-before = { $mark } { $days } jours avant
step-day-before = { $mark } La veille
step-on-the-day = { $mark } Le jour même
step-after = { $mark } { $days } jours après
