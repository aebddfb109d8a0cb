//! The labs. A lab is one folder here, one line in [`LABS`] and one feature, by which the browser's module of it is
//! built.

#[cfg(any(not(target_arch = "wasm32"), feature = "island-forty-names"))]
pub(crate) mod forty_names;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-one-more-recipient"))]
pub(crate) mod one_more_recipient;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-price-of-a-guess"))]
pub(crate) mod price_of_a_guess;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-price-of-watching"))]
pub(crate) mod price_of_watching;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-scan-everyone"))]
pub(crate) mod scan_everyone;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-sealed"))]
pub(crate) mod sealed;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-sealed-yet-seen"))]
pub(crate) mod sealed_yet_seen;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-serve-a-warrant"))]
pub(crate) mod serve_a_warrant;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-way-in"))]
pub(crate) mod way_in;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-who-can-see-what"))]
pub(crate) mod who_can_see_what;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-whose-key"))]
pub(crate) mod whose_key;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-yesterdays-messages"))]
pub(crate) mod yesterdays_messages;

#[cfg(feature = "ssr")]
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::site::Press;

/// A lab, as pages and lessons know it.
#[derive(Clone, Copy)]
pub struct Lab {
    /// Its name in addresses, as in `/en/labs/sealed`; its words start with `lab-SLUG-`.
    pub slug: &'static str,
    /// What it stands under on the labs page; its words are `labs-group-GROUP`.
    #[cfg(feature = "ssr")]
    pub(crate) group: &'static str,
    /// A drawing of what it is about, with classes that `.picture` in the style knows, for the labs page.
    #[cfg(feature = "ssr")]
    pub(crate) picture: &'static str,
    /// Whether a state link can be opened by it; the error says why not.
    pub check_link: fn(&str) -> Result<(), String>,
    /// What it looks like.
    #[cfg(feature = "ssr")]
    pub(crate) view: fn(&Press<'_>) -> AnyView,
    /// Its price tag, where that does not stand in the island itself.
    #[cfg(feature = "ssr")]
    pub(crate) tag: fn(&Press<'_>) -> Option<AnyView>,
    /// What it shows where it can't run.
    #[cfg(feature = "ssr")]
    pub(crate) still: fn(&Press<'_>) -> AnyView,
    /// What its words name, by the ids of the sources; of none where every figure stands beside its source.
    #[cfg(feature = "ssr")]
    pub(crate) sources: &'static [&'static str],
}

/// Every lab, in the order of the labs page, where those of a group stand together.
#[cfg(not(target_arch = "wasm32"))]
pub const LABS: &[Lab] = &[
    Lab {
        slug: "price-of-watching",
        #[cfg(feature = "ssr")]
        group: "watching",
        #[cfg(feature = "ssr")]
        picture: include_str!("price_of_watching/picture.svg"),
        check_link: price_of_watching::check_link,
        #[cfg(feature = "ssr")]
        view: price_of_watching::view,
        #[cfg(feature = "ssr")]
        tag: price_of_watching::tag,
        #[cfg(feature = "ssr")]
        still: price_of_watching::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "forty-names",
        #[cfg(feature = "ssr")]
        group: "watching",
        #[cfg(feature = "ssr")]
        picture: include_str!("forty_names/picture.svg"),
        check_link: forty_names::check_link,
        #[cfg(feature = "ssr")]
        view: forty_names::view,
        #[cfg(feature = "ssr")]
        tag: forty_names::tag,
        #[cfg(feature = "ssr")]
        still: forty_names::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "sealed",
        #[cfg(feature = "ssr")]
        group: "sealing",
        #[cfg(feature = "ssr")]
        picture: include_str!("sealed/picture.svg"),
        check_link: sealed::check_link,
        #[cfg(feature = "ssr")]
        view: |_| view! { <sealed::Sealed/> }.into_any(),
        #[cfg(feature = "ssr")]
        tag: crate::site::tags::sealed,
        #[cfg(feature = "ssr")]
        still: sealed::still,
        #[cfg(feature = "ssr")]
        sources: &[
            "carriers-2009",
            "prism-2013",
            "graykey-2018",
            "hashcat-argon2id",
            "gpu-rent-2026",
            "rfc9106",
            "purbs-2019",
        ],
    },
    Lab {
        slug: "price-of-a-guess",
        #[cfg(feature = "ssr")]
        group: "sealing",
        #[cfg(feature = "ssr")]
        picture: include_str!("price_of_a_guess/picture.svg"),
        check_link: price_of_a_guess::check_link,
        #[cfg(feature = "ssr")]
        view: price_of_a_guess::view,
        #[cfg(feature = "ssr")]
        tag: |_| None,
        #[cfg(feature = "ssr")]
        still: price_of_a_guess::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "whose-key",
        #[cfg(feature = "ssr")]
        group: "sealing",
        #[cfg(feature = "ssr")]
        picture: include_str!("whose_key/picture.svg"),
        check_link: whose_key::check_link,
        #[cfg(feature = "ssr")]
        view: |_| view! { <whose_key::WhoseKey/> }.into_any(),
        #[cfg(feature = "ssr")]
        tag: crate::site::tags::whose_key,
        #[cfg(feature = "ssr")]
        still: whose_key::still,
        #[cfg(feature = "ssr")]
        sources: &["vaziripour-2017", "matrix-sas", "carriers-2009", "prism-2013", "graykey-2018"],
    },
    Lab {
        slug: "yesterdays-messages",
        #[cfg(feature = "ssr")]
        group: "sealing",
        #[cfg(feature = "ssr")]
        picture: include_str!("yesterdays_messages/picture.svg"),
        check_link: yesterdays_messages::check_link,
        #[cfg(feature = "ssr")]
        view: |_| view! { <yesterdays_messages::YesterdaysMessages/> }.into_any(),
        #[cfg(feature = "ssr")]
        tag: crate::site::tags::yesterdays_messages,
        #[cfg(feature = "ssr")]
        still: yesterdays_messages::still,
        #[cfg(feature = "ssr")]
        sources: &["carriers-2009", "prism-2013", "graykey-2018", "vodozemac-0-11"],
    },
    Lab {
        slug: "who-can-see-what",
        #[cfg(feature = "ssr")]
        group: "seeing",
        #[cfg(feature = "ssr")]
        picture: include_str!("who_can_see_what/picture.svg"),
        check_link: who_can_see_what::check_link,
        #[cfg(feature = "ssr")]
        view: |_| view! { <who_can_see_what::WhoCanSeeWhat/> }.into_any(),
        #[cfg(feature = "ssr")]
        tag: crate::site::tags::who_can_see_what,
        #[cfg(feature = "ssr")]
        still: who_can_see_what::still,
        #[cfg(feature = "ssr")]
        sources: &["tor-2004", "prism-2013", "graykey-2018"],
    },
    Lab {
        slug: "sealed-yet-seen",
        #[cfg(feature = "ssr")]
        group: "seeing",
        #[cfg(feature = "ssr")]
        picture: include_str!("sealed_yet_seen/picture.svg"),
        check_link: sealed_yet_seen::check_link,
        #[cfg(feature = "ssr")]
        view: sealed_yet_seen::view,
        #[cfg(feature = "ssr")]
        tag: sealed_yet_seen::tag,
        #[cfg(feature = "ssr")]
        still: sealed_yet_seen::still,
        #[cfg(feature = "ssr")]
        sources: &["healy-2013", "revere-computed", "unique-2013", "t-mobile-2022", "verizon-2013"],
    },
    Lab {
        slug: "way-in",
        #[cfg(feature = "ssr")]
        group: "doors",
        #[cfg(feature = "ssr")]
        picture: include_str!("way_in/picture.svg"),
        check_link: way_in::check_link,
        #[cfg(feature = "ssr")]
        view: way_in::view,
        #[cfg(feature = "ssr")]
        tag: |_| None,
        #[cfg(feature = "ssr")]
        still: way_in::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "one-more-recipient",
        #[cfg(feature = "ssr")]
        group: "doors",
        #[cfg(feature = "ssr")]
        picture: include_str!("one_more_recipient/picture.svg"),
        check_link: one_more_recipient::check_link,
        #[cfg(feature = "ssr")]
        view: one_more_recipient::view,
        #[cfg(feature = "ssr")]
        tag: |_| None,
        #[cfg(feature = "ssr")]
        still: one_more_recipient::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "scan-everyone",
        #[cfg(feature = "ssr")]
        group: "doors",
        #[cfg(feature = "ssr")]
        picture: include_str!("scan_everyone/picture.svg"),
        check_link: scan_everyone::check_link,
        #[cfg(feature = "ssr")]
        view: scan_everyone::view,
        #[cfg(feature = "ssr")]
        tag: crate::site::tags::scan_everyone,
        #[cfg(feature = "ssr")]
        still: scan_everyone::still,
        #[cfg(feature = "ssr")]
        sources: &[],
    },
    Lab {
        slug: "serve-a-warrant",
        #[cfg(feature = "ssr")]
        group: "doors",
        #[cfg(feature = "ssr")]
        picture: include_str!("serve_a_warrant/picture.svg"),
        check_link: serve_a_warrant::check_link,
        #[cfg(feature = "ssr")]
        view: serve_a_warrant::view,
        #[cfg(feature = "ssr")]
        tag: |_| None,
        #[cfg(feature = "ssr")]
        still: serve_a_warrant::still,
        #[cfg(feature = "ssr")]
        sources: &[
            "usc-2703",
            "usc-2703-records",
            "warshak-2010",
            "usc-3123",
            "usc-2518",
            "signal-2016",
            "san-bernardino-2016",
            "doj-apple-2016",
        ],
    },
];
