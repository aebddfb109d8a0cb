### Words of the lab "Who can see what". What starts with labs- stands on the page around it; lab- is the lab’s own.

## Around the lab

labs-who-can-see-what-title = Who can see what
labs-who-can-see-what-lede = You open a page or write to a friend. Eight others stand somewhere along the way. Choose how it travels, and see what each of them gets.
labs-who-can-see-what-note = Worked out from who can open which seal, and where they stand. No real traffic is looked at.
labs-who-can-see-what-try-1 = Start with a page over HTTP. How many of the eight read it? Now HTTPS: what have they lost, and what do they still know?
labs-who-can-see-what-try-2 = Take the VPN. Who sees less now? Find the one who sees more.
labs-who-can-see-what-try-3 = Take Tor. Look for somebody who knows both who you are and which site you read: there is nobody, and that is the point. Then look through the eyes of the first relay, and let it share all it knows with the last one.
labs-who-can-see-what-try-4 = Write to your friend, first sealed to the service, then from end to end. What does the service lose? What does it keep?
labs-who-can-see-what-try-5 = Now switch on a backup that the cloud can open. What has the seal been worth?
labs-who-can-see-what-happened-1 = Two things decide what somebody sees: where they stand, and which seals they can open. HTTPS is one seal that only the site can open. A VPN is a second one around it, which only the VPN company can open. Tor is three, one inside the other, and each relay opens one. The middle relay has no row here: it sees neither you nor the site. Sealed from end to end means that the innermost opens only on your friend’s device.
labs-who-can-see-what-happened-2 = No seal hides an envelope from whoever delivers it. So HTTPS leaves the name of the site, a VPN moves what your provider knew to another company, and a messenger sealed from end to end still knows who writes to whom, and when.
labs-who-can-see-what-happened-3 = Tor splits what is known: the first relay knows you, the last one the site, and no one of them both. Whoever watches both ends can compare moments and sizes, and probably match them. Tor’s own designers say that it does not prevent that.
labs-who-can-see-what-happened-4 = A backup is a second way to the same words. It is enough that one of the two keeps one. And this table stops at the screen: whoever holds an unlocked phone sees what you see.
labs-who-can-see-what-talk-1 = You have to trust somebody with the list of sites you read: your provider, a VPN company, or three strangers’ relays. Whom, and why?
labs-who-can-see-what-talk-2 = Who in this table could be asked by a court, and who could be broken into by a thief? Are they the same?
labs-who-can-see-what-talk-3 = Investigators say that knowing who, when and how much is no substitute for the words. Others say that it is often more. When is which of them right?
labs-who-can-see-what-still = Six set-ups, eight observers
labs-who-can-see-what-still-text = The same model as in the lab, without the controls. The first four columns are a page that you read without an account; the last two are a message to a friend, sealed from end to end. An internet address counts as who you are; a messenger, without the friend, does not count as whom you reach.
labs-who-can-see-what-column-http = Page, HTTP
labs-who-can-see-what-column-https = Page, HTTPS
labs-who-can-see-what-column-vpn = HTTPS and VPN
labs-who-can-see-what-column-tor = HTTPS and Tor
labs-who-can-see-what-column-end-to-end = Message, end to end
labs-who-can-see-what-column-backup = The same, with a backup the cloud can open
labs-who-can-see-what-sees-words = reads every word
labs-who-can-see-what-sees-both = who and whom, no words
labs-who-can-see-what-sees-part = only part of who and whom
labs-who-can-see-what-sees-away = nothing comes by
labs-who-can-see-what-https = How HTTPS became usual
labs-who-can-see-what-https-text = Of all pages that Firefox users opened worldwide, so many percent came over HTTPS. In 2015 Let’s Encrypt began to give certificates away, which a site needs for HTTPS. Since 2020 the share has hardly moved.
lab-who-can-see-what-https-percent = { $share }%

## In the lab

