# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-funding = Fondos y ayudas

funding_overview =
    .title = Qué fondos existen
    .answer =
        La firma por sí sola no trae dinero: los fondos se piden en convocatorias aparte. Algunas, eso sí, exigen un plan ya hecho, como el PACES.

        Conviene ver para qué sirve cada uno:
        • <b>redactar el plan</b>: ayudas regionales, apoyo del coordinador territorial;
        • <b>preparar inversiones</b> (estudios, auditorías, licitaciones): ELENA; la European City Facility, cuando abre;
        • <b>hacer obras</b>: FEDER a través de la región; en Italia el Conto Termico, cuyo portal se suspendió el 3 de marzo de 2026;
        • <b>proyectos europeos</b>: LIFE, Horizonte Europa.

        La guía de financiación del sitio del Pacto cita también InvestEU, el Instrumento de Préstamo al Sector Público, URBACT y la Iniciativa Urbana Europea, el Fondo de Transición Justa, los fondos rotatorios y las cooperativas ciudadanas.

        En noviembre de 2026 varias convocatorias conocidas están <b>cerradas</b>: LIFE 2026 de energía, la séptima de la EUCF, la ayuda del PNRR a comunidades energéticas en Italia. Antes de contar con una cantidad, compruébela con quien la gestiona.

        Primer paso: pregunte a la región o al coordinador.
    .ask =
        financiación pacto de los alcaldes
        qué subvenciones hay para ayuntamientos
        convocatorias abiertas de clima y energía
        de dónde sacamos el dinero para las acciones del paces
        quién paga las medidas
        ayudas europeas a entidades locales
        Buenas tardes, la alcaldesa quiere saber a qué fondos podemos optar una vez dentro del pacto, ¿me da una visión general?
        ¿se recibe dinero automáticamente al firmar?
        panorama de opciones de financiacion
        cómo cubrir los gastos sin cargar el presupuesto
    .meant =
        a qué puertas llamamos si la caja está vacía
        El plan tiene treinta medidas y cero euros: ¿por dónde empiezo a buscar dinero?
        sin perras todo quedará en papel mojado
        enumere todas las vías de dinero y luego elijo

conto_termico =
    .title = Conto Termico 3.0 y GSE (Italia)
    .answer =
        En Italia, el <b>GSE suspendió el 3 de marzo de 2026</b> el portal de la ayuda Conto Termico 3.0, un mes después de abrirlo (2 de febrero). No sabemos si ha reabierto: mire el sitio del GSE antes de contar con ella.

        El motivo: 3.333 solicitudes por casi 1.300 millones de euros, cerca del 85 % de municipios pequeños. El GSE anunció una revisión: puede reabrir si se rechazan muchas solicitudes.

        Las reglas (decreto de 7 de agosto de 2025, en vigor desde el 25 de diciembre de 2025):
        • 900 millones de euros al año: 400 para entidades públicas, de ellos 20 para auditorías energéticas, y 500 para privados;
        • en general hasta el 65 % del coste;
        • hasta el 100 % para edificios de municipios de menos de 15.000 habitantes, escuelas y hospitales.

        Dos vías:
        • <b>reserva</b>, antes de las obras: solo entidades públicas y tercer sector;
        • <b>acceso directo</b>, tras las obras: en 90 días, según notas del sector.

        Según esas notas, al llegar al tope anual el acceso se cierra ese año.

        Según la prensa, el GSE ayuda a los municipios por un acuerdo con la ANCI, su asociación («Sostenibilità in Comune»).
    .ask =
        conto termico 3.0 municipios
        ¿sigue suspendido el conto termico?
        portal gse bloqueado
        incentivo italiano calefacción edificios públicos
        cambiar la caldera de una escuela en italia con ayuda estatal
        Hola, nuestro municipio italiano quería ventanas y bomba de calor en la escuela con el gse pero el portal no admite solicitudes, ¿qué hacemos?
        reserva o acceso directo al GSE
        porcentaje menos de 15000 habitantes italia
        cuándo reabre la ventanilla del gse
        rehabilitacion energetica de inmuebles municipales italia
    .meant =
        el estado transalpino devuelve parte de unos radiadores nuevos del polideportivo
        Un ayuntamiento sardo quiere cambiar la caldera de la piscina: ¿su Estado le paga algo?
        solicitudes congeladas en Roma para obras de calor en locales públicos
        reembolso del Estado italiano por calderas o aislamiento en inmuebles públicos

