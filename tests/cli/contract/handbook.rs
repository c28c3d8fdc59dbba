//! docs/cli.md tells every verb and every option that there is.

use crate::desk::Desk;

/// What `--help` says of a verb: the verbs below it and its options.
fn help(verb: &[&str]) -> (Vec<String>, Vec<String>) {
    let output = Desk::empty().run(&[verb, &["--help"]].concat());
    assert_eq!(output.status.code(), Some(0), "{verb:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let (mut verbs, mut options) = (Vec::new(), Vec::new());
    let mut heading = "";
    for line in text.lines() {
        if !line.starts_with(' ') {
            heading = line;
        } else if heading == "Commands:" && line.starts_with("  ") && !line.starts_with("   ") {
            verbs.extend(line.split_whitespace().next().map(str::to_owned));
        } else if heading == "Options:" {
            let option = line
                .split_whitespace()
                .take(2)
                .find(|word| word.starts_with("--"));
            if line.trim_start().starts_with('-') {
                options.extend(option.map(|word| word.trim_end_matches(',').to_owned()));
            }
        }
    }
    verbs.retain(|verb| verb != "help");
    (verbs, options)
}

#[test]
fn the_handbook_tells_every_verb_and_every_option() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/cli.md");
    let handbook = std::fs::read_to_string(path).unwrap();
    let (verbs, _) = help(&[]);
    assert!(verbs.len() > 20, "{verbs:?}");
    for verb in &verbs {
        let (below, mut options) = help(&[verb]);
        for lower in &below {
            // `### registration show ID, change ID`: the second is told without its noun.
            let told = [format!("{verb} {lower}"), format!("{lower} ID")];
            let told = told.iter().any(|words| handbook.contains(words.as_str()));
            assert!(told, "{verb} {lower} is not told");
            options.extend(help(&[verb, lower]).1);
        }
        let headings = handbook.lines().filter(|line| line.starts_with("### "));
        let mut words = headings.flat_map(|heading| heading.split([' ', ',']));
        assert!(words.any(|word| word == verb), "{verb} is not told");
        for option in options.iter().filter(|option| *option != "--help") {
            let told = handbook
                .split(['`', ' ', '\n', ','])
                .any(|word| word == option);
            assert!(told, "{verb}: {option} is not told");
        }
    }
}
