# Read by municipal officers who order reminders, receive them and answer them. Telegram's HTML: <b> and <i> only.

## The form

ask-place =
    <b>¿Para qué municipio?</b>
    Escriba su nombre. Si hay dos iguales, añada la provincia, por ejemplo «Castro (BG)».

    ¿Son muchos? Envíeme una tabla: con el botón recibe una vacía.

answer-in-reply = <i>En un grupo, responda directamente a este mensaje; si no, no veré su respuesta.</i>

no-place =
    No encuentro ningún municipio llamado «{ $typed }». Revise el nombre y escríbalo de nuevo.

    Para una mancomunidad, una provincia, un grupo o un lugar fuera de Italia, use el botón: tomo el nombre tal como lo ha escrito.

which-place = Hay varios. ¿Cuál es?

place-was = «{ $former }» ya no existe con ese nombre desde { $year }: hoy es <b>{ $place }</b>.

ask-country =
    <b>¿En qué país está { $name }?</b>
    Pulse el país o escríbalo.

no-country = No conozco ningún país con ese nombre. Pulse uno de los botones de arriba o escríbalo de nuevo.

ask-zone = En ese país hay más de un huso horario. Elija el lugar cuya hora sigue.

ask-decision =
    <b>{ $place }</b>
    ¿Qué día acordó el pleno adherirse al Pacto? Por ejemplo, 15/03/2025.

    Cuenta el día del acuerdo, no el de la firma.

ask-group-decision =
    <b>{ $place }</b>
    ¿Qué día acordó adherirse el primero de los plenos del grupo? Por ejemplo, 15/03/2025.

    No hemos encontrado ningún texto que diga qué día cuenta para un grupo: el más antiguo es lo prudente. La fecha del grupo se ve en MyCovenant.

ask-renewal =
    <b>{ $place }</b>
    ¿Qué día acordó el pleno renovar el compromiso? Por ejemplo, 15/03/2025.

    Cuento dos años desde ese día, pero no hemos encontrado ningún texto oficial que lo diga: compruebe la fecha en MyCovenant.

ask-submission =
    <b>{ $place }</b>
    ¿Qué día se presentó el plan en MyCovenant? Por ejemplo, 15/03/2025.

ask-extension =
    <b>{ $place }</b>
    ¿Cuál es el nuevo plazo que indica MyCovenant? Por ejemplo, 15/03/2027.

proposal = Según los datos del CCI (JRC, { $release }), la fecha de adhesión es el { $day }. ¿Es ese el acuerdo que cuenta? Si desde entonces se ha renovado el compromiso, no.

proposal-commitment = Según estos datos, el compromiso es: { $commitments }.

commitment-2020 = 20 % menos de CO2 para 2020
commitment-2030 = 40 % menos de CO2 para 2030, con la adaptación
commitment-2050 = neutralidad climática en 2050
commitment-adaptation = adaptación (Mayors Adapt)

proposal-on-hold = En estos datos el perfil está en suspenso: por lo general, falta un documento. Al presentarlo en MyCovenant, el perfil vuelve a estar activo.

ask-day-of-month = { $month }: ¿qué día? Escriba el número, por ejemplo 15.

which-day = Esta fecha puede leerse de dos maneras. ¿Qué día es?

no-day = Aquí no encuentro ninguna fecha. Escríbala completa, por ejemplo 15/03/2025 o «15 de marzo de 2025». Para salir: /cancel.

unfit-in-past = He leído { $day }: ese día ya ha pasado. Escriba el nuevo plazo, que aún está por llegar. Para salir: /cancel.

unfit-not-later = He leído { $day }: no es posterior al plazo actual. Compruebe el nuevo plazo en MyCovenant y escríbalo de nuevo.

unfit-too-far = He leído { $day }: faltan años, y una prórroga es cosa de meses. Revise la fecha y escríbala de nuevo.

joint-plan =
    <b>Un plan conjunto puede hacerse de dos maneras</b>

    Opción 1: cada municipio tiene su propio compromiso y, por tanto, su propio plazo, contado desde el acuerdo de su pleno.

    Opción 2: un solo compromiso para todo el grupo. Entonces, por prudencia, cuento desde el más antiguo de los acuerdos de los plenos.

## A deadline that is over

deadline-over =
    <b>{ $place }: los dos años terminaron el { $due }</b>, contados desde el acuerdo del { $decision }.

    Nadie queda excluido por eso: puede haber una prórroga, o el municipio puede volver a estar activo. ¿Cuál es la situación?

