# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-goals = Obiettivi e impegni

commitments_overview =
    .title = A che cosa si impegna chi firma
    .answer =
        Chi aderisce oggi promette la <b>neutralità climatica entro il 2050</b>, un territorio più resiliente e meno povertà energetica.

        Gli impegni cambiano con la data di adesione o di rinnovo:
        • <b>2008-2015</b>: almeno il 20% di CO2 in meno entro il 2020, con un PAES
        • <b>da ottobre 2015 alla primavera 2021</b>: almeno il 40% di CO2 in meno entro il 2030, più l'adattamento, con un PAESC
        • <b>da aprile 2021</b>: neutralità al 2050, con obiettivi di medio e lungo periodo coerenti con quelli dell'UE e non inferiori a quelli nazionali, più adattamento e povertà energetica

        Chi ha firmato prima mantiene il proprio impegno finché non rinnova. Il rinnovo è un invito, non un obbligo. Gli impegni registrati per il Comune si controllano in MyCovenant.

        Per tutti resta lo stesso lavoro: fissare gli obiettivi, coinvolgere il territorio, agire e rendicontare nei tempi, scambiare esperienze.
    .ask =
        impegni dei firmatari
        cosa promette il comune quando firma
        a cosa ci obblighiamo con il patto
        20 40 55 percento, quale vale per noi
        buongiorno, abbiamo aderito nel 2012 e non so più quali traguardi dobbiamo rispettare, quelli vecchi o quelli nuovi
        che cosa si chiede a un ente aderente
        impegni per generazione di adesione paes e paesc
        obiettivo meno 20 entro il 2020
        quali sono i doveri del comune firmatario
        cose da fare dopo ladesione in sintesi
    .meant =
        in che cosa ci stiamo infilando, in soldoni
        Il nuovo vicesindaco chiede quali parole abbiamo dato a suo tempo: che gli elenco?
        non vorrei scoprire dopo che la lista dei compiti era più lunga
        mi elenchi tutte le promesse messe in fila, secondo l'epoca della firma
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/it/about
    .as-of = 2026-11
    .related = target_2030, target_2050, renew_commitment

target_2030 =
    .title = L'obiettivo per il 2030
    .answer =
        Per chi aderisce o rinnova oggi il riferimento è il <b>55% di gas serra in meno entro il 2030</b>. Lo riporta la pagina ufficiale sui pilastri (versioni tedesca e finlandese).

        Il testo dell'impegno, invece, non scrive una cifra. Chiede obiettivi coerenti con quelli dell'UE e non inferiori a quelli nazionali. Per l'UE nel suo insieme la legge fissa il 55% netto in meno rispetto al 1990.

        Il <b>40%</b> resta l'impegno di chi ha aderito tra ottobre 2015 e la primavera 2021, finché non rinnova: conviene verificarlo in MyCovenant.

        Attenzione: la pagina con l'elenco dei firmatari parla ancora del 40%. È una frase vecchia e non vale per chi aderisce adesso.

        Il Comune calcola la propria riduzione a partire dal suo anno base, in valore assoluto oppure pro capite.
    .ask =
        obiettivo 2030 patto dei sindaci
        quanto bisogna tagliare entro il 2030
        40 o 55 per cento
        percentuale di riduzione co2 da scrivere nel paesc
        salve, stiamo preparando il piano e il consulente ha messo meno quaranta ma un collega dice che ormai serve di più, chi ha ragione
        target al 2030 per chi aderisce adesso
        il -40% e ancora valido
        di quanto dobbiamo abbassare le emissioni in questo decennio
        fit for 55 e comuni del patto
    .meant =
        alla fine dei prossimi anni quanto fumo deve sparire
        In bozza c'è una soglia che mi sembra vecchiotta: quale numero dobbiamo puntare?
        temo che la nostra asticella sia troppo timida
        la tappa più vicina, quella di fine decennio: che percentuale vale
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://temi.camera.it/leg18/temi/tl18_risparmio_efficienza_energetica
    .as-of = 2026-03
    .related = baseline_year, target_2050, renew_commitment

