note-reads-left =
    { $count ->
        [one] { $count } read left in { -brand }
       *[other] { $count } reads left in { -brand }
    }
