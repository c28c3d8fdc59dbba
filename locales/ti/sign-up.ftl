### Sign-ups for introductory meetings.

## How a sign-up came in

sign-up-source-myself = እቲ ሰብ ባዕሉ
sign-up-source-friend = ብመንገዲ መሓዛ
sign-up-source-language-school = ብመንገዲ ቤት ትምህርቲ ቋንቋ
sign-up-source-municipality = ብመንገዲ ኮሙን
sign-up-source-walk-in = ኣብ ኣፍደገ
sign-up-source-other = ብኻልእ መንገዲ
