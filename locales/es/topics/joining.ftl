# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-joining = Adhesión al Pacto

how_to_join =
    .title = Cómo adherirse, paso a paso
    .answer =
        El Pleno aprueba, el alcalde o la alcaldesa firma y el ayuntamiento sube el documento. Son tres pasos.

        • <b>Pleno.</b> Se presenta la iniciativa al Pleno municipal. El borrador del documento de compromiso se descarga en la página de adhesión del sitio oficial.
        • <b>Firma.</b> Con el acuerdo, el Pleno faculta al alcalde o alcaldesa, o a un representante equivalente, para firmar el documento.
        • <b>Envío.</b> Se completan los datos en línea y se sube el documento firmado. Los pasos siguientes están en su anexo y en las preguntas frecuentes.

        El acuerdo por sí solo no basta: sin el documento enviado, el municipio no figura como firmante. Compruébelo después en la lista pública.

        Desde la fecha del acuerdo corren los dos años para presentar el PACES. Por ejemplo, según la prensa, el consejo municipal de Montepulciano (Italia) votó en febrero de 2026 y tiene dos años desde esa votación. La fecha exacta aparece en MyCovenant.
    .ask =
        cómo adherirse al pacto de las alcaldías
        procedimiento de adhesión
        pasos para ser firmante
        trámites para entrar en el pacto de los alcaldes
        Buenos días, somos un ayuntamiento de 2000 habitantes y queremos sumarnos al pacto, ¿por dónde empezamos?
        como nos apuntamos
        qué papeles hacen falta para participar
        inscribir a nuestro municipio en la iniciativa europea del clima
        primeros pasos de una entidad local nueva
        alta en el pacto
    .meant =
        qué hay que hacer para que nos admitan, de principio a fin
        La alcaldesa quiere entrar y me lo encarga a mí: ¿qué hago el lunes por la mañana?
        primero esto, luego lo otro, hasta la confirmación
        la secuencia completa para entrar, desde la votación hasta la confirmación
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/es/about

council_decision =
    .title = El acuerdo plenario de adhesión
    .answer =
        Decide el <b>Pleno municipal</b> o el órgano equivalente. En Italia es el Consiglio comunale: la Giunta (el ejecutivo) puede proponer, pero el voto final es del consejo.

        El acuerdo debe hacer dos cosas: aprobar la adhesión y facultar al alcalde o alcaldesa, o a un representante equivalente, para firmar el documento de compromiso.

        Aconsejamos además:
        • adjuntar el texto actual del documento, de la página de adhesión;
        • si es en grupo, nombrar a los demás municipios y la opción (1 o 2);
        • indicar quién subirá el documento y será el contacto.

        También en un grupo tiene que votar cada Pleno. La fecha del acuerdo es la fecha de adhesión y desde ella corren los dos años para el PACES: compruébela en MyCovenant.

        El acuerdo por sí solo no basta. Según la prensa especializada italiana, en 2012-2014 hubo municipios de ese país que votaron sin enviar el formulario: no eran firmantes.

        No conocemos un modelo oficial de acuerdo. Para esto, y para los grupos, pregunte a su coordinador territorial o al servicio de asistencia.
    .ask =
        acuerdo de pleno pacto de las alcaldías
        quién aprueba la adhesión, pleno o junta de gobierno
        modelo de acuerdo plenario
        qué debe decir la propuesta de acuerdo
        ¿basta un decreto de alcaldía?
        Hola, soy el secretario y estoy preparando la moción para el próximo pleno sobre el pacto, ¿qué puntos tiene que recoger?
        organo competente para decidir la entrada
        certificado del pleno contenido minimo
        el alcalde necesita autorización para firmar
        texto que se lleva a votación
    .meant =
        quién levanta la mano para dar el visto bueno
        El alcalde dice que con su decreto va sobrado: ¿tiene razón?
        un acto mal redactado nos haría repetirlo todo
        qué acto y de qué órgano nos mete en el Pacto, y con qué palabras
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

