//! Mail files (.eml) that a mail program opens as a draft, for the user to look at and send herself.

use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;
use vejviser_core::values::Email;

use crate::letter::Letter;

/// Somebody a letter goes to. Personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Receiver {
    /// As the mail program is to show her; one line.
    pub name: Option<String>,
    /// Her address.
    pub address: Email,
}

/// The letter as a mail file. One receiver stands under To. Several stand under Bcc, so that none sees
/// another, and `group`, the group's own address, under To. The file names neither sender, date nor
/// this machine: the mail program puts in its own when the letter is sent.
#[must_use]
pub fn mail_file(letter: &Letter, receivers: &[Receiver], group: Option<&Receiver>) -> Vec<u8> {
    let body = letter.body.replace("\r\n", "\n").replace('\n', "\r\n");
    let mut mail = MimePart::new("text/plain; charset=utf-8", body);
    match receivers {
        [] => {}
        [one] => mail = mail.header("To", address(one)),
        several => {
            if let Some(group) = group {
                mail = mail.header("To", address(group));
            }
            let all = several.iter().map(address).collect();
            mail = mail.header("Bcc", Address::new_list(all));
        }
    }
    let mut file = Vec::new();
    mail.header("Subject", Text::new(one_line(&letter.subject)))
        .header("MIME-Version", Raw::new("1.0"))
        // Outlook opens a file with this mark for writing, not for reading.
        .header("X-Unsent", Raw::new("1"))
        .write_part(&mut file);
    file
}

fn address(receiver: &Receiver) -> Address<'_> {
    let name = receiver.name.as_deref().map(one_line);
    let name = name.filter(|name| !name.is_empty());
    Address::new_address(name, receiver.address.as_str())
}

/// On one line, without control characters: a header ends where a line ends.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
