title = Carte de identitate
summary = Pregătirea programării pentru o carte de identitate germană, „Personalausweis”. Cererea o faceți apoi personal la biroul pentru cetățeni.
next = Datele dumneavoastră sunt pregătite pentru programare. Cartea de identitate nu este însă cerută încă: vă rog să veniți personal, cu documentele, la biroul pentru cetățeni, „Bürgerbüro”.

step-nationality-why = O carte de identitate germană primesc numai persoanele cu cetățenie germană. Așa prevede legea germană a cărților de identitate.
step-birth_date-why = De vârstă depind taxa și valabilitatea. Cu copiii sub șaisprezece ani vin persoanele care au grijă de ei potrivit legii.

field-card_kind-label = Felul cărții de identitate
field-card_kind-hint = Carte de identitate, provizorie sau ambele
field-card_kind-ask = De care carte de identitate aveți nevoie?
option-card_kind-identity_card = carte de identitate
option-card_kind-provisional = carte de identitate provizorie
option-card_kind-both = ambele
step-card_kind-ask = De care aveți nevoie: de cartea de identitate, de o carte de identitate provizorie sau de ambele?
step-card_kind-simple = Aveți nevoie de una normală, de una provizorie imediat, pentru scurt timp, sau de ambele?
step-card_kind-why = Cartea provizorie există pentru cazul în care aveți nevoie imediat de una. Este valabilă numai puțin timp și are o taxă separată.

field-reason-label = Motivul
field-reason-hint = De ce aveți nevoie de o carte de identitate nouă
field-reason-ask = De ce aveți nevoie de o carte de identitate nouă?
option-reason-first = prima carte de identitate
option-reason-expires = expiră valabilitatea
option-reason-lost = pierdută sau furată
option-reason-changed = nume sau alte date schimbate
option-reason-other = alt motiv
step-reason-ask = De ce aveți nevoie de o carte de identitate: este prima, expiră cea veche, este pierdută sau furată, s-au schimbat date sau este alt motiv?
step-reason-simple = Ce este cu cartea de identitate veche? A expirat, este pierdută sau nu ați avut încă una?
step-reason-why = De aceasta depinde ce documente aduceți.

step-birth_name-why = Numele la naștere este pe cartea de identitate, dacă este altul decât numele de familie.
step-extra_names-ask = Aveți un titlu de doctor, un nume monahal sau un nume de artist care să fie pe cartea de identitate? Atunci vă rog să îl spuneți. Dacă nu, spuneți: nu.
step-extra_names-simple = Să fie scris doctor înaintea numelui dumneavoastră? Sau aveți un nume de artist? Dacă nu, spuneți: nu.
step-extra_names-why = Aceste date sunt opționale. Ele pot fi pe cartea de identitate.
step-birth_place-why = Locul nașterii este pe cartea de identitate.
step-address-why = Adresa este pe cartea de identitate. De ea depinde și care instituție este competentă.

evidence-old_card = cartea dumneavoastră de identitate actuală
evidence-photo = o fotografie biometrică transmisă electronic; la biroul pentru cetățeni se poate face, dacă există acolo un aparat
evidence-birth_certificate = certificatul dumneavoastră de naștere
evidence-other_identification = un alt document cu fotografie, de exemplu pașaportul

fee-card_adult = Cartea de identitate costă, de la vârsta de douăzeci și patru de ani, { $amount } euro.
fee-card_young = Cine nu are încă douăzeci și patru de ani plătește pentru cartea de identitate { $amount } euro.
fee-provisional = Cartea de identitate provizorie costă { $amount } euro.
fee-delivery = Dacă trebuie trimisă acasă, costă cu { $amount } euro mai mult.
fee-photo = O fotografie de la biroul pentru cetățeni costă cu { $amount } euro mai mult.

note-german_only = O carte de identitate germană se eliberează numai persoanelor cu cetățenie germană. Dacă aveți și cetățenia germană, vă rog să o spuneți pe aceasta. Dacă nu, puteți vorbi cu cineva de la biroul pentru cetățeni.
note-applicant_age = Pentru copiii sub { $years } ani, numai persoanele care au grijă de ei potrivit legii pot cere cartea de identitate. Copilul trebuie să vină la programare. Dacă aveți întrebări, puteți vorbi cu cineva de la biroul pentru cetățeni.
note-document_loss = Pierderea unei cărți de identitate trebuie anunțată instituției fără întârziere. Puteți face aceasta chiar aici, la biroul pentru cetățeni.
note-card_validity = Cartea de identitate se eliberează pentru { $years } ani.
note-card_validity-provisional = Cartea de identitate provizorie este valabilă cel mult { $months } luni.
note-card_fee = După cele spuse de dumneavoastră, taxa este de { $amount } euro. O fotografie de la biroul pentru cetățeni sau trimiterea acasă costă separat.
note-personal_appearance = Aceste date nu sunt încă o cerere. Cererea o faceți personal. De regulă, nu puteți trimite pe altcineva în locul dumneavoastră.
