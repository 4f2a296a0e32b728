# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-funding = Fondi e contributi

funding_overview =
    .title = Quali fondi esistono
    .answer =
        La firma da sola non porta denaro: i fondi si chiedono con bandi separati. Alcuni però vogliono un piano già pronto, come il PAESC.

        Conviene distinguere per che cosa servono:
        • <b>scrivere il piano</b>: contributi regionali, aiuto del coordinatore territoriale;
        • <b>preparare gli investimenti</b> (studi, diagnosi, gare): ELENA; la European City Facility, quando apre;
        • <b>fare i lavori</b>: FESR della Regione; in Italia il Conto Termico, la cui piattaforma è stata sospesa il 3 marzo 2026;
        • <b>progetti europei</b>: LIFE, Horizon Europe.

        La guida ai finanziamenti del sito del Patto cita anche InvestEU, lo strumento di prestito per il settore pubblico (Public Sector Loan Facility), URBACT e l'Iniziativa urbana europea, il Fondo per una transizione giusta, i fondi di rotazione e le cooperative di cittadini.

        A novembre 2026 diversi bandi noti sono <b>chiusi</b>: LIFE 2026 per l'energia, il settimo della EUCF, il PNRR per le comunità energetiche. Prima di contare su una somma, verificate sul sito di chi la gestisce.

        Primo passo: chiedete alla Regione o al coordinatore.
    .ask =
        finanziamenti patto dei sindaci
        quali fondi ci sono per i comuni
        bandi aperti per clima ed energia
        dove troviamo i soldi per le azioni del paesc
        chi paga gli interventi previsti dal piano
        contributi europei per enti locali
        buonasera, il sindaco mi chiede quali opportunita di finanziamento abbiamo una volta entrati nel patto, mi fa un quadro generale?
        firmando si ricevono automaticamente delle risorse?
        sovvenzioni UE e nazionali, panoramica
        come coprire le spese delle misure senza pesare sul bilancio
    .meant =
        da quale portafoglio attingiamo per realizzare le opere
        Abbiamo belle idee e casse vuote: a quali porte possiamo bussare?
        senza quattrini resta tutto sulla carta, che possibilità esistono
        mi faccia l'elenco di tutte le strade per avere denaro, poi scelgo
    .source =
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/7?page=1
        https://eu-mayors.ec.europa.eu/en/join/coordinator
    .as-of = 2026-11
    .related = regional_grants, conto_termico, elena

conto_termico =
    .title = Conto Termico 3.0 e GSE
    .answer =
        La piattaforma del Conto Termico 3.0 è stata <b>sospesa dal GSE il 3 marzo 2026</b>, un mese dopo l'apertura (2 febbraio). Non sappiamo se abbia riaperto: guardate il sito del GSE prima di contarci.

        Motivo: 3.333 richieste per quasi 1,3 miliardi di euro, circa l'85% da piccoli Comuni. Il GSE ha annunciato un controllo: si può riaprire se molte domande vengono respinte.

        Le regole (decreto 7 agosto 2025, in vigore dal 25 dicembre 2025):
        • 900 milioni l'anno: 400 agli enti pubblici, di cui 20 per le diagnosi energetiche, e 500 ai privati;
        • di norma fino al 65% della spesa;
        • fino al 100% per edifici di Comuni sotto i 15.000 abitanti, scuole e ospedali.

        Due strade:
        • <b>prenotazione</b>, prima dei lavori: solo enti pubblici e terzo settore;
        • <b>accesso diretto</b>, a lavori finiti: secondo note di settore, entro 90 giorni.

        Secondo le stesse note, raggiunto il tetto annuo l'accesso si chiude per quell'anno.

        Secondo la stampa, il GSE aiuta i Comuni con un accordo con l'ANCI («Sostenibilità in Comune»).
    .ask =
        conto termico 3.0 comuni
        il conto termico è ancora bloccato?
        portaltermico sospeso
        incentivi gse per scuole e municipio
        cambio caldaia in palestra, che contributo c'è
        salve, volevamo sostituire infissi e pompa di calore nella scuola con l'incentivo del gse ma il portale non accetta domande, che si fa?
        prenotazione o accesso diretto al GSE
        percentuale ct 3.0 sotto i 15000 abitanti
        quando riapre il portale del gse
        riqualificare gli immobili comunali con fondi statali
    .meant =
        lo stato ci ridà parte della spesa se sistemiamo il riscaldamento del palazzo
        Ho il preventivo per cambiare i termosifoni dell'asilo: Roma ne copre una parte?
        rimborso statale per impianti e cappotto dell'ente, domande ferme
        il rimborso statale italiano per la caldaia o il cappotto di un edificio pubblico
    .source =
        https://www.gse.it/contatore-conto-termico
        https://www.anci.piemonte.it/pubblicato-sulla-gazzetta-ufficiale-il-decreto-conto-termico-3-0/
        https://www.lavoripubblici.it/news/conto-termico-3-0-sospensione-domande-gse-1-3-miliardi-37565
    .as-of = 2026-03
    .related = pnrr_cer, erdf_fesr, regional_grants

