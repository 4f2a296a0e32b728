# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-support = Appui et MyCovenant

small_municipality_support =
    .title = Petite commune sans personnel : qui aide
    .answer =
        Une petite commune n'a pas à tout faire seule : l'aide vient d'abord du <b>coordinateur territorial</b>, en général une région, une province, une métropole ou un groupement de communes. Un coordinateur s'engage à guider les signataires et à leur apporter un appui technique et financier.

        D'autres voies :
        • s'unir aux communes voisines pour un PAEDC commun ; l'option 2 visait, à titre indicatif, des communes limitrophes de moins de 10 000 habitants chacune
        • un promoteur de la Convention, par exemple l'agence locale de l'énergie
        • en Italie, la Table nationale de coordination (ENEA, ISPRA, RENAEL et le Bureau européen), qui offre depuis 2021 aide et formation au PAEDC
        • EPAH, avec ses manuels et son assistance, pour la précarité énergétique

        Premier pas : demandez à votre région ou province si elle est coordinatrice et ce qu'elle propose. C'est aussi le conseil des textes officiels plus anciens à qui manque de compétences ou de personnel.
    .ask =
        petite commune sans personnel
        trois agents à la mairie, qui peut nous aider
        assistance technique pour petites collectivités
        nous n'avons ni ingénieur ni service environnement
        aide gratuite quand on a peu de moyens
        Bonjour, je suis secrétaire de mairie dans un village de 800 habitants sans technicien, comment allons-nous nous en sortir ?
        manque d'effectifs pour le paedc
        on n'y arrivera pas seuls avec ce plan
        soutien aux villages ruraux ou l'on manque de tout
    .meant =
        il n'y a qu'un cantonnier et moi, à qui se raccrocher
        Je fais l'état civil, la paie et maintenant le climat : qui me soulage ?
        pas d'expert ici, on risque d'abandonner
        des bras plutôt que des sous : qui épaule les tout petits
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

coordinators =
    .title = Les coordinateurs de la Convention
    .answer =
        Les coordinateurs sont des <b>autorités publiques</b> nationales, régionales ou infrarégionales qui s'engagent officiellement à guider les signataires et à leur apporter un appui technique et financier.

        Il en existe deux sortes :
        • territoriaux : régions, provinces, métropoles, groupements de communes
        • nationaux : ministères et agences nationales de l'énergie

        Pour le devenir : vérifier les conditions et s'inscrire en ligne ; après confirmation, la déclaration d'engagement arrive ; l'assemblée de l'organisme l'approuve, on la signe et on l'envoie à coordinators@eumayors.eu. D'après des textes officiels plus anciens, un coordinateur inactif peut être suspendu.

        En Italie, l'ENEA est coordinateur national. Parmi les territoriaux figurent, selon eux-mêmes et la presse, la Ville métropolitaine de Gênes (depuis 2009), l'Émilie-Romagne (depuis 2014), les Pouilles et la Sardaigne. Pour savoir qui couvre votre commune, interrogez la région ou l'assistance.
    .ask =
        coordinateur territorial
        qui est le coordinateur de mon secteur
        différence coordinateur national et territorial
        une province peut-elle devenir coordinatrice
        que fait une structure de coordination
        Bonjour, notre métropole voudrait accompagner les communes adhérentes, quelle est la démarche pour être reconnue ?
        role de la region dans la convention
        déclaration d'engagement des coordinateurs
        quel organisme public encadre les signataires chez nous
    .meant =
        ceux au-dessus qui tiennent les villages par la main
        Un fonctionnaire m'appelle en disant qu'il nous suit : à quel titre ?
        échelon au-dessus, mère poule, guide
        une autorité publique qui encadre les autres, pas une ONG alliée
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/fr/FAQs

