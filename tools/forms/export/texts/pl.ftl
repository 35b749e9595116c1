# The fixed texts of a printed draft.
status-application = Projekt wniosku
status-prefill = Przygotowanie do wizyty
status-handoff = Niedokończony wniosek, przekazany pracownikom
reference = Numer sprawy
received = Data wpływu
received-value = { $date }, godz. { $time }
legal-basis = Podstawa prawna
language = Język rozmowy
section-data = Państwa dane
section-declarations = Oświadczenia
section-notes = Informacje prawne
section-fees = Opłaty
section-evidence = Dokumenty
section-next = Co dalej
source = Źródło: { $source }, stan na { $date }
skipped = nie podano
open = jeszcze nieuzupełnione
