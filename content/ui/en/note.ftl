### Words of the pages for sealed notes.

note-new-title = Seal a note
note-new-lede = Your browser seals what you write. The server keeps the sealed bytes until the link has opened them. The server is not given what it would need to read.
note-new-text = Your note
note-new-room = Room left: { $left } bytes
note-new-over = Too long for one note by { $over } bytes
note-new-keep = Keep it for
note-keep-1h = one hour
note-keep-1d = one day
note-keep-7d = seven days
note-keep-30d = thirty days
note-new-reads = How many times it may be read
note-new-code = The host’s code for new notes
note-new-code-hint = This host lets people with a code leave notes.
note-new-accept = I know that this page came over plain http. What I write is not a real secret.
note-new-seal = Seal and leave it
note-new-off = This host does not take new notes.
note-new-status-empty = Write something first.
note-new-status-accept = Tick the box about plain http first, or open this site over https.
note-new-status-sealing = Sealing it in your browser.
note-new-status-sending = Leaving the sealed bytes with the server.
note-new-status-ready = Sealed and left. The link below opens it; nothing else does.
note-new-link = The link that opens it
note-new-link-hint = Whoever has the whole link can read the note. The part after # never reaches the server. We can’t show it to you again.
note-new-copy = Copy the link
note-new-copied = Copied.
note-new-copy-failed = Copying is not allowed here. The link is selected: copy it by hand.
note-new-qr = The link as a QR code
note-new-facts = { $reads ->
    [one] Good for one reading, until { $until }.
   *[other] Good for { $reads } readings, until { $until }.
 }
note-new-preview = Messengers may look at the link for a preview, and you may look yourself: looking takes no reading. Only opening does.
note-new-another = Seal another

note-open-title = A sealed note
note-open-lede = Somebody left a note for whoever has this link.
note-open-looking = Asking the server whether the note is still there.
note-open-ready = { $reads ->
    [one] The note is here. It can be opened once more.
   *[other] The note is here. It can be opened { $reads } more times.
 }
note-open-facts = { $size } sealed bytes, kept until { $until }.
note-open-how = Opening takes one reading. Your browser proves that it has the link, gets the sealed bytes and opens them here.
note-open-open = Open the note
note-open-opening = Proving the key, fetching the sealed bytes, opening them here.
note-open-opened = Opened, here in your browser.
note-open-text = The note
note-open-copy = Copy the text
note-open-copied = Copied.
note-open-copy-failed = Copying is not allowed here. The text is selected: copy it by hand.
note-open-again = Try again
note-open-none = There is nothing here. The note was never here, has run out, or has been read as often as it was meant to be. The server answers all three in the same way.
note-open-no-key = This link has lost its end. The part after # opens the note, and it is missing. Ask whoever sent it for the whole link.
note-open-other-version = This link was made by another version of this site, or it was changed. Ask whoever sent it for the whole link.
note-open-damaged = The bytes that the server handed over don’t open with this link. They were changed, or they belong to another note.
note-open-needs-reload = The page took the key out of the address bar, so that it does not stay in your history. To come back, use the link again.

note-problem-network = The server did not answer. Nothing is lost: try again.
note-problem-full = The server has no room for more notes right now. Try again later.
note-problem-busy = The server has too much to do right now. Try again in a moment.
note-problem-code = The host’s code is not right.
note-problem-large = The note is too large for this server.
note-problem-refused = The server did not take the note. Reload the page and try again.
