# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-deadlines = Scadenze e invio

secap_deadline =
    .title = Entro quando presentare il PAESC
    .answer =
        Il PAESC va presentato <b>entro due anni dalla decisione del Consiglio comunale</b> di aderire al Patto. Non contano il giorno della firma, quello del caricamento dei documenti o la cerimonia.

        Esempio: il Consiglio vota il 15 giugno 2026, il piano è atteso entro il 15 giugno 2028.

        Presentato vuol dire inviato in MyCovenant: modulo online compilato e documento approvato dal Consiglio. Il voto sul piano deve quindi arrivare prima. Consigliamo due mesi di margine.

        Due equivoci frequenti: il termine di un anno valeva per i vecchi PAES (2008-2015); quello di tre anni vale in altre parti del mondo, non in Europa.

        Se il Comune ha rinnovato un impegno precedente, non risulta una regola scritta sul nuovo conteggio: chiedete all'helpdesk. In ogni caso <b>fa fede la data indicata in MyCovenant</b>.
    .ask =
        scadenza paesc
        entro quando va consegnato il piano d'azione
        quanto tempo ha il comune per fare il paesc
        quanti anni ci danno per redigere il piano energia e clima
        buongiorno, abbiamo aderito al patto l'anno scorso con delibera di consiglio e ora mi chiedono quand'è che dobbiamo mandare il paesc
        il termine è di un anno, di due o di tre anni?
        i due anni partono dalla firma del sindaco o dalla delibera di CC
        qual e il limite x il paesc
        tempi massimi dopo l'adesione
        data ultima per depositare il documento
    .meant =
        fino a che momento possiamo tirarla lunga
        Abbiamo detto sì in aula la primavera scorsa: per quando dobbiamo avere pronto tutto?
        mi agita non sapere se siamo già agli sgoccioli
        la regola generale: quanto spazio c'è fra il sì in aula e la consegna del PAESC
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = deadline_calculation, deadline_extension, workplan_24_months

deadline_extension =
    .title = Chiedere una proroga
    .answer =
        La proroga si chiede <b>in MyCovenant, prima della scadenza e spiegando i motivi</b>. La chiede il Comune, oppure il coordinatore territoriale per suo conto. Non è automatica.

        La pagina ufficiale sul reporting rimanda alla guida per i firmatari (info-pack), che spiega come chiedere il rinvio. Si può chiedere per il piano e per i rapporti di monitoraggio.

        Durata: un testo ufficiale del 2016 circa indicava 9 mesi per il Comune da solo, in circostanze eccezionali, e 18 mesi con il sostegno di un coordinatore territoriale. Non abbiamo trovato conferme recenti: verificate in MyCovenant prima di contarci.

        Sempre secondo testi ufficiali di quegli anni, si concede <b>una sola proroga</b> per scadenza.

        La proroga per il COVID, fino a 18 mesi, valeva solo per le richieste del 2020. Oggi non c'è più.
    .ask =
        proroga paesc
        come si chiede un rinvio della consegna
        possiamo avere più tempo per il piano
        siamo in ritardo con la redazione, si può spostare in avanti il termine?
        salve, il consulente ci ha lasciati a metà lavoro e non ce la facciamo entro dicembre: è possibile ottenere qualche mese in più?
        quanti mesi di proroga danno, 9 o 18
        vale ancora il differimento per il covid
        si puo prolungare la scadenza del monitoraggio
        slittamento termini, dilazione, posticipo
        la proroga la chiede il comune o il CTP
    .meant =
        ci concedono un po' di respiro in più
        La tecnica incaricata è in maternità e manca ancora un pezzo: ci lasciano qualche settimana?
        allungare, guadagnare giorni, richiesta di clemenza
        non è ancora scaduto ma sforeremo: a chi domando qualche mese extra
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html
    .as-of = 2026-11
    .related = missed_deadline, coordinators, secap_deadline

