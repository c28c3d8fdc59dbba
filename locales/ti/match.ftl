### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What can stand between two, in a few words

match-gate-not-ready = ድሉው ኣይኮነን
match-gate-no-room = ነጻ ቦታ የለን
# native-reader: "not these two", said by the group; also the button
match-gate-forbidden = «እዞም ክልተ ኣይኮኑን»
match-gate-declined-before = ቅድሚ ሕጂ ኣይተቐበሉን
match-gate-participant-wish = ድሌት ተሳታፊ ብዛዕባ ጾታ
match-gate-friend-wish = ድሌት ወለንተኛ መሓዛ ብዛዕባ ጾታ
match-gate-language = ሓባራዊ ቋንቋ የለን
match-gate-area = ክልቲኦም ክኸድዎ ዝኽእሉ ከባቢ የለን
match-gate-certificate = ምስክር ወረቐት ምስ ቆልዑ ንምስራሕ ይጎድል
