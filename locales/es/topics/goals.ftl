# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-goals = Objetivos y compromisos

commitments_overview =
    .title = A qué se compromete quien firma
    .answer =
        Quien se adhiere hoy promete <b>la neutralidad climática en 2050</b>, un territorio más resiliente y menos pobreza energética.

        Los compromisos dependen de la fecha de adhesión o de renovación:
        • <b>2008-2015</b>: al menos un 20 % menos de CO2 para 2020, con un PAES
        • <b>de octubre de 2015 a la primavera de 2021</b>: al menos un 40 % menos de CO2 para 2030, más la adaptación, con un PACES
        • <b>desde abril de 2021</b>: neutralidad en 2050, con objetivos a medio y largo plazo coherentes con los de la UE y al menos tan ambiciosos como los nacionales, más la adaptación y la pobreza energética

        Los firmantes anteriores conservan su compromiso hasta que renuevan. Renovar es una invitación, no un deber. Los compromisos registrados del municipio se comprueban en MyCovenant.

        El trabajo es el mismo para todos: fijar objetivos, implicar al territorio, actuar e informar a tiempo, aprender de otros.
    .ask =
        compromisos de los firmantes
        qué promete el ayuntamiento al firmar
        a qué nos obliga el pacto
        20 40 o 55 por ciento, cuál nos toca
        hola, nos adherimos en 2012 y ya no sé qué metas tenemos que cumplir, las viejas o las nuevas
        compromisos según el año de adhesión
        menos 20 en 2020
        deberes de un municipio adherido
        que se espera de nosotros despues de firmar
    .meant =
        en qué berenjenal nos metemos exactamente
        Antes de que la alcaldesa firme quiere saber qué deberes asume: ¿me los resumes?
        no quiero descubrir luego tareas escondidas
        todas las promesas en fila, según la época en que se firmó
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/signatories
        https://eu-mayors.ec.europa.eu/es/about

target_2030 =
    .title = El objetivo para 2030
    .answer =
        Para quien se adhiere o renueva hoy, la referencia es <b>un 55 % menos de gases de efecto invernadero para 2030</b>. Lo dice la página oficial sobre los pilares (versiones alemana y finesa).

        El texto del compromiso, en cambio, no da una cifra. Pide objetivos coherentes con los de la UE y al menos tan ambiciosos como los nacionales. Para el conjunto de la UE, la ley fija un 55 % neto menos que en 1990.

        El <b>40 %</b> sigue siendo el compromiso de quienes se adhirieron entre octubre de 2015 y la primavera de 2021, mientras no renueven; conviene comprobarlo en MyCovenant.

        Cuidado: la página con la lista de firmantes habla todavía del 40 %. Esa frase es antigua y no vale para las adhesiones de ahora.

        El municipio mide su propia reducción desde su año de referencia, en valor absoluto o por habitante.
    .ask =
        objetivo 2030
        cuánto hay que reducir de aquí a 2030
        40 o 55 por ciento
        porcentaje de reducción que ponemos en el paces
        buenos días, la consultora ha puesto menos cuarenta pero un compañero dice que ahora se pide más, quién tiene razón
        sigue valiendo el -40 %
        meta de emisiones para esta década
        fit for 55 y los ayuntamientos
        cuanto tienen que bajar las emisiones antes de acabar la decada
    .meant =
        el listón de mitad de camino, a qué altura va
        Me toca poner una cifra de recorte para fin de década: ¿cuál es la buena?
        miedo a que nuestra ambición se quede corta
        la cifra de recorte para el final de esta década, la primera meta
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/de/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx

three_pillars =
    .title = Los tres pilares
    .answer =
        Los tres pilares del Pacto son <b>la mitigación, la adaptación y la pobreza energética</b>.

        • <b>Mitigación</b>: emitir menos gases de efecto invernadero. Se parte del inventario de emisiones (BEI)
        • <b>Adaptación</b>: que el territorio resista mejor las olas de calor, las inundaciones y otros peligros climáticos. Se parte de la evaluación de riesgos y vulnerabilidades (RVA)
        • <b>Pobreza energética</b>: una transición justa, que no deje a quien menos tiene pasando frío o a oscuras. Se parte de una evaluación del problema en el municipio

        La página oficial sobre los pilares (en alemán y en finés) los convierte en tres compromisos: un 55 % menos de gases de efecto invernadero para 2030, más resiliencia, menos pobreza energética.

        El PACES los une: análisis, objetivos y acciones para cada uno. Desde enero de 2025 también el tercer pilar debe aparecer en todo plan o informe de seguimiento enviado.
    .ask =
        tres pilares del pacto
        cuáles son los pilares
        mitigación adaptación pobreza energética juntas
        de qué temas se ocupa el pacto
        buenas tardes, necesito una diapositiva con los tres ejes y una línea de explicación de cada uno, me los dicen
        las tres áreas de acción
        qué lleva el paces aparte del co2
        3 pilares resumen
        lineas principales de la iniciativa
    .meant =
        sobre qué patas se apoya el tinglado
        Vienen escolares de visita y explicaré las materias del Pacto: ¿cuáles son?
        vista general de las materias, sin entrar en detalle
        todas las materias juntas: gases, mal tiempo y hogares humildes

