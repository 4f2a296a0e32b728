# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-joining = Aderire al Patto

how_to_join =
    .title = Come aderire al Patto, passo per passo
    .answer =
        Il Consiglio comunale delibera, il sindaco firma, il Comune carica il documento online. I passi sono tre.

        • <b>Consiglio.</b> Si presenta l'iniziativa al Consiglio comunale. La bozza del Documento di impegno si scarica dalla pagina «Aderire» del sito ufficiale.
        • <b>Firma.</b> Con la delibera il Consiglio dà mandato al sindaco, o a un rappresentante equivalente, di firmare il Documento.
        • <b>Caricamento.</b> Si completano i dati online e si carica il Documento firmato. I passi successivi sono nel suo Allegato e nelle FAQ.

        La sola delibera non basta: senza il documento inviato il Comune non risulta firmatario. Controllate poi l'elenco pubblico.

        Dalla data della delibera decorrono i due anni per presentare il PAESC. Per esempio, secondo la stampa, il Consiglio di Montepulciano ha votato nel febbraio 2026 e ha due anni da quel voto. La data esatta si legge in MyCovenant.
    .ask =
        come aderire al patto dei sindaci
        procedura adesione patto
        cosa deve fare il comune per entrare nel patto
        iter per diventare firmatari
        buongiorno, siamo un comune di 3000 abitanti e vorremmo partecipare al patto dei sindaci, da dove si comincia?
        come si fa a iscriversi
        passaggi per sottoscrivere il pds
        vorremmo far parte dell iniziativa europea sul clima, che pratiche servono
        quali sono i primi passi per entrare
        modalita di iscrizione di un ente locale
    .meant =
        che trafila bisogna seguire per farsi ammettere
        Il sindaco mi ha detto di occuparmi dell'ingresso e non so da dove partire: che faccio?
        sequenza delle carte, prima questo poi quello, fino alla conferma
        la sequenza completa per entrare, dal voto fino alla conferma di Bruxelles
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = council_decision, commitment_document, secap_deadline

council_decision =
    .title = La delibera di adesione
    .answer =
        Decide il <b>Consiglio comunale</b>. La Giunta può proporre l'atto, ma il voto finale è del Consiglio.

        La delibera deve fare due cose: approvare l'adesione al Patto e dare mandato al sindaco, o a un rappresentante equivalente, di firmare il Documento di impegno.

        Noi consigliamo anche di:
        • allegare il testo attuale del Documento, che si scarica dalla pagina «Aderire»;
        • se si aderisce in gruppo, indicare gli altri Comuni e l'opzione scelta (1 o 2);
        • scrivere chi caricherà il documento e terrà i contatti.

        Anche in un gruppo serve il voto di ogni Consiglio. La data della delibera è la data di adesione e da lì si contano i due anni per il PAESC: verificatela in MyCovenant.

        La delibera da sola non basta. Secondo la stampa di settore, fra il 2012 e il 2014 c'erano Comuni italiani che avevano votato senza inviare il modulo: non erano firmatari.

        Non conosciamo un modello ufficiale di delibera. Per questo, e per i gruppi, chiedete al Coordinatore territoriale o all'helpdesk.
    .ask =
        delibera adesione patto dei sindaci
        chi decide, giunta o consiglio?
        serve il consiglio comunale oppure basta una delibera di giunta
        fac simile delibera consiliare
        cosa va scritto nell'atto di consiglio
        salve, sono la segretaria comunale, devo preparare la proposta per il consiglio sul patto: quali punti del dispositivo sono necessari?
        quale organo approva l'ingresso nel patto
        dcc adesione pds contenuto minimo
        il voto dell assemblea e obbligatorio o puo firmare direttamente il sindaco
        testo della deliberazione da portare in aula
    .meant =
        chi alza la mano per dire di sì
        La giunta vorrebbe sbrigarsela da sola: è valida o ci vuole l'assemblea degli eletti?
        un atto sbagliato ci farebbe rifare tutto
        quale atto di quale assemblea ci fa entrare, e che parole deve avere
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
    .related = commitment_document, accession_date, how_to_join

