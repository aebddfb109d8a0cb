//! The document around every page: head, header, footer.

use leptos::prelude::*;

use super::{Address, Page, Press};

/// A page before it is a document.
pub(super) struct Sheet {
    /// Where it is served.
    pub(super) address: Address,
    /// The title, plain text.
    pub(super) title: String,
    /// One sentence for search engines and link previews, plain text.
    pub(super) description: String,
    /// Which part of the site it belongs to: the path of that entry in the navigation.
    pub(super) place: &'static str,
    /// Which islands it holds.
    pub(super) islands: Islands,
    /// What stands in `<main>`.
    pub(super) main: AnyView,
    /// The class of `<main>`.
    pub(super) class: &'static str,
}

/// Whether and when a page's islands start.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Islands {
    /// There are none: the page loads no script at all.
    None,
    /// When the reader comes near: a lesson with a lab in it.
    Near,
    /// At once: the page is there for its island, which is in this module.
    Now(&'static str),
    /// At once; which of several, the link says: nothing is fetched ahead.
    ByLink,
    /// There are none, but the script of the running bill.
    Bill,
}

/// The prefixes of the messages that a page's islands need.
pub(super) type Prefixes<'a> = &'a [&'a str];

/// Makes the document of one page. `sheet` is called where islands find their words.
pub(super) fn page(press: &Press<'_>, prefixes: Prefixes<'_>, sheet: impl FnOnce() -> Sheet) -> Page {
    let words: Vec<(String, String)> = prefixes.iter().flat_map(|prefix| press.locale.flat(prefix)).collect();
    let template = words.clone();
    let mut address = Address::NotFound;
    let html = press.print(words, || {
        let sheet = sheet();
        address = sheet.address.clone();
        document(press, sheet, template)
    });
    Page { address, locale: press.locale.code().to_owned(), html }
}

fn document(press: &Press<'_>, sheet: Sheet, words: Vec<(String, String)>) -> AnyView {
    let title = if sheet.title == press.text("site-name") {
        sheet.title.clone()
    } else {
        format!("{} · {}", sheet.title, press.text("site-name"))
    };
    let font = |name: &str| {
        let href = press.assets.url(&format!("fonts/{name}"));
        view! { <link rel="preload" href=href r#as="font" r#type="font/woff2" crossorigin="anonymous"/> }
    };
    let alternates = match &sheet.address {
        Address::Path(path) => other_paths(press, path),
        _ => Vec::new(),
    };
    let alternates = alternates
        .into_iter()
        .map(|(code, path)| view! { <link rel="alternate" hreflang=tag(&code) href=path/> })
        .collect_view();
    let header = header(press, &sheet);
    // A lesson's islands bring theirs along.
    let template = (!words.is_empty() && sheet.islands != Islands::Near).then(|| template(words));
    view! {
        <html lang=tag(press.locale.code()) dir=press.locale.direction().code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="description" content=sheet.description/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="stylesheet" href=press.assets.url("style.css")/>
                {font("bitter.woff2")}
                {font("figtree.woff2")}
                <link rel="icon" href=press.assets.url("icon.svg") r#type="image/svg+xml"/>
                {alternates}
                {scripts(press, sheet.islands)}
            </head>
            <body>
                <a class="skip" href="#main">{press.text("site-skip")}</a>
                {header}
                <main id="main" class=sheet.class tabindex="-1">{sheet.main}</main>
                {footer(press)}
                {template}
            </body>
        </html>
    }
    .into_any()
}

/// The tag of a language (BCP 47): of the test language, one that says that nobody speaks it.
fn tag(code: &str) -> String {
    if code == "xx" { "art-x-pseudo".to_owned() } else { code.to_owned() }
}

/// The words of this page's islands, inert: not shown, not read out, found by the island.
fn template(words: Vec<(String, String)>) -> impl IntoView {
    let words = words.into_iter().map(|(key, text)| view! { <p data-key=key>{text}</p> }).collect_view();
    view! { <template id="words">{words}</template> }
}

fn scripts(press: &Press<'_>, islands: Islands) -> impl IntoView + use<> {
    let url = |name: &str| press.assets.url(name);
    let ahead = match islands {
        Islands::Now(module) => Some(view! {
            <link rel="modulepreload" href=url(&format!("{module}/island.js")) media="(scripting: enabled)"/>
            <link rel="preload" href=url(&format!("{module}/island_bg.wasm")) r#as="fetch" r#type="application/wasm"
                media="(scripting: enabled)" crossorigin="anonymous"/>
        }),
        Islands::Near | Islands::ByLink | Islands::Bill | Islands::None => None,
    };
    let bill = (islands == Islands::Bill).then(|| {
        view! { <script r#type="module" src=url("bill.js") data-bill=press.path("/bill")></script> }
    });
    let start = !matches!(islands, Islands::None | Islands::Bill);
    let start = start.then(|| {
        view! {
            {ahead}
            <script r#type="module" src=url("start.js") data-sealer=url("sealer/worker.js")
                data-agefile=url("agefile/worker.js") data-ratchet=url("ratchet/worker.js")
                data-reckoner=url("reckoner/worker.js") data-pins=url("bill.js")
                data-bill=press.path("/bill")></script>
        }
    });
    view! { {start}{bill} }
}

fn header(press: &Press<'_>, sheet: &Sheet) -> AnyView {
    let entry = |path: &'static str, key: &str| {
        let current = (sheet.place == path).then_some("true");
        view! { <li><a href=press.path(path) aria-current=current>{press.text(key)}</a></li> }
    };
    view! {
        <header class="site">
            <a class="logo" href=press.path("/")>{press.text("site-name")}<span aria-hidden="true">"."</span></a>
            <nav aria-label=press.text("site-nav")>
                <ul>
                    {entry("/lessons", "site-nav-course")}
                    {entry("/labs", "site-nav-labs")}
                    {entry("/notes/new", "site-nav-notes")}
                </ul>
            </nav>
            {languages(press, &sheet.address)}
        </header>
    }
    .into_any()
}

fn languages(press: &Press<'_>, address: &Address) -> AnyView {
    let others = match address {
        Address::Path(path) => other_paths(press, path),
        Address::Note | Address::Ask => {
            others(press).map(|code| (code.to_owned(), format!("?lang={code}"))).collect()
        }
        Address::NotFound => others(press).map(|code| (code.to_owned(), format!("/{code}/"))).collect(),
    };
    let links = others
        .into_iter()
        .map(|(code, href)| {
            let name = press.library.locale(&code).map_or(code.clone(), |locale| locale.name().to_owned());
            view! { <li><a href=href hreflang=tag(&code) lang=tag(&code)>{name}</a></li> }
        })
        .collect_view();
    view! { <nav class="languages" aria-label=press.text("site-language")><ul>{links}</ul></nav> }.into_any()
}

fn others<'a>(press: &Press<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let here = press.locale.code();
    press.locales.iter().map(|locale| locale.code()).filter(move |code| *code != here)
}

/// The same page in the other languages.
fn other_paths(press: &Press<'_>, path: &str) -> Vec<(String, String)> {
    let rest = path.strip_prefix(&format!("/{}", press.locale.code())).unwrap_or(path);
    others(press).map(|code| (code.to_owned(), format!("/{code}{rest}"))).collect()
}

fn footer(press: &Press<'_>) -> AnyView {
    let entry =
        |path: &'static str, key: &str| view! { <li><a href=press.path(path)>{press.text(key)}</a></li> };
    let host = press.facts.name.as_ref().map(|name| {
        view! { <p>{press.locale.text_with("site-hosted-by", &[("name", name.as_str().into())])}</p> }
    });
    view! {
        <footer class="site">
            <nav aria-label=press.text("site-foot")>
                <ul>
                    {entry("/for-schools", "site-nav-schools")}
                    {entry("/server", "site-nav-server")}
                    {entry("/about", "site-nav-about")}
                    {entry("/report", "site-nav-report")}
                </ul>
            </nav>
            {host}
            <p>{press.text("site-foot-licence")}</p>
        </footer>
    }
    .into_any()
}
