title = Zaświadczenie o zameldowaniu
summary = Zaświadczenie, po niemiecku „Meldebescheinigung”, o Państwa adresie zameldowania.
next = Urząd meldunkowy porówna Państwa dane z rejestrem mieszkańców. Potem otrzymają Państwo zaświadczenie w wybranej postaci.

field-for_self-label = Dla mnie
field-for_self-hint = Tak, jeśli zaświadczenie jest dla Państwa
field-for_self-ask = Czy zaświadczenie jest dla Państwa osobiście? Proszę odpowiedzieć tak lub nie.
step-for_self-ask = Czy potrzebują Państwo zaświadczenia o zameldowaniu dla siebie? Proszę odpowiedzieć tak lub nie.
step-for_self-simple = Czy chodzi o Państwa własny adres? Tak czy nie?
step-for_self-why = Zgodnie z niemiecką ustawą meldunkową zaświadczenie otrzymuje osoba, o której dane chodzi.

field-certificate_form-label = Postać
field-certificate_form-hint = Elektronicznie lub na papierze
field-certificate_form-ask = Czy chcą Państwo zaświadczenie elektronicznie czy na papierze?
option-certificate_form-electronic = elektronicznie
option-certificate_form-paper = na papierze
step-certificate_form-ask = Czy chcą Państwo zaświadczenie elektronicznie czy na papierze?
step-certificate_form-simple = Czy zaświadczenie ma przyjść jako plik czy jako kartka papieru?
step-certificate_form-why = Są obie postacie. Elektroniczna jest zgodnie z prawem bezpłatna.

field-contents-label = Zakres
field-contents-hint = Zwykłe lub rozszerzone o dalsze dane
field-contents-ask = Czy potrzebne jest zwykłe czy rozszerzone zaświadczenie?
option-contents-simple = zwykłe zaświadczenie
option-contents-extended = rozszerzone zaświadczenie
field-extra_data-label = Dalsze dane
field-extra_data-hint = Tylko dane, których naprawdę Państwo potrzebują; można podać kilka odpowiedzi
field-extra_data-ask = Jakie dane mają dodatkowo być w zaświadczeniu? Na przykład miejsce urodzenia, stan cywilny, poprzednie adresy lub data wprowadzenia się. Można podać kilka odpowiedzi.
option-extra_data-birth_place = miejsce urodzenia
option-extra_data-sex = płeć
option-extra_data-former_names = poprzednie nazwiska
option-extra_data-nationality = obywatelstwo
option-extra_data-former_addresses = poprzednie adresy
option-extra_data-moving_dates = data wprowadzenia się i wyprowadzenia się
option-extra_data-marital_status = stan cywilny
option-extra_data-spouse = dane męża, żony, partnera lub partnerki
option-extra_data-children = dane niepełnoletnich dzieci
option-extra_data-religion = wspólnota religijna
option-extra_data-id_documents = dane dowodu lub paszportu
option-extra_data-tax_id = numer identyfikacji podatkowej
step-contents-ask = Czy potrzebne jest zwykłe zaświadczenie z nazwiskiem, datą urodzenia i adresem, czy rozszerzone z dalszymi danymi?
step-contents-simple = Czy wystarczy, że będą tam nazwisko, data urodzenia i adres? Wtedy proszę powiedzieć: zwykłe. Jeśli nie, proszę powiedzieć: rozszerzone.
step-contents-why = W zaświadczeniu mają być tylko te dane, których Państwo potrzebują.

step-name-why = Po imieniu i nazwisku urząd meldunkowy znajduje Państwa wpis w rejestrze mieszkańców. Wymaga tego niemiecka ustawa meldunkowa.
step-birth_date-why = Po dacie urodzenia urząd meldunkowy znajduje Państwa wpis w rejestrze mieszkańców. Wymaga tego niemiecka ustawa meldunkowa.
step-address-ask = Gdzie Państwo mieszkają? Proszę podać ulicę, numer domu, kod pocztowy i miejscowość głównego mieszkania.
step-address-why = Zgodnie z niemiecką ustawą meldunkową do zaświadczenia trzeba podać adres głównego mieszkania.

note-registered_person = Zgodnie z niemiecką ustawą meldunkową zaświadczenie o zameldowaniu otrzymuje sama osoba, o której dane chodzi. Jeśli przychodzą Państwo dla kogoś innego, proszę porozmawiać z kimś z biura obsługi mieszkańców.
note-certificate_fee-electronic = Elektroniczne zaświadczenie o zameldowaniu jest zgodnie z niemiecką ustawą meldunkową bezpłatne.
note-certificate_fee-paper = Za zaświadczenie na papierze Państwa gmina może pobrać opłatę. Elektroniczne jest zgodnie z niemiecką ustawą meldunkową bezpłatne.
