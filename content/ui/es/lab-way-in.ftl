### El laboratorio "La puerta de entrada".

## A su alrededor

labs-way-in-title = La puerta de entrada
labs-way-in-lede = Alguien quiere leer lo que escribiste. Busca su entrada más barata, ciérrala y vuelve a mirar.
labs-way-in-note = Precios reales, cada uno con su fuente. Lo que nadie publicó va marcado como suposición, y lo puedes cambiar.
labs-way-in-try-1 = Lee la línea de abajo: ¿qué hace una detective y cuánto cuesta?
labs-way-in-try-2 = Cifra los mensajes. ¿Cuál es ahora la entrada más barata? Sigue hasta que cifrar no cambie nada.
labs-way-in-try-3 = Lleva el control a un millón. ¿Qué entradas siguen costando lo mismo que para una?
labs-way-in-try-4 = Elige a alguien en tu casa. ¿Qué puede decir un precio sobre esa persona?
labs-way-in-try-5 = Toma el grupo y activa todo menos las tres últimas opciones. ¿Quién lo abre para todos?
labs-way-in-happened-1 = Nadie tiene que romper lo fuerte. Quien quiere entrar toma la entrada más barata que quede: cerrar una lo empuja a la siguiente. Lo que añade una opción es la diferencia entre las dos, y nada si ya había otra más barata.
labs-way-in-happened-2 = Lo que importa es el precio de una persona más. Una entrada que se paga una vez lee un millón de conversaciones por el precio de una: es una red de arrastre. Donde cada persona exige una orden, un teléfono en mano o gente en la calle, alguien tiene que elegir a quién: es vigilancia dirigida. Hablamos de red de arrastre cuando una más cuesta menos que una hora de agente.
labs-way-in-happened-3 = Cifrar los mensajes cierra las entradas que sirven para todo el mundo a la vez. Las que quedan van de persona en persona, y ninguna opción de este laboratorio las cierra todas. En un grupo basta el teléfono, la copia o la captura de un solo miembro.
labs-way-in-happened-4 = El laboratorio no cuenta el tiempo de leer y entender, ni la posibilidad de fallar, ni el riesgo de ser vista. Quien comparte tu casa, tu teléfono o tu PIN tiene acceso en vez de presupuesto; para esa persona ningún precio de aquí significa nada.
labs-way-in-talk-1 = De las entradas que quedan, ¿cuáles querrías que permitiera un tribunal? ¿Para qué delitos y para cuántas personas al año?
labs-way-in-talk-2 = Una unidad de protección de menores y un servicio extranjero usan algunas de las mismas entradas. ¿Se puede cerrar una para uno y dejarla abierta para la otra?
labs-way-in-talk-3 = En tu grupo, ¿quién tendría que hacer qué para que una opción cuente como activada? ¿Quién no puede?
labs-way-in-still = Cada acto y las entradas más baratas
labs-way-in-still-text = El dibujo muestra una conversación sin nada cifrado, tal como la encuentra una detective con orden judicial. Las tablas dicen cuánto cuesta cada acto, qué más exige, qué lo corta y cuál es la entrada más barata de cada quien.
labs-way-in-column-act = Acto
labs-way-in-column-price = Precio
labs-way-in-column-needs = Exige además
labs-way-in-column-cut-by = Lo corta
labs-way-in-column-watcher = Quién
labs-way-in-column-nothing = Entrada más barata para una, sin cifrar nada
labs-way-in-column-everything = Entrada más barata para una, con todo activado

## En él

