### The waiting list, a registration, its form, and who waits in which area.

## The list

waiting-new = New registration
waiting-import = Import spreadsheet
waiting-wait = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
waiting-have-room = { $count ->
    [one] { $count } friend has room
   *[other] { $count } friends have room
}
waiting-longest = { $count ->
    [one] longest: { $count } day
   *[other] longest: { $count } days
}
waiting-participants = Waiting for a friend
waiting-friends = Friends with room
waiting-both = Both
waiting-show-waits = waiting
waiting-consent-missing = consent missing
waiting-show-meeting-asked = wants an introductory meeting
waiting-search = Search by name
waiting-days = Days
waiting-languages-and-wishes = Languages and wishes
waiting-protected = Protected name
waiting-adults = { $count ->
    [one] { $count } adult
   *[other] { $count } adults
}
waiting-children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
waiting-area-in = { $area } ({ $municipality })
waiting-empty-title = The waiting list is empty
waiting-empty = Everybody who would like a friend stands here, and everybody who would like to be one. If you have a spreadsheet already, begin with that.
waiting-none-title = Nobody fits what you have chosen
waiting-none = Try fewer choices, or part of the name.
waiting-clear = Show all who wait
waiting-more-found = The name fits more people than are shown here. Type more of it.

## Registrations begun and not saved

waiting-unfinished = { $count ->
    [one] { $count } registration is unfinished
   *[other] { $count } registrations are unfinished
}
waiting-unnamed = Without a name
waiting-kept-at = kept { $at }
waiting-continue = Continue
waiting-discard = Discard

## One registration

waiting-registration = Registration
waiting-waited = { $count ->
    [one] Has waited { $count } day
   *[other] Has waited { $count } days
}
waiting-since = since { $date }
waiting-protected-why = Name and address are protected. Look only when you need to contact the person and nobody is looking on.
waiting-open-protected = Show name and contact
waiting-copy-phone = Copy the number
waiting-copy-email = Copy the e-mail
waiting-copied = Copied
waiting-consents = Consent
waiting-consent-give = Note consent
waiting-consent-withdraw = Withdraw
waiting-consent-none = not given
waiting-consent-given = Given { $date }, { $how }, read in { $language }, taken by { $member }
waiting-consent-withdrawn = Withdrawn { $date }
waiting-consent-withdraw-why = The consent no longer holds from now on. Without consent to find a friend the registration leaves the waiting list.
waiting-notes = Contact notes
waiting-note-add = Add note
waiting-signed-up = signed up
waiting-came = came
waiting-did-not-come = did not come
waiting-invited = invited { $date }
waiting-others = Other registrations
waiting-open-match = See the match
waiting-standing = { $side } · { $state } · since { $date }
waiting-meeting-note = Wants an introductory meeting
waiting-meeting-forget = No longer wants it
waiting-meeting-asked-on = Asked for an introductory meeting { $date }
waiting-edit = Edit
waiting-step-new = Begin again
waiting-step-talk-arranged = Arrange a talk
waiting-step-ready = Put on the waiting list
waiting-step-matched = Has found a friend
waiting-step-withdrawn = Withdraw the registration
waiting-step-closed = Close the registration
waiting-more-steps = More

## The form

waiting-edit-title = Edit registration
waiting-only-name = Only the name is needed. All the rest can wait.
waiting-which-side = What is wished for?
waiting-household = Household
waiting-languages = Languages
waiting-wishes = Wishes
waiting-offers = Offers
waiting-time-and-place = Time and place
waiting-danish = Danish and background
waiting-work = Work and room
waiting-ages-hint = For example 4, 9
waiting-adult-add = Add adult
waiting-adult-name = Name of adult { $number }
waiting-adult-phone = Phone of adult { $number }
waiting-adult-remove = Remove adult { $number }
waiting-language-of = Language { $number }
waiting-level-of = How well, language { $number }
waiting-language-named = Which language is language { $number }?
waiting-language-add = Add language
waiting-adult-field = Adult { $adult } · { $field }
waiting-adult-language-add = Add language of adult { $adult }
waiting-other = Other …
waiting-not-asked = not asked
waiting-times-hint = Move with the arrow keys, choose with the space bar.
waiting-introduced = Introduced to the work
waiting-consent-question = What did the person say yes to?
waiting-consent-hint = Each purpose by itself. Tick only what the person has read or heard in her or his own language.
waiting-protected-hint = The person then stands without a name on all lists and sheets.
waiting-likely = The person may be here already
waiting-same-phone = the same phone number
waiting-same-email = the same e-mail
waiting-same-name = a name alike
waiting-open-beside = Open beside
waiting-draft-found = Here is what you typed last. It is not saved as a registration yet.
waiting-draft-drop = Begin anew
waiting-draft-kept = The draft is kept while you type.

## Areas

waiting-areas-best = { $count ->
    [one] An introductory meeting in { $area } would help most: { $count } friend is missing there.
   *[other] An introductory meeting in { $area } would help most: { $count } friends are missing there.
}
waiting-areas-enough = Just now there are friends enough in all areas.
waiting-areas-title = Where people wait, and where there are friends
waiting-areas-wait = Wait
waiting-areas-missing = Missing
waiting-areas-none = Area not noted
waiting-areas-empty-title = No areas yet
waiting-areas-empty = An area comes here when a registration names it.
# $at (String) – a day, as »24.12.2026«
waiting-asked-until = Asked by { $at }
