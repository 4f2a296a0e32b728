# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-basics = Il Patto in breve

what_is_covenant =
    .title = Che cos'è il Patto dei Sindaci
    .answer =
        Il Patto dei Sindaci per il Clima e l'Energia è un'iniziativa <b>volontaria</b> della Commissione europea, attiva dal 2008. Riunisce gli enti locali che decidono di portare sul proprio territorio gli obiettivi europei su energia e clima.

        Chi firma si impegna a fare quattro cose:
        • fissare obiettivi di medio e lungo periodo
        • coinvolgere cittadini, imprese e altri livelli di governo
        • scrivere un piano (il PAESC), attuarlo e rendicontarlo nei tempi
        • scambiare esperienze con gli altri enti

        L'orizzonte è il <b>2050</b>: territori decarbonizzati, resilienti, con energia sicura e alla portata di tutti.

        Il Comune non è solo. Lo aiutano i coordinatori (Regioni, Province, agenzie), i sostenitori, l'Ufficio del Patto e il Centro comune di ricerca della Commissione (JRC), che valuta i piani.
    .ask =
        cos'è il patto dei sindaci
        patto dei sindaci per il clima e l'energia definizione
        di che cosa si occupa questa iniziativa europea per i comuni
        in due parole che roba è il covenant of mayors
        buongiorno, sono appena arrivata all'ufficio ambiente e mi hanno dato in mano una cartella sul patto dei sindaci, mi spiegate da zero di cosa si tratta
        cose il patto dei sindaci e chi lo gestisce
        a cosa serve il PdS
        chi promuove il patto, la commissione europea?
        come funziona in generale e chi ci sta dietro
    .meant =
        che sarebbe questa alleanza verde dei primi cittadini
        Il predecessore parlava sempre di un accordo firmato coi sindaci d'Europa: ma in sostanza che è?
        non vorrei fare brutta figura in riunione, mi spiega il concetto base
        il Patto in sé, la rete di sindaci: che genere di organismo è
    .source =
        https://eu-mayors.ec.europa.eu/it/about
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
    .as-of = 2026-11
    .related = three_pillars, how_to_join, who_can_join

benefits_of_joining =
    .title = I vantaggi per il Comune
    .answer =
        Il Comune che aderisce ottiene soprattutto <b>assistenza, visibilità e un metodo di lavoro comune</b> in Europa. Un contributo automatico, invece, non c'è.

        Gli uffici del Patto indicano questi vantaggi:
        • riconoscimento pubblico dell'impegno preso
        • assistenza, linee guida e strumenti
        • formazione e confronto con altri enti
        • collaborazione più stretta con Regione e Stato
        • impegni verificati, quindi più credibili
        • più voce nelle politiche dell'UE
        • accesso più facile ai finanziamenti

        Sui fondi serve chiarezza: la firma da sola non porta denaro. Però alcuni bandi chiedono un piano già pronto. Così faceva la European City Facility, che dava 60.000 euro e voleva un piano come il PAESC. Il suo settimo bando si è chiuso il 18 dicembre 2024.
    .ask =
        vantaggi patto dei sindaci
        perché un comune dovrebbe aderire
        cosa ci guadagniamo a firmare
        che benefici porta al nostro ente
        salve, devo convincere la giunta e gli assessori chiedono a che pro entrare nel patto, quali argomenti posso portare
        ci conviene oppure è solo carta
        perche aderire al patto, quali opportunita per il comune
        utilità dell'adesione per un ente locale
        aderendo si ottengono contributi o punteggio nei bandi
    .meant =
        cosa ci viene in tasca se ci buttiamo
        L'opposizione dice che è tutta fatica per niente: cosa rispondo per difendere la scelta?
        ritorno pratico, assistenza, visibilità
        una volta dentro, quali pro concreti abbiamo rispetto a chi resta fuori
    .source =
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://com-east.eu/join
    .related = funding_overview, eucf, how_to_join

