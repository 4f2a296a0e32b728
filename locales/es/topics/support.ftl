# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-support = Apoyo y MyCovenant

small_municipality_support =
    .title = Municipio pequeño sin personal: quién ayuda
    .answer =
        Un municipio pequeño no tiene que hacerlo todo solo: la ayuda viene ante todo del <b>coordinador territorial</b>, por lo general una región, provincia, ciudad metropolitana o agrupación de municipios. Un coordinador se compromete a orientar a los firmantes y a darles apoyo técnico y financiero.

        Otras vías:
        • unirse a los vecinos y preparar un PACES conjunto; la opción 2 se pensó, a título indicativo, para municipios colindantes de menos de 10.000 habitantes cada uno
        • un promotor del Pacto, por ejemplo la agencia local de la energía
        • en Italia, la Mesa nacional de coordinación (ENEA, ISPRA, RENAEL y la Oficina europea), que desde 2021 ofrece ayuda y formación sobre el PACES
        • EPAH, con manuales y asistencia, para la pobreza energética

        Primer paso: pregunte a su región o provincia si es coordinadora y qué ofrece. Es también el consejo de textos oficiales más antiguos para quien no tiene competencias o personal.
    .ask =
        municipio pequeño sin personal
        somos tres en el ayuntamiento, quién nos echa una mano
        asistencia técnica para pueblos
        no tenemos técnicos ni área de medio ambiente
        ayuda gratuita para entidades con pocos medios
        Buenos días, soy el secretario de un pueblo de 800 habitantes y no hay técnicos, ¿cómo vamos a poder con todo esto?
        falta de plantilla para el paces
        solos no podemos con el plan
        apoyo a zonas rurales con poca capacidad tecnica
    .meant =
        aquí solo está el alguacil y yo, a quién nos agarramos
        Llevo padrón, nóminas y ahora el clima: ¿quién me alivia?
        ningún experto, riesgo de tirar la toalla
        manos más que dinero: quién acompaña a los pueblos diminutos
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

coordinators =
    .title = Los coordinadores del Pacto
    .answer =
        Los coordinadores son <b>autoridades públicas</b> nacionales, regionales o subregionales que se comprometen oficialmente a orientar a los firmantes y a darles apoyo técnico y financiero.

        Los hay de dos tipos:
        • territoriales: regiones, provincias, ciudades metropolitanas, agrupaciones de municipios
        • nacionales: ministerios y agencias nacionales de la energía

        Cómo se llega a serlo: comprobar los requisitos y registrarse en línea; tras la confirmación llega la declaración de compromiso; el pleno u órgano propio la aprueba, se firma y se envía a coordinators@eumayors.eu. Según textos oficiales más antiguos, un coordinador inactivo puede ser suspendido.

        En Italia, ENEA es coordinador nacional. Entre los territoriales están, según ellos mismos y la prensa, la Ciudad metropolitana de Génova (desde 2009), Emilia-Romaña (desde 2014), Apulia y Cerdeña. Para saber quién cubre su municipio, pregunte a la región o al servicio de asistencia.
    .ask =
        coordinador territorial
        quién coordina el pacto en mi zona
        diferencia entre coordinador nacional y territorial
        puede una diputación hacerse coordinadora
        qué hace una estructura de coordinación
        Buenos días, nuestra diputación querría acompañar a los ayuntamientos adheridos, ¿cuál es el trámite para acreditarse?
        papel de la comunidad autonoma en el pacto
        declaración de compromiso coordinador
        qué administración guía aquí a los firmantes
    .meant =
        los de arriba que llevan de la mano a los pueblos
        Me llama una funcionaria de la diputación y dice que nos guía ella: ¿qué papel tiene?
        escalón superior, tutela, guía de los pueblos
        diputaciones y comunidades que guían a otros: con qué título
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/FAQs