mitigation_pillar =
    .title = El pilar de la mitigación
    .answer =
        Mitigar es <b>reducir los gases de efecto invernadero</b> que produce el territorio: gastar menos energía y usar energía más limpia.

        Se avanza en tres pasos:
        • contar las emisiones con el inventario de referencia (BEI)
        • fijar el objetivo respecto al año de referencia
        • elegir las acciones, por ejemplo rehabilitar un colegio o poner placas solares en edificios municipales

        Los sectores clave son cuatro: edificios e instalaciones municipales, edificios terciarios, viviendas y transporte. Otros, como los residuos o la industria fuera del ETS, pueden añadirse si el plan prevé acciones.

        Según los criterios oficiales conocidos, el inventario cubre al menos tres de los cuatro sectores y las acciones al menos dos. Antes de enviar el plan conviene comprobarlo en MyCovenant o con el servicio de asistencia.
    .ask =
        mitigación en el paces
        qué significa mitigación
        acciones para reducir el co2
        qué proyectos contra los gases de efecto invernadero podemos incluir
        hola, tenemos que escribir la parte de bajar emisiones y no sabemos por dónde empezar, qué suelen poner otros ayuntamientos
        pilar mitigación qué exige
        ahorro energético y renovables en el plan
        ejemplos de medidas para consumir menos
        en qué sectores hay que actuar
        como disminuir los GEI del municipio
    .meant =
        apagar, aislar, instalar placas: el lado de ensuciar poco
        Vamos a poner placas en el colegio y luces de bajo consumo: ¿dónde encaja eso?
        bicis, farolas, calderas: obras para enumerar
        atacar las causas del calentamiento: obras para echar menos humo

adaptation_pillar =
    .title = El pilar de la adaptación
    .answer =
        Adaptarse es <b>preparar el territorio para los efectos del cambio climático</b>: calor extremo, inundaciones, sequía.

        Se empieza por la evaluación de riesgos y vulnerabilidades (RVA): qué peligros climáticos pueden afectar al municipio y lo vulnerables que son las personas, los sectores y las infraestructuras. Después vienen los objetivos y las acciones, por ejemplo más sombra y árboles en las plazas.

        Una guía útil es la <i>Urban Adaptation Support Tool</i> de Climate-ADAPT (Agencia Europea de Medio Ambiente). Sigue los mismos pasos que hay que comunicar en MyCovenant.

        Según los textos oficiales conocidos, la adaptación puede formar parte del PACES o ir en un documento de planificación aparte. En caso de duda, pregunte al servicio de asistencia.

        Antes este tema tenía su propia iniciativa, Mayors Adapt (2014), unida al Pacto en 2015.
    .ask =
        adaptación al cambio climático paces
        qué se entiende por adaptación
        acciones contra olas de calor e inundaciones
        cómo hacer más resiliente el municipio
        buenos días, hemos tenido dos riadas en tres años, podemos meter en el plan obras para protegernos del clima extremo
        pilar adaptación qué exige
        resiliencia climática del territorio
        estrategia de adaptación dentro del plan o en documento aparte
        sequia e islas de calor que medidas
        herramienta uast climate-adapt
    .meant =
        prepararse para un tiempo cada vez más bestia
        Este verano se secaron las fuentes y ardió el monte: ¿qué medidas propone el Pacto?
        tormentas, bochorno, árboles y sombra: cómo ponernos a salvo
        atacar los efectos del clima: obras para proteger a la gente

