### The screens of matches: the list, one match, its follow-ups, concerns and messages.

## The list

matches-pair = Match
matches-to-plan = Find new matches
matches-to-waiting = See the waiting list
matches-meet = { $count ->
    [0] Nobody meets yet
    [one] { $count } match meets
   *[other] { $count } matches meet
}
matches-awaited = { $count ->
    [one] { $count } waits for an answer
   *[other] { $count } wait for an answer
}
matches-show-living = Under way
matches-show-attention = Need a look
matches-show-over = Ended and declined
matches-mine = Mine
matches-contact = Look at
matches-next-follow-up = Next follow-up
matches-overdue = overdue
matches-quiet = { $count ->
    [one] no contact for { $count } day
   *[other] no contact for { $count } days
}
matches-concerns-open = { $count ->
    [one] { $count } concern
   *[other] { $count } concerns
}
matches-urgent = urgent concern
matches-empty-title = No matches yet
matches-empty = Here are all matches, from the first suggestion to the last goodbye. Begin with somebody who waits, or find one for everybody at once.
matches-none-title = Nothing fits what you have chosen
matches-none = Try fewer choices.
matches-clear = Show all under way

## One match

matches-way = The way
matches-answer-of = Answer: { $side }
matches-said-yes = Says yes
matches-said-no = Says no
matches-awaits-answers = Note what the two answer.
matches-consent-missing = Consent to share name and contact is missing: { $side }.
matches-note-consent = Note consent
matches-to-registration = See the registration
matches-first-meeting = First meeting
matches-no-first-meeting = Time and place are not agreed yet.
matches-first-meeting-edit = Change time and place
matches-first-meeting-why = Both have said yes. If time and place are not agreed, you can write them later.

## Its steps, as buttons

matches-step-approved = Approve the suggestion
matches-step-both-asked = Note that both were asked
matches-step-first-meeting = Arrange the first meeting
matches-step-active = Note that they meet
matches-step-paused = Pause
matches-step-resumed = Go on after the break
matches-step-ended = End the match
matches-step-declined = Note a no
matches-lift = May be suggested again
matches-pause-why = Follow-up waits until the break is over.
matches-again-why = Whoever would like to again goes back to the waiting list. If nobody asked, a talk is arranged.
matches-decline-why = The two are not suggested to each other again until you say so.

## Follow-ups

matches-follow-ups = Follow-up
matches-follow-up = Follow-up
matches-follow-up-note = Note a follow-up
matches-follow-up-edit = Correct the follow-up
matches-follow-up-number = Follow-up { $number }
matches-follow-up-planned = Follow-up { $number }, planned for { $date }
matches-follow-up-between = Outside the plan
matches-which-follow-up = Which follow-up?
matches-no-follow-ups = None is noted yet.
matches-all-follow-ups-done = All planned ones are noted.
matches-edit = Correct
matches-edit-follow-up = Correct: { $title }, { $date }
matches-three-questions = The three questions
matches-times-met = { $count ->
    [0] not at all
    [one] { $count } time
   *[other] { $count } times
}
matches-times-met-hint = Since the last follow-up.
matches-how-it-goes = How is it going?
matches-how-it-goes-why = Voluntary. Ask only if the two would like to tell. The answers are counted without a name.
matches-no-answer = No answer
matches-theme-goes = { $theme }: { $outcome }

## Concerns

matches-concerns = Concerns
matches-raise-concern = Note a concern
matches-concern-edit = Correct the concern
matches-concern-text = What worries you?
matches-concern-hint = Write briefly, and nothing about health.
matches-concern-apart = Does something worry you? Note it apart, on the match’s page.
matches-cannot-wait = It cannot wait
matches-takes = Takes it
matches-nobody-yet = Nobody yet
matches-open = open
matches-solve = Note as solved
matches-solved = solved

## Who follows up

matches-stand-in = Choose a stand-in
matches-stand-in-end = No stand-in any more
matches-give-to = Give to another member

## Messages

matches-write = Write to both
matches-thank = Thank both
matches-messages-why = A message to each, in her own language.
matches-kind-asked = Would you like to meet?
matches-kind-first-meeting = Name and first meeting
matches-kind-reminder = Reminder
matches-kind-pause = Break
matches-kind-thank-you = Thank you
matches-nothing-to-write = Nothing to write now
matches-nothing-to-write-why = Before the suggestion is approved, nobody is told anything.
matches-stopped-no-time = The time of the first meeting is not agreed yet.
matches-stopped-protected = Name and contact are protected and are not passed on. Agree with the person how the two meet.
matches-stopped-consent = We may not write this yet. { $name } has not consented to: { $purpose }.
matches-call-yourself = The name is protected. Call yourself, and do not write.

## Ctrl K

matches-open-mine = My matches
matches-open-attention = Matches that need a look
