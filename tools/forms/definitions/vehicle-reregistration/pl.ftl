title = Ponowna rejestracja pojazdu
summary = Ponowne dopuszczenie do ruchu wyrejestrowanego pojazdu.

field-same_holder-label = Ten sam posiadacz
field-same_holder-hint = Był zarejestrowany na Państwa już przed wyrejestrowaniem
field-same_holder-ask = Czy pojazd był zarejestrowany na Państwa już przed wyrejestrowaniem?
step-same_holder-ask = Czy pojazd był zarejestrowany na Państwa już przed wyrejestrowaniem? Proszę odpowiedzieć tak lub nie.
step-same_holder-simple = Czy pojazd należał do Państwa już wcześniej, zanim został wyrejestrowany? Tak czy nie?
step-same_holder-why = Od tego zależy, jakie dokumenty trzeba okazać i ile to kosztuje.

field-plate-label = Wcześniejszy numer rejestracyjny
field-plate-hint = Na przykład MR-AB 123
field-plate-ask = Jaki jest wcześniejszy numer rejestracyjny?
field-deregistered_on-label = Dzień wyrejestrowania
field-deregistered_on-hint = Jest w dowodzie rejestracyjnym
field-deregistered_on-ask = Kiedy wyrejestrowano pojazd?
step-plate-ask = Jaki numer rejestracyjny miał pojazd ostatnio i kiedy go wyrejestrowano?
step-plate-simple = Co było wcześniej napisane na tablicy rejestracyjnej? I którego dnia wyrejestrowano pojazd? Ten dzień jest w dowodzie rejestracyjnym.
step-plate-why = W ten sposób urząd znajduje pojazd. Numer pozostaje zarezerwowany tylko przez ograniczony czas.

field-plate_choice-label = Przyszły numer rejestracyjny
field-plate_choice-hint = Zarezerwowany, nowy lub wybrany numer
field-plate_choice-ask = Jaki numer rejestracyjny ma dostać pojazd?
option-plate_choice-reserved = wcześniejszy, zarezerwowany numer
option-plate_choice-new = nowy numer
option-plate_choice-wish = wybrany numer
step-plate_choice-ask = Czy pojazd ma dostać swój wcześniejszy, zarezerwowany numer, nowy, czy wybrany numer, po niemiecku „Wunschkennzeichen”?
step-plate_choice-simple = Czy stary numer został zarezerwowany i chcą go Państwo znowu mieć? A może chcą Państwo nowy? Nowy można też samemu wybrać, wtedy proszę powiedzieć: wybrany numer.
step-plate_choice-why = Od numeru zależy opłata oraz to, czy trzeba okazać kartę pojazdu.

field-inspection_valid-label = Ważny przegląd techniczny
field-inspection_valid-hint = „Hauptuntersuchung”, nazywany też „TÜV”
field-inspection_valid-ask = Czy przegląd techniczny pojazdu jest jeszcze ważny?
step-inspection_valid-ask = Czy przegląd techniczny pojazdu, po niemiecku „Hauptuntersuchung”, jest jeszcze ważny? Proszę odpowiedzieć tak lub nie.
step-inspection_valid-simple = Czy pojazd ma jeszcze ważny „TÜV”? Tak czy nie?
step-inspection_valid-why = Jeśli w tym czasie przypadał termin przeglądu, trzeba go zrobić przed rejestracją.

field-wish_plate-label = Wybrany numer
field-wish_plate-hint = Na przykład MR-AB 123
field-wish_plate-ask = Jaki numer rejestracyjny chcą Państwo mieć?

field-vin-label = Numer identyfikacyjny pojazdu
field-vin-hint = Przy literze E, zwykle 17 znaków
field-vin-ask = Jaki jest numer identyfikacyjny pojazdu?
step-vin-ask = Jaki jest numer identyfikacyjny pojazdu? W dowodzie rejestracyjnym jest przy literze E.
step-vin-simple = W dowodzie rejestracyjnym przy literze E jest długi numer. Proszę przeczytać znaki pojedynczo. Można je też wpisać.
step-vin-why = Dzięki temu numerowi pojazdu nie można pomylić z innym. Jest częścią wniosku.

field-evb-label = Numer potwierdzenia ubezpieczenia
field-evb-hint = „eVB-Nummer”, siedem znaków, od ubezpieczyciela
field-evb-ask = Jaki jest numer potwierdzenia ubezpieczenia?
step-evb-ask = Jaki jest numer elektronicznego potwierdzenia ubezpieczenia, po niemiecku „eVB-Nummer”? Ma siedem znaków.
step-evb-simple = Ubezpieczyciel dał Państwu dla pojazdu numer z siedmiu znaków. Proszę podać znaki pojedynczo.
step-evb-why = Bez ubezpieczenia odpowiedzialności cywilnej nie wolno zarejestrować żadnego pojazdu. Z tym numerem urząd pobiera potwierdzenie.

