# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-plan = Il piano (PAESC)

what_is_secap =
    .title = Che cos'è il PAESC
    .answer =
        Il PAESC è il piano del Comune per il clima e l'energia: dice da dove si parte, dove si vuole arrivare e con quali azioni. Lo adotta il Consiglio comunale.

        La sigla sta per Piano d'Azione per l'Energia Sostenibile e il Clima. In inglese è SECAP.

        Mette insieme i tre temi del Patto:
        • ridurre i gas serra;
        • adattarsi al cambiamento climatico;
        • contrastare la povertà energetica.

        Si appoggia su tre analisi: l'inventario di base delle emissioni (IBE), la valutazione di rischi e vulnerabilità (VRV) e quella della povertà energetica.

        Si presenta in MyCovenant entro due anni dalla delibera di adesione. La data esatta è nel profilo del Comune.

        Secondo il progetto europeo OwnYourSECAP nessuna norma obbliga un Comune a farlo: l'obbligo è politico e nasce dalla firma.
    .ask =
        cos'è il paesc
        che significa paesc
        a cosa serve il piano d'azione
        definizione secap
        in parole semplici, in cosa consiste questo documento?
        buongiorno, l'assessore mi ha chiesto di occuparmi del paesc ma non so nemmeno che cosa sia, me lo spiega in breve?
        significato della sigla paesc
        che cose un piano energia e clima comunale
        di che parla la strategia locale per l'energia sostenibile
        perche un ente dovrebbe redigere un paesc
    .meant =
        quel fascicolone che mi hanno mollato, che roba è
        La dirigente mi chiede di spiegare il malloppo al pubblico: come lo descrivo?
        non so neppure a che cosa stiamo lavorando
        che natura ha il PAESC: è un progetto, un regolamento, un programma?
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/it/about
    .related = secap_contents, secap_deadline, workplan_24_months

secap_contents =
    .title = Che cosa deve contenere il PAESC
    .answer =
        Il PAESC contiene le analisi di partenza, gli obiettivi e le azioni:
        • inventario di base delle emissioni (IBE);
        • valutazione di rischi e vulnerabilità (VRV);
        • valutazione della povertà energetica;
        • visione e obiettivi;
        • azioni di mitigazione, di adattamento e contro la povertà energetica.

        Per essere accettato deve rispettare questi criteri:
        • approvazione del Consiglio comunale o dell'organo equivalente;
        • obiettivo di mitigazione e impegno di adattamento scritti con chiarezza;
        • un IBE completo e una VRV;
        • IBE su almeno tre dei quattro settori chiave, azioni in almeno due.

        I settori chiave sono edifici comunali, edifici del terziario, edifici residenziali e trasporti.

        La povertà energetica va trattata in ogni piano presentato da gennaio 2025. L'adattamento può stare nel PAESC o in un documento a parte.

        I criteri e la regola sul documento a parte vengono da testi ufficiali meno recenti: verificateli in MyCovenant.
    .ask =
        contenuti del paesc
        struttura e capitoli del piano
        cosa va messo nel documento
        elementi obbligatori paesc
        indice tipo di un paesc
        salve, devo controllare la bozza preparata dal consulente: quali parti non possono mancare nel piano?
        requisiti minimi del piano
        bei rva e azioni, serve altro?
        che sezioni deve avere il testo
        quali analisi bisogna fare per il piano clima
    .meant =
        che ci va scritto dentro, pagina dopo pagina
        Lo studio mi ha consegnato ottanta fogli: come capisco se manca un pezzo?
        scaletta, indice, paragrafi irrinunciabili
        i capitoli del testo, uno dopo l'altro
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it
    .as-of = 2026-11
    .related = bei, rva, eligibility_criteria

workplan_24_months =
    .title = Calendario di lavoro in 24 mesi
    .answer =
        Un calendario ufficiale mese per mese non l'abbiamo trovato. Questo è il <b>nostro calendario consigliato</b>; i mesi si contano dalla delibera di adesione.

        • <b>0-2</b>: firma, caricamento, verifica della scadenza in MyCovenant; responsabile, gruppo tra uffici, Coordinatore territoriale.
        • <b>2-4</b>: risorse, incarichi, linee guida.
        • <b>3-9</b>: raccolta dei dati e inventario (IBE).
        • <b>4-11</b>: rischi e vulnerabilità (VRV).
        • <b>6-12</b>: povertà energetica, con i servizi sociali.
        • <b>8-16</b>: incontri con cittadini, scuole, imprese.
        • <b>12</b>: verifica di metà percorso.
        • <b>12-17</b>: obiettivi e schede delle azioni.
        • <b>15-20</b>: bozza e osservazioni.
        • <b>18</b>: se si è in ritardo, preparare la richiesta di proroga.
        • <b>20-22</b>: voto in Consiglio.
        • <b>20-23</b>: modello in MyCovenant; invio al mese 23.

        Tenete conto di agosto, feste ed elezioni. L'ordine generale dei passi segue la guida del JRC «How to develop a SECAP» (2018).
    .ask =
        cronoprogramma paesc
        calendario di lavoro per i due anni
        tempistica delle fasi
        cosa fare mese per mese
        come organizzo il gruppo di lavoro
        buongiorno, abbiamo appena approvato la delibera e siamo in due in ufficio: come distribuiamo il lavoro sul piano nei prossimi mesi?
        fasi di redazione del paesc
        da dove comincio dopo l'adesione
        gantt attivita piano clima
        tabella di marcia e ruoli interni
    .meant =
        come spalmo il da farsi senza arrivare col fiatone
        Parto oggi con una collega a mezzo servizio: che facciamo prima e che dopo?
        tabella settimana per settimana, chi fa che cosa
        in che ordine fare i passi interni fino alla consegna
    .source =
        https://comssa.org/pt/site-resources/seacap-short-starting-guide
        https://www.energyhub.ie/2021/03/
        https://eu-mayors.ec.europa.eu/en/Reporting
    .related = secap_deadline, small_municipality_support, secap_approval

secap_approval =
    .title = L'approvazione del PAESC in Consiglio
    .answer =
        Sì, il Consiglio comunale, o l'organo equivalente, deve approvare il piano <b>prima</b> dell'invio. È uno dei criteri di accettazione.

        L'ordine è questo:
        • il Consiglio approva il testo finale;
        • il Comune compila il modello in MyCovenant e carica il PDF approvato;
        • si avvia il controllo e si invia.

        Approvare non basta. Il piano è presentato solo quando modello e documento sono entrambi in MyCovenant. Il voto deve quindi arrivare prima della scadenza: noi consigliamo due mesi di margine.

        Sono regole di testi ufficiali meno recenti: verificatele in MyCovenant o con l'helpdesk.

        Secondo la stampa, a Paceco (Sicilia) nel luglio 2021 il Consiglio votò nella stessa seduta la nuova adesione e il PAESC.

        Sulla VAS non abbiamo trovato una regola: in Italia chiedete alla Regione.
    .ask =
        approvazione paesc in consiglio
        serve la delibera per il piano?
        chi approva il piano, giunta o consiglio
        il piano va votato prima di inviarlo
        basta la giunta per adottare il paesc
        buongiorno, la bozza del piano è pronta: dobbiamo portarla in aula prima di caricarla o possiamo mandarla e votare dopo?
        adozione del paesc da parte dell'assemblea
        il paesc e soggetto a vas
        quanto prima della scadenza bisogna votarlo
        delibera di approvazione piano clima
    .meant =
        il malloppo finito deve passare dagli eletti?
        Vorrei spedire subito e far votare dopo l'estate: si può invertire?
        se non lo votano prima, vale lo stesso?
        il sì politico al testo finito, due anni dopo quello d'ingresso
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/support/faq_en.html?id_faq=39
    .related = secap_submission, eligibility_criteria, secap_template

secap_template =
    .title = Il modello del PAESC e il file Excel
    .answer =
        Il modello ufficiale è quello online, dentro MyCovenant. La versione Excel esiste, ma è solo un foglio di lavoro: il piano si presenta in MyCovenant.

        Le parti da compilare sono:
        • strategia;
        • inventari delle emissioni;
        • rischi e vulnerabilità;
        • azioni;
        • povertà energetica.

        Nella pagina «Reporting» del sito ufficiale ci sono le linee guida, i video per ogni parte e un pacchetto informativo anche in italiano. I video possono non mostrare qualche funzione nuova.

        Modello e documento approvato devono dire le stesse cose. La valutazione si basa soprattutto sul modello. Alla fine si carica il PDF, si avvia il controllo e si invia: fino a quel momento il piano non è presentato. Questi ultimi punti vengono da FAQ meno recenti: verificateli in MyCovenant.
    .ask =
        modello paesc excel
        template secap da scaricare
        format del piano
        dove si scarica il file di lavoro
        quali schede vanno compilate online
        ciao, il consulente ci ha mandato un file excel con i dati: possiamo caricare quello oppure bisogna ricopiare tutto sul portale?
        foglio di calcolo ufficiale
        modulistica mycovenant sezioni strategia inventari azioni
        il modello e il documento devono coincidere
        schema da riempire per il piano
    .meant =
        lo scheletro vuoto con le caselle
        Mi serve la griglia con le caselle: esiste pronta o la costruisco io?
        celle bloccate, tabella ufficiale, dove sta
        il file con le caselle ufficiali, da scaricare vuoto
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting
    .as-of = 2026-11
    .related = secap_submission, mycovenant_platform, guidebook_library

secap_cost =
    .title = Quanto costa fare un PAESC
    .answer =
        Non abbiamo trovato un prezzo ufficiale. Un ordine di grandezza viene dai contributi di alcune Regioni italiane:
        • <b>Emilia-Romagna</b>, 2019 e 2021: 6.000-20.000 euro per un Comune, 10.000-30.000 per un'Unione;
        • <b>Puglia</b>, 2022: le stesse cifre;
        • <b>Sicilia</b>, 2018: 10.000-15.000 euro fissi, più una quota per abitante;
        • <b>Friuli-Venezia Giulia</b>, regolamento del 2020: fino al 100% della spesa ammessa e a 10.000 euro per Comune già aderente.

        Sono contributi, non prezzi di mercato. I bandi di Emilia-Romagna, Puglia e Sicilia sono chiusi. Il regolamento friulano prevedeva una finestra ogni anno, dal 1° gennaio al 1° marzo: chiedete alla Regione se è ancora finanziata.

        Per spendere meno:
        • un piano congiunto con i Comuni vicini, che secondo il JRC fa economia di scala;
        • l'aiuto del Coordinatore territoriale, che s'impegna a dare sostegno tecnico e finanziario.
    .ask =
        quanto costa un paesc
        costo redazione paesc
        preventivo consulente per il piano
        che spesa bisogna mettere a bilancio
        prezzo medio per un comune di 5000 abitanti
        buongiorno, dobbiamo affidare il piano a uno studio esterno e vorrei capire quale importo è ragionevole, ci sono riferimenti?
        budget per il piano clima
        tariffa di un professionista
        e caro fare il piano? quanti euro servono
        importo a base d'incarico secap
    .meant =
        a quanto ammonta la parcella di chi ce lo prepara
        Il bilancio è all'osso e tre studi hanno sparato cifre diverse: qual è quella giusta?
        non vorrei farmi spennare dallo studio
        entrare è gratis, ma chi stende il documento che fattura fa
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://www.gazzettaufficiale.it/atto/regioni/caricaArticolo?art.codiceRedazionale=20R00266&art.dataPubblicazioneGazzetta=2020-11-28&art.idArticolo=9999&art.idGruppo=0&art.idSottoArticolo=1&art.progressivo=0&art.versione=1
    .as-of = 2026-11
    .related = regional_grants, join_as_group, small_municipality_support

seap_vs_secap =
    .title = PAES e PAESC: le differenze
    .answer =
        Il PAES riguardava solo energia ed emissioni. Il PAESC aggiunge l'adattamento al clima e, oggi, la povertà energetica.

        • <b>PAES</b> (adesioni 2008-2015): almeno il 20% di CO2 in meno entro il 2020; andava presentato entro un anno dall'adesione.
        • <b>PAESC</b> (adesioni da ottobre 2015): orizzonte 2030 e, dal 2021, 2050; va presentato entro due anni dalla delibera.

        <b>Passare al PAESC.</b> Chi ha un PAES è invitato a rinnovare, non obbligato: fino ad allora vale l'impegno firmato. Per rinnovare servono una nuova delibera e il nuovo documento. Da quale data decorra la scadenza, chiedetelo all'helpdesk.

        Il vecchio piano è una buona base. Secondo Arpae Emilia-Romagna si parte da un monitoraggio completo di azioni ed emissioni e si aggiunge l'adattamento, nel PAESC o in un piano a parte.

        Secondo la Provincia di Barcellona (2021), chi viene dal -20% deve fare anche un rapporto di chiusura sul 2020.

        Le regole di rinnovo vengono da testi meno recenti: verificatele.
    .ask =
        differenza tra paes e paesc
        paes o paesc
        abbiamo il vecchio paes, che facciamo?
        dal paes al paesc come si passa
        il piano del 2012 è ancora valido
        salve, il nostro comune ha un paes approvato nel 2013 e mai aggiornato: bisogna rifare tutto o si può riutilizzare qualcosa?
        cosa c'e in piu nel piano nuovo
        trasformare il paes con il clima
        seap vs secap
        la versione senza la c a che serve ancora
    .meant =
        una lettera in più, che diavolo è mutato
        In armadio c'è un malloppo senza la parte sul meteo: lo buttiamo?
        quello di una volta è carta straccia?
        confronto fra le due generazioni del documento, con e senza clima
    .source =
        https://arpae.it/@@multilingual-selector/006abbca2e5e477d953621520d67c4f8/it?set_language=it
        https://eu-mayors.ec.europa.eu/en/signatories
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
    .related = renew_commitment, commitments_overview, secap_contents

joint_options =
    .title = Piano congiunto: opzione 1 o opzione 2
    .answer =
        Con l'opzione 1 ogni Comune risponde del proprio obiettivo; con l'opzione 2 ne risponde il gruppo.

        • <b>Opzione 1</b>: impegno di ciascun Comune, un modello MyCovenant per ogni Comune. Il piano può unire azioni proprie e azioni comuni.
        • <b>Opzione 2</b>: un obiettivo per tutto il gruppo, un solo modello, un solo profilo pubblico.

        L'opzione 2 è pensata per Comuni confinanti piccoli e medi, indicativamente sotto i 10.000 abitanti ciascuno, o per un'agglomerazione urbana.

        <b>Scadenze.</b> Con l'opzione 1 ogni Comune conta i due anni dalla propria delibera. Con l'opzione 2 non abbiamo trovato quale data valga se i Consigli votano in giorni diversi: per prudenza prendete la prima. Vale la data che compare in MyCovenant; nel dubbio, chiedete all'helpdesk.

        Un equivoco: in un volantino pugliese l'opzione 1 diventa «un PAESC per ogni firmatario». Separati sono impegni e modelli; il piano può essere comune.

        I dettagli vengono da testi ufficiali meno recenti: verificateli prima di deliberare.
    .ask =
        differenza tra opzione 1 e opzione 2
        opzione 1 o 2 paesc congiunto
        impegno individuale o collettivo
        quale opzione conviene ai comuni piccoli
        un solo template per tutto il gruppo?
        buongiorno, siamo un'unione di sei comuni e dobbiamo indicare l'opzione nel documento: che cosa cambia in concreto tra le due?
        obiettivo unico o obiettivo per ogni ente
        opz 1 opz 2 joint secap
        quanti modelli si compilano nel piano d'area
        profilo pubblico unico o separato
    .meant =
        ciascuno per sé oppure tutti uno, quale formula
        Nel foglio c'è da barrare una casella su due e i colleghi litigano: quale barriamo?
        se barriamo quella sbagliata uno solo trascina giù gli altri?
        già deciso di unirci: in che cosa differiscono le due formule
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
    .related = join_as_group, secap_deadline, merger_group_changes

stakeholder_engagement =
    .title = Coinvolgere cittadini e portatori d'interesse
    .answer =
        Sì, coinvolgere cittadini, imprese e gli altri livelli di governo fa parte degli impegni dei firmatari. Non abbiamo trovato un metodo imposto né un numero minimo di incontri.

        Con chi parlare, secondo noi:
        • uffici comunali, compresi i servizi sociali;
        • scuole, imprese, associazioni;
        • gestori delle reti di energia e dei trasporti;
        • Comuni vicini, Regione, Coordinatore territoriale.

        Quando, nel calendario che consigliamo (mesi dalla delibera di adesione):
        • mesi 1-2: gruppo di lavoro tra uffici;
        • mesi 8-16: incontri con cittadini, scuole e imprese;
        • mesi 18-20: osservazioni sul testo, prima del Consiglio.

        Annotate chi ha partecipato e che cosa è cambiato: serve per raccontarlo nel piano.

        La guida del JRC «How to develop a SECAP» (2018) spiega il percorso passo per passo. Per la povertà energetica ci sono i manuali dell'EPAH.
    .ask =
        coinvolgimento cittadini paesc
        partecipazione dei portatori di interesse
        stakeholder piano clima
        come organizzare incontri pubblici
        e obbligatorio consultare la popolazione
        salve, vorremmo fare un'assemblea con scuole e imprese del paese per il piano: chi va invitato e in quale fase?
        tavoli di lavoro con associazioni e aziende
        questionario ai residenti sul paesc
        percorso partecipativo
        chi altro deve collaborare alla stesura, oltre all'ufficio tecnico
    .meant =
        mettere insieme bottegai, parroco e mamme
        Il vicesindaco vuole una serata in piazza sul tema: quando e con chi la facciamo?
        se decidiamo da soli la gente protesta
        la gente fuori dal palazzo: come la facciamo intervenire
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
    .related = workplan_24_months, energy_poverty_pillar, coordinators

secap_language =
    .title = In che lingua si scrive il PAESC
    .answer =
        Il documento del piano può essere in italiano, la lingua nazionale, oppure in inglese. Il modello online si compilava invece in inglese.

        Sono regole ufficiali del 2016-2018: prima di tradurre, verificatele in MyCovenant o con l'helpdesk (info@eumayors.eu, indirizzo da controllare nelle FAQ).

        In pratica conviene:
        • far approvare al Consiglio il testo nella propria lingua e caricare quello, in PDF;
        • preparare per ogni azione un titolo e due righe in inglese, da usare nel modello;
        • controllare che numeri e azioni siano gli stessi nei due testi.

        Per lavorare nella propria lingua ci sono le linee guida sulla povertà energetica, in 24 lingue, e i pacchetti informativi in italiano, inglese, tedesco, francese e spagnolo.
    .ask =
        in che lingua va scritto il paesc
        il piano deve essere in inglese?
        traduzione del paesc
        si puo caricare il documento in italiano
        lingua del template mycovenant
        buongiorno, nessuno da noi conosce bene l'inglese, dobbiamo pagare un traduttore per tutto il piano o basta l'italiano?
        compilare la piattaforma in italiano
        serve una versione inglese del testo approvato
        idioma richiesto dal portale
        paesc bilingue alto adige
    .meant =
        dobbiamo rifarlo per gli stranieri o va com'è
        Il mio anglofono è in pensione: va bene se lo lasciamo com'è?
        vocabolario straniero, interprete, quanto ci complica
        italiano o inglese per il testo da depositare
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/0-4.html
    .as-of = 2026-11
    .related = secap_template, secap_submission, guidebook_library
