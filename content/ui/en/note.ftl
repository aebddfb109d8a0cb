### Words of the pages for sealed notes.

note-new-title = Seal a note
note-new-lede = Your browser seals what you write. The server keeps the sealed bytes until the link has opened them. The server is not given what it would need to read.
note-new-text = Your note
note-new-room = Room left: { $left } bytes
note-new-over = Too long by { $over } bytes
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
note-new-qr = The link as a QR code
note-new-facts = { $reads ->
    [one] Good for one reading, until { $until }.
   *[other] Good for { $reads } readings, until { $until }.
 }
note-new-preview = Messengers may look at the link for a preview, and you may look yourself: looking takes no reading. Only opening does.
note-new-or-ask = Should somebody send something to you?
note-new-another = Seal another

note-new-way = What opens it
note-way-link = The link
note-way-both = The link and a passphrase of yours
note-way-words = Words drawn here, for whoever has the address

note-new-files = Files
note-new-files-add = Choose files, or drop them here
note-new-files-hint = Up to { $most } together, text included. The server sees only about how large they are.
note-new-files-sum = { $files ->
    [one] One file, { $size } of { $most }.
   *[other] { $files } files, { $size } of { $most }.
 }
note-new-files-out = Remove
note-new-files-remove = Remove { $name }
note-new-status-nothing = Write something or add a file first.
note-new-status-many = No more than 100 files go together; a text counts as one. Remove some first.
note-new-status-files-large = Together that is too much. Remove something first.
note-new-status-unreadable = A file was changed or removed after you added it. Remove it here and add it again.
note-new-status-stopped = Stopped. The server may have the note already: “Seal and leave it” goes on with the same one.

note-pass-field = Passphrase
note-pass-show = Show
note-pass-stop = Stop
note-pass-copy = Copy
note-pass-copied = Copied.
note-pass-copy-failed = Copying is not allowed here. The text is selected: copy it by hand.
note-pass-how-far = How far it is
note-pass-progress = { $done } of { $all }

note-new-passphrase-hint = Agree on it with your reader in another way than the one the link takes. It is not sent, and nobody can remind you of it.
note-new-strength = How hard a guess is made
note-new-strength-desk = Hard: 64 MiB of memory a try
note-new-strength-phone = Lighter: 19 MiB, for old phones
note-new-strength-hint = Your reader’s device needs as much memory as you choose here.
note-new-words = The words
note-new-words-again = Draw other words
note-new-words-years = It must stay closed for years: six words
note-new-words-price = Whoever runs this server, or copies its disk, can try words offline for as long as they like. Five words cost them about $100 million of rented graphics cards on average; four would cost $80,000, three $62. And whoever has the address can block the note by guessing wrong. If you can send a whole link, choose the link.
note-new-status-passphrase = Type a passphrase first.
note-new-status-no-words = The list of words did not come. Choose “Draw other words” to try again.
note-new-status-stretching = Making guesses expensive, then sealing. On an old device this takes a while.
note-new-status-lighter = This device has not enough memory for the hard way. The lighter one is chosen now: seal again, or use another device.
note-new-status-memory = This device has not enough memory for this. Use another one, or let the link alone open the note.
note-new-status-ready-both = Sealed and left. The link below opens it together with your passphrase.
note-new-status-ready-words = Sealed and left. At the address below, the words open it.
note-new-link-hint-both = Whoever has the link still needs your passphrase: send that in another way. The part after # never reaches the server. We can’t show it to you again.
note-new-link-hint-words = The address alone opens nothing. Send the words in another way.
note-new-words-left = The words that open it
note-new-words-left-hint = They never reached the server. We can’t show them to you again.
note-new-own = Your own link, for you alone
note-new-own-hint = It shows whether the note was read and takes it back; it can’t open it. If you close this page without it, you can do neither.

note-open-title = A sealed note
note-open-lede = A note that somebody sealed and left with this server.
note-open-looking = Asking the server whether the note is still there.
note-open-ready = { $reads ->
    [one] The note is here. It can be opened once more.
   *[other] The note is here. It can be opened { $reads } more times.
 }
note-open-facts = { $size }, sealed, kept until { $until }.
note-open-how = { $reads ->
    [one] Opening takes the one reading that is left, and whoever sent the note can learn that it was read, and in which hour.
   *[other] Opening takes one of the { $reads } readings that are left, and whoever sent the note can learn that it was read, and in which hour.
 }
note-open-passphrase-hint = From whoever sent you the link. A wrong one takes no reading; ten wrong ones lock the note for an hour.
note-open-empty = Type the passphrase first.
note-open-wrong = { $left ->
    [one] That is not the passphrase. One more wrong one locks the note for an hour.
   *[other] That is not the passphrase. No reading was taken. { $left } more wrong ones lock the note for an hour.
 }
