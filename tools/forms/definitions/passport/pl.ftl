title = Paszport
summary = Przygotowanie wizyty w sprawie niemieckiego paszportu, „Reisepass”. Wniosek składają Państwo potem osobiście w biurze obsługi mieszkańców.
next = Państwa dane są gotowe na wizytę. Wniosek o paszport nie jest tym samym jeszcze złożony: proszę w tym celu przyjść osobiście z dokumentami do biura obsługi mieszkańców, „Bürgerbüro”.

step-nationality-why = Niemiecki paszport otrzymują tylko osoby z niemieckim obywatelstwem. Tak stanowi niemiecka ustawa o paszportach.
step-birth_date-why = Od wieku zależą opłata i ważność. Z osobami niepełnoletnimi przychodzą osoby sprawujące opiekę.

field-passport_kind-label = Rodzaj paszportu
field-passport_kind-hint = 32 strony, 48 stron lub tymczasowy
field-passport_kind-ask = Jakiego paszportu Państwo potrzebują?
option-passport_kind-pages_32 = paszport z 32 stronami
option-passport_kind-pages_48 = paszport z 48 stronami
option-passport_kind-provisional = tymczasowy paszport
step-passport_kind-ask = Jaki paszport jest Państwu potrzebny: zwykły z trzydziestoma dwiema stronami, z czterdziestoma ośmioma stronami na wiele podróży, czy tymczasowy?
step-passport_kind-simple = Czy potrzebny jest zwykły paszport, gruby z większą liczbą stron, czy od razu tymczasowy na krótki czas?
step-passport_kind-why = Od rodzaju paszportu zależą opłata i ważność.

field-express-label = Tryb ekspresowy
field-express-hint = Tak, jeśli paszport musi być gotowy szybciej
field-express-ask = Czy paszport ma być wystawiony w trybie ekspresowym? Proszę odpowiedzieć tak lub nie.
step-express-ask = Czy potrzebują Państwo paszportu szybciej niż zwykle, w trybie ekspresowym? Proszę odpowiedzieć tak lub nie.
step-express-simple = Czy paszport jest pilny? To kosztuje więcej. Tak czy nie?
step-express-why = Tryb ekspresowy kosztuje dodatkową opłatę.

field-reason-label = Powód
field-reason-hint = Dlaczego potrzebny jest nowy paszport
field-reason-ask = Dlaczego potrzebują Państwo nowego paszportu?
option-reason-first = pierwszy paszport
option-reason-expires = kończy się ważność
option-reason-lost = zgubiony lub skradziony
option-reason-changed = zmiana nazwiska lub innych danych
option-reason-other = inny powód
step-reason-ask = Dlaczego potrzebują Państwo paszportu: jest pierwszy, stary traci ważność, jest zgubiony lub skradziony, zmieniły się dane, czy jest inny powód?
step-reason-simple = Co jest ze starym paszportem? Stracił ważność, jest zgubiony, a może jeszcze go nie było i to pierwszy?
step-reason-why = Od tego zależy, jakie dokumenty trzeba przynieść.

step-birth_name-why = Nazwisko rodowe jest w paszporcie, jeśli jest inne niż obecne nazwisko.
step-extra_names-ask = Czy mają Państwo stopień doktora, imię zakonne lub pseudonim artystyczny, które mają być w paszporcie? Jeśli tak, proszę je podać. Jeśli nie, proszę powiedzieć: nie.
step-extra_names-simple = Czy przed Państwa nazwiskiem ma być napisane doktor? A może mają Państwo pseudonim artystyczny? Jeśli nie, proszę powiedzieć: nie.
step-extra_names-why = Te dane mogą być w paszporcie, jeśli je Państwo mają.
step-birth_place-why = Miejsce urodzenia jest w paszporcie.
step-address-why = Miejsce zamieszkania jest w paszporcie. Od adresu zależy też, który urząd jest właściwy.

evidence-photo = zdjęcie biometryczne przesłane elektronicznie; można je zrobić w biurze obsługi mieszkańców, jeśli jest tam urządzenie
evidence-birth_certificate = Państwa akt urodzenia
evidence-other_identification = inny dokument ze zdjęciem, na przykład dowód osobisty

fee-delivery = Jeśli paszport ma być wysłany do domu, kosztuje to { $amount } euro więcej.
fee-photo = Zdjęcie z biura obsługi mieszkańców kosztuje { $amount } euro więcej.

note-german_only = Niemiecki paszport wydaje się tylko osobom z niemieckim obywatelstwem. Jeśli mają Państwo także obywatelstwo niemieckie, proszę podać to obywatelstwo. W innym razie mogą Państwo porozmawiać z kimś z biura obsługi mieszkańców.
note-applicant_age = Dla niepełnoletnich poniżej { $years } lat wniosek o paszport mogą złożyć tylko osoby sprawujące opiekę. Dziecko powinno przyjść na wizytę. W razie pytań mogą Państwo porozmawiać z kimś z biura obsługi mieszkańców.
note-document_loss = Utratę paszportu trzeba niezwłocznie zgłosić w urzędzie. Można to zrobić od razu tutaj, w biurze obsługi mieszkańców.
note-personal_appearance = Te dane nie są jeszcze wnioskiem. Wniosek składają Państwo osobiście. Z reguły nie można w tym celu przysłać nikogo innego.

evidence-old_passport = Państwa dotychczasowy paszport
fee-passport_adult = Paszport kosztuje od ukończenia dwudziestu czterech lat { $amount } euro.
fee-passport_young = Kto nie ma jeszcze dwudziestu czterech lat, płaci za paszport { $amount } euro.
fee-more_pages = Za czterdzieści osiem stron dochodzi { $amount } euro.
fee-express = Za tryb ekspresowy dochodzi { $amount } euro.
fee-provisional = Tymczasowy paszport kosztuje { $amount } euro.
note-passport_validity = Paszport wydaje się na okres { $years } lat.
note-passport_validity-provisional = Tymczasowy paszport jest ważny najwyżej jeden rok.
note-passport_fee = Według Państwa danych opłata wynosi { $amount } euro. Zdjęcie z biura obsługi mieszkańców lub wysyłka kosztują dodatkowo.
