title = Transcrierea unui vehicul
summary = Transcrierea unui vehicul înmatriculat după o cumpărare, o mutare sau o schimbare de nume.

field-transfer_kind-label = Motivul transcrierii
field-transfer_kind-hint = Cumpărare, mutare sau nume nou
field-transfer_kind-ask = De ce transcrieți vehiculul?
option-transfer_kind-new_holder = deținător nou, de exemplu după o cumpărare
option-transfer_kind-moved_here = mutare din alt district
option-transfer_kind-moved_within = mutare în același district
option-transfer_kind-name_changed = nume nou
step-transfer_kind-ask = De ce transcrieți vehiculul: deținător nou, mutare din alt district, mutare în același district sau nume nou?
step-transfer_kind-simple = Ce este nou: ați cumpărat vehiculul, v-ați mutat de mai departe, v-ați mutat în apropiere sau aveți un nume nou?
step-transfer_kind-why = De motiv depinde ce documente sunt necesare și cât costă.

field-plate-label = Numărul de înmatriculare actual
field-plate-hint = De exemplu MR-AB 123
field-plate-ask = Care este numărul de înmatriculare actual?
step-plate-ask = Ce număr de înmatriculare are vehiculul acum?
step-plate-simple = Ce scrie pe plăcuța cu numărul? Vă rog să spuneți mai întâi literele și apoi numărul.
step-plate-why = După numărul de înmatriculare, instituția recunoaște vehiculul. De el depinde și taxa.

field-plate_choice-label = Număr nou sau vechi
field-plate_choice-hint = Păstrare, număr nou sau număr ales
field-plate_choice-ask = Ce număr de înmatriculare să aibă vehiculul de acum înainte?
option-plate_choice-keep = păstrarea numărului actual
option-plate_choice-new = număr nou
option-plate_choice-wish = număr ales
step-plate_choice-ask = Doriți să păstrați numărul actual, unul nou sau un număr ales de dumneavoastră, în germană „Wunschkennzeichen”?
step-plate_choice-simple = Să rămână plăcuțele așa? Sau doriți altele noi? La cele noi puteți și să alegeți numărul, atunci spuneți: număr ales.
step-plate_choice-why = Numărul actual îl puteți păstra. Un număr nou sau un număr ales are altă taxă.

field-wish_plate-label = Numărul ales
field-wish_plate-hint = De exemplu MR-AB 123
field-wish_plate-ask = Ce număr de înmatriculare doriți?

field-vin-label = Numărul de identificare al vehiculului
field-vin-hint = La litera E, de obicei 17 caractere
field-vin-ask = Care este numărul de identificare al vehiculului?
step-vin-ask = Care este numărul de identificare al vehiculului? În certificatul de înmatriculare se află la litera E.
step-vin-simple = În certificatul de înmatriculare, la E, este un număr lung. Vă rog să citiți caracterele unul câte unul. Le puteți și scrie.
step-vin-why = Cu acest număr, vehiculul nu poate fi confundat. El face parte din cerere.

field-evb-label = Numărul confirmării de asigurare
field-evb-hint = „eVB-Nummer”, șapte caractere, de la asigurare
field-evb-ask = Care este numărul confirmării de asigurare?
step-evb-ask = Care este numărul confirmării electronice de asigurare, în germană „eVB-Nummer”? Are șapte caractere.
step-evb-simple = Asigurarea v-a dat pentru vehicul un număr cu șapte caractere. Vă rog să spuneți caracterele unul câte unul.
step-evb-why = Fără asigurare de răspundere civilă nu poate fi înmatriculat niciun vehicul. Cu acest număr, instituția consultă confirmarea.

