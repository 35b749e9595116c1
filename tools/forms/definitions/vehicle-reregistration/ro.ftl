title = Reînmatricularea unui vehicul
summary = Repunerea în circulație a unui vehicul radiat.

field-same_holder-label = Același deținător
field-same_holder-hint = Era înmatriculat pe dumneavoastră deja înainte de radiere
field-same_holder-ask = Vehiculul era înmatriculat pe dumneavoastră deja înainte de radiere?
step-same_holder-ask = Vehiculul era înmatriculat pe dumneavoastră deja înainte de radiere? Vă rog să răspundeți cu da sau nu.
step-same_holder-simple = Vehiculul era al dumneavoastră deja înainte de a fi radiat? Da sau nu?
step-same_holder-why = De aceasta depinde ce acte trebuie să prezentați și cât costă.

field-plate-label = Numărul de înmatriculare de dinainte
field-plate-hint = De exemplu MR-AB 123
field-plate-ask = Care este numărul de înmatriculare de dinainte?
field-deregistered_on-label = Ziua radierii
field-deregistered_on-hint = Este în certificatul de înmatriculare
field-deregistered_on-ask = Când a fost radiat vehiculul?
step-plate-ask = Ce număr de înmatriculare a avut vehiculul ultima dată și când a fost radiat?
step-plate-simple = Ce scria înainte pe plăcuța cu numărul? Și în ce zi a fost radiat vehiculul? Ziua este scrisă în certificatul de înmatriculare.
step-plate-why = Astfel instituția găsește vehiculul. Un număr rămâne rezervat numai un timp limitat.

field-plate_choice-label = Numărul de acum înainte
field-plate_choice-hint = Număr rezervat, nou sau ales
field-plate_choice-ask = Ce număr de înmatriculare să primească vehiculul?
option-plate_choice-reserved = numărul de dinainte, rezervat
option-plate_choice-new = număr nou
option-plate_choice-wish = număr ales
step-plate_choice-ask = Să primească vehiculul numărul de dinainte, rezervat, un număr nou sau un număr ales de dumneavoastră, în germană „Wunschkennzeichen”?
step-plate_choice-simple = Ați rezervat numărul vechi și îl doriți din nou? Sau doriți un număr nou? Pe cel nou îl puteți și alege, atunci spuneți: număr ales.
step-plate_choice-why = De număr depind taxa și dacă trebuie să prezentați cartea de identitate a vehiculului.

field-inspection_valid-label = Inspecția tehnică valabilă
field-inspection_valid-hint = „Hauptuntersuchung”, numită și „TÜV”
field-inspection_valid-ask = Inspecția tehnică a vehiculului mai este valabilă?
step-inspection_valid-ask = Inspecția tehnică a vehiculului, în germană „Hauptuntersuchung”, mai este valabilă? Vă rog să răspundeți cu da sau nu.
step-inspection_valid-simple = Vehiculul mai are „TÜV” valabil? Da sau nu?
step-inspection_valid-why = Dacă între timp trebuia făcută o inspecție tehnică, ea trebuie făcută înainte de înmatriculare.

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

evidence-inspection_report = raportul ultimei inspecții tehnice
evidence-plates = plăcuțele de înmatriculare, dacă le aveți deja

fee-same_holder_reserved = Reînmatricularea cu numărul rezervat costă { $amount } euro.
fee-registration = Reînmatricularea costă { $amount } euro.

note-plate_of_district-other = Numărul de înmatriculare cu { $district } aparține de alt district. Dacă vehiculul îl poate primi din nou, decide serviciul de înmatriculare.
note-reserved_plate-open = Un număr poate fi rezervat cel mult până la { $date }, dacă a fost rezervat la radiere.
note-reserved_plate-passed = Cea mai lungă rezervare posibilă a numărului s-a încheiat la { $date }. Dacă mai este liber, verifică serviciul de înmatriculare.
note-inspection_due = Dacă între timp ar fi trebuit făcută o inspecție tehnică, ea trebuie făcută înainte de reînmatriculare. Serviciul de înmatriculare verifică acest lucru.

next = Serviciul de înmatriculare, în germană „Zulassungsstelle”, verifică cererea și documentele dumneavoastră. Apoi primiți certificatul de înmatriculare, iar plăcuțele sunt ștampilate.
