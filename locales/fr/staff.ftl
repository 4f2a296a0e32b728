# Lu par les experts dans leur propre groupe (le « salon de l'équipe »). HTML de Telegram : <b> et <i> seulement.

## The chat itself

staff-pair-in-a-group = Envoyez cette commande dans le groupe des conseillers : ce groupe devient le salon de l'équipe.

staff-pair-refused = Ce code ne convient pas ou n'est plus valable. Il vaut dix minutes et cinq essais ; le bot en affiche un nouveau quand il démarre sans salon de l'équipe.

staff-paired =
    <b>Ce groupe est désormais le salon de l'équipe.</b>

    Les demandes des communes arrivent ici. Ce que vous vous écrivez reste ici ; les communes ne lisent que ce que vous écrivez en réponse à une demande.

staff-needs-administrator = Merci de me nommer administrateur de ce groupe (avec des sujets : avec le droit « Gérer les sujets »). Sans cela, je ne peux pas vérifier qui fait partie de l'équipe, et les demandes ne peuvent pas être traitées en sécurité.

staff-needs-topics = Il me manque encore un droit ici : « Gérer les sujets ». D'ici là, chaque demande est un fil de réponses au lieu d'un sujet à part.

staff-ready-topics = Tout est prêt : je suis administrateur et chaque demande aura son propre sujet.

staff-ready-threads = Tout est prêt : je suis administrateur. Chaque demande est un fil de réponses ; si vous activez les sujets dans ce groupe, chacune aura le sien.

staff-help =
    <b>Pour l'équipe, dans ce chat</b>

    • /leads : les demandes (ouvertes, les miennes, en retard) ; /lead RÉFÉRENCE : une seule
    • Répondez à une fiche ou à un message de la commune : la réponse lui parvient
    • /canned : les réponses prêtes ; /c NOM en réponse en envoie une
    • /gaps : les questions sans bonne réponse ; /answers : vos réponses
    • /stats : les chiffres ; /export : toutes les demandes en deux fichiers
    • /ban RÉFÉRENCE : ne plus rien accepter d'une personne ; /unban : accepter de nouveau

    Tout le reste que vous écrivez entre vous reste ici. Je réponds aussi ici aux questions sur la Convention, si vous me mentionnez.

## Cards

card = <b>{ $municipality }</b> · { $reference }

card-state-new = 🟡 Personne ne l'a encore prise

card-state-taken = 🟢 Prise par { $name }

card-state-won = ✅ Close : gagnée

card-state-lost = ⚪ Close : perdue

card-state-irrelevant = ⚪ Close : hors sujet

card-about =
    <b>Besoin :</b> { $need }
    <b>Nom :</b> { $name }
    <b>Contact :</b> { $contact }
    <b>Langue :</b> { $language }, envoyée le { $date }

card-message = <b>Message :</b> { $text }

card-question = <b>Le bot n'a pas su répondre :</b> { $text }

card-goes-on = <i>Montré en partie ; le texte entier suit.</i>

card-how = <i>Répondez à ce message pour écrire à la commune.</i>

desk-rest = { $reference } : { $text }

topic-new = 🟡 { $municipality } ({ $reference })

topic-taken = 🟢 { $municipality } ({ $reference })

topic-won = ✅ { $municipality } ({ $reference })

topic-lost = ⚪ { $municipality } ({ $reference })

topic-irrelevant = ⚪ { $municipality } ({ $reference })

## Talk

desk-from-officer = 💬 <b>{ $municipality }</b> ({ $reference })

desk-from-officer-corrected = 💬 <b>{ $municipality }</b> ({ $reference }, corrigé)

desk-file-from-officer = 💬 <b>{ $municipality }</b> ({ $reference }) envoie ceci :

desk-file-replaced = 💬 <b>{ $municipality }</b> ({ $reference }) : ce fichier remplace l'envoi précédent.

desk-not-delivered-gone = ⚠️ { $reference } : non remis. La personne a bloqué le bot ou quitté Telegram ; utilisez le contact de la fiche.

desk-not-delivered-failed = ⚠️ { $reference } : non remis. Telegram n'a pas accepté ce message ; envoyez-le sous une autre forme.

desk-not-sent = Ceci n'a pas été envoyé à la commune : ce qui est écrit en réponse à ce message reste ici. Pour lui écrire, répondez à la fiche ou à son message.

desk-closed-not-sent = { $reference } est close, donc rien n'a été envoyé. Pour écrire à la commune, appuyez d'abord sur « Rouvrir » sur la fiche.

desk-reply-here = ✍️ { $reference } : répondez à <b>ce</b> message ; la commune reçoit votre réponse.

desk-note-here = 📝 { $reference } : répondez à <b>ce</b> message ; la note reste dans l'équipe ; la personne ne la voit que si elle demande ses données.

desk-note-kept = Note conservée. /lead la montre avec la fiche.

desk-note-needs-words = Une note a besoin de mots. Répondez avec du texte.

desk-note = 📝 { $name }, { $date } : { $text }

## States

desk-refused = Seule l'équipe peut le faire, dans son propre salon.

desk-cannot-check = Je n'ai pas pu vérifier à l'instant si vous faites partie de l'équipe. Réessayez dans un moment.

desk-taken-by = { $name } l'a déjà.

desk-taken-by-you = Vous l'avez déjà.

desk-taken-by-nobody = Personne ne l'a.

desk-is-closed = Elle est close.

desk-is-open = Elle est ouverte.

desk-how-closed = Comment s'est terminée { $reference } ? La commune apprend seulement qu'elle est close et, si « hors sujet », à qui d'autre s'adresser.