mycovenant_access =
    .title = Acceso a MyCovenant: contraseña y contactos
    .answer =
        Una contraseña olvidada se recupera en la <b>página de acceso</b> de la plataforma. Si no funciona, escriba al servicio de asistencia: info@eumayors.eu. Estas indicaciones proceden de páginas oficiales antiguas.

        Según las mismas páginas, las primeras credenciales llegan cuando la Oficina ha recibido el documento de adhesión. No damos la dirección de entrada porque no la tenemos confirmada: vaya por la página oficial sobre los informes (Reporting).

        Si cambia la persona de contacto, quien conserve el acceso actualiza los contactos en el perfil del municipio. Si ya nadie tiene las claves, escriba al servicio de asistencia desde un correo institucional, con el nombre del municipio y su cargo. No conocemos un procedimiento oficial de traspaso.

        Un municipio suspendido también conserva el acceso, según reglas publicadas en el pasado: sirve para enviar lo que falta.
    .ask =
        contraseña mycovenant olvidada
        no puedo entrar
        credenciales plataforma del pacto
        ha cambiado la persona de contacto, cómo la actualizo
        login mycovenant dónde se entra
        Buenos días, el compañero que lo llevaba se ha jubilado y nadie tiene usuario ni clave, ¿qué hacemos?
        restablecer pass cuenta
        nunca nos llegaron los datos de acceso
        cuenta bloqueada, no se cual es mi usuario
    .meant =
        me he quedado fuera, ábranme
        La becaria que abrió la cuenta ya no está: ¿cómo recuperamos la llave?
        si no abre antes de mañana perdemos la entrega
        la plataforma la conozco pero no me abre, o cambia la persona
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

mycovenant_platform =
    .title = Qué es MyCovenant
    .answer =
        MyCovenant es el área reservada donde el municipio <b>presenta su plan y sus informes de seguimiento</b>. Es la única vía oficial: la plantilla de Excel solo sirve para trabajar sin conexión.

        En ella se rellenan la estrategia, los inventarios de emisiones, los riesgos y vulnerabilidades, las acciones y la pobreza energética. Se sube el plan aprobado por el pleno y, si hace falta, se pide más plazo. Según textos oficiales más antiguos, los resultados principales aparecen después en el perfil público del municipio.

        Para empezar hay vídeos y dosieres informativos, también en español, en la página oficial sobre los informes. En los vídeos pueden faltar funciones recientes.

        La plataforma está protegida con contraseña. Se rehízo en junio de 2018 y se declaró conforme con el RGPD. Según las instrucciones de entonces, los coordinadores pueden abrir los perfiles de los municipios que siguen. El plazo que cuenta es el que figura allí.
    .ask =
        qué es mycovenant
        plataforma en línea del pacto
        para qué sirve el área reservada
        dónde se meten los datos del municipio
        extranet informes pacto
        Hola, me han dicho que hay que introducirlo todo en un sistema de la Comisión, ¿qué es y cómo funciona?
        se puede mandar el excel en vez de usar la plataforma
        herramienta web para subir documentacion
        portal donde se cargan los planes
    .meant =
        esa ventanilla digital donde se rellena todo, en qué consiste
        Todos citan un espacio privado en internet que nunca he visto: ¿para qué es?
        soy torpe con la informática, es complicado eso?
        qué funciones tiene el sistema informático del Pacto

italian_coordination =
    .title = Quién coordina el Pacto en Italia
    .answer =
        En Italia, el <b>coordinador nacional es ENEA</b>. Desde 2021 trabaja con ISPRA, RENAEL (la red de agencias locales de la energía) y la Oficina europea del Pacto en una Mesa nacional de coordinación, que ofrece a los municipios ayuda técnica y formación sobre el PACES.

        La Mesa se presentó en Bruselas el 16 de octubre de 2025. Entonces se preparaba un memorando de entendimiento; no sabemos si se ha firmado.

        Sobre el terreno actúan coordinadores territoriales. Las propias entidades y la prensa citan, por ejemplo, la Ciudad metropolitana de Génova, Emilia-Romaña, Apulia y Cerdeña. El Véneto, según la región, colabora con ENEA desde finales de 2022.

        En octubre de 2025 los municipios italianos eran el 46 % de los firmantes europeos, según ENEA.
    .ask =
        ENEA pacto de las alcaldías
        coordinador nacional italia
        mesa de coordinación ISPRA RENAEL
        quién lo lleva en roma
        interlocutor italiano
        Buenas tardes, colaboramos con un municipio italiano y queremos saber qué organismo nacional lo acompaña, ¿cuál es?
        tiene algo que ver el ministerio italiano
        quien dirige el pacto en la parte italiana
        agencia nacional italiana paesc
    .meant =
        en la Bota, quién maneja el timón a nivel de estado
        Una socia de Bolonia busca quién le guía en su capital: ¿a qué agencia va?
        transalpinos, escalón estatal, técnicos públicos
        en Italia, por encima de las provincias, quién guía

