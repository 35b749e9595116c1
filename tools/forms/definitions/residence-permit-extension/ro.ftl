title = Prelungirea permisului de ședere
summary = Prelungirea unui permis de ședere, în germană „Aufenthaltserlaubnis”, a unei Cărți albastre UE sau a unui card ICT.
next = Oficiul pentru străini, în germană „Ausländerbehörde”, verifică cererea și vă spune când să veniți cu documentele. Pentru noul card are nevoie de o fotografie actuală și de amprentele dumneavoastră.

field-current_title-label = Titlul de ședere
field-current_title-hint = Titlul pe care îl aveți acum
field-current_title-ask = Ce titlu de ședere aveți acum?
option-current_title-residence_permit = permis de ședere („Aufenthaltserlaubnis”)
option-current_title-blue_card = Cartea albastră UE
option-current_title-ict_card = card ICT
option-current_title-national_visa = viză națională
option-current_title-schengen_visa = viză Schengen
option-current_title-other = alt titlu de ședere
field-title_expiry-label = Valabil până la
field-title_expiry-hint = Data este pe cardul sau în pașaportul dumneavoastră
field-title_expiry-ask = Până când este valabil titlul dumneavoastră de ședere?
step-current_title-ask = Ce titlu de ședere aveți acum și până când este valabil? De exemplu: permis de ședere, Cartea albastră UE sau viză.
step-current_title-simple = Vă rog să vă uitați pe card. Cum se numește? Și ce dată este la „gültig bis”, adică valabil până la?
step-current_title-why = De aceasta depinde dacă titlul dumneavoastră actual rămâne valabil până la decizia asupra cererii. Așa reglementează legea germană a șederii.

step-birth_date-why = Cu data nașterii, instituția vă recunoaște sigur. Cine nu este încă major are nevoie pentru cerere de părinți sau de un tutore.

field-purpose-label = Motivul șederii
field-purpose-hint = Cel mai important motiv pentru care locuiți în Germania
field-purpose-ask = Din ce motiv doriți să locuiți mai departe în Germania?
option-purpose-employment = muncă în calitate de persoană angajată
option-purpose-self_employment = muncă independentă
option-purpose-study = studii, școală sau curs de limbă
option-purpose-vocational_training = formare profesională
option-purpose-family = familie
option-purpose-protection = azil sau protecție recunoscută
option-purpose-other = alt motiv
step-purpose-ask = Din ce motiv doriți să locuiți mai departe în Germania: pentru un loc de muncă, pentru muncă independentă, pentru studii, formare profesională sau familie, pentru protecție recunoscută sau din alt motiv?
step-purpose-simple = De ce locuiți în Germania? Spuneți, de exemplu: muncă, studii, formare profesională, familie sau protecție.
step-purpose-why = Fiecare permis de ședere este pentru un anumit scop. De el depinde ce verifică instituția și ce taxă se plătește.

field-purpose_changed-label = Motiv nou
field-purpose_changed-hint = Da, dacă motivul este acum altul decât la ultima cerere
field-purpose_changed-ask = Motivul este acum altul decât la titlul de ședere actual?
step-purpose_changed-ask = Motivul șederii dumneavoastră este acum altul decât la titlul de ședere actual? Vă rog să răspundeți cu da sau nu.
step-purpose_changed-simple = Un exemplu: înainte ați studiat, acum lucrați. S-a schimbat așa motivul și la dumneavoastră? Da sau nu?
step-purpose_changed-why = Un scop nou se verifică altfel decât o prelungire, iar taxa este alta.

field-duration-label = Durata dorită
field-duration-hint = Cât timp doriți să mai rămâneți
field-duration-ask = Cât timp doriți să mai rămâneți în Germania?
option-duration-up_to_three_months = până la trei luni
option-duration-longer = mai mult de trei luni
step-duration-ask = Cât timp doriți să mai rămâneți în Germania: până la trei luni sau mai mult?
step-duration-simple = Doriți să mai rămâneți numai puțin, cel mult trei luni? Sau mai mult?
step-duration-why = De durată depinde taxa. Cât timp este valabil titlul, decide instituția.

field-passport_number-label = Numărul pașaportului
field-passport_number-hint = Litere și cifre, așa ca în pașaport
field-passport_number-ask = Care este numărul pașaportului dumneavoastră?
field-passport_expiry-label = Pașaport valabil până la
field-passport_expiry-hint = Ziua, luna și anul
field-passport_expiry-ask = Până când este valabil pașaportul dumneavoastră?
step-passport-ask = Care este numărul pașaportului dumneavoastră și până când este valabil?
step-passport-simple = Vă rog să citiți din pașaport: mai întâi numărul, caracter cu caracter, apoi data până la care este valabil.
step-passport-why = Pentru un titlu de ședere aveți nevoie, de regulă, de un pașaport valabil. Așa cere legea germană a șederii.

