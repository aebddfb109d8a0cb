### Palabras del laboratorio «Escanear a todos». Lo que empieza con labs- está en la página de alrededor; lab- es del propio laboratorio.

## Alrededor del laboratorio

labs-scan-everyone-title = Escanear a todos
labs-scan-everyone-lede = Se compara cada imagen o mensaje que envía cualquiera. Sigue un día entero, de la coincidencia al aviso, y cuenta a quién encuentra, a quién se le escapa y a quién acusa.
labs-scan-everyone-note = Los volúmenes y las tasas están publicados, cada uno con su fuente. Lo que nadie ha publicado es nuestro, lo dice y se puede cambiar.
labs-scan-everyone-try-1 = Empieza con imágenes conocidas, con la tasa de la prueba de Apple. ¿Cuántos elementos coinciden por error en un día? ¿Cuántos revisores hacen falta?
labs-scan-everyone-try-2 = Sube el umbral de 1 a 5, luego a 30. ¿Quién se libra y quién se escapa? Después elige el escaneo con el umbral de Apple: ¿qué más supone?
labs-scan-everyone-try-3 = Ahora un clasificador que juzga imágenes nuevas. Se equivoca una vez de cada mil. ¿Qué cambia y cuánto?
labs-scan-everyone-try-4 = Cada mensaje en vez de cada imagen. Mira los cuadrados de las cuentas que alguien mira. ¿Qué tamaño tiene lo encontrado al lado de lo señalado por error?
labs-scan-everyone-try-5 = Quédate con cada mensaje. En la tabla de los nueves, pulsa una tasa tras otra. ¿A partir de cuál se miran más cuentas que lo tenían que cuentas que no? ¿Cuántos nueves son?
labs-scan-everyone-happened-1 = Una tasa dice con qué frecuencia falla una comparación. Cuántas fallan depende de cuántas hay: cien mil millones de mensajes al día, con una de cada mil, son cien millones. Qué parte del total es de verdad lo que se busca se llama tasa base. Aquí es diminuta, y lo poco que se encuentra está entre mucho más que solo se le parece.
labs-scan-everyone-happened-2 = Comparar con huellas de imágenes conocidas y juzgar imágenes nuevas con un clasificador son dos máquinas distintas, separadas por entre tres y seis potencias de diez. Lo que se dice a favor o en contra de una no dice nada de la otra. Por eso el laboratorio nunca las pone en la misma imagen.
labs-scan-everyone-happened-3 = Un umbral libra a casi todos los inocentes y deja escapar a quien envía menos: en el mejor caso cuenta colecciones enteras, en el peor pasa por alto una sola imagen. Las personas que miran corrigen la mayoría de los errores y cometen los suyos; además ven lo que nadie debería tener que ver. No hay ajuste sin las cuatro casillas.
labs-scan-everyone-happened-4 = El laboratorio es amable con el escaneo: deja que los errores ocurran uno a uno, por azar. Las imágenes parecidas se confunden de forma parecida, y quien quiere esquivar un escaneo, o que se dé aviso de otra persona, no se fía del azar.
labs-scan-everyone-talk-1 = ¿De cuántas personas sería aceptable dar aviso por error por cada menor protegido? ¿Quién debería decidirlo, y dirías lo mismo si fueras una de ellas?
labs-scan-everyone-talk-2 = ¿Quién escribe la lista de lo que se busca? ¿Quién puede verla? ¿Quién podría añadirle algo?
labs-scan-everyone-talk-3 = A favor del escaneo: los avisos han llevado a la policía hasta víctimas reales. ¿Qué pondrías en su lugar?
labs-scan-everyone-still = A qué llega cada escaneo
labs-scan-everyone-still-text = La misma aritmética que en el laboratorio, sin los controles. Las huellas y los clasificadores van aparte, porque son máquinas distintas. Los avisos por error se calculan para revisores que se equivocan en el 1 %, como suponemos.
labs-scan-everyone-still-hash = Huellas de imágenes conocidas
labs-scan-everyone-still-classifier = Un clasificador que juzga lo nuevo
labs-scan-everyone-still-matches = Elementos que coinciden por error
labs-scan-everyone-still-people = Revisores que hacen falta
labs-scan-everyone-still-found = Encontradas
labs-scan-everyone-still-missed = Escapadas
labs-scan-everyone-still-accused = Avisos por error
labs-scan-everyone-years = Lo que llega y lo que se puede usar
labs-scan-everyone-years-year = Año
labs-scan-everyone-years-received = Avisos que recibió la policía federal suiza
labs-scan-everyone-years-forwarded = Remitidos a los cantones
labs-scan-everyone-years-share = Proporción
labs-scan-everyone-years-note = No remitido no quiere decir inocente: entre ellos hay personas en el extranjero, duplicados, material de otra clase y datos demasiado viejos para encontrar a alguien.

