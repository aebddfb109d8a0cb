//! The picture: people followed for the same money, counted, one dot each.

use cost::Targets;
use leptos::prelude::Get;

use super::{Bench, model::Lab, wording};
use crate::parts::{
    Numbers, Plain,
    chart::{Crowd, dots},
};

/// On a wide page.
pub(super) const BROAD: Crowd = Crowd { columns: 160, rows: 175 };
/// On a phone.
pub(super) const TALL: Crowd = Crowd { columns: 70, rows: 400 };

/// The two crowds, one above the other and as large to the dot. What is said of the pictures waits until things rest.
pub(super) fn crowds(bench: Bench) -> Vec<Plain> {
    let (lab, rest, numbers) = (bench.lab.get(), bench.rest.get(), bench.numbers());
    let crowd = |id: &str, people, title: &str, desc: &str| {
        [("broad", BROAD), ("tall", TALL)]
            .map(|(class, crowd)| dots(id, class, crowd, people, title.to_owned(), desc.to_owned()))
    };
    let said = |people| Plain::said("p", people).with("class", "price");
    let hint = |text, holds: bool| Plain::said("p", text).with("class", "hint").with_if(!holds, "hidden");
    let on_foot = wording::say(numbers, "on-foot", &[]);
    let foot = crowd("foot", (lab.people, lab.people), &on_foot, &wording::on_foot(&rest, numbers));
    let (least, most) = drawn(&lab);
    let followed = |lab: &Lab| wording::followed(numbers, lab.outcome.followed);
    let chosen = crowd("chosen", (least, most), &wording::name(&rest), &followed(&rest));
    let mut parts = vec![Plain::said("h3", on_foot), said(wording::on_foot(&lab, numbers))];
    parts.extend(foot);
    parts.extend([Plain::said("h3", wording::name(&lab)), said(followed(&lab))]);
    parts.extend(chosen);
    parts.extend([
        hint(cut(&lab, numbers), most > BROAD.most() || lab.people > BROAD.most()),
        hint(bench.word("rings"), least != most),
        Plain::of("p", vec![bench.quiet("save-crowd", "svg chosen-broad")]).with("class", "row share"),
    ]);
    parts
}

/// How many are drawn, at least and at most.
fn drawn(lab: &Lab) -> (u64, u64) {
    (lab.outcome.followed.low().0, lab.outcome.followed.high().0)
}

/// What is said where the crowd is larger than the picture.
fn cut(lab: &Lab, numbers: Numbers) -> String {
    let most = lab.people.max(drawn(lab).1);
    let shown = ("shown", numbers.whole(BROAD.most()));
    if Targets(most) == Targets::ALL {
        return wording::say(numbers, "cut-all", &[shown]);
    }
    wording::say(numbers, "cut", &[shown, ("times", numbers.whole(most.div_ceil(BROAD.most())))])
}
