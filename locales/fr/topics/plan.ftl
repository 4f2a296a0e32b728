# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-plan = Le plan d'action (PAEDC)

what_is_secap =
    .title = Qu'est-ce qu'un PAEDC
    .answer =
        Le PAEDC est le plan de la commune pour le climat et l'énergie : d'où elle part, où elle veut arriver et par quelles actions. Le conseil municipal l'adopte.

        Le sigle signifie Plan d'action en faveur de l'énergie durable et du climat. En anglais, c'est le SECAP ; en Italie, le PAESC.

        Il réunit les trois thèmes de la Convention :
        • réduire les gaz à effet de serre ;
        • s'adapter au changement climatique ;
        • lutter contre la précarité énergétique.

        Il s'appuie sur trois analyses : l'inventaire de référence des émissions (BEI en anglais), l'évaluation des risques et des vulnérabilités et celle de la précarité énergétique.

        Il se présente dans MyCovenant dans les deux ans qui suivent la délibération d'adhésion. Votre date exacte est dans le profil.

        Selon le projet européen OwnYourSECAP, aucune loi n'oblige une commune à en établir un : l'obligation est politique et naît de la signature.
    .ask =
        c'est quoi un paedc
        paedc définition
        que veut dire le sigle
        à quoi sert le plan d'action énergie climat
        secap en français
        Bonjour, on vient de me confier le paedc et je ne sais pas du tout de quoi il s'agit, pouvez-vous m'expliquer en deux mots ?
        expliquer simplement le plan
        pourquoi une mairie devrait elle rediger ce document
        paedc signification
        de quoi parle la stratégie locale climat de la convention
    .meant =
        ce gros classeur posé sur mon bureau, c'est quoi ce truc
        La directrice veut que je présente le PAEDC aux voisins : comment le décrire ?
        je bosse dessus sans même savoir ce que c'est
        quelle est la nature du PAEDC : projet, règlement, programme ?
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

secap_contents =
    .title = Ce que le PAEDC doit contenir
    .answer =
        Le PAEDC contient les analyses de départ, les objectifs et les actions :
        • inventaire de référence des émissions ;
        • évaluation des risques et des vulnérabilités ;
        • évaluation de la précarité énergétique ;
        • vision et objectifs ;
        • actions d'atténuation, d'adaptation et contre la précarité énergétique.

        Pour être accepté, il doit remplir ces critères :
        • approbation par le conseil municipal ou l'organe équivalent ;
        • objectif d'atténuation et engagement d'adaptation clairement écrits ;
        • un inventaire complet et une évaluation des risques ;
        • un inventaire couvrant au moins trois des quatre secteurs clés, des actions dans au moins deux.

        Les secteurs clés sont les bâtiments municipaux, les bâtiments tertiaires, les logements et les transports.

        La précarité énergétique doit figurer dans tout plan présenté depuis janvier 2025. L'adaptation peut se trouver dans le PAEDC ou dans un document à part.

        Les critères et la règle du document à part viennent de textes officiels anciens : vérifiez-les dans MyCovenant.
    .ask =
        contenu du paedc
        structure et chapitres du plan
        que faut-il mettre dans le document
        éléments obligatoires
        sommaire type d'un paedc
        Bonjour, je relis le projet du bureau d'études et je voudrais savoir quelles parties ne doivent absolument pas manquer dans le plan ?
        exigences minimales
        inventaire, risques, actions, faut-il autre chose
        quelles analyses sont nécessaires
        composition d un plan climat de la convention
    .meant =
        qu'écrit-on dedans, page après page
        Le prestataire m'a livré quatre-vingts feuilles : comment voir s'il manque un morceau ?
        table des matières, paragraphes incontournables
        les chapitres du texte, l'un après l'autre
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it

