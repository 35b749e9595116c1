title = Międzynarodowe prawo jazdy
summary = Dodatkowe prawo jazdy na podróże do innych krajów.

field-licence_country-label = Kraj prawa jazdy
field-licence_country-hint = Na przykład Niemcy
field-licence_country-ask = Z jakiego kraju jest Państwa prawo jazdy?
step-licence_country-ask = Z jakiego kraju jest Państwa prawo jazdy?
step-licence_country-simple = W którym kraju wydano Państwa prawo jazdy? Proszę powiedzieć na przykład: Niemcy.
step-licence_country-why = Międzynarodowe prawo jazdy opiera się na Państwa obecnym prawie jazdy. Dla zagranicznych praw jazdy obowiązują osobne zasady.

field-licence_kind-label = Rodzaj prawa jazdy
field-licence_kind-hint = Prawo jazdy, które mają Państwo teraz
field-licence_kind-ask = Jakie prawo jazdy mają Państwo teraz?
option-licence_kind-grey = szare prawo jazdy
option-licence_kind-pink = różowe prawo jazdy
option-licence_kind-card = prawo jazdy w formie karty
option-licence_kind-other = inne prawo jazdy, na przykład z NRD
step-licence_kind-ask = Jakie prawo jazdy mają Państwo teraz: szare, różowe, w formie karty czy inne?
step-licence_kind-simple = Jak wygląda Państwa prawo jazdy? Jest szare, różowe, jest małą kartą z plastiku czy całkiem inne?
step-licence_kind-why = Zgodnie z niemieckim rozporządzeniem o prawach jazdy międzynarodowe prawo jazdy wydaje się tylko do karty, jaką wydaje się od 1999 roku.

field-licence_issue_date-label = Data wydania
field-licence_issue_date-hint = Na karcie jest w punkcie 4a
field-licence_issue_date-ask = Kiedy wydano Państwa prawo jazdy?
field-licence_expiry_date-label = Data ważności
field-licence_expiry_date-hint = Na karcie w punkcie 4b, jeśli coś tam jest
field-licence_expiry_date-ask = Do kiedy ważne jest Państwa prawo jazdy?
step-licence_dates-ask = Kiedy wydano Państwa prawo jazdy i do kiedy jest ważne? Na karcie jest to w punktach cztery a i cztery b. Jeśli w punkcie cztery b nic nie ma, proszę podać tylko pierwszą datę.
step-licence_dates-simple = Proszę przeczytać dwie daty: od kiedy prawo jazdy jest ważne i do kiedy? Jeśli jest tam tylko jedna, wystarczy jedna.
step-licence_dates-why = Międzynarodowe prawo jazdy nie jest ważne dłużej niż Państwa obecne prawo jazdy.

field-destination-label = Kraj podróży
field-destination-hint = Kraj, w którym chcą Państwo jeździć
field-destination-ask = W jakim kraju chcą Państwo jeździć?
step-destination-ask = W jakim kraju chcą Państwo jeździć z międzynarodowym prawem jazdy?
step-destination-simple = Do jakiego kraju Państwo jadą? Proszę powiedzieć na przykład: Japonia.
step-destination-why = Są dwa rodzaje tego prawa jazdy. Od kraju podróży zależy, które jest potrzebne.

field-licence_number-label = Numer prawa jazdy
field-licence_number-hint = Na karcie jedenaście znaków w punkcie 5
field-licence_number-ask = Jaki jest numer Państwa prawa jazdy?
step-licence_number-ask = Jaki jest numer Państwa prawa jazdy? Na karcie jest w punkcie pięć.
step-licence_number-simple = Na prawie jazdy jest numer. Proszę przeczytać pojedynczo litery i cyfry. Można je też wpisać.
step-licence_number-why = Numer Państwa prawa jazdy musi być w międzynarodowym prawie jazdy.

evidence-national_licence = Państwa prawo jazdy
evidence-translation = tłumaczenie zagranicznego prawa jazdy, jeśli jest potrzebne

fee-international_licence = Międzynarodowe prawo jazdy kosztuje od { $from } do { $to } euro.

note-international_age = Zgodnie z prawem międzynarodowe prawo jazdy wydaje się dopiero od ukończenia { $years } lat. Według Państwa daty urodzenia będzie to od { $date } roku. Decyduje wydział praw jazdy.
note-national_licence_kind-foreign = Państwa prawo jazdy jest z innego państwa. Także do niego może być wydane międzynarodowe prawo jazdy, jeśli zagraniczne prawo jazdy jest tutaj uznawane. Sprawdzi to wydział praw jazdy.
note-national_licence_kind-paper = Zgodnie z prawem międzynarodowe prawo jazdy wydaje się tylko do prawa jazdy w formie karty, jakie wydaje się od 1999 roku. Inne prawo jazdy trzeba najpierw wymienić. Decyduje wydział praw jazdy.
note-national_licence_end-passed = Według tych danych Państwa prawo jazdy nie jest ważne od { $date } roku. Międzynarodowe prawo jazdy nie może być ważne dłużej niż krajowe. Decyduje wydział praw jazdy.
note-national_licence_end-soon = Według tych danych Państwa prawo jazdy jest ważne do { $date } roku. Międzynarodowe prawo jazdy nie może być ważne dłużej.
note-international_validity = Międzynarodowe prawo jazdy według konwencji z 1968 roku jest ważne przez okres { $long } lat. Według umowy z 1926 roku jest ważne przez okres { $short } roku. Który rodzaj pasuje do Państwa kraju podróży, wyjaśni wydział praw jazdy.

error-licence_before_age = Data wydania nie pasuje do daty urodzenia: mieliby Państwo wtedy mniej niż { $years } lat.
error-licence_kind_paper_after_1998 = Od 1999 roku wydawano już tylko prawa jazdy w formie karty. Proszę sprawdzić rodzaj prawa jazdy i datę wydania.
error-licence_kind_card_before_1999 = Prawa jazdy w formie karty są dopiero od 1999 roku. Proszę sprawdzić rodzaj prawa jazdy i datę wydania.
error-licence_number_unusual = Numer prawa jazdy wygląda inaczej niż zwykle na kartach. Proszę porównać go jeszcze raz.
error-expiry_before_issue = Data ważności jest wcześniejsza niż data wydania. Proszę sprawdzić obie.
error-country_unclear = Nie udało się zrozumieć nazwy kraju. Proszę podać ją jeszcze raz.
error-country_ambiguous = Usłyszano kilka krajów. Proszę podać tylko jeden.

next = Wydział praw jazdy, po niemiecku „Führerscheinstelle”, sprawdzi Państwa wniosek i wystawi międzynarodowe prawo jazdy. Skontaktuje się z Państwem, gdy będzie można je odebrać.
