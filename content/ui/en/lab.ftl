### Words of the labs. What starts with labs- stands on the page around a lab; part- and lab- are the lab’s own.

## Around every lab

labs-running = The lab
labs-try = Try this
labs-try-first = Try this first:
labs-try-all = All steps are below the lab.
labs-sources = Sources of this lab
labs-happened = What happened
labs-still-bytes = Every byte
labs-talk = Talk about it

## Around "Sealed"

labs-sealed-title = Sealed
labs-sealed-lede = Write a letter, seal it, and look at it the way the company in the middle does.
labs-sealed-note = Real encryption, in this page. Nothing leaves your device.
labs-sealed-try-1 = Find your own words in the middle. Seal the letter, and look again.
labs-sealed-try-2 = Flip one bit, any one, then open it. What does your friend get?
labs-sealed-try-3 = Flip it back and change one letter of your friend’s passphrase. Is there a nearly right?
labs-sealed-try-4 = Send yes, then no, padding off. Could the provider tell them apart? Now with padding.
labs-sealed-happened-1 = Argon2id made a key of the passphrase, slowly and on purpose. XChaCha20-Poly1305 turned your words into as many bytes that say nothing, and added a tag. The provider got the salt, the nonce, the ciphertext and the tag; it lacks the key.
labs-sealed-happened-2 = The tag is checked before anything is shown. That is why one flipped bit, anywhere, and one wrong letter in the passphrase end the same way: no letter at all.
labs-sealed-happened-3 = Sealing hides words, not envelopes. Who, to whom and when stay visible, and without padding the length does too. A yes and a no are different lengths.
labs-sealed-talk-1 = Which would you rather have seen by a stranger: your words of one day, or the list of whom you wrote to for one year?
labs-sealed-talk-2 = Who should be able to open a sealed letter without asking you or your friend? What would you have to build for that, and who else could use it?
labs-sealed-still = A letter that is sealed already
labs-sealed-still-text = The one-word letter { $text }, sealed with { $passphrase }, looks like this from the middle. Sealed again, the same letter would look different.

## In every lab

part-observer = What the provider sees
part-bytes-spoken = { $count ->
    [one] 1 byte, starts { $start }
   *[other] { $count } bytes, starts { $start }
 }
part-bytes-show = Show every byte
part-bytes-hide = Hide the bytes
part-table = The same as a table
part-table-part = Part
part-table-bytes = Bytes
part-table-starts = Starts with
part-table-for = What it is for
part-link = Link to this set-up
part-link-copy = Copy the link
part-link-copied = The link is copied. It holds the set-up, not what you wrote.
part-link-failed = The link could not be copied. Here it is:
part-link-bad = The link to this set-up could not be read: { $why }. The lab starts from the beginning.
part-link-version = it was made by another version of this lab
part-link-long = it is longer than any link of this lab
part-link-unknown = it has a part that this lab does not know
part-link-value = one of its values is not possible
part-print = Print
part-tag-name = The price tag
part-tag-without = Without encryption
part-tag-with = With encryption
part-tag-left = The cheapest way left
part-tag-one = For one person
part-tag-thousand = For a thousand
part-tag-everyone = For everyone
part-tag-pin = Pin it to the running bill
part-tag-pinned = Pinned. Tags on the running bill: { $count }.
part-tag-bill = Look at the bill
part-tag-turn = Turn it over: the same number, for somebody else
part-tag-stalker = A stalker
part-tag-burglar = A burglar
part-tag-detective = A detective with a warrant
part-number-group = ,
part-number-from = 4
part-number-point = .
part-number-range = { $low } to { $high }
part-number-least = { $amount } or more
part-money = ${ $amount }
part-money-one-million = ${ $amount } million
part-money-million = ${ $amount } million
part-money-billion = ${ $amount } billion
part-failed = That did not work: the part of the page that does the sealing could not be started. Reload the page, or try a newer browser.
part-memory = This device has not enough memory for this strength. Choose the phone’s strength and try again.
part-cancel = Stop

## In "Sealed"

