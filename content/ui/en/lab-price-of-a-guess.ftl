### The lab "The price of a guess".

## Around it

labs-price-of-a-guess-title = The price of a guess
labs-price-of-a-guess-lede = Somebody has a locked copy of what you wrote and tries one secret after the other. What does it cost them to find yours?
labs-price-of-a-guess-note = Measured rates, each with its source. There is no field for a secret of yours: never type one anywhere to test it.
labs-price-of-a-guess-try-1 = Read the line with the blue bar. Then choose MD5: what did the slow hash do to the price?
labs-price-of-a-guess-try-2 = Go back to Argon2id and move the slider from four words to three, then to five. How many times cheaper or dearer is one word?
labs-price-of-a-guess-try-3 = Double the memory. Then take one word more instead. Which of the two buys more, and which of them do you pay for with waiting?
labs-price-of-a-guess-try-4 = Choose a phone’s passcode and six digits. How long does it take, and why can’t money hurry it?
labs-price-of-a-guess-try-5 = Time this device, and compare it with the card. Then look at the last column of the price tag.
labs-price-of-a-guess-happened-1 = A guess costs what it takes to compute one hash. A fast hash such as MD5 was made to be quick, so a card tries billions a second. PBKDF2 and bcrypt make it do the same thing many times over. scrypt and Argon2id make it fill memory as well, and memory is what a card can’t multiply at will. You pay for that once, when you open something. Whoever guesses pays at every try.
labs-price-of-a-guess-happened-2 = The hash multiplies the price by some number. Length does more: every further word out of 1,296 multiplies it by 1,296, every further digit by ten. That holds only for what is drawn by chance. Whoever guesses starts with what people like, so what you make up yourself is found much sooner, and no table here is about it.
labs-price-of-a-guess-happened-3 = A salt is a bit of chance that is stored beside each hash. Without it, one search finds the secrets of all. With it, every person has to be guessed anew.
labs-price-of-a-guess-happened-4 = A phone does it otherwise: a key that can’t leave it takes part in every try. No card helps. But the price counts only if nobody gets round the guessing: opening the phone, asking somebody who knows, looking over your shoulder. That is why the tag shows what is cheaper beside it.
labs-price-of-a-guess-talk-1 = A site that stored your password loses its list. What would you want to have asked it before you signed up?
labs-price-of-a-guess-talk-2 = If it costs the police more to guess than to open the phone, is the phone the weak point, or the safety valve?
labs-price-of-a-guess-talk-3 = Cards get faster. Which of the two would you change so that a secret stays one for thirty years: the hash, or the number of words?
labs-price-of-a-guess-still = The drawing and its tables
labs-price-of-a-guess-still-text = Four words drawn by chance, kept by seven hashes and tried by one card: how many guesses a second it makes, how long it takes on average, and what it is rented for.

## In it

lab-price-of-a-guess-hash = How it is kept
lab-price-of-a-guess-secret = What has to be found
lab-price-of-a-guess-secret-hint = Only for secrets drawn by dice or by a program. Your own choice falls much sooner.
lab-price-of-a-guess-who = Who guesses
lab-price-of-a-guess-who-hint = A card is an RTX 4090. A rack is twelve of them; each counts in full, which is our assumption.
lab-price-of-a-guess-phone-hint = The phone itself, and nothing else.
lab-price-of-a-guess-kind-words = Words from a list of 1,296
lab-price-of-a-guess-kind-long-words = Words from a list of 7,776
lab-price-of-a-guess-kind-letters = Letters and digits, large and small
lab-price-of-a-guess-kind-small = Small letters and digits
lab-price-of-a-guess-kind-digits = A PIN
lab-price-of-a-guess-secret-words = { $count ->
    [one] 1 word out of 1,296
   *[other] { $count } words out of 1,296
 }
lab-price-of-a-guess-secret-long-words = { $count ->
    [one] 1 word out of 7,776
   *[other] { $count } words out of 7,776
 }
lab-price-of-a-guess-secret-letters = { $count ->
    [one] 1 letter or digit
   *[other] { $count } letters and digits
 }
lab-price-of-a-guess-secret-small = { $count ->
    [one] 1 small letter or digit
   *[other] { $count } small letters and digits
 }
lab-price-of-a-guess-secret-digits = { $count ->
    [one] PIN of 1 digit
   *[other] PIN of { $count } digits
 }