missed_deadline =
    .title = Che cosa succede se si è in ritardo
    .answer =
        Non ci sono multe né espulsioni. Il Comune può però essere <b>sospeso</b>, dopo un avviso scritto dell'Ufficio del Patto, se non invia in tempo il piano o un rapporto di monitoraggio.

        Sospeso vuol dire che il profilo pubblico diventa grigio e non compare più nella ricerca dei firmatari attivi. L'accesso a MyCovenant resta aperto.

        Che cosa fare subito:
        • controllare in MyCovenant la data e lo stato del profilo
        • chiedere al coordinatore territoriale o all'helpdesk se una proroga è ancora possibile
        • finire e inviare il documento: con l'invio il Comune torna attivo

        È già capitato a molti: nel 2013 era sospeso circa il 10% dei firmatari, perché mancava il piano.

        I particolari vengono da testi ufficiali di qualche anno fa: verificateli in MyCovenant. La scadenza di un contributo regionale è un'altra cosa e ha regole proprie.
    .ask =
        paesc scaduto cosa succede
        non abbiamo rispettato il termine
        sono previste sanzioni o multe per chi non consegna
        ci buttano fuori dal patto se saltiamo la data
        buongiorno, i due anni sono finiti a marzo e il piano non è ancora in consiglio: cosa rischia il comune?
        profilo grigio, sospensione, on hold
        conseguenze del ritardo
        il nostro comune e inadempiente, che si rischia
        ci è arrivata una mail di avviso perché manca il documento
        abbiamo dimenticato di fare il monitoraggio
    .meant =
        il tempo è bell'e andato, quali guai ci aspettano
        Ieri era l'ultimo giorno e non abbiamo mandato niente: adesso cosa capita?
        ho il terrore di una figuraccia pubblica perché siamo fuori tempo
        il giorno è già passato e non abbiamo consegnato: quali ripercussioni
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/44-exceeding-a-deadline-signatory-on-hold
        https://eu-mayors.ec.europa.eu/it/about
    .as-of = 2026-11
    .related = reactivation, deadline_extension, helpdesk_contacts

deadline_calculation =
    .title = Calcolare la data di scadenza
    .answer =
        La scadenza cade <b>lo stesso giorno dello stesso mese, due anni dopo</b> la decisione del Consiglio comunale di aderire.

        • Voto del 15 giugno 2026: scadenza il 15 giugno 2028.
        • Voto del 29 febbraio 2024: il 29 febbraio 2026 non esiste, quindi scadenza il 28 febbraio 2026.

        Conta il giorno del voto, non la firma, la pubblicazione o l'esecutività della delibera. Se la data cade di sabato, domenica o festivo, non contate su uno slittamento: inviate prima.

        Piano congiunto con impegni individuali (opzione 1): ogni Comune parte dalla propria delibera, per deduzione. Con l'impegno comune (opzione 2) non risulta quale delibera valga se le date sono diverse: per prudenza prendete la prima e chiedete all'helpdesk.

        I testi del Patto non dicono come contare. Questa è la regola comune del regolamento (CEE, Euratom) n. 1182/71 e dell'art. 2963 del Codice civile. <b>Fa fede la data in MyCovenant.</b>
    .ask =
        calcolo scadenza
        come si contano i due anni
        delibera del 12 marzo 2025, che giorno scade?
        abbiamo votato il 29 febbraio, quando finisce il termine
        e se l'ultimo giorno cade di sabato o di domenica
        la data e festiva, slitta al lunedi?
        buonasera, il consiglio ha deliberato il 30/11/2024 ma il sindaco ha firmato a gennaio: qual è la data esatta di consegna?
        il giorno della seduta si conta oppure no
        anno bisestile
        nell'unione i consigli hanno votato in giorni diversi, da quale si parte
    .meant =
        mi fa il conto sul calendario a partire da quando abbiamo alzato la mano
        L'aula ha detto sì a fine agosto, quando è in ferie mezzo ufficio: il conteggio come va?
        sbagliare di ventiquattro ore sarebbe ridicolo, come si conteggia
        la regola la so, mi serve il giorno preciso ricavato dal nostro voto
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://www.brocardi.it/codice-civile/libro-sesto/titolo-v/capo-i/sezione-iv/art2963.html
    .related = secap_deadline, accession_date, joint_options

