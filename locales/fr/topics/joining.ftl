# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-joining = Adhérer à la Convention

how_to_join =
    .title = Adhérer à la Convention, étape par étape
    .answer =
        Le conseil municipal délibère, le maire signe, la commune dépose le document en ligne. Il y a trois étapes.

        • <b>Conseil.</b> On présente l'initiative au conseil municipal. Le projet de document d'engagement se télécharge sur la page d'adhésion du site officiel.
        • <b>Signature.</b> Par sa délibération, le conseil mandate le maire, ou un représentant équivalent, pour signer le document.
        • <b>Dépôt.</b> On complète les données en ligne et on dépose le document signé. La suite est décrite dans son annexe et dans la FAQ.

        La délibération seule ne suffit pas : sans l'envoi du document, la commune n'est pas signataire. Vérifiez ensuite la liste publique.

        Les deux ans pour présenter le PAEDC courent à partir de la date de la délibération. Selon la presse, par exemple, le conseil de Montepulciano (Italie) a voté en février 2026 et dispose de deux ans à partir de ce vote. Votre date exacte figure dans MyCovenant.
    .ask =
        comment adhérer à la convention des maires
        procédure d'adhésion
        quelles démarches pour devenir signataire
        inscrire notre commune à la convention
        Bonjour, nous sommes une petite commune de 2000 habitants et nous aimerions participer à la convention, par où commencer ?
        etapes pour rejoindre la cdm
        quels papiers faut il fournir pour entrer dans l'initiative
        s'engager avec les autres villes pour le climat, mode d'emploi
        que doit faire la mairie pour en faire partie
        devenir membre de la convention
    .meant =
        la marche à suivre, du début à la fin
        Le bourgmestre me confie notre entrée et je pars de zéro : je fais quoi en premier ?
        d'abord ceci, ensuite cela, jusqu'à la confirmation
        l'enchaînement complet des actions, et non seulement le vote ou le papier
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/it/join/signatory

council_decision =
    .title = La délibération d'adhésion
    .answer =
        C'est le <b>conseil municipal</b>, ou l'organe équivalent, qui décide. En Italie, c'est le Consiglio comunale : l'exécutif (Giunta) peut proposer, mais le vote final revient au conseil.

        La délibération doit faire deux choses : approuver l'adhésion et mandater le maire, ou un représentant équivalent, pour signer le document d'engagement.

        Nous conseillons aussi :
        • de joindre le texte actuel du document, pris sur la page d'adhésion ;
        • en cas de groupe, de nommer les autres communes et l'option (1 ou 2) ;
        • d'indiquer qui déposera le document et sera le contact.

        Même en groupe, chaque conseil doit voter. La date de la délibération est la date d'adhésion et les deux ans pour le PAEDC partent de là : vérifiez-la dans MyCovenant.

        La délibération seule ne suffit pas. Selon la presse spécialisée italienne, des communes de ce pays avaient voté en 2012-2014 sans envoyer le formulaire : elles n'étaient pas signataires.

        Nous ne connaissons pas de modèle officiel de délibération. Sur ce point, et pour les groupes, demandez au coordinateur territorial ou au service d'assistance.
    .ask =
        délibération convention des maires
        qui décide d'adhérer, le maire ou le conseil
        modèle de délibération
        que doit contenir la délibération
        vote en conseil municipal obligatoire ?
        Bonjour, je prépare le projet de délibération pour la prochaine séance sur l'adhésion à la convention, quels articles faut-il prévoir ?
        organe competent pour approuver l'entrée
        un arrêté du maire suffit il
        le maire doit-il être habilité à signer
        texte à soumettre aux conseillers
    .meant =
        qui lève la main pour dire oui
        Le collège voudrait régler ça entre lui : est-ce valable sans l'assemblée des élus ?
        un acte mal ficelé nous ferait tout recommencer
        l'acte de l'assemblée pour entrer, à distinguer du vote final sur le plan
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/it/join/signatory

