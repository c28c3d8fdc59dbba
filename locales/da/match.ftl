### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What can stand between two, in a few words

match-gate-not-ready = ikke klar
match-gate-no-room = ingen ledig plads
match-gate-forbidden = »ikke disse to«
match-gate-declined-before = takket nej før
match-gate-participant-wish = deltagerens ønske om køn
match-gate-friend-wish = den frivillige vens ønske om køn
match-gate-language = intet fælles sprog
match-gate-area = intet område, begge kan nå
match-gate-certificate = børneattest mangler
