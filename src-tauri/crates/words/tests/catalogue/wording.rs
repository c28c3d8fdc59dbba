//! The tone and the letters of the house: docs/translating.md.

use vejviser_words_generator::{Catalogue, Problem};

use super::{catalogue, catalogue_of, just, none};

/// Words that a language does not use here, and why a translator should look twice.
const AVOIDED: [(&str, &[&str]); 5] = [
    (
        "da",
        &[
            "sag",
            "sagen",
            "sager",
            "klient",
            "klienten",
            "brugeren",
            "brugere",
            "venligst",
            "bedes",
            "ansøger",
            "borger",
            "borgeren",
            "borgere",
            "indtast",
            "ups",
            "flygtning",
            "flygtninge",
        ],
    ),
    (
        "en",
        &[
            "client",
            "clients",
            "case",
            "cases",
            "beneficiary",
            "user",
            "users",
            "refugee",
            "refugees",
            "please",
        ],
    ),
    (
        "ar",
        &[
            "حالة",
            "الحالة",
            "عميل",
            "العميل",
            "لاجئ",
            "اللاجئ",
            "لاجئون",
            "مباراة",
            "ملاءة",
            "انزلاق",
            "أنقذ",
            "اكتب",
            "اضغط",
            "اختر",
        ],
    ),
    (
        "fa",
        &[
            "قضیه",
            "دوسیه",
            "پرونده",
            "مراجع",
            "پناهنده",
            "اطلاعات",
            "فرم",
            "مدرسه",
            "مترجم",
            "شهرداری",
            "رایانه",
            "ژانویه",
            "فوریه",
            "مسابقه",
            "ملافه",
            "تو",
            "ختم",
            "صدور",
        ],
    ),
    (
        "ti",
        &[
            "ጉዳይ",
            "ዓሚል",
            "ስደተኛ",
            "ክርቢት",
            "መተግበሪያ",
            "ግንኙነት",
            "በጣም",
            "ማስታወቂያ",
            "አስተርጓሚ",
            "ደብዳቤ",
            "ዅሉ",
            "ተጸበይቲ",
            "ጽሓፍ",
        ],
    ),
];

fn wording(catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in &catalogue.languages {
        for (noun, message) in language.messages() {
            for text in message.wordings.iter().map(|wording| &wording.text) {
                let found = everywhere(text)
                    .or_else(|| letters(&language.tag, text))
                    .or_else(|| avoided(&language.tag, text));
                problems.extend(found.map(|what| Problem::new(&noun.file, &message.id, what)));
            }
        }
    }
    problems
}

/// What no language does.
fn everywhere(text: &str) -> Option<String> {
    if text.contains(['!', '¡', '！']) {
        return Some("has an exclamation mark".to_owned());
    }
    if let Some(digit) = text.chars().find(|c| c.is_numeric() && !c.is_ascii_digit()) {
        return Some(format!("has the digit »{digit}«: digits are 0–9"));
    }
    if text.contains([
        '\u{2068}', '\u{2069}', '\u{2066}', '\u{2067}', '\u{200E}', '\u{200F}',
    ]) {
        return Some("has a direction mark: Fluent sets them".to_owned());
    }
    if text.contains("  ") || text.lines().any(|line| line.ends_with(' ')) {
        return Some("has a space too many".to_owned());
    }
    words(text)
        .find(|word| word.chars().count() > 3 && word.chars().all(char::is_uppercase))
        .map(|word| format!("»{word}« is in capitals"))
}

/// The letters and marks of each script.
fn letters(tag: &str, text: &str) -> Option<String> {
    let arabic = |c: char| matches!(c, '\u{0600}'..='\u{06FF}');
    let ethiopic = |c: char| matches!(c, '\u{1200}'..='\u{137F}');
    match tag {
        "fa" if text.contains(['ي', 'ك', 'ى']) => {
            return Some("has Arabic ي or ك in place of Persian ی or ک".to_owned());
        }
        "ti" if text.contains(|c| matches!(c, 'ፀ'..='ፇ')) => {
            return Some("has ፀ in place of Eritrean ጸ".to_owned());
        }
        "ti" if words(text).any(|word| word.starts_with('አ')) => {
            return Some("begins a word with አ in place of Eritrean ኣ".to_owned());
        }
        _ => {}
    }
    let mut before = ' ';
    for c in text.chars() {
        let foreign = match tag {
            "ar" | "fa" => arabic(before) && matches!(c, ',' | ';' | '?'),
            "ti" => ethiopic(before) && matches!(c, ',' | ';' | '?' | '.' | ':'),
            _ => false,
        };
        let loose = before == ' ' && matches!(c, '،' | '؛' | '؟' | '።' | '፣' | '፦' | '፧');
        if foreign || loose {
            return Some(format!(
                "has a wrong »{before}{c}«: use the language's own marks"
            ));
        }
        before = c;
    }
    None
}

fn avoided(tag: &str, text: &str) -> Option<String> {
    let (_, list) = AVOIDED.iter().find(|(own, _)| *own == tag)?;
    words(text)
        .find(|word| list.contains(&word.to_lowercase().as_str()) && *word != "Refugee")
        .map(|word| format!("says »{word}«: see the style of this language"))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\u{200C}')
        .filter(|word| !word.is_empty())
}

#[test]
fn every_message_keeps_the_tone_and_the_letters_of_its_language() {
    none(&wording(&catalogue()));
}

#[test]
fn a_slip_in_tone_or_letters_is_found() {
    let found = |tag, text: &str| wording(&catalogue_of("", tag, &format!("tree-a = {text}\n")));
    none(&found("en", "Save"));
    just(&found("en", "Saved!"), "exclamation");
    just(&found("en", "SAVE it"), "capitals");
    just(&found("en", "The  client"), "space");
    just(&found("en", "The client"), "client");
    just(&found("fa", "كمون"), "Persian");
    just(&found("fa", "کمون ۱۲"), "digit");
    just(&found("fa", "کمون, شهر"), "marks");
    just(&found("ti", "ፀጋይ"), "Eritrean");
    just(&found("ti", "አብ"), "Eritrean");
    just(&found("ti", "ሰብ?"), "marks");
    just(&found("ar", "عميل"), "style");
}
