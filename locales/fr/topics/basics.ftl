# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-basics = La Convention en bref

what_is_covenant =
    .title = La Convention des Maires, c'est quoi
    .answer =
        La Convention des Maires pour le Climat et l'Énergie est une initiative <b>volontaire</b> de la Commission européenne. Elle existe depuis 2008. Elle réunit des collectivités locales qui décident d'appliquer chez elles les objectifs européens en matière de climat et d'énergie.

        Le signataire prend quatre engagements :
        • fixer des objectifs à moyen et long terme
        • associer les habitants, les entreprises et les autres niveaux de pouvoir
        • écrire un plan (le PAEDC), le mettre en œuvre et en rendre compte à temps
        • échanger avec d'autres collectivités

        L'horizon est <b>2050</b> : des territoires décarbonés, résilients, avec une énergie sûre et abordable.

        La commune n'est pas seule. Elle peut compter sur les coordinateurs (régions, provinces, agences), les promoteurs, le Bureau de la Convention et le Centre commun de recherche de la Commission (JRC), qui évalue aussi les plans.
    .ask =
        c'est quoi la convention des maires
        convention des maires pour le climat et l'énergie définition
        à quoi sert cette initiative européenne pour les communes
        qui est derrière la convention
        bonjour, je viens d'arriver au service environnement et on m'a remis un dossier sur la convention des maires, pouvez-vous m'expliquer depuis le début
        cest quoi la cdm
        covenant of mayors en français
        présentation générale du dispositif
        comment ca marche en gros et qui pilote
    .meant =
        ce fameux accord vert entre élus, ça consiste en quoi
        Mon échevin en parle à chaque réunion et je fais semblant de suivre : de quoi s'agit-il ?
        je découvre le sujet et j'ai peur de paraître ignorante, l'idée de base svp
        la Convention elle-même, pas le plan : quel genre de réseau est-ce
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

benefits_of_joining =
    .title = Ce que la commune y gagne
    .answer =
        La commune qui adhère obtient surtout <b>un appui, de la visibilité et une méthode de travail commune en Europe</b>. Elle ne reçoit pas de subvention automatique.

        Les bureaux de la Convention citent ces avantages :
        • la reconnaissance publique de l'engagement
        • une assistance, des guides et des outils
        • des formations et des échanges avec d'autres collectivités
        • une coopération plus étroite avec la région et l'État
        • des engagements vérifiés, donc plus crédibles
        • plus de poids dans les politiques de l'UE
        • un accès plus facile aux financements

        Côté argent, soyons clairs : la signature seule ne rapporte rien. Mais certains appels exigent un plan déjà prêt. C'était le cas de l'European City Facility : elle versait 60 000 euros et demandait un plan comme le PAEDC. Son septième appel s'est clos le 18 décembre 2024.
    .ask =
        avantages de l'adhésion
        pourquoi une commune devrait signer
        qu'est-ce qu'on y gagne
        quel intérêt pour notre collectivité
        bonjour, je dois convaincre le collège et tout le monde demande à quoi bon entrer dans la convention, quels arguments avancer
        est-ce utile ou juste de la paperasse
        benefices pour une petite commune
        plus-value d'être signataire
        est-ce que ça donne droit à des subventions ou des points dans les appels
    .meant =
        qu'est-ce que ça nous rapporterait, concrètement
        L'opposition dit que c'est du vent : que répondre sur les retombées positives ?
        beaucoup d'efforts, mais pour quel bénéfice concret
        visibilité, aide et échanges : que reçoit-on en contrepartie de notre parole
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/join

cost_of_joining =
    .title = Combien coûte l'adhésion
    .answer =
        <b>L'adhésion est gratuite.</b> Il n'y a ni droit d'entrée ni cotisation annuelle. En cas de doute, l'assistance de la Convention peut le confirmer.

        Le vrai coût vient ensuite, avec le <b>plan</b> : heures de personnel, collecte de données, souvent un bureau d'études. Pour donner une idée : en Italie, en 2021, la région Émilie-Romagne versait de 6 000 à 20 000 euros à une commune seule pour son PAEDC, et de 10 000 à 30 000 euros à une union de communes. Cet appel est clos.

        Pour dépenser moins, la commune peut faire un plan commun avec ses voisines ou demander l'aide du coordinateur territorial.
    .ask =
        coût adhésion convention des maires
        est-ce gratuit d'adhérer
        cotisation annuelle
        faut-il payer pour signer
        bonjour, notre receveur voudrait savoir s'il faut prévoir une cotisation au budget avant la signature du maire
        combien ca coute de devenir signataire
        y a-t-il des droits d'inscription
        frais de participation à la CdM
        bruxelles nous enverra une facture
        combien coûte l'adhésion
    .meant =
        doit-on mettre la main au portefeuille pour entrer
        Le trésorier voit venir une dépense chaque année si on signe : a-t-il raison ?
        une redevance européenne à verser tous les ans, oui ou non
        l'entrée seule, avant tout travail d'expert : ça se monnaye ?
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