energy_poverty_pillar =
    .title = El pilar de la pobreza energética
    .answer =
        Un hogar sufre pobreza energética cuando no puede pagar la energía que necesita. Se juntan tres causas: <b>ingresos bajos, gasto energético alto y viviendas ineficientes</b>.

        Es el tercer pilar del Pacto, presentado en mayo de 2022: la transición no debe dejar a nadie atrás. En el PACES se traduce en una evaluación del problema, una meta y unas acciones.

        Para medirla, el Pacto y el EPAH, el servicio europeo de asesoramiento sobre pobreza energética, ofrecen <b>56 indicadores locales</b>. No hacen falta todos: el municipio elige los que le sirven y puede mantener al día. Aconsejamos implicar desde el principio a los servicios sociales.

        El EPAH ofrece además manuales (diagnóstico, planificación, ejecución) y ayuda técnica.
    .ask =
        qué es la pobreza energética
        pilar pobreza energética
        qué es el epah y cómo nos ayuda
        familias que no pueden pagar la luz, qué tiene que ver el pacto
        buenos días, trabajo en servicios sociales y el área de energía me pide ayuda con los hogares que no llegan a pagar luz y gas, por qué
        indicadores para medir la vulnerabilidad energética
        transición justa en el paces
        acciones para quien vive en casas frías
        causas y definicion
        colectivos vulnerables y energía cara
    .meant =
        gente que no enciende el radiador en todo el invierno por falta de perras
        Cáritas nos cuenta que hay abuelos a oscuras: ¿el Pacto trata de eso?
        bloque social, pasar frío en el piso, deudas
        por qué el Pacto habla de pasar frío en casa y quién asesora en eso

energy_poverty_reporting =
    .title = Informar sobre la pobreza energética
    .answer =
        <b>Es obligatorio desde enero de 2025</b>: todo PACES y todo informe de seguimiento que se envíe debe tratar la pobreza energética. Vale para todos los firmantes, también para los que se adhirieron mucho antes.

        Se empieza por una evaluación del problema en el territorio. Después, explica la oficina del Pacto para Europa Oriental sobre la misma regla, hacen falta una meta y unas acciones. Según la misma oficina, quien firmó antes del nuevo pilar lo incorpora a través de la plantilla de seguimiento.

        Para la evaluación hay 56 indicadores locales del Pacto y del EPAH: bastan los que encajan con el municipio y se pueden actualizar.

        Las instrucciones están en las directrices sobre pobreza energética del 13 de junio de 2022, disponibles en 24 lenguas, y en un vídeo. Allí se explican también los campos que hay que rellenar. Para las dudas está el servicio de asistencia del EPAH.
    .ask =
        informe pobreza energética 2025
        es obligatorio incluir la pobreza energética en el seguimiento
        desde cuándo debe ir en el paces
        directrices para informar sobre pobreza energética
        hola, nuestro plan es de 2019 y no dice nada, este año toca mandar el informe, hay que añadir la parte de hogares vulnerables
        campos nuevos en mycovenant del tercer pilar
        qué indicadores y cuántos bastan
        la plantilla pide ingresos y facturas, es exigible
        epah obligacion a partir de enero 2025
        completar un plan antiguo con el análisis social
    .meant =
        han salido casillas sobre gente humilde, las rellenamos?
        Al abrir el formulario sale un apartado social que antes no estaba: ¿hay que completarlo?
        miedo a que nos tumben por una sección social vacía
        sobre hogares vulnerables, qué hay que declarar y desde qué momento

target_2050 =
    .title = La neutralidad climática en 2050
    .answer =
        Quien se ha adherido o ha renovado desde abril de 2021 se compromete a <b>la neutralidad climática en 2050</b>. Es también la meta legal de toda la UE.

        Dicho de forma sencilla: entre los gases de efecto invernadero emitidos y los absorbidos, el saldo es cero. La visión del Pacto añade la resiliencia y una energía segura, sostenible y asequible.

        El plan necesita, pues, dos horizontes: uno a medio plazo (en la práctica 2030) y otro a largo plazo, 2050. Los objetivos deben ser coherentes con los de la UE y al menos tan ambiciosos como los nacionales.

        ¿Y <b>2040</b>? La UE ha fijado por ley un 90 % neto menos que en 1990 (aprobación final el 5 de marzo de 2026). No consta que el Pacto tenga un objetivo propio para 2040. Quien redacta ahora su plan puede tenerlo en cuenta.

        Para quien se adhirió antes de 2021, 2050 pasa a ser un compromiso con la renovación.
    .ask =
        neutralidad climática 2050
        objetivo a largo plazo del pacto
        cero emisiones netas en 2050 qué supone
        el paces tiene que tener meta para 2050
        buenos días, la plantilla pide un objetivo más allá de 2030, qué ponemos para mediados de siglo
        el menos 90 de 2040 obliga a los municipios
        descarbonización total del territorio
        pueblo neutro en carbono que significa
        paso intermedio entre 2030 y 2050
    .meant =
        ni un humo cuando mis nietos sean mayores
        Nos piden mirar a veinticinco años vista y no sé qué poner: ¿qué se espera?
        jurar cero dentro de décadas parece una locura, nos ata?
        la meta última, muy posterior a la de esta década
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://cor.europa.eu/en/news/Pages/Covenant-of-Mayors.aspx
        https://esgpost.com/eu-lawmakers-back-90-emissions-cut-by-2040

