# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-plan = El plan de acción (PACES)

what_is_secap =
    .title = Qué es el PACES
    .answer =
        El PACES es el plan del municipio para el clima y la energía: de dónde parte, adónde quiere llegar y con qué acciones. Lo adopta el Pleno.

        Las siglas significan Plan de Acción para el Clima y la Energía Sostenible. En inglés es SECAP; en Italia, PAESC.

        Reúne los tres temas del Pacto:
        • reducir los gases de efecto invernadero;
        • adaptarse al cambio climático;
        • combatir la pobreza energética.

        Se apoya en tres análisis: el inventario de emisiones de referencia (BEI en inglés), la evaluación de riesgos y vulnerabilidades y la de la pobreza energética.

        Se presenta en MyCovenant dentro de los dos años siguientes al acuerdo de adhesión. Su fecha exacta está en el perfil.

        Según el proyecto europeo OwnYourSECAP, ninguna norma obliga a un municipio a hacerlo: la obligación es política y nace de la firma.
    .ask =
        qué es el paces
        significado de paces
        para qué sirve el plan de acción
        definición de secap en español
        en qué consiste este documento, en palabras sencillas
        Buenos días, me acaban de encargar el paces y no tengo ni idea de lo que es, ¿me lo explica brevemente?
        que quieren decir las siglas
        por qué un ayuntamiento debería redactar uno
        plan local de clima y energía del pacto qué es
        de que trata el paces
    .meant =
        ese mamotreto del que habla todo el mundo, qué demonios será
        Me han dejado una carpeta con esas cinco letras en la tapa: ¿qué clase de documento es?
        llevo semanas con estos papeles y no sé ni qué son
        qué naturaleza tiene el PACES: proyecto, ordenanza, programa
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

secap_contents =
    .title = Qué debe contener el PACES
    .answer =
        El PACES contiene los análisis de partida, los objetivos y las acciones:
        • inventario de emisiones de referencia;
        • evaluación de riesgos y vulnerabilidades;
        • evaluación de la pobreza energética;
        • visión y objetivos;
        • acciones de mitigación, de adaptación y contra la pobreza energética.

        Para ser aceptado debe cumplir estos criterios:
        • aprobación del Pleno o del órgano equivalente;
        • objetivo de mitigación y compromiso de adaptación escritos con claridad;
        • un inventario completo y una evaluación de riesgos;
        • un inventario que cubra al menos tres de los cuatro sectores clave y acciones en al menos dos.

        Los sectores clave son edificios municipales, edificios terciarios, edificios residenciales y transporte.

        La pobreza energética debe tratarse en todo plan presentado desde enero de 2025. La adaptación puede estar en el PACES o en un documento aparte.

        Los criterios y la regla del documento aparte vienen de textos oficiales antiguos: compruébelos en MyCovenant.
    .ask =
        contenido del paces
        estructura y capítulos del plan
        qué hay que incluir en el documento
        elementos obligatorios
        índice de un paces tipo
        Hola, estoy revisando el borrador de la consultora y quiero saber qué partes no pueden faltar en el plan, ¿me las dice?
        requisitos minimos del plan
        inventario, riesgos y acciones, ¿hace falta algo más?
        qué análisis son necesarios
        apartados de un plan de clima municipal
    .meant =
        qué se escribe dentro, página a página
        Me han entregado ochenta hojas y sospecho que falta algo: ¿qué bloques debe traer?
        guion, párrafos imprescindibles, sumario
        los bloques del texto, uno detrás de otro
    .source =
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/reporting-on-energy-poverty-why-and-how-to-do-it