lab-who-can-see-what-doing = What you do
lab-who-can-see-what-doing-http = Read a page over HTTP
lab-who-can-see-what-doing-https = Read a page over HTTPS
lab-who-can-see-what-doing-chat = Write to a friend, sealed only as far as the service
lab-who-can-see-what-doing-end-to-end = Write to a friend, sealed from end to end
lab-who-can-see-what-route = How it travels
lab-who-can-see-what-route-direct = As usual, by your provider
lab-who-can-see-what-route-vpn = By a VPN
lab-who-can-see-what-route-tor = By Tor
lab-who-can-see-what-backup = Backup in the cloud, yours or your friend’s
lab-who-can-see-what-backup-off = Off, on both phones
lab-who-can-see-what-backup-open = On, and the cloud can open it
lab-who-can-see-what-backup-sealed = On, and sealed with a key of your own
lab-who-can-see-what-backup-none = Only for messages. What you read is not kept here.
lab-who-can-see-what-you = You
lab-who-can-see-what-friend = Your friend
lab-who-can-see-what-page = The page you read
lab-who-can-see-what-friend-reads = gets it: it is for them
lab-who-can-see-what-table = From you to the other end: what each observer sees
lab-who-can-see-what-wifi = Somebody on the same Wi-Fi
lab-who-can-see-what-provider = The internet provider
lab-who-can-see-what-vpn = The VPN company
lab-who-can-see-what-first = The first Tor relay
lab-who-can-see-what-last = The last Tor relay
lab-who-can-see-what-cable = A state, at the cable before the service
lab-who-can-see-what-service = The site or messenger itself
lab-who-can-see-what-service-site = The site itself
lab-who-can-see-what-service-messenger = The messenger itself
lab-who-can-see-what-keeper = Whoever keeps the backup
lab-who-can-see-what-head-observer = Who looks
lab-who-can-see-what-head-who = Who you are
lab-who-can-see-what-head-whom = Whom you reach
lab-who-can-see-what-head-what = What is said or read
lab-who-can-see-what-head-when = When and how much
lab-who-can-see-what-nothing = nothing
lab-who-can-see-what-away-way = not on your way
lab-who-can-see-what-away-keeper = keeps nothing of this
lab-who-can-see-what-who-crowd-vpn = one of many who use this VPN
lab-who-can-see-what-who-crowd-tor = one of many who use Tor
lab-who-can-see-what-who-device = your device, somewhere near
lab-who-can-see-what-who-address = your internet address: the provider knows whose it is
lab-who-can-see-what-who-name-contract = you: the contract is in your name
lab-who-can-see-what-who-name-account = you: it is your account
lab-who-can-see-what-whom-helper-vpn = only that you use a VPN
lab-who-can-see-what-whom-helper-tor = only that Tor is used
lab-who-can-see-what-whom-service-site = the name of the site
lab-who-can-see-what-whom-service-messenger = which messenger, not which friend
lab-who-can-see-what-whom-friend = which friend
lab-who-can-see-what-what-words-page = the page, every word
lab-who-can-see-what-what-words-message = the message, every word
lab-who-can-see-what-when-traffic = each moment, and how many bytes
lab-who-can-see-what-when-kept = the time of each message
lab-who-can-see-what-when-backups = when a backup is made, and its size
lab-who-can-see-what-change-more = more now
lab-who-can-see-what-change-less = less now
lab-who-can-see-what-readers = { $count ->
    [one] 1 of 8 reads every word;
   *[other] { $count } of 8 read every word;
 }
lab-who-can-see-what-knowers-page = { $count ->
    [one] 1 knows you, or your internet address, and which site.
   *[other] { $count } know you, or your internet address, and which site.
 }
lab-who-can-see-what-knowers-message = { $count ->
    [one] 1 knows you, or your internet address, and which friend.
   *[other] { $count } know you, or your internet address, and which friend.
 }
lab-who-can-see-what-more-now = More now: { $who }.
lab-who-can-see-what-less-now = Less now: { $who }.
lab-who-can-see-what-gone-now = Nothing reaches them any more: { $who }.
lab-who-can-see-what-eyes-title = Through their eyes
lab-who-can-see-what-eyes = You look through the eyes of
lab-who-can-see-what-with = They share all they know with
lab-who-can-see-what-nobody = nobody
lab-who-can-see-what-bytes-none = Nothing of this comes by here.
lab-who-can-see-what-bytes-sealed = Without a key nothing of this can be read.
lab-who-can-see-what-bytes-inner = The messenger has opened the outer seal and reads whom this is for. What follows is sealed to your friend.
lab-who-can-see-what-bytes-copy = A copy of the message, as the backup keeps it.
lab-who-can-see-what-bytes-wrapped = Seals around a seal, simplified: each is TLS, and a page lies within, also where you write a message. A VPN and Tor seal in a way of their own.
lab-who-can-see-what-bytes-example = A fixed example: real bytes (TLS 1.3), recorded once for this page. What is readable without a key stands above. Other programs’ seals look different, and say as little.
lab-who-can-see-what-verdict-away = Nothing of this comes by here.
lab-who-can-see-what-tie-alone = Nothing of this comes by one of them: there is only what the other one sees.
lab-who-can-see-what-tie-apart = They can’t tell that what they see belongs together: one keeps copies, the other sees what travels.
lab-who-can-see-what-tie-compared = They can compare times and amounts, and will probably match what they see.
lab-who-can-see-what-verdict-knows = That is both: who you are, or your internet address, and whom you really reach.
lab-who-can-see-what-verdict-not = That is not both: either who you are stays open, or whom you really reach.
lab-who-can-see-what-verdict-knows-alone = One of them knows both without the other: who you are, or your internet address, and whom you really reach.
lab-who-can-see-what-verdict-knows-two = Together they know both: who you are, or your internet address, and whom you really reach.
lab-who-can-see-what-verdict-knows-compared = If so, they know both: who you are, or your internet address, and whom you really reach.
lab-who-can-see-what-verdict-not-two = Together they still don’t know both: either who you are stays open, or whom you really reach.
lab-who-can-see-what-sees-one = What they get
lab-who-can-see-what-sees-two = What the two know together
lab-who-can-see-what-sees-apart = What the two know, each on their own
lab-who-can-see-what-sees-compared = What the two know, if they match it

## Its price tag

lab-who-can-see-what-tag-what = Reading along on the way
lab-who-can-see-what-tag-of-eight = { $count } of 8
lab-who-can-see-what-tag-read-along = read every word of a message that nothing seals, as of a page over HTTP; nobody has to be asked
lab-who-can-see-what-tag-only-ends = read a message that is sealed from end to end
lab-who-can-see-what-tag-one-provider = One provider, a thousand customers
lab-who-can-see-what-tag-one-cable = One cable
lab-who-can-see-what-tag-who-and-when = One order to the service: who, whom and when, no words
lab-who-can-see-what-tag-who-and-when-all = One cable: addresses, names of services and moments, no words
lab-who-can-see-what-tag-phone = to open the phone, in 2018, once it is in hand; where a backup is open, one order to one service instead
lab-who-can-see-what-tag-phone-thousand = and a thousand phones in hand; where backups are open, orders to one service instead
lab-who-can-see-what-tag-in-passing = a year for PRISM, 2013, where services still hold the words: for all whom it had picked, not everybody
lab-who-can-see-what-tag-source = Who reads along is worked out by the model of this lab. Prices are of 2013 and 2018, in dollars of their year: reports on PRISM (2013), GrayKey and Cellebrite (2018).
lab-who-can-see-what-tag-stalker = Whoever shares your Wi-Fi needs no budget, and loses the words to HTTPS. Whoever shares your phone or your PIN loses nothing to any of this.
lab-who-can-see-what-tag-burglar = A thief who breaks into a service finds what the service can open. Sealed from end to end, that is who and when, and no words.
lab-who-can-see-what-tag-detective = The order goes to whoever still sees: the provider for names of sites, the service for who and when, the cloud for an open backup. The words may be in one place only, and that is a phone.