deadline-over-old =
    <b>{ $place }: el acuerdo del { $decision } es de la época de los PAES.</b>

    Qué vale hoy depende de lo que vino después. ¿Cuál es la situación?

## Done

subscribed-plan =
    ✅ <b>{ $place }: el plan debe presentarse a más tardar el { $due }.</b>

    Son dos años desde el acuerdo del pleno del { $decision } (fuente: el formulario de adhesión al Pacto). Vale siempre la fecha que indica MyCovenant.

subscribed-extended =
    ✅ <b>{ $place }: ahora el plan debe presentarse a más tardar el { $due }.</b>

    Es el plazo prorrogado que usted me ha indicado. Según textos oficiales de hace algunos años, se concede una sola prórroga. Vale siempre la fecha que indica MyCovenant.

subscribed-not-yet =
    ✅ <b>{ $place }: anotado, todavía no se ha presentado nada.</b>

    El plazo terminó el { $due }. Lo mejor ahora: escribir al servicio de asistencia del Pacto desde MyCovenant y después presentar el documento que falta. Con eso, un perfil en suspenso vuelve a estar activo.

    Volveré a preguntar a los 7 y a los 30 días.

subscribed-action-report =
    ✅ <b>{ $place }: el próximo informe de seguimiento debe enviarse a más tardar el { $due }.</b>

    Es el informe sobre el estado de las acciones. Se cuenta desde la presentación del plan, el { $submitted }: un informe al menos cada dos años (fuente: el formulario de adhesión). Vale siempre la fecha que indica MyCovenant.

subscribed-full-report =
    ✅ <b>{ $place }: el próximo informe de seguimiento debe enviarse a más tardar el { $due }.</b>

    Es un informe completo, con inventario de emisiones. Se cuenta desde la presentación del plan, el { $submitted }: un informe completo al menos cada cuatro años (fuente: el CCI, JRC). Vale siempre la fecha que indica MyCovenant.

subscribed-joint = Es un plan conjunto con un solo compromiso: he contado desde el acuerdo más antiguo. Mire la fecha del grupo en MyCovenant o pregunte al servicio de asistencia.

report-passed = La fecha del informe que debía enviarse a más tardar el { $due } ha pasado: si no se envió, envíelo en cuanto pueda y compruebe en MyCovenant qué vale en su caso.

no-reminder-left = Para este plazo no quedan recordatorios.

patron-saint = <i>La fiesta patronal local no se tiene en cuenta.</i>

## The list

my-list = <b>Sus municipios</b> (página { $page } de { $pages })

my-line-plan = • <b>{ $place }</b>: plan a más tardar el { $due }
my-line-action-report = • <b>{ $place }</b>: informe de seguimiento a más tardar el { $due }
my-line-full-report = • <b>{ $place }</b>: informe de seguimiento completo a más tardar el { $due }
my-line-over = • <b>{ $place }</b>: el plazo terminó el { $due }

my-next = próximo recordatorio: { $day }

my-no-next = no quedan recordatorios

my-paused = recordatorios en pausa

my-none =
    Aquí todavía no hay ningún municipio inscrito.

    Con /subscribe le aviso antes de que venza el plan. Basta un minuto.

my-unreadable = ⚠️ Algo de lo guardado para este chat no se puede leer: al menos un municipio falta en la lista y no recibe recordatorios. Con /subscribe pueden pedirlos de nuevo.

own-deadlines = <b>Sus plazos</b>

card-plan = <b>{ $place }</b>
    El plan debe presentarse a más tardar el { $due }.

card-action-report = <b>{ $place }</b>
    El próximo informe de seguimiento debe enviarse a más tardar el { $due }.

card-full-report = <b>{ $place }</b>
    El próximo informe de seguimiento, con inventario de emisiones, debe enviarse a más tardar el { $due }.

card-over = <b>{ $place }</b>
    El plazo terminó el { $due }. Envíe en cuanto pueda lo que falta y compruebe en MyCovenant qué vale en su caso.

card-next = Próximo recordatorio: { $day }.

card-no-next = Para este plazo no quedan recordatorios.

card-paused = Los recordatorios están en pausa porque no se podía llegar a este chat.

choose-steps =
    <b>{ $place }: ¿cuándo le aviso?</b>
    Pulse una línea para activarla o desactivarla.

last-step = Debe quedar al menos un recordatorio. Para no tener ninguno, vuelva atrás y pulse Desactivar.

stop-sure = ¿Desactivo los recordatorios de <b>{ $place }</b>? Lo que tengo anotado se borra.

stopped = Hecho: no habrá más recordatorios de { $place }. Para volver a tenerlos: /subscribe.