workplan_24_months =
    .title = Calendrier de travail sur 24 mois
    .answer =
        Nous n'avons pas trouvé de calendrier officiel mois par mois. Voici <b>celui que nous conseillons</b> ; les mois se comptent à partir de la délibération d'adhésion.

        • <b>0-2</b> : signature, dépôt, contrôle de l'échéance dans MyCovenant ; responsable, groupe entre services, coordinateur territorial.
        • <b>2-4</b> : budget, marchés, lignes directrices.
        • <b>3-9</b> : collecte des données et inventaire des émissions.
        • <b>4-11</b> : risques et vulnérabilités.
        • <b>6-12</b> : précarité énergétique, avec les services sociaux.
        • <b>8-16</b> : rencontres avec habitants, écoles, entreprises.
        • <b>12</b> : bilan à mi-parcours.
        • <b>12-17</b> : objectifs et fiches d'action.
        • <b>15-20</b> : projet et observations.
        • <b>18</b> : en cas de retard, préparer la demande de prolongation.
        • <b>20-22</b> : vote du conseil.
        • <b>20-23</b> : modèle dans MyCovenant ; envoi au mois 23.

        Tenez compte des vacances et des élections. L'ordre général suit le guide du CCR (JRC) « How to develop a SECAP » (2018).
    .ask =
        plan de travail paedc
        calendrier des deux ans
        que faire mois par mois
        planning du projet
        comment organiser l'équipe
        Bonjour, nous venons de voter l'adhésion et nous ne sommes que deux au service, comment répartir le travail du plan sur les prochains mois ?
        phases de rédaction
        par quoi commencer une fois adhérent
        retroplanning plan climat
        feuille de route et rôles internes
    .meant =
        comment étaler la besogne sans finir essoufflés
        Je démarre ce lundi avec une collègue à mi-temps : quoi d'abord, quoi ensuite ?
        semaine par semaine, qui fait quoi
        l'ordre interne des étapes jusqu'à la livraison
    .source =
        https://www.energyhub.ie/2021/03/
        https://comssa.org/pt/site-resources/seacap-short-starting-guide
        https://eu-mayors.ec.europa.eu/en/Reporting

secap_approval =
    .title = L'approbation du PAEDC par le conseil
    .answer =
        Oui, le conseil municipal, ou l'organe équivalent, doit approuver le plan <b>avant</b> l'envoi. C'est l'un des critères d'acceptation.

        L'ordre est le suivant :
        • le conseil approuve le texte final ;
        • vous remplissez le modèle dans MyCovenant et déposez le PDF approuvé ;
        • vous lancez le contrôle et vous envoyez.

        Approuver ne suffit pas. Le plan n'est présenté que lorsque le modèle et le document sont tous deux dans MyCovenant. Le vote doit donc précéder l'échéance : nous conseillons deux mois de marge.

        Ces règles viennent de textes officiels anciens : vérifiez-les dans MyCovenant ou auprès du service d'assistance.

        Selon la presse, à Paceco (Sicile), le conseil a voté dans la même séance, en juillet 2021, la nouvelle adhésion et le PAEDC.

        Nous n'avons pas trouvé de règle sur l'évaluation environnementale stratégique (VAS en Italie) : là-bas, demandez à la région.
    .ask =
        approbation du paedc en conseil
        faut-il une délibération pour le plan
        vote avant ou après l'envoi
        qui approuve le paedc
        l'exécutif peut-il adopter seul le plan
        Bonjour, notre projet de plan est prêt, doit-il passer en conseil d'abord ou peut-on le déposer et le faire voter ensuite ?
        adoption du plan climat par les élus
        evaluation environnementale strategique du plan
        combien de temps avant l'échéance faut-il voter
        délibération d'adoption du plan d'action
    .meant =
        le texte fini doit-il repasser devant l'assemblée
        Je voudrais expédier tout de suite et faire valider à la rentrée : on peut inverser ?
        si l'assemblée ne dit pas oui d'abord, est-ce nul
        le oui politique au texte final, pas celui du tout début
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

secap_template =
    .title = Le modèle du PAEDC et le fichier Excel
    .answer =
        Le modèle officiel est le modèle en ligne, dans MyCovenant. Une version Excel existe, mais seulement comme fichier de travail : le plan se présente dans MyCovenant.

        Les parties à remplir sont :
        • stratégie ;
        • inventaires des émissions ;
        • risques et vulnérabilités ;
        • actions ;
        • précarité énergétique.

        La page « Reporting » du site officiel propose les lignes directrices, des vidéos sur chaque partie et un dossier d'information aussi en français. Certaines fonctions nouvelles peuvent manquer dans les vidéos.

        Le modèle et le document approuvé doivent dire la même chose. L'évaluation s'appuie surtout sur le modèle. À la fin, on dépose le PDF, on lance le contrôle et on envoie : avant cela, le plan n'est pas présenté. Ces derniers points viennent d'une FAQ ancienne : vérifiez-les dans MyCovenant.
    .ask =
        modèle paedc excel
        télécharger le template
        formulaire du plan
        tableur officiel
        quelles rubriques remplir en ligne
        Bonjour, le bureau d'études nous a remis un fichier excel avec toutes les données, peut-on le déposer ou faut-il tout recopier sur la plateforme ?
        fichier de travail hors ligne
        onglets strategie inventaires actions
        le modèle et le document doivent-ils être identiques
        canevas à compléter
    .meant =
        le squelette vide avec les cases
        Il me faut la grille toute faite : elle existe ou je la construis ?
        cellules bloquées, grille officielle, où est-elle
        le fichier officiel à cases, à récupérer vide
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting

secap_cost =
    .title = Combien coûte un PAEDC
    .answer =
        Nous n'avons pas trouvé de prix officiel. Les aides de régions italiennes donnent un ordre de grandeur :
        • <b>Émilie-Romagne</b>, 2019 et 2021 : 6 000-20 000 euros pour une commune, 10 000-30 000 pour une union de communes ;
        • <b>Pouilles</b>, 2022 : les mêmes montants ;
        • <b>Sicile</b>, 2018 : 10 000-15 000 euros fixes, plus une part par habitant ;
        • <b>Frioul-Vénétie julienne</b>, règlement de 2020 : jusqu'à 100 % de la dépense admise et 10 000 euros par commune déjà adhérente.

        Ce sont des aides, pas des prix de marché. Les appels d'Émilie-Romagne, des Pouilles et de Sicile sont clos. Le règlement du Frioul-Vénétie julienne prévoyait chaque année une période du 1er janvier au 1er mars : demandez à la région si elle est encore financée.

        Pour dépenser moins :
        • un plan commun avec les voisins, qui selon le CCR (JRC) permet des économies d'échelle ;
        • l'aide du coordinateur territorial, qui s'engage à fournir un appui technique et financier.
    .ask =
        combien coûte un paedc
        coût du plan d'action
        honoraires du bureau d'études
        quelle somme inscrire au budget
        prix moyen pour une commune de 5000 habitants
        Bonjour, nous voulons confier le plan à un prestataire et je cherche des repères, quel montant est raisonnable ?
        devis redaction paedc
        est-ce cher de faire le plan
        combien d'euros prévoir
        montant du marché plan climat
    .meant =
        à combien se monte la facture de celui qui le rédige
        Trois offres sur mon bureau, du simple au triple : laquelle tient la route ?
        pas envie de me faire plumer par un expert
        l'entrée est gratuite, mais la facture de l'étude ?
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

seap_vs_secap =
    .title = PAED et PAEDC : les différences
    .answer =
        Le PAED ne portait que sur l'énergie et les émissions. Le PAEDC y ajoute l'adaptation au climat et, aujourd'hui, la précarité énergétique.

        • <b>PAED</b> (adhésions 2008-2015) : au moins 20 % de CO2 en moins d'ici à 2020 ; à présenter dans l'année suivant l'adhésion.
        • <b>PAEDC</b> (adhésions depuis octobre 2015) : horizon 2030 et, depuis 2021, 2050 ; à présenter dans les deux ans suivant la délibération.

        <b>Passer au PAEDC.</b> Les communes dotées d'un PAED sont invitées à renouveler, pas obligées : d'ici là, l'engagement signé reste valable. Pour renouveler, il faut une nouvelle délibération et le nouveau document. Demandez au service d'assistance à partir de quelle date court la nouvelle échéance.

        L'ancien plan est une bonne base. Selon Arpae Émilie-Romagne (Italie), on part d'un suivi complet des actions et des émissions et on ajoute l'adaptation, dans le PAEDC ou dans un plan à part.

        Selon la province de Barcelone (2021), la génération des -20 % doit aussi faire un rapport de clôture pour 2020.

        Les règles de renouvellement viennent de textes anciens : vérifiez-les.
    .ask =
        différence entre paed et paedc
        paed ou paedc
        nous avons un vieux paed, que faire
        comment passer du paed au paedc
        notre plan de 2012 est-il encore valable
        Bonjour, notre commune a un paed de 2013 jamais mis à jour, faut-il tout refaire ou peut-on réutiliser quelque chose ?
        quoi de neuf dans le plan avec le c
        transformer l'ancien plan énergie
        seap secap comparaison
        ancien plan à l horizon 2020 que devient il
    .meant =
        une lettre de plus, ça change quoi
        On a au placard un vieux texte sans rien sur la météo extrême : poubelle ?
        celui d'avant, il ne vaut plus rien ?
        comparer les deux générations du document, avec et sans le climat
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://arpae.it/@@multilingual-selector/006abbca2e5e477d953621520d67c4f8/it?set_language=it

