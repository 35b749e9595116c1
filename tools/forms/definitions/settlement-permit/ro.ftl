title = Permisul de stabilire
summary = O cerere pentru un titlu de ședere pe termen nelimitat, în germană „Niederlassungserlaubnis”.
next = Oficiul pentru străini, în germană „Ausländerbehörde”, verifică cererea și vă spune când să veniți cu documentele. Pentru card are nevoie de o fotografie actuală și de amprentele dumneavoastră.

field-track-label = Calea
field-track-hint = Pe ce se bazează cererea dumneavoastră
field-track-ask = Pe ce se bazează cererea dumneavoastră?
option-track-general = calea generală
option-track-skilled = muncă de specialist („Fachkraft”)
option-track-blue_card = Cartea albastră UE
option-track-self_employed = muncă independentă
option-track-highly_qualified = calificare foarte înaltă
option-track-family_german = familie cu cetățenie germană
option-track-protection = statut de refugiat recunoscut
option-track-other = altă cale
field-german_degree-label = Diplomă germană
field-german_degree-hint = Da, dacă ați încheiat formarea profesională sau studiile în Germania
field-german_degree-ask = Ați încheiat o formare profesională sau studii în Germania? Vă rog să răspundeți cu da sau nu.
step-track-ask = Pe ce se bazează cererea dumneavoastră: pe calea generală, pe munca de specialist, pe Cartea albastră, pe munca independentă, pe o calificare foarte înaltă, pe familia germană sau pe statutul de refugiat?
step-track-simple = Ce se potrivește pentru dumneavoastră? Spuneți, de exemplu: muncă de specialist. Sau: am o Carte albastră. Dacă nu se potrivește nimic, spuneți: general.
step-track-why = Legea germană a șederii cunoaște mai multe căi. Pentru fiecare sunt alte condiții, și numai despre ele vă întreb.

field-title_since-label = Titlu de ședere din
field-title_since-hint = Începutul primului titlu de ședere, fără întrerupere
field-title_since-ask = De când aveți un titlu de ședere?
step-title_since-ask = De când aveți, fără întrerupere, un titlu de ședere pentru Germania? Vă rog să spuneți ziua, luna și anul.
step-title_since-simple = Când ați primit primul titlu de ședere? Vă rog să spuneți data.
step-title_since-why = Pentru permisul de stabilire trebuie, de regulă, să fi avut mai mulți ani un titlu de ședere. Câți ani, depinde de cale.

step-title_expiry-ask = Până când este valabil titlul dumneavoastră de ședere actual? Vă rog să spuneți ziua, luna și anul.
step-title_expiry-simple = Vă rog să vă uitați pe card. Ce dată este la „gültig bis”, adică valabil până la?
step-title_expiry-why = De aceasta depinde dacă titlul dumneavoastră actual rămâne valabil până la decizia asupra cererii. Așa reglementează legea germană a șederii.

field-german_level-label = Cunoștințe de germană
field-german_level-hint = Cel mai înalt nivel pentru care aveți o dovadă
field-german_level-ask = Ce nivel de germană puteți dovedi?
option-german_level-none = nicio dovadă
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 sau mai mult
step-german_level-ask = Ce nivel de germană puteți dovedi: A unu, A doi, B unu, B doi sau mai mult, ori nu aveți nicio dovadă?
step-german_level-simple = Aveți un certificat despre germana dumneavoastră? Acolo este o literă cu o cifră, de exemplu B unu. Ce scrie acolo?
step-german_level-why = Cele mai multe căi spre permisul de stabilire cer cunoștințe de germană. Nivelul depinde de cale.

field-pension_months-label = Luni de contribuții la pensie
field-pension_months-hint = Câte luni scrie în evidența asigurării de pensii, „Versicherungsverlauf”
field-pension_months-ask = Pentru câte luni sunt plătite contribuții la pensie?
step-pension_months-ask = Pentru câte luni ați plătit în Germania contribuții la asigurarea de pensii?
step-pension_months-simple = Câte luni ați plătit pentru pensie? Un an înseamnă douăsprezece luni.
step-pension_months-why = Mai multe căi cer un anumit număr de luni cu contribuții la pensie sau o asigurare comparabilă.

field-civic_knowledge-label = Cunoștințe despre Germania
field-civic_knowledge-hint = Curs de integrare, testul „Leben in Deutschland” sau nimic din acestea
field-civic_knowledge-ask = Cum dovediți cunoștințele despre dreptul și viața din Germania?
option-civic_knowledge-integration_course = curs de integrare încheiat
option-civic_knowledge-test_passed = testul „Leben in Deutschland” promovat
option-civic_knowledge-none = nicio dovadă
step-civic_knowledge-ask = Cum dovediți cunoștințele despre dreptul și viața din Germania: cu cursul de integrare încheiat, cu testul „Leben in Deutschland”, sau nu aveți nicio dovadă?
step-civic_knowledge-simple = Ați terminat cursul de integrare? Sau ați trecut testul „Leben in Deutschland”? Sau niciuna dintre ele?
step-civic_knowledge-why = Legea germană a șederii cere cunoștințe de bază despre ordinea de drept și condițiile de viață din Germania.

