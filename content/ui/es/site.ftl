### Words of the pages.

language-name = Español
language-direction = ltr
source-number = Fuente { $number }

site-name = Legwork
site-tagline = ¿Cuánto cuesta vigilar a alguien, y qué cambia el cifrado en ese precio?
site-skip = Ir al texto
site-nav = Principal
site-nav-course = Curso
site-nav-labs = Laboratorios
site-nav-notes = Notas selladas
site-foot = Acerca de este sitio
site-nav-schools = Para escuelas y familias
site-nav-server = Qué ve el servidor
site-nav-about = Sobre Legwork
site-nav-report = Denunciar una nota
site-foot-licence = Textos CC BY 4.0, código MIT o Apache 2.0. Sin cuentas, sin cookies, sin contar visitas.
site-hosted-by = Administra este sitio { $name }.
site-language = Idioma
site-insecure = Esta página llegó por http, sin cifrar. Quien solo escuche en esta red no ve lo que sellas; quien pueda alterar el tráfico podría cambiar esta página. Para una clase está bien; para un secreto de verdad, no.
site-needs = Esta parte funciona en tu navegador. Necesita JavaScript y WebAssembly, y uno de los dos está desactivado o no se cargó. El resto de la página está completo sin ella.

home-title = ¿A cuántas personas puedes seguir?
home-question = Pagas una hora a { $agents } agentes. ¿A cuántas personas puedes seguir?
home-how = Las sigues
home-foot = a pie
home-phone = por teléfono
home-seal = Ellas sellan
home-seal-words = lo que dicen
home-seal-place = dónde están
home-crowd = Una multitud de { $phone } personas, un punto por cada una. Están marcadas las personas a las que puedes seguir.
home-foot-people = { $foot } personas
home-foot-tag = Las otras { $rest } vuelven a casa sin que nadie las vea.
home-foot-sealed-tag = Quien te sigue a pie no necesita tu teléfono. Aquí sellar no cambia nada.
home-phone-people = { $phone } personas
home-phone-tag = Los mismos { $money } la hora: todo el mundo, a la tarifa que cobraba una operadora en 2009 por decir dónde está un teléfono. No incluye el tiempo de quien lo mira.
home-words-tag = Sigue siendo todo el mundo. Lo que dicen queda a oscuras. Dónde están, y a quién llamaron, está en los registros de la operadora como antes.
home-place-tag = Otra vez a pie, por el mismo dinero. Hoy nada oculta a la operadora dónde está un teléfono; esto supone que algo lo ocultara.
home-count-title = Cómo contamos
home-count-foot = Un agente cuesta { $agent } la hora, y hacen falta { $crew } para seguir a una persona sin que lo note: { $each } por hora y persona. { $agents } agentes cuestan { $money } y siguen a { $foot }.
home-count-phone = Una operadora cobraba { $month } por localizar un teléfono durante un mes. En 28 días, { $money } ÷ ({ $month } ÷ { $hours } h) = { $phone }. Solo cuenta la tarifa.
home-count-seal = La tarifa compra dónde está un teléfono, no lo que se dice; por eso sellar lo que se dice no cambia la cuenta. Leer lo que se dice tiene otros precios, que los laboratorios examinan.
home-count-source = Precios de 2009 a 2013, de K. S. Bankston y A. Soltani, “Tiny Constables and the Cost of Surveillance”, Yale Law Journal Forum 123, 2014, según los recogió la prensa en enero de 2014; las dos cuentas son nuestras.
home-unit = Dirige la unidad
home-unit-text = Cuarenta nombres, un aviso sobre cada uno, dinero para una semana. ¿A quién sigues?
home-next = El cifrado vuelve a encarecer una parte de esa vigilancia barata y la devuelve al trabajo de calle. Que sea o no una buena noticia depende de quién seas; por eso este sitio le da también a la otra parte su mejor argumento.
home-lesson = Empieza por una lección
home-lab = Prueba el laboratorio
home-lab-text = Escribe una carta, séllala con criptografía de verdad y mírala desde en medio.
home-note = Deja una nota sellada
home-note-text = Tu navegador la sella. El enlace la abre. Al servidor no se le da lo que necesitaría para leer.
home-promise-title = Tres promesas que puedes comprobar
home-promise-real = Es de verdad.
home-promise-real-text = Los laboratorios ejecutan en tu propio navegador la criptografía que la gente usa a diario. Cada cifra tiene su fuente.
home-promise-server = Al servidor no se le da lo que necesitaría para leer.
home-promise-server-text = Guarda y transmite lo que sellaron los navegadores, y le muestra a cualquiera lo que tiene. Un servidor que te envíe una página distinta podría hacer trampa; cómo descubrirlo, y cuándo no se puede, está en la página sobre qué ve el servidor.
home-promise-room = Funciona en una sala.
home-promise-room-text = Sin cuentas, sin instalar nada, con un solo programa en un equipo portátil. Cada lección tiene una página para quien guía y una hoja para repartir.

course-title = Curso
course-lede = Lecciones cortas, con algo que hacer en cada una. Léelas por tu cuenta o llévalas a un grupo.
course-kit = El material para la clase:
course-kit-text = una hoja para una clase de 20 o 45 minutos, solo con papel.
course-minutes = { $minutes } minutos
lesson-kicker = Lección, { $minutes } minutos
lesson-objectives = Después de esta lección podrás
lesson-prompts = Para conversar
lesson-quiz = Comprueba lo que sabes
lesson-quiz-show = Respuestas y razones
lesson-right = Correcto
lesson-wrong = No del todo
lesson-sources = Fuentes
lesson-source-primary = Leída en el propio texto, o en otro que lo cita.
lesson-source-secondary = Leída en otro texto que informa de ella.
lesson-source-computed = Calculado por nuestra parte a partir de fuentes que se indican.
lesson-back = Volver a donde se cita
lesson-facilitator = Para quien guía
lesson-handout = Hoja para repartir
lesson-whole = La lección completa
lesson-case = La otra parte

labs-title = Laboratorios
labs-lede = Una mesa y tres sillas: la tuya, la de quien está en medio y la de tu amiga. Cada laboratorio funciona por sí solo en tu navegador.
labs-lesson = Acompaña a la lección
labs-group-watching = Lo que cuesta vigilar
labs-group-sealing = Lo que hace el sello
labs-group-seeing = Lo que se ve de todos modos
labs-group-doors = Puertas y órdenes

missing-title = En esta dirección no hay nada
missing-text = Puede que tenga una errata, o que la página se haya mudado. El curso y los laboratorios son un buen sitio para seguir.
missing-home = Ir a la primera página

report-contact = Quien administra este sitio lee las denuncias en
report-no-contact = Quien administra este sitio no ha dado ninguna dirección para denuncias.
