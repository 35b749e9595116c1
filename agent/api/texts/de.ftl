# Sätze der Anzeige selbst: Meldungen an die Bürgerin oder den Bürger (agent/api/notices.py).

# Verbindung und Nachrichten
hello-expected = Die Verbindung zum Terminal ist nicht richtig aufgebaut worden. Bitte laden Sie die Seite neu.
wrong-version = Diese Seite ist veraltet. Bitte laden Sie sie neu.
terminal-in-use = Dieses Terminal ist schon in einem anderen Fenster geöffnet. Bitte schließen Sie zuerst das andere Fenster.
unknown-conversation = Das frühere Gespräch gibt es nicht mehr. Bitte beginnen Sie neu.
unsupported-language = Diese Sprache spricht das Terminal noch nicht. Bitte wählen Sie eine andere.
not-started = Bitte wählen Sie zuerst eine Sprache und ob Sie sprechen oder tippen möchten.
already-started = Das Gespräch läuft schon.
malformed-message = Eine Nachricht der Seite war nicht lesbar. Ihre Angaben sind noch da.
unknown-message = Die Seite hat etwas geschickt, das das Terminal nicht kennt. Ihre Angaben sind noch da.
invalid-message = Eine Eingabe konnte nicht übernommen werden. Bitte versuchen Sie es noch einmal.
wrong-frame-size = Der Ton vom Mikrofon kam in falscher Form an. Sie können auch tippen.
message-too-big = Die Eingabe war viel zu groß und wurde nicht übernommen. Ihre bisherigen Angaben sind noch da.
too-many-messages = Das waren zu viele Eingaben auf einmal. Bitte warten Sie einen Moment.

# Gespräch
too-many-inputs = Das waren zu viele Eingaben auf einmal. Bitte warten Sie, bis ich fertig bin.
turn-too-long = Ich habe lange keine Pause gehört. Bitte sprechen Sie in kurzen Sätzen und machen Sie dazwischen eine Pause.
idle-prompt = Sind Sie noch da? Sonst beende ich das Gespräch gleich und lösche Ihre Angaben.

# Störungen
engine-failed = Das habe ich gerade nicht verarbeiten können. Bitte sagen oder tippen Sie es noch einmal.
engine-unavailable = Ein Teil des Terminals ist gestört. Bitte wenden Sie sich an eine Mitarbeiterin oder einen Mitarbeiter.
casework-unavailable = Der Antrag konnte noch nicht abgegeben werden. Ihre Angaben sind noch da. Bitte versuchen Sie es gleich noch einmal.
storage-full = Das Terminal kann gerade nichts speichern. Bitte wenden Sie sich an eine Mitarbeiterin oder einen Mitarbeiter.
internal = Das hat wegen einer Störung nicht geklappt. Bitte versuchen Sie es noch einmal.
