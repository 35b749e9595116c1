title = Nadanie obywatelstwa niemieckiego
summary = Wniosek o obywatelstwo niemieckie, po niemiecku „Einbürgerung”.
next = Urząd sprawdzi Państwa wniosek i się skontaktuje, jeśli brakuje dokumentów. Jeśli obywatelstwo zostanie nadane, otrzymają Państwo akt osobiście. Dopiero wtedy mają Państwo obywatelstwo niemieckie.

field-residence_since-label = Początek legalnego pobytu w Niemczech
field-residence_since-hint = Dzień, miesiąc i rok
field-residence_since-ask = Od kiedy mieszkają Państwo legalnie w Niemczech?
field-absence_over_six_months-label = Dłużej za granicą
field-absence_over_six_months-hint = Tak, jeśli choć raz byli Państwo poza Niemcami dłużej niż sześć miesięcy bez przerwy
field-absence_over_six_months-ask = Czy w tym czasie byli Państwo choć raz za granicą dłużej niż sześć miesięcy bez przerwy? Proszę odpowiedzieć tak lub nie.
step-residence-ask = Od kiedy mieszkają Państwo legalnie w Niemczech? I czy w tym czasie byli Państwo choć raz za granicą dłużej niż sześć miesięcy bez przerwy, tak czy nie?
step-residence-simple = Kiedy zaczęło się Państwa życie w Niemczech z prawem pobytu? Proszę podać datę. I czy potem byli Państwo choć raz poza Niemcami dłużej niż pół roku?
step-residence-why = Do nadania obywatelstwa ustawa wymaga kilku lat legalnego pobytu. Długi czas za granicą może go przerwać.

field-spouse_german-label = Małżeństwo z osobą z niemieckim obywatelstwem
field-spouse_german-hint = Tak, jeśli mąż, żona lub osoba w zarejestrowanym związku partnerskim ma obywatelstwo niemieckie
field-spouse_german-ask = Czy są Państwo w małżeństwie lub w zarejestrowanym związku partnerskim z osobą z niemieckim obywatelstwem? Proszę odpowiedzieć tak lub nie.
field-marriage_date-label = W małżeństwie od
field-marriage_date-hint = Dzień ślubu lub zawarcia związku partnerskiego
field-marriage_date-ask = Od kiedy są Państwo w małżeństwie lub w związku partnerskim?
step-spouse_german-ask = Czy są Państwo w małżeństwie lub w zarejestrowanym związku partnerskim z osobą z niemieckim obywatelstwem? Proszę odpowiedzieć tak lub nie.
step-spouse_german-simple = Czy Państwa żona lub mąż ma obywatelstwo niemieckie? Tak czy nie?
step-spouse_german-why = Dla małżonków i partnerów osób z niemieckim obywatelstwem ustawa przewiduje krótszy czas.

step-birth_date-why = Dzięki dacie urodzenia urząd ma pewność, kim Państwo są. Kto nie ma jeszcze ukończonych szesnastu lat, nie może złożyć wniosku samodzielnie.

field-residence_title-label = Prawo pobytu
field-residence_title-hint = Tytuł, który mają Państwo teraz
field-residence_title-ask = Jakie prawo pobytu mają Państwo teraz?
option-residence_title-settlement_permit = zezwolenie na pobyt stały („Niederlassungserlaubnis” lub „Daueraufenthalt”)
option-residence_title-eu_citizen = swoboda przemieszczania się w Unii Europejskiej lub Szwajcaria
option-residence_title-blue_card = Niebieska Karta UE
option-residence_title-permit_work = zezwolenie na pobyt do pracy
option-residence_title-permit_family = zezwolenie na pobyt z powodu rodziny
option-residence_title-permit_protection = zezwolenie na pobyt jako uznany uchodźca
option-residence_title-permit_study = zezwolenie na pobyt na studia lub naukę zawodu
option-residence_title-temporary_protection = ochrona czasowa
option-residence_title-other = inne prawo pobytu
step-residence_title-ask = Jakie prawo pobytu mają Państwo teraz? Na przykład: zezwolenie na pobyt stały, swoboda przemieszczania się w Unii Europejskiej, Niebieska Karta albo zezwolenie na pobyt i do czego służy.
step-residence_title-simple = Co jest na Państwa karcie? Czy mogą Państwo zostać na zawsze, czy pobyt jest z powodu pracy, rodziny, studiów lub jako uchodźca? A może są Państwo z Unii Europejskiej?
step-residence_title-why = Ustawa mówi, z jakim prawem pobytu można otrzymać obywatelstwo.