three_pillars =
    .title = I tre pilastri
    .answer =
        I tre pilastri del Patto sono <b>mitigazione, adattamento e povertà energetica</b>.

        • <b>Mitigazione</b>: emettere meno gas serra. Si parte dall'inventario delle emissioni (IBE)
        • <b>Adattamento</b>: rendere il territorio più resistente a ondate di caldo, alluvioni e altri pericoli climatici. Si parte dalla valutazione di rischi e vulnerabilità (VRV)
        • <b>Povertà energetica</b>: una transizione giusta, che non lasci al freddo o al buio chi ha meno. Si parte da una valutazione del problema sul territorio

        La pagina ufficiale sui pilastri (in tedesco e in finlandese) li traduce in tre impegni: 55% di gas serra in meno entro il 2030, più resilienza, meno povertà energetica.

        Il PAESC li tiene insieme: analisi, obiettivi e azioni per ciascuno. Da gennaio 2025 anche il terzo pilastro va trattato in ogni piano e in ogni monitoraggio inviato.
    .ask =
        tre pilastri patto dei sindaci
        quali sono i pilastri
        mitigazione adattamento povertà energetica insieme
        su quali temi lavora il patto
        buonasera, devo fare una slide con le tre colonne portanti del patto, me le elencate con una riga di spiegazione
        le tre aree di azione
        di quali ambiti si occupa il paesc oltre alla co2
        quali sono le tre gambe del PdS
        assi principali dell'iniziativa
    .meant =
        su che cosa poggia tutta la faccenda
        Faccio un cartellone per l'atrio e mi servono i titoli delle sezioni: quante e quali?
        panoramica dei filoni, senza approfondire nessuno
        tutti i filoni assieme, dal gas serra al maltempo alle bollette
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
    .as-of = 2026-11
    .related = mitigation_pillar, adaptation_pillar, energy_poverty_pillar

mitigation_pillar =
    .title = Il pilastro della mitigazione
    .answer =
        Mitigazione vuol dire <b>ridurre i gas serra</b> che il territorio produce, consumando meno energia e usandone di più pulita.

        Si procede in tre passi:
        • contare le emissioni con l'inventario di base (IBE)
        • fissare l'obiettivo rispetto all'anno base
        • scegliere le azioni, per esempio riqualificare una scuola o mettere fotovoltaico sugli edifici comunali

        I settori chiave sono quattro: edifici e impianti comunali, edifici del terziario, abitazioni, trasporti. Altri, come i rifiuti o l'industria fuori dall'ETS, si possono aggiungere se il piano prevede azioni.

        Secondo i criteri ufficiali noti, l'inventario copre almeno tre dei quattro settori e le azioni almeno due. Prima di inviare il piano conviene verificarlo in MyCovenant o con l'helpdesk.
    .ask =
        mitigazione nel paesc
        che cosa si intende per mitigazione
        azioni per ridurre le emissioni di co2
        quali interventi possiamo inserire contro i gas serra
        salve, dobbiamo scrivere la parte sul taglio delle emissioni e non sappiamo da dove cominciare, che misure si mettono di solito
        pilastro mitigazione cosa chiede
        risparmio energetico e rinnovabili nel piano
        esempi di misure per consumare meno
        in quali settori bisogna agire per abbattere la CO2
        ridurre i gas climalteranti nel comune, cosa fare in concreto
    .meant =
        lampioni, cappotto, pannelli: il lato di chi inquina poco
        Vogliamo cambiare i lampioni e coibentare la palestra: sotto quale capitolo ricade?
        lampioni, bici, cappotto, pompa di calore dell'ente come opere da elencare
        agire sulle cause del riscaldamento: opere per sporcare meno l'aria
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
    .related = key_sectors, bei, adaptation_pillar