regional_grants =
    .title = Contributi regionali per scrivere il PAESC
    .answer =
        A novembre 2026 non abbiamo trovato nessun bando regionale aperto per scrivere un PAESC. Chiedete alla vostra Regione o al coordinatore territoriale.

        In Italia, secondo le Regioni e la stampa, ci sono stati:
        • <b>Emilia-Romagna</b>: 2013, 2019, 2021 e 2022; nel 2019 e 2021, 6.000-20.000 euro per Comune, 10.000-30.000 per Unione;
        • <b>Puglia</b>: voucher 2022, stesse cifre; altri 521.000 euro nel 2023;
        • <b>Sicilia</b>: 2018-2024; nel 2018, 10.000-15.000 euro più una quota per abitante;
        • <b>Campania</b>: 2013.

        Sono tutti chiusi. Da verificare il <b>Friuli-Venezia Giulia</b>: il regolamento del 2020 prevede una finestra ogni anno, dal 1° gennaio al 1° marzo, fino al 100% e a 10.000 euro per Comune già aderente. Non sappiamo se sia ancora finanziata.

        In Vallonia (Belgio) ci sono stati i sussidi POLLEC; quelli del 2022 per il personale durano al massimo fino al 31 dicembre 2026.

        Due avvertenze:
        • la scadenza del contributo regionale non è quella del Patto;
        • le regole regionali possono essere più strette: in Puglia, solo Comuni singoli e Unioni complete.
    .ask =
        contributi regionali paesc
        la regione paga la redazione del piano?
        bando regionale per il piano energia e clima
        voucher paesc puglia
        contributo fvg 10000 euro comuni
        emilia romagna sicilia fondi per i comuni paesc
        buongiorno, dobbiamo incaricare un professionista per il piano ma non abbiamo soldi, la nostra regione rimborsa qualcosa?
        c'e un sussidio per pagare il consulente
        aiuto economico della regione per scrivere il documento
        pollec vallonia
    .meant =
        c'è chi ci rifonde la parcella di chi stende il testo
        Lo studio chiede una cifra che non possediamo: a livello locale ci danno una mano?
        paura di anticipare la parcella e non rivederla più
        soldi solo per la stesura del piano, da chi governa il territorio
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        http://provpn.regione.fvg.it/rafvg/cms/RAFVG/ambiente-territorio/valutazione-ambientale-autorizzazioni-contributi/FOGLIA37/
    .as-of = 2026-11
    .related = secap_cost, coordinators, small_municipality_support

