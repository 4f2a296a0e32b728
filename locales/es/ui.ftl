# Read by municipal officers, in chats with the bot. Telegram's HTML: <b> and <i> only.

## Greetings and help

welcome =
    <b>Hola.</b> Soy el bot sobre el Pacto de las Alcaldías para el Clima y la Energía.

    Escriba una pregunta con sus propias palabras, por ejemplo «¿cuándo hay que presentar el PACES?». Respondo con las fuentes y, si no lo sé, lo digo.

    También puede recorrer los temas. Con /subscribe le aviso además antes de que venza el plan. /help muestra todo lo que sé hacer.

group-welcome =
    Hola a todos. Respondo a preguntas sobre el Pacto de las Alcaldías para el Clima y la Energía.

    En un grupo solo leo los comandos, los mensajes que me mencionan y las respuestas a los míos. Prueben con /topics.

help =
    <b>Lo que sé hacer</b>

    • Responder a preguntas sobre el Pacto: escríbalas aquí, aunque sea en dos palabras («prórroga PACES»).
    • /topics: todos los temas, por apartados
    • /subscribe: recordatorios antes de que venza el plan
    • /my: sus municipios y sus plazos
    • /deadline 15/03/2025: cuándo vence el plan, desde el día del acuerdo del pleno
    • /consult: consultar a un experto, para adherirse o sobre el plan
    • /covid: las plataformas de ayuda COVID-19 de 2020
    • /language: cambiar de idioma
    • /privacy: qué se guarda de usted y cómo borrarlo
    • /cancel: dejar lo que esté en curso

    Las respuestas son información, no asesoramiento jurídico. Para las fechas vale siempre lo que indica MyCovenant.

choose-language = ¿En qué idioma quiere las respuestas?

language-changed = De acuerdo, desde ahora escribo en español. Si pregunta en otro idioma, respondo en ese.

language-administrators = En un grupo, solo los administradores pueden cambiar el idioma: es también el de los recordatorios.

## Topics

themes = <b>Temas</b>
    Elija un apartado.

theme = <b>{ $theme }</b>
    Elija un tema.

as-of = <i>Información comprobada: { $date }.</i>

## Dates in questions

plan-due = <b>El plan debe presentarse a más tardar el { $due }.</b>

    Son dos años desde el acuerdo del pleno del { $decision }: cuenta el día del acuerdo, no la firma.

plan-was-due = <b>Los dos años terminaron el { $due }</b>, contados desde el acuerdo del { $decision }.

    Compruébelo en MyCovenant: puede haber una prórroga, y quien está en suspenso vuelve a estar activo al presentar el documento que falta.

due-on-a-weekend = Cae en fin de semana y el plazo no se mueve: mejor enviarlo a más tardar el { $friday }.

plan-of-old = El acuerdo del { $decision } es de la época de los PAES, que vencían al cabo de un año.

    Si desde entonces el pleno ha renovado el compromiso, escríbame la fecha de ese acuerdo. Qué plazo vale hoy se ve en MyCovenant.

reports-due = El plan se presentó el { $submitted }. <b>Los informes de seguimiento deben enviarse a más tardar:</b>

report-action = • { $due }: estado de las acciones

report-full = • { $due }: informe completo, con inventario de emisiones

dates-note = <i>Calculado por el bot: vale siempre la fecha que indica MyCovenant.</i>

date-impossible = Ese día no existe en el calendario. Revise la fecha y escríbala de nuevo, por ejemplo «15 de marzo de 2025».

date-in-future = He leído { $day }: ese día aún está por llegar. Escriba el día en que el pleno ya lo acordó, por ejemplo «15 de marzo de 2025».

date-too-early = He leído { $day }: es antes de que empezara el Pacto, en 2008. Revise la fecha y escríbala de nuevo.

date-without-day = Falta el día. Escriba la fecha completa del acuerdo, por ejemplo «15 de marzo de 2025».

## When it is not clear

