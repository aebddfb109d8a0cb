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
home-question = You pay 25 agents for one hour. How many people can you follow?
home-how = How do you follow them?
home-foot = On foot, five agents to a person
home-phone = Through their phones
home-crowd = A crowd of 28,000 people, one dot each. The red dots are the people you can follow.
home-foot-people = 5 people
home-foot-tag = $1,250 an hour. The other 27,995 walk home unseen.
home-phone-people = 28,000 people
home-phone-tag = The same $1,250 an hour: the whole crowd, at one carrier’s 2009 fee. Nobody’s time to look at it is counted.
home-count-title = How we count, and our sources
home-count-foot = An agent at $50 an hour, five agents to follow one person without being noticed: $250 an hour a person. 25 agents are $1,250, and follow five.
home-count-phone = One carrier charged $30 to locate a phone for a month. For 28 days that is 4.5 cents an hour, and $1,250 ÷ ($30 ÷ 672 h) = 28,000. Fees only.
home-count-source = Prices of 2009 to 2013, from K. S. Bankston and A. Soltani, “Tiny Constables and the Cost of Surveillance”, Yale Law Journal Forum 123, 2014, as reported in the press of January 2014; the two counts are worked out by us.
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

missing-title = There is nothing at this address
missing-text = It may have been mistyped, or the page has moved. The course and the labs are a good place to go on.
missing-home = To the first page

report-contact = This site’s operator reads reports at
report-no-contact = The operator of this site has not named an address for reports.
