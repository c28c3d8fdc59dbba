//! Times taken of one thing, and the line that tells them.

use std::time::Duration;

/// Times of one thing done again and again.
#[derive(Default)]
pub struct Samples(Vec<Duration>);

impl Samples {
    /// Takes one more.
    pub fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// Prints the figure: what, how often, median and 99th percentile in milliseconds, the bound on
    /// the latter.
    pub fn tell(self, what: &str, bound_ms: u32) {
        self.print(what, &format!("{bound_ms} ms"));
    }

    /// Prints a figure that is part of another and has no bound of its own.
    pub fn tell_alone(self, what: &str) {
        self.print(what, "–");
    }

    fn print(mut self, what: &str, bound: &str) {
        self.0.sort_unstable();
        let (median, high) = (ms(self.at(50)), ms(self.at(99)));
        println!(
            "{what}|{}|{median:.2} ms|{high:.2} ms|{bound}",
            self.0.len()
        );
    }

    /// The smallest time that this many of a hundred do not exceed.
    fn at(&self, percent: usize) -> Duration {
        let place = (self.0.len() * percent).div_ceil(100).saturating_sub(1);
        self.0.get(place).copied().unwrap_or_default()
    }
}

fn ms(span: Duration) -> f64 {
    span.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_99th_percentile_of_a_hundred_is_the_last_but_one() {
        let mut samples = Samples::default();
        for number in 1..=100 {
            samples.add(Duration::from_millis(number));
        }
        assert_eq!(samples.at(50), Duration::from_millis(50));
        assert_eq!(samples.at(99), Duration::from_millis(99));
    }
}
