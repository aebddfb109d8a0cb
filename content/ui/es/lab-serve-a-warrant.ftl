### El laboratorio "Presenta una orden".

## A su alrededor

labs-serve-a-warrant-title = Presenta una orden
labs-serve-a-warrant-lede = Deja una nota sellada en este mismo servidor. Luego vuelve con un papel de un tribunal y mira qué tiene que entregar.
labs-serve-a-warrant-note = Una nota real y una respuesta real. Los papeles son los de Estados Unidos.
labs-serve-a-warrant-try-1 = Deja la nota y presenta la citación. ¿Cuántos valores tiene que entregar este servidor, y qué cuentan?
labs-serve-a-warrant-try-2 = Sube hasta la orden de registro. ¿Qué se añade? ¿Podría leerlo una jueza?
labs-serve-a-warrant-try-3 = Recorre la lista de los demás. ¿Quién tiene tus palabras? ¿Quién tiene la clave?
labs-serve-a-warrant-try-4 = Abre la nota como lo haría tu amiga y presenta otra vez la orden de registro.
labs-serve-a-warrant-try-5 = Presenta la última orden. ¿Qué alcanza que las otras no alcanzaban?
labs-serve-a-warrant-happened-1 = El servidor respondió con lo que hay en su base de datos, fila por fila, con el mismo código que usa quien lo administra. Un papel solo alcanza lo que hay: los bytes sellados, unas huellas, unos números, unas horas. La clave estaba en el enlace, y los navegadores no envían esa parte.
labs-serve-a-warrant-happened-2 = Un papel más fuerte da más de lo que hay. No puede dar lo que no hay. Cuando la nota ya se leyó, los bytes sellados tampoco están, y solo queda un resguardo.
labs-serve-a-warrant-happened-3 = Otros tienen más. Los dos dispositivos tienen las palabras; quien llevó el enlace tuvo la clave. Así la pregunta pasa de una empresa que tiene a todo el mundo a un dispositivo o una persona, de una en una.
labs-serve-a-warrant-happened-4 = La última orden no pide ningún registro. Pide que el sitio se porte de otra manera con una persona, de ahora en adelante. Sellar en una página no lo impide: es la página la que sella. Puedes comparar la página con una que compiles tú. No puedes saber qué se envió a otras personas, ni qué te enviarán mañana.
labs-serve-a-warrant-happened-5 = Cómo llamaría la ley a cada campo es lectura nuestra, no de un tribunal. Donde un campo se podría discutir, el laboratorio lo cuenta como alcanzado.
labs-serve-a-warrant-talk-1 = Una detective busca a una niña desaparecida y presenta aquí una orden en regla. ¿Qué le dices?
labs-serve-a-warrant-talk-2 = ¿Debería poder un tribunal ordenar otra página para una persona? ¿Qué habría que demostrar antes, y quién lo notaría?
labs-serve-a-warrant-talk-3 = ¿Qué preferirías administrar: un servidor que pudiera ayudar en el peor caso, o uno al que no se pueda obligar a dañar a nadie? ¿Se puede tener todo?
labs-serve-a-warrant-still = Lo que este servidor guarda de una nota
labs-serve-a-warrant-still-text = La primera tabla tiene cada valor que el servidor guarda de una nota y el papel más débil que lo alcanza. La segunda tiene los papeles; la tercera, quién más tiene algo.
labs-serve-a-warrant-column-field = Lo que se guarda
labs-serve-a-warrant-column-weakest = Papel más débil que lo alcanza
labs-serve-a-warrant-sources = Fuentes de este laboratorio

## En él: la nota

