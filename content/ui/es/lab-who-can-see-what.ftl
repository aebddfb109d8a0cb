### Palabras del laboratorio «Quién puede ver qué». Lo que empieza con labs- está en la página de alrededor; lab- es del propio laboratorio.

## Alrededor del laboratorio

labs-who-can-see-what-title = Quién puede ver qué
labs-who-can-see-what-lede = Abres una página o escribes a una amiga. Otros ocho están en algún punto del camino. Elige cómo viaja y mira qué recibe cada uno.
labs-who-can-see-what-note = Se deduce de quién puede abrir cada sello y de dónde está. No se mira tráfico real.
labs-who-can-see-what-try-1 = Empieza con una página por HTTP. ¿Cuántos de los ocho la leen? Ahora HTTPS: ¿qué han perdido y qué siguen sabiendo?
labs-who-can-see-what-try-2 = Usa la VPN. ¿Quién ve menos ahora? Busca a quien ve más.
labs-who-can-see-what-try-3 = Usa Tor. Busca a alguien que sepa a la vez quién eres y qué sitio lees: no hay nadie, y de eso se trata. Después mira con los ojos del primer nodo y deja que comparta todo lo que sabe con el último.
labs-who-can-see-what-try-4 = Escribe a tu amiga, primero sellado hasta el servicio, luego de extremo a extremo. ¿Qué pierde el servicio? ¿Qué conserva?
labs-who-can-see-what-try-5 = Ahora activa una copia que la nube puede abrir. ¿De qué ha servido el sello?
labs-who-can-see-what-happened-1 = Dos cosas deciden lo que ve cada cual: dónde está y qué sellos puede abrir. HTTPS es un sello que solo el sitio puede abrir. Una VPN es otro alrededor, que solo abre la empresa de la VPN. Tor son tres, uno dentro de otro, y cada nodo abre uno. El nodo de en medio no tiene fila aquí: no ve ni a ti ni el sitio. Sellado de extremo a extremo quiere decir que el de más adentro solo se abre en el dispositivo de tu amiga.
labs-who-can-see-what-happened-2 = Ningún sello esconde el sobre a quien lo reparte. Por eso HTTPS deja ver el nombre del sitio, una VPN traslada a otra empresa lo que sabía tu proveedor, y un servicio de mensajes sellado de extremo a extremo sigue sabiendo quién escribe a quién y cuándo.
labs-who-can-see-what-happened-3 = Tor reparte lo que se sabe: el primer nodo te conoce a ti, el último el sitio, y ninguno las dos cosas. Quien mira los dos extremos puede comparar momentos y tamaños y, probablemente, emparejarlos. Quienes diseñaron Tor dicen que no lo impide.
labs-who-can-see-what-happened-4 = Una copia es un segundo camino a las mismas palabras. Basta con que una de las dos personas la tenga. Y esta tabla acaba en la pantalla: quien tiene un teléfono desbloqueado ve lo que ves tú.
labs-who-can-see-what-talk-1 = Tienes que confiar a alguien la lista de sitios que lees: tu proveedor, una empresa de VPN o los nodos de tres desconocidos. ¿A quién y por qué?
labs-who-can-see-what-talk-2 = ¿A quién de esta tabla podría preguntar un tribunal y a quién podría robarle datos un ladrón? ¿Son los mismos?
labs-who-can-see-what-talk-3 = Quienes investigan dicen que saber quién, cuándo y cuánto no sustituye a las palabras. Otros dicen que a menudo es más. ¿Cuándo tiene razón cada uno?
labs-who-can-see-what-still = Seis maneras, ocho observadores
labs-who-can-see-what-still-text = El mismo modelo que en el laboratorio, sin los controles. Las cuatro primeras columnas son una página que lees sin cuenta; las dos últimas, un mensaje a una amiga, sellado de extremo a extremo. Una dirección de internet cuenta como quién eres; un servicio de mensajes, sin la amiga, no cuenta como adónde llegas.
labs-who-can-see-what-column-http = Página, HTTP
labs-who-can-see-what-column-https = Página, HTTPS
labs-who-can-see-what-column-vpn = HTTPS y VPN
labs-who-can-see-what-column-tor = HTTPS y Tor
labs-who-can-see-what-column-end-to-end = Mensaje, de extremo a extremo
labs-who-can-see-what-column-backup = Lo mismo, con una copia que la nube puede abrir
labs-who-can-see-what-sees-words = lee cada palabra
labs-who-can-see-what-sees-both = quién y adónde, sin palabras
labs-who-can-see-what-sees-part = solo una parte de quién y adónde
labs-who-can-see-what-sees-away = no pasa nada por aquí
labs-who-can-see-what-https = Cómo HTTPS se hizo habitual
labs-who-can-see-what-https-text = De todas las páginas que abrieron quienes usan Firefox en el mundo, este porcentaje llegó por HTTPS. En 2015 Let’s Encrypt empezó a regalar certificados, que un sitio necesita para HTTPS. Desde 2020 la proporción apenas se mueve.
lab-who-can-see-what-https-percent = { $share } %

