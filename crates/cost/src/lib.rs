//! What it costs to watch people, and what encryption changes about it.
//!
//! A [`Technique`] says what one has to pay for, a [`Plan`] whom it follows and for how long, and a
//! [`Bill`] what that comes to, item by item and to the cent:
//!
//! ```
//! use cost::{Days, Every, Line, Money, Part, People, Plan, Ratio, Targets, Technique};
//!
//! // Five agents on foot, at $50 an hour each; a carrier's portal, at $30 a month.
//! let agents = Part::Crew { people: People(5).into(), hourly: Money::dollars(50).into() };
//! let portal = Part::Fee { amount: Money::dollars(30).into(), every: Every::Month };
//! let on_foot = Technique { lines: vec![Line::each(agents)] };
//! let by_phone = Technique { lines: vec![Line::each(portal)] };
//!
//! let bill = Plan { technique: &on_foot, targets: Targets(2), hours: Days(28).hours() }.bill();
//! assert_eq!(bill.total(), Money::dollars(336_000).into());
//! assert_eq!(bill.per_hour(), Money::dollars(500).into());
//!
//! // The same money follows this many by phone.
//! let followed = cost::followed(&by_phone, Days(28).hours(), bill.total().low());
//! assert_eq!(followed, Targets(11_200).into());
//! ```
//!
//! Besides: when one technique stops being cheaper ([`break_even`]), how many times cheaper it is
//! ([`Ratio`], [`TenTimes`]), which way in is the cheapest that is left ([`tree`]), what a guess costs
//! ([`guess`]), and whom a scan of everyone accuses ([`scan`]).
//!
//! **Money** is whole cents. Each amount is worked out exactly, in 128 bits and more, and rounded once,
//! half up, when it becomes a cent; only rounded amounts are added, so that a bill adds up as it stands
//! there. Everything saturates and nothing panics: the most means that much or more.
//!
//! **Figures** are [`Bounds`]: a value, or a low and a high, carried through and never simulated. No clock,
//! no randomness, and no floating point, except for what [`scan`] expects of chance.

mod bill;
mod bounds;
mod break_even;
mod budget;
mod compare;
mod exact;
pub mod guess;
mod money;
mod recipe;
pub mod scan;
mod technique;
pub mod tree;
mod units;

pub use bill::{Bill, Item, Plan};
pub use bounds::{Bounds, End};
pub use break_even::{BreakEven, break_even};
pub use budget::followed;
pub use compare::{Ratio, TenTimes};
pub use money::Money;
pub use recipe::{Figure, Recipe, Serves, Step, Takes, Unit};
pub use technique::{Every, Line, Part, Technique};
pub use units::{Days, Hours, Months, People, Targets, Vehicles, Years};
