title = Wyrejestrowanie pojazdu
summary = Wycofanie z ruchu samochodu, motocykla lub przyczepy.

field-applicant_role-label = Kto wyrejestrowuje
field-applicant_role-hint = Posiadacz pojazdu lub inna osoba
field-applicant_role-ask = Czy są Państwo posiadaczem pojazdu, czy działają Państwo dla innej osoby?
option-applicant_role-holder = dla siebie
option-applicant_role-other_person = dla innej osoby
step-applicant_role-ask = Czy wyrejestrowują Państwo pojazd dla siebie, czy dla innej osoby?
step-applicant_role-simple = Na kogo jest zarejestrowany pojazd: na Państwa czy na inną osobę? Proszę powiedzieć: na mnie albo na inną osobę.
step-applicant_role-why = Urząd musi wiedzieć, czy przychodzi sam posiadacz pojazdu, czy ktoś za niego.

field-plate-label = Numer rejestracyjny
field-plate-hint = Na przykład MR-AB 123
field-plate-ask = Jaki jest numer rejestracyjny?
step-plate-ask = Jaki numer rejestracyjny ma pojazd?
step-plate-simple = Co jest napisane na tablicy rejestracyjnej? Proszę podać najpierw litery, a potem liczbę.
step-plate-why = Po numerze rejestracyjnym urząd rozpoznaje pojazd, który ma zostać wyrejestrowany.

field-has_part_one-label = Jest dowód rejestracyjny
field-has_part_one-hint = „Zulassungsbescheinigung Teil eins”
field-has_part_one-ask = Czy mają Państwo dowód rejestracyjny pojazdu?
step-has_part_one-ask = Czy mają Państwo dowód rejestracyjny, po niemiecku „Fahrzeugschein” lub „Zulassungsbescheinigung Teil eins”? Proszę odpowiedzieć tak lub nie.
step-has_part_one-simple = Do pojazdu należy dokument, który ma się przy sobie podczas jazdy: dowód rejestracyjny. Czy go Państwo mają? Tak czy nie?
step-has_part_one-why = Zgodnie z niemieckim rozporządzeniem o rejestracji pojazdów trzeba okazać ten dokument. Urząd wpisuje w nim wyrejestrowanie.

field-has_plates-label = Są tablice
field-has_plates-hint = Wszystkie tablice rejestracyjne pojazdu
field-has_plates-ask = Czy mają Państwo wszystkie tablice rejestracyjne pojazdu?
step-has_plates-ask = Czy mają Państwo wszystkie tablice rejestracyjne pojazdu? Proszę odpowiedzieć tak lub nie.
step-has_plates-simple = Czy są jeszcze wszystkie tablice z numerem? Tak czy nie?
step-has_plates-why = Urząd usuwa plakietki z tablic. Tak stanowi niemieckie rozporządzenie o rejestracji pojazdów.

field-disposed_as_waste-label = Oddany jako odpad
field-disposed_as_waste-hint = Pojazd idzie na złom
field-disposed_as_waste-ask = Czy pojazd zostanie oddany jako odpad?
step-disposed_as_waste-ask = Czy pojazd zostanie oddany jako odpad, czyli na złom? Proszę odpowiedzieć tak lub nie.
step-disposed_as_waste-simple = Czy pojazd idzie na złom? Tak czy nie?
step-disposed_as_waste-why = Tego oświadczenia niemieckie rozporządzenie o rejestracji pojazdów wymaga przy każdym wyrejestrowaniu.
declaration-disposed_as_waste-yes = Oświadczam: pojazd zostanie oddany jako odpad.
declaration-disposed_as_waste-no = Oświadczam: pojazd nie zostanie oddany jako odpad.

field-reserve_plate-label = Rezerwacja numeru
field-reserve_plate-hint = Na późniejszą ponowną rejestrację
field-reserve_plate-ask = Czy chcą Państwo zarezerwować numer rejestracyjny?
step-reserve_plate-ask = Czy chcą Państwo zarezerwować numer rejestracyjny, aby później znowu otrzymać go do tego pojazdu? Proszę odpowiedzieć tak lub nie.
step-reserve_plate-simple = Czy numer ma być dla Państwa trzymany, aż znowu zarejestrują Państwo pojazd? Tak czy nie?
step-reserve_plate-why = Numer może zarezerwować tylko posiadacz pojazdu. Jest za to osobna opłata.

field-vin-label = Numer identyfikacyjny pojazdu
field-vin-hint = Przy literze E, zwykle 17 znaków
field-vin-ask = Jaki jest numer identyfikacyjny pojazdu?
step-vin-ask = Jaki jest numer identyfikacyjny pojazdu? W dowodzie rejestracyjnym jest przy literze E. Jeśli go Państwo nie znają, proszę powiedzieć: dalej.
step-vin-simple = W dowodzie rejestracyjnym przy literze E jest długi numer. Proszę przeczytać znaki pojedynczo albo powiedzieć: dalej.
step-vin-why = Dzięki temu numerowi pojazdu nie można pomylić z innym. Podanie go jest dobrowolne.

evidence-part_one = dowód rejestracyjny, czyli „Fahrzeugschein” lub „Zulassungsbescheinigung Teil eins”
evidence-plates = tablice rejestracyjne z plakietkami
evidence-trailer_list = wykaz przyczep, jeśli jest
evidence-recycling_certificate = zaświadczenie o demontażu, po niemiecku „Verwertungsnachweis”, jeśli pojazd został już oddany do demontażu
evidence-part_two = karta pojazdu, czyli „Fahrzeugbrief” lub „Zulassungsbescheinigung Teil zwei”

fee-deregistration = Wyrejestrowanie kosztuje { $amount } euro.
fee-reservation = Rezerwacja numeru rejestracyjnego kosztuje { $amount } euro.
fee-affidavit = Jeśli urząd przyjmuje zapewnienie pod przysięgą, kosztuje to { $amount } euro.

note-plate_of_district-other = Numer rejestracyjny z literami { $district } należy do innego okręgu. Właściwy jest urząd w miejscu zamieszkania posiadacza pojazdu. Czy wyrejestrowanie jest możliwe tutaj, decyduje wydział rejestracji pojazdów.
note-authorised_by_papers = Nie potrzebują Państwo pełnomocnictwa: kto przedstawi wszystkie potrzebne dokumenty, uchodzi za osobę upoważnioną przez posiadacza pojazdu.
note-papers_missing = Jeśli brakuje dowodu rejestracyjnego lub tablic, bo zostały zgubione lub zaginęły, urząd może zażądać zapewnienia pod przysięgą. Co jest potrzebne, decyduje wydział rejestracji pojazdów.
note-recycling_certificate = Jeśli samochód został już przekazany uznanemu zakładowi do demontażu, do wyrejestrowania potrzebne jest zaświadczenie o demontażu. Po demontażu oddają Państwo także dowód rejestracyjny i kartę pojazdu.
note-plate_reservation-open = Posiadacz pojazdu może zarezerwować numer rejestracyjny na okres najwyżej { $months } miesięcy. Czas liczy się od dnia wyrejestrowania.
note-plate_reservation-other = Numeru rejestracyjnego przeniesionego z innego okręgu zgodnie z prawem nie można tutaj zarezerwować. Sprawdzi to wydział rejestracji pojazdów.

next = Wydział rejestracji pojazdów, po niemiecku „Zulassungsstelle”, wpisuje wyrejestrowanie do dowodu rejestracyjnego i usuwa plakietki z tablic. Potem otrzymają Państwo dokumenty i tablice z powrotem, jeśli pojazd nie został zdemontowany.