note-open-locked = Locked after ten wrong passphrases, until { $until }. Until then the right one is not taken either. Nothing is lost: try again after that.
note-open-memory = This device has not enough memory to work out the key. Open the note on another device.
note-open-stretching = Working out the key from the passphrase. On an old device this takes a while.
note-open-open = Open the note
note-open-opening = Proving the key, fetching the sealed bytes, opening them here.
note-open-opened = Opened, here in your browser.
note-open-text = The note
note-open-copy = Copy the text
note-open-delete = Delete it for everyone
note-open-delete-hint = The server still holds the note for other readings. Deleting takes it from everyone; whoever sent it can see that it is gone.
note-open-deleting = Telling the server to delete it.
note-open-deleted = Deleted for everyone. What is above is only on this page now.
note-open-used-up = That was the last reading: the server lets go of the sealed bytes.
note-open-again = Try again
note-open-none = There is nothing here. The note was never here, has run out, or has been read as often as it was meant to be. The server answers all three in the same way.
note-open-no-key = This link has lost its end. The part after # opens the note, and it is missing. Ask whoever sent it for the whole link.
note-open-other-version = This link was made by another version of this site, or it was changed. Ask whoever sent it for the whole link.
note-open-damaged = The bytes that the server handed over don’t open with this link. They were changed, or they belong to another note.
note-open-stopped = Stopped. The reading is taken, but it is yours: “Try again” within a minute or so takes no other one.
note-open-no-note = It opened, but what is inside is not packed as this site packs notes. Something is wrong with it, so nothing of it is shown or saved.
note-open-room = This device has not enough room for the note. Free some, then try again, or open it on another device.
note-open-files = Files
note-open-files-hint = Whoever sent them chose their names and what is in them. Open only what you expected.
note-open-show = Show me: open it without this site
note-open-show-how = The note is a file of the age format, with an archive of the tar format inside. Both tools are free and not ours.
note-open-show-file = note.age: the sealed bytes, as the server handed them over
note-open-show-identity = The key of this note: save it as key.txt
note-open-show-identity-hint = It opens this note and no other. It never reached the server.
note-open-show-commands = The two commands
note-open-show-lines = mkdir note && age -d -i key.txt -o note.tar note.age && tar xf note.tar -C note
note-open-show-commands-hint = The first opens the note only if every byte of it is right; the second unpacks it.
note-open-needs-reload = The page took the key out of the address bar, so that it does not stay in your history. To come back, use the link again.

note-own-title = Your note: what became of it
note-own-asking = Asking the server for the receipt.
note-own-held = The server has the note. You can take it back.
note-own-gone = The server no longer has the note.
note-own-none = There is no receipt here. The link is not whole, or the note went more than a week ago.
note-own-reads = Readings taken
note-own-first = First reading
note-own-first-hour = in the hour from { $hour }
note-own-first-none = none yet
note-own-until = Kept until
note-own-coarse = A reading is a hand-over to somebody who proved the key. It does not say who, nor that they understood it.
note-own-take-back = Take it back
note-own-taking-back = Taking it back.
note-own-taken-back = Taken back. Nobody can open it from now on; whoever has read it already keeps what they read.
note-own-again = Ask again
note-own-cannot = This link can’t open the note. The page took its key out of the address bar: to come back, use the link again.

note-held-ask = Show what the server holds
note-held-title = What the server holds about this note
note-held-what = What it is
note-held-value = As the server holds it
note-held-nothing = nothing
note-held-failed = The server did not show it. Try again.
note-held-count = { $values ->
    [one] One value: that is all that this server holds about the note.
   *[other] { $values } values: that is all that this server holds about the note.
 }
note-held-notes-id = The note’s id, which is in its address
note-held-notes-claim = SHA-256 of the claim key. With it passphrases could be tried without asking the server, so only its length is shown
note-held-notes-owner = SHA-256 of the key in this link of yours
note-held-notes-door = SHA-256 of the door key, if the note needs its link
note-held-notes-body-digest = SHA-256 of the sealed bytes, to know the same note sent again
note-held-notes-size = How many sealed bytes there are
note-held-notes-reads-left = Readings left
note-held-notes-reads-taken = Readings taken
note-held-notes-first-read = The hour of the first reading
note-held-notes-expires-at = When the note goes, read or not
note-held-notes-wrong-keys = Wrong passphrases since it was last locked
note-held-notes-locked-until = Until when it is locked after ten wrong ones
note-held-notes-body = The name under which the sealed bytes are kept
note-held-chunks-body = The name of the sealed bytes
note-held-chunks-number = Which piece of them, from 0
note-held-chunks-bytes = The piece itself; only its length is shown
note-held-claims-note = The note’s id
note-held-claims-token = SHA-256 of a number that the reader’s browser drew for this reading
note-held-claims-until = Until when this reader may fetch the note again; only the hour is shown
note-held-tombstones-id = The id of the note that is gone
note-held-tombstones-owner = SHA-256 of the key in this link of yours
note-held-tombstones-reads-taken = Readings that were taken
note-held-tombstones-first-read = The hour of the first reading
note-held-tombstones-keep-until = When this is forgotten, too

note-problem-network = The server did not answer. Nothing is lost: try again.
note-problem-full = The server has no room for more right now. Try again later.
note-problem-busy = The server has too much to do right now. Try again in a moment.
note-problem-code = The host’s code is not right.
note-problem-large = That is too large for this server.
note-problem-refused = The server did not take the note. Reload the page and try again.
