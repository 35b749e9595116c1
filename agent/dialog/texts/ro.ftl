# Ce spune terminalul în afara formularelor. Scurt, politicos, prietenos; textele sunt citite cu voce tare.

notice = Bună ziua! Sunt un program de calculator cu inteligență artificială, nu un om. Vă ajut să completați o cerere. Apoi o verifică un om din instituție. Vocea dumneavoastră nu se înregistrează.
ask-consent = Doriți să începem?
consent-declined = În regulă. Puteți reveni oricând sau puteți vorbi cu un om în timpul programului. La revedere!

ask-service = Ce doriți să rezolvați? Aici puteți face o cerere pentru: { $services }.
ask-service-many = Ce doriți să rezolvați? Spuneți cu cuvintele dumneavoastră sau alegeți pe ecran. Dacă doriți să citesc totul, spuneți: ajutor.
service-chosen = Bine. Este vorba despre: { $service }.
service-unknown = Din păcate, nu pot rezolva acest lucru la acest terminal.
service-running = Sunteți în mijlocul unei cereri: { $service }. Dacă doriți altceva, vă rog să o încheiați mai întâi.

back-to-form = Să continuăm cererea dumneavoastră.
noted = Am notat: { $values }.
corrected = Am modificat: { $values }.
cleared = Am șters acest răspuns: { $label }.
skipped = Bine, lăsăm câmpul necompletat.
required = Din păcate, am nevoie de acest răspuns pentru cerere.
field-unknown = În cererea dumneavoastră nu se cere acest lucru.

hint-touch = Puteți și să scrieți răspunsul pe ecran.
hint-person = Dacă preferați să vorbiți cu un om, spuneți: om.
not-understood = Din păcate, nu am înțeles.
not-heard = Din păcate, nu v-am auzit. Vă rog să mai spuneți o dată.

no-answer = Din păcate, nu știu. În documentele mele nu scrie nimic despre asta. Vă rog să întrebați un om din instituție.
why-general = Întreb numai ce este necesar pentru cererea dumneavoastră.
recall = Până acum am notat: { $values }.
recall-empty = Până acum nu am notat nimic.
back-first = Aceasta a fost prima întrebare. Mai înapoi nu se poate.
back-done = Bine, ne întoarcem un pas.
keep-value = Acum este scris acolo: { $values }.
small-talk = Este foarte amabil din partea dumneavoastră.
help-consent = Dacă doriți să începem, spuneți: da.
help-service = Aici puteți rezolva: { $services }.
help-review = Spuneți da, dacă totul este corect. Dacă nu, spuneți ce să modific.
help-submitted = Puteți să mai întrebați ceva sau să încheiați conversația.

review-intro = Vă citesc totul încă o dată.
review-item = { $label }: { $value }.
review-private = { $label }: se vede pe ecran.
ask-confirm = Este totul corect și pot depune cererea așa?
ask-change = Ce să modific?

submitted = Cererea dumneavoastră a fost primită. Numărul dosarului este { $reference }. Îl puteți citi pe ecran și îl puteți tipări.
ask-more = Mai aveți o întrebare?
more-go-on = Întrebați, vă rog.
already-submitted = Cererea dumneavoastră este deja depusă. Modificările le face instituția competentă, pe baza numărului de dosar.
filing-failed = Nu am putut depune cererea acum. Datele dumneavoastră nu s-au pierdut. Vă rog să spuneți încă o dată da, peste câteva clipe.
handoff-failed = Acum nu pot anunța pe nimeni. Datele dumneavoastră nu s-au pierdut. Vă rog să încercați din nou peste câteva clipe.

handoff = Transmit solicitarea dumneavoastră unui om din instituție. Numărul dosarului este { $reference }. Vă rog să spuneți acest număr când reveniți în timpul programului.
handoff-without-form = În timpul programului vă ajută cu plăcere un om de la ghișeu.
ask-continue = Doriți să continuați aici?

end-ask = Sigur doriți să încheiați? Datele dumneavoastră vor fi atunci șterse.
end-stays = Bine, continuăm.
goodbye = Vă mulțumesc și la revedere!
goodbye-deleted = Am șters datele dumneavoastră. La revedere!

language-offer = Preferați să vorbim românește?
language-changed = Cu plăcere, acum vorbim românește.
language-unavailable = Din păcate, la acest terminal nu vorbesc această limbă.

welcome-back = Putem continua.
too-long = A fost prea lung pentru mine. Vă rog să răspundeți mai scurt.
understanding-failed = A apărut o defecțiune la mine. Vă rog să mai spuneți o dată.
storage-failed = Nu am putut salva ultimul răspuns. Tot ce ați spus înainte s-a păstrat. Vă rog să vă adresați unui om din instituție.
and = și

slower = Cu plăcere, vorbesc mai rar.
slower-already = Din păcate, nu pot vorbi mai rar.
faster = Cu plăcere, vorbesc mai repede.
faster-already = Din păcate, nu pot vorbi mai repede.
louder = Cu plăcere, vorbesc mai tare.
louder-already = Din păcate, nu pot vorbi mai tare.
quieter = Cu plăcere, vorbesc mai încet.
quieter-already = Din păcate, nu pot vorbi mai încet.

