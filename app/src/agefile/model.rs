//! What can happen on the page that opens and seals files of the age tool.

use errand::agefile::{Answer, Ask, Failure, Opener, Sealer};

use super::name;

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Opens a file.
    Open,
    /// Seals files.
    Seal,
    /// Makes a key pair.
    Key,
}

/// The page at one moment. One part works at a time: there is one worker.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Bench([Form; 3]);

/// One part at one moment.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Form {
    /// What to open or seal.
    pub(super) files: Vec<Picked>,
    /// Whether by a passphrase rather than by keys.
    pub(super) by_passphrase: bool,
    /// Keys that open, or recipients to seal to, as pasted.
    pub(super) keys: String,
    /// Whether there is a key file, which counts where no keys are pasted.
    pub(super) has_key_file: bool,
    /// The passphrase as typed.
    pub(super) passphrase: String,
    /// How far it is.
    pub(super) stage: Stage,
    /// What the files that are being made will be called.
    names: Vec<String>,
}

/// A file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picked {
    /// Its name, cleaned.
    pub(super) name: String,
    /// Its bytes.
    pub(super) size: u64,
}

/// How far a part is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Nothing was asked yet.
    #[default]
    Ready,
    /// It can't be done; the key of the sentence, and what it counts.
    Refused(&'static str, Option<u32>),
    /// In the worker.
    Working(Pace),
    /// Somebody stopped it.
    Stopped,
    /// Done.
    Done(Done),
}

/// How much is done of how much, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    /// Bytes read.
    pub(super) done: u64,
    /// Bytes to read.
    pub(super) total: u64,
    /// Milliseconds since it began.
    pub(super) took_ms: u64,
    since_ms: u64,
}

impl Pace {
    /// Bytes a second, once there is something to tell by.
    pub(super) fn speed(self) -> Option<u64> {
        (self.took_ms > 0 && self.done > 0).then(|| self.done * 1_000 / self.took_ms)
    }
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Done {
    /// The files, to be saved.
    pub(super) made: Vec<Made>,
    /// The recipient of a new key, else empty.
    pub(super) recipient: String,
    /// How fast it went.
    pub(super) pace: Pace,
}

/// A file to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    /// Under this name.
    pub(super) name: String,
    /// Its bytes.
    pub(super) size: u64,
    /// Where the browser keeps it.
    pub(super) url: String,
}

/// What the worker brought: where the browser keeps each file, and its bytes. `None` where there is no worker.
pub(super) type Reply = Option<(Answer, Vec<(String, u64)>)>;

/// What the visitor or the worker does.
pub(super) enum Event {
    /// Chose what to open or seal.
    Files(Vec<Picked>),
    /// Chose a key file, or none.
    KeyFile(bool),
    /// Chose passphrase or keys.
    ByPassphrase(bool),
    /// Pasted keys or recipients.
    Keys(String),
    /// Typed a passphrase.
    Passphrase(String),
    /// Pressed the button of the part; the moment as RFC 3339 has it.
    Go(String),
    /// Pressed the button that stops.
    Stop,
    /// The worker has read so many bytes of so many.
    Progress(u64, u64),
    /// The worker answered.
    Answered(Reply),
}

/// What must be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the worker.
    Ask(Ask),
    /// End it in the middle of its work.
    Stop,
}

impl Bench {
    /// One part.
    pub(super) fn form(&self, part: Part) -> &Form {
        &self.0[part as usize]
    }

    /// Whether some part works.
    pub(super) fn is_busy(&self) -> bool {
        self.0.iter().any(Form::is_working)
    }

    /// The page after what happened in `part` at `now_ms`, and what to do.
    pub(super) fn after(mut self, part: Part, event: Event, now_ms: u64) -> (Self, Option<Command>) {
        let is_busy = self.is_busy();
        let form = &mut self.0[part as usize];
        let command = match event {
            Event::Files(files) => form.edit(|form| form.files = files),
            Event::KeyFile(is) => form.edit(|form| form.has_key_file = is),
            Event::ByPassphrase(is) => form.edit(|form| form.by_passphrase = is),
            Event::Keys(keys) => form.edit(|form| form.keys = keys),
            Event::Passphrase(typed) => form.edit(|form| form.passphrase = typed),
            Event::Go(_) if is_busy => None,
            Event::Go(now) => form.go(part, now, now_ms),
            Event::Stop => form.stop(),
            Event::Progress(done, total) => {
                if let Stage::Working(pace) = &mut form.stage {
                    *pace = Pace { done, total, took_ms: now_ms - pace.since_ms, ..*pace };
                }
                None
            }
            Event::Answered(reply) => {
                form.answered(reply, now_ms);
                None
            }
        };
        (self, command)
    }
}

impl Form {
    /// Whether the worker is at it.
    pub(super) fn is_working(&self) -> bool {
        matches!(self.stage, Stage::Working(_))
    }

    /// What was made, once it was.
    pub(super) fn done(&self) -> Option<&Done> {
        if let Stage::Done(done) = &self.stage { Some(done) } else { None }
    }

    /// How fast it goes or went.
    pub(super) fn pace(&self) -> Option<Pace> {
        match &self.stage {
            Stage::Working(pace) => Some(*pace),
            Stage::Done(done) => Some(done.pace),
            _ => None,
        }
    }

