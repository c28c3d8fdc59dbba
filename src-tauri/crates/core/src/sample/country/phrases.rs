//! What the invented people say in their own words.

pub(super) const NOTES: &[&str] = &[
    "Ring efter kl. 16.",
    "Ring helst om formiddagen.",
    "Kan bedst nås på sms.",
    "Vil gerne mødes på biblioteket den første gang.",
    "Er bortrejst i uge 7 og 42.",
    "Spørger, om hun må tage sin søster med.",
    "Har aftalt en samtale; bekræftes på sms.",
    "Vil gerne høre om ventetiden hver anden måned.",
];

pub(super) const INTERESTS: &[&str] = &[
    "Gåture, strikning",
    "Fodbold og cykling",
    "Madlavning og bagning",
    "Musik, sang i kor",
    "Have og blomster",
    "Brætspil, skak",
    "Film og bøger",
    "Håndarbejde, syning",
    "Svømning",
    "Fiskeri og natur",
    "Computere og reparation af cykler",
];

pub(super) const AVOID: &[&str] = &["Hunde", "Rygning", "Katte", "Lange bilture"];

pub(super) const WISHES: &[&str] = &[
    "Vil gerne tale dansk i hverdagen",
    "Hjælp til at forstå breve fra kommunen",
    "En at gå ture med",
    "Lære byen at kende",
    "I want to speak Danish with somebody every week",
    "أريد أن أتحدث الدنماركية مع جيراني",
    "می‌خواهم با مردم دانمارک آشنا شوم",
    "ናይ ዳኒሽ ቋንቋ ክለማመድ ይደሊ",
    "Хочу познайомитися з сусідами",
];

pub(super) const OFFERS: &[&str] = &[
    "Kan hjælpe med lektier",
    "Kører gerne og viser egnen frem",
    "Laver gerne mad sammen",
    "Kan hjælpe med breve og MitID",
    "Går tur hver søndag og tager gerne én med",
    "Børnene vil gerne have legekammerater",
];

pub(super) const WORK: &[&str] = &[
    "Lærer, folkeskole",
    "Sygeplejerske",
    "Pensionist",
    "Tømrer, byggeri",
    "Landmand",
    "Kontor, offentlig forvaltning",
    "Butik, detailhandel",
    "Pædagog",
    "Ingeniør, vindmøller",
    "Studerende",
    "Buschauffør",
    "Kok, hotel og restaurant",
    "Bibliotekar",
];
