# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-deadlines = Plazos y presentación

secap_deadline =
    .title = Cuándo hay que presentar el PACES
    .answer =
        El PACES se presenta <b>en los dos años siguientes al acuerdo del pleno municipal</b> de adherirse al Pacto. El plazo no empieza con la firma, ni con la subida de documentos, ni con la ceremonia.

        Ejemplo: el pleno vota el 15 de junio de 2026 y el plan se espera, a más tardar, el 15 de junio de 2028.

        Presentar quiere decir enviar en MyCovenant: formulario en línea cumplimentado y documento aprobado por el pleno. Por tanto, el pleno tiene que aprobar el plan antes. Aconsejamos dos meses de margen.

        Dos confusiones frecuentes: el plazo de un año era el de los antiguos PAES (2008-2015); el de tres años rige en otras partes del mundo, no en Europa.

        Si el municipio renovó un compromiso anterior, no hemos encontrado una regla escrita sobre el nuevo cómputo: pregunte al servicio de asistencia. En todo caso <b>manda la fecha que figura en MyCovenant</b>.
    .ask =
        plazo paces
        para cuándo hay que entregar el plan de acción
        cuánto tiempo tiene el ayuntamiento para redactar el paces
        cuántos años nos dan para el plan de clima y energía
        hola, nos adherimos el año pasado por acuerdo de pleno y me preguntan cuándo tiene que estar listo el plan
        es un año, son dos o son tres
        los dos años cuentan desde la firma del alcalde o desde el pleno
        fecha limite tras la adhesion
        cuándo vence el PACES
        último día para mandar el documento
    .meant =
        hasta qué momento podemos seguir puliéndolo
        Firmamos hace unos meses y aún no hemos escrito ni una línea: ¿cuánto margen nos queda?
        agobio por si ya casi no queda margen
        la regla general entre el sí de los concejales y la entrega
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://pactodasalcaldias.gal/es/vision-y-compromiso
        https://eu-mayors.ec.europa.eu/en/Reporting

deadline_extension =
    .title = Pedir una prórroga
    .answer =
        La prórroga se pide <b>en MyCovenant, antes del vencimiento y explicando los motivos</b>. La pide el municipio, o el coordinador territorial en su nombre. No es automática.

        La página oficial sobre los informes remite a la guía para firmantes (info-pack), que explica cómo solicitar un aplazamiento. Se puede pedir para el plan y para los informes de seguimiento.

        Duración: un texto oficial de 2016, más o menos, daba 9 meses al municipio por su cuenta, en circunstancias excepcionales, y 18 meses con el apoyo de un coordinador territorial. No hemos encontrado confirmación reciente: compruébelo en MyCovenant antes de contar con ello.

        Según textos oficiales de aquellos años, se concede <b>una sola prórroga</b> por plazo.

        La prórroga por la COVID, de hasta 18 meses, valía solo para las solicitudes de 2020. Ya no existe.
    .ask =
        prórroga paces
        cómo se solicita un aplazamiento
        podemos tener más tiempo para el plan
        no llegamos a la fecha, se puede retrasar
        buenos días, la consultora nos ha dejado a medias y no terminamos antes de diciembre, hay forma de conseguir unos meses más?
        9 o 18 meses de ampliacion
        sigue vigente la ampliación por covid
        aplazar el informe de seguimiento
        quién hace la solicitud, nosotros o el coordinador
        ampliar el plazo, moratoria
    .meant =
        nos darían algo de oxígeno
        Se ha marchado la técnica y el documento va por la mitad: ¿nos concederían unos meses?
        todavía no hemos fallado pero vamos a fallar, cómo pido margen
        antes de que suene la campana, a quién se le ruega un poco más

