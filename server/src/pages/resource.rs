//! Constant bytes in every encoding, each with an ETag of its own.

use std::{borrow::Cow, io::Write, sync::OnceLock};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use super::{
    assets::Asset,
    negotiate::{Encoding, encodings},
};

/// Brotli's quality while somebody waits: a tenth larger than the best, at a twentieth of the time.
const QUICK: u32 = 5;
/// Brotli's best.
const BEST: u32 = 11;

/// One body in one encoding.
#[derive(Debug, Clone)]
struct Variant {
    bytes: Bytes,
    etag: HeaderValue,
}

impl Variant {
    fn new(bytes: Bytes) -> Self {
        let hash = Sha256::digest(&bytes);
        let tag: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let etag = HeaderValue::try_from(format!("\"{tag}\"")).expect("quotes and hexadecimal digits");
        Self { bytes, etag }
    }

    /// `None` where compressing gained nothing.
    fn smaller(bytes: Vec<u8>, than: &Bytes) -> Option<Self> {
        (bytes.len() < than.len()).then(|| Self::new(bytes.into()))
    }
}

/// What a resource says about itself, whatever the encoding.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    /// `Content-Type`.
    pub(super) content_type: &'static str,
    /// `Cache-Control`.
    pub(super) cache: &'static str,
    /// Whether `Accept-Language` chose it.
    pub(super) by_language: bool,
}

/// One thing to serve.
#[derive(Debug)]
pub(super) struct Resource {
    about: About,
    plain: Variant,
    gzip: OnceLock<Option<Variant>>,
    brotli: OnceLock<Option<Variant>>,
    /// Takes the place of `brotli` once it is there.
    brotli_best: OnceLock<Option<Variant>>,
}

impl Resource {
    /// A page, compressed quickly so that the first visitor has it small.
    pub(super) fn page(html: &str, by_language: bool) -> Self {
        let about = About { content_type: "text/html; charset=utf-8", cache: "no-cache", by_language };
        let page = Self::plain(about, Bytes::copy_from_slice(html.as_bytes()));
        page.compress_quickly();
        page
    }

    /// A file of the build, under a name that changes with its bytes.
    pub(super) fn asset(url: &str, asset: &Asset) -> Self {
        let (content_type, compressible) = content_type(url);
        let about = About { content_type, cache: "public, max-age=31536000, immutable", by_language: false };
        let resource = Self::plain(about, bytes(asset.plain.clone()));
        if !compressible {
            for unused in [&resource.gzip, &resource.brotli, &resource.brotli_best] {
                unused.get_or_init(|| None);
            }
        } else if let Some(built) = &asset.brotli {
            resource.brotli_best.get_or_init(|| Some(Variant::new(bytes(built.clone()))));
        }
        resource
    }

    fn plain(about: About, bytes: Bytes) -> Self {
        Self {
            about,
            plain: Variant::new(bytes),
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            brotli_best: OnceLock::new(),
        }
    }

    /// Makes what is still missing in a few milliseconds per page.
    pub(super) fn compress_quickly(&self) {
        let plain = &self.plain.bytes;
        self.gzip.get_or_init(|| Variant::smaller(gzip(plain), plain));
        if self.brotli_best.get().is_none() {
            self.brotli.get_or_init(|| Variant::smaller(brotli(plain, QUICK), plain));
        }
    }

    /// Makes the smallest there is, in a tenth of a second per page, and serves it from then on.
    pub(super) fn compress_best(&self) {
        let plain = &self.plain.bytes;
        self.brotli_best.get_or_init(|| Variant::smaller(brotli(plain, BEST), plain));
    }

    fn variant(&self, encoding: Encoding) -> Option<&Variant> {
        match encoding {
            Encoding::Identity => Some(&self.plain),
            Encoding::Gzip => self.gzip.get()?.as_ref(),
            Encoding::Brotli => self.brotli_best.get().or_else(|| self.brotli.get())?.as_ref(),
        }
    }

