# The fixed texts of a printed draft.
status-application = Das ist der Entwurf von Ihrem Antrag.
status-prefill = Das ist die Vorbereitung für Ihren Termin.
status-handoff = Ihr Antrag ist noch nicht fertig. Das Personal hilft Ihnen weiter.
reference = Ihre Nummer
received = Angekommen am
received-value = { $date }, { $time } Uhr
legal-basis = Dieses Gesetz gilt
language = Sprache vom Gespräch
section-data = Das haben Sie gesagt
section-declarations = Das haben Sie erklärt
section-notes = Das sagt das Gesetz
section-fees = Das kostet es
section-evidence = Diese Papiere brauchen Sie
section-next = So geht es weiter
source = Das steht hier: { $source }. Stand: { $date }
skipped = Dazu haben Sie nichts gesagt.
open = Das fehlt noch.
