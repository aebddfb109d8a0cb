### Words of the page for files of the age tool. What starts with agefiles- stands on the page, agefile- is the island’s own.

agefiles-title = Abrir o sellar un archivo age
agefiles-lede = Abre y sella archivos de la herramienta age en tu navegador. Ningún archivo y ninguna clave salen de este dispositivo: una vez cargada, esta página funciona sin red.
agefiles-what = age es un programa libre que sella archivos para una clave o con una frase de contraseña. Lo que se sella aquí se abre allí, y al revés.
agefiles-where = De dónde viene age
agefiles-from-note = ¿Tienes un archivo?

agefile-open-heading = Abrir un archivo
agefile-open-files = Elige un archivo sellado con age
agefile-open-files-hint = O suéltalo aquí. Su nombre suele terminar en .age.
agefile-open-by = Abrirlo con
agefile-open-by-key = una clave
agefile-open-keys = O pega la clave: AGE-SECRET-KEY-1…
agefile-open-passphrase-hint = Probar una frase de contraseña tarda un segundo o más, a propósito: así también tarda quien intenta adivinarla.
agefile-open-go = Abrir
agefile-open-working = Abriéndolo, aquí en tu navegador.
agefile-open-done = Abierto. Se comprobó cada parte, hasta la última.

agefile-seal-heading = Sellar archivos
agefile-seal-files = Elige archivos para sellar
agefile-seal-files-hint = O suéltalos aquí. Cada uno se sella por separado.
agefile-seal-by = Sellar para
agefile-seal-by-key = destinatarios
agefile-seal-keys = Destinatarios: age1…
agefile-seal-keys-hint = Uno por línea, tal como te los dieron. Cada uno puede abrir los archivos por su cuenta. Añade el tuyo, o tú no podrás.
agefile-seal-passphrase-hint = Quien consiga el archivo sellado puede probar frases de contraseña todo el tiempo que quiera. Una corta o común acabará adivinada. Si la olvidas, nadie puede ayudarte.
agefile-seal-go = Sellar
agefile-seal-working = Sellando, aquí en tu navegador.
agefile-seal-done = Sellado.

agefile-key-heading = Crear un par de claves
agefile-key-what = El destinatario es para los demás: con él sellan archivos para ti. El archivo de clave es solo para ti: los abre.
agefile-key-go = Crear un par de claves
agefile-key-working = Creándolo.
agefile-key-done = Creado. Guarda el archivo de clave antes de cerrar esta página: no se puede volver a mostrar.
agefile-key-recipient = El destinatario
agefile-key-recipient-hint = Dáselo a quien quiera sellar archivos para ti.
agefile-key-made-hint = Quien tenga el archivo de clave puede abrir lo que se selló para ti. Sin él no puede nadie, tampoco tú.

agefile-key-file = Archivo de clave
agefile-key-file-hint = Tal como lo escribe age-keygen. Las líneas que empiezan con # no cuentan.
agefile-by-passphrase = una frase de contraseña
agefile-passphrase = Frase de contraseña
agefile-stop = Parar
agefile-progress = Cuánto está hecho
agefile-quarter = Hecha una cuarta parte.
agefile-half = Hecha la mitad.
agefile-three-quarters = Hechas tres cuartas partes.
agefile-stopped = Parado. No se guardó nada.
agefile-save = Guardar { $name }
agefile-figures-working = { $done } de { $total }.
agefile-figures-done = { $total } en { $seconds } s.
agefile-figures-speed = { $speed } MB por segundo.
agefile-bytes = { $bytes ->
    [one] un byte
   *[other] { $bytes } bytes
 }
agefile-kb = { $number } KB
agefile-mb = { $number } MB

agefile-problem-file = Primero elige un archivo.
agefile-problem-passphrase = Primero escribe la frase de contraseña.
agefile-problem-key = Primero elige un archivo de clave o pega una clave.
agefile-problem-recipient = Primero pega al menos un destinatario. Empieza por age1.
agefile-problem-not-age = Esto no es un archivo age.
agefile-problem-version = Este archivo se hizo con una versión de age más nueva que la que conoce esta página.
agefile-problem-needs-passphrase = Este archivo se selló con una frase de contraseña, no para una clave. Escribe la frase de contraseña.
agefile-problem-needs-key = Este archivo se selló para una clave, no con una frase de contraseña. Elige el archivo de clave o pega la clave.
agefile-problem-wrong-passphrase = Esta no es la frase de contraseña con la que se selló el archivo.
agefile-problem-no-key-fits = El archivo se selló para otras claves. Ninguna de las tuyas lo abre.
agefile-problem-damaged = El archivo está dañado o le falta el final. No se guarda nada de él, porque lo que sí se abrió puede no ser todo.
agefile-problem-work = El archivo pide más trabajo para su frase de contraseña del que hace esta página: más de 1 GiB de memoria. Puede que la herramienta age lo abra.
agefile-problem-not-a-key = Eso no es una clave del tipo que conoce esta página. Una clave empieza por AGE-SECRET-KEY-1, y cada una va en su propia línea.
agefile-problem-not-a-recipient = El destinatario número { $number } no es del tipo que conoce esta página. Empieza por age1 y tiene 62 caracteres.
agefile-problem-unreadable = No se pudo leer un archivo. Puede que haya cambiado de contenido o de sitio desde que lo elegiste: elígelo otra vez.
agefile-problem-room = El navegador no tiene sitio para el resultado.
agefile-problem-worker = No funcionó: la parte de la página que hace el trabajo se paró o no pudo empezar. Lo más frecuente es que a este dispositivo le falte memoria. Cierra otras páginas y prueba otra vez.
