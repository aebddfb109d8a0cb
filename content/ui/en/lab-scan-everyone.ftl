### Words of the lab "Scan everyone". What starts with labs- stands on the page around it; lab- is the lab’s own.

## Around the lab

labs-scan-everyone-title = Scan everyone
labs-scan-everyone-lede = Every picture or message that anybody sends is compared. Follow one day of it, from the match to the report, and count whom it finds, misses and accuses.
labs-scan-everyone-note = The volumes and rates are published, each with its source. What nobody has published is ours, says so, and can be changed.
labs-scan-everyone-try-1 = Start with known pictures, at the rate of Apple’s test. How many items match by mistake in a day? How many reviewers are needed?
labs-scan-everyone-try-2 = Raise the threshold from 1 to 5, then to 30. Who is spared, and who is missed? Then take the run with Apple’s threshold: what else does it suppose?
labs-scan-everyone-try-3 = Now a classifier that judges new pictures. It is wrong once in a thousand. What is different, and by how much?
labs-scan-everyone-try-4 = Every message instead of every picture. Look at the squares of the accounts that people look at. How large is what was found beside what was picked by mistake?
labs-scan-everyone-try-5 = Stay with every message. In the table of the nines, press one rate after the other. From which one on do people look at more accounts that had it than accounts that did not? How many nines are that?
labs-scan-everyone-happened-1 = A rate says how often one comparison goes wrong. How many go wrong depends on how many there are: a hundred billion messages a day at one in a thousand are a hundred million. What share of all is really what is looked for is called the base rate. Here it is tiny, so the few that are found stand among far more that only look like it.
labs-scan-everyone-happened-2 = Comparing with fingerprints of known pictures and judging new ones by a classifier are two different machines, and three to six powers of ten apart. What is said for one, or against it, says nothing about the other. So the lab never shows both in one picture.
labs-scan-everyone-happened-3 = A threshold spares nearly everybody who is innocent and misses everybody who sends less than that: at its best it counts whole collections, at its worst it overlooks a single picture. People who look catch most mistakes and make their own; they also see what nobody should have to see. There is no setting without all four cells.
labs-scan-everyone-happened-4 = The lab is kind to the scan: it lets mistakes happen one by one, by chance. Pictures that look alike are mistaken alike, and who wants to get past a scan, or to get somebody else reported, does not rely on chance.
labs-scan-everyone-talk-1 = How many people reported by mistake would be right for one child protected? Who should decide that, and would you say the same if you were one of them?
labs-scan-everyone-talk-2 = Who writes the list of what is looked for? Who can see it? Who could add to it?
labs-scan-everyone-talk-3 = For the scan: reports have led police to real victims. What would you put in its place?
labs-scan-everyone-still = What each run comes to
labs-scan-everyone-still-text = The same arithmetic as in the lab, without the controls. Fingerprints and classifiers stand apart, since they are different machines. What is reported by mistake is worked out for reviewers who err in 1%, as we assume.
labs-scan-everyone-still-hash = Fingerprints of known pictures
labs-scan-everyone-still-classifier = A classifier that judges what is new
labs-scan-everyone-still-matches = Items that match by mistake
labs-scan-everyone-still-people = Reviewers needed
labs-scan-everyone-still-found = Found
labs-scan-everyone-still-missed = Missed
labs-scan-everyone-still-accused = Reported by mistake
labs-scan-everyone-years = What arrives, and what can be used
labs-scan-everyone-years-year = Year
labs-scan-everyone-years-received = Reports received by Swiss federal police
labs-scan-everyone-years-forwarded = Passed on to the cantons
labs-scan-everyone-years-share = Share
labs-scan-everyone-years-note = Not passed on does not mean innocent: among those are people abroad, duplicates, material of another kind, and data too old to find anybody by.

## In the lab

