//! This device, timed at Argon2id in the worker, beside a card that was measured.

use errand::Profile;

use super::{
    model::{Device, ROUNDS},
    say::Speaker,
};
use crate::parts::{Numbers, Plain};

/// The buttons, how far it is, and what came out.
pub(super) fn device(speaker: Speaker<'_>) -> Plain {
    let mut parts = vec![
        Plain::said("legend", speaker.word("device")),
        Plain::said("p", speaker.word("device-hint")).with("class", "hint"),
    ];
    let row = match &speaker.lab.device {
        Device::Timing(_, times) => {
            let progress = Plain::new("progress")
                .with("max", ROUNDS.to_string())
                .with("value", times.len().to_string())
                .with("aria-label", speaker.word("device-progress"));
            vec![progress, Plain::said("span", said(speaker)), button(speaker, "stop", "0", "device-stop")]
        }
        _ => vec![button(speaker, "time", "0", "device-desk"), button(speaker, "time", "1", "device-phone")],
    };
    parts.push(Plain::of("div", row).with("class", "row"));
    if !matches!(speaker.lab.device, Device::Idle | Device::Timing(..)) {
        parts.push(Plain::said("p", said(speaker)));
    }
    Plain::of("fieldset", parts).with("class", "device")
}

/// How far it is, or what came out; nothing where it was not asked for.
pub(super) fn said(speaker: Speaker<'_>) -> String {
    let numbers = Numbers(speaker.words);
    match &speaker.lab.device {
        Device::Idle => String::new(),
        Device::Timing(_, times) => speaker
            .fill("device-timing", &[("count", (times.len() + 1).to_string()), ("all", ROUNDS.to_string())]),
        Device::Timed(profile, ms) => {
            let (rate, devices) = speaker.lab.card_beside(*profile, *ms);
            let is_desk = *profile == Profile::Desk;
            speaker.fill(
                if is_desk { "device-timed" } else { "device-timed-phone" },
                &[
                    ("ms", numbers.whole((*ms).into())),
                    ("rate", speaker.rate(rate)),
                    ("count", numbers.whole(devices)),
                ],
            )
        }
        Device::Full => speaker.words.get("part-memory"),
        Device::Broken => speaker.words.get("part-failed"),
    }
}

fn button(speaker: Speaker<'_>, act: &'static str, place: &'static str, name: &str) -> Plain {
    Plain::said("button", speaker.word(name))
        .with("type", "button")
        .with("class", "alt")
        .with("data-act", act)
        .with("data-place", place)
}
