### Protokoll: was mit Fächern, Abholungen und Einlieferungen geschah.

audit-errand-pickup = Abholung: { $event }
audit-errand-dropoff = Einlieferung: { $event }

audit-event-cancel = abgebrochen
audit-event-closed = Tür geschlossen
audit-event-code = Code angenommen
audit-event-emptied = Fach geleert
audit-event-expire = Frist abgelaufen
audit-event-forced = Tür ohne Freigabe geöffnet
audit-event-issue = Code ausgegeben
audit-event-jam = Tür klemmt
audit-event-laid-in = eingelegt
audit-event-lapse = ohne Antwort geblieben
audit-event-left-empty = als leer gemeldet
audit-event-lift-hold = Sperre aufgehoben
audit-event-load = Einlegen begonnen
audit-event-loaded = eingelegt
audit-event-move = in ein anderes Fach verlegt
audit-event-not-sent = Öffnung nicht ausgelöst
audit-event-not-sent-again = weitere Öffnung nicht ausgelöst
audit-event-opened = Tür geöffnet
audit-event-person = an Mitarbeitende übergeben
audit-event-put-back = zurückgestellt
audit-event-release = Öffnung veranlasst
audit-event-reserve = Fach reserviert
audit-event-resume = fortgesetzt
audit-event-settle-taken = als abgeholt entschieden
audit-event-settle-there = als noch vorhanden entschieden
audit-event-stale = veraltete Öffnung abgewiesen
audit-event-stuck = Tür reagiert nicht
audit-event-taken = entnommen
audit-event-unknown = Ausgang der Öffnung unbekannt
audit-event-unload = Leeren begonnen
audit-event-withdraw = zurückgezogen
audit-event-withdraw-opened = nach Öffnung zurückgezogen
audit-event-withdraw-unplaced = ohne Fach zurückgezogen
audit-event-wrong = falscher Inhalt gemeldet

audit-action-bridge-events-reset = Ereignisse der Schranksteuerung neu gelesen
audit-action-compartment-blocked = Fach gesperrt
audit-action-compartment-free = Fach freigegeben
audit-action-signing-key-rotated = Signaturschlüssel gewechselt
audit-action-signing-keys-retired = Alte Signaturschlüssel außer Kraft gesetzt
audit-action-keypad-unlocked = Sperre der Eingabe aufgehoben
