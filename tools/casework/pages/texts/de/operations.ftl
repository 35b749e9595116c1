### Zustand des Dienstes: Schlüssel, Löschfristen, wiederhergestellte Sicherung.

keys = Schlüssel
keys-master = Hauptschlüssel
keys-rotating = Wechsel läuft: { $count } Schlüssel
keys-signing = Signaturschlüssel für Fächer
keys-old-valid = { $count ->
    [one] dazu ein alter, der noch gilt
   *[other] dazu { $count } alte, die noch gelten
  }
keys-text = Angezeigt werden Kennungen, nie die Schlüssel selbst. Gewechselt wird auf dem Rechner: python -m tools.casework rotate-keys.
operations-store = Datenbank und Protokoll
operations-database = Datenbank
operations-records = Einträge im Protokoll
operations-store-text = Der Kopf des Protokolls wird regelmäßig in eine Datei geschrieben. Sie gehört auf einen anderen Datenträger als die Datenbank.
operations-done-acknowledged = Die Prüfung der Fächer ist vermerkt.

retention = Löschfristen
retention-days = { $count ->
    [0] sofort
    [one] ein Tag
   *[other] { $count } Tage
  }
retention-transcript = Gespräche
retention-handoff = Übergebene Entwürfe
retention-closed-case = Abgeschlossene Vorgänge
retention-open-case = Offene Vorgänge ohne Änderung
retention-audit = Protokoll
retention-session = Sitzungen
retention-keypad = Falsche Codes am Tastenfeld
retention-keypad-lock = Sperren des Tastenfelds
retention-enrolment = Anmeldecodes
retention-handle = Zugriffe des Terminals auf Fächer
retention-text = Gelöscht wird jede Nacht gegen { $hour } Uhr. Was in einem Fach liegt, wird nicht gelöscht, sondern gemeldet.
retention-last = Letzter Lauf
retention-never = noch keiner
retention-late = überfällig: Stimmt die Uhr des Rechners?
deletions-caption = Letzte Löschläufe
deletions-at = Gelöscht
deletions-kind = Was
deletions-cutoff = Älter als
deletions-count = Anzahl
deletions-digest = Nachweis
deletions-none = Noch wurde nichts gelöscht.

rollback = Eine ältere Datenbank wurde eingespielt
rollback-reason-behind = Die Datenbank ist älter als ihr gesichertes Protokoll.
rollback-reason-different = Die Datenbank hat andere Einträge als ihr gesichertes Protokoll.
rollback-reason-heads-missing = Die Datei mit den gesicherten Köpfen des Protokolls fehlt.
rollback-reason-heads-changed = Die Datei mit den gesicherten Köpfen des Protokolls wurde verändert.
rollback-reason-anchor-changed = Der Anfang des Protokolls wurde verändert.
rollback-reason-declared = Eine wiederhergestellte Sicherung des ganzen Rechners wurde gemeldet.
rollback-found = Das wurde am { $day } um { $time } Uhr bemerkt. { $count ->
    [0] Offene Abholungen oder Abgaben gab es nicht.
    [one] Eine offene Abholung oder Abgabe ist seither gesperrt.
   *[other] { $count } offene Abholungen und Abgaben sind seither gesperrt.
  }
rollback-text = Codes, die seit der Sicherung benutzt wurden, könnten sonst noch einmal gelten. Auch in einem freien Fach kann inzwischen etwas liegen. Bitte sehen Sie in jedem Fach nach, geben Sie leere Fächer einzeln frei, und entscheiden Sie jede gesperrte Abholung oder Abgabe einzeln.
rollback-looked = Ich habe in alle Fächer gesehen
rollback-acknowledge = Prüfung vermerken
rollback-look-first = Bitte bestätigen Sie erst, dass Sie nachgesehen haben.
rollback-supervisor = Vermerken kann das die Leitung.