adaptation_pillar =
    .title = Il pilastro dell'adattamento
    .answer =
        Adattamento vuol dire <b>preparare il territorio agli effetti del clima che cambia</b>: caldo estremo, alluvioni, siccità.

        Si comincia dalla valutazione di rischi e vulnerabilità (VRV): quali pericoli climatici possono colpire il Comune e quanto sono vulnerabili persone, settori e infrastrutture. Poi si fissano gli obiettivi e si scelgono le azioni, per esempio più ombra e alberi nelle piazze.

        Una guida utile è l'<i>Urban Adaptation Support Tool</i> di Climate-ADAPT (Agenzia europea dell'ambiente): segue gli stessi passi da rendicontare in MyCovenant.

        Secondo i testi ufficiali noti, l'adattamento può stare dentro il PAESC oppure in un documento di pianificazione separato. In caso di dubbio conviene chiedere all'helpdesk.

        In passato il tema aveva un'iniziativa propria, Mayors Adapt (2014), unita al Patto nel 2015.
    .ask =
        adattamento ai cambiamenti climatici paesc
        cosa si intende per adattamento
        azioni contro ondate di calore e alluvioni
        come rendere il comune più resiliente
        buongiorno, qui abbiamo avuto due allagamenti in tre anni, nel piano possiamo inserire opere per difenderci dal clima estremo
        pilastro adattamento cosa chiede
        resilienza climatica del territorio
        la strategia di adattamento va nel piano o in un documento a parte
        siccita e isole di calore, che misure prevedere
        strumento UAST climate-adapt
    .meant =
        prepararsi al maltempo che peggiora
        Ogni agosto gli anziani svengono e il torrente fa paura a ottobre: che opere elencare?
        frane, afa, bombe d'acqua, alberi e ombra
        agire sugli effetti del clima: opere per proteggere la gente
    .source =
        https://climate-adapt.eea.europa.eu/en/knowledge/tools/urban-ast/step-2-6
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
    .related = rva, secap_contents, mitigation_pillar

energy_poverty_pillar =
    .title = Il pilastro della povertà energetica
    .answer =
        C'è povertà energetica quando una famiglia non riesce a pagarsi l'energia di cui ha bisogno. Le cause sono tre: <b>redditi bassi, bollette alte, case inefficienti</b>.

        È il terzo pilastro del Patto, presentato nel maggio 2022: la transizione non deve lasciare indietro nessuno. Nel PAESC si traduce in una valutazione del problema, un obiettivo e alcune azioni.

        Per misurarlo il Patto e l'EPAH, il servizio europeo di consulenza sulla povertà energetica, propongono <b>56 indicatori locali</b>. Non servono tutti: il Comune sceglie quelli adatti e che riesce a tenere aggiornati. Noi consigliamo di coinvolgere subito i servizi sociali.

        L'EPAH offre anche manuali (diagnosi, pianificazione, attuazione) e aiuto tecnico.
    .ask =
        povertà energetica cosa significa
        pilastro povertà energetica
        cos'è l'epah e come ci aiuta
        famiglie che non riescono a pagare le bollette, cosa c'entra il patto
        buongiorno, lavoro ai servizi sociali e l'ufficio energia mi ha coinvolto per le famiglie in difficoltà con luce e gas, mi spiegate il perché
        indicatori per misurare il disagio energetico
        transizione giusta nel PAESC
        azioni per chi vive in case fredde e inefficienti
        poverta energetica definizione e cause
        nuclei vulnerabili e caro energia nel territorio comunale
    .meant =
        gente che d'inverno tiene spenti i termosifoni perché non ce la fa
        L'assistente domiciliare vede pensionati col cappotto in casa: ci riguarda?
        tema sociale, chi sta al freddo perché senza soldi
        perché il Patto parla di chi sta al freddo, e chi ci affianca sul tema
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://energy-poverty.ec.europa.eu/observing-energy-poverty/local-indicators_en?prefLang=ro
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it
    .related = energy_poverty_reporting, three_pillars, secap_contents

