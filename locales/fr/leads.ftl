# Lu par les communes qui s'adressent aux experts, en conversation privée avec le bot. HTML de Telegram : <b> et <i> seulement.

## Before the form

lead-intro = <b>{ $name }</b> aide les communes à adhérer à la Convention des maires et à écrire ou mettre à jour leur plan (PAEDC).

lead-intro-unnamed = <b>Les experts de ce bot</b> aident les communes à adhérer à la Convention des maires et à écrire ou mettre à jour leur plan (PAEDC).

lead-consent =
    Je vous pose cinq questions brèves et leur transmets les réponses. Il faut environ trois minutes.

    <b>Ce qui est conservé :</b> vos réponses et les dernières questions auxquelles je n'ai pas su répondre. <b>Qui les lit :</b> seulement ces experts, pour vous conseiller. <b>Combien de temps :</b> { $months } mois après sa clôture, la demande est rendue anonyme. Avec /forget vous pouvez l'effacer plus tôt ; /privacy en dit plus.

    Êtes-vous d'accord ? D'ici là, rien n'est conservé.

lead-in-private = Une demande contient des données personnelles : je ne la prends qu'en conversation privée. Le bouton y conduit.

lead-declined = Très bien, rien n'a été conservé. Vous pouvez revenir à tout moment avec /consult.

lead-too-many-open = Vous avez déjà trois demandes ouvertes ({ $references }). Répondez à un message des experts ; dès que l'une sera close, vous pourrez en envoyer une autre.

lead-banned = Les experts n'acceptent pas de demandes de ce compte. Si vous pensez que c'est une erreur, contactez-les directement.

## The form

lead-step = <i>Question { $number } sur 5</i>

lead-changing = <i>Modifier la réponse</i>

lead-ask-municipality = <b>De quelle commune s'agit-il ?</b> Écrivez son nom, avec le département ou le pays s'il peut prêter à confusion.

lead-ask-need = <b>De quelle aide avez-vous besoin ?</b> Choisissez un bouton.

lead-ask-name = <b>Votre nom et votre fonction ?</b> Par exemple : « Marie Dupont, service environnement ».

lead-ask-contact = <b>Comment les experts peuvent-ils vous joindre ?</b> Écrivez une adresse e-mail ou un numéro de téléphone.

lead-share-contact = Ou partagez votre numéro Telegram avec le bouton ci-dessous.

lead-ask-message = <b>Que doivent savoir les experts ?</b> Quelques phrases suffisent : où vous en êtes, ce qui est difficile, pour quand.

lead-need-activate = Adhérer à la Convention
lead-need-update = Écrire ou mettre à jour le plan
lead-need-monitoring = Rapport de suivi
lead-need-funding = Financements
lead-need-other = Autre chose

lead-noted = Noté : { $contact }

lead-share-no-more = Très bien.

lead-too-long = C'est trop long pour cette réponse : { $most } caractères au plus. Raccourcissez-la et renvoyez-la.

lead-no-words = Il me faut ici des mots. Écrivez votre réponse ; vous pourrez envoyer des fichiers aux experts une fois la demande partie.

lead-unreachable-email = Cette adresse e-mail n'est pas complète. Elle devrait ressembler à nom@commune.fr ; vérifiez-la et renvoyez-la.

lead-unreachable-telephone = Ce numéro de téléphone n'existe pas. Vérifiez-le et renvoyez-le, par exemple 01 42 76 40 40 ou +33 1 42 76 40 40.

lead-unreachable-neither = Il me faut une adresse e-mail (nom@commune.fr) ou un numéro de téléphone (01 42 76 40 40), et rien d'autre dans le message.

lead-correct-later = Pour changer une réponse déjà donnée, utilisez « Retour » ou, à la fin, les boutons avant l'envoi.

lead-review = <b>À vérifier avant l'envoi</b>

    <b>Commune :</b> { $municipality }
    <b>Besoin :</b> { $need }
    <b>Nom :</b> { $name }
    <b>Contact :</b> { $contact }
    <b>Message :</b> { $message }

lead-review-questions = <b>Joint, car je n'ai pas su répondre :</b> { $questions }

lead-review-long = <i>Le message n'est montré ici qu'en partie ; les experts le reçoivent en entier.</i>

lead-cancelled = La demande est annulée et vos réponses sont effacées. Vous pouvez recommencer à tout moment avec /consult.

lead-no-form = Rien d'ouvert ne correspond à ce bouton. /consult commence une demande.

## After sending

lead-sent = <b>Votre demande { $reference } est chez les experts.</b>

    L'un d'eux la prend en charge et vous écrit ici ; d'ici là, vous n'avez rien à faire. Je vous préviens dès que quelqu'un l'a prise. Quelque chose à ajouter ? Répondez à ce message.

lead-taken = Demande { $reference } : un expert l'a prise en charge et vous écrira ici.

lead-released = Demande { $reference } : elle passe à un autre expert. Vous n'avez rien à faire.

lead-reopened = La demande { $reference } est rouverte : un expert vous écrira ici.

lead-won = La demande { $reference } est close. Merci ; /consult en commence une nouvelle.

lead-lost = La demande { $reference } est close. Merci de nous avoir écrit ; vous pouvez en commencer une nouvelle avec /consult.

lead-irrelevant = La demande { $reference } est close : ces experts ne peuvent pas vous aider sur ce point. Votre coordinateur de la Convention ou le service d'assistance le pourra peut-être ; demandez-moi « qui peut nous aider ? ».

lead-from-staff = ✉️ <b>L'équipe d'experts</b> ({ $reference })

lead-from-staff-corrected = ✉️ <b>L'équipe d'experts</b> ({ $reference }, corrigé)

lead-file-from-staff = ✉️ <b>L'équipe d'experts</b> ({ $reference }) vous envoie ceci :

lead-file-replaced = ✉️ <b>L'équipe d'experts</b> ({ $reference }) : ce fichier remplace l'envoi précédent.

lead-to-whom = Est-ce pour l'expert (demande { $reference }) ou une question pour moi ?

lead-choose-first = D'abord une chose : ce que vous avez écrit tout à l'heure attend encore. Est-ce pour l'expert (demande { $reference }) ou une question pour moi ? Appuyez sur un bouton, puis refaites ce que vous venez d'envoyer ou de choisir.

lead-still-kept = Cela ne peut pas partir aux experts pour l'instant. C'est gardé ici : appuyez de nouveau sur le bouton dans un moment.

lead-still-open = <b>Votre demande aux experts est encore ouverte.</b> Terminez-la, ou quittez-la avec /cancel ; puis réessayez.

lead-passed-on = Transmis à l'expert (demande { $reference }).

lead-slow-down = Cela faisait beaucoup d'un coup : votre dernier message n'a pas été transmis. Attendez un instant et envoyez le reste en un seul message.

lead-not-passed = Votre dernier message sur la demande { $reference } n'est pas arrivé aux experts. Renvoyez-le plus tard.

## Buttons

button-lead-agree = ✅ Je suis d'accord
button-lead-decline = Non, merci
button-lead-back = ‹ Retour
button-lead-cancel = ✖ Annuler
button-lead-share = 📱 Partager mon numéro
button-lead-send = 📨 Envoyer aux experts
button-lead-change-municipality = ✏️ Commune
button-lead-change-need = ✏️ Besoin
button-lead-change-name = ✏️ Nom
button-lead-change-contact = ✏️ Contact
button-lead-change-message = ✏️ Message
button-lead-to-expert = 💬 À l'expert
button-lead-as-question = ❓ C'est une question

## Menus

command-consult = Demander à un expert
