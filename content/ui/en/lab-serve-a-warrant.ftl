### The lab "Serve a warrant".

## Around it

labs-serve-a-warrant-title = Serve a warrant
labs-serve-a-warrant-lede = Leave a sealed note with this very server. Then come back with a paper from a court, and see what it has to hand over.
labs-serve-a-warrant-note = A real note, a real answer. The papers are those of the United States.
labs-serve-a-warrant-try-1 = Leave the note and serve the subpoena. How many values must this server hand over, and what do they tell?
labs-serve-a-warrant-try-2 = Go up to the search warrant. What comes on top? Could a judge read it?
labs-serve-a-warrant-try-3 = Read down the list of the others. Who has your words? Who has the key to them?
labs-serve-a-warrant-try-4 = Open the note as your friend would, then serve the search warrant again.
labs-serve-a-warrant-try-5 = Serve the last order. What does it reach that the others did not?
labs-serve-a-warrant-happened-1 = The server answered with what is in its database, row by row, by the same code that its operator uses. A paper can reach only what is held: the sealed bytes, some hashes, some numbers, some times. The key was in the link, and browsers don’t send that part.
labs-serve-a-warrant-happened-2 = A stronger paper gives more of what is there. It can’t give what is not. After the note was read, the sealed bytes are gone too, and a stub is all that is left.
labs-serve-a-warrant-happened-3 = Others hold more. The two devices have the words; whoever carried the link had the key. So the question moves from one company, which has everybody, to a device or a person, one at a time.
labs-serve-a-warrant-happened-4 = The last order asks for no record. It asks the site to behave differently toward one person, from now on. Sealing in a page can’t stop that: the page does the sealing. You can compare the page with a build of your own. You can’t know what was sent to others, or what will be sent to you tomorrow.
labs-serve-a-warrant-happened-5 = Which field the law would call what is our reading, and no court’s. Where a field could be argued either way, the lab counts it as reached.
labs-serve-a-warrant-talk-1 = A detective looks for a missing child and serves a good warrant here. What do you tell her?
labs-serve-a-warrant-talk-2 = Should a court be able to order another page for one person? What would it have to show first, and who would notice?
labs-serve-a-warrant-talk-3 = Which would you rather run: a server that could help in the worst case, or one that can’t be made to hurt anybody? Can one have both?
labs-serve-a-warrant-still = What this server holds of a note
labs-serve-a-warrant-still-text = The first table has every value that the server keeps of a note, and the weakest paper that reaches it. The second has the papers, the third who else holds something.
labs-serve-a-warrant-column-field = What is held
labs-serve-a-warrant-column-weakest = Weakest paper that reaches it
labs-serve-a-warrant-sources = Sources of this lab

## In it: the note

lab-serve-a-warrant-desk = 1. Leave a note
lab-serve-a-warrant-text = Your note
lab-serve-a-warrant-text-first = The bike is at the library.
lab-serve-a-warrant-text-hint = Make something up. It is sealed in this page and kept for an hour, or until it is read once.
lab-serve-a-warrant-text-fixed = This page came over plain http, so the text here is ours and stays as it is.
lab-serve-a-warrant-code = The host’s code for new notes
lab-serve-a-warrant-leave = Seal it and leave it here
lab-serve-a-warrant-open = Open it as your friend would (in a new tab)
lab-serve-a-warrant-back = Take the note back
lab-serve-a-warrant-another = Leave another
lab-serve-a-warrant-where = This server calls it { $id }. It goes at { $until }.
lab-serve-a-warrant-off = This host takes no notes, so there is none to serve a paper for. The papers, what others hold, and the table under “What happened” are here all the same.

## The papers

