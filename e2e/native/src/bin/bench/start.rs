//! What the process costs before anybody comes.

use std::{fs, path::Path, time::Instant};

use crate::{
    Outcome, RUNS,
    load::body_length,
    page::get,
    process::Server,
    report::{figure, median},
};

pub(crate) async fn measure(legwork: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let (mut first_answers, mut idle) = (Vec::new(), Vec::new());
    // The first start makes the database; later ones are what a restart costs.
    for _ in 0..=RUNS {
        let start = Instant::now();
        let (server, mut log) = Server::begin(legwork, folder.path())?;
        body_length(server.address, &get("/en/")).await?;
        first_answers.push(start.elapsed().as_secs_f64() * 1_000.0);
        log.until("compressed")?;
        idle.push(resident_mib(server.id())?);
    }
    let fresh = first_answers.remove(0);
    figure("start to first answer", &format!("{:.0} ms", median(first_answers)));
    figure("start to first answer where the database is made first", &format!("{fresh:.0} ms"));
    figure("idle memory (resident)", &format!("{:.1} MiB", median(idle)));
    let bytes = fs::metadata(legwork)?.len();
    figure("binary, the site in it", &format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)));
    Ok(())
}

fn resident_mib(process: u32) -> Outcome<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.strip_suffix(" kB"));
    Ok(resident.ok_or("Linux does not say how much memory it has")?.trim().parse::<f64>()? / 1_024.0)
}
