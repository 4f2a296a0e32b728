# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-goals = Objectifs et engagements

commitments_overview =
    .title = À quoi s'engage un signataire
    .answer =
        Qui adhère aujourd'hui promet <b>la neutralité climatique en 2050</b>, un territoire plus résilient et moins de précarité énergétique.

        Les engagements dépendent de la date d'adhésion ou de renouvellement :
        • <b>2008-2015</b> : au moins 20 % de CO2 en moins d'ici 2020, avec un PAED
        • <b>d'octobre 2015 au printemps 2021</b> : au moins 40 % de CO2 en moins d'ici 2030, plus l'adaptation, avec un PAEDC
        • <b>depuis avril 2021</b> : neutralité en 2050, avec des objectifs à moyen et long terme cohérents avec ceux de l'UE et au moins aussi ambitieux que ceux de l'État, plus l'adaptation et la précarité énergétique

        Les anciens signataires gardent leur engagement jusqu'au renouvellement. Celui-ci est une invitation, pas une obligation. Les engagements enregistrés pour votre commune se vérifient dans MyCovenant.

        Le travail est le même pour tous : fixer des objectifs, associer le territoire, agir et rendre compte à temps, échanger avec les autres.
    .ask =
        engagements des signataires
        que promet la commune en signant
        à quoi nous engageons-nous
        20 40 ou 55 pour cent, lequel vaut pour nous
        bonjour, nous avons adhéré en 2012 et je ne sais plus quelles cibles nous devons tenir, les vieilles ou les nouvelles
        obligations selon l'année d'adhésion
        moins 20 % en 2020
        devoirs d'une collectivité membre
        qu'attend on de nous apres la signature
    .meant =
        dans quoi met-on les pieds au juste
        La nouvelle adjointe veut savoir ce qu'on avait juré à l'époque : je lui réponds quoi ?
        pas envie de découvrir des tâches cachées plus tard
        toutes les promesses mises bout à bout, selon notre génération
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/fr/about

target_2030 =
    .title = L'objectif pour 2030
    .answer =
        Pour qui adhère ou renouvelle aujourd'hui, la référence est <b>55 % de gaz à effet de serre en moins d'ici 2030</b>. La page officielle sur les piliers le dit (versions allemande et finnoise).

        Le texte de l'engagement, lui, ne donne pas de chiffre. Il demande des objectifs cohérents avec ceux de l'UE et au moins aussi ambitieux que ceux de l'État. Pour l'UE dans son ensemble, la loi fixe 55 % net de moins qu'en 1990.

        <b>40 %</b> reste l'engagement de ceux qui ont adhéré entre octobre 2015 et le printemps 2021, tant qu'ils ne renouvellent pas ; à vérifier dans MyCovenant.

        Attention : la page qui liste les signataires parle encore de 40 %. Cette phrase est ancienne et ne vaut pas pour les nouvelles adhésions.

        La commune mesure sa propre baisse depuis son année de référence, en valeur absolue ou par habitant.
    .ask =
        objectif 2030
        combien faut-il réduire d'ici 2030
        40 ou 55 pour cent
        pourcentage de réduction à mettre dans le paedc
        bonjour, le bureau d'études a écrit moins quarante mais un collègue dit qu'il faut plus maintenant, qui a raison
        le -40 % est-il encore valable
        cible d'émissions pour cette décennie
        fit for 55 et les communes
        de combien doivent baisser nos rejets avant la fin de la decennie
    .meant =
        la barre de mi-parcours, on la met à combien
        Le brouillon affiche un seuil qui me paraît timide : lequel faut-il viser ?
        peur que notre ambition soit trop molle
        le premier palier, celui de ces prochaines années, avant le but final
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx

three_pillars =
    .title = Les trois piliers
    .answer =
        Les trois piliers de la Convention sont <b>l'atténuation, l'adaptation et la précarité énergétique</b>.

        • <b>Atténuation</b> : émettre moins de gaz à effet de serre. Le point de départ est l'inventaire des émissions (BEI)
        • <b>Adaptation</b> : mieux résister aux canicules, aux inondations et aux autres aléas climatiques. Le point de départ est l'évaluation des risques et des vulnérabilités (RVA)
        • <b>Précarité énergétique</b> : une transition juste, qui ne laisse pas les plus modestes dans le froid ou le noir. Le point de départ est une évaluation du problème sur place

        La page officielle sur les piliers (en allemand et en finnois) en tire trois engagements : 55 % de gaz à effet de serre en moins d'ici 2030, plus de résilience, moins de précarité énergétique.

        Le PAEDC les réunit : analyse, objectifs et actions pour chacun. Depuis janvier 2025, le troisième pilier aussi doit figurer dans tout plan ou rapport de suivi envoyé.
    .ask =
        trois piliers convention des maires
        quels sont les piliers
        atténuation adaptation précarité énergétique ensemble
        de quels thèmes s'occupe la convention
        bonsoir, il me faut une diapo avec les trois grands axes et une ligne d'explication chacun, pouvez-vous les citer
        les trois domaines d'action
        que contient le paedc à part le co2
        3 piliers en resume
        grands volets de l'initiative
    .meant =
        sur quoi tout ça repose, en gros
        Je prépare une affiche pour le hall et il me faut les têtes de chapitre : lesquelles ?
        vue d'ensemble des thématiques sans détailler
        tous les volets à la fois : air, météo extrême et ménages fragiles