cost_of_joining =
    .title = Quanto costa aderire
    .answer =
        <b>Aderire è gratis.</b> Non ci sono quote, né all'ingresso né ogni anno. Per ogni dubbio conviene chiedere conferma all'helpdesk del Patto.

        Il costo vero viene dopo, con il <b>piano</b>: ore del personale, raccolta dei dati, spesso un incarico esterno. Un'idea della spesa: nel 2021 l'Emilia-Romagna dava da 6.000 a 20.000 euro al singolo Comune per il PAESC, e da 10.000 a 30.000 alle unioni. Quel bando è chiuso.

        Per spendere meno si può fare un piano insieme ai Comuni vicini, oppure chiedere aiuto al coordinatore territoriale.
    .ask =
        costo adesione patto dei sindaci
        si paga per aderire
        quota di iscrizione annuale
        è gratuito entrare nel patto
        buongiorno, il ragioniere mi chiede se per la firma dobbiamo impegnare una somma a bilancio o versare una quota associativa
        ce una tassa di adesione
        quanto ci viene a costare iscriverci al PdS
        spese di partecipazione per il comune che firma
        bisogna pagare qualcosa a bruxelles
    .meant =
        si sborsano soldi per farsi ammettere?
        In ragioneria vogliono sapere se arriverà una fattura dopo la firma: arriva?
        canone, obolo, contributo fisso da versare ogni dodici mesi
        firmare ha un prezzo, prima ancora di incaricare qualcuno per il piano?
    .source =
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://www.pattodeisindaci.eu/supporto/faq_it.html
    .related = secap_cost, regional_grants, small_municipality_support

voluntary_nature =
    .title = Obbligo o scelta, e che cosa si rischia
    .answer =
        <b>Aderire è una scelta, non un obbligo.</b> Secondo il progetto europeo OwnYourSECAP nessuna norma impone a un Comune di scrivere un PAESC: l'impegno è politico e nasce dalla firma.

        <b>Non sono previste multe.</b> Chi non manda il piano o i monitoraggi nei tempi può però essere sospeso, dopo un avviso scritto. Non è un'espulsione: il profilo esce dalla ricerca dei firmatari attivi e torna attivo quando arriva il documento mancante. Lo dicono le regole ufficiali già note: la propria situazione si controlla in MyCovenant.

        Altra cosa sono i bandi. Se una Regione ha pagato il piano, valgono anche le sue scadenze. La Regione Siciliana, per esempio, chiedeva di usare i fondi per il PAESC entro dicembre 2024, senza proroga.
    .ask =
        il patto dei sindaci è obbligatorio
        è vincolante per legge
        sanzioni per chi non rispetta gli impegni
        rischiamo una multa
        salve, il segretario comunale vuole sapere se firmando prendiamo un obbligo giuridico o se è solo un impegno morale
        ce qualche norma che obbliga a fare il paesc
        adesione facoltativa o imposta
        che conseguenze legali ha la firma del sindaco
        la commissione può punire il comune inadempiente
    .meant =
        siamo costretti o facciamo di testa nostra
        Un consigliere teme che ci portino in tribunale se poi non facciamo nulla: è possibile?
        paura di ritrovarsi la corte dei conti addosso per un obiettivo mancato
        impegno politico o legge: un Comune può anche non partecipare affatto?
    .source =
        https://eu-mayors.ec.europa.eu/it/about
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://www.ownyoursecap.eu/faq/
    .related = missed_deadline, reactivation, leave_covenant

