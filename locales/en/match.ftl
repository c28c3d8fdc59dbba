### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What can stand between two, in a few words

match-gate-not-ready = not ready
match-gate-no-room = no room
match-gate-forbidden = “not these two”
match-gate-declined-before = declined before
match-gate-participant-wish = participant’s wish about gender
match-gate-friend-wish = volunteer friend’s wish about gender
match-gate-language = no common language
match-gate-area = no area that both can reach
match-gate-certificate = child certificate missing
