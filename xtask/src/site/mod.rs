//! Makes `dist/`: everything of the site that is the same for every visitor and every language.
//!
//! ```text
//! dist/pkg/NAME.HASH/     an island, as in `sealed`: wasm-bindgen's island.js and its WASM
//! dist/pkg/sealer.HASH/   the worker that seals and opens letters and notes
//! dist/pkg/agefile.HASH/  the worker that seals and opens files of the age tool
//! dist/pkg/ratchet.HASH/  the worker that holds Olm sessions
//! dist/pkg/reckoner.HASH/ the worker that counts in graphs
//! dist/pkg/fonts.HASH/    the type, subset
//! dist/pkg/start.HASH.js  what starts the islands of a page
//! dist/pkg/bill.HASH.js   what keeps the running bill
//! dist/pkg/style.HASH.css    of every page; NAME.HASH.css of a lab
//! dist/manifest.txt       logical name, tab, address
//! ```
//!
//! A folder is hashed as a whole because its files import each other by name, in circles.

mod css;
mod wasm;

pub(crate) use wasm::{sealer_for_tests, target_dir};

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::steps::{Failure, Outcome, Steps};

/// How the site is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Quick to build, for working on it.
    Dev,
    /// Small to load, compressed ahead.
    Release,
}

/// The root of the repository that cargo was called in. Asked at run time: two clones may share a target directory, and
/// then the same program.
pub(crate) fn root() -> PathBuf {
    let xtask =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    xtask.parent().expect("xtask lies in the repository").to_owned()
}

/// Builds the whole of `dist/`.
pub(crate) fn build(mode: Mode, steps: &mut Steps) -> Outcome {
    let dist = root().join("dist");
    let work = wasm::target_dir().join("site");
    steps.step("fetch the WebAssembly target of this toolchain, if it is missing", wasm::ensure_target)?;
    steps.step("compile the sealer (age, Argon2id; runs in a worker), optimised", || {
        wasm::worker("sealer", &work.join("sealer"))
    })?;
    steps.step("compile the worker for age files (age with passphrases and armor), optimised", || {
        wasm::worker("agefile", &work.join("agefile"))
    })?;
    steps.step("compile the worker for Olm sessions (vodozemac), optimised", || {
        wasm::worker("ratchet", &work.join("ratchet"))
    })?;
    steps.step("compile the reckoner (graphs), optimised", || {
        wasm::worker("reckoner", &work.join("reckoner"))
    })?;
    let islands = wasm::islands()?;
    // While working on it, all islands are one module: one compilation instead of one each.
    let modules: Vec<(&str, &[String])> = match mode {
        Mode::Dev => vec![("islands", &islands)],
        Mode::Release => islands.iter().map(|name| (name.as_str(), std::slice::from_ref(name))).collect(),
    };
    for (name, holds) in &modules {
        steps.step(&format!("compile to WebAssembly: {}", holds.join(", ")), || {
            wasm::module(mode, holds, &work.join(name))
        })?;
    }
    steps.step("bundle styles and fonts, hash everything", || {
        // Written beside and moved into place: a running server never sees half a site.
        let fresh = work.join("dist");
        remove(&fresh)?;
        let pkg = fresh.join("pkg");
        fs::create_dir_all(&pkg)?;
        let mut manifest = Manifest::default();
        for (name, holds) in &modules {
            manifest.folder(name, &work.join(name), &pkg)?;
            for island in holds.iter().filter(|island| island != name) {
                manifest.alias(island, name);
            }
        }
        manifest.folder("sealer", &work.join("sealer"), &pkg)?;
        manifest.folder("agefile", &work.join("agefile"), &pkg)?;
        manifest.folder("ratchet", &work.join("ratchet"), &pkg)?;
        manifest.folder("reckoner", &work.join("reckoner"), &pkg)?;
        manifest.folder("fonts", &root().join("app/fonts"), &pkg)?;
        let style =
            css::bundle(&root().join("app/src/style/main.css"), |name| manifest.address("fonts", name))?;
        manifest.file("style.css", style.as_bytes(), &pkg)?;
        for (slug, sheet) in labs()? {
            manifest.file(&format!("{slug}.css"), css::lab(&sheet)?.as_bytes(), &pkg)?;
        }
        for script in ["start.js", "bill.js"] {
            let text = fs::read_to_string(root().join("app/src").join(script))?;
            manifest.file(script, wasm::lean(&text).as_bytes(), &pkg)?;
        }
        for file in fs::read_dir(root().join("app/static"))? {
            let path = file?.path();
            manifest.file(&file_name(&path), &fs::read(&path)?, &pkg)?;
        }
        if mode == Mode::Release {
            compress(&pkg)?;
        }
        fs::write(fresh.join("manifest.txt"), manifest.text())?;
        remove(&dist)?;
        fs::rename(&fresh, &dist)?;
        Ok(())
    })
}