lab-serve-a-warrant-papers = 2. Choose a paper
lab-serve-a-warrant-second = Another kind of order
lab-serve-a-warrant-paper-subpoena = Subpoena
lab-serve-a-warrant-paper-order = Court order for records
lab-serve-a-warrant-paper-warrant = Search warrant
lab-serve-a-warrant-paper-pen = Pen register
lab-serve-a-warrant-paper-wiretap = Wiretap order
lab-serve-a-warrant-paper-page = Serve this person another page
lab-serve-a-warrant-signs = Who signs
lab-serve-a-warrant-shows = To be shown first
lab-serve-a-warrant-asks = Asks for
lab-serve-a-warrant-law = Law
lab-serve-a-warrant-signs-subpoena = A grand jury, a trial court, or an agency that a statute allows to. No judge has to agree first.
lab-serve-a-warrant-signs-order = A judge.
lab-serve-a-warrant-signs-warrant = A judge.
lab-serve-a-warrant-signs-pen = A judge, who has to grant it if the prosecutor certifies.
lab-serve-a-warrant-signs-wiretap = A judge.
lab-serve-a-warrant-signs-page = A judge, if the law allows it at all. That is disputed.
lab-serve-a-warrant-shows-subpoena = For this, the statute names no facts.
lab-serve-a-warrant-shows-order = “Specific and articulable facts” that the records matter to an investigation.
lab-serve-a-warrant-shows-warrant = Probable cause: good reason to believe that it has evidence of a crime.
lab-serve-a-warrant-shows-pen = The prosecutor’s word that what comes is relevant to an investigation.
lab-serve-a-warrant-shows-wiretap = Probable cause, a crime on a list (for electronic messages: any federal felony), and that other ways have failed, would fail, or are too dangerous.
lab-serve-a-warrant-shows-page = No statute says. In 2016 the government asked under a law of 1789, and Apple refused.
lab-serve-a-warrant-asks-subpoena = What is stored: name, address, when and how long somebody was connected, since when a customer, network address, means of payment.
lab-serve-a-warrant-asks-order = What is stored: all records about somebody, but not what they wrote.
lab-serve-a-warrant-asks-warrant = What is stored: all records, and what was written.
lab-serve-a-warrant-asks-pen = What is to come: who connects with whom and when, but not what they write.
lab-serve-a-warrant-asks-wiretap = What is to come: what is written, as it passes.
lab-serve-a-warrant-asks-page = What is to come: that the site sends one person a page that works against them.
lab-serve-a-warrant-law-subpoena = 18 U.S.C. § 2703(c)(2)
lab-serve-a-warrant-law-order = 18 U.S.C. § 2703(c)(1)(B) and (d)
lab-serve-a-warrant-law-warrant = 18 U.S.C. § 2703(a) and (c)(1)(A). For e-mail a court of appeals held in 2010 that nothing less will do.
lab-serve-a-warrant-law-pen = 18 U.S.C. §§ 3123 and 3127(3)
lab-serve-a-warrant-law-wiretap = 18 U.S.C. § 2518(3); the crimes: § 2516
lab-serve-a-warrant-law-page = The All Writs Act, 28 U.S.C. § 1651, was tried. In 2016 one judge ordered help with a phone, another refused it for a second phone, and no higher court decided.
lab-serve-a-warrant-serve = Serve it on this server
lab-serve-a-warrant-serve-first = First leave a note.

## What came of it

