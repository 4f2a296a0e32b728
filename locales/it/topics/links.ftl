# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-links = Link, contatti e COVID-19

helpdesk_contacts =
    .title = A chi scrivere: gli indirizzi dell'helpdesk
    .answer =
        Per le domande dei Comuni firmatari l'indirizzo generale è <b>info@eumayors.eu</b>. Compare nelle pagine ufficiali meno recenti: prima di usarlo conviene un'occhiata alla pagina delle domande frequenti.

        Quella pagina elenca oggi cinque sportelli distinti:
        • firmatari
        • coordinatori: <b>coordinators@eumayors.eu</b>
        • sostenitori: <b>supporters@eumayors.eu</b>
        • assistenza tecnica del Centro comune di ricerca (JRC), per inventari e metodo
        • povertà energetica (EPAH)

        In rete girano indirizzi da evitare: registration@eumayors.eu è in disuso, info-eap@eumayors.eu serve i Paesi del Partenariato orientale e non l'Unione europea.

        Un numero di telefono aggiornato non ci è noto. Nel messaggio indicate il nome del Comune, il ruolo di chi scrive e la data della delibera di adesione.
    .ask =
        email helpdesk patto dei sindaci
        a chi scrivo se ho un problema
        contatti ufficio del patto
        qual e l'indirizzo mail dell'assistenza
        c'è un numero di telefono da chiamare a Bruxelles?
        Buongiorno, sono del Comune di Bobbio, avrei bisogno di parlare con qualcuno del Patto per un chiarimento, come li contatto?
        contatto helpdesk tecnico JRC e sportello EPAH
        mi serve un recapito per chiedere informazioni
        info@eumayors.eu è ancora valido?
    .meant =
        chi mi risponde se ho un dubbio, persona in carne e ossa
        Ho un inghippo che la chat non risolve: mi passa qualcuno?
        siamo fermi e nessuno ci dà retta, serve un umano
        la casella di posta di una persona del Patto cui rivolgermi
    .source =
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter
    .as-of = 2026-11
    .related = mycovenant_access, official_links, italian_coordination

official_links =
    .title = Le pagine ufficiali del Patto
    .answer =
        Il sito ufficiale è quello della <b>Commissione europea</b> dedicato al Patto, in più lingue. I pulsanti qui sotto aprono le sue pagine principali.

        Sul sito trovate:
        • come aderire, passo per passo
        • l'elenco pubblico dei firmatari, con la data di adesione
        • le domande frequenti
        • la pagina sul reporting, con le istruzioni per MyCovenant
        • la biblioteca con le linee guida

        I siti precedenti, in uso fino al 2022 secondo la rete FEDARENE, sono superati: le regole che vi si leggono possono non valere più. Il dominio eumayors resta invece nelle caselle di posta.

        Attenzione a un dettaglio: la pagina dell'elenco dei firmatari riporta ancora il -40% al 2030. È l'impegno di chi ha aderito tra ottobre 2015 e la primavera 2021, non quello di oggi.
    .ask =
        sito ufficiale patto dei sindaci
        link utili
        dove trovo le pagine della commissione sul patto
        qual e il sito giusto, eumayors o pattodeisindaci?
        mi manda l'indirizzo web
        Salve, sto preparando una pagina per il sito del Comune e vorrei mettere i collegamenti corretti alle pagine europee, quali sono?
        home page in italiano del patto
        url eu-mayors ec europa
        il vecchio portale funziona ancora
    .meant =
        dove navigo per leggere le fonti vere
        Google mi porta su pagine morte: qual è quella buona da salvare nei preferiti?
        finire su una pagina fasulla, indirizzo certo
        mi dia soltanto dove cliccare per arrivare alle fonti europee
    .source =
        https://eu-mayors.ec.europa.eu/it/home
        https://eu-mayors.ec.europa.eu/it/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = helpdesk_contacts, guidebook_library, check_signatory_status