/// The labs by their names in addresses, and their style sheets.
fn labs() -> Outcome<Vec<(String, PathBuf)>> {
    let mut labs = Vec::new();
    for entry in fs::read_dir(root().join("app/src/labs"))? {
        let path = entry?.path();
        if path.is_dir() {
            labs.push((file_name(&path).replace('_', "-"), path.join("style.css")));
        }
    }
    labs.sort();
    Ok(labs)
}

/// Logical names and where they are served.
#[derive(Default)]
struct Manifest(Vec<(String, String)>);

impl Manifest {
    /// Copies a folder to `pkg/NAME.HASH/`, the hash being of all its files.
    fn folder(&mut self, name: &str, from: &Path, pkg: &Path) -> Outcome {
        let mut files: Vec<PathBuf> =
            fs::read_dir(from)?.map(|file| Ok(file?.path())).collect::<Outcome<_>>()?;
        files.sort();
        let mut hash = Sha256::new();
        for file in &files {
            hash.update(file_name(file));
            hash.update([0]);
            hash.update(fs::read(file)?);
        }
        let folder = format!("{name}.{}", short(hash));
        fs::create_dir_all(pkg.join(&folder))?;
        for file in &files {
            let file_name = file_name(file);
            fs::copy(file, pkg.join(&folder).join(&file_name))?;
            self.0.push((format!("{name}/{file_name}"), format!("/pkg/{folder}/{file_name}")));
        }
        Ok(())
    }

    /// Writes a file to `pkg/STEM.HASH.EXT`.
    fn file(&mut self, name: &str, bytes: &[u8], pkg: &Path) -> Outcome {
        let (stem, ext) = name.rsplit_once('.').ok_or_else(|| Failure(format!("{name} has no extension")))?;
        let hashed = format!("{stem}.{}.{ext}", short(Sha256::new_with_prefix(bytes)));
        fs::write(pkg.join(&hashed), bytes)?;
        self.0.push((name.to_owned(), format!("/pkg/{hashed}")));
        Ok(())
    }

    /// Lets what is in the folder `of` be found under another folder's name too.
    fn alias(&mut self, name: &str, of: &str) {
        let of = format!("{of}/");
        let files = self.0.iter().filter_map(|(known, address)| Some((known.strip_prefix(&of)?, address)));
        let more: Vec<_> = files.map(|(file, address)| (format!("{name}/{file}"), address.clone())).collect();
        self.0.extend(more);
    }

    fn address(&self, folder: &str, name: &str) -> Option<String> {
        let logical = format!("{folder}/{name}");
        self.0.iter().find(|(known, _)| *known == logical).map(|(_, address)| address.clone())
    }

    fn text(&self) -> String {
        self.0.iter().map(|(name, address)| format!("{name}\t{address}\n")).collect()
    }
}

fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn remove(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Puts a `.br` beside every file that gets smaller by it: brotli 11, so that the server need not.
fn compress(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if path.extension().is_none_or(|ext| ext != "woff2" && ext != "png") {
            fs::write(path.with_file_name(format!("{}.br", file_name(&path))), brotli11(&fs::read(&path)?))?;
        }
    }
    Ok(())
}

/// The bytes at brotli's best.
pub(crate) fn brotli11(bytes: &[u8]) -> Vec<u8> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &params).expect("memory takes what is written to it");
    small
}
