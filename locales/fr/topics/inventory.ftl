# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-inventory = Inventaire et suivi

bei =
    .title = L'inventaire de référence des émissions
    .answer =
        L'inventaire de référence des émissions (en anglais BEI) dit <b>combien de CO2 votre territoire produit au cours d'une année de départ</b>. C'est à partir de là que l'on mesure la réduction.

        Il compte le CO2 dû à la consommation finale d'énergie sur le territoire communal. Le méthane (CH4) et le protoxyde d'azote (N2O) sont facultatifs.

        Il y a quatre secteurs clés : bâtiments communaux, tertiaire, résidentiel, transports. L'inventaire doit en couvrir au moins trois : vérifiez la règle dans les lignes directrices.

        Il faut faire trois choix : l'année de référence, les sources des données de consommation, les facteurs d'émission. Les données vont ensuite dans MyCovenant, dans la partie des inventaires. Si vous avez déjà des inventaires plus récents, un texte officiel qui date de quelques années demande de les ajouter aussi.

        Attention au sigle : BEI désigne aussi la Banque européenne d'investissement.
    .ask =
        inventaire de référence des émissions
        bei c'est quoi
        comment faire l'inventaire de départ
        bilan carbone de la commune
        bonjour, je dois dresser un premier état de nos émissions et je ne sais pas par où commencer
        quels gaz faut-il compter, seulement le dioxyde de carbone ou aussi le méthane
        baseline emission inventory
        ire paedc
        mesurer la situation initiale avant toute action
        bilan ges du territoire a etablir
    .meant =
        tout ce qu'on brûle chez nous, recensé avant de bouger
        Le prestataire veut recenser nos fumées avant d'agir : c'est quoi cet exercice ?
        point zéro, photo initiale, fumées recensées
        le tout premier comptage, à ne pas confondre avec celui d'après

baseline_year =
    .title = L'année de référence
    .answer =
        Pour les signataires de l'UE, l'année recommandée est <b>1990</b>. Si les données manquent, prenez l'année suivante la plus proche pour laquelle vous avez des données complètes et fiables.

        En Italie, beaucoup de communes ont choisi 2005 : Faenza, Fossò et Mozzanica, par exemple, l'indiquent pour leur PAED. Une autre année que 1990 n'a donc rien d'anormal.

        L'objectif de réduction se mesure par rapport à cette année. Il peut être absolu (tonnes au total) ou par habitant.

        Conseil pratique : écrivez dans le plan pourquoi vous avez retenu cette année.

        Si vous avez déjà un PAED et voulez changer d'année, nous n'avons pas trouvé de règle écrite : demandez d'abord au service d'assistance ou au coordinateur territorial.
    .ask =
        année de référence
        quelle année de base choisir
        1990 ou 2005
        à partir de quand calcule-t-on le pourcentage de baisse
        bonsoir, nous n'avons rien dans nos archives pour 1990, peut-on partir de 2008 ou 2010 ?
        peut-on changer l'année retenue dans l'ancien paed
        objectif absolu ou par habitant
        moins 55 % par rapport a quoi
        année zéro de l'inventaire
    .meant =
        à quel moment du passé se compare-t-on
        Nos vieux papiers ont brûlé : quel millésime prendre comme point de comparaison ?
        et si on prend un millésime qu'ils n'admettent pas
        quel millésime pour comparer avant et après

key_sectors =
    .title = Les quatre secteurs clés
    .answer =
        Il y a quatre secteurs clés :
        • bâtiments et équipements communaux
        • bâtiments tertiaires (commerces, bureaux, services)
        • bâtiments résidentiels
        • transports

        Le minimum n'est pas le même pour l'inventaire et pour les actions : <b>au moins trois sur quatre dans l'inventaire de référence</b>, <b>au moins deux sur quatre dans les actions de réduction</b>.

        Couvrir les quatre est mieux : c'est notre conseil, pas une obligation. Le secteur communal seul ne suffit pas.

        D'autres secteurs, comme l'industrie hors du système européen d'échange de quotas (SEQE) ou les déchets, sont facultatifs.

        Le minimum vient d'une page officielle qui date de quelques années. Avant le dépôt, comparez-le aux lignes directrices et lancez le contrôle dans MyCovenant.
    .ask =
        secteurs clés
        quels secteurs sont obligatoires
        communal tertiaire résidentiel transports
        combien de domaines doit-on couvrir au minimum
        bonjour, impossible d'avoir les chiffres du trafic, peut-on faire le plan sans les transports ?
        suffit-il d'agir sur les bâtiments de la ville
        trois sur quatre, deux sur quatre
        dans quels champs faut-il des mesures
        les maisons privees sont-elles a compter
        couverture minimale
    .meant =
        quels pans d'activité ne peut-on pas laisser de côté
        Le prestataire a zappé les voitures car c'est trop dur : a-t-il le droit ?
        logements, boutiques, mobilité, patrimoine de la ville : combien de cases
        les indispensables, par opposition à ceux qu'on ajoute si on veut

