//! A hundred long uploads at once, fast ones and slow ones: what that costs in memory, that all of them are kept
//! to the byte, and that a reader is served meanwhile.
//!
//! Without the test harness, because the server has to be a process of its own: this one, started with `serve`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod memory;
mod process;
mod visitor;

use std::{
    env, panic,
    process::exit,
    sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};

use self::{
    memory::Memory,
    process::Server,
    visitor::{File, Visitor},
};

const UPLOADS: u32 = 100;
/// Every second upload sends this much, then waits until all the other slow ones have and somebody has read.
const STEP: usize = 1 << 20;
/// How much more than idle is allowed.
const ALLOWED: usize = 128 << 20;

fn main() {
    if env::args().nth(1).as_deref() == Some("serve") {
        return process::serve();
    }
    // the other uploads would wait for one that failed
    panic::set_hook(Box::new(|why| {
        eprintln!("{why}");
        exit(1);
    }));
    a_hundred_uploads_at_once_stay_within_128_mib_and_are_kept_to_the_byte();
}

fn a_hundred_uploads_at_once_stay_within_128_mib_and_are_kept_to_the_byte() {
    let server = Server::start();
    let small = File::new(UPLOADS, 8_192);
    Visitor::new(server.address).leave(&small, usize::MAX, || {});
    assert!(Visitor::new(server.address).claim(&small, 0));
    let memory = Memory::of(server.pid());
    let idle = memory.now();
    memory.forget_peak();

    let under_way = AtomicUsize::new(UPLOADS as usize);
    let in_step = Barrier::new(UPLOADS as usize / 2);
    let claims = thread::scope(|scope| {
        for number in 0..UPLOADS {
            let (under_way, in_step, small, address) = (&under_way, &in_step, &small, server.address);
            scope.spawn(move || {
                let file = File::new(number, 25 << 20);
                let visitor = Visitor::new(address);
                match number % 2 {
                    0 => visitor.leave(&file, usize::MAX, || {}),
                    _ => visitor.leave(&file, STEP, || {
                        if in_step.wait().is_leader() {
                            assert!(Visitor::new(address).claim(small, number));
                        }
                        in_step.wait();
                    }),
                }
                under_way.fetch_sub(1, Ordering::Relaxed);
            });
        }
        let mut claims = Vec::new();
        let began = Instant::now();
        while under_way.load(Ordering::Relaxed) > 0 {
            let asked = Instant::now();
            // a token reads again for a minute
            let token = UPLOADS + u32::try_from(began.elapsed().as_secs() / 30).unwrap();
            assert!(Visitor::new(server.address).claim(&small, token), "claim {}", claims.len());
            claims.push(asked.elapsed());
        }
        println!("{UPLOADS} uploads at once: {:?}", began.elapsed());
        claims.sort_unstable();
        claims
    });
    let peak = memory.peak();
    let (more, idle) = ((peak - idle) >> 20, idle >> 20);
    figure("memory while a hundred files of 25 MiB come in", &format!("{more} MiB over {idle} MiB idle"));
    assert!(more <= ALLOWED >> 20, "{more} MiB more than idle");
    let longest = claims.last().expect("nobody read while the uploads ran");
    let within = |of: usize| claims[of].as_secs_f64() * 1_000.0;
    figure(
        &format!("a claim meanwhile, of {} one after the other: p50, p99, the longest", claims.len()),
        &format!(
            "{:.0} ms, {:.0} ms, {:.0} ms",
            within(claims.len() / 2),
            within(claims.len() * 99 / 100),
            longest.as_secs_f64() * 1_000.0
        ),
    );

    for number in 0..UPLOADS {
        assert!(Visitor::new(server.address).claim(&File::new(number, 25 << 20), 0), "upload {number}");
    }
}

/// A row that the bench reads too.
fn figure(what: &str, how_much: &str) {
    println!("figure\t{what}\t{how_much}");
}
