# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-inventory = Inventario e monitoraggio

bei =
    .title = L'inventario di base delle emissioni (IBE)
    .answer =
        L'inventario di base delle emissioni (IBE, in inglese BEI) dice <b>quanta CO2 produce il territorio in un anno di partenza</b>. Da lì si misura la riduzione.

        Conta la CO2 dovuta ai consumi finali di energia nel territorio comunale. Metano (CH4) e protossido di azoto (N2O) sono facoltativi.

        I settori chiave sono quattro: edifici comunali, terziario, residenziale, trasporti. L'inventario deve coprirne almeno tre: verificate la regola nelle linee guida.

        Per farlo servono tre scelte: l'anno di riferimento, le fonti dei dati di consumo, i fattori di emissione. I dati si inseriscono poi in MyCovenant, nella parte «inventari». Se avete già inventari più recenti, secondo un testo ufficiale di qualche anno fa vanno aggiunti anche quelli.

        Attenzione alla sigla: BEI è anche la Banca europea per gli investimenti.
    .ask =
        inventario di base delle emissioni
        ibe cos'è
        che cos'è la bei e come si fa
        bilancio della co2 del comune
        buongiorno, devo preparare la fotografia iniziale delle emissioni del nostro paese e non so da dove cominciare
        quali gas vanno conteggiati, solo anidride carbonica o pure metano
        baseline emission inventory
        come misuro la situazione di partenza
        inventario iniziale co2 x paesc
        qual e il dato da cui si calcola la riduzione
    .meant =
        il punto zero: quanta sporcizia mandiamo in aria
        Il consulente vuole una conta di tutto ciò che bruciamo qui: che roba è?
        primo rendiconto dei fumi, metano e protossido compresi
        la primissima conta dei gas, quella su cui poi si misura tutto
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/Reporting
    .related = baseline_year, key_sectors, energy_data_sources

baseline_year =
    .title = L'anno di riferimento
    .answer =
        Per i firmatari dell'UE l'anno consigliato è il <b>1990</b>. Se mancano i dati, si prende l'anno successivo più vicino per cui ci sono dati completi e affidabili.

        Molti Comuni italiani hanno scelto il 2005: lo scrivono per esempio Faenza, Fossò e Mozzanica per i loro PAES. Quindi un anno diverso dal 1990 è normale.

        L'obiettivo di riduzione si misura rispetto a quest'anno. Può essere assoluto (tonnellate in totale) o per abitante.

        Consiglio pratico: scrivete nel piano perché avete scelto quell'anno.

        Se avete già un PAES e volete cambiare anno, non abbiamo trovato una regola scritta: chiedete prima all'helpdesk o al coordinatore territoriale.
    .ask =
        anno di riferimento
        anno base paesc quale scegliere
        baseline 1990 o 2005
        da che anno partono le percentuali di riduzione
        buonasera, del 1990 non abbiamo nessun dato in archivio: possiamo prendere come partenza il 2008 o il 2010?
        posso cambiare anno rispetto al vecchio paes
        obiettivo assoluto o pro capite
        rispetto a quando si calcola il taglio del 55
        qual e l'anno zero dell'inventario
    .meant =
        da quale momento del passato si misura il prima e il dopo
        Gli archivi più antichi sono andati al macero: quale annata prendiamo come paragone?
        ho paura di scegliere un'annata che poi non ammettono
        a quale annata del passato va riferita la conta dei gas
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
    .related = bei, energy_data_sources, target_2030

key_sectors =
    .title = I quattro settori chiave
    .answer =
        I settori chiave sono quattro:
        • edifici e impianti comunali
        • edifici del terziario (negozi, uffici, servizi)
        • edifici residenziali
        • trasporti

        La regola minima è diversa per l'inventario e per le azioni: <b>almeno tre settori su quattro nell'inventario</b> di base, <b>almeno due su quattro nelle azioni</b> di riduzione.

        Coprirli tutti e quattro è meglio: è il nostro consiglio, non un obbligo. Il settore comunale da solo non basta.

        Altri settori, come l'industria fuori dal sistema ETS o i rifiuti, sono facoltativi.

        Il minimo viene da una pagina ufficiale di qualche anno fa. Prima dell'invio confrontatelo con le linee guida sul reporting e con il controllo in MyCovenant.
    .ask =
        settori chiave paesc
        quali settori sono obbligatori
        edifici comunali terziario residenziale trasporti
        quanti ambiti dobbiamo coprire come minimo
        buongiorno, non riusciamo ad avere i dati sul traffico: possiamo fare il piano senza i trasporti?
        basta lavorare sugli immobili di proprietà del comune
        tre su quattro, due su quattro
        le azioni in quali campi vanno fatte per forza
        copertura minima dell'ibe e delle misure
        le case private vanno contate o no
    .meant =
        che filoni non si possono saltare in nessun caso
        Il perito ha escluso le auto perché complicate: possiamo farne a meno?
        abitazioni, negozi, mezzi, stabili dell'ente: quante caselle su tutte
        quelli imprescindibili, in contrasto con fabbriche e campi che sono a piacere
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/Reporting
    .related = optional_sectors, bei, eligibility_criteria

