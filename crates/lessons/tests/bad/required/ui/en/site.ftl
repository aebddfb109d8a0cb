-brand = Legwork
language-name = English
source-number = Source
site-title = { -brand }