regional_grants =
    .title = Ayudas regionales para redactar el PACES
    .answer =
        En noviembre de 2026 no hemos encontrado ninguna convocatoria regional abierta para redactar un PACES. Pregunte a su región o al coordinador territorial.

        En Italia, según las regiones y la prensa, hubo:
        • <b>Emilia-Romaña</b>: 2013, 2019, 2021 y 2022; en 2019 y 2021, 6.000-20.000 euros por municipio, 10.000-30.000 por unión;
        • <b>Apulia</b>: bonos en 2022, las mismas cifras; otros 521.000 euros en 2023;
        • <b>Sicilia</b>: 2018-2024; en 2018, 10.000-15.000 euros más una parte por habitante;
        • <b>Campania</b>: 2013.

        Todas están cerradas. Queda por comprobar <b>Friuli-Venecia Julia</b>: su reglamento de 2020 prevé un periodo cada año, del 1 de enero al 1 de marzo, hasta el 100 % y 10.000 euros por municipio ya adherido. No sabemos si aún tiene fondos.

        En Valonia (Bélgica) hubo ayudas POLLEC; las de personal de 2022 duran como máximo hasta el 31 de diciembre de 2026.

        Dos avisos:
        • el plazo de una ayuda regional no es el del Pacto;
        • las reglas regionales pueden ser más estrictas: Apulia solo admitía municipios individuales y uniones completas.
    .ask =
        ayudas regionales paces
        ¿paga la región la redacción del plan?
        convocatoria autonómica planes de clima
        bonos apulia paesc
        friuli 10000 euros por municipio
        emilia romaña sicilia dinero para planes municipales
        Hola, hay que encargar el plan a una consultora y no tenemos dinero, ¿nuestra región o diputación reembolsa algo?
        subvencion para los honorarios del consultor
        apoyo económico de la comunidad autónoma para escribir el documento
        pollec valonia
    .meant =
        quién de por aquí nos devuelve la minuta del despacho
        Nadie quiere adelantar lo que pide la consultora: ¿hay alguna ayuda autonómica para eso?
        adelantar la factura del estudio y no volver a verla
        dinero para pagar a quien redacta, concedido por la comunidad autónoma
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

erdf_fesr =
    .title = FEDER: dinero europeo a través de la región
    .answer =
        En Italia, el FEDER, Fondo Europeo de Desarrollo Regional, se pide a la <b>región</b>: ella lo gestiona mediante convocatorias. En otro país, pregunte a su región quién gestiona el programa.

        Un ejemplo para obras, no para el plan: según una reseña de convocatorias, Emilia-Romaña ofreció en mayo de 2025 (programa FEDER 2021-2027) 10 millones de euros para edificios públicos, hasta 750.000 euros por proyecto, al 60 % del coste y en algunos casos al 70 %.

        La relación con el Pacto cambia según la región:
        • en Campania, según un informe técnico, el programa FEDER 2007-2013 dio dinero para los planes antiguos (PAES);
        • en Sicilia, según un periódico de la asociación de municipios ANCI, los resultados de los PACES debían servir al programa 2021-2027.

        En noviembre de 2026 no hemos encontrado ninguna convocatoria regional FEDER abierta para un PACES.

        Qué hacer:
        • mirar en el sitio de la región la página del programa FEDER 2021-2027;
        • preguntar si tener PACES da puntos o es requisito;
        • tener listas las fichas de acciones, con costes y ahorros.
    .ask =
        feder ayuntamientos
        fondos estructurales eficiencia energética
        programa operativo edificios públicos
        convocatoria de la región cofinanciada por europa para obras
        política de cohesión 2021-2027 paces
        Hola, tenemos el plan aprobado y queremos rehabilitar el ayuntamiento con dinero del periodo europeo de programación, ¿a quién acudimos?
        fondo europeo de desarrollo regional
        feder plazos
        tener paces da puntos en las convocatorias autonomicas
        tasa de cofinanciación de locales municipales
    .meant =
        los millones de Bruselas que pasan por la junta para reformar inmuebles
        El teatro municipal pierde calor por todas partes: ¿hay dinero europeo vía comunidad autónoma?
        grandes obras, parte a pagar por nosotros, gestiona la junta
        dinero europeo para obras que se pide a la autonomía y no a Bruselas

