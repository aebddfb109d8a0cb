### Words of the pages.

language-name = English
language-direction = ltr
source-number = Source { $number }

site-name = Legwork
site-tagline = What does watching somebody cost, and what does encryption change about it?
site-skip = Skip to the text
site-nav = Main
site-nav-course = Course
site-nav-labs = Labs
site-nav-notes = Sealed notes
site-foot = About this site
site-nav-schools = For schools and parents
site-nav-server = What the server sees
site-nav-about = About
site-nav-report = Report a note
site-foot-licence = Words CC BY 4.0, code MIT or Apache 2.0. No accounts, no cookies, no counting of visitors.
site-hosted-by = Hosted by { $name }.
site-language = Language
site-insecure = This page came over plain http. Others on this network who only listen don’t see what you seal; someone who can change traffic could change this page. Fine for a class; not for a real secret.
site-needs = This part runs in your browser. It needs JavaScript and WebAssembly, and one of them is switched off or did not load. The rest of the page is whole without it.

home-title = How many people can you follow?
home-question = You pay { $agents } agents for an hour. How many people can you follow?
home-how = You follow
home-foot = on foot
home-phone = by phone
home-seal = They seal
home-seal-words = what they say
home-seal-place = where they are
home-crowd = A crowd of { $phone } people, one dot each. Marked are the people you can follow.
home-foot-people = { $foot } people
home-foot-tag = The other { $rest } walk home unseen.
home-foot-sealed-tag = Whoever walks behind you needs no phone. Sealing changes nothing here.
home-phone-people = { $phone } people
home-phone-tag = The same { $money } an hour: everybody here, at one carrier’s 2009 fee for where a phone is. Nobody’s time to look at it is counted.
home-words-tag = Still everybody. What they say goes dark. Where they are, and whom they called, is in the carrier’s records as before.
home-place-tag = Legwork again, for the same money. Today nothing hides from a carrier where a phone is; this supposes that something did.
home-count-title = How we count
home-count-foot = An agent at { $agent } an hour, { $crew } agents to follow one person without being noticed: { $each } an hour a person. { $agents } agents are { $money }, and follow { $foot }.
home-count-phone = One carrier charged { $month } to locate a phone for a month. For 28 days, { $money } ÷ ({ $month } ÷ { $hours } h) = { $phone }. Fees only.
home-count-seal = The fee buys where a phone is, not what is said; so sealing what people say changes nothing about the count. To read what they say has other prices, which the labs look at.
home-count-source = Prices of 2009 to 2013, from K. S. Bankston and A. Soltani, “Tiny Constables and the Cost of Surveillance”, Yale Law Journal Forum 123, 2014, as reported in the press of January 2014; the two counts are worked out by us.
home-unit = Run the unit
home-unit-text = Forty names, a tip about each, money for one week. Whom do you follow?
home-next = Encryption makes part of that cheap watching dear again, and puts it back to legwork. Whether that is good news depends on who you are; so this site gives the other side its best case too.
home-lesson = Start with a lesson
home-lab = Try the lab
home-lab-text = Write a letter, seal it with real cryptography, and look at it from the middle.
home-note = Leave a sealed note
home-note-text = Your browser seals it. The link opens it. The server is not given what it would need to read.
home-promise-title = Three promises you can check
home-promise-real = It is real.
home-promise-real-text = The labs run the cryptography that people really use, in your own browser. Every figure has a source.
home-promise-server = The server is not given what it would need to read.
home-promise-server-text = It stores and relays what browsers sealed, and shows anybody what it holds. A server that sends you a different page could cheat; how to catch it, and when you can’t, is on the page.
home-promise-room = It works in a room.
home-promise-room-text = No accounts, nothing to install, one program on one laptop. Every lesson has a page for the facilitator and a handout on paper.

course-title = Course
course-lede = Short lessons with something to do in each. Read them alone or run them with a group.
course-kit = The class kit:
course-kit-text = one sheet for one lesson in 20 or 45 minutes, with paper alone.
course-minutes = { $minutes } minutes
lesson-kicker = Lesson, { $minutes } minutes
lesson-objectives = After this lesson you can
lesson-prompts = Talk about it
lesson-quiz = Check yourself
lesson-quiz-show = Answers and reasons
lesson-right = Right
lesson-wrong = Not quite
lesson-sources = Sources
lesson-source-primary = Read in the text itself, or in one that quotes it.
lesson-source-secondary = Read in a report about it.
lesson-source-computed = Worked out by us from sources that are given.
lesson-back = Back to where it is cited
lesson-facilitator = For the facilitator
lesson-handout = Handout for paper
lesson-whole = The whole lesson
lesson-case = The other side

labs-title = Labs
labs-lede = One table, three seats: you, the one in the middle, your friend. Each lab runs alone in your browser.
labs-lesson = Comes with the lesson
labs-group-watching = What watching costs
labs-group-sealing = What sealing does
labs-group-seeing = What is seen all the same
labs-group-doors = Doors and orders

missing-title = There is nothing at this address
missing-text = It may have been mistyped, or the page has moved. The course and the labs are a good place to go on.
missing-home = To the first page

report-contact = This site’s operator reads reports at
report-no-contact = The operator of this site has not named an address for reports.
