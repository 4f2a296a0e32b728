# Lo leen los municipios que se dirigen a los expertos, en el chat privado con el bot. HTML de Telegram: solo <b> e <i>.

## Before the form

lead-intro = <b>{ $name }</b> ayuda a los municipios a adherirse al Pacto de los Alcaldes y a escribir o actualizar su plan (PACES).

lead-intro-unnamed = <b>Los expertos de este bot</b> ayudan a los municipios a adherirse al Pacto de los Alcaldes y a escribir o actualizar su plan (PACES).

lead-consent =
    Les hago cinco preguntas breves y les paso las respuestas. Bastan unos tres minutos.

    <b>Qué se guarda:</b> sus respuestas y las últimas preguntas que no supe responder. <b>Quién lo lee:</b> solo estos expertos, para asesorarles. <b>Cuánto tiempo:</b> { $months } meses después de cerrada, la solicitud se hace anónima. Con /forget pueden borrarla antes; /privacy dice más.

    ¿Están de acuerdo? Hasta entonces no se guarda nada.

lead-in-private = Una solicitud contiene datos personales, así que la recojo solo en el chat privado. El botón lleva allí.

lead-declined = De acuerdo, no se ha guardado nada. Pueden volver cuando quieran con /consult.

lead-too-many-open = Ya tienen tres solicitudes abiertas ({ $references }). Respondan a un mensaje de los expertos; cuando se cierre una, podrán enviar otra.

lead-banned = Los expertos no aceptan solicitudes de esta cuenta. Si creen que es un error, contacten directamente con ellos.

## The form

lead-step = <i>Pregunta { $number } de 5</i>

lead-changing = <i>Cambiar la respuesta</i>

lead-ask-municipality = <b>¿De qué municipio se trata?</b> Escriban el nombre, con la provincia o el país si puede confundirse.

lead-ask-need = <b>¿En qué necesitan ayuda?</b> Pulsen un botón.

lead-ask-name = <b>¿Su nombre y su cargo?</b> Por ejemplo: «María García, área de medio ambiente».

lead-ask-contact = <b>¿Cómo pueden localizarles los expertos?</b> Escriban una dirección de correo o un número de teléfono.

lead-share-contact = O compartan su número de Telegram con el botón de abajo.

lead-ask-message = <b>¿Qué deben saber los expertos?</b> Bastan unas frases: en qué punto están, qué resulta difícil, para cuándo lo necesitan.

lead-need-activate = Adherirse al Pacto
lead-need-update = Escribir o actualizar el plan
lead-need-monitoring = Informe de seguimiento
lead-need-funding = Financiación
lead-need-other = Otra cosa

lead-noted = Anotado: { $contact }

lead-share-no-more = De acuerdo.

lead-too-long = Es demasiado largo para esta respuesta: como máximo { $most } caracteres. Acórtenla y envíenla de nuevo.

lead-no-words = Aquí necesito palabras. Escriban la respuesta; los archivos podrán enviarlos a los expertos después de enviar la solicitud.

lead-unreachable-email = Esta dirección de correo no está completa. Debería ser como nombre@municipio.es; compruébenla y envíenla de nuevo.

lead-unreachable-telephone = Este número de teléfono no existe. Compruébenlo y envíenlo de nuevo, por ejemplo 915 298 210 o +34 915 298 210.

lead-unreachable-neither = Necesito una dirección de correo (nombre@municipio.es) o un número de teléfono (915 298 210), y nada más en el mensaje.

lead-correct-later = Para cambiar una respuesta anterior usen «Atrás» o, al final, los botones antes de enviar.

lead-review = <b>Compruébenlo antes de enviar</b>

    <b>Municipio:</b> { $municipality }
    <b>Necesidad:</b> { $need }
    <b>Nombre:</b> { $name }
    <b>Contacto:</b> { $contact }
    <b>Mensaje:</b> { $message }

lead-review-questions = <b>Va adjunto, porque no supe responder:</b> { $questions }

lead-review-long = <i>Aquí el mensaje se muestra en parte; a los expertos les llega entero.</i>

lead-cancelled = La solicitud está cancelada y sus respuestas, borradas. Pueden empezar de nuevo cuando quieran con /consult.

lead-no-form = No hay nada abierto a lo que pertenezca este botón. Con /consult empieza una solicitud.

## After sending

lead-sent = <b>Su solicitud { $reference } está con los expertos.</b>

    Uno de ellos la asume y les escribe aquí; hasta entonces no tienen que hacer nada. Les aviso en cuanto alguien la tenga. ¿Algo que añadir? Respondan a este mensaje.

lead-taken = Solicitud { $reference }: un experto la ha asumido y les escribirá aquí.

lead-released = Solicitud { $reference }: pasa a otro experto. No tienen que hacer nada.

lead-reopened = La solicitud { $reference } está abierta de nuevo: un experto les escribirá aquí.

lead-won = La solicitud { $reference } está cerrada. Gracias; con /consult empieza una nueva.

lead-lost = La solicitud { $reference } está cerrada. Gracias por escribir; pueden empezar una nueva cuando quieran con /consult.

lead-irrelevant = La solicitud { $reference } está cerrada: en esto estos expertos no pueden ayudar. Quizá pueda su coordinador del Pacto o el servicio de asistencia; pregúntenme «¿quién nos puede ayudar?».

lead-from-staff = ✉️ <b>El equipo de expertos</b> ({ $reference })

lead-from-staff-corrected = ✉️ <b>El equipo de expertos</b> ({ $reference }, corregido)

lead-file-from-staff = ✉️ <b>El equipo de expertos</b> ({ $reference }) les envía esto:

lead-file-replaced = ✉️ <b>El equipo de expertos</b> ({ $reference }): este archivo sustituye al envío anterior.

lead-to-whom = ¿Es para el experto (solicitud { $reference }) o una pregunta para mí?

lead-choose-first = Primero una cosa: lo que escribieron antes sigue esperando. ¿Es para el experto (solicitud { $reference }) o una pregunta para mí? Pulsen un botón y repitan después lo que acaban de enviar o pulsar.

lead-still-kept = Ahora mismo no puede llegar a los expertos. Se queda aquí: pulsen el botón otra vez en un momento.

lead-still-open = <b>Su solicitud a los expertos sigue abierta.</b> Termínenla o déjenla con /cancel; después, inténtenlo otra vez.

lead-passed-on = Pasado al experto (solicitud { $reference }).

lead-slow-down = Eran muchos mensajes a la vez, así que el último no se ha pasado. Esperen un momento y envíen el resto en un solo mensaje.

lead-not-passed = Su último mensaje sobre la solicitud { $reference } no llegó a los expertos. Envíenlo de nuevo más tarde.

## Buttons

button-lead-agree = ✅ De acuerdo
button-lead-decline = No, gracias
button-lead-back = ‹ Atrás
button-lead-cancel = ✖ Cancelar
button-lead-share = 📱 Compartir mi número
button-lead-send = 📨 Enviar a los expertos
button-lead-change-municipality = ✏️ Municipio
button-lead-change-need = ✏️ Necesidad
button-lead-change-name = ✏️ Nombre
button-lead-change-contact = ✏️ Contacto
button-lead-change-message = ✏️ Mensaje
button-lead-to-expert = 💬 Al experto
button-lead-as-question = ❓ Es una pregunta

## Menus

command-consult = Preguntar a un experto
