### Words of the lab "The price of watching". What starts with labs- stands on the page around it.

labs-price-of-watching-title = The price of watching
labs-price-of-watching-lede = Take the money that follows five people on foot. How many does it follow some other way?
labs-price-of-watching-note = Every figure has its source, and you can change it.
labs-price-of-watching-try-1 = Start with the phones, then choose a GPS device, a car, agents on foot. When does the crowd become a few people?
labs-price-of-watching-try-2 = Make it one day instead of 28. For whom does the price change, and for whom not?
labs-price-of-watching-try-3 = Find the figures marked assumed. Make them twice as large. Does the story change?
labs-price-of-watching-try-4 = Choose a country as the number of people. What would it cost to follow everybody on foot?
labs-price-of-watching-happened-1 = Following somebody on foot costs working hours, and every further person costs as many again. That is why it was done to few people. A fee at a carrier costs the same for the first and for the thousandth, and nobody gets tired.
labs-price-of-watching-happened-2 = Two researchers, Kevin Bankston and Ashkan Soltani, put such prices side by side in 2014. Their rule: what makes watching ten times cheaper or more upsets what people may expect to stay private. The table below works their figures out again.
labs-price-of-watching-happened-3 = Encryption hides what people say, not where their phone is: a carrier has to know that to let it ring. Only a phone that is off or left at home makes following somebody legwork again, for everybody alike: also for a detective with a warrant and a good reason.
labs-price-of-watching-talk-1 = What should decide who is followed: a judge, a law, or what it costs?
labs-price-of-watching-talk-2 = Somebody is looking for a missing child and has 25 agents for one day. Which technique would you want them to have? Which would you not want a stalker to have?
labs-price-of-watching-still = As printed, and worked out again
labs-price-of-watching-still-text = What it costs to follow one person by ten techniques, after Bankston and Soltani. Large: the whole, worked out by us from the inputs below. Small: what an hour of it is, and what was printed in 2014.
labs-price-of-watching-table-technique = Technique
labs-price-of-watching-table-day = 1 day
labs-price-of-watching-table-week = 1 week
labs-price-of-watching-table-month = 28 days
labs-price-of-watching-cell = { $hour } an hour; printed { $printed }
labs-price-of-watching-cell-unprinted = { $hour } an hour
labs-price-of-watching-inferred = One input is inferred
labs-price-of-watching-ratios = How many times cheaper
labs-price-of-watching-ratio-pair = What, and compared with what
labs-price-of-watching-ratio-exact = Worked out
labs-price-of-watching-ratio-printed = Printed
labs-price-of-watching-ratio-why = Why they differ
labs-price-of-watching-inputs = The inputs, and where they come from

lab-price-of-watching-how = How
lab-price-of-watching-people = How many people, on foot
lab-price-of-watching-people-five = five
lab-price-of-watching-people-thousand = a thousand
lab-price-of-watching-people-town = a town
lab-price-of-watching-people-country = a country
lab-price-of-watching-hours = How long
lab-price-of-watching-hours-day = a day
lab-price-of-watching-hours-week = a week
lab-price-of-watching-hours-month = 28 days
lab-price-of-watching-count-people = { $n ->
    [one] { $count } person
   *[other] { $count } people
 }
lab-price-of-watching-count-hours = { $n ->
    [one] { $count } hour
   *[other] { $count } hours
 }
lab-price-of-watching-count-days = { $n ->
    [one] { $count } day
   *[other] { $count } days
 }
lab-price-of-watching-count-months = { $n ->
    [one] { $count } month
   *[other] { $count } months
 }
lab-price-of-watching-count-years = { $n ->
    [one] { $count } year
   *[other] { $count } years
 }
