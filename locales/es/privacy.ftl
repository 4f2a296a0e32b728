# Lo que se guarda de las personas: dicho, entregado, borrado.

command-privacy = Qué se guarda de usted y cuánto tiempo
command-mydata = Todo lo suyo, en un archivo
command-forget = Borrar todo lo suyo

privacy =
    <b>Qué guarda de usted este bot</b>

    <b>Sus preguntas.</b> El texto de una pregunta queda dos días como máximo, para poder corregir la respuesta o pasar la pregunta. Las preguntas sin buena respuesta van a una lista para los expertos, sin decir quién las hizo y sin direcciones de correo ni números de teléfono. Se cuentan los temas, nunca quién los pide.
    <b>Los recordatorios.</b> El municipio, sus fechas y lo que usted eligió, hasta que los detenga.
    <b>El idioma</b> elegido con /language.
    <b>Un formulario que quedó abierto</b>: siete días.
    <b>Una solicitud a los expertos</b>, solo con su acuerdo: municipio, necesidad, nombre, contacto, sus palabras, las notas de los expertos y qué mensajes forman parte de ella. Los mensajes mismos están en el chat de Telegram de los expertos. { $months } meses después de cerrada quedan solo el municipio, la necesidad y las fechas.
    <b>Números.</b> Con todo ello, los números que Telegram da a usted, a sus mensajes y a sus archivos; que algo se entregó, dos días. De los propios expertos: el nombre y cuándo actuaron por última vez.
    <b>Un bloqueo.</b> Si los expertos no aceptan más solicitudes de alguien, su número queda, también después de /forget; si no, el bloqueo no serviría.

    <b>Para qué:</b> para responder, recordar y asesorar; para nada más. No hay publicidad y nada va a otros. Telegram lleva los mensajes según sus propias reglas.

    /mydata lo entrega todo, /forget lo borra: aquí y, en lo que Telegram permite, en el chat de los expertos.

privacy-who = <b>A quién preguntar:</b> { $name }, { $contact }
privacy-who-by-name = <b>A quién preguntar:</b> { $name }, con /consult
privacy-who-by-contact = <b>A quién preguntar:</b> { $contact }
privacy-who-unnamed = <b>A quién preguntar:</b> los expertos de este bot, con /consult

my-data = Todo lo que este bot guarda de usted, también las notas de los expertos sobre sus solicitudes. Las palabras de los mensajes pasados están solo en Telegram; el archivo dice cuáles son.
my-data-in-private = Lo que se guarda de usted es solo para usted: lo entrego en el chat privado. El botón lleva allí.

forget-ask =
    <b>¿Borrar todo lo suyo?</b>

    Recordatorios de municipios en este chat: { $subscriptions }
    Solicitudes a los expertos: { $leads }

    Se borran con todo lo demás: el idioma, los formularios abiertos, las preguntas guardadas y lo que escribí de sus solicitudes en el chat de los expertos. Los recordatorios de los grupos quedan en los grupos. No se puede deshacer.
forget-in-private = El borrado es solo asunto suyo, así que lo hago en el chat privado. El botón lleva allí.
forget-not = No se ha borrado nada.
forget-done =
    Todo lo suyo está borrado. Lo que escribí en el chat de los expertos se elimina, o se vacía donde Telegram ya no deja eliminarlo.

    Puede eliminar también este chat. Si me escribe de nuevo, empezamos de cero.

erased-lead = La solicitud { $reference } se ha borrado porque la persona lo pidió. Eliminen a mano lo que escribieron o guardaron de ella, también en las últimas exportaciones, y cualquier archivo suyo que siga aquí: los de más de dos días no los puedo eliminar.
erased-asked = <i>Borrado porque la persona lo pidió.</i>
erased-age = <i>Datos personales borrados: su tiempo ha terminado.</i>
erased-topic = Borrada · { $reference }

button-my-data = 📄 Mis datos
button-forget = 🗑 Borrar todo
button-forget-now = 🗑 Sí, borrar todo
button-forget-not = No, conservar