lab-serve-a-warrant-desk = 1. Deja una nota
lab-serve-a-warrant-text = Tu nota
lab-serve-a-warrant-text-first = La bici está en la biblioteca.
lab-serve-a-warrant-text-hint = Inventa algo. Se sella en esta página y se guarda una hora, o hasta que se lea una vez.
lab-serve-a-warrant-text-fixed = Esta página llegó por http sin cifrar; por eso el texto es nuestro y se queda como está.
lab-serve-a-warrant-code = El código del anfitrión para notas nuevas
lab-serve-a-warrant-leave = Sellarla y dejarla aquí
lab-serve-a-warrant-open = Ábrela como lo haría tu amiga (en otra pestaña)
lab-serve-a-warrant-back = Retirar la nota
lab-serve-a-warrant-another = Dejar otra
lab-serve-a-warrant-where = Este servidor la llama { $id }. Se va el { $until }.
lab-serve-a-warrant-off = Este anfitrión no acepta notas, así que no hay ninguna por la que presentar un papel. Los papeles, lo que tienen los demás y la tabla de «Qué pasó» están aquí de todos modos.

## Los papeles

lab-serve-a-warrant-papers = 2. Elige un papel
lab-serve-a-warrant-second = Otra clase de orden
lab-serve-a-warrant-paper-subpoena = Citación
lab-serve-a-warrant-paper-order = Orden judicial para registros
lab-serve-a-warrant-paper-warrant = Orden de registro
lab-serve-a-warrant-paper-pen = Registro de conexiones
lab-serve-a-warrant-paper-wiretap = Orden de escucha
lab-serve-a-warrant-paper-page = Envía otra página a esta persona
lab-serve-a-warrant-signs = Quién firma
lab-serve-a-warrant-shows = Qué se muestra antes
lab-serve-a-warrant-asks = Qué pide
lab-serve-a-warrant-law = Ley
lab-serve-a-warrant-signs-subpoena = Un gran jurado, un tribunal de juicio o una agencia a la que una ley se lo permite. No hace falta que antes esté de acuerdo una jueza.
lab-serve-a-warrant-signs-order = Una jueza.
lab-serve-a-warrant-signs-warrant = Una jueza.
lab-serve-a-warrant-signs-pen = Una jueza, que tiene que concederla si la fiscalía certifica.
lab-serve-a-warrant-signs-wiretap = Una jueza.
lab-serve-a-warrant-signs-page = Una jueza, si es que la ley lo permite. Eso se discute.
lab-serve-a-warrant-shows-subpoena = Para esto, la ley no nombra ningún hecho.
lab-serve-a-warrant-shows-order = Hechos concretos, que se puedan explicar, de que los registros importan para una investigación.
lab-serve-a-warrant-shows-warrant = Causa probable: una buena razón para creer que hay pruebas de un delito.
lab-serve-a-warrant-shows-pen = La palabra de la fiscalía de que lo que llegue importa para una investigación.
lab-serve-a-warrant-shows-wiretap = Causa probable, un delito de una lista (para mensajes electrónicos: cualquier delito federal grave), y que otros medios fracasaron, fracasarían o son demasiado peligrosos.
lab-serve-a-warrant-shows-page = Ninguna ley lo dice. En 2016 el gobierno lo pidió según una ley de 1789, y Apple se negó.
lab-serve-a-warrant-asks-subpoena = Lo guardado: nombre, dirección, cuándo y cuánto tiempo hubo conexión, desde cuándo se es cliente, dirección de red, medio de pago.
lab-serve-a-warrant-asks-order = Lo guardado: todos los registros sobre alguien, pero no lo que escribió.
lab-serve-a-warrant-asks-warrant = Lo guardado: todos los registros, y lo escrito.
lab-serve-a-warrant-asks-pen = Lo que venga: quién se conecta con quién y cuándo, pero no lo que escriben.
lab-serve-a-warrant-asks-wiretap = Lo que venga: lo que se escribe, mientras pasa.
lab-serve-a-warrant-asks-page = Lo que venga: que el sitio envíe a una persona una página que trabaja en su contra.
lab-serve-a-warrant-law-subpoena = 18 U.S.C. § 2703(c)(2)
lab-serve-a-warrant-law-order = 18 U.S.C. § 2703(c)(1)(B) y (d)
lab-serve-a-warrant-law-warrant = 18 U.S.C. § 2703(a) y (c)(1)(A). Para el correo electrónico, un tribunal de apelación dijo en 2010 que no basta con menos.
lab-serve-a-warrant-law-pen = 18 U.S.C. §§ 3123 y 3127(3)
lab-serve-a-warrant-law-wiretap = 18 U.S.C. § 2518(3); los delitos: § 2516
lab-serve-a-warrant-law-page = Se intentó con la All Writs Act, 28 U.S.C. § 1651. En 2016 una jueza ordenó así ayuda con un teléfono, un juez la negó con otro, y ningún tribunal superior decidió.
lab-serve-a-warrant-serve = Presentarlo a este servidor
lab-serve-a-warrant-serve-first = Primero deja una nota.

