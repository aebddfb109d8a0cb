//! What happens next, and who could then open which letter: each try was made.

use super::{
    link::{Choice, Ending, Letter, Swap},
    model::Outcome,
    say::Speaker,
};
use crate::parts::Plain;

/// Where one chooses what happens next.
pub(super) fn station(speaker: Speaker<'_>) -> Vec<Plain> {
    let setup = speaker.lab.setup;
    let endings = speaker.choices("next", setup.ending, |ending: Ending| {
        Plain::said("span", speaker.word_of("next", ending.code()))
    });
    let swaps = speaker
        .choices("swap", setup.swap, |swap: Swap| Plain::said("span", speaker.word_of("swap", swap.code())));
    vec![Plain::said("h3", speaker.word("later")).with("class", "who"), endings, swaps]
}

/// The result in a sentence, the tries one by one, and the files.
pub(super) fn results(speaker: Speaker<'_>) -> Vec<Plain> {
    let said = speaker.say(&speaker.lab.result());
    let status = Plain::said("p", said).with("role", "status").with("class", "status");
    let lab = speaker.lab.as_made();
    let speaker = Speaker { lab: &lab, ..speaker };
    let Some(report) = lab.report() else {
        return vec![status];
    };
    let setup = lab.setup;
    let mut head = vec![Plain::said("th", speaker.word("letter")).with("scope", "col")];
    for hand in setup.hands() {
        let held = Plain::said("small", speaker.held(&setup.held(*hand, Letter::Ordered)));
        head.push(Plain::said("th", speaker.hand(*hand)).with("scope", "col").add(held));
    }
    let mut rows = Vec::new();
    for ((_, letter), tries) in Letter::ALL.iter().zip(&report.tries) {
        let mut row = vec![Plain::said("th", speaker.letter(*letter)).with("scope", "row")];
        for (hand, outcome) in setup.hands().iter().zip(tries) {
            row.push(cell(speaker, outcome).with("data-head", speaker.hand(*hand)));
        }
        rows.push(Plain::of("tr", row));
    }
    let table = vec![
        Plain::said("caption", speaker.word("tried")),
        Plain::of("thead", vec![Plain::of("tr", head)]),
        Plain::of("tbody", rows),
    ];
    vec![status, Plain::of("table", table).with("class", "tries"), files(speaker)]
}

fn cell(speaker: Speaker<'_>, outcome: &Outcome) -> Plain {
    match outcome {
        Outcome::Opened(text) => {
            let opens = Plain::said("b", speaker.word("outcome-opens"));
            Plain::of("td", vec![opens, Plain::said("span", text).with("class", "plain")])
        }
        Outcome::NoLine => closed(speaker, "closed-no-line"),
        Outcome::Changed => closed(speaker, "closed-changed"),
    }
}

fn closed(speaker: Speaker<'_>, why: &str) -> Plain {
    let stays = Plain::said("b", speaker.word("outcome-closed"));
    Plain::of("td", vec![stays, Plain::said("span", speaker.word(why))]).with("class", "closed")
}

/// Everything that was made, to be tried with the tool itself.
fn files(speaker: Speaker<'_>) -> Plain {
    let links = speaker.lab.saved().into_iter().map(|saved| {
        let link = Plain::said("a", &saved.name).with("href", saved.url).with("download", saved.name);
        Plain::of("li", vec![link])
    });
    let inside = vec![
        Plain::said("summary", speaker.word("files")),
        Plain::said("p", speaker.word("files-how")),
        Plain::of("ul", links.collect()),
    ];
    Plain::of("details", inside).with("class", "files-made")
}
