//! Watches what is compiled in, and lets a fresh clone compile before its site is built.

use std::{env, fs, path::PathBuf};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("..");
    for folder in ["dist", "content"] {
        let folder = root.join(folder);
        // cargo takes a watched folder that is missing for one that has changed, every time
        if let Err(error) = fs::create_dir_all(&folder) {
            println!("cargo::warning={} cannot be made: {error}", folder.display());
        }
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    println!("cargo::rerun-if-changed=migrations");
}