## Qué salió

lab-serve-a-warrant-status-writing = Todavía no hay ninguna nota.
lab-serve-a-warrant-status-off = Este anfitrión no acepta notas.
lab-serve-a-warrant-status-sealing = Sellándola en tu navegador.
lab-serve-a-warrant-status-sending = Dejando los bytes sellados en el servidor.
lab-serve-a-warrant-status-left = Se dejó una nota sellada en este servidor. Sobre la mesa: { $paper }.
lab-serve-a-warrant-status-gone = La nota ya no está en este servidor. Sobre la mesa: { $paper }. Preséntalo y mira qué queda.
lab-serve-a-warrant-status-asking = Preguntando al servidor por todo lo que guarda.
lab-serve-a-warrant-status-failed = El servidor no respondió. Prueba otra vez.
lab-serve-a-warrant-told = { $paper }: este servidor guarda { $held } valores y tiene que entregar { $reached }.
lab-serve-a-warrant-told-words = Tus palabras no están entre ellos.
lab-serve-a-warrant-told-sealed = Los bytes sellados están entre ellos. Para leerlos hace falta el enlace, y su clave nunca estuvo aquí.
lab-serve-a-warrant-told-gone = Los bytes sellados ya no están. Queda un resguardo.
lab-serve-a-warrant-told-pen = De los { $held } valores guardados no pide ninguno. De ahora en adelante: quién abre la página de la nota, desde qué dirección de red y cuándo. Este servidor no apunta hoy ninguna dirección; una orden así podría hacer que empezara.
lab-serve-a-warrant-told-wiretap = De los { $held } valores guardados no pide ninguno. De ahora en adelante: lo que pasa. Son bytes sellados y las claves que muestra quien lee para que le entreguen la nota. Con ellas se podría llevar o borrar, no leer.
lab-serve-a-warrant-told-page = De los { $held } valores guardados no necesita ninguno. Alcanza lo que se escriba o se abra después: una página que pasa las palabras antes de sellarlas, o la clave del enlace. Lo que se selló antes y no se abre otra vez sigue sellado.
lab-serve-a-warrant-answer = 3. Lo que entrega este servidor
lab-serve-a-warrant-answer-hint = Cada valor que guarda de esta nota, preguntado ahora mismo. Quien lo administra lee las mismas filas con { $command }, y ve una huella entera y una hora con sus segundos.
lab-serve-a-warrant-answer-none = Presenta un papel y aquí aparece la respuesta del propio servidor, valor por valor.
lab-serve-a-warrant-column-what = Qué es
lab-serve-a-warrant-column-value = Como lo guarda el servidor
lab-serve-a-warrant-given = ● Entregado: { $count } de { $held }
lab-serve-a-warrant-kept = ○ Fuera de alcance: { $count } de { $held }
lab-serve-a-warrant-held-owner = SHA-256 de la clave propia de quien envía, que esta página tiene y tú no llegas a ver
lab-serve-a-warrant-empty = nada
lab-serve-a-warrant-brought = Lo que dio cada papel
lab-serve-a-warrant-column-paper = Papel
lab-serve-a-warrant-column-papers = Los papeles
lab-serve-a-warrant-column-reached = Valores entregados
lab-serve-a-warrant-column-sealed = Bytes sellados
lab-serve-a-warrant-column-words = Tus palabras
lab-serve-a-warrant-of = { $reached } de { $held }
lab-serve-a-warrant-yes = sí
lab-serve-a-warrant-no = no
lab-serve-a-warrant-later = solo lo que se escriba o se abra después

