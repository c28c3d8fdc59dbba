### Meetings and courses in a calendar of one’s own.

# native-reader: "calendar" as in a calendar program
calendar-menu = ዓውደ-ኣዋርሕ
calendar-open = ኣብ ዓውደ-ኣዋርሐይ ምኽፋት
calendar-save = ከም ፋይል ዓውደ-ኣዋርሕ ምዕቃብ
calendar-opened = ኣብ ፕሮግራም ዓውደ-ኣዋርሕኩም ተኸፊቱ። ኣብኡ እወ እንተ ኢልኩም ይውሰኽ።
calendar-saved = ፋይል ዓውደ-ኣዋርሕ ተዓቂቡ።
