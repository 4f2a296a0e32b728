# Read by municipal officers. One message is one answer; facts checked on 2026-11-23.

theme-basics = El Pacto en breve

what_is_covenant =
    .title = Qué es el Pacto de las Alcaldías
    .answer =
        El Pacto de las Alcaldías para el Clima y la Energía es una iniciativa <b>voluntaria</b> de la Comisión Europea, en marcha desde 2008. Reúne a las entidades locales que deciden llevar a su territorio los objetivos europeos de clima y energía.

        Quien firma asume cuatro tareas:
        • fijar objetivos a medio y largo plazo
        • implicar a la ciudadanía, a las empresas y a las demás administraciones
        • redactar un plan (el PACES), ejecutarlo e informar a tiempo
        • compartir experiencias con otros municipios

        El horizonte es <b>2050</b>: territorios descarbonizados, resilientes y con energía segura y asequible.

        El ayuntamiento no está solo. Le ayudan los coordinadores (regiones, provincias, agencias), las entidades promotoras, la Oficina del Pacto y el Centro Común de Investigación de la Comisión (JRC), que además evalúa los planes.
    .ask =
        qué es el pacto de las alcaldías
        pacto de los alcaldes por el clima y la energía definición
        para qué sirve esta iniciativa europea
        quién está detrás del pacto
        buenos días, acabo de llegar al área de medio ambiente y me han pasado una carpeta del pacto de alcaldes, me lo pueden explicar desde cero
        que es eso del covenant of mayors
        cómo funciona en líneas generales
        es un programa de la comision europea
        a qué se dedica esta red de ayuntamientos
    .meant =
        ese acuerdo verde entre regidores, de qué va la cosa
        Vi el logotipo en la entrada de la casa consistorial y nadie supo decirme: ¿qué representa?
        soy nueva y me da apuro preguntar, la idea básica por favor
        la red de alcaldías en su conjunto, qué es, sin entrar en el plan
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars

benefits_of_joining =
    .title = Qué gana el municipio
    .answer =
        El municipio que se adhiere obtiene sobre todo <b>apoyo, visibilidad y un método de trabajo común en Europa</b>. No recibe una subvención automática.

        Las oficinas del Pacto señalan estas ventajas:
        • reconocimiento público del compromiso
        • asistencia, guías y herramientas
        • formación e intercambio con otras entidades
        • colaboración más estrecha con la región y el Estado
        • compromisos verificados y, por tanto, más creíbles
        • más voz en las políticas de la UE
        • acceso más fácil a la financiación

        Sobre el dinero conviene ser claros: la firma por sí sola no trae fondos. Pero algunas convocatorias piden un plan ya hecho. Así era la European City Facility: daba 60.000 euros y exigía un plan como el PACES. Su séptima convocatoria se cerró el 18 de diciembre de 2024.
    .ask =
        ventajas de adherirse
        por qué debería firmar un ayuntamiento
        qué ganamos con esto
        qué beneficios tiene para nuestro pueblo
        hola, tengo que convencer al equipo de gobierno y todos preguntan para qué nos sirve entrar en el pacto, qué argumentos puedo dar
        merece la pena o es solo papeleo
        utilidad de ser firmante
        por que le interesa a una entidad local
        los firmantes tienen subvenciones o más puntos en las convocatorias
    .meant =
        qué sacamos en limpio si nos metemos
        Mañana presento la propuesta a los vecinos y querrán saber el provecho: ¿cuál sería?
        mucho esfuerzo, pero a cambio de qué
        apoyo, visibilidad e intercambio: lo que recibimos por nuestra palabra
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/join

cost_of_joining =
    .title = Cuánto cuesta adherirse
    .answer =
        <b>Adherirse es gratis.</b> No hay cuota de entrada ni cuota anual. En caso de duda, el servicio de asistencia del Pacto puede confirmarlo.

        El gasto de verdad llega después, con el <b>plan</b>: horas de personal, recogida de datos y, a menudo, una consultora. Para hacerse una idea: en Italia, en 2021, la región de Emilia-Romaña pagaba de 6.000 a 20.000 euros a un municipio solo por su PACES, y de 10.000 a 30.000 a una unión de municipios. Esa convocatoria está cerrada.

        Para gastar menos, el municipio puede hacer un plan conjunto con sus vecinos o pedir ayuda al coordinador territorial.
    .ask =
        coste de adhesión al pacto
        es gratis adherirse
        cuota anual pacto de las alcaldías
        hay que pagar algo por firmar
        buenos días, la interventora pregunta si hay que reservar crédito en el presupuesto para una cuota antes de que firme la alcaldesa
        cuanto vale ser firmante
        tasas de inscripción
        gastos de participación
        nos va a cobrar bruselas
    .meant =
        hay que rascarse el bolsillo para entrar
        Tenemos el presupuesto cerrado y no cabe un euro: ¿podemos firmar igualmente?
        una mensualidad europea a pagar, sí o no
        solo la entrada, antes de contratar a nadie: ¿sale de balde?
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://com-east.eu/en/faq-3/itemlist/category/43-adhesion-procedure-how-to-sign-up-to-the-covenant-of-mayors