missed_deadline =
    .title = Qué pasa si hay retraso
    .answer =
        No hay multas ni expulsiones. Pero el municipio puede quedar <b>suspendido</b>, tras un aviso escrito de la Oficina del Pacto, si no envía a tiempo el plan o un informe de seguimiento.

        Suspendido («on hold») significa que su perfil público se pone gris y ya no sale en la búsqueda de firmantes activos. El acceso a MyCovenant sigue abierto.

        Qué hacer ahora:
        • mirar en MyCovenant la fecha y el estado del perfil
        • preguntar al coordinador territorial o al servicio de asistencia si todavía cabe una prórroga
        • terminar y enviar el documento: una vez enviado, el municipio vuelve a estar activo

        Ya les ha pasado a muchos: en 2013 estaba suspendido cerca del 10 % de los firmantes, porque faltaba su plan.

        Los detalles vienen de textos oficiales de hace algunos años: compruébelos en MyCovenant. El plazo de una ayuda regional es otra cosa y tiene sus propias reglas.
    .ask =
        paces fuera de plazo
        se nos ha pasado la fecha, y ahora qué
        hay multa o sanción por no entregar
        nos echan del pacto si vamos tarde
        buenas, los dos años se cumplieron en marzo y el plan ni siquiera ha ido a pleno, a qué se expone el ayuntamiento?
        perfil en gris, suspensión, on hold
        consecuencias de no cumplir
        nos ha llegado un aviso porque falta el plan
        se nos olvido el informe de seguimiento
        ¿pueden suspender al municipio por no entregar el plan?
    .meant =
        qué riesgo tiene el incumplimiento
        la hemos liado, qué nos cae encima
        Abrí la agenda y vi que el día límite fue la semana pasada: ¿es muy grave?
        qué vergüenza, no entregamos, es grave?
        el día ya pasó y no entregamos: qué repercusiones trae

deadline_calculation =
    .title = Calcular la fecha de vencimiento
    .answer =
        El plazo vence <b>el mismo día del mismo mes, dos años después</b> del acuerdo del pleno de adherirse.

        • Acuerdo del 15 de junio de 2026: vence el 15 de junio de 2028.
        • Acuerdo del 29 de febrero de 2024: no hay 29 de febrero de 2026, así que vence el 28 de febrero de 2026.

        Cuenta el día de la votación, no la firma, la publicación ni la eficacia del acuerdo. Si cae en sábado, domingo o festivo, no cuente con que se mueva: envíelo antes.

        Plan conjunto con compromisos individuales (opción 1): cada municipio cuenta desde su propio acuerdo, según deducimos. Con compromiso compartido (opción 2) no hemos encontrado qué acuerdo vale si las fechas difieren: por prudencia, tome el primero y pregunte al servicio de asistencia.

        Los textos del Pacto no dicen cómo se cuenta. Esta es la regla general del Reglamento (CEE, Euratom) n.º 1182/71; en Italia, el art. 2963 del Código Civil dice lo mismo. <b>Manda la fecha de MyCovenant.</b>
    .ask =
        calcular vencimiento
        cómo se cuentan los dos años
        acuerdo de pleno del 12 de marzo de 2025, qué día vence?
        votamos un 29 de febrero, cuándo acaba el plazo
        y si el último día es sábado o domingo
        cae en festivo, pasa al lunes
        hola, el pleno lo aprobó el 30/11/2024 pero el alcalde firmó en enero, cuál es nuestra fecha exacta?
        el dia de la sesion se cuenta o no
        año bisiesto
        en la mancomunidad los plenos votaron en días distintos
    .meant =
        en el calendario, dónde caemos según la votación de los concejales
        Votamos justo en Nochebuena y quiero apuntarlo en la agenda: ¿qué día pongo?
        equivocarme por veinticuatro horas sería tonto, cómo se hace la cuenta
        ya conozco la regla, quiero la jornada exacta según nuestra votación
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182&from=EN

secap_submission =
    .title = Enviar el PACES en MyCovenant
    .answer =
        El PACES se envía <b>solo en MyCovenant</b>, la plataforma en línea del Pacto. La plantilla de Excel sirve para trabajar sin conexión: mandarla no es presentar el plan.

        Los pasos:
        • entrar en MyCovenant
        • rellenar el formulario: estrategia, inventarios, riesgos y vulnerabilidades, acciones; desde enero de 2025 también la pobreza energética
        • subir el PDF del plan aprobado por el pleno
        • pasar la comprobación y corregir los errores
        • pulsar enviar y guardar la confirmación

        El plan consta como presentado solo cuando están <b>los dos</b>: formulario y documento. Deben coincidir, porque el Centro Común de Investigación (CCI/JRC) evalúa sobre todo el formulario.

        Los pasos vienen de instrucciones oficiales de hace algunos años: si ve una pantalla distinta, siga MyCovenant. En la página oficial hay guías y vídeos, que pueden no mostrar lo más nuevo.
    .ask =
        enviar paces
        cómo mandamos el plan aprobado
        dónde subo el pdf
        a quién se remite el documento después del pleno
        buenas tardes, ayer se aprobó el plan en el pleno, cómo lo hacemos llegar a bruselas?
        basta con enviarlo por correo electrónico
        subir a la plataforma, botón de envío
        se puede entregar el excel en vez del formulario en linea
        trámite para presentar el plan
        ya está aprobado, ¿dónde lo enviamos?
    .meant =
        remisión de la plantilla y del acuerdo
        está listo y firmado, dónde lo dejo
        Salimos de la sesión con el texto votado y nadie sabe seguir: ¿qué botones toco ahora?
        miedo a que nuestro trabajo se pierda por no llegar al buzón correcto
        la primera entrega del documento votado, clic a clic

