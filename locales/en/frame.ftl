### The window's frame: what stands around every screen, and the words its controls share.

## Navigation

frame-name = Vejviser
frame-navigation = Pages
frame-skip = Go to the content
frame-menu = Menu
frame-today = Today
frame-waiting-list = Waiting list
frame-areas = Areas
frame-matches = Matches
frame-meetings = Introductory meetings
frame-settings = Settings
frame-no-such-page = There is no such page
frame-no-such-page-why = The address leads nowhere here. Go on from the menu.

## Search and actions

frame-search = Search people, meetings, courses, actions
frame-search-title = Search
frame-people = People
frame-search-hint = Type a name or what you want to do. Choose with the arrow keys and Enter.
frame-search-nothing = Nothing found. Try part of the name or another word.
frame-search-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
frame-actions = Actions
frame-go-to = Go to

## Language and lock

frame-language = Language
frame-lock = Lock
frame-unlock = Unlock
frame-unlock-title = Welcome back
frame-unlock-group = The register of { $group } is locked.
frame-unlock-long = The register is being made ready. That can take some minutes when the register is large or the program is new. Leave the window open.
frame-passphrase = Passphrase
frame-passphrase-empty = Type your passphrase.
frame-show = Show
frame-hide = Hide
frame-hidden-name = The name is hidden
frame-names-hidden = The names are hidden. Press { $key } to show them.
frame-names-shown = The names are shown again
frame-hide-names = Hide names
frame-show-names = Show names

## Undo

frame-undo = Undo
frame-redo = Redo
frame-undo-redo = Undo and redo
frame-nothing-to-undo = There is nothing to undo
frame-nothing-to-redo = There is nothing to redo

## Forms and dialogs

frame-save = Save
frame-cancel = Cancel
frame-close = Close
frame-back = Back
frame-next = Next
frame-optional = optional
frame-errors-title = Something needs mending
frame-date-hint = Day, month, year: 24.12.2026
frame-time-hint = Hour and minute: 18:30
frame-all = All

## While it works, and when it does not

frame-busy = One moment …
frame-stop = Stop
frame-went-wrong-title = It did not work
frame-went-wrong = Something failed in the program. Try again. If it happens again, close the program and open it anew. What is saved is still there.
frame-try-again = Try again
