### El laboratorio "El precio de un intento".

## A su alrededor

labs-price-of-a-guess-title = El precio de un intento
labs-price-of-a-guess-lede = Alguien tiene una copia cerrada de lo que escribiste y prueba un secreto tras otro. ¿Cuánto le cuesta dar con el tuyo?
labs-price-of-a-guess-note = Velocidades medidas, cada una con su fuente. No hay casilla para un secreto tuyo: no escribas nunca ninguno para ponerlo a prueba.
labs-price-of-a-guess-try-1 = Lee la línea de la barra azul. Luego elige MD5: ¿qué le hacía al precio el hash lento?
labs-price-of-a-guess-try-2 = Vuelve a Argon2id y mueve el control de cuatro palabras a tres, y después a cinco. ¿Cuántas veces más barata o más cara es una palabra?
labs-price-of-a-guess-try-3 = Dobla la memoria. Luego, en vez de eso, toma una palabra más. ¿Cuál de las dos da más, y cuál pagas tú con tu espera?
labs-price-of-a-guess-try-4 = Elige el código de un teléfono y seis cifras. ¿Cuánto se tarda, y por qué el dinero no puede acelerarlo?
labs-price-of-a-guess-try-5 = Mide este dispositivo y compáralo con la tarjeta. Después mira la última columna de la etiqueta.
labs-price-of-a-guess-happened-1 = Un intento cuesta lo que cuesta calcular un hash. Uno rápido como MD5 se hizo para ser veloz, y una tarjeta prueba miles de millones por segundo. PBKDF2 y bcrypt la obligan a hacer lo mismo muchas veces. scrypt y Argon2id la obligan además a llenar memoria, y la memoria es lo que una tarjeta no puede multiplicar a su gusto. Tú lo pagas una vez, al abrir algo. Quien adivina lo paga en cada intento.
labs-price-of-a-guess-happened-2 = El hash multiplica el precio por algún número. La longitud hace más: cada palabra más de una lista de 1296 lo multiplica por 1296, y cada cifra más, por diez. Eso solo vale para lo que se saca al azar. Quien adivina empieza por lo que gusta a la gente, así que lo que te inventas tú se encuentra mucho antes, y de eso no habla ninguna tabla de aquí.
labs-price-of-a-guess-happened-3 = La sal es un poco de azar que se guarda junto a cada hash. Sin ella, una sola búsqueda da con los secretos de todos. Con ella hay que adivinar de nuevo para cada persona.
labs-price-of-a-guess-happened-4 = Un teléfono lo hace de otra forma: en cada intento toma parte una clave que no puede salir de él. Ninguna tarjeta ayuda. Pero el precio solo cuenta si nadie esquiva el adivinar: abrir el teléfono, preguntar a quien lo sabe, mirar por encima del hombro. Por eso la etiqueta muestra al lado lo que sale más barato.
labs-price-of-a-guess-talk-1 = Un sitio que guardaba tu contraseña pierde su lista. ¿Qué te habría gustado preguntarle antes de registrarte?
labs-price-of-a-guess-talk-2 = Si a la policía le cuesta más adivinar que abrir el teléfono, ¿es el teléfono el punto débil o la válvula de seguridad?
labs-price-of-a-guess-talk-3 = Las tarjetas son cada vez más rápidas. ¿Qué cambiarías para que un secreto lo siga siendo treinta años: el hash o el número de palabras?
labs-price-of-a-guess-still = El dibujo y sus tablas
labs-price-of-a-guess-still-text = Cuatro palabras sacadas al azar, guardadas con siete hashes y probadas por una tarjeta: cuántos intentos hace por segundo, cuánto tarda de media y cuánto cuesta alquilarla.

## Dentro

lab-price-of-a-guess-hash = Cómo se guarda
lab-price-of-a-guess-secret = Qué hay que encontrar
lab-price-of-a-guess-secret-hint = Solo para secretos sacados con dados o por un programa. Lo que eliges tú cae mucho antes.
lab-price-of-a-guess-who = Quién adivina
lab-price-of-a-guess-who-hint = Una tarjeta es una RTX 4090. Un bastidor son doce; cada una cuenta por entero, y eso lo suponemos nosotros.
lab-price-of-a-guess-phone-hint = El propio teléfono, y nada más.
lab-price-of-a-guess-kind-words = Palabras de una lista de 1296
lab-price-of-a-guess-kind-long-words = Palabras de una lista de 7776
lab-price-of-a-guess-kind-letters = Letras y cifras, mayúsculas y minúsculas
lab-price-of-a-guess-kind-small = Minúsculas y cifras
lab-price-of-a-guess-kind-digits = Un PIN
lab-price-of-a-guess-secret-words = { $count ->
    [one] 1 palabra de 1296
   *[other] { $count } palabras de 1296
 }
lab-price-of-a-guess-secret-long-words = { $count ->
    [one] 1 palabra de 7776
   *[other] { $count } palabras de 7776
 }
lab-price-of-a-guess-secret-letters = { $count ->
    [one] 1 letra o cifra
   *[other] { $count } letras y cifras
 }