outdated = Esto ha cambiado entretanto. /my muestra cómo está ahora.

later-on = De acuerdo, se lo recuerdo otra vez el { $day }.

later-too-late = Falta menos de una semana para el plazo. El próximo recordatorio llega el { $day }.

later-none-left = Falta menos de una semana para el plazo y hasta entonces no hay más recordatorios.

too-many = En este chat ya hay 500 municipios y no puedo llevar más. /my muestra la lista.

only-administrators = En un grupo, solo los administradores pueden cambiar los recordatorios. Con /my los ve todo el mundo.

cannot-check = Ahora mismo no consigo conectar con Telegram. Inténtelo de nuevo en un minuto.

ask-date =
    Escriba el día del acuerdo del pleno después del comando, por ejemplo:
    /deadline 15/03/2025

    Para recibir avisos a tiempo: /subscribe.

## Calendar file

calendar-file = El archivo de calendario de <b>{ $place }</b>. Ábralo para poner el plazo en su calendario. Si cambia la fecha, tome el archivo nuevo: sustituye la entrada.

calendar-title-plan = { $place }: vence el plan (PACES) en MyCovenant
calendar-title-report = { $place }: vence el informe de seguimiento en MyCovenant
calendar-description = Calculado por el bot del Pacto de las Alcaldías: vale siempre la fecha que indica MyCovenant.

## Many at once

template =
    Rellene una fila por municipio: el nombre (con la provincia, si hay dos iguales) o, en Italia, el código ISTAT; después, el día del acuerdo del pleno. Guárdela como CSV y envíemela.

template-columns = municipio;acuerdo

bulk-done = ✅ <b>Inscritos: { $count }</b>

bulk-none = <b>No he podido usar ninguna fila.</b>

bulk-line = • { $place }: plan a más tardar el { $due }

bulk-left = <b>Ya inscritos, se quedan como están: { $count }</b>

bulk-left-line = • { $place }: a más tardar el { $due }

bulk-left-note = ya inscrito, se queda como está

bulk-more = y { $count } más

bulk-failed = <b>Filas omitidas: { $count }</b>. Corríjalas y envíeme solo esas.

bulk-row = • Fila { $line } («{ $text }»): { $reason }

bulk-why-columns = hacen falta dos columnas, el municipio y la fecha
bulk-why-no-place = no encuentro ese municipio
bulk-why-several = hay varios: { $names }
bulk-why-no-day = no hay ninguna fecha
bulk-why-day-missing = falta el día del mes
bulk-why-impossible = ese día no existe
bulk-why-before-covenant = es antes de que empezara el Pacto, en 2008
bulk-why-in-future = ese día aún está por llegar
bulk-why-over = el plazo terminó el { $due }: use /subscribe, tengo que preguntarle cuál es la situación
bulk-why-twice = el municipio ya está en una fila anterior
bulk-why-too-many = en este chat ya no cabe ninguno más

bulk-unreadable =
    No consigo leer este archivo como tabla. Necesito un archivo CSV de 1 MB como máximo: en cada fila, el municipio o, en Italia, su código ISTAT; después, el día del acuerdo del pleno.

    Con el botón recibe una tabla vacía para rellenar.

## Reminders

reminder-plan-days = ⏰ <b>{ $place }: faltan { $days } días para que venza el plan</b>, el { $due }.
reminder-plan-tomorrow = ⏰ <b>{ $place }: el plan vence mañana</b>, { $due }.
reminder-plan-today = ⏰ <b>{ $place }: el plan vence hoy</b>, { $due }.
reminder-plan-over = ⏰ <b>{ $place }: el plan debía presentarse a más tardar el { $due }.</b> ¿Se ha presentado?
reminder-action-report-days = ⏰ <b>{ $place }: faltan { $days } días para que venza el informe de seguimiento</b>, el { $due }.
reminder-action-report-tomorrow = ⏰ <b>{ $place }: el informe de seguimiento vence mañana</b>, { $due }.
reminder-action-report-today = ⏰ <b>{ $place }: el informe de seguimiento vence hoy</b>, { $due }.
reminder-action-report-over = ⏰ <b>{ $place }: el informe de seguimiento debía enviarse a más tardar el { $due }.</b> ¿Se ha enviado?
reminder-full-report-days = ⏰ <b>{ $place }: faltan { $days } días para que venza el informe de seguimiento completo</b>, el { $due }.
reminder-full-report-tomorrow = ⏰ <b>{ $place }: el informe de seguimiento completo vence mañana</b>, { $due }.
reminder-full-report-today = ⏰ <b>{ $place }: el informe de seguimiento completo vence hoy</b>, { $due }.
reminder-full-report-over = ⏰ <b>{ $place }: el informe de seguimiento completo debía enviarse a más tardar el { $due }.</b> ¿Se ha enviado?

