title = Zastępcze prawo jazdy
summary = Nowe prawo jazdy, gdy stare jest zgubione, skradzione, uszkodzone lub nieaktualne.

field-replacement_reason-label = Powód
field-replacement_reason-hint = Dlaczego potrzebne jest nowe prawo jazdy
field-replacement_reason-ask = Dlaczego potrzebują Państwo nowego prawa jazdy?
option-replacement_reason-lost = zgubione
option-replacement_reason-stolen = skradzione
option-replacement_reason-damaged = uszkodzone lub nieczytelne
option-replacement_reason-name_changed = nowe nazwisko lub imię
option-replacement_reason-expired = straciło ważność
step-replacement_reason-ask = Dlaczego potrzebują Państwo nowego prawa jazdy: jest zgubione, skradzione, uszkodzone, straciło ważność, czy mają Państwo nowe nazwisko lub imię?
step-replacement_reason-simple = Co się stało z Państwa prawem jazdy: nie ma go, jest zniszczone czy straciło ważność? A może mają Państwo nowe nazwisko?
step-replacement_reason-why = Od powodu zależy, jakie dokumenty są potrzebne i ile to kosztuje.

field-loss_date-label = Dzień utraty
field-loss_date-hint = Dobrowolnie, jeśli go Państwo znają
field-loss_date-ask = Kiedy zauważyli Państwo utratę?
field-loss_circumstances-label = Okoliczności utraty
field-loss_circumstances-hint = Dobrowolnie, na przykład: zostało w pociągu
field-loss_circumstances-ask = Gdzie i jak zginęło prawo jazdy?
step-loss-ask = Kiedy zauważyli Państwo utratę i jak zginęło prawo jazdy? Jeśli Państwo nie wiedzą, proszę powiedzieć: dalej.
step-loss-simple = Którego dnia zauważyli Państwo, że nie ma prawa jazdy? I co się stało? Jeśli Państwo nie wiedzą, proszę powiedzieć: dalej.
step-loss-why = Urząd może zapytać, co się stało z prawem jazdy. Państwa odpowiedzi tutaj są dobrowolne.

field-police_reported-label = Zgłoszenie na policji
field-police_reported-hint = Czy kradzież została zgłoszona
field-police_reported-ask = Czy kradzież została zgłoszona na policji?
step-police_reported-ask = Czy kradzież została zgłoszona na policji? Proszę odpowiedzieć tak lub nie.
step-police_reported-simple = Czy byli już Państwo na policji z powodu kradzieży? Tak czy nie?
step-police_reported-why = Przy kradzieży utratę może potwierdzić zaświadczenie z policji.

field-licence_number-label = Numer prawa jazdy
field-licence_number-hint = Na karcie jedenaście znaków w punkcie 5
field-licence_number-ask = Jaki jest numer Państwa prawa jazdy?
field-licence_authority-label = Urząd, który wydał prawo jazdy
field-licence_authority-hint = Miejscowość urzędu, jeśli ją Państwo znają
field-licence_authority-ask = W jakiej miejscowości wydano Państwa prawo jazdy?
step-licence-ask = Czy znają Państwo numer prawa jazdy i miejscowość, w której je wydano? Jeśli nie, proszę powiedzieć: dalej.
step-licence-simple = Czy mają Państwo gdzieś zapisany numer prawa jazdy? I w jakim mieście je wydano? Jeśli Państwo nie wiedzą, proszę powiedzieć: dalej.
step-licence-why = Dzięki temu urząd szybciej znajdzie Państwa uprawnienia. Obie odpowiedzi są dobrowolne.

field-other_licence-label = Inne prawo jazdy
field-other_licence-hint = Prawo jazdy z innego państwa
field-other_licence-ask = Czy mają Państwo jeszcze prawo jazdy z innego państwa?
step-other_licence-ask = Czy mają Państwo oprócz tego prawo jazdy z innego państwa? Proszę odpowiedzieć tak lub nie.
step-other_licence-simple = Czy mają Państwo jeszcze drugie prawo jazdy, z innego kraju? Tak czy nie?
step-other_licence-why = Niemiecka ustawa o ruchu drogowym wymaga oświadczenia, czy mają już Państwo inne prawo jazdy.

evidence-old_licence = dotychczasowe prawo jazdy
evidence-police_report = zaświadczenie policji o zgłoszeniu, jeśli je Państwo mają
evidence-name_document = dokument potwierdzający nowe nazwisko lub imię, na przykład akt małżeństwa

fee-replacement = Zastępcze prawo jazdy kosztuje od { $from } do { $to } euro.
fee-new_licence = Wykonanie nowego prawa jazdy kosztuje od { $from } do { $to } euro.
fee-register_query = Informacja z rejestru „Fahreignungsregister” kosztuje { $amount } euro.
fee-affidavit = Jeśli urząd przyjmuje zapewnienie pod przysięgą, kosztuje to { $amount } euro.

note-loss_report = Utratę prawa jazdy trzeba niezwłocznie zgłosić i złożyć wniosek o zastępcze. Jedno i drugie jest częścią tego wniosku.
note-loss_affidavit = Urząd może zażądać zapewnienia pod przysięgą o tym, co się stało z prawem jazdy. Jeśli stare prawo jazdy się znajdzie, trzeba je niezwłocznie oddać.
note-expired_card = Jeśli upłynęła ważność prawa jazdy, trzeba złożyć wniosek o nowe. Nie dotyczy to osób, które rezygnują z uprawnień do kierowania.
note-new_card_validity = Nowe prawo jazdy wydaje się na okres { $years } lat.

next = Wydział praw jazdy, po niemiecku „Führerscheinstelle”, sprawdzi Państwa wniosek i zleci wykonanie nowego prawa jazdy. Skontaktuje się z Państwem, gdy będzie gotowe albo gdy czegoś będzie brakować.
