### Words of the pages for sealed notes.

note-new-title = Sella una nota
note-new-lede = Tu navegador sella lo que escribes. El servidor guarda los bytes sellados hasta que el enlace los abra. Al servidor no se le da lo que necesitaría para leer.
note-new-text = Tu nota
note-new-room = Espacio libre: { $left } bytes
note-new-over = Demasiado texto: sobran { $over } bytes
note-new-keep = Guardarla durante
note-keep-1h = una hora
note-keep-1d = un día
note-keep-7d = siete días
note-keep-30d = treinta días
note-new-reads = Cuántas veces se podrá leer
note-new-code = Código de quien administra este sitio
note-new-code-hint = Aquí puede dejar notas quien tenga un código.
note-new-accept = Sé que esta página llegó por http, sin cifrar. Lo que escribo no es un secreto de verdad.
note-new-seal = Sellar y dejar
note-new-off = Quien administra este sitio no acepta notas nuevas.
note-new-status-empty = Primero escribe algo.
note-new-status-accept = Marca primero la casilla sobre http, o abre este sitio por https.
note-new-status-sealing = Sellando la nota en tu navegador.
note-new-status-sending = Dejando los bytes sellados en el servidor.
note-new-status-ready = Sellada y entregada. La abre el enlace de abajo, y nada más.
note-new-link = El enlace que la abre
note-new-link-hint = Quien tenga el enlace completo puede leer la nota. La parte que va después del # nunca llega al servidor. No podemos volver a mostrártelo.
note-new-qr = El enlace como código QR
note-new-facts = { $reads ->
    [one] Vale para una lectura, hasta el { $until }.
   *[other] Vale para { $reads } lecturas, hasta el { $until }.
 }
note-new-preview = Puede que las aplicaciones de mensajería miren el enlace para mostrar una vista previa, y tú también puedes mirar: mirar no gasta ninguna lectura. Solo la gasta abrir.
note-new-or-ask = ¿Quieres que alguien te envíe algo a ti?
note-new-another = Sellar otra

note-new-way = Qué la abre
note-way-link = El enlace
note-way-both = El enlace y una frase de contraseña tuya
note-way-words = Palabras sacadas aquí, para quien tenga la dirección

note-new-files = Archivos
note-new-files-add = Elige archivos o suéltalos aquí
note-new-files-hint = Hasta { $most } en total, con el texto. El servidor solo ve más o menos cuánto ocupan.
note-new-files-sum = { $files ->
    [one] Un archivo, { $size } de { $most }.
   *[other] { $files } archivos, { $size } de { $most }.
 }
note-new-files-out = Quitar
note-new-files-remove = Quitar { $name }
note-new-status-nothing = Primero escribe algo o añade un archivo.
note-new-status-many = Juntos caben como mucho 100 archivos; un texto cuenta como uno. Primero quita algunos.
note-new-status-files-large = Todo junto es demasiado. Primero quita algo.
note-new-status-unreadable = Un archivo cambió o se borró después de añadirlo. Quítalo aquí y añádelo de nuevo.
note-new-status-stopped = Parado. Puede que el servidor ya tenga la nota: «Sellar y dejar» sigue con la misma.

note-pass-field = Frase de contraseña
note-pass-show = Mostrar
note-pass-stop = Parar
note-pass-copy = Copiar
note-pass-copied = Copiado.
note-pass-copy-failed = Aquí no está permitido copiar. El texto está seleccionado: cópialo a mano.
note-pass-how-far = Cuánto lleva
note-pass-progress = { $done } de { $all }

note-new-passphrase-hint = Acuérdala con quien va a leer por un camino distinto del que toma el enlace. No se envía, y nadie te la puede recordar.
note-new-strength = Cuánto cuesta cada intento
note-new-strength-desk = Mucho: 64 MiB por intento
note-new-strength-phone = Menos: 19 MiB por intento
note-new-strength-hint = El dispositivo de quien lea necesita tanta memoria como elijas aquí.
note-new-words = Las palabras
note-new-words-again = Sacar otras palabras
note-new-words-years = Tiene que seguir cerrada durante años: seis palabras
note-new-words-price = Quien administre este servidor, o copie su disco, puede probar palabras por su cuenta todo el tiempo que quiera. Con cinco palabras eso cuesta de media unos 100 millones de dólares en tarjetas gráficas alquiladas; con cuatro serían 80 000 dólares, con tres 62. Y quien tenga la dirección puede bloquear la nota fallando intentos. Si puedes enviar un enlace completo, elige el enlace.
note-new-status-passphrase = Primero escribe una frase de contraseña.
note-new-status-no-words = La lista de palabras no llegó. Elige «Sacar otras palabras» para probar otra vez.
note-new-status-stretching = Encareciendo los intentos y después sellando. En un dispositivo viejo tarda un rato.
note-new-status-lighter = A este dispositivo no le alcanza la memoria para el modo más duro. Ahora está elegido el otro: sella de nuevo, o usa otro dispositivo.
note-new-status-memory = A este dispositivo no le alcanza la memoria. Usa otro, o deja que solo el enlace abra la nota.
note-new-status-ready-both = Sellada y entregada. La abre el enlace de abajo junto con tu frase de contraseña.
note-new-status-ready-words = Sellada y entregada. En la dirección de abajo la abren las palabras.
note-new-link-hint-both = A quien tenga el enlace le falta todavía tu frase de contraseña: envíala por otro camino. La parte que va después del # nunca llega al servidor. No podemos volver a mostrártelo.
note-new-link-hint-words = La dirección sola no abre nada. Envía las palabras por otro camino.
note-new-words-left = Las palabras que la abren
note-new-words-left-hint = Nunca llegaron al servidor. No podemos volver a mostrártelas.
note-new-own = Tu propio enlace, solo para ti
note-new-own-hint = Muestra si la nota se leyó y permite retirarla; no puede abrirla. Si cierras esta página sin guardarlo, no podrás hacer ninguna de las dos cosas.

