# Ce que l’on demande et qui ne concerne pas ce bot, par genre : la recherche par le sens en apprend à dire « je ne sais pas ».

elsewhere-registry-office =
    renouveler ma carte d'identité, quel délai
    quels papiers pour un changement de domicile
    demander un acte de naissance en ligne
    bonjour, mon fils est né hier, où le déclarer ?
    horaires du guichet état civil
    se marier à la mairie, combien de temps avant réserver
    légaliser une signature sur une procuration
    passeport perdu avant un voyage, que faire

elsewhere-local-taxes =
    quand faut-il payer la taxe foncière
    j'ai réglé deux fois la taxe poubelle, comment être remboursée
    taux du précompte immobilier cette année
    un habitant conteste son avis d'imposition locale
    redevance pour la terrasse d'un café sur le trottoir
    exonération de taxe d'habitation sur une résidence secondaire
    étaler le paiement de mes impôts communaux
    taxe de séjour pour un gîte, comment la déclarer

elsewhere-building-permits =
    faut-il une déclaration préalable pour un abri de jardin
    prix d'un permis de construire pour une véranda
    régulariser un garage bâti sans autorisation
    hauteur maximale d'une clôture côté voisin
    certificat d'urbanisme, combien d'attente
    bonjour, je veux ouvrir une fenêtre en façade, quel dossier déposer ?
    recours contre le permis de mon voisin
    piscine enterrée, quelles règles d'urbanisme

elsewhere-school-social =
    inscription à la crèche, liste d'attente
    comment payer la cantine scolaire
    bourse pour les fournitures du collège
    ma mère est dépendante, à qui demander une aide ménagère ?
    arrêts et horaires du car scolaire
    dossier de demande de logement social
    carte de stationnement pour personne handicapée
    stages d'été pour enfants, ouverture des inscriptions

elsewhere-private-energy =
    prime pour isoler le toit de ma maison
    combien j'économise avec une pompe à chaleur chez moi
    maprimerénov pour mon appartement
    vaut-il mieux acheter une voiture électrique d'occasion
    ma facture d'électricité a doublé, quel fournisseur choisir
    borne de recharge dans mon garage, quelle aide
    batterie domestique pour mes panneaux, quelle marque
    crédit d'impôt pour une chaudière à granulés chez un particulier

elsewhere-staff-office =
    combien de jours de congé me reste-t-il
    l'imprimante du deuxième étage est en panne
    j'ai oublié le mot de passe de ma messagerie professionnelle
    comment remplir ma feuille de pointage
    peux-tu rédiger le procès-verbal de la réunion d'hier
    congé de paternité, quelle durée pour un agent
    où télécharger ma fiche de paie d'octobre
    mon ordinateur plante quand j'ouvre word

elsewhere-roads-waste =
    nid-de-poule dangereux dans ma rue, à qui le signaler
    calendrier de ramassage des poubelles
    où jeter un vieux matelas
    le lampadaire devant chez moi est éteint depuis une semaine
    contester une contravention de stationnement
    horaires de la déchetterie
    macaron de stationnement pour riverains
    dépôt sauvage au bord du chemin, qui ramasse

elsewhere-elections-politics =
    quand ont lieu les prochaines élections régionales
    qui a gagné les élections dans la capitale
    que penses-tu du gouvernement actuel
    comment devenir assesseur dans un bureau de vote
    m'inscrire sur les listes électorales
    un élu de l'opposition peut-il demander les pièces d'un dossier
    quel parti défend le mieux les retraités
    motion de défiance contre le bourgmestre

elsewhere-budget-law =
    date limite pour voter le budget primitif
    seuil de dispense pour un marché de fournitures
    décision modificative en cours d'exercice
    qui désigner comme délégué à la protection des données à la mairie
    amortissement des immobilisations, quelle durée
    mandat de paiement rejeté par le trésorier
    publication d'un appel d'offres, quel journal
    compte administratif et compte de gestion, quelle nuance

elsewhere-companies =
    comment une entreprise obtient la certification iso
    rapport ESG pour une société cotée
    calculer l'empreinte carbone de ma société
    aides de la PAC pour mon exploitation agricole
    bourse erasmus pour étudiants
    créer une micro-entreprise d'artisan
    crédit d'impôt recherche pour mon usine
    notation de durabilité demandée par ma banque

elsewhere-everyday =
    quel temps fera-t-il demain à Lyon
    recette de la quiche lorraine
    qui a gagné le match hier soir
    conseille-moi un hôtel au bord de la mer
    écris-moi un poème sur l'automne
    j'ai mal à la tête depuis trois jours, que prendre
    à quelle heure part le train pour Namur
    comment enlever une tache de vin sur une nappe

elsewhere-small-talk =
    bonjour à tous
    salut, ça va ?
    raconte-moi une blague
    tu es une vraie personne ou un robot ?
    merci beaucoup, c'est très gentil
    tu es nul, tu ne comprends rien
    azerty blabla pouet
    d'accord, à bientôt
