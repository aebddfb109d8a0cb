### Palabras de las páginas en las que alguien pide que le envíen un secreto.

ask-new-title = Pedir un secreto
ask-new-lede = Crea un enlace y compártelo. Quien lo tenga puede sellar una respuesta para ti. Solo un segundo enlace, que tú guardas, abre lo que llegue.
ask-new-off = Este servidor no acepta peticiones nuevas.
ask-new-keep = Guardarlo, con todas las respuestas, durante
ask-new-replies = Cuántas respuestas admite
ask-new-code-hint = En este servidor crean peticiones quienes tienen un código.
ask-new-accept = Sé que esta página llegó por http sin cifrar. Lo que pido no es un secreto de verdad.
ask-new-make = Crear los dos enlaces
ask-new-status-accept = Marca antes la casilla sobre http sin cifrar, o abre este sitio por https.
ask-new-status-making = Sacando las claves al azar en tu navegador y pidiendo sitio al servidor.
ask-new-status-made = Hecho. Comparte el primer enlace; guarda el segundo.
ask-new-request = El enlace para compartir
ask-new-request-hint = Quien lo tenga puede enviarte una respuesta sellada, y nada más: ni leer, ni listar, ni borrar. Tampoco ve quién más respondió.
ask-new-qr = El enlace para compartir, como código QR
ask-new-words-hint = Quien responde ve también estas cinco palabras. Si es importante, compárenlas de viva voz: otras palabras significan que alguien cambió el enlace. Las dos personas necesitan este sitio en el mismo idioma.
ask-new-own = Tu propio enlace
ask-new-own-hint = Abre todas las respuestas, las recoge y las borra. Guárdalo como una llave. Si cierras esta página sin él, nadie podrá leer lo que llegue: no podemos volver a mostrártelo.
ask-new-until = El servidor lo guarda hasta el { $until }.
ask-new-go = Ir a tus respuestas
ask-words = En palabras:

ask-status-looking = Preguntando al servidor.
ask-open-title = Una respuesta sellada
ask-open-lede = Un enlace sella una respuesta para quien lo creó; otro, que esa persona guardó, lo abre. Entretanto el servidor guarda lo sellado, y no recibe la clave para leerlo.
ask-open-lost = A este enlace le falta el final, o lo creó otra versión de este sitio. Hace falta la parte que sigue a #. Pide el enlace completo a quien te lo envió.
ask-problem-refused = El servidor no lo aceptó. Recarga la página e inténtalo de nuevo.

ask-reply-title = Enviar una respuesta sellada
ask-reply-who = Quien creó este enlace puede leer lo que envíes, y también con quien comparta su clave: se sella para esa clave aquí, en tu navegador, antes de salir. El enlace no demuestra quién lo creó.
ask-reply-words-hint = Si es importante, compara estas palabras de viva voz con quien te dio el enlace. Las dos personas necesitan este sitio en el mismo idioma.
ask-reply-facts = { $replies ->
    [one] El enlace admite una respuesta más, hasta el { $until }.
   *[other] El enlace admite { $replies } respuestas más, hasta el { $until }.
 }
ask-reply-text = Tu respuesta
ask-reply-before = Una vez enviada, no puedes retirarla, cambiarla ni volver a verla. No ves lo que enviaron otras personas.
ask-reply-send = Sellar y enviar
ask-reply-sent = Sellada y enviada.
ask-reply-after = Ahora el servidor tiene los bytes sellados, su SHA-256, cuántos son, a qué petición pertenecen, la hora en que llegaron, su puesto en la fila y dos nombres al azar para ellos, uno de ellos sacado por tu navegador. No guarda nada más de la respuesta. El servidor no pidió ningún nombre. Conoce tu dirección por la conexión, como todo servidor, y no la guarda.
ask-reply-another = Enviar otra
ask-reply-none = Aquí no hay nada a lo que responder. El enlace nunca se creó aquí, ha caducado o fue retirado. El servidor responde igual en los tres casos.
ask-reply-full = Este enlace no admite más respuestas.
ask-reply-too-late = Entretanto otra persona ocupó el último puesto: este enlace no admite más respuestas. Lo que escribiste no se envió; está solo aquí.
ask-reply-stopped = Parado. Puede que el servidor ya tenga la respuesta: «Sellar y enviar» sigue con la misma.
ask-reply-room = En este dispositivo no hay sitio para el resultado. Libera espacio o usa otro dispositivo.

