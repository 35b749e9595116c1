title = Przedłużenie zezwolenia na pobyt
summary = Przedłużenie zezwolenia na pobyt, po niemiecku „Aufenthaltserlaubnis”, Niebieskiej Karty UE lub karty ICT.
next = Urząd do spraw cudzoziemców, po niemiecku „Ausländerbehörde”, sprawdzi Państwa wniosek i powie, kiedy przyjść z dokumentami. Do nowej karty potrzebuje aktualnego zdjęcia i odcisków palców.

field-current_title-label = Tytuł pobytowy
field-current_title-hint = Tytuł, który mają Państwo teraz
field-current_title-ask = Jaki tytuł pobytowy mają Państwo teraz?
option-current_title-residence_permit = zezwolenie na pobyt („Aufenthaltserlaubnis”)
option-current_title-blue_card = Niebieska Karta UE
option-current_title-ict_card = karta ICT
option-current_title-national_visa = wiza krajowa
option-current_title-schengen_visa = wiza Schengen
option-current_title-other = inny tytuł pobytowy
field-title_expiry-label = Ważny do
field-title_expiry-hint = Data jest na Państwa karcie lub w paszporcie
field-title_expiry-ask = Do kiedy ważny jest Państwa tytuł pobytowy?
step-current_title-ask = Jaki tytuł pobytowy mają Państwo teraz i do kiedy jest ważny? Na przykład: zezwolenie na pobyt, Niebieska Karta UE lub wiza.
step-current_title-simple = Proszę spojrzeć na swoją kartę. Jak się nazywa? I jaka data jest przy „gültig bis”, czyli ważna do?
step-current_title-why = Od tego zależy, czy dotychczasowy tytuł jest nadal ważny aż do decyzji w sprawie wniosku. Reguluje to niemiecka ustawa o pobycie.

step-birth_date-why = Dzięki dacie urodzenia urząd ma pewność, kim Państwo są. Osoba niepełnoletnia potrzebuje do wniosku rodziców lub opiekuna.

field-purpose-label = Powód pobytu
field-purpose-hint = Najważniejszy powód, dla którego mieszkają Państwo w Niemczech
field-purpose-ask = Z jakiego powodu chcą Państwo dalej mieszkać w Niemczech?
option-purpose-employment = praca na etacie
option-purpose-self_employment = własna działalność
option-purpose-study = studia, szkoła lub kurs językowy
option-purpose-vocational_training = nauka zawodu
option-purpose-family = rodzina
option-purpose-protection = azyl lub uznana ochrona
option-purpose-other = inny powód
step-purpose-ask = Z jakiego powodu chcą Państwo dalej mieszkać w Niemczech: praca na etacie, własna działalność, studia, nauka zawodu, rodzina, uznana ochrona czy inny powód?
step-purpose-simple = Dlaczego mieszkają Państwo w Niemczech? Proszę powiedzieć na przykład: praca, studia, nauka zawodu, rodzina albo ochrona.
step-purpose-why = Każde zezwolenie na pobyt dotyczy określonego celu. Od niego zależy, co sprawdza urząd i jaka jest opłata.

field-purpose_changed-label = Nowy powód
field-purpose_changed-hint = Tak, jeśli powód jest teraz inny niż w ostatnim wniosku
field-purpose_changed-ask = Czy powód jest teraz inny niż przy dotychczasowym tytule pobytowym?
step-purpose_changed-ask = Czy powód Państwa pobytu jest teraz inny niż przy dotychczasowym tytule pobytowym? Proszę odpowiedzieć tak lub nie.
step-purpose_changed-simple = Na przykład: wcześniej były studia, teraz jest praca. Czy Państwa powód zmienił się w podobny sposób? Tak czy nie?
step-purpose_changed-why = Nowy cel sprawdza się inaczej niż przedłużenie i opłata jest inna.

