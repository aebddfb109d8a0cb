//! The three on the wire, and the two screens that are compared.

use errand::ratchet::Person;

use super::{
    COMPARE, COMPARED, NEXT,
    link::SERVERS,
    model::{Carried, Lab, TRICKS, UNWARNED},
};
use crate::{
    parts::{Plain, Run, bytes, choice, hex},
    words::Words,
};

/// The lab, and the words for it.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) lab: &'a Lab,
    pub(super) words: Words,
}

impl Speaker<'_> {
    fn word(self, name: &str) -> String {
        self.words.get(&["lab-whose-key-", name].concat())
    }

    fn said(self, tag: &'static str, name: &str) -> Plain {
        Plain::said(tag, self.word(name))
    }

    /// What just happened.
    pub(super) fn status(self) -> String {
        let (key, variables) = self.lab.status();
        self.words.fill(key, &variables)
    }

    /// Alice, who is the learner.
    pub(super) fn alice(self) -> Vec<Plain> {
        let hint =
            self.said("p", "alice-starts").with("class", "hint").with_if(self.lab.met.is_some(), "hidden");
        vec![self.who("alice"), hint]
    }

    /// What she can press.
    pub(super) fn buttons(self) -> Vec<Plain> {
        let lab = self.lab;
        let next = self.next(if lab.met.is_none() { "fetch" } else { "send" }).with("id", NEXT);
        let compare = self
            .button("compare", "compare")
            .with("id", COMPARE)
            .with("class", if lab.must_compare() { "" } else { "alt" })
            .with("aria-disabled", lab.busy.is_some().to_string())
            .with_if(lab.sent() < UNWARNED, "hidden");
        vec![next, Plain::text(" "), compare]
    }

    /// The server: what it lets people see, and then what it did.
    pub(super) fn server(self) -> Vec<Plain> {
        let lab = self.lab;
        let (title, reads) = match lab.lied() {
            None => ("shows", "sees-maybe"),
            Some(true) => ("did-between", "sees-between"),
            Some(false) => ("did-honest", "sees-honest"),
        };
        let sees = [("sees", reads), ("knows", "knows-all")];
        let sees = sees.into_iter().flat_map(|(name, value)| [self.said("dt", name), self.said("dd", value)]);
        let carried = Plain::of("ul", lab.carried.iter().map(|carried| self.logged(carried)).collect());
        let mut parts = vec![
            self.who("server"),
            self.said("h4", title),
            Plain::of("dl", sees.collect()).with("class", "sees"),
            carried.with("class", "log").with_if(lab.carried.is_empty(), "hidden"),
        ];
        if let Some(shown) = lab.looked_at() {
            let is_forged = shown.forged().is_some();
            let came = if is_forged { "came-forged" } else { "came" };
            let mut seen = self.bytes(0, came, &shown.sealed, None);
            if let Some(lied) = lab.lied() {
                let is_spoilt = shown.opened.is_none();
                let title = match (is_spoilt, lied) {
                    (true, true) => "left-spoilt-between",
                    (true, false) => "left-spoilt",
                    (_, true) if is_forged => "left-forged",
                    (_, true) => "left-between",
                    (_, false) => "left-honest",
                };
                // The server flips a bit of the last byte.
                let marked = is_spoilt.then(|| shown.left.len().saturating_sub(1));
                seen.extend(self.bytes(1, title, &shown.left, marked));
            }
            parts.push(Plain::of("div", seen));
        }
        if lab.lied().is_some() {
            parts.push(self.keys());
        }
        parts
    }

    /// Bob: what comes out at the other end.
    pub(super) fn bob(self) -> Vec<Plain> {
        let is_over = !self.lab.carried.is_empty();
        let hint = self.said("p", "bob-waits").with("class", "hint").with_if(is_over, "hidden");
        vec![self.who("bob"), hint, self.talk(Person::Bob)]
    }

    /// Both screens, one emoji beside or below the other, what Alice makes of them, and another try.
    pub(super) fn compared(self) -> Vec<Plain> {
        let lab = self.lab;
        let judge = vec![
            self.said("p", "judge"),
            Plain::of(
                "p",
                vec![
                    self.button("same", "same").with("class", "alt"),
                    Plain::text(" "),
                    self.button("different", "different").with("class", "alt"),
                ],
            )
            .with("class", "row"),
        ];
        let judge = Plain::of("div", judge).with("class", "judge").with_if(lab.verdict.is_some(), "hidden");
        let mut sides = Vec::new();
        if let Some(seen) = lab.seen {
            sides = vec![self.side("alice-sees", seen.alice), self.side("bob-sees", seen.bob), judge];
        }
        let compared = Plain::of("section", sides)
            .with("class", "compared")
            .with("id", COMPARED)
            .with("tabindex", "-1")
            .with("aria-label", self.word("compared"))
            .with_if(lab.seen.is_none(), "hidden");
        vec![compared, self.own_server()]
    }

    fn who(self, name: &str) -> Plain {
        self.said("h3", name).with("class", "who")
    }

    fn next(self, name: &str) -> Plain {
        let cannot_send = self.lab.busy.is_some() || self.lab.must_compare();
        self.button("next", name).with("aria-disabled", cannot_send.to_string())
    }

    fn button(self, act: &'static str, name: &str) -> Plain {
        self.said("button", name).with("type", "button").with("data-act", act)
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
        choice(kind, ["whose-key", act], place, is_chosen, self.said("span", name))
    }

    /// The talk on somebody's screen.
    pub(super) fn talk(self, whose: Person) -> Plain {
        let line = |message: &Carried| {
            let who = match message.from {
                Person::Alice => "name-alice",
                Person::Bob => "name-bob",
            };
            let text = if message.from == whose { Some(&message.text) } else { message.opened.as_ref() };
            let text = match text {
                Some(text) => plain(text),
                None => self.said("em", "unopened"),
            };
            Plain::of("li", vec![self.said("span", who).with("class", "by"), Plain::text(" "), text])
        };
        let lines = self.lab.carried.iter().map(line).collect();
        Plain::of("ol", lines).with("class", "said").with_if(self.lab.carried.is_empty(), "hidden")
    }

    /// A message as the server notes it, with its text once it is known that the server read it.
    fn logged(self, message: &Carried) -> Plain {
        let way = match message.from {
            Person::Alice => "lab-whose-key-log-alice",
            Person::Bob => "lab-whose-key-log-bob",
        };
        let length = message.sealed.len().to_string();
        let sent =
            Plain::said("span", self.words.fill(way, &[("length", length)]) + " ").with("class", "sent");
        let mut line = vec![sent];
        if self.lab.lied() == Some(true) {
            line.extend(message.read.as_ref().map(|text| plain(text)));
            if let Some(text) = message.forged() {
                let instead = self.said("span", "log-forged").with("class", "sent");
                line.extend([Plain::text(" "), instead, Plain::text(" "), plain(text)]);
            }
        }
        Plain::of("li", line)
    }

    fn bytes(self, place: usize, title: &str, sealed: &[u8], marked: Option<usize>) -> Vec<Plain> {
        let runs = [Run { class: "cipher", bytes: sealed.to_vec() }];
        let [spoken, shown, button] = bytes(&runs, marked, self.lab.unfolded[place], self.words);
        vec![self.said("h4", title), spoken, shown, button.with("data-place", place.to_string())]
    }

    /// Which key Alice got, and which one Bob has.
    fn keys(self) -> Plain {
        let row = |name: &str, key: Option<[u8; 32]>| {
            let key = key.map(|key| hex(&key[..8])).unwrap_or_default();
            let key = Plain::of("td", vec![Plain::said("code", key).with("class", "key")]);
            Plain::of("tr", vec![self.said("th", name).with("scope", "row"), key])
        };
        let met = self.lab.met;
        let rows = vec![row("for-bob", met.map(|met| met.for_bob)), row("bobs", met.map(|met| met.bob))];
        let parts = vec![self.said("caption", "keys"), Plain::of("tbody", rows)];
        Plain::of("table", parts).with("class", "keys")
    }

    /// What the learner can have the server do, once it is known what it did; and another beginning.
    fn own_server(self) -> Plain {
        let lab = self.lab;
        let is_honest = lab.lied() != Some(true);
        let mut tricks = vec![self.said("legend", "trick")];
        for (place, (code, trick)) in TRICKS.iter().enumerate() {
            let name = ["trick-", code].concat();
            let choice = self.choice("radio", "trick", place, lab.trick == *trick, &name);
            // Whoever only passes messages on has no key to write others with.
            tricks.push(choice.with_if(is_honest && *code == "words", "hidden"));
        }
        let waits = self.choice("checkbox", "waits", 0, lab.waits, "waits");
        tricks.push(waits.with_if(is_honest, "hidden"));
        tricks.push(self.said("p", "honest-cannot").with("class", "hint").with_if(!is_honest, "hidden"));
        tricks.push(self.next("send").with("class", "alt"));
        let mut servers = vec![self.said("legend", "next-server")];
        for (place, (code, server)) in SERVERS.iter().enumerate() {
            let name = ["server-", code].concat();
            servers.push(self.choice("radio", "server", place, lab.setup.server == *server, &name));
        }
        servers.push(self.button("again", "again").with("class", "alt"));
        let sets = [tricks, servers].map(|set| Plain::of("fieldset", set));
        Plain::of("section", vec![self.said("h4", "yours"), Plain::of("div", sets.into())])
            .with("class", "yours")
            .with_if(lab.verdict.is_none(), "hidden")
    }

    /// The seven emoji on somebody's screen, each with its name.
    fn side(self, title: &str, whose: Option<[u8; 7]>) -> Plain {
        let shown = match whose {
            Some(seven) => {
                let all = self.word("emoji");
                let item = |at: u8| {
                    let named = all.split(", ").nth(at.into()).and_then(|named| named.split_once(' '));
                    let (emoji, name) = named.unwrap_or_default();
                    let emoji = Plain::said("span", emoji).with("aria-hidden", "true");
                    Plain::of("li", vec![emoji, Plain::text(name)])
                };
                Plain::of("ol", seven.map(item).into()).with("class", "emoji")
            }
            None => self.said("p", "broken-promise").with("class", "complaint"),
        };
        Plain::of("div", vec![self.said("h4", title), shown]).with("class", "side")
    }
}

fn plain(text: &str) -> Plain {
    Plain::said("span", text).with("class", "plain")
}