field-new_passport-label = Pașaport nou
field-new_passport-hint = Da, dacă ați primit un pașaport nou după ultimul titlu de ședere
field-new_passport-ask = Ați primit un pașaport nou de la ultimul titlu de ședere?
step-new_passport-ask = Ați primit un pașaport nou de când a fost eliberat ultimul dumneavoastră titlu de ședere? Vă rog să răspundeți cu da sau nu.
step-new_passport-simple = Pașaportul dumneavoastră este nou? L-ați primit abia după ultimul card? Da sau nu?
step-new_passport-why = Numărul pașaportului face parte din datele dumneavoastră de la oficiul pentru străini. El trebuie să fie corect acolo.

field-occupation-label = Ocupația
field-occupation-hint = Ce faceți acum din punct de vedere profesional
field-occupation-ask = Ce faceți acum din punct de vedere profesional?
option-occupation-employed = loc de muncă cu contract
option-occupation-self_employed = muncă pe cont propriu
option-occupation-in_training = școală, formare profesională sau studii
option-occupation-not_working = fără loc de muncă
step-occupation-ask = Ce faceți acum: aveți un loc de muncă cu contract, lucrați pe cont propriu, sunteți la școală, în formare profesională sau la studii, ori sunteți fără loc de muncă?
step-occupation-simple = Lucrați? Învățați? Sau acum nu faceți niciuna dintre ele?
step-occupation-why = Instituția verifică dacă ocupația dumneavoastră se potrivește cu șederea.

field-income_sources-label = Mijloace de trai
field-income_sources-hint = Tot din ce trăiți; sunt posibile mai multe răspunsuri
field-income_sources-ask = Din ce trăiți?
option-income_sources-wages = salariu
option-income_sources-business = muncă independentă
option-income_sources-family = întreținere din partea familiei
option-income_sources-scholarship = bursă din fonduri publice
option-income_sources-savings = avere proprie
option-income_sources-benefits = „Grundsicherung”, ajutor social sau prestații pentru solicitanții de azil
option-income_sources-other = alt venit
step-income_sources-ask = Din ce trăiți? De exemplu din salariu, din muncă independentă, de la familie, dintr-o bursă publică, din avere sau din ajutoare sociale. Puteți spune mai multe.
step-income_sources-simple = De unde aveți bani de trai? Spuneți, de exemplu: din munca mea, sau: de la familie.
step-income_sources-why = Pentru ședere, mijloacele de trai trebuie, de regulă, să fie asigurate. Aici nu întrebăm cât câștigați.

field-health_insurance-label = Asigurarea de sănătate
field-health_insurance-hint = Legală, privată sau niciuna
field-health_insurance-ask = Ce asigurare de sănătate aveți?
option-health_insurance-statutory = asigurare legală
option-health_insurance-private = asigurare privată
option-health_insurance-none = fără asigurare
step-health_insurance-ask = Ce asigurare de sănătate aveți: legală, privată sau niciuna?
step-health_insurance-simple = Aveți un card de la o casă de sănătate, în germană „Krankenkasse”? Sau o asigurare privată? Sau niciuna?
step-health_insurance-why = Potrivit legii germane a șederii, și asigurarea de sănătate face parte din mijloacele de trai asigurate.

field-integration_course-label = Cursul de integrare
field-integration_course-hint = Dacă ați avut obligația de a urma un curs de integrare
field-integration_course-ask = Care este situația cursului dumneavoastră de integrare?
option-integration_course-not_obliged = nicio obligație de curs
option-integration_course-attending = cursul este încă în desfășurare
option-integration_course-completed = curs încheiat
option-integration_course-not_attended = curs neurmat
step-integration_course-ask = A trebuit să urmați un curs de integrare? Vă rog să spuneți: nicio obligație, încă la curs, curs încheiat, sau: curs neurmat.
step-integration_course-simple = A spus instituția că trebuie să urmați un curs de germană? Dacă da: sunteți încă la curs, l-ați terminat sau nu ați fost acolo?
step-integration_course-why = Înainte de prelungire, instituția trebuie să stabilească dacă ați îndeplinit o obligație de a urma cursul de integrare.

evidence-residence_card = titlul dumneavoastră de ședere actual
evidence-photo = o fotografie biometrică actuală
evidence-income_proof = dovezi despre veniturile dumneavoastră
evidence-health_insurance_proof = o dovadă a asigurării de sănătate
evidence-rental_contract = contractul dumneavoastră de închiriere
evidence-employment_contract = contractul dumneavoastră de muncă
evidence-study_proof = o adeverință de la universitate, școală sau formare profesională
evidence-family_proof = documente despre familia dumneavoastră, de exemplu certificatul de căsătorie
evidence-integration_course_proof = o adeverință despre cursul de integrare