advice = Despre asta nu pot spune nimic. Nu dau sfaturi și nu știu cum va decide instituția. Un om din instituție va discuta acest lucru cu dumneavoastră.
insult = Doresc să vă ajut. Vă rog să rămânem politicoși.
off-topic = Asta nu pot face aici. Vă ajut cu cereri către instituție.
other-person = Această cerere este numai pentru dumneavoastră. Pentru o altă persoană completăm apoi o cerere separată.
privacy = Vocea dumneavoastră nu se înregistrează. Datele dumneavoastră ajung numai la instituția competentă. Dacă întrerupeți, le șterg.
progress = { $count ->
    [one] Mai urmează o întrebare.
    [few] Mai urmează { $count } întrebări.
   *[other] Mai urmează { $count } de întrebări.
}
evidence = Vă rog să aduceți: { $items }.
evidence-none = Nu trebuie să aduceți nimic.
fee-none = Despre o taxă nu scrie nimic în documentele mele.

declare-intro = Acum vă citesc declarațiile, una câte una. Vă rog să spuneți de fiecare dată dacă sunt adevărate.
ask-declare = { $declaration } Este corect?
help-declare = Spuneți da, dacă propoziția este adevărată. Spuneți nu, dacă trebuie să o modific.
ask-confirm-prefill = Este totul corect și pot transmite datele pentru programarea dumneavoastră?
submitted-prefill = Datele pentru programare sunt salvate. Numărul dosarului este { $reference }.
received-at = Primită la data de { $date }, ora { $time }.

paused = Păstrez datele dumneavoastră. Cu numărul { $reference } puteți continua aici. Numărul este valabil { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Apoi șterg totul.
pause-empty = Nu ați spus încă nimic. Puteți începe din nou oricând.
resumed = Datele dumneavoastră sunt din nou aici.
resume-ask = Care este numărul dumneavoastră pentru continuare? Are nouă cifre.
resume-unknown = La acest număr nu găsesc date. Poate că timpul a expirat.
resume-running = Sunteți deja în mijlocul unei cereri.

locker-moment = Un moment, vă rog.
locker-code = Vă rog să introduceți acum codul din scrisoare sau să apropiați codul QR de cititor. Vă rog să nu spuneți codul cu voce tare. Microfonul este oprit între timp.
locker-authorised-pickup = Mulțumesc, codul este corect.
locker-authorised-dropoff = Compartimentul { $door } este rezervat pentru dumneavoastră. Vă rog să pregătiți totul, apoi deschideți compartimentul pe ecran.
locker-opening = Compartimentul { $door } se deschide acum.
locker-opened-pickup = Compartimentul { $door } este deschis. Vă rog să luați totul, apoi să închideți ușa.
locker-opened-dropoff = Compartimentul { $door } este deschis. Vă rog să puneți totul înăuntru, apoi să închideți ușa.
locker-reminder = Compartimentul { $door } este încă deschis. Când ați terminat, vă rog să închideți ușa.
locker-alarm = Atenție, vă rog să verificați compartimentul { $door }. Dacă ușa este încă deschisă, închideți-o acum.
locker-closed-pickup = Ușa este închisă. Ați luat totul?
locker-closed-dropoff = Ușa este închisă. Ați pus totul înăuntru?
locker-taken = Vă mulțumesc. Ridicarea s-a încheiat.
locker-laid-in = Vă mulțumesc. Un om din instituție ia totul și se ocupă mai departe.
locker-jammed = Compartimentul { $door } nu s-a deschis. Apăsați ușor pe ușă, apoi dați-i drumul. După aceea puteți încerca din nou pe ecran.
locker-moved = Acest compartiment nu se poate deschide. Vă rog să folosiți compartimentul { $door }. Îl puteți deschide pe ecran.
locker-person = Aici vă poate ajuta numai un om din instituție. Pe ecran scrie ce aveți de făcut.
locker-wrong-code = Codul nu este corect. Vă rog să îl introduceți din nou.
locker-keypad-locked = Au fost prea multe coduri greșite. Tastatura este blocată un timp. Pe ecran vedeți cât.
locker-unavailable = Compartimentele nu sunt disponibile acum. Vă rog să încercați mai târziu sau să întrebați un om din instituție.
locker-disputed = Vă mulțumesc că ne-ați anunțat. Am notat, iar un om din instituție va verifica.
locker-cancelled = În regulă. Totul rămâne așa cum este.
locker-shut-first = Vă rog să închideți mai întâi ușa.
locker-choose = Vă rog să alegeți pe ecran ce nu este în regulă.
locker-screen = Vă rog să priviți ecranul. Acolo scrie ce aveți de făcut.
locker-more = Doriți să mai rezolvați ceva aici?
locker-none = Din păcate, la acest terminal nu există compartimente pentru ridicare sau predare.
locker-dropoff-none = Pentru această cerere nu puteți preda nimic aici.
locker-offer = Acum puteți pune într-un compartiment: { $items }. Dacă doriți, spuneți: predare.
code-typed-only = Vă rog să nu spuneți și să nu scrieți aici codul dumneavoastră. El se introduce numai la tastatura compartimentelor.

item-old-licence = permisul de conducere vechi
item-licence-card = permisul de conducere
item-international-licence = permisul internațional de conducere
item-plates = plăcuțele de înmatriculare
item-registration-certificate-1 = certificatul de înmatriculare, partea întâi
item-registration-certificate-2 = certificatul de înmatriculare, partea a doua
item-trailer-list = lista remorcilor
item-identity-card = cartea de identitate
item-passport = pașaportul
item-residence-permit-card = permisul de ședere
item-registration-paper = dovada de înregistrare a domiciliului
item-other-document = alte documente
item-named = documentele menționate