lab-serve-a-warrant-can = Lo que este sitio podría hacer si se lo ordenaran
lab-serve-a-warrant-can-1 = Enviar a una persona otra página, en una visita, y a las demás la de siempre. Solo las conoce por su dirección de red, así que tendrían que decirle cuál.
lab-serve-a-warrant-can-2 = Guardar lo que ahora olvida: direcciones, horas, notas gastadas.
lab-serve-a-warrant-cannot = Lo que no podría hacer
lab-serve-a-warrant-cannot-1 = Abrir una nota que se selló antes y que no se abre otra vez. La clave nunca estuvo aquí.
lab-serve-a-warrant-cannot-2 = Cambiarle la página a quien usa el programa age en su propia máquina.
lab-serve-a-warrant-cannot-3 = Hacérselo a todo el mundo sin riesgo de que se vea: las páginas son los mismos bytes para todos, y cualquiera puede compararlas con las que compile.
lab-serve-a-warrant-taught = Cómo descubrirlo, y cuándo no se puede: qué ve el servidor

## Lo que tienen los demás

lab-serve-a-warrant-law-list = Lo que puede pedir una citación, y lo que tenían quienes hacen Signal en 2016
lab-serve-a-warrant-column-asked = La lista de la ley
lab-serve-a-warrant-column-here = Este servidor, de una nota
lab-serve-a-warrant-column-signal = Quienes hacen Signal, 2016
lab-serve-a-warrant-asked-name = Nombre
lab-serve-a-warrant-asked-address = Dirección
lab-serve-a-warrant-asked-times = Conexiones: cuándo y cuánto tiempo
lab-serve-a-warrant-asked-length = Desde cuándo se es cliente
lab-serve-a-warrant-asked-network = Número de teléfono o dirección de red
lab-serve-a-warrant-asked-payment = Medio de pago
lab-serve-a-warrant-here-name = no se pregunta
lab-serve-a-warrant-here-address = no se pregunta
lab-serve-a-warrant-here-times = la hora de la primera lectura
lab-serve-a-warrant-here-length = no hay clientes; cuándo se va la nota
lab-serve-a-warrant-here-network = ni se guarda ni se apunta
lab-serve-a-warrant-here-payment = no hay nada que pagar
lab-serve-a-warrant-signal-name = no entregaron nada
lab-serve-a-warrant-signal-address = no entregaron nada
lab-serve-a-warrant-signal-times = la fecha de la última conexión
lab-serve-a-warrant-signal-length = cuándo se creó la cuenta
lab-serve-a-warrant-signal-network = el número por el que se preguntó, nada más
lab-serve-a-warrant-signal-payment = no entregaron nada
lab-serve-a-warrant-signal-note = Un gran jurado de Virginia preguntó por dos números de teléfono en la primera mitad de 2016. Uno tenía cuenta. Los papeles se hicieron públicos el 4 de octubre de 2016.
lab-serve-a-warrant-others = Lo que tienen los demás
lab-serve-a-warrant-column-who = Quién
lab-serve-a-warrant-column-may = Lo que puede tener
lab-serve-a-warrant-column-has = ¿Tus palabras?
lab-serve-a-warrant-column-by = Con qué papel
lab-serve-a-warrant-who-log = El registro de este servidor
lab-serve-a-warrant-may-log = De cada llamada: { $fields }. Ninguna dirección, ningún identificador.
lab-serve-a-warrant-by-log = una orden judicial para registros
lab-serve-a-warrant-who-host = Quien alquila la máquina
lab-serve-a-warrant-may-host = El mismo disco, copias de él, quién paga la máquina y desde dónde la visitan.
lab-serve-a-warrant-by-host = los mismos papeles, presentados allí
lab-serve-a-warrant-who-proxy = Un proxy delante, si el anfitrión lo tiene
lab-serve-a-warrant-may-proxy = La dirección de red y la hora de cada visita, y la página de qué nota era. No lo que va tras el #.
lab-serve-a-warrant-by-proxy = los mismos papeles, presentados allí
lab-serve-a-warrant-who-carrier = Tu compañía de internet o de teléfono, y la de quien lee
lab-serve-a-warrant-may-carrier = Que viniste a este sitio, cuándo y cuánto fue y vino. Con https, no qué nota. Y quién eres: te manda la factura.
lab-serve-a-warrant-by-carrier = una citación para el nombre, una orden para el resto
lab-serve-a-warrant-who-link = Quien llevó el enlace
lab-serve-a-warrant-may-link = El enlace, si no iba sellado: con él, la clave. Abre la nota mientras la nota esté aquí.
lab-serve-a-warrant-by-link = una orden de registro
lab-serve-a-warrant-who-yours = Tu dispositivo
lab-serve-a-warrant-may-yours = Las palabras mientras esta página está abierta, el enlace donde lo pusieras, que estuviste aquí.
lab-serve-a-warrant-by-yours = una orden de registro para el dispositivo, o tu propia palabra
lab-serve-a-warrant-who-reader = El dispositivo de quien lee
lab-serve-a-warrant-may-reader = Las palabras una vez abierta, y lo que se copiara o fotografiara.
lab-serve-a-warrant-by-reader = una orden de registro para el dispositivo, o la palabra de quien lee
lab-serve-a-warrant-has-no = ○ no
lab-serve-a-warrant-has-yes = ● sí
lab-serve-a-warrant-has-key = ◐ su clave

