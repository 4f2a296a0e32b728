# Lu par les experts dans leur propre groupe (le « groupe de l'équipe »), où ils répondent à ce que le bot ne sait pas. HTML de Telegram : <b> et <i> seulement.

## Lu par qui pose la question

staff-answer-note = <i>Réponse des experts, { $date }.</i>

## Questions sans réponse

gaps-title = <b>Questions sans bonne réponse : { $all }</b>

gaps-line = <b>{ $number }.</b> { $asked }
    { $language } · { $times }× · dernière fois { $date }

gaps-none = Aucune question n'attend de réponse.

gap-counts =
    Langue : { $language }. Dernière fois : { $date }.
    Aucune réponse trouvée : { $missed }×. Réponse qui n'a pas aidé : { $unhelpful }×.

gap-topic = La réponse qui n'a pas aidé : { $topic }.

gap-reply = Pour répondre, écrivez en réponse à ce message. Vous verrez la réponse avant tout le monde. Si la première ligne est une question, elle devient le titre. Personne n'apprend qui a posé la question.

gap-dismissed = Mise de côté : <b>{ $asked }</b>. Elle ne revient pas dans la liste, même si elle est posée de nouveau.

gap-gone = Cela n'existe plus : quelqu'un a été plus rapide, ou c'est supprimé. /gaps et /answers montrent où l'on en est.

gap-cannot-tell = Je ne peux pas vérifier pour le moment si vous faites partie de l'équipe. Réessayez dans un instant.

## La réponse en préparation

draft-preview = Voici comment je répondrais ({ $language }). Choisissez la langue du texte, puis publiez ; pour changer le texte, modifiez votre message ou répondez à celui-ci.

draft-too-long = Une réponse peut avoir { $most } caractères au plus. Répondez de nouveau plus brièvement, ou raccourcissez votre message.

draft-published = <b>Publiée.</b> Je réponds ainsi désormais, aussi à des mots semblables ; il est indiqué dessous qu'elle est de vous, avec la date d'aujourd'hui. /answers permet de la changer ou de la supprimer.

draft-discarded = Abandonnée. La question reste dans /gaps.

## Réponses de l'équipe

answers-title = <b>Vos réponses : { $all }</b>

answers-line = <b>{ $number }.</b> { $asked }
    { $language } · { $date }

answers-none = Il n'y a pas encore de réponse de vous. /gaps montre ce qui est demandé en vain.

answer-reply = <i>{ $language }, { $date }.</i> Pour changer le texte, répondez à ce message.

answer-really-remove = Dois-je cesser de donner la réponse à <b>{ $asked }</b> ? La question revient alors dans /gaps.

answer-removed = Supprimée : <b>{ $asked }</b>. Je ne donne plus cette réponse.

## Boutons

button-dismiss = Inutile de répondre
button-publish = ✅ Publier
button-discard = Abandonner
button-page-before = ‹ Retour
button-page-after = Suite ›
button-remove-answer = Supprimer
button-really-remove-answer = Oui, supprimer
button-keep-answer = Garder

## Menus

command-gaps = Questions sans réponse
command-answers = Vos propres réponses
