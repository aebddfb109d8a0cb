### The running bill.

bill-title = The running bill
bill-lede = What you pinned in the labs, as a receipt: what reading and watching cost, and what encryption makes of it.
bill-for = For whom
bill-pinned = Pinned
bill-nothing = Nothing is pinned yet. Every lab ends in a price tag with a button.
bill-labs = To the labs
bill-foot = Following on foot, 28 days
bill-foot-everyone = Nobody has so many agents
bill-foot-source = Five agents to a person, whatever is sealed. Tiny Constables, 2014.
bill-total = Together
bill-caution = Only dollars are added, each of its own year; what is in another unit is not.
bill-others = { $sum }, and what is no dollars: { $count }
bill-empty = Tear it up
bill-kept = The bill is in the memory of this tab. It is not stored and not sent, and gone when you close the tab.