## En el laboratorio

lab-who-can-see-what-doing = Qué haces
lab-who-can-see-what-doing-http = Leer una página por HTTP
lab-who-can-see-what-doing-https = Leer una página por HTTPS
lab-who-can-see-what-doing-chat = Escribir a una amiga, sellado solo hasta el servicio
lab-who-can-see-what-doing-end-to-end = Escribir a una amiga, sellado de extremo a extremo
lab-who-can-see-what-route = Cómo viaja
lab-who-can-see-what-route-direct = Como siempre, por tu proveedor
lab-who-can-see-what-route-vpn = Por una VPN
lab-who-can-see-what-route-tor = Por Tor
lab-who-can-see-what-backup = Copia en la nube, tuya o de tu amiga
lab-who-can-see-what-backup-off = Desactivada, en los dos teléfonos
lab-who-can-see-what-backup-open = Activada, y la nube puede abrirla
lab-who-can-see-what-backup-sealed = Activada, y sellada con una clave propia
lab-who-can-see-what-backup-none = Solo para mensajes. Lo que lees no se guarda aquí.
lab-who-can-see-what-you = Tú
lab-who-can-see-what-friend = Tu amiga
lab-who-can-see-what-page = La página que lees
lab-who-can-see-what-friend-reads = lo recibe: es para ella
lab-who-can-see-what-table = De ti al otro extremo: qué ve cada observador
lab-who-can-see-what-wifi = Alguien en la misma wifi
lab-who-can-see-what-provider = El proveedor de internet
lab-who-can-see-what-vpn = La empresa de la VPN
lab-who-can-see-what-first = El primer nodo de Tor
lab-who-can-see-what-last = El último nodo de Tor
lab-who-can-see-what-cable = Un Estado, en el cable antes del servicio
lab-who-can-see-what-service = El propio sitio o servicio de mensajes
lab-who-can-see-what-service-site = El propio sitio
lab-who-can-see-what-service-messenger = El propio servicio de mensajes
lab-who-can-see-what-keeper = Quien guarda la copia
lab-who-can-see-what-head-observer = Quién mira
lab-who-can-see-what-head-who = Quién eres
lab-who-can-see-what-head-whom = Adónde llegas
lab-who-can-see-what-head-what = Qué se dice o se lee
lab-who-can-see-what-head-when = Cuándo y cuánto
lab-who-can-see-what-nothing = nada
lab-who-can-see-what-away-way = no está en tu camino
lab-who-can-see-what-away-keeper = no guarda nada de esto
lab-who-can-see-what-who-crowd-vpn = una de muchas personas que usan esta VPN
lab-who-can-see-what-who-crowd-tor = una de muchas personas que usan Tor
lab-who-can-see-what-who-device = tu dispositivo, en algún lugar cercano
lab-who-can-see-what-who-address = tu dirección de internet: el proveedor sabe de quién es
lab-who-can-see-what-who-name-contract = tú: el contrato está a tu nombre
lab-who-can-see-what-who-name-account = tú: es tu cuenta
lab-who-can-see-what-whom-helper-vpn = solo que usas una VPN
lab-who-can-see-what-whom-helper-tor = solo que se usa Tor
lab-who-can-see-what-whom-service-site = el nombre del sitio
lab-who-can-see-what-whom-service-messenger = qué servicio de mensajes, no qué amiga
lab-who-can-see-what-whom-friend = qué amiga
lab-who-can-see-what-what-words-page = la página, cada palabra
lab-who-can-see-what-what-words-message = el mensaje, cada palabra
lab-who-can-see-what-when-traffic = cada momento y cuántos bytes
lab-who-can-see-what-when-kept = la hora de cada mensaje
lab-who-can-see-what-when-backups = cuándo se hace una copia y su tamaño
lab-who-can-see-what-change-more = ahora más
lab-who-can-see-what-change-less = ahora menos
lab-who-can-see-what-readers = { $count ->
    [one] 1 de 8 lee cada palabra;
   *[other] { $count } de 8 leen cada palabra;
 }
lab-who-can-see-what-knowers-page = { $count ->
    [one] 1 sabe quién eres, o tu dirección de internet, y qué sitio.
   *[other] { $count } saben quién eres, o tu dirección de internet, y qué sitio.
 }
lab-who-can-see-what-knowers-message = { $count ->
    [one] 1 sabe quién eres, o tu dirección de internet, y qué amiga.
   *[other] { $count } saben quién eres, o tu dirección de internet, y qué amiga.
 }