## En el laboratorio

lab-scan-everyone-kind-hash = Huellas de imágenes conocidas
lab-scan-everyone-kind-classifier = Un clasificador juzga lo nuevo
lab-scan-everyone-material = Lo que se busca: imágenes de abusos a menores, o mensajes que forman parte de ellos. Aquí no se muestra nada de eso.
lab-scan-everyone-about-hash = Cada elemento se compara con una lista de huellas de imágenes conocidas. Lo que no está en la lista no se encuentra nunca, y no está en ninguna de las cuatro casillas.
lab-scan-everyone-about-classifier = Una máquina juzga cada elemento por lo que ha aprendido. Puede encontrar lo que nadie ha visto antes, y se equivoca mucho más.
lab-scan-everyone-one-in = 1 de cada
lab-scan-everyone-percent = %
lab-scan-everyone-share = { $share } %
lab-scan-everyone-figure-items = Elementos que se comparan
lab-scan-everyone-figure-accounts = Cuentas
lab-scan-everyone-figure-offenders = Cuentas que tienen lo que se busca
lab-scan-everyone-figure-forbidden = Elementos de eso, en cada una
lab-scan-everyone-figure-false-matches = Con qué frecuencia coincide otra cosa
lab-scan-everyone-figure-catches = Cuánto de lo que se busca coincide
lab-scan-everyone-figure-threshold = Coincidencias antes de que alguien mire
lab-scan-everyone-figure-confirms = Infractores que se confirman
lab-scan-everyone-figure-mistakes = Otros que se confirman por error
lab-scan-everyone-figure-looks = Cuentas que una persona mira al día
lab-scan-everyone-all = Todos
lab-scan-everyone-everyone = En un día se comparan { $items } elementos de { $accounts } cuentas.
lab-scan-everyone-everyone-stored = Se compara todo lo que hay en las cuentas, no lo que se envía en un día: { $items } elementos de { $accounts } cuentas.
lab-scan-everyone-false-matches = Por error coinciden { $count }.
lab-scan-everyone-matched = Cuentas con una coincidencia
lab-scan-everyone-reviewed = Cuentas que alguien mira
lab-scan-everyone-reported = Cuentas de las que se da aviso
lab-scan-everyone-people = Revisores que hacen falta para mirarlas todas en un día, cada uno { $looks } (supuesto): { $people }.
lab-scan-everyone-supposed = Supuesto, porque nadie lo ha publicado: { $offenders } cuentas envían lo que se busca, { $forbidden } elementos cada una.
lab-scan-everyone-supposed-stored = Supuesto, porque nadie lo ha publicado: { $offenders } cuentas guardan lo que se busca, { $forbidden } elementos cada una. Los escaneos de un día suponen { $sent } en cada una: es este número, y no solo el umbral, lo que decide a quién encuentra un umbral.
lab-scan-everyone-share-one-in = De las cuentas que miran, una de cada { $share } tenía lo que se busca.
lab-scan-everyone-share-found = De cada 1000 cuentas que miran, tenían lo que se busca: { $share }.
lab-scan-everyone-squares = sigue: en total { $count } cuadrados como este
lab-scan-everyone-scale = Todos los cuadrados están a la misma escala, salvo los más pequeños: son más grandes, para que se vean. Un borde roto quiere decir que sigue.
lab-scan-everyone-refused = Escribe un número entero de { $least } a { $most }.
lab-scan-everyone-refused-percent = Escribe un número de { $least } a { $most }, con una cifra después de la coma como máximo.
lab-scan-everyone-refused-crowd = Las cuentas que tienen lo que se busca son parte de todas las cuentas.
lab-scan-everyone-cells = Las cuatro casillas, en cada etapa
lab-scan-everyone-found = encontradas: lo tenían
lab-scan-everyone-missed = escapadas: también lo tenían
lab-scan-everyone-accused = señaladas por error: no tenían nada de eso
lab-scan-everyone-left-alone = dejadas en paz: no tenían nada de eso
lab-scan-everyone-status = Avisos de cuentas que lo tenían: { $found }. Avisos de cuentas que no tenían nada de eso: { $accused }, si quien revisa se equivoca en el { $mistakes } %. Escapadas: { $missed }. Revisores que hacen falta: { $people }.
lab-scan-everyone-about = cerca de { $count }
lab-scan-everyone-nines = Lo que compra un nueve más
lab-scan-everyone-nines-hint = ¿Y si…? El mismo escaneo con otras tasas: { $run }. Los nueves son las cifras del acierto: equivocarse una vez de cada 1000 es acertar el 99,9 %, tres nueves. Cada nueve más deja una décima parte de los errores. Pulsa una tasa para usarla.
lab-scan-everyone-nines-rate = Se equivoca una vez de cada
lab-scan-everyone-nines-count = Elementos que coinciden por error
lab-scan-everyone-nines-found = Se miran: lo tenían
lab-scan-everyone-nines-accused = Se miran: por error
lab-scan-everyone-nines-people = Revisores que hacen falta
lab-scan-everyone-figures = Todas las cifras, quién las dice, y para cambiarlas
lab-scan-everyone-changed = La has cambiado.
lab-scan-everyone-published = publicado
lab-scan-everyone-computed = calculado
lab-scan-everyone-assumed = supuesto por nosotros

