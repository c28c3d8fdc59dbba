//! Any bytes at all: the reader answers, with a preview or a refusal.

#![no_main]

use std::ops::ControlFlow;

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use vejviser_core::values::Side;
use vejviser_exchange::{Options, read_bytes};

fuzz_target!(|bytes: &[u8]| {
    let mut options = Options::on(NaiveDate::default());
    options.side = Some(Side::Participant);
    if let Ok(preview) = read_bytes(bytes, &options, &mut |_| ControlFlow::Continue(())) {
        assert!(!preview.sheets.is_empty());
    }
});