field-duration-label = Oczekiwany czas
field-duration-hint = Jak długo chcą Państwo jeszcze zostać
field-duration-ask = Jak długo chcą Państwo jeszcze zostać w Niemczech?
option-duration-up_to_three_months = do trzech miesięcy
option-duration-longer = dłużej niż trzy miesiące
step-duration-ask = Jak długo chcą Państwo jeszcze zostać w Niemczech: do trzech miesięcy czy dłużej?
step-duration-simple = Czy chcą Państwo zostać już tylko krótko, najwyżej trzy miesiące? Czy dłużej?
step-duration-why = Od tego czasu zależy opłata. Jak długo tytuł będzie ważny, decyduje urząd.

field-passport_number-label = Numer paszportu
field-passport_number-hint = Litery i cyfry, tak jak w paszporcie
field-passport_number-ask = Jaki jest numer Państwa paszportu?
field-passport_expiry-label = Paszport ważny do
field-passport_expiry-hint = Dzień, miesiąc i rok
field-passport_expiry-ask = Do kiedy ważny jest Państwa paszport?
step-passport-ask = Jaki jest numer Państwa paszportu i do kiedy jest ważny?
step-passport-simple = Proszę przeczytać z paszportu: najpierw numer, znak po znaku, a potem datę, do której jest ważny.
step-passport-why = Do tytułu pobytowego z reguły potrzebny jest ważny paszport. Wymaga tego niemiecka ustawa o pobycie.

field-new_passport-label = Nowy paszport
field-new_passport-hint = Tak, jeśli po ostatnim tytule pobytowym dostali Państwo nowy paszport
field-new_passport-ask = Czy od ostatniego tytułu pobytowego dostali Państwo nowy paszport?
step-new_passport-ask = Czy dostali Państwo nowy paszport, odkąd wydano ostatni tytuł pobytowy? Proszę odpowiedzieć tak lub nie.
step-new_passport-simple = Czy Państwa paszport jest nowy? Czy dostali go Państwo dopiero po ostatniej karcie? Tak czy nie?
step-new_passport-why = Numer paszportu należy do Państwa danych w urzędzie do spraw cudzoziemców. Powinien być tam prawidłowy.

field-occupation-label = Zajęcie
field-occupation-hint = Co Państwo teraz robią zawodowo
field-occupation-ask = Co Państwo teraz robią zawodowo?
option-occupation-employed = zatrudnienie na etacie
option-occupation-self_employed = własna działalność
option-occupation-in_training = szkoła, nauka zawodu lub studia
option-occupation-not_working = bez pracy
step-occupation-ask = Co Państwo teraz robią: praca na etacie, własna działalność, szkoła, nauka zawodu lub studia, czy są Państwo bez pracy?
step-occupation-simple = Czy Państwo pracują? Czy się Państwo uczą? Czy teraz ani jedno, ani drugie?
step-occupation-why = Urząd sprawdza, czy Państwa zajęcie pasuje do pobytu.

field-income_sources-label = Utrzymanie
field-income_sources-hint = Wszystko, z czego Państwo żyją; można podać kilka odpowiedzi
field-income_sources-ask = Z czego Państwo żyją?
option-income_sources-wages = pensja lub wynagrodzenie
option-income_sources-business = własna działalność
option-income_sources-family = utrzymanie przez rodzinę
option-income_sources-scholarship = stypendium ze środków publicznych
option-income_sources-savings = własny majątek
option-income_sources-benefits = „Grundsicherung”, pomoc społeczna lub świadczenia dla osób ubiegających się o azyl
option-income_sources-other = inny dochód
step-income_sources-ask = Z czego Państwo żyją? Na przykład z pensji, z własnej działalności, z pomocy rodziny, ze stypendium publicznego, z majątku lub ze świadczeń socjalnych. Można podać kilka odpowiedzi.
step-income_sources-simple = Skąd mają Państwo pieniądze na życie? Proszę powiedzieć na przykład: z mojej pracy, albo: od mojej rodziny.
step-income_sources-why = Do pobytu z reguły trzeba mieć zapewnione utrzymanie. O wysokość dochodu tutaj nie pytamy.

