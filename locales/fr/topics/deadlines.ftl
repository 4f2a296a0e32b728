# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-deadlines = Délais et dépôt du plan

secap_deadline =
    .title = Quand remettre le PAEDC
    .answer =
        Le PAEDC est à remettre <b>dans les deux ans qui suivent la décision du conseil municipal</b> d'adhérer à la Convention. Ni la signature, ni le téléversement des documents, ni la cérémonie ne font courir le délai.

        Exemple : le conseil vote le 15 juin 2026, le plan est attendu au plus tard le 15 juin 2028.

        Remettre veut dire déposer dans MyCovenant : formulaire en ligne rempli et document approuvé par le conseil. Le vote du plan doit donc avoir lieu avant. Nous conseillons deux mois de marge.

        Deux confusions fréquentes : le délai d'un an valait pour les anciens PAED (2008-2015) ; celui de trois ans vaut dans d'autres régions du monde, pas en Europe.

        Si la commune a renouvelé un engagement plus ancien, nous n'avons pas trouvé de règle écrite sur le nouveau calcul : interrogez le service d'assistance. Dans tous les cas, <b>c'est la date affichée dans MyCovenant qui fait foi</b>.
    .ask =
        délai paedc
        date limite pour rendre le plan d'action
        combien de temps a la commune pour faire le paedc
        on dispose de combien d'années pour élaborer le plan climat énergie
        bonjour, notre ville a adhéré l'an dernier par délibération et on me demande pour quand le plan doit être prêt
        c'est un an, deux ans ou trois ans
        les deux ans démarrent à la signature du maire ou au vote du conseil
        echeance apres l'adhesion
        avant quand faut-il remettre le document
        temps imparti aux signataires
    .meant =
        jusqu'à quel moment on peut peaufiner avant de livrer
        On a dit oui au printemps dernier : ça nous mène à quand pour livrer le dossier ?
        angoisse de découvrir qu'il ne reste presque rien comme marge
        la règle générale entre le oui des élus et la livraison du dossier

deadline_extension =
    .title = Demander un délai supplémentaire
    .answer =
        La prolongation se demande <b>dans MyCovenant, avant l'échéance et en expliquant les raisons</b>. La demande vient de la commune, ou du coordinateur territorial en son nom. Rien n'est automatique.

        La page officielle sur les rapports renvoie au guide des signataires (info-pack), qui explique comment demander un report. C'est possible pour le plan et pour les rapports de suivi.

        Durée : un texte officiel de 2016 environ donnait 9 mois à une commune seule, en cas de circonstances exceptionnelles, et 18 mois avec l'appui d'un coordinateur territorial. Nous n'avons pas trouvé de confirmation récente : vérifiez dans MyCovenant avant d'y compter.

        D'après des textes officiels de ces années-là, <b>une seule prolongation</b> est accordée par échéance.

        La prolongation liée au COVID, jusqu'à 18 mois, ne valait que pour les demandes de 2020. Elle n'existe plus.
    .ask =
        prolongation paedc
        comment demander un report
        peut-on avoir plus de temps pour le plan
        nous ne serons pas prêts, est-il possible de décaler la date
        bonjour, notre bureau d'études nous a lâchés et nous ne finirons pas d'ici décembre, y a-t-il moyen d'obtenir quelques mois de plus ?
        9 mois ou 18 mois de rallonge
        le report covid est-il encore valable
        repousser l'echeance du rapport de suivi
        sursis, dérogation, délai supplémentaire
        qui fait la demande, nous ou le coordinateur
    .meant =
        nous laissera-t-on souffler un peu
        Notre chargée de mission part en congé maternité au pire moment : peut-on gagner du temps ?
        pas encore hors course mais on va l'être, comment obtenir de la marge
        avant que l'heure ne sonne, à qui demander une rallonge

