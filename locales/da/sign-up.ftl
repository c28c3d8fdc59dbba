### Sign-ups for introductory meetings.

## How a sign-up came in

sign-up-source-myself = personen selv
sign-up-source-friend = gennem en ven
sign-up-source-language-school = gennem sprogskolen
sign-up-source-municipality = gennem kommunen
sign-up-source-walk-in = ved døren
sign-up-source-other = på anden måde