mitigation_pillar =
    .title = Le pilier atténuation
    .answer =
        Atténuer, c'est <b>réduire les gaz à effet de serre</b> produits sur le territoire : consommer moins d'énergie et une énergie plus propre.

        On procède en trois étapes :
        • compter les émissions dans l'inventaire de référence (BEI)
        • fixer l'objectif par rapport à l'année de référence
        • choisir des actions, par exemple rénover une école ou poser des panneaux solaires sur des bâtiments communaux

        Les secteurs clés sont quatre : bâtiments et équipements communaux, bâtiments tertiaires, logements, transports. D'autres, comme les déchets ou l'industrie hors ETS, peuvent s'ajouter si le plan prévoit des actions.

        Selon les critères officiels connus, l'inventaire couvre au moins trois des quatre secteurs et les actions au moins deux. Avant d'envoyer le plan, vérifiez-le dans MyCovenant ou auprès de l'assistance.
    .ask =
        atténuation dans le paedc
        que veut dire atténuation
        actions pour réduire le co2
        quels projets contre les gaz à effet de serre peut-on inscrire
        bonjour, nous devons écrire la partie sur la baisse des émissions et ne savons pas par où commencer, que mettent les autres communes
        pilier atténuation exigences
        économies d'énergie et renouvelables dans le plan
        exemples de mesures pour consommer moins
        dans quels secteurs faut-il agir
        diminuer les GES de la commune concretement
    .meant =
        éteindre, isoler, poser des panneaux : le côté air propre
        On change les lampadaires et on isole le gymnase : dans quel chapitre ça va ?
        vélos, lampadaires, chaudières : les chantiers à énumérer
        s'en prendre aux causes en crachant moins de fumée

adaptation_pillar =
    .title = Le pilier adaptation
    .answer =
        S'adapter, c'est <b>préparer le territoire aux effets du changement climatique</b> : chaleur extrême, inondations, sécheresse.

        On commence par l'évaluation des risques et des vulnérabilités (RVA) : quels aléas climatiques menacent la commune, et à quel point les habitants, les secteurs et les infrastructures sont vulnérables. Viennent ensuite les objectifs et les actions, par exemple plus d'ombre et d'arbres sur les places.

        Un guide utile est l'<i>Urban Adaptation Support Tool</i> de Climate-ADAPT (Agence européenne pour l'environnement). Il suit les mêmes étapes que celles à renseigner dans MyCovenant.

        Selon les textes officiels connus, l'adaptation peut faire partie du PAEDC ou figurer dans un document de planification à part. En cas de doute, demandez à l'assistance.

        Autrefois, ce thème avait sa propre initiative, Mayors Adapt (2014), réunie à la Convention en 2015.
    .ask =
        adaptation au changement climatique paedc
        que signifie adaptation
        actions contre les canicules et les inondations
        comment rendre la commune plus résiliente
        bonjour, nous avons été inondés deux fois en trois ans, peut-on mettre dans le plan des travaux pour se protéger du climat extrême
        pilier adaptation exigences
        résilience climatique du territoire
        stratégie d'adaptation dans le plan ou document séparé
        secheresse et ilots de chaleur que prevoir
        outil uast climate-adapt
    .meant =
        se préparer à une météo qui se déchaîne
        L'été les anciens suffoquent et l'automne la rivière déborde : que peut-on faire inscrire ?
        orages, fournaise, arbres et ombre : comment se mettre à l'abri
        s'en prendre aux effets et non aux causes : travaux de protection

