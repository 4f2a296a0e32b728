# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-inventory = Inventario y seguimiento

bei =
    .title = El inventario de emisiones de referencia
    .answer =
        El inventario de emisiones de referencia (en inglés BEI) dice <b>cuánto CO2 produce su territorio en un año de partida</b>. Desde ahí se mide la reducción.

        Cuenta el CO2 del consumo final de energía en el término municipal. El metano (CH4) y el óxido nitroso (N2O) son opcionales.

        Hay cuatro sectores clave: edificios municipales, terciario, residencial y transporte. El inventario debe cubrir al menos tres: compruebe la regla en las guías.

        Hay que decidir tres cosas: el año de referencia, las fuentes de los datos de consumo y los factores de emisión. Los datos van después a MyCovenant, a la parte de inventarios. Si ya tiene inventarios más recientes, según un texto oficial de hace algunos años hay que añadirlos también.

        Cuidado con la sigla: BEI es también el Banco Europeo de Inversiones.
    .ask =
        inventario de referencia de emisiones
        ier qué es
        qué significa bei y cómo se hace
        huella de carbono del municipio
        hola, tengo que hacer la foto inicial de las emisiones del pueblo y no sé por dónde empezar
        qué gases se cuentan, solo dióxido de carbono o también metano
        baseline emission inventory
        balance de co2 del ayuntamiento
        medir la situacion antes de actuar
        qué gases y qué consumos de energía entran en el inventario
    .meant =
        inventario de gei inicial
        todo lo que quemamos aquí, contado por primera vez
        La consultora habla de una foto del carbono del pueblo: ¿en qué consiste?
        punto cero, primer recuento, humos
        el primer recuento de gases, sobre el que luego se mide todo

baseline_year =
    .title = El año de referencia
    .answer =
        Para los firmantes de la UE el año recomendado es <b>1990</b>. Si faltan datos, tome el año posterior más cercano del que tenga datos completos y fiables.

        En Italia muchos municipios eligieron 2005: Faenza, Fossò y Mozzanica, por ejemplo, lo indican en sus PAES. Así que un año distinto de 1990 es normal.

        El objetivo de reducción se mide respecto a ese año. Puede ser absoluto (toneladas en total) o por habitante.

        Consejo práctico: explique en el plan por qué eligió ese año.

        Si ya tiene un PAES y quiere cambiar de año, no hemos encontrado una regla escrita: pregunte antes al servicio de asistencia o al coordinador territorial.
    .ask =
        año de referencia
        qué año base elegimos
        1990 o 2005
        desde qué año se calcula el porcentaje de bajada
        buenas tardes, de 1990 no tenemos nada en el archivo, podemos partir de 2008 o de 2010?
        puedo cambiar el año que usamos en el paes antiguo
        objetivo absoluto o per cápita
        el 55 por ciento respecto a cuando
        año cero del inventario
    .meant =
        con qué momento del pasado nos comparamos
        Las facturas más viejas son de hace quince años: ¿me sirven como punto de partida?
        y si cogemos una añada que no admiten
        con qué añada del pasado se compara el recuento de gases

key_sectors =
    .title = Los cuatro sectores clave
    .answer =
        Hay cuatro sectores clave:
        • edificios e instalaciones municipales
        • edificios terciarios (comercios, oficinas, servicios)
        • edificios residenciales
        • transporte

        El mínimo no es igual para el inventario y para las acciones: <b>al menos tres de cuatro en el inventario de referencia</b> y <b>al menos dos de cuatro en las acciones de reducción</b>.

        Cubrir los cuatro es mejor: es nuestro consejo, no una obligación. El sector municipal por sí solo no basta.

        Otros sectores, como la industria fuera del comercio de derechos de emisión (ETS) o los residuos, son opcionales.

        El mínimo viene de una página oficial de hace algunos años. Antes de enviar, compárelo con las guías para los informes y pase la comprobación en MyCovenant.
    .ask =
        sectores clave
        qué sectores son obligatorios
        municipal terciario residencial transporte
        cuántos ámbitos hay que cubrir como mínimo
        hola, no conseguimos los datos de tráfico, se puede hacer el plan sin el transporte?
        basta con actuar en los edificios del ayuntamiento
        tres de cuatro, dos de cuatro
        en qué campos hacen falta medidas
        hay que contar las viviendas particulares
        cobertura minima
    .meant =
        qué patas no se pueden dejar fuera
        Solo tenemos información de los colegios y del alumbrado: ¿basta para el plan?
        hogares, tiendas, movilidad, inmuebles públicos: cuántas casillas
        los imprescindibles del plan, frente a los que se añaden por gusto

