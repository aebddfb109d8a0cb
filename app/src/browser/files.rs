//! Files that a visitor hands in, and files that are offered for download.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, Url};

#[wasm_bindgen]
extern "C" {
    /// What both a file field and something dropped have: `FileList`s under this name.
    type Hand;

    #[wasm_bindgen(method, getter)]
    fn files(this: &Hand) -> Option<FileList>;

    /// What an event of dragging has.
    type Drag;

    #[wasm_bindgen(method, getter, js_name = dataTransfer)]
    fn data(this: &Drag) -> Option<Hand>;
}

/// The files that were dropped.
pub(crate) fn dropped(event: &leptos::ev::DragEvent) -> Vec<File> {
    let drag: &Drag = event.unchecked_ref();
    drag.data().map(|hand| listed(&hand)).unwrap_or_default()
}

/// The files that were chosen in the field that the event is of.
pub(crate) fn chosen(event: &leptos::ev::Event) -> Vec<File> {
    event.target().map(|field| listed(field.unchecked_ref())).unwrap_or_default()
}

/// The same, and the field forgets them: the same may be chosen again.
pub(crate) fn taken(event: &leptos::ev::Event) -> Vec<File> {
    let files = chosen(event);
    if let Some(field) = event.target() {
        field.unchecked_ref::<web_sys::HtmlInputElement>().set_value("");
    }
    files
}

fn listed(hand: &Hand) -> Vec<File> {
    let Some(list) = hand.files() else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)).collect()
}

/// A file's length in bytes.
pub(crate) fn length(blob: &Blob) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bytes are whole and below 2^53"
    )]
    let length = blob.size() as u64;
    length
}

/// These bytes as the browser keeps files.
pub(crate) fn of(bytes: &[u8]) -> Option<Blob> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)).into()).ok()
}

/// All that is in a small file.
pub(crate) async fn bytes(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The address at which this page, and no other, has a file: as bytes that no browser shows.
pub(crate) fn address(blob: &Blob) -> String {
    let typed = blob.slice_with_f64_and_f64_and_content_type(0.0, blob.size(), "application/octet-stream");
    typed.and_then(|blob| Url::create_object_url_with_blob(&blob)).unwrap_or_default()
}

/// Saves a text that this page made under a name, as if it were a download.
pub(crate) fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options);
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    // What there is no memory for is not saved.
    let (Ok(blob), Some(link)) = (blob, link) else { return };
    let address = Url::create_object_url_with_blob(&blob).unwrap_or_default();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    forget(&address);
}

/// Lets the browser forget what it has at an address.
pub(crate) fn forget(address: &str) {
    // An address that is none is forgotten already.
    let _ = Url::revoke_object_url(address);
}
