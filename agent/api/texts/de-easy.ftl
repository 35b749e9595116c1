# Sätze der Anzeige selbst: Meldungen an die Bürgerin oder den Bürger (agent/api/notices.py).

# Verbindung und Nachrichten
hello-expected = Die Verbindung ist nicht richtig. Bitte laden Sie die Seite neu.
wrong-version = Diese Seite ist zu alt. Bitte laden Sie die Seite neu.
terminal-in-use = Ein anderes Fenster ist schon offen. Bitte schließen Sie zuerst das andere Fenster.
unknown-conversation = Das alte Gespräch ist nicht mehr da. Bitte fangen Sie neu an.
unsupported-language = Diese Sprache spreche ich noch nicht. Bitte wählen Sie eine andere Sprache.
not-started = Bitte wählen Sie zuerst eine Sprache. Wählen Sie dann: Möchten Sie sprechen oder tippen?
already-started = Das Gespräch hat schon angefangen.
malformed-message = Die Seite hat etwas Falsches geschickt. Ihre Angaben sind noch da.
unknown-message = Die Seite hat etwas geschickt. Das kenne ich nicht. Ihre Angaben sind noch da.
invalid-message = Diese Eingabe ging nicht. Bitte versuchen Sie es noch einmal.
wrong-frame-size = Der Ton vom Mikrofon war nicht richtig. Sie können auch tippen.
message-too-big = Die Eingabe war viel zu groß. Ihre alten Angaben sind noch da.
too-many-messages = Das war zu viel auf einmal. Bitte warten Sie kurz.

# Gespräch
too-many-inputs = Das war zu viel auf einmal. Bitte warten Sie, bis ich fertig bin.
turn-too-long = Ich habe lange keine Pause gehört. Bitte sprechen Sie kurze Sätze. Machen Sie nach jedem Satz eine Pause.
idle-prompt = Sind Sie noch da? Sonst beende ich das Gespräch gleich. Dann lösche ich Ihre Angaben.

# Störungen
engine-failed = Das hat gerade nicht geklappt. Bitte sagen Sie es noch einmal. Oder tippen Sie es noch einmal.
engine-unavailable = Ein Teil von diesem Gerät ist kaputt. Bitte fragen Sie einen Menschen aus dem Amt.
casework-unavailable = Der Antrag ist noch nicht beim Amt. Ihre Angaben sind noch da. Bitte versuchen Sie es gleich noch einmal.
storage-full = Das Gerät kann gerade nichts speichern. Bitte fragen Sie einen Menschen aus dem Amt.
internal = Das hat nicht geklappt. Am Gerät ist etwas kaputt. Bitte versuchen Sie es noch einmal.