missed_deadline =
    .title = Que se passe-t-il en cas de retard
    .answer =
        Il n'y a ni amende ni exclusion. Mais la commune peut être <b>suspendue</b>, après un avis écrit du Bureau de la Convention, si elle n'envoie pas à temps le plan ou un rapport de suivi.

        Suspendue (« on hold ») veut dire que son profil public devient gris et ne sort plus dans la recherche des signataires actifs. L'accès à MyCovenant reste ouvert.

        Que faire maintenant :
        • vérifier dans MyCovenant la date et l'état du profil
        • demander au coordinateur territorial ou au service d'assistance si une prolongation est encore possible
        • terminer et déposer le document : une fois déposé, la commune redevient active

        Cela est déjà arrivé à beaucoup : en 2013, environ 10 % des signataires étaient suspendus faute de plan.

        Ces détails viennent de textes officiels qui datent de quelques années : vérifiez-les dans MyCovenant. L'échéance d'une aide régionale est une autre affaire, avec ses propres règles.
    .ask =
        paedc en retard
        nous avons dépassé la date, que faire
        y a-t-il une amende ou une pénalité
        va-t-on nous exclure de la convention
        bonjour, nos deux ans se sont terminés en mars et le plan n'est même pas passé au conseil, qu'est-ce que la ville risque ?
        profil grisé, suspension, on hold
        conséquences du non-respect du délai
        on a recu un avertissement car le plan manque
        rapport de suivi oublié
        sanctions si on ne rend rien
    .meant =
        c'est trop tard, qu'est-ce qui nous pend au nez
        L'heure est passée hier et rien n'est parti : que va-t-il nous arriver ?
        j'ai honte, on n'a rien livré, est-ce grave
        le jour J est derrière nous, on n'a rien remis : quelles suites

deadline_calculation =
    .title = Calculer la date d'échéance
    .answer =
        L'échéance tombe <b>le même jour du même mois, deux ans après</b> la décision du conseil municipal d'adhérer.

        • Vote du 15 juin 2026 : échéance le 15 juin 2028.
        • Vote du 29 février 2024 : il n'y a pas de 29 février 2026, donc échéance le 28 février 2026.

        C'est le jour du vote qui compte, pas la signature, la publication ou le caractère exécutoire de la délibération. Si la date tombe un samedi, un dimanche ou un jour férié, ne comptez pas sur un décalage : déposez avant.

        Plan commun avec engagements individuels (option 1) : chaque commune part de sa propre décision, c'est notre déduction. Avec un engagement commun (option 2), nous n'avons rien trouvé sur la décision à retenir si les dates diffèrent : par prudence, prenez la première et interrogez le service d'assistance.

        Les textes de la Convention ne disent pas comment compter. C'est la règle générale du règlement (CEE, Euratom) n° 1182/71 ; en Italie, l'art. 2963 du Code civil dit la même chose. <b>La date de MyCovenant fait foi.</b>
    .ask =
        calcul de l'échéance
        comment compter les deux ans
        délibération du 12 mars 2025, ça tombe quel jour ?
        on a voté un 29 février, quand se termine le délai
        et si le dernier jour est un samedi ou un dimanche
        la date est un jour ferie, passe-t-on au lundi
        bonjour, le conseil a décidé le 30/11/2024 mais le maire a signé en janvier, quelle est notre date exacte ?
        le jour de la séance compte-t-il
        année bissextile
        dans notre groupement les conseils ont voté à des dates différentes
    .meant =
        sur l'agenda, on arrive où précisément
        Les élus ont tranché fin août pendant les vacances : quel jour doit-on avoir livré ?
        se tromper de vingt-quatre heures serait bête, comment fait-on le décompte
        je connais la règle, je veux le jour précis tiré de notre vote
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182&from=EN

secap_submission =
    .title = Déposer le PAEDC dans MyCovenant
    .answer =
        Le PAEDC se dépose <b>uniquement dans MyCovenant</b>, la plateforme en ligne de la Convention. Le modèle Excel sert à travailler hors ligne : l'envoyer ne vaut pas dépôt.

        Les étapes :
        • se connecter à MyCovenant
        • remplir le formulaire : stratégie, inventaires, risques et vulnérabilités, actions ; depuis janvier 2025, aussi la précarité énergétique
        • téléverser le PDF du plan approuvé par le conseil municipal
        • lancer le contrôle et corriger les erreurs
        • cliquer sur envoyer et garder la confirmation

        Le plan n'est considéré comme déposé que si <b>les deux</b> y sont : formulaire et document. Ils doivent concorder, car le Centre commun de recherche (CCR/JRC) évalue surtout le formulaire.

        Ces étapes viennent d'instructions officielles qui datent de quelques années : si un écran diffère, suivez MyCovenant. La page officielle propose des lignes directrices et des vidéos, qui peuvent ne pas montrer les nouveautés.
    .ask =
        déposer le paedc
        comment envoyer le plan approuvé
        où téléverser le pdf
        à qui transmettre le document après le vote
        bonjour, le conseil a adopté le plan hier soir, comment le fait-on parvenir à bruxelles maintenant ?
        suffit-il de l'envoyer par mail
        upload sur la plateforme, bouton soumettre
        peut-on remettre l'excel a la place du formulaire en ligne
        transmission du modèle et de la délibération
        soumission du plan d'action
    .meant =
        tout est prêt et signé, on le met où
        Le dossier voté traîne sur mon bureau : par quel chemin part-il chez les Européens ?
        peur que notre travail se perde faute d'être arrivé au bon endroit
        première livraison du dossier voté, les clics un par un