voluntary_nature =
    .title = Obligación o elección, y qué se arriesga
    .answer =
        <b>Adherirse es voluntario.</b> Según el proyecto europeo OwnYourSECAP, ninguna norma obliga a un municipio a redactar un PACES: el compromiso es político y nace de la firma.

        <b>No hay multas previstas.</b> Pero quien no envía a tiempo el plan o los informes de seguimiento puede ser suspendido, tras un aviso por escrito. No es una expulsión: el perfil sale de la búsqueda de firmantes activos y vuelve a estar activo cuando llega el documento que falta. Así lo dicen las reglas oficiales conocidas; conviene comprobar la situación propia en MyCovenant.

        Las subvenciones son otra cosa. Si una región ha pagado el plan, también cuentan sus plazos. La región de Sicilia, por ejemplo, pedía usar el dinero del plan como muy tarde en diciembre de 2024, sin prórroga.
    .ask =
        es obligatorio el pacto de las alcaldías
        es jurídicamente vinculante
        sanciones por incumplir
        nos pueden multar
        hola, el secretario del ayuntamiento quiere saber si la firma crea una obligación legal o es solo una promesa política
        voluntario u obligatorio
        hay alguna ley que obligue a hacer el paces
        que puede hacer la comision contra un municipio que no cumple
        consecuencias legales de la firma del alcalde
    .meant =
        nos fuerzan o lo hacemos porque queremos
        La secretaria frunce el ceño y pregunta a qué nos ata: ¿es ley o simple palabra?
        miedo a meter al pueblo en un lío judicial
        pura buena voluntad o imposición, aunque luego no hagamos nada
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://www.ownyoursecap.eu/faq/

number_signatories =
    .title = Cuántos firmantes hay
    .answer =
        <b>Más de 10.000</b>: es la cifra oficial de la ceremonia del 16 de octubre de 2025. Circulan otras: más de 11.000 según el JRC (2023), unos 9.000 alcaldes según el Comité de las Regiones (noviembre de 2025). El número exacto solo está en la lista pública de firmantes.

        En cuanto a países, el último recuento conocido es 53: lo daba en 2021 la asociación ALDA.

        Cuidado con «7.000 entidades en 57 países»: es una cifra antigua. A finales de 2019 los firmantes europeos ya eran más de 9.700.

        Según las preguntas frecuentes oficiales, representan cerca de un tercio de la población de la UE. Otros textos de la Comisión hablan de casi la mitad.

        Los resultados, según el JRC (2023): 1.631 firmantes de la UE prometen de media un 55,2 % menos de emisiones para 2030. Los 676 planes ya con seguimiento van camino de un 48 % aproximadamente, frente a un objetivo del 56 %.
    .ask =
        número de firmantes
        cuántas ciudades se han adherido
        en cuántos países está
        cuántos municipios forman parte hoy
        buenas tardes, redacto un informe para el pleno y tenía la cifra de 7000 entidades en 57 países, sigue siendo válida
        qué porcentaje de población europea abarca
        qué resultados se han logrado, cuánto han bajado las emisiones
        estadisticas de adhesiones en europa
        tamaño de la red a día de hoy
    .meant =
        cómo de grande es ya esta familia
        Estoy con el texto del boletín y me falta la dimensión de la red: ¿cuánta gente hay dentro?
        no quiero soltar un dato caduco sobre la dimensión del movimiento
        el total de toda Europa, no el de una sola nación

