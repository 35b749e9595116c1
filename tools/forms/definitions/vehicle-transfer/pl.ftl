title = Przerejestrowanie pojazdu
summary = Przepisanie zarejestrowanego pojazdu po zakupie, przeprowadzce lub zmianie nazwiska.

field-transfer_kind-label = Powód przerejestrowania
field-transfer_kind-hint = Zakup, przeprowadzka lub nowe nazwisko
field-transfer_kind-ask = Dlaczego przerejestrowują Państwo pojazd?
option-transfer_kind-new_holder = nowy posiadacz, na przykład po zakupie
option-transfer_kind-moved_here = przeprowadzka z innego okręgu
option-transfer_kind-moved_within = przeprowadzka w tym samym okręgu
option-transfer_kind-name_changed = nowe nazwisko lub imię
step-transfer_kind-ask = Dlaczego przerejestrowują Państwo pojazd: nowy posiadacz, przeprowadzka z innego okręgu, przeprowadzka w tym samym okręgu czy nowe nazwisko?
step-transfer_kind-simple = Co się zmieniło? Proszę powiedzieć na przykład: zakup, przeprowadzka z daleka, przeprowadzka w pobliżu albo nowe nazwisko.
step-transfer_kind-why = Od powodu zależy, jakie dokumenty są potrzebne i ile to kosztuje.

field-plate-label = Dotychczasowy numer rejestracyjny
field-plate-hint = Na przykład MR-AB 123
field-plate-ask = Jaki jest dotychczasowy numer rejestracyjny?
step-plate-ask = Jaki numer rejestracyjny ma pojazd teraz?
step-plate-simple = Co jest napisane na tablicy rejestracyjnej? Proszę podać najpierw litery, a potem liczbę.
step-plate-why = Po numerze rejestracyjnym urząd rozpoznaje pojazd. Od niego zależy też opłata.

field-plate_choice-label = Nowy czy stary numer
field-plate_choice-hint = Zachować, nowy lub wybrany numer
field-plate_choice-ask = Jaki numer rejestracyjny ma mieć pojazd w przyszłości?
option-plate_choice-keep = zachować dotychczasowy numer
option-plate_choice-new = nowy numer
option-plate_choice-wish = wybrany numer
step-plate_choice-ask = Czy chcą Państwo zachować dotychczasowy numer rejestracyjny, dostać nowy, czy wybrany numer, po niemiecku „Wunschkennzeichen”?
step-plate_choice-simple = Czy tablice mają zostać takie same? A może chcą Państwo nowe? Przy nowych można też samemu coś wybrać, wtedy proszę powiedzieć: wybrany numer.
step-plate_choice-why = Dotychczasowy numer mogą Państwo zachować. Opłata za nowy lub wybrany numer jest inna.

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

evidence-plates = dotychczasowe tablice rejestracyjne

fee-same_district_keep = Przepisanie z dotychczasowym numerem rejestracyjnym kosztuje { $amount } euro.
fee-same_district_new = Przepisanie z nowym numerem rejestracyjnym kosztuje { $amount } euro.
fee-other_district_keep = Przepisanie z innego okręgu z dotychczasowym numerem rejestracyjnym kosztuje { $amount } euro.
fee-other_district_new = Przepisanie z innego okręgu z nowym numerem rejestracyjnym kosztuje { $amount } euro.
fee-papers = Zmiana dokumentów pojazdu kosztuje od { $from } do { $to } euro.

note-plate_of_district-other = Numer rejestracyjny z literami { $district } należy do innego okręgu. Zgodnie z prawem przy przeprowadzce i przy zmianie posiadacza można go mimo to zachować.
note-part_two_needed = Do tej zmiany trzeba okazać także kartę pojazdu, czyli „Fahrzeugbrief” lub „Zulassungsbescheinigung Teil zwei”.
note-part_two_not_needed = Do tej zmiany nie trzeba okazywać karty pojazdu, czyli „Fahrzeugbrief” lub „Zulassungsbescheinigung Teil zwei”.

next = Wydział rejestracji pojazdów, po niemiecku „Zulassungsstelle”, sprawdzi Państwa wniosek i dokumenty. Potem otrzymają Państwo zmienione dokumenty pojazdu i, jeśli trzeba, nowy numer rejestracyjny.
