# Terminal
title = Abholstation
starting = Einen Moment, bitte …
offline-title = Die Fächer sind gerade nicht erreichbar
offline-hint = Wir versuchen es weiter. Sie müssen nichts tun.
home-title = Was möchten Sie tun?
pickup = Abholen
pickup-hint = Etwas liegt für Sie bereit.
dropoff = Einlegen
dropoff-hint = Sie geben Unterlagen oder Kennzeichen ab.
language = Sprache
settings = Anzeige
contrast = Mehr Kontrast
text-size = Schriftgröße
person = Mensch
close = Schließen
cancel = Abbrechen
back = Zurück
finish = Fertig
retry = Noch einmal versuchen
still-title = Sind Sie noch da?
still-entry = In { $seconds } Sekunden wird Ihre Eingabe gelöscht.
still-errand = In { $seconds } Sekunden schließt sich diese Ansicht.
still-here = Ich bin noch da
link-lost = Die Verbindung ist unterbrochen. Die Tür können Sie trotzdem zudrücken.

# Code
code = Ihr Code
letters-title = Tippen Sie die zwei Buchstaben
digits-title = Tippen Sie die acht Ziffern
complete-title = Richtig? Dann drücken Sie „OK“
code-where = Der Code steht groß auf Ihrem Brief, neben dem QR-Code.
code-qr = Oder halten Sie den QR-Code an das Lesegerät.
code-again = Wurden Sie unterbrochen? Mit demselben Code geht es weiter.
code-count = { $count } von 10 Zeichen getippt
code-hide = Verbergen
code-show = Zeigen
key-delete = Löschen
key-clear = Alles löschen
key-ok = OK
letters-keys = Buchstaben
digits-keys = Ziffern
letter-expected = Zuerst kommen zwei Buchstaben.
digit-expected = Jetzt kommen nur noch Ziffern.
no-such-letter = Dieser Buchstabe kommt in keinem Code vor.
code-incomplete = Der Code ist noch nicht vollständig.
scan-foreign = Das war nicht der QR-Code aus Ihrem Brief.
wrong-code = Dieser Code stimmt nicht. Sie haben noch { $left ->
    [one] einen Versuch
   *[other] { $left } Versuche
}.
wrong-code-last = Dieser Code stimmt nicht.
keypad-locked-title = Die Eingabe ist gesperrt
keypad-locked-hint = Es gab zu viele falsche Codes. Weiter geht es in:
checking = Wir prüfen Ihren Code …

# Cabinet and door
your-door = Ihr Fach
cabinet-picture = Bild der Fächer. Ihr Fach hat die Nummer { $door }. Es ist in Spalte { $column }, Reihe { $row }.
door-closed = Fach { $door } ist zu
door-opening = Fach { $door } wird geöffnet
door-open = Fach { $door } ist offen
door-checking = Fach { $door } wird geprüft
door-stuck = Fach { $door } klemmt
steps = Drei Schritte
step-take = Herausnehmen
step-lay = Hineinlegen
step-shut = Tür zudrücken
step-confirm = Bestätigen
items-take = Nehmen Sie heraus
items-lay = Legen Sie hinein
items-ready = Das liegt für Sie bereit
items-wanted = Das legen Sie ein
ready-pickup = Möchten Sie Fach { $door } öffnen?
ready-dropoff = Haben Sie alles zur Hand?
open-door = Fach { $door } öffnen
opening-title = Fach { $door } öffnet sich
take-title = Nehmen Sie alles aus Fach { $door }
lay-title = Legen Sie alles in Fach { $door }
then-shut = Drücken Sie danach die Tür zu, bis sie einrastet.
wont-open = Die Tür geht nicht auf
wont-shut = Die Tür geht nicht zu
reminder = Fach { $door } ist noch offen. Bitte drücken Sie die Tür zu.
alarm = Bitte jetzt die Tür von Fach { $door } zudrücken!
shut-first = Bitte drücken Sie zuerst die Tür zu.
taken-question = Haben Sie alles herausgenommen?
laid-question = Haben Sie alles hineingelegt?
yes-all = Ja, alles
open-again = Noch einmal öffnen
tries-left = { $tries ->
    [one] noch einmal möglich
   *[other] noch { $tries }-mal möglich
}
something-wrong = Etwas stimmt nicht
wrong-title = Was stimmt nicht?
wrong-missing = Das Fach war leer, oder es fehlt etwas
wrong-foreign = Darin liegt etwas Fremdes
wrong-nothing = Ich habe nichts eingelegt
wrong-occupied = Im Fach lag schon etwas
code-anew = Möchten Sie das Fach noch einmal öffnen? Dann geben Sie bitte den Code noch einmal ein.
enter-code = Code eingeben
jam-title = Fach { $door } klemmt
jam-push = Drücken Sie leicht gegen die Tür.
jam-pull = Lassen Sie los, und ziehen Sie vorsichtig.
jam-again = Fach { $door } noch einmal öffnen
jam-still = Die Tür geht immer noch nicht auf
moved-title = Bitte nehmen Sie Fach { $door }
moved-hint = Das erste Fach lässt sich nicht öffnen. Wir haben ein anderes für Sie.
unknown-title = Wir prüfen, ob Fach { $door } offen ist
unknown-hint = Wenn die Tür offen ist: Machen Sie in Ruhe weiter, und drücken Sie sie danach zu.
door-busy = Die Tür ist noch einen Moment beschäftigt. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
no-more-tries = Das Fach lässt sich hier nicht noch einmal öffnen.
not-reached = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.

