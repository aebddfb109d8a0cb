//! The page an island stands in: its words, its language, its address, its clipboard.

use js_sys::{Array, Date, Intl, Object, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// What stood after `#` when the page was opened; `start.js` takes it out of the address bar at once.
    #[wasm_bindgen(js_namespace = legwork, js_name = fragment)]
    pub(crate) fn fragment() -> String;
}

/// The state link for the lab in the section `id`: the lesson's own, or what stands after the `#` unless that
/// is a place on the page.
pub(crate) fn state_link(id: &str) -> String {
    let in_lesson = document().get_element_by_id(id).and_then(|section| section.get_attribute("data-state"));
    in_lesson.unwrap_or_else(|| {
        let fragment = fragment();
        if document().get_element_by_id(&fragment).is_some() { String::new() } else { fragment }
    })
}

/// Runs `start` in the browser once the island is alive; on the server, never.
///
/// The first drawing must be the server's, so whatever depends on the visitor's page comes after it.
pub(crate) fn once_alive(start: impl FnOnce() + 'static) {
    if cfg!(target_arch = "wasm32") {
        leptos::task::spawn_local(async { start() });
    }
}

/// The messages that the server rendered for this page's islands.
pub(crate) fn messages() -> Vec<(String, String)> {
    let Some(template) = document().get_element_by_id("words") else { return Vec::new() };
    let Ok(template) = template.dyn_into::<web_sys::HtmlTemplateElement>() else { return Vec::new() };
    let Ok(nodes) = template.content().query_selector_all("[data-key]") else { return Vec::new() };
    (0..nodes.length())
        .filter_map(|i| nodes.item(i)?.dyn_into::<web_sys::Element>().ok())
        .map(|element| {
            let key = element.get_attribute("data-key").unwrap_or_default();
            (key, element.text_content().unwrap_or_default())
        })
        .collect()
}

/// The text of the scenario that the server laid out in this page; empty where there is none of that name.
pub(crate) fn scenario(slug: &str) -> String {
    let template =
        document().query_selector(&["template[data-scenario='", slug, "']"].concat()).ok().flatten();
    let template = template.and_then(|element| element.dyn_into::<web_sys::HtmlTemplateElement>().ok());
    template.and_then(|template| template.content().text_content()).unwrap_or_default()
}

/// A control that was used: what it does (`data-act`), for which of several (`data-place`), and how it stands now.
#[derive(Debug, Default)]
pub(crate) struct Used {
    pub(crate) act: String,
    pub(crate) place: usize,
    pub(crate) value: String,
    pub(crate) is_checked: bool,
}

/// The control that an event happened to; `None` where it is none that does something.
pub(crate) fn used(event: &web_sys::Event) -> Option<Used> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let act = element.get_attribute("data-act")?;
    let place = element.get_attribute("data-place").and_then(|place| place.parse().ok()).unwrap_or_default();
    let input = element.dyn_ref::<web_sys::HtmlInputElement>();
    // Lists have a value as fields do.
    let value = Reflect::get(&element, &JsValue::from("value")).ok().and_then(|value| value.as_string());
    let value = value.unwrap_or_default();
    Some(Used { act, place, value, is_checked: input.is_some_and(web_sys::HtmlInputElement::checked) })
}

/// The element of that id as markup, a drawing for instance.
pub(crate) fn markup(id: &str) -> Option<String> {
    document().get_element_by_id(id).map(|element| element.outer_html())
}

/// The language of the page, as in `es`.
fn language() -> Array {
    let lang = document().document_element().and_then(|root| root.get_attribute("lang"));
    Array::of1(&JsValue::from(lang.unwrap_or_default()))
}

/// What the element that an event happened in, or the next one around it, has in that attribute: many elements share
/// one handler by it.
pub(crate) fn data(event: &web_sys::Event, attribute: &str) -> Option<String> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    element.closest(&["[", attribute, "]"].concat()).ok()??.get_attribute(attribute)
}

/// Which plural form the page's language uses for `count`.
pub(crate) fn plural_category(count: u32) -> String {
    let rules = Intl::PluralRules::new(&language(), &Object::new());
    rules.select(f64::from(count)).as_string().unwrap_or_default()
}

