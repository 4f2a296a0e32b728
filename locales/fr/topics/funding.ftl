# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-funding = Argent et subventions

funding_overview =
    .title = Quels financements existent
    .answer =
        La signature seule ne rapporte pas d'argent : les fonds se demandent par des appels distincts. Certains exigent toutefois un plan déjà prêt, comme le PAEDC.

        Tout dépend de l'usage :
        • <b>écrire le plan</b> : aides régionales, appui du coordinateur territorial ;
        • <b>préparer les investissements</b> (études, audits, marchés) : ELENA ; la European City Facility, quand elle est ouverte ;
        • <b>faire les travaux</b> : FEDER par la région ; en Italie le Conto Termico, dont le portail a été suspendu le 3 mars 2026 ;
        • <b>projets européens</b> : LIFE, Horizon Europe.

        Le guide des financements du site de la Convention cite aussi InvestEU, la facilité de prêt au secteur public, URBACT et l'Initiative urbaine européenne, le Fonds pour une transition juste, les fonds renouvelables et les coopératives citoyennes.

        En novembre 2026, plusieurs appels connus sont <b>clos</b> : LIFE 2026 pour l'énergie, le septième de l'EUCF, l'aide du PNRR aux communautés énergétiques en Italie. Vérifiez chaque montant auprès du gestionnaire avant d'y compter.

        Premier pas : interrogez la région ou le coordinateur.
    .ask =
        financement convention des maires
        quelles subventions pour les communes
        appels à projets ouverts climat énergie
        où trouver l'argent pour les actions du paedc
        qui paie les mesures prévues
        aides européennes aux collectivités locales
        Bonsoir, le maire veut savoir à quels financements nous avons droit une fois dans la convention, pouvez-vous me faire le point ?
        touche-t-on de l'argent automatiquement en signant
        panorama des fonds et dotations
        comment couvrir les depenses sans grever le budget
    .meant =
        à quelles portes frapper quand la caisse sonne creux
        On a plein d'idées et pas un sou : quelles pistes s'offrent à nous ?
        sans sous, tout ça restera lettre morte
        énumérez toutes les pistes d'argent, je choisirai ensuite

conto_termico =
    .title = Conto Termico 3.0 et GSE (Italie)
    .answer =
        En Italie, le <b>GSE a suspendu le 3 mars 2026</b> le portail de l'aide Conto Termico 3.0, un mois après son ouverture (2 février). Nous ignorons s'il a rouvert : consultez le site du GSE avant d'y compter.

        La raison : 3 333 demandes pour près de 1,3 milliard d'euros, dont environ 85 % émanant de petites communes. Le GSE a annoncé un contrôle : il peut rouvrir si beaucoup de demandes sont rejetées.

        Les règles (décret du 7 août 2025, en vigueur depuis le 25 décembre 2025) :
        • 900 millions d'euros par an : 400 pour le public, dont 20 pour les audits énergétiques, et 500 pour le privé ;
        • en général jusqu'à 65 % du coût ;
        • jusqu'à 100 % pour les bâtiments des communes de moins de 15 000 habitants, les écoles et les hôpitaux.

        Deux voies :
        • la <b>réservation</b>, avant travaux : organismes publics et tiers secteur seulement ;
        • l'<b>accès direct</b>, après travaux : sous 90 jours, selon des notes spécialisées.

        Selon ces notes, une fois le plafond annuel atteint, l'accès se ferme pour l'année.

        Selon la presse, le GSE aide les communes par un accord avec l'ANCI, leur association (« Sostenibilità in Comune »).
    .ask =
        conto termico 3.0 communes
        le conto termico est-il encore suspendu
        portail gse bloqué
        aide italienne chauffage bâtiments publics
        changer la chaudière d'une école en italie avec l'aide de l'état
        Bonjour, notre commune italienne voulait changer fenêtres et pompe à chaleur à l'école avec le gse mais le portail refuse les demandes, que faire ?
        réservation ou accès direct au GSE
        taux moins de 15000 habitants italie
        quand rouvre le guichet du gse
        renovation energetique du patrimoine communal italie
    .meant =
        rome paie-t-elle des radiateurs neufs pour un gymnase piémontais
        Un maire piémontais attend son remboursement pour l'isolation de la crèche : c'est gelé ?
        demandes gelées à Rome pour les travaux de chaleur dans les locaux de la ville
        remboursement national italien pour bâtiments publics, rien à voir avec Bruxelles

regional_grants =
    .title = Aides régionales pour écrire le PAEDC
    .answer =
        En novembre 2026, nous n'avons trouvé aucun appel régional ouvert pour écrire un PAEDC. Interrogez votre région ou le coordinateur territorial.

        En Italie, selon les régions et la presse, il y a eu :
        • <b>Émilie-Romagne</b> : 2013, 2019, 2021 et 2022 ; en 2019 et 2021, 6 000-20 000 euros par commune, 10 000-30 000 par union ;
        • <b>Pouilles</b> : bons en 2022, mêmes montants ; 521 000 euros de plus en 2023 ;
        • <b>Sicile</b> : 2018-2024 ; en 2018, 10 000-15 000 euros plus une part par habitant ;
        • <b>Campanie</b> : 2013.

        Tous sont clos. À vérifier, le <b>Frioul-Vénétie julienne</b> : son règlement de 2020 prévoit une période chaque année, du 1er janvier au 1er mars, jusqu'à 100 % et à 10 000 euros par commune déjà adhérente. Nous ignorons s'il est encore financé.

        En Wallonie (Belgique), il y a eu POLLEC ; les aides au personnel de 2022 courent au plus tard jusqu'au 31 décembre 2026.

        Deux mises en garde :
        • l'échéance d'une aide régionale n'est pas celle de la Convention ;
        • les règles régionales peuvent être plus strictes : les Pouilles n'acceptaient que des communes seules et des unions complètes.
    .ask =
        aides régionales paedc
        la région paie-t-elle la rédaction du plan
        appel régional plans climat
        bons pouilles paesc
        frioul 10000 euros par commune
        émilie-romagne sicile argent pour les plans communaux
        Bonjour, nous devons confier le plan à un bureau d'études et la caisse est vide, notre région rembourse-t-elle quelque chose ?
        subvention pour les honoraires du consultant
        coup de pouce financier de la region pour ecrire le document
        pollec wallonie
    .meant =
        qui peut nous dédommager pour celui qui tient la plume
        Le prestataire demande une somme qu'on n'a pas : y a-t-il un soutien wallon ou autre ?
        avancer les frais d'étude sans jamais les revoir, non merci
        payer l'étude et non les chantiers, avec un soutien local
    .source =
        http://lampspw.wallonie.be/dgo4/conventiondesmaires
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/

erdf_fesr =
    .title = FEDER : l'argent européen par la région
    .answer =
        En Italie, le FEDER, Fonds européen de développement régional, se demande à la <b>région</b> : c'est elle qui le gère par des appels. Dans un autre pays, demandez à votre région qui gère le programme.

        Un exemple pour des travaux, non pour le plan : selon une revue d'appels, l'Émilie-Romagne a offert en mai 2025 (programme FEDER 2021-2027) 10 millions d'euros pour les bâtiments publics, jusqu'à 750 000 euros par projet, à 60 % du coût et 70 % dans certains cas.

        Le lien avec la Convention change d'une région à l'autre :
        • en Campanie, selon un rapport technique, le programme FEDER 2007-2013 a donné de l'argent pour les anciens plans (PAED) ;
        • en Sicile, selon un journal de l'association de communes ANCI, les résultats des PAEDC devaient nourrir le programme 2021-2027.

        En novembre 2026, nous n'avons trouvé aucun appel régional FEDER ouvert pour un PAEDC.

        Que faire :
        • voir sur le site de la région la page du programme FEDER 2021-2027 ;
        • demander si un PAEDC donne des points ou s'il est exigé ;
        • tenir prêtes les fiches d'action, avec coûts et économies.
    .ask =
        feder communes
        fonds structurels efficacité énergétique
        programme opérationnel bâtiments publics
        appel de la région cofinancé par l'europe pour des travaux
        politique de cohésion 2021-2027 paedc
        Bonjour, notre plan est voté et nous voulons rénover la mairie avec les crédits de la programmation européenne, à qui s'adresser ?
        fonds européen de développement régional
        feder dates limites
        un paedc donne-t-il des points dans les appels régionaux
        taux de cofinancement des locaux communaux
    .meant =
        les milliards de Bruxelles qui transitent par le chef-lieu pour nos chantiers
        La piscine tombe en ruine et on cite les programmes de sept ans : comment y accéder ?
        gros chantiers, cofinancés, gérés au niveau du conseil régional
        pour des chantiers, via l'autorité de gestion d'ici, sans écrire à Bruxelles

pnrr_cer =
    .title = PNRR et communautés d'énergie (Italie)
    .answer =
        L'aide du plan de relance italien (PNRR) aux communautés d'énergie renouvelable (CER) est <b>close</b> : on pouvait la demander jusqu'au 30 novembre 2025.

        Elle couvrait 40 % du coût, dans les communes de moins de 50 000 habitants et pour des installations jusqu'à 1 MW.

        Pour qui l'a obtenue, les délais sont les suivants :
        • travaux finis au plus tard le <b>30 juin 2026</b> ;
        • installation en service au plus tard le <b>31 décembre 2027</b>.

        Le PNRR entier devait atteindre ses objectifs au plus tard le 31 août 2026. Il n'y a donc plus d'argent nouveau à en attendre.

        Une communauté d'énergie peut rester une action de votre PAEDC. Autres pistes :
        • demander au GSE s'il y a d'autres aides ;
        • demander à la région si elle a ses propres appels ;
        • voir le guide des financements du site de la Convention, qui cite les coopératives citoyennes et les fonds renouvelables.
    .ask =
        pnrr communautés énergétiques
        aide cer 40 pour cent italie
        créer une communauté d'énergie renouvelable
        le plan de relance italien est-il fini, reste-t-il de l'argent
        don pour du photovoltaïque partagé
        Bonjour, nous voulons lancer une communauté d'énergie avec les habitants et des panneaux sur l'école, peut-on encore demander l'aide du plan de relance ?
        CER petites communes moins de 50000 habitants
        next generation eu italie climat
        autoconsommation collective solaire soutien
        date de fin des travaux installations pnrr
    .meant =
        s'échanger le courant des toits entre voisins au-delà des Alpes
        Des villageois du Piémont veulent s'échanger leur courant : reste-t-il un soutien ?
        le train des milliards d'après-crise est-il déjà parti en Italie
        coopérative de courant entre habitants italiens, et non un seul bâtiment

elena =
    .title = ELENA : aide pour préparer l'investissement
    .answer =
        ELENA paie la <b>préparation</b> de grands programmes d'investissement, pas les travaux. La Banque européenne d'investissement la porte avec la Commission européenne.

        D'après des pages de 2017-2024, elle couvre jusqu'à 90 % des dépenses éligibles : études, audits énergétiques, marchés.

        Les conditions, d'après les mêmes pages :
        • un programme en général de plus de 30 millions d'euros sur trois ans (quatre pour les transports) ;
        • chaque euro d'aide doit entraîner au moins 20 euros d'investissement dans l'énergie, 10 dans les transports ;
        • les demandes sont traitées dans l'ordre d'arrivée.

        Selon des répertoires internationaux, ELENA relève depuis 2021 de la plateforme de conseil InvestEU et n'admet pas les installations renouvelables isolées. Nous n'avons pas trouvé de règles de 2025-2026 : interrogez la Banque avant de décider.

        Une petite commune seule atteint rarement de telles sommes. Mais <b>plusieurs petits projets peuvent être regroupés</b> : demandez à la province, à la région ou au coordinateur s'ils en préparent un.
    .ask =
        elena bei
        assistance technique banque européenne d'investissement
        argent pour études de faisabilité et audits énergétiques
        seuil de 30 millions
        qui finance le montage du projet avant les travaux
        Bonjour, le département nous propose de rénover ensemble de nombreuses écoles avec la BEI, comment cela marche-t-il ?
        european local energy assistance
        effet de levier 20
        un village peut-il demander elena
        regrouper les projets de plusieurs communes en un gros investissement
    .meant =
        qui prend en charge les ingénieurs avant un énorme chantier
        On vise des dizaines de millions mais sans équipe pour préparer : qui peut épauler ?
        préparer un énorme chantier sans banque d'affaires
        l'appui de la banque de Luxembourg pour monter du très gros

eucf =
    .title = European City Facility (EUCF)
    .answer =
        Nous ne connaissons aujourd'hui aucun appel ouvert de la European City Facility. Le septième s'est clos le 18 décembre 2024 et avait été annoncé comme le dernier de cette édition.

        Une suite est prévue. En 2025, le programme LIFE a lancé un appel de 15 millions d'euros (24 avril - 23 septembre 2025) pour choisir le <b>consortium</b> qui gérera la nouvelle EUCF. Les communes n'y participaient pas : elles pourront déposer une demande plus tard, auprès de la nouvelle structure. Selon deux portails d'appels, environ 70-75 % de l'argent est destiné aux communes, sous forme de forfaits.

        Nous n'avons pas trouvé si un appel s'ouvrira aux communes, ni quand : surveillez le site de l'EUCF.

        Ce qu'elle offrait jusqu'ici :
        • un forfait de <b>60 000 euros</b> pour écrire un plan d'investissement (« investment concept ») ;
        • il fallait un plan climat-énergie, comme le PAEDC, et une lettre du maire.

        Les conditions de la suite peuvent changer. D'ici là, mieux vaut avoir un PAEDC approuvé et une idée d'investissement prête.
    .ask =
        eucf
        european city facility appel
        60000 euros pour les communes
        à quand le prochain appel eucf
        investment concept qui le finance
        Bonjour, un consultant nous a parlé d'un forfait de soixante mille euros pour les villes qui ont un paedc, est-ce encore ouvert ?
        huitième appel city facility
        somme fixe avec lettre du maire
        comment les villes candidatent a la facilite
        transformer les actions du plan en projet bancable
    .meant =
        un chèque rond pour dessiner un modèle d'affaires vert
        La ville d'à côté a touché une enveloppe pour son étude économique : ça va revenir ?
        occasion ratée pour le chèque forfaitaire, y en aura-t-il une autre
        petite enveloppe sans justificatifs, pour imaginer un concept d'investissement
    .source =
        https://www.eucityfacility.eu/
        https://euro-access.eu/en/calls/1878/European-City-Facility
        https://fundingprogrammesportal.gov.cy/en/call/european-city-facility-7th-call-for-applications