energy_data_sources =
    .title = Dónde encontrar los datos de consumo
    .answer =
        Los datos suelen venir de dos sitios: <b>las facturas del ayuntamiento</b>, para sus edificios e instalaciones, y <b>las distribuidoras de energía</b>, para el resto del territorio.

        Un ejemplo de Italia, según un documento publicado en la red: la ciudad de Lucca obtuvo de Enel el consumo eléctrico por sectores.

        También suelen ayudar las agencias regionales de energía o de medio ambiente. Pregunte a su coordinador territorial qué hay en su zona.

        Nuestra lista de lo que conviene pedir: electricidad, gas, otros combustibles, vehículos, renovables, residuos. Pida siempre el mismo año y el desglose por sectores.

        Consejo: escriba pronto. En nuestro calendario la recogida dura unos seis meses. Anote la fuente y la fecha de cada cifra, para que el seguimiento se pueda comparar.

        No hemos encontrado una lista oficial de bases de datos para Italia: pregunte al coordinador o a la ENEA.
    .ask =
        datos de consumo de energía
        dónde encuentro los consumos del territorio
        quién me da la electricidad y el gas de mi municipio
        la distribuidora no contesta, otras fuentes?
        hola, para el inventario necesito los kwh de los hogares y los litros de carburante vendidos, quién los facilita?
        reunir facturas de los edificios municipales
        estadísticas y bases de datos para el inventario
        endesa iberdrola naturgy ine
        no tenemos cifras, se puede hacer una estimacion
        recopilar gasóleo gas natural butano
    .meant =
        a quién le pido las lecturas de todos los contadores
        Me faltan los consumos de las casas y la compañía calla: ¿dónde los busco?
        sin números reales nos lo inventamos, qué plan b hay
        quién guarda las lecturas de luz y gas de todo el término

rva =
    .title = La evaluación de riesgos y vulnerabilidades
    .answer =
        La evaluación de riesgos y vulnerabilidades (en inglés RVA) muestra <b>qué peligros climáticos pueden afectar a su territorio</b> y hasta qué punto son vulnerables las personas, los sectores y las infraestructuras. De ella salen las acciones de adaptación.

        Para hacerla existe el Urban Adaptation Support Tool de la Agencia Europea de Medio Ambiente, en el sitio Climate-ADAPT. Sigue los pasos que hay que comunicar en MyCovenant.

        Cómo lo haríamos:
        • reunir los episodios pasados: inundaciones, olas de calor, sequías, deslizamientos
        • mirar los escenarios climáticos regionales
        • ver quién y qué está más expuesto
        • ordenar las prioridades

        Los resultados van a MyCovenant, a la parte de riesgos. En la página sobre los informes hay también un vídeo. La adaptación puede estar en el PACES o en un documento aparte: compruébelo en las guías.
    .ask =
        evaluación de riesgos y vulnerabilidades
        cómo se hace la erv
        rva análisis de riesgos climáticos del municipio
        buenos días, nos piden estudiar inundaciones y olas de calor en el plan, hay alguna herramienta gratuita?
        riadas sequía desprendimientos calor extremo
        por dónde empieza la parte de adaptación
        mapa de peligros y de población frágil
        urban adaptation support tool climate adapt
        vulnerabilidad al cambio climatico
    .meant =
        localizar dónde nos puede hacer daño el mal tiempo
        Tras la riada hay que analizar qué barrios corren peligro: ¿qué pide el Pacto?
        puntos flojos, barrios expuestos, abuelos, amenazas
        el estudio de peligros previo a decidir las obras de defensa

