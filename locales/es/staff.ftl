# Lo leen los expertos en su propio grupo (el «chat del equipo»). HTML de Telegram: solo <b> e <i>.

## The chat itself

staff-pair-in-a-group = Envíen este comando en el grupo de quienes asesoran: ese grupo pasa a ser el chat del equipo.

staff-pair-refused = Este código no sirve o ya no es válido. Vale diez minutos y cinco intentos; el bot imprime uno nuevo cuando arranca sin chat del equipo.

staff-paired =
    <b>Desde ahora este es el chat del equipo.</b>

    Aquí llegan las solicitudes de los municipios. Lo que escriban entre ustedes se queda aquí; los municipios solo leen lo que escriban en respuesta a una solicitud.

staff-needs-administrator = Por favor, nómbrenme administrador de este grupo (si tiene temas: con «Gestionar temas»). Sin ello no puedo comprobar quién es del equipo y las solicitudes no se pueden atender con seguridad.

staff-needs-topics = Aquí me falta todavía un permiso: «Gestionar temas». Hasta entonces, cada solicitud es un hilo de respuestas en vez de un tema propio.

staff-ready-topics = Todo listo: soy administrador y cada solicitud tendrá su propio tema.

staff-ready-threads = Todo listo: soy administrador. Cada solicitud es un hilo de respuestas; si activan los temas en este grupo, cada una tendrá el suyo.

staff-help =
    <b>Para el equipo, en este chat</b>

    • /leads: las solicitudes (abiertas, mías, con retraso); /lead REFERENCIA: una sola
    • Respondan a una ficha o a un mensaje del municipio: la respuesta le llega
    • /canned: respuestas preparadas; /c NOMBRE como respuesta envía una
    • /gaps: preguntas sin buena respuesta; /answers: sus respuestas
    • /stats: los números; /export: todas las solicitudes en dos archivos
    • /ban REFERENCIA: no aceptar nada más de una persona; /unban: aceptar de nuevo

    Lo demás que escriban entre ustedes se queda aquí. También aquí respondo a preguntas sobre el Pacto, si me mencionan.

## Cards

card = <b>{ $municipality }</b> · { $reference }

card-state-new = 🟡 Nadie la ha asumido aún

card-state-taken = 🟢 La tiene { $name }

card-state-won = ✅ Cerrada: ganada

card-state-lost = ⚪ Cerrada: perdida

card-state-irrelevant = ⚪ Cerrada: no pertinente

card-about =
    <b>Necesidad:</b> { $need }
    <b>Nombre:</b> { $name }
    <b>Contacto:</b> { $contact }
    <b>Idioma:</b> { $language }, enviada el { $date }

card-message = <b>Mensaje:</b> { $text }

card-question = <b>El bot no supo responder:</b> { $text }

card-goes-on = <i>Se muestra en parte; sigue el texto entero.</i>

card-how = <i>Respondan a este mensaje para escribir al municipio.</i>

desk-rest = { $reference }: { $text }

topic-new = 🟡 { $municipality } ({ $reference })

topic-taken = 🟢 { $municipality } ({ $reference })

topic-won = ✅ { $municipality } ({ $reference })

topic-lost = ⚪ { $municipality } ({ $reference })

topic-irrelevant = ⚪ { $municipality } ({ $reference })

## Talk

desk-from-officer = 💬 <b>{ $municipality }</b> ({ $reference })

desk-from-officer-corrected = 💬 <b>{ $municipality }</b> ({ $reference }, corregido)

desk-file-from-officer = 💬 <b>{ $municipality }</b> ({ $reference }) envía esto:

desk-file-replaced = 💬 <b>{ $municipality }</b> ({ $reference }): este archivo sustituye al envío anterior.

desk-not-delivered-gone = ⚠️ { $reference }: no entregado. La persona ha bloqueado el bot o ha dejado Telegram; usen el contacto de la ficha.

desk-not-delivered-failed = ⚠️ { $reference }: no entregado. Telegram no aceptó este mensaje; envíenlo de otra forma.

desk-not-sent = Esto no se ha enviado al municipio: lo que se escribe en respuesta a este mensaje se queda aquí. Para escribirle, respondan a la ficha o a su mensaje.

desk-closed-not-sent = { $reference } está cerrada, así que no se ha enviado. Para escribir al municipio, pulsen antes «Reabrir» en la ficha.

desk-reply-here = ✍️ { $reference }: respondan a <b>este</b> mensaje; el municipio recibe la respuesta.

desk-note-here = 📝 { $reference }: respondan a <b>este</b> mensaje; la nota queda entre el equipo; la persona solo la ve si pide sus datos.

desk-note-kept = Nota guardada. /lead la muestra con la ficha.

desk-note-needs-words = Una nota necesita palabras. Respondan con texto.

desk-note = 📝 { $name }, { $date }: { $text }

## States

desk-refused = Solo puede hacerlo el equipo, en su propio chat.

desk-cannot-check = Ahora no he podido comprobar si son del equipo. Inténtenlo de nuevo en un momento.

desk-taken-by = Ya la tiene { $name }.

desk-taken-by-you = Ya la tienen ustedes.

desk-taken-by-nobody = No la tiene nadie.

desk-is-closed = Está cerrada.

desk-is-open = Está abierta.

desk-how-closed = ¿Cómo terminó { $reference }? El municipio solo sabe que está cerrada y, si es «no pertinente», a quién más acudir.

desk-closed-won = { $reference } está cerrada: ganada.

desk-closed-lost = { $reference } está cerrada: perdida.