reminder-late = <i>Este recordatorio llega tarde porque el bot estaba fuera de servicio. Los anteriores los he omitido.</i>

ready-heading = <b>A estas alturas, en el calendario que aconsejamos:</b>

ready-plan-365 = el inventario de emisiones y la evaluación de riesgos y vulnerabilidades están en borrador, y la pobreza energética se ha evaluado. Si no, es el momento de volver a planificar.
ready-plan-180 = el borrador del plan está terminado y se recogen las observaciones.

ready-plan-90 = el plan está en el orden del día del pleno. En agosto y en torno a Navidad los plenos se reúnen poco: fije ahora el día de la votación.
ready-plan-30 = el pleno ha aprobado el plan y el formulario de MyCovenant está relleno con los mismos datos. Suba el documento, pase la comprobación y envíe.
ready-plan-7 = solo falta el envío. «Presentado» significa enviado en MyCovenant, no solo aprobado por el pleno.
ready-plan-1 = todo está subido. Envíe en MyCovenant y guarde la confirmación.
ready-plan-0 = solo falta el envío en MyCovenant. Hoy todavía está a tiempo.
ready-plan-after = Si no, compruébelo en MyCovenant: puede haber una prórroga, o el municipio puede volver a estar activo. Al presentar el documento que falta, un perfil en suspenso vuelve a estar activo; no hay multa.

ready-report-365 = está claro quién prepara el informe y qué áreas envían los datos de sus acciones.
ready-report-180 = se están recogiendo los datos de las acciones: qué se ha hecho, cuánto ha costado, cuánto ha ahorrado. Para un informe completo, también está en marcha el inventario de emisiones.
ready-report-90 = los datos están reunidos y comprobados. La pobreza energética está incluida: desde enero de 2025 todo informe debe tratarla.
ready-report-30 = el informe está relleno en MyCovenant. Pase la comprobación y envíe.
ready-report-7 = solo falta el envío en MyCovenant.
ready-report-1 = todo está relleno. Envíe en MyCovenant y guarde la confirmación.
ready-report-0 = solo falta el envío en MyCovenant. Hoy todavía está a tiempo.
ready-report-after = Si ya se ha enviado, pulse el botón. Si no, envíelo en cuanto pueda y compruebe en MyCovenant qué vale en su caso.

extension-decide = Decida ahora si hace falta una prórroga.

extension-in-time = Una prórroga se pide en MyCovenant antes del { $due }, explicando los motivos; su coordinador puede hacerlo por usted. Cuánto puede durar debe confirmarse en MyCovenant.

due-on-weekend = Cae en fin de semana. No cuente con que el plazo se mueva: envíe a más tardar el { $friday }.

## Is it a signatory?

signatory-yes = Según los datos abiertos del CCI (JRC, { $release }), <b>{ $place }</b> se adhirió al Pacto el { $day }. Lo que haya cambiado después se ve en el sitio del Pacto.

signatory-not-found = En los datos abiertos del CCI (JRC, { $release }) no encuentro <b>{ $place }</b>. Puede que se adhiriera más tarde o con otro nombre: mire la lista en el sitio del Pacto.

## Buttons

button-subscribe = ⏰ Avisarme a tiempo
button-template = 📄 Tabla vacía
button-as-typed = Dejar el nombre como está
button-use-day = ✅ { $day }
button-already-submitted = El plan ya está presentado
button-joint = Es un plan conjunto
button-joint-single = Opción 1: cada uno el suyo
button-joint-group = Opción 2: uno para el grupo
button-was-submitted = El plan se presentó
button-was-extended = Se concedió una prórroga
button-was-renewed = Se renovó el compromiso
button-not-yet = Aún no se ha presentado nada
button-submitted = ✅ Presentado
button-extended = Hay prórroga
button-later = En una semana
button-file = 📅 Archivo
button-stop = 🔕 Desactivar
button-stop-now = 🔕 Sí, desactivar
button-keep = No, dejarlos
button-redate = Cambiar la fecha
button-steps = Cuándo avisar
button-my = ‹ Mis municipios
button-previous = ‹
button-next = ›
button-open-covenant = La lista en el sitio del Pacto
step-before = { $mark } { $days } días antes
step-day-before = { $mark } El día antes
step-on-the-day = { $mark } El mismo día
step-after = { $mark } { $days } días después