secap_submission =
    .title = Inviare il PAESC in MyCovenant
    .answer =
        Il PAESC si invia <b>solo in MyCovenant</b>, la piattaforma online del Patto. Il modello Excel serve per lavorare fuori linea: non è un invio.

        I passaggi:
        • entrare in MyCovenant
        • compilare il modulo: strategia, inventari, rischi e vulnerabilità, azioni; da gennaio 2025 anche la povertà energetica
        • caricare il PDF del piano approvato dal Consiglio comunale
        • lanciare il controllo e correggere gli errori
        • premere il tasto di invio e conservare la conferma

        Il piano risulta presentato solo quando ci sono <b>tutti e due</b>: modulo e documento. I dati devono coincidere, perché il Centro comune di ricerca (CCR/JRC) valuta soprattutto il modulo.

        I passaggi vengono da istruzioni ufficiali di qualche anno fa: se una schermata è diversa, seguite MyCovenant. Sulla pagina ufficiale ci sono linee guida e video, che possono non mostrare le funzioni più nuove.
    .ask =
        invio paesc
        come si trasmette il piano approvato
        dove carico il pdf del paesc
        a chi va mandato il documento dopo il voto in consiglio
        buongiorno, il consiglio ha approvato il paesc ieri sera: adesso come lo faccio avere a bruxelles?
        basta spedire il file per pec o per email
        upload del piano sulla piattaforma, tasto submit
        posso consegnare l'excel al posto del modulo online
        caricamento template e delibera
        procedura di trasmissione all'ufficio del patto
    .meant =
        il fascicolo è bello e finito, dove lo metto
        Ho tutto firmato e votato sulla scrivania: quali clic devo fare per recapitarlo?
        temo che il nostro lavoro resti in un cassetto e non giunga a destinazione
        prima consegna del piano appena votato: che clic faccio sulla piattaforma
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting
    .as-of = 2026-11
    .related = eligibility_criteria, jrc_evaluation, mycovenant_access

reactivation =
    .title = Tornare attivi dopo una sospensione
    .answer =
        Basta <b>inviare in MyCovenant il documento che manca</b>, cioè il piano o il rapporto di monitoraggio. Il Comune torna attivo automaticamente, in qualsiasi momento.

        L'accesso a MyCovenant resta aperto anche durante la sospensione. Se la password non funziona, recuperatela dalla pagina di accesso o scrivete all'helpdesk.

        Il ritardo non si vede in pubblico e non ha conseguenze dopo. Lo dicono testi ufficiali di qualche anno fa: per sicurezza verificate con l'helpdesk.

        Due cose da sapere prima dell'invio:
        • da gennaio 2025 ogni piano o rapporto inviato deve comprendere la povertà energetica
        • se l'impegno è vecchio, per esempio un PAES per il 2020, chiedete all'helpdesk se conviene rinnovarlo; per il rinnovo serve una nuova decisione del Consiglio comunale
    .ask =
        riattivare il profilo
        come si toglie la sospensione
        siamo stati sospesi, possiamo rientrare?
        far tornare verde la pagina del comune sul sito del patto
        salve, il nostro profilo è in grigio da anni per via del vecchio paes mai monitorato: come facciamo a rimetterci in regola?
        dobbiamo aderire di nuovo o basta mandare quello che manca
        ripristino dello stato di firmatario
        rimettersi in pari con gli obblighi arretrati
        si puo recuperare l'adesione persa
    .meant =
        ci hanno messi in castigo e vorremmo uscirne
        Ho ereditato una situazione in cui figuriamo spenti: cosa mando perché ci riaccendano?
        risorgere dopo anni di silenzio, pace fatta
        siamo già in pausa forzata: che passi facciamo per riaccendere il profilo
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/44-exceeding-a-deadline-signatory-on-hold
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = missed_deadline, renew_commitment, mycovenant_access