lab-serve-a-warrant-status-writing = No note is left yet.
lab-serve-a-warrant-status-off = This host takes no notes.
lab-serve-a-warrant-status-sealing = Sealing it in your browser.
lab-serve-a-warrant-status-sending = Leaving the sealed bytes with the server.
lab-serve-a-warrant-status-left = A sealed note was left with this server. On the table: { $paper }.
lab-serve-a-warrant-status-gone = The note is gone from this server. On the table: { $paper }. Serve it, and see what is left.
lab-serve-a-warrant-status-asking = Asking the server for all that it holds.
lab-serve-a-warrant-status-failed = The server did not answer. Try again.
lab-serve-a-warrant-told = { $paper }: this server holds { $held } values and has to hand over { $reached }.
lab-serve-a-warrant-told-words = Your words are not among them.
lab-serve-a-warrant-told-sealed = The sealed bytes are among them. To read those takes the link, and the key in it was never here.
lab-serve-a-warrant-told-gone = The sealed bytes are gone. What is left is a stub.
lab-serve-a-warrant-told-pen = Of the { $held } stored values it asks for none. From now on: who opens the note’s page, from which network address, and when. This server writes no address down today; such an order could make it begin.
lab-serve-a-warrant-told-wiretap = Of the { $held } stored values it asks for none. From now on: what passes. That is sealed bytes, and the keys that a reader shows to be handed the note. With those it could be taken or deleted, not read.
lab-serve-a-warrant-told-page = Of the { $held } stored values it needs none. It reaches what is written or opened next: a page that passes on the words before they are sealed, or the key from the link. What was sealed before and is not opened again stays sealed.
lab-serve-a-warrant-answer = 3. What this server hands over
lab-serve-a-warrant-answer-hint = Every value that it holds of this note, asked for just now. Its operator reads the same rows with { $command }, and sees one hash in full and one time to the second.
lab-serve-a-warrant-answer-none = Serve a paper, and the server’s own answer appears here, value by value.
lab-serve-a-warrant-column-what = What it is
lab-serve-a-warrant-column-value = As the server holds it
lab-serve-a-warrant-given = ● Handed over: { $count } of { $held }
lab-serve-a-warrant-kept = ○ Not reached: { $count } of { $held }
lab-serve-a-warrant-held-owner = SHA-256 of the sender’s own key, which this page has and you never see
lab-serve-a-warrant-empty = nothing
lab-serve-a-warrant-brought = What each paper brought
lab-serve-a-warrant-column-paper = Paper
lab-serve-a-warrant-column-papers = The papers
lab-serve-a-warrant-column-reached = Values handed over
lab-serve-a-warrant-column-sealed = Sealed bytes
lab-serve-a-warrant-column-words = Your words
lab-serve-a-warrant-of = { $reached } of { $held }
lab-serve-a-warrant-yes = yes
lab-serve-a-warrant-no = no
lab-serve-a-warrant-later = only what is written or opened later

lab-serve-a-warrant-can = What this site could do, if it were ordered to
lab-serve-a-warrant-can-1 = Send one visitor another page, at one visit, and everybody else the usual one. It knows visitors by their network address only, so it would have to be told which one.
lab-serve-a-warrant-can-2 = Keep what it now forgets: addresses, times, used-up notes.
lab-serve-a-warrant-cannot = What it could not do
lab-serve-a-warrant-cannot-1 = Open a note that was sealed before and is not opened again. The key was never here.
lab-serve-a-warrant-cannot-2 = Change the page for somebody who uses the age program on their own machine.
lab-serve-a-warrant-cannot-3 = Do it to everybody without a risk of being seen: the pages are the same bytes for all, and anybody may compare them with a build of their own.
lab-serve-a-warrant-taught = How to catch it, and when you can’t: what the server sees

## What others hold