who_can_join =
    .title = Quién puede adherirse
    .answer =
        Puede adherirse cualquier entidad local con representantes elegidos democráticamente. No importan su tamaño ni lo avanzada que esté su política de clima y energía.

        • <b>Municipios vecinos, pequeños y medianos</b>: en ciertas condiciones pueden adherirse en grupo con un PACES conjunto.
        • <b>Regiones, provincias, áreas metropolitanas, ministerios y agencias nacionales</b>: normalmente se adhieren como coordinadores.
        • <b>Entidades sin ánimo de lucro</b>: se adhieren como promotores.
        • <b>Empresas y particulares</b>: no cumplen la regla para firmantes.

        La entidad debería tener competencias en materias como edificios, transporte o usos del suelo. Si le faltan competencias o personal, conviene apoyarse en un coordinador o promotor. Este consejo viene de preguntas frecuentes antiguas: en caso de duda, consulte al servicio de asistencia.

        Una encuesta de 2021 de la oficina europea nombra, además de la UE, los países de la AELC, el Reino Unido, los Balcanes Occidentales y Turquía. Otras regiones del mundo tienen su propio pacto.
    .ask =
        quién puede adherirse al pacto
        requisitos para ser firmante
        puede participar un pueblo muy pequeño
        hay un mínimo de habitantes
        ¿puede firmar una diputación o una mancomunidad?
        Buenas tardes, trabajo en una comarca, ¿podemos firmar nosotros o tiene que hacerlo cada ayuntamiento?
        las empresas privadas pueden ser miembros
        entidades admitidas
        esta abierto a asociaciones y vecinos
        países de fuera de la unión que pueden entrar
    .meant =
        aceptan a cualquiera o ponen un listón
        Trabajo en un consorcio comarcal de agua: ¿nos dejarían firmar?
        pedanía, comercio, federación, cabildo: quién tiene derecho
        qué clases de administraciones aceptan como firmantes
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://eu-mayors.ec.europa.eu/en/join/supporter

commitment_document =
    .title = El documento de compromiso
    .answer =
        Es el texto que firma el alcalde o la alcaldesa, facultado por el Pleno, para comprometer al municipio. También puede firmarlo un representante equivalente.

        • <b>Dónde está.</b> El borrador se descarga en la página de adhesión del sitio oficial. Sirve ya para el debate en el Pleno.
        • <b>Tras la firma.</b> Se completan los datos en línea y se sube el documento firmado.
        • <b>Después.</b> Los pasos siguientes están en el anexo del documento y en las preguntas frecuentes.

        El «formulario de adhesión» de los textos antiguos ya no es una hoja aparte: hoy se firma el propio documento. Descargue siempre la versión actual.

        En un grupo, cada municipio firma la versión para planes conjuntos. La copia publicada por un municipio catalán muestra que existe una para la opción 1, con compromisos separados. Para la opción 2, y en caso de duda, pregunte al servicio de asistencia qué texto usar.

        Guarde el acuerdo, el documento firmado y la confirmación del envío.
    .ask =
        documento de compromiso pacto de las alcaldías
        formulario de adhesión descargar
        quién firma el documento
        dónde se sube el pdf firmado
        ¿puede firmarlo un concejal delegado?
        Hola, el pleno ya lo aprobó pero no encuentro el formulario que tiene que firmar la alcaldesa, ¿dónde está?
        anexo I texto de los compromisos
        version para planes conjuntos del formulario
        qué escrito se manda a bruselas
        carta que compromete al ayuntamiento
    .meant =
        esa hoja con sello que se devuelve
        Ya hay votación favorable y falta el papel para la rúbrica: ¿de dónde lo bajo?
        y si estampa la rúbrica quien no debe
        el impreso con la rúbrica del regidor, posterior a la votación
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/en/FAQs

accession_date =
    .title = Qué fecha cuenta como adhesión
    .answer =
        Cuenta la <b>fecha del acuerdo del Pleno</b>. Es también la que se escribe en el formulario en línea.

        No cuentan:
        • la firma del alcalde o alcaldesa;
        • la subida del documento;
        • la ceremonia;
        • la publicación del acuerdo ni el día en que surte efecto.

        Desde esa fecha corren los dos años para el PACES. Ejemplo: acuerdo del 5 de febrero de 2026, firma en marzo. El PACES debe presentarse a más tardar el 5 de febrero de 2028.

        Atención: algunas páginas no oficiales cuentan desde la firma o, sin precisar, desde «la adhesión». La fecha de referencia sigue siendo la del acuerdo.

        Si MyCovenant muestra otra fecha, prevalece MyCovenant: aclárelo con el servicio de asistencia. La fecha de adhesión se ve también en la lista pública de firmantes.
    .ask =
        fecha de adhesión cuál vale
        cuenta la firma o el acuerdo de pleno
        desde cuándo somos miembros
        qué día pongo en el formulario en línea
        el plazo empieza con la votación o con el envío
        Buenos días, el pleno votó en febrero, la alcaldesa firmó en marzo y lo subimos en abril, ¿cuál es la fecha correcta?
        vale el dia de la ceremonia
        fecha de publicación o fecha de la sesión
        día oficial de entrada
        fecha de referencia para contar los dos años
    .meant =
        a partir de qué momento estamos dentro de verdad
        El formulario pide un día y tenemos tres distintos: ¿cuál escribo?
        apuntar mal la jornada desplazaría todo lo demás
        qué jornada anoto como ingreso oficial: votación, rúbrica o envío
    .source =
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors
        https://eu-mayors.ec.europa.eu/en/signatories