field-health_insurance-label = Ubezpieczenie zdrowotne
field-health_insurance-hint = Ustawowe, prywatne lub brak
field-health_insurance-ask = Jakie mają Państwo ubezpieczenie zdrowotne?
option-health_insurance-statutory = ubezpieczenie ustawowe
option-health_insurance-private = ubezpieczenie prywatne
option-health_insurance-none = brak ubezpieczenia
step-health_insurance-ask = Jakie mają Państwo ubezpieczenie zdrowotne: ustawowe, prywatne, czy brak ubezpieczenia?
step-health_insurance-simple = Czy mają Państwo kartę z kasy chorych, po niemiecku „Krankenkasse”? Czy ubezpieczenie prywatne? Czy żadnego?
step-health_insurance-why = Zgodnie z niemiecką ustawą o pobycie zapewnione utrzymanie obejmuje też ubezpieczenie zdrowotne.

field-integration_course-label = Kurs integracyjny
field-integration_course-hint = Czy mieli Państwo obowiązek udziału w kursie integracyjnym
field-integration_course-ask = Jak jest z Państwa kursem integracyjnym?
option-integration_course-not_obliged = brak obowiązku kursu
option-integration_course-attending = kurs jeszcze trwa
option-integration_course-completed = kurs ukończony
option-integration_course-not_attended = bez udziału w kursie
step-integration_course-ask = Czy musieli Państwo chodzić na kurs integracyjny? Proszę powiedzieć: brak obowiązku, kurs jeszcze trwa, kurs ukończony albo: bez udziału.
step-integration_course-simple = Czy urząd powiedział, że muszą Państwo chodzić na kurs niemieckiego? Jeśli tak: czy kurs jeszcze trwa, jest już ukończony, czy był bez Państwa udziału?
step-integration_course-why = Przed przedłużeniem urząd musi stwierdzić, czy wypełnili Państwo obowiązek kursu integracyjnego.

evidence-residence_card = Państwa dotychczasowy tytuł pobytowy
evidence-photo = aktualne zdjęcie biometryczne
evidence-income_proof = dokumenty potwierdzające dochód
evidence-health_insurance_proof = potwierdzenie ubezpieczenia zdrowotnego
evidence-rental_contract = umowa najmu mieszkania
evidence-employment_contract = umowa o pracę
evidence-study_proof = zaświadczenie uczelni, szkoły lub miejsca nauki zawodu
evidence-family_proof = dokumenty dotyczące rodziny, na przykład akt małżeństwa
evidence-integration_course_proof = zaświadczenie o kursie integracyjnym

fee-extension_short = Przedłużenie do trzech miesięcy kosztuje { $amount } euro.
fee-extension_long = Przedłużenie o więcej niż trzy miesiące kosztuje { $amount } euro.
fee-purpose_change = Zmiana na nowy cel pobytu razem z przedłużeniem kosztuje { $amount } euro.
fee-first_issue = Pierwsze zezwolenie na pobyt po wizie kosztuje { $amount } euro.
fee-provisional_certificate = Zaświadczenie o Państwa wniosku, „Fiktionsbescheinigung”, kosztuje { $amount } euro.
fee-express = Tryb ekspresowy kosztuje dodatkowo { $amount } euro.
fee-reissue = Jeśli trzeba tylko wystawić nową kartę, na przykład z powodu nowego paszportu, kosztuje to { $amount } euro.
fee-photo = Zdjęcie, które zrobi urząd, kosztuje { $amount } euro.