reactivation =
    .title = Redevenir actif après une suspension
    .answer =
        Il suffit de <b>déposer dans MyCovenant le document manquant</b>, c'est-à-dire le plan ou le rapport de suivi. La commune redevient alors active automatiquement, à tout moment.

        L'accès à MyCovenant reste ouvert pendant la suspension. Si le mot de passe ne marche plus, récupérez-le sur la page de connexion ou écrivez au service d'assistance.

        Le retard n'apparaît pas en public et n'a pas de suite. C'est ce que disent des textes officiels qui datent de quelques années : vérifiez auprès du service d'assistance.

        Deux choses à savoir avant le dépôt :
        • depuis janvier 2025, chaque plan ou rapport envoyé doit traiter la précarité énergétique
        • si l'engagement est ancien, par exemple un PAED pour 2020, demandez au service d'assistance s'il vaut mieux le renouveler ; il faut pour cela une nouvelle décision du conseil municipal
    .ask =
        réactiver le profil
        comment lever la suspension
        nous avons été suspendus, peut-on revenir ?
        notre page est grise sur le site, comment la remettre en état
        bonjour, la commune est on hold depuis des années à cause de l'ancien paed jamais suivi, comment se remettre en règle ?
        faut-il adhérer à nouveau ou juste envoyer ce qui manque
        retrouver le statut de signataire
        rattraper les obligations en retard
        reintegration dans la liste
    .meant =
        on nous a mis au coin, comment en sortir
        J'hérite d'une ville mise en sommeil depuis des lustres : que faut-il livrer pour revivre ?
        repartir du bon pied après des années de silence
        déjà en sommeil, on cherche la sortie et non la cause

bot_reminder =
    .title = Les rappels de ce bot
    .answer =
        Oui : avec <b>/subscribe</b>. Indiquez la commune et le jour où le conseil a décidé d'adhérer. Je calcule quand le plan est à remettre et j'affiche tous les rappels.

        Je vous préviens 365, 180, 90, 30, 7 et 1 jours avant, puis le jour même, à 9 h, heure locale. Si ce n'est pas un jour ouvré, le rappel arrive le dernier jour ouvré qui précède. Je reviens aussi vers vous 7 et 30 jours après l'échéance, tant que personne ne m'a dit « envoyé ».

        • <b>/my</b> : voir vos communes, changer la date ou les jours des rappels, les arrêter
        • <b>/deadline 15/03/2025</b> : calculer seulement une échéance
        • plusieurs communes à la fois : envoyez-moi un tableau CSV ; /subscribe en donne un vide

        Dans un groupe, tout le monde voit les rappels avec /my, mais seuls les administrateurs peuvent les modifier.

        Quand vous m'indiquez que le plan est déposé, je continue avec les rapports de suivi. C'est moi qui calcule les dates : <b>celle de MyCovenant fait foi</b>. Notez aussi l'échéance dans l'agenda de la commune : chaque commune a son fichier d'agenda.
    .ask =
        rappel
        préviens-moi quand la date approche
        peux-tu me rappeler de rendre le plan
        je voudrais recevoir une notification à l'avance
        salut le bot, inscris ma commune et envoie-moi un message quelques mois avant, sinon j'oublie
        abonner ma ville aux alertes
        arrêter les notifications, me désinscrire
        y a-t-il une alerte automatique
        desabonnement
    .meant =
        fais signe dès que ça devient urgent
        J'ai la tête en l'air et toi tu ne dors jamais : tu me relances à temps ?
        cesse de m'écrire à tout bout de champ
        cette messagerie peut-elle me relancer toute seule

