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

## Menus

command-pair = Faire de ce groupe le salon de l'équipe
