# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-links = Enlaces, contactos, COVID-19

helpdesk_contacts =
    .title = A quién escribir: los correos de asistencia
    .answer =
        Para un municipio firmante, el correo general es <b>info@eumayors.eu</b>. Procede de páginas oficiales antiguas: antes de usarlo, conviene mirar la página de preguntas frecuentes.

        Esa página nombra hoy cinco servicios de asistencia:
        • firmantes
        • coordinadores: <b>coordinators@eumayors.eu</b>
        • promotores: <b>supporters@eumayors.eu</b>
        • ayuda técnica del Centro Común de Investigación (JRC), sobre inventarios y método
        • pobreza energética (EPAH)

        Circulan direcciones que es mejor evitar: registration@eumayors.eu ya no se usa e info-eap@eumayors.eu atiende a los países de la Asociación Oriental, no a la Unión Europea.

        No conocemos ningún teléfono actualizado. En el mensaje indique el nombre del municipio, su cargo y la fecha del acuerdo del pleno de adhesión.
    .ask =
        correo de ayuda pacto de los alcaldes
        contacto oficina del pacto
        a quién escribo si tengo un problema
        hay algún teléfono en bruselas
        cual es el email de soporte
        Buenos días, trabajo en un ayuntamiento pequeño y querría consultar una duda con los responsables, ¿cómo los localizo?
        asistencia técnica JRC helpdesk
        datos de contacto para firmantes
        sigue valiendo info@eumayors.eu
    .meant =
        quién me atiende, alguien de carne y hueso
        Tengo un problema raro que aquí no sale: ¿a qué correo escribo?
        bloqueados, nadie nos hace caso, necesito un humano
        el buzón de correo de una persona del Pacto
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

official_links =
    .title = Las páginas oficiales del Pacto
    .answer =
        El sitio oficial es el que la <b>Comisión Europea</b> dedica al Pacto, en varias lenguas. Los botones de abajo abren sus páginas principales.

        Allí encontrará:
        • cómo adherirse, paso a paso
        • la lista pública de firmantes, con la fecha de adhesión
        • las preguntas frecuentes
        • la página sobre los informes, con las ayudas para MyCovenant
        • la biblioteca con las guías

        Los sitios anteriores, en uso hasta 2022 según la red FEDARENE, están superados: las reglas que se leen en ellos quizá ya no valgan. El dominio eumayors sí sigue en los correos electrónicos.

        Un detalle engañoso: la página de la lista de firmantes todavía pone -40 % para 2030. Es el compromiso de quienes se adhirieron entre octubre de 2015 y la primavera de 2021, no el de hoy.
    .ask =
        página oficial pacto de las alcaldías
        enlaces útiles
        dónde está la web de la comisión europea sobre esto
        sirve todavía el portal antiguo de eumayors
        dirección de internet por favor
        Hola, estoy rehaciendo la página de clima del ayuntamiento y quiero poner los enlaces europeos correctos, ¿cuáles son?
        url eu-mayors ec europa
        cual es el sitio bueno
        portada en español
    .meant =
        dónde pincho para leer las fuentes de verdad
        Encuentro tres webs distintas con el mismo logotipo: ¿cuál es la auténtica?
        caer en una dirección falsa, quiero una fuente fiable
        solo dónde pincho para llegar a las fuentes europeas
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/en/Reporting

guidebook_library =
    .title = Guías, manuales y vídeos
    .answer =
        A los documentos de trabajo se llega desde la página oficial sobre los <b>informes</b> (Reporting) y desde la biblioteca del sitio del Pacto.

        Qué hay:
        • las directrices para los informes
        • las directrices sobre pobreza energética, del 13 de junio de 2022, en las lenguas de la Unión
        • la guía del Centro Común de Investigación (JRC) para elaborar un PACES: tres partes, 2018
        • vídeos sobre los apartados de MyCovenant: estrategia, inventario, riesgos y vulnerabilidades, acciones
        • dosieres informativos para firmantes, coordinadores y promotores, también en español: perfil, renovación, petición de prórroga
        • la plantilla de Excel, solo como borrador

        Para empezar bastan el dosier de firmantes y las directrices. El sitio avisa de que en los vídeos pueden faltar funciones recientes de la plataforma.
    .ask =
        guía paces
        directrices informes pacto pdf
        dónde descargo los manuales
        hay tutoriales en vídeo
        qué leo primero si empiezo de cero
        Buenas tardes, acabo de hacerme cargo del tema del clima en el ayuntamiento y no sé nada del PACES, ¿tienen material para estudiar?
        guidebook JRC secap
        dosier informativo firmantes en espanol
        biblioteca documentos metodológicos
    .meant =
        lecturas para aprender por mi cuenta
        Tengo una semana para ponerme al día por mi cuenta: ¿qué documentos me leo?
        la jerga me supera, existen explicaciones paso a paso?
        documentos y grabaciones para estudiar por cuenta propia