italy_participation =
    .title = Los municipios italianos en el Pacto
    .answer =
        Casi uno de cada dos firmantes es italiano: en octubre de 2025 los municipios italianos eran el <b>46 %</b> de los firmantes europeos, según la agencia nacional ENEA.

        Un dato más antiguo muestra cuántos municipios han elegido el Pacto. En 2020 la ENEA escribía que desde 2008 se había adherido <b>casi el 60 % de los municipios italianos</b>, con más del 75 % de la población.

        Por regiones, hay que preguntar a los coordinadores territoriales. El Véneto, por ejemplo, indica 466 municipios, el 83 % del total (dato sin fecha).

        Aquí no se dispone de un número absoluto y actual para Italia. Para cada municipio vale la lista pública de firmantes, que muestra el país y la fecha de adhesión.
    .ask =
        cuántos municipios italianos se han adherido
        italia pacto de las alcaldías cifras
        peso de italia entre los firmantes
        porcentaje de ayuntamientos en italia
        hola, preparo una nota de prensa y necesito saber cuánto representa italia entre los miembros europeos
        datos de la enea sobre participación
        qué país tiene más firmantes
        poblacion italiana en municipios adheridos
        adhesiones en el véneto o en sicilia
    .meant =
        los transalpinos están muy metidos en esto, verdad
        En el hermanamiento con un pueblo toscano presumían de ser mayoría: ¿tanto pesan?
        roma, milán, nápoles y aldeas: qué parte del total
        la cuenta de una sola nación, la de la península de enfrente

history_origins =
    .title = Origen e historia
    .answer =
        La Comisión Europea lanzó el Pacto el <b>29 de enero de 2008</b>, en torno al paquete de clima y energía de la UE para 2020.

        Los hitos:
        • 10 de febrero de 2009: primera ceremonia de firma en Bruselas, con más de 350 ciudades según la prensa de entonces
        • 2014: nace Mayors Adapt, iniciativa paralela sobre adaptación
        • 15 de octubre de 2015: las dos se unen. El objetivo pasa a ser al menos un 40 % menos para 2030, más la adaptación
        • junio de 2016: se anuncia la alianza con el Compact of Mayors, de la que sale el Pacto Mundial, en marcha desde 2017
        • 10 de febrero de 2017: se crea la Junta política de alcaldes europeos
        • 21 de abril de 2021: relanzamiento con la neutralidad climática en 2050
        • mayo de 2022: se presenta el pilar de la pobreza energética
        • enero de 2025: todo plan o informe de seguimiento enviado debe tratar la pobreza energética

        En 2022, escribe la red FEDARENE, la web pasó a los servidores de la Comisión. Las direcciones antiguas, como eumayors.eu, están superadas como páginas web.
    .ask =
        historia del pacto de los alcaldes
        cuándo nació el pacto
        en qué año se lanzó
        qué era mayors adapt
        hola, estoy preparando una presentación y necesito las fechas principales desde el principio hasta hoy
        origen y etapas
        cuándo se fusionaron las dos iniciativas
        como empezo todo
        cronología desde 2008
        qué pasó con la web antigua
    .meant =
        de dónde salió todo esto al comienzo
        Para el panel del vestíbulo quiero contar el nacimiento: ¿quién lo ideó y cuándo arrancó?
        raíces, primeros pasos, hitos del movimiento
        los comienzos de verdad, mucho antes de la última renovación
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://fedarene.org/the-new-website-of-the-covenant-of-mayors-europe-has-arrived/

relaunch_2021 =
    .title = El relanzamiento de 2021
    .answer =
        El <b>21 de abril de 2021</b> el Pacto europeo empezó una nueva etapa con una meta nueva: <b>la neutralidad climática en 2050</b>.

        La visión común: en 2050 todas las personas viven en lugares descarbonizados y resilientes, con energía segura, sostenible y asequible. Es la línea de los 1,5 °C del Acuerdo de París.

        Qué cambia para quienes se adhieren o renuevan desde entonces:
        • ya no basta con 2030: hacen falta objetivos a medio y a largo plazo
        • los objetivos deben ser coherentes con los de la UE y al menos tan ambiciosos como los nacionales
        • a la mitigación y la adaptación se suma la pobreza energética

        El ritmo puede ser distinto: los más avanzados van más deprisa, los demás siguen la senda de su Estado.

        Los firmantes anteriores no pasaron de forma automática a los nuevos compromisos: por regla general, los suyos valen hasta la renovación. La situación del municipio se comprueba en MyCovenant.
    .ask =
        relanzamiento pacto 2021
        qué cambió en 2021
        nuevo pacto de las alcaldías europa abril 2021
        visión 2050
        buenos días, firmamos en 2016 y oigo hablar de un pacto renovado, qué novedades trae
        diferencia entre el pacto antiguo y el nuevo
        qué ocurrió el 21 de abril de 2021
        edicion mas ambiciosa tras el pacto verde
        por qué se puso al día después de tantos años
    .meant =
        dicen que las reglas del juego ya no son las mismas
        Volví de una excedencia larga y el Pacto ya no parece el mismo: ¿qué ha pasado?
        temo seguir pensando con ambiciones caducadas
        el último gran giro, el que mira a mitad de siglo
    .source =
        https://eu-mayors.ec.europa.eu/es/about
        https://eu-mayors.ec.europa.eu/en/about/objectives-and-key-pillars
        https://energy-cities.eu/mayors-across-europe-are-stepping-up-their-climate-ambitions/