workplan_24_months =
    .title = Calendario de trabajo de 24 meses
    .answer =
        No hemos encontrado un calendario oficial mes a mes. Este es <b>el que aconsejamos</b>; los meses se cuentan desde el acuerdo de adhesión.

        • <b>0-2</b>: firma, envío, comprobación del plazo en MyCovenant; responsable, grupo entre áreas, coordinador territorial.
        • <b>2-4</b>: presupuesto, contratos, directrices.
        • <b>3-9</b>: recogida de datos e inventario de emisiones.
        • <b>4-11</b>: riesgos y vulnerabilidades.
        • <b>6-12</b>: pobreza energética, con servicios sociales.
        • <b>8-16</b>: reuniones con vecinos, escuelas y empresas.
        • <b>12</b>: control a mitad de camino.
        • <b>12-17</b>: objetivos y fichas de acciones.
        • <b>15-20</b>: borrador y observaciones.
        • <b>18</b>: si hay retraso, preparar la solicitud de prórroga.
        • <b>20-22</b>: votación en el Pleno.
        • <b>20-23</b>: plantilla en MyCovenant; envío en el mes 23.

        Tenga en cuenta vacaciones y elecciones. El orden general de los pasos sigue la guía del CCI (JRC) «How to develop a SECAP» (2018).
    .ask =
        cronograma paces
        calendario de los dos años
        qué hacer mes a mes
        planificación del trabajo
        cómo organizar el equipo
        Hola, acabamos de aprobar la adhesión y somos dos en el departamento, ¿cómo repartimos el trabajo del plan en los próximos meses?
        fases de elaboración del paces
        por donde empezar despues de adherirse
        diagrama de gantt plan de clima
        hoja de ruta y funciones internas
    .meant =
        cómo estirar la faena sin llegar con la lengua fuera
        Arranco hoy con una compañera a media jornada: ¿qué va antes y qué después?
        semana a semana, quién hace qué
        el orden interno de los pasos hasta la entrega
    .source =
        https://www.energyhub.ie/2021/03/
        https://comssa.org/pt/site-resources/seacap-short-starting-guide
        https://eu-mayors.ec.europa.eu/en/Reporting

secap_approval =
    .title = La aprobación del PACES en el Pleno
    .answer =
        Sí, el Pleno municipal, o el órgano equivalente, debe aprobar el plan <b>antes</b> del envío. Es uno de los criterios de aceptación.

        El orden es este:
        • el Pleno aprueba el texto final;
        • se rellena la plantilla en MyCovenant y se sube el PDF aprobado;
        • se lanza la comprobación y se envía.

        Aprobar no basta. El plan solo está presentado cuando la plantilla y el documento están en MyCovenant. Por eso la votación debe llegar antes del plazo: aconsejamos dos meses de margen.

        Son reglas de textos oficiales antiguos: compruébelas en MyCovenant o con el servicio de asistencia.

        Según la prensa, en Paceco (Sicilia) el consejo municipal votó en la misma sesión, en julio de 2021, la nueva adhesión y el PACES.

        No hemos encontrado una regla sobre la evaluación ambiental estratégica (VAS en Italia): allí, pregunte a la región.
    .ask =
        aprobación del paces en pleno
        hace falta acuerdo plenario para el plan
        se vota antes o después de enviarlo
        quién aprueba el paces
        basta la junta de gobierno para aprobar el plan
        Buenos días, ya tenemos el borrador del plan, ¿tiene que ir primero al pleno o podemos subirlo y aprobarlo más tarde?
        adopción del plan de clima por los concejales
        evaluacion ambiental estrategica del plan
        con cuánta antelación hay que llevarlo a votación
        acuerdo de aprobación del plan de acción
    .meant =
        el texto terminado vuelve a pasar por la asamblea de ediles?
        Quiero mandar el plan ya y que lo voten tras el verano: ¿se puede invertir el orden?
        si los ediles no dicen que sí antes, queda en nada?
        el sí político al plan terminado, distinto del sí de entrada
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/support/faq_en.html?id_faq=39

