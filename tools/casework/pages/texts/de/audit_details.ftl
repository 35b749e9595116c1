### Protokoll: Näheres zu den Einträgen, und wer oder was gemeint ist.

audit-somebody = Person aus dem Amt
audit-nobody = niemanden
audit-who-bridge = Schrank
audit-who-operator = Person am Rechner
audit-who-system = Dienst
audit-who-terminal = Terminal

audit-key-after = jetzt
audit-key-at = bemerkt
audit-key-before = vorher
audit-key-by-code = mit Anmeldecode
audit-key-cabinet = Schrank
audit-key-case = Vorgang
audit-key-case-assign-to = an
audit-key-code-left = Versuche übrig für den Code
audit-key-count = Anzahl
audit-key-cutoff = älter als
audit-key-digest = Nachweis
audit-key-door = Fach
audit-key-errands = gesperrte Abholungen und Einlieferungen
audit-key-expected-seq = erwarteter Eintrag
audit-key-field = Angabe
audit-key-form = Format
audit-key-format = Format
audit-key-found-seq = letzter vorhandener Eintrag
audit-key-from = vorher
audit-key-intact = unversehrt
audit-key-item = Unterlage
audit-key-jti = Kennung der Freigabe
audit-key-key = Schlüssel
audit-key-keypad-left = Versuche übrig am Tastenfeld
audit-key-kind = Art
audit-key-known = bekannt bis Ereignis
audit-key-op = Zweck
audit-key-purpose = wofür
audit-key-reason = Grund
audit-key-records = geprüfte Einträge
audit-key-roles = Rollen
audit-key-seq = wievielte Öffnung
audit-key-state = Stand
audit-key-to = jetzt
audit-key-told = gemeldet bis Ereignis
audit-key-via = eingegangen

audit-purpose-load = Einlegen
audit-purpose-override = neuer Code, Ausräumen oder Klärung

audit-op-disable = außer Betrieb nehmen
audit-op-dropoff = Einliefern
audit-op-enable = wieder in Betrieb nehmen
audit-op-inspect = Nachsehen
audit-op-load = Einlegen
audit-op-pickup = Abholen
audit-op-unload = Ausräumen

audit-format-csv = CSV
audit-format-json = JSON
audit-format-letter = Brief
audit-format-pdf = PDF

audit-reason-does-not-close = Tür ging nicht zu
audit-reason-does-not-open = Tür ging nicht auf
audit-reason-forced = Tür ohne Freigabe geöffnet
audit-reason-jammed = Tür ging nicht auf
audit-reason-left-empty = Fach als leer oder unvollständig gemeldet
audit-reason-moved = anderes Fach zugeteilt
audit-reason-rollback = ältere Datenbank
audit-reason-unconfirmed = ohne Bestätigung gegangen
audit-reason-unknown = unklar, ob sich die Tür geöffnet hat
audit-reason-wrong-content = etwas Fremdes im Fach gemeldet

audit-rollback-anchor-changed = Anfang des Protokolls verändert
audit-rollback-behind = Datenbank älter als ihr gesichertes Protokoll
audit-rollback-declared = Sicherung des ganzen Rechners gemeldet
audit-rollback-different = andere Einträge als im gesicherten Protokoll
audit-rollback-heads-changed = gesicherte Köpfe verändert
audit-rollback-heads-missing = gesicherte Köpfe fehlen

audit-broken-anchor = Der Anfang der Kette ist nicht lesbar oder wurde nicht von diesem Dienst geschrieben.
audit-broken-changed = Der erste falsche Eintrag ist Nr. { $seq }. Er wurde verändert, oder er schließt nicht an den Eintrag davor an.
audit-broken-missing = Eintrag Nr. { $next } fehlt. Der nächste vorhandene ist Nr. { $seq }.