lab-way-in-scene = Qué quieren leer
lab-way-in-message-thread-one = una conversación
lab-way-in-message-thread-many = { $count } conversaciones
lab-way-in-group-one = un grupo
lab-way-in-group-many = { $count } grupos
lab-way-in-watcher = Quién quiere entrar
lab-way-in-fair = { $note }
lab-way-in-switches = Qué está cifrado
lab-way-in-many = Cuánto quieren leer
lab-way-in-for = { $many }
lab-way-in-members-label = Miembros de cada grupo
lab-way-in-people = { $count } miembros
lab-way-in-then = { $first } + { $then }
lab-way-in-cheapest = { $who }: la entrada más barata que queda es «{ $way }». Para { $many } son { $cost }.
lab-way-in-dragnet = Red de arrastre: una más cuesta { $each }, menos que una hora de agente.
lab-way-in-dragnet-free = Red de arrastre: una más no cuesta nada.
lab-way-in-targeted = Dirigida: una más cuesta { $each }, así que alguien tiene que elegir a quién.
lab-way-in-either = Entre red de arrastre y dirigida: una más cuesta { $each }.
lab-way-in-access = { $who }: la entrada más barata que queda es «{ $way }». No cuesta dinero. Quien comparte tu casa, tu teléfono o tu PIN tiene acceso en vez de presupuesto.
lab-way-in-none = { $who }: no queda ninguna entrada de esta lista. Eso no significa que no haya ninguna.
lab-way-in-same = «{ $switch }» no cambia nada aquí: la entrada más barata es otra.
lab-way-in-change = «{ $switch }» lo deja en { $on } en vez de { $off }.
lab-way-in-next = La siguiente más barata: «{ $way }», { $cost }.
lab-way-in-or = Si todo les sale bien, «{ $way }» cuesta menos: { $cost }.
lab-way-in-members = De { $people } miembros, uno basta para todos: por cada persona leída, son { $cost }.
lab-way-in-budget = { $name }, { $budget } ({ $year }), paga { $count } de ellas por la mejor entrada que queda.
lab-way-in-budget-all = { $name }, { $budget } ({ $year }), paga cuantas haya, por la mejor entrada que queda.
lab-way-in-budget-less = { $name }, { $budget } ({ $year }), es menos de lo que cuesta una por la entrada más barata que queda. Otros tienen más.
lab-way-in-no-budget = Cuánto suele poder gastar, nadie lo publicó.
lab-way-in-tree = Las entradas, como árbol
lab-way-in-tree-what = De izquierda a derecha: lo que hay que hacer, hasta los actos con su precio. La línea gruesa es la entrada más barata que queda. La lista que sigue dice lo mismo.
lab-way-in-outline = Lo mismo como lista
lab-way-in-all-of = todo:
lab-way-in-one-of = una de:
lab-way-in-needs = Exige { $needs }.
lab-way-in-lit = ◀ la más barata
lab-way-in-cut = cortada
lab-way-in-closed = no está a su alcance
lab-way-in-free = sin dinero
lab-way-in-each = { $each } cada una
lab-way-in-once = { $once } una vez
lab-way-in-once-each = { $once } una vez, { $each } cada una
lab-way-in-table = Qué añade cada opción
lab-way-in-column-switch = Opción
lab-way-in-column-off = Entrada más barata sin ella
lab-way-in-column-on = Con ella
lab-way-in-column-adds = Añade
lab-way-in-amount = { $cost }
lab-way-in-no-way = ninguna de la lista
lab-way-in-adds-nothing = nada
lab-way-in-adds-last = cierra la última de la lista
lab-way-in-assumptions = Cambiar las suposiciones
lab-way-in-assumptions-hint = Todas las cifras de este laboratorio, con su fuente. Abre una para leer de dónde sale y para poner la tuya.
lab-way-in-forget = Volver a las cifras de antes
lab-way-in-low = De
lab-way-in-high = a
lab-way-in-published = publicada
lab-way-in-computed = calculada
lab-way-in-assumed = una suposición
lab-way-in-unit-dollars = dólares
lab-way-in-unit-dollars-an-hour = dólares por hora
lab-way-in-unit-dollars-a-day = dólares por día
lab-way-in-unit-dollars-a-month = dólares por mes
lab-way-in-unit-dollars-a-year = dólares por año
lab-way-in-unit-people = personas
lab-way-in-unit-vehicles = vehículos
lab-way-in-unit-hours = horas
lab-way-in-unit-targets = personas vigiladas
lab-way-in-unit-guesses-a-second = intentos por segundo

## Su etiqueta de precio

lab-way-in-tag-what = La entrada más barata
lab-way-in-tag-source = Calculado con las cifras de «Cambiar las suposiciones», cada una con su fuente y su año; algunas son suposiciones.
lab-way-in-tag-stalker = Quien comparte tu casa, tu teléfono o tu PIN no paga nada. Cifrar no cambia eso; un código propio y hablar con alguien de confianza, tal vez.
lab-way-in-tag-burglar = Un ladrón de datos va donde una sola entrada abre muchas cosas. Con todo cifrado, queda un teléfono cada vez.
lab-way-in-tag-detective = Bastaba una orden a una empresa. Ahora hacen falta una orden, un teléfono en mano y días de trabajo: para un caso grave sigue siendo posible, para todos a la vez no.