lab-who-can-see-what-more-now = Ahora ven más: { $who }.
lab-who-can-see-what-less-now = Ahora ven menos: { $who }.
lab-who-can-see-what-gone-now = Ya no les llega nada: { $who }.
lab-who-can-see-what-eyes-title = Con sus ojos
lab-who-can-see-what-eyes = Miras con los ojos de
lab-who-can-see-what-with = Comparten todo lo que saben con
lab-who-can-see-what-nobody = nadie
lab-who-can-see-what-bytes-none = Nada de esto pasa por aquí.
lab-who-can-see-what-bytes-sealed = Sin clave no se puede leer nada de esto.
lab-who-can-see-what-bytes-inner = El servicio de mensajes ha abierto el sello de fuera y lee para quién es. Lo que sigue está sellado para tu amiga.
lab-who-can-see-what-bytes-copy = Una copia del mensaje, tal como se guarda en la nube.
lab-who-can-see-what-bytes-wrapped = Sellos alrededor de un sello, simplificados: cada uno es TLS y dentro va una página, también cuando escribes un mensaje. Una VPN y Tor sellan a su manera.
lab-who-can-see-what-bytes-example = Un ejemplo fijo: bytes reales (TLS 1.3), grabados una vez para esta página. Lo que se lee sin clave está arriba. Los sellos de otros programas son distintos y dicen igual de poco.
lab-who-can-see-what-verdict-away = Nada de esto pasa por aquí.
lab-who-can-see-what-tie-alone = Por uno de los dos no pasa nada de esto: solo hay lo que ve el otro.
lab-who-can-see-what-tie-apart = No pueden saber que lo que ven va junto: uno guarda copias, el otro ve lo que viaja.
lab-who-can-see-what-tie-compared = Pueden comparar momentos y cantidades y, probablemente, emparejar lo que ven.
lab-who-can-see-what-verdict-knows = Son las dos cosas: quién eres, o tu dirección de internet, y adónde llegas de verdad.
lab-who-can-see-what-verdict-not = No son las dos cosas: falta saber quién eres o adónde llegas de verdad.
lab-who-can-see-what-verdict-knows-alone = Uno sabe las dos cosas sin el otro: quién eres, o tu dirección de internet, y adónde llegas de verdad.
lab-who-can-see-what-verdict-knows-two = Juntos saben las dos cosas: quién eres, o tu dirección de internet, y adónde llegas de verdad.
lab-who-can-see-what-verdict-knows-compared = Si es así, saben las dos cosas: quién eres, o tu dirección de internet, y adónde llegas de verdad.
lab-who-can-see-what-verdict-not-two = Juntos siguen sin saber las dos cosas: falta saber quién eres o adónde llegas de verdad.
lab-who-can-see-what-sees-one = Lo que obtienen
lab-who-can-see-what-sees-two = Lo que los dos saben juntos
lab-who-can-see-what-sees-apart = Lo que los dos saben, cada uno por su lado
lab-who-can-see-what-sees-compared = Lo que los dos saben, si lo emparejan

## Su etiqueta de precio

lab-who-can-see-what-tag-what = Leer de paso, por el camino
lab-who-can-see-what-tag-of-eight = { $count } de 8
lab-who-can-see-what-tag-read-along = leen cada palabra de un mensaje que nada sella, igual que de una página por HTTP; no hay que preguntar a nadie
lab-who-can-see-what-tag-only-ends = leen un mensaje sellado de extremo a extremo
lab-who-can-see-what-tag-one-provider = Un proveedor, mil clientes
lab-who-can-see-what-tag-one-cable = Un cable
lab-who-can-see-what-tag-who-and-when = Una orden al servicio: quién, a quién y cuándo, sin palabras
lab-who-can-see-what-tag-who-and-when-all = Un cable: direcciones, nombres de servicios y momentos, sin palabras
lab-who-can-see-what-tag-phone = por abrir el teléfono, en 2018, una vez en mano; donde hay una copia abierta, en su lugar, una orden a un solo servicio
lab-who-can-see-what-tag-phone-thousand = y mil teléfonos en mano; donde hay copias abiertas, en su lugar, órdenes a un solo servicio
lab-who-can-see-what-tag-in-passing = al año por PRISM, 2013, donde los servicios aún tienen las palabras: por toda la gente que había elegido, no por todo el mundo
lab-who-can-see-what-tag-source = Quién lee de paso se deduce del modelo de este laboratorio. Los precios son de 2013 y 2018, en dólares de su año: informes sobre PRISM (2013), GrayKey y Cellebrite (2018).
lab-who-can-see-what-tag-stalker = Quien comparte tu wifi no necesita presupuesto, y con HTTPS pierde las palabras. Quien comparte tu teléfono o tu PIN no pierde nada con todo esto.
lab-who-can-see-what-tag-burglar = Un ladrón que entra en un servicio encuentra lo que el servicio puede abrir. Sellado de extremo a extremo, eso es quién y cuándo, y ninguna palabra.
lab-who-can-see-what-tag-detective = La orden va a quien todavía ve: al proveedor por los nombres de los sitios, al servicio por quién y cuándo, a la nube por una copia abierta. Las palabras pueden estar en un solo lugar, y es un teléfono.