pnrr_cer =
    .title = PNRR y comunidades energéticas (Italia)
    .answer =
        La ayuda del plan de recuperación italiano (PNRR) a las comunidades de energía renovable (CER) está <b>cerrada</b>: se podía pedir hasta el 30 de noviembre de 2025.

        Cubría el 40 % del coste, en municipios de menos de 50.000 habitantes y para instalaciones de hasta 1 MW.

        Para quien la obtuvo, los plazos son estos:
        • obras acabadas, a más tardar, el <b>30 de junio de 2026</b>;
        • instalación en marcha el <b>31 de diciembre de 2027</b> como muy tarde.

        El PNRR entero debía alcanzar sus objetivos a más tardar el 31 de agosto de 2026. No cabe esperar, pues, dinero nuevo de él.

        Una comunidad energética puede seguir siendo una acción de su PACES. Otras vías:
        • pregunte al GSE si hay otros incentivos;
        • pregunte a la región si tiene convocatorias propias;
        • vea la guía de financiación del sitio del Pacto, que cita las cooperativas ciudadanas y los fondos rotatorios.
    .ask =
        pnrr comunidades energéticas
        ayuda cer 40 por ciento italia
        crear una comunidad de energía renovable
        ¿se acabó el plan de recuperación italiano?, ¿queda dinero?
        subvención a fondo perdido para solar compartida
        Hola, queremos montar una comunidad energética con los vecinos y paneles en la escuela, ¿aún se puede pedir la ayuda del plan de recuperación?
        CER municipios pequeños menos de 50000 habitantes
        next generation italia clima
        autoconsumo colectivo apoyo
        fecha limite de obras instalaciones pnrr
    .meant =
        en roma, intercambiar corriente de los tejados entre abonados del barrio
        Un pueblo lombardo quiere repartir la energía de sus placas: ¿llega tarde a la ayuda?
        se fue ya el tren de los millones pospandemia en roma
        en Italia, dinero para compartir energía solar entre ayuntamiento y vecindario

elena =
    .title = ELENA: ayuda para preparar inversiones
    .answer =
        ELENA paga la <b>preparación</b> de grandes programas de inversión, no las obras. La lleva el Banco Europeo de Inversiones con la Comisión Europea.

        Según páginas de 2017-2024, cubre hasta el 90 % de los gastos admitidos: estudios, auditorías energéticas, licitaciones.

        Las condiciones, según las mismas páginas:
        • programa normalmente de más de 30 millones de euros en tres años (cuatro en transporte);
        • cada euro de ayuda debe mover al menos 20 euros de inversión en energía, 10 en transporte;
        • las solicitudes se atienden por orden de llegada.

        Según repertorios internacionales, desde 2021 ELENA forma parte del Centro de Asesoramiento InvestEU y no admite instalaciones renovables por sí solas. No hemos encontrado reglas de 2025-2026: pregunte al Banco antes de decidir.

        Un municipio pequeño solo rara vez llega a esas cifras. Pero <b>se pueden agrupar varios proyectos pequeños</b> en un programa: pregunte a la provincia, a la región o al coordinador si preparan uno.
    .ask =
        elena bei
        asistencia técnica banco europeo de inversiones
        dinero para estudios de viabilidad y auditorías energéticas
        umbral de 30 millones
        quién financia el desarrollo del proyecto antes de las obras
        Buenos días, la diputación nos propone rehabilitar juntos muchos colegios con el BEI, ¿cómo funciona?
        european local energy assistance
        apalancamiento 20
        ¿puede un pueblo pedir elena?
        agrupar proyectos de varios municipios en una inversion grande
    .meant =
        quién paga a los ingenieros antes de una obra gigantesca
        Queremos reformar cien edificios y no hay quien haga los números: ¿qué banco ayuda?
        preparar una obra gigantesca sin ingenieros propios
        el apoyo del banco de Luxemburgo para montar algo enorme

eucf =
    .title = European City Facility (EUCF)
    .answer =
        Hoy no conocemos ninguna convocatoria abierta de la European City Facility. La séptima se cerró el 18 de diciembre de 2024 y se anunció como la última de esa edición.

        Está prevista una continuación. En 2025 el programa LIFE convocó 15 millones de euros (24 de abril - 23 de septiembre de 2025) para elegir el <b>consorcio</b> que gestionará la nueva EUCF. Los municipios no participaban: podrán presentar su solicitud después, a la nueva entidad. Según dos portales de convocatorias, cerca del 70-75 % del dinero se destina a municipios, en cantidades fijas.

        No hemos encontrado si se abrirá una convocatoria para municipios ni cuándo: vigile el sitio de la EUCF.

        Lo que ofrecía hasta ahora:
        • <b>60.000 euros</b> a tanto alzado para redactar un plan de inversión («investment concept»);
        • hacían falta un plan de clima y energía, como el PACES, y una carta del alcalde.

        Las condiciones de la continuación pueden cambiar. Mientras, conviene tener el PACES aprobado y una idea de inversión lista.
    .ask =
        eucf
        european city facility convocatoria
        60000 euros para municipios
        cuándo sale la próxima call eucf
        investment concept quién lo financia
        Hola, un consultor nos habló de sesenta mil euros a tanto alzado para pueblos con paces, ¿sigue abierto?
        octava convocatoria city facility
        cantidad fija con carta del alcalde
        como se presentan las ciudades a este mecanismo
        convertir acciones del plan en un proyecto financiable
    .meant =
        un cheque redondo para dibujar un modelo de negocio verde
        Nos hablaron de una cantidad cerrada para elaborar un concepto de inversión: ¿sigue viva?
        ocasión perdida del cheque fijo, habrá otra?
        cuantía pequeña sin justificar gastos, para imaginar un concepto de inversión