ask-bag-title = Tus respuestas
ask-bag-who = Este enlace abre todas las respuestas. Quien más lo tenga también las lee. La página quitó la clave de la barra de direcciones.
ask-bag-empty = Aún no hay respuestas.
ask-bag-count = { $replies ->
    [one] Una respuesta.
   *[other] { $replies } respuestas.
 }
ask-bag-reply = Respuesta { $number }: { $size } sellados, llegó en la hora que empieza el { $hour }
ask-bag-open = Abrir la respuesta { $number }
ask-bag-delete = Borrar la respuesta { $number }
ask-bag-opening = Recogiendo la respuesta { $number } y abriéndola aquí, en tu navegador.
ask-bag-deleting = Pidiendo al servidor que borre.
ask-bag-stopped = Parado. La respuesta { $number } sigue ahí.
ask-bag-room = En este dispositivo no hay sitio para la respuesta { $number }. Libera espacio o usa otro dispositivo.
ask-bag-deleted = Borrado: la petición y todas sus respuestas.
ask-bag-opened = La respuesta
ask-bag-opened-which = Respuesta { $number }, abierta aquí, en tu navegador
ask-bag-whose = Cualquiera con el enlace pudo escribir esto. No demuestra quién lo hizo.
ask-bag-no-reply = La respuesta { $number } no se abre. Quien tiene el enlace puede dejar bytes que nunca se sellaron para ti, o fueron cambiados. Las demás respuestas siguen como estaban.
ask-bag-no-note = La respuesta { $number } se abrió, pero lo que hay dentro no está empaquetado como lo hace este sitio. No se muestra ni se guarda nada de ella. Las demás respuestas siguen como estaban.
ask-bag-none = Aquí no hay nada. El enlace no está completo, nunca se creó aquí, ha caducado o fue retirado.
ask-bag-refresh = Buscar respuestas nuevas
ask-bag-delete-all = Borrar la petición y todas las respuestas
ask-bag-sure = ¿Borrarlo todo? Nadie recupera las respuestas, y el enlace que compartiste ya no admite más.
ask-bag-sure-yes = Sí, borrarlo todo
ask-bag-sure-no = No, conservarlo
ask-bag-reload = Para volver, usa de nuevo tu propio enlace.
ask-bag-show-how = La respuesta es un archivo en formato age, con un archivo tar dentro. Las dos herramientas son libres y no son nuestras.
ask-bag-show-identity = La clave de esta petición: guárdala como key.txt
ask-bag-show-identity-hint = Abre todas las respuestas a esta petición: guárdala igual que tu propio enlace. Nunca llegó al servidor.

ask-held-title = Lo que guarda el servidor sobre esta petición
ask-held-count = { $values ->
    [one] Un valor: es todo lo que este servidor guarda sobre la petición y sus respuestas.
   *[other] { $values } valores: es todo lo que este servidor guarda sobre la petición y sus respuestas.
 }
ask-held-asks-id = El identificador de la petición, que está en su dirección
ask-held-asks-owner = SHA-256 de una clave que sale de tu propio enlace, para reconocerte
ask-held-asks-replies-left = Respuestas que aún admite
ask-held-asks-replies-taken = Respuestas que recibió
ask-held-asks-expires-at = Cuándo se va la petición, y con ella todas las respuestas
ask-held-asks-gone = 1 si fue retirada por ti o por quien administra, si no 0
ask-held-replies-ask = El identificador de la petición a la que pertenece la respuesta
ask-held-replies-number = El puesto de la respuesta en la fila, desde el 1
ask-held-replies-id = El identificador de la respuesta, sacado al azar por el navegador de quien respondió
ask-held-replies-received-at = La hora en que llegó la respuesta
ask-held-replies-size = Cuántos bytes sellados hay
ask-held-replies-body-digest = SHA-256 de los bytes sellados, para reconocer la misma respuesta enviada otra vez
ask-held-replies-body = El nombre con que se guardan los bytes sellados
ask-held-chunks-body = El nombre de los bytes sellados
ask-held-chunks-number = Qué trozo de ellos, desde el 0
ask-held-chunks-bytes = El trozo mismo; solo se muestra su longitud
