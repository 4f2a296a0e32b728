# Leído por los expertos en su propio grupo (el «chat del equipo»), donde responden a lo que el bot no sabe. HTML de Telegram: solo <b> e <i>.

## Leído por quien pregunta

staff-answer-note = <i>Respuesta de los expertos, { $date }.</i>

## Preguntas sin respuesta

gaps-title = <b>Preguntas sin una buena respuesta: { $all }</b>

gaps-line = <b>{ $number }.</b> { $asked }
    { $language } · { $times }× · última vez { $date }

gaps-none = Ninguna pregunta espera respuesta.

gap-counts =
    Idioma: { $language }. Última vez: { $date }.
    Sin respuesta: { $missed }×. La respuesta no ayudó: { $unhelpful }×.

gap-topic = La respuesta que no ayudó: { $topic }.

gap-reply = Para responder, escriban en respuesta a este mensaje. Verán la respuesta antes que nadie. Si la primera línea es una pregunta, será el título. Nadie sabe quién preguntó.

gap-dismissed = Apartada: <b>{ $asked }</b>. No vuelve a la lista, aunque se pregunte otra vez.

gap-gone = Ya no está: alguien fue más rápido, o se eliminó. /gaps y /answers muestran cómo están las cosas.

gap-cannot-tell = Ahora mismo no puedo comprobar si forman parte del equipo. Inténtenlo de nuevo en un momento.

## La respuesta en preparación

draft-preview = Respondería así ({ $language }). Elijan el idioma en que está escrita y publíquenla; para cambiar el texto, editen su mensaje o respondan a este.

draft-too-long = Una respuesta puede tener { $most } caracteres como máximo. Respondan otra vez con un texto más breve, o acorten su mensaje.

draft-published = <b>Publicada.</b> Desde ahora respondo así, también a palabras parecidas; debajo consta que es suya, con la fecha de hoy. Con /answers se cambia o se elimina.

draft-discarded = Descartada. La pregunta sigue en /gaps.

## Respuestas del equipo

answers-title = <b>Sus respuestas: { $all }</b>

answers-line = <b>{ $number }.</b> { $asked }
    { $language } · { $date }

answers-none = Todavía no hay ninguna respuesta suya. /gaps muestra qué se pregunta en vano.

answer-reply = <i>{ $language }, { $date }.</i> Para cambiar el texto, respondan a este mensaje.

answer-really-remove = ¿Dejo de dar la respuesta a <b>{ $asked }</b>? La pregunta vuelve entonces a /gaps.

answer-removed = Eliminada: <b>{ $asked }</b>. Ya no doy esta respuesta.

## Botones

button-dismiss = No necesita respuesta
button-publish = ✅ Publicar
button-discard = Descartar
button-page-before = ‹ Atrás
button-page-after = Siguiente ›
button-remove-answer = Eliminar
button-really-remove-answer = Sí, eliminar
button-keep-answer = Conservar

## Menús

command-gaps = Preguntas sin respuesta
command-answers = Sus propias respuestas