supporters =
    .title = Los promotores del Pacto
    .answer =
        Los promotores son entidades <b>sin ánimo de lucro</b> que dan a conocer el Pacto y ayudan a los firmantes: asociaciones de entes locales y regionales, agencias locales o regionales de la energía, organizaciones de la sociedad civil.

        Cómo se llega a serlo: se rellena el formulario de registro y el servicio de asistencia comprueba los requisitos. Por lo general quedan fuera las agencias con ánimo de lucro, creadas para un proyecto y financiadas sobre todo por privados; se decide caso por caso.

        Según textos oficiales más antiguos, los promotores informan de sus actividades al menos cada dos años y pueden ser suspendidos si permanecen inactivos.

        Una empresa privada o un particular no pueden firmar como lo hace un municipio. Información: supporters@eumayors.eu.
    .ask =
        promotores del pacto
        hacerse promotor
        puede nuestra asociación apoyar el pacto
        papel de las agencias de energía y las ONG
        diferencia entre promotor y coordinador
        Buenos días, represento a una entidad sin ánimo de lucro que trabaja por el clima y nos gustaría colaborar, ¿cómo nos inscribimos?
        covenant supporter requisitos
        supporters@eumayors.eu
        una consultora puede figurar como socia o colaboradora
    .meant =
        nuestra fundación puede ponerse al lado sin ser pueblo
        Llevo una cámara de comercio y queremos dar impulso a la causa: ¿bajo qué figura?
        aliados, altavoces, organismos que difunden
        ONG y agencias que arropan sin tutelar: qué figura les toca

governance_office =
    .title = Quién dirige: Comisión, Junta política, Oficina
    .answer =
        El Pacto es una iniciativa de la <b>Comisión Europea</b>. La dirección política corresponde a una Junta de alcaldes (Board), creada el 10 de febrero de 2017: en 2023 eran diez, por turnos. Hay además un grupo de profesionales (Group of Practitioners) y embajadores del Comité Europeo de las Regiones.

        La Oficina del Pacto ayuda a diario a firmantes y coordinadores. En los años hasta 2021 la gestionaban para la Comisión seis redes: Energy Cities, Climate Alliance, CMRE, Eurocities, FEDARENE e ICLEI Europe. Según FEDARENE, en 2020-2024 se sumaba la empresa informática Akaryon. No sabemos quién la gestiona hoy.

        La evaluación técnica de los planes corresponde al Centro Común de Investigación (JRC).
    .ask =
        quién dirige el pacto de los alcaldes
        oficina del pacto bruselas
        junta política de alcaldes
        quién manda, la comisión o las ciudades
        gobernanza CoMO
        Hola, para un informe necesito entender cómo se organiza la iniciativa a escala europea, ¿quién decide y quién la conduce?
        embajadores comité de las regiones
        energy cities fedarene climate alliance papel
        quien esta detras de esta organizacion
    .meant =
        quién se sienta arriba, en la sala de mandos
        Un concejal desconfía y pregunta quién maneja esto en Europa: ¿qué le digo?
        cúpula, secretariado, políticos que ponen la cara
        quién decide y quién administra en la cúspide europea
    .source =
        https://eu-mayors.ec.europa.eu/en/about/governance
        https://eu-mayors.ec.europa.eu/en/node/654
        https://fedarene.org/project/covenant-of-mayors-for-climate-and-energy-europe/

