# Queue of cases.
cases-title = Vorgänge
cases-caption = { $order ->
    [received-desc] Zuletzt eingegangene zuerst. Uhrzeiten in Ortszeit.
    [received-asc] Zuerst eingegangene zuerst. Uhrzeiten in Ortszeit.
    [changed-desc] Zuletzt geänderte zuerst. Uhrzeiten in Ortszeit.
    [changed-asc] Am längsten unveränderte zuerst. Uhrzeiten in Ortszeit.
   *[other] Sortiert nach der markierten Spalte. Uhrzeiten in Ortszeit.
}
cases-tabs = Vorgänge nach Status
cases-all = Alle
cases-filter = Vorgänge eingrenzen
cases-search = Suche
cases-search-hint = Name, Geburtsdatum, Kennzeichen
cases-nothing-searched = Bitte geben Sie ein Wort mit mindestens zwei Buchstaben, ein Datum, ein Kennzeichen oder eine Vorgangsnummer ein.
cases-service = Leistung
cases-kind = Art
cases-language = Sprache
cases-assigned = Zuständig
cases-from = Eingang ab
cases-to = Eingang bis
cases-dropoff = Nur mit Abgabe im Fach
cases-any = alle
cases-apply = Anwenden
cases-reset = Zurücksetzen
cases-filtered = Die Liste ist eingegrenzt.
assigned-me = mir zugewiesen
assigned-nobody = noch niemandem zugewiesen
assigned-someone = jemandem zugewiesen
column-reference = Nummer
column-service = Leistung
column-name = Name
column-received = Eingegangen
column-changed = Geändert
column-language = Sprache
column-kind = Art
column-status = Status
column-assigned = Zuständig
column-select = Auswahl
sort-by = Nach { $column } sortieren
select-case = Vorgang { $reference } auswählen
age = { $days ->
    [0] heute
    [one] seit gestern
   *[other] seit { $days } Tagen
}
clock-time = { $time } Uhr
clock-moment = { $day }, { $time } Uhr
no-name = ohne Namen
hidden-name = nicht einsehbar
nobody = niemand
you = Sie
unknown-service = Leistung hier unbekannt
dropoff-waiting = Abgabe im Fach
cases-empty-title = Noch ist nichts eingegangen.
cases-empty = Sobald jemand am Terminal einen Antrag abschließt oder sich an Sie übergeben lässt, steht er hier.
cases-none-title = Zu dieser Auswahl gibt es keine Vorgänge.
cases-none = Bitte ändern Sie die Filter oder setzen Sie sie zurück.
cases-pager = Seiten der Liste
cases-first = Zum Anfang
cases-before = Zurück
cases-after = Weiter
assign-selected = Ausgewählte zuweisen an
assign-nobody = niemanden (freigeben)
assign-do = Zuweisen
assign-count = { $count ->
    [0] Nichts ausgewählt
    [one] 1 Vorgang ausgewählt
   *[other] { $count } Vorgänge ausgewählt
}
assigned-done = { $count ->
    [0] Es wurde nichts geändert.
    [one] 1 Vorgang wurde zugewiesen.
   *[other] { $count } Vorgänge wurden zugewiesen.
}
keys-open = Tastenkürzel
keys-title = Tastenkürzel der Liste
keys-next = nächster Vorgang
keys-previous = voriger Vorgang
keys-enter = Vorgang öffnen
keys-search = in das Suchfeld
keys-mine = mir zuweisen
keys-select = auswählen
keys-help = diese Hilfe
keys-use = Tastenkürzel mit einzelnen Tasten verwenden
keys-close = Schließen

status-received = Eingegangen
status-in_review = In Bearbeitung
status-asked_back = Rückfrage gestellt
status-accepted = Angenommen
status-returned = Zurückgegeben
status-rejected = Abgelehnt
status-withdrawn = Zurückgenommen
status-closed = Abgeschlossen
kind-application = Antrag
kind-prefill = Terminvorbereitung
kind-handoff = Übergabe
