//! What to do, by which way, and what is kept; and what it means when somebody uses a control.
//!
//! A control says what it does by `data-act`, and which of several it is by its value.

use super::{
    Speaker,
    lab::Event,
    link::find,
    model::{Backup, Doing, Observer, Route},
};
use crate::{browser::page::Used, parts::Plain};

/// The three groups to choose from.
pub(super) fn controls(speaker: Speaker<'_>) -> Plain {
    let setup = speaker.lab.setup;
    let is_page = !setup.doing.is_chat();
    let doing = group(speaker, "doing", &Doing::ALL.map(Doing::code), setup.doing.code());
    let route = group(speaker, "route", &Route::ALL.map(Route::code), setup.route.code());
    // Of a page nothing is kept, whatever was chosen for messages.
    let kept = if is_page { Backup::Off } else { setup.backup };
    let backup = group(speaker, "backup", &Backup::ALL.map(Backup::code), kept.code());
    let none =
        Plain::said("p", speaker.word("backup-none")).with("class", "hint").with_if(!is_page, "hidden");
    Plain::of("div", vec![doing, route, backup.add(none).with_if(is_page, "disabled")]).with("class", "setup")
}

fn group(speaker: Speaker<'_>, act: &'static str, codes: &[&'static str], chosen: &str) -> Plain {
    let mut parts = vec![Plain::said("legend", speaker.word(act))];
    for code in codes {
        let field = Plain::new("input")
            .with("type", "radio")
            .with("name", ["see-", act].concat())
            .with("data-act", act)
            .with("value", *code)
            .with_if(*code == chosen, "checked");
        let named = Plain::said("span", speaker.word(&[act, "-", code].concat()));
        parts.push(Plain::of("label", vec![field, named]).with("class", "switch"));
    }
    Plain::of("fieldset", parts)
}

/// What was done when a control was used.
pub(super) fn event(used: &Used) -> Option<Event> {
    let code = used.value.as_str();
    Some(match used.act.as_str() {
        "doing" => Event::Do(find(Doing::ALL, Doing::code, code)?),
        "route" => Event::Go(find(Route::ALL, Route::code, code)?),
        "backup" => Event::Keep(find(Backup::ALL, Backup::code, code)?),
        "eyes" => Event::Look(find(Observer::ALL, Observer::code, code)?),
        "with" => Event::Tell(find(Observer::ALL, Observer::code, code)),
        _ => return None,
    })
}