voluntary_nature =
    .title = Obligation ou choix, et quels risques
    .answer =
        <b>Adhérer est un choix, pas une obligation.</b> Selon le projet européen OwnYourSECAP, aucune loi n'oblige une commune à rédiger un PAEDC. L'engagement est politique et naît de la signature.

        <b>Aucune amende n'est prévue.</b> Mais celui qui n'envoie pas à temps le plan ou les rapports de suivi peut être suspendu, après un avis écrit. Ce n'est pas une exclusion : le profil sort de la recherche des signataires actifs et redevient actif dès que le document manquant arrive. C'est ce que disent les règles officielles connues ; vérifiez votre situation dans MyCovenant.

        Les subventions, c'est autre chose. Si une région a payé le plan, ses délais s'appliquent aussi. La région Sicile, par exemple, demandait d'utiliser l'argent du plan au plus tard en décembre 2024, sans report.
    .ask =
        la convention est-elle obligatoire
        engagement juridiquement contraignant
        sanctions en cas de non-respect
        risque-t-on une amende
        bonjour, le secrétaire général demande si la signature nous lie en droit ou si c'est une simple promesse politique
        facultatif ou imposé
        une loi oblige t elle a faire un paedc
        que peut faire la commission contre une commune qui ne suit pas
        conséquences légales de la signature du maire
    .meant =
        est-ce qu'on nous force la main
        Un conseiller craint un procès si on n'atteint pas le but : peut-on nous attaquer ?
        peur de mettre la ville en difficulté devant un juge
        simple bonne volonté ou contrainte, si on ne fait rien du tout
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://www.ownyoursecap.eu/faq/

number_signatories =
    .title = Combien de signataires
    .answer =
        <b>Plus de 10 000</b> : c'est le chiffre officiel de la cérémonie du 16 octobre 2025. D'autres chiffres circulent : plus de 11 000 selon le JRC (2023), environ 9 000 maires selon le Comité des régions (novembre 2025). Le nombre exact ne se lit que dans la liste publique des signataires.

        Pour les pays, le dernier chiffre connu est 53 : l'association ALDA le donnait en 2021.

        Attention à « 7 000 collectivités dans 57 pays » : ce chiffre est ancien. Fin 2019, les signataires européens étaient déjà plus de 9 700.

        Selon la FAQ officielle, ils représentent environ un tiers de la population de l'UE. D'autres textes de la Commission parlent de près de la moitié.

        Les résultats, selon le JRC (2023) : 1 631 signataires de l'UE promettent en moyenne 55,2 % d'émissions en moins d'ici 2030. Les 676 plans déjà suivis vont vers 48 % environ, pour un objectif de 56 %.
    .ask =
        nombre de signataires
        combien de villes ont signé
        dans combien de pays
        combien de collectivités participent aujourd'hui
        bonsoir, je rédige une note pour le conseil et j'avais le chiffre de 7000 communes dans 57 pays, est-il encore bon
        quelle part de la population est couverte
        quels résultats, de combien les émissions ont baissé
        statistiques des adhesions en europe
        taille du réseau à ce jour
    .meant =
        c'est gros comment, tout ce mouvement
        Je fais un discours demain et il me faut le total à l'échelle du continent : vous l'avez ?
        ne pas citer un chiffre périmé sur l'ampleur du mouvement
        le total européen toutes nations confondues, et les progrès mesurés
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/What-has-been-achieved-within-the-Covenant-Community%3F