who_can_join =
    .title = Qui peut adhérer
    .answer =
        Toute autorité locale dotée de représentants élus démocratiquement peut adhérer. Ni sa taille ni l'avancement de sa politique climat-énergie ne comptent.

        • <b>Communes voisines, petites et moyennes</b> : sous certaines conditions, elles peuvent adhérer en groupe avec un PAEDC commun.
        • <b>Régions, provinces, métropoles, ministères, agences nationales</b> : elles adhèrent en général comme coordinateurs.
        • <b>Organismes sans but lucratif</b> : ils adhèrent comme promoteurs.
        • <b>Entreprises et particuliers</b> : ils ne répondent pas à la règle fixée pour les signataires.

        L'autorité devrait avoir des compétences sur les bâtiments, les transports ou l'usage des sols. Si les compétences ou le personnel manquent, mieux vaut s'appuyer sur un coordinateur ou un promoteur. Ce conseil vient d'une FAQ ancienne : en cas de doute, demandez au service d'assistance.

        Une enquête du bureau européen de 2021 cite, outre l'UE, les pays de l'AELE, le Royaume-Uni, les Balkans occidentaux et la Turquie. Les autres régions du monde ont leur propre convention.
    .ask =
        qui peut adhérer à la convention des maires
        conditions pour être signataire
        une toute petite commune peut-elle participer
        faut-il un nombre minimum d'habitants
        une intercommunalité ou un département peut signer ?
        Bonjour, je travaille dans une communauté de communes, pouvons-nous signer nous-mêmes ou est-ce à chaque village de le faire ?
        les entreprises peuvent elles devenir membres
        critères d'éligibilité des collectivités
        ouvert aux associations et aux citoyens
        pays acceptes hors union europeenne
    .meant =
        accueille-t-on tout le monde ou y a-t-il un seuil
        On est trois cents âmes au fond d'une vallée : nous prendrait-on ?
        hameau, boutique, fédération, canton : qui a droit
        quelles catégories d'entités sont admises
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

commitment_document =
    .title = Le document d'engagement
    .answer =
        C'est le texte que le maire signe, sur mandat du conseil municipal, pour engager la commune. Un représentant équivalent peut aussi le signer.

        • <b>Où le trouver.</b> Le projet se télécharge sur la page d'adhésion du site officiel. Il sert déjà au débat du conseil.
        • <b>Après la signature.</b> On complète les données en ligne et on dépose le document signé.
        • <b>Ensuite.</b> La suite est décrite dans l'annexe du document et dans la FAQ.

        Le « formulaire d'adhésion » des textes anciens n'est plus une feuille à part : aujourd'hui on signe le document lui-même. Téléchargez toujours la version actuelle.

        En groupe, chaque commune signe la version prévue pour les plans communs. La copie publiée par une commune catalane montre qu'il en existe une pour l'option 1, avec des engagements séparés. Pour l'option 2, et en cas de doute, demandez au service d'assistance quel texte utiliser.

        Gardez la délibération, le document signé et la confirmation du dépôt.
    .ask =
        document d'engagement convention des maires
        formulaire d'adhésion à télécharger
        qui signe le document
        où déposer le pdf signé
        un adjoint peut-il signer à la place du maire
        Bonjour, le conseil a voté et je ne trouve pas le formulaire que le maire doit signer, où est-il ?
        annexe I texte des engagements
        version pour un plan commun du formulaire
        quelle piece envoyer à bruxelles
        lettre d'engagement de la collectivité
    .meant =
        cette feuille tamponnée qu'il faut renvoyer
        Le bourgmestre tient son stylo mais je n'ai pas la feuille : où la prendre ?
        et si la mauvaise personne met sa griffe en bas
        le papier à griffer par le premier magistrat, après l'acte de l'assemblée
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory

accession_date =
    .title = Quelle date compte comme adhésion
    .answer =
        C'est la <b>date de la délibération du conseil municipal</b> qui compte. C'est aussi celle à saisir dans le formulaire en ligne.

        Ne comptent pas :
        • la signature du maire ;
        • le dépôt du document ;
        • la cérémonie ;
        • la publication de la délibération ou le jour où elle devient exécutoire.

        Les deux ans pour le PAEDC partent de cette date. Exemple : délibération du 5 février 2026, signature du maire en mars. Le PAEDC est à présenter au plus tard le 5 février 2028.

        Attention : certaines pages non officielles comptent à partir de la signature ou, sans précision, de « l'adhésion ». La date de référence reste celle de la délibération.

        Si MyCovenant affiche une autre date, c'est MyCovenant qui fait foi : demandez des précisions au service d'assistance. La date d'adhésion figure aussi dans la liste publique des signataires.
    .ask =
        date d'adhésion laquelle compte
        signature ou délibération, quelle date fait foi
        depuis quand sommes-nous membres
        quel jour saisir dans le formulaire en ligne
        le délai part du vote ou de l'envoi du document
        Bonjour, le conseil a voté en février, le maire a signé en mars et le dépôt est d'avril, quelle est la bonne date ?
        date executoire ou date de la séance
        la cérémonie compte-t-elle
        jour officiel d'entrée dans la convention
        point de départ des deux ans
    .meant =
        à partir de quel moment on nous considère dedans
        Entre la main levée, la griffe et l'expédition il s'est passé des mois : que retenir ?
        inscrire le mauvais jour décalerait tout
        quel jour inscrire comme entrée officielle : vote, griffe ou expédition
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/signatories

