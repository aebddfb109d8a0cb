### The lab "The way in".

## Around it

labs-way-in-title = The way in
labs-way-in-lede = Somebody wants to read what you wrote. Find their cheapest way in, close it, and look again.
labs-way-in-note = Real prices, each with its source. What nobody published is marked as an assumption, and yours to change.
labs-way-in-try-1 = Read the line at the bottom: what does a detective do, and what does it cost?
labs-way-in-try-2 = Seal the messages. What is the cheapest way now? Go on until sealing changes nothing.
labs-way-in-try-3 = Move the slider to a million. Which ways still cost the same as for one?
labs-way-in-try-4 = Choose somebody in your home. What can a price say about them?
labs-way-in-try-5 = Take the group, switch on all but the last three. Who opens it for everybody?
labs-way-in-happened-1 = Nobody has to break what is strong. Whoever wants in takes the cheapest way that is left, so closing one way moves them to the next. What a switch adds is the difference between the two, and nothing if another way was cheaper already.
labs-way-in-happened-2 = What matters is the price of one more person. A way that is paid once reads a million threads for the price of one: that is a dragnet. Where each person takes an order, a phone in hand or people on the street, somebody has to choose whom: that is targeted. We call it a dragnet where one more costs less than an hour of an agent.
labs-way-in-happened-3 = Sealing messages closes the ways that serve everybody at once. The ways that are left go to one person at a time, and no switch in this lab closes all of them. In a group, one member’s phone, copy or screenshot is enough.
labs-way-in-happened-4 = The lab counts no time to read and understand, no chance of failing, and no risk of being seen. Somebody who shares your home, phone or PIN has access instead of a budget; for them no price here means anything.
labs-way-in-talk-1 = Which of the ways that are left would you want a court to allow? For which crimes, and for how many people a year?
labs-way-in-talk-2 = A child-protection unit and a foreign service use some of the same ways. Can one be closed for the one and stay open for the other?
labs-way-in-talk-3 = In your group, who would have to do what, so that a switch counts as on? Who can’t?
labs-way-in-still = Every act, and the cheapest ways
labs-way-in-still-text = The drawing shows one message thread with nothing sealed, as a detective with a warrant finds it. The tables give what each act costs, what it takes besides, what cuts it, and everybody’s cheapest way.
labs-way-in-column-act = Act
labs-way-in-column-price = Price
labs-way-in-column-needs = Takes besides
labs-way-in-column-cut-by = Cut by
labs-way-in-column-watcher = Who
labs-way-in-column-nothing = Cheapest way for one, nothing sealed
labs-way-in-column-everything = Cheapest way for one, everything switched on

## In it

lab-way-in-scene = What they want to read
lab-way-in-message-thread-one = one thread
lab-way-in-message-thread-many = { $count } threads
lab-way-in-group-one = one group
lab-way-in-group-many = { $count } groups
lab-way-in-watcher = Who wants in
lab-way-in-fair = { $note }
lab-way-in-switches = What is sealed
lab-way-in-many = How many they want to read
lab-way-in-for = { $many }
lab-way-in-members-label = Members of each group
lab-way-in-people = { $count } members
lab-way-in-then = { $first } + { $then }
lab-way-in-cheapest = { $who }: the cheapest way left is “{ $way }”. For { $many } that is { $cost }.
lab-way-in-dragnet = A dragnet: one more costs { $each }, less than an hour of an agent.
lab-way-in-dragnet-free = A dragnet: one more costs nothing.
lab-way-in-targeted = Targeted: one more costs { $each }, so somebody has to choose whom.
lab-way-in-either = Between dragnet and targeted: one more costs { $each }.
lab-way-in-access = { $who }: the cheapest way left is “{ $way }”. It takes no money. Somebody who shares your home, phone or PIN has access instead of a budget.
lab-way-in-none = { $who }: none of the ways in this list is left. That does not mean that there is none.
lab-way-in-same = “{ $switch }” changes nothing here: the cheapest way is another.
lab-way-in-change = “{ $switch }” makes it { $on } instead of { $off }.
lab-way-in-next = The next cheapest: “{ $way }”, { $cost }.
lab-way-in-or = If all goes well for them, “{ $way }” costs less: { $cost }.
lab-way-in-members = Of { $people } members, one is enough for all: for each person read, that is { $cost }.
lab-way-in-budget = { $name }, { $budget } ({ $year }), pays for { $count } of them by the best way left.
lab-way-in-budget-all = { $name }, { $budget } ({ $year }), pays for however many there are, by the best way left.
lab-way-in-budget-less = { $name }, { $budget } ({ $year }), is less than the cheapest way left costs for one. Others have more.
lab-way-in-no-budget = What they usually have to spend, nobody published.
lab-way-in-tree = The ways in, as a tree
lab-way-in-tree-what = From left to right: what has to be done, down to acts with their prices. The thick line is the cheapest way left. The list after it says the same.
lab-way-in-outline = The same as a list
lab-way-in-all-of = all of:
lab-way-in-one-of = one of:
lab-way-in-needs = Takes { $needs }.
lab-way-in-lit = ◀ cheapest
lab-way-in-cut = cut
lab-way-in-closed = not open to them
lab-way-in-free = no money
lab-way-in-each = { $each } each
lab-way-in-once = { $once } once
lab-way-in-once-each = { $once } once, { $each } each
lab-way-in-table = What each switch adds
lab-way-in-column-switch = Switch
lab-way-in-column-off = Cheapest way without it
lab-way-in-column-on = With it
lab-way-in-column-adds = Adds
lab-way-in-amount = { $cost }
lab-way-in-no-way = none of those listed
lab-way-in-adds-nothing = nothing
lab-way-in-adds-last = closes the last one listed
lab-way-in-assumptions = Change the assumptions
lab-way-in-assumptions-hint = Every figure of this lab, with its source. Open one to read where it is from and to put your own.
lab-way-in-forget = Back to the figures as they were
lab-way-in-low = From
lab-way-in-high = to
lab-way-in-published = published
lab-way-in-computed = worked out
lab-way-in-assumed = an assumption
lab-way-in-unit-dollars = dollars
lab-way-in-unit-dollars-an-hour = dollars an hour
lab-way-in-unit-dollars-a-day = dollars a day
lab-way-in-unit-dollars-a-month = dollars a month
lab-way-in-unit-dollars-a-year = dollars a year
lab-way-in-unit-people = people
lab-way-in-unit-vehicles = vehicles
lab-way-in-unit-hours = hours
lab-way-in-unit-targets = targets
lab-way-in-unit-guesses-a-second = guesses a second

## Its price tag

lab-way-in-tag-what = The cheapest way in
lab-way-in-tag-source = Worked out from the figures under “Change the assumptions”, each with its source and year; some are assumptions.
lab-way-in-tag-stalker = Who shares your home, phone or PIN pays nothing. Sealing changes nothing about that; a code of your own and a talk with somebody you trust may.
lab-way-in-tag-burglar = A thief of data goes where one break-in opens many. Once everything is sealed, what is left is one phone at a time.
lab-way-in-tag-detective = An order to a company was enough. Now it takes an order, a phone in hand and days of work: for a serious case still possible, for all cases at once not.
