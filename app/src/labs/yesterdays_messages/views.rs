//! The three on the wire, and the table of what was tried.

use errand::ratchet::Recorded;

use super::{
    controls::{HISTORIES, KEYS},
    link::{History, Key, Setup},
    model::{Lab, Reads, Run},
};
use crate::{
    parts::{self, Plain, bytes, choice, complaint, scroll},
    words::Words,
};

/// The lab, and the words for it.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) lab: &'a Lab,
    pub(super) words: Words,
}

/// Each of the four ways to be: a key, and what the phone does.
const SET_UPS: [(Key, History); 4] = [
    (Key::Static, History::Kept),
    (Key::Static, History::Deleted),
    (Key::Ratchet, History::Kept),
    (Key::Ratchet, History::Deleted),
];

/// What of [`Reads`] a column counts.
type Count = fn(Reads) -> usize;

/// The columns of the table.
const WATCHERS: [(&str, Count); 3] = [
    ("reads-recorder", |reads| reads.recorder),
    ("reads-holder", |reads| reads.holder),
    ("reads-both", |reads| reads.both),
];

impl Speaker<'_> {
    /// All of the lab.
    pub(super) fn shown(self) -> Vec<Plain> {
        let wire = vec![self.yesterday(), self.recorder(), self.holder()];
        let (key, variables) = self.lab.status();
        let status = Plain::said("p", self.words.fill(key, &variables));
        vec![
            complaint(self.lab.bad_link, self.words),
            Plain::of("div", wire).with("class", "wire"),
            self.table(),
            status.with("role", "status").with("class", "status"),
        ]
    }

    fn word(self, name: &str) -> String {
        self.words.get(&["lab-yesterdays-messages-", name].concat())
    }

    fn said(self, tag: &'static str, name: &str) -> Plain {
        Plain::said(tag, self.word(name))
    }

    fn who(self, name: &str) -> Plain {
        self.said("h3", name).with("class", "who")
    }

    fn hint(self, name: &str) -> Plain {
        self.said("p", name).with("class", "hint")
    }

    /// What was written yesterday, and how it was sealed.
    fn yesterday(self) -> Plain {
        let Lab { setup, script, is_busy, .. } = self.lab;
        let mut keys = vec![self.said("legend", "key")];
        for (place, key) in KEYS.into_iter().enumerate() {
            let name = ["key-", key.code()].concat();
            keys.push(self.choice("radio", "key", place, setup.key == key, &name));
        }
        let mut histories = vec![self.said("legend", "history")];
        for (place, history) in HISTORIES.into_iter().enumerate() {
            let name = ["history-", history.code()].concat();
            histories.push(self.choice("radio", "history", place, setup.history == history, &name));
        }
        let go = self.said("button", "go").with("type", "button").with("data-act", "go");
        let go = go.with("aria-disabled", is_busy.to_string());
        let parts = vec![
            self.who("alice"),
            self.said("h4", "wrote"),
            texts(&script.yesterday),
            Plain::of("fieldset", keys),
            Plain::of("fieldset", histories),
            self.choice("checkbox", "lost", 0, setup.lost, "lost"),
            Plain::of("p", vec![go]).with("class", "row"),
        ];
        Plain::of("section", parts).with("class", "station")
    }

    /// Something to choose, one of several (`radio`) or by itself (`checkbox`).
    fn choice(
        self,
        kind: &'static str,
        act: &'static str,
        place: usize,
        is_chosen: bool,
        name: &str,
    ) -> Plain {
        choice(kind, ["yesterdays-messages", act], place, is_chosen, self.said("span", name))
    }

    /// Whoever recorded the wire and has copied the keys.
    fn recorder(self) -> Plain {
        let mut parts = vec![self.who("recorder"), self.hint("recorder-has")];
        if let Some(run) = &self.lab.run {
            let bytes_of = |message: &Recorded| parts::Run { class: "cipher", bytes: message.bytes.clone() };
            let runs: Vec<_> = run.tape.iter().map(bytes_of).collect();
            let after = if is_static(run) { "tomorrow-static" } else { "tomorrow-ratchet" };
            let tomorrow = vec![self.said("summary", "tomorrow"), self.tries(&run.later), self.hint(after)];
            let mut seen = vec![self.earlier(), self.said("h4", "tape")];
            seen.extend(bytes(&runs, None, self.lab.is_unfolded, self.words));
            seen.extend([self.said("h4", "tries"), self.tries(&run.tape), Plain::of("details", tomorrow)]);
            parts.push(Plain::of("div", seen));
        }
        Plain::of("section", parts).with("class", "station observer")
    }

    /// That what follows was tried before something else was chosen.
    fn earlier(self) -> Plain {
        self.hint("earlier").with_if(!self.lab.is_earlier(), "hidden")
    }

    /// Each message, and what came of trying the copied keys on it.
    fn tries(self, of: &[Recorded]) -> Plain {
        let line = |message: &Recorded| match &message.opened {
            Some(text) => Plain::of("li", vec![Plain::text(self.word("opens") + " "), plain(text)]),
            None => self.said("li", "shut"),
        };
        Plain::of("ol", of.iter().map(line).collect()).with("class", "tries")
    }

    /// Whoever holds the phone.
    fn holder(self) -> Plain {
        let mut parts = vec![self.who("holder"), self.hint("holder-has")];
        if let Some(run) = &self.lab.run {
            let screen = if run.screen.is_empty() { self.said("p", "empty") } else { self.screen(run) };
            let keys = match run.setup {
                Setup { key: Key::Static, history: History::Deleted, .. } => "keys-static-deleted",
                Setup { key: Key::Static, .. } => "keys-static",
                setup if setup.lost => "keys-lost",
                _ => "keys-ratchet",
            };
            let mut seen = vec![self.earlier(), self.said("h4", "screen"), screen];
            seen.extend([self.said("h4", "keys"), self.hint(keys)]);
            if let Some(secret) = &run.secret {
                let secret = Plain::said("span", &secret.0).with("class", "key");
                seen.push(Plain::of("p", vec![secret]).with("class", "bytes small"));
            }
            parts.push(Plain::of("div", seen));
        }
        Plain::of("section", parts).with("class", "station")
    }

    /// What the phone shows, each message with the number that it had yesterday.
    fn screen(self, run: &Run) -> Plain {
        let all = self.lab.script.yesterday.iter().zip(1..);
        let shown = all.filter(|(text, _)| run.screen.contains(text));
        let line = |(text, number): (&String, u32)| {
            Plain::of("li", vec![plain(text)]).with("value", number.to_string())
        };
        Plain::of("ol", shown.map(line).collect()).with("class", "said")
    }

    /// Four set-ups, and what each of the two reads, and both together.
    fn table(self) -> Plain {
        let mut head = vec![Plain::new("td")];
        for (name, _) in WATCHERS {
            head.push(self.said("th", name).with("scope", "col"));
        }
        let setup = self.lab.setup;
        let caption = if setup.lost { "cells-lost" } else { "cells" };
        let rows = SET_UPS.map(|(key, history)| {
            let name = [
                self.word(&["short-", key.code()].concat()),
                self.word(&["short-", history.code()].concat()),
            ];
            let mut row = vec![Plain::said("th", name.join(" ")).with("scope", "row")];
            for (_, count) in WATCHERS {
                row.push(self.cell(self.lab.reads(Setup { key, history, ..setup }).map(count)));
            }
            let is_chosen = (setup.key, setup.history) == (key, history);
            let row = Plain::of("tr", row);
            if is_chosen { row.with("aria-current", "true") } else { row }
        });
        let table = vec![
            self.said("caption", caption),
            Plain::of("thead", vec![Plain::of("tr", head)]),
            Plain::of("tbody", rows.into()),
        ];
        Plain::of("div", vec![scroll(self.word(caption), table)]).with("class", "cells")
    }

    fn cell(self, reads: Option<usize>) -> Plain {
        match reads {
            Some(0) => self.said("td", "none").with("class", "shut"),
            Some(count) => {
                let of = self.lab.script.yesterday.len();
                let counts = [("count", count.to_string()), ("of", of.to_string())];
                let text = self.words.fill("lab-yesterdays-messages-some", &counts);
                Plain::said("td", text).with("class", "open")
            }
            None => self.said("td", "untried").with("class", "untried"),
        }
    }
}

fn is_static(run: &Run) -> bool {
    run.setup.key == Key::Static
}

fn texts(texts: &[String]) -> Plain {
    let lines = texts.iter().map(|text| Plain::of("li", vec![plain(text)])).collect();
    Plain::of("ol", lines).with("class", "said")
}

fn plain(text: &str) -> Plain {
    Plain::said("span", text).with("class", "plain")
}