energy_poverty_pillar =
    .title = Le pilier précarité énergétique
    .answer =
        Un ménage est en précarité énergétique quand il ne peut pas se payer l'énergie dont il a besoin. Trois causes se combinent : <b>revenus faibles, dépenses d'énergie élevées, logements peu performants</b>.

        C'est le troisième pilier de la Convention, présenté en mai 2022 : la transition ne doit laisser personne de côté. Dans le PAEDC, cela donne une évaluation du problème, un but et des actions.

        Pour mesurer, la Convention et l'EPAH, le pôle de conseil de l'UE sur ce thème, proposent <b>56 indicateurs locaux</b>. Il ne les faut pas tous : la commune choisit ceux qui lui conviennent et qu'elle peut tenir à jour. Nous conseillons d'associer d'emblée le service social.

        L'EPAH offre aussi des manuels (diagnostic, planification, mise en œuvre) et une aide technique.
    .ask =
        précarité énergétique définition
        pilier précarité énergétique
        c'est quoi l'epah et comment peut-il nous aider
        familles qui ne peuvent pas payer leurs factures, quel lien avec la convention
        bonjour, je travaille au CPAS et le service énergie me sollicite pour les ménages en difficulté avec le gaz et l'électricité, pourquoi
        indicateurs pour mesurer la pauvreté énergétique
        transition juste dans le paedc
        actions pour les gens qui vivent dans des passoires thermiques
        causes de la precarite energetique
        publics vulnérables et énergie chère
    .meant =
        certains coupent le radiateur tout l'hiver faute de sous
        L'aide à domicile voit des retraités en manteau au salon : ça nous regarde ?
        volet social, avoir froid chez soi, dettes
        comprendre ce thème social et savoir qui nous épaule

energy_poverty_reporting =
    .title = Rendre compte de la précarité énergétique
    .answer =
        <b>C'est obligatoire depuis janvier 2025</b> : tout PAEDC et tout rapport de suivi envoyé doit traiter la précarité énergétique. Cela vaut pour tous les signataires, même ceux qui ont adhéré bien avant.

        On commence par une évaluation du problème sur le territoire. Ensuite, explique le bureau de la Convention pour l'Europe de l'Est à propos de la même règle, il faut un but et des actions. Selon ce même bureau, ceux qui ont signé avant le nouveau pilier l'introduisent par le modèle de suivi.

        Pour l'évaluation, il existe 56 indicateurs locaux de la Convention et de l'EPAH : ceux qui conviennent à la commune et qu'elle peut mettre à jour suffisent.

        Les consignes se trouvent dans les lignes directrices sur la précarité énergétique du 13 juin 2022, disponibles en 24 langues, et dans une vidéo. Les champs à remplir y sont expliqués. Pour les questions, il y a l'assistance de l'EPAH.
    .ask =
        rapport précarité énergétique 2025
        est-il obligatoire de parler de précarité énergétique dans le suivi
        depuis quand doit-elle figurer dans le paedc
        lignes directrices pour rendre compte de la précarité énergétique
        bonjour, notre plan date de 2019 et n'en dit rien, nous devons envoyer le rapport cette année, faut-il ajouter la partie sur les ménages fragiles
        nouveaux champs dans mycovenant pour le troisième pilier
        quels indicateurs et combien suffisent
        le formulaire demande revenus et factures, est-ce exigé
        epah obligation a partir de janvier 2025
        compléter un ancien plan avec l'analyse sociale
    .meant =
        les cases apparues sur les foyers modestes, on doit les cocher ?
        Une rubrique sur les foyers modestes est apparue à l'écran : je la laisse vide ?
        peur d'un refus pour une rubrique sociale restée blanche
        ce qu'il faut déclarer sur les foyers modestes, et à partir de quand

target_2050 =
    .title = La neutralité climatique en 2050
    .answer =
        Qui a adhéré ou renouvelé depuis avril 2021 s'engage à <b>la neutralité climatique en 2050</b>. C'est aussi le but légal de toute l'UE.

        En termes simples : entre les gaz à effet de serre émis et ceux absorbés, le solde est nul. La vision de la Convention ajoute la résilience et une énergie sûre, durable et abordable.

        Il faut donc deux horizons dans le plan : un à moyen terme (en pratique 2030) et un à long terme, 2050. Les objectifs doivent être cohérents avec ceux de l'UE et au moins aussi ambitieux que ceux de l'État.

        Et <b>2040</b> ? L'UE a fixé par la loi 90 % net de moins qu'en 1990 (adoption finale le 5 mars 2026). On ne connaît pas d'objectif 2040 propre à la Convention. Qui écrit son plan maintenant peut en tenir compte.

        Pour ceux qui ont adhéré avant 2021, 2050 devient un engagement avec le renouvellement.
    .ask =
        neutralité climatique 2050
        objectif à long terme de la convention
        zéro émission nette en 2050 qu'est-ce que ça implique
        le paedc doit-il avoir une cible 2050
        bonjour, le modèle demande un but au-delà de 2030, que faut-il écrire pour le milieu du siècle
        le moins 90 en 2040 s'impose-t-il aux communes
        décarbonation complète du territoire
        commune neutre en carbone signification
        etape entre 2030 et 2050
    .meant =
        plus une seule fumée quand mes petits-enfants seront grands
        Une case demande un horizon lointain et on sèche : que promettre ?
        jurer zéro dans des décennies, ça me semble fou
        le but final, bien après le palier de cette décennie
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx
        https://esgpost.com/eu-lawmakers-back-90-emissions-cut-by-2040