secap_template =
    .title = La plantilla del PACES y el archivo Excel
    .answer =
        La plantilla oficial es la que está en línea, en MyCovenant. Existe una versión en Excel, pero solo como archivo de trabajo: el plan se presenta en MyCovenant.

        Las partes que se rellenan son:
        • estrategia;
        • inventarios de emisiones;
        • riesgos y vulnerabilidades;
        • acciones;
        • pobreza energética.

        En la página «Reporting» del sitio oficial están las directrices, vídeos sobre cada parte y un paquete informativo también en español. En los vídeos pueden faltar funciones nuevas.

        La plantilla y el documento aprobado deben decir lo mismo. La evaluación se basa sobre todo en la plantilla. Al final se sube el PDF, se lanza la comprobación y se envía: hasta entonces el plan no está presentado. Estos últimos puntos vienen de preguntas frecuentes antiguas: compruébelos en MyCovenant.
    .ask =
        plantilla paces excel
        descargar el template
        formulario del plan
        hoja de cálculo oficial
        qué secciones se rellenan en línea
        Hola, la consultora nos ha pasado un excel con todos los datos, ¿podemos subirlo o hay que copiarlo todo en la plataforma?
        archivo de trabajo sin conexion
        pestañas estrategia inventarios acciones
        la plantilla y el documento tienen que coincidir
        modelo para rellenar
    .meant =
        el esqueleto vacío con casillas
        Prefiero trabajar en el ordenador antes de volcarlo todo: ¿hay un archivo preparado?
        celdas bloqueadas, cuadrícula oficial, dónde está
        el archivo oficial con casillas, para bajarlo vacío
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/resources/reporting

secap_cost =
    .title = Cuánto cuesta un PACES
    .answer =
        No hemos encontrado un precio oficial. Las ayudas de algunas regiones italianas dan un orden de magnitud:
        • <b>Emilia-Romaña</b>, 2019 y 2021: 6.000-20.000 euros para un municipio, 10.000-30.000 para una unión de municipios;
        • <b>Apulia</b>, 2022: las mismas cifras;
        • <b>Sicilia</b>, 2018: 10.000-15.000 euros fijos, más una parte por habitante;
        • <b>Friuli-Venecia Julia</b>, reglamento de 2020: hasta el 100 % del gasto admitido y 10.000 euros por municipio ya adherido.

        Son ayudas, no precios de mercado. Las convocatorias de Emilia-Romaña, Apulia y Sicilia están cerradas. El reglamento de Friuli-Venecia Julia preveía cada año un periodo del 1 de enero al 1 de marzo: pregunte a la región si sigue habiendo fondos.

        Para gastar menos:
        • un plan conjunto con los vecinos, que según el CCI (JRC) da economías de escala;
        • la ayuda del coordinador territorial, que se compromete a dar apoyo técnico y financiero.
    .ask =
        cuánto cuesta un paces
        coste del plan de acción
        honorarios de la consultora
        qué importe poner en el presupuesto
        precio medio para un municipio de 5000 habitantes
        Buenas tardes, queremos contratar el plan fuera y busco referencias, ¿qué cantidad es razonable?
        presupuesto redaccion paces
        ¿es caro hacer el plan?
        cuántos euros hay que reservar
        valor del contrato de servicios para el plan
    .meant =
        a cuánto sube la factura de quien lo escribe
        Tres ofertas sobre la mesa y una triplica a otra: ¿cuál es sensata para el plan?
        no quiero que nos desplumen los expertos
        entrar es gratis, pero ¿y la factura del estudio?
    .source =
        https://newsletter.anci.emilia-romagna.it/patto-dei-sindaci-bando-regionale-paesc-per-comuni-e-unioni/
        https://politiche-energetiche.regione.puglia.it/
        https://eu-mayors.ec.europa.eu/en/join/coordinator

