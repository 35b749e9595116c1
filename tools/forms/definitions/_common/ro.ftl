# Întrebări, etichete și documente comune mai multor formulare.
field-given_names-label = Prenume
field-given_names-hint = Toate prenumele, ca în actul de identitate
field-given_names-ask = Care sunt prenumele dumneavoastră?
field-family_name-label = Nume de familie
field-family_name-hint = Ca în actul de identitate
field-family_name-ask = Care este numele dumneavoastră de familie?
step-name-ask = Cum vă numiți? Vă rog să spuneți prenumele și numele de familie.
step-name-simple = Vă rog să spuneți numele întreg, așa cum este scris în actul de identitate.
step-name-why = După nume, instituția știe că cererea este a dumneavoastră.

field-birth_name-label = Nume la naștere
field-birth_name-hint = Numai dacă este altul decât numele de familie
field-birth_name-ask = Care este numele dumneavoastră la naștere?
step-birth_name-ask = Care este numele dumneavoastră la naștere? Dacă este la fel ca numele de familie, spuneți: același.
step-birth_name-simple = V-ați numit altfel la naștere decât astăzi? Atunci spuneți acel nume. Dacă nu, spuneți: același.
step-birth_name-why = Cu numele la naștere, instituția nu vă confundă cu altă persoană.

field-birth_date-label = Data nașterii
field-birth_date-hint = Ziua, luna și anul
field-birth_date-ask = Când v-ați născut?
step-birth_date-ask = Când v-ați născut? Vă rog să spuneți ziua, luna și anul.
step-birth_date-simple = Vă rog să spuneți ziua de naștere, cu anul, de exemplu: trei mai o mie nouă sute șaizeci.
step-birth_date-why = Cu data nașterii, instituția vă recunoaște sigur. Unele reguli depind și de vârstă.

field-birth_place-label = Locul nașterii
field-birth_place-hint = Localitatea, ca în actul de identitate
field-birth_place-ask = În ce localitate v-ați născut?
step-birth_place-ask = În ce localitate v-ați născut?
step-birth_place-simple = Vă rog să spuneți orașul sau satul în care v-ați născut.
step-birth_place-why = Locul nașterii face parte din cerere. Ajută la recunoașterea dumneavoastră sigură.

field-sex-label = Sexul
field-sex-hint = Masculin, feminin, divers sau fără mențiune
field-sex-ask = Ce sex este trecut în actele dumneavoastră?
option-sex-male = masculin
option-sex-female = feminin
option-sex-diverse = divers
option-sex-none = fără mențiune
step-sex-ask = Ce sex este trecut în actele dumneavoastră: masculin, feminin, divers sau fără mențiune?
step-sex-simple = Ce scrie la sex în actele dumneavoastră? Puteți spune: masculin, feminin, divers sau fără mențiune.
step-sex-why = Potrivit legii, acest răspuns face parte din cerere.

field-nationality-label = Cetățenia
field-nationality-hint = De exemplu germană
field-nationality-ask = Ce cetățenie aveți?
step-nationality-ask = Ce cetățenie aveți?
step-nationality-simple = Din ce țară este pașaportul sau cartea dumneavoastră de identitate? Spuneți, de exemplu: germană.
step-nationality-why = Potrivit legii, cetățenia face parte din cerere.

field-street-label = Strada
field-street-hint = Fără numărul casei
field-street-ask = Pe ce stradă locuiți?
field-house_number-label = Numărul casei
field-house_number-hint = De exemplu 14a
field-house_number-ask = Care este numărul casei?
field-postcode-label = Codul poștal
field-postcode-hint = Cinci cifre
field-postcode-ask = Care este codul dumneavoastră poștal?
field-town-label = Localitatea
field-town-hint = Unde locuiți
field-town-ask = În ce localitate locuiți?
step-address-ask = Unde locuiți? Vă rog să spuneți strada, numărul casei, codul poștal și localitatea.
step-address-simple = Vă rog să spuneți adresa: mai întâi strada cu numărul casei, apoi codul poștal și localitatea.
step-address-why = Adresa face parte din cerere. De ea depinde și care instituție este competentă.

field-id_document-label = Act de identitate
field-id_document-hint = Documentul cu care vă legitimați
field-id_document-ask = Cu ce document vă legitimați?
option-id_document-identity_card = carte de identitate
option-id_document-passport = pașaport
option-id_document-other = alt document
step-id_document-ask = Cu ce vă legitimați: cu cartea de identitate, cu pașaportul sau cu alt document?
step-id_document-simple = Ce act cu fotografie aveți la dumneavoastră? O carte de identitate, un pașaport sau altceva?
step-id_document-why = Instituția trebuie să știe cu ce vă legitimați.

field-phone-label = Numărul de telefon
field-phone-hint = Opțional, pentru întrebări
field-phone-ask = Care este numărul dumneavoastră de telefon?
step-phone-ask = La ce număr de telefon vă putem suna dacă avem întrebări? Dacă nu doriți să dați un număr, spuneți: mai departe.
step-phone-simple = Vă rog să spuneți numărul de telefon, cifră cu cifră. Nu este obligatoriu. Puteți spune și: mai departe.
step-phone-why = Numărul de telefon este opțional. Ajută dacă instituția mai are o întrebare.

field-doctorate-label = Titlul de doctor
field-doctorate-hint = De exemplu Dr., numai dacă îl aveți
field-doctorate-ask = Ce titlu de doctor aveți?
field-former_names-label = Nume anterioare
field-former_names-hint = De exemplu dintr-o căsătorie anterioară
field-former_names-ask = Ce nume ați avut înainte?
field-artist_name-label = Nume monahal sau nume de artist
field-artist_name-hint = Numai dacă este trecut în actul de identitate
field-artist_name-ask = Care este numele dumneavoastră monahal sau de artist?
step-other_names-ask = Aveți un titlu de doctor, nume anterioare sau un nume de artist? Atunci vă rog să le spuneți. Dacă nu, spuneți: nu.
step-other_names-simple = Este trecut în actul dumneavoastră un titlu de doctor sau un nume de artist? Sau v-ați numit altfel înainte? Dacă nu, spuneți: nu.
step-other_names-why = Potrivit legii, și aceste nume fac parte din cerere, dacă le aveți.

field-email-label = Adresa de e-mail
field-email-hint = Opțional, pentru întrebări
field-email-ask = Care este adresa dumneavoastră de e-mail?
step-email-ask = Care este adresa dumneavoastră de e-mail? Dacă nu doriți să o dați, spuneți: mai departe.
step-email-simple = Vă rog să spuneți adresa de e-mail, bucată cu bucată. Nu este obligatoriu. Puteți spune și: mai departe.
step-email-why = Adresa de e-mail este opțională. Ajută dacă instituția mai are o întrebare.

evidence-id_document = cartea de identitate sau pașaportul dumneavoastră
evidence-identity_card = cartea dumneavoastră de identitate
evidence-passport = pașaportul dumneavoastră valabil
evidence-photo = o fotografie biometrică