guidebook_library =
    .title = Linee guida, manuali e video
    .answer =
        I documenti di lavoro si raggiungono dalla pagina ufficiale sul <b>reporting</b> e dalla biblioteca del sito del Patto.

        Che cosa c'è:
        • le linee guida per il reporting
        • le linee guida sulla povertà energetica, del 13 giugno 2022, nelle lingue dell'Unione
        • il manuale del Centro comune di ricerca (JRC) su come si prepara un PAESC: tre parti, 2018
        • video che spiegano le sezioni di MyCovenant: strategia, inventario, rischi e vulnerabilità, azioni
        • pacchetti informativi per firmatari, coordinatori e sostenitori, anche in italiano: profilo, rinnovo, richieste di proroga
        • il modello Excel, solo come brutta copia

        Per cominciare bastano il pacchetto informativo per i firmatari e le linee guida. Il sito avverte che nei video possono mancare alcune funzioni nuove della piattaforma.
    .ask =
        linee guida paesc
        manuale jrc come sviluppare un paesc
        dove scarico le guide
        ci sono tutorial o video per imparare a compilare
        guidebook reporting guidelines pdf
        cosa devo leggere per iniziare, c'e un documento di riferimento?
        Buonasera, sono appena arrivata all'ufficio ambiente e non so nulla di PAESC: esiste del materiale da studiare?
        biblioteca del patto documenti metodologici
        info-pack firmatari in italiano
    .meant =
        istruzioni per prepararmi la sera sul divano
        La stagista vuole prepararsi da sola: che dispense le do?
        non so leggere il tecnichese, esistono spiegazioni passo passo
        dispense e filmati da consultare per conto proprio
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://energy-poverty.ec.europa.eu/observatory/publications/reporting-guidelines-energy-poverty
    .as-of = 2026-11
    .related = secap_template, secap_contents, mycovenant_platform

events_training =
    .title = Eventi, formazione e cerimonie
    .answer =
        L'ultima <b>cerimonia del Patto</b> di cui abbiamo notizia si è tenuta il 16 ottobre 2025 al Parlamento europeo, a Bruxelles. Di una cerimonia nel 2026 non ci risulta nulla: per le date nuove guardate il sito del Patto.

        Durante l'anno l'Ufficio propone webinar e campagne. Secondo il coordinatore galiziano, nel 2025 le due campagne erano "Cities Heat Detox", sul riscaldamento pulito, e "Cities Refresh", sulla difesa dal caldo. Nel 2024-2025 il Patto ha dedicato una campagna anche ai piani locali di riscaldamento e raffrescamento: li chiede la direttiva europea sull'efficienza energetica per i Comuni sopra i 45.000 abitanti e non fanno parte del Patto.

        In Italia la formazione sui PAESC passa dal Tavolo di coordinamento nazionale (ENEA, ISPRA, RENAEL e Ufficio europeo). ENEA riferisce anche di una scuola estiva per il personale comunale, la "Roberto Moneta", tenuta con ANCI nel 2024.
    .ask =
        eventi patto dei sindaci
        webinar e corsi per i comuni
        quando e la prossima cerimonia a bruxelles
        formazione paesc per tecnici comunali
        ci sono convegni o incontri a cui partecipare
        Buongiorno, il sindaco vorrebbe essere presente alla prossima premiazione europea, sapete quando si fa e come ci si iscrive?
        campagne cities refresh e heat detox
        scuola estiva ENEA ANCI
        dove imparo, fate lezioni?
        piano locale riscaldamento e raffrescamento 45000 abitanti
    .meant =
        appuntamenti dal vivo per crescere insieme ai colleghi
        La giunta vorrebbe mandarmi a un'aula con altri tecnici: c'è qualcosa in programma?
        paura di perdere la festa delle firme coi colleghi stranieri
        lezioni e raduni con una data sul calendario
    .source =
        https://eu-mayors.ec.europa.eu/it/home
        https://ruralpact.rural-vision.europa.eu/news/europes-climate-transition-starts-locally-insights-eu-covenant-mayors-ceremony_en
        https://www.efficienzaenergetica.enea.it/vi-segnaliamo/presentato-a-bruxelles-il-tavolo-di-coordinamento-nazionale-del-patto-dei-sindaci-italiano.html
    .as-of = 2026-01
    .related = italian_coordination, guidebook_library, benefits_of_joining