seap_vs_secap =
    .title = PAES y PACES: las diferencias
    .answer =
        El PAES trataba solo de energía y emisiones. El PACES añade la adaptación al clima y, hoy, la pobreza energética.

        • <b>PAES</b> (adhesiones de 2008-2015): al menos un 20 % menos de CO2 para 2020; se presentaba en el plazo de un año desde la adhesión.
        • <b>PACES</b> (adhesiones desde octubre de 2015): horizonte 2030 y, desde 2021, 2050; se presenta en los dos años siguientes al acuerdo.

        <b>Pasar al PACES.</b> Quien tiene un PAES está invitado a renovar, no obligado: hasta entonces vale el compromiso firmado. Para renovar hacen falta un nuevo acuerdo y el nuevo documento. Pregunte al servicio de asistencia desde qué fecha corre el nuevo plazo.

        El plan antiguo es una buena base. Según Arpae Emilia-Romaña (Italia), se parte de un seguimiento completo de acciones y emisiones y se añade la adaptación, en el PACES o en un plan aparte.

        Según la Diputación de Barcelona (2021), la generación del -20 % debe hacer también un informe de cierre de 2020.

        Las reglas de renovación vienen de textos antiguos: compruébelas.
    .ask =
        diferencia entre paes y paces
        paes o paces
        tenemos un paes antiguo, ¿qué hacemos?
        cómo se pasa del paes al paces
        sigue valiendo nuestro plan de 2012
        Hola, nuestro municipio tiene un paes de 2013 que nadie ha actualizado, ¿hay que empezar de cero o se puede aprovechar algo?
        que hay de nuevo en el plan con clima
        convertir el plan de energía en plan de clima
        seap secap comparación
        el plan viejo con horizonte 2020
    .meant =
        una letra más, qué cambia
        Encontré un plan viejo sin una palabra sobre sequías: ¿lo aprovechamos?
        el de antes ya es papel mojado?
        comparar las dos generaciones del documento, con clima y sin él
    .source =
        https://eu-mayors.ec.europa.eu/en/signatories
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors
        https://arpae.it/@@multilingual-selector/006abbca2e5e477d953621520d67c4f8/it?set_language=it

joint_options =
    .title = Plan conjunto: opción 1 u opción 2
    .answer =
        Con la opción 1 cada municipio responde de su propio objetivo; con la opción 2 responde el grupo.

        • <b>Opción 1</b>: cada municipio se compromete por su cuenta y rellena su propia plantilla en MyCovenant. El plan puede combinar acciones propias y comunes.
        • <b>Opción 2</b>: un objetivo para todo el grupo, una sola plantilla, un solo perfil público.

        La opción 2 está pensada para municipios colindantes pequeños y medianos, de menos de 10.000 habitantes cada uno a título orientativo, o para una aglomeración urbana.

        <b>Plazos.</b> Con la opción 1 cada municipio cuenta dos años desde su propio acuerdo. Con la opción 2 no hemos encontrado qué fecha vale si los Plenos votan en días distintos: por prudencia, tome la más antigua. Vale la fecha que aparece en MyCovenant; en caso de duda, pregunte al servicio de asistencia.

        Un malentendido: un folleto de Apulia reduce la opción 1 a «un PACES por firmante». Lo que va separado son los compromisos y las plantillas; el plan puede ser común.

        Los detalles vienen de textos oficiales antiguos: compruébelos antes de votar.
    .ask =
        diferencia entre opción 1 y opción 2
        paces conjunto opción 1 o 2
        compromiso individual o colectivo
        qué opción conviene a municipios pequeños
        una sola plantilla para todo el grupo
        Buenos días, somos una mancomunidad de seis municipios y hay que marcar una opción en el documento, ¿qué cambia en la práctica?
        objetivo común o uno por municipio
        opc 1 opc 2 comparar
        cuantas plantillas rellena la agrupacion
        perfil público único o separado
    .meant =
        cada cual por su lado o todos en uno, qué fórmula
        En el impreso común hay dos casillas y los alcaldes discuten: ¿cuál señalamos?
        si uno se duerme, hunde a los demás?
        juntarnos ya está decidido: en qué se distinguen las dos fórmulas
    .source =
        https://eu-mayors.ec.europa.eu/es/node/25
        https://e3p.jrc.ec.europa.eu/publications/addendum-1-seap-guidebook-joint-seap-option-2