renew_commitment =
    .title = Renovar el compromiso
    .answer =
        Para renovar hace falta un <b>nuevo acuerdo del pleno</b> (en Italia, del Consiglio comunale) y después la firma del documento de compromiso actual. El procedimiento al día está en el paquete informativo para firmantes, también en español, en la página oficial de informes.

        Renovar es una invitación, no un deber: quien no renueva conserva, por regla general, el compromiso que firmó. Conviene comprobarlo en MyCovenant.

        Al renovar, el municipio pasa a la neutralidad en 2050, con objetivos coherentes con los de la UE y al menos tan ambiciosos como los nacionales, más la adaptación y la pobreza energética.

        Dos avisos:
        • si cambia el grupo o la opción, o si el municipio nace de una fusión, conviene escribir a la Oficina del Pacto <b>antes</b> de renovar, como indicaba en 2019 la región de Emilia-Romaña (Italia)
        • en 2021 la provincia de Barcelona pedía además un informe final sobre 2020 a quienes tenían el antiguo compromiso del 20 %

        No se conoce ningún texto oficial que diga si la renovación abre dos años nuevos para el plan: vale la fecha de MyCovenant, o se pregunta al servicio de asistencia.
    .ask =
        renovar el compromiso
        cómo renovar la adhesión
        tenemos un paes, cómo pasamos a las metas nuevas
        hace falta otro acuerdo de pleno
        buenos días, el ayuntamiento firmó en 2010 para 2020 y la alcaldesa quiere confirmar la participación con los objetivos de ahora, qué hay que hacer
        subir el compromiso de 40 a 55
        reconfirmar la firma
        estamos obligados a firmar otra vez despues de 2020
        pasar del compromiso antiguo al de 2050
        volver a adherirse siendo ya firmante
    .meant =
        jurar de nuevo, con listones más altos
        Firmó el alcalde de hace tres legislaturas y aquello venció: ¿cómo se actualiza?
        aquellas promesas han caducado solas?
        firmantes veteranos: confirmar la palabra dada con metas de ahora
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/es/node/25
        https://xarxaenxarxa.diba.cat/news/2021/09/06/vostre-municipi-es-vol-adherir-renovar-compromis-amb-nou-pacte-de-les-alcaldies-pel-

update_secap =
    .title = Modificar un PACES ya aprobado
    .answer =
        Para modificar un plan ya aceptado <b>no se conoce un procedimiento oficial</b>. Antes de volver al pleno conviene preguntar al servicio de asistencia del Pacto o al coordinador territorial.

        Lo que se sabe:
        • el estado de las acciones se actualiza con los <b>informes de seguimiento</b> en MyCovenant
        • el texto de compromiso de 2015-2021 pedía ajustar las acciones con regularidad, después del seguimiento
        • pasar a los compromisos actuales (neutralidad en 2050) exige una <b>renovación</b>, con un nuevo acuerdo del pleno. Valonia, por ejemplo, pide entonces a sus municipios subir del 40 al 55 %
        • desde enero de 2025 todo informe de seguimiento debe tratar la pobreza energética, aunque el plan no la mencione

        Para lo demás, escriba al servicio de asistencia qué acción u objetivo cambia y por qué, y pregunte si hay que volver a subir el documento.
    .ask =
        actualizar el paces
        modificar un plan ya aprobado
        añadir acciones nuevas a un plan aceptado
        revisión del paces al cabo de unos años
        hola, nuestro plan se aceptó en 2018 pero varias fichas están anticuadas y queremos meter otras, cómo se hace
        se puede corregir el documento después de enviarlo
        cambiar la meta del plan vigente
        quitar una medida que no haremos
        rehacerlo todo o basta una modificacion
        versión revisada del plan de acción
    .meant =
        retocar lo que ya nos dieron por bueno
        Hemos descartado la caldera de biomasa que prometía el plan: ¿se puede cambiar?
        miedo a rehacer el tocho entero por una línea
        cambiar unas pocas fichas del plan en vigor, sin nueva adhesión
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs
