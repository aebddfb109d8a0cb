### Words of the labs. What starts with labs- stands on the page around a lab; part- and lab- are the lab’s own.

## Around every lab

labs-running = El laboratorio
labs-try = Prueba esto
labs-try-first = Para empezar:
labs-try-all = Todos los pasos están debajo del laboratorio.
labs-sources = Fuentes de este laboratorio
labs-happened = Qué pasó
labs-still-bytes = Todos los bytes
labs-talk = Para conversar

## Around "Sealed"

labs-sealed-title = Sellada
labs-sealed-lede = Escribe una carta, séllala y mírala como la ve la empresa que está en medio.
labs-sealed-note = Cifrado de verdad, en esta página. Nada sale de tu dispositivo.
labs-sealed-try-1 = Busca tus palabras en medio. Sella la carta y vuelve a mirar.
labs-sealed-try-2 = Cambia un bit, el que quieras, y ábrela. ¿Qué recibe tu amiga?
labs-sealed-try-3 = Deshaz el cambio y cambia una letra de la frase de contraseña de tu amiga. ¿Existe el casi?
labs-sealed-try-4 = Envía un sí y luego un no, sin relleno. ¿Podría el proveedor saber cuál es cuál? Ahora con relleno.
labs-sealed-happened-1 = Argon2id sacó una clave de la frase de contraseña, despacio y a propósito. XChaCha20-Poly1305 convirtió tus palabras en otros tantos bytes que no dicen nada, y añadió una etiqueta. El proveedor recibió la sal, el nonce, el texto cifrado y la etiqueta; le falta la clave.
labs-sealed-happened-2 = La etiqueta se comprueba antes de mostrar nada. Por eso un bit cambiado, sea cual sea, y una letra equivocada en la frase de contraseña acaban igual: no hay carta.
labs-sealed-happened-3 = Sellar oculta las palabras, no el sobre. Quién, a quién y cuándo quedan a la vista y, sin relleno, también el largo. Un sí, con su tilde, ocupa tres bytes; un no, dos.
labs-sealed-talk-1 = ¿Qué preferirías que viera una persona desconocida: lo que escribiste en un día, o la lista de a quiénes escribiste en un año?
labs-sealed-talk-2 = ¿Quién debería poder abrir una carta sellada sin pedírselo a ti ni a tu amiga? ¿Qué habría que construir para eso, y quién más podría usarlo?
labs-sealed-still = Una carta que ya está sellada
labs-sealed-still-text = La carta de una sola palabra { $text } (sí, en inglés), sellada con { $passphrase }, se ve así desde el medio. Sellada otra vez, la misma carta se vería distinta.

## In every lab

part-observer = Lo que ve el proveedor
part-bytes-spoken = { $count ->
    [one] 1 byte, empieza por { $start }
   *[other] { $count } bytes, empieza por { $start }
 }
part-bytes-show = Mostrar todos los bytes
part-bytes-hide = Ocultar los bytes
part-table = Lo mismo en una tabla
part-table-part = Parte
part-table-bytes = Bytes
part-table-starts = Empieza por
part-table-for = Para qué sirve
part-link = Enlace a estos ajustes
part-link-copy = Copiar el enlace
part-link-copied = Enlace copiado. Lleva los ajustes, no lo que escribiste.
part-link-failed = No se pudo copiar el enlace. Aquí está:
part-link-bad = No se pudo leer el enlace a estos ajustes: { $why }. El laboratorio empieza desde el principio.
part-link-version = se hizo con otra versión de este laboratorio
part-link-long = es más largo que cualquier enlace de este laboratorio
part-link-unknown = tiene una parte que este laboratorio no conoce
part-link-value = uno de sus valores no es posible
part-tag-name = La etiqueta del precio
part-tag-without = Sin cifrado
part-tag-with = Con cifrado
part-tag-left = Lo más barato que queda
part-tag-one = Para una persona
part-tag-thousand = Para mil
part-tag-everyone = Para todo el mundo
part-tag-pin = Pasarla a la cuenta
part-tag-pinned = Pasada a la cuenta. Etiquetas en la cuenta: { $count }.
part-tag-bill = Ver la cuenta
part-tag-turn = Dale la vuelta: el mismo número, para otros
part-tag-stalker = Quien acosa a alguien
part-tag-burglar = Quien roba
part-tag-detective = La policía con una orden judicial
part-number-group = {"\u00A0"}
part-number-from = 5
part-number-point = ,
part-number-range = de { $low } a { $high }
part-number-least = { $amount } o más
part-money = { $amount }{"\u00A0"}$
part-money-one-million = { $amount } millón de dólares
part-money-million = { $amount } millones de dólares
part-money-billion = { $amount } mil millones de dólares
part-print = Imprimir
part-failed = No funcionó: no se pudo poner en marcha la parte de la página que sella. Vuelve a cargar la página, o prueba con un navegador más nuevo.
part-memory = Este dispositivo no tiene memoria suficiente para esta fuerza. Elige la de teléfono viejo y prueba otra vez.
part-cancel = Parar

## In "Sealed"

lab-sealed-you = Tú
lab-sealed-provider = El proveedor
lab-sealed-friend = Tu amiga
lab-sealed-letter = Tu carta
lab-sealed-samples = O envía
lab-sealed-sample-library = la biblioteca
lab-sealed-sample-yes = sí
lab-sealed-sample-no = no
lab-sealed-text-library = Nos vemos a las seis en la biblioteca. Trae la lista.
lab-sealed-text-yes = sí
lab-sealed-text-no = no
lab-sealed-passphrase = Frase de contraseña que comparten
lab-sealed-passphrase-first = nutria farol pleito menta
lab-sealed-passphrase-hint = Inventa una. No escribas ninguna que uses.
lab-sealed-padding = Relleno: oculta el largo
lab-sealed-strength = Fuerza: lo lento que es cada intento
lab-sealed-strength-desk = Equipo portátil: 64 MiB, 3 pasadas
lab-sealed-strength-phone = Teléfono viejo: 19 MiB, 2 pasadas
lab-sealed-seal = Sellar
lab-sealed-again = Escribir otra
lab-sealed-open = Abrir
lab-sealed-flip = Cambiar este bit
lab-sealed-flip-back = Deshacer el cambio
lab-sealed-bit = Bit que cambia, de 1 a { $last }
lab-sealed-friend-passphrase = Frase de contraseña
lab-sealed-friend-waits = Todavía no ha llegado nada sellado. Lo que llegue ahora podría leerlo cualquiera por el camino.
lab-sealed-friend-reads = Tu amiga lee
lab-sealed-travels-open = En camino, tal cual
lab-sealed-travels-sealed = En camino, sellada
lab-sealed-sees = Ve
lab-sealed-knows = Sabe
lab-sealed-cannot = Le queda oculto
lab-sealed-sees-open = todas las palabras, { $count } bytes
lab-sealed-sees-sealed = { $count } bytes, ninguna palabra
lab-sealed-sees-flipped = { $count } bytes, ninguna palabra, el bit { $bit } cambiado
lab-sealed-knows-open = quién, a quién, cuándo y qué
lab-sealed-knows-sealed = quién, a quién, cuándo, y que la carta ocupa { $length } bytes
lab-sealed-knows-padded = quién, a quién, cuándo, y que la carta ocupa como mucho { $length } bytes
lab-sealed-cannot-open = nada
lab-sealed-cannot-sealed = las palabras, la frase de contraseña, la clave
lab-sealed-cannot-padded = las palabras, la frase de contraseña, la clave, el largo exacto
lab-sealed-log = Cartas que ha llevado el proveedor
lab-sealed-log-sealed = Carta { $number }: ocupa { $length } bytes
lab-sealed-log-padded = Carta { $number }: con relleno hasta { $length } bytes
lab-sealed-key = La clave que Argon2id sacó de tu frase de contraseña, en { $ms } ms. Se queda aquí:
lab-sealed-part-salt = Sal
lab-sealed-part-nonce = Nonce
lab-sealed-part-ciphertext = Texto cifrado
lab-sealed-part-tag = Etiqueta
lab-sealed-part-open = Texto en claro
lab-sealed-for-salt = hace que la misma frase de contraseña dé cada vez otra clave
lab-sealed-for-nonce = hace que la misma carta se vea distinta cada vez
lab-sealed-for-ciphertext = tus palabras, selladas
lab-sealed-for-tag = muestra si cambió algún bit
lab-sealed-for-open = tus palabras, para todo el mundo
lab-sealed-status-writing = Todavía sin sellar: el proveedor va leyendo.
lab-sealed-status-sealing = Argon2id está trabajando. Esto es lo que cuesta cada intento.
lab-sealed-status-sealed = Sellada. Viajan { $count } bytes, y ninguna de tus palabras.
lab-sealed-status-flipped = El bit { $bit } está cambiado. Ahora ábrela.
lab-sealed-status-opening = El dispositivo de tu amiga saca la clave de la frase de contraseña.
lab-sealed-status-opened = Se abrió. Tu amiga lee: { $text }
lab-sealed-status-refused = No se abre. La frase de contraseña no es la correcta, o algo cambió por el camino: nadie puede saber cuál de las dos cosas.
lab-sealed-status-empty = La frase de contraseña está vacía. Escribe unas palabras.

