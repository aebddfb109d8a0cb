//! What can happen while a sender looks at the receipt of a note and perhaps takes it back.

use crate::browser::api::Refused;

/// The page at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// The server is asked.
    #[default]
    Asking,
    /// Nothing can be done here; the key of the sentence.
    Closed(&'static str),
    /// The receipt, and what there is to say about it.
    Known(wire::Receipt, Said),
}

/// What happened last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing.
    Nothing,
    /// The server is told to delete the note.
    TakingBack,
    /// It has.
    TakenBack,
    /// It has not; the key of the sentence.
    Failed(&'static str),
}

/// What the sender or the server do.
pub(super) enum Event {
    /// The server answered with the receipt, or not.
    Receipt(Result<wire::Receipt, Refused>),
    /// Pressed "Ask again".
    Ask,
    /// Pressed "Take it back".
    TakeBack,
    /// The server deleted it, or not.
    Deleted(Result<(), Refused>),
}

/// What must be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    /// Get the receipt.
    Receipt,
    /// Delete the note.
    Delete,
}

impl Stage {
    /// The page after `event`, and what to do.
    pub(super) fn after(self, event: Event) -> (Self, Option<Command>) {
        match (self, event) {
            (Self::Known(_, said @ Said::TakenBack), Event::Receipt(Ok(receipt))) => {
                (Self::Known(receipt, said), None)
            }
            (_, Event::Receipt(Ok(receipt))) => (Self::Known(receipt, Said::Nothing), None),
            // What was known stays known.
            (Self::Known(receipt, _), Event::Receipt(Err(Refused::Network))) => {
                (Self::Known(receipt, Said::Failed("note-problem-network")), None)
            }
            (_, Event::Receipt(Err(refused))) => (Self::Closed(problem(refused)), None),
            (stage, Event::Ask) => (stage, Some(Command::Receipt)),
            (Self::Known(receipt, said), Event::TakeBack) if receipt.held && said != Said::TakingBack => {
                (Self::Known(receipt, Said::TakingBack), Some(Command::Delete))
            }
            (Self::Known(receipt, _), Event::Deleted(Ok(()))) => {
                let receipt = wire::Receipt { held: false, ..receipt };
                // Somebody may have read it in between: the receipt says so.
                (Self::Known(receipt, Said::TakenBack), Some(Command::Receipt))
            }
            (Self::Known(receipt, _), Event::Deleted(Err(refused))) => {
                (Self::Known(receipt, Said::Failed(problem(refused))), None)
            }
            (stage, _) => (stage, None),
        }
    }

    /// The receipt, once it is known.
    pub(super) fn receipt(&self) -> Option<&wire::Receipt> {
        match self {
            Self::Known(receipt, _) => Some(receipt),
            _ => None,
        }
    }

    /// Whether there is anything to take back.
    pub(super) fn can_take_back(&self) -> bool {
        self.receipt().is_some_and(|receipt| receipt.held)
    }

    /// The key of the sentence about where things stand.
    pub(super) fn status(&self) -> &'static str {
        match self {
            Self::Asking => "note-own-asking",
            Self::Closed(key) | Self::Known(_, Said::Failed(key)) => key,
            Self::Known(_, Said::TakingBack) => "note-own-taking-back",
            Self::Known(_, Said::TakenBack) => "note-own-taken-back",
            Self::Known(receipt, Said::Nothing) if receipt.held => "note-own-held",
            Self::Known(_, Said::Nothing) => "note-own-gone",
        }
    }
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "note-own-none",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