    /// The answer to a request with these headers: 200, or 304 where the visitor has this very body.
    pub(super) fn answer(&self, request: &HeaderMap) -> Response {
        let (encoding, variant) = self.chosen(request);
        let known = request
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .any(|tags| names(tags.as_bytes(), variant.etag.as_bytes()));
        if known {
            let mut response = self.bare(StatusCode::NOT_MODIFIED, Body::empty());
            response.headers_mut().insert(header::ETAG, variant.etag.clone());
            return response;
        }
        let mut response = self.full(StatusCode::OK, encoding, variant);
        response.headers_mut().insert(header::ETAG, variant.etag.clone());
        response
    }

    /// The body with another status than 200, to which no condition applies.
    pub(super) fn answer_as(&self, status: StatusCode, request: &HeaderMap) -> Response {
        let (encoding, variant) = self.chosen(request);
        self.full(status, encoding, variant)
    }

    fn chosen(&self, request: &HeaderMap) -> (Encoding, &Variant) {
        let accepted = request.get(header::ACCEPT_ENCODING).map(|value| value.to_str().unwrap_or_default());
        encodings(accepted)
            .into_iter()
            .flatten()
            .find_map(|encoding| Some((encoding, self.variant(encoding)?)))
            .unwrap_or((Encoding::Identity, &self.plain))
    }

    fn full(&self, status: StatusCode, encoding: Encoding, variant: &Variant) -> Response {
        let mut response = self.bare(status, Body::from(variant.bytes.clone()));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.about.content_type));
        let name = match encoding {
            Encoding::Identity => return response,
            Encoding::Gzip => "gzip",
            Encoding::Brotli => "br",
        };
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        response
    }

    fn bare(&self, status: StatusCode, body: Body) -> Response {
        let vary =
            if self.about.by_language { "accept-encoding, accept-language" } else { "accept-encoding" };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.reserve(16);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(self.about.cache));
        headers.insert(header::VARY, HeaderValue::from_static(vary));
        response
    }
}

/// Whether an `If-None-Match` field names `etag`, compared weakly (RFC 9110, section 13.1.2).
fn names(field: &[u8], etag: &[u8]) -> bool {
    field.split(|&byte| byte == b',').map(<[u8]>::trim_ascii).any(|tag| {
        let tag = tag.strip_prefix(b"W/").unwrap_or(tag);
        tag == b"*" || tag == etag
    })
}

/// The content type by a name's end, and whether such a file is worth compressing.
fn content_type(name: &str) -> (&'static str, bool) {
    match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "wasm" => ("application/wasm", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "json" => ("application/json", true),
        "webmanifest" => ("application/manifest+json", true),
        "woff2" => ("font/woff2", false),
        "png" => ("image/png", false),
        "ico" => ("image/x-icon", true),
        _ => ("application/octet-stream", false),
    }
}

/// What is embedded is served from where it is.
fn bytes(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(embedded) => Bytes::from_static(embedded),
        Cow::Owned(read) => read.into(),
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes every write")
}

fn brotli(bytes: &[u8], quality: u32) -> Vec<u8> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4_096, quality, 22);
    encoder.write_all(bytes).expect("memory takes every write");
    encoder.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_in_a_list_weak_or_strong() {
        assert!(names(b"\"a\"", b"\"a\""));
        assert!(names(b"\"b\", W/\"a\"", b"\"a\""));
        assert!(names(b"*", b"\"a\""));
        assert!(!names(b"\"ab\", a", b"\"a\""));
        assert!(!names(b"", b"\"a\""));
    }

    #[test]
    fn what_would_grow_stays_plain() {
        let page = Resource::page("<p>", false);
        assert!(page.variant(Encoding::Gzip).is_none());
        assert!(page.variant(Encoding::Brotli).is_none());
    }

    #[test]
    fn the_best_takes_the_place_of_the_quick_and_opens_to_the_same() {
        let html: String = (0..4_000).map(|n| format!("<li>{} agents on foot</li>", n * n)).collect();
        let page = Resource::page(&html, false);
        let quick = page.variant(Encoding::Brotli).unwrap().clone();
        page.compress_best();
        let best = page.variant(Encoding::Brotli).unwrap();
        assert!(best.bytes.len() < quick.bytes.len());
        assert_ne!(best.etag, quick.etag);
        for variant in [&quick, best] {
            let mut opened = Vec::new();
            brotli::BrotliDecompress(&mut &variant.bytes[..], &mut opened).unwrap();
            assert!(opened == html.as_bytes());
        }
    }
}