energy_poverty_reporting =
    .title = Rendicontare la povertà energetica
    .answer =
        <b>Da gennaio 2025 è obbligatorio</b>: ogni PAESC e ogni rapporto di monitoraggio inviato deve trattare la povertà energetica. Vale per tutti i firmatari, anche per chi ha aderito molto prima.

        Si comincia con una valutazione del problema sul territorio. Poi, spiega l'ufficio del Patto per l'Europa orientale per la stessa regola, servono un obiettivo e delle azioni. Secondo lo stesso ufficio, chi aveva firmato prima del nuovo pilastro lo introduce attraverso il modulo di monitoraggio.

        Per la valutazione ci sono 56 indicatori locali del Patto e dell'EPAH: bastano quelli adatti al Comune e che si riescono ad aggiornare.

        Le istruzioni sono nelle linee guida sulla povertà energetica del 13 giugno 2022, disponibili in 24 lingue, e in un video. Lì si trovano anche i campi da compilare. Per i dubbi c'è l'helpdesk dell'EPAH.
    .ask =
        rendicontazione povertà energetica 2025
        è obbligatorio inserire la povertà energetica nel monitoraggio
        da quando va riportata nel paesc
        linee guida per rendicontare la povertà energetica
        salve, il nostro piano è del 2019 e non ne parla, quest'anno dobbiamo mandare il rapporto, bisogna aggiungere la parte sulle famiglie vulnerabili
        nuovi campi da compilare in mycovenant sul terzo pilastro
        quali indicatori mettere e quanti ne bastano
        il modulo chiede dati su bollette e redditi, siamo tenuti a darli
        obbligo reporting EP da gennaio 2025
        se il piano e vecchio va integrato con l'analisi sociale
    .meant =
        le nuove caselle sul disagio, che ci scrivo?
        Nel portale è comparsa una sezione sui poveri che prima mancava: la lascio vuota?
        paura che ci rimandino indietro il resoconto per la sezione mancante
        sul tema sociale che cosa va dichiarato per forza e a partire da quando
    .source =
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it
        https://energy-poverty.ec.europa.eu/observatory/publications/reporting-guidelines-energy-poverty
        https://eu-mayors.ec.europa.eu/en/Reporting
    .as-of = 2026-11
    .related = energy_poverty_pillar, submit_monitoring, secap_contents

target_2050 =
    .title = La neutralità climatica al 2050
    .answer =
        Chi aderisce o rinnova dall'aprile 2021 si impegna alla <b>neutralità climatica entro il 2050</b>. È anche il traguardo di legge di tutta l'UE.

        In parole semplici: tra i gas serra emessi e quelli assorbiti il saldo è zero. La visione del Patto aggiunge resilienza al clima ed energia sicura, sostenibile e accessibile.

        Nel piano servono quindi due orizzonti: uno di medio periodo (in pratica il 2030) e uno di lungo, il 2050. Gli obiettivi devono essere coerenti con quelli dell'UE e non inferiori a quelli nazionali.

        E il <b>2040</b>? L'UE ha fissato per legge il 90% netto in meno rispetto al 1990 (approvazione finale del 5 marzo 2026). Non risulta che il Patto abbia un proprio obiettivo per il 2040. Chi scrive ora il piano può tenerne conto.

        Per chi ha aderito prima del 2021 il 2050 diventa un impegno con il rinnovo.
    .ask =
        neutralità climatica 2050
        obiettivo di lungo periodo del patto
        emissioni zero entro il 2050 cosa comporta
        il paesc deve avere un target al 2050
        buongiorno, nel modulo ci chiede un traguardo oltre il 2030, che cosa dobbiamo scrivere per metà secolo
        obiettivo 2040 meno 90 vale per i comuni
        decarbonizzazione completa del territorio
        net zero per un piccolo comune che vuol dire
        carbon neutral entro meta secolo
        tappa intermedia tra il 2030 e il 2050
    .meant =
        fumo nullo quando i miei nipoti saranno grandi
        Nel form c'è un riquadro per un orizzonte lontanissimo: che ci mettiamo?
        promettere zero fra decenni mi sembra fantascienza, che ci vincola
        il punto d'arrivo finale, dopo la tappa di questo decennio
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://temi.camera.it/leg18/temi/tl18_risparmio_efficienza_energetica
        https://esgpost.com/eu-lawmakers-back-90-emissions-cut-by-2040
    .as-of = 2026-03
    .related = target_2030, relaunch_2021, cities_mission