joint_options =
    .title = Plan commun : option 1 ou option 2
    .answer =
        Avec l'option 1, chaque commune répond de son propre objectif ; avec l'option 2, c'est le groupe.

        • <b>Option 1</b> : chaque commune s'engage seule et remplit son propre modèle dans MyCovenant. Le plan peut mêler actions propres et actions communes.
        • <b>Option 2</b> : un objectif pour tout le groupe, un seul modèle, un seul profil public.

        L'option 2 est pensée pour des communes contiguës, petites et moyennes, à titre indicatif de moins de 10 000 habitants chacune, ou pour une agglomération urbaine.

        <b>Échéances.</b> Avec l'option 1, chaque commune compte deux ans à partir de sa délibération. Avec l'option 2, nous n'avons pas trouvé quelle date vaut si les conseils votent à des jours différents : par prudence, prenez la plus ancienne. La date affichée dans MyCovenant fait foi ; en cas de doute, interrogez le service d'assistance.

        Un malentendu : un dépliant des Pouilles réduit l'option 1 à « un PAEDC par signataire ». Ce sont les engagements et les modèles qui sont séparés ; le plan peut être commun.

        Les détails viennent de textes officiels anciens : vérifiez-les avant de délibérer.
    .ask =
        différence entre option 1 et option 2
        paedc commun option 1 ou 2
        engagement individuel ou collectif
        quelle option pour de petites communes
        un seul modèle pour tout le groupe
        Bonjour, nous sommes une intercommunalité de six communes et il faut indiquer une option dans le document, qu'est-ce qui change concrètement ?
        objectif partagé ou objectif par commune
        opt 1 opt 2 comparatif
        combien de modeles remplit le groupement
        profil public unique ou séparé
    .meant =
        chacun pour soi ou tous en un, quelle formule
        Il y a deux cases à cocher et les voisins se disputent : laquelle cocher ?
        si un seul traîne, fait-il couler les autres
        on s'unit, c'est décidé : en quoi les deux formules diffèrent-elles
    .source =
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory

stakeholder_engagement =
    .title = Associer habitants et acteurs locaux
    .answer =
        Oui, associer les habitants, les entreprises et les autres niveaux de gouvernement fait partie des engagements des signataires. Nous n'avons trouvé ni méthode imposée ni nombre minimum de réunions.

        À qui parler, selon nous :
        • services de la commune, y compris les services sociaux ;
        • écoles, entreprises, associations ;
        • gestionnaires des réseaux d'énergie et des transports ;
        • communes voisines, région, coordinateur territorial.

        Quand, dans le calendrier que nous conseillons (mois à partir de la délibération d'adhésion) :
        • mois 1-2 : groupe de travail entre services ;
        • mois 8-16 : rencontres avec habitants, écoles et entreprises ;
        • mois 18-20 : observations sur le texte, avant le vote du conseil.

        Notez qui a participé et ce qui a changé : vous pourrez le raconter dans le plan.

        Le guide du CCR (JRC) « How to develop a SECAP » (2018) explique la démarche étape par étape. Pour la précarité énergétique, il y a les manuels de l'EPAH.
    .ask =
        participation citoyenne paedc
        associer les parties prenantes
        concertation plan climat
        comment organiser des réunions publiques
        la consultation de la population est-elle obligatoire
        Bonjour, nous voudrions réunir écoles et entreprises autour de notre plan, qui inviter et à quel stade ?
        ateliers avec les associations
        questionnaire aux habitants
        demarche participative
        qui doit contribuer en plus du service technique
    .meant =
        mettre à la même table commerçants, parents et paroisse
        L'adjoint veut une soirée sur la place à ce sujet : quand et avec qui ?
        si on décide dans notre coin, les gens vont râler
        les gens de l'extérieur, pas l'équipe interne
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

secap_language =
    .title = Dans quelle langue rédiger le PAEDC
    .answer =
        Le document du plan peut être dans la langue nationale ou en anglais. Le modèle en ligne, lui, se remplissait en anglais.

        Ces règles officielles datent de 2016-2018 : avant de traduire, vérifiez-les dans MyCovenant ou auprès du service d'assistance (info@eumayors.eu, adresse à vérifier dans la FAQ).

        En pratique, il est utile :
        • de faire approuver le texte dans votre langue et de déposer celui-là, en PDF ;
        • de préparer pour chaque action un titre et deux lignes en anglais, pour le modèle ;
        • de vérifier que chiffres et actions sont les mêmes dans les deux textes.

        Pour travailler dans votre langue, il y a les lignes directrices sur la précarité énergétique, en 24 langues, et les dossiers d'information en français, anglais, allemand, italien et espagnol.
    .ask =
        langue du paedc
        le plan doit-il être en anglais
        traduction du paedc
        peut-on déposer le document en français
        langue du modèle mycovenant
        Bonjour, personne chez nous n'écrit bien l'anglais, faut-il payer un traducteur pour tout le plan ou le français suffit-il ?
        version anglaise obligatoire
        remplir la plateforme dans une autre langue
        commune bilingue quel texte envoyer
        faire traduire le document approuve
    .meant =
        va-t-on devoir tout réécrire pour des étrangers
        Notre seule angliciste vient de partir : peut-on laisser le texte comme il est ?
        interprète, dictionnaire, complications
        français ou anglais pour le texte à déposer
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/0-4.html