lab-price-of-a-guess-who-card = One card
lab-price-of-a-guess-who-rack = A rack of twelve
lab-price-of-a-guess-who-budget = A budget
lab-price-of-a-guess-length = How long it is
lab-price-of-a-guess-iterations = Iterations
lab-price-of-a-guess-iterations-is = { $count } iterations
lab-price-of-a-guess-cost = Cost
lab-price-of-a-guess-cost-is = cost { $count }
lab-price-of-a-guess-size = N, work and memory together
lab-price-of-a-guess-size-is = N = { $count }
lab-price-of-a-guess-memory = Memory for each guess
lab-price-of-a-guess-memory-is = { $count } MiB
lab-price-of-a-guess-passes = Passes over it
lab-price-of-a-guess-passes-is = passes: { $count }
lab-price-of-a-guess-budget = What they spend
lab-price-of-a-guess-result-card = { $secret }, kept by { $hash }: one card finds it after { $time } on average. Its rent: { $price }.
lab-price-of-a-guess-result-rack = { $secret }, kept by { $hash }: twelve cards find it after { $time } on average. Their rent is that of one card for twelve times as long: { $price }.
lab-price-of-a-guess-result-budget = { $secret }, kept by { $hash }: { $budget } of rent pays for { $tried } guesses, { $chance }. To find it takes { $price } on average.
lab-price-of-a-guess-result-phone = { $secret }, as a phone’s code: found after { $time } on average, on that phone only. No card helps, and no money.
lab-price-of-a-guess-chance = one chance in { $count }
lab-price-of-a-guess-chance-most = more than half of all that there are
lab-price-of-a-guess-chance-all = enough for all that there are
lab-price-of-a-guess-possible = There are { $count } of them, each as likely as any other: { $bits } bits.
lab-price-of-a-guess-worst = To try all of them takes { $time } and { $price }.
lab-price-of-a-guess-worst-phone = To try all of them takes { $time }, once its pauses after wrong tries and its erasing after ten are bypassed.
lab-price-of-a-guess-electricity = Whoever owns the cards pays for electricity alone: { $price } on average.
lab-price-of-a-guess-time-none = less than a second
lab-price-of-a-guess-time-second = about a second
lab-price-of-a-guess-time-seconds = { $count } seconds
lab-price-of-a-guess-time-minutes = { $count } minutes
lab-price-of-a-guess-time-hours = { $count } hours
lab-price-of-a-guess-time-days = { $count } days
lab-price-of-a-guess-time-years = { $count } years
lab-price-of-a-guess-time-many-years = { $count } years
lab-price-of-a-guess-time-longest = longer than the universe is old ({ $years } years)
lab-price-of-a-guess-price-none = less than a cent
lab-price-of-a-guess-price-dearest = more than the whole world produces in a year ({ $price })
lab-price-of-a-guess-not-for-rent = not for rent
lab-price-of-a-guess-million = { $count } million
lab-price-of-a-guess-billion = { $count } billion
lab-price-of-a-guess-trillion = { $count } trillion
lab-price-of-a-guess-countless = more than 2,000 trillion
lab-price-of-a-guess-ladder = Longer, step by step
lab-price-of-a-guess-beside = The same secret, kept otherwise
lab-price-of-a-guess-beside-open = The same secret behind every hash
lab-price-of-a-guess-bites = One step more
lab-price-of-a-guess-bites-open = What one step more does
lab-price-of-a-guess-no-dials = This one has nothing to set: it is as slow as it is.
lab-price-of-a-guess-work = Whatever makes their guess slower makes your own wait longer by as much, once.
lab-price-of-a-guess-memory-bites = Memory bites twice: it has to be carried to and fro, and it has to be there. More lanes, Argon2id’s third setting, do the same work side by side: they shorten your wait and leave the price. What a step costs is worked out as (3 × passes − 1) × memory, after Steve Thomas; a card that was measured at other settings may differ.
lab-price-of-a-guess-at-once = A card’s memory holds { $count } guesses at a time.
lab-price-of-a-guess-times = { $count } times
lab-price-of-a-guess-chosen = chosen above
lab-price-of-a-guess-column-secret = Secret
lab-price-of-a-guess-column-time = Found after, on average
lab-price-of-a-guess-column-price = Rent
lab-price-of-a-guess-column-hash = Kept by
lab-price-of-a-guess-column-rate = Guesses a second, one card
lab-price-of-a-guess-column-dial = Setting
lab-price-of-a-guess-column-now = Now
lab-price-of-a-guess-column-next = One step more
lab-price-of-a-guess-column-slower = Slower, for you too
lab-price-of-a-guess-drawing = Guesses a second of one card
lab-price-of-a-guess-drawing-what = How many guesses a second one card makes, counted on a straight scale. Where you see no bar there is one: it is too short to draw. The table says the same.
lab-price-of-a-guess-exactly = Every digit
lab-price-of-a-guess-exact-possible = Secrets that are possible
lab-price-of-a-guess-exact-seconds = Seconds, on average
lab-price-of-a-guess-sources = Every figure and its source
lab-price-of-a-guess-unit-guesses-a-second = { $count } guesses a second
lab-price-of-a-guess-unit-milliseconds-a-guess = { $count } milliseconds a try
lab-price-of-a-guess-unit-dollars = { $count }
lab-price-of-a-guess-unit-dollars-an-hour = { $count } an hour
lab-price-of-a-guess-unit-dollars-a-year = { $count } a year
lab-price-of-a-guess-unit-dollars-a-megawatt-hour = { $count }
lab-price-of-a-guess-unit-watts = { $count } watts
lab-price-of-a-guess-unit-gibibytes = { $count } GB
lab-price-of-a-guess-unit-years = { $count } years
lab-price-of-a-guess-device = This device, timed
lab-price-of-a-guess-device-hint = Your browser runs Argon2id five times with a made-up passphrase; the middle time counts. Nothing is sent.
lab-price-of-a-guess-device-desk = Time 64 MiB, 3 passes
lab-price-of-a-guess-device-phone = Time 19 MiB, 2 passes
lab-price-of-a-guess-device-stop = Stop
lab-price-of-a-guess-device-progress = How far the timing is
lab-price-of-a-guess-device-timing = Argon2id, { $count } of { $all }.
lab-price-of-a-guess-device-timed = This device takes { $ms } ms for one guess. One card, measured in 2025, makes { $rate } a second: as many as { $count } devices like yours.
lab-price-of-a-guess-device-timed-phone = This device takes { $ms } ms for one guess. One card makes { $rate } a second, worked out from what was measured in 2025: as many as { $count } devices like yours.

## Its price tag

lab-price-of-a-guess-tag-what = Finding this secret by trying
lab-price-of-a-guess-tag-md5 = the same secret behind MD5, without a salt
lab-price-of-a-guess-tag-guess = to find it by trying, on average
lab-price-of-a-guess-tag-same-search = the same search finds all of them
lab-price-of-a-guess-tag-each-salt = each has a salt of its own: a thousand times
lab-price-of-a-guess-tag-anew = the same again for each of them
lab-price-of-a-guess-tag-on-the-phone = on that phone only; it is not for rent
lab-price-of-a-guess-tag-each-phone = a thousand phones in hand, each as long
lab-price-of-a-guess-tag-every-phone = every phone in hand, one by one
lab-price-of-a-guess-tag-this-guess = this guess is the cheapest way
lab-price-of-a-guess-tag-phone = if it is on a phone in hand that a box can open (prices of 2018)
lab-price-of-a-guess-tag-phones = a thousand phones, each in hand
lab-price-of-a-guess-tag-one-by-one = each phone in hand, one by one
lab-price-of-a-guess-tag-source = Worked out from the figures under “Every figure and its source”: hashcat’s measurements (2022, 2025), the rent of a card (2026), GrayKey and Cellebrite (2018). Somebody who is told the secret pays none of this.
lab-price-of-a-guess-tag-stalker = Whoever shares your home rarely guesses. They watch you type, or try the PIN that you use elsewhere. A new one that only you know costs nothing; if you are afraid, talk to somebody you trust first.
lab-price-of-a-guess-tag-burglar = A thief with a stolen list wants many cheap secrets. Behind a fast hash without salt they all fall to one search; behind a slow one with salt each has to be worth it.
lab-price-of-a-guess-tag-detective = Four words or more are rarely worth guessing. The phone in hand, with an order, is: one person at a time, and somebody has to choose whom.
