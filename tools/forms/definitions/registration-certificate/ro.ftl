title = Adeverință de domiciliu
summary = O adeverință, în germană „Meldebescheinigung”, despre adresa dumneavoastră înregistrată oficial.
next = Serviciul de evidență compară datele dumneavoastră cu registrul locuitorilor. Apoi primiți adeverința așa cum ați dorit.

field-for_self-label = Pentru mine
field-for_self-hint = Da, dacă adeverința este pentru dumneavoastră
field-for_self-ask = Adeverința este pentru dumneavoastră? Vă rog să răspundeți cu da sau nu.
step-for_self-ask = Aveți nevoie de adeverința de domiciliu pentru dumneavoastră? Vă rog să răspundeți cu da sau nu.
step-for_self-simple = Este vorba despre adresa dumneavoastră? Da sau nu?
step-for_self-why = Potrivit legii federale germane a înregistrării, adeverința o primește persoana despre ale cărei date este vorba.

field-certificate_form-label = Forma
field-certificate_form-hint = Electronic sau pe hârtie
field-certificate_form-ask = Doriți adeverința electronic sau pe hârtie?
option-certificate_form-electronic = electronic
option-certificate_form-paper = pe hârtie
step-certificate_form-ask = Doriți adeverința electronic sau pe hârtie?
step-certificate_form-simple = Să vină adeverința ca fișier sau ca foaie de hârtie?
step-certificate_form-why = Există ambele forme. Cea electronică este gratuită, potrivit legii.

field-contents-label = Conținutul
field-contents-hint = Simplă sau extinsă cu alte date
field-contents-ask = Aveți nevoie de o adeverință simplă sau de una extinsă?
option-contents-simple = adeverință simplă
option-contents-extended = adeverință extinsă
field-extra_data-label = Alte date
field-extra_data-hint = Numai datele de care aveți cu adevărat nevoie; sunt posibile mai multe răspunsuri
field-extra_data-ask = Ce date să fie în plus în adeverință? De exemplu locul nașterii, starea civilă, adresele anterioare sau data mutării. Puteți spune mai multe.
option-extra_data-birth_place = locul nașterii
option-extra_data-sex = sexul
option-extra_data-former_names = nume anterioare
option-extra_data-nationality = cetățenia
option-extra_data-former_addresses = adrese anterioare
option-extra_data-moving_dates = data mutării în locuință și din locuință
option-extra_data-marital_status = starea civilă
option-extra_data-spouse = date despre soț, soție sau partener
option-extra_data-children = date despre copiii minori
option-extra_data-religion = comunitatea religioasă
option-extra_data-id_documents = date despre cartea de identitate sau pașaport
option-extra_data-tax_id = numărul de identificare fiscală
step-contents-ask = Aveți nevoie de o adeverință simplă, cu nume, data nașterii și adresă, sau de una extinsă, cu alte date?
step-contents-simple = Ajunge dacă acolo sunt numele, ziua de naștere și adresa? Atunci spuneți: simplă. Dacă nu, spuneți: extinsă.
step-contents-why = În adeverință trebuie să fie numai datele de care aveți nevoie.

step-name-why = După nume, serviciul de evidență vă găsește în registrul locuitorilor. Legea federală germană a înregistrării îl cere.
step-birth_date-why = După data nașterii, serviciul de evidență vă găsește în registrul locuitorilor. Legea federală germană a înregistrării o cere.
step-address-ask = Unde locuiți? Vă rog să spuneți strada, numărul casei, codul poștal și localitatea locuinței principale.
step-address-why = Potrivit legii federale germane a înregistrării, pentru adeverință trebuie să spuneți adresa locuinței principale.

note-registered_person = Potrivit legii federale germane a înregistrării, o adeverință de domiciliu o primește chiar persoana despre ale cărei date este vorba. Dacă veniți pentru altcineva, vă rog să vorbiți cu cineva de la biroul pentru cetățeni.
note-certificate_fee-electronic = Adeverința de domiciliu electronică este gratuită, potrivit legii federale germane a înregistrării.
note-certificate_fee-paper = Pentru o adeverință pe hârtie, comuna dumneavoastră poate cere o taxă. Cea electronică este gratuită, potrivit legii federale germane a înregistrării.