note-open-title = Una nota sellada
note-open-lede = Una nota que alguien selló y dejó en este servidor.
note-open-looking = Preguntando al servidor si la nota sigue ahí.
note-open-ready = { $reads ->
    [one] La nota está aquí. Se puede abrir una vez más.
   *[other] La nota está aquí. Se puede abrir { $reads } veces más.
 }
note-open-facts = { $size } sellados; se guarda hasta el { $until }.
note-open-how = { $reads ->
    [one] Abrirla gasta la única lectura que queda, y quien envió la nota puede saber que se leyó y a qué hora, sin los minutos.
   *[other] Abrirla gasta una de las { $reads } lecturas que quedan, y quien envió la nota puede saber que se leyó y a qué hora, sin los minutos.
 }
note-open-passphrase-hint = Te la da quien te envió el enlace. Una equivocada no gasta ninguna lectura; diez equivocadas bloquean la nota durante una hora.
note-open-empty = Primero escribe la frase de contraseña.
note-open-wrong = { $left ->
    [one] Esa no es la frase de contraseña. Una equivocada más bloquea la nota durante una hora.
   *[other] Esa no es la frase de contraseña. No se gastó ninguna lectura. { $left } equivocadas más bloquean la nota durante una hora.
 }
note-open-locked = Bloqueada tras diez frases equivocadas, hasta el { $until }. Hasta entonces tampoco vale la correcta. No se pierde nada: prueba después.
note-open-memory = A este dispositivo no le alcanza la memoria para calcular la clave. Abre la nota en otro.
note-open-stretching = Calculando la clave a partir de la frase de contraseña. En un dispositivo viejo tarda un rato.
note-open-open = Abrir la nota
note-open-opening = Demostrando que tienes la clave, trayendo los bytes sellados, abriéndolos aquí.
note-open-opened = Abierta, aquí en tu navegador.
note-open-text = La nota
note-open-copy = Copiar el texto
note-open-delete = Borrarla para todos
note-open-delete-hint = El servidor aún guarda la nota para otras lecturas. Al borrarla se le quita a todo el mundo; quien la envió puede ver que ya no está.
note-open-deleting = Diciéndole al servidor que la borre.
note-open-deleted = Borrada para todos. Lo de arriba está ahora solo en esta página.
note-open-used-up = Era la última lectura: el servidor se deshace de los bytes sellados.
note-open-again = Probar otra vez
note-open-none = Aquí no hay nada. La nota no existió nunca, caducó o ya se leyó todas las veces previstas. El servidor responde lo mismo en los tres casos.
note-open-no-key = A este enlace le falta el final. La parte que va después del # es la que abre la nota, y no está. Pídele el enlace completo a quien te lo envió.
note-open-other-version = Este enlace se hizo con otra versión de este sitio, o alguien lo cambió. Pídele el enlace completo a quien te lo envió.
note-open-damaged = Los bytes que entregó el servidor no se abren con este enlace. Están alterados, o son de otra nota.
note-open-stopped = Parado. La lectura está gastada, pero es tuya: si pulsas «Probar otra vez» en el próximo minuto, no gasta otra.
note-open-no-note = Se abrió, pero lo que hay dentro no está empaquetado como lo hace este sitio. Algo anda mal, así que no se muestra ni se guarda nada.
note-open-room = En este dispositivo no hay sitio para la nota. Libera espacio y prueba otra vez, o ábrela en otro dispositivo.
note-open-files = Archivos
note-open-files-hint = Quien los envió eligió sus nombres y su contenido. Abre solo lo que esperabas.
note-open-show = Muéstramelo: abrirla sin este sitio
note-open-show-how = La nota es un archivo en formato age, con un archivo tar dentro. Las dos herramientas son libres y no son nuestras.
note-open-show-file = note.age: los bytes sellados, como los entregó el servidor
note-open-show-identity = La clave de esta nota: guárdala como key.txt
note-open-show-identity-hint = Abre esta nota y ninguna otra. Nunca llegó al servidor.
note-open-show-commands = Las dos órdenes
note-open-show-lines = mkdir note && age -d -i key.txt -o note.tar note.age && tar xf note.tar -C note
note-open-show-commands-hint = La primera abre la nota solo si cada byte es correcto; la segunda la desempaqueta.
note-open-needs-reload = La página quitó la clave de la barra de direcciones para que no quede en tu historial. Para volver, usa otra vez el enlace.

