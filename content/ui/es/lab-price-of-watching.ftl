### Palabras del laboratorio «El precio de vigilar». Lo que empieza por labs- está en la página que lo rodea.

labs-price-of-watching-title = El precio de vigilar
labs-price-of-watching-lede = Toma el dinero que alcanza para seguir a pie a cinco personas. ¿A cuántas sigue de otra manera?
labs-price-of-watching-note = Cada cifra tiene su fuente, y puedes cambiarla.
labs-price-of-watching-try-1 = Empieza por los teléfonos y elige después un aparato GPS, un coche, agentes a pie. ¿Cuándo se vuelve la multitud unas pocas personas?
labs-price-of-watching-try-2 = Pon un día en lugar de 28. ¿Para qué técnica cambia el precio y para cuál no?
labs-price-of-watching-try-3 = Busca las cifras marcadas como supuestas. Ponlas al doble. ¿Cambia la historia?
labs-price-of-watching-try-4 = Elige un país como número de personas. ¿Cuánto costaría seguir a pie a todo el mundo?
labs-price-of-watching-happened-1 = Seguir a alguien a pie cuesta horas de trabajo, y cada persona más cuesta otras tantas. Por eso se hacía con poca gente. La tarifa de una operadora es la misma para la primera persona que para la número mil, y nadie se cansa.
labs-price-of-watching-happened-2 = Dos investigadores, Kevin Bankston y Ashkan Soltani, pusieron esos precios uno al lado del otro en 2014. Su regla: lo que abarata la vigilancia diez veces o más trastoca lo que la gente puede esperar que siga siendo privado. La tabla de abajo vuelve a calcular sus cifras.
labs-price-of-watching-happened-3 = El cifrado oculta lo que la gente dice, no dónde está su teléfono: la operadora tiene que saberlo para que suene. Solo un teléfono apagado o dejado en casa hace que seguir a alguien vuelva a ser trabajo a pie, para todos por igual: también para una detective con orden judicial y un buen motivo.
labs-price-of-watching-talk-1 = ¿Qué debería decidir a quién se sigue: un juez, una ley o lo que cuesta?
labs-price-of-watching-talk-2 = Alguien busca a un niño desaparecido y tiene 25 agentes durante un día. ¿Qué técnica querrías que tuviera? ¿Cuál no querrías que tuviera quien acosa a otra persona?
labs-price-of-watching-still = Como se publicó, y calculado de nuevo
labs-price-of-watching-still-text = Lo que cuesta seguir a una persona con diez técnicas, según Bankston y Soltani. En grande, el total, calculado por nosotros con los datos de abajo. En pequeño, lo que sale por hora y lo que se publicó en 2014.
labs-price-of-watching-table-technique = Técnica
labs-price-of-watching-table-day = 1 día
labs-price-of-watching-table-week = 1 semana
labs-price-of-watching-table-month = 28 días
labs-price-of-watching-cell = { $hour } la hora; publicado { $printed }
labs-price-of-watching-cell-unprinted = { $hour } la hora
labs-price-of-watching-inferred = Un dato está deducido
labs-price-of-watching-ratios = Cuántas veces más barato
labs-price-of-watching-ratio-pair = Qué, y comparado con qué
labs-price-of-watching-ratio-exact = Calculado
labs-price-of-watching-ratio-printed = Publicado
labs-price-of-watching-ratio-why = Por qué difieren
labs-price-of-watching-inputs = Los datos de partida y de dónde vienen

lab-price-of-watching-how = Cómo
lab-price-of-watching-people = Cuántas personas, a pie
lab-price-of-watching-people-five = cinco
lab-price-of-watching-people-thousand = mil
lab-price-of-watching-people-town = una ciudad
lab-price-of-watching-people-country = un país
lab-price-of-watching-hours = Cuánto tiempo
lab-price-of-watching-hours-day = un día
lab-price-of-watching-hours-week = una semana
lab-price-of-watching-hours-month = 28 días
lab-price-of-watching-count-people = { $n ->
    [one] { $count } persona
   *[other] { $count } personas
 }
lab-price-of-watching-count-hours = { $n ->
    [one] { $count } hora
   *[other] { $count } horas
 }
lab-price-of-watching-count-days = { $n ->
    [one] { $count } día
   *[other] { $count } días
 }