who_can_join =
    .title = Chi può aderire
    .answer =
        Può aderire ogni ente locale con rappresentanti eletti democraticamente. Non contano la dimensione né quanto è avanti con le politiche per il clima e l'energia.

        • <b>Comuni vicini, piccoli e medi</b>: a certe condizioni possono aderire come gruppo e fare un PAESC congiunto.
        • <b>Regioni, Province, Città metropolitane, ministeri, agenzie nazionali</b>: di norma aderiscono come Coordinatori.
        • <b>Enti senza scopo di lucro</b>: aderiscono come Sostenitori.
        • <b>Imprese e singoli cittadini</b>: non rientrano nella regola per i firmatari.

        L'ente dovrebbe avere competenze su temi come edifici, trasporti e uso del suolo. Se mancano competenze o personale, è bene appoggiarsi a un Coordinatore o a un Sostenitore. È un'indicazione di FAQ meno recenti: nel dubbio si chiede all'helpdesk.

        Un questionario del 2021 dell'ufficio europeo nomina, oltre all'UE, i Paesi EFTA, il Regno Unito, i Balcani occidentali e la Turchia. Le altre regioni del mondo hanno un patto proprio.
    .ask =
        chi può aderire al patto dei sindaci
        requisiti per essere firmatari
        anche un comune piccolissimo può partecipare?
        una provincia o una regione può firmare
        le aziende private possono entrare nel patto
        buonasera, lavoro per un'unione di comuni montani, siamo ammessi come firmatari oppure devono farlo i singoli comuni?
        c'e un numero minimo di abitanti
        soggetti ammissibili
        un'associazione o un cittadino puo iscriversi
        enti che hanno diritto a far parte dell'iniziativa
    .meant =
        la porta è aperta a tutti o c'è una soglia
        Abbiamo quattro gatti in montagna e ci chiediamo se ci prenderebbero: sì?
        bar, ditte, parrocchie, frazioni: hanno titolo?
        quali categorie di enti accettano come firmatari
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter
    .related = how_to_join, join_as_group, coordinators

commitment_document =
    .title = Il Documento di impegno
    .answer =
        È il testo che il sindaco firma, su mandato del Consiglio comunale, per impegnare il Comune. Può firmarlo anche un rappresentante equivalente.

        • <b>Dove si trova.</b> La bozza si scarica dalla pagina «Aderire» del sito ufficiale. Serve già per la discussione in Consiglio.
        • <b>Dopo la firma.</b> Si completano i dati online e si carica il Documento firmato.
        • <b>E poi.</b> I passi successivi sono nell'Allegato al Documento e nelle FAQ.

        Il «modulo di adesione» dei testi più vecchi non è più un foglio a parte: oggi si firma il Documento stesso. Scaricate sempre la versione attuale.

        In un gruppo ogni Comune firma la versione per i piani congiunti. La copia pubblicata da un Comune catalano mostra che ne esiste una per l'opzione 1, con impegni separati. Per l'opzione 2, e in ogni dubbio, chiedete all'helpdesk quale testo usare.

        Conservate la delibera, il Documento firmato e la conferma del caricamento.
    .ask =
        documento di impegno patto dei sindaci
        modulo di adesione dove si scarica
        chi firma il formulario
        dove si carica il pdf firmato
        il documento deve firmarlo il sindaco o puo farlo un assessore?
        ciao, abbiamo la delibera approvata e adesso non troviamo il modulo da far firmare al sindaco, dov'è?
        allegato I impegni da sottoscrivere
        testo ufficiale da sottoscrivere per il pds
        carta che impegna l'ente verso bruxelles
        versione per i piani congiunti del documento
    .meant =
        quel foglio con timbro che va rimandato su
        Il sindaco ha la penna in mano ma non ho il foglio: da dove lo prendo?
        se firma la persona sbagliata ce lo rimandano indietro?
        la pagina ufficiale con il timbro del primo cittadino, dopo il voto in aula
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = council_decision, commitments_overview, check_signatory_status

