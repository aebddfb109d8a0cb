### Palabras de las páginas en las que alguien pide que le envíen un secreto.

ask-new-title = Pedir un secreto
ask-new-lede = Crea un enlace y compártelo. Quien lo tenga puede sellar un mensaje para ti. Solo un segundo enlace, que tú guardas, abre lo que llegue.
ask-new-off = Este servidor no acepta peticiones nuevas.
ask-new-keep = Guardarlo, con todas las respuestas, durante
ask-new-replies = Cuántas respuestas admite
ask-new-code-hint = En este servidor crean peticiones quienes tienen un código.
ask-new-accept = Sé que esta página llegó por http sin cifrar. Lo que pido no es un secreto de verdad.
ask-new-make = Crear los dos enlaces
ask-new-status-accept = Marca antes la casilla sobre http sin cifrar, o abre este sitio por https.
ask-new-status-making = Sorteando las claves en tu navegador y pidiendo sitio al servidor.
ask-new-status-made = Hecho. Comparte el primer enlace; guarda el segundo.
ask-new-request = El enlace para compartir
ask-new-request-hint = Quien lo tenga puede enviarte una respuesta sellada, y nada más: ni leer, ni listar, ni borrar. Tampoco ve quién más respondió.
ask-new-qr = El enlace para compartir, como código QR
ask-new-words-hint = Quien responde ve también estas cinco palabras. Si es importante, comparadlas de viva voz: otras palabras significan que alguien cambió el enlace. Los dos necesitáis este sitio en el mismo idioma.
ask-new-own = Tu propio enlace
ask-new-own-hint = Abre todas las respuestas, las recoge y las borra. Guárdalo como una llave. Si cierras esta página sin él, nadie podrá leer lo que llegue: no podemos volver a mostrártelo.
ask-new-until = El servidor lo guarda hasta el { $until }.
ask-new-go = Ir a tus respuestas
ask-words = En palabras:

ask-status-looking = Preguntando al servidor.
ask-open-title = Una respuesta sellada
ask-open-lede = Un enlace sella un mensaje para quien lo creó; otro, que esa persona guardó, lo abre. Lo que el servidor tiene entretanto, no recibe la clave para leerlo.
ask-open-lost = A este enlace le falta el final, o lo creó otra versión de este sitio. Hace falta la parte que sigue a #. Pide el enlace completo a quien te lo envió.
ask-problem-refused = El servidor no lo aceptó. Recarga la página e inténtalo de nuevo.

ask-reply-title = Enviar una respuesta sellada
ask-reply-who = Quien creó este enlace puede leer lo que envíes, y nadie más: se sella aquí, en tu navegador, antes de salir. El enlace no demuestra quién lo creó.
ask-reply-words-hint = Si es importante, compara estas palabras de viva voz con quien te dio el enlace. Los dos necesitáis este sitio en el mismo idioma.
ask-reply-facts = { $replies ->
    [one] El enlace admite una respuesta más, hasta el { $until }.
   *[other] El enlace admite { $replies } respuestas más, hasta el { $until }.
 }
ask-reply-text = Tu respuesta
ask-reply-before = Una vez enviada, no puedes retirarla, cambiarla ni volver a verla. No ves lo que enviaron otras personas.
ask-reply-send = Sellar y enviar
ask-reply-sent = Sellada y enviada.
ask-reply-after = Ahora la tiene el servidor, sellada, con la hora en que llegó, su tamaño y su puesto en la fila. No pidió ningún nombre. Conoce tu dirección por la conexión, como todo servidor, y no la guarda.
ask-reply-another = Enviar otra
ask-reply-none = Aquí no hay nada a lo que responder. El enlace nunca se creó aquí, ha caducado o fue retirado. El servidor responde igual en los tres casos.
ask-reply-full = Este enlace no admite más respuestas.

ask-bag-title = Tus respuestas
ask-bag-who = Este enlace abre todas las respuestas. Quien más lo tenga también las lee. La página quitó la clave de la barra de direcciones.
ask-bag-empty = Aún no hay respuestas.
ask-bag-count = { $replies ->
    [one] Una respuesta.
   *[other] { $replies } respuestas.
 }
ask-bag-reply = Respuesta { $number }: { $size } bytes sellados, llegó en la hora que empieza el { $hour }
ask-bag-open = Abrir la respuesta { $number }
ask-bag-delete = Borrar la respuesta { $number }
ask-bag-opening = Recogiéndola y abriéndola aquí, en tu navegador.
ask-bag-deleting = Pidiendo al servidor que la borre.
ask-bag-deleted = Borrado: la petición y todas sus respuestas.
ask-bag-opened = La respuesta
ask-bag-whose = Cualquiera con el enlace pudo escribir esto. No demuestra quién lo hizo.
ask-bag-no-reply = Esta respuesta no se abre. Quien tiene el enlace puede dejar bytes que nunca se sellaron para ti, o fueron cambiados. Las demás respuestas siguen como estaban.
ask-bag-none = Aquí no hay nada. El enlace no está completo, nunca se creó aquí, ha caducado o fue retirado.
ask-bag-refresh = Buscar respuestas nuevas
ask-bag-delete-all = Borrar la petición y todas las respuestas
ask-bag-reload = Para volver, usa de nuevo tu propio enlace.
