//! WebAssembly: the labs, split so that a page loads only its own, and the workers.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use super::{Mode, remove, root};
use crate::steps::{Failure, Outcome, output, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// The name of the split loader as Leptos' macros write it into the module; the underscores leave room for a hash.
const SPLIT_LOADER: &str = "./__wasm_split.______________________.js";

/// Where cargo puts what it builds.
pub(crate) fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Adds the target where rustup is there to do it; with another toolchain, cargo will say what it lacks.
pub(super) fn ensure_target() -> Outcome {
    let installed =
        output(Command::new("rustup").current_dir(root()).args(["target", "list", "--installed"]));
    match installed {
        Ok(list) if !list.lines().any(|line| line == TARGET) => {
            run(Command::new("rustup").current_dir(root()).args(["target", "add", TARGET]))
        }
        _ => Ok(()),
    }
}

/// Builds the labs into `out`: `client.js`, `client_bg.wasm`, the split loader, one WASM file a lab, `start.js`.
pub(super) fn client(mode: Mode, out: &Path) -> Outcome {
    let profile = match mode {
        Mode::Dev => "wasm-dev",
        Mode::Release => "wasm-release",
    };
    let cargo = ["rustc", "--package", "app", "--lib", "--features", "hydrate", "--profile", profile];
    // The splitter moves functions between modules and needs to know who refers to whom.
    run(cargo_wasm("").args(cargo).args(["--", "-Clink-args=--emit-relocs"]))?;
    let module = fs::read(target_dir().join(TARGET).join(profile).join("app.wasm"))?;
    remove(out)?;
    fs::create_dir_all(out)?;
    let main = out.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = out;
    options.main_out_path = &main;
    options.link_name = SPLIT_LOADER;
    options.main_module = "./client.js";
    wasm_split_cli_support::transform(options)
        .map_err(|error| Failure(format!("splitting failed: {error:#}")))?;
    bindgen(&main, "client", out, true)?;
    fs::remove_file(main)?;
    for file in fs::read_dir(out)? {
        let path = file?.path();
        if path.extension().is_some_and(|ext| ext == "wasm") {
            fs::write(&path, without_custom_sections(&fs::read(&path)?)?)?;
        }
    }
    fs::copy(root().join("app/src/start.js"), out.join("start.js"))?;
    Ok(())
}

/// Builds one worker module into `out`: `worker.js`, `NAME.js`, `NAME_bg.wasm`. Always optimised: it is all loops.
pub(super) fn worker(name: &str, out: &Path) -> Outcome {
    worker_with(name, name, out)
}

/// Builds the sealer with what its tests look into: never part of a site.
pub(crate) fn sealer_for_tests(out: &Path) -> Outcome {
    worker_with("sealer", "sealer,vectors", out)
}

fn worker_with(name: &str, features: &str, out: &Path) -> Outcome {
    let profile = "wasm-worker";
    // Argon2id is half as slow again without it; every browser since 2023 has it.
    run(cargo_wasm(" -Ctarget-feature=+simd128").args([
        "build",
        "--package",
        "worker",
        "--lib",
        "--features",
        features,
        "--profile",
        profile,
    ]))?;
    remove(out)?;
    fs::create_dir_all(out)?;
    bindgen(&target_dir().join(TARGET).join(profile).join("worker.wasm"), name, out, false)?;
    fs::copy(root().join("app/worker/worker.js"), out.join("worker.js"))?;
    Ok(())
}

/// Cargo for the browser, with further `flags` for the compiler. Paths are written out of the result, so that it
/// does not depend on the folder.
fn cargo_wasm(flags: &str) -> Command {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let flags = format!(
        "--remap-path-prefix={}=/cargo --remap-path-prefix={}=/legwork{flags}",
        cargo_home.display(),
        root().display()
    );
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(root())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        .env("CARGO_BUILD_TARGET", TARGET);
    cargo
}

/// The module without names and producers, which wasm-bindgen removes from the main part only: half of their bytes.
fn without_custom_sections(module: &[u8]) -> Outcome<Vec<u8>> {
    let mut lean = wasm_encoder::Module::new();
    for payload in wasmparser::Parser::new(0).parse_all(module) {
        if let Some((id, range)) = payload?.as_section()
            && id != wasm_encoder::SectionId::Custom as u8
        {
            let data = &module[usize::try_from(range.start)?..usize::try_from(range.end)?];
            lean.section(&wasm_encoder::RawSection { id, data });
        }
    }
    Ok(lean.finish())
}

fn bindgen(module: &Path, name: &str, out: &Path, split: bool) -> Outcome {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(false).omit_default_module_path(false);
    bindgen.remove_producers_section(true).remove_name_section(true);
    if split {
        // The split parts refer to the main module's exports by their linker names.
        bindgen.keep_lld_exports(true).demangle(false);
    }
    bindgen
        .web(true)
        .and_then(|web| web.generate(out))
        .map_err(|error| Failure(format!("wasm-bindgen failed: {error:#}")))
}
