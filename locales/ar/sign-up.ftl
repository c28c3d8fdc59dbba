### Sign-ups for introductory meetings.

## How a sign-up came in

sign-up-source-myself = الشخص نفسه
sign-up-source-friend = عن طريق صديق
sign-up-source-language-school = عن طريق مدرسة اللغة
sign-up-source-municipality = عن طريق البلدية
sign-up-source-walk-in = عند الباب
sign-up-source-other = بطريقة أخرى