field-household_size-label = Persoane în locuință
field-household_size-hint = Toate persoanele, și copiii, și dumneavoastră
field-household_size-ask = Câte persoane locuiesc în locuința dumneavoastră?
field-living_space-label = Suprafața locuinței
field-living_space-hint = În metri pătrați, fără zecimale
field-living_space-ask = Câți metri pătrați are locuința dumneavoastră?
step-housing-ask = Câte persoane locuiesc în locuința dumneavoastră și câți metri pătrați are?
step-housing-simple = Vă rog să spuneți două numere: mai întâi, câți oameni locuiesc la dumneavoastră, împreună cu dumneavoastră. Apoi, cât de mare este locuința.
step-housing-why = Legea germană a șederii cere o locuință suficientă pentru dumneavoastră și familia dumneavoastră.

step-occupation-why = Instituția verifică dacă aveți autorizațiile de care aveți nevoie permanent pentru munca dumneavoastră.
option-income_sources-pension = pensie
step-income_sources-ask = Din ce trăiți? De exemplu din salariu, din muncă independentă, de la familie, din pensie, din avere sau din ajutoare sociale. Puteți spune mai multe.
step-income_sources-simple = De unde aveți bani de trai? Spuneți, de exemplu: din munca mea, sau: de la familie.
step-income_sources-why = Pentru permisul de stabilire, mijloacele de trai trebuie, de regulă, să fie asigurate. Aici nu întrebăm cât câștigați.

evidence-pension_record = evidența dumneavoastră de la asigurarea de pensii, în germană „Versicherungsverlauf”
evidence-language_certificate = un certificat despre cunoștințele de germană
evidence-civic_test = adeverința despre cursul de integrare sau despre testul „Leben in Deutschland”
evidence-degree = diploma și contractul dumneavoastră de muncă
evidence-business_records = documente despre firma dumneavoastră și câștigurile ei
evidence-family_proof = documente despre familia dumneavoastră, de exemplu certificatul de căsătorie sau certificatul de naștere

fee-settlement_permit = Permisul de stabilire costă { $amount } euro.
fee-self_employed = Permisul de stabilire pentru persoane cu muncă independentă costă { $amount } euro.
fee-highly_qualified = Permisul de stabilire pentru persoane înalt calificate costă { $amount } euro.

note-settlement_years = Pentru această cale, legea cere { $years } ani cu un titlu de ședere. După cele spuse de dumneavoastră, aceasta se împlinește abia la { $date }. Unele perioade anterioare se socotesc și există excepții. Instituția verifică și decide.
note-settlement_pension = Pentru această cale, legea cere { $months ->
    [one] o lună
    [few] { $months } luni
   *[other] { $months } de luni
} cu contribuții la asigurarea de pensii sau o asigurare comparabilă. Numărul spus de dumneavoastră este { $paid }. Există excepții. Instituția verifică și decide. Doriți să vorbiți înainte cu cineva din instituție?
note-settlement_language = Pentru această cale, legea cere cunoștințe de germană de nivelul { $level }. Există excepții, de exemplu în caz de boală sau dizabilitate. Instituția verifică și decide.
note-civic_knowledge = Legea cere cunoștințe de bază despre ordinea de drept și condițiile de viață din Germania. Există excepții, de exemplu în caz de boală sau dizabilitate. Instituția verifică și decide.
note-title_expiry-valid = Titlul dumneavoastră de ședere este valabil până la { $date }. Dacă cererea este primită înainte de expirare, el rămâne valabil, potrivit legii, până când decide instituția. De aceea se notează când este primită cererea.
note-title_expiry-soon = Titlul dumneavoastră de ședere expiră curând, la { $date }. Dacă cererea este primită înainte de expirare, titlul rămâne valabil, potrivit legii, până când decide instituția. De aceea se notează când este primită cererea.
note-subsistence = Potrivit legii, mijloacele de trai trebuie, de regulă, să fie asigurate fără astfel de prestații. Există excepții. Instituția verifică situația dumneavoastră și decide. Dacă doriți, vorbiți înainte cu cineva din instituție.
note-fee_exempt_protection = Pentru persoanele cu drept de azil, refugiații recunoscuți și persoanele cu protecție subsidiară, permisul de stabilire este gratuit, potrivit regulamentului german al șederii.
note-application_fee = Jumătate din taxa pentru permisul de stabilire trebuie plătită deja la depunerea cererii.