field-german_level-label = Znajomość niemieckiego
field-german_level-hint = Najwyższy poziom, na który mają Państwo dokument
field-german_level-ask = Jaki poziom niemieckiego mogą Państwo potwierdzić dokumentem?
option-german_level-none = brak dokumentu
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 lub wyżej
step-german_level-ask = Jaki poziom niemieckiego mogą Państwo potwierdzić dokumentem: A jeden, A dwa, B jeden, B dwa lub wyżej, czy brak dokumentu?
step-german_level-simple = Czy mają Państwo świadectwo znajomości niemieckiego? Jest tam litera z cyfrą, na przykład B jeden. Co tam jest napisane?
step-german_level-why = Do nadania obywatelstwa ustawa wymaga wystarczającej znajomości niemieckiego.

field-civic_knowledge-label = Wiedza o Niemczech
field-civic_knowledge-hint = Test na obywatelstwo, test „Leben in Deutschland” lub niemiecka szkoła
field-civic_knowledge-ask = Jak mogą Państwo potwierdzić wiedzę o prawie i życiu w Niemczech?
option-civic_knowledge-naturalisation_test = zdany test na obywatelstwo („Einbürgerungstest”)
option-civic_knowledge-test_life_in_germany = zdany test „Leben in Deutschland”
option-civic_knowledge-german_school = ukończona niemiecka szkoła
option-civic_knowledge-none = brak dokumentu
step-civic_knowledge-ask = Jak mogą Państwo potwierdzić wiedzę o prawie i życiu w Niemczech: test na obywatelstwo, test „Leben in Deutschland”, ukończona niemiecka szkoła, czy brak dokumentu?
step-civic_knowledge-simple = Czy test na obywatelstwo jest zdany? Czy ukończyli Państwo tutaj szkołę? Czy brak jeszcze dokumentu?
step-civic_knowledge-why = Ustawa wymaga wiedzy o porządku prawnym i warunkach życia. Z reguły potwierdza ją test na obywatelstwo, „Einbürgerungstest”.

field-children_included-label = Obywatelstwo także dla dzieci
field-children_included-hint = Tak, jeśli niepełnoletnie dzieci też mają otrzymać obywatelstwo
field-children_included-ask = Czy niepełnoletnie dzieci mają otrzymać obywatelstwo razem z Państwem? Proszę odpowiedzieć tak lub nie.
field-children_count-label = Liczba dzieci
field-children_count-hint = Tylko dzieci poniżej osiemnastu lat
field-children_count-ask = Ile dzieci ma otrzymać obywatelstwo razem z Państwem?
step-children-ask = Czy niepełnoletnie dzieci mają otrzymać obywatelstwo razem z Państwem? Proszę odpowiedzieć tak lub nie.
step-children-simple = Czy mają Państwo dzieci poniżej osiemnastu lat, które też mają otrzymać niemieckie obywatelstwo? Tak czy nie?
step-children-why = Niepełnoletnie dzieci mogą otrzymać obywatelstwo razem z rodzicami. Opłata za nie jest niższa, jeśli nie mają własnego dochodu.

