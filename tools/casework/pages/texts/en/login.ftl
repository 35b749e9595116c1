### Login: password and second factor.

login = Log in
login-name = User name
login-password = Password
login-wrong = User name or password is wrong.
login-wait = Too many failed attempts. Please wait for a minute, then try again.
login-first-password = The first password is on the machine that runs the service; “make run” names the file when it starts. Forgotten your password? An administrator will give you a new one.

code-title = Confirmation code
code-intro = Please enter the six-digit code that your app shows now.
code = Code
code-hint = Six digits, or one of your recovery codes.
code-wrong = The code is wrong, or it was used before.
code-wait = Too many wrong codes. Please wait for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  }, then log in again.
code-confirm = Confirm
code-lost = No access to your app and recovery codes? An administrator resets the second factor.
code-other-account = Log in with another account
