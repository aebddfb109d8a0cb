//! WebAssembly: the islands, each a module of its own so that a page loads only its own, and the workers.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use super::{Mode, remove, root};
use crate::steps::{Failure, Outcome, output, run};

const TARGET: &str = "wasm32-unknown-unknown";

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

/// The islands: the features of `app` that name one, as in `sealed` for `island-sealed`.
pub(super) fn islands() -> Outcome<Vec<String>> {
    let manifest = fs::read_to_string(root().join("app/Cargo.toml"))?;
    let names = manifest.lines().filter_map(|line| line.strip_prefix("island-")?.split_once(" ="));
    Ok(names.map(|(name, _)| name.to_owned()).collect())
}

/// Builds one module of these islands into `out`: `island.js` and `island_bg.wasm`.
pub(super) fn module(mode: Mode, islands: &[String], out: &Path) -> Outcome {
    let profile = match mode {
        Mode::Dev => "wasm-dev",
        Mode::Release => "wasm-release",
    };
    let features: Vec<String> = islands.iter().map(|name| format!("island-{name}")).collect();
    let features = features.join(",");
    run(cargo_wasm("")
        .args(["build", "--package", "app", "--lib", "--profile", profile])
        .args(["--features", &features]))?;
    remove(out)?;
    fs::create_dir_all(out)?;
    bindgen(&target_dir().join(TARGET).join(profile).join("app.wasm"), "island", out)?;
    let script = out.join("island.js");
    fs::write(&script, lean(&fs::read_to_string(&script)?))?;
    Ok(())
}

/// A script without its indents and without the lines that are comments: a sixth of what it is on its way.
pub(super) fn lean(script: &str) -> String {
    let mut is_comment = false;
    let mut lean = String::new();
    for line in script.lines().map(str::trim) {
        is_comment |= line.starts_with("/**");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            lean.push_str(line);
            lean.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    lean
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
    bindgen(&target_dir().join(TARGET).join(profile).join("worker.wasm"), name, out)?;
    let script = fs::read_to_string(root().join("app/worker/worker.js"))?;
    fs::write(out.join("worker.js"), script.replace("./sealer", &format!("./{name}")))?;
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

fn bindgen(module: &Path, name: &str, out: &Path) -> Outcome {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(false).omit_default_module_path(false);
    bindgen.remove_producers_section(true).remove_name_section(true);
    bindgen
        .web(true)
        .and_then(|web| web.generate(out))
        .map_err(|error| Failure(format!("wasm-bindgen failed: {error:#}")))
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn a_lean_script_has_no_comments_and_all_its_code() {
        let script =
            "/**\n * @returns {number}\n */\nfunction one() {\n    // why\n    return 1; // because\n}\n\n";
        assert_eq!(lean(script), "function one() {\nreturn 1; // because\n}\n");
        assert_eq!(lean("/** one line */\nlet a\n"), "let a\n");
    }
}
