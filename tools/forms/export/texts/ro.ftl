# The fixed texts of a printed draft.
status-application = Proiect de cerere
status-prefill = Pregătirea unei programări
status-handoff = Cerere neterminată, predată personalului
reference = Numărul dosarului
received = Primită la data de
received-value = { $date }, ora { $time }
legal-basis = Temei juridic
language = Limba conversației
section-data = Datele dumneavoastră
section-declarations = Declarații
section-notes = Informații juridice
section-fees = Taxe
section-evidence = Documente
section-next = Ce urmează
source = Sursa: { $source }, la data de { $date }
skipped = nespecificat
open = încă necompletat
