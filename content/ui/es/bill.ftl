### La cuenta.

bill-title = La cuenta
bill-lede = Lo que has pasado a la cuenta en los laboratorios, como un recibo: cuánto cuesta leer y vigilar, y en qué lo convierte el cifrado.
bill-for = Para quién
bill-pinned = En la cuenta
bill-nothing = Todavía no hay nada. Cada laboratorio termina en una etiqueta con su botón.
bill-labs = A los laboratorios
bill-foot = Seguir a pie, 28 días
bill-foot-everyone = Nadie tiene tantos agentes
bill-foot-source = Cinco agentes por persona, se selle lo que se selle. Tiny Constables, 2014.
bill-total = En total
bill-caution = Solo se suman dólares, cada uno de su año; lo que está en otra unidad, no.
bill-others = { $sum }, y lo que no son dólares: { $count }
bill-empty = Romperla
bill-kept = La cuenta está en la memoria de esta pestaña. No se guarda ni se envía, y desaparece al cerrar la pestaña.