eligibility_criteria =
    .title = Quand un PAEDC est accepté
    .answer =
        Un PAEDC est accepté s'il remplit quatre conditions :
        • il est <b>approuvé par le conseil municipal</b> ou un organe équivalent
        • il indique clairement l'objectif de réduction des émissions et l'engagement d'adaptation
        • il repose sur un inventaire de référence des émissions complet (en anglais BEI) et sur une évaluation des risques et des vulnérabilités
        • il couvre les secteurs clés : <b>au moins trois sur quatre dans l'inventaire, au moins deux sur quatre dans les actions</b>

        Les secteurs clés sont les bâtiments communaux, les bâtiments tertiaires, les bâtiments résidentiels et les transports.

        De plus, depuis janvier 2025, tout plan envoyé doit aussi traiter la précarité énergétique.

        La liste vient d'une page officielle qui date de quelques années et citait encore -40 %. Lisez-la aujourd'hui comme l'engagement que votre commune a signé. Avant l'envoi, consultez les lignes directrices et lancez le contrôle dans MyCovenant.
    .ask =
        critères d'éligibilité paedc
        exigences minimales pour un plan valable
        que doit-il contenir pour ne pas être refusé
        dans quels cas le plan est rejeté
        bonjour, je voudrais être sûre que notre paedc passera, quelles sont les conditions obligatoires ?
        liste de vérification avant envoi
        elements indispensables a l'acceptation
        que regarde le jrc pour dire que c'est conforme
        parties à ne pas oublier, inventaire, risques, secteurs
    .meant =
        ça tient ou ça casse, sur quoi se joue le feu vert
        L'échevine ne veut pas de mauvaise surprise à l'examen : quelles barres franchir ?
        hantise du recalage, points non négociables
        les conditions pour obtenir le feu vert, peu importe la durée de l'examen
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

jrc_evaluation =
    .title = L'évaluation du plan par le JRC
    .answer =
        Après le dépôt, le Centre commun de recherche de la Commission (CCR, en anglais JRC) <b>contrôle le plan et envoie à la commune un rapport</b> avec des remarques et des conseils.

        Durée indicative : <b>six mois</b>, selon un texte officiel de 2018. Elle peut varier : vérifiez dans MyCovenant ou interrogez le service d'assistance.

        Entre-temps, les principaux résultats paraissent sur le profil public. S'il manque des informations, le plan peut revenir pour être complété.

        D'après des textes officiels qui datent de quelques années, le JRC regarde surtout le formulaire en ligne. Formulaire et document doivent dire la même chose.

        Nous n'avons pas trouvé de contrôle préalable : le bureau de la Convention pour la Méditerranée indique que son service d'assistance n'évalue pas les plans à l'avance. Pour les questions de méthode, il existe une assistance technique du JRC ; les contacts sont sur la page en anglais des questions fréquentes.
    .ask =
        évaluation jrc
        combien de temps dure l'examen du paedc
        nous avons envoyé le plan et n'avons plus de nouvelles
        rapport de retour du centre commun de recherche
        bonjour, déposé il y a cinq mois et toujours aucune réponse, combien attend-on d'habitude ?
        qui vérifie le document une fois transmis
        peut-on faire relire le projet avant de l'envoyer
        le plan nous a ete renvoye avec des demandes de complement
        résultat de l'analyse, délai de réponse du CCR
    .meant =
        silence radio depuis le printemps, c'est normal ?
        Le maire me demande chaque lundi si on a eu notre note : quand tombe-t-elle ?
        ni accusé ni verdict, ça m'inquiète
        les experts européens ont notre copie : quand et comment répondent-ils
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/item/713-what-happens-once-the-seap-is-submitted-seap-secap-assessment
        https://eu-mayors.ec.europa.eu/en/Reporting

grouped_analysis =
    .title = L'analyse groupée des plans
    .answer =
        L'analyse groupée sert à évaluer de nombreux plans faits <b>avec la même méthode et le même coordinateur</b>. Elle existe depuis 2013.

        Le Centre commun de recherche (CCR/JRC) étudie la méthode du coordinateur et quelques plans de référence. Le coordinateur transmet ensuite les remarques aux autres communes.

        Elle concerne donc les communes qui travaillent avec un coordinateur de la Convention, par exemple une province ou une région.

        C'est une façon d'évaluer les plans. Ne la confondez pas avec le plan commun d'un groupe de communes.

        Si vous travaillez avec un coordinateur, demandez-lui si votre PAEDC en fait partie. La procédure vient de guides officiels qui datent de quelques années : pour les règles actuelles, le coordinateur peut écrire à coordinators@eumayors.eu.
    .ask =
        analyse groupée
        grouped analysis secap
        évaluation de plusieurs plans à la fois
        la province a fait trente plans avec une seule méthode, le jrc les lit-il tous ?
        bonjour, notre coordinateur dit que les remarques passeront par lui et pas par le jrc, comment cela marche ?
        examen en lot via le coordinateur
        plans de référence pris comme échantillon
        pourquoi le retour vient-il de la region
        évaluation collective méthodologie commune
    .meant =
        ils corrigent toutes nos copies d'un seul coup
        Notre intercommunale a pondu des dossiers jumeaux : le nôtre sera-t-il vraiment lu ?
        peur que notre dossier passe inaperçu parmi ses frères jumeaux
        dossiers séparés mais même recette, lus par échantillon
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://docslib.org/doc/5679817/quick-reference-guide-grouped-seap-analysis