field-living_secured-label = Zapewnione utrzymanie
field-living_secured-hint = Tak, jeśli żyją Państwo bez „Grundsicherung” i bez pomocy społecznej
field-living_secured-ask = Czy mogą Państwo utrzymać siebie i rodzinę bez „Grundsicherung” i bez pomocy społecznej? Proszę odpowiedzieć tak lub nie.
field-living_detail-label = O utrzymaniu
field-living_detail-hint = Jakie świadczenia Państwo dostają i dlaczego
field-living_detail-ask = Proszę krótko powiedzieć, jakie świadczenia Państwo dostają i dlaczego.
step-living_secured-ask = Czy mogą Państwo utrzymać siebie i rodzinę bez „Grundsicherung” i bez pomocy społecznej? Proszę odpowiedzieć tak lub nie.
step-living_secured-simple = Czy Państwa własne pieniądze wystarczają Państwu i rodzinie, bez pieniędzy z „Jobcenter” lub z pomocy społecznej? Tak czy nie?
step-living_secured-why = Ustawa wymaga, aby mogli się Państwo utrzymać bez tych świadczeń. Podaje też wyjątki.

field-convicted-label = Wyroki skazujące
field-convicted-hint = Tak, jeśli sąd skazał Państwa za przestępstwo
field-convicted-ask = Czy sąd w Niemczech lub za granicą skazał Państwa za przestępstwo? Proszę odpowiedzieć tak lub nie.
field-convicted_detail-label = O wyrokach
field-convicted_detail-hint = Kiedy, w jakim kraju, za co i jaka kara
field-convicted_detail-ask = Proszę krótko powiedzieć: kiedy był wyrok, w jakim kraju, za co i jaka była kara?
step-convicted-ask = Czy sąd w Niemczech lub za granicą skazał już kiedyś Państwa za przestępstwo? Proszę odpowiedzieć tak lub nie.
step-convicted-simple = Czy dostali Państwo już kiedyś karę od sądu? Grzywna też się liczy, także za granicą. Tak czy nie?
step-convicted-why = Przy nadaniu obywatelstwa trzeba sprawdzić wyroki skazujące. Wyroki z zagranicy trzeba zgodnie z prawem podać we wniosku.

field-proceedings_pending-label = Trwające postępowania
field-proceedings_pending-hint = Tak, jeśli toczy się przeciwko Państwu śledztwo w sprawie przestępstwa
field-proceedings_pending-ask = Czy w Niemczech lub za granicą toczy się przeciwko Państwu śledztwo lub postępowanie karne? Proszę odpowiedzieć tak lub nie.
field-proceedings_detail-label = O trwających postępowaniach
field-proceedings_detail-hint = W jakim kraju i w jakiej sprawie
field-proceedings_detail-ask = Proszę krótko powiedzieć: w jakim kraju toczy się postępowanie i o co chodzi?
step-proceedings_pending-ask = Czy obecnie w Niemczech lub za granicą toczy się przeciwko Państwu śledztwo lub postępowanie karne? Proszę odpowiedzieć tak lub nie.
step-proceedings_pending-simple = Czy policja lub sąd prowadzi teraz sprawę przeciwko Państwu, tutaj lub w innym kraju? Tak czy nie?
step-proceedings_pending-why = W czasie takich postępowań decyzja jest zgodnie z prawem zawieszona. Postępowania za granicą trzeba podać we wniosku.

field-several_spouses-label = Kilka małżeństw jednocześnie
field-several_spouses-hint = Tak, jeśli są Państwo w małżeństwie z więcej niż jedną osobą jednocześnie
field-several_spouses-ask = Czy są Państwo obecnie w małżeństwie z więcej niż jedną osobą? Proszę odpowiedzieć tak lub nie.
step-several_spouses-ask = Czy są Państwo obecnie w małżeństwie z więcej niż jedną osobą jednocześnie? Proszę odpowiedzieć tak lub nie.
step-several_spouses-simple = Czy mają Państwo teraz dwie lub więcej żon albo dwóch lub więcej mężów? Tak czy nie?
step-several_spouses-why = Kto jest jednocześnie w małżeństwie z kilkoma osobami, zgodnie z prawem nie może otrzymać obywatelstwa.