## La etiqueta de su precio

lab-sealed-tag-what = Leer una carta
lab-sealed-tag-carrier = pedida a quien la llevó: tarifa de una operadora en 2009 por el correo guardado de una persona
lab-sealed-tag-carrier-thousand = la misma tarifa, mil veces
lab-sealed-tag-in-passing = al año por PRISM, 2013: por toda la gente que había elegido, no por todo el mundo
lab-sealed-tag-guess = por adivinar una frase de contraseña de cuatro palabras sacadas al azar, con alquileres de 2026
lab-sealed-tag-guesses = cada carta tiene su propia sal: mil veces
lab-sealed-tag-anew = Cada carta, desde cero
lab-sealed-tag-phone = por abrir el teléfono, en 2018, cuando ya está en la mano
lab-sealed-tag-phone-thousand = y con mil teléfonos en la mano
lab-sealed-tag-every-phone = Cada teléfono, en la mano, uno por uno
lab-sealed-tag-source = Precios de 2009 a 2026, cada uno en dólares de su año: tarifas de las operadoras (Gizmodo, 2012), informaciones sobre PRISM (2013), GrayKey y Cellebrite (2018), hashcat (2025), el alquiler de una tarjeta (2026). Los intentos los calculamos nosotros.
lab-sealed-tag-stalker = Quien vive contigo no tiene presupuesto ni lo necesita. Mira por encima de tu hombro, sabe tu PIN o pregunta. Sellar no cambia nada de eso.
lab-sealed-tag-burglar = Quien roba va a donde están todas las cartas juntas. Si allí están selladas, con un solo robo no se abre ninguna.
lab-sealed-tag-detective = Antes bastaba una orden a la empresa. Ahora hacen falta una orden para un teléfono, el teléfono y días de trabajo de alguien: en un caso grave sigue siendo posible; en todos a la vez, no.

## La etiqueta del precio de una nota

lab-note-tag-what = Leer una nota
lab-note-tag-carrier = si fuera un correo: tarifa de una operadora en 2009 por el correo guardado de una persona
lab-note-tag-carrier-thousand = la misma tarifa, mil veces
lab-note-tag-in-passing = al año por PRISM, 2013: por toda la gente que había elegido, no por todo el mundo
lab-note-tag-link = Un enlace
lab-note-tag-link-beside = con el que hacerse: nadie adivina sus 32 bytes al azar
lab-note-tag-links = Mil enlaces, uno por uno
lab-note-tag-every-link = Cada enlace, uno por uno
lab-note-tag-phone = por abrir uno de los dos teléfonos, en 2018, cuando ya está en la mano
lab-note-tag-phone-thousand = y con mil teléfonos en la mano
lab-note-tag-other-page = Otra página de este servidor, para todos los que entren: quien la compruebe puede notarlo
lab-note-tag-source = Precios de 2009 a 2018, cada uno en dólares de su año: tarifas de las operadoras (Gizmodo, 2012), informaciones sobre PRISM (2013), GrayKey y Cellebrite (2018).
lab-note-tag-stalker = Quien vive contigo o usa tu teléfono no necesita la clave: ve la nota cuando la ves tú.
lab-note-tag-burglar = Quien entra en este servidor encuentra notas selladas, sus tamaños y sus horas, y ninguna clave.
lab-note-tag-detective = Una orden a este servidor da lo que el servidor tiene, que puedes ver arriba. Las palabras las tienen dos personas.
