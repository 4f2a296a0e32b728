# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-support = Chi aiuta, MyCovenant

small_municipality_support =
    .title = Comune piccolo e senza personale: chi aiuta
    .answer =
        Un Comune piccolo non deve fare tutto da solo: l'aiuto viene prima di tutto dal <b>coordinatore territoriale</b>, di solito Regione, Provincia, Città metropolitana o unione di Comuni. Chi diventa coordinatore si impegna a dare ai firmatari indirizzo e sostegno tecnico e finanziario.

        Altre strade:
        • mettersi insieme ai vicini e preparare un PAESC congiunto; l'opzione 2 era pensata, in via indicativa, per Comuni confinanti sotto i 10.000 abitanti ciascuno
        • un sostenitore del Patto, per esempio l'agenzia energetica locale
        • in Italia, il Tavolo di coordinamento nazionale (ENEA, ISPRA, RENAEL e Ufficio europeo), che dal 2021 offre assistenza e formazione sui PAESC
        • EPAH, con manuali e assistenza, per la povertà energetica

        Primo passo: chiedere alla Regione o alla Provincia se è coordinatore e che cosa offre. È anche il consiglio dei testi ufficiali meno recenti a chi non ha competenze o personale.
    .ask =
        comune piccolo senza personale
        siamo in tre in municipio, chi ci da una mano col paesc
        assistenza tecnica per piccoli comuni
        non abbiamo un ufficio ambiente ne competenze
        Buongiorno, sono il segretario di un paese di 800 anime, non abbiamo tecnici: come possiamo farcela con questi adempimenti?
        aiuto gratuito per enti con poche risorse
        CTP supporto PAESC piccoli enti
        a chi appoggiarsi se mancano le forze
        carenza di organico, impossibile fare il piano da soli
    .meant =
        qui c'è solo un geometra tuttofare, a chi ci aggrappiamo
        Faccio anagrafe, tributi e ora pure il clima: chi mi solleva?
        quattro gatti, zero esperti, rischio di mollare
        braccia più che quattrini: chi affianca i paesi minuscoli
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
    .as-of = 2025-10
    .related = join_as_group, coordinators, regional_grants

coordinators =
    .title = I coordinatori del Patto
    .answer =
        I coordinatori sono <b>enti pubblici</b> nazionali, regionali o subregionali che si impegnano ufficialmente a dare ai firmatari una guida e un sostegno tecnico e finanziario.

        Ce ne sono di due tipi:
        • territoriali: Regioni, Province, Città metropolitane, unioni di Comuni
        • nazionali: ministeri e agenzie nazionali per l'energia

        Come lo si diventa: si verificano i requisiti e ci si registra in rete; dopo la conferma arriva la dichiarazione di impegno; il consiglio dell'ente la approva, la si firma e la si invia a coordinators@eumayors.eu. Secondo testi ufficiali meno recenti, chi resta inattivo può essere sospeso.

        In Italia ENEA è coordinatore nazionale. Tra i territoriali, secondo gli stessi enti e la stampa, ci sono la Città metropolitana di Genova (dal 2009), l'Emilia-Romagna (dal 2014), la Puglia e la Sardegna. Per sapere chi copre il vostro Comune, chiedete alla Regione o all'helpdesk.
    .ask =
        coordinatore territoriale
        chi è il CTP della mia zona
        differenza tra coordinatore nazionale e territoriale
        la provincia puo diventare coordinatrice del patto?
        cosa fa una struttura di coordinamento
        Salve, la nostra Città metropolitana vorrebbe coordinare i comuni aderenti, qual è la procedura per accreditarsi?
        ruolo della regione nel patto dei sindaci
        dichiarazione di impegno coordinatore
        ente di coordinamento che guida i firmatari
    .meant =
        quelli sopra di noi che tengono per mano i paesi
        Ci ha telefonato un funzionario dicendo che ci segue lui: che titolo ha?
        chi fa da chioccia, ente sopra di noi
        Province e Regioni che guidano gli altri: con quale titolo lo fanno
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://www.cittametropolitana.genova.it/it/content/sindaci-contro-i-cambiamenti-climatici
    .as-of = 2026-11
    .related = supporters, italian_coordination, small_municipality_support

mycovenant_access =
    .title = Accesso a MyCovenant: password e referenti
    .answer =
        La password dimenticata si recupera dalla <b>pagina di accesso</b> della piattaforma. Se non funziona, si scrive all'helpdesk: info@eumayors.eu. Queste indicazioni vengono da pagine ufficiali meno recenti.

        Secondo le stesse pagine, le prime credenziali arrivano dopo che l'Ufficio ha ricevuto il documento di adesione. L'indirizzo per entrare non lo riportiamo, perché non ne abbiamo conferma: passate dalla pagina ufficiale sul reporting.

        Se cambia il referente, chi ha ancora accesso aggiorna i contatti nel profilo del Comune. Se nessuno ha più le credenziali, scrivete all'helpdesk da una casella istituzionale, con nome del Comune e ruolo. Una procedura ufficiale per il passaggio di consegne non ci è nota.

        Anche un Comune sospeso conserva l'accesso, secondo le regole pubblicate in passato: serve proprio per inviare ciò che manca.
    .ask =
        password mycovenant dimenticata
        non riesco ad accedere
        credenziali piattaforma patto
        e cambiato il referente, come lo aggiorno
        login mycovenant dove si entra
        Buongiorno, il collega che seguiva tutto è andato in pensione e nessuno ha utente e password, come possiamo fare?
        reset pwd account
        modificare la persona di contatto del comune
        non ci sono mai arrivati i dati per entrare
        account bloccato, username smarrito
    .meant =
        sono rimasto chiuso fuori, mi aprite?
        La chiave digitale l'aveva la collega trasferita: come rientriamo?
        se non apro entro domani salta la consegna
        la piattaforma la conosco ma non mi apre, oppure cambia la persona
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = mycovenant_platform, helpdesk_contacts, reactivation

mycovenant_platform =
    .title = Che cos'è MyCovenant
    .answer =
        MyCovenant è l'area riservata in cui il Comune <b>invia piano e monitoraggi</b>. È l'unico canale ufficiale: il modello Excel serve solo per lavorare fuori linea.

        Vi si compilano la strategia, gli inventari delle emissioni, i rischi e le vulnerabilità, le azioni e la povertà energetica. Vi si carica il piano approvato dal Consiglio comunale e, se serve, si chiede una proroga. Secondo testi ufficiali meno recenti, i risultati principali compaiono poi sul profilo pubblico del Comune.

        Per iniziare ci sono video e pacchetti informativi, anche in italiano, sulla pagina ufficiale del reporting. Nei video può mancare qualche funzione recente.

        La piattaforma è protetta da password. Fu rifatta nel giugno 2018 e dichiarata conforme al GDPR. Secondo le istruzioni di allora, i coordinatori possono aprire i profili dei Comuni che seguono. La scadenza che conta è quella che si legge lì.
    .ask =
        cos'è mycovenant
        piattaforma patto dei sindaci
        a cosa serve l'area riservata
        il mio patto portale online
        dove si caricano i dati del comune
        Salve, mi hanno detto che dobbiamo inserire tutto in un sistema della Commissione, di che si tratta e come funziona?
        extranet reporting CoM
        si puo mandare l'excel invece di usare la piattaforma
        sistema informatico per la rendicontazione
    .meant =
        lo sportello digitale dove riempire tutto, in che consiste
        Sento nominare uno spazio riservato ma non l'ho mai visto: che ci si trova?
        non pratico di computer, è complicato quel sistema
        che funzioni ha il sistema online del Patto e a che cosa serve
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html
    .as-of = 2026-11
    .related = mycovenant_access, secap_submission, secap_template

italian_coordination =
    .title = Chi coordina il Patto in Italia
    .answer =
        In Italia il <b>coordinatore nazionale è l'ENEA</b>. Dal 2021 lavora con ISPRA, RENAEL (la rete delle agenzie energetiche locali) e l'Ufficio europeo del Patto in un Tavolo di coordinamento nazionale, che dà ai Comuni assistenza tecnica e formazione sui PAESC.

        Il Tavolo è stato presentato a Bruxelles il 16 ottobre 2025. In quel momento un protocollo d'intesa era in preparazione; se sia stato firmato non ci risulta.

        Sul territorio operano i coordinatori territoriali. Enti e stampa citano per esempio la Città metropolitana di Genova, l'Emilia-Romagna, la Puglia e la Sardegna. Il Veneto, riferisce la Regione, collabora con l'ENEA dalla fine del 2022.

        Nell'ottobre 2025 i Comuni italiani erano il 46% dei firmatari europei, secondo l'ENEA.
    .ask =
        ENEA patto dei sindaci
        coordinatore nazionale italia
        tavolo di coordinamento nazionale ISPRA RENAEL
        chi segue il patto a roma
        qual e il referente italiano
        Buonasera, siamo un comune lombardo e vorremmo sapere se esiste un organismo nazionale che ci affianca, chi è?
        ruolo ispra e renael
        cabina di regia paesc enea
        il ministero c'entra qualcosa col patto
    .meant =
        al livello dello stato chi tiene le fila
        Prima di disturbare Bruxelles cerco un interlocutore nella penisola: quale?
        agenzia della capitale, tecnici pubblici, livello statale
        un gradino sopra le Regioni, dentro i confini nazionali, chi c'è
    .source =
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
        https://efficienzaenergetica.enea.it/vi-segnaliamo/patto-dei-sindaci-enea-a-bari-per-evento-su-paesc.html
        https://www.regione.veneto.it/web/energia/la-collaborazione-con-enea
    .as-of = 2025-10
    .related = coordinators, small_municipality_support, italy_participation

supporters =
    .title = I sostenitori del Patto
    .answer =
        I sostenitori sono organizzazioni <b>senza scopo di lucro</b> che promuovono il Patto e aiutano i firmatari: associazioni di enti locali e regionali, agenzie energetiche locali o regionali, organizzazioni della società civile.

        Come lo si diventa: si compila il modulo di registrazione e l'helpdesk verifica i requisiti. Di norma restano fuori le agenzie a scopo di lucro, nate per un progetto e finanziate soprattutto da privati; si decide caso per caso.

        Secondo testi ufficiali meno recenti, i sostenitori riferiscono sulle proprie attività almeno ogni due anni e possono essere sospesi se restano inattivi.

        Un'impresa privata o un cittadino non possono firmare come un Comune. Per informazioni: supporters@eumayors.eu.
    .ask =
        sostenitori del patto
        diventare sostenitore
        la nostra associazione puo appoggiare il patto?
        ruolo delle agenzie energetiche locali e ong
        differenza tra sostenitore e coordinatore
        Buongiorno, rappresento un'organizzazione no profit che lavora sul clima e vorremmo collaborare, come ci iscriviamo?
        covenant supporter requisiti
        supporters@eumayors.eu
        una società di consulenza può figurare come partner
    .meant =
        la nostra onlus può mettersi a fianco senza essere municipio
        Lavoro in una camera di commercio e ci piacerebbe spingere la causa: in che veste?
        alleati, tifosi, organismi che fanno promozione
        onlus e agenzie che fiancheggiano senza guidare: che veste hanno
    .source =
        https://eu-mayors.ec.europa.eu/en/join/supporter
        https://eu-mayors.ec.europa.eu/en/FAQs
    .as-of = 2026-11
    .related = coordinators, who_can_join, helpdesk_contacts

governance_office =
    .title = Chi guida il Patto: Commissione, Board, Ufficio
    .answer =
        Il Patto è un'iniziativa della <b>Commissione europea</b>. La guida politica spetta a un Board di sindaci, istituito il 10 febbraio 2017: nel 2023 erano dieci, a rotazione. Ci sono anche un gruppo di operatori (Group of Practitioners) e gli ambasciatori del Comitato europeo delle regioni.

        L'Ufficio del Patto assiste ogni giorno firmatari e coordinatori. Negli anni fino al 2021 lo gestivano per la Commissione sei reti: Energy Cities, Climate Alliance, CCRE, Eurocities, FEDARENE e ICLEI Europe. Secondo la FEDARENE, nel 2020-2024 si aggiungeva la società informatica Akaryon. Chi lo gestisca oggi non ci risulta.

        La valutazione tecnica dei piani spetta al Centro comune di ricerca (JRC).
    .ask =
        chi gestisce il patto dei sindaci
        ufficio del patto bruxelles chi è
        consiglio politico dei sindaci europei
        chi comanda, la commissione o le citta?
        governance board CoMO
        Salve, per una relazione mi serve capire come è organizzata l'iniziativa a livello europeo, chi decide e chi la dirige?
        struttura organizzativa e organi
        ambasciatori comitato delle regioni
        energy cities fedarene climate alliance che ruolo hanno
    .meant =
        nelle stanze dei bottoni chi siede
        Un cittadino mi chiede chi tiene le redini lassù: che rispondo?
        vertici, segretariato, politici che fanno da volto
        chi decide e chi amministra al vertice, in Europa
    .source =
        https://eu-mayors.ec.europa.eu/en/about/governance
        https://eu-mayors.ec.europa.eu/en/node/654
        https://fedarene.org/project/covenant-of-mayors-for-climate-and-energy-europe/
    .as-of = 2024-12
    .related = jrc_role, italian_coordination, what_is_covenant

jrc_role =
    .title = Il ruolo del Centro comune di ricerca (JRC)
    .answer =
        Il Centro comune di ricerca (JRC, in italiano anche CCR) è il servizio scientifico della Commissione. Nel Patto <b>mette a punto il metodo e valuta i piani</b>.

        In pratica:
        • fornisce la metodologia, con il manuale per i PAESC e i fattori di emissione di riferimento (serie dell'8 febbraio 2024)
        • controlla che il piano inviato rispetti i criteri di accettazione
        • manda al Comune un rapporto con osservazioni e consigli su misura; il piano può tornare indietro se mancano dati
        • ha un proprio helpdesk tecnico

        Il controllo e il rapporto sono descritti in pagine ufficiali meno recenti: i dettagli vanno verificati in MyCovenant.
    .ask =
        JRC
        centro comune di ricerca cosa fa
        ruolo del jrc nel patto
        chi esamina i piani a livello europeo
        ispra varese joint research centre
        Buongiorno, abbiamo ricevuto un messaggio dal JRC: che cos'è e perché si occupa del nostro comune?
        ente scientifico della commissione che valuta
        il CCR ci aiuta nei calcoli?
        assistenza sul metodo dell'inventario europa
    .meant =
        quei cervelloni di Bruxelles, che mestiere fanno
        Mi scrive un ricercatore dal lago Maggiore: perché proprio a noi?
        laboratorio, esperti, numeri, metodo
        chi sono gli scienziati della Commissione che compaiono nelle mail
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
    .as-of = 2026-11
    .related = jrc_evaluation, eligibility_criteria, helpdesk_contacts

badges =
    .title = Distintivi (badge) e riconoscimenti
    .answer =
        I badge sono i distintivi del <b>Patto globale dei sindaci</b>: appaiono sul profilo del Comune quando un passo è stato comunicato e verificato. Lo spiegano gli uffici regionali del Patto globale in altre parti del mondo.

        I passi premiati sono l'impegno, l'inventario o la valutazione, l'obiettivo e il piano, per mitigazione, adattamento ed energia. Si ottengono con il reporting e possono decadere se si smette di comunicare i dati.

        Nomi e livelli di ciascun badge nella piattaforma europea non ci sono noti: guardate il vostro profilo o chiedete all'helpdesk.

        Da non confondere con le icone dell'elenco europeo dei firmatari, che mostrano solo gli impegni presi: mitigazione, adattamento, povertà energetica.
    .ask =
        badge patto dei sindaci
        distintivi sul profilo
        come si ottiene il bollino
        c'e un riconoscimento per i comuni virtuosi
        medaglie GCoM mitigazione adattamento
        Buongiorno, vorremmo esporre sul sito il marchio che attesta che siamo in regola con il Patto, come lo si riceve?
        perche ci è sparito lo stemma dal profilo
        certificazione o attestato di conformità
        icone accanto al nome del comune cosa significano
    .meant =
        la coccarda digitale da mostrare con orgoglio
        Il vicino sfoggia un simbolo colorato sotto al nome: e noi come facciamo?
        orgoglio, premio, simbolino scomparso
        il simbolino sotto il nome, quando arriva e quando sparisce
    .source =
        https://www.globalcovenant-usa.org/reporting/
        https://www.gcom-oceania.org/steps
        https://eu-mayors.ec.europa.eu/en/signatories
    .as-of = 2024-12
    .related = global_covenant, check_signatory_status, monitoring_cycle

data_protection =
    .title = Dati pubblici e dati personali
    .answer =
        I dati che il Comune comunica nel Patto sono di norma <b>aperti</b>, cioè pubblici. I dati personali dei referenti seguono le regole europee sulla privacy (GDPR).

        Secondo la politica dei dati di MyCovenant, in un testo meno recente, la Commissione raccoglie e pubblica strategia, consumi ed emissioni, rischi e azioni. Ogni referente decide con una casella se i suoi recapiti sono pubblici; può cambiarli o cancellarli.

        MyCovenant è protetta da password; nel 2018 fu dichiarata conforme al GDPR e alle regole di sicurezza dell'Unione.

        Nel Patto globale i dati delle città sono aperti, restano di proprietà delle città e non vanno usati a scopo commerciale.

        Questo bot cancella le domande dopo due giorni al più tardi; che cosa conserva e per quanto lo dice /privacy.
    .ask =
        privacy
        protezione dei dati gdpr patto dei sindaci
        i nostri dati diventano pubblici?
        chi vede i recapiti del referente
        open data emissioni del comune
        Salve, il nostro DPO chiede dove finiscono le informazioni che carichiamo e se vengono cedute a terzi, sapete dirmi?
        cancellare il mio nome e la mia mail dal profilo
        riservatezza dei consumi comunicati
        di chi e la proprieta dei dati inseriti
    .meant =
        chi può sbirciare la roba che mettiamo su
        Non vorrei vedere il mio cellulare su internet: è visibile?
        fuga di informazioni, nomi, diritto all'oblio
        di quanto inseriamo, che cosa è visibile a tutti e che cosa no
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://www.globalcovenantofmayors.org/faq/how-is-data-treated-in-the-gcom/
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html
    .as-of = 2026-11
    .related = mycovenant_platform, mycovenant_access, check_signatory_status