italy_participation =
    .title = Les communes italiennes dans la Convention
    .answer =
        Près d'un signataire sur deux est italien : en octobre 2025, les communes italiennes formaient <b>46 %</b> des signataires européens, selon l'agence nationale ENEA.

        Un chiffre plus ancien montre combien de communes ont choisi la Convention. En 2020, l'ENEA écrivait que <b>près de 60 % des communes italiennes</b> avaient adhéré depuis 2008, soit plus de 75 % de la population.

        Région par région, il faut s'adresser aux coordinateurs territoriaux. La Vénétie, par exemple, indique 466 communes, soit 83 % du total (donnée sans date).

        Un nombre absolu à jour pour l'Italie n'est pas disponible ici. Pour chaque commune, la liste publique des signataires fait foi : elle montre le pays et la date d'adhésion.
    .ask =
        combien de communes italiennes ont adhéré
        italie convention des maires chiffres
        part de l'italie parmi les signataires
        pourcentage de communes en italie
        bonjour, pour un communiqué je cherche le poids de l'italie parmi les membres européens
        données enea sur la participation
        quel pays compte le plus de signataires
        population italienne vivant dans une commune signataire
        l'italie est elle championne d'europe des adhesions
    .meant =
        nos voisins transalpins sont-ils nombreux dans le coup
        Un élu jure que la moitié des membres vient de la Botte : c'est vrai ?
        rome, milan, turin, petits bourgs : quel poids dans l'ensemble
        le compte pour la seule péninsule, du Piémont à la Sicile

history_origins =
    .title = Origine et histoire
    .answer =
        La Commission européenne a lancé la Convention le <b>29 janvier 2008</b>, autour du paquet énergie-climat de l'UE pour 2020.

        Les étapes :
        • 10 février 2009 : première cérémonie de signature à Bruxelles, avec plus de 350 villes selon la presse de l'époque
        • 2014 : naissance de Mayors Adapt, initiative parallèle sur l'adaptation
        • 15 octobre 2015 : les deux fusionnent. L'objectif devient au moins 40 % de moins d'ici 2030, plus l'adaptation
        • juin 2016 : annonce de l'alliance avec le Compact of Mayors, d'où la Convention mondiale, active depuis 2017
        • 10 février 2017 : création du Conseil politique de maires européens
        • 21 avril 2021 : relance, avec la neutralité climatique en 2050
        • mai 2022 : présentation du pilier précarité énergétique
        • janvier 2025 : tout plan ou rapport de suivi envoyé doit traiter la précarité énergétique

        En 2022, écrit le réseau FEDARENE, le site est passé sur les serveurs de la Commission. Les anciennes adresses, comme conventiondesmaires.eu, sont dépassées.
    .ask =
        histoire de la convention des maires
        quand a-t-elle été créée
        en quelle année a-t-elle été lancée
        c'était quoi mayors adapt
        bonjour, je prépare un diaporama et il me faut les grandes dates du lancement à aujourd'hui
        origines et étapes clés
        quand les deux initiatives ont fusionné
        comment tout a commence
        chronologie depuis 2008
        ancien site conventiondesmaires.eu existe-t-il encore
    .meant =
        d'où est partie cette idée au juste
        Je dois raconter à des lycéens comment on en est arrivé là : quel a été le parcours ?
        racines, débuts, dates marquantes du mouvement
        les tout débuts, bien avant la version remaniée d'aujourd'hui
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://fedarene.org/the-new-website-of-the-covenant-of-mayors-europe-has-arrived/

relaunch_2021 =
    .title = La relance de 2021
    .answer =
        Le <b>21 avril 2021</b>, la Convention européenne est repartie avec un nouveau but : <b>la neutralité climatique en 2050</b>.

        La vision commune : en 2050, chacun vit dans un territoire décarboné et résilient, avec une énergie sûre, durable et abordable. C'est la ligne des 1,5 °C de l'accord de Paris.

        Ce qui change pour ceux qui adhèrent ou renouvellent depuis :
        • 2030 ne suffit plus : il faut des objectifs à moyen et à long terme
        • ces objectifs doivent être cohérents avec ceux de l'UE et au moins aussi ambitieux que ceux de l'État
        • la précarité énergétique s'ajoute à l'atténuation et à l'adaptation

        Le rythme peut varier : les plus avancés vont plus vite, les autres suivent la trajectoire de leur État.

        Les anciens signataires n'ont pas basculé d'office vers les nouveaux engagements : en règle générale, les leurs valent jusqu'au renouvellement. Vérifiez la situation de votre commune dans MyCovenant.
    .ask =
        relance convention des maires 2021
        qu'est-ce qui a changé en 2021
        nouvelle convention des maires europe avril 2021
        vision 2050
        bonjour, nous avons signé en 2016 et j'entends parler d'une convention renouvelée, quelles sont les nouveautés
        différence entre ancienne et nouvelle convention
        que s'est-il passé le 21 avril 2021
        version plus ambitieuse apres le pacte vert
        pourquoi a-t-elle été remise à jour
    .meant =
        il paraît que les règles du jeu ne sont plus les mêmes
        On est dedans depuis longtemps et un collègue parle d'un nouveau départ : ça change quoi ?
        crainte de raisonner avec des ambitions dépassées
        le dernier grand tournant, celui qui vise le milieu du siècle
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://energy-cities.eu/mayors-across-europe-are-stepping-up-their-climate-ambitions/

