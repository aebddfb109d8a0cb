//! The picture: people followed for the same money, counted, one dot each.

use cost::Targets;
use leptos::prelude::*;

use super::{Bench, model::Lab, save, wording};
use crate::parts::{
    Numbers,
    chart::{Crowd, Dots},
};

/// On a wide page.
pub(super) const BROAD: Crowd = Crowd { columns: 160, rows: 175 };
/// On a phone.
pub(super) const TALL: Crowd = Crowd { columns: 70, rows: 400 };

/// The two crowds, one above the other and as large to the dot.
#[component]
pub(super) fn Crowds(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let crowd = move |id, people: fn(&Lab) -> (u64, u64), title, desc| {
        let people = move || bench.lab.with(people);
        let draw = move |class, crowd| {
            let (title, desc) = (bench.text_at_rest(title), bench.text_at_rest(desc));
            view! { <Dots id class crowd people title desc/> }
        };
        view! { {draw("broad", BROAD)}{draw("tall", TALL)} }
    };
    let is_cut = bench.when(|lab| drawn(lab).1 > BROAD.most() || lab.people > BROAD.most());
    view! {
        <figure class="crowds" aria-label=word("picture")>
            <h3>{word("on-foot")}</h3>
            <p class="price">{bench.text(wording::on_foot)}</p>
            {crowd("foot", |lab| (lab.people, lab.people), on_foot_title, wording::on_foot)}
            <h3>{bench.text(|lab, _| wording::name(lab))}</h3>
            <p class="price">{bench.text(|lab, numbers| wording::followed(numbers, lab.outcome.followed))}</p>
            {crowd("chosen", drawn, title, desc)}
            <p class="hint" hidden=move || !is_cut()>{bench.text(cut)}</p>
            <p class="hint" hidden=bench.when(|lab| drawn(lab).0 == drawn(lab).1)>{word("rings")}</p>
            <p class="row share">{save::svg_button(bench, "save-crowd", "chosen-broad")}</p>
        </figure>
    }
}

/// How many are drawn, at least and at most.
fn drawn(lab: &Lab) -> (u64, u64) {
    (lab.outcome.followed.low().0, lab.outcome.followed.high().0)
}

fn on_foot_title(_: &Lab, numbers: Numbers) -> String {
    wording::say(numbers, "on-foot", &[])
}

fn title(lab: &Lab, _: Numbers) -> String {
    wording::name(lab)
}

fn desc(lab: &Lab, numbers: Numbers) -> String {
    wording::followed(numbers, lab.outcome.followed)
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