field-commercial_use-label = Szczególne użycie
field-commercial_use-hint = Na przykład taksówka lub wynajem
field-commercial_use-ask = Czy pojazd jest używany na przykład jako taksówka lub na wynajem?
step-commercial_use-ask = Czy pojazd jest używany w szczególny sposób, na przykład jako taksówka, na wynajem lub do przewozu uczniów? Proszę odpowiedzieć tak lub nie.
step-commercial_use-simple = Czy wożą Państwo tym pojazdem innych ludzi za pieniądze albo go wynajmują? Tak czy nie?
step-commercial_use-why = Takie użycie jest wpisywane zgodnie z niemieckim rozporządzeniem o rejestracji pojazdów.

field-self_employed-label = Własna działalność
field-self_employed-hint = Własny zawód lub firma
field-self_employed-ask = Czy prowadzą Państwo własną działalność?
field-trade-label = Zawód lub działalność
field-trade-hint = Na przykład zakład malarski
field-trade-ask = Jaki zawód Państwo wykonują lub jaką działalność Państwo prowadzą?
step-self_employed-ask = Czy prowadzą Państwo własną działalność zawodową? Proszę odpowiedzieć tak lub nie.
step-self_employed-simple = Czy mają Państwo własny sklep lub własną firmę? Tak czy nie?
step-self_employed-why = Zgodnie z niemieckim rozporządzeniem o rejestracji pojazdów osoby prowadzące własną działalność muszą podać także swój zawód lub działalność.

field-iban-label = Numer konta, IBAN
field-iban-hint = Dobrowolnie, do podatku od pojazdów
field-iban-ask = Jaki jest numer IBAN Państwa konta?
step-iban-ask = Jaki jest numer IBAN konta, z którego ma być pobierany podatek od pojazdów? Jeśli nie chcą Państwo podać go tutaj, proszę powiedzieć: dalej.
step-iban-simple = Podatek za pojazd jest pobierany z konta. Proszę podać numer IBAN albo powiedzieć: dalej.
step-iban-why = Z numerem IBAN przygotowuje się zgodę na pobieranie podatku od pojazdów. Tutaj podanie go jest dobrowolne.

evidence-part_one = dowód rejestracyjny, czyli „Fahrzeugschein” lub „Zulassungsbescheinigung Teil eins”
evidence-part_two = karta pojazdu, czyli „Fahrzeugbrief” lub „Zulassungsbescheinigung Teil zwei”
evidence-evb = numer elektronicznego potwierdzenia ubezpieczenia, czyli „eVB-Nummer”
evidence-sepa_mandate = dane konta bankowego do podatku od pojazdów

fee-wish_plate = Za wybrany numer rejestracyjny dochodzi { $amount } euro.
note-wish_plate_of_district = Nowy numer rejestracyjny zaczyna się od liter okręgu, w którym pojazd jest rejestrowany. { $district } należy do innego okręgu. O numerze decyduje wydział rejestracji pojazdów.

evidence-inspection_report = protokół z ostatniego przeglądu technicznego
evidence-plates = tablice rejestracyjne, jeśli już je Państwo mają

fee-same_holder_reserved = Ponowna rejestracja z zarezerwowanym numerem kosztuje { $amount } euro.
fee-registration = Ponowna rejestracja kosztuje { $amount } euro.

note-plate_of_district-other = Numer rejestracyjny z literami { $district } należy do innego okręgu. Czy pojazd może go znowu dostać, decyduje wydział rejestracji pojazdów.
note-reserved_plate-open = Numer może być zarezerwowany najdłużej do { $date } roku, jeśli zarezerwowano go przy wyrejestrowaniu.
note-reserved_plate-passed = Najdłuższa możliwa rezerwacja numeru skończyła się { $date } roku. Czy jest jeszcze wolny, sprawdzi wydział rejestracji pojazdów.
note-inspection_due = Jeśli w tym czasie przypadłby termin przeglądu technicznego, trzeba go zrobić przed ponowną rejestracją. Sprawdzi to wydział rejestracji pojazdów.

next = Wydział rejestracji pojazdów, po niemiecku „Zulassungsstelle”, sprawdzi Państwa wniosek i dokumenty. Potem otrzymają Państwo dowód rejestracyjny, a tablice zostaną ostemplowane.