# Ends
done-pickup-title = Vielen Dank
done-pickup-hint = Die Abholung ist abgeschlossen. Auf Wiedersehen!
done-dropoff-title = Vielen Dank
done-dropoff-hint = Wir haben Ihre Unterlagen sicher im Fach. Die Behörde prüft sie und meldet sich bei Ihnen.
cancelled-title = Abgebrochen
cancelled-hint = Das Fach bleibt zu. Sie können es später noch einmal versuchen.
disputed-title = Danke für den Hinweis
disputed-hint = Ein Mensch geht der Sache nach. Das Fach bleibt bis dahin gesperrt.
person-title = Ein Mensch hilft Ihnen weiter
person-hint = Bitte kommen Sie zu den Öffnungszeiten vorbei, und nennen Sie diese Nummer. Ihnen entsteht kein Nachteil.
person-safe = Was im Fach liegt, bleibt sicher verschlossen.
help-hint = Bitte kommen Sie zu den Öffnungszeiten zu uns. Bringen Sie Ihren Brief mit.
reference = Vorgangsnummer
place = Hier finden Sie uns
code-locked-title = Dieser Code ist gesperrt
code-locked-hint = Er wurde zu oft falsch eingegeben. Die Behörde gibt Ihnen einen neuen.
code-expired-title = Dieser Code gilt nicht mehr
code-expired-hint = Ihre Unterlagen liegen jetzt am Schalter. Dort bekommen Sie sie zu den Öffnungszeiten.
in-use-title = Das Fach wird gerade benutzt
in-use-hint = Bitte warten Sie einen Augenblick, und versuchen Sie es dann noch einmal.
collected-title = Hier wurde schon abgeholt
collected-hint = Zu diesem Code liegt nichts mehr im Fach. Waren Sie das nicht? Dann sagen Sie uns bitte Bescheid.
needs-staff-title = Hier muss ein Mensch helfen
needs-staff-hint = Bitte kommen Sie mit Ihrem Brief zu den Öffnungszeiten zu uns.
locker-unavailable-title = Die Fächer sind gerade gestört
locker-unavailable-hint = Ihr Code bleibt gültig. Bitte versuchen Sie es später noch einmal.
not-allowed-title = Das geht hier nicht
not-allowed-hint = Diese Unterlagen geben Sie bitte am Schalter ab.
too-late-title = Die Zeit dafür ist vorbei
too-late-hint = Bitte geben Sie die Unterlagen am Schalter ab, oder fragen Sie dort nach einem Code.
no-compartment-title = Gerade ist kein Fach frei
no-compartment-hint = Bitte versuchen Sie es später noch einmal, oder geben Sie alles am Schalter ab.

# Staff
enrol-title = Dieses Terminal ist noch nicht angemeldet
enrol-hint = Für das Personal: Erzeugen Sie in der Verwaltung der Fächer einen Anmeldecode, und geben Sie ihn hier ein.
enrol-code = Anmeldecode, acht Ziffern
enrol = Anmelden
enrol-failed = Dieser Anmeldecode gilt nicht. Bitte erzeugen Sie einen neuen.
simulation = Simulation
simulation-hint = Diese Fächer gibt es nur auf dem Bildschirm.
simulation-push = Tür { $door } zudrücken
simulation-jam = Tür { $door } klemmen lassen
simulation-unjam = Tür { $door } wieder lösen

# Things
item-old-licence = Alter Führerschein
item-licence-card = Führerschein (Karte)
item-international-licence = Internationaler Führerschein
item-plates = Kenn­zeichen (Schilder)
item-registration-certificate-1 = Fahrzeugschein (Zulassungs­bescheinigung Teil I)
item-registration-certificate-2 = Fahrzeugbrief (Zulassungs­bescheinigung Teil II)
item-trailer-list = Anhänger­verzeichnis
item-identity-card = Personal­ausweis
item-passport = Reisepass
item-residence-permit-card = Aufenthalts­titel (Karte)
item-registration-paper = Melde­bescheinigung
item-other-document = Andere Unterlagen
item-named = Die genannten Unterlagen