check_signatory_status =
    .title = Ma commune est-elle signataire ? Où le voir
    .answer =
        Cherchez votre commune dans la liste publique des signataires, sur le site officiel. On y voit le pays, la population, les engagements et la date d'adhésion.

        Si elle n'y est pas, voici les cas possibles :
        • <b>Le document n'est jamais arrivé.</b> La délibération ne suffit pas. Selon la presse spécialisée italienne, c'est arrivé à plusieurs communes de ce pays en 2012-2014.
        • <b>Le profil est suspendu</b> parce qu'un plan ou un rapport de suivi manque. Il disparaît alors de la recherche des signataires actifs, mais l'accès à MyCovenant reste ouvert.
        • <b>La commune a adhéré en groupe avec l'option 2.</b> Il n'y a qu'un profil public : cherchez le nom du groupe.

        Les deux derniers cas viennent d'une FAQ ancienne : demandez confirmation au service d'assistance (info@eumayors.eu, adresse à vérifier dans la FAQ), avec la date de la délibération.

        La page de la liste affiche encore -40 % en 2030. C'est l'engagement de ceux qui ont adhéré entre octobre 2015 et le printemps 2021, pas celui d'aujourd'hui.
    .ask =
        ma commune est-elle signataire
        liste des signataires
        vérifier si nous avons déjà adhéré
        notre ville n'apparaît pas sur le site
        annuaire des communes membres
        Bonjour, je viens d'arriver au service environnement et personne ne sait si la mairie a un jour signé la convention, où puis-je vérifier ?
        profil public de la commune
        on a délibéré il y a des années mais on n'est pas dans la liste
        rechercher une ville participante
        savoir si un village voisin est engage
    .meant =
        serions-nous dedans sans nous en souvenir
        J'ai retrouvé un vieux papier au grenier : peut-on voir en ligne si on y figure ?
        éviter de faire deux fois la même chose, registre
        nous chercher, nous seuls, dans le registre
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/fr/FAQs

when_to_join =
    .title = Quand peut-on adhérer
    .answer =
        À tout moment de l'année : il n'y a ni date limite ni période d'adhésion. Des textes officiels anciens le disent et nous n'avons pas trouvé d'autre règle ; en cas de doute, demandez au service d'assistance.

        Choisissez quand même bien le moment, car les deux ans pour le PAEDC partent de la date de la délibération. Avant le vote, il est utile :
        • de savoir qui fera le travail ;
        • de parler au coordinateur territorial ;
        • de décider si l'on adhère seul ou en groupe.

        Il ne faut ni plan ni données au départ : la Convention est ouverte à tous les niveaux d'avancement.

        Deux choses à ne pas confondre. Les aides régionales pour rédiger un PAEDC ont leurs propres dates limites. Et la date d'une cérémonie de la Convention ne compte pas comme date d'adhésion.
    .ask =
        quand peut-on adhérer
        y a-t-il une date limite pour s'inscrire
        jusqu'à quand peut-on candidater
        les adhésions sont-elles encore ouvertes
        peut-on encore entrer cette année
        Bonjour, notre conseil ne se réunit qu'au printemps, allons-nous rater la période d'inscription ou est-ce possible toute l'année ?
        cloture des candidatures
        période pour les nouveaux signataires
        vaut-il mieux signer maintenant ou l'an prochain
        calendrier des inscriptions
    .meant =
        y a-t-il une saison ou est-ce bon à tout moment
        Aucune séance avant l'automne : va-t-on trouver porte close ?
        a-t-on loupé le coche
        le bon moment pour entrer, rien d'autre
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory

join_as_group =
    .title = Adhérer en groupe avec d'autres communes
    .answer =
        Oui, des communes voisines, petites et moyennes, peuvent adhérer ensemble, sous certaines conditions, et préparer <b>un seul PAEDC commun</b>.

        Il y a deux voies :
        • <b>option 1</b> : chaque commune s'engage seule ;
        • <b>option 2</b> : le groupe s'engage dans son ensemble.

        Même en groupe, chaque commune prend sa délibération et signe le document pour les plans communs. Désignez qui coordonne le plan, de préférence le coordinateur territorial (conseil officiel de 2012 environ ; à vérifier auprès du service d'assistance).

        Nous conseillons de choisir l'option avant les votes et de voter à des dates proches. Pour l'option 2, nous n'avons pas trouvé quelle délibération compte si les dates diffèrent : par prudence, prenez la plus ancienne, et lisez la date du groupe dans MyCovenant.

        En Italie, les aides régionales peuvent être plus restrictives : en 2022, les Pouilles ne finançaient que des communes seules et des unions complètes.

        Un avantage : selon le CCR (JRC), lors d'un colloque de l'ENEA (2022 ou 2023), les plans communs permettent des économies d'échelle.
    .ask =
        adhérer en groupe
        paedc commun à plusieurs communes
        plan intercommunal climat
        peut-on faire un seul plan avec les communes voisines
        s'associer avec d'autres villages
        Bonjour, nous sommes cinq communes de la même vallée et nous voudrions un plan unique, est-ce permis et que doit faire chacune ?
        adhesion groupée via la communauté de communes
        mutualiser le travail entre mairies
        chaque conseil du groupement doit-il voter
        joint secap règles
    .meant =
        se donner la main avec ceux d'à côté et n'en faire qu'un
        Même vallée, mêmes techniciens, cinq clochers : peut-on tout réunir ?
        seuls on s'épuise, à plusieurs ce serait jouable
        peut-on s'unir et qui doit faire quoi, avant de choisir la formule
    .source =
        https://eu-mayors.ec.europa.eu/fr/FAQs
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
        https://eu-mayors.ec.europa.eu/it/join/signatory

leave_covenant =
    .title = Quitter la Convention, nouveau maire
    .answer =
        Nous n'avons pas trouvé de procédure officielle pour quitter la Convention. L'adhésion est volontaire : avant de délibérer, demandez au service d'assistance ce qu'il faut fournir (info@eumayors.eu, adresse à vérifier dans la FAQ).

        Être en retard n'est pas partir. Qui n'envoie pas le plan ou les rapports de suivi peut être suspendu, après un avis écrit. Dès que le document manquant est envoyé, la commune redevient active. Il n'y a pas d'amende. Ces règles viennent de textes anciens : vérifiez-les dans MyCovenant ou auprès du service d'assistance.

        <b>Nouveau maire.</b> Là non plus, nous n'avons pas trouvé de règle. L'engagement vient d'une délibération du conseil, et le texte de 2015-2021 demandait des objectifs dépassant les mandats politiques. Si la nouvelle équipe a des doutes, demandez au service d'assistance.

        En attendant, mettez à jour vos contacts dans MyCovenant et vérifiez votre échéance.
    .ask =
        quitter la convention des maires
        retrait de l'adhésion
        comment annuler la délibération d'adhésion
        peut-on se désengager
        le maire a changé, l'engagement tient-il toujours
        Bonjour, après les élections la nouvelle majorité ne veut plus continuer avec la convention, comment en sortir et y a-t-il des conséquences ?
        resilier notre adhesion
        nouvelle municipalité faut-il resigner
        se faire rayer de la liste des signataires
        renoncer aux engagements pris par l'ancien conseil
    .meant =
        on regrette, comment claquer la porte
        Ceux qui ont gagné aux urnes veulent tout déchirer : comment s'y prend-on ?
        si on claque la porte, doit-on rembourser
        partir pour de bon et de plein gré : par quel acte
    .source =
        https://eu-mayors.ec.europa.eu/fr/about
        https://eu-mayors.ec.europa.eu/fr/FAQs

merger_group_changes =
    .title = Fusions de communes et changements de groupe
    .answer =
        Écrivez au Bureau de la Convention <b>avant</b> d'adhérer ou de renouveler. C'est ce que conseillait en 2019 la région italienne d'Émilie-Romagne pour les communes fusionnées, les changements de groupe et d'option. Nous n'avons pas trouvé de règle européenne actuelle.

        <b>Fusion.</b> Ne tenez pas pour acquis que l'engagement passe à la nouvelle commune. En Irlande, selon un site local, après la fusion de Waterford, l'adhésion de 2011 a été perdue de vue et le nouveau conseil a revoté en octobre 2019.

        <b>Quitter un groupe.</b> Nous n'avons pas trouvé de procédure officielle. Selon la presse, vers 2018-2019, un maire sicilien a écrit à la commune chef de file pour participer seul.

        Dans votre lettre, indiquez :
        • les communes concernées et les dates de leurs délibérations ;
        • l'option, 1 ou 2 ;
        • les plans déjà présentés ;
        • ce que vous voulez changer.

        Adresse : info@eumayors.eu, à vérifier dans la FAQ. Ne supposez pas qu'une nouvelle délibération déplace l'échéance : demandez-le par écrit.
    .ask =
        fusion de communes convention des maires
        commune nouvelle, l'ancienne adhésion est-elle valable
        passer de l'option 2 à l'option 1
        changer de groupe
        une commune veut sortir du groupement
        Bonjour, notre commune a fusionné avec sa voisine qui était signataire alors que nous ne l'étions pas, faut-il tout recommencer ?
        que devient le paedc apres la fusion
        ajouter une commune à un groupe existant
        dissolution de l'intercommunalité et plan commun
        regroupement communal engagements antérieurs
    .meant =
        deux clochers n'en font plus qu'un, que valent les promesses
        L'un des six veut voler de ses propres ailes : c'est possible ?
        on change de nom et de frontières, perd-on nos promesses
        l'équipe existe déjà mais sa forme bouge
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://eu-mayors.ec.europa.eu/fr/FAQs