mycovenant_access =
    .title = Accès à MyCovenant : mot de passe, contacts
    .answer =
        Un mot de passe oublié se récupère sur la <b>page de connexion</b> de la plateforme. Si cela échoue, écrivez à l'assistance : info@eumayors.eu. Ces indications viennent de pages officielles assez anciennes.

        Selon ces mêmes pages, les premiers identifiants arrivent après réception du document d'adhésion par le Bureau. Nous ne donnons pas l'adresse de connexion, faute de confirmation : passez par la page officielle sur les rapports (Reporting).

        Si la personne de contact change, celui ou celle qui a encore accès met à jour les contacts dans le profil de la commune. Si plus personne n'a les identifiants, écrivez à l'assistance depuis une adresse de la mairie, avec le nom de la commune et votre fonction. Nous ne connaissons pas de procédure officielle de passation.

        Une commune suspendue garde aussi son accès, selon les règles publiées par le passé : il sert à envoyer ce qui manque.
    .ask =
        mot de passe mycovenant oublié
        impossible de me connecter
        identifiants plateforme convention
        la personne de contact a changé, comment la modifier
        login mycovenant où entrer
        Bonjour, la collègue qui s'en occupait est partie à la retraite et personne n'a le code ni l'identifiant, que faire ?
        reinitialiser mdp compte
        nous n'avons jamais reçu nos accès
        compte bloqué, nom d'utilisateur perdu
    .meant =
        je suis enfermé dehors, ouvrez-moi
        C'est la stagiaire partie qui avait la clé numérique : comment rentrer ?
        si ça ne s'ouvre pas avant demain on rate la livraison
        je sais ce qu'est le système, mais il ne s'ouvre pas
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/fr/FAQs

mycovenant_platform =
    .title = Qu'est-ce que MyCovenant
    .answer =
        MyCovenant est l'espace réservé où la commune <b>dépose son plan et ses rapports de suivi</b>. C'est la seule voie officielle : le modèle Excel sert uniquement à travailler hors ligne.

        On y remplit la stratégie, les inventaires d'émissions, les risques et vulnérabilités, les actions et la précarité énergétique. On y charge le plan approuvé par le conseil et, au besoin, on y demande un délai. D'après des textes officiels plus anciens, les principaux résultats paraissent ensuite sur le profil public de la commune.

        Pour débuter, la page officielle sur les rapports propose des vidéos et des dossiers d'information, aussi en français. Des fonctions récentes peuvent manquer dans les vidéos.

        La plateforme est protégée par mot de passe. Elle a été refaite en juin 2018 et déclarée conforme au RGPD. D'après les instructions d'alors, les coordinateurs peuvent ouvrir les profils des communes qu'ils suivent. L'échéance qui compte est celle qui y figure.
    .ask =
        c'est quoi mycovenant
        plateforme en ligne de la convention
        à quoi sert l'espace réservé
        où saisir les données de la commune
        extranet reporting CdM
        Bonjour, on m'a dit qu'il fallait tout entrer dans un système de la Commission, de quoi s'agit-il et comment ça marche ?
        peut-on envoyer le fichier excel au lieu de la plateforme
        outil web pour deposer les documents
        portail de déclaration pour les plans climat
    .meant =
        ce guichet numérique où tout se remplit, c'est quoi
        J'entends parler d'un coin privé sur la toile sans l'avoir vu : qu'y trouve-t-on ?
        pas douée en informatique, est-ce compliqué
        à quoi ça ressemble et ce qu'on y fait, sans souci de clé