lab-price-of-watching-everybody = as many people as there are: one more costs nothing
lab-price-of-watching-nobody = nobody: it is not enough for one
lab-price-of-watching-at-least = at least { $low } people
lab-price-of-watching-between = between { $low } and { $high }
lab-price-of-watching-between-people = between { $low } and { $high } people
lab-price-of-watching-result = Following { $foot } on foot for { $time } costs { $money }. For the same money, { $how }: { $people }.
lab-price-of-watching-result-on-foot = Following { $foot } on foot for { $time } costs { $money }. Choose another way, and see whom the same money follows.
lab-price-of-watching-not-a-number = That is no amount. Write a whole number, or dollars and cents; not more than a billion dollars.
lab-price-of-watching-picture = Whom the same money follows, one dot a person
lab-price-of-watching-on-foot = On foot, covert
lab-price-of-watching-rings = Dots: surely. Rings: perhaps, within the bounds of the figures.
lab-price-of-watching-cut = The picture ends at { $shown } people. Drawn to its end it would be { $times } times as long.
lab-price-of-watching-cut-all = The picture ends at { $shown } people. It has no end: one more costs nothing.
lab-price-of-watching-bill = The bill
lab-price-of-watching-bill-of = The bill: { $people }, { $time }, { $how }
lab-price-of-watching-bill-item = Item
lab-price-of-watching-bill-amount = Amount
lab-price-of-watching-bill-total = Together
lab-price-of-watching-bill-hour = One person, one hour
lab-price-of-watching-bill-on-foot = The same people on foot
lab-price-of-watching-item-share = { $hours } of { $life }
lab-price-of-watching-rule-on-foot = Five agents take turns, so that nobody notices. Everything else is compared with this.
lab-price-of-watching-rule-cheaper = It is { $times } times cheaper than on foot. Ten times or more: by the rule of Bankston and Soltani, a new power that people did not reckon with.
lab-price-of-watching-rule-not = The price on foot is { $times } times this price. Under ten times: by the rule of Bankston and Soltani, no new power.
lab-price-of-watching-rule-open = It is { $times } times cheaper than on foot. The figures allow both answers to the ten-times rule of Bankston and Soltani.
lab-price-of-watching-even-at-once = From the first hour on, it costs no more than on foot.
lab-price-of-watching-even = From { $time } on, it costs no more than on foot.
lab-price-of-watching-even-between = Somewhere between { $low } and { $high } it begins to cost no more than on foot.
lab-price-of-watching-even-perhaps = From { $time } on it may cost no more than on foot; it need not.
lab-price-of-watching-even-never = Within a year it never costs less than on foot.
lab-price-of-watching-assumptions = Change the assumptions
lab-price-of-watching-assumptions-hint = The figures behind this technique and its neighbors. Write a value, or a low and a high; the result then lies between two ends.
lab-price-of-watching-field-low = { $name }: value, or the low end
lab-price-of-watching-field-to = to
lab-price-of-watching-field-high = { $name }: the high end, if there is one
lab-price-of-watching-as-published = As published
lab-price-of-watching-unit-dollars = $
lab-price-of-watching-unit-dollars-an-hour = $ an hour
lab-price-of-watching-unit-dollars-a-day = $ a day
lab-price-of-watching-unit-dollars-a-month = $ a month
lab-price-of-watching-unit-dollars-a-year = $ a year
lab-price-of-watching-unit-people = people
lab-price-of-watching-unit-vehicles = vehicles
lab-price-of-watching-unit-hours = hours
lab-price-of-watching-unit-targets = people followed
lab-price-of-watching-origin-published = published
lab-price-of-watching-origin-computed = worked out
lab-price-of-watching-origin-assumed = assumed
lab-price-of-watching-read-primary = We read it in the text itself, or in one that quotes it.
lab-price-of-watching-read-secondary = We read it in a report about it.
lab-price-of-watching-read-computed = We worked it out.
lab-price-of-watching-no-end = no end
lab-price-of-watching-course = What it costs as time goes by
lab-price-of-watching-course-hint = The same people, on foot and by the technique you chose. A line that climbs is somebody’s working time; a flat one is a fee.
lab-price-of-watching-beside = All techniques side by side
lab-price-of-watching-beside-title = People followed for { $money }
lab-price-of-watching-beside-hint = People followed for the same money, on a scale that runs evenly: twice as long is twice as many.
lab-price-of-watching-log = Show it on a log scale too
lab-price-of-watching-log-hint = On this scale each step to the right is ten times as many, so small numbers can be seen at all. It also makes large ones look close. In a survey of about 2,000 adults in the United States in 2020, 84% read a simple question right off an even scale, and 41% off a log scale (Romano and others, as reported by Mother Jones, May 2020). So trust the even one.
lab-price-of-watching-golden = From legwork to phones: one person, one hour
lab-price-of-watching-golden-title = What one hour of following one person costs, by technique
lab-price-of-watching-golden-hint = From legwork down to what is bought, each at the price of its year, for the time you chose. What is left of a bar after legwork is why Peter Swire and Kenesa Ahmad called ours a golden age for surveillance (Center for Democracy and Technology, 2011).
lab-price-of-watching-golden-name = { $name }, { $year }
lab-price-of-watching-table-technique = Technique
lab-price-of-watching-table-total = Those people, by it
lab-price-of-watching-table-hour = One person, an hour
lab-price-of-watching-table-people = People for the same money
lab-price-of-watching-save-csv = Save the table (CSV)
lab-price-of-watching-save-svg = Save the chart (SVG)
lab-price-of-watching-save-crowd = Save the picture (SVG)
lab-price-of-watching-csv-technique = technique
lab-price-of-watching-csv-year = year
lab-price-of-watching-csv-total-low = total in dollars, low
lab-price-of-watching-csv-total-high = total in dollars, high
lab-price-of-watching-csv-hour-low = dollars for one person and hour, low
lab-price-of-watching-csv-hour-high = dollars for one person and hour, high
lab-price-of-watching-csv-people-low = people for the same money, low
lab-price-of-watching-csv-people-high = people for the same money, high

## Its price tag

lab-price-of-watching-tag-what = Following somebody, for the time you chose
lab-price-of-watching-tag-silent = five agents on foot, if the phone is off or left at home
lab-price-of-watching-tag-same = the same: it needs no phone
lab-price-of-watching-tag-left = the cheapest way in the essay that needs no phone; somebody has to go there
lab-price-of-watching-tag-source = Worked out from the figures above, as you changed them; each has its source and year. Everyone is the country under the heading Everybody.
lab-price-of-watching-tag-stalker = Who shares your home or your car pays none of these prices. They look at your phone, or put a tracker under the seat.
lab-price-of-watching-tag-burglar = A thief buys no data. But who breaks into a broker’s collection has the days of millions of people at once.
lab-price-of-watching-tag-detective = For one serious case, agents on foot can still be paid. Cheap data also clears people who were somewhere else; without it, that takes longer too.