energy_data_sources =
    .title = Dove trovare i dati sui consumi
    .answer =
        I dati vengono di solito da due parti: <b>le bollette del Comune</b>, per edifici e impianti propri, e <b>i distributori di energia</b>, per il resto del territorio.

        Un esempio, da un documento pubblicato in rete: la città di Lucca ha avuto da Enel i consumi elettrici divisi per settore.

        Spesso aiutano anche le agenzie regionali per l'energia o per l'ambiente. Chiedete al coordinatore territoriale che cosa esiste nella vostra zona.

        Il nostro elenco di voci da chiedere: elettricità, gas, altri combustibili, veicoli, rinnovabili, rifiuti. Chiedete sempre lo stesso anno e la divisione per settore.

        Consiglio: scrivete presto. Nel nostro calendario la raccolta occupa circa sei mesi. Annotate fonte e data di ogni numero, così il monitoraggio sarà confrontabile.

        Non abbiamo trovato un elenco ufficiale delle banche dati italiane da usare: sentite il coordinatore o l'ENEA.
    .ask =
        dati consumi energetici
        dove trovo i consumi del territorio
        a chi chiedo elettricità e gas per il mio comune
        il distributore non risponde, altre fonti?
        salve, per l'inventario mi servono i kwh delle famiglie e i litri di carburante venduti: chi me li può fornire?
        banche dati istat aci terna snam gse inemar
        bollette degli edifici comunali, come raccoglierle
        fonti statistiche x l'inventario
        raccolta dati metano gasolio gpl
        non abbiamo numeri, come si fa una stima
    .meant =
        da chi mi faccio dare le letture dei contatori
        Ho scritto alla società della rete e tutto tace: dove altro pesco le cifre?
        senza numeri veri ci inventiamo tutto, che ripieghi ci sono
        chi possiede le letture di luce e metano di tutto il paese
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
    .related = bei, coordinators, emission_factors

rva =
    .title = La valutazione di rischi e vulnerabilità
    .answer =
        La valutazione di rischi e vulnerabilità (VRV, in inglese RVA) dice <b>quali pericoli climatici possono colpire il territorio</b> e quanto sono vulnerabili persone, settori e infrastrutture. Da qui nascono le azioni di adattamento.

        Per farla c'è l'Urban Adaptation Support Tool dell'Agenzia europea dell'ambiente, sul sito Climate-ADAPT. Segue i passi che vanno riportati in MyCovenant.

        Come procedere, secondo noi:
        • raccogliere gli eventi passati: alluvioni, ondate di calore, siccità, frane
        • guardare gli scenari climatici regionali
        • individuare chi e che cosa è più esposto
        • mettere in ordine le priorità

        I risultati si inseriscono in MyCovenant, nella parte dedicata ai rischi. Sulla pagina del reporting c'è anche un video. L'adattamento può stare nel PAESC o in un documento separato: verificate nelle linee guida.
    .ask =
        valutazione rischi e vulnerabilità
        vrv come si fa
        analisi dei rischi climatici del comune
        rva risk and vulnerability assessment
        buongiorno, ci chiedono di studiare alluvioni e ondate di calore nel piano: esiste uno strumento gratuito?
        alluvione siccità frane caldo estremo, cosa devo analizzare
        da dove si parte per la parte di adattamento
        mappa dei pericoli e delle persone fragili
        urban adaptation support tool climate adapt
        vulnerabilita del territorio
    .meant =
        capire in che punti il meteo ci può far male
        Il geologo vuole incarico per guardare frane e afa: che studio ci chiedono di preciso?
        punti deboli, quartieri esposti, anziani, cosa può andare storto
        lo studio preliminare dei pericoli, prima di decidere le opere di difesa
    .source =
        https://climate-adapt.eea.europa.eu/en/knowledge/tools/urban-ast/step-2-6
        https://eu-mayors.ec.europa.eu/en/Reporting
    .related = adaptation_pillar, secap_contents, eligibility_criteria