italian_coordination =
    .title = Qui coordonne la Convention en Italie
    .answer =
        En Italie, le <b>coordinateur national est l'ENEA</b>. Depuis 2021, elle travaille avec l'ISPRA, RENAEL (le réseau des agences locales de l'énergie) et le Bureau européen de la Convention dans une Table nationale de coordination, qui offre aux communes aide technique et formation au PAEDC.

        Cette Table a été présentée à Bruxelles le 16 octobre 2025. Un protocole d'accord était alors en préparation ; nous ignorons s'il a été signé.

        Sur le terrain agissent des coordinateurs territoriaux. Les organismes et la presse citent par exemple la Ville métropolitaine de Gênes, l'Émilie-Romagne, les Pouilles et la Sardaigne. La Vénétie, selon la région, collabore avec l'ENEA depuis fin 2022.

        En octobre 2025, les communes italiennes formaient 46 % des signataires européens, selon l'ENEA.
    .ask =
        ENEA convention des maires
        coordinateur national italie
        table de coordination ISPRA RENAEL
        qui s'en occupe à rome
        interlocuteur italien
        Bonsoir, nous sommes une commune de la Vallée d'Aoste et cherchons l'organisme national qui nous accompagne, lequel est-ce ?
        le ministère italien joue-t-il un role
        qui pilote la convention cote italien
        agence nationale italienne paesc
    .meant =
        au-delà des Alpes, qui tient les ficelles au niveau de l'état
        Un partenaire piémontais cherche son guide avant d'écrire à Bruxelles : qui ?
        péninsule, échelon de l'état, techniciens publics
        dans la péninsule, au-dessus des provinces : qui tient les rênes

supporters =
    .title = Les promoteurs de la Convention
    .answer =
        Les promoteurs sont des organismes <b>sans but lucratif</b> qui font connaître la Convention et aident les signataires : associations de collectivités locales et régionales, agences locales ou régionales de l'énergie, organisations de la société civile.

        Pour le devenir : remplir le formulaire d'inscription, puis l'assistance vérifie les conditions. Sont normalement exclues les agences à but lucratif, créées pour un projet et financées surtout par le privé ; la décision se prend au cas par cas.

        D'après des textes officiels plus anciens, les promoteurs rendent compte de leurs activités au moins tous les deux ans et peuvent être suspendus s'ils restent inactifs.

        Une entreprise privée ou un particulier ne peut pas signer comme une commune. Renseignements : supporters@eumayors.eu.
    .ask =
        promoteurs de la convention
        devenir promoteur
        notre association peut-elle soutenir la convention
        rôle des agences de l'énergie et des ONG
        différence entre promoteur et coordinateur
        Bonjour, je représente une association à but non lucratif pour le climat et nous aimerions participer, comment s'inscrire ?
        covenant supporter conditions
        supporters@eumayors.eu
        un bureau d'etudes peut-il etre partenaire
    .meant =
        notre asbl peut-elle se ranger à vos côtés sans être une ville
        Je travaille dans une chambre de commerce et on veut pousser la cause : à quel titre ?
        alliés, relais, organismes qui font connaître
        ceux qui épaulent sans encadrer, à côté des autorités publiques

governance_office =
    .title = Qui pilote : Commission, Conseil politique, Bureau
    .answer =
        La Convention est une initiative de la <b>Commission européenne</b>. Son pilotage politique revient à un Conseil de maires (Board), créé le 10 février 2017 : ils étaient dix en 2023, à tour de rôle. S'y ajoutent un groupe de praticiens et des ambassadeurs du Comité européen des régions.

        Le Bureau de la Convention aide au quotidien signataires et coordinateurs. Dans les années allant jusqu'à 2021, six réseaux le géraient pour la Commission : Energy Cities, Climate Alliance, CCRE, Eurocities, FEDARENE et ICLEI Europe. Selon la FEDARENE, la société informatique Akaryon s'y ajoutait en 2020-2024. Qui le gère aujourd'hui, nous l'ignorons.

        L'évaluation technique des plans revient au Centre commun de recherche (CCR, ou JRC).
    .ask =
        qui dirige la convention des maires
        bureau de la convention bruxelles
        conseil politique des maires
        qui décide, la commission ou les villes
        gouvernance CoMO
        Bonjour, pour un rapport je dois comprendre comment l'initiative est organisée au niveau européen, qui tranche et qui la conduit ?
        ambassadeurs comité des régions
        energy cities fedarene climate alliance role
        qui est derrière cette organisation
    .meant =
        qui est assis là-haut dans la salle des commandes
        Un citoyen me demande qui tient les rênes : que lui répondre ?
        sommet, secrétariat, élus qui portent la parole
        qui tranche et administre là-haut, hors scientifiques
    .source =
        https://eu-mayors.ec.europa.eu/en/about/governance
        https://eu-mayors.ec.europa.eu/en/node/654
        https://fedarene.org/project/covenant-of-mayors-for-climate-and-energy-europe/

jrc_role =
    .title = Le rôle du Centre commun de recherche (CCR, JRC)
    .answer =
        Le Centre commun de recherche (CCR, en anglais JRC) est le service scientifique de la Commission. Dans la Convention, il <b>fournit la méthode et évalue les plans</b>.

        En pratique, il :
        • donne la méthodologie, avec le guide du PAEDC et les facteurs d'émission par défaut (série du 8 février 2024)
        • contrôle qu'un plan déposé remplit les critères d'acceptation
        • envoie à la commune un rapport avec des remarques et des conseils adaptés ; le plan peut revenir s'il manque des données
        • dispose de sa propre assistance technique

        Le contrôle et le rapport sont décrits sur des pages officielles assez anciennes : vérifiez les détails dans MyCovenant.
    .ask =
        JRC
        centre commun de recherche que fait-il
        rôle du CCR dans la convention
        qui examine les plans au niveau européen
        joint research centre ispra commission
        Bonjour, nous avons reçu un message du JRC, de quoi s'agit-il et en quoi cela concerne-t-il notre commune ?
        organisme scientifique qui note les paedc
        le CCR aide-t-il pour les calculs
        d'ou vient la methode des inventaires
    .meant =
        ces savants de Bruxelles, quel est leur métier
        Un savant du lac Majeur m'écrit : pourquoi à nous ?
        laboratoire, experts, méthodes chiffrées
        qui sont ces scientifiques de la Commission qui nous écrivent
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327

badges =
    .title = Badges et reconnaissance
    .answer =
        Les badges sont ceux de la <b>Convention mondiale des Maires</b> : ils apparaissent sur le profil de la ville quand une étape a été déclarée et vérifiée. C'est ce qu'expliquent des bureaux régionaux de la Convention mondiale dans d'autres parties du monde.

        Sont récompensés l'engagement, l'inventaire ou l'évaluation, l'objectif et le plan, pour l'atténuation, l'adaptation et l'énergie. On les obtient en rendant compte, et ils peuvent tomber si les rapports cessent.

        Nous ne connaissons pas les noms ni les niveaux de chaque badge sur la plateforme européenne : regardez votre profil ou interrogez l'assistance.

        À ne pas confondre avec les icônes de la liste européenne des signataires, qui montrent seulement les engagements pris : atténuation, adaptation, précarité énergétique.
    .ask =
        badges convention des maires
        insigne sur le profil
        comment obtient-on le label
        existe-t-il une distinction pour les communes exemplaires
        badge GCoM atténuation adaptation
        Bonjour, nous voudrions afficher sur notre site un signe montrant que nous respectons la Convention, comment le recevoir ?
        pourquoi notre embleme a disparu du profil
        certificat ou attestation de reconnaissance
        que veulent dire les icônes à côté du nom de la ville
    .meant =
        la petite médaille numérique à exhiber fièrement
        La ville d'à côté arbore un symbole coloré : et nous, comment faire ?
        fierté, récompense, symbole envolé
        le symbole sous notre nom : quand apparaît-il, quand part-il

data_protection =
    .title = Données publiques et données personnelles
    .answer =
        Les données qu'une commune déclare dans la Convention sont en principe <b>ouvertes</b>, donc publiques. Les données personnelles des contacts relèvent des règles européennes de protection (RGPD).

        Selon la politique de données de MyCovenant, dans un texte assez ancien, la Commission recueille et publie la stratégie, l'énergie et les émissions, les risques et les actions. Chaque personne de contact décide, par une case à cocher, si ses coordonnées sont publiques ; elle peut les modifier ou les supprimer.

        MyCovenant est protégée par mot de passe ; en 2018 elle a été déclarée conforme au RGPD et aux règles de sécurité de l'Union.

        Dans la Convention mondiale, les données des villes sont ouvertes, restent leur propriété et ne servent pas à des fins commerciales.

        Ce bot efface vos questions au plus tard après deux jours ; /privacy dit ce qu'il conserve et combien de temps.
    .ask =
        confidentialité
        rgpd convention des maires
        nos données deviennent-elles publiques
        qui voit les coordonnées du contact
        open data émissions communales
        Bonjour, notre DPO demande où vont les informations que nous déposons et si elles sont transmises à des tiers, pouvez-vous répondre ?
        effacer mon nom et mon mail du profil
        secret des consommations transmises
        a qui appartiennent les chiffres saisis
    .meant =
        qui a le droit de regarder ce qu'on y met
        Je ne veux pas voir mon portable sur la toile : est-il visible ?
        fuite d'infos, vie privée, droit à l'oubli
        ce qui est visible de tous et ce qui reste caché
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://www.globalcovenantofmayors.org/faq/how-is-data-treated-in-the-gcom/
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html
