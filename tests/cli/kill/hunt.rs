//! Starting a worker, killing it at a random moment, and keeping what it acknowledged until then.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// What a worker says when it has the register open.
pub const READY: &str = "ready";
/// What a worker puts before everything that it acknowledges.
pub const DONE: &str = "done: ";

const ALL: usize = 200;

/// How many kills fall to a promise whose share of 200 this is.
pub fn kills(share: usize) -> usize {
    let asked = std::env::var("VEJVISER_KILLS");
    let asked = asked.map_or(ALL, |text| {
        text.parse().expect("VEJVISER_KILLS is a number")
    });
    (share * asked).div_ceil(ALL)
}

/// The moments of one promise, the same at every run as far as the machine allows.
pub fn moments(promise: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(promise)
}

/// Starts a worker and kills it within this time of its being ready; one in eight, while it still
/// opens the register. Gives what it acknowledged.
pub fn kill(command: &mut Command, moments: &mut ChaCha8Rng, within: Duration) -> Vec<String> {
    let mut worker = command.stdout(Stdio::piped()).spawn().unwrap();
    let said = BufReader::new(worker.stdout.take().unwrap());
    let (ready, is_ready) = mpsc::channel();
    let listener = thread::spawn(move || {
        let mut acknowledged = Vec::new();
        for line in said.lines().map(Result::unwrap) {
            if line == READY {
                // Nobody waits for it where the kill comes while the register is opened.
                let _ = ready.send(());
            } else if let Some(what) = line.strip_prefix(DONE) {
                acknowledged.push(what.to_owned());
            }
        }
        acknowledged
    });
    if moments.random_ratio(7, 8) {
        let waited = is_ready.recv_timeout(Duration::from_secs(60));
        waited.expect("the worker opens the register");
    }
    thread::sleep(moments.random_range(Duration::ZERO..within));
    worker.kill().unwrap();
    let ended = worker.wait().unwrap();
    // What a test that fails ends with: the worker was not killed, something was wrong with it.
    assert_ne!(ended.code(), Some(101), "the worker failed by itself");
    listener.join().unwrap()
}