desk-closed-won = { $reference } est close : gagnée.

desk-closed-lost = { $reference } est close : perdue.

desk-closed-irrelevant = { $reference } est close : hors sujet.

desk-stays-open = { $reference } reste ouverte.

desk-unknown-lead = Je ne connais aucune demande de cette référence. /leads les montre toutes.

desk-waiting = ⏰ { $reference } ({ $municipality }) : personne ne l'a prise depuis { $hours } heures de travail. Appuyez sur « Prendre » sur sa fiche, ou /lead { $reference }.

## Lists

desk-list-open = <b>Demandes ouvertes</b> ({ $total })

desk-list-mine = <b>Mes demandes</b> ({ $total })

desk-list-overdue = <b>Demandes en retard</b> ({ $total })

desk-list-new = <b>Pas encore prises</b> ({ $total })

desk-list-taken = <b>Prises</b> ({ $total })

desk-list-won = <b>Gagnées</b> ({ $total })

desk-list-lost = <b>Perdues</b> ({ $total })

desk-list-irrelevant = <b>Hors sujet</b> ({ $total })

desk-list-page = <i>Page { $page } sur { $pages }</i>

desk-list-empty = Aucune.

desk-numbers = <b>Demandes</b>

desk-numbers-new = Pas encore prises : { $count }

desk-numbers-taken = Prises : { $count }

desk-numbers-won = Gagnées : { $count }

desk-numbers-lost = Perdues : { $count }

desk-numbers-irrelevant = Hors sujet : { $count }

desk-numbers-month = Ces 30 derniers jours : { $sent } envoyées, { $taken } prises, après { $minutes } minutes en moyenne.

## Prepared answers

desk-canned-how = Réponses préparées : « /canned add NOM LANGUE TEXTE » en conserve une (LANGUE est it, en, de, fr ou es ; 3 500 caractères au plus), « /canned list » les montre, « /canned remove NOM » en retire une. En réponse à une fiche ou à un message, « /c NOM » l'envoie à la commune dans sa langue.

desk-canned-list = <b>Réponses préparées</b>

desk-canned-entry = <b>{ $name }</b> ({ $language }) : { $text }

desk-canned-kept = Conservée : « { $name } » ({ $language }). « /c { $name } » en réponse à une fiche l'envoie.

desk-canned-gone = « { $name } » est retirée.

desk-canned-unknown = Il n'y a pas de réponse préparée « { $name } ». /canned list les montre toutes.

desk-canned-other-language = « { $name } » n'existe pas dans la langue de la commune ({ $language }) : rien n'a été envoyé. « /canned add { $name } { $tag } … » l'ajoute.

desk-canned-in-reply = Utilisez /c NOM en réponse à une fiche ou au message d'une commune.

## Bans

desk-banned = { $reference } : les demandes et messages de cette personne ne sont plus acceptés. /unban { $reference } annule.

desk-unbanned = { $reference } : les demandes et messages de cette personne sont de nouveau acceptés.

desk-bans = <b>Rien n'est plus accepté de ces personnes</b>, indiquées par le jour depuis lequel cela vaut. /unban NUMÉRO en accepte une de nouveau.

desk-bans-entry = { $number }. depuis le { $date }

desk-bans-none = Personne n'est refusé.

## Buttons

button-desk-take = ✋ Prendre
button-desk-reply = ✍️ Répondre
button-desk-note = 📝 Note
button-desk-close = ✅ Clore
button-desk-release = ↩️ Rendre
button-desk-reopen = 🔓 Rouvrir
button-desk-won = Gagnée
button-desk-lost = Perdue
button-desk-irrelevant = Hors sujet
button-desk-keep-open = Laisser ouverte
button-desk-open = Ouvertes
button-desk-mine = Miennes
button-desk-overdue = En retard
button-desk-new = Nouvelles
button-desk-taken = Prises
button-desk-before = ‹ Précédentes
button-desk-after = Suivantes ›

## Menus

command-pair = Faire de ce groupe le salon de l'équipe
command-leads = Demandes (équipe)
command-lead = Une demande (équipe)
command-stats = Chiffres (équipe)
command-canned = Réponses préparées (équipe)
command-c = Envoyer une réponse préparée (équipe)
command-ban = Ne plus rien accepter d'une personne (équipe)
command-unban = Accepter de nouveau (équipe)
command-export = Toutes les demandes en deux fichiers (équipe)

desk-export = Toutes les demandes ({ $count }), dans leur état actuel. Elles contiennent des données personnelles : ne gardez les fichiers que le temps nécessaire.
desk-export-sheet = Demandes
desk-export-columns = Référence; État; Envoyée; Prise; Close; Prise par; Commune; Besoin; Langue; Nom; Contact; Message; Questions précédentes

staff-paused = ⏸ Les rappels pour { $places } sont suspendus : la conversation qui les avait demandés n'est plus joignable. Ils reprennent d'eux-mêmes si elle revient.
staff-resumed = ▶️ Les rappels pour { $places } reprennent : la conversation est de retour.
staff-not-reminded = ⚠️ Un rappel pour { $place } n'a pas été remis : Telegram ne l'a pas accepté, et il n'est pas renvoyé. Le prochain viendra à son jour ; d'ici là, merci de prévenir vous-mêmes la commune.
staff-unreadable = ⚠️ Ce qui est enregistré sur les rappels de { $places } est illisible : aucun ne part. Merci de prévenir la personne qui gère le bot : son journal indique les lignes. Nouvel essai dans un jour.

desk-is-anonymous = Cette demande est anonyme désormais ; on ne peut plus rien en faire.