/// A moment as people in the page's language write it, to the minute, in the visitor's own time zone.
pub(crate) fn moment(unix_seconds: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "seconds of this era are far below 2^53")]
    let date = Date::new(&JsValue::from_f64(unix_seconds as f64 * 1000.0));
    let style = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeStyle", "short")] {
        // Setting a property of a fresh object does not fail.
        let _ = Reflect::set(&style, &name.into(), &value.into());
    }
    date.to_locale_string(&language().get(0).as_string().unwrap_or_default(), &style).into()
}

/// A number of bytes as people in the page's language write it, as in `1.2 MB`.
pub(crate) fn size(bytes: u64) -> String {
    let (unit, digits) = match bytes {
        0..1_000 => ("byte", 0),
        1_000..1_000_000 => ("kilobyte", 3),
        _ => ("megabyte", 6),
    };
    let style = Object::new();
    let values: [(&str, JsValue); 3] =
        [("style", "unit".into()), ("unit", unit.into()), ("maximumFractionDigits", 1.into())];
    for (name, value) in values {
        // Setting a property of a fresh object does not fail.
        let _ = Reflect::set(&style, &name.into(), &value);
    }
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
    let number = bytes as f64 / 10_f64.powi(digits);
    let format = Intl::NumberFormat::new(&language(), &style).format();
    format
        .call1(&JsValue::UNDEFINED, &number.into())
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// This moment by the visitor's clock, in milliseconds since 1970.
pub(crate) fn now_ms() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and after 1970")]
    let now = Date::now() as u64;
    now
}

/// The moment as RFC 3339 has it, to the second, in UTC.
pub(crate) fn timestamp() -> String {
    let iso = String::from(Date::new_0().to_iso_string());
    format!("{}Z", iso.split('.').next().unwrap_or_default())
}

/// A number as people in the page's language write it, with at most so many digits after the point.
pub(crate) fn decimal(number: f64, digits: i32) -> String {
    let unit = 10_f64.powi(digits);
    let number = js_sys::Number::from((number * unit).round() / unit);
    number.to_locale_string(&language().get(0).as_string().unwrap_or_default()).into()
}

/// Whether the browser calls this origin trustworthy: https or this very machine.
pub(crate) fn is_secure() -> bool {
    window().is_secure_context()
}

/// Whether the browser says that this device has little memory; some browsers don't say.
pub(crate) fn is_small_device() -> bool {
    let gib = Reflect::get(&window().navigator(), &"deviceMemory".into()).ok().and_then(|gib| gib.as_f64());
    gib.is_some_and(|gib| gib < 4.0)
}

/// Any number, each as likely as any other.
///
/// # Panics
/// Where the browser has no randomness to give: then no secret may be drawn.
pub(crate) fn random_number() -> u16 {
    let mut bytes = [0; 2];
    let crypto = window().crypto().expect("every browser that runs WASM has it");
    crypto.get_random_values_with_u8_array(&mut bytes).expect("two bytes are within what it gives");
    u16::from_le_bytes(bytes)
}

/// The last part of the page's path, as in the id of `/n/ID`.
pub(crate) fn last_path_part() -> String {
    let path = window().location().pathname().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The page's origin, as in `https://example.org`.
pub(crate) fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The page's address without what follows `#`.
pub(crate) fn address() -> String {
    origin() + &window().location().pathname().unwrap_or_default()
}

/// Puts a text on the clipboard. `false` where the browser does not allow it, as over plain http.
pub(crate) async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let Ok(clipboard) = Reflect::get(&navigator, &"clipboard".into()) else { return false };
    let Ok(clipboard) = clipboard.dyn_into::<web_sys::Clipboard>() else { return false };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Selects the whole of a field, for copying by hand.
pub(crate) fn select_field(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
            input.select();
        } else if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            area.select();
        }
    }
}

/// Moves the keyboard focus to what a step led to, once the browser has drawn it.
pub(crate) fn focus(id: &'static str) {
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) =
            document().get_element_by_id(id).and_then(|el| el.dyn_into::<web_sys::HtmlElement>().ok())
        {
            // Focus on an element that is there does not fail.
            let _ = element.focus();
        }
    });
}

/// Prints the page.
pub(crate) fn print() {
    // A browser without a printer says so itself.
    let _ = window().print();
}
