# Start
welcome = Bun venit
choose-language = Vă rog să alegeți limba
notice-title = Vorbiți cu un calculator
notice-computer = Aici răspunde un calculator cu inteligență artificială (IA), nu un om.
notice-mistakes = Poate greși. Vă rog să verificați ce înțelege.
notice-audio = Vocea dumneavoastră nu se înregistrează.
notice-person = Fiecare cerere este verificată de un om.
how-to-talk = Cum doriți să răspundeți?
how-to-begin = Cum doriți să începeți?
speak = Vorbesc
speak-hint = la microfon
type = Scriu
type-hint = pe ecran
pickup = Ridicare
pickup-hint = dintr-un compartiment
start-change-language = Altă limbă
connecting = O clipă, vă rog …
resume-open = Continuați o cerere începută

# Conversation
ai-badge = IA
ai-badge-long = Calculator cu inteligență artificială
avatar-label = Imaginea persoanei pe care o arată calculatorul
captions = Subtitrare
conversation = Conversație
you = Dumneavoastră
assistant = Calculator
state-idle = Pregătit
state-listening = Ascult
state-thinking = Mă gândesc
state-speaking = Vorbesc
state-waiting = Vă rog să răspundeți
state-error = A apărut o defecțiune
say-label = Răspunsul dumneavoastră
say-placeholder = Scrieți răspunsul
say-send = Trimiteți
microphone-on = Microfon pornit
microphone-off = Microfon oprit
microphone-opening = Se pornește microfonul
microphone-denied = Fără microfon
microphone-denied-help = Microfonul nu este disponibil. Puteți scrie totul.
sound-blocked = Sunetul este încă oprit.
sound-on = Porniți sunetul
stop = Stop
repeat = Repetați
help = Ajutor
back = Înapoi
confirm = Da, este corect
person = Chemați un om
end = Încheiați
services-title = Ce doriți să rezolvați?
source-title = Sursa
source-valid-from = La data de: { $date }
offer-title = Doriți să vorbim românește?
offer-accept = Da, în română
offer-decline = Nu, rămâne așa

# Form
form-empty = Datele dumneavoastră vor apărea aici.
form-title = Datele dumneavoastră
form-review = Vă rog să verificați datele
form-review-hint = Este totul corect? Atunci trimiteți cererea cu „{ confirm }”.
form-progress = { $done } din { $total } completate
field-asked = Întrebarea de acum
field-optional = opțional
field-heard = Am auzit: „{ $span }”
field-touched = Introdus de dumneavoastră
field-confirmed = Confirmat
field-show = Arătați
field-hide = Ascundeți
field-choose = Vă rog să alegeți
yes = Da
no = Nu

# Submitted, handoff
submitted-title = Cererea dumneavoastră a fost primită
submitted-reference = Numărul dosarului
submitted-received = Primită la data de { $date }
submitted-next = Un om verifică cererea dumneavoastră. Vă rog să păstrați numărul dosarului.
submitted-values = Datele dumneavoastră
submitted-title-prefill = Datele dumneavoastră sunt salvate
submitted-next-title = Ce urmează
submitted-evidence = Vă rog să aduceți
submitted-fees = Taxe
submitted-notes = Informații
paused-title = Numărul pentru continuare
paused-hint = Valabil până la ora { $time }, numai aici. Apoi totul se șterge.
print = Tipăriți
handoff-title = Vă ajută un om
handoff-hint = Vă rog să așteptați puțin. Vine la dumneavoastră un om din instituție.

# Lockers
pickup-open = Ridicați ceva
dropoff-open = Predați ceva
dropoff-title = Puteți preda acum
dropoff-now = Predați acum
locker-title = Compartimente
locker-loading = Compartimentele se încarcă …
locker-failed-title = Compartimentele nu sunt disponibile momentan
locker-failed-hint = Vă rugăm să încercați din nou sau să chemați un om.
locker-retry = Încercați din nou
microphone-code = Microfonul este oprit cât timp introduceți codul.

# Frame
settings = Afișare
contrast = Contrast mai mare
text-size = Mărimea textului
volume = Volum
volume-low = Încet
volume-normal = Normal
volume-high = Tare
rate = Viteza vorbirii
rate-slow = Rar
rate-normal = Normal
rate-fast = Repede
language = Limba
close = Închideți
connection-lost = Conexiunea s-a întrerupt. Vă reconectăm …
superseded-title = Acest terminal este deschis în altă fereastră
superseded-hint = Vă rog să folosiți cealaltă fereastră.
superseded-retry = Încercați din nou
idle-title = Mai sunteți aici?
idle-hint = { $seconds ->
    [one] Într-o secundă
    [few] În { $seconds } secunde
   *[other] În { $seconds } de secunde
} totul va fi șters.
idle-still-here = Sunt încă aici
end-title = Încheiați conversația?
end-hint = Datele dumneavoastră vor fi șterse aici.
end-confirm = Da, închei
end-cancel = Nu, continui
