//! What a visitor's browser would rather have: an encoding, a language (RFC 9110, section 12).

/// One element of a preference header: what is wanted, and how much, in thousandths.
fn wishes(header: &str) -> impl Iterator<Item = (&str, u16)> {
    header.split(',').map(|element| {
        let mut parts = element.split(';').map(str::trim);
        let what = parts.next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        (what, weight.map_or(1_000, thousandths))
    })
}

/// A weight as in `0.5`; anything that is none counts as not wanted.
fn thousandths(weight: &str) -> u16 {
    match weight.parse::<f32>() {
        Ok(weight) if (0.0..=1.0).contains(&weight) => (weight * 1_000.0) as u16,
        _ => 0,
    }
}

/// How much `header` wants the encoding `name`: 0 is not at all. `None` where it doesn't say.
fn encoding_wish(header: &str, name: &str) -> Option<u16> {
    let of =
        |name: &str| wishes(header).find(|(what, _)| what.eq_ignore_ascii_case(name)).map(|(_, much)| much);
    of(name).or_else(|| of("*"))
}

/// The encodings that `header` takes, the most wanted first; among equals the smaller body comes first.
///
/// Where even the plain body is refused it still comes last: RFC 9110, section 12.5.3 allows it.
pub(super) fn encodings(header: Option<&str>) -> [Option<Encoding>; 3] {
    let Some(header) = header else { return [Some(Encoding::Identity), None, None] };
    let mut found = [Encoding::Brotli, Encoding::Gzip, Encoding::Identity].map(|encoding| {
        let wish = match encoding {
            Encoding::Brotli => encoding_wish(header, "br").unwrap_or(0),
            Encoding::Gzip => encoding_wish(header, "gzip").unwrap_or(0),
            // acceptable unless refused, but nobody means "rather plain" by leaving it out
            Encoding::Identity => encoding_wish(header, "identity").unwrap_or(0).max(1),
        };
        (wish, encoding)
    });
    found.sort_by_key(|(wish, _)| std::cmp::Reverse(*wish));
    found.map(|(wish, encoding)| (wish > 0).then_some(encoding))
}

/// How a body travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// `br`.
    Brotli,
    /// `gzip`.
    Gzip,
    /// As it is.
    Identity,
}

/// The language among `locales` that `header` wants most; the first one where it wants none of them.
///
/// A region doesn't matter: `es-MX` is taken for `es`.
pub(super) fn locale<'a>(header: Option<&str>, locales: &'a [String]) -> Option<&'a str> {
    let first = locales.first()?;
    let wanted = wishes(header.unwrap_or_default())
        .filter(|(_, much)| *much > 0)
        .filter_map(|(what, much)| Some((much, named(what, locales).or((what == "*").then_some(first))?)))
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    Some(wanted.map_or(first, |(_, locale)| locale))
}

/// The locale with exactly this name, or else with its language.
fn named<'a>(wish: &str, locales: &'a [String]) -> Option<&'a String> {
    let language = wish.split('-').next().unwrap_or_default();
    let by = |name: &str| locales.iter().find(|locale| locale.eq_ignore_ascii_case(name));
    by(wish).or_else(|| by(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(header: &str) -> Encoding {
        encodings(Some(header))[0].unwrap()
    }

    #[test]
    fn a_browser_gets_the_smallest_it_takes() {
        assert_eq!(first("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(first("gzip, deflate"), Encoding::Gzip);
        assert_eq!(first("deflate"), Encoding::Identity);
        assert_eq!(first(""), Encoding::Identity);
        assert_eq!(first("*"), Encoding::Brotli);
        assert_eq!(encodings(None), [Some(Encoding::Identity), None, None]);
    }

    #[test]
    fn weights_are_obeyed() {
        assert_eq!(first("br;q=0.5, gzip;q=0.9"), Encoding::Gzip);
        assert_eq!(first("br;q=0, *;q=0.5"), Encoding::Gzip);
        assert_eq!(first("BR ; Q=1.0 , gzip;q=0.999"), Encoding::Brotli);
        assert_eq!(first("br;q=0, gzip;q=0.000"), Encoding::Identity);
        assert_eq!(first("identity, br;q=0.5"), Encoding::Identity);
        assert_eq!(first("br;q=much, gzip;q=0.1"), Encoding::Gzip);
        assert_eq!(first("x-br, gzip-like"), Encoding::Identity);
    }

    #[test]
    fn a_refused_encoding_is_not_among_the_choices() {
        assert_eq!(encodings(Some("gzip;q=0, br")), [Some(Encoding::Brotli), Some(Encoding::Identity), None]);
    }

    #[test]
    fn the_wanted_language_is_found_whatever_the_region() {
        let locales = ["en", "es", "pt-BR"].map(String::from);
        let chosen = |header| locale(Some(header), &locales).unwrap();
        assert_eq!(chosen("es-MX,es;q=0.9,en;q=0.8"), "es");
        assert_eq!(chosen("de, fr;q=0.9"), "en");
        assert_eq!(chosen("de, es;q=0.1"), "es");
        assert_eq!(chosen("en;q=0.2, es;q=0.3"), "es");
        assert_eq!(chosen("es;q=0, *"), "en");
        assert_eq!(chosen("PT-br"), "pt-BR");
        assert_eq!(chosen(""), "en");
        assert_eq!(locale(None, &locales), Some("en"));
        assert_eq!(locale(Some("es"), &[]), None);
    }
}