number_signatories =
    .title = Quanti sono i firmatari
    .answer =
        <b>Più di 10.000</b>: è il dato ufficiale della cerimonia del 16 ottobre 2025. Circolano altre cifre: oltre 11.000 per il JRC (2023), circa 9.000 sindaci per il Comitato delle regioni (novembre 2025). Il numero esatto si legge solo nell'elenco pubblico dei firmatari.

        Sui Paesi l'ultimo conteggio noto è 53: lo riportava nel 2021 l'associazione ALDA.

        Attenzione a «7.000 enti in 57 Paesi»: è una cifra vecchia. Già a fine 2019 i firmatari europei erano più di 9.700.

        Secondo le FAQ ufficiali i firmatari rappresentano circa un terzo della popolazione dell'UE. Altri testi della Commissione dicono quasi la metà.

        I risultati, secondo il JRC (2023): 1.631 firmatari dell'UE promettono in media il 55,2% di emissioni in meno entro il 2030. I 676 piani già monitorati vanno verso il 48% circa, contro un obiettivo del 56%.
    .ask =
        numero firmatari patto dei sindaci
        quanti enti locali hanno aderito in europa
        in quanti paesi è presente
        quante città ne fanno parte oggi
        buonasera, sto scrivendo la relazione per il consiglio e avevo la cifra di 7000 comuni in 57 paesi, è ancora quella giusta
        quanti abitanti coprono i firmatari
        che risultati ha ottenuto il patto, di quanto sono calate le emissioni
        quanti siamo in tutto nel PdS
        statistiche adesioni europa
        popolazione e nazioni coinvolte, cifra piu recente
    .meant =
        quanto è grossa ormai questa compagnia
        Domani faccio un discorso e mi serve un totale aggiornato di chi è dentro: che numero dico?
        non vorrei citare dati superati sulla dimensione della rete
        il totale di tutta Europa, sommando le nazioni
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/What-has-been-achieved-within-the-Covenant-Community%3F
    .as-of = 2025-11
    .related = italy_participation, check_signatory_status, history_origins

italy_participation =
    .title = I Comuni italiani nel Patto
    .answer =
        Quasi un firmatario su due è italiano: a ottobre 2025 i Comuni italiani erano il <b>46%</b> dei firmatari europei, secondo l'ENEA.

        Un dato più vecchio misura invece quanti Comuni hanno scelto il Patto. Nel 2020 l'ENEA scriveva che dal 2008 aveva aderito <b>quasi il 60% dei Comuni italiani</b>, con oltre il 75% della popolazione.

        Per Regione i numeri si trovano presso i coordinatori territoriali. La Regione Veneto, per esempio, indica 466 Comuni, l'83% del totale (dato senza data).

        Un numero assoluto e aggiornato per l'Italia non è qui disponibile. Per ogni singolo Comune vale l'elenco pubblico dei firmatari, che mostra Paese e data di adesione.
    .ask =
        quanti comuni italiani hanno aderito
        italia patto dei sindaci numeri
        percentuale di comuni in italia che partecipano
        quanti municipi del nostro paese hanno firmato
        buongiorno, per un comunicato stampa mi serve sapere quanto pesa l'italia tra tutti i firmatari europei
        dati enea sulle adesioni dei comuni
        siamo tra i primi in europa come nazione
        quanta popolazione italiana vive in un comune firmatario
        qual e la quota di enti locali italiani
        adesioni per regione, veneto lombardia sicilia
    .meant =
        da noi nella penisola in tanti hanno detto sì?
        Un giornalista mi domanda se il Belpaese è davvero il più presente: che dato gli do?
        classifica, lo stivale a confronto con spagnoli e francesi
        quanti siamo soltanto fra connazionali, dal Piemonte alla Calabria
    .source =
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
        https://www.eai.enea.it/archivio/efficienza-energetica-avanti-tutta/efficienza-energetica-e-lotta-al-cambiamento-climatico-il-ruolo-del-patto-dei-sindaci.html
        https://eu-mayors.ec.europa.eu/en/signatories
    .as-of = 2025-10
    .related = italian_coordination, number_signatories, check_signatory_status

