# Ce qui est conservé sur les personnes : dit, remis, effacé.

command-privacy = Ce qui est conservé sur vous, et combien de temps
command-mydata = Tout ce qui vous concerne, dans un fichier
command-forget = Effacer tout ce qui vous concerne

privacy =
    <b>Ce que ce bot conserve sur vous</b>

    <b>Vos questions.</b> Le texte d'une question reste deux jours au plus, pour pouvoir corriger la réponse ou transmettre la question. Les questions sans bonne réponse vont sur une liste pour les experts, sans dire qui les a posées et sans adresses e-mail ni numéros de téléphone. On compte les sujets, jamais qui les demande.
    <b>Les rappels.</b> La commune, ses dates et vos choix, jusqu'à ce que vous arrêtiez les rappels.
    <b>La langue</b> choisie avec /language.
    <b>Un formulaire laissé ouvert</b> : sept jours.
    <b>Une demande aux experts</b>, seulement avec votre accord : commune, besoin, nom, contact, vos mots, les notes des experts, et quels messages en font partie. Les messages eux-mêmes sont dans la conversation Telegram des experts. { $months } mois après la clôture, il ne reste que la commune, le besoin et les dates.
    <b>Des numéros.</b> Avec tout cela, les numéros que Telegram donne à vous, à vos messages et à vos fichiers ; qu'un message a été remis, deux jours. Des experts eux-mêmes : le prénom et quand ils ont agi pour la dernière fois.
    <b>Un blocage.</b> Si les experts n'acceptent plus les demandes de quelqu'un, son numéro reste, même après /forget ; sinon le blocage ne servirait à rien.

    <b>Pourquoi :</b> pour vous répondre, vous rappeler les échéances et vous conseiller ; rien d'autre. Aucune publicité, et rien n'est transmis à d'autres. Telegram achemine les messages selon ses propres règles.

    /mydata vous remet tout, /forget efface tout : ici et, autant que Telegram le permet, dans la conversation des experts.

privacy-who = <b>À qui demander :</b> { $name }, { $contact }
privacy-who-by-name = <b>À qui demander :</b> { $name }, avec /consult
privacy-who-by-contact = <b>À qui demander :</b> { $contact }
privacy-who-unnamed = <b>À qui demander :</b> les experts de ce bot, avec /consult

my-data = Tout ce que ce bot conserve sur vous, y compris les notes des experts sur vos demandes. Les mots des messages transmis ne sont que dans Telegram ; le fichier dit lesquels ce sont.
my-data-in-private = Ce qui est conservé sur vous ne regarde que vous : je le remets en conversation privée. Le bouton y conduit.

forget-ask =
    <b>Effacer tout ce qui vous concerne ?</b>

    Rappels pour des communes dans cette conversation : { $subscriptions }
    Demandes aux experts : { $leads }

    Ils sont effacés avec tout le reste : la langue, les formulaires ouverts, les questions conservées et ce que j'ai écrit de vos demandes dans la conversation des experts. Les rappels des groupes restent aux groupes. C'est définitif.
forget-in-private = L'effacement ne regarde que vous : je le fais en conversation privée. Le bouton y conduit.
forget-not = Rien n'a été effacé.
forget-done =
    Tout ce qui vous concerne est effacé. Ce que j'ai écrit dans la conversation des experts est supprimé, ou vidé là où Telegram ne permet plus de le supprimer.

    Vous pouvez aussi supprimer cette conversation. Si vous m'écrivez de nouveau, nous repartons de zéro.

erased-lead = La demande { $reference } a été effacée parce que la personne l'a demandé. Supprimez à la main ce que vous en avez écrit ou enregistré, y compris dans les derniers exports, et tout fichier qui en reste ici : je ne peux pas supprimer ceux de plus de deux jours.
erased-asked = <i>Effacé parce que la personne l'a demandé.</i>
erased-age = <i>Données personnelles effacées : leur durée est écoulée.</i>
erased-topic = Effacée · { $reference }

button-my-data = 📄 Mes données
button-forget = 🗑 Tout effacer
button-forget-now = 🗑 Oui, tout effacer
button-forget-not = Non, conserver