monitoring_cycle =
    .title = Ogni quanto si fa il monitoraggio
    .answer =
        Un rapporto di monitoraggio va inviato <b>almeno ogni due anni, contando dall'invio del PAESC</b>. Non dalla sua approvazione né dall'adesione.

        Due tipi di rapporto si alternano:
        • rapporto sulle azioni: a che punto sono, senza inventario (dopo 2, 6, 10 anni)
        • rapporto completo: azioni più un nuovo inventario delle emissioni (dopo 4, 8, 12 anni)

        Esempio: PAESC inviato il 10 marzo 2025. Azioni entro il 10 marzo 2027, rapporto completo entro il 10 marzo 2029, poi ancora ogni due anni.

        Un inventario ogni anno è consigliato, non obbligatorio. Da gennaio 2025 ogni rapporto deve trattare anche la povertà energetica.

        Il termine dei due anni e l'alternanza vengono da testi ufficiali di qualche anno fa: guardate le date in MyCovenant, che fanno fede.
    .ask =
        monitoraggio paesc ogni quanto
        frequenza dei rapporti
        quando va fatto il primo monitoraggio
        dopo l'invio del piano cosa c'è da consegnare e con che cadenza
        buongiorno, il nostro paesc è stato trasmesso nel 2024: quando dobbiamo mandare l'aggiornamento sullo stato delle azioni?
        biennale o quadriennale
        rapporto sulle azioni e rapporto completo, differenza
        i due anni si contano dall'approvazione o dall'invio
        scadenze dopo il paesc
        ogni quanti anni bisogna rendicontare
    .meant =
        spedito tutto, fra quanto tocca di nuovo farsi vivi
        Ho messo tutto in archivio e un collega dice che ci sono appuntamenti fissi: quali?
        mi preoccupa saltare un appuntamento futuro
        il ritmo degli appuntamenti successivi, una volta consegnato il PAESC
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://com-east.eu/en/faq-3/item/722-how-to-submit-the-monitoring-report
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it
    .as-of = 2026-11
    .related = full_report_mei, submit_monitoring, deadline_extension

full_report_mei =
    .title = Il rapporto completo e l'inventario IME
    .answer =
        Il rapporto completo contiene lo <b>stato delle azioni e un nuovo inventario delle emissioni</b> (IME, in inglese MEI). Va inviato <b>almeno ogni quattro anni</b>.

        Nel mezzo c'è il rapporto sulle azioni, senza inventario. Di solito quindi il primo rapporto completo arriva quattro anni dopo l'invio del PAESC.

        L'inventario di monitoraggio rifà i conti dell'inventario di base per un anno recente. Così si vede se le emissioni scendono davvero. Farlo ogni anno è consigliato, non obbligatorio.

        Per poter confrontare i due inventari, il nostro consiglio è tenere gli stessi settori, le stesse fonti e gli stessi fattori di emissione, e spiegare ogni cambiamento.

        Da gennaio 2025 anche questo rapporto deve trattare la povertà energetica. La data esatta si legge in MyCovenant.
    .ask =
        ime inventario di monitoraggio
        mei cos'è
        rapporto completo di monitoraggio
        dobbiamo rifare i conti della co2, ogni quanti anni
        buongiorno, per il monitoraggio a quattro anni ci serve un nuovo inventario o basta dire a che punto sono le azioni?
        full report
        aggiornare l'inventario delle emissioni dopo l'ibe
        si puo saltare l'inventario nel secondo rapporto
        monitoring emission inventory quando è obbligatorio
        confronto tra emissioni di partenza e di oggi
    .meant =
        ricontare i fumi a metà strada per vedere se scendono
        Il perito chiede compenso per un ricalcolo dopo quattro anni: è davvero dovuto?
        prima e dopo, secondo conteggio, progressi misurati
        il secondo conteggio dei gas e la versione estesa del resoconto
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://com-east.eu/en/faq-3/item/722-how-to-submit-the-monitoring-report
    .as-of = 2026-11
    .related = monitoring_cycle, submit_monitoring, emission_factors