field-democracy-label = Opowiedzenie się za demokracją
field-democracy-hint = Za wolnościowym demokratycznym porządkiem konstytucji niemieckiej
field-democracy-ask = Czy opowiadają się Państwo za wolnościowym demokratycznym porządkiem i oświadczają, że nie dążą i nie dążyli Państwo do niczego, co jest przeciwko niemu? Proszę odpowiedzieć tak lub nie.
field-democracy_detail-label = O tym oświadczeniu
field-democracy_detail-hint = Co stoi na przeszkodzie i czy się Państwo od tego odwrócili
field-democracy_detail-ask = Proszę krótko powiedzieć, co stoi na przeszkodzie i czy się Państwo od tego odwrócili.
step-democracy-ask = Teraz Państwa oświadczenia. Pierwsze: Czy opowiadają się Państwo za wolnościowym demokratycznym porządkiem konstytucji niemieckiej, „Grundgesetz”? I czy oświadczają Państwo, że nie dążą do niczego i nie wspierają niczego, co jest skierowane przeciwko temu porządkowi, przeciwko państwu i jego bezpieczeństwu, przeciwko jego organom konstytucyjnym lub przy użyciu przemocy przeciwko zagranicznym interesom Niemiec, i że nigdy tak nie było? Proszę odpowiedzieć tak lub nie.
step-democracy-simple = Czy popierają Państwo zasady demokracji w Niemczech: wolne wybory, godność każdego człowieka, równość wszystkich wobec prawa? I czy oświadczają Państwo, że nigdy nie działali przeciwko nim? Tak czy nie?
step-democracy-why = To oświadczenie jest warunkiem nadania obywatelstwa w niemieckiej ustawie o obywatelstwie.

field-history-label = Opowiedzenie się za odpowiedzialnością
field-history-hint = Za historyczną odpowiedzialnością Niemiec, ochroną życia żydowskiego i pokojem
field-history-ask = Czy opowiadają się Państwo za historyczną odpowiedzialnością Niemiec, ochroną życia żydowskiego, pokojowym współżyciem narodów i zakazem wojny napastniczej? Proszę odpowiedzieć tak lub nie.
field-history_detail-label = O drugim oświadczeniu
field-history_detail-hint = Dlaczego nie składają Państwo tego oświadczenia
field-history_detail-ask = Proszę krótko powiedzieć, dlaczego nie.
step-history-ask = Drugie oświadczenie: Czy opowiadają się Państwo za szczególną historyczną odpowiedzialnością Niemiec za narodowosocjalistyczne bezprawie i jego skutki, zwłaszcza za ochronę życia żydowskiego, za pokojowym współżyciem narodów i za zakazem prowadzenia wojny napastniczej? Proszę odpowiedzieć tak lub nie.
step-history-simple = W czasach narodowego socjalizmu Niemcy wyrządziły wielkie zło. Czy popierają Państwo to, że Niemcy dlatego szczególnie chronią życie żydowskie i dbają o pokój? Tak czy nie?
step-history-why = Także to oświadczenie jest warunkiem nadania obywatelstwa w niemieckiej ustawie o obywatelstwie.

field-statements_correct-label = Prawdziwość danych
field-statements_correct-hint = Tak, jeśli wszystkie dane są prawdziwe i pełne
field-statements_correct-ask = Czy wszystkie Państwa dane są prawdziwe i pełne? Proszę odpowiedzieć tak lub nie.
step-statements_correct-ask = Na koniec: Czy wszystkie Państwa dane są prawdziwe i pełne? Przy umyślnie nieprawdziwych lub niepełnych danych o istotnych warunkach nadanie obywatelstwa jest wykluczone na dziesięć lat. Proszę odpowiedzieć tak lub nie.
step-statements_correct-simple = Czy wszędzie powiedzieli mi Państwo prawdę i nie pominęli niczego ważnego? Tak czy nie? Teraz można jeszcze wszystko zmienić.
step-statements_correct-why = Jeśli urząd stwierdzi umyślnie nieprawdziwe dane, nadanie obywatelstwa jest zgodnie z prawem wykluczone na dziesięć lat.

