title = Pașaport
summary = Pregătirea programării pentru un pașaport german, „Reisepass”. Cererea o faceți apoi personal la biroul pentru cetățeni.
next = Datele dumneavoastră sunt pregătite pentru programare. Pașaportul nu este însă cerut încă: vă rog să veniți personal, cu documentele, la biroul pentru cetățeni, „Bürgerbüro”.

step-nationality-why = Un pașaport german primesc numai persoanele cu cetățenie germană. Așa prevede legea germană a pașapoartelor.
step-birth_date-why = De vârstă depind taxa și valabilitatea. Cu minorii vin persoanele care au grijă de ei potrivit legii.

field-passport_kind-label = Felul pașaportului
field-passport_kind-hint = 32 de pagini, 48 de pagini sau provizoriu
field-passport_kind-ask = De ce pașaport aveți nevoie?
option-passport_kind-pages_32 = pașaport cu 32 de pagini
option-passport_kind-pages_48 = pașaport cu 48 de pagini
option-passport_kind-provisional = pașaport provizoriu
step-passport_kind-ask = De ce pașaport aveți nevoie: de cel obișnuit, cu treizeci și două de pagini, de unul cu patruzeci și opt de pagini pentru multe călătorii sau de unul provizoriu?
step-passport_kind-simple = Aveți nevoie de un pașaport normal, de unul gros cu mai multe pagini sau imediat de unul provizoriu, pentru scurt timp?
step-passport_kind-why = De felul pașaportului depind taxa și valabilitatea.

field-express-label = Procedura de urgență
field-express-hint = Da, dacă pașaportul trebuie să fie gata mai repede
field-express-ask = Să fie eliberat pașaportul în procedură de urgență? Vă rog să răspundeți cu da sau nu.
step-express-ask = Aveți nevoie de pașaport mai repede decât de obicei, în procedură de urgență? Vă rog să răspundeți cu da sau nu.
step-express-simple = Vă grăbiți cu pașaportul? Aceasta costă mai mult. Da sau nu?
step-express-why = Procedura de urgență are o taxă în plus.

field-reason-label = Motivul
field-reason-hint = De ce aveți nevoie de un pașaport nou
field-reason-ask = De ce aveți nevoie de un pașaport nou?
option-reason-first = primul pașaport
option-reason-expires = expiră valabilitatea
option-reason-lost = pierdut sau furat
option-reason-changed = nume sau alte date schimbate
option-reason-other = alt motiv
step-reason-ask = De ce aveți nevoie de un pașaport: este primul, expiră cel vechi, este pierdut sau furat, s-au schimbat date sau este alt motiv?
step-reason-simple = Ce este cu pașaportul vechi? A expirat, este pierdut sau nu ați avut încă unul?
step-reason-why = De aceasta depinde ce documente aduceți.

step-birth_name-why = Numele la naștere este în pașaport, dacă este altul decât numele de familie.
step-extra_names-ask = Aveți un titlu de doctor, un nume monahal sau un nume de artist care să fie în pașaport? Atunci vă rog să îl spuneți. Dacă nu, spuneți: nu.
step-extra_names-simple = Să fie scris doctor înaintea numelui dumneavoastră? Sau aveți un nume de artist? Dacă nu, spuneți: nu.
step-extra_names-why = Aceste date pot fi în pașaport, dacă le aveți.
step-birth_place-why = Locul nașterii este în pașaport.
step-address-why = Localitatea în care locuiți este în pașaport. De adresă depinde și care instituție este competentă.

evidence-photo = o fotografie biometrică transmisă electronic; la biroul pentru cetățeni se poate face, dacă există acolo un aparat
evidence-birth_certificate = certificatul dumneavoastră de naștere
evidence-other_identification = un alt document cu fotografie, de exemplu cartea de identitate

fee-delivery = Dacă pașaportul trebuie trimis acasă, costă cu { $amount } euro mai mult.
fee-photo = O fotografie de la biroul pentru cetățeni costă cu { $amount } euro mai mult.

note-german_only = Un pașaport german se eliberează numai persoanelor cu cetățenie germană. Dacă aveți și cetățenia germană, vă rog să o spuneți pe aceasta. Dacă nu, puteți vorbi cu cineva de la biroul pentru cetățeni.
note-applicant_age = Pentru minorii sub { $years } ani, numai persoanele care au grijă de ei potrivit legii pot cere pașaportul. Copilul trebuie să vină la programare. Dacă aveți întrebări, puteți vorbi cu cineva de la biroul pentru cetățeni.
note-document_loss = Pierderea unui pașaport trebuie anunțată instituției fără întârziere. Puteți face aceasta chiar aici, la biroul pentru cetățeni.
note-personal_appearance = Aceste date nu sunt încă o cerere. Cererea o faceți personal. De regulă, nu puteți trimite pe altcineva în locul dumneavoastră.

evidence-old_passport = pașaportul dumneavoastră actual
fee-passport_adult = Pașaportul costă, de la vârsta de douăzeci și patru de ani, { $amount } euro.
fee-passport_young = Cine nu are încă douăzeci și patru de ani plătește pentru pașaport { $amount } euro.
fee-more_pages = Pentru patruzeci și opt de pagini se adaugă { $amount } euro.
fee-express = Pentru procedura de urgență se adaugă { $amount } euro.
fee-provisional = Pașaportul provizoriu costă { $amount } euro.
note-passport_validity = Pașaportul se eliberează pentru { $years } ani.
note-passport_validity-provisional = Pașaportul provizoriu este valabil cel mult un an.
note-passport_fee = După cele spuse de dumneavoastră, taxa este de { $amount } euro. O fotografie de la biroul pentru cetățeni sau trimiterea acasă costă separat.
