-brand = Legwork

language-name = Español
language-direction = ltr
source-number = Fuente { $number }

site-title = Un taller: { -brand }
lab-size = { $bytes } bytes, empieza por { $start }
lab-steps =
    Séllala.
    Luego ábrela.
note-reads-left =
    { $count ->
        [one] queda { $count } lectura en { -brand }
       *[other] quedan { $count } lecturas en { -brand }
    }
