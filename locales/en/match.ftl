### Matching: what is weighed, why two would suit each other, why not, and the closed lists of a match’s life.

## What is weighed, as the label of a bar

match-criterion-times = Times
match-criterion-area = Area
match-criterion-life-situation = Life situation
match-criterion-help = Help
match-criterion-language = Languages
match-criterion-interests = Interests
match-criterion-how-often = How often
match-criterion-age = Age

## How much it counts

match-weight-off = off
match-weight-low = low
match-weight-normal = normal
match-weight-high = high

## What was not asked, and of whom

match-not-asked-participant = participant not asked
match-not-asked-friend = volunteer friend not asked
match-not-asked-both = neither asked

## Why two would suit each other: a sentence for each thing that is weighed

# $criterion (String) – what was not asked: match-criterion-…
# $name (String) – the name of the one it is about
match-reason-not-asked = { $criterion }: not asked of { $name } yet.
# $criterion (String) – what was not asked: match-criterion-…
match-reason-not-asked-both = { $criterion }: neither has been asked yet.
# $times (List) – times of the week that suit both, or whole days
match-reason-times = Both are free { $times }.
# $count (Number) – how many times of the week suit both
# $times (List) – the first of them
match-reason-times-many = { $count ->
    [one] Both are free { $count } time in the week: { $times }.
   *[other] Both are free { $count } times in the week, among them { $times }.
}
match-reason-times-all = Both are free all week.
match-reason-times-none = They have no times in common.
# $area (String) – the area’s name
match-reason-area-same = Both live in { $area }.
# $guest (String) – the name of the one who comes
# $host (String) – the name of the one who lives there
# $area (String) – the area’s name
match-reason-area-comes = { $guest } can come to { $area }, near { $host }.
# $area (String) – the area’s name
match-reason-area-between = Both can come to { $area }.
match-reason-area-nowhere = There is no area that both can come to.
match-reason-children-of-like-age = Both have children, some of about the same age.
match-reason-children = Both have children, but not of the same age.
match-reason-both-alone = Both are on their own, without children.
match-reason-no-children = Neither has children.
match-reason-one-has-children = One has children, the other has not.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $topics (List) – what is wished for and offered: registration-topic-…
match-reason-help = { $friend } can help with what { $participant } asked for: { $topics }.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-reason-help-none = { $participant } asked for other help than { $friend } offered.
# $languages (List) – the languages both speak, best first
match-reason-languages = They share { $languages }.
# $languages (List) – the languages both speak beside Danish, best first
match-reason-languages-and-danish = They share { $languages }, and Danish gets practised.
match-reason-danish = They share Danish, and it gets practised.
match-reason-languages-none = They share no language; an interpreter must come along.
# $words (List) – words that both wrote about their interests
match-reason-interests = Both mention { $words }.
match-reason-interests-none = They mention no interests in common.
# $words (List) – words of one that the other would rather avoid
match-reason-interests-avoided = One would rather avoid what the other mentions: { $words }.
# $words (List) – words that both wrote about their interests
# $avoided (List) – words of one that the other would rather avoid
match-reason-interests-but-avoided = Both mention { $words }, but one would rather avoid { $avoided }.
# $often (String) – how often: registration-frequency-…
match-reason-how-often-same = Both would like to meet { $often }.
match-reason-how-often-varies = For both it can vary how often they meet.
# $name (String) – the name of the one with a wish
# $often (String) – how often: registration-frequency-…
# $other (String) – the name of the other
match-reason-how-often-varies-for-one = { $name } would like to meet { $often }; for { $other } it can vary.
# $participant (String) – the participant’s name as it is shown
# $often (String) – how often the participant would like to meet: registration-frequency-…
# $friend (String) – the volunteer friend’s name as it is shown
# $theirs (String) – how often the friend would: registration-frequency-…
match-reason-how-often-apart = { $participant } would like to meet { $often }, { $friend } { $theirs }.
match-reason-age-alike = They are about the same age.
# $count (Number) – years between the two who are closest in age; at least 1
match-reason-age = { $count ->
    [one] They are at least { $count } year apart.
   *[other] They are at least { $count } years apart.
}

## The few words beside a bar

match-short-not-asked = not asked
# $count (Number) – how many times of the week suit both; 0 when there are none
match-short-times = { $count ->
    [0] none in common
    [one] { $count } in common
   *[other] { $count } in common
}
match-short-area-same = same area
match-short-area-friend-comes = friend comes
match-short-area-participant-comes = participant comes
match-short-area-between = a third place
match-short-nothing-shared = none in common
match-short-children-of-like-age = children of like age
match-short-children = both have children
match-short-both-alone = both on their own
match-short-no-children = no children
match-short-one-has-children = one has children
# $count (Number) – how many wishes are met
# $wished (Number) – how many there are
match-short-help = { $count } of { $wished }
match-short-interpreter = interpreter
match-short-avoided = something to avoid
match-short-apart = different
match-short-age-alike = same age
# $count (Number) – years between the two who are closest in age; at least 1
match-short-age = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

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