bot_reminder =
    .title = Promemoria da questo bot
    .answer =
        Sì: con <b>/subscribe</b>. Indicate il Comune e il giorno della delibera di adesione del Consiglio. Calcolo entro quando va presentato il piano ed elenco tutti i promemoria.

        Vi avviso 365, 180, 90, 30, 7 e 1 giorni prima e il giorno stesso, alle 9 ora locale. Se non è un giorno lavorativo, il promemoria arriva l'ultimo giorno lavorativo precedente. Chiedo notizie anche 7 e 30 giorni dopo la scadenza, finché nessuno mi dice «inviato».

        • <b>/my</b>: vedere i vostri Comuni, cambiare la data o i giorni dei promemoria, disattivarli
        • <b>/deadline 15/03/2025</b>: calcolare soltanto una scadenza
        • più Comuni in una volta: inviatemi una tabella CSV; con /subscribe ne ricevete una vuota

        In un gruppo tutti vedono i promemoria con /my, ma solo gli amministratori possono cambiarli.

        Quando mi dite che il piano è stato inviato, proseguo con i rapporti di monitoraggio. Le date le calcolo io: <b>vale quella indicata in MyCovenant</b>. Meglio segnare la scadenza anche nell'agenda del Comune: per ogni Comune c'è un file di calendario.
    .ask =
        promemoria
        avvisami quando si avvicina la data
        puoi ricordarmi tu di consegnare il piano
        voglio ricevere una notifica prima del termine
        ciao bot, registra il comune di esempio e mandami un messaggio qualche mese prima, che io me ne dimentico
        iscrivi il mio comune agli avvisi
        disattiva le notifiche, non scrivermi più
        c'e un alert automatico per le date
        cancella l'iscrizione
    .meant =
        fammi un fischio quando manca poco
        Ho la testa fra le nuvole e tu stai sempre sveglio: mi suoni la sveglia per tempo?
        smettila di mandarmi segnalazioni
        questa chat può scrivermi da sola quando si avvicina il giorno?
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = secap_deadline, deadline_calculation, workplan_24_months

eligibility_criteria =
    .title = Quando un PAESC viene accettato
    .answer =
        Un PAESC viene accettato se rispetta quattro condizioni:
        • è <b>approvato dal Consiglio comunale</b> o da un organo equivalente
        • dice con chiarezza l'obiettivo di riduzione delle emissioni e l'impegno sull'adattamento
        • si fonda su un inventario di base delle emissioni (IBE) completo e su una valutazione di rischi e vulnerabilità (VRV)
        • copre i settori chiave: <b>almeno tre su quattro nell'inventario, almeno due su quattro nelle azioni</b>

        I settori chiave sono edifici comunali, edifici del terziario, edifici residenziali e trasporti.

        Inoltre, da gennaio 2025 ogni piano inviato deve trattare anche la povertà energetica.

        L'elenco viene da una pagina ufficiale di qualche anno fa, che citava ancora il -40%. Oggi va letto come l'impegno che il vostro Comune ha firmato. Prima dell'invio controllate le linee guida sul reporting e il controllo in MyCovenant.
    .ask =
        criteri di ammissibilità paesc
        requisiti minimi perché il piano sia valido
        cosa deve esserci per forza per non farselo respingere
        quando il piano viene bocciato
        buongiorno, vorrei essere sicura che il nostro paesc passi il controllo: quali sono le condizioni obbligatorie?
        checklist prima dell'invio
        elementi essenziali x l'accettazione
        cosa guarda il jrc per dire che è conforme
        quali parti non possono mancare, ibe vrv settori
    .meant =
        quando dicono che è buono e quando lo rispediscono indietro
        L'assessore non vuole brutte sorprese al vaglio: quali ostacoli bisogna superare per il via libera?
        ansia da bocciatura, paletti da non toccare
        quali soglie bisogna superare per avere il semaforo verde sul piano
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://www.gazzettaufficiale.it/atto/regioni/caricaArticolo?art.codiceRedazionale=20R00266&art.dataPubblicazioneGazzetta=2020-11-28&art.idArticolo=9999&art.idGruppo=0&art.idSottoArticolo=1&art.progressivo=0&art.versione=1
    .as-of = 2026-11
    .related = key_sectors, jrc_evaluation, secap_contents

