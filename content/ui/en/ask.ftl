### Words of the pages on which somebody asks to be sent a secret.

ask-new-title = Ask for a secret
ask-new-lede = Make a link and give it away. Whoever has it can seal a reply to you. Only a second link, which you keep, opens what comes.
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
ask-open-lede = One link seals a reply to whoever made it; another, which they kept, opens it. What the server holds in between, it is not given the key to.
ask-open-lost = This link has lost its end, or another version of this site made it. The part after # is needed. Ask whoever sent it for the whole link.
ask-problem-refused = The server did not take it. Reload the page and try again.

ask-reply-title = Send a sealed reply
ask-reply-who = Whoever made this link can read what you send, and whoever they share their key with: it is sealed to that key here, in your browser, before it leaves. The link does not prove who made it.
ask-reply-words-hint = If it matters, compare these words by voice with whoever gave you the link. Both of you need this site in the same language.
ask-reply-facts = { $replies ->
    [one] The link takes one more reply, until { $until }.
   *[other] The link takes { $replies } more replies, until { $until }.
 }
ask-reply-text = Your reply
ask-reply-before = Once sent, you can’t take it back, change it or see it again. You don’t see what others sent.
ask-reply-send = Seal and send
ask-reply-sent = Sealed and sent.
ask-reply-after = The server holds the sealed bytes now, their SHA-256, how many they are, which request they belong to, the hour in which they came, their place in the row, and two random names for them, one drawn by your browser. Nothing else of it is kept. The server asked for no name. It knows your address from the connection, as every server does, and does not keep it.
ask-reply-another = Send another
ask-reply-none = There is nothing here to reply to. The link was never made here, has run out, or was taken back. The server answers all three in the same way.
ask-reply-full = This link takes no more replies.
ask-reply-too-late = Somebody else took the last place meanwhile: this link takes no more replies. What you wrote was not sent; it is only here.
ask-reply-stopped = Stopped. The server may have the reply already: “Seal and send” goes on with the same one.
ask-reply-room = This device has not enough room for what comes of it. Free some, or use another device.

ask-bag-title = Your replies
ask-bag-who = This link opens every reply. Whoever else has it reads them, too. The page took the key out of the address bar.
ask-bag-empty = No reply yet.
ask-bag-count = { $replies ->
    [one] One reply.
   *[other] { $replies } replies.
 }
ask-bag-reply = Reply { $number }: { $size }, sealed, came in the hour from { $hour }
ask-bag-open = Open reply { $number }
ask-bag-delete = Delete reply { $number }
ask-bag-opening = Fetching reply { $number }, and opening it here in your browser.
ask-bag-deleting = Telling the server to delete it.
ask-bag-stopped = Stopped. Reply { $number } is still there.
ask-bag-room = This device has not enough room for reply { $number }. Free some, or use another device.
ask-bag-deleted = Deleted: the request and all its replies.
ask-bag-opened = The reply
ask-bag-opened-which = Reply { $number }, opened here in your browser
ask-bag-whose = Anybody with the link could have written this. It does not prove who did.
ask-bag-no-reply = Reply { $number } does not open. Whoever has the link can leave bytes that were never sealed to you, or they were changed. The other replies are as they were.
ask-bag-no-note = Reply { $number } opened, but what is inside is not packed as this site packs replies. Nothing of it is shown or saved. The other replies are as they were.
ask-bag-none = There is nothing here. The link is not whole, it was never made here, it has run out, or it was taken back.
ask-bag-refresh = Look for new replies
ask-bag-delete-all = Delete the request and every reply
ask-bag-sure = Delete all of it? Nobody gets the replies back, and the link you gave away takes no more.
ask-bag-sure-yes = Yes, delete all of it
ask-bag-sure-no = No, keep it
ask-bag-reload = To come back, use your own link again.
ask-bag-show-how = The reply is a file of the age format, with an archive of the tar format inside. Both tools are free and not ours.
ask-bag-show-identity = The key of this request: save it as key.txt
ask-bag-show-identity-hint = It opens every reply to this request, so keep it as you keep your own link. It never reached the server.

ask-held-title = What the server holds about this request
ask-held-count = { $values ->
    [one] One value: that is all that this server holds about the request and its replies.
   *[other] { $values } values: that is all that this server holds about the request and its replies.
 }
ask-held-asks-id = The request’s id, which is in its address
ask-held-asks-owner = SHA-256 of a key that your own link gives, to know you by
ask-held-asks-replies-left = Replies that it still takes
ask-held-asks-replies-taken = Replies that it took
ask-held-asks-expires-at = When the request goes, and every reply with it
ask-held-asks-gone = 1 if it was taken back or taken down, else 0
ask-held-replies-ask = The id of the request that the reply belongs to
ask-held-replies-number = The reply’s place in the row, from 1
ask-held-replies-id = The reply’s id, drawn by the browser of whoever replied
ask-held-replies-received-at = The hour in which the reply came
ask-held-replies-size = How many sealed bytes there are
ask-held-replies-body-digest = SHA-256 of the sealed bytes, to know the same reply sent again
ask-held-replies-body = The name under which the sealed bytes are kept
ask-held-chunks-body = The name of the sealed bytes
ask-held-chunks-number = Which piece of them, from 0
ask-held-chunks-bytes = The piece itself; only its length is shown
