note-reads-left =
    { $count ->
        [one] { $count } read left in { -brand }
       *[other] { $count } reads left in { -brand }
    }
site-title = Twice
note-mixed = You have { $count ->
        [one] one
       *[other] many
    } left
note-number = { NUMBER($count) }
note-exact = { $count ->
        [0] none
       *[other] some
    }
note-who = { $who ->
        [one] one
       *[few] few
    }
note-brace = a { "{" } b
note-attribute = text
    .title = more
note-empty =
note-term = { -nobody }
note-nested = { site-title }
-loud = { $name }
this is no message
