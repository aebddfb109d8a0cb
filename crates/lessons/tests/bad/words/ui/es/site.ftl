-brand = Legwork
-brand = Legwork

language-name = Español
language-direction = sideways
source-number = Fuente

site-title = Un taller: { -brand }
lab-size = { $bytes } bytes, empieza por { $starts }
lab-other = Otra cosa
note-reads-left = quedan { $count } lecturas