## Su etiqueta de precio

lab-scan-everyone-tag-what = Escanear lo que envía la gente
lab-scan-everyone-tag-carrier = tarifa de una operadora en 2009 por el correo guardado de una persona
lab-scan-everyone-tag-carrier-thousand = la misma tarifa, mil veces
lab-scan-everyone-tag-in-passing = al año por PRISM, 2013: por toda la gente que había elegido, no por todo el mundo
lab-scan-everyone-tag-nothing-open = Nada que escanear por el camino
lab-scan-everyone-tag-thousand-nothing = Mil veces nada
lab-scan-everyone-tag-scanner = Un escáner en cada teléfono, y una lista
lab-scan-everyone-tag-phone = por abrir el teléfono, en 2018, una vez en mano
lab-scan-everyone-tag-phone-thousand = y mil teléfonos en mano
lab-scan-everyone-tag-tips = Personas que avisan de lo que ven, una a una
lab-scan-everyone-tag-source = Precios de 2009 a 2018, cada uno en dólares de su año: listas de precios de operadoras (Gizmodo, 2012), informes sobre PRISM (2013), GrayKey y Cellebrite (2018).
lab-scan-everyone-tag-stalker = Quien consigue poner una imagen en tu teléfono consigue que se dé aviso de ti. Un escaneo no sabe quién la puso ahí.
lab-scan-everyone-tag-burglar = Una lista en cada teléfono merece la pena robarla, y merece la pena añadirle algo. Quien la escribe decide qué se le busca a todo el mundo.
lab-scan-everyone-tag-detective = Un aviso es un comienzo, no un caso. El trabajo empieza donde para la máquina, y cada aviso por error le quita sus horas a otro.