global_covenant =
    .title = El Pacto Mundial de las Alcaldías
    .answer =
        El Pacto Mundial de las Alcaldías (<b>GCoM</b>) es la alianza mundial de la que el Pacto europeo es una rama regional. Se anunció en junio de 2016, cuando se aliaron el Pacto europeo y el Compact of Mayors, y funciona desde 2017. Algunas páginas oficiales dicen 2015.

        Hacia 2024 su web contaba 13.830 ciudades con unos 1.280 millones de habitantes.

        Un municipio europeo se adhiere al <b>Pacto europeo</b> y sigue las reglas europeas. La diferencia que más confunde es el plazo del plan: en otras regiones del mundo, como Estados Unidos, son tres años. <b>En Europa son dos.</b>

        Tampoco hay que mezclar las cifras: los firmantes europeos son más de 10.000 (octubre de 2025).
    .ask =
        pacto mundial de las alcaldías
        qué es el gcom
        diferencia entre el pacto europeo y el global
        alianza internacional de ciudades por el clima
        hola, he encontrado una web en inglés de una alianza mundial de ciudades, si firmamos la europea también entramos en esa
        qué era el compact of mayors
        tres años o dos para el plan, una página de estados unidos dice otra cosa
        global covenant of mayors que relacion tiene con nosotros
        cuántas ciudades hay en el mundo
    .meant =
        hay algo parecido en otros continentes
        En un congreso en México me dieron una tarjeta con un nombre casi igual: ¿son los mismos?
        miedo a seguir reglas hechas para otros continentes
        la casa madre planetaria y su rama de aquí, qué vínculo tienen
    .source =
        https://globalcovenantofmayors.org
        https://climate-adapt.eea.europa.eu/en/eu-adaptation-policy/covenant-of-mayors
        https://eu-mayors.ec.europa.eu/es/about

glossary =
    .title = Siglas y abreviaturas
    .answer =
        Las siglas más usadas. BEI, MEI, RVA, CTC y CoMO vienen del inglés.

        • <b>PACES</b> (SECAP): plan de acción para el clima y la energía sostenible
        • <b>PAES</b> (SEAP): el plan anterior, 2008-2015
        • <b>BEI</b>: inventario de emisiones de referencia
        • <b>MEI</b>: inventario de seguimiento de emisiones
        • <b>RVA</b>: evaluación de riesgos y vulnerabilidades
        • <b>CTC</b>: coordinador territorial del Pacto
        • <b>CCI</b> (JRC): Centro Común de Investigación de la Comisión
        • <b>CoMO</b>: Oficina del Pacto
        • <b>GCoM</b>: Pacto Mundial de las Alcaldías
        • <b>EPAH</b>: servicio europeo de asesoramiento sobre pobreza energética
        • <b>ELENA</b>: ayuda del BEI para preparar inversiones
        • <b>EUCF</b>: European City Facility
        • <b>GEI</b>: gases de efecto invernadero
        • <b>ETS</b>: comercio europeo de derechos de emisión
        • <b>FEDER</b> (ERDF): Fondo Europeo de Desarrollo Regional

        Cuidado con <b>BEI</b>: es el inventario de referencia, pero también el Banco Europeo de Inversiones. Si se habla de ELENA o de préstamos, es el banco.
    .ask =
        glosario
        lista de siglas
        qué significa esta abreviatura
        qué quiere decir ctc
        bei mei rva significado de las siglas
        buenos días, la carta de la región viene llena de acrónimos en inglés y no me entero de nada, tienen una leyenda
        bei es el banco o el inventario
        epah desarrollo de la sigla
        vocabulario tecnico explicado
        diccionario de términos gei cci como
    .meant =
        tanta mayúscula suelta me marea
        Leo un correo con cinco siglas por línea y no entiendo ni media: ¿qué quieren decir?
        jerga de expertos en cristiano
        desarrolladme las iniciales, lo demás ya lo sé
    .source =
        https://eu-mayors.ec.europa.eu/en/FAQs
        https://eu-mayors.ec.europa.eu/en/Reporting
