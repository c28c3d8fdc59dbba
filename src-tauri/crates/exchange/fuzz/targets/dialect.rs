//! Any text at all: a dialect is found, and the line it skips is a whole one.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vejviser_exchange::dialect::find_dialect;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let dialect = find_dialect(&text);
    assert!(text.is_char_boundary(dialect.skip));
});
