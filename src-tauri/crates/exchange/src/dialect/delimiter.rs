//! The delimiter and the quoting of rows of text, by counting outside quotes.

/// How the rows of a text are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between two cells.
    pub delimiter: u8,
    /// What stands around a cell that has a delimiter in it.
    pub quote: u8,
    /// Whether a quote inside a cell has a backslash before it instead of being doubled.
    pub backslash: bool,
    /// How many bytes a first line `sep=;` takes up; it is not part of the table.
    pub skip: usize,
}

/// In the order of preference where two fit equally well.
const DELIMITERS: [u8; 4] = *b";\t,|";
/// So many rows tell.
const ROWS: usize = 200;

/// Finds the dialect of a text.
#[must_use]
pub fn find_dialect(text: &str) -> Dialect {
    let quote = find_quote(text);
    let backslash = quote == b'"' && escapes(text);
    if let Some((delimiter, skip)) = told(text) {
        return Dialect {
            delimiter,
            quote,
            backslash,
            skip,
        };
    }
    let mut best = (0, b';');
    for delimiter in DELIMITERS {
        let score = score(text, delimiter, quote);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    Dialect {
        delimiter: best.1,
        quote,
        backslash,
        skip: 0,
    }
}

/// The delimiter that a first line `sep=;` tells, and that line's length.
fn told(text: &str) -> Option<(u8, usize)> {
    let line = text.split(['\r', '\n']).next()?;
    let bare = line.trim_matches('"');
    let rest = bare
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("sep="))
        .and_then(|_| bare.get(4..))?;
    let delimiter = match rest.as_bytes() {
        [one] => *one,
        // A tab at the end of the line, as some editors trim it.
        [] => b'\t',
        _ => return None,
    };
    let after = text.get(line.len()..).unwrap_or_default();
    let line_end = match after.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    };
    delimiter
        .is_ascii()
        .then_some((delimiter, line.len() + line_end))
}

/// Whether quotes inside cells have a backslash before them, and none is doubled.
fn escapes(text: &str) -> bool {
    text.contains("\\\"") && !text.replace("\\\"", "").contains("\"\"")
}

/// Single quotes are quotes only where cells both begin and end with them and double ones do not.
fn find_quote(text: &str) -> u8 {
    let is_delimiter = |byte: Option<&u8>| byte.is_none_or(|b| DELIMITERS.contains(b));
    let around = |quote: u8| {
        let (mut opened, mut closed) = (0_usize, 0_usize);
        for line in text.split(['\r', '\n']).take(ROWS) {
            let line = line.as_bytes();
            for at in (0..line.len()).filter(|at| line.get(*at) == Some(&quote)) {
                let before = at.checked_sub(1).and_then(|at| line.get(at));
                opened += usize::from(is_delimiter(before));
                closed += usize::from(is_delimiter(line.get(at + 1)));
            }
        }
        opened.min(closed)
    };
    if around(b'"') == 0 && around(b'\'') >= 2 {
        b'\''
    } else {
        b'"'
    }
}

/// How well a delimiter fits: rows that agree on their number of cells, weighed by that number.
fn score(text: &str, delimiter: u8, quote: u8) -> usize {
    let mut counts: Vec<usize> = Vec::with_capacity(ROWS);
    let (mut here, mut quoted, mut written) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if byte == quote => quoted = !quoted,
            b'\r' | b'\n' if !quoted => {
                if written {
                    counts.push(here);
                }
                (here, written) = (0, false);
                if counts.len() == ROWS {
                    break;
                }
            }
            _ if byte == delimiter && !quoted => {
                here += 1;
                written = true;
            }
            _ => written = true,
        }
    }
    if written && counts.len() < ROWS {
        counts.push(here);
    }
    counts.sort_unstable();
    let mut best = 0;
    for run in counts.chunk_by(|a, b| a == b) {
        let Some(cells) = run.first().copied().filter(|cells| *cells > 0) else {
            continue;
        };
        // Agreement weighs more than width: a comma inside names must not win over semicolons.
        best = best.max(run.len() * run.len() * (cells.min(9) + 3));
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> char {
        char::from(find_dialect(text).delimiter)
    }

    #[test]
    fn the_delimiter_is_the_sign_that_parts_every_row_alike() {
        assert_eq!(
            delimiter("Navn;Sprog\nAmal;arabisk, engelsk\nSelam;dari, tigrinya, lidt tysk\n"),
            ';'
        );
        assert_eq!(delimiter("Navn,Tlf\nAmal,1\nSelam,2\n"), ',');
        assert_eq!(delimiter("Navn\tBørn\nAmal\t3, 4\nSelam\t1, 2\n"), '\t');
        assert_eq!(delimiter("Navn|By\rAmal|Tønder\r"), '|');
    }

    #[test]
    fn delimiters_inside_quotes_do_not_count() {
        assert_eq!(delimiter("\"a,b,c\";1\n\"d,e,f\";2\n\"g,h,i\";3\n"), ';');
        let single = find_dialect("'a;b',1\n'c;d',2\n'e;f',3\n");
        assert_eq!((single.delimiter, single.quote), (b',', b'\''));
    }

    #[test]
    fn a_first_line_that_tells_the_delimiter_is_believed() {
        let dialect = find_dialect("sep=,\r\nNavn,Sprog;1;2\r\n");
        assert_eq!((dialect.delimiter, dialect.skip), (b',', 7));
    }

    #[test]
    fn a_quote_after_a_backslash_stands_for_itself() {
        assert!(find_dialect("Navn;Note\n\"Amal\";\"siger \\\"hej\\\"\"\n").backslash);
        assert!(!find_dialect("Navn;Note\n\"Amal\";\"siger \"\"hej\"\"\"\n").backslash);
    }
}
