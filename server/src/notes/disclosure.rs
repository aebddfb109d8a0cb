//! All that is kept about a note, as JSON: the same for its owner and for who runs the server, but for what
//! would tell the owner more than a sender should know.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use wire::OwnerSees;

use super::store::{Held, Record, Value};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// Whoever has the owner's token.
    Owner,
    /// Whoever runs the server, and has the database anyway.
    Operator,
}

/// The whole of `record`, value by value, as `asker` is shown it.
pub fn disclosure(record: &Record, asker: Asker) -> wire::Disclosure {
    let held = record.values.iter().map(|held| wire::Held {
        table: held.column.table.into(),
        row: held.row,
        column: held.column.name.into(),
        kind: held.column.kind,
        value: shown(held, asker),
        meaning: held.column.meaning.into(),
    });
    wire::Disclosure { held: held.collect() }
}

fn shown(held: &Held, asker: Asker) -> Option<String> {
    let owner_sees = (asker == Asker::Owner).then_some(held.column.owner_sees);
    match (&held.value, owner_sees) {
        (Value::Nothing, _) => None,
        (Value::Number(time), Some(OwnerSees::Hour)) => Some((time - time.rem_euclid(3_600)).to_string()),
        (Value::Number(number), _) => Some(number.to_string()),
        (Value::Bytes(bytes), Some(OwnerSees::Length)) => Some(format!("{} bytes", bytes.len())),
        (Value::Bytes(bytes), _) => Some(URL_SAFE_NO_PAD.encode(bytes)),
        (Value::Ciphertext(length), _) => Some(format!("{length} bytes")),
    }
}

#[cfg(test)]
mod tests {
    use wire::COLUMNS;

    use super::*;

    fn shown_of(table: &str, name: &str, value: Value) -> [Option<String>; 2] {
        let column = COLUMNS.iter().find(|column| (column.table, column.name) == (table, name)).unwrap();
        let held = Held { column, row: 1, value };
        [Asker::Owner, Asker::Operator].map(|asker| shown(&held, asker))
    }

    #[test]
    fn the_owner_gets_nothing_to_try_passphrases_with_and_no_moment_of_a_reading() {
        let claim = shown_of("notes", "claim", Value::Bytes(vec![0xFF; 32]));
        assert_eq!(claim, [Some("32 bytes".into()), Some(format!("{}8", "_".repeat(42)))]);
        let until = shown_of("claims", "until", Value::Number(1_800_003_661));
        assert_eq!(until, [Some("1800003600".into()), Some("1800003661".into())]);
    }

    #[test]
    fn ciphertext_is_told_by_its_length_and_nothing_by_null() {
        let piece = shown_of("chunks", "bytes", Value::Ciphertext(262_144));
        assert_eq!(piece, [Some("262144 bytes".into()), Some("262144 bytes".into())]);
        assert_eq!(shown_of("notes", "door", Value::Nothing), [None, None]);
    }
}