lab-price-of-a-guess-secret-small = { $count ->
    [one] 1 minúscula o cifra
   *[other] { $count } minúsculas y cifras
 }
lab-price-of-a-guess-secret-digits = { $count ->
    [one] PIN con 1 cifra
   *[other] PIN con { $count } cifras
 }
lab-price-of-a-guess-who-card = Una tarjeta
lab-price-of-a-guess-who-rack = Un bastidor de doce
lab-price-of-a-guess-who-budget = Un presupuesto
lab-price-of-a-guess-length = Lo largo que es
lab-price-of-a-guess-iterations = Iteraciones
lab-price-of-a-guess-iterations-is = { $count } iteraciones
lab-price-of-a-guess-cost = Coste
lab-price-of-a-guess-cost-is = coste { $count }
lab-price-of-a-guess-size = N, trabajo y memoria a la vez
lab-price-of-a-guess-size-is = N = { $count }
lab-price-of-a-guess-memory = Memoria para cada intento
lab-price-of-a-guess-memory-is = { $count } MiB
lab-price-of-a-guess-passes = Pasadas sobre ella
lab-price-of-a-guess-passes-is = pasadas: { $count }
lab-price-of-a-guess-budget = Lo que gasta
lab-price-of-a-guess-result-card = { $secret }, con { $hash }: una tarjeta da con el secreto en { $time } de media. Su alquiler: { $price }.
lab-price-of-a-guess-result-rack = { $secret }, con { $hash }: doce tarjetas dan con el secreto en { $time } de media. Su alquiler es el de una tarjeta durante doce veces más tiempo: { $price }.
lab-price-of-a-guess-result-budget = { $secret }, con { $hash }: un alquiler de { $budget } da para estos intentos: { $tried }; { $chance }. Encontrarlo cuesta de media: { $price }.
lab-price-of-a-guess-result-phone = { $secret }, como código de un teléfono: se encuentra en { $time } de media, y solo en ese teléfono. No ayudan ni tarjetas ni dinero.
lab-price-of-a-guess-chance = una posibilidad entre { $count }
lab-price-of-a-guess-chance-most = más de la mitad de los que hay
lab-price-of-a-guess-chance-all = bastan para todos los que hay
lab-price-of-a-guess-possible = Secretos posibles, todos igual de probables: { $count }, es decir, { $bits } bits.
lab-price-of-a-guess-worst = Para probarlos todos hacen falta { $time } y { $price }.
lab-price-of-a-guess-worst-phone = Para probarlos todos hacen falta { $time }, si se han esquivado sus pausas tras los fallos y su borrado tras diez.
lab-price-of-a-guess-electricity = Quien ya tiene las tarjetas paga solo la electricidad: { $price } de media.
lab-price-of-a-guess-time-none = menos de un segundo
lab-price-of-a-guess-time-second = cerca de un segundo
lab-price-of-a-guess-time-seconds = { $count } segundos
lab-price-of-a-guess-time-minutes = { $count } minutos
lab-price-of-a-guess-time-hours = { $count } horas
lab-price-of-a-guess-time-days = { $count } días
lab-price-of-a-guess-time-years = { $count } años
lab-price-of-a-guess-time-many-years = { $count } de años
lab-price-of-a-guess-time-longest = más tiempo del que tiene el universo ({ $years } de años)
lab-price-of-a-guess-price-none = menos de un centavo
lab-price-of-a-guess-price-dearest = más de lo que produce el mundo entero en un año ({ $price })
lab-price-of-a-guess-not-for-rent = no se alquila
lab-price-of-a-guess-million = { $count } millones
lab-price-of-a-guess-billion = { $count } mil millones
lab-price-of-a-guess-trillion = { $count } billones
lab-price-of-a-guess-countless = más de 2000 billones
lab-price-of-a-guess-ladder = Más largo, paso a paso
lab-price-of-a-guess-beside = El mismo secreto, guardado de otra forma
lab-price-of-a-guess-beside-open = El mismo secreto tras cada hash
lab-price-of-a-guess-bites = Un paso más
lab-price-of-a-guess-bites-open = Qué hace un paso más
lab-price-of-a-guess-no-dials = Aquí no hay nada que ajustar: es tan lento como es.
lab-price-of-a-guess-work = Lo que hace más lento su intento alarga otro tanto tu propia espera, una vez.
lab-price-of-a-guess-memory-bites = La memoria muerde dos veces: hay que llevarla y traerla, y tiene que estar ahí. Más carriles, el tercer ajuste de Argon2id, hacen el mismo trabajo en paralelo: acortan tu espera y no cambian el precio. Lo que cuesta un paso se calcula como (3 × pasadas − 1) × memoria, según Steve Thomas; una tarjeta medida con otros ajustes puede dar algo distinto.
lab-price-of-a-guess-at-once = Intentos que caben a la vez en la memoria de una tarjeta: { $count }.
lab-price-of-a-guess-times = { $count } veces
lab-price-of-a-guess-chosen = elegido arriba
lab-price-of-a-guess-column-secret = Secreto
lab-price-of-a-guess-column-time = Se encuentra en, de media
lab-price-of-a-guess-column-price = Alquiler
lab-price-of-a-guess-column-hash = Guardado con
lab-price-of-a-guess-column-rate = Intentos por segundo, una tarjeta
lab-price-of-a-guess-column-dial = Ajuste
lab-price-of-a-guess-column-now = Ahora
lab-price-of-a-guess-column-next = Un paso más
lab-price-of-a-guess-column-slower = Más lento, también para ti
lab-price-of-a-guess-drawing = Intentos por segundo de una tarjeta
lab-price-of-a-guess-drawing-what = Cuántos intentos por segundo hace una tarjeta, contados en una escala recta. Donde no ves barra, la hay: es demasiado corta para dibujarla. La tabla dice lo mismo.
lab-price-of-a-guess-exactly = Todas las cifras
lab-price-of-a-guess-exact-possible = Secretos posibles
lab-price-of-a-guess-exact-seconds = Segundos, de media
lab-price-of-a-guess-sources = Cada dato y su fuente
lab-price-of-a-guess-unit-guesses-a-second = { $count } intentos por segundo
lab-price-of-a-guess-unit-milliseconds-a-guess = { $count } milisegundos por intento
lab-price-of-a-guess-unit-dollars = { $count }
lab-price-of-a-guess-unit-dollars-an-hour = { $count } por hora
lab-price-of-a-guess-unit-dollars-a-year = { $count } al año
lab-price-of-a-guess-unit-dollars-a-megawatt-hour = { $count }
lab-price-of-a-guess-unit-watts = { $count } vatios
lab-price-of-a-guess-unit-gibibytes = { $count } GB
lab-price-of-a-guess-unit-years = { $count } años
lab-price-of-a-guess-device = Este dispositivo, medido
lab-price-of-a-guess-device-hint = Tu navegador ejecuta Argon2id cinco veces con una frase inventada; cuenta el tiempo de en medio. No se envía nada.
lab-price-of-a-guess-device-desk = Medir 64 MiB, 3 pasadas
lab-price-of-a-guess-device-phone = Medir 19 MiB, 2 pasadas
lab-price-of-a-guess-device-stop = Parar
lab-price-of-a-guess-device-progress = Hasta dónde va la medición
lab-price-of-a-guess-device-timing = Argon2id, { $count } de { $all }.
lab-price-of-a-guess-device-timed = Este dispositivo tarda { $ms } ms en un intento. Una tarjeta, según una medición de 2025, hace { $rate } por segundo: tantos como { $count } dispositivos como el tuyo.
lab-price-of-a-guess-device-timed-phone = Este dispositivo tarda { $ms } ms en un intento. Una tarjeta hace { $rate } por segundo, calculado a partir de una medición de 2025: tantos como { $count } dispositivos como el tuyo.