jrc_role =
    .title = El papel del Centro Común de Investigación (JRC)
    .answer =
        El Centro Común de Investigación (JRC, en español también CCI) es el servicio científico de la Comisión. En el Pacto <b>aporta el método y evalúa los planes</b>.

        En la práctica:
        • facilita la metodología, con la guía del PACES y los factores de emisión por defecto (serie del 8 de febrero de 2024)
        • comprueba que el plan presentado cumple los criterios de aceptación
        • envía al municipio un informe con observaciones y consejos a medida; el plan puede volver si faltan datos
        • tiene su propio servicio de asistencia técnica

        La comprobación y el informe se describen en páginas oficiales antiguas: verifique los detalles en MyCovenant.
    .ask =
        JRC
        centro común de investigación qué hace
        papel del jrc en el pacto
        quién examina los planes a nivel europeo
        joint research centre ispra comisión
        Hola, hemos recibido un mensaje del JRC, ¿qué es y por qué se ocupa de nuestro municipio?
        organismo científico que valora los paces
        nos ayuda el cci con los calculos
        de dónde sale el método de los inventarios
    .meant =
        esos sabios de Bruselas, a qué se dedican
        Nos escriben unos científicos italianos de la Comisión: ¿qué pintan aquí?
        laboratorio, expertos, metodología
        quiénes son los científicos de la Comisión que nos escriben
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327

badges =
    .title = Distintivos (badges) y reconocimiento
    .answer =
        Los badges son los distintivos del <b>Pacto Global de las Alcaldías</b>: aparecen en el perfil de la ciudad cuando un paso se ha comunicado y verificado. Así lo explican oficinas regionales del Pacto Global en otras partes del mundo.

        Se premian el compromiso, el inventario o la evaluación, el objetivo y el plan, para mitigación, adaptación y energía. Se obtienen al informar y pueden caducar si se deja de informar.

        No conocemos los nombres ni los niveles de cada distintivo en la plataforma europea: mire su perfil o pregunte al servicio de asistencia.

        No deben confundirse con los iconos de la lista europea de firmantes, que solo muestran los compromisos adquiridos: mitigación, adaptación, pobreza energética.
    .ask =
        badges pacto de las alcaldías
        distintivo en el perfil
        cómo se consigue el sello
        hay algún premio para los municipios que cumplen bien
        insignia GCoM mitigación adaptación
        Buenos días, nos gustaría mostrar en la web una marca que acredite que estamos al día con el Pacto, ¿cómo se recibe?
        por que ha desaparecido nuestra insignia
        certificado o diploma de reconocimiento
        qué significan los iconos junto al nombre de la ciudad
    .meant =
        la medallita digital para presumir
        El pueblo rival luce un símbolo de colores junto al nombre: ¿cómo se gana?
        orgullo, galardón, símbolo esfumado
        el símbolo junto a nuestro nombre: cuándo sale y cuándo se esfuma

data_protection =
    .title = Datos públicos y datos personales
    .answer =
        Los datos que un municipio comunica en el Pacto son por norma <b>abiertos</b>, es decir, públicos. Los datos personales de los contactos siguen las reglas europeas de protección (RGPD).

        Según la política de datos de MyCovenant, en un texto antiguo, la Comisión recoge y publica la estrategia, el consumo de energía y las emisiones, los riesgos y las acciones. Cada persona de contacto decide con una casilla si sus datos son públicos, y puede cambiarlos o borrarlos.

        MyCovenant está protegida con contraseña; en 2018 se declaró conforme con el RGPD y las reglas de seguridad de la Unión.

        En el Pacto Global, los datos de las ciudades son abiertos, siguen siendo suyos y no son para uso comercial.

        Este bot borra sus preguntas como muy tarde a los dos días; /privacy dice qué guarda y cuánto tiempo.
    .ask =
        privacidad
        protección de datos rgpd pacto
        nuestros datos se hacen públicos
        quién ve los datos del contacto
        datos abiertos emisiones municipales
        Hola, nuestro delegado de protección de datos pregunta adónde va la información que subimos y si se cede a terceros, ¿lo saben?
        borrar mi nombre y mi correo del perfil
        confidencialidad de los consumos
        de quien son las cifras que metemos
    .meant =
        quién puede fisgar lo que cargamos
        Puse mi móvil en la ficha y ahora me arrepiento: ¿lo ve cualquiera?
        fuga de información, intimidad, derecho al olvido
        de cuanto introducimos, qué es visible para todos y qué no
    .source =
        https://eu-mayors.ec.europa.eu/en/resources/reporting
        https://www.globalcovenantofmayors.org/faq/how-is-data-treated-in-the-gcom/
        https://www.konventderbuergermeister.eu/neuigkeiten-und-events/neuigkeiten/1563-discover-the-new-my-covenant-extranet-on-our-website.html
