//! Passphrases and the recovery code: from the environment, or typed at a prompt that shows nothing.

use std::io::IsTerminal as _;

use vejviser_core::register::{Passphrase, RecoveryCode};
use vejviser_words::{Lang, messages, plain};

use crate::failure::Failure;

const PASSPHRASE: &str = "VEJVISER_PASSPHRASE";
const NEW_PASSPHRASE: &str = "VEJVISER_NEW_PASSPHRASE";
const RECOVERY_CODE: &str = "VEJVISER_RECOVERY_CODE";

/// The passphrase that opens the register.
pub fn passphrase(lang: Lang) -> Result<Passphrase, Failure> {
    let typed = secret(PASSPHRASE, &messages::cli_ask_passphrase(lang))?;
    Ok(Passphrase::new(typed))
}

/// The passphrase of a new register, typed twice at the prompt.
pub fn first_passphrase(lang: Lang) -> Result<Passphrase, Failure> {
    chosen(lang, PASSPHRASE)
}

/// A new passphrase, typed twice at the prompt.
pub fn new_passphrase(lang: Lang) -> Result<Passphrase, Failure> {
    chosen(lang, NEW_PASSPHRASE)
}

/// The recovery code.
pub fn recovery_code(lang: Lang) -> Result<RecoveryCode, Failure> {
    let typed = secret(RECOVERY_CODE, &messages::cli_ask_recovery_code(lang))?;
    Ok(RecoveryCode::parse(&typed)?)
}

fn chosen(lang: Lang, variable: &str) -> Result<Passphrase, Failure> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(Passphrase::new(given));
    }
    let first = secret(variable, &messages::cli_ask_new_passphrase(lang))?;
    let again = secret(variable, &messages::cli_ask_again(lang))?;
    if first != again {
        return Err(Failure::Worded(messages::cli_passphrases_differ(lang)));
    }
    Ok(Passphrase::new(first))
}

fn secret(variable: &str, prompt: &str) -> Result<String, Failure> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(given);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::Usage(format!(
            "{variable} is not set, and there is no terminal to ask at"
        )));
    }
    rpassword::prompt_password(format!("{} ", plain(prompt)))
        .map_err(|_| Failure::machine("reading the passphrase"))
}
