### Sign-ups for introductory meetings.

## How a sign-up came in

sign-up-source-myself = the person
sign-up-source-friend = through a friend
sign-up-source-language-school = through the language school
sign-up-source-municipality = through the municipality
sign-up-source-walk-in = at the door
sign-up-source-other = another way