global_covenant =
    .title = La Convention mondiale des Maires
    .answer =
        La Convention mondiale des Maires (<b>GCoM</b>) est l'alliance planétaire dont la Convention européenne est une branche régionale. Elle a été annoncée en juin 2016, quand la Convention européenne et le Compact of Mayors se sont alliés, et fonctionne depuis 2017. Certaines pages officielles indiquent 2015.

        Vers 2024, son site comptait 13 830 villes et environ 1,28 milliard d'habitants.

        Une commune européenne adhère à la <b>Convention européenne</b> et suit les règles européennes. La différence la plus trompeuse est le délai pour le plan : dans d'autres régions du monde, comme les États-Unis, c'est trois ans. <b>En Europe, c'est deux.</b>

        Ne mélangez pas non plus les chiffres : les signataires européens sont plus de 10 000 (octobre 2025).
    .ask =
        convention mondiale des maires
        c'est quoi gcom
        différence entre convention européenne et mondiale
        alliance internationale des villes pour le climat
        bonjour, j'ai trouvé un site anglais d'une alliance mondiale de villes, en signant l'européenne en faisons-nous partie aussi
        le compact of mayors c'était quoi
        trois ans ou deux pour le plan, un site américain dit autre chose
        global covenant of mayors quel lien avec nous
        combien de villes dans le monde adherent
    .meant =
        y a-t-il l'équivalent hors du vieux continent
        Une ville jumelle au Canada est dans un réseau planétaire du même nom : c'est pareil ?
        j'ai peur de suivre des règles faites pour d'autres continents
        la maison mère planétaire et sa branche chez nous, quel rapport
    .source =
        https://globalcovenantofmayors.org
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/fr/about

glossary =
    .title = Sigles et abréviations
    .answer =
        Les sigles les plus courants. BEI, MEI, RVA, CTC et CoMO viennent de l'anglais.

        • <b>PAEDC</b> (SECAP) : plan d'action en faveur de l'énergie durable et du climat
        • <b>PAED</b> (SEAP) : l'ancien plan, 2008-2015
        • <b>BEI</b> : inventaire de référence des émissions
        • <b>MEI</b> : inventaire de suivi des émissions
        • <b>RVA</b> : évaluation des risques et des vulnérabilités
        • <b>CTC</b> : coordinateur territorial de la Convention
        • <b>CCR</b> (JRC) : Centre commun de recherche de la Commission
        • <b>CoMO</b> : Bureau de la Convention
        • <b>GCoM</b> : Convention mondiale
        • <b>EPAH</b> : pôle de conseil de l'UE sur la précarité énergétique
        • <b>ELENA</b> : aide de la BEI pour préparer des investissements
        • <b>EUCF</b> : European City Facility
        • <b>GES</b> : gaz à effet de serre
        • <b>ETS</b> : échange européen de quotas d'émission
        • <b>FEDER</b> (ERDF) : Fonds européen de développement régional

        Attention : <b>BEI</b> désigne l'inventaire de référence, mais aussi la Banque européenne d'investissement. S'il est question d'ELENA ou de prêts, c'est la banque.
    .ask =
        glossaire
        liste des sigles
        que veut dire cette abréviation
        signification de ctc
        bei mei rva que signifient ces lettres
        bonjour, le courrier de la région est rempli d'acronymes anglais que je ne comprends pas, avez-vous une légende
        bei c'est la banque ou l'inventaire
        epah en toutes lettres
        vocabulaire technique explique
        lexique ges ccr paed como
    .meant =
        tout ce charabia en majuscules, on s'y perd
        En réunion ils jettent des initiales partout et je n'ose pas demander : vous traduisez ?
        jargon d'experts à décoder
        juste le sens des initiales, sans la marche à suivre
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting
