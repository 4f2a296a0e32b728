# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-links = Liens, contacts, COVID-19

helpdesk_contacts =
    .title = À qui écrire : les adresses de l'assistance
    .answer =
        Pour une commune signataire, l'adresse générale est <b>info@eumayors.eu</b>. Elle figure sur des pages officielles assez anciennes : jetez d'abord un œil à la page des questions fréquentes.

        Cette page cite aujourd'hui cinq services d'assistance :
        • signataires
        • coordinateurs : <b>coordinators@eumayors.eu</b>
        • promoteurs : <b>supporters@eumayors.eu</b>
        • aide technique du Centre commun de recherche (CCR, ou JRC), pour les inventaires et la méthode
        • précarité énergétique (EPAH)

        Certaines adresses qui circulent sont à éviter : registration@eumayors.eu ne sert plus, info-eap@eumayors.eu est réservée aux pays du Partenariat oriental, hors Union européenne.

        Nous ne connaissons pas de numéro de téléphone à jour. Dans votre message, indiquez le nom de la commune, votre fonction et la date de la délibération d'adhésion.
    .ask =
        helpdesk convention des maires mail
        contact bureau de la convention
        à qui s'adresser en cas de problème
        y a-t-il un numéro de téléphone à bruxelles
        quelle est l'adresse e-mail de l'assistance
        Bonjour, je travaille dans une petite mairie et j'aurais une question pour les responsables, comment les joindre ?
        assistance technique JRC CCR
        coordonnees du support pour signataires
        info@eumayors.eu marche encore ?
    .meant =
        quelqu'un en chair et en os peut-il me répondre
        Je suis coincée et la messagerie ne m'avance pas : à qui me passez-vous ?
        bloqués, personne ne nous répond, besoin d'un humain
        une boîte aux lettres où poser ma question
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

official_links =
    .title = Les pages officielles de la Convention
    .answer =
        Le site officiel est celui que la <b>Commission européenne</b> consacre à la Convention, en plusieurs langues. Les boutons ci-dessous ouvrent ses pages principales.

        Vous y trouverez :
        • comment adhérer, étape par étape
        • la liste publique des signataires, avec la date d'adhésion
        • les questions fréquentes
        • la page sur les rapports, avec les aides pour MyCovenant
        • la bibliothèque et ses guides

        Les sites précédents, utilisés jusqu'en 2022 selon le réseau FEDARENE, sont dépassés : les règles qu'on y lit ne valent peut-être plus. Le domaine eumayors reste en revanche celui des adresses e-mail.

        Un détail trompeur : la page de la liste des signataires affiche encore -40 % en 2030. C'est l'engagement de ceux qui ont adhéré entre octobre 2015 et le printemps 2021, pas celui d'aujourd'hui.
    .ask =
        site officiel convention des maires
        liens utiles
        où est la page de la commission européenne
        l'ancien site conventiondesmaires est-il encore bon
        adresse internet svp
        Bonjour, je refais la page climat du site de la mairie et je voudrais mettre les bons liens vers l'Europe, quels sont-ils ?
        url eu-mayors ec europa
        quel est le bon portail
        page d'accueil en francais
    .meant =
        où cliquer pour lire les vraies sources
        Mon moteur de recherche m'envoie sur des adresses mortes : laquelle garder en favori ?
        tomber sur une fausse adresse, j'aimerais une source sûre
        simplement où cliquer, ni boîte aux lettres ni mode d'emploi
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting

guidebook_library =
    .title = Guides, manuels et vidéos
    .answer =
        Les documents de travail sont accessibles depuis la page officielle sur les <b>rapports</b> (Reporting) et depuis la bibliothèque du site de la Convention.

        Ce qu'on y trouve :
        • les lignes directrices pour les rapports
        • les lignes directrices sur la précarité énergétique, du 13 juin 2022, dans les langues de l'Union
        • le guide du Centre commun de recherche (CCR, ou JRC) pour élaborer un PAEDC : trois volumes, 2018
        • des vidéos sur les rubriques de MyCovenant : stratégie, inventaire, risques et vulnérabilités, actions
        • des dossiers d'information pour signataires, coordinateurs et promoteurs, aussi en français : profil, renouvellement, demande de délai
        • le modèle Excel, comme simple brouillon

        Pour commencer, le dossier des signataires et les lignes directrices suffisent. Le site prévient que des fonctions récentes peuvent manquer dans les vidéos.
    .ask =
        guide paedc
        lignes directrices pour les rapports pdf
        où télécharger les manuels
        existe-t-il des tutoriels vidéo
        que lire en premier quand on débute
        Bonjour, je viens de reprendre le dossier climat de la commune et je n'y connais rien, auriez-vous de la documentation pour me former ?
        guidebook JRC secap
        dossier d'information signataires en francais
        bibliothèque documents méthodologiques
    .meant =
        de la lecture pour apprendre seul, le soir
        Ma stagiaire veut se préparer par elle-même : que lui donner à lire ?
        le jargon me dépasse, il existe des explications pas à pas ?
        à lire ou regarder chez soi, sans inscription ni salle

events_training =
    .title = Événements, formations et cérémonies
    .answer =
        La dernière <b>cérémonie de la Convention</b> dont nous ayons connaissance a eu lieu le 16 octobre 2025 au Parlement européen, à Bruxelles. Nous n'avons rien vu sur une cérémonie en 2026 : pour les nouvelles dates, consultez le site de la Convention.

        Au fil de l'année, le Bureau propose des webinaires et des campagnes. D'après le coordinateur galicien, celles de 2025 s'appelaient « Cities Heat Detox », sur le chauffage propre, et « Cities Refresh », sur l'adaptation à la chaleur. En 2024-2025, la Convention a aussi mené une campagne sur les plans locaux de chaleur et de froid : la directive européenne sur l'efficacité énergétique les demande au-delà de 45 000 habitants et ils ne font pas partie de la Convention.

        En Italie, la formation au PAEDC passe par la Table nationale de coordination (ENEA, ISPRA, RENAEL et le Bureau européen). L'ENEA signale aussi une école d'été pour agents communaux, « Roberto Moneta », tenue avec l'ANCI en 2024.
    .ask =
        événements convention des maires
        webinaires et formations pour communes
        quand a lieu la prochaine cérémonie à bruxelles
        se former au paedc
        colloques et rencontres, agenda
        Madame, Monsieur, notre maire souhaiterait assister au prochain rassemblement européen, connaissez-vous la date et comment s'inscrire ?
        campagne cities refresh heat detox
        ou mes agents peuvent-ils apprendre
        plan chaleur et froid 45000 habitants directive
    .meant =
        des rendez-vous pour progresser ensemble
        La mairie veut m'envoyer en salle avec d'autres techniciens : qu'est-ce qui est prévu ?
        peur de rater la fête des signatures avec les élus étrangers
        des cours et rassemblements avec une date, en salle ou en direct
    .source =
        https://ruralpact.rural-vision.europa.eu/news/europes-climate-transition-starts-locally-insights-eu-covenant-mayors-ceremony_en
        https://energy-cities.eu/local-heating-and-cooling-plan
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html

covid_overview =
    .title = Les plateformes COVID-19 (2020)
    .answer =
        Au printemps <b>2020</b>, la Convention des Maires a signalé aux villes cinq ressources gratuites en ligne pour faire face à la pandémie :
        • Give a Day, pour les bénévoles
        • COVIDnews d'Eurocities, nouvelles et solutions des villes
        • C40, bonnes pratiques de grandes villes
        • #BeyondTheOutbreak de CGLU (UCLG), rencontres et documents
        • une note sur les quartiers urbains informels

        Avec /covid, le bot envoie les cinq, chacune avec son bouton. Ce matériel date de l'époque et certains sites ne répondent peut-être plus. Nous ne connaissons pas d'adresse actuelle pour la page de la Convention qui les énumérait.

        Le 5 mai 2020, les maires du Conseil politique de la Convention ont demandé, dans une lettre ouverte, une relance verte.

        À ne pas confondre : le délai supplémentaire allant jusqu'à 18 mois pour cause de COVID-19 ne pouvait être demandé qu'en 2020. Il n'existe plus.
    .ask =
        covid
        plateformes covid-19 convention des maires
        sites pour la crise du coronavirus
        qu'avait proposé la convention aux villes pendant la pandémie
        liste des cinq outils gratuits de 2020
        Bonjour, je me souviens que des portails avaient été rassemblés pour aider les mairies pendant le confinement, les avez-vous encore ?
        liens urgence sanitaire
        ressources contre le virus pour collectivites
        lettre ouverte relance verte mai 2020
    .meant =
        ces adresses nées quand on était tous enfermés
        Je trie mes notes de la quarantaine : quelles adresses nous avait-on signalées ?
        masques, quarantaine, recueil d'adresses pour élus
        le recueil entier de cette époque, pas une adresse précise
    .source =
        https://www.climatealliance.org/newsroom/news/news-detail/covenant-of-mayors-board-urges-green-covid-19-recovery.html
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html

covid_giveaday =
    .title = Give a Day
    .line = Venu de Belgique : une page propre à la commune qui met en relation demandes d'aide et bénévoles du lieu. Offre COVID de 2020.
    .answer =
        <b>Give a Day</b> est une coopérative sociale belge. En 2020, elle a offert aux communes et aux associations une page à leur nom, gratuite et dans toutes les langues officielles de l'Union, pour rapprocher les personnes ayant besoin d'aide et les bénévoles du lieu.

        En avril 2020, le Conseil des communes et régions d'Europe comptait plus de 240 plateformes et environ 25 000 bénévoles.

        C'est aujourd'hui une plateforme permanente de bénévolat, à notre connaissance en Belgique seulement. Elle est payante pour les collectivités : en 2018, Buggenhout versait 4 000 euros par an. La plateforme était encore active en 2023. Rien ne confirme que l'offre gratuite de 2020 tienne toujours : ce matériel date de l'époque et peut ne plus être en ligne.

        Certains textes italiens écrivent « Give a Dat ». C'est une coquille.
    .ask =
        give a day
        c'est quoi give a dat
        plateforme de bénévoles covid
        outil belge qui relie aidants et personnes dans le besoin
        courses pour personnes âgées confinement entraide gratuite
        Bonjour, il existait en 2020 un portail pour organiser les volontaires du village, impactdays je crois, il tourne encore ?
        solidarite entre voisins coronavirus
        giveaday est-il payant maintenant
    .meant =
        où offrir un coup de main pendant la quarantaine
        Des scouts livraient les repas grâce à un site flamand : lequel ?
        coup de main, temps offert, quarantaine, mise en relation
        parmi ces adresses de la quarantaine, celle des coups de main

covid_eurocities =
    .title = Eurocities COVIDnews
    .line = Nouvelles et solutions des grandes villes européennes pendant la pandémie, classées par thème. Fermé entre fin 2020 et début 2021.
    .answer =
        <b>COVIDnews</b> était un site d'Eurocities, le réseau des grandes villes européennes. En 2020, il rassemblait presque en temps réel les réponses des villes à la pandémie, classées par thème.

        Après plus de 700 articles depuis mars 2020, Eurocities a annoncé que le site avait rempli sa mission et l'a transféré sur ses propres pages.

        Ce matériel date de 2020. Le premier bouton ouvre l'ancien site, qui ne répond peut-être plus ; le second, la page d'Eurocities sur le COVID-19 et la relance.
    .ask =
        eurocities covidnews
        covid news eurocities
        comment les grandes villes d'europe ont réagi au coronavirus
        solutions urbaines pandémie par thème
        archives des articles du confinement
        Bonjour, je cherche le site d'Eurocities avec les articles de 2020, il semble avoir disparu ?
        que faisaient les autres maires europeens contre le virus
        page eurocities relance après la crise
    .meant =
        la gazette des cités du continent au temps de la quarantaine
        Je lisais des récits de Gand et de Nantes sous quarantaine : c'était où ?
        récits, chroniques, quarantaine, cités du continent
        parmi ces adresses de la quarantaine, les récits de villes européennes

covid_c40 =
    .title = C40 Spotlight On: Cities and COVID-19
    .line = Bonnes pratiques sur la pandémie échangées entre les grandes villes du réseau C40, sur son centre de ressources. Matériel de 2020.
    .answer =
        <b>C40</b> est un réseau mondial de grandes villes. En 2020, il a mis à disposition des documents et des bonnes pratiques de villes face à la pandémie ; le réseau Strong Cities le signalait aussi à l'époque.

        Le bouton ouvre l'accueil du centre de ressources de C40 (Knowledge Hub) : l'adresse exacte du recueil sur le COVID-19 ne nous est pas connue. Une fois sur place, cherchez « COVID-19 ».

        Le second bouton ouvre une page de C40 du printemps 2020 sur les échanges entre maires. Tout cela date de l'époque et peut ne plus être en ligne.
    .ask =
        c40 covid
        c40 cities and covid-19
        spotlight on cities and covid 19
        knowledge hub c40 pandémie
        bonnes pratiques des métropoles contre le virus
        Bonjour, je cherche la page de C40 avec l'expérience des mégapoles en 2020, pouvez-vous m'aider ?
        reseau mondial grandes villes coronavirus
        webinaire c40 maires corona
    .meant =
        les géantes de la planète face à la maladie
        Je me souviens d'un recueil avec New York et Séoul en quarantaine : où est-il ?
        capitales, santé, reprise durable, recueil
        parmi ces adresses de la quarantaine, celle du club des métropoles géantes

covid_uclg =
    .title = UCLG #BeyondTheOutbreak
    .line = Rencontres en ligne et documents où des collectivités du monde entier ont partagé leur expérience de la pandémie. De 2020.
    .answer =
        <b>#BeyondTheOutbreak</b> est une série de 17 rencontres en ligne de CGLU (UCLG), l'organisation mondiale des villes et gouvernements locaux, avec Metropolis et ONU-Habitat. Elle a commencé le 25 mars 2020.

        Des responsables locaux et régionaux du monde entier y ont partagé leur façon de gérer la crise et la suite. Les documents ont ensuite été réunis sur un site. S'y rattache la plateforme Cities for Global Health, de CGLU et Metropolis.

        Ce matériel date de 2020 et peut ne plus être en ligne. Si le premier bouton ne répond pas, le second ouvre la page de Metropolis sur la même initiative.
    .ask =
        uclg beyond the outbreak
        beyondtheoutbreak
        cglu rencontres en ligne covid
        metropolis onu-habitat séances sur la crise
        échanges mondiaux entre élus locaux sur la pandémie
        Bonjour, on m'a parlé d'une série de séminaires internationaux sur le coronavirus pour les collectivités, comment s'appelait-elle ?
        organisation mondiale des villes experiences covid
        cities for global health
    .meant =
        les directs hebdomadaires de la fédération planétaire des cités
        Je suivais des directs depuis Barcelone avec des maires africains : c'était quoi ?
        directs, fédération, maladie, partage entre pairs
        parmi ces adresses de la quarantaine, les directs de la fédération des cités

covid_informal_settlements =
    .title = Key Considerations: COVID-19 in Informal Urban Settlements
    .line = Brève note de SSHAP et de l'IDS (mars 2020) pour protéger les quartiers urbains informels avec leurs habitants.
    .answer =
        C'est une brève note en anglais de <b>mars 2020</b>, publiée par la plateforme SSHAP avec l'institut IDS. Elle donne des conseils pratiques pour protéger du virus les personnes qui vivent dans des quartiers informels, comme les bidonvilles, en travaillant avec les habitants.

        Elle est devenue plus tard un article scientifique dans la revue Environment &amp; Urbanization (A. Wilkinson, 2020).

        Ce matériel date de 2020. Si la page de l'éditeur ne répond pas, le second bouton ouvre l'article, en accès libre : c'est le lien le plus durable.
    .ask =
        quartiers informels covid
        key considerations covid-19 informal urban settlements
        bidonvilles et coronavirus recommandations
        campements et habitat précaire pandémie
        note SSHAP IDS mars 2020
        comment protéger du virus ceux qui vivent dans des abris de fortune
        Bonsoir, je travaille au CCAS et je cherche cette note anglaise sur les favelas et le COVID, où la trouver ?
        quartiers spontanes epidemie conseils pratiques
    .meant =
        la contagion chez les gens sans vrai toit
        On a un camp de Roms en lisière et je cherche ce texte d'universitaires : il est où ?
        tentes, pas d'eau, entassement, contagion
        parmi ces adresses de la quarantaine, le texte sur les cabanes sans eau