check_signatory_status =
    .title = ¿Mi municipio es firmante? Dónde verlo
    .answer =
        Busque su municipio en la lista pública de firmantes del sitio oficial. Se ven el país, la población, los compromisos y la fecha de adhesión.

        Si no aparece, estos son los casos posibles:
        • <b>El documento no llegó nunca.</b> El acuerdo no basta. Según la prensa especializada italiana, les pasó a varios municipios de ese país en 2012-2014.
        • <b>El perfil está suspendido</b> porque falta un plan o un informe de seguimiento. Entonces sale de la búsqueda de firmantes activos, pero el acceso a MyCovenant sigue.
        • <b>Se adhirió en grupo con la opción 2.</b> Solo hay un perfil público: busque el nombre del grupo.

        Los dos últimos casos vienen de preguntas frecuentes antiguas: pida confirmación al servicio de asistencia (info@eumayors.eu; compruebe la dirección en las preguntas frecuentes). Tenga a mano la fecha del acuerdo.

        La página de la lista todavía dice -40 % en 2030. Es el compromiso de quienes se adhirieron entre octubre de 2015 y la primavera de 2021, no el de hoy.
    .ask =
        ¿mi municipio es firmante?
        lista de firmantes
        comprobar si ya nos adherimos
        nuestro ayuntamiento no sale en la web
        buscador de municipios del pacto
        Hola, acabo de llegar al área de medio ambiente y nadie sabe si en su día firmamos el pacto, ¿dónde lo puedo consultar?
        perfil público del municipio
        lo aprobamos hace años pero no estamos en el listado, por que
        saber si el pueblo de al lado forma parte
        cómo sé si mi ayuntamiento ya está adherido
    .meant =
        directorio de ciudades participantes
        estaremos dentro y nos hemos olvidado?
        Un vecino afirma que firmamos hace años: ¿dónde miro si es cierto?
        evitar duplicar lo ya hecho, registro
        busco un único nombre en el registro público, el nuestro
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/FAQs

when_to_join =
    .title = Cuándo se puede adherir un municipio
    .answer =
        En cualquier momento del año: no hay fecha límite ni periodo de adhesión. Lo dicen textos oficiales antiguos y no hemos encontrado otra regla; en caso de duda, consulte al servicio de asistencia.

        Aun así conviene elegir bien el momento, porque los dos años para el PACES corren desde la fecha del acuerdo. Antes de votar es útil:
        • saber quién hará el trabajo;
        • hablar con el coordinador territorial;
        • decidir si la adhesión será individual o en grupo.

        No hace falta tener ya un plan ni datos: el Pacto está abierto a cualquier punto de partida.

        No confunda dos cosas. Las ayudas regionales para redactar el PACES tienen sus propios plazos. Y la fecha de una ceremonia del Pacto no cuenta como fecha de adhesión.
    .ask =
        cuándo se puede entrar en el pacto
        hay plazo para apuntarse
        hasta qué fecha se puede solicitar
        siguen abiertas las adhesiones
        ¿llegamos todavía este año?
        Buenos días, nuestro pleno no se reúne hasta primavera, ¿perdemos el plazo de inscripción o se puede hacer todo el año?
        fecha limite para nuevos firmantes
        periodo de inscripción
        es mejor firmar ahora o esperar al año que viene
        cierre de solicitudes
    .meant =
        hay temporada o vale cualquier momento
        Hasta enero no hay sesión ordinaria: ¿se nos cierra la puerta?
        hemos perdido el tren?
        para entrar, hay un momento concreto o vale todo el año
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://eu-mayors.ec.europa.eu/en/FAQs

join_as_group =
    .title = Adherirse en grupo con otros municipios
    .answer =
        Sí, municipios vecinos, pequeños y medianos, pueden adherirse juntos, en ciertas condiciones, y preparar <b>un solo PACES conjunto</b>.

        Hay dos vías:
        • <b>opción 1</b>: cada municipio se compromete por su cuenta;
        • <b>opción 2</b>: el grupo se compromete en su conjunto.

        También en grupo cada municipio adopta su acuerdo y firma el documento para planes conjuntos. Conviene nombrar a quien coordine el plan, preferiblemente el coordinador territorial (consejo oficial de hacia 2012; compruébelo con el servicio de asistencia).

        Aconsejamos elegir la opción antes de votar y votar en fechas próximas. Para la opción 2 no hemos encontrado qué acuerdo cuenta si las fechas difieren: por prudencia, tome la más antigua, y lea la fecha del grupo en MyCovenant.

        En Italia, las ayudas regionales pueden ser más restrictivas: en 2022 Apulia solo financiaba municipios individuales y uniones completas.

        Una ventaja: según el CCI (JRC), en un congreso de ENEA (2022 o 2023), los planes conjuntos dan economías de escala.
    .ask =
        adherirse en grupo
        paces conjunto de varios municipios
        plan supramunicipal de clima y energía
        ¿podemos hacer un solo plan con los pueblos vecinos?
        adhesión como mancomunidad
        Buenos días, somos cinco municipios del mismo valle y querríamos un único plan para todos, ¿se permite y qué tiene que hacer cada uno?
        unirse con otros ayuntamientos para ahorrar trabajo
        agrupacion de municipios joint secap
        cada pleno del grupo tiene que votar
        plan compartido entre localidades reglas
    .meant =
        darnos la mano con los de al lado
        Los cuatro pueblos de la ribera compartimos técnico: ¿podemos ir juntos?
        por separado nos agotamos, juntos quizá sí
        si se permite ir juntos y qué le toca a cada pueblo
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2