lab-sealed-you = You
lab-sealed-provider = The provider
lab-sealed-friend = Your friend
lab-sealed-letter = Your letter
lab-sealed-samples = Or send
lab-sealed-sample-library = the library
lab-sealed-sample-yes = yes
lab-sealed-sample-no = no
lab-sealed-text-library = Meet me at the library at six. Bring the list.
lab-sealed-text-yes = yes
lab-sealed-text-no = no
lab-sealed-passphrase = Passphrase you both know
lab-sealed-passphrase-first = otter lamp quarrel mint
lab-sealed-passphrase-hint = Make one up. Don’t type one that you use.
lab-sealed-padding = Padding: hide how long it is
lab-sealed-strength = How slow a guess is made
lab-sealed-strength-desk = Laptop: 64 MiB, 3 passes
lab-sealed-strength-phone = Old phone: 19 MiB, 2 passes
lab-sealed-seal = Seal it
lab-sealed-again = Write another
lab-sealed-open = Open it
lab-sealed-flip = Flip this bit
lab-sealed-flip-back = Flip it back
lab-sealed-bit = Bit to flip, 1 to { $last }
lab-sealed-friend-passphrase = Passphrase
lab-sealed-friend-waits = Nothing sealed has come yet. What comes now, anybody on the way could read.
lab-sealed-friend-reads = Your friend reads
lab-sealed-travels-open = On the wire, as it is
lab-sealed-travels-sealed = On the wire, sealed
lab-sealed-sees = Sees
lab-sealed-knows = Knows
lab-sealed-cannot = Can’t know
lab-sealed-sees-open = every word, { $count } bytes
lab-sealed-sees-sealed = { $count } bytes, no words
lab-sealed-sees-flipped = { $count } bytes, no words, bit { $bit } changed
lab-sealed-knows-open = who, to whom, when, and what
lab-sealed-knows-sealed = who, to whom, when, and that the letter is { $length } bytes long
lab-sealed-knows-padded = who, to whom, when, and that the letter has at most { $length } bytes
lab-sealed-cannot-open = nothing
lab-sealed-cannot-sealed = the words, the passphrase, the key
lab-sealed-cannot-padded = the words, the passphrase, the key, the exact length
lab-sealed-log = Letters the provider has carried
lab-sealed-log-sealed = Letter { $number }: { $length } bytes long
lab-sealed-log-padded = Letter { $number }: padded to { $length } bytes
lab-sealed-key = The key that Argon2id made of your passphrase, in { $ms } ms. It stays here:
lab-sealed-part-salt = Salt
lab-sealed-part-nonce = Nonce
lab-sealed-part-ciphertext = Ciphertext
lab-sealed-part-tag = Tag
lab-sealed-part-open = Plain text
lab-sealed-for-salt = makes the same passphrase give another key each time
lab-sealed-for-nonce = makes the same letter look different each time
lab-sealed-for-ciphertext = your words, sealed
lab-sealed-for-tag = shows whether one bit was changed
lab-sealed-for-open = your words, for everybody
lab-sealed-status-writing = Not sealed yet: the provider reads along.
lab-sealed-status-sealing = Argon2id is at work. This is what each guess costs.
lab-sealed-status-sealed = Sealed. { $count } bytes travel, and none of your words.
lab-sealed-status-flipped = Bit { $bit } is flipped. Now open it.
lab-sealed-status-opening = Your friend’s device makes the key from the passphrase.
lab-sealed-status-opened = It opened. Your friend reads: { $text }
lab-sealed-status-refused = It does not open. A wrong passphrase, or something was changed on its way: nobody can tell which.
lab-sealed-status-empty = The passphrase is empty. Type a few words.

## Its price tag

lab-sealed-tag-what = Reading a letter
lab-sealed-tag-carrier = asked of whoever carried it: one carrier’s fee of 2009 for a person’s stored e-mail
lab-sealed-tag-carrier-thousand = the same fee, a thousand times
lab-sealed-tag-in-passing = a year for PRISM, 2013: for all whom it had picked, not everybody
lab-sealed-tag-guess = to guess a passphrase of four drawn words, at rents of 2026
lab-sealed-tag-guesses = each letter has a salt of its own: a thousand times
lab-sealed-tag-anew = Each letter anew
lab-sealed-tag-phone = to open the phone, in 2018, once it is in hand
lab-sealed-tag-phone-thousand = and a thousand phones in hand
lab-sealed-tag-every-phone = Every phone, in hand, one by one
lab-sealed-tag-source = Prices of 2009 to 2026, each in dollars of its year: carriers’ price lists (Gizmodo, 2012), reports on PRISM (2013), GrayKey and Cellebrite (2018), hashcat (2025), the rent of a card (2026). Guesses are worked out by us.
lab-sealed-tag-stalker = Who shares your home has no budget and needs none. They look over your shoulder, know your PIN, or ask. Sealing changes nothing about that.
lab-sealed-tag-burglar = A thief goes where all letters lie together. If they lie there sealed, one break-in opens none of them.
lab-sealed-tag-detective = Before, an order to the company was enough. Now it takes an order for one phone, the phone, and days of somebody’s work: for a serious case still possible, for all cases at once not.

## The price tag of a note

lab-note-tag-what = Reading a note
lab-note-tag-carrier = were it an e-mail: one carrier’s fee of 2009 for a person’s stored mail
lab-note-tag-carrier-thousand = the same fee, a thousand times
lab-note-tag-in-passing = a year for PRISM, 2013: for all whom it had picked, not everybody
lab-note-tag-link = A link
lab-note-tag-link-beside = to get hold of: nobody guesses its 32 random bytes
lab-note-tag-links = A thousand links, one by one
lab-note-tag-every-link = Every link, one by one
lab-note-tag-phone = to open one of the two phones, in 2018, once it is in hand
lab-note-tag-phone-thousand = and a thousand phones in hand
lab-note-tag-other-page = Another page from this server, for all who come: who checks it can notice
lab-note-tag-source = Prices of 2009 to 2018, each in dollars of its year: carriers’ price lists (Gizmodo, 2012), reports on PRISM (2013), GrayKey and Cellebrite (2018).
lab-note-tag-stalker = Who shares your home or your phone doesn’t need the key: they see the note when you do.
lab-note-tag-burglar = Who breaks into this server finds sealed notes, their sizes and times, and no key.
lab-note-tag-detective = A warrant to this server brings what the server holds, which you can look at above. The words are with two people.