erdf_fesr =
    .title = FESR: i fondi europei della Regione
    .answer =
        Il FESR, il Fondo europeo di sviluppo regionale, in Italia si chiede alla <b>Regione</b>: è lei che lo gestisce con i suoi bandi. In un altro Paese, chiedete alla vostra Regione chi gestisce il programma.

        Un esempio per i lavori, non per il piano: secondo una rassegna di bandi, nel maggio 2025 l'Emilia-Romagna (PR FESR 2021-2027) ha messo 10 milioni di euro sugli edifici pubblici, fino a 750.000 euro per progetto, al 60% della spesa e in alcuni casi al 70%.

        Il legame con il Patto cambia da Regione a Regione:
        • in Campania, secondo una relazione tecnica, il POR FESR 2007-2013 ha dato soldi per i vecchi piani (PAES);
        • in Sicilia, secondo una testata dell'ANCI, i risultati dei PAESC dovevano servire al programma FESR 2021-2027.

        A novembre 2026 non abbiamo trovato bandi regionali FESR aperti per il PAESC.

        Che cosa fare:
        • guardare sul sito della Regione la pagina del programma FESR 2021-2027;
        • chiedere se il PAESC dà punti o è un requisito;
        • tenere pronte le schede delle azioni del piano, con costi e risparmi.
    .ask =
        fesr comuni
        fondi strutturali per efficienza energetica
        por fesr edifici pubblici
        bando regionale cofinanziato dall'europa per i lavori
        politica di coesione 2021-2027 e paesc
        salve, abbiamo il piano approvato e vogliamo rifare il municipio con i fondi della programmazione europea, a chi ci rivolgiamo?
        fondo europeo di sviluppo regionale
        pr fesr scadenze
        il paesc da punteggio nei bandi della regione
        quota di cofinanziamento sugli stabili comunali
    .meant =
        quattrini di Bruxelles che passano dal capoluogo per ristrutturare
        Il palazzetto cade a pezzi e qualcuno cita i programmi settennali: come si accede?
        ristrutturazioni, cantieri, sette anni, avvisi pubblicati dal capoluogo
        denaro europeo per i cantieri che si chiede alla Regione e non a Bruxelles
    .source =
        https://gdc.ancidigitale.it/sicilia-la-regione-vuole-lenergy-manager-in-ogni-comune/
        https://regula.biz/blog/52/bando-emilia-romagna-pr-fesr-2021-2027-per-edifici-pubblici
    .as-of = 2026-11
    .related = regional_grants, funding_overview, conto_termico

pnrr_cer =
    .title = PNRR e comunità energetiche (CER)
    .answer =
        Il contributo PNRR per le comunità energetiche rinnovabili è <b>chiuso</b>: le domande si potevano presentare fino al 30 novembre 2025.

        Copriva il 40% della spesa, nei Comuni sotto i 50.000 abitanti e per impianti fino a 1 MW.

        Per chi ha ottenuto il contributo i termini sono questi:
        • lavori finiti entro il <b>30 giugno 2026</b>;
        • impianto in funzione al più tardi entro il <b>31 dicembre 2027</b>.

        L'intero PNRR doveva raggiungere i suoi obiettivi entro il 31 agosto 2026. Oggi non c'è quindi da aspettarsi nuovo denaro da lì.

        Una comunità energetica può comunque stare tra le azioni del PAESC. Per altre strade:
        • chiedete al GSE se ci sono altri incentivi;
        • chiedete alla Regione se ha bandi propri;
        • guardate la guida ai finanziamenti del sito del Patto, che cita le cooperative di cittadini e i fondi di rotazione.
    .ask =
        pnrr comunità energetiche
        contributo cer 40 per cento
        fare una comunità energetica rinnovabile
        il pnrr è finito? ci sono ancora soldi
        fondo perduto fotovoltaico condiviso
        buongiorno, vorremmo creare una cer con i cittadini e mettere i pannelli sul tetto della scuola, si puo ancora chiedere il contributo del piano di ripresa?
        CER piccoli comuni sotto 50000 abitanti
        recovery plan clima comuni
        autoconsumo collettivo di energia solare, aiuti
        scadenza lavori impianti finanziati pnrr
    .meant =
        scambiarsi fra vicini la corrente prodotta dai tetti
        Un gruppo di residenti vuole scambiarsi l'elettricità del sole: restano agevolazioni?
        il treno dei miliardi post pandemia è già passato?
        aiuti per chi mette in comune la corrente del sole fra abitanti e municipio
    .source =
        https://ntplusentilocaliedilizia.ilsole24ore.com/art/pnrr-ultime-tappe-entro-agosto-2026-obiettivi-conclusi-poi-chiusura-l-ultima-rata-dicembre-AH5GDXlC
        https://www.sazalex.com/?p=2549
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53
    .as-of = 2026-11
    .related = conto_termico, funding_overview, energy_poverty_pillar

elena =
    .title = ELENA: aiuto per preparare gli investimenti
    .answer =
        ELENA paga la <b>preparazione</b> di grandi programmi d'investimento, non i lavori. La gestisce la Banca europea per gli investimenti con la Commissione europea.

        Secondo pagine del 2017-2024 copre fino al 90% delle spese ammesse: studi, diagnosi energetiche, gare.

        Le condizioni, secondo le stesse pagine:
        • programma di norma sopra i 30 milioni di euro in tre anni (quattro per i trasporti);
        • ogni euro di contributo deve muovere almeno 20 euro di investimenti nell'energia, 10 nei trasporti;
        • le domande si esaminano in ordine di arrivo.

        Secondo repertori internazionali, dal 2021 ELENA rientra nel polo di consulenza InvestEU e non ammette impianti rinnovabili da soli. Regole del 2025-2026 non ne abbiamo trovate: chiedetele alla Banca prima di decidere.

        Un Comune piccolo da solo arriva di rado a quelle cifre. Si possono però <b>unire più progetti piccoli</b> in un solo programma: chiedete alla Provincia, alla Regione o al coordinatore se ne preparano uno.
    .ask =
        elena bei
        assistenza tecnica banca europea per gli investimenti
        fondo per studi di fattibilità e diagnosi energetiche
        soglia minima 30 milioni elena
        chi finanzia la progettazione prima dei lavori
        buongiorno, la provincia ci propone di entrare in un programma per riqualificare insieme tante scuole con la bei, come funziona?
        european local energy assistance
        effetto leva 20 investimenti
        un comune piccolo puo chiedere elena?
        raggruppare progetti di piu comuni per un grande investimento
    .meant =
        chi copre gli ingegneri che mettono a punto un'operazione gigantesca
        Abbiamo in mente un intervento da decine di milioni ma zero progettisti: chi li sostiene?
        mutuo, istituto di credito del Lussemburgo, preparazione dei cantieri
        sostegno della banca del Lussemburgo ai preparativi di lavori da decine di milioni
    .source =
        https://www.eib.org/en/press/news/energy-efficiency-and-urban-mobility-eur-30-million-for-project-development-assistance
        https://www.elenagrows.it/en/elena-what-is-it/
        https://www.citiesclimatefinance.org/green-city-finance-directory/european-local-energy-assistance-elena/
    .as-of = 2024-12
    .related = eucf, join_as_group, funding_overview

eucf =
    .title = European City Facility (EUCF)
    .answer =
        Oggi non risulta un bando aperto della European City Facility. Il settimo si è chiuso il 18 dicembre 2024 ed era annunciato come l'ultimo di quella edizione.

        È previsto un seguito. Nel 2025 il programma LIFE ha messo a bando 15 milioni di euro (24 aprile - 23 settembre 2025) per scegliere il <b>consorzio</b> che gestirà la nuova EUCF. I Comuni non partecipavano a quel bando: potranno fare domanda dopo, alla nuova struttura. Secondo due portali sui bandi, il 70-75% circa del denaro è destinato ai Comuni, in somme fisse.

        Non abbiamo trovato se e quando si aprirà un bando per i Comuni: controllate il sito della EUCF.

        Che cosa offriva finora:
        • <b>60.000 euro</b> in somma fissa per scrivere un piano d'investimento («investment concept»);
        • servivano un piano per il clima e l'energia, come il PAESC, e una lettera del sindaco.

        Le condizioni del seguito possono cambiare. Intanto conviene avere il PAESC approvato e un'idea d'investimento pronta.
    .ask =
        eucf
        european city facility bando
        60000 euro per i comuni
        quando esce la prossima call eucf
        investment concept, chi lo finanzia
        Buongiorno, un consulente ci ha parlato di sessantamila euro a forfait per chi ha il paesc, il bando e ancora aperto?
        ottava call city facility
        somma forfettaria con lettera del sindaco
        strumento europeo per le citta, come si partecipa
        trasformare le azioni del piano in un progetto bancabile
    .meant =
        un gettone fisso per imbastire un'idea d'affari verde
        Un vicino ha ricevuto un assegno europeo per il suo studio economico: ci riproveranno?
        occasione sfumata per l'assegno forfettario, tornerà?
        la piccola cifra tonda, senza rendiconto, per disegnare un'idea di investimento
    .source =
        https://www.eucityfacility.eu/
        https://euro-access.eu/en/calls/1878/European-City-Facility
        https://eu-mayors.ec.europa.eu/nl/node/1198
    .as-of = 2026-11
    .related = elena, life_programme, secap_approval