leave_covenant =
    .title = Salir del Pacto, cambio de alcaldía
    .answer =
        No hemos encontrado un procedimiento oficial para salir del Pacto. La participación es voluntaria: antes de votar, pregunte al servicio de asistencia qué hace falta (info@eumayors.eu; compruebe la dirección en las preguntas frecuentes).

        Ir con retraso no es salir. Quien no envía el plan o los informes de seguimiento puede quedar suspendido, tras un aviso escrito. Cuando envía el documento que falta, vuelve a estar activo. No hay multas. Son reglas de textos antiguos: compruébelas en MyCovenant o con el servicio de asistencia.

        <b>Nueva alcaldía.</b> Tampoco hemos encontrado una regla. El compromiso nace de un acuerdo del Pleno, y el texto de 2015-2021 pedía objetivos que fueran más allá de los mandatos políticos. Si el nuevo gobierno tiene dudas, pregunte al servicio de asistencia.

        Mientras tanto, actualice los contactos en MyCovenant y compruebe su plazo.
    .ask =
        salir del pacto de las alcaldías
        baja en el pacto
        cómo se revoca el acuerdo de adhesión
        podemos retirarnos del pacto
        ha cambiado el alcalde, ¿sigue valiendo el compromiso?
        Hola, tras las elecciones el nuevo equipo de gobierno no quiere seguir con el pacto, ¿cómo nos damos de baja y qué consecuencias tiene?
        renunciar a la adhesion
        nueva corporación, hay que volver a firmar
        que nos borren de la lista de firmantes
        abandonar los compromisos del anterior pleno
    .meant =
        nos arrepentimos, dónde está la salida
        El equipo nuevo quiere borrarse de todo esto: ¿cómo se hace?
        si damos el portazo, habrá que devolver algo
        irse del todo y por voluntad propia: con qué acto
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/en/FAQs

merger_group_changes =
    .title = Fusiones de municipios y cambios de grupo
    .answer =
        Escriba a la Oficina del Pacto <b>antes</b> de adherirse o renovar. Así lo indicaba en 2019 la región italiana de Emilia-Romaña para municipios fusionados y cambios de grupo o de opción. No hemos encontrado una regla europea actual.

        <b>Fusión.</b> No dé por hecho que el compromiso pasa al nuevo municipio. En Irlanda, según una web local, tras la fusión de Waterford se perdió de vista la adhesión de 2011 y el nuevo consejo volvió a votar en octubre de 2019.

        <b>Dejar un grupo.</b> No hemos encontrado un procedimiento oficial. Según la prensa, hacia 2018-2019 un alcalde siciliano escribió al municipio que encabezaba el grupo para participar solo.

        En la carta conviene indicar:
        • los municipios afectados y las fechas de sus acuerdos;
        • la opción, 1 o 2;
        • los planes ya presentados;
        • qué se quiere cambiar.

        Dirección: info@eumayors.eu; compruébela en las preguntas frecuentes. No dé por supuesto que un nuevo acuerdo cambia el plazo: pregúntelo por escrito.
    .ask =
        fusión de municipios y pacto de las alcaldías
        nos hemos fusionado, ¿vale la adhesión anterior?
        pasar de la opción 2 a la opción 1
        cambiar de grupo
        un municipio quiere salir de la agrupación
        Hola, nuestro ayuntamiento se fusionó con el vecino, que era firmante y nosotros no, ¿hay que empezar de cero?
        que pasa con el paces tras la fusion
        añadir un municipio a un grupo ya formado
        disolución de la mancomunidad plan conjunto
        segregación o anexión y compromisos previos
    .meant =
        dos campanarios ya son uno, qué valen las promesas
        Nos unimos al pueblo de al lado por decreto autonómico: ¿qué pasa con lo firmado?
        cambiamos de nombre y de lindes, perdemos lo prometido?
        ya estábamos dentro y ahora cambian los límites o los socios
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://eu-mayors.ec.europa.eu/en/FAQs
