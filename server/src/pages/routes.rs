//! Which bytes answer which address.

use std::{collections::HashMap, sync::Arc};

use axum::{
    Router,
    extract::{Query, Request, State, rejection::QueryRejection},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;

use super::{
    negotiate,
    resource::Resource,
    site::{Address, Site},
};

/// What others look for at the root, and the built file that it is.
const ROOTS: [(&str, &str); 2] = [("/favicon.ico", "icon.svg"), ("/robots.txt", "robots.txt")];

/// A site in memory, ready to be answered with.
#[derive(Debug)]
pub struct Pages {
    by_path: HashMap<String, Resource>,
    assets: HashMap<String, Resource>,
    note: HashMap<String, Resource>,
    ask: HashMap<String, Resource>,
    not_found: HashMap<String, Resource>,
    roots: HashMap<String, String>,
    locales: Vec<String>,
}

impl Pages {
    /// Takes a site in and compresses its pages quickly.
    pub fn new(site: Site) -> Self {
        let assets =
            site.assets.files().map(|(url, asset)| (url.to_owned(), Resource::asset(url, asset))).collect();
        let root = |(path, name): (&str, &str)| Some((path.to_owned(), site.assets.url(name)?.to_owned()));
        let roots = ROOTS.into_iter().filter_map(root).collect();
        let (mut by_path, mut not_found) = (HashMap::new(), HashMap::new());
        let (mut note, mut ask) = (HashMap::new(), HashMap::new());
        for page in site.pages {
            match page.address {
                Address::Path(path) => by_path.insert(path, Resource::page(&page.html, false)),
                Address::Note => note.insert(page.locale, Resource::page(&page.html, true)),
                Address::Ask => ask.insert(page.locale, Resource::page(&page.html, true)),
                Address::NotFound => not_found.insert(page.locale, Resource::page(&page.html, true)),
            };
        }
        Self { by_path, assets, note, ask, not_found, roots, locales: site.locales }
    }

    /// Makes every body as small as it gets. Takes seconds: meant for a thread of its own.
    pub fn compress(&self) {
        self.assets.values().for_each(Resource::compress_quickly);
        for pages in [&self.by_path, &self.note, &self.ask, &self.not_found] {
            pages.values().for_each(Resource::compress_best);
        }
    }

    fn not_found(&self, path: &str, request: &HeaderMap) -> Response {
        let prefix = path.split('/').nth(1).filter(|prefix| self.not_found.contains_key(*prefix));
        let page =
            prefix.or_else(|| self.wanted_locale(request)).and_then(|locale| self.not_found.get(locale));
        match page {
            Some(page) => page.answer_as(StatusCode::NOT_FOUND, request),
            None => nothing(),
        }
    }

    fn wanted_locale(&self, request: &HeaderMap) -> Option<&str> {
        let wish = request.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        negotiate::locale(wish, &self.locales)
    }
}

/// The routes of the site.
pub fn routes(pages: Arc<Pages>) -> Router {
    Router::new()
        .route("/", get(choose_language))
        .route("/n/{id}", get(note))
        .route("/a/{id}", get(ask))
        .route("/pkg/", get(asset))
        .route("/pkg/{*file}", get(asset))
        .route("/favicon.ico", get(root))
        .route("/robots.txt", get(root))
        .route("/{*page}", get(page))
        .fallback(page)
        .with_state(pages)
}

async fn page(State(pages): State<Arc<Pages>>, request: Request) -> Response {
    let path = request.uri().path();
    if let Some(page) = pages.by_path.get(path) {
        return page.answer(request.headers());
    }
    let folder = format!("{path}/");
    if pages.by_path.contains_key(&folder) {
        elsewhere(&folder)
    } else {
        pages.not_found(path, request.headers())
    }
}

async fn choose_language(State(pages): State<Arc<Pages>>, request: HeaderMap) -> Response {
    let Some(locale) = pages.wanted_locale(&request) else { return nothing() };
    let mut response = elsewhere(&format!("/{locale}/"));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// What the address of a note or an ask may say besides the id.
#[derive(Deserialize)]
struct Wish {
    lang: Option<String>,
}

type WishQuery = Result<Query<Wish>, QueryRejection>;

async fn note(State(pages): State<Arc<Pages>>, query: WishQuery, uri: Uri, request: HeaderMap) -> Response {
    whatever_id(&pages, &pages.note, query, &uri, &request)
}

async fn ask(State(pages): State<Arc<Pages>>, query: WishQuery, uri: Uri, request: HeaderMap) -> Response {
    whatever_id(&pages, &pages.ask, query, &uri, &request)
}

/// The same page for every id, so that looking at an address tells and takes nothing.
fn whatever_id(
    pages: &Pages,
    by_locale: &HashMap<String, Resource>,
    query: WishQuery,
    uri: &Uri,
    request: &HeaderMap,
) -> Response {
    let asked = query.ok().and_then(|Query(query)| by_locale.get(&query.lang?));
    let page = asked.or_else(|| by_locale.get(pages.wanted_locale(request)?));
    page.map_or_else(|| pages.not_found(uri.path(), request), |page| page.answer(request))
}

async fn asset(State(pages): State<Arc<Pages>>, request: Request) -> Response {
    pages.assets.get(request.uri().path()).map_or_else(nothing, |asset| asset.answer(request.headers()))
}

async fn root(State(pages): State<Arc<Pages>>, uri: Uri) -> Response {
    pages.roots.get(uri.path()).map_or_else(nothing, |file| elsewhere(file))
}

fn elsewhere(path: &str) -> Response {
    let location = HeaderValue::try_from(path).expect("a path of a page or file is ASCII");
    let headers =
        [(header::LOCATION, location), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    (StatusCode::TEMPORARY_REDIRECT, headers).into_response()
}

/// A 404 that is no page: for what only a script or a style asks for.
fn nothing() -> Response {
    (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")], "there is nothing here\n").into_response()
}