## Su etiqueta del precio

lab-serve-a-warrant-tag-what = Lo que hace falta para leer notas que se dejaron en un servidor
lab-serve-a-warrant-tag-source = Se cuenta en papeles; no tenemos el precio de una orden. Contamos un papel por persona; un tribunal puede poner varias en uno. La ley: 18 U.S.C. § 2703, leída en 2026. Lo que guarda este servidor: su propia respuesta, arriba.
lab-serve-a-warrant-tag-without-one = 1 orden de registro
lab-serve-a-warrant-tag-without-one-beside = da las palabras, si el servidor las guarda abiertas
lab-serve-a-warrant-tag-without-thousand = 1000 órdenes de registro
lab-serve-a-warrant-tag-without-thousand-beside = o una copia del disco
lab-serve-a-warrant-tag-without-everyone = 1 copia del disco
lab-serve-a-warrant-tag-without-everyone-beside = por robo o por un anfitrión desleal; ningún papel alcanza a todo el mundo
lab-serve-a-warrant-tag-with-one = 1 orden de registro
lab-serve-a-warrant-tag-with-one-beside = da bytes sellados y ninguna clave
lab-serve-a-warrant-tag-with-thousand = 1000 órdenes de registro
lab-serve-a-warrant-tag-with-thousand-beside = dan bytes sellados y ninguna clave
lab-serve-a-warrant-tag-with-everyone = 1 copia del disco
lab-serve-a-warrant-tag-with-everyone-beside = da bytes sellados y ninguna clave
lab-serve-a-warrant-tag-left-one = 1 orden para un dispositivo
lab-serve-a-warrant-tag-left-one-beside = o una orden de enviar otra página, que quizá no sea legal y que alguien puede notar
lab-serve-a-warrant-tag-left-thousand = 1000 dispositivos
lab-serve-a-warrant-tag-left-thousand-beside = cada uno con su orden, y en manos de alguien
lab-serve-a-warrant-tag-left-everyone = 1 página cambiada
lab-serve-a-warrant-tag-left-everyone-beside = enviada a todo el mundo: la ve cualquiera que compare
lab-serve-a-warrant-tag-stalker = Quien acosa no tiene papel ni le hace falta: con mirar tu teléfono tiene las palabras y el enlace. Lo que el servidor no tiene, tampoco se lo pueden sacar con engaños.
lab-serve-a-warrant-tag-burglar = Quien roba el disco se lleva lo mismo que dio la orden: bytes sellados. Quien entra en el servidor y se queda puede hacer lo que pide la última orden, y a todo el mundo.
lab-serve-a-warrant-tag-detective = Este servidor es un callejón sin salida, en casos buenos y malos. Queda un dispositivo, un testigo, o una orden que ningún tribunal superior ha resuelto todavía.