energy_data_sources =
    .title = Où trouver les données de consommation
    .answer =
        Les données viennent en général de deux côtés : <b>les factures de la commune</b>, pour ses bâtiments et équipements, et <b>les gestionnaires de réseau</b>, pour le reste du territoire.

        Un exemple en Italie, d'après un document publié en ligne : la ville de Lucques a obtenu d'Enel la consommation électrique par secteur.

        Les agences régionales de l'énergie ou de l'environnement aident souvent aussi. Demandez à votre coordinateur territorial ce qui existe chez vous.

        Notre liste de ce qu'il faut demander : électricité, gaz, autres combustibles, véhicules, renouvelables, déchets. Demandez toujours la même année et une répartition par secteur.

        Conseil : écrivez tôt. Dans notre calendrier, la collecte prend environ six mois. Notez la source et la date de chaque chiffre, pour que le suivi soit comparable.

        Nous n'avons pas trouvé de liste officielle des bases de données à utiliser en Italie : demandez au coordinateur ou à l'ENEA.
    .ask =
        données de consommation d'énergie
        où trouver les consommations du territoire
        qui fournit les chiffres d'électricité et de gaz de ma ville
        le gestionnaire de réseau ne répond pas, autres sources ?
        bonjour, pour l'inventaire il me faut les kwh des ménages et les litres de carburant vendus, qui peut me les donner ?
        rassembler les factures des bâtiments communaux
        statistiques et bases de données pour l'inventaire
        enedis grdf observatoire régional
        pas de chiffres, peut-on faire une estimation
        collecte fioul gaz naturel gpl
    .meant =
        chez qui récupérer les relevés de tous les compteurs
        J'ai écrit à la société du réseau, silence : où puiser ailleurs ?
        sans vraies quantités on va inventer, quels plans b
        obtenir les relevés, avant même de les convertir

rva =
    .title = L'évaluation des risques et des vulnérabilités
    .answer =
        L'évaluation des risques et des vulnérabilités (en anglais RVA) montre <b>quels aléas climatiques peuvent toucher votre territoire</b> et à quel point les habitants, les secteurs et les infrastructures sont vulnérables. Les actions d'adaptation en découlent.

        Pour la réaliser, il existe l'Urban Adaptation Support Tool de l'Agence européenne pour l'environnement, sur le site Climate-ADAPT. Il suit les étapes à déclarer dans MyCovenant.

        Comment procéder, à notre avis :
        • recenser les événements passés : inondations, canicules, sécheresses, glissements de terrain
        • regarder les scénarios climatiques régionaux
        • repérer qui et quoi est le plus exposé
        • fixer les priorités

        Les résultats vont dans MyCovenant, dans la partie des risques. La page sur les rapports propose aussi une vidéo. L'adaptation peut figurer dans le PAEDC ou dans un document séparé : vérifiez dans les lignes directrices.
    .ask =
        évaluation des risques et des vulnérabilités
        comment faire l'erv
        rva analyse des risques climatiques de la commune
        bonjour, on nous demande d'étudier inondations et canicules dans le plan, y a-t-il un outil gratuit ?
        inondation sécheresse glissement de terrain chaleur extrême
        par quoi commence le volet adaptation
        carte des aléas et des personnes fragiles
        urban adaptation support tool climate adapt
        vulnerabilite du territoire au changement climatique
    .meant =
        repérer là où la météo peut nous faire mal
        Le géologue veut étudier nos points faibles face aux tempêtes : qu'attend-on de lui ?
        points faibles, quartiers exposés, anciens, aléas
        l'étude des dangers, préalable aux travaux de protection