## Su etiqueta del precio

lab-price-of-a-guess-tag-what = Dar con este secreto probando
lab-price-of-a-guess-tag-md5 = el mismo secreto tras MD5, sin sal
lab-price-of-a-guess-tag-guess = por dar con él probando, de media
lab-price-of-a-guess-tag-same-search = la misma búsqueda da con todos
lab-price-of-a-guess-tag-each-salt = cada uno tiene su propia sal: mil veces
lab-price-of-a-guess-tag-anew = otra vez lo mismo para cada uno
lab-price-of-a-guess-tag-on-the-phone = solo en ese teléfono; no se alquila
lab-price-of-a-guess-tag-each-phone = mil teléfonos en mano, cada uno lo mismo
lab-price-of-a-guess-tag-every-phone = todos los teléfonos en mano, uno a uno
lab-price-of-a-guess-tag-this-guess = este intento es lo más barato
lab-price-of-a-guess-tag-phone = si está en un teléfono en mano que una caja puede abrir (precios de 2018)
lab-price-of-a-guess-tag-phones = mil teléfonos, cada uno en mano
lab-price-of-a-guess-tag-one-by-one = cada teléfono en mano, uno a uno
lab-price-of-a-guess-tag-source = Calculado con los datos de «Cada dato y su fuente»: las mediciones de hashcat (2022, 2025), el alquiler de una tarjeta (2026), GrayKey y Cellebrite (2018). A quien le dicen el secreto no le cuesta nada de esto.
lab-price-of-a-guess-tag-stalker = Quien comparte tu casa rara vez adivina. Te mira escribir, o prueba el PIN que usas en otro sitio. Uno nuevo que solo sepas tú no cuesta nada; si tienes miedo, habla antes con alguien de confianza.
lab-price-of-a-guess-tag-burglar = Quien ha robado una lista quiere muchos secretos baratos. Tras un hash rápido sin sal caen todos con una búsqueda; tras uno lento con sal, cada uno tiene que valer la pena.
lab-price-of-a-guess-tag-detective = Cuatro palabras o más casi nunca compensa adivinarlas. El teléfono en mano, con una orden, sí: una persona cada vez, y alguien tiene que elegir a quién.
