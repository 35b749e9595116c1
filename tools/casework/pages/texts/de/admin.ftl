### Konten und Terminals verwalten.

accounts-caption = Alle Konten dieses Dienstes
account-new = Neues Konto
account-create = Konto anlegen
account-create-text = Danach wird ein Kennwort für die erste Anmeldung angezeigt. Die Person wählt dabei ein eigenes.
account-created = Das Konto ist angelegt.
account-person = Person
account-state = Zustand
account-active = aktiv
account-inactive = gesperrt
account-first-login-due = erste Anmeldung steht aus
account-pseudonym = Kennung im Protokoll
account-created-at = Angelegt
account-display = Name in der Anzeige
account-display-hint = Wie Kolleginnen und Kollegen die Person sehen, zum Beispiel „M. Weber“.
account-display-wrong = Bitte höchstens 120 Zeichen in einer Zeile.
account-name-hint = Buchstaben, Ziffern, Punkt, Bindestrich; wird bei der Anmeldung eingegeben.
account-name-wrong = Bitte 2 bis 80 Buchstaben oder Ziffern, auch Punkt, Bindestrich, Unterstrich, @ und Plus, ohne Leerzeichen.
account-name-taken = Diesen Benutzernamen gibt es schon.
account-role-missing = Bitte wählen Sie mindestens eine Rolle.
account-rights = Anzeige und Rollen
account-rights-text = Werden Rollen geändert, so enden die Sitzungen dieses Kontos.
account-own-hint = Dies ist Ihr eigenes Konto. Rollen und Zustand ändert jemand anderes mit der Rolle „Verwaltung“.
account-access = Zugang
account-password-text = Kennwort vergessen? Es wird ein neues für eine Anmeldung erzeugt; Sitzungen enden.
account-password-reset = Neues Kennwort erzeugen
account-password-done = Das Kennwort ist zurückgesetzt.
account-factor-text = Gerät und Ersatzcodes verloren? Danach genügt das Kennwort, bis ein neuer zweiter Faktor eingerichtet ist. Vergewissern Sie sich vorher, dass Sie wirklich mit dieser Person sprechen.
account-factor-reset = Zweiten Faktor zurücksetzen
account-deactivate-text = Wer gesperrt ist, kann sich nicht anmelden; laufende Sitzungen enden sofort. Das Konto bleibt für das Protokoll erhalten.
account-deactivate = Konto sperren
account-activate-text = Das Konto ist gesperrt.
account-activate = Konto wieder freigeben
account-done-saved = Die Änderungen sind gespeichert.
account-done-activated = Das Konto ist wieder freigegeben.
account-done-deactivated = Das Konto ist gesperrt.
account-done-factor-reset = Der zweite Faktor ist zurückgesetzt.

role-clerk-hint = Vorgänge lesen und bearbeiten, Abholungen vorbereiten
role-loader-hint = Fächer beschicken und leeren; sieht Vorgangsnummern, keine Angaben
role-supervisor-hint = Alles aus der Sachbearbeitung; Fächer von Hand öffnen, mitzeichnen, Protokoll ohne Namen
role-auditor-hint = Protokoll mit Namen lesen und ausgeben; Vorgänge ohne Angaben
role-administrator-hint = Konten, Terminals und Betrieb; keine Vorgänge

one-time-password = Kennwort für die erste Anmeldung
one-time-password-once = Das Kennwort wird nur jetzt angezeigt.
one-time-password-text = Geben Sie es der Person selbst, am besten mündlich oder auf Papier. Bei der Anmeldung muss sie ein eigenes wählen.
one-time-password-noted = Ich habe es weitergegeben

terminal = Terminal
terminal-enrol = Terminal anmelden
terminal-enrol-text = Der Browser eines Terminals wird einmal mit einem Code angemeldet. Erst dann lassen sich dort Fächer öffnen. Terminals und ihre Schränke stehen in den Einstellungen des Dienstes.
terminal-none = In den Einstellungen ist kein Terminal genannt.
terminal-code-make = Code erzeugen
terminal-code-for = Anmeldecode für „{ $terminal }“
terminal-code-text = Geben Sie den Code am Terminal ein. Er gilt einmal, bis { $time } Uhr, und wird nur jetzt angezeigt.
terminal-open = Terminals melden sich ohne Code an
terminal-open-text = So ist es in den Einstellungen festgelegt (enrolment = "open"). Das ist nur für Versuche auf einem einzelnen Rechner gedacht.
terminal-devices = Angemeldete Browser
terminal-no-devices = Noch ist kein Browser angemeldet.
terminal-enrolled = Angemeldet
terminal-seen = Zuletzt gesehen
terminal-never = noch nie
terminal-unknown = nicht mehr in den Einstellungen
terminal-revoke = Abmelden
terminal-revoke-one = Browser von „{ $terminal }“, angemeldet am { $day }, abmelden
terminal-done-revoked = Der Browser ist abgemeldet. Dort lässt sich nichts mehr öffnen, bis er neu angemeldet wird.
