### Matching for one, and the matching meeting with its plan.

## Where it begins

matching-find-friend = Find a friend
matching-find-participant = Find somebody to befriend
matching-suggest = See suggestions for this registration

## Suggestions for one

matching-title = Suggestions
matching-who-friend = Who could be a friend for { $name }?
matching-who-participant = Whom could { $name } be a friend to?
matching-fit = { $count ->
    [one] { $count } fits
   *[other] { $count } fit
}
matching-room = { $count ->
    [one] has room for { $count }
   *[other] has room for { $count }
}
matching-free = { $count ->
    [one] free for { $count } day
   *[other] free for { $count } days
}
matching-waits = { $count ->
    [one] has waited { $count } day
   *[other] has waited { $count } days
}
matching-show-more = Show more
matching-not-ready-title = Something is missing first
matching-would-fit = { $count ->
    [one] Once that is in place, there is { $count } who could fit.
   *[other] Once that is in place, there are { $count } who could fit.
}
matching-open-registration = See the registration
matching-missing-talk = The talk is missing.
matching-missing-consent = Consent to find a friend is missing.
matching-missing-list = The registration has not been put on the waiting list.
matching-missing-room = There is no room for more just now.
matching-missing-gone = The registration is withdrawn or closed.
matching-already = Matched already
matching-no-friends-title = No volunteer friend has room just now
matching-no-friends-text = As soon as a friend is ready, suggestions stand here. Perhaps you know somebody to ask?
matching-no-participants-title = Nobody is waiting for a friend just now
matching-no-participants-text = That is good news. When somebody wishes for a friend, suggestions stand here.
matching-none-fits-title = Nobody fits just now
matching-none-fits-text = See below what stands in the way, and what it would take.
matching-do-not-fit = { $count ->
    [one] { $count } does not fit now. Why?
   *[other] { $count } do not fit now. Why?
}
matching-lift = May be suggested again
matching-let-in = May be in plans again

## Two side by side

matching-pair = Two side by side
matching-wishes = wishes for a friend
matching-offers = offers to be one
matching-bars = How well it fits
matching-cannot = It cannot be these two now
matching-propose = Propose this match
matching-apart = Not these two …
matching-apart-title = Not these two
matching-apart-text = The two are not suggested to each other until you allow it again.
matching-apart-reason = Why not?
matching-apart-do = Do not suggest them again
matching-nobody-told = Nobody is told anything before you have approved. Phone numbers are shared only when both have said yes.
matching-the-participant = the participant
matching-the-friend = the volunteer friend
matching-the-others = The others:

## The matching meeting

matching-plan = Matching meeting
matching-can-pair = { $count ->
    [one] { $count } match can be made
   *[other] { $count } matches can be made
}
matching-participants-remain = { $count ->
    [one] { $count } participant remains
   *[other] { $count } participants remain
}
matching-friends-remain = { $count ->
    [one] { $count } volunteer friend remains
   *[other] { $count } volunteer friends remain
}
matching-planned-pairs = Matches of the plan
matching-fits = Fits
matching-first-reason = Speaks most for it
matching-locked = locked together
matching-change = Change
matching-change-of = Change match { $number }
matching-lock = Lock the two together
matching-unlock = Do not lock the two together
matching-not-in-plan = Keep the two apart
matching-another-friend = Another friend …
matching-see-reasons = See the reasons
matching-draft = Propose these matches
matching-drafted = { $count ->
    [one] { $count } match is proposed and lies as a draft. Nobody has been told anything.
   *[other] { $count } matches are proposed and lie as drafts. Nobody has been told anything.
}
matching-see-matches = See the matches
matching-no-pairs-title = No match can be made just now
matching-no-pairs-text = See below who waits, and what it would take.
matching-remain = Who remains
matching-why = Why
matching-all-given = All who fit are given to others, so that most people get a friend, and those who have waited longest come first.
matching-all-have-one = All who fit get another friend in this plan.
matching-nearest = Nearest was: { $why }
matching-no-friends = No volunteer friend has room just now.
matching-no-participants = Nobody is waiting for a friend just now.
matching-choose-friend = Choose a friend …
matching-forbidden = Kept apart
matching-scarce = { $count ->
    [one] { $count } other volunteer friend has what several need
   *[other] { $count } other volunteer friends have what several need
}
matching-not-ready = { $count ->
    [one] { $count } is not ready yet
   *[other] { $count } are not ready yet
}
matching-refused-title = Not all whom you locked together can be
matching-refused-text = The plan is made without them. Mend what is missing, or take the lock off.
matching-release = Take the lock off
matching-lock-not-here = One of the two waits no longer.
matching-lock-forbidden = The two are kept apart as well.
matching-lock-no-room = One of them is locked together with more than there is room for.

## The plan on paper

matching-print = Print the plan
matching-print-names = Names on paper
matching-print-initials = Initials, so that a sheet left behind names nobody
matching-print-full = Full names

## Another friend in the plan

matching-alternatives = Another friend
matching-alternatives-text = Choose who is locked together. The rest of the plan is made anew around the two, so that it is the best again.
matching-in-plan-now = in the plan now
matching-cost-people = { $count ->
    [one] { $count } fewer gets somebody
   *[other] { $count } fewer get somebody
}
matching-cost-days = { $count ->
    [one] { $count } waiting day fewer counted
   *[other] { $count } waiting days fewer counted
}
matching-cost-points = { $count ->
    [one] the matches fit { $count } point worse
   *[other] the matches fit { $count } points worse
}
matching-cost-nothing = Costs the plan nothing
matching-then-remain = Would then get nobody:
matching-locked-away = { $count ->
    [one] { $count } other fits, but is locked together with somebody else.
   *[other] { $count } others fit, but are locked together with somebody else.
}
matching-no-alternatives = Nobody else fits just now.