accession_date =
    .title = Quale data vale come adesione
    .answer =
        Vale la <b>data della delibera del Consiglio comunale</b>. È anche la data da scrivere nel modulo online.

        Non contano:
        • la firma del sindaco;
        • il caricamento del documento;
        • la cerimonia;
        • la pubblicazione o l'esecutività della delibera.

        Da quella data si contano i due anni per il PAESC. Esempio: delibera del 5 febbraio 2026, firma del sindaco a marzo. Il PAESC va presentato entro il 5 febbraio 2028.

        Attenzione: alcune pagine non ufficiali contano dalla firma o, in modo vago, «dall'adesione». La data di riferimento resta quella della delibera.

        Se in MyCovenant compare una data diversa, fa fede MyCovenant: chiedete chiarimenti all'helpdesk. La data di adesione si vede anche nell'elenco pubblico dei firmatari.
    .ask =
        data di adesione quale conta
        fa fede la firma o la delibera?
        da quando risultiamo aderenti
        che giorno devo inserire nel form online
        la decorrenza parte dalla delibera o dall'invio del documento
        buongiorno, il consiglio ha votato a febbraio, il sindaco ha firmato a marzo e il caricamento è di aprile: qual è la data giusta?
        data esecutivita delibera o data seduta
        vale il giorno della cerimonia a bruxelles?
        giorno ufficiale di ingresso nel patto
        data riferimento adesione pds
    .meant =
        da che momento siamo dentro per davvero
        Fra votazione, timbro e spedizione sono passati mesi: quale giorno vale?
        scrivere il giorno sbagliato ci sposta tutto quello che segue
        quale giorno scrivo come ingresso ufficiale: voto, timbro o spedizione
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/signatories
    .related = secap_deadline, deadline_calculation, council_decision

check_signatory_status =
    .title = Il mio Comune è firmatario? Dove si vede
    .answer =
        Si cerca il Comune nell'elenco pubblico dei firmatari, sul sito ufficiale. Per ognuno si vedono Paese, popolazione, impegni e data di adesione.

        Se il Comune non compare, i casi possibili sono:
        • <b>Il documento non è mai arrivato.</b> La delibera non basta. Secondo la stampa di settore, fra il 2012 e il 2014 capitò a diversi Comuni italiani.
        • <b>Il profilo è sospeso</b> per un piano o un monitoraggio non inviato. Allora esce dalla ricerca dei firmatari attivi, ma l'accesso a MyCovenant resta.
        • <b>Il Comune ha aderito in gruppo con l'opzione 2.</b> Il profilo pubblico è uno solo: cercate il nome del gruppo.

        Gli ultimi due casi vengono da FAQ meno recenti: chiedete conferma all'helpdesk (info@eumayors.eu, indirizzo da verificare nelle FAQ). Abbiate pronta la data della delibera.

        La pagina dell'elenco riporta ancora il -40% al 2030: è l'impegno di chi ha aderito tra ottobre 2015 e la primavera 2021, non quello di oggi.
    .ask =
        il mio comune è firmatario?
        elenco comuni aderenti al patto
        lista firmatari patto dei sindaci
        come verifico se abbiamo già aderito
        non troviamo il nostro ente sul sito
        buongiorno, sono appena arrivata all'ufficio ambiente e nessuno sa se in passato abbiamo sottoscritto il patto: dove controllo?
        profilo pubblico del comune
        abbiamo deliberato anni fa ma non siamo in lista, perche
        controllare se un paese fa parte del pds
        come si fa a sapere se il comune ha aderito
    .meant =
        ricerca per nome nell'anagrafe dei partecipanti
        siamo già dentro e ce lo siamo scordati?
        Ho trovato un vecchio timbro in archivio: posso guardare online se figuriamo?
        doppione, non vorrei rifare una cosa già fatta
        cerco un solo nome nel registro pubblico, il nostro
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = accession_date, reactivation, helpdesk_contacts

