### The own account: password, second factor, sessions.

account = Your account
account-roles = Roles
account-done-password-changed = Your password has been changed. Other sessions were ended.
account-done-sessions-ended = The session was ended.

password-change = Change password
password-due = Somebody else set this password for you. Please choose your own now; then you can go on.
password-rules = At least { $chars } characters. Several words that have nothing to do with each other work best. Special characters are not needed.
password-current = Current password
password-new = New password
password-again = Repeat new password
password-ends-sessions = All other sessions of this account will be ended.
password-current-wrong = The password is wrong.
password-short = Please use at least { $chars } characters.
password-long = This is too long: at most 256 characters.
password-simple = This password is easy to guess: it is mostly made of sequences, repetitions, common words or your name.
password-same = This is your current password. Please choose another one.
password-differs = The two new passwords differ.

factor = Second factor
factor-state = Status:
factor-on = set up
factor-off = not set up
factor-manage = Manage second factor
factor-on-text = When you log in, a code from your app is asked for after the password.
factor-off-text = With a second factor, a stolen password is no longer enough to log in. You need an app that shows one-time codes (TOTP) on a device of your office or your own.
factor-required = A second factor is required here for working with Amt-O-Mat. Please set it up now; then you can go on.
factor-begin = Set up second factor
factor-scan = Connect your app
factor-scan-text = Scan this QR code with your app.
factor-qr = QR code to be scanned with the app
factor-key = Or enter this key by hand:
factor-code-hint = The six digits that the app shows now.
factor-confirm = Check code and switch on
factor-remove = Remove second factor
factor-remove-text = For instance before you change to another device. After that, the password is enough to log in.
factor-remove-required = For instance before you change to another device. You will have to set up a new one right away.

recovery = Recovery codes
recovery-once = These codes are shown only now.
recovery-text = Print them or write them down, and keep them apart from the device with the app. Each code replaces the app’s code once.
recovery-noted = I have stored the codes
recovery-left = { $count ->
    [0] No recovery codes are left. Please create new ones.
    [one] One recovery code is left. Please create new ones.
   *[other] { $count } recovery codes are left.
  }
recovery-renew = Create new recovery codes
recovery-renew-text = The previous recovery codes will no longer be valid.

sessions-caption = Sessions in which you are logged in
sessions-started = Logged in
sessions-seen = Last used
sessions-expires = Ends at the latest
sessions-action = Action
sessions-here = this session
sessions-end = End
sessions-end-one = End the session of { $day }, { $time }
sessions-end-others = End all other sessions
