# The fixed texts of a printed draft.
status-application = Entwurf eines Antrags
status-prefill = Vorbereitung eines Termins
status-handoff = Unfertiger Antrag, an das Personal übergeben
reference = Vorgangsnummer
received = Eingegangen am
received-value = { $date }, { $time } Uhr
legal-basis = Rechtsgrundlage
language = Sprache des Gesprächs
section-data = Angaben
section-declarations = Erklärungen
section-notes = Rechtliche Hinweise
section-fees = Gebühren
section-evidence = Unterlagen
section-next = Wie es weitergeht
source = Quelle: { $source }, Stand { $date }
skipped = keine Angabe
open = noch offen
