-brand = Legwork

language-name = English
language-direction = ltr
source-number = Source { $number }

site-title = { -brand }, a workshop
lab-size = { $bytes } bytes, starts with { $start }
lab-steps =
    Seal it.
    Then open it.
