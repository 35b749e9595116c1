title = Radierea unui vehicul
summary = Scoaterea din circulație a unei mașini, a unei motociclete sau a unei remorci.

field-applicant_role-label = Cine radiază vehiculul
field-applicant_role-hint = Deținătorul sau altă persoană
field-applicant_role-ask = Sunteți deținătorul vehiculului sau veniți pentru altă persoană?
option-applicant_role-holder = pentru mine
option-applicant_role-other_person = pentru altă persoană
step-applicant_role-ask = Radiați vehiculul pentru dumneavoastră sau pentru altă persoană?
step-applicant_role-simple = Pe cine este înmatriculat vehiculul: pe dumneavoastră sau pe altă persoană? Spuneți: pe mine sau pe altă persoană.
step-applicant_role-why = Instituția trebuie să știe dacă vine chiar deținătorul sau cineva în locul lui.

field-plate-label = Numărul de înmatriculare
field-plate-hint = De exemplu MR-AB 123
field-plate-ask = Care este numărul de înmatriculare?
step-plate-ask = Ce număr de înmatriculare are vehiculul?
step-plate-simple = Ce scrie pe plăcuța cu numărul? Vă rog să spuneți mai întâi literele și apoi numărul.
step-plate-why = După numărul de înmatriculare, instituția recunoaște vehiculul care trebuie radiat.

field-has_part_one-label = Certificatul de înmatriculare există
field-has_part_one-hint = „Zulassungsbescheinigung Teil eins”
field-has_part_one-ask = Aveți certificatul de înmatriculare?
step-has_part_one-ask = Aveți certificatul de înmatriculare, în germană „Fahrzeugschein” sau „Zulassungsbescheinigung Teil eins”? Vă rog să răspundeți cu da sau nu.
step-has_part_one-simple = La vehicul există un act pe care îl aveți cu dumneavoastră când conduceți: certificatul de înmatriculare. Îl aveți? Da sau nu?
step-has_part_one-why = Potrivit regulamentului german de înmatriculare, trebuie să prezentați acest act. Instituția trece în el radierea.

field-has_plates-label = Plăcuțele există
field-has_plates-hint = Toate plăcuțele de înmatriculare ale vehiculului
field-has_plates-ask = Aveți toate plăcuțele de înmatriculare ale vehiculului?
step-has_plates-ask = Aveți toate plăcuțele de înmatriculare ale vehiculului? Vă rog să răspundeți cu da sau nu.
step-has_plates-simple = Mai aveți toate plăcuțele cu numărul? Da sau nu?
step-has_plates-why = Instituția îndepărtează etichetele de pe plăcuțe. Așa prevede regulamentul german de înmatriculare.

field-disposed_as_waste-label = Se elimină ca deșeu
field-disposed_as_waste-hint = Vehiculul merge la fier vechi
field-disposed_as_waste-ask = Vehiculul se elimină ca deșeu?
step-disposed_as_waste-ask = Vehiculul se elimină ca deșeu, adică merge la fier vechi? Vă rog să răspundeți cu da sau nu.
step-disposed_as_waste-simple = Vehiculul merge la fier vechi? Da sau nu?
step-disposed_as_waste-why = Regulamentul german de înmatriculare cere această declarație la fiecare radiere.
declaration-disposed_as_waste-yes = Declar: vehiculul se elimină ca deșeu.
declaration-disposed_as_waste-no = Declar: vehiculul nu se elimină ca deșeu.

field-reserve_plate-label = Rezervarea numărului
field-reserve_plate-hint = Pentru o reînmatriculare mai târziu
field-reserve_plate-ask = Doriți să rezervați numărul de înmatriculare?
step-reserve_plate-ask = Doriți să rezervați numărul de înmatriculare, ca să îl primiți din nou mai târziu pentru acest vehicul? Vă rog să răspundeți cu da sau nu.
step-reserve_plate-simple = Să fie păstrat numărul pentru dumneavoastră până când înmatriculați din nou vehiculul? Da sau nu?
step-reserve_plate-why = Numai deținătorul poate rezerva numărul. Pentru aceasta se plătește o taxă separată.

field-vin-label = Numărul de identificare al vehiculului
field-vin-hint = La litera E, de obicei 17 caractere
field-vin-ask = Care este numărul de identificare al vehiculului?
step-vin-ask = Care este numărul de identificare al vehiculului? În certificatul de înmatriculare se află la litera E. Dacă nu îl știți, spuneți: mai departe.
step-vin-simple = În certificatul de înmatriculare, la E, este un număr lung. Vă rog să citiți caracterele unul câte unul sau spuneți: mai departe.
step-vin-why = Cu acest număr, vehiculul nu poate fi confundat. Răspunsul este opțional.

evidence-part_one = certificatul de înmatriculare, adică „Fahrzeugschein” sau „Zulassungsbescheinigung Teil eins”
evidence-plates = plăcuțele de înmatriculare cu etichetele
evidence-trailer_list = lista remorcilor, dacă există
evidence-recycling_certificate = certificatul de distrugere, în germană „Verwertungsnachweis”, dacă vehiculul este deja valorificat
evidence-part_two = cartea de identitate a vehiculului, adică „Fahrzeugbrief” sau „Zulassungsbescheinigung Teil zwei”

fee-deregistration = Radierea costă { $amount } euro.
fee-reservation = Rezervarea numărului de înmatriculare costă { $amount } euro.
fee-affidavit = Dacă instituția primește o declarație solemnă, numită „Versicherung an Eides statt”, aceasta costă { $amount } euro.

note-plate_of_district-other = Numărul de înmatriculare cu { $district } aparține de alt district. Competentă este instituția de la domiciliul deținătorului. Dacă radierea este posibilă aici, decide serviciul de înmatriculare.
note-authorised_by_papers = Nu aveți nevoie de împuternicire: cine prezintă toate documentele necesare este considerat împuternicit de deținător.
note-papers_missing = Dacă lipsesc certificatul de înmatriculare sau plăcuțele, pentru că s-au pierdut sau au dispărut, instituția poate cere o declarație solemnă. Ce este necesar decide serviciul de înmatriculare.
note-recycling_certificate = Dacă o mașină a fost deja predată unui centru recunoscut pentru valorificare, certificatul de distrugere face parte din radiere. După valorificare predați și certificatul de înmatriculare și cartea de identitate a vehiculului.
note-plate_reservation-open = Deținătorul poate rezerva numărul de înmatriculare pentru cel mult { $months ->
    [one] o lună
    [few] { $months } luni
   *[other] { $months } de luni
}. Timpul se socotește din ziua radierii.
note-plate_reservation-other = Un număr de înmatriculare adus din alt district nu poate fi rezervat aici, potrivit legii. Serviciul de înmatriculare verifică acest lucru.

next = Serviciul de înmatriculare, în germană „Zulassungsstelle”, trece radierea în certificatul de înmatriculare și îndepărtează etichetele de pe plăcuțe. Apoi primiți înapoi actele și plăcuțele, dacă vehiculul nu a fost valorificat.
