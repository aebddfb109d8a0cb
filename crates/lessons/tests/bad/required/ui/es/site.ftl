language-name = Español
source-number = Fuente
site-title = Un taller
note-reads-left =
    { $count ->
        [one] queda
       *[other] quedan { $count }
    }