history_origins =
    .title = Nascita e storia del Patto
    .answer =
        La Commissione europea ha lanciato il Patto il <b>29 gennaio 2008</b>, attorno al pacchetto clima-energia per il 2020.

        Le tappe:
        • 10 febbraio 2009: prima cerimonia di firma a Bruxelles, con più di 350 città secondo la stampa del tempo
        • 2014: nasce Mayors Adapt, iniziativa parallela sull'adattamento
        • 15 ottobre 2015: le due si uniscono. L'obiettivo diventa almeno il 40% in meno al 2030, più l'adattamento
        • giugno 2016: annuncio dell'alleanza con il Compact of Mayors, da cui il Patto globale, operativo dal 2017
        • 10 febbraio 2017: nasce il Consiglio politico dei sindaci europei
        • 21 aprile 2021: rilancio con la neutralità climatica al 2050
        • maggio 2022: presentato il pilastro della povertà energetica
        • gennaio 2025: la povertà energetica entra in ogni piano e monitoraggio inviato

        Nel 2022, scrive la rete FEDARENE, il sito è passato sui server della Commissione. I vecchi indirizzi, come pattodeisindaci.eu, sono superati.
    .ask =
        storia del patto dei sindaci
        quando è nato il patto
        in che anno è stato lanciato
        che cos'era mayors adapt
        salve, preparo una presentazione e mi servono le date principali dalla fondazione a oggi
        origine e tappe dell'iniziativa
        quando si sono fusi patto e mayors adapt nel 2015
        da quanto tempo esiste e come e cominciato
        cronologia dal 2008
        il vecchio sito pattodeisindaci.eu che fine ha fatto
    .meant =
        come è saltata fuori l'idea, chi l'ha avuta
        Mi tocca raccontare ai ragazzi del liceo da dove viene tutto questo: che percorso ha avuto?
        retroscena, tappe, passato remoto del progetto
        gli esordi, chi lo inventò e come è cresciuto fino alla fusione
    .source =
        https://eu-mayors.ec.europa.eu/it/about
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://fedarene.org/the-new-website-of-the-covenant-of-mayors-europe-has-arrived/
    .related = relaunch_2021, commitments_overview, global_covenant

relaunch_2021 =
    .title = Il rilancio del 2021
    .answer =
        Il <b>21 aprile 2021</b> il Patto europeo è ripartito con una meta nuova: la <b>neutralità climatica entro il 2050</b>.

        La visione comune: nel 2050 tutti vivono in territori decarbonizzati e resilienti, con energia sicura, sostenibile e a prezzi accessibili. È la linea degli 1,5 °C dell'accordo di Parigi.

        Che cosa è cambiato per chi aderisce o rinnova da allora:
        • non basta più guardare al 2030: servono obiettivi di medio e di lungo periodo
        • gli obiettivi devono essere coerenti con quelli dell'UE e non inferiori a quelli nazionali
        • accanto a mitigazione e adattamento entra la povertà energetica

        Il percorso è differenziato: chi è avanti può correre, gli altri seguono la traiettoria del proprio Stato.

        Chi aveva firmato prima non è passato in automatico ai nuovi impegni: di norma valgono i vecchi fino al rinnovo. La situazione del Comune si controlla in MyCovenant.
    .ask =
        rilancio patto dei sindaci 2021
        cosa è cambiato nel 2021
        nuovo patto dei sindaci europa aprile 2021
        visione 2050 del patto
        buongiorno, noi avevamo firmato nel 2016 e sento parlare di un patto rinnovato qualche anno fa, quali sono le novità
        differenza tra vecchio e nuovo patto
        che e successo il 21 aprile 2021
        la nuova edizione con ambizioni più alte
        perché è stato aggiornato dopo il green deal
    .meant =
        che aria diversa tira ultimamente là dentro
        Siamo dentro da parecchio e pare che le regole del gioco siano state riscritte: in che modo?
        temo di ragionare con le ambizioni di una volta, cosa hanno ritoccato
        la svolta più recente, quella con l'orizzonte di metà secolo
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://energy-cities.eu/mayors-across-europe-are-stepping-up-their-climate-ambitions/
        https://eumayors.eu/news-and-events/news/1856-european-mayors-take-joint-action-for-a-fairer,-climate-neutral-europe.html
    .related = target_2050, renew_commitment, commitments_overview