lab-scan-everyone-kind-hash = Fingerprints of known pictures
lab-scan-everyone-kind-classifier = A classifier judges what is new
lab-scan-everyone-material = What is looked for: pictures of children being abused, or messages that belong to it. None of it is shown here.
lab-scan-everyone-about-hash = Each item is compared with a list of fingerprints of known pictures. What is not on the list is never found, and is in none of the four cells.
lab-scan-everyone-about-classifier = A machine judges each item by what it has learned. It can find what nobody has seen before, and is wrong far more often.
lab-scan-everyone-one-in = 1 in
lab-scan-everyone-percent = %
lab-scan-everyone-share = { $share }%
lab-scan-everyone-figure-items = Items that are compared
lab-scan-everyone-figure-accounts = Accounts
lab-scan-everyone-figure-offenders = Accounts with what is looked for
lab-scan-everyone-figure-forbidden = Items of it, each
lab-scan-everyone-figure-false-matches = How often something else matches
lab-scan-everyone-figure-catches = How much of what is looked for matches
lab-scan-everyone-figure-threshold = Matches before people look
lab-scan-everyone-figure-confirms = Offenders that people confirm
lab-scan-everyone-figure-mistakes = Others that people confirm by mistake
lab-scan-everyone-figure-looks = Accounts that one person looks at in a day
lab-scan-everyone-all = Everyone
lab-scan-everyone-everyone = { $items } items of { $accounts } accounts are compared in a day.
lab-scan-everyone-everyone-stored = Everything that lies in the accounts is compared, not what is sent in a day: { $items } items of { $accounts } accounts.
lab-scan-everyone-false-matches = By mistake, { $count } of them match.
lab-scan-everyone-matched = Accounts with a match
lab-scan-everyone-reviewed = Accounts that people look at
lab-scan-everyone-reported = Accounts that are reported
lab-scan-everyone-people = Reviewers needed to look at all of them in one day, each at { $looks } (assumed): { $people }.
lab-scan-everyone-supposed = Assumed, since nobody has published it: { $offenders } accounts send what is looked for, { $forbidden } items each.
lab-scan-everyone-supposed-stored = Assumed, since nobody has published it: { $offenders } accounts keep what is looked for, { $forbidden } items each. The runs of one day suppose { $sent } each: it is this number, and not the threshold alone, that decides whom a threshold finds.
lab-scan-everyone-share-one-in = Of the accounts that they look at, one in { $share } had what is looked for.
lab-scan-everyone-share-found = Of every 1,000 accounts that they look at, { $share } had what is looked for.
lab-scan-everyone-squares = goes on: in all { $count } squares like this one
lab-scan-everyone-scale = All squares are drawn to one scale, except the very smallest: they are larger, so that they can be seen. A torn edge means that it goes on.
lab-scan-everyone-refused = Write a whole number from { $least } to { $most }.
lab-scan-everyone-refused-percent = Write a number from { $least } to { $most }, with at most one digit after the point.
lab-scan-everyone-refused-crowd = Accounts with what is looked for are among all accounts.
lab-scan-everyone-cells = The four cells, at each stage
lab-scan-everyone-found = found: they had it
lab-scan-everyone-missed = missed: they had it too
lab-scan-everyone-accused = picked by mistake: they had nothing of the kind
lab-scan-everyone-left-alone = left alone: they had nothing of the kind
lab-scan-everyone-status = Accounts reported that had it: { $found }. Reported that had nothing of the kind: { $accused }, if reviewers err in { $mistakes }%. Missed: { $missed }. Reviewers needed: { $people }.
lab-scan-everyone-about = about { $count }
lab-scan-everyone-nines = What one more nine buys
lab-scan-everyone-nines-hint = What if? The same run at other rates: { $run }. Nines are the digits of being right: wrong once in 1,000 is right in 99.9%, three nines. Each further nine leaves a tenth of the mistakes. Press a rate to take it.
lab-scan-everyone-nines-rate = Wrong once in
lab-scan-everyone-nines-count = Items that match by mistake
lab-scan-everyone-nines-found = People look at: they had it
lab-scan-everyone-nines-accused = People look at: by mistake
lab-scan-everyone-nines-people = Reviewers needed
lab-scan-everyone-figures = Every figure, who says it, and to change it
lab-scan-everyone-changed = Changed by you.
lab-scan-everyone-published = published
lab-scan-everyone-computed = worked out
lab-scan-everyone-assumed = assumed by us

## Its price tag

lab-scan-everyone-tag-what = Searching what people send
lab-scan-everyone-tag-carrier = one carrier’s fee of 2009 for one person’s stored e-mail
lab-scan-everyone-tag-carrier-thousand = the same fee, a thousand times
lab-scan-everyone-tag-in-passing = a year for PRISM, 2013: for all whom it had picked, not everybody
lab-scan-everyone-tag-nothing-open = Nothing to search on the way
lab-scan-everyone-tag-thousand-nothing = A thousand times nothing
lab-scan-everyone-tag-scanner = A scanner in every phone, and one list
lab-scan-everyone-tag-phone = to open the phone, in 2018, once it is in hand
lab-scan-everyone-tag-phone-thousand = and a thousand phones in hand
lab-scan-everyone-tag-tips = People who report what they see, one by one
lab-scan-everyone-tag-source = Prices of 2009 to 2018, each in dollars of its year: carriers’ price lists (Gizmodo, 2012), reports on PRISM (2013), GrayKey and Cellebrite (2018).
lab-scan-everyone-tag-stalker = Who can get a picture onto your phone can get you reported. A scan does not know who put it there.
lab-scan-everyone-tag-burglar = A list in every phone is worth stealing, and worth adding to. Whoever writes it decides what everyone is searched for.
lab-scan-everyone-tag-detective = A report is a start, not a case. The work begins where the machine stops, and each report by mistake takes its hours from another.
