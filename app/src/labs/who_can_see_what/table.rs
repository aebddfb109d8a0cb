//! The way from the visitor to the other end, and what each observer on it sees.

use super::{
    Speaker,
    lab::{Change, Fact},
    model::Observer,
};
use crate::parts::Plain;

/// The eight observers, in the order of the way, and the friend at its end.
pub(super) fn table(speaker: Speaker<'_>) -> Plain {
    let who = Plain::said("span", speaker.word("head-observer")).with("class", "spoken");
    let mut heads = vec![Plain::of("th", vec![who]).with("scope", "col")];
    heads.extend(Fact::ALL.map(|fact| Plain::said("th", speaker.head(fact)).with("scope", "col")));
    let mut rows = Vec::new();
    for observer in Observer::ALL {
        if observer == Observer::Keeper {
            rows.push(friend(speaker));
        }
        rows.push(row(speaker, observer));
    }
    let parts = vec![
        Plain::said("caption", speaker.word("table")).with("class", "spoken"),
        Plain::of("thead", vec![Plain::of("tr", heads)]),
        Plain::of("tbody", rows),
    ];
    Plain::of("table", parts).with("class", "way")
}

/// Whoever the message is for.
fn friend(speaker: Speaker<'_>) -> Plain {
    let name = Plain::said("span", speaker.word("friend")).with("class", "who");
    let reads = Plain::said("td", speaker.word("friend-reads")).with("colspan", "4");
    Plain::of("tr", vec![Plain::of("th", vec![name]).with("scope", "row"), reads])
        .with("class", "end")
        .with_if(!speaker.lab.setup.doing.is_chat(), "hidden")
}

fn row(speaker: Speaker<'_>, observer: Observer) -> Plain {
    let is_away = speaker.lab.setup.seen(observer).is_none();
    let is_keeper = observer == Observer::Keeper;
    let away = speaker.word(if is_keeper { "away-keeper" } else { "away-way" });
    let head = vec![
        Plain::said("span", speaker.observer(observer)).with("class", "who"),
        Plain::said("span", away).with("class", "hint").with_if(!is_away, "hidden"),
    ];
    let class = match (is_away, is_keeper) {
        (true, true) => "away keeper",
        (true, false) => "away",
        (false, true) => "keeper",
        (false, false) => "",
    };
    let mut cells = vec![Plain::of("th", head).with("scope", "row")];
    cells.extend(Fact::ALL.map(|fact| cell(speaker, observer, fact)));
    Plain::of("tr", cells).with("class", class)
}

/// What one observer sees of one thing, and whether that is new.
fn cell(speaker: Speaker<'_>, observer: Observer, fact: Fact) -> Plain {
    let sight = speaker.lab.setup.seen(observer);
    let seen = speaker.seen(fact, sight, observer);
    let class = match fact {
        _ if seen.is_empty() => "none",
        Fact::What => "plain",
        _ => "meta",
    };
    let text = match sight {
        // The whole row says so.
        None => String::new(),
        Some(_) if seen.is_empty() => speaker.word("nothing"),
        Some(_) => seen,
    };
    let (mark, said) = match speaker.lab.change(observer, fact) {
        Change::None => ("", String::new()),
        Change::More => ("more", speaker.word("change-more")),
        Change::Less => ("less", speaker.word("change-less")),
        // The whole row says so.
        Change::Gone => ("", String::new()),
    };
    let parts =
        vec![Plain::said("span", text).with("class", class), Plain::said("small", said).with("class", mark)];
    Plain::of("td", parts).with("data-head", speaker.head(fact))
}
