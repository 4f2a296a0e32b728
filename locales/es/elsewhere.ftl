# Lo que se pregunta y no es cosa de este bot, por tipo: de aquí aprende la búsqueda por significado a decir «no lo sé».

elsewhere-registry-office =
    cómo renuevo el DNI
    qué papeles piden para empadronarse
    certificado de nacimiento por internet
    hola, mi hijo nació ayer, ¿dónde lo inscribo?
    horario del padrón para un volante de convivencia
    casarse en el ayuntamiento, con cuánta antelación se reserva
    cita para el pasaporte
    he perdido el libro de familia, ¿cómo saco otro?

elsewhere-local-taxes =
    cuándo se paga el IBI
    he pagado dos veces la tasa de basura, ¿cómo me la devuelven?
    impuesto de circulación de una moto
    un vecino recurre la plusvalía municipal
    tasa por poner una terraza de bar en la acera
    bonificación del ibi por familia numerosa
    fraccionar un recibo de tributos en ejecutiva
    domiciliar el impuesto de vehículos

elsewhere-building-permits =
    hace falta licencia para reformar el baño
    cuánto cuesta el permiso de obra para cerrar una terraza
    legalizar un trastero construido sin permiso
    altura máxima de la valla con el vecino
    cédula urbanística, cuánto tardan
    buenos días, quiero abrir una ventana en la fachada, ¿qué presento?
    declaración responsable para abrir un local comercial
    licencia de primera ocupación de una vivienda nueva

elsewhere-school-social =
    plaza en la guardería, lista de espera
    cómo se paga el comedor escolar
    beca de libros para el instituto
    mi madre es dependiente, ¿a quién pido ayuda a domicilio?
    paradas y horario del autobús escolar
    solicitud de vivienda de protección oficial
    tarjeta de aparcamiento para discapacitados
    campamentos de verano, cuándo abren la inscripción

elsewhere-private-energy =
    ayuda para cambiar las ventanas de mi piso
    cuánto ahorro con una bomba de calor en mi casa
    deducción en la renta por reformar mi vivienda
    ¿me compro un coche eléctrico de segunda mano?
    mi recibo de la luz se ha duplicado, qué tarifa elijo
    plan moves para un cargador en mi garaje
    batería doméstica para mis placas, qué marca
    qué compañía de gas es más barata para mi chalet

elsewhere-staff-office =
    cuántos días de vacaciones me quedan
    la impresora de la segunda planta no funciona
    he olvidado la contraseña del correo de la oficina
    cómo se ficha la entrada y la salida
    ¿me redactas el acta de la reunión de ayer?
    permiso de paternidad, cuánto dura para funcionarios
    dónde descargo la nómina de octubre
    el ordenador se cuelga al abrir word

elsewhere-roads-waste =
    bache peligroso en mi calle, a quién aviso
    calendario de recogida de basura
    dónde tiro un colchón viejo
    la farola de delante de casa lleva una semana apagada
    recurrir una multa de aparcamiento
    horario del punto limpio
    tarjeta de residente para la zona azul
    un árbol caído corta la acera, quién lo retira

elsewhere-elections-politics =
    cuándo son las elecciones autonómicas
    quién ganó las elecciones en la capital
    qué opinas del gobierno actual
    me ha tocado ser vocal en una mesa electoral
    voto por correo, cómo se pide
    puede un concejal de la oposición pedir un expediente
    qué partido defiende mejor a los jubilados
    moción de censura contra el alcalde, cuántas firmas

elsewhere-budget-law =
    fecha tope para aprobar el presupuesto municipal
    umbral del contrato menor de suministros
    modificación de crédito con remanente de tesorería
    a quién nombramos delegado de protección de datos en el ayuntamiento
    regla de gasto y techo, cómo se calculan
    reconocimiento extrajudicial de una factura
    publicar una licitación en la plataforma de contratación
    cuenta general y liquidación, en qué se diferencian

elsewhere-companies =
    cómo consigue una empresa el certificado iso
    informe ESG de una sociedad anónima
    calcular la huella de carbono de mi negocio
    ayudas de la PAC para mi explotación agrícola
    beca erasmus para universitarios
    darse de alta como autónomo
    deducción por innovación para mi fábrica
    calificación de sostenibilidad que pide el banco a mi tienda

elsewhere-everyday =
    qué tiempo hará mañana en Sevilla
    receta de tortilla de patatas
    quién ganó el partido anoche
    recomiéndame un hotel en la playa
    escríbeme un poema sobre el otoño
    me duele la cabeza desde hace tres días, qué tomo
    a qué hora sale el tren para Zaragoza
    cómo quito una mancha de vino del mantel

elsewhere-small-talk =
    buenos días a todos
    hola, ¿qué tal?
    cuéntame un chiste
    ¿eres una persona o una máquina?
    muchas gracias, muy amable
    no sirves para nada, no entiendes ni jota
    asdfg blablá ñañaña
    vale, hasta luego