declaration-democracy-yes = Opowiadam się za wolnościowym demokratycznym porządkiem Ustawy Zasadniczej Republiki Federalnej Niemiec. Oświadczam, że nie podejmuję i nie wspieram dążeń, które są skierowane przeciwko temu porządkowi, przeciwko istnieniu lub bezpieczeństwu federacji lub kraju związkowego, które mają na celu bezprawne utrudnianie działalności organów konstytucyjnych lub ich członków albo które przez przemoc lub jej przygotowywanie zagrażają zagranicznym interesom Niemiec. Oświadczam też, że w przeszłości nigdy nie było z mojej strony ani takich dążeń, ani ich wspierania.
declaration-democracy-no = Nie składam oświadczenia o opowiedzeniu się za wolnościowym demokratycznym porządkiem ani związanego z nim oświadczenia.
declaration-history-yes = Opowiadam się za szczególną historyczną odpowiedzialnością Niemiec za narodowosocjalistyczne bezprawie i jego skutki, zwłaszcza za ochronę życia żydowskiego, oraz za pokojowym współżyciem narodów i zakazem prowadzenia wojny napastniczej.
declaration-history-no = Nie składam oświadczenia o opowiedzeniu się za szczególną historyczną odpowiedzialnością Niemiec.
declaration-convicted-yes = W Niemczech lub za granicą skazano mnie za przestępstwo.
declaration-convicted-no = Ani w Niemczech, ani za granicą nie skazano mnie za przestępstwo.
declaration-proceedings_pending-yes = W Niemczech lub za granicą toczy się przeciwko mnie śledztwo lub postępowanie karne.
declaration-proceedings_pending-no = Ani w Niemczech, ani za granicą nie toczy się przeciwko mnie śledztwo ani postępowanie karne.
declaration-living_secured-yes = Mogę utrzymać siebie i uprawnionych do utrzymania członków rodziny bez „Grundsicherung” i bez pomocy społecznej.
declaration-living_secured-no = Nie mogę utrzymać siebie i uprawnionych do utrzymania członków rodziny bez „Grundsicherung” lub pomocy społecznej.
declaration-several_spouses-yes = Jestem jednocześnie w małżeństwie z kilkoma osobami.
declaration-several_spouses-no = Nie jestem jednocześnie w małżeństwie z kilkoma osobami.
declaration-statements_correct-yes = Oświadczam, że wszystkie moje dane są prawdziwe i pełne. Wiem, że nadanie obywatelstwa jest wykluczone na dziesięć lat, jeśli umyślnie podam nieprawdziwe lub niepełne dane o istotnych warunkach.
declaration-statements_correct-no = Nie mogę oświadczyć, że wszystkie moje dane są prawdziwe i pełne.

evidence-passport = Państwa ważny paszport lub dowód osobisty
evidence-residence_card = Państwa tytuł pobytowy
evidence-birth_certificate = Państwa akt urodzenia
evidence-income_proof = dokumenty potwierdzające dochód
evidence-language_certificate = świadectwo znajomości niemieckiego
evidence-civic_test = zaświadczenie o zdanym teście
evidence-school_certificate = niemieckie świadectwo szkolne
evidence-marriage_certificate = akt małżeństwa i dokument tożsamości męża, żony, partnera lub partnerki
evidence-children_certificates = akty urodzenia i paszporty dzieci
evidence-court_records = dokumenty dotyczące wyroku

fee-naturalisation = Nadanie obywatelstwa kosztuje { $amount } euro.
fee-child = Za każde niepełnoletnie dziecko bez własnego dochodu, które otrzymuje obywatelstwo razem z rodzicami, opłata wynosi { $amount } euro.

note-naturalisation_years-reached = Ustawa z reguły wymaga okresu { $years } lat legalnego pobytu. Według Państwa danych okres ten jest osiągnięty. Czy wszystkie warunki są spełnione, sprawdzi i zdecyduje urząd.
note-naturalisation_years-short = Ustawa z reguły wymaga okresu { $years } lat legalnego pobytu. Według Państwa danych będzie on osiągnięty dopiero { $date } roku. Urząd sprawdzi to i podejmie decyzję.
note-naturalisation_years-spouse = Dla małżonków i partnerów osób z niemieckim obywatelstwem ustawa podaje okres { $years } lat legalnego pobytu i { $marriage } lat małżeństwa. Według Państwa danych jest to osiągnięte. Czy wszystkie warunki są spełnione, sprawdzi i zdecyduje urząd.
note-naturalisation_years-spouse_short = Dla małżonków i partnerów osób z niemieckim obywatelstwem ustawa podaje okres { $years } lat legalnego pobytu i { $marriage } lat małżeństwa. Według Państwa danych będzie to osiągnięte dopiero { $date } roku. Urząd sprawdzi to i podejmie decyzję.
note-long_absence = Po dłuższym czasie za granicą może się zdarzyć, że wcześniejsze lata liczą się tylko częściowo. Sprawdzi to urząd. Proszę przynieść dokumenty z tego czasu.
note-applicant_age = Kto nie ma jeszcze ukończonych { $years } lat, nie może złożyć tego wniosku samodzielnie. Muszą to zrobić rodzice lub opiekun.
note-naturalisation_title = Przy prawie pobytu w tym celu ustawa z reguły nie przewiduje prawa do nadania obywatelstwa. Urząd sprawdzi Państwa sprawę i podejmie decyzję.
note-naturalisation_language = Ustawa z reguły wymaga znajomości niemieckiego na poziomie { $level }. Są wyjątki, na przykład w razie choroby, niepełnosprawności lub ze względu na wiek. Urząd sprawdzi to i podejmie decyzję.
note-naturalisation_test = Ustawa wymaga wiedzy o prawie i życiu w Niemczech, z reguły potwierdzonej testem na obywatelstwo. Są wyjątki, na przykład w razie choroby, niepełnosprawności lub ze względu na wiek. Urząd sprawdzi to i podejmie decyzję.
note-democracy_missing = To oświadczenie jest zgodnie z prawem warunkiem nadania obywatelstwa. Mogą Państwo jeszcze zmienić odpowiedź. Urząd sprawdzi to i podejmie decyzję.
note-history_missing = Także to oświadczenie jest zgodnie z prawem warunkiem nadania obywatelstwa. Mogą Państwo jeszcze zmienić odpowiedź. Urząd sprawdzi to i podejmie decyzję.
note-convictions = Zgodnie z prawem wyrok skazujący z reguły stoi na przeszkodzie nadaniu obywatelstwa. Niektórych lżejszych kar nie bierze się pod uwagę. Urząd sprawdzi Państwa sprawę i podejmie decyzję.
note-proceedings = Dopóki trwa przeciwko Państwu śledztwo z powodu podejrzenia przestępstwa, decyzja o nadaniu obywatelstwa jest zgodnie z prawem zawieszona. Postępowania za granicą muszą być podane we wniosku.
note-benefits_needed = Ustawa z reguły wymaga, aby mogli się Państwo utrzymać bez „Grundsicherung” i bez pomocy społecznej. Są wyjątki, na przykład przy dłuższej pracy w pełnym wymiarze. Urząd sprawdzi to i podejmie decyzję.
note-multiple_marriage = Kto jest jednocześnie w małżeństwie z kilkoma osobami, temu zgodnie z prawem nie nadaje się obywatelstwa. Urząd sprawdzi Państwa sprawę i podejmie decyzję.
note-statements_incorrect = Każdą odpowiedź mogą Państwo teraz jeszcze zmienić. Proszę po prostu powiedzieć, którą. Umyślnie nieprawdziwe lub niepełne dane o istotnych warunkach wykluczają nadanie obywatelstwa na dziesięć lat. W razie wątpliwości proszę porozmawiać z kimś z urzędu.

error-residence_before_birth = Początek pobytu jest wcześniejszy niż data urodzenia. Proszę sprawdzić obie daty.