monitoring_cycle =
    .title = Cada cuánto se informa
    .answer =
        Hay que enviar un informe de seguimiento <b>al menos cada dos años, contando desde el envío del PACES</b>. No desde su aprobación ni desde la adhesión.

        Se alternan dos tipos de informe:
        • informe de acciones: cómo van, sin inventario (a los 2, 6, 10 años)
        • informe completo: acciones y un nuevo inventario de emisiones (a los 4, 8, 12 años)

        Ejemplo: PACES enviado el 10 de marzo de 2025. Informe de acciones, a más tardar, el 10 de marzo de 2027; informe completo, el 10 de marzo de 2029; y así cada dos años.

        Se recomienda un inventario cada año, pero no es obligatorio. Desde enero de 2025 todo informe debe tratar también la pobreza energética.

        La regla de los dos años y la alternancia vienen de textos oficiales de hace algunos años: mire las fechas en MyCovenant, que son las que valen.
    .ask =
        seguimiento cada cuánto
        con qué frecuencia hay que informar
        cuándo toca el primer informe
        qué se entrega después del plan y con qué periodicidad
        hola, nuestro paces se mandó en 2024, cuándo tenemos que contar cómo van las acciones?
        bienal o cuatrienal
        diferencia entre informe de acciones e informe completo
        los dos años se cuentan desde la aprobacion o desde el envio
        calendario después del paces
        monitorización, cada cuántos años
    .meant =
        ya remitido todo, cuándo damos otra vez señales de vida
        Entregamos el plan y yo creía haber acabado: ¿cuándo toca lo siguiente?
        me da miedo saltarme una entrega futura
        el ritmo de las entregas posteriores al plan

full_report_mei =
    .title = El informe completo y el inventario de seguimiento
    .answer =
        El informe completo contiene el <b>estado de las acciones y un nuevo inventario de emisiones</b> (inventario de seguimiento, en inglés MEI). Se envía <b>al menos cada cuatro años</b>.

        Entre medias está el informe de acciones, sin inventario. Por eso el primer informe completo suele llegar cuatro años después de enviar el PACES.

        El inventario de seguimiento repite el de referencia para un año reciente. Así se ve si las emisiones bajan de verdad. Hacerlo cada año es recomendable, no obligatorio.

        Para poder comparar los dos, aconsejamos mantener los mismos sectores, fuentes y factores de emisión, y explicar cada cambio.

        Desde enero de 2025 este informe también debe tratar la pobreza energética. La fecha exacta está en MyCovenant.
    .ask =
        inventario de seguimiento de emisiones
        qué es el mei
        informe de seguimiento completo
        hay que rehacer las cuentas de co2, cada cuántos años
        hola, para el informe a los cuatro años hace falta otro inventario o basta con describir las acciones?
        actualizar las emisiones después del inventario inicial
        se puede saltar el inventario en el segundo informe
        cuándo es obligatorio el mei
        comparar emisiones de partida y de hoy
        full report ise
    .meant =
        recontar los humos a medio camino para ver si bajan
        Toca el cuarto año y hablan de volver a medir el carbono: ¿es imprescindible?
        antes y ahora, segundo recuento, avances medidos
        la versión larga, con segundo recuento de gases, frente a la ligera

submit_monitoring =
    .title = Enviar el informe de seguimiento
    .answer =
        El informe de seguimiento se envía <b>en MyCovenant, en «My progress»</b>. Es la única vía oficial.

        Cómo:
        • entrar en MyCovenant y abrir «My progress»
        • rellenar el formulario de seguimiento: estado de las acciones y, si es un informe completo, el nuevo inventario
        • rellenar la parte de pobreza energética, exigida desde enero de 2025
        • enviar y guardar la confirmación

        Un documento PDF es opcional: lo que cuenta es el formulario en línea.

        Si tiene un coordinador, él también puede abrir su perfil y ayudar.

        El nombre del apartado y la regla sobre el PDF vienen de instrucciones de 2018-2019: si ve otra cosa, siga MyCovenant. Si falta tiempo, pida la prórroga antes del vencimiento.
    .ask =
        enviar informe de seguimiento
        cómo se sube el informe de avance
        dónde se anota el estado de las acciones
        my progress mycovenant
        hola, tenemos que mandar el primer seguimiento del paces, hace falta un pdf aprobado o solo el formulario en línea?
        plantilla de seguimiento, dónde está
        pasos para entregar el informe bienal
        actualizar los porcentajes de las fichas en la plataforma
        el seguimiento se puede mandar por correo electronico
    .meant =
        en qué pantalla cuento por dónde van las obras
        Ya tenemos el avance de cada medida en una hoja: ¿dónde se vuelca?
        miedo a pulsar donde no es al declarar progresos
        el plan ya está allí, ahora remitimos el avance: qué pasos sigo