monitoring_cycle =
    .title = À quel rythme rendre compte
    .answer =
        Un rapport de suivi est dû <b>au moins tous les deux ans, à compter du dépôt du PAEDC</b>. Ni à partir de son approbation, ni à partir de l'adhésion.

        Deux sortes de rapport alternent :
        • rapport sur les actions : leur état, sans inventaire (après 2, 6, 10 ans)
        • rapport complet : actions et nouvel inventaire des émissions (après 4, 8, 12 ans)

        Exemple : PAEDC déposé le 10 mars 2025. Rapport sur les actions au plus tard le 10 mars 2027, rapport complet au plus tard le 10 mars 2029, puis ainsi de suite tous les deux ans.

        Un inventaire chaque année est recommandé, pas obligatoire. Depuis janvier 2025, chaque rapport doit aussi traiter la précarité énergétique.

        La règle des deux ans et l'alternance viennent de textes officiels qui datent de quelques années : regardez les dates dans MyCovenant, elles font foi.
    .ask =
        fréquence du suivi
        tous les combien faut-il faire un rapport
        quand tombe le premier suivi
        qu'y a-t-il à rendre après le plan et à quelle périodicité
        bonjour, notre paedc est parti en 2024, quand devons-nous informer de l'avancement des actions ?
        tous les deux ans ou tous les quatre ans
        différence entre rapport sur les actions et rapport complet
        les deux ans courent-ils de l'approbation ou du depot
        calendrier après le paedc
    .meant =
        une fois livré, on doit se manifester à nouveau quand
        J'ai tout rangé au placard et on me parle de rendez-vous réguliers : lesquels ?
        j'ai peur de rater un rendez-vous futur
        le rythme des remises suivantes, une fois le PAEDC livré

full_report_mei =
    .title = Le rapport complet et l'inventaire de suivi
    .answer =
        Le rapport complet contient l'<b>état des actions et un nouvel inventaire des émissions</b> (inventaire de suivi, en anglais MEI). Il est dû <b>au moins tous les quatre ans</b>.

        Entre deux, il y a le rapport sur les actions, sans inventaire. Le premier rapport complet arrive donc en général quatre ans après le dépôt du PAEDC.

        L'inventaire de suivi refait l'inventaire de référence pour une année récente. On voit ainsi si les émissions baissent vraiment. Le faire chaque année est recommandé, pas obligatoire.

        Pour pouvoir comparer les deux, nous conseillons de garder les mêmes secteurs, les mêmes sources et les mêmes facteurs d'émission, et d'expliquer chaque changement.

        Depuis janvier 2025, ce rapport doit lui aussi traiter la précarité énergétique. La date exacte est dans MyCovenant.
    .ask =
        inventaire de suivi des émissions
        mei c'est quoi
        rapport de suivi complet
        faut-il refaire le bilan co2, tous les combien d'années
        bonjour, pour le rapport à quatre ans faut-il un nouvel inventaire ou suffit-il de décrire les actions ?
        actualiser les émissions après l'inventaire de référence
        peut-on sauter l'inventaire dans le deuxième rapport
        quand le mei est-il obligatoire
        comparer les emissions du debut et d'aujourd'hui
        full report
    .meant =
        recompter nos fumées à mi-chemin pour voir si ça baisse
        Le prestataire veut être payé pour un second comptage : est-ce vraiment exigé ?
        avant et après, second comptage, progrès chiffrés
        la version longue avec recomptage des gaz, face à la version légère

submit_monitoring =
    .title = Envoyer le rapport de suivi
    .answer =
        Le rapport de suivi s'envoie <b>dans MyCovenant, sous « My progress »</b>. C'est la seule voie officielle.

        Comment faire :
        • se connecter à MyCovenant et ouvrir « My progress »
        • remplir le formulaire de suivi : état des actions et, pour un rapport complet, nouvel inventaire
        • remplir la partie sur la précarité énergétique, demandée depuis janvier 2025
        • envoyer et garder la confirmation

        Un document PDF est facultatif : c'est le formulaire en ligne qui compte.

        Si vous avez un coordinateur, il peut lui aussi ouvrir votre profil et vous aider.

        Le nom de la rubrique et la règle sur le PDF viennent d'instructions de 2018-2019 : si vous voyez autre chose, suivez MyCovenant. Si le temps manque, demandez la prolongation avant l'échéance.
    .ask =
        envoyer le rapport de suivi
        comment charger le rapport d'avancement
        où inscrit-on l'état des actions
        my progress mycovenant
        bonjour, nous devons transmettre notre premier suivi du paedc, faut-il un pdf approuvé ou seulement le formulaire en ligne ?
        modèle de suivi, où le trouver
        démarche pour remettre le rapport tous les deux ans
        mettre a jour les pourcentages des fiches actions sur la plateforme
        le suivi peut-il partir par mail
    .meant =
        sur quel écran raconte-t-on où en sont les chantiers
        Le compte rendu des travaux est prêt : par quel chemin part-il ?
        peur de cliquer au mauvais endroit en déclarant nos progrès
        le plan est déjà chez eux, reste à leur livrer l'avancement

