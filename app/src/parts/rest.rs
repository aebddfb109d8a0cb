//! What waits until things stand still: a slider speaks once, at rest.

use std::{mem, time::Duration};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

/// How long a slider has to stand still.
const REST: Duration = Duration::from_millis(400);

/// One thing that is done at rest; whatever moves before puts it off.
#[derive(Clone, Copy)]
pub(crate) struct Rest(StoredValue<Option<TimeoutHandle>>);

impl Rest {
    /// Nothing waits.
    pub(crate) fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Something moves: `act` when it has stood still.
    pub(crate) fn moved(self, act: impl FnOnce() + 'static) {
        self.wait_for(set_timeout_with_handle(act, REST).ok());
    }

    /// It stands still: nothing waits any more.
    pub(crate) fn reached(self) {
        self.wait_for(None);
    }

    fn wait_for(self, timer: Option<TimeoutHandle>) {
        if let Some(earlier) = self.0.try_update_value(|known| mem::replace(known, timer)).flatten() {
            earlier.clear();
        }
    }
}