covid_overview =
    .title = Le piattaforme per il COVID-19 (2020)
    .answer =
        Nella primavera del <b>2020</b> il Patto dei Sindaci segnalò alle città cinque risorse gratuite in rete per affrontare la pandemia:
        • Give a Day, per i volontari
        • COVIDnews di Eurocities, notizie e soluzioni dalle città
        • C40, buone pratiche delle grandi città
        • #BeyondTheOutbreak di UCLG, incontri e materiali
        • un documento sugli insediamenti urbani informali

        Con /covid il bot le invia tutte, ciascuna con il suo pulsante. È materiale di allora e qualche sito può non essere più attivo. Della pagina del Patto che le elencava non ci è noto un indirizzo attuale.

        Il 5 maggio 2020 il Board di sindaci che guida il Patto chiese con una lettera aperta una ripresa verde.

        Una cosa da non confondere: la proroga fino a 18 mesi per il COVID-19 si poteva chiedere solo nel 2020. Oggi non esiste più.
    .ask =
        covid
        piattaforme covid 19 patto dei sindaci
        siti per l'emergenza coronavirus
        cosa aveva messo a disposizione il patto durante la pandemia
        elenco delle cinque risorse web del 2020
        Buongiorno, avevo letto che il Patto aveva raccolto dei portali gratuiti per il lockdown, li avete ancora?
        link emergenza sanitaria citta
        strumenti per i comuni contro il virus
        lettera aperta ripresa verde maggio 2020
    .meant =
        quelle pagine nate quando eravamo tutti chiusi in casa
        Sto facendo ordine tra gli appunti della quarantena: quali pagine ci avevano indicato?
        mascherine, quarantena, raccolta di indirizzi per municipi
        tutta la raccolta di indirizzi della quarantena, l'insieme
    .source =
        https://eu-mayors.ec.europa.eu/it/home
        https://www.climatealliance.org/newsroom/news/news-detail/covenant-of-mayors-board-urges-green-covid-19-recovery.html
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html
    .related = covid_giveaday, covid_eurocities, deadline_extension

covid_giveaday =
    .title = Give a Day
    .line = Strumento nato in Belgio: una pagina del Comune che mette in contatto chi chiede aiuto e volontari del posto. Offerta COVID del 2020.
    .answer =
        <b>Give a Day</b> è una cooperativa sociale belga. Nel 2020 offrì gratis ai Comuni e alle associazioni una pagina propria, in tutte le lingue ufficiali dell'Unione, per far incontrare chi aveva bisogno di aiuto e i volontari del posto.

        Nell'aprile 2020 il Consiglio dei Comuni e delle Regioni d'Europa contava oltre 240 piattaforme aperte e circa 25.000 volontari.

        Oggi è una piattaforma di volontariato permanente, per quanto ci risulta solo in Belgio. È a pagamento per gli enti locali: nel 2018 Buggenhout spendeva 4.000 euro l'anno. La piattaforma era ancora attiva nel 2023. Che l'offerta gratuita del 2020 valga ancora non è confermato: è materiale di allora e può non essere più in linea.

        In alcuni testi italiani si legge "Give a Dat": è un refuso.
    .ask =
        give a day
        give a dat cos'è
        piattaforma per volontari durante il covid
        sito belga che abbina chi ha bisogno e chi aiuta
        spesa a domicilio anziani volontari coronavirus strumento gratuito
        Salve, ricordo un portale per organizzare i volontari del paese nel lockdown, impactdays mi pare, esiste ancora?
        aiuto tra vicini di casa in pandemia
        giveaday funziona in italia? e a pagamento?
    .meant =
        dove si incrociavano offerte di mano e necessità nella quarantena
        I ragazzi della parrocchia portavano la spesa grazie a una pagina fiamminga: quale?
        mano tesa, disponibilità gratuite, quarantena, incrocio
        fra le pagine della quarantena, quella per il mutuo soccorso
    .source =
        https://www.giveaday.be/
        https://www.ccre.org/en/actualites/view/4004
        https://www.impactdays.co/en/toolbox/
    .related = covid_overview, covid_eurocities, covid_uclg