did-you-mean = No estoy seguro de haberle entendido. ¿Se refería a alguno de estos temas?

unknown =
    Eso no lo sé, y prefiero no adivinar.

    Pruebe con otras palabras, recorra los temas o consulte a un experto.

unknown-again =
    Lo siento, tampoco tengo respuesta a esto. Quizá sea mejor consultar a un experto.

    También puede recorrer los temas: tal vez la respuesta esté allí con otras palabras.

why-not-helpful = ¿Qué fallaba?

not-helpful =
    Gracias: el motivo queda anotado, sin su nombre.

    Para seguir, formule la pregunta de otra manera, mire los demás temas o consulte a un experto.

thanks = Gracias, me alegro.

## COVID-19

covid =
    <b>Plataformas de ayuda COVID-19</b>
    En 2020 el Pacto de las Alcaldías señaló a los municipios estos cinco recursos.

covid-note = <i>Es material de 2020: puede que algunos sitios ya no estén activos.</i>

## Experts

expert =
    <b>{ $name }</b> ayuda a los municipios a adherirse al Pacto de las Alcaldías y a redactar o actualizar su plan (PACES).

    Escríbales directamente: lo que usted escribe aquí al bot no se les transmite.

expert-contact = Contacto: { $contact }

no-expert =
    Este bot todavía no tiene expertos a quienes pasar su pregunta.

    Puede dirigirse a su coordinador del Pacto (normalmente la diputación, la región o la comunidad autónoma) o al servicio de asistencia del Pacto.

## When something is not as expected

cancelled = De acuerdo, lo dejo; no se ha cambiado nada.

nothing-to-cancel = No hay nada que dejar. Escríbame su pregunta.

unknown-command = No conozco ese comando. /help muestra los que hay; o escriba su pregunta con sus propias palabras.

only-words = Por ahora solo leo texto: ni mensajes de voz, ni imágenes, ni pegatinas. Escriba su pregunta en pocas palabras.

place-lost = El bot se ha actualizado y he perdido el hilo. Empecemos de nuevo.

apology = Algo ha fallado por mi parte. Vuelva a intentarlo en un momento, quizá con otras palabras: no se ha perdido nada más.

apology-again = Algo ha vuelto a fallar por mi parte, así que he cerrado lo que estaba abierto. Empiece de nuevo, y disculpe las molestias.

button-too-old = Este botón es de una versión anterior. /topics muestra los temas de hoy.

## Buttons

button-topics = 📚 Temas
button-expert = 💬 Consultar a un experto
button-helpful = 👍 Útil
button-not-helpful = 👎 No me sirve
button-why-something-else = Preguntaba otra cosa
button-why-unclear = No se entiende bien
button-why-too-little = Dice demasiado poco
button-why-wrong = Es incorrecta o está anticuada
button-all-themes = ‹ Todos los apartados
button-back = ‹ { $theme }
button-go-to-site = Ir al sitio: { $platform }
button-official-page = El sitio oficial del Pacto
button-operator-page = El sitio de { $name }

## Menus and profile

command-start = Empezar
command-help = Lo que sé hacer
command-topics = Todos los temas, por apartados
command-subscribe = Recordatorios antes de que venza el plan
command-my = Mis municipios y plazos
command-deadline = Calcular un plazo a partir de una fecha
command-covid = Plataformas de ayuda COVID-19 (2020)
command-language = Cambiar de idioma
command-cancel = Dejar lo que esté en curso
bot-name = Pacto de las Alcaldías
bot-description = Respondo a las preguntas de los municipios sobre el Pacto de las Alcaldías para el Clima y la Energía: adhesión, PACES, plazos, seguimiento, financiación. Con las fuentes, en cinco idiomas. También le aviso antes de que venzan el plan y los informes. Si no lo sé, lo digo.
bot-short-description = Preguntas sobre el Pacto de las Alcaldías y el PACES, con las fuentes. Y recordatorios.