desk-closed-irrelevant = { $reference } está cerrada: no pertinente.

desk-stays-open = { $reference } sigue abierta.

desk-unknown-lead = No conozco ninguna solicitud con esa referencia. /leads las muestra todas.

desk-waiting = ⏰ { $reference } ({ $municipality }): nadie la ha asumido desde hace { $hours } horas laborables. Pulsen «Asumir» en su ficha, o /lead { $reference }.

## Lists

desk-list-open = <b>Solicitudes abiertas</b> ({ $total })

desk-list-mine = <b>Mis solicitudes</b> ({ $total })

desk-list-overdue = <b>Solicitudes con retraso</b> ({ $total })

desk-list-new = <b>Aún sin asumir</b> ({ $total })

desk-list-taken = <b>Asumidas</b> ({ $total })

desk-list-won = <b>Ganadas</b> ({ $total })

desk-list-lost = <b>Perdidas</b> ({ $total })

desk-list-irrelevant = <b>No pertinentes</b> ({ $total })

desk-list-page = <i>Página { $page } de { $pages }</i>

desk-list-empty = Ninguna.

desk-numbers = <b>Solicitudes</b>

desk-numbers-new = Aún sin asumir: { $count }

desk-numbers-taken = Asumidas: { $count }

desk-numbers-won = Ganadas: { $count }

desk-numbers-lost = Perdidas: { $count }

desk-numbers-irrelevant = No pertinentes: { $count }

desk-numbers-month = En los últimos 30 días: { $sent } enviadas, { $taken } asumidas, tras { $minutes } minutos de media.

## Prepared answers

desk-canned-how = Respuestas preparadas: «/canned add NOMBRE IDIOMA TEXTO» guarda una (IDIOMA es it, en, de, fr o es; como máximo 3.500 caracteres), «/canned list» las muestra, «/canned remove NOMBRE» quita una. En respuesta a una ficha o a un mensaje, «/c NOMBRE» la envía al municipio en su idioma.

desk-canned-list = <b>Respuestas preparadas</b>

desk-canned-entry = <b>{ $name }</b> ({ $language }): { $text }

desk-canned-kept = Guardada: «{ $name }» ({ $language }). «/c { $name }» en respuesta a una ficha la envía.

desk-canned-gone = «{ $name }» se ha quitado.

desk-canned-unknown = No hay ninguna respuesta preparada «{ $name }». /canned list las muestra todas.

desk-canned-other-language = «{ $name }» no está en el idioma del municipio ({ $language }), así que no se ha enviado nada. «/canned add { $name } { $tag } …» la añade.

desk-canned-in-reply = Usen /c NOMBRE en respuesta a una ficha o al mensaje de un municipio.

## Bans

desk-banned = { $reference }: las solicitudes y los mensajes de esta persona ya no se aceptan. /unban { $reference } lo anula.

desk-unbanned = { $reference }: las solicitudes y los mensajes de esta persona se aceptan de nuevo.

desk-bans = <b>De estas personas ya no se acepta nada</b>, indicadas por el día desde el que vale. /unban NÚMERO vuelve a aceptar a una.

desk-bans-entry = { $number }. desde el { $date }

desk-bans-none = No se rechaza a nadie.

## Buttons

button-desk-take = ✋ Asumir
button-desk-reply = ✍️ Responder
button-desk-note = 📝 Nota
button-desk-close = ✅ Cerrar
button-desk-release = ↩️ Soltar
button-desk-reopen = 🔓 Reabrir
button-desk-won = Ganada
button-desk-lost = Perdida
button-desk-irrelevant = No pertinente
button-desk-keep-open = Dejar abierta
button-desk-open = Abiertas
button-desk-mine = Mías
button-desk-overdue = Con retraso
button-desk-new = Nuevas
button-desk-taken = Asumidas
button-desk-before = ‹ Anteriores
button-desk-after = Siguientes ›

## Menus

command-pair = Hacer de este grupo el chat del equipo
command-leads = Solicitudes (equipo)
command-lead = Una solicitud (equipo)
command-stats = Números (equipo)
command-canned = Respuestas preparadas (equipo)
command-c = Enviar una respuesta preparada (equipo)
command-ban = No aceptar nada más de una persona (equipo)
command-unban = Aceptar de nuevo (equipo)
command-export = Todas las solicitudes en dos archivos (equipo)

desk-export = Todas las solicitudes ({ $count }), tal como están ahora. Contienen datos personales: guarden los archivos solo mientras los necesiten.
desk-export-sheet = Solicitudes
desk-export-columns = Referencia; Estado; Enviada; Tomada; Cerrada; Tomada por; Municipio; Necesidad; Idioma; Nombre; Contacto; Mensaje; Preguntas anteriores

staff-paused = ⏸ Los recordatorios de { $places } están en pausa: ya no se puede llegar al chat que los pidió. Siguen solos si vuelve.
staff-resumed = ▶️ Los recordatorios de { $places } siguen: el chat ha vuelto.
staff-not-reminded = ⚠️ Un recordatorio de { $place } no se entregó: Telegram no lo aceptó y no se vuelve a intentar. El próximo llega en su día; hasta entonces, avisen ustedes al municipio, por favor.
staff-unreadable = ⚠️ Lo guardado sobre los recordatorios de { $places } no se puede leer, así que no sale ninguno. Avisen, por favor, a quien gestiona el bot: su registro indica las filas. Se vuelve a intentar en un día.

desk-is-anonymous = Esta solicitud ya es anónima; no se puede hacer nada más con ella.
