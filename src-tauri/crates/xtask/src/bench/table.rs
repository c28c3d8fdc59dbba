//! Figures, their bounds, and the table that docs/performance.md shows.

use std::time::Duration;

/// One figure.
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// How often.
    times: usize,
    median: String,
    high: String,
    bound: String,
    within: bool,
}

impl Figure {
    /// A figure of whole processes; of a few runs the longest stands for the 99th percentile.
    pub fn of_times(what: &str, mut times: Vec<Duration>, bound: Option<Duration>) -> Self {
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        let longest = times.last().copied().unwrap_or_default();
        let seconds = |span: Duration| format!("{:.2} s", span.as_secs_f64());
        Self {
            what: what.to_owned(),
            times: times.len(),
            median: seconds(median),
            high: seconds(longest),
            bound: bound.map_or("–".to_owned(), seconds),
            within: bound.is_none_or(|bound| longest <= bound),
        }
    }

    /// A figure of memory, in kibibytes, with its bound in megabytes.
    pub fn of_memory(what: &str, most: u64, bound: u64) -> Self {
        let megabytes = most * 1024 / 1_000_000;
        Self {
            what: what.to_owned(),
            times: 1,
            median: format!("{megabytes} MB"),
            high: format!("{megabytes} MB"),
            bound: format!("{bound} MB"),
            within: megabytes <= bound,
        }
    }

    /// A figure as `vejviser-bench` prints it: `what|times|median|99th percentile|bound`.
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('|');
        let mut next = || parts.next().map(str::to_owned);
        let (what, times, median, high, bound) = (next()?, next()?, next()?, next()?, next()?);
        let number = |text: &str| text.split(' ').next()?.parse::<f64>().ok();
        let within = bound == "–" || number(&high)? <= number(&bound)?;
        Some(Self {
            within,
            what,
            times: times.parse().ok()?,
            median,
            high,
            bound,
        })
    }

    /// Whether it keeps its bound; so does what has none.
    pub fn holds(&self) -> bool {
        self.within
    }

    fn verdict(&self) -> &'static str {
        match (self.bound.as_str(), self.within) {
            ("–", _) => "",
            (_, true) => "met",
            (_, false) => "**not met**",
        }
    }
}

/// Prints the table in Markdown.
pub fn print(figures: &[Figure]) {
    println!("| what | times | median | 99th percentile | bound | |");
    println!("|---|--:|--:|--:|--:|---|");
    for figure in figures {
        let Figure {
            what,
            times,
            median,
            high,
            bound,
            ..
        } = figure;
        let verdict = figure.verdict();
        println!("| {what} | {times} | {median} | {high} | {bound} | {verdict} |");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_figure_is_judged_by_its_99th_percentile() {
        let holds = |line: &str| Figure::parse(line).map(|figure| figure.holds());
        assert_eq!(holds("search|800|1.20 ms|15.90 ms|16 ms"), Some(true));
        assert_eq!(holds("search|800|1.20 ms|16.10 ms|16 ms"), Some(false));
        assert_eq!(holds("reading|7|300.00 ms|310.00 ms|–"), Some(true));
        assert_eq!(holds("no figure"), None);
    }

    #[test]
    fn times_are_judged_by_the_longest_and_memory_in_megabytes() {
        let second = Duration::from_secs(1);
        let figure = Figure::of_times("x", vec![3 * second, second], Some(2 * second));
        assert!(!figure.holds());
        assert!(Figure::of_times("x", vec![3 * second], None).holds());
        assert!(Figure::of_memory("x", 146_000, 150).holds());
        assert!(!Figure::of_memory("x", 150_000, 150).holds());
    }
}