## Why not: a sentence for each thing that stands between two

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-why-not-not-ready = The registration of { $name } is not ready yet. Missing: { $lacks }.
# $name (String) – the name of the one it is about
match-why-not-no-room = There is no room for one more with { $name } now.
match-why-not-no-room-both = Neither has room for one more now.
match-why-not-forbidden = The group has said “not these two”.
match-why-not-declined-before = This match was declined before.
# $participant (String) – the participant’s name as it is shown
# $wish (String) – whom the friend may be: registration-gender-wish-…
match-why-not-participant-wish = { $participant } would like { $wish } as a friend.
# $friend (String) – the volunteer friend’s name as it is shown
# $wish (String) – whose friend: registration-gender-wish-…
match-why-not-friend-wish = { $friend } would like to be a friend to { $wish }.
match-why-not-language = They speak no common language well enough.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $age (Number) – the age below which children call for the certificate
match-why-not-certificate = There are children under { $age } with { $participant }, and no valid child certificate has been seen for { $friend }.

## The smallest change that would let two be matched

# $name (String) – the name of the one it is about
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready = Would fit once this is in place for { $name }: { $lacks }.
# $lacks (String) – a list of what is missing: match-lacks-…
match-opening-ready-both = Would fit once this is in place for both: { $lacks }.
# $name (String) – the name of the one it is about
match-opening-room = Would fit once there is room for one more with { $name }.
match-opening-room-both = Would fit once both have room for one more.
match-opening-forbidden = Would fit if you take your “not these two” back.
match-opening-declined-before = Would fit if you lift that refusal.
# $name (String) – the name of the one it is about
match-opening-gender = Might fit once the gender is noted for { $name }.
match-opening-interpreter = Would fit if an interpreter came to the first meeting.
# $guest (String) – the name of the one who comes
# $area (String) – the area’s name
match-opening-area = Would fit if { $guest } can come to { $area }.
match-opening-certificate = Would fit once the child certificate has been seen.

## What a registration lacks before it can be matched

match-lacks-talk = a talk
match-lacks-consent = consent
match-lacks-waiting-list = a place on the waiting list

## Why pairs cannot be locked together in a plan

# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-not-here = { $participant } and { $friend } cannot be locked together because they are not both waiting. Choose two who are waiting. The plan was not changed.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
# $gates (List) – what stands in the way: match-gate-…
match-lock-shut = { $participant } and { $friend } cannot be locked together because something stands in the way: { $gates }. Mend that first or take the lock off. The plan was not changed.
# $participant (String) – the participant’s name as it is shown
# $friend (String) – the volunteer friend’s name as it is shown
match-lock-forbidden = { $participant } and { $friend } are both locked together and kept apart. Take one of the two off. The plan was not changed.
# $name (String) – the name of the one it is about
match-lock-no-room = { $name } cannot be locked together with so many: there is not room for them. Take one of the locks off. The plan was not changed.

## A friend whom several need, because nobody else who is free has it

# $friend (String) – the volunteer friend’s name as it is shown
# $language (String) – the language: language-…
# $count (Number) – how many who wait need it; at least 2
match-scarce-speaks = { $count ->
    [one] Only { $friend }, of those free, can speak { $language }; { $count } needs it.
   *[other] Only { $friend }, of those free, can speak { $language }; { $count } need it.
}
# $friend (String) – the volunteer friend’s name as it is shown
# $topic (String) – the help: registration-topic-…
# $count (Number) – how many who wait wish for it; at least 2
match-scarce-offers = { $count ->
    [one] Only { $friend }, of those free, can help with this: { $topic }. { $count } wishes for it.
   *[other] Only { $friend }, of those free, can help with this: { $topic }. { $count } wish for it.
}

## What was said of two for every plan

match-choice-locked = locked together
match-choice-forbidden = not these two

## Who declined, and why

match-declined-by-participant = the participant
match-declined-by-friend = the volunteer friend
match-declined-by-group = the group
match-decline-reason-time = no time
match-decline-reason-distance = too far away
match-decline-reason-chemistry = they would not click
match-decline-reason-another-friend = found another friend
match-decline-reason-withdrawn = registration withdrawn or closed
match-decline-reason-other = something else
match-decline-reason-not-told = not told

## Why a match ended

match-end-reason-doing-well = they do well on their own
match-end-reason-moved = moved
match-end-reason-time = no time
match-end-reason-chemistry = they did not click
match-end-reason-no-contact = no contact
match-end-reason-left-denmark = left Denmark
match-end-reason-other = something else
match-end-reason-not-told = not told

## How long a pair has been quiet

match-quiet-no = in contact
match-quiet-soon = quiet for a while
match-quiet-late = quiet for too long

## Follow-up: with whom, and how it goes

match-talked-with-participant = the participant
match-talked-with-friend = the volunteer friend
match-talked-with-both = both of them
match-theme-danish = Danish
match-theme-network = network
match-theme-society = society and culture
match-theme-job = job and education
match-theme-wellbeing = well-being
match-outcome-better = better
match-outcome-same = the same
match-outcome-do-not-know = don’t know

## What a concern is about

match-concern-safety = safety
match-concern-boundaries = boundaries between the two
match-concern-money = money
match-concern-children = the children
match-concern-authorities = the authorities
match-concern-wellbeing = well-being
match-concern-contact = the contact between the two
match-concern-other = something else
