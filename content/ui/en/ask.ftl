### Words of the pages on which somebody asks to be sent a secret.

ask-new-title = Ask for a secret
ask-new-lede = Make a link and give it away. Whoever has it can seal a message to you. Only a second link, which you keep, opens what comes.
ask-new-off = This host does not take new requests.
ask-new-keep = Keep it, with all replies, for
ask-new-replies = How many replies it takes
ask-new-code-hint = This host lets people with a code make requests.
ask-new-accept = I know that this page came over plain http. What I ask for is not a real secret.
ask-new-make = Make the two links
ask-new-status-accept = Tick the box about plain http first, or open this site over https.
ask-new-status-making = Drawing the keys in your browser, and asking the server to keep a place.
ask-new-status-made = Made. Give the first link away; keep the second one.
ask-new-request = The link to give away
ask-new-request-hint = Whoever has it can send you a sealed reply, and nothing else: not read, not list, not delete. They can’t see who else replied.
ask-new-qr = The link to give away, as a QR code
ask-new-words-hint = Whoever replies sees these five words, too. If it matters, compare them by voice: other words mean that somebody changed the link. Both of you need this site in the same language.
ask-new-own = Your own link
ask-new-own-hint = It opens every reply, and fetches and deletes them. Keep it like a key. Close this page without it, and nobody can read what comes: we can’t show it to you again.
ask-new-until = The server keeps it until { $until }.
ask-new-go = Go to your replies
ask-words = In words:

ask-status-looking = Asking the server.
ask-open-title = A sealed reply
ask-open-lede = One link seals a message to whoever made it; another, which they kept, opens it. What the server holds in between, it is not given the key to.
ask-open-lost = This link has lost its end, or another version of this site made it. The part after # is needed. Ask whoever sent it for the whole link.
ask-problem-refused = The server did not take it. Reload the page and try again.

ask-reply-title = Send a sealed reply
ask-reply-who = Whoever made this link can read what you send, and nobody else: it is sealed here, in your browser, before it leaves. The link does not prove who made it.
ask-reply-words-hint = If it matters, compare these words by voice with whoever gave you the link. Both of you need this site in the same language.
ask-reply-facts = { $replies ->
    [one] The link takes one more reply, until { $until }.
   *[other] The link takes { $replies } more replies, until { $until }.
 }
ask-reply-text = Your reply
ask-reply-before = Once sent, you can’t take it back, change it or see it again. You don’t see what others sent.
ask-reply-send = Seal and send
ask-reply-sent = Sealed and sent.
ask-reply-after = The server holds it now, sealed, with the hour in which it came, its size and its place in the row. It asked for no name. It knows your address from the connection, as every server does, and does not keep it.
ask-reply-another = Send another
ask-reply-none = There is nothing here to reply to. The link was never made here, has run out, or was taken back. The server answers all three in the same way.
ask-reply-full = This link takes no more replies.

ask-bag-title = Your replies
ask-bag-who = This link opens every reply. Whoever else has it reads them, too. The page took the key out of the address bar.
ask-bag-empty = No reply yet.
ask-bag-count = { $replies ->
    [one] One reply.
   *[other] { $replies } replies.
 }
ask-bag-reply = Reply { $number }: { $size } sealed bytes, came in the hour from { $hour }
ask-bag-open = Open reply { $number }
ask-bag-delete = Delete reply { $number }
ask-bag-opening = Fetching it, and opening it here in your browser.
ask-bag-deleting = Telling the server to delete it.
ask-bag-deleted = Deleted: the request and all its replies.
ask-bag-opened = The reply
ask-bag-whose = Anybody with the link could have written this. It does not prove who did.
ask-bag-no-reply = This reply does not open. Whoever has the link can leave bytes that were never sealed to you, or they were changed. The other replies are as they were.
ask-bag-none = There is nothing here. The link is not whole, it was never made here, it has run out, or it was taken back.
ask-bag-refresh = Look for new replies
ask-bag-delete-all = Delete the request and every reply
ask-bag-reload = To come back, use your own link again.
