title = Wymiana prawa jazdy
summary = Wymiana starego prawa jazdy, szarego, różowego lub karty sprzed 2013 roku, na nowe prawo jazdy w formie karty.

field-licence_kind-label = Rodzaj prawa jazdy
field-licence_kind-hint = Prawo jazdy, które mają Państwo teraz
field-licence_kind-ask = Jakie prawo jazdy mają Państwo teraz?
option-licence_kind-grey = szare prawo jazdy
option-licence_kind-pink = różowe prawo jazdy
option-licence_kind-card = prawo jazdy w formie karty
option-licence_kind-other = inne prawo jazdy, na przykład z NRD
step-licence_kind-ask = Jakie prawo jazdy mają Państwo teraz: szare, różowe, w formie karty czy inne?
step-licence_kind-simple = Jak wygląda Państwa prawo jazdy? Jest szare, różowe, jest małą kartą z plastiku czy całkiem inne?
step-licence_kind-why = Po tym urząd poznaje, z jakich lat pochodzi Państwa prawo jazdy.

field-licence_issue_date-label = Data wydania
field-licence_issue_date-hint = Na karcie jest w punkcie 4a
field-licence_issue_date-ask = Kiedy wydano Państwa prawo jazdy?
step-licence_issue_date-ask = Kiedy wydano Państwa prawo jazdy? Na karcie data jest w punkcie cztery a.
step-licence_issue_date-simple = Proszę przeczytać datę wydania prawa jazdy: dzień, miesiąc i rok.
step-licence_issue_date-why = Od daty wydania zależy, do kiedy trzeba wymienić prawo jazdy.

field-licence_number-label = Numer prawa jazdy
field-licence_number-hint = Na karcie jedenaście znaków w punkcie 5
field-licence_number-ask = Jaki jest numer Państwa prawa jazdy?
step-licence_number-ask = Jaki jest numer Państwa prawa jazdy? Na karcie jest w punkcie pięć. Jeśli go Państwo nie znają, proszę powiedzieć: dalej.
step-licence_number-simple = Na prawie jazdy jest numer. Proszę przeczytać pojedynczo litery i cyfry albo powiedzieć: dalej.
step-licence_number-why = Dzięki numerowi urząd szybciej znajdzie Państwa prawo jazdy. Podanie go jest dobrowolne.

field-other_licence-label = Inne prawo jazdy
field-other_licence-hint = Prawo jazdy z innego państwa
field-other_licence-ask = Czy mają Państwo jeszcze prawo jazdy z innego państwa?
step-other_licence-ask = Czy mają Państwo oprócz tego prawo jazdy z innego państwa? Proszę odpowiedzieć tak lub nie.
step-other_licence-simple = Czy mają Państwo jeszcze drugie prawo jazdy, z innego kraju? Tak czy nie?
step-other_licence-why = Niemiecka ustawa o ruchu drogowym wymaga oświadczenia, czy mają już Państwo inne prawo jazdy.

note-exchange_deadline-open = Państwa prawo jazdy trzeba wymienić do { $date } roku.
note-exchange_deadline-passed = Termin wymiany Państwa prawa jazdy minął { $date } roku. Od tego czasu dotychczasowe prawo jazdy nie jest już ważne.
note-exchange_deadline-none = Obowiązek wymiany nie dotyczy Państwa prawa jazdy, bo zostało wydane 19 stycznia 2013 roku lub później. Jest ważne 15 lat od daty wydania.
note-exchange_fee = Opłata według taryfy opłat wynosi { $amount } euro. Mogą dojść koszty dodatkowe Państwa urzędu.

error-licence_before_age = Data wydania nie pasuje do daty urodzenia: mieliby Państwo wtedy mniej niż { $years } lat.
error-licence_kind_paper_after_1998 = Od 1999 roku wydawano już tylko prawa jazdy w formie karty. Proszę sprawdzić rodzaj prawa jazdy i datę wydania.
error-licence_kind_card_before_1999 = Prawa jazdy w formie karty są dopiero od 1999 roku. Proszę sprawdzić rodzaj prawa jazdy i datę wydania.
error-licence_number_unusual = Numer prawa jazdy wygląda inaczej niż zwykle na kartach. Proszę porównać go jeszcze raz.

next = Wydział praw jazdy, po niemiecku „Führerscheinstelle”, sprawdzi Państwa wniosek i się z Państwem skontaktuje. Gdy nowe prawo jazdy będzie gotowe, oddadzą Państwo stare.

evidence-old_licence = dotychczasowe prawo jazdy

fee-old_law = Wymiana kosztuje { $amount } euro.
fee-new_card = Wykonanie nowego prawa jazdy kosztuje { $amount } euro.