life_programme =
    .title = Le programme LIFE
    .answer =
        Les appels LIFE 2026 que nous connaissons sont <b>clos</b>. Ils s'étaient ouverts le 21 avril 2026 :
        • transition vers l'énergie propre (Clean Energy Transition), 85,5 millions d'euros : clos le 16 septembre 2026 ;
        • priorités politiques, dont le dialogue climat-énergie entre niveaux de pouvoir, 18 millions : clos le 22 septembre 2026.

        Le thème fait pour les villes et régions, LIFE-2025-CET-LOCAL, est resté ouvert du 24 avril au 23 septembre 2025, avec 7 millions d'euros. Il demandait au moins trois candidats de trois pays. Nous n'avons pas trouvé s'il existait aussi en 2026. Une édition antérieure couvrait 95 % du coût.

        La période budgétaire de LIFE s'achève en 2027. Pour les prochains appels, voyez le portail de la Commission.

        Pour une petite commune, le plus simple, à notre avis, est d'être partenaire d'un projet mené par une région, une agence de l'énergie ou un réseau de villes.
    .ask =
        programme life communes
        appel life 2026
        clean energy transition date limite
        LIFE CET LOCAL
        combien de partenaires pour un projet européen environnement
        Bonjour, une agence de l'énergie nous propose d'être partenaires d'un projet life, est-ce intéressant et quand dépose-t-on ?
        prochain life 2027
        l'appel transition energetique villes et regions est il ouvert
        projets transnationaux énergie propre cofinancement 95
    .meant =
        la grande cagnotte verte où il faut des alliés étrangers
        Une université grecque nous veut dans son consortium : quelles règles et quel moment ?
        nature, écologie, consortium étranger, quand concourir
        argent direct de Bruxelles pour l'écologie, hors recherche et hors chef-lieu

cities_mission =
    .title = La Mission « 100 villes » et Horizon Europe
    .answer =
        La Mission « 100 villes intelligentes et neutres pour le climat d'ici à 2030 » est <b>distincte de la Convention</b>. Elle vient d'Horizon Europe, le programme européen de recherche. Adhérer à la Convention ne fait pas entrer dans la Mission.

        Les villes retenues :
        • rédigent un contrat climat (Climate City Contract) ;
        • peuvent recevoir le label de la Mission ; les dix premières l'ont eu le 12 octobre 2023.

        Les dates diffèrent : la Mission vise la neutralité en 2030, la Convention en 2050.

        Nous n'avons rien trouvé sur une nouvelle sélection de villes. Le site de NetZeroCities est l'endroit où regarder.

        Sans être retenue, une commune peut suivre les appels d'Horizon Europe : le guide des financements du site de la Convention en cite les missions. Pour l'argent nécessaire à l'écriture du PAEDC, interrogez d'abord la région ou le coordinateur territorial.
    .ask =
        mission 100 villes
        villes neutres pour le climat 2030
        horizon europe pour les communes
        c'est quoi un climate city contract
        netzerocities
        Bonjour, je lis que des villes visent zéro émission en 2030 avec un contrat climat, y a-t-il un rapport avec la convention des maires ?
        différence entre mission et convention
        label de mission européen
        comment devenir une des cent villes intelligentes
        appels recherche et innovation pour la neutralite urbaine
    .meant =
        ce club fermé de cités pionnières qui veut tout boucler avant les autres
        Lyon ou Leuven roulent plus vite que nous : peut-on monter dans leur train ?
        sommes-nous exclus de l'équipe des pionnières
        le club à places limitées, à part du mouvement ouvert à tous