when_to_join =
    .title = Quando si può aderire
    .answer =
        In qualsiasi momento dell'anno: per aderire non c'è una scadenza né una finestra. Lo dicono i testi ufficiali meno recenti e non abbiamo trovato regole diverse; nel dubbio si chiede all'helpdesk.

        Il momento però va scelto bene, perché dalla data della delibera partono i due anni per il PAESC. Prima del voto conviene:
        • sapere chi seguirà il lavoro;
        • parlare con il Coordinatore territoriale;
        • decidere se aderire da soli o in gruppo.

        Non serve avere già un piano o dati pronti: il Patto è aperto a qualunque livello di partenza.

        Due cose da non confondere. I bandi regionali per i PAESC hanno scadenze proprie. E la data di una cerimonia del Patto non conta come data di adesione.
    .ask =
        quando si può aderire al patto
        c'è un termine per iscriversi?
        entro quando bisogna presentare l'adesione
        le adesioni sono ancora aperte
        siamo ancora in tempo per entrare nel 2026?
        salve, il consiglio si riunisce solo a primavera, rischiamo di perdere la finestra per aderire o si puo fare tutto l'anno?
        periodo di iscrizioni
        chiusura adesioni pds
        conviene firmare adesso o aspettare l'anno prossimo
        finestra temporale per nuovi firmatari
    .meant =
        c'è una stagione giusta o la porta è sempre spalancata
        Fino a giugno nessuna seduta in programma: ci chiudono fuori?
        abbiamo perso il treno per quest'annata?
        per l'ingresso c'è un momento giusto o vale tutto l'anno
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://lentepubblica.it/?p=243571
    .related = how_to_join, accession_date, workplan_24_months