emission_factors =
    .title = Facteurs d'émission : GIEC ou ACV
    .answer =
        Un facteur d'émission convertit une consommation d'énergie en CO2. La commune choisit entre <b>deux méthodes</b> :
        • fondée sur les activités (GIEC, en anglais IPCC) : CO2 seul, ou équivalent CO2
        • cycle de vie (ACV, en anglais LCA) : équivalent CO2, y compris la chaîne d'approvisionnement jusqu'au consommateur

        Le Centre commun de recherche de la Commission (CCR/JRC) publie des valeurs par défaut. Le dernier jeu que nous connaissons date du <b>8 février 2024</b> : vérifiez s'il en existe un plus récent.

        Notre conseil : gardez la même méthode dans l'inventaire de référence et dans les inventaires de suivi. Si elle change, les émissions peuvent paraître différentes alors que la consommation est la même.

        Écrivez dans le plan quelle méthode et quelles valeurs vous avez utilisées. Pour les questions techniques, il y a l'assistance du JRC ; les contacts sont sur la page en anglais des questions fréquentes.
    .ask =
        facteurs d'émission
        giec ou acv
        ipcc ou lca
        quel coefficient pour l'électricité
        tonnes de co2 par mwh
        bonjour, j'ai les kwh et les mètres cubes de gaz mais je ne sais pas avec quelles valeurs les transformer en co2
        tableau jrc des valeurs par défaut
        le cycle de vie vaut-il mieux que l'approche standard
        facteur national ou local
        difference entre co2 et co2eq
    .meant =
        par combien multiplier les relevés
        Mon tableau a du fioul et du bois mais il faut le poids des fumées : avec quels nombres ?
        deux méthodes, deux totaux, je crains de les mélanger
        les multiplicateurs, une fois les relevés en main
    .source =
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

optional_sectors =
    .title = Industrie, déchets et autres secteurs facultatifs
    .answer =
        Ces secteurs sont <b>facultatifs</b>. On peut les ajouter à l'inventaire si le plan prévoit des mesures qui les concernent.

        Les textes du JRC donnent ces exemples :
        • industrie hors du système européen d'échange de quotas (SEQE, en anglais ETS)
        • routes que la commune ne gère pas, comme peut l'être une autoroute
        • eaux usées et déchets solides, qui ne sont pas de la consommation d'énergie

        Pour l'<b>agriculture</b> et pour les <b>installations soumises au SEQE</b>, nous n'avons pas trouvé de règle dans les textes consultés. Voyez les lignes directrices ou interrogez l'assistance technique du JRC.

        Un test simple : la commune peut-elle agir dans ce secteur ? S'il n'y a pas de mesures, laissez-le de côté.

        Les secteurs facultatifs s'ajoutent aux quatre secteurs clés. Ils ne les remplacent pas.
    .ask =
        secteurs facultatifs
        industrie dans le paedc
        faut-il compter l'autoroute qui traverse le territoire
        agriculture et élevage, à inclure ?
        bonjour, une grande papeterie soumise aux quotas se trouve chez nous, ses émissions entrent-elles dans notre inventaire ?
        décharge et déchets à intégrer
        station d'épuration eaux usées
        que peut-on laisser en dehors du calcul
        les usines sont-elles obligatoires ou non
        chemin de fer, port, route nationale ets seqe
    .meant =
        quels morceaux a-t-on le droit d'ignorer
        Un éleveur avec mille cochons gonfle notre total : doit-on le prendre ?
        le gros pollueur du zoning fausse notre moyenne
        ceux qu'on ajoute à son gré, au-delà des quatre indispensables
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/FAQs