reactivation =
    .title = Volver a estar activo tras una suspensión
    .answer =
        Basta con <b>enviar en MyCovenant el documento que falta</b>, es decir, el plan o el informe de seguimiento. El municipio vuelve a estar activo de forma automática, en cualquier momento.

        El acceso a MyCovenant sigue abierto durante la suspensión. Si la contraseña no funciona, recupérela en la página de acceso o escriba al servicio de asistencia.

        El retraso no se ve en público ni tiene consecuencias después. Lo dicen textos oficiales de hace algunos años: confírmelo con el servicio de asistencia.

        Dos cosas antes de enviar:
        • desde enero de 2025, todo plan o informe que se envíe debe tratar la pobreza energética
        • si el compromiso es antiguo, por ejemplo un PAES para 2020, pregunte al servicio de asistencia si conviene renovarlo; para ello hace falta un nuevo acuerdo del pleno
    .ask =
        reactivar el perfil
        cómo se levanta la suspensión
        nos han suspendido, podemos volver?
        nuestra ficha sale en gris en la web, cómo la recuperamos
        hola, llevamos años en on hold por el antiguo paes que nunca se siguió, cómo nos ponemos al día?
        hay que adherirse otra vez o basta con mandar lo que falta
        recuperar la condición de firmante
        regularizar las obligaciones atrasadas
        rehabilitacion del municipio en el listado
        nos dieron de baja por no entregar, cómo volver
    .meant =
        estamos castigados, cómo salimos de ahí
        La anterior alcaldesa lo dejó morir y queremos recuperarlo: ¿qué hay que mandar?
        resucitar tras años de silencio
        ya estamos suspendidos: pasos concretos para encender la ficha otra vez

bot_reminder =
    .title = Avisos de este bot
    .answer =
        Sí: con <b>/subscribe</b>. Indique el municipio y el día en que el pleno acordó adherirse. Calculo cuándo vence el plan y muestro todos los recordatorios.

        Le aviso 365, 180, 90, 30, 7 y 1 días antes y el mismo día, a las 9, hora local. Si no es laborable, el aviso llega el último día laborable anterior. También pregunto 7 y 30 días después del vencimiento, mientras nadie me diga «presentado».

        • <b>/my</b>: ver sus municipios, cambiar la fecha o los días de los avisos, desactivarlos
        • <b>/deadline 15/03/2025</b>: calcular solo un plazo
        • varios municipios a la vez: envíeme una tabla CSV; /subscribe le da una vacía

        En un grupo todos ven los avisos con /my, pero solo los administradores pueden cambiarlos.

        Cuando me diga que el plan se ha presentado, sigo con los informes de seguimiento. Las fechas las calculo yo: <b>vale la de MyCovenant</b>. Anote también el vencimiento en el calendario municipal: cada municipio tiene su archivo de calendario.
    .ask =
        recordatorio
        avísame cuando se acerque la fecha
        puedes recordarme que entregue el plan
        quiero recibir una notificación con antelación
        hola bot, apunta mi pueblo y mándame un mensaje unos meses antes, que si no se me olvida
        suscribir mi municipio a los avisos
        quita las notificaciones, darme de baja
        hay alguna alerta automatica
        registrar el ayuntamiento para recibir alarmas
    .meant =
        dame un toque cuando apriete la cosa
        Llevo mil cosas a la vez y seguro que se me pasa: ¿me escribes tú unas semanas antes?
        deja de escribirme a todas horas
        este chat puede escribirme solo cuando se acerque el día?