life_programme =
    .title = Il programma LIFE
    .answer =
        I bandi LIFE 2026 che conosciamo sono <b>chiusi</b>. Erano stati aperti il 21 aprile 2026:
        • transizione all'energia pulita (Clean Energy Transition), 85,5 milioni di euro: chiuso il 16 settembre 2026;
        • priorità politiche, tra cui il dialogo su clima ed energia tra livelli di governo, 18 milioni: chiuso il 22 settembre 2026.

        Il tema pensato per città e Regioni, LIFE-2025-CET-LOCAL, è stato aperto dal 24 aprile al 23 settembre 2025, con 7 milioni. Chiedeva almeno tre partecipanti di tre Paesi diversi. Se ci fosse anche nel 2026 non l'abbiamo trovato. Un'edizione precedente copriva il 95% della spesa.

        Il periodo di bilancio di LIFE finisce nel 2027. I prossimi bandi vanno verificati sul portale della Commissione.

        Per un Comune piccolo la via più semplice, a nostro parere, è entrare come partner in un progetto guidato da una Regione, un'agenzia per l'energia o una rete di città.
    .ask =
        programma life comuni
        bando life 2026
        life clean energy transition scadenza
        LIFE CET LOCAL
        quanti partner servono per un progetto europeo ambientale
        salve, un'agenzia energetica ci propone di fare i partner in un life, conviene e quando si presenta la domanda?
        prossima call life 2027
        il bando per la transizione energetica di citta e regioni è aperto?
        progetti transnazionali su energia pulita, cofinanziamento 95
    .meant =
        il grande calderone verde di Bruxelles con capofila e alleati stranieri
        Una università greca ci vuole nel suo consorzio: quali regole ha quel canale?
        ambiente, natura, consorzio estero, quando si concorre
        bando europeo sull'ambiente con consorzio di più nazioni e domanda a Bruxelles
    .source =
        https://www.iniziativa.cc/en/2026/04/21/aperte-le-call-per-partecipare-al-programma-life/
        https://www.accesseurope.ie/open-funds/life---boosting-the-clean-energy-transition-in-cities-and-regions
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53
    .as-of = 2026-11
    .related = eucf, elena, funding_overview

cities_mission =
    .title = La Missione «100 città» e Horizon Europe
    .answer =
        La Missione «100 città intelligenti e a impatto climatico zero entro il 2030» è <b>un'altra cosa rispetto al Patto</b>. Nasce da Horizon Europe, il programma europeo per la ricerca. Aderire al Patto non fa entrare nella Missione.

        Le città scelte:
        • scrivono un contratto climatico (Climate City Contract);
        • possono ricevere il marchio della Missione; le prime dieci lo hanno avuto il 12 ottobre 2023.

        Le date sono diverse: la Missione guarda alla neutralità nel 2030, il Patto alla neutralità nel 2050.

        Su una nuova selezione di città non abbiamo trovato notizie. Per saperlo conviene guardare il sito di NetZeroCities.

        Chi non è tra le città scelte può comunque tenere d'occhio i bandi Horizon Europe: la guida ai finanziamenti del sito del Patto ne cita le missioni. Per i soldi che servono a scrivere il PAESC, chiedete prima alla Regione o al coordinatore territoriale.
    .ask =
        missione 100 città
        città climaticamente neutre 2030
        horizon europe per i comuni
        climate city contract cos'è
        netzerocities
        buongiorno, leggo che alcune citta italiane puntano a zero emissioni nel 2030 con un contratto climatico, c'entra con il patto dei sindaci?
        differenza tra mission e patto
        label della missione ue
        come si entra tra le cento città intelligenti
        bandi ricerca e innovazione per la neutralita urbana
    .meant =
        quella squadra di metropoli che vuole azzerare tutto prima degli altri
        Bergamo, Parma e altre hanno una corsia veloce: possiamo accodarci?
        siamo esclusi dal club delle apripista?
        l'iniziativa a numero chiuso per poche città apripista, non quella per tutti
    .source =
        https://netzerocities.eu/2023/10/12/eu-mission-label-award-can-unlock-cities-potential-on-climate-neutrality/
        https://eu-mayors.ec.europa.eu/en/taxonomy/term/53
    .related = target_2050, funding_overview, life_programme
