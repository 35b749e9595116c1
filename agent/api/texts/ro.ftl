# Propozițiile terminalului însuși: mesaje către cetățean (agent/api/notices.py).

# Conexiune și mesaje
hello-expected = Conexiunea cu terminalul nu s-a făcut corect. Vă rog să reîncărcați pagina.
wrong-version = Această pagină este învechită. Vă rog să o reîncărcați.
terminal-in-use = Acest terminal este deja deschis în altă fereastră. Vă rog să închideți mai întâi cealaltă fereastră.
unknown-conversation = Conversația anterioară nu mai există. Vă rog să începeți din nou.
unsupported-language = Terminalul nu vorbește încă această limbă. Vă rog să alegeți alta.
not-started = Vă rog să alegeți mai întâi o limbă și dacă doriți să vorbiți sau să scrieți.
already-started = Conversația este deja în curs.
malformed-message = Un mesaj al paginii nu a putut fi citit. Datele dumneavoastră s-au păstrat.
unknown-message = Pagina a trimis ceva ce terminalul nu cunoaște. Datele dumneavoastră s-au păstrat.
invalid-message = Un răspuns nu a putut fi preluat. Vă rog să încercați din nou.
wrong-frame-size = Sunetul de la microfon a ajuns într-o formă greșită. Puteți și să scrieți.
message-too-big = Textul a fost mult prea lung și nu a fost preluat. Datele dumneavoastră de până acum s-au păstrat.
too-many-messages = Au fost prea multe mesaje deodată. Vă rog să așteptați o clipă.

# Conversație
too-many-inputs = Au fost prea multe deodată. Vă rog să așteptați până termin.
turn-too-long = De mult timp nu am auzit nicio pauză. Vă rog să vorbiți în propoziții scurte, cu pauze între ele.
idle-prompt = Mai sunteți aici? Dacă nu, închei imediat conversația și șterg datele dumneavoastră.

# Defecțiuni
engine-failed = Nu am putut prelucra acum acest răspuns. Vă rog să îl spuneți sau să îl scrieți din nou.
engine-unavailable = O parte a terminalului nu funcționează. Vă rog să vă adresați unui om din instituție.
casework-unavailable = Cererea nu a putut fi încă depusă. Datele dumneavoastră s-au păstrat. Vă rog să încercați din nou imediat.
storage-full = Terminalul nu poate salva nimic acum. Vă rog să vă adresați unui om din instituție.
internal = Nu a reușit din cauza unei defecțiuni. Vă rog să încercați din nou.