events_training =
    .title = Actos, formación y ceremonias
    .answer =
        La última <b>ceremonia del Pacto</b> de la que tenemos noticia se celebró el 16 de octubre de 2025 en el Parlamento Europeo, en Bruselas. De una ceremonia en 2026 no nos consta nada: para las nuevas fechas, consulte el sitio del Pacto.

        Durante el año la Oficina ofrece seminarios en línea y campañas. Según el coordinador gallego, las de 2025 fueron «Cities Heat Detox», sobre calefacción limpia, y «Cities Refresh», sobre adaptación al calor. En 2024-2025 el Pacto dedicó también una campaña a los planes locales de calefacción y refrigeración: los exige la directiva europea de eficiencia energética en municipios de más de 45.000 habitantes y no forman parte del Pacto.

        En Italia, la formación sobre el PACES pasa por la Mesa nacional de coordinación (ENEA, ISPRA, RENAEL y la Oficina europea). ENEA menciona también una escuela de verano para personal municipal, «Roberto Moneta», celebrada con ANCI en 2024.
    .ask =
        eventos pacto de las alcaldías
        cursos y webinars para ayuntamientos
        cuándo es la próxima ceremonia en bruselas
        formación para redactar el paces
        jornadas y encuentros, calendario
        Estimados señores, a nuestra alcaldesa le gustaría asistir al próximo encuentro europeo, ¿saben la fecha y cómo inscribirse?
        campaña cities refresh heat detox
        donde puede aprender mi equipo
        plan de calefaccion y refrigeracion 45000 habitantes
    .meant =
        citas para crecer en compañía
        Me dejan ir a una jornada este trimestre: ¿hay alguna convocada?
        miedo a perderme la fiesta de firmas con regidores extranjeros
        clases y reuniones que tengan un día fijado
    .source =
        https://ruralpact.rural-vision.europa.eu/news/europes-climate-transition-starts-locally-insights-eu-covenant-mayors-ceremony_en
        https://pactodasalcaldias.gal/es/noticia/el-pacto-de-las-alcaldias-en-2025-un-punto-de-inflexion-para-la-accion-climatica-local
        https://energy-cities.eu/local-heating-and-cooling-plan

covid_overview =
    .title = Las plataformas de la COVID-19 (2020)
    .answer =
        En la primavera de <b>2020</b>, el Pacto señaló a las ciudades cinco recursos gratuitos en internet para afrontar la pandemia:
        • Give a Day, para voluntarios
        • COVIDnews de Eurocities, noticias y soluciones de ciudades
        • C40, buenas prácticas de grandes ciudades
        • #BeyondTheOutbreak de CGLU (UCLG), encuentros y materiales
        • un documento sobre los asentamientos urbanos informales

        Con /covid el bot los envía todos, cada uno con su botón. Es material de entonces y puede que algún sitio ya no funcione. No conocemos una dirección actual de la página del Pacto que los enumeraba.

        El 5 de mayo de 2020, los alcaldes de la Junta política del Pacto pidieron en una carta abierta una recuperación verde.

        Algo que no hay que confundir: la prórroga de hasta 18 meses por la COVID-19 solo se podía pedir en 2020. Ya no existe.
    .ask =
        covid
        plataformas covid-19 pacto de los alcaldes
        páginas web para la crisis del coronavirus
        qué ofreció el pacto a las ciudades durante la pandemia
        lista de los cinco recursos gratuitos de 2020
        Buenos días, recuerdo que se recopilaron portales para ayudar a los ayuntamientos en el confinamiento, ¿los tienen aún?
        enlaces emergencia sanitaria
        herramientas contra el virus para municipios
        carta abierta recuperacion verde mayo 2020
    .meant =
        esas direcciones que nacieron cuando estábamos todos encerrados
        Durante el estado de alarma nos pasaron una lista de webs: ¿cuáles eran?
        mascarillas, cuarentena, recopilación para regidores
        toda la recopilación de webs del estado de alarma, en conjunto
    .source =
        https://www.climatealliance.org/newsroom/news/news-detail/covenant-of-mayors-board-urges-green-covid-19-recovery.html
        https://borgmastaravtalet.eu/news-and-events/news/1810-covid19-covenant-signatories-may-request-an-extension-of-their-reporting-deadline.html

