//! Our own fonts, and the system's for letters that ours lack.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

/// Our fonts: Latin, Greek and Cyrillic, then Arabic script, then Ethiopic. Parsed once.
pub static OURS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    const FILES: [&[u8]; 6] = [
        include_bytes!("../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../fonts/Vazirmatn-Regular.ttf"),
        include_bytes!("../fonts/Vazirmatn-Bold.ttf"),
        include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
    ];
    FILES
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect()
});

/// The first of ours, with which most languages make do.
pub fn latin() -> &'static [Font] {
    OURS.get(..1).unwrap_or_default()
}

/// What Typst needs to know to choose among our fonts.
pub static OUR_BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(OURS.iter())));

/// Whether letters that our fonts lack are looked for among the system's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// Only our fonts, the same on every machine.
    Ours,
    /// The system's too, the plainest font that has the letter.
    System,
}

/// Whether one of the fonts has the letter.
pub fn any_has(fonts: &[Font], letter: char) -> bool {
    fonts
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(letter)))
}

/// Fonts of the system that have letters which ours lack; a letter that none has stays without.
pub fn from_system(letters: &BTreeSet<char>) -> Vec<Font> {
    let mut found: Vec<Font> = Vec::new();
    for &letter in letters {
        if any_has(&found, letter) {
            continue;
        }
        let font = SYSTEM
            .faces
            .iter()
            .filter(|(_, info)| info.coverage.contains(u32::from(letter)))
            .find_map(|(id, _)| SYSTEM.load(*id));
        found.extend(font);
    }
    found
}

/// The system's fonts, read when the first letter is missing. Reading them all takes a second or two
/// on a machine with many.
static SYSTEM: LazyLock<SystemFonts> = LazyLock::new(SystemFonts::read);

struct SystemFonts {
    database: fontdb::Database,
    /// The plainest first: upright, near the regular weight, not monospaced, then by name.
    faces: Vec<(fontdb::ID, FontInfo)>,
}

impl SystemFonts {
    fn read() -> Self {
        let mut database = fontdb::Database::new();
        database.load_system_fonts();
        let mut ids: Vec<_> = database
            .faces()
            .map(|face| {
                let plainness = (
                    face.style != fontdb::Style::Normal,
                    face.weight.0.abs_diff(fontdb::Weight::NORMAL.0),
                    face.monospaced,
                    face.post_script_name.clone(),
                );
                (plainness, face.id)
            })
            .collect();
        ids.sort();
        let faces = ids
            .into_iter()
            .filter_map(|(_, id)| {
                let info = database.with_face_data(id, FontInfo::new).flatten()?;
                (!info.is_last_resort()).then_some((id, info))
            })
            .collect();
        Self { database, faces }
    }

    fn load(&self, id: fontdb::ID) -> Option<Font> {
        self.database
            .with_face_data(id, |data, index| {
                Font::new(Bytes::new(data.to_vec()), index)
            })
            .flatten()
    }
}
