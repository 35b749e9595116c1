### Anmeldung: Kennwort und zweiter Faktor.

login = Anmelden
login-name = Benutzername
login-password = Kennwort
login-wrong = Benutzername oder Kennwort stimmt nicht.
login-wait = Zu viele Fehlversuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
login-first-password = Das erste Kennwort liegt auf dem Rechner, auf dem der Dienst läuft. „make run“ nennt die Datei beim Start. Kennwort vergessen? Die Verwaltung der Konten gibt Ihnen ein neues.

code-title = Bestätigungscode
code-intro = Bitte geben Sie den sechsstelligen Code ein, den Ihre App gerade anzeigt.
code = Code
code-hint = Sechs Ziffern, oder einer Ihrer Ersatzcodes.
code-wrong = Der Code stimmt nicht, oder er wurde schon einmal benutzt.
code-wait = Zu viele falsche Codes. Bitte warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  } und melden Sie sich dann neu an.
code-confirm = Bestätigen
code-lost = Kein Zugriff auf App und Ersatzcodes? Die Verwaltung der Konten setzt den zweiten Faktor zurück.
code-other-account = Mit einem anderen Konto anmelden
