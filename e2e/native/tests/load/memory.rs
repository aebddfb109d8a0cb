//! How much memory a process has, as Linux counts it.

use std::fs;

/// The memory of one process.
pub(crate) struct Memory(u32);

impl Memory {
    pub(crate) fn of(pid: u32) -> Self {
        Self(pid)
    }

    /// Bytes in memory now.
    pub(crate) fn now(&self) -> usize {
        self.field("VmRSS:")
    }

    /// The most bytes in memory since the peak was last forgotten.
    pub(crate) fn peak(&self) -> usize {
        self.field("VmHWM:")
    }

    pub(crate) fn forget_peak(&self) {
        fs::write(format!("/proc/{}/clear_refs", self.0), "5").unwrap();
    }

    fn field(&self, name: &str) -> usize {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0)).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse::<usize>().unwrap() << 10
    }
}