life_programme =
    .title = El programa LIFE
    .answer =
        Las convocatorias LIFE 2026 que conocemos están <b>cerradas</b>. Se abrieron el 21 de abril de 2026:
        • transición a la energía limpia (Clean Energy Transition), 85,5 millones de euros: cerrada el 16 de septiembre de 2026;
        • prioridades políticas, entre ellas el diálogo de clima y energía entre niveles de gobierno, 18 millones: cerrada el 22 de septiembre de 2026.

        El tema pensado para ciudades y regiones, LIFE-2025-CET-LOCAL, estuvo abierto del 24 de abril al 23 de septiembre de 2025, con 7 millones de euros. Pedía al menos tres solicitantes de tres países. No hemos encontrado si existió también en 2026. Una edición anterior cubría el 95 % del coste.

        El periodo presupuestario de LIFE acaba en 2027. Las próximas convocatorias se comprueban en el portal de la Comisión.

        Para un municipio pequeño lo más sencillo, a nuestro juicio, es ser socio de un proyecto dirigido por una región, una agencia de la energía o una red de ciudades.
    .ask =
        programa life ayuntamientos
        convocatoria life 2026
        clean energy transition plazo
        LIFE CET LOCAL
        cuántos socios hacen falta en un proyecto europeo ambiental
        Hola, una agencia de la energía nos propone ser socios de un life, ¿merece la pena y cuándo se presenta?
        próximo life 2027
        esta abierta la convocatoria de transicion energetica para ciudades y regiones
        proyectos transnacionales de energía limpia cofinanciación 95
    .meant =
        la gran hucha verde para la que se buscan aliados extranjeros
        Unos portugueses nos invitan a su consorcio ambiental: ¿qué programa es y cuándo se concursa?
        naturaleza, ecología, consorcio extranjero, cuándo se concursa
        fondo ambiental que se pide a Bruselas con socios de varias naciones

cities_mission =
    .title = La Misión «100 ciudades» y Horizonte Europa
    .answer =
        La Misión «100 ciudades inteligentes y climáticamente neutras de aquí a 2030» es <b>distinta del Pacto</b>. Nace de Horizonte Europa, el programa europeo de investigación. Adherirse al Pacto no hace entrar en la Misión.

        Las ciudades elegidas:
        • redactan un contrato climático (Climate City Contract);
        • pueden recibir el sello de la Misión; las diez primeras lo obtuvieron el 12 de octubre de 2023.

        Las fechas difieren: la Misión busca la neutralidad en 2030, el Pacto en 2050.

        No hemos encontrado noticias de una nueva selección de ciudades. El lugar donde mirar es el sitio de NetZeroCities.

        Quien no está entre las elegidas puede seguir las convocatorias de Horizonte Europa: la guía de financiación del sitio del Pacto cita sus misiones. Para el dinero que cuesta redactar el PACES, pregunte primero a la región o al coordinador territorial.
    .ask =
        misión 100 ciudades
        ciudades climáticamente neutras 2030
        horizonte europa para ayuntamientos
        qué es un climate city contract
        netzerocities
        Hola, leo que algunas ciudades quieren cero emisiones en 2030 con un contrato climático, ¿tiene que ver con el pacto de los alcaldes?
        diferencia entre misión y pacto
        sello de la misión europea
        cómo ser una de las cien ciudades inteligentes
        convocatorias de investigacion e innovacion para la neutralidad urbana
    .meant =
        ese club de pioneras que corre por delante de las demás
        La capital de provincia presume de contrato climático: ¿eso es para todos?
        estamos fuera del club de las pioneras?
        el grupo de plazas contadas para urbes pioneras, distinto del Pacto
