//! The only crate that encrypts: secrets, lab letters, notes, the tar subset, padding.
