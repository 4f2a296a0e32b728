# Quello che si chiede e che non riguarda questo bot, per genere: da qui la ricerca per significato impara a dire «non lo so».

elsewhere-registry-office =
    come rinnovo la carta d'identità elettronica
    quali documenti servono per il cambio di residenza
    certificato di nascita online
    buongiorno, mio figlio è nato ieri, dove lo registro?
    orari dell'anagrafe per lo stato di famiglia
    per sposarsi in municipio quanto prima bisogna prenotare
    autentica di firma per il passaggio di proprietà dell'auto
    ho perso la tessera elettorale, come ne ottengo un duplicato

elsewhere-local-taxes =
    quando scade la seconda rata IMU
    ho pagato due volte la tari, come chiedo il rimborso?
    aliquota addizionale irpef di quest'anno
    un cittadino contesta un avviso di accertamento sui tributi
    canone unico per il tavolino del bar sulla piazza
    esenzione imu per casa data in comodato al figlio
    ho sbagliato il codice tributo nel versamento
    rateizzare una cartella esattoriale

elsewhere-building-permits =
    serve la scia per rifare il bagno
    quanto costa il permesso di costruire una veranda
    sanatoria per un garage abusivo
    distanza minima della recinzione dal confine del vicino
    certificato di destinazione urbanistica, tempi di rilascio
    buongiorno, devo aprire una finestra sulla facciata, che pratica presento?
    oneri di urbanizzazione come si calcolano
    posso fare un soppalco senza autorizzazione?

elsewhere-school-social =
    iscrizione all'asilo nido, graduatoria
    come si paga la mensa scolastica
    bonus libri per le medie
    mia madre è invalida, a chi chiedo l'assistenza domiciliare?
    scuolabus orari e fermate
    domanda per la casa popolare
    contrassegno disabili per il parcheggio
    centri estivi per bambini, quando aprono le iscrizioni

elsewhere-private-energy =
    bonus ristrutturazione per il mio appartamento
    quanto risparmio con una pompa di calore a casa mia
    ecobonus caldaia condominio detrazione
    conviene comprare un'auto elettrica usata?
    la bolletta della luce di casa è raddoppiata, che offerta scelgo
    incentivi per la wallbox nel mio garage
    batteria di accumulo per la villetta, quale marca
    passaggio dal mercato tutelato al libero per casa mia

elsewhere-staff-office =
    quanti giorni di ferie mi restano
    la stampante del secondo piano non va
    ho dimenticato la password della posta dell'ufficio
    come si compila il cartellino delle presenze
    mi scrivi il verbale della riunione di ieri?
    permessi legge centoquattro per assistere un genitore
    cedolino dello stipendio di ottobre, dove lo scarico
    il pc si blocca quando apro word

elsewhere-roads-waste =
    buca pericolosa in via Roma, a chi la segnalo
    calendario della raccolta differenziata porta a porta
    dove butto un vecchio materasso
    il lampione davanti a casa è spento da una settimana
    multa per divieto di sosta, come faccio ricorso
    orari dell'isola ecologica
    permesso ztl per residenti
    gatto morto sulla strada, chi lo rimuove

elsewhere-elections-politics =
    quando si vota per le regionali
    chi ha vinto le elezioni nel capoluogo
    che ne pensi del governo attuale
    come divento scrutatore al seggio
    quante preferenze si possono dare sulla scheda
    il consigliere di minoranza può chiedere gli atti?
    quale partito difende meglio i pensionati
    mozione di sfiducia al sindaco, quante firme

elsewhere-budget-law =
    entro quando si approva il bilancio di previsione
    soglia per l'affidamento diretto di forniture
    variazione di bilancio in esercizio provvisorio
    chi deve essere nominato responsabile della protezione dei dati in municipio
    fondo crediti di dubbia esigibilità, come si calcola
    durc scaduto, posso liquidare la fattura?
    CIG e CUP, qual è la differenza
    parere dei revisori sul rendiconto di gestione

elsewhere-companies =
    come ottiene la certificazione iso un'azienda
    bilancio di sostenibilità ESG per una spa
    calcolare l'impronta di carbonio della mia ditta
    contributi PAC per la mia azienda agricola
    bando erasmus per studenti universitari
    aprire una partita iva come artigiano
    credito d'imposta per macchinari nuovi in fabbrica
    rating di sostenibilità chiesto dalla banca al mio negozio

elsewhere-everyday =
    che tempo fa domani a Firenze
    ricetta della carbonara senza panna
    chi ha vinto la partita ieri sera
    consigliami un hotel al mare per agosto
    scrivimi una poesia sull'autunno
    ho mal di testa da tre giorni, cosa prendo?
    a che ora parte il treno per Bologna
    come tolgo una macchia di vino dalla tovaglia

elsewhere-small-talk =
    buongiorno a tutti
    ciao, come stai?
    raccontami una barzelletta
    ma tu sei una persona o un robot?
    grazie mille, gentilissimo
    sei proprio inutile, non capisci un tubo
    asdf qwerty bla bla
    ok va bene, a presto