renew_commitment =
    .title = Renouveler l'engagement
    .answer =
        Pour renouveler, il faut une <b>nouvelle décision du conseil municipal</b> (en Italie le Consiglio comunale), puis la signature du document d'engagement actuel. La procédure à jour est dans le dossier d'information pour signataires, aussi en français, sur la page officielle consacrée au reporting.

        Le renouvellement est une invitation, pas une obligation : qui ne renouvelle pas garde en principe son engagement. Vérifiez-le dans MyCovenant.

        En renouvelant, la commune passe à la neutralité en 2050, avec des objectifs cohérents avec ceux de l'UE et au moins aussi ambitieux que ceux de l'État, plus l'adaptation et la précarité énergétique.

        Deux précautions :
        • si le groupe ou l'option change, ou si la commune est née d'une fusion, écrivez au Bureau de la Convention <b>avant</b> de renouveler, comme le conseillait en 2019 la région d'Émilie-Romagne (Italie)
        • en 2021, la province de Barcelone demandait aussi un rapport final sur 2020 à ceux qui avaient l'ancien engagement de 20 %

        Aucun texte officiel connu ne dit si le renouvellement ouvre deux nouvelles années pour le plan : la date dans MyCovenant fait foi, ou demandez à l'assistance.
    .ask =
        renouveler l'engagement
        comment renouveler notre adhésion
        nous avons un paed, comment passer aux nouveaux objectifs
        faut-il une autre délibération
        bonjour, la ville a signé en 2010 pour 2020 et le maire veut confirmer la participation avec les cibles actuelles, que devons-nous faire
        relever l'engagement de 40 à 55
        reconfirmer la signature
        sommes nous obliges de resigner apres 2020
        passer de l'ancien au nouvel engagement 2050
        adhérer à nouveau quand on est déjà membre
    .meant =
        redire oui, avec des barres plus hautes
        On est là depuis toujours avec nos vieilles promesses : comment s'aligner sur les nouveaux ?
        nos serments d'autrefois sont-ils périmés
        membre de longue date qui veut jurer à neuf, sans toucher au texte

update_secap =
    .title = Modifier un PAEDC déjà approuvé
    .answer =
        Pour modifier un plan déjà accepté, <b>aucune procédure officielle n'est connue</b>. Avant de retourner devant le conseil, demandez à l'assistance de la Convention ou au coordinateur territorial.

        Ce que l'on sait :
        • l'état des actions se met à jour par les <b>rapports de suivi</b> dans MyCovenant
        • le texte d'engagement de 2015-2021 demandait d'ajuster régulièrement les actions, après le suivi
        • passer aux engagements actuels (neutralité en 2050) suppose un <b>renouvellement</b>, avec une nouvelle décision du conseil. La Wallonie, par exemple, demande alors à ses communes de passer de 40 à 55 %
        • depuis janvier 2025, tout rapport de suivi doit traiter la précarité énergétique, même si le plan n'en dit rien

        Pour le reste, écrivez à l'assistance quelle action ou quel objectif change et pourquoi, et demandez s'il faut déposer à nouveau le document.
    .ask =
        mettre à jour le paedc
        modifier un plan déjà approuvé
        ajouter des actions à un plan accepté
        révision du paedc après quelques années
        bonjour, notre plan a été accepté en 2018 mais plusieurs fiches sont dépassées et nous voudrions en mettre d'autres, comment faire
        peut-on corriger le document après l'envoi
        changer la cible du plan en cours
        supprimer une mesure qu'on ne fera pas
        tout refaire ou simple avenant
        actualisation du plan daction
    .meant =
        retoucher ce qui nous a été validé
        La piste cyclable tombe à l'eau et on en fait autre chose : faut-il le dire ?
        peur de tout recommencer pour une ligne qui bouge
        changer quelques lignes du texte en vigueur, sans nouveau serment
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/fr/FAQs