note-own-title = Tu nota: qué fue de ella
note-own-asking = Pidiéndole el recibo al servidor.
note-own-held = El servidor tiene la nota. Puedes retirarla.
note-own-gone = El servidor ya no tiene la nota.
note-own-none = Aquí no hay recibo. El enlace no está completo, o la nota desapareció hace más de una semana.
note-own-reads = Lecturas hechas
note-own-first = Primera lectura
note-own-first-hour = en la hora que empieza el { $hour }
note-own-first-none = ninguna todavía
note-own-until = Se guarda hasta
note-own-coarse = Una lectura es una entrega a alguien que demostró tener la clave. No dice a quién, ni si lo entendió.
note-own-take-back = Retirarla
note-own-taking-back = Retirando la nota.
note-own-taken-back = Retirada. Desde ahora nadie puede abrirla; quien ya la leyó conserva lo leído.
note-own-again = Preguntar otra vez
note-own-cannot = Este enlace no puede abrir la nota. La página quitó la clave de la barra de direcciones: para volver, usa otra vez el enlace.

note-held-ask = Mostrar lo que guarda el servidor
note-held-title = Lo que guarda el servidor sobre esta nota
note-held-what = Qué es
note-held-value = Como lo guarda el servidor
note-held-nothing = nada
note-held-failed = El servidor no lo mostró. Prueba otra vez.
note-held-count = { $values ->
    [one] Un valor: es todo lo que este servidor guarda sobre la nota.
   *[other] { $values } valores: es todo lo que este servidor guarda sobre la nota.
 }
note-held-notes-id = El identificador de la nota, que está en su dirección
note-held-notes-claim = SHA-256 de la clave de lectura. Con ella se podrían probar frases sin preguntar al servidor, así que solo se muestra su longitud
note-held-notes-owner = SHA-256 de la clave que va en este enlace tuyo
note-held-notes-door = SHA-256 de la clave de la puerta, si la nota necesita su enlace
note-held-notes-body-digest = SHA-256 de los bytes sellados, para reconocer la misma nota enviada otra vez
note-held-notes-size = Cuántos bytes sellados hay
note-held-notes-reads-left = Lecturas que quedan
note-held-notes-reads-taken = Lecturas gastadas
note-held-notes-first-read = La hora de la primera lectura
note-held-notes-expires-at = Cuándo se va la nota, leída o no
note-held-notes-wrong-keys = Frases equivocadas desde el último bloqueo
note-held-notes-locked-until = Hasta cuándo está bloqueada tras diez equivocadas
note-held-notes-body = El nombre con que se guardan los bytes sellados
note-held-chunks-body = El nombre de los bytes sellados
note-held-chunks-number = Qué trozo de ellos, desde el 0
note-held-chunks-bytes = El trozo mismo; solo se muestra su longitud
note-held-claims-note = El identificador de la nota
note-held-claims-token = SHA-256 de un número que el navegador de quien leyó sacó para esta lectura
note-held-claims-until = Hasta cuándo puede quien leyó pedir la nota otra vez; solo se muestra la hora
note-held-tombstones-id = El identificador de la nota que ya no está
note-held-tombstones-owner = SHA-256 de la clave que va en este enlace tuyo
note-held-tombstones-reads-taken = Lecturas que se gastaron
note-held-tombstones-first-read = La hora de la primera lectura
note-held-tombstones-keep-until = Cuándo se olvida también esto

note-problem-network = El servidor no respondió. No se perdió nada: prueba otra vez.
note-problem-full = Ahora mismo el servidor no tiene sitio para más. Prueba más tarde.
note-problem-busy = Ahora mismo el servidor tiene demasiado trabajo. Prueba otra vez dentro de un momento.
note-problem-code = El código no es correcto.
note-problem-large = Eso es demasiado grande para este servidor.
note-problem-refused = El servidor no aceptó la nota. Vuelve a cargar la página y prueba otra vez.