lab-price-of-watching-count-months = { $n ->
    [one] { $count } mes
   *[other] { $count } meses
 }
lab-price-of-watching-count-years = { $n ->
    [one] { $count } año
   *[other] { $count } años
 }
lab-price-of-watching-everybody = tantas personas como haya: una más no cuesta nada
lab-price-of-watching-nobody = nadie: no alcanza para una persona
lab-price-of-watching-at-least = al menos { $low } personas
lab-price-of-watching-between = entre { $low } y { $high }
lab-price-of-watching-between-people = entre { $low } y { $high } personas
lab-price-of-watching-result = Seguir a pie a { $foot } durante { $time } cuesta { $money }. Por el mismo dinero, { $how }: { $people }.
lab-price-of-watching-result-on-foot = Seguir a pie a { $foot } durante { $time } cuesta { $money }. Elige otra manera y mira a quién sigue el mismo dinero.
lab-price-of-watching-not-a-number = Eso no es una cantidad. Escribe un número entero, o dólares y centavos; no más de mil millones de dólares.
lab-price-of-watching-picture = A quién sigue el mismo dinero, un punto por persona
lab-price-of-watching-on-foot = A pie, encubierto
lab-price-of-watching-rings = Puntos: con seguridad. Anillos: quizá, dentro de los límites de las cifras.
lab-price-of-watching-cut = La imagen acaba en { $shown } personas. Dibujada hasta el final sería { $times } veces más larga.
lab-price-of-watching-cut-all = La imagen acaba en { $shown } personas. No tiene fin: una más no cuesta nada.
lab-price-of-watching-bill = La cuenta
lab-price-of-watching-bill-of = La cuenta: { $people }, { $time }, { $how }
lab-price-of-watching-bill-item = Concepto
lab-price-of-watching-bill-amount = Importe
lab-price-of-watching-bill-total = En total
lab-price-of-watching-bill-hour = Una persona, una hora
lab-price-of-watching-bill-on-foot = Las mismas personas a pie
lab-price-of-watching-item-share = { $hours } de { $life }
lab-price-of-watching-rule-on-foot = Cinco agentes se turnan para que nadie lo note. Todo lo demás se compara con esto.
lab-price-of-watching-rule-cheaper = Es { $times } veces más barato que a pie. Diez veces o más: según la regla de Bankston y Soltani, un poder nuevo con el que la gente no contaba.
lab-price-of-watching-rule-not = El precio a pie es { $times } veces este precio. Menos de diez: según la regla de Bankston y Soltani, no es un poder nuevo.
lab-price-of-watching-rule-open = Es { $times } veces más barato que a pie. Las cifras permiten las dos respuestas a la regla de las diez veces de Bankston y Soltani.
lab-price-of-watching-even-at-once = Desde la primera hora no cuesta más que a pie.
lab-price-of-watching-even = A partir de { $time } no cuesta más que a pie.
lab-price-of-watching-even-between = En algún momento entre { $low } y { $high } empieza a no costar más que a pie.
lab-price-of-watching-even-perhaps = A partir de { $time } puede que no cueste más que a pie; no es seguro.
lab-price-of-watching-even-never = En un año nunca llega a costar menos que a pie.
lab-price-of-watching-assumptions = Cambia los supuestos
lab-price-of-watching-assumptions-hint = Las cifras detrás de esta técnica y de sus vecinas. Escribe un valor, o un mínimo y un máximo; el resultado estará entonces entre dos extremos.
lab-price-of-watching-field-low = { $name }: valor, o el mínimo
lab-price-of-watching-field-to = a
lab-price-of-watching-field-high = { $name }: el máximo, si lo hay
lab-price-of-watching-as-published = Como se publicó
lab-price-of-watching-unit-dollars = dólares
lab-price-of-watching-unit-dollars-an-hour = dólares la hora
lab-price-of-watching-unit-dollars-a-day = dólares al día
lab-price-of-watching-unit-dollars-a-month = dólares al mes
lab-price-of-watching-unit-dollars-a-year = dólares al año
lab-price-of-watching-unit-people = personas
lab-price-of-watching-unit-vehicles = vehículos
lab-price-of-watching-unit-hours = horas
lab-price-of-watching-unit-targets = personas seguidas
lab-price-of-watching-origin-published = publicado
lab-price-of-watching-origin-computed = calculado
lab-price-of-watching-origin-assumed = supuesto
lab-price-of-watching-read-primary = Lo leímos en el texto mismo, o en uno que lo cita.
lab-price-of-watching-read-secondary = Lo leímos en un informe sobre él.
lab-price-of-watching-read-computed = Lo calculamos nosotros.
lab-price-of-watching-no-end = sin fin
lab-price-of-watching-course = Lo que cuesta con el paso del tiempo
lab-price-of-watching-course-hint = Las mismas personas, a pie y con la técnica que elegiste. Una línea que sube es el tiempo de trabajo de alguien; una plana, una tarifa.
lab-price-of-watching-beside = Todas las técnicas, una al lado de otra
lab-price-of-watching-beside-title = Personas seguidas por { $money }
lab-price-of-watching-beside-hint = Personas seguidas por el mismo dinero, en una escala que avanza por igual: el doble de largo es el doble de personas.
lab-price-of-watching-log = Mostrarlo también en escala logarítmica
lab-price-of-watching-log-hint = En esta escala, cada paso a la derecha es diez veces más, y así se llegan a ver los números pequeños. También hace que los grandes parezcan cercanos. En una encuesta de 2020 con unas 2000 personas adultas en Estados Unidos, el 84 % leyó bien una pregunta sencilla en una escala que avanza por igual, y el 41 % en una logarítmica (Romano y otros, según Mother Jones, mayo de 2020). Fíate de la primera.
lab-price-of-watching-golden = Del trabajo a pie a los teléfonos: una persona, una hora
lab-price-of-watching-golden-title = Lo que cuesta una hora de seguir a una persona, según la técnica
lab-price-of-watching-golden-hint = Del trabajo a pie a lo que se compra, cada cosa al precio de su año, para el tiempo que elegiste. Lo poco que queda de la barra después del trabajo a pie es la razón por la que Peter Swire y Kenesa Ahmad llamaron a la nuestra una edad de oro de la vigilancia (Center for Democracy and Technology, 2011).
lab-price-of-watching-golden-name = { $name }, { $year }
lab-price-of-watching-table-technique = Técnica
lab-price-of-watching-table-total = Esas personas, con ella
lab-price-of-watching-table-hour = Una persona, una hora
lab-price-of-watching-table-people = Personas por el mismo dinero
lab-price-of-watching-save-csv = Guardar la tabla (CSV)
lab-price-of-watching-save-svg = Guardar el gráfico (SVG)
lab-price-of-watching-save-crowd = Guardar la imagen (SVG)
lab-price-of-watching-csv-technique = técnica
lab-price-of-watching-csv-year = año
lab-price-of-watching-csv-total-low = total en dólares, mínimo
lab-price-of-watching-csv-total-high = total en dólares, máximo
lab-price-of-watching-csv-hour-low = dólares por persona y hora, mínimo
lab-price-of-watching-csv-hour-high = dólares por persona y hora, máximo
lab-price-of-watching-csv-people-low = personas por el mismo dinero, mínimo
lab-price-of-watching-csv-people-high = personas por el mismo dinero, máximo

## Su etiqueta

lab-price-of-watching-tag-what = Seguir a alguien, durante el tiempo que elegiste
lab-price-of-watching-tag-silent = cinco agentes a pie, si el teléfono está apagado o en casa
lab-price-of-watching-tag-same = lo mismo: no necesita ningún teléfono
lab-price-of-watching-tag-left = la manera más barata del ensayo que no necesita teléfono; alguien tiene que ir hasta allí
lab-price-of-watching-tag-source = Calculado con las cifras de arriba, tal como las cambiaste; cada una tiene su fuente y su año. Todo el mundo es el país que figura bajo el título A todo el mundo.
lab-price-of-watching-tag-stalker = Quien comparte tu casa o tu coche no paga ninguno de estos precios. Mira tu teléfono, o pone un localizador bajo el asiento.
lab-price-of-watching-tag-burglar = Quien roba no compra datos. Pero quien entra en la colección de un intermediario tiene de golpe los días de millones de personas.
lab-price-of-watching-tag-detective = Para un caso grave todavía se puede pagar a agentes a pie. Los datos baratos también exculpan a quien estaba en otra parte; sin ellos, eso también tarda más.