covid_giveaday =
    .title = Give a Day
    .line = De Bélgica: una página propia del municipio que pone en contacto a quien pide ayuda con voluntarios del lugar. Oferta COVID de 2020.
    .answer =
        <b>Give a Day</b> es una cooperativa social belga. En 2020 ofreció a municipios y asociaciones una página propia, gratuita y en todas las lenguas oficiales de la Unión, para poner en contacto a quien necesitaba ayuda con voluntarios del lugar.

        En abril de 2020 el Consejo de Municipios y Regiones de Europa contaba más de 240 plataformas y unos 25.000 voluntarios.

        Hoy es una plataforma permanente de voluntariado, que sepamos solo en Bélgica. Las administraciones locales la pagan: en 2018 Buggenhout pagaba 4.000 euros al año. En 2023 la plataforma seguía activa. No está confirmado que la oferta gratuita de 2020 continúe: es material de entonces y puede no estar ya en línea.

        En algunos textos italianos aparece como «Give a Dat». Es una errata.
    .ask =
        give a day
        qué es give a dat
        plataforma de voluntarios covid
        portal belga que une a quien ayuda con quien lo necesita
        compra para mayores en el confinamiento ayuda gratuita
        Hola, en 2020 había una herramienta para organizar a los voluntarios del pueblo, impactdays creo, ¿sigue funcionando?
        ayuda entre vecinos coronavirus
        giveaday ahora es de pago
    .meant =
        dónde se ofrecían manos durante la cuarentena
        En el estado de alarma coordinábamos a jóvenes solidarios con una web flamenca: ¿cuál?
        echar un cable, tiempo regalado, cuarentena, emparejar
        de aquellas webs de la cuarentena, la de ofrecerse para ayudar

covid_eurocities =
    .title = Eurocities COVIDnews
    .line = Noticias y soluciones de grandes ciudades europeas en la pandemia, por temas. Cerrado entre finales de 2020 y principios de 2021.
    .answer =
        <b>COVIDnews</b> era un sitio de Eurocities, la red de grandes ciudades europeas. En 2020 reunía casi en tiempo real las respuestas de las ciudades a la pandemia, ordenadas por temas.

        Tras más de 700 entradas desde marzo de 2020, Eurocities anunció que el sitio había cumplido su función y lo trasladó a sus propias páginas.

        Es material de 2020. El primer botón abre el sitio antiguo, que quizá ya no funcione; el segundo, la página de Eurocities sobre la COVID-19 y la recuperación.
    .ask =
        eurocities covidnews
        covid news eurocities
        cómo reaccionaron las grandes ciudades europeas al coronavirus
        soluciones urbanas pandemia por temas
        archivo de artículos del confinamiento
        Buenas, busco la web de Eurocities con los artículos de 2020 y parece que ha desaparecido, ¿dónde está?
        que hacian otros alcaldes de europa contra el virus
        página de eurocities sobre la recuperación
    .meant =
        la gaceta de las urbes del continente en la cuarentena
        En el estado de alarma leía reportajes de urbes europeas: ¿qué web era?
        crónicas, relatos, cuarentena, urbes del continente
        de aquellas webs de la cuarentena, la de crónicas de urbes europeas

