//! How a table of settings is read: the machinery, apart from the table.

use std::{fmt, fs};

/// One setting, as the operator sees it.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The environment variable.
    pub name: &'static str,
    /// What holds where it is not set; empty for nothing.
    pub default: &'static str,
    /// What it is for, in words.
    pub meaning: &'static str,
    /// Whether it may hold a secret: then it is never repeated, and may come from a file.
    pub secret: bool,
}

/// Every setting that cannot be used, one sentence each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadSettings(pub Vec<String>);

impl fmt::Display for BadSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for BadSettings {}

/// Reads settings and gathers what is wrong with them.
pub(super) struct Reader<L> {
    pub(super) lookup: L,
    pub(super) wrong: Vec<String>,
}

impl<L: Fn(&str) -> Option<String>> Reader<L> {
    /// The setting's value; its default where it is unset, or wrong, which is then noted.
    pub(super) fn value<T>(&mut self, setting: Setting, parse: impl Fn(&str) -> Result<T, String>) -> T {
        let given = self.given(setting).unwrap_or_else(|| setting.default.into());
        parse(given.trim()).unwrap_or_else(|right| {
            let name = setting.name;
            let value = if setting.secret { String::new() } else { format!("=\"{given}\"") };
            self.wrong.push(format!("{name}{value} cannot be used: it must be {right}"));
            parse(setting.default).expect("a test reads every default")
        })
    }

    fn given(&mut self, setting: Setting) -> Option<String> {
        let name = setting.name;
        let look = |name: &str| (self.lookup)(name).filter(|value| !value.is_empty());
        let file_name = format!("{name}_FILE");
        match (look(name), look(&file_name).filter(|_| setting.secret)) {
            (given, None) => given,
            (Some(_), Some(_)) => {
                self.wrong.push(format!("only one of {name} and {file_name} may be set"));
                None
            }
            (None, Some(path)) => match fs::read_to_string(&path) {
                Ok(text) => Some(text),
                Err(error) => {
                    self.wrong.push(format!("{file_name}=\"{path}\" cannot be read: {error}"));
                    None
                }
            },
        }
    }
}

/// Makes the struct of settings, the table of them and the reading of them from one list.
macro_rules! settings {
    (@secret secret) => { true };
    (@secret) => { false };
    (@shown $f:ident $field:ident $value:expr, secret) => { $f.field(stringify!($field), &"…") };
    (@shown $f:ident $field:ident $value:expr,) => { $f.field(stringify!($field), &$value) };
    (
        $(#[$about:meta])*
        pub struct $config:ident {
            $($field:ident: $type:ty = $($secret:ident)? $name:literal, $default:literal, $parse:expr, $meaning:literal;)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        pub struct $config {
            $(#[doc = concat!("`", $name, "`: ", $meaning, ".")] pub $field: $type,)*
        }

        impl $config {
            /// Every setting there is.
            pub const SETTINGS: &[$crate::config::Setting] = &[$($crate::config::Setting {
                name: $name,
                default: $default,
                meaning: $meaning,
                secret: settings!(@secret $($secret)?),
            },)*];

            /// Reads the settings by way of `lookup`, which is the environment but in tests.
            ///
            /// # Errors
            /// Every setting that is wrong, at once.
            pub fn read(
                lookup: impl Fn(&str) -> Option<String>,
            ) -> Result<Self, $crate::config::BadSettings> {
                let mut reader = $crate::config::read::Reader { lookup, wrong: Vec::new() };
                let mut table = Self::SETTINGS.iter().copied();
                let mut row = || table.next().expect("the table has a row per field");
                let config = Self { $($field: reader.value(row(), $parse),)* };
                let mut wrong = reader.wrong;
                wrong.extend(config.conflicts());
                if wrong.is_empty() { Ok(config) } else { Err($crate::config::BadSettings(wrong)) }
            }
        }

        impl std::fmt::Debug for $config {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($config));
                $(settings!(@shown shown $field self.$field, $($secret)?);)*
                shown.finish()
            }
        }
    };
}

pub(super) use settings;