field-commercial_use-label = Folosire specială
field-commercial_use-hint = De exemplu taxi sau mașină de închiriat
field-commercial_use-ask = Vehiculul este folosit, de exemplu, ca taxi sau pentru închiriere?
step-commercial_use-ask = Vehiculul are o folosire specială, de exemplu ca taxi, pentru închiriere sau pentru transport de elevi? Vă rog să răspundeți cu da sau nu.
step-commercial_use-simple = Transportați cu vehiculul alți oameni pentru bani sau îl închiriați? Da sau nu?
step-commercial_use-why = O astfel de folosire se înscrie potrivit regulamentului german de înmatriculare.

field-self_employed-label = Activitate independentă
field-self_employed-hint = Cu profesie sau firmă proprie
field-self_employed-ask = Lucrați pe cont propriu?
field-trade-label = Profesia sau activitatea
field-trade-hint = De exemplu firmă de zugrăveli
field-trade-ask = Ce profesie sau ce activitate aveți?
step-self_employed-ask = Lucrați pe cont propriu? Vă rog să răspundeți cu da sau nu.
step-self_employed-simple = Aveți un magazin propriu sau o firmă proprie? Da sau nu?
step-self_employed-why = Potrivit regulamentului german de înmatriculare, cine lucrează pe cont propriu trebuie să spună și profesia sau activitatea.

field-iban-label = Numărul contului, IBAN
field-iban-hint = Opțional, pentru impozitul pe vehicule
field-iban-ask = Care este IBAN-ul contului dumneavoastră?
step-iban-ask = Care este IBAN-ul contului din care să se ia impozitul pe vehicule? Dacă nu doriți să îl dați aici, spuneți: mai departe.
step-iban-simple = Impozitul pentru vehicul se ia dintr-un cont. Vă rog să spuneți IBAN-ul sau spuneți: mai departe.
step-iban-why = Cu IBAN-ul se pregătește permisiunea de a lua impozitul pe vehicule din cont. Aici răspunsul este opțional.

evidence-part_one = certificatul de înmatriculare, adică „Fahrzeugschein” sau „Zulassungsbescheinigung Teil eins”
evidence-part_two = cartea de identitate a vehiculului, adică „Fahrzeugbrief” sau „Zulassungsbescheinigung Teil zwei”
evidence-evb = numărul confirmării electronice de asigurare, adică „eVB-Nummer”
evidence-sepa_mandate = datele contului bancar pentru impozitul pe vehicule

fee-wish_plate = Pentru un număr ales se adaugă { $amount } euro.
note-wish_plate_of_district = Un număr de înmatriculare nou începe cu literele districtului în care se înmatriculează vehiculul. { $district } aparține de alt district. Despre număr decide serviciul de înmatriculare.

evidence-plates = plăcuțele de înmatriculare actuale

fee-same_district_keep = Transcrierea cu numărul de înmatriculare actual costă { $amount } euro.
fee-same_district_new = Transcrierea cu un număr de înmatriculare nou costă { $amount } euro.
fee-other_district_keep = Transcrierea din alt district cu numărul de înmatriculare actual costă { $amount } euro.
fee-other_district_new = Transcrierea din alt district cu un număr de înmatriculare nou costă { $amount } euro.
fee-papers = Modificarea actelor vehiculului costă între { $from } și { $to } euro.

note-plate_of_district-other = Numărul de înmatriculare cu { $district } aparține de alt district. La mutare și la schimbarea deținătorului el poate fi totuși păstrat, potrivit legii.
note-part_two_needed = Pentru această modificare trebuie prezentată și cartea de identitate a vehiculului, adică „Fahrzeugbrief” sau „Zulassungsbescheinigung Teil zwei”.
note-part_two_not_needed = Pentru această modificare nu trebuie prezentată cartea de identitate a vehiculului, adică „Fahrzeugbrief” sau „Zulassungsbescheinigung Teil zwei”.

next = Serviciul de înmatriculare, în germană „Zulassungsstelle”, verifică cererea și documentele dumneavoastră. Apoi primiți actele modificate ale vehiculului și, dacă este necesar, un număr de înmatriculare nou.
