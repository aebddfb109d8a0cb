### Words of the pages for sealed notes.

note-new-title = Sella una nota
note-new-lede = Tu navegador sella lo que escribes. El servidor guarda los bytes sellados hasta que el enlace los abra. Al servidor no se le da lo que necesitaría para leer.
note-new-text = Tu nota
note-new-room = Espacio libre: { $left } bytes
note-new-over = Demasiado larga para una nota: sobran { $over } bytes
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
note-new-copy = Copiar el enlace
note-new-copied = Copiado.
note-new-copy-failed = Aquí no está permitido copiar. El enlace está seleccionado: cópialo a mano.
note-new-qr = El enlace como código QR
note-new-facts = { $reads ->
    [one] Vale para una lectura, hasta el { $until }.
   *[other] Vale para { $reads } lecturas, hasta el { $until }.
 }
note-new-preview = Puede que las aplicaciones de mensajería miren el enlace para mostrar una vista previa, y tú también puedes mirar: mirar no gasta ninguna lectura. Solo la gasta abrir.
note-new-another = Sellar otra

note-open-title = Una nota sellada
note-open-lede = Alguien dejó una nota para quien tenga este enlace.
note-open-looking = Preguntando al servidor si la nota sigue ahí.
note-open-ready = { $reads ->
    [one] La nota está aquí. Se puede abrir una vez más.
   *[other] La nota está aquí. Se puede abrir { $reads } veces más.
 }
note-open-facts = { $size } bytes sellados, guardados hasta el { $until }.
note-open-how = Abrirla gasta una lectura. Tu navegador demuestra que tiene el enlace, recibe los bytes sellados y los abre aquí.
note-open-open = Abrir la nota
note-open-opening = Demostrando que tienes la clave, trayendo los bytes sellados, abriéndolos aquí.
note-open-opened = Abierta, aquí en tu navegador.
note-open-text = La nota
note-open-copy = Copiar el texto
note-open-copied = Copiado.
note-open-copy-failed = Aquí no está permitido copiar. El texto está seleccionado: cópialo a mano.
note-open-again = Probar otra vez
note-open-none = Aquí no hay nada. La nota no existió nunca, caducó o ya se leyó todas las veces previstas. El servidor responde lo mismo en los tres casos.
note-open-no-key = A este enlace le falta el final. La parte que va después del # es la que abre la nota, y no está. Pídele el enlace completo a quien te lo envió.
note-open-other-version = Este enlace se hizo con otra versión de este sitio, o alguien lo cambió. Pídele el enlace completo a quien te lo envió.
note-open-damaged = Los bytes que entregó el servidor no se abren con este enlace. Están alterados, o son de otra nota.
note-open-needs-reload = La página quitó la clave de la barra de direcciones para que no quede en tu historial. Para volver, usa otra vez el enlace.

note-problem-network = El servidor no respondió. No se perdió nada: prueba otra vez.
note-problem-full = Ahora mismo el servidor no tiene sitio para más notas. Prueba más tarde.
note-problem-busy = Ahora mismo el servidor tiene demasiado trabajo. Prueba otra vez dentro de un momento.
note-problem-code = El código no es correcto.
note-problem-large = La nota es demasiado grande para este servidor.
note-problem-refused = El servidor no aceptó la nota. Vuelve a cargar la página y prueba otra vez.