covid_c40 =
    .title = C40 Spotlight On: Cities and COVID-19
    .line = Buenas prácticas sobre la pandemia de las grandes ciudades de la red C40, en su centro de conocimiento. Material de 2020.
    .answer =
        <b>C40</b> es una red mundial de grandes ciudades. En 2020 puso a disposición materiales y buenas prácticas de ciudades frente a la pandemia; lo contaba entonces también la red Strong Cities.

        El botón abre la portada del centro de conocimiento de C40 (Knowledge Hub): no conocemos la dirección exacta de la recopilación sobre la COVID-19. Una vez allí, busque «COVID-19».

        El segundo botón abre una página de C40 de la primavera de 2020 sobre el intercambio entre alcaldes. Todo es material de entonces y puede no estar ya en línea.
    .ask =
        c40 covid
        c40 cities and covid-19
        spotlight on cities and covid 19
        knowledge hub c40 pandemia
        buenas prácticas de las metrópolis contra el virus
        Hola, busco la página de C40 con las experiencias de las megaciudades en 2020, ¿me ayudan?
        red mundial grandes ciudades coronavirus
        seminario c40 alcaldes covid
    .meant =
        las gigantes del planeta frente a la enfermedad
        En el estado de alarma consultaba lo que hacían Londres y Bogotá: ¿en qué página?
        capitales, sanidad, reactivación verde, recopilación
        de aquellas webs de la cuarentena, la del club de urbes gigantes

covid_uclg =
    .title = UCLG #BeyondTheOutbreak
    .line = Encuentros en línea y materiales en los que gobiernos locales de todo el mundo compartieron su experiencia de la pandemia. De 2020.
    .answer =
        <b>#BeyondTheOutbreak</b> es una serie de 17 encuentros en línea de CGLU (UCLG), la organización mundial de ciudades y gobiernos locales, con Metropolis y ONU-Hábitat. Empezó el 25 de marzo de 2020.

        Responsables locales y regionales de todo el mundo compartieron cómo gestionaban la crisis y lo que vendría después. Los materiales se reunieron más tarde en un sitio. Con ellos se relaciona la plataforma Cities for Global Health, de CGLU y Metropolis.

        Es material de 2020 y puede no estar ya en línea. Si el primer botón no responde, el segundo abre la página de Metropolis sobre la misma iniciativa.
    .ask =
        uclg beyond the outbreak
        beyondtheoutbreak
        cglu encuentros en línea covid
        metropolis onu-hábitat sesiones sobre la crisis
        reuniones mundiales de gobiernos locales sobre la pandemia
        Hola, me hablaron de un ciclo de seminarios internacionales sobre el coronavirus para políticos locales, ¿cómo se llamaba?
        organizacion mundial de ciudades experiencias covid
        cities for global health
    .meant =
        los directos semanales de la federación planetaria de regidores
        En el estado de alarma asistí a charlas con ediles de medio mundo: ¿quién las montaba?
        directos, federación, enfermedad, intercambio entre iguales
        de aquellas webs de la cuarentena, los directos de la federación de municipios

covid_informal_settlements =
    .title = Key Considerations: COVID-19 in Informal Urban Settlements
    .line = Breve documento de SSHAP e IDS (marzo de 2020) para proteger los asentamientos urbanos informales junto con sus habitantes.
    .answer =
        Es un breve documento en inglés de <b>marzo de 2020</b>, publicado por la plataforma SSHAP con el instituto IDS. Da indicaciones prácticas para proteger del virus a quienes viven en asentamientos urbanos informales, como los barrios de chabolas, trabajando con los propios vecinos.

        Más tarde se convirtió en un artículo científico de la revista Environment &amp; Urbanization (A. Wilkinson, 2020).

        Es material de 2020. Si la página del editor no responde, el segundo botón abre el artículo, de lectura libre: es el enlace más duradero.
    .ask =
        asentamientos informales covid
        key considerations covid-19 informal urban settlements
        chabolas y coronavirus recomendaciones
        campamentos e infravivienda en la pandemia
        documento SSHAP IDS marzo 2020
        cómo proteger del virus a quien vive en alojamientos precarios
        Buenas noches, trabajo en servicios sociales y busco aquel documento inglés sobre favelas y COVID, ¿dónde está?
        barrios marginales epidemia pautas practicas
    .meant =
        el contagio entre gente sin techo de verdad
        En el estado de alarma atendimos un poblado sin agua con unas pautas: ¿cuáles eran?
        tiendas, sin agua, hacinamiento, contagio
        de aquellas webs de la cuarentena, el texto sobre poblados sin servicios
