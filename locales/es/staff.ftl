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

## Menus

command-pair = Hacer de este grupo el chat del equipo