eligibility_criteria =
    .title = Cuándo se acepta un PACES
    .answer =
        Un PACES se acepta si cumple cuatro condiciones:
        • está <b>aprobado por el pleno municipal</b> o un órgano equivalente
        • dice con claridad el objetivo de reducción de emisiones y el compromiso de adaptación
        • se apoya en un inventario de referencia de emisiones completo (en inglés BEI) y en una evaluación de riesgos y vulnerabilidades
        • cubre los sectores clave: <b>al menos tres de cuatro en el inventario y al menos dos de cuatro en las acciones</b>

        Los sectores clave son edificios municipales, edificios terciarios, edificios residenciales y transporte.

        Además, desde enero de 2025 todo plan que se envíe debe tratar también la pobreza energética.

        La lista viene de una página oficial de hace algunos años, que aún citaba el -40 %. Hoy debe leerse como el compromiso que firmó su municipio. Antes de enviar, consulte las guías para los informes y pase la comprobación en MyCovenant.
    .ask =
        criterios de admisión paces
        requisitos mínimos para que el plan valga
        qué tiene que llevar para que no lo rechacen
        cuándo se deniega un plan
        hola, quiero estar segura de que nuestro paces pasa la revisión, cuáles son las condiciones obligatorias?
        lista de comprobación antes del envío
        elementos imprescindibles para la aceptacion
        en qué se fija el jrc para decir que cumple
        qué partes no pueden faltar, inventario, riesgos, sectores
    .meant =
        de qué depende que nos den luz verde
        A un pueblo cercano le tumbaron el suyo: ¿qué exigen para darlo por bueno?
        pánico a que nos tumben, puntos innegociables
        las exigencias que debe superar el plan para la luz verde
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

jrc_evaluation =
    .title = Cómo evalúa el JRC el plan
    .answer =
        Tras el envío, el Centro Común de Investigación de la Comisión (CCI, en inglés JRC) <b>revisa el plan y manda al municipio un informe</b> con observaciones y consejos.

        Tiempo orientativo: <b>seis meses</b>, según un texto oficial de 2018. Puede variar: compruébelo en MyCovenant o pregunte al servicio de asistencia.

        Mientras tanto, los resultados principales aparecen en el perfil público. Si falta información, el plan puede volver para completarlo.

        Según textos oficiales de hace algunos años, el JRC mira sobre todo el formulario en línea. Formulario y documento deben decir lo mismo.

        No hemos encontrado una revisión previa al envío: la oficina del Pacto para el Mediterráneo dice que su servicio de asistencia no valora los planes por adelantado. Para dudas de método existe una asistencia técnica del JRC; los contactos están en la página en inglés de preguntas frecuentes.
    .ask =
        evaluación jrc
        cuánto tardan en revisar el paces
        mandamos el plan y no sabemos nada
        informe de respuesta del centro común de investigación
        buenos días, lo enviamos hace cinco meses y nadie contesta, cuánto se suele esperar?
        quién comprueba el documento una vez remitido
        alguien puede mirarlo antes de mandarlo
        nos han devuelto el plan pidiendo mas informacion
        resultado del análisis, feedback report
    .meant =
        silencio total desde primavera, es normal?
        Lo mandamos antes del verano y la alcaldesa se impacienta: ¿cuándo dicen algo?
        ni acuse ni veredicto, me preocupa
        plan ya remitido: quién lo lee, cuánto tarda y qué nos devuelve
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/item/713-what-happens-once-the-seap-is-submitted-seap-secap-assessment
        https://eu-mayors.ec.europa.eu/en/Reporting

grouped_analysis =
    .title = El análisis agrupado de planes
    .answer =
        El análisis agrupado sirve para evaluar muchos planes hechos <b>con el mismo método y el mismo coordinador</b>. Existe desde 2013.

        El Centro Común de Investigación (CCI/JRC) estudia el método del coordinador y algunos planes de referencia. El coordinador traslada después las observaciones a los demás municipios.

        Afecta, pues, a los municipios que trabajan con un coordinador del Pacto, por ejemplo una provincia o una región.

        Es una forma de evaluar los planes. No se debe confundir con el plan conjunto de un grupo de municipios.

        Si trabaja con un coordinador, pregúntele si su PACES entra en un análisis así. El procedimiento viene de guías oficiales de hace algunos años: para las reglas de hoy, el coordinador puede escribir a coordinators@eumayors.eu.
    .ask =
        análisis agrupado
        grouped analysis secap
        evaluación de muchos planes a la vez
        la diputación hizo treinta planes con un solo método, los lee todos el jrc?
        hola, nuestro coordinador dice que las observaciones llegarán a través de él y no del jrc, cómo funciona?
        revisión en bloque por medio del coordinador
        planes de referencia como muestra
        por que la respuesta viene de la provincia
        evaluación colectiva con metodología común
    .meant =
        corrigen todos los exámenes de golpe
        La diputación nos hizo a todos el mismo tipo de documento: ¿revisarán uno por uno?
        miedo a que el nuestro pase inadvertido entre gemelos
        muchos planes separados con la misma receta, leídos por muestreo
    .source =
        https://eu-mayors.ec.europa.eu/en/join/coordinator
        https://docslib.org/doc/5679817/quick-reference-guide-grouped-seap-analysis