lab-serve-a-warrant-law-list = What a subpoena may ask for, and what Signal’s maker had in 2016
lab-serve-a-warrant-column-asked = The statute’s list
lab-serve-a-warrant-column-here = This server, of a note
lab-serve-a-warrant-column-signal = Signal’s maker, 2016
lab-serve-a-warrant-asked-name = Name
lab-serve-a-warrant-asked-address = Address
lab-serve-a-warrant-asked-times = Connections: when and how long
lab-serve-a-warrant-asked-length = Since when a customer
lab-serve-a-warrant-asked-network = Phone number or network address
lab-serve-a-warrant-asked-payment = Means of payment
lab-serve-a-warrant-here-name = not asked for
lab-serve-a-warrant-here-address = not asked for
lab-serve-a-warrant-here-times = the hour of the first reading
lab-serve-a-warrant-here-length = no customers; when the note goes
lab-serve-a-warrant-here-network = neither kept nor logged
lab-serve-a-warrant-here-payment = there is nothing to pay
lab-serve-a-warrant-signal-name = nothing produced
lab-serve-a-warrant-signal-address = nothing produced
lab-serve-a-warrant-signal-times = the date of the last connection
lab-serve-a-warrant-signal-length = when the account was created
lab-serve-a-warrant-signal-network = the number it was asked about, nothing more
lab-serve-a-warrant-signal-payment = nothing produced
lab-serve-a-warrant-signal-note = A grand jury in Virginia asked about two phone numbers in the first half of 2016. One had an account. The papers became public on 4 October 2016.
lab-serve-a-warrant-others = What others hold
lab-serve-a-warrant-column-who = Who
lab-serve-a-warrant-column-may = What they may have
lab-serve-a-warrant-column-has = Your words?
lab-serve-a-warrant-column-by = Paper for it
lab-serve-a-warrant-who-log = This server’s log
lab-serve-a-warrant-may-log = For each call: { $fields }. No address, no id.
lab-serve-a-warrant-by-log = a court order for records
lab-serve-a-warrant-who-host = Whoever rents out the machine
lab-serve-a-warrant-may-host = The same disk, copies of it, who pays for the machine, and from where it is visited.
lab-serve-a-warrant-by-host = the same papers, served there
lab-serve-a-warrant-who-proxy = A proxy in front of it, if the host has one
lab-serve-a-warrant-may-proxy = The network address and time of each visit, and which note’s page it was. Not what stands after the #.
lab-serve-a-warrant-by-proxy = the same papers, served there
lab-serve-a-warrant-who-carrier = Your internet or phone company, and the reader’s
lab-serve-a-warrant-may-carrier = That you came to this site, when, and how much went back and forth. With https not which note. And who you are: it sends you the bill.
lab-serve-a-warrant-by-carrier = a subpoena for the name, an order for the rest
lab-serve-a-warrant-who-link = Whoever carried the link
lab-serve-a-warrant-may-link = The link, if it was not sealed: with it, the key. It opens the note while the note is here.
lab-serve-a-warrant-by-link = a search warrant
lab-serve-a-warrant-who-yours = Your device
lab-serve-a-warrant-may-yours = The words while this page is open, the link wherever you put it, that you were here.
lab-serve-a-warrant-by-yours = a search warrant for the device, or your own word
lab-serve-a-warrant-who-reader = The reader’s device
lab-serve-a-warrant-may-reader = The words once it is opened, and whatever was copied or photographed.
lab-serve-a-warrant-by-reader = a search warrant for the device, or the reader’s word
lab-serve-a-warrant-has-no = ○ no
lab-serve-a-warrant-has-yes = ● yes
lab-serve-a-warrant-has-key = ◐ the key to them

## Its price tag

lab-serve-a-warrant-tag-what = What it takes to read notes left with a server
lab-serve-a-warrant-tag-source = Counted in papers; we have no price for a warrant. We count one paper for each person; a court may put several on one. The law: 18 U.S.C. § 2703, as read in 2026. What this server holds: its own answer above.
lab-serve-a-warrant-tag-without-one = 1 search warrant
lab-serve-a-warrant-tag-without-one-beside = brings the words, if the server keeps them open
lab-serve-a-warrant-tag-without-thousand = 1,000 search warrants
lab-serve-a-warrant-tag-without-thousand-beside = or one copy of the disk
lab-serve-a-warrant-tag-without-everyone = 1 copy of the disk
lab-serve-a-warrant-tag-without-everyone-beside = by theft or by a dishonest host; no paper covers everyone
lab-serve-a-warrant-tag-with-one = 1 search warrant
lab-serve-a-warrant-tag-with-one-beside = brings sealed bytes, and no key
lab-serve-a-warrant-tag-with-thousand = 1,000 search warrants
lab-serve-a-warrant-tag-with-thousand-beside = bring sealed bytes, and no key
lab-serve-a-warrant-tag-with-everyone = 1 copy of the disk
lab-serve-a-warrant-tag-with-everyone-beside = brings sealed bytes, and no key
lab-serve-a-warrant-tag-left-one = 1 warrant for a device
lab-serve-a-warrant-tag-left-one-beside = or an order for another page, which may be unlawful and may be noticed
lab-serve-a-warrant-tag-left-thousand = 1,000 devices
lab-serve-a-warrant-tag-left-thousand-beside = each with a warrant, and in somebody’s hands
lab-serve-a-warrant-tag-left-everyone = 1 changed page
lab-serve-a-warrant-tag-left-everyone-beside = sent to everybody: anybody who compares can see it
lab-serve-a-warrant-tag-stalker = A stalker has no paper and needs none: a look at your phone gives the words and the link. What the server does not have, it can’t be tricked into sending them either.
lab-serve-a-warrant-tag-burglar = Who steals the disk gets what the warrant got: sealed bytes. Who breaks into the server and stays can do what the last order asks for, to everybody.
lab-serve-a-warrant-tag-detective = This server is a dead end, in good cases and bad. What is left is a device, a witness, or an order that no higher court has yet settled.