renew_commitment =
    .title = Rinnovare l'impegno
    .answer =
        Per rinnovare serve una <b>nuova delibera del Consiglio comunale</b>, seguita dalla firma del documento di impegno attuale. La procedura aggiornata è nell'info-pack per i firmatari, anche in italiano, nella pagina ufficiale sul reporting.

        Il rinnovo è un invito, non un obbligo: chi non rinnova resta, di norma, con l'impegno già firmato. Conviene verificarlo in MyCovenant.

        Con il rinnovo il Comune passa alla neutralità al 2050, con obiettivi in linea con l'UE e non inferiori a quelli nazionali, più adattamento e povertà energetica.

        Due attenzioni:
        • se cambiano il gruppo o l'opzione, o se il Comune nasce da una fusione, meglio scrivere all'Ufficio del Patto <b>prima</b> di rinnovare, come indicava nel 2019 la Regione Emilia-Romagna
        • la Provincia di Barcellona, nel 2021, chiedeva anche un rapporto finale sul 2020 a chi aveva l'impegno del 20%

        Non c'è un testo ufficiale noto che dica se dal rinnovo partono due nuovi anni per il piano: vale la data in MyCovenant, oppure si chiede all'helpdesk.
    .ask =
        rinnovo adesione patto dei sindaci
        come rinnovare gli impegni
        abbiamo il paes, come passiamo ai nuovi obiettivi
        serve un'altra delibera per aggiornare l'adesione
        buongiorno, il comune aveva firmato nel 2010 per il 2020 e ora il sindaco vuole confermare la partecipazione con i traguardi attuali, cosa dobbiamo fare
        alzare l'impegno da 40 a 55
        riconfermare la firma del patto
        siamo obbligati a rifare ladesione dopo il 2020
        passaggio dal vecchio al nuovo impegno 2050
        aderire di nuovo da firmatari storici
    .meant =
        ridire di sì con asticelle fresche
        Siamo dentro da una vita con le soglie di allora: come ci allineiamo a chi entra adesso?
        le vecchie promesse sono decadute da sole?
        già firmatari da tempo: come si conferma la parola data con le soglie nuove
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/it/join/signatory
        https://xarxaenxarxa.diba.cat/news/2021/09/06/vostre-municipi-es-vol-adherir-renovar-compromis-amb-nou-pacte-de-les-alcaldies-pel-
    .as-of = 2026-11
    .related = council_decision, seap_vs_secap, merger_group_changes

update_secap =
    .title = Modificare un PAESC già approvato
    .answer =
        Per modificare un piano già accettato <b>non è nota una procedura ufficiale</b>. Prima di tornare in Consiglio conviene chiedere all'helpdesk del Patto o al coordinatore territoriale.

        Che cosa si sa:
        • lo stato delle azioni si aggiorna con i <b>rapporti di monitoraggio</b> in MyCovenant
        • il testo di impegno del 2015-2021 chiedeva di rivedere le azioni con regolarità, dopo il monitoraggio
        • per passare agli impegni attuali (neutralità al 2050) serve il <b>rinnovo</b>, con una nuova delibera del Consiglio. La Vallonia, per esempio, chiede ai suoi Comuni di salire in quella sede dal 40 al 55%
        • da gennaio 2025 ogni rapporto di monitoraggio deve trattare la povertà energetica, anche se il piano non ne parla

        Per il resto, all'helpdesk conviene scrivere quale azione o obiettivo cambia e perché, e chiedere se il documento va caricato di nuovo.
    .ask =
        aggiornare il paesc
        modificare un piano già approvato
        aggiungere nuove azioni al piano accettato
        revisione del paesc dopo alcuni anni
        salve, il nostro piano è stato accettato nel 2018 ma alcune schede sono superate e ne vorremmo inserire altre, come si fa
        si può correggere il documento dopo l'invio
        cambiare target nel piano vigente
        togliere un'azione che non faremo piu
        bisogna rifare tutto o basta una variante
        integrazione del piano d'azione in corso
    .meant =
        ritoccare quello che ci hanno già promosso
        La pista ciclabile non si farà più e ne facciamo un'altra: dobbiamo comunicarlo?
        variazione in corsa, guai se tolgo una misura
        cambiare solo qualche scheda del testo in vigore, senza nuova adesione
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/it/FAQs
    .as-of = 2026-11
    .related = renew_commitment, monitoring_cycle, helpdesk_contacts
