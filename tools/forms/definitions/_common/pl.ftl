# Pytania, etykiety i dokumenty wspólne dla wielu formularzy.
field-given_names-label = Imiona
field-given_names-hint = Wszystkie imiona jak w dokumencie tożsamości
field-given_names-ask = Jakie są Państwa imiona?
field-family_name-label = Nazwisko
field-family_name-hint = Jak w dokumencie tożsamości
field-family_name-ask = Jakie jest Państwa nazwisko?
step-name-ask = Jak się Państwo nazywają? Proszę podać imiona i nazwisko.
step-name-simple = Proszę powiedzieć całe imię i nazwisko, tak jak w dokumencie tożsamości.
step-name-why = Po imieniu i nazwisku urząd wie, że wniosek jest Państwa.

field-birth_name-label = Nazwisko rodowe
field-birth_name-hint = Tylko jeśli jest inne niż obecne nazwisko
field-birth_name-ask = Jakie jest Państwa nazwisko rodowe?
step-birth_name-ask = Jakie jest Państwa nazwisko rodowe? Jeśli jest takie jak obecne nazwisko, proszę powiedzieć: takie samo.
step-birth_name-simple = Czy przy urodzeniu mieli Państwo inne nazwisko niż dziś? Jeśli tak, proszę je podać. Jeśli nie, proszę powiedzieć: takie samo.
step-birth_name-why = Dzięki nazwisku rodowemu urząd nie pomyli Państwa z inną osobą.

field-birth_date-label = Data urodzenia
field-birth_date-hint = Dzień, miesiąc i rok
field-birth_date-ask = Jaka jest Państwa data urodzenia?
step-birth_date-ask = Jaka jest Państwa data urodzenia? Proszę podać dzień, miesiąc i rok.
step-birth_date-simple = Proszę powiedzieć, kiedy się Państwo urodzili, razem z rokiem, na przykład: trzeci maja tysiąc dziewięćset sześćdziesiąt.
step-birth_date-why = Dzięki dacie urodzenia urząd ma pewność, kim Państwo są. Niektóre przepisy zależą też od wieku.

field-birth_place-label = Miejsce urodzenia
field-birth_place-hint = Miejscowość jak w dokumencie tożsamości
field-birth_place-ask = Jak nazywa się miejscowość, w której się Państwo urodzili?
step-birth_place-ask = Jak nazywa się miejscowość, w której się Państwo urodzili?
step-birth_place-simple = Proszę podać nazwę miasta albo wsi, gdzie się Państwo urodzili.
step-birth_place-why = Miejsce urodzenia jest częścią wniosku. Pomaga ustalić, kim Państwo są.

field-sex-label = Płeć
field-sex-hint = Męska, żeńska, inna lub bez wpisu
field-sex-ask = Jaka płeć jest wpisana w Państwa dokumentach?
option-sex-male = męska
option-sex-female = żeńska
option-sex-diverse = inna
option-sex-none = bez wpisu
step-sex-ask = Jaka płeć jest wpisana w Państwa dokumentach: męska, żeńska, inna, po niemiecku „divers”, czy jest bez wpisu?
step-sex-simple = Co jest napisane w Państwa dokumentach przy płci? Można powiedzieć: męska, żeńska, inna albo bez wpisu.
step-sex-why = Zgodnie z prawem te dane są częścią wniosku.

field-nationality-label = Obywatelstwo
field-nationality-hint = Na przykład niemieckie
field-nationality-ask = Jakie mają Państwo obywatelstwo?
step-nationality-ask = Jakie mają Państwo obywatelstwo?
step-nationality-simple = Z jakiego kraju jest Państwa paszport lub dowód? Proszę powiedzieć na przykład: niemieckie.
step-nationality-why = Zgodnie z prawem obywatelstwo jest częścią wniosku.

