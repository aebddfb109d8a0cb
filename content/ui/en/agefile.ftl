### Words of the page for files of the age tool. What starts with agefiles- stands on the page, agefile- is the island’s own.

agefiles-title = Open or seal an age file
agefiles-lede = Open and seal files of the age tool, in your browser. No file and no key leaves this device: once this page has loaded, it works without a network.
agefiles-what = age is a free program that seals files to a key or a passphrase. What is sealed here opens there, and the other way round.
agefiles-where = Where age comes from
agefiles-from-note = Have a file instead?

agefile-open-heading = Open a file
agefile-open-files = Choose a file that was sealed with age
agefile-open-files-hint = Or drop it here. Its name often ends in .age.
agefile-open-by = Open it with
agefile-open-by-key = a key
agefile-open-keys = Or paste the key: AGE-SECRET-KEY-1…
agefile-open-passphrase-hint = Trying a passphrase takes a second or more, on purpose: that slows down whoever guesses.
agefile-open-go = Open it
agefile-open-working = Opening it, here in your browser.
agefile-open-done = Opened. Every part of it was checked, up to the last.

agefile-seal-heading = Seal files
agefile-seal-files = Choose files to seal
agefile-seal-files-hint = Or drop them here. Each is sealed by itself.
agefile-seal-by = Seal to
agefile-seal-by-key = recipients
agefile-seal-keys = Recipients: age1…
agefile-seal-keys-hint = One to a line, as people gave it to you. Each of them can open the files alone. Add your own, or you can’t.
agefile-seal-passphrase-hint = Whoever gets the sealed file can try passphrases for as long as they like. A short or common one will be guessed. Nobody can help you if you forget it.
agefile-seal-go = Seal
agefile-seal-working = Sealing, here in your browser.
agefile-seal-done = Sealed.

agefile-key-heading = Make a key pair
agefile-key-what = The recipient is for others: they seal files to it. The key file is for you alone: it opens them.
agefile-key-go = Make a key pair
agefile-key-working = Making it.
agefile-key-done = Made. Save the key file before you close this page: it can’t be shown again.
agefile-key-recipient = The recipient
agefile-key-recipient-hint = Give this to whoever wants to seal files for you.
agefile-key-made-hint = Whoever has the key file can open what was sealed to you. Without it, nobody can, you included.

agefile-key-file = Key file
agefile-key-file-hint = As age-keygen writes it. Lines that start with # don’t count.
agefile-by-passphrase = a passphrase
agefile-passphrase = Passphrase
agefile-stop = Stop
agefile-progress = How much is done
agefile-quarter = A quarter is done.
agefile-half = Half is done.
agefile-three-quarters = Three quarters are done.
agefile-stopped = Stopped. Nothing was kept.
agefile-save = Save { $name }
agefile-figures-working = { $done } of { $total }.
agefile-figures-done = { $total } in { $seconds } s.
agefile-figures-speed = { $speed } MB a second.
agefile-bytes = { $bytes ->
    [one] one byte
   *[other] { $bytes } bytes
 }
agefile-kb = { $number } KB
agefile-mb = { $number } MB

agefile-problem-file = Choose a file first.
agefile-problem-passphrase = Type the passphrase first.
agefile-problem-key = Choose a key file or paste a key first.
agefile-problem-recipient = Paste at least one recipient first. It starts with age1.
agefile-problem-not-age = This is not an age file.
agefile-problem-version = This file was made by a newer version of age than this page knows.
agefile-problem-needs-passphrase = This file was sealed to a passphrase, not to a key. Type the passphrase.
agefile-problem-needs-key = This file was sealed to a key, not to a passphrase. Choose the key file or paste the key.
agefile-problem-wrong-passphrase = This is not the passphrase that the file was sealed to.
agefile-problem-no-key-fits = The file was sealed to other keys. None of yours opens it.
agefile-problem-damaged = The file is damaged, or its end is missing. Nothing of it is kept, because what did open may not be all of it.
agefile-problem-work = The file asks for more work at its passphrase than this page does: more than 1 GiB of memory. The age tool may open it.
agefile-problem-not-a-key = That is no key of the kind this page knows. A key starts with AGE-SECRET-KEY-1, and each has a line of its own.
agefile-problem-not-a-recipient = Recipient number { $number } is not one of the kind this page knows. It starts with age1 and has 62 characters.
agefile-problem-unreadable = A file could not be read. It may have been changed or moved since you chose it: choose it again.
agefile-problem-room = The browser has no room for what comes out.
agefile-problem-worker = That did not work: the part of the page that does the work stopped, or could not be started. Most often this device has run out of memory. Close other pages and try again.