note-title_expiry-valid = Państwa tytuł pobytowy jest ważny jeszcze do { $date } roku. Jeśli złożą Państwo wniosek o przedłużenie przed upływem ważności, tytuł zgodnie z prawem pozostaje ważny aż do decyzji urzędu. Dlatego zapisuje się, kiedy wniosek wpłynął.
note-title_expiry-soon = Państwa tytuł pobytowy wkrótce straci ważność: { $date } roku. Jeśli wniosek wpłynie przed upływem ważności, tytuł zgodnie z prawem pozostaje ważny aż do decyzji urzędu. Dlatego zapisuje się, kiedy wniosek wpłynął.
note-title_expiry-expired = Państwa tytuł pobytowy stracił ważność { $date } roku. Wniosek jest więc spóźniony i tytuł nie pozostaje ważny sam z siebie. Urząd może tak zarządzić, aby uniknąć niesprawiedliwej uciążliwości. Proszę jeszcze dziś porozmawiać z kimś z urzędu. Wniosek mimo to przyjmę.
note-title_expiry-excluded = Wiza Schengen nie pozostaje ważna przez złożenie wniosku. Tak stanowi niemiecka ustawa o pobycie. Proszę porozmawiać z kimś z urzędu, zanim wiza straci ważność. Wniosek mimo to przyjmę.
note-received_time = Data i godzina wpływu Państwa wniosku są zapisywane, pokazywane Państwu i drukowane na potwierdzeniu. Ważne jest bowiem, czy wniosek wpływa przed upływem ważności tytułu.
note-applicant_age = Kto nie ma jeszcze ukończonych { $years } lat, nie może złożyć tego wniosku samodzielnie. Muszą to zrobić rodzice lub opiekun.
note-subsistence = Zgodnie z niemiecką ustawą o pobycie utrzymanie powinno być z reguły zapewnione bez takich świadczeń. Są wyjątki. Urząd sprawdzi Państwa sprawę i podejmie decyzję. Na życzenie mogą Państwo wcześniej porozmawiać z kimś z urzędu.
note-health_insurance = Zgodnie z niemiecką ustawą o pobycie do utrzymania z reguły należy wystarczające ubezpieczenie zdrowotne. Urząd sprawdzi Państwa sprawę i podejmie decyzję. Na życzenie mogą Państwo wcześniej porozmawiać z kimś z urzędu.
note-integration_course = Jeśli ktoś mimo obowiązku nie uczestniczy w kursie integracyjnym, zgodnie z niemiecką ustawą o pobycie trzeba to uwzględnić przy przedłużeniu. Urząd sprawdzi Państwa sprawę i podejmie decyzję. Na życzenie mogą Państwo wcześniej porozmawiać z kimś z urzędu.
note-fee_exempt_protection = Dla osób uprawnionych do azylu, uznanych uchodźców i osób z ochroną uzupełniającą przedłużenie jest zgodnie z niemieckim rozporządzeniem o pobycie bezpłatne.
note-fee_exempt_benefits = Kto potrzebuje na utrzymanie „Grundsicherung”, pomocy społecznej lub świadczeń dla osób ubiegających się o azyl, jest zgodnie z niemieckim rozporządzeniem o pobycie zwolniony z opłaty za przedłużenie. Proszę przynieść w tym celu decyzję o świadczeniu.
note-fee_exempt_scholarship = Kto na ten pobyt otrzymuje stypendium ze środków publicznych, jest zgodnie z niemieckim rozporządzeniem o pobycie zwolniony z opłaty za przedłużenie. Proszę przynieść w tym celu potwierdzenie.
note-fee_association = Jeśli dotyczy Państwa prawo stowarzyszeniowe między Unią Europejską a Turcją, opłata wynosi tylko { $amount } euro. Czy dotyczy ono Państwa, sprawdzi urząd.
note-fee_swiss = Dla obywateli Szwajcarii opłata zgodnie z niemieckim rozporządzeniem o pobycie wynosi { $amount } euro, jeśli tytuł jest wystawiany jako karta z chipem.
note-fee_minor = Dla osób niepełnoletnich obowiązuje połowa opłaty.
note-application_fee = Opłatę trzeba zapłacić w całości już przy składaniu wniosku.

error-passport_expired = Według Państwa danych paszport stracił ważność. Do tytułu pobytowego z reguły potrzebny jest ważny paszport. Czy data się zgadza?