covid_eurocities =
    .title = Eurocities COVIDnews
    .line = Notizie e soluzioni delle grandi città europee durante la pandemia, ordinate per tema. Chiuso tra fine 2020 e inizio 2021.
    .answer =
        <b>COVIDnews</b> era il sito di Eurocities, la rete delle grandi città europee, che nel 2020 raccoglieva quasi in tempo reale le risposte delle città alla pandemia, ordinate per tema.

        Dopo oltre 700 articoli, da marzo 2020, Eurocities annunciò che il sito aveva esaurito il suo compito e lo spostò sulle proprie pagine.

        È materiale del 2020: il primo pulsante porta al vecchio sito, che può non essere più attivo; il secondo alla pagina di Eurocities su COVID-19 e ripresa.
    .ask =
        eurocities covidnews
        covid news eurocities
        notizie delle citta europee sulla pandemia
        come hanno reagito le grandi città al coronavirus
        rassegna di soluzioni urbane covid per tema
        Buongiorno, cerco il sito di Eurocities con gli articoli sul lockdown del 2020, non lo trovo più
        archivio eurocities emergenza sanitaria
        cosa facevano gli altri sindaci in europa nel 2020 contro il virus
    .meant =
        giornale online dei capoluoghi durante la quarantena
        Anni fa leggevo resoconti da Milano e Gand in quarantena: su quale pagina erano?
        articoli, cronache, quarantena nei municipi del continente
        fra le pagine della quarantena, quella con cronache dai municipi europei
    .source =
        https://covidnews.eurocities.eu/
        https://eurocities.eu/focusarea/covid-19-and-recovery/
        https://www.covid-congress-hub.org/en/partner/1-eurocities-.html
    .related = covid_overview, covid_c40, covid_uclg

covid_c40 =
    .title = C40 Spotlight On: Cities and COVID-19
    .line = Buone pratiche sulla pandemia scambiate tra le grandi città della rete C40, nel suo centro di conoscenza. Materiale del 2020.
    .answer =
        <b>C40</b> è una rete di grandi città del mondo. Nel 2020 mise a disposizione materiali e buone pratiche delle città contro la pandemia; lo riferiva allora anche la rete Strong Cities.

        Il pulsante porta alla pagina iniziale del centro di conoscenza di C40 (Knowledge Hub): l'indirizzo esatto della raccolta sul COVID-19 non ci è noto. Una volta lì, cercate "COVID-19".

        Il secondo pulsante apre una pagina di C40 della primavera 2020 sugli scambi tra sindaci. È tutto materiale di allora e può non essere più in linea.
    .ask =
        c40 covid
        c40 cities and covid-19
        spotlight on cities and covid 19
        knowledge hub c40 pandemia
        buone pratiche delle metropoli mondiali contro il coronavirus
        Buongiorno, cercavo la pagina di C40 con le esperienze delle megalopoli nel 2020, mi aiutate?
        rete mondiale grandi citta emergenza covid
        webinar sindaci c40 coronavirus
    .meant =
        le capitali del pianeta e il morbo, raccolta dei giganti
        Ricordo un sito con New York e Seul sulla quarantena: come lo ritrovo?
        giganti urbani, sanità, ripartenza verde, raccolta
        fra le pagine della quarantena, quella del club delle metropoli giganti
    .source =
        https://www.c40knowledgehub.org/
        https://www.c40.org/press_releases/mayors-covid19-webinar
        https://strongcitiesnetwork.org/news/how-to-tackle-covid-19-guidance-for-city-leaders/
    .related = covid_overview, covid_uclg, covid_eurocities

