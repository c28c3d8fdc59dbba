### Sign-ups for introductory meetings.

## How a sign-up came in

sign-up-source-myself = خود شخص
sign-up-source-friend = از طریق یک دوست
sign-up-source-language-school = از طریق مکتب زبان
sign-up-source-municipality = از طریق کمون
sign-up-source-walk-in = پیش دروازه
sign-up-source-other = به شکل دیگر
