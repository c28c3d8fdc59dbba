//! What a command answers: one JSON object, or words for people. Only very long lists go out row by row.

use std::io::{BufWriter, ErrorKind, StdoutLock, Write};

use serde::Serialize;
use serde_json::{Map, Value};
use vejviser_words::plain;

use crate::failure::Failure;

/// So much of an answer is held back until it is whole, so that one that breaks off leaves nothing:
/// the list of the largest group there is. A whole country's goes out row by row.
const HELD_BACK: usize = 16 << 20;

/// Where the answer goes, and in which form.
pub struct Answer {
    json: bool,
    out: BufWriter<StdoutLock<'static>>,
}

impl Answer {
    pub fn new(json: bool) -> Self {
        Self {
            json,
            out: BufWriter::with_capacity(HELD_BACK, std::io::stdout().lock()),
        }
    }

    /// One object, or the words.
    pub fn object(&mut self, object: &impl Serialize, words: &str) -> Result<(), Failure> {
        if self.json {
            serde_json::to_writer(&mut self.out, object).map_err(broken)?;
            writeln!(self.out).map_err(broken)
        } else {
            self.line(words)
        }
    }

    /// A line for people; nothing where a program reads.
    pub fn line(&mut self, words: &str) -> Result<(), Failure> {
        if self.json || words.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "{}", plain(words)).map_err(broken)
    }

    /// Begins a list: an object whose one array has this name.
    pub fn list(&mut self, name: &str) -> Result<List<'_>, Failure> {
        if self.json {
            write!(self.out, "{{\"{name}\":[").map_err(broken)?;
        }
        Ok(List {
            answer: self,
            count: 0,
        })
    }

    pub fn flush(&mut self) -> Result<(), Failure> {
        self.out.flush().map_err(broken)
    }

    /// Lets go of what was begun and not yet handed out: a refusal leaves no half an answer.
    pub fn drop_the_rest(&mut self) {
        let fresh = BufWriter::new(std::io::stdout().lock());
        // Taken apart, a writer hands out nothing any more.
        drop(std::mem::replace(&mut self.out, fresh).into_parts());
    }
}

/// A list under way.
pub struct List<'a> {
    answer: &'a mut Answer,
    count: u64,
}

impl List<'_> {
    /// One row.
    pub fn row(
        &mut self,
        row: &impl Serialize,
        words: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        let first = self.count == 0;
        self.count += 1;
        if !self.answer.json {
            return self.answer.line(&words());
        }
        let out = &mut self.answer.out;
        if !first {
            write!(out, ",").map_err(broken)?;
        }
        serde_json::to_writer(out, row).map_err(broken)
    }

    /// Ends the list; `rest` stands beside the array, `none` is said where it is empty.
    pub fn end(
        self,
        rest: &Map<String, Value>,
        none: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        if !self.answer.json {
            return if self.count == 0 {
                self.answer.line(&none())
            } else {
                Ok(())
            };
        }
        let out = &mut self.answer.out;
        write!(out, "]").map_err(broken)?;
        for (name, value) in rest {
            write!(out, ",\"{name}\":{value}").map_err(broken)?;
        }
        writeln!(out, "}}").map_err(broken)
    }
}

/// An object of a record and what stands beside it, the id first.
pub fn with(record: &impl Serialize, beside: &[(&str, Value)]) -> Value {
    let mut object = match serde_json::to_value(record) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    };
    for (name, value) in beside {
        object.insert((*name).to_owned(), value.clone());
    }
    Value::Object(object)
}

/// Whoever reads only the first lines (`| head`) has heard enough; that is no failure.
fn broken(error: impl Into<std::io::Error>) -> Failure {
    match error.into().kind() {
        ErrorKind::BrokenPipe => Failure::NobodyListens,
        _ => Failure::machine("writing the answer"),
    }
}