fee-extension_short = Prelungirea cu până la trei luni costă { $amount } euro.
fee-extension_long = Prelungirea cu mai mult de trei luni costă { $amount } euro.
fee-purpose_change = Schimbarea scopului șederii costă, împreună cu prelungirea, { $amount } euro.
fee-first_issue = Primul permis de ședere după o viză costă { $amount } euro.
fee-provisional_certificate = Adeverința despre cererea dumneavoastră, „Fiktionsbescheinigung”, costă { $amount } euro.
fee-express = Procedura de urgență costă în plus { $amount } euro.
fee-reissue = Dacă trebuie eliberat din nou numai cardul, de exemplu din cauza unui pașaport nou, aceasta costă { $amount } euro.
fee-photo = O fotografie făcută de instituție costă { $amount } euro.

note-title_expiry-valid = Titlul dumneavoastră de ședere este valabil până la { $date }. Dacă cereți prelungirea înainte de expirare, el rămâne valabil, potrivit legii, până când decide instituția. De aceea se notează când este primită cererea.
note-title_expiry-soon = Titlul dumneavoastră de ședere expiră curând, la { $date }. Dacă cererea este primită înainte de expirare, titlul rămâne valabil, potrivit legii, până când decide instituția. De aceea se notează când este primită cererea.
note-title_expiry-expired = Titlul dumneavoastră de ședere a expirat la { $date }. Cererea este deci întârziată, iar titlul nu rămâne valabil de la sine. Instituția poate dispune aceasta, pentru a evita o situație nedrept de grea. Vă rog să vorbiți chiar astăzi cu cineva din instituție. Primesc totuși cererea dumneavoastră.
note-title_expiry-excluded = O viză Schengen nu rămâne valabilă printr-o cerere. Așa prevede legea germană a șederii. Vă rog să vorbiți cu cineva din instituție înainte de expirarea vizei. Primesc totuși cererea dumneavoastră.
note-received_time = Data și ora la care este primită cererea se salvează, vi se arată și se tipăresc pe confirmare. Este important dacă cererea este primită înainte de expirarea titlului dumneavoastră.
note-applicant_age = Cine nu are încă { $years } ani nu poate face singur această cerere. Trebuie să o facă părinții sau un tutore.
note-subsistence = Potrivit legii germane a șederii, mijloacele de trai trebuie, de regulă, să fie asigurate fără astfel de prestații. Există excepții. Instituția verifică situația dumneavoastră și decide. Dacă doriți, vorbiți înainte cu cineva din instituție.
note-health_insurance = Potrivit legii germane a șederii, din mijloacele de trai face parte, de regulă, o asigurare de sănătate suficientă. Instituția verifică situația dumneavoastră și decide. Dacă doriți, vorbiți înainte cu cineva din instituție.
note-integration_course = Dacă cineva nu urmează cursul de integrare, deși are această obligație, aceasta se ia în considerare la prelungire, potrivit legii germane a șederii. Instituția verifică situația dumneavoastră și decide. Dacă doriți, vorbiți înainte cu cineva din instituție.
note-fee_exempt_protection = Pentru persoanele cu drept de azil, refugiații recunoscuți și persoanele cu protecție subsidiară, prelungirea este gratuită, potrivit regulamentului german al șederii.
note-fee_exempt_benefits = Cine are nevoie, pentru mijloacele de trai, de „Grundsicherung”, ajutor social sau prestații pentru solicitanții de azil este scutit de taxa pentru prelungire, potrivit regulamentului german al șederii. Vă rog să aduceți pentru aceasta decizia primită.
note-fee_exempt_scholarship = Cine primește pentru ședere o bursă din fonduri publice este scutit de taxa pentru prelungire, potrivit regulamentului german al șederii. Vă rog să aduceți pentru aceasta o dovadă.
note-fee_association = Dacă pentru dumneavoastră se aplică dreptul de asociere dintre Uniunea Europeană și Turcia, taxa este de numai { $amount } euro. Dacă se aplică, verifică instituția.
note-fee_swiss = Pentru cetățenii Elveției, taxa este de { $amount } euro, potrivit regulamentului german al șederii, dacă titlul se eliberează sub formă de card cu cip.
note-fee_minor = Pentru minori se plătește jumătate din taxă.
note-application_fee = Taxa trebuie plătită în întregime deja la depunerea cererii.

error-passport_expired = După cele spuse de dumneavoastră, pașaportul a expirat. Pentru titlul de ședere aveți nevoie, de regulă, de un pașaport valabil. Este corectă data?