    /// Changes what will be asked for next; what came of the last time is of no use any more.
    fn edit(&mut self, change: impl FnOnce(&mut Self)) -> Option<Command> {
        if !self.is_working() {
            self.stage = Stage::Ready;
        }
        change(self);
        None
    }

    fn go(&mut self, part: Part, now: String, since_ms: u64) -> Option<Command> {
        let refused = match part {
            Part::Key => None,
            _ if self.files.is_empty() => Some("agefile-problem-file"),
            _ if self.by_passphrase && self.passphrase.is_empty() => Some("agefile-problem-passphrase"),
            Part::Open if !self.by_passphrase && self.keys.trim().is_empty() && !self.has_key_file => {
                Some("agefile-problem-key")
            }
            _ => None,
        };
        if let Some(key) = refused {
            self.stage = Stage::Refused(key, None);
            return None;
        }
        let total = self.files.iter().map(|file| file.size).sum();
        self.stage = Stage::Working(Pace { done: 0, total, took_ms: 0, since_ms });
        let of = |name: fn(&str) -> String| self.files.iter().map(|file| name(&file.name)).collect();
        self.names = match part {
            Part::Open => of(name::opened),
            Part::Seal => of(name::sealed),
            Part::Key => vec!["key.txt".to_owned()],
        };
        let (passphrase, keys) = (self.passphrase.clone(), self.keys.clone());
        Some(Command::Ask(match part {
            Part::Open if self.by_passphrase => Ask::Open(Opener::Passphrase(passphrase)),
            Part::Open if keys.trim().is_empty() => Ask::Open(Opener::KeyFile),
            Part::Open => Ask::Open(Opener::Keys(keys)),
            Part::Seal if self.by_passphrase => Ask::Seal(Sealer::Passphrase(passphrase)),
            Part::Seal => Ask::Seal(Sealer::Recipients(keys)),
            Part::Key => Ask::MakeKey { now },
        }))
    }

    fn stop(&mut self) -> Option<Command> {
        self.is_working().then(|| {
            self.stage = Stage::Stopped;
            Command::Stop
        })
    }

    fn answered(&mut self, reply: Reply, now_ms: u64) {
        let Stage::Working(pace) = self.stage else { return };
        let pace = Pace { done: pace.total, took_ms: now_ms - pace.since_ms, ..pace };
        let (recipient, files) = match reply {
            None => return self.stage = Stage::Refused("agefile-problem-worker", None),
            Some((Answer::Failed(failure), _)) => return self.failed(failure),
            Some((Answer::Done, files)) => (String::new(), files),
            Some((Answer::KeyMade { recipient }, files)) => (recipient, files),
        };
        let made = self.names.drain(..).zip(files).map(|(name, (url, size))| Made { name, size, url });
        self.stage = Stage::Done(Done { made: made.collect(), recipient, pace });
    }

    fn failed(&mut self, failure: Failure) {
        let (key, number) = match failure {
            Failure::NotAge => ("agefile-problem-not-age", None),
            Failure::OtherVersion => ("agefile-problem-version", None),
            Failure::NeedsPassphrase => ("agefile-problem-needs-passphrase", None),
            Failure::NeedsKey => ("agefile-problem-needs-key", None),
            Failure::WrongPassphrase => ("agefile-problem-wrong-passphrase", None),
            Failure::NoKeyFits => ("agefile-problem-no-key-fits", None),
            Failure::Damaged => ("agefile-problem-damaged", None),
            Failure::TooMuchWork => ("agefile-problem-work", None),
            Failure::EmptyPassphrase => ("agefile-problem-passphrase", None),
            Failure::NotAKey => ("agefile-problem-not-a-key", None),
            Failure::NoRecipient => ("agefile-problem-recipient", None),
            Failure::NotARecipient { number } => ("agefile-problem-not-a-recipient", Some(number)),
            Failure::Unreadable => ("agefile-problem-unreadable", None),
            Failure::NoRoom => ("agefile-problem-room", None),
            Failure::Misunderstood => ("agefile-problem-worker", None),
        };
        // The next thing to do is to give the other one.
        match failure {
            Failure::NeedsPassphrase => self.by_passphrase = true,
            Failure::NeedsKey => self.by_passphrase = false,
            _ => {}
        }
        self.stage = Stage::Refused(key, number);
    }

    /// The key of the sentence about this moment, and what it counts. While the worker is at it, it changes at the
    /// quarters only: it is read out.
    pub(super) fn status(&self, part: Part) -> Option<(&'static str, Option<u32>)> {
        let key = match (&self.stage, part) {
            (Stage::Ready, _) => return None,
            (Stage::Refused(key, number), _) => return Some((key, *number)),
            (Stage::Stopped, _) => "agefile-stopped",
            (Stage::Working(pace), _) => match (pace.done * 4 / pace.total.max(1), part) {
                (0, Part::Open) => "agefile-open-working",
                (0, Part::Seal) => "agefile-seal-working",
                (0, Part::Key) => "agefile-key-working",
                (1, _) => "agefile-quarter",
                (2, _) => "agefile-half",
                _ => "agefile-three-quarters",
            },
            (Stage::Done(_), Part::Open) => "agefile-open-done",
            (Stage::Done(_), Part::Seal) => "agefile-seal-done",
            (Stage::Done(_), Part::Key) => "agefile-key-done",
        };
        Some((key, None))
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