emission_factors =
    .title = Factores de emisión: IPCC o ACV
    .answer =
        Un factor de emisión convierte un consumo de energía en CO2. El municipio elige entre <b>dos métodos</b>:
        • basado en actividades (IPCC): solo CO2, o CO2 equivalente
        • ciclo de vida (ACV, en inglés LCA): CO2 equivalente, incluida la cadena de suministro hasta el consumidor

        El Centro Común de Investigación de la Comisión (CCI/JRC) publica valores por defecto. La última colección que conocemos es del <b>8 de febrero de 2024</b>: compruebe si hay una más nueva.

        Nuestro consejo: use el mismo método en el inventario de referencia y en los de seguimiento. Si cambia, las emisiones pueden parecer distintas aunque el consumo sea el mismo.

        Escriba en el plan qué método y qué valores ha usado. Para dudas técnicas está la asistencia del JRC; los contactos están en la página en inglés de preguntas frecuentes.
    .ask =
        factores de emisión
        ipcc o acv
        ipcc o lca
        qué coeficiente uso para la electricidad
        toneladas de co2 por mwh
        hola, tengo los kwh y los metros cúbicos de gas pero no sé con qué valores pasarlos a co2
        tabla jrc de valores por defecto
        es mejor el ciclo de vida o el enfoque estándar
        factor nacional o local
        diferencia entre co2 y co2eq al convertir energia
    .meant =
        por cuánto multiplico las lecturas
        Me han dado megavatios y bombonas, pero necesito dióxido de carbono: ¿con qué tabla?
        dos métodos dan totales distintos, temo mezclarlos
        lecturas ya tengo; faltan los multiplicadores para obtener gases
    .source =
        https://publications.jrc.ec.europa.eu/repository/handle/JRC136327
        https://eu-mayors.ec.europa.eu/en/Reporting
        https://eu-mayors.ec.europa.eu/en/FAQs

optional_sectors =
    .title = Industria, residuos y otros sectores opcionales
    .answer =
        Estos sectores son <b>opcionales</b>. Se pueden añadir al inventario si el plan tiene medidas para ellos.

        Los textos del JRC dan estos ejemplos:
        • industria fuera del comercio europeo de derechos de emisión (ETS)
        • carreteras que no gestiona el municipio, como puede ser una autopista
        • aguas residuales y residuos sólidos, que no son consumo de energía

        Para la <b>agricultura</b> y para las <b>instalaciones dentro del ETS</b> no hemos encontrado una regla en los textos consultados. Mire las guías para los informes o pregunte a la asistencia técnica del JRC.

        Una prueba sencilla: ¿puede el municipio hacer algo en ese sector? Si no hay medidas, déjelo fuera.

        Los sectores opcionales se suman a los cuatro sectores clave. No los sustituyen.
    .ask =
        sectores opcionales
        industria en el paces
        contamos la autovía que cruza el término municipal
        agricultura y ganadería, hay que meterlas?
        hola, tenemos una papelera grande sujeta a derechos de emisión, entran sus emisiones en nuestro inventario?
        vertedero y basuras
        depuradora, aguas residuales
        qué puedo dejar fuera del cómputo
        las fábricas son obligatorias o no
        ferrocarril, puerto, carretera nacional, como tratarlos
    .meant =
        qué trozos podemos ignorar
        Hay una cementera enorme junto al río: ¿cuenta en lo nuestro?
        la nave más sucia del polígono nos estropea la media
        además de los cuatro imprescindibles, qué se puede añadir por gusto
    .source =
        https://edgar.jrc.ec.europa.eu/covenant_of_mayors_approach.php
        https://eu-mayors.ec.europa.eu/en/FAQs