field-street-label = Ulica
field-street-hint = Bez numeru domu
field-street-ask = Przy jakiej ulicy Państwo mieszkają?
field-house_number-label = Numer domu
field-house_number-hint = Na przykład 14a
field-house_number-ask = Jaki jest numer Państwa domu?
field-postcode-label = Kod pocztowy
field-postcode-hint = Pięć cyfr
field-postcode-ask = Jaki jest Państwa kod pocztowy?
field-town-label = Miejscowość
field-town-hint = Miejsce zamieszkania
field-town-ask = W jakiej miejscowości Państwo mieszkają?
step-address-ask = Gdzie Państwo mieszkają? Proszę podać ulicę, numer domu, kod pocztowy i miejscowość.
step-address-simple = Proszę podać swój adres: najpierw ulicę z numerem domu, potem kod pocztowy i miejscowość.
step-address-why = Adres jest częścią wniosku. Od niego zależy też, który urząd jest właściwy.

field-id_document-label = Dokument tożsamości
field-id_document-hint = Dokument, którym potwierdzają Państwo tożsamość
field-id_document-ask = Jakim dokumentem potwierdzają Państwo tożsamość?
option-id_document-identity_card = dowód osobisty
option-id_document-passport = paszport
option-id_document-other = inny dokument
step-id_document-ask = Czym potwierdzają Państwo tożsamość: dowodem osobistym, paszportem czy innym dokumentem?
step-id_document-simple = Jaki dokument ze zdjęciem mają Państwo przy sobie? Dowód osobisty, paszport czy coś innego?
step-id_document-why = Urząd musi wiedzieć, czym potwierdzają Państwo tożsamość.

field-phone-label = Numer telefonu
field-phone-hint = Dobrowolnie, na wypadek pytań
field-phone-ask = Jaki jest Państwa numer telefonu?
step-phone-ask = Pod jakim numerem telefonu możemy się z Państwem skontaktować w razie pytań? Jeśli nie chcą Państwo podawać numeru, proszę powiedzieć: dalej.
step-phone-simple = Proszę podać numer telefonu, cyfra po cyfrze. To nie jest obowiązkowe. Można też powiedzieć: dalej.
step-phone-why = Numer telefonu jest dobrowolny. Przydaje się, gdy urząd ma jeszcze pytanie.

field-doctorate-label = Stopień doktora
field-doctorate-hint = Na przykład dr, tylko jeśli go Państwo mają
field-doctorate-ask = Jaki mają Państwo stopień doktora?
field-former_names-label = Poprzednie nazwiska
field-former_names-hint = Na przykład z wcześniejszego małżeństwa
field-former_names-ask = Jakie nazwiska nosili Państwo wcześniej?
field-artist_name-label = Imię zakonne lub pseudonim artystyczny
field-artist_name-hint = Tylko jeśli jest w Państwa dokumencie tożsamości
field-artist_name-ask = Jakie jest Państwa imię zakonne lub pseudonim artystyczny?
step-other_names-ask = Czy mają Państwo stopień doktora, poprzednie nazwiska lub pseudonim artystyczny? Jeśli tak, proszę je podać. Jeśli nie, proszę powiedzieć: nie.
step-other_names-simple = Czy w Państwa dokumencie jest tytuł doktora lub pseudonim artystyczny? A może wcześniej mieli Państwo inne nazwisko? Jeśli nie, proszę powiedzieć: nie.
step-other_names-why = Zgodnie z prawem także te nazwiska są częścią wniosku, jeśli je Państwo mają.

field-email-label = Adres e-mail
field-email-hint = Dobrowolnie, na wypadek pytań
field-email-ask = Jaki jest Państwa adres e-mail?
step-email-ask = Jaki jest Państwa adres e-mail? Jeśli nie chcą Państwo go podawać, proszę powiedzieć: dalej.
step-email-simple = Proszę podać adres e-mail, kawałek po kawałku. To nie jest obowiązkowe. Można też powiedzieć: dalej.
step-email-why = Adres e-mail jest dobrowolny. Przydaje się, gdy urząd ma jeszcze pytanie.

evidence-id_document = Państwa dowód osobisty lub paszport
evidence-identity_card = Państwa dowód osobisty
evidence-passport = Państwa ważny paszport
evidence-photo = zdjęcie biometryczne
