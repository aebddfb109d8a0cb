//! What the lab says came out, and its price tag.

use cost::{Bounds, Money};

use super::{link::WHO, say::Speaker};
use crate::parts::{Numbers, Price, Prices};

/// What came out, in a sentence or two.
pub(super) fn result(speaker: Speaker<'_>) -> String {
    let lab = speaker.lab;
    let now = lab.now();
    let (secret, hash) = (speaker.secret(lab.setup.length), lab.hash().name.clone());
    let mut values = vec![("secret", secret), ("hash", hash), ("time", speaker.time(now.time))];
    let Some(price) = now.price else { return speaker.fill("result-phone", &values) };
    values.push(("price", speaker.price(price)));
    let Some((budget, tried)) = lab.bought() else {
        let name = if WHO[lab.setup.who] == "rack" { "result-rack" } else { "result-card" };
        return speaker.fill(name, &values);
    };
    values.push(("budget", Numbers(speaker.words).about(budget)));
    values.push(("tried", speaker.large(tried)));
    values.push(("chance", chance(speaker, tried)));
    speaker.fill("result-budget", &values)
}

/// How likely it is that so many guesses find it.
fn chance(speaker: Speaker<'_>, tried: u128) -> String {
    let (possible, _) = speaker.lab.possible();
    if tried >= possible {
        return speaker.word("chance-all");
    }
    match (possible + tried / 2) / tried.max(1) {
        ..2 => speaker.word("chance-most"),
        one_in => speaker.fill("chance", &[("count", speaker.large(one_in))]),
    }
}

/// What there is to know besides.
pub(super) fn further(speaker: Speaker<'_>) -> Vec<String> {
    let lab = speaker.lab;
    let (possible, tenths) = lab.possible();
    let bits = Numbers(speaker.words).tenths(tenths.into());
    let worst = lab.at_worst();
    let all = [("time", speaker.time(worst.time)), ("price", speaker.may_price(worst.price))];
    let mut said = vec![
        speaker.fill("possible", &[("count", speaker.large(possible)), ("bits", bits)]),
        speaker.fill(if worst.price.is_some() { "worst" } else { "worst-phone" }, &all),
    ];
    said.extend(lab.electricity().map(|cost| speaker.fill("electricity", &[("price", speaker.price(cost))])));
    said
}

/// What the price tag says: a fast hash for all, this hash for each, and what is cheaper than guessing.
pub(super) fn prices(speaker: Speaker<'_>) -> Prices {
    let lab = speaker.lab;
    let plain = lab.unprotected();
    let without = || amount(speaker, plain);
    let guess = lab.now().price;
    let with = match guess {
        Some(price) if lab.is_for_all() => [
            amount(speaker, price).beside(speaker.word("tag-guess")),
            amount(speaker, price).beside(speaker.word("tag-same-search")),
            amount(speaker, price).beside(speaker.word("tag-same-search")),
        ],
        Some(price) => [
            amount(speaker, price).beside(speaker.word("tag-guess")),
            amount(speaker, times(price, 1_000)).beside(speaker.word("tag-each-salt")),
            Price::said(speaker.word("tag-anew")),
        ],
        None => [
            Price::said(speaker.time(lab.now().time)).beside(speaker.word("tag-on-the-phone")),
            Price::said(speaker.word("tag-each-phone")),
            Price::said(speaker.word("tag-every-phone")),
        ],
    };
    let phone = lab.phone();
    let is_cheaper = guess.is_some_and(|guess| guess.high() < phone.low());
    let left = match guess.filter(|_| is_cheaper) {
        Some(_) => {
            let [one, thousand, everyone] = with.clone();
            let said = || speaker.word("tag-this-guess");
            [one.beside(said()), thousand.beside(said()), everyone]
        }
        None => [
            amount(speaker, phone).beside(speaker.word("tag-phone")),
            amount(speaker, times(phone, 1_000)).beside(speaker.word("tag-phones")),
            Price::said(speaker.word("tag-one-by-one")),
        ],
    };
    let without = [
        without().beside(speaker.word("tag-md5")),
        without().beside(speaker.word("tag-same-search")),
        without().beside(speaker.word("tag-same-search")),
    ];
    Prices { without, with, left }
}

/// A price in dollars, unless no number says anything any more.
fn amount(speaker: Speaker<'_>, price: Bounds<Money>) -> Price {
    let (_, dearest) = speaker.lab.limits();
    let text = speaker.price(price);
    Price { text, dollars: (price.low() <= dearest).then_some(price), ..Price::default() }
}

fn times(price: Bounds<Money>, many: u64) -> Bounds<Money> {
    let times = |money: Money| Money(money.0.saturating_mul(many));
    Bounds::between(times(price.low()), times(price.high()))
}