# Cu aceleași cuvinte ca la prelungirea permisului de ședere.
field-title_expiry-label = Valabil până la
field-title_expiry-hint = Data este pe cardul sau în pașaportul dumneavoastră
field-title_expiry-ask = Până când este valabil titlul dumneavoastră de ședere?
step-birth_date-why = Cu data nașterii, instituția vă recunoaște sigur. Cine nu este încă major are nevoie pentru cerere de părinți sau de un tutore.
field-passport_number-label = Numărul pașaportului
field-passport_number-hint = Litere și cifre, așa ca în pașaport
field-passport_number-ask = Care este numărul pașaportului dumneavoastră?
field-passport_expiry-label = Pașaport valabil până la
field-passport_expiry-hint = Ziua, luna și anul
field-passport_expiry-ask = Până când este valabil pașaportul dumneavoastră?
step-passport-ask = Care este numărul pașaportului dumneavoastră și până când este valabil?
step-passport-simple = Vă rog să citiți din pașaport: mai întâi numărul, caracter cu caracter, apoi data până la care este valabil.
step-passport-why = Pentru un titlu de ședere aveți nevoie, de regulă, de un pașaport valabil. Așa cere legea germană a șederii.
field-occupation-label = Ocupația
field-occupation-hint = Ce faceți acum din punct de vedere profesional
field-occupation-ask = Ce faceți acum din punct de vedere profesional?
option-occupation-employed = loc de muncă cu contract
option-occupation-self_employed = muncă pe cont propriu
option-occupation-in_training = școală, formare profesională sau studii
option-occupation-not_working = fără loc de muncă
step-occupation-ask = Ce faceți acum: aveți un loc de muncă cu contract, lucrați pe cont propriu, sunteți la școală, în formare profesională sau la studii, ori sunteți fără loc de muncă?
step-occupation-simple = Lucrați? Învățați? Sau acum nu faceți niciuna dintre ele?
field-income_sources-label = Mijloace de trai
field-income_sources-hint = Tot din ce trăiți; sunt posibile mai multe răspunsuri
field-income_sources-ask = Din ce trăiți?
option-income_sources-wages = salariu
option-income_sources-business = muncă independentă
option-income_sources-family = întreținere din partea familiei
option-income_sources-savings = avere proprie
option-income_sources-benefits = „Grundsicherung”, ajutor social sau prestații pentru solicitanții de azil
option-income_sources-other = alt venit
field-health_insurance-label = Asigurarea de sănătate
field-health_insurance-hint = Legală, privată sau niciuna
field-health_insurance-ask = Ce asigurare de sănătate aveți?
option-health_insurance-statutory = asigurare legală
option-health_insurance-private = asigurare privată
option-health_insurance-none = fără asigurare
step-health_insurance-ask = Ce asigurare de sănătate aveți: legală, privată sau niciuna?
step-health_insurance-simple = Aveți un card de la o casă de sănătate, în germană „Krankenkasse”? Sau o asigurare privată? Sau niciuna?
step-health_insurance-why = Potrivit legii germane a șederii, și asigurarea de sănătate face parte din mijloacele de trai asigurate.
evidence-residence_card = titlul dumneavoastră de ședere actual
evidence-photo = o fotografie biometrică actuală
evidence-income_proof = dovezi despre veniturile dumneavoastră
evidence-health_insurance_proof = o dovadă a asigurării de sănătate
evidence-rental_contract = contractul dumneavoastră de închiriere
fee-provisional_certificate = Adeverința despre cererea dumneavoastră, „Fiktionsbescheinigung”, costă { $amount } euro.
fee-express = Procedura de urgență costă în plus { $amount } euro.
fee-photo = O fotografie făcută de instituție costă { $amount } euro.
note-title_expiry-expired = Titlul dumneavoastră de ședere a expirat la { $date }. Cererea este deci întârziată, iar titlul nu rămâne valabil de la sine. Instituția poate dispune aceasta, pentru a evita o situație nedrept de grea. Vă rog să vorbiți chiar astăzi cu cineva din instituție. Primesc totuși cererea dumneavoastră.
note-title_expiry-excluded = O viză Schengen nu rămâne valabilă printr-o cerere. Așa prevede legea germană a șederii. Vă rog să vorbiți cu cineva din instituție înainte de expirarea vizei. Primesc totuși cererea dumneavoastră.
note-received_time = Data și ora la care este primită cererea se salvează, vi se arată și se tipăresc pe confirmare. Este important dacă cererea este primită înainte de expirarea titlului dumneavoastră.
note-applicant_age = Cine nu are încă { $years } ani nu poate face singur această cerere. Trebuie să o facă părinții sau un tutore.
note-health_insurance = Potrivit legii germane a șederii, din mijloacele de trai face parte, de regulă, o asigurare de sănătate suficientă. Instituția verifică situația dumneavoastră și decide. Dacă doriți, vorbiți înainte cu cineva din instituție.
note-fee_association = Dacă pentru dumneavoastră se aplică dreptul de asociere dintre Uniunea Europeană și Turcia, taxa este de numai { $amount } euro. Dacă se aplică, verifică instituția.
note-fee_minor = Pentru minori se plătește jumătate din taxă.
error-passport_expired = După cele spuse de dumneavoastră, pașaportul a expirat. Pentru titlul de ședere aveți nevoie, de regulă, de un pașaport valabil. Este corectă data?