stakeholder_engagement =
    .title = Implicar a la ciudadanía y a los agentes
    .answer =
        Sí, implicar a la ciudadanía, a las empresas y a los demás niveles de gobierno es parte de lo que prometen los firmantes. No hemos encontrado un método impuesto ni un número mínimo de reuniones.

        Con quién hablar, a nuestro juicio:
        • áreas municipales, incluidos los servicios sociales;
        • escuelas, empresas, asociaciones;
        • gestores de las redes de energía y del transporte;
        • municipios vecinos, región, coordinador territorial.

        Cuándo, en el calendario que aconsejamos (meses desde el acuerdo de adhesión):
        • meses 1-2: grupo de trabajo entre áreas;
        • meses 8-16: reuniones con vecinos, escuelas y empresas;
        • meses 18-20: observaciones al texto, antes del Pleno.

        Anote quién participó y qué cambió: así podrá contarlo en el plan.

        La guía del CCI (JRC) «How to develop a SECAP» (2018) explica el proceso paso a paso. Para la pobreza energética están los manuales del EPAH.
    .ask =
        participación ciudadana paces
        implicar a los agentes locales
        grupos de interés plan de clima
        cómo organizar reuniones con vecinos
        ¿es obligatoria la consulta pública?
        Hola, queremos reunir a escuelas y empresas para hablar de nuestro plan, ¿a quién invitamos y en qué fase?
        mesas de trabajo con asociaciones
        encuesta a la poblacion
        quién más debe colaborar aparte del área técnica
        cómo involucrar a vecinos y empresas
    .meant =
        proceso participativo
        sentar a la mesa a tenderos, padres y parroquia
        La concejala propone una velada en la plaza sobre el plan: ¿cuándo y con quién?
        si decidimos a solas la gente protestará
        la gente de fuera, no el equipo interno
    .source =
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://energy-poverty.ec.europa.eu/discover-community/covenant-mayors

secap_language =
    .title = En qué idioma se escribe el PACES
    .answer =
        El documento del plan puede estar en la lengua nacional o en inglés. La plantilla en línea, en cambio, se rellenaba en inglés.

        Estas reglas oficiales son de 2016-2018: antes de traducir, compruébelas en MyCovenant o con el servicio de asistencia (info@eumayors.eu; compruebe la dirección en las preguntas frecuentes).

        En la práctica conviene:
        • que el Pleno apruebe el texto en su lengua y que se suba ese, en PDF;
        • preparar para cada acción un título y dos líneas en inglés, para la plantilla;
        • comprobar que cifras y acciones coinciden en ambos textos.

        Para trabajar en su lengua están las directrices sobre pobreza energética, en 24 idiomas, y los paquetes informativos en español, inglés, alemán, francés e italiano.
    .ask =
        idioma del paces
        el plan tiene que estar en inglés
        traducción del paces
        podemos subir el documento en español
        lengua de la plantilla mycovenant
        Hola, aquí nadie escribe bien en inglés, ¿hay que pagar un traductor para todo el plan o basta con el castellano?
        version inglesa obligatoria
        rellenar la plataforma en otra lengua
        municipio bilingüe qué texto se envía
        traducir el documento aprobado
    .meant =
        tendremos que reescribirlo para los extranjeros?
        Se jubiló la única que sabía inglés: ¿podemos dejar el plan tal cual?
        intérprete, diccionario, complicaciones
        castellano o inglés para el texto que se deposita
    .source =
        https://eu-mayors.ec.europa.eu/en/Reporting
        http://www.eumayors.eu/0-4.html
