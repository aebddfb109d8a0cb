//! How the secret is kept, what it is, who guesses; and what it means when somebody uses a control.
//!
//! A control says what it does by `data-act`, and for which of several by `data-place`.

use errand::Profile;

use super::{
    dials::Dial,
    link::{BUDGETS, SECRETS, WHO},
    model::{Event, Lab},
    say::Speaker,
};
use crate::{
    browser::page::Used,
    parts::{Numbers, Plain, choice, slider},
};

/// The controls of the lab.
pub(super) fn controls(speaker: Speaker<'_>) -> [Plain; 2] {
    let lab = speaker.lab;
    let setup = &lab.setup;
    let hashes = lab.hashes().iter().enumerate().map(|(place, hash)| {
        let named =
            Plain::said("span", &hash.name).add(Plain::text(" ")).add(Plain::said("small", &hash.note));
        choice("radio", ["guess", "hash"], place, setup.hash == place, named)
    });
    let secrets = SECRETS.iter().enumerate().map(|(place, secret)| {
        let named = Plain::said("span", speaker.word(&["kind-", secret.code].concat()));
        choice("radio", ["guess", "secret"], place, setup.secret == place, named)
    });
    let who = WHO.iter().enumerate().map(|(place, who)| {
        let named = Plain::said("span", speaker.word(&["who-", who].concat()));
        choice("radio", ["guess", "who"], place, setup.who == place, named)
    });
    let hint = |name| Plain::said("p", speaker.word(name)).with("class", "hint");
    let sets = [
        set(speaker, "hash", hashes.collect()),
        set(speaker, "secret", secrets.collect()).add(hint("secret-hint")),
        if lab.hash().rent.is_some() {
            set(speaker, "who", who.collect()).add(hint("who-hint"))
        } else {
            set(speaker, "who", vec![hint("phone-hint")])
        },
    ];
    [Plain::of("div", sets.into()).with("class", "setting"), sliders(speaker)]
}

fn set(speaker: Speaker<'_>, name: &str, mut parts: Vec<Plain>) -> Plain {
    parts.insert(0, Plain::said("legend", speaker.word(name)));
    Plain::of("fieldset", parts)
}

/// How long the secret is, the parameters of the hash, what there is to spend.
fn sliders(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let [least, most] = lab.secret().parts;
    let length = lab.setup.length;
    let mut all = vec![slider(
        ["guess-length", "length"],
        0,
        speaker.word("length"),
        [0, (most - least) as usize, (length - least) as usize],
        speaker.secret(length),
    )];
    for (place, dial) in lab.dials().into_iter().enumerate() {
        let id = ["guess-dial-0", "guess-dial-1"][place.min(1)];
        let steps = [0, dial.steps.len() - 1, dial.step()];
        all.push(slider(
            [id, "dial"],
            place,
            speaker.word(dial.code),
            steps,
            dialled(speaker, dial, dial.value),
        ));
    }
    if lab.bought().is_some() {
        let budget = Numbers(speaker.words).about(cost::Money::dollars(BUDGETS[lab.setup.budget]));
        let steps = [0, BUDGETS.len() - 1, lab.setup.budget];
        all.push(slider(["guess-budget", "budget"], 0, speaker.word("budget"), steps, budget));
    }
    Plain::of("div", all).with("class", "sliders")
}

/// A parameter in words, at some value.
pub(super) fn dialled(speaker: Speaker<'_>, dial: Dial, value: u32) -> String {
    // scrypt is set by its N, which is what the slider counts the doublings of.
    let number = if dial.code == "size" { 1 << value } else { u64::from(value) };
    speaker.fill(&[dial.code, "-is"].concat(), &[("count", Numbers(speaker.words).whole(number))])
}

/// How the browser says that something was done for good: a slider while it moves, a button when it is pressed.
pub(super) fn is_meant(act: &str, how: &str) -> bool {
    how == match act {
        "length" | "dial" | "budget" => "input",
        "time" | "stop" => "click",
        _ => "change",
    }
}

/// What was done when a control was used.
pub(super) fn event(lab: &Lab, used: &Used) -> Option<Event> {
    let step: usize = used.value.parse().unwrap_or_default();
    Some(match used.act.as_str() {
        "hash" => Event::Hash(used.place),
        "secret" => Event::Secret(used.place),
        "who" => Event::Who(used.place),
        "length" => {
            Event::Length(lab.secret().parts[0].saturating_add(u32::try_from(step).unwrap_or(u32::MAX)))
        }
        "dial" => Event::Dial(used.place, step),
        "budget" => Event::Budget(step),
        "time" => Event::Time(if used.place == 0 { Profile::Desk } else { Profile::Phone }),
        "stop" => Event::Stop,
        _ => return None,
    })
}
