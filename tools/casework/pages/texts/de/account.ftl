### Eigenes Konto: Kennwort, zweiter Faktor, Sitzungen.

account = Eigenes Konto
account-roles = Rollen
account-done-password-changed = Ihr Kennwort ist geändert. Andere Sitzungen wurden beendet.
account-done-sessions-ended = Die Sitzung wurde beendet.

password-change = Kennwort ändern
password-due = Dieses Kennwort hat jemand anderes für Sie angelegt. Bitte wählen Sie jetzt ein eigenes; danach geht es weiter.
password-rules = Mindestens { $chars } Zeichen. Am besten sind mehrere Wörter, die nichts miteinander zu tun haben. Sonderzeichen sind nicht nötig.
password-current = Bisheriges Kennwort
password-new = Neues Kennwort
password-again = Neues Kennwort wiederholen
password-ends-sessions = Alle anderen Sitzungen dieses Kontos werden dabei beendet.
password-current-wrong = Das Kennwort stimmt nicht.
password-short = Bitte nehmen Sie mindestens { $chars } Zeichen.
password-long = Das ist zu lang: höchstens 256 Zeichen.
password-simple = Dieses Kennwort ist leicht zu erraten: Es besteht vor allem aus Reihen, Wiederholungen, gängigen Wörtern oder Ihrem Namen.
password-same = Das ist Ihr bisheriges Kennwort. Bitte wählen Sie ein anderes.
password-differs = Die beiden neuen Kennwörter sind verschieden.

factor = Zweiter Faktor
factor-state = Stand:
factor-on = eingerichtet
factor-off = nicht eingerichtet
factor-manage = Zweiten Faktor verwalten
factor-on-text = Bei der Anmeldung wird nach dem Kennwort ein Code aus Ihrer App abgefragt.
factor-off-text = Mit einem zweiten Faktor genügt ein fremdes Kennwort nicht mehr für eine Anmeldung. Sie brauchen dafür eine App, die Einmalcodes anzeigt (TOTP), auf einem dienstlichen oder eigenen Gerät.
factor-required = Für die Arbeit mit Amt-O-Mat ist hier ein zweiter Faktor vorgeschrieben. Bitte richten Sie ihn jetzt ein; danach geht es weiter.
factor-begin = Zweiten Faktor einrichten
factor-scan = App verbinden
factor-scan-text = Lesen Sie diesen QR-Code mit Ihrer App ein.
factor-qr = QR-Code zum Einlesen mit der App
factor-key = Oder geben Sie diesen Schlüssel von Hand ein:
factor-code-hint = Sechs Ziffern, die die App jetzt anzeigt.
factor-confirm = Code prüfen und einschalten
factor-remove = Zweiten Faktor entfernen
factor-remove-text = Zum Beispiel vor einem Wechsel des Geräts. Danach genügt für die Anmeldung das Kennwort.
factor-remove-required = Zum Beispiel vor einem Wechsel des Geräts. Danach müssen Sie sofort einen neuen einrichten.

recovery = Ersatzcodes
recovery-once = Diese Codes werden nur jetzt angezeigt.
recovery-text = Drucken oder schreiben Sie sie ab, und verwahren Sie sie getrennt vom Gerät mit der App. Jeder Code ersetzt einmal den Code der App.
recovery-noted = Ich habe die Codes verwahrt
recovery-left = { $count ->
    [0] Es sind keine Ersatzcodes mehr übrig. Bitte erzeugen Sie neue.
    [one] Es ist noch ein Ersatzcode übrig. Bitte erzeugen Sie neue.
   *[other] Es sind noch { $count } Ersatzcodes übrig.
  }
recovery-renew = Neue Ersatzcodes erzeugen
recovery-renew-text = Die bisherigen Ersatzcodes gelten danach nicht mehr.

sessions-caption = Sitzungen, in denen Sie angemeldet sind
sessions-started = Angemeldet
sessions-seen = Zuletzt benutzt
sessions-expires = Endet spätestens
sessions-action = Aktion
sessions-here = diese Sitzung
sessions-end = Beenden
sessions-end-one = Sitzung vom { $day }, { $time } Uhr beenden
sessions-end-others = Alle anderen Sitzungen beenden
