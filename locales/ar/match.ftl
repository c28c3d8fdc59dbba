### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What can stand between two, in a few words

match-gate-not-ready = غير جاهز
match-gate-no-room = لا مكان شاغر
match-gate-forbidden = «ليس هذان الاثنان»
match-gate-declined-before = اعتذار سابق
match-gate-participant-wish = رغبة المشارك / المشاركة بشأن الجنس
match-gate-friend-wish = رغبة الصديق المتطوع بشأن الجنس
match-gate-language = لا لغة مشتركة
match-gate-area = لا منطقة يصل إليها الطرفان
match-gate-certificate = شهادة العمل مع الأطفال ناقصة