join_as_group =
    .title = Aderire in gruppo con altri Comuni
    .answer =
        Sì, Comuni vicini, piccoli e medi, possono aderire insieme, a certe condizioni, e preparare <b>un solo PAESC congiunto</b>.

        Ci sono due strade:
        • <b>opzione 1</b>: ogni Comune s'impegna da solo;
        • <b>opzione 2</b>: il gruppo s'impegna nel suo insieme.

        Anche in gruppo ogni Comune vota la propria delibera e firma il documento per i piani congiunti. È bene nominare chi coordina il piano, di preferenza il Coordinatore territoriale (consiglio ufficiale del 2012 circa; verificate con l'helpdesk).

        Consigliamo di scegliere l'opzione prima dei voti e di votare in date vicine. Per l'opzione 2 non abbiamo trovato quale delibera conti se le date sono diverse: prudenza vuole la più vecchia, e la data del gruppo si legge in MyCovenant.

        In Italia i bandi regionali possono essere più stretti: nel 2022 la Puglia finanziava solo Comuni singoli e Unioni complete.

        Un vantaggio: secondo il JRC, a un convegno ENEA (2022 o 2023), i piani congiunti fanno economia di scala.
    .ask =
        aderire in gruppo
        paesc congiunto tra più comuni
        adesione come unione di comuni
        possiamo fare il piano insieme ai comuni vicini?
        paesc d'area, come funziona
        buongiorno, siamo cinque paesi della stessa valle e vorremmo un unico piano per tutti: è ammesso e cosa deve fare ciascuno?
        piano intercomunale energia clima
        mettersi assieme per risparmiare sul piano
        joint secap regole per associarsi
        ogni comune del raggruppamento deve fare la sua delibera
    .meant =
        prenderci per mano con quelli accanto e farne uno solo
        La valle è divisa in tanti campanili ma i tecnici sono gli stessi: si può unire il lavoro?
        da soli non ce la caviamo, in compagnia sì?
        ci si può mettere assieme, e che cosa deve fare ciascuno dei vicini
    .source =
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2
    .as-of = 2026-11
    .related = joint_options, council_decision, coordinators

leave_covenant =
    .title = Uscire dal Patto, nuovo sindaco
    .answer =
        Non abbiamo trovato una procedura ufficiale per uscire dal Patto. L'adesione è volontaria: prima di deliberare, chiedete all'helpdesk quali atti servono (info@eumayors.eu, indirizzo da verificare nelle FAQ).

        Essere in ritardo non vuol dire uscire. Chi non invia il piano o i monitoraggi può essere sospeso, dopo un avviso scritto. Quando invia il documento mancante torna attivo. Non ci sono multe. Sono regole di testi meno recenti: verificatele in MyCovenant o con l'helpdesk.

        <b>Nuovo sindaco.</b> Anche sul cambio di amministrazione non abbiamo trovato una regola. L'impegno nasce da una delibera del Consiglio, e il testo del 2015-2021 chiedeva obiettivi che vanno oltre i mandati politici. Se la nuova amministrazione ha dubbi, chiedete all'helpdesk.

        Intanto aggiornate i contatti in MyCovenant e controllate la data di scadenza.
    .ask =
        uscire dal patto dei sindaci
        recesso dall'adesione
        come si revoca la delibera di adesione
        possiamo ritirarci dal patto?
        è cambiato il sindaco, l'impegno resta valido?
        buongiorno, dopo le elezioni la nuova giunta non vuole più proseguire con il patto: come ci cancelliamo e ci sono conseguenze?
        disdetta pds
        nuova amministrazione dopo il voto, dobbiamo firmare di nuovo
        cancellarsi dall elenco dei firmatari
        rinunciare agli impegni presi dal vecchio consiglio
    .meant =
        ci siamo pentiti, la porta d'uscita dov'è
        La lista che ha vinto alle urne vuole strappare l'accordo: che trafila c'è?
        se molliamo tutto ci fanno pagare qualcosa?
        addio definitivo voluto da noi: con quale atto si chiude
    .source =
        https://eu-mayors.ec.europa.eu/it/about
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = voluntary_nature, missed_deadline, mycovenant_access

merger_group_changes =
    .title = Fusioni di Comuni e cambi di gruppo
    .answer =
        Scrivete all'Ufficio del Patto <b>prima</b> di aderire o di rinnovare. Lo indicava nel 2019 la Regione Emilia-Romagna per Comuni fusi, cambi di gruppo e cambi di opzione. Una regola europea attuale non l'abbiamo trovata.

        <b>Fusione.</b> Non date per scontato che l'impegno passi al nuovo Comune. In Irlanda, secondo un sito locale, dopo la fusione di Waterford l'adesione del 2011 fu persa di vista e il nuovo consiglio votò di nuovo nell'ottobre 2019.

        <b>Lasciare un gruppo.</b> Non abbiamo trovato una procedura ufficiale. Secondo la stampa, verso il 2018-2019 un sindaco siciliano scrisse al Comune capofila per partecipare da solo.

        Nella lettera conviene indicare:
        • i Comuni coinvolti e le date delle loro delibere;
        • l'opzione, 1 o 2;
        • i piani già presentati;
        • che cosa si vuole cambiare.

        Indirizzo: info@eumayors.eu, da verificare nelle FAQ. E non contate su una nuova delibera per spostare la scadenza: chiedetelo per iscritto.
    .ask =
        fusione di comuni e patto dei sindaci
        siamo nati da una fusione, l'adesione dei vecchi comuni vale ancora?
        cambiare gruppo o opzione
        passare da opzione 2 a opzione 1
        un comune vuole uscire dal raggruppamento
        salve, il nostro comune si è fuso con quello accanto che era firmatario e noi no: dobbiamo rifare tutto da capo?
        comune incorporato che fine fa il paesc
        unione sciolta cosa succede al piano congiunto
        aggiungere un ente a un gruppo gia costituito
        accorpamento municipi impegni precedenti
    .meant =
        i campanili si sono uniti per legge regionale, che ne è delle firme
        Uno dei sei vuole staccarsi e fare da solo: si può?
        due nomi diventano uno, le promesse di prima si perdono?
        la squadra o il confine cambia quando eravamo già dentro
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = joint_options, renew_commitment, helpdesk_contacts
