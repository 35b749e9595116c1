title = Dowód osobisty
summary = Przygotowanie wizyty w sprawie niemieckiego dowodu osobistego, „Personalausweis”. Wniosek składają Państwo potem osobiście w biurze obsługi mieszkańców.
next = Państwa dane są gotowe na wizytę. Wniosek o dowód nie jest tym samym jeszcze złożony: proszę w tym celu przyjść osobiście z dokumentami do biura obsługi mieszkańców, „Bürgerbüro”.

step-nationality-why = Niemiecki dowód osobisty otrzymują tylko osoby z niemieckim obywatelstwem. Tak stanowi niemiecka ustawa o dowodach osobistych.
step-birth_date-why = Od wieku zależą opłata i ważność. Z dziećmi poniżej szesnastu lat przychodzą osoby sprawujące opiekę.

field-card_kind-label = Rodzaj dowodu
field-card_kind-hint = Dowód osobisty, tymczasowy lub oba
field-card_kind-ask = Jakiego dowodu Państwo potrzebują?
option-card_kind-identity_card = dowód osobisty
option-card_kind-provisional = tymczasowy dowód osobisty
option-card_kind-both = oba
step-card_kind-ask = Jaki dowód jest Państwu potrzebny: dowód osobisty, tymczasowy dowód osobisty czy oba?
step-card_kind-simple = Czy potrzebny jest zwykły dowód, od razu tymczasowy na krótki czas, czy oba?
step-card_kind-why = Tymczasowy dowód jest wtedy, gdy dowód potrzebny jest od razu. Jest ważny tylko krótko i kosztuje osobną opłatę.

field-reason-label = Powód
field-reason-hint = Dlaczego potrzebny jest nowy dowód
field-reason-ask = Dlaczego potrzebują Państwo nowego dowodu?
option-reason-first = pierwszy dowód
option-reason-expires = kończy się ważność
option-reason-lost = zgubiony lub skradziony
option-reason-changed = zmiana nazwiska lub innych danych
option-reason-other = inny powód
step-reason-ask = Dlaczego potrzebują Państwo dowodu: jest pierwszy, stary traci ważność, jest zgubiony lub skradziony, zmieniły się dane, czy jest inny powód?
step-reason-simple = Co jest ze starym dowodem? Stracił ważność, jest zgubiony, a może jeszcze go nie było i to pierwszy?
step-reason-why = Od tego zależy, jakie dokumenty trzeba przynieść.

step-birth_name-why = Nazwisko rodowe jest na dowodzie, jeśli jest inne niż obecne nazwisko.
step-extra_names-ask = Czy mają Państwo stopień doktora, imię zakonne lub pseudonim artystyczny, które mają być w dowodzie? Jeśli tak, proszę je podać. Jeśli nie, proszę powiedzieć: nie.
step-extra_names-simple = Czy przed Państwa nazwiskiem ma być napisane doktor? A może mają Państwo pseudonim artystyczny? Jeśli nie, proszę powiedzieć: nie.
step-extra_names-why = Te dane są dobrowolne. Mogą być w dowodzie.
step-birth_place-why = Miejsce urodzenia jest na dowodzie.
step-address-why = Adres jest na dowodzie. Od niego zależy też, który urząd jest właściwy.

evidence-old_card = Państwa dotychczasowy dowód osobisty
evidence-photo = zdjęcie biometryczne przesłane elektronicznie; można je zrobić w biurze obsługi mieszkańców, jeśli jest tam urządzenie
evidence-birth_certificate = Państwa akt urodzenia
evidence-other_identification = inny dokument ze zdjęciem, na przykład paszport

fee-card_adult = Dowód osobisty kosztuje od ukończenia dwudziestu czterech lat { $amount } euro.
fee-card_young = Kto nie ma jeszcze dwudziestu czterech lat, płaci za dowód osobisty { $amount } euro.
fee-provisional = Tymczasowy dowód osobisty kosztuje { $amount } euro.
fee-delivery = Jeśli dowód ma być wysłany do domu, kosztuje to { $amount } euro więcej.
fee-photo = Zdjęcie z biura obsługi mieszkańców kosztuje { $amount } euro więcej.

note-german_only = Niemiecki dowód osobisty wydaje się tylko osobom z niemieckim obywatelstwem. Jeśli mają Państwo także obywatelstwo niemieckie, proszę podać to obywatelstwo. W innym razie mogą Państwo porozmawiać z kimś z biura obsługi mieszkańców.
note-applicant_age = Dla dzieci poniżej { $years } lat wniosek o dowód mogą złożyć tylko osoby sprawujące opiekę. Dziecko powinno przyjść na wizytę. W razie pytań mogą Państwo porozmawiać z kimś z biura obsługi mieszkańców.
note-document_loss = Utratę dowodu trzeba niezwłocznie zgłosić w urzędzie. Można to zrobić od razu tutaj, w biurze obsługi mieszkańców.
note-card_validity = Dowód osobisty wydaje się na okres { $years } lat.
note-card_validity-provisional = Tymczasowy dowód osobisty jest ważny przez okres najwyżej { $months } miesięcy.
note-card_fee = Według Państwa danych opłata wynosi { $amount } euro. Zdjęcie z biura obsługi mieszkańców lub wysyłka kosztują dodatkowo.
note-personal_appearance = Te dane nie są jeszcze wnioskiem. Wniosek składają Państwo osobiście. Z reguły nie można w tym celu przysłać nikogo innego.
