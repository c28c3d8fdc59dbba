//! Mail files: a parser reads back what was written, and nobody sees whom else it went to.

use mail_parser::{Message, MessageParser};
use vejviser_core::values::Email;
use vejviser_exchange::{Letter, Receiver, letter, mail_file};
use vejviser_words::Lang;

use super::letters::{KINDS, the_meeting};

fn receiver(name: Option<&str>, address: &str) -> Receiver {
    Receiver {
        name: name.map(str::to_owned),
        address: Email::parse(address).unwrap(),
    }
}

fn parsed(file: &[u8]) -> Message<'_> {
    MessageParser::default().parse(file).unwrap()
}

fn a_letter(subject: &str, body: &str) -> Letter {
    Letter {
        subject: subject.to_owned(),
        body: body.to_owned(),
        sms: String::new(),
    }
}

/// The names of the headers, in the order of the file.
fn headers(file: &[u8]) -> Vec<String> {
    let message = parsed(file);
    let names = message
        .headers()
        .iter()
        .map(|header| header.name().to_owned());
    names.collect()
}

#[tokio::test]
async fn every_letter_in_every_language_reads_back_as_it_was() {
    let (group, meeting) = the_meeting().await;
    let to = receiver(Some("Amal Haddad"), "amal@example.dk");
    for lang in Lang::all() {
        for kind in KINDS {
            let letter = letter(kind, lang, Some("آمال"), &group, &meeting).unwrap();
            let file = mail_file(&letter, std::slice::from_ref(&to), None);
            assert!(
                file.is_ascii(),
                "{kind:?} {lang}: passes through any mail server"
            );
            let message = parsed(&file);
            assert_eq!(message.subject(), Some(&*letter.subject));
            let body = message.body_text(0).unwrap().replace("\r\n", "\n");
            assert_eq!(body, letter.body, "{kind:?} {lang}");
            let found = message.to().unwrap().first().unwrap();
            assert_eq!(found.name(), Some("Amal Haddad"));
            assert_eq!(found.address(), Some("amal@example.dk"));
        }
    }
}

#[test]
fn a_mail_program_opens_it_as_a_draft_without_a_trace_of_this_machine() {
    let to = receiver(None, "amal@example.dk");
    let file = mail_file(&a_letter("Hej", "Hej\n"), &[to], None);
    let found = headers(&file);
    for gone in [
        "Date",
        "Message-ID",
        "From",
        "Sender",
        "User-Agent",
        "Bcc",
        "Cc",
    ] {
        assert!(
            !found.iter().any(|name| name.eq_ignore_ascii_case(gone)),
            "{gone}"
        );
    }
    let message = parsed(&file);
    assert_eq!(message.header("X-Unsent").unwrap().as_text(), Some("1"));
}

#[test]
fn several_receivers_do_not_see_each_other() {
    let all: Vec<Receiver> = (0..40)
        .map(|n| receiver(Some("زهرا حسینی"), &format!("person{n}@example.dk")))
        .collect();
    let group = receiver(Some("Venner Viser Vej Tønder"), "toender@example.dk");
    let file = mail_file(&a_letter("Hej", "Hej\n"), &all, Some(&group));
    let message = parsed(&file);
    assert_eq!(message.to().unwrap().iter().count(), 1);
    assert_eq!(
        message.to().unwrap().first().unwrap().address(),
        Some("toender@example.dk")
    );
    assert!(message.cc().is_none());
    let hidden: Vec<_> = message.bcc().unwrap().iter().collect();
    assert_eq!(hidden.len(), 40);
    assert!(hidden.iter().all(|one| one.name() == Some("زهرا حسینی")));
    let alone = mail_file(&a_letter("Hej", "Hej\n"), &all, None);
    assert!(parsed(&alone).to().is_none());
}

#[test]
fn names_with_commas_quotes_and_brackets_stay_one_name() {
    for name in [
        "Haddad, Amal",
        "Amal \"Ama\" Haddad",
        "Amal <amal@andre.example>",
        "Amal (Tønder); Basma",
        "Haddad\\",
        "ሰላም, ተስፋይ",
    ] {
        let to = receiver(Some(name), "amal@example.dk");
        let file = mail_file(&a_letter("Hej", "Hej\n"), &[to], None);
        let message = parsed(&file);
        let all: Vec<_> = message.to().unwrap().iter().collect();
        assert_eq!(all.len(), 1, "{name}");
        assert_eq!(all[0].name(), Some(name));
        assert_eq!(all[0].address(), Some("amal@example.dk"));
    }
}

#[test]
fn nothing_anybody_wrote_becomes_a_header() {
    let nasty = [
        "Hej\r\nBcc: fremmed@example.com",
        "Hej\nBcc: fremmed@example.com",
        "Hej\rBcc: fremmed@example.com",
        "Hej\u{2028}Bcc: fremmed@example.com",
        "Hej\u{85}Bcc: fremmed@example.com",
        "Hej\u{0}\r\n\r\nBcc: fremmed@example.com",
        "مرحبًا\r\n Bcc: fremmed@example.com",
    ];
    let plain = headers(&mail_file(
        &a_letter("Hej", "Hej\n"),
        &[receiver(Some("Amal"), "amal@example.dk")],
        None,
    ));
    for text in nasty {
        let to = receiver(Some(text), "amal@example.dk");
        let file = mail_file(&a_letter(text, &format!("{text}\n")), &[to], None);
        assert_eq!(headers(&file).len(), plain.len(), "{text:?}");
        let message = parsed(&file);
        assert!(message.bcc().is_none(), "{text:?}");
        assert_eq!(message.to().unwrap().iter().count(), 1, "{text:?}");
        let subject = message.subject().unwrap();
        assert!(subject.contains("Bcc: fremmed") && !subject.contains(char::is_control));
    }
}

#[test]
fn a_single_full_stop_and_a_line_from_do_not_end_the_letter() {
    let body = "Hej\n.\nFrom os alle\n\n-- \nslut\n";
    let to = receiver(None, "amal@example.dk");
    let file = mail_file(&a_letter("Hej", body), &[to], None);
    let read = parsed(&file).body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(read, body);
}