covid_uclg =
    .title = UCLG #BeyondTheOutbreak
    .line = Incontri in rete e materiali con cui governi locali di tutto il mondo si sono scambiati esperienze sulla pandemia. Del 2020.
    .answer =
        <b>#BeyondTheOutbreak</b> è una serie di 17 incontri in rete di UCLG, l'organizzazione mondiale delle città e dei governi locali, con Metropolis e UN-Habitat. Cominciò il 25 marzo 2020.

        Amministratori locali e regionali di tutto il mondo si scambiarono esperienze sulla gestione della crisi e sul dopo. I materiali furono poi raccolti in un sito; a UCLG fa capo, con Metropolis, anche la piattaforma Cities for Global Health.

        È materiale del 2020 e può non essere più in linea. Se il primo pulsante non risponde, il secondo porta alla pagina di Metropolis sulla stessa iniziativa.
    .ask =
        uclg beyond the outbreak
        beyondtheoutbreak
        incontri online governi locali mondo covid
        live learning experience uclg metropolis un-habitat
        esperienze internazionali di enti locali nella pandemia
        Salve, mi parlavano di una serie di seminari mondiali sul coronavirus per amministratori locali, come si chiamava?
        hub cglu pandemia citta
        cities for global health
    .meant =
        dirette settimanali della federazione planetaria dei municipi
        Seguivo collegamenti da Barcellona con sindaci africani sulla quarantena: quali erano?
        dirette, federazione dei municipi, malattia, scambio
        fra le pagine della quarantena, le dirette della federazione dei municipi
    .source =
        https://www.beyondtheoutbreak.uclg.org/about
        https://www.metropolis.org/news/managing-crisis-urban-scale-live-learning-experience
        https://www.uclga.org/news/live-learning-experience-beyondtheoutbreak/
    .related = covid_overview, covid_c40, covid_informal_settlements

covid_informal_settlements =
    .title = Key Considerations: COVID-19 in Informal Urban Settlements
    .line = Breve guida di SSHAP e IDS (marzo 2020) per proteggere gli insediamenti urbani informali insieme a chi ci abita.
    .answer =
        È un breve documento in inglese del <b>marzo 2020</b>, pubblicato dalla piattaforma SSHAP con l'istituto IDS. Dà indicazioni pratiche per proteggere dal virus chi vive negli insediamenti urbani informali, come baraccopoli e quartieri spontanei, lavorando con gli abitanti.

        Più tardi è diventato un articolo scientifico, sulla rivista Environment &amp; Urbanization (A. Wilkinson, 2020).

        È materiale del 2020. Se la pagina dell'editore non risponde, il secondo pulsante apre l'articolo, che si legge liberamente ed è il collegamento più duraturo.
    .ask =
        insediamenti informali covid
        key considerations covid-19 informal urban settlements
        baraccopoli e coronavirus indicazioni
        accampamenti e quartieri abusivi nella pandemia
        documento SSHAP IDS marzo 2020
        come proteggere chi vive in alloggi precari dal virus
        Buonasera, lavoro ai servizi sociali e cerco quella guida inglese sulle favelas e il COVID, dove si scarica?
        slum pandemia linee pratiche comunita
    .meant =
        contagio nelle tende e nelle capanne senza acqua
        Abbiamo un campo rom ai margini e cerco quel testo accademico del lockdown: dov'è?
        niente acqua, tende, affollamento, contagio
        fra le pagine della quarantena, il testo su chi abita nelle baracche
    .source =
        https://www.socialscienceinaction.org/resources/key-considerations-covid-19-informal-urban-settlements-march-2020/
        https://pmc.ncbi.nlm.nih.gov/articles/PMC7613852
        https://www.ids.ac.uk/publications/key-considerations-covid-19-in-informal-urban-settlements-march-2020
    .related = covid_overview, covid_uclg, covid_giveaday