jrc_evaluation =
    .title = La valutazione del piano da parte del JRC
    .answer =
        Dopo l'invio il Centro comune di ricerca della Commissione (CCR, in inglese JRC) <b>controlla il piano e manda al Comune un rapporto</b> con osservazioni e consigli.

        Tempo indicativo: <b>sei mesi</b>, secondo un testo ufficiale del 2018. Può variare: verificate in MyCovenant o chiedete all'helpdesk.

        Intanto i risultati principali compaiono sul profilo pubblico. Se mancano informazioni, il piano può tornare indietro per un'integrazione.

        Secondo testi ufficiali di qualche anno fa, il JRC guarda soprattutto il modulo online. Modulo e documento devono dire le stesse cose.

        Una verifica prima dell'invio non risulta prevista: l'ufficio del Patto per il Mediterraneo dice che il suo helpdesk non valuta i piani in anticipo. Per dubbi di metodo esiste un helpdesk tecnico del JRC; i contatti sono nella pagina inglese delle domande frequenti.
    .ask =
        valutazione jrc
        quanto ci mettono a esaminare il paesc
        abbiamo spedito il piano e non sappiamo più niente
        feedback report del centro comune di ricerca
        buongiorno, abbiamo fatto l'invio cinque mesi fa e non è arrivato nessun riscontro: quanto si aspetta di solito?
        chi controlla il documento dopo che l'abbiamo trasmesso
        si puo avere un parere prima di mandarlo
        il piano ci è stato restituito con richieste di integrazione
        esito dell'analisi, tempi di risposta del CCR
    .meant =
        silenzio totale dopo che abbiamo premuto il bottone
        Il sindaco mi domanda ogni lunedì se ci hanno promossi: quando arriva la pagella?
        nessuna notizia, ricevuta o voto dagli esperti europei
        piano già spedito: chi lo legge, con che calma e che cosa ci rimanda
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/item/713-what-happens-once-the-seap-is-submitted-seap-secap-assessment
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = eligibility_criteria, jrc_role, grouped_analysis

grouped_analysis =
    .title = L'analisi raggruppata dei piani
    .answer =
        L'analisi raggruppata serve a valutare molti piani fatti <b>con lo stesso metodo e con lo stesso coordinatore</b>. Esiste dal 2013.

        Il Centro comune di ricerca (CCR/JRC) studia il metodo usato dal coordinatore e alcuni piani di riferimento. Il coordinatore passa poi le osservazioni agli altri Comuni.

        Riguarda quindi i Comuni seguiti da un coordinatore del Patto, per esempio una Provincia o una Regione.

        È un modo di valutare i piani. Non va confusa con il piano congiunto di un gruppo di Comuni.

        Se siete seguiti da un coordinatore, chiedete a lui se il vostro PAESC rientra in un'analisi di questo tipo. La procedura viene da guide ufficiali di qualche anno fa: per le regole di oggi il coordinatore può scrivere a coordinators@eumayors.eu.
    .ask =
        analisi raggruppata
        grouped analysis secap
        valutazione cumulativa di tanti piani insieme
        la provincia ha preparato i paesc di trenta comuni con un unico metodo, vengono esaminati tutti?
        buongiorno, il nostro coordinatore dice che riceveremo le osservazioni tramite lui e non dal jrc: come funziona?
        esame in blocco dei paesc tramite coordinatore
        piani di riferimento scelti come campione
        perche il riscontro arriva dalla regione
        analisi per gruppi con metodologia comune CTP
    .meant =
        guardano un mucchio di fascicoli in un colpo solo
        L'ente sovraordinato ha fatto tutti i lavori fotocopia: leggeranno proprio il nostro?
        timore che il nostro elaborato non sia letto perché è uguale ai confinanti
        tanti piani separati fatti con la stessa ricetta: ne leggono solo alcuni?
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://it.scribd.com/document/463202099/Quick-Ref-Guide-Grouped-SECAP-analysis-it
    .as-of = 2026-11
    .related = coordinators, jrc_evaluation, joint_options