global_covenant =
    .title = Il Patto globale dei Sindaci
    .answer =
        Il Patto globale dei Sindaci (<b>GCoM</b>) è l'alleanza mondiale di cui il Patto europeo è un ramo regionale. È stato annunciato nel giugno 2016, dall'unione tra il Patto europeo e il Compact of Mayors, ed è operativo dal 2017. Alcune pagine ufficiali indicano il 2015.

        Intorno al 2024 il suo sito contava 13.830 città, con circa 1,28 miliardi di abitanti.

        Un Comune europeo aderisce al <b>Patto europeo</b> e segue le regole europee. La differenza più insidiosa è il termine per il piano: in altre regioni del mondo, come gli Stati Uniti, sono tre anni. <b>In Europa sono due.</b>

        Anche le cifre vanno tenute separate: i firmatari europei sono più di 10.000 (ottobre 2025).
    .ask =
        patto globale dei sindaci
        che cos'è il gcom
        differenza tra patto europeo e patto mondiale
        global covenant of mayors cosa c'entra con noi
        salve, ho trovato un sito in inglese di un'alleanza mondiale di città per il clima, se firmiamo quello europeo siamo dentro anche lì
        compact of mayors che cos'era
        tre anni o due per il piano, ho letto regole diverse su un sito americano
        l'alleanza internazionale delle citta
        quante città nel mondo aderiscono
    .meant =
        esiste qualcosa del genere pure fuori dal continente
        Una collega brasiliana mi parla di una rete planetaria simile alla nostra: è la stessa?
        timore di seguire per sbaglio norme scritte per altri continenti
        che legame c'è fra il ramo europeo e quello planetario
    .source =
        https://globalcovenantofmayors.org
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/it/about
    .related = secap_deadline, number_signatories, badges

glossary =
    .title = Sigle e abbreviazioni
    .answer =
        Le sigle più usate, con quella inglese tra parentesi:

        • <b>PAESC</b> (SECAP): Piano d'azione per l'energia sostenibile e il clima
        • <b>PAES</b> (SEAP): il piano di prima, 2008-2015
        • <b>IBE</b> (BEI): inventario di base delle emissioni
        • <b>IME</b> (MEI): inventario di monitoraggio delle emissioni
        • <b>VRV</b> (RVA): valutazione di rischi e vulnerabilità
        • <b>CTP</b> (CTC): coordinatore territoriale del Patto
        • <b>CCR</b> (JRC): Centro comune di ricerca della Commissione
        • <b>CoMO</b>: Ufficio del Patto
        • <b>GCoM</b>: Patto globale dei Sindaci
        • <b>EPAH</b>: servizio europeo sulla povertà energetica
        • <b>ELENA</b>: assistenza della BEI per preparare investimenti
        • <b>EUCF</b>: European City Facility
        • <b>GHG</b>: gas serra
        • <b>ETS</b>: scambio europeo di quote di emissione
        • <b>FESR</b> (ERDF): fondo europeo di sviluppo regionale

        Attenzione: <b>BEI</b> è l'inventario di base, ma anche la Banca europea per gli investimenti. Se si parla di ELENA, mutui o prestiti, è la banca.
    .ask =
        glossario patto dei sindaci
        cosa significa questa sigla
        elenco acronimi
        che vuol dire ctp
        ibe ime vrv significato delle sigle
        buongiorno, nella lettera della regione è pieno di abbreviazioni inglesi e non ci capisco niente, avete una legenda
        bei è la banca o l'inventario
        per cosa sta l'acronimo epah
        spiegazione dei termini tecnici e delle parole inglesi
        dizionarietto abbreviazioni seap secap mei rva
    .meant =
        tutte queste maiuscole mi fanno girare la testa
        In riunione volavano parole incomprensibili e annuivo soltanto: me le traduce?
        gergo da addetti ai lavori spiegato alla buona
        mi sciolga soltanto le iniziali, il resto lo conosco
    .source =
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting
    .related = what_is_secap, bei, elena
