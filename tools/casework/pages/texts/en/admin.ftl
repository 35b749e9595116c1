### Managing accounts and terminals.

accounts-caption = All accounts of this service
account-new = New account
account-create = Create account
account-create-text = A password for the first login will be shown then. The person will choose their own when logging in.
account-created = The account has been created.
account-person = Person
account-state = Status
account-active = active
account-inactive = locked
account-first-login-due = first login pending
account-pseudonym = Identifier in the audit
account-created-at = Created
account-display = Display name
account-display-hint = What colleagues see, for instance “M. Weber”.
account-display-wrong = Please use at most 120 characters on one line.
account-name-hint = Letters, digits, dot, hyphen; it is entered at login.
account-name-wrong = Please use 2 to 80 letters or digits, also dot, hyphen, underscore, @ and plus, without spaces.
account-name-taken = This user name already exists.
account-role-missing = Please choose at least one role.
account-rights = Display and roles
account-rights-text = When roles change, the sessions of this account end.
account-own-hint = This is your own account. Its roles and status are changed by another administrator.
account-access = Access
account-password-text = Password forgotten? A new one for one login will be created; sessions end.
account-password-reset = Create new password
account-password-done = The password has been reset.
account-factor-text = Device and recovery codes lost? The password will be enough until a new second factor is set up. Please make sure first that you are really talking to this person.
account-factor-reset = Reset second factor
account-deactivate-text = A locked account cannot log in; its sessions end at once. It is kept for the audit.
account-deactivate = Lock account
account-activate-text = The account is locked.
account-activate = Unlock account
account-done-saved = The changes have been saved.
account-done-activated = The account has been unlocked.
account-done-deactivated = The account has been locked.
account-done-factor-reset = The second factor has been reset.

role-clerk-hint = Read and work on cases, prepare pick-ups
role-loader-hint = Load and empty compartments; sees case numbers, no details
role-supervisor-hint = All of a clerk’s work; open compartments by hand, second signature, audit without names
role-auditor-hint = Read and export the audit with names; cases without details
role-administrator-hint = Accounts, terminals and operations; no cases

one-time-password = Password for the first login
one-time-password-once = The password is shown only now.
one-time-password-text = Give it to the person yourself, preferably by word of mouth or on paper. They have to choose their own when logging in.
one-time-password-noted = I have passed it on

terminal = Terminal
terminal-enrol = Enrol a terminal
terminal-enrol-text = A terminal’s browser is enrolled once with a code. Only then can compartments be opened there. Terminals and their cabinets are named in the settings of the service.
terminal-none = No terminal is named in the settings.
terminal-code-make = Create code
terminal-code-for = Enrolment code for “{ $terminal }”
terminal-code-text = Enter the code at the terminal. It is valid once, until { $time }, and is shown only now.
terminal-open = Terminals enrol without a code
terminal-open-text = The settings say so (enrolment = "open"). This is meant for trials on a single machine only.
terminal-devices = Enrolled browsers
terminal-no-devices = No browser is enrolled yet.
terminal-enrolled = Enrolled
terminal-seen = Last seen
terminal-never = never
terminal-unknown = no longer in the settings
terminal-revoke = Revoke
terminal-revoke-one = Revoke the browser of “{ $terminal }” enrolled on { $day }
terminal-done-revoked = The browser has been revoked. Nothing can be opened there until it is enrolled again.
