//! The headers on every answer, errors and 304 included. There is no cookie anywhere in this crate.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

/// One policy for the whole site: nothing inline, nothing from elsewhere, nothing framed.
///
/// A worker is governed by the policy of its own script's response, so `wasm-unsafe-eval` has to be here too.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types app-worker";

/// Every browser feature that asks for a permission or watches the visitor: off.
///
/// Not in the list: writing to the clipboard, for the buttons that copy a link, and names that Chromium
/// doesn't know and would warn about.
const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), camera=(), \
    clipboard-read=(), compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), \
    gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
    keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), \
    payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
    screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
];

/// Browsers ignore these two over plain http, but for this very machine, and complain in the console.
const WHERE_TRUSTWORTHY: [(HeaderName, &str); 2] = [
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
];

/// Two years, in seconds.
const TRANSPORT_SECURITY: &str = "max-age=63072000";

/// Puts the headers on the answer to `request`.
pub fn headers(https: bool, request: &Request) -> impl FnOnce(&mut Response) + Send + use<> {
    let trustworthy = https || names_this_machine(request.headers().get(header::HOST));
    move |response| {
        let headers = response.headers_mut();
        headers.reserve(ALWAYS.len() + WHERE_TRUSTWORTHY.len() + 1);
        for (name, value) in ALWAYS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        if trustworthy {
            for (name, value) in WHERE_TRUSTWORTHY {
                headers.insert(name, HeaderValue::from_static(value));
            }
        }
        if https {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT_SECURITY));
        }
    }
}

fn names_this_machine(host: Option<&HeaderValue>) -> bool {
    let Some(host) = host.and_then(|host| host.to_str().ok()) else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| name.eq_ignore_ascii_case(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_trustworthy_over_plain_http() {
        let of = |host| names_this_machine(Some(&HeaderValue::from_static(host)));
        for host in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:8080"] {
            assert!(of(host), "{host}");
        }
        for host in ["192.168.0.2", "localhost.example", "127.0.0.1.example:80", "::1", "", "example:x"] {
            assert!(!of(host), "{host}");
        }
        assert!(!names_this_machine(None));
    }
}