submit_monitoring =
    .title = Inviare il rapporto di monitoraggio
    .answer =
        Il rapporto di monitoraggio si invia <b>in MyCovenant, nella sezione «My progress»</b>. È l'unico canale ufficiale.

        Come fare:
        • entrare in MyCovenant e aprire «My progress»
        • compilare il modulo di monitoraggio: stato delle azioni e, se è un rapporto completo, il nuovo inventario
        • compilare la parte sulla povertà energetica, dovuta da gennaio 2025
        • inviare e conservare la conferma

        Un documento PDF è facoltativo: conta il modulo online.

        Se il Comune ha un coordinatore, anche lui può aprire il profilo e dare una mano.

        Il nome della sezione e la regola sul PDF vengono da istruzioni del 2018-2019: se vedete altro, seguite MyCovenant. Se il tempo non basta, la proroga si chiede prima della scadenza.
    .ask =
        invio monitoraggio
        come si carica il rapporto di monitoraggio
        dove si inserisce lo stato di avanzamento delle azioni
        my progress mycovenant
        salve, dobbiamo trasmettere il primo monitoraggio del paesc: serve un pdf approvato o si compila solo online?
        template di monitoraggio, dove lo trovo
        procedura per consegnare il report biennale
        aggiornare le percentuali delle schede azione in piattaforma
        il monitoraggio si manda per mail o c'e un modulo
    .meant =
        in quale schermata racconto a che punto siamo coi lavori
        Il resoconto dei lavori è pronto in bozza: come lo faccio avere a chi di dovere?
        temo di spingere il bottone sbagliato sui progressi
        il piano è già depositato, ora spediamo l'avanzamento: con quali passaggi
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://com-east.eu/en/faq-3/item/722-how-to-submit-the-monitoring-report
    .as-of = 2026-11
    .related = monitoring_cycle, mycovenant_access, energy_poverty_reporting

emission_factors =
    .title = I fattori di emissione: IPCC o LCA
    .answer =
        Il fattore di emissione trasforma un consumo di energia in CO2. Il Comune sceglie fra <b>due metodi</b>:
        • basato sulle attività (IPCC): solo CO2, oppure CO2 equivalente
        • ciclo di vita (LCA): CO2 equivalente, compresa la filiera che porta l'energia fino al consumo

        I valori standard li pubblica il Centro comune di ricerca della Commissione (CCR/JRC). L'ultima raccolta che conosciamo è dell'<b>8 febbraio 2024</b>: controllate se ce n'è una più nuova.

        Il nostro consiglio: usate lo stesso metodo nell'inventario di base e in quelli di monitoraggio. Se cambia il metodo, le emissioni possono sembrare diverse anche quando i consumi sono gli stessi.

        Scrivete nel piano quale metodo e quali valori avete usato. Per dubbi tecnici c'è l'helpdesk del JRC; i contatti sono nella pagina inglese delle domande frequenti.
    .ask =
        fattori di emissione
        ipcc o lca
        quale coefficiente uso per l'elettricità
        tonnellate di co2 per mwh
        buongiorno, ho i kwh e i metri cubi di gas ma non so con quali valori convertirli in co2
        tabella jrc dei fattori standard
        meglio ciclo di vita o approccio standard
        FE nazionale o locale
        conversione consumi anidride carbonica equivalente
        che differenza c'e tra co2 e co2eq
    .meant =
        per quanto moltiplico le letture dei contatori
        Il mio foglio ha gas e gasolio ma serve il peso dei fumi: con quali numeri?
        due metodi danno esiti diversi, ho paura di mescolarli
        le letture le ho già, mi mancano i moltiplicatori per passare ai gas
    .source =
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs
    .related = bei, energy_data_sources, full_report_mei

optional_sectors =
    .title = Industria, rifiuti e altri settori facoltativi
    .answer =
        Questi settori sono <b>facoltativi</b>. Si possono aggiungere all'inventario se il piano prevede misure che li riguardano.

        I testi del JRC fanno questi esempi:
        • industria fuori dal sistema europeo ETS
        • strade non gestite dal Comune, come può essere un'autostrada
        • acque reflue e rifiuti solidi, che non sono consumi di energia

        Per l'<b>agricoltura</b> e per gli <b>impianti dentro l'ETS</b> non abbiamo trovato una regola nei testi consultati. Guardate le linee guida sul reporting o chiedete all'helpdesk tecnico del JRC.

        Una regola semplice: chiedetevi se il Comune può fare qualcosa in quel settore. Se non ci sono misure, lasciatelo fuori.

        I settori facoltativi si aggiungono ai quattro settori chiave, non li sostituiscono.
    .ask =
        settori facoltativi
        industria nel paesc
        dobbiamo contare l'autostrada che attraversa il territorio
        agricoltura e allevamenti vanno inseriti?
        salve, abbiamo una grande cartiera soggetta a ETS nel comune: le sue emissioni finiscono nel nostro inventario?
        rifiuti e discarica si possono includere
        depuratore, acque reflue
        cosa posso lasciare fuori dal conteggio
        le fabbriche sono obbligatorie o no
        tangenziale statale ferrovia porto, come trattarli
    .meant =
        quali pezzi di realtà posso ignorare
        Un allevatore con mille maiali ci gonfia i totali: devo metterlo dentro?
        il capannone inquinante mi rovina la media
        oltre ai quattro irrinunciabili, che cosa si può aggiungere a piacere
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/FAQs
    .related = key_sectors, bei, eligibility_criteria
