title = Permis de conducere de înlocuire
summary = Un permis de conducere nou, dacă cel vechi este pierdut, furat, deteriorat sau nu mai este actual.

field-replacement_reason-label = Motivul
field-replacement_reason-hint = De ce aveți nevoie de un permis nou
field-replacement_reason-ask = De ce aveți nevoie de un permis de conducere nou?
option-replacement_reason-lost = pierdut
option-replacement_reason-stolen = furat
option-replacement_reason-damaged = deteriorat sau ilizibil
option-replacement_reason-name_changed = nume nou
option-replacement_reason-expired = expirat
step-replacement_reason-ask = De ce aveți nevoie de un permis de conducere nou: este pierdut, furat, deteriorat, expirat sau aveți un nume nou?
step-replacement_reason-simple = Ce s-a întâmplat cu permisul dumneavoastră: nu mai este, s-a stricat sau a expirat? Sau aveți un nume nou?
step-replacement_reason-why = De motiv depinde ce documente sunt necesare și cât costă.

field-loss_date-label = Ziua pierderii
field-loss_date-hint = Opțional, dacă o știți
field-loss_date-ask = Când ați observat pierderea?
field-loss_circumstances-label = Împrejurările pierderii
field-loss_circumstances-hint = Opțional, de exemplu: uitat în tren
field-loss_circumstances-ask = Unde și cum a dispărut permisul?
step-loss-ask = Când ați observat pierderea și cum a dispărut permisul? Dacă nu știți, spuneți: mai departe.
step-loss-simple = În ce zi ați observat că permisul nu mai este? Și ce s-a întâmplat? Dacă nu știți, spuneți: mai departe.
step-loss-why = Instituția poate întreba ce s-a întâmplat cu permisul. Aici răspunsurile dumneavoastră sunt opționale.

field-police_reported-label = Declarație la poliție
field-police_reported-hint = Dacă furtul a fost declarat
field-police_reported-ask = Ați declarat furtul la poliție?
step-police_reported-ask = Ați declarat furtul la poliție? Vă rog să răspundeți cu da sau nu.
step-police_reported-simple = Ați fost deja la poliție din cauza furtului? Da sau nu?
step-police_reported-why = În caz de furt, adeverința de la poliție poate dovedi pierderea.

field-licence_number-label = Numărul permisului
field-licence_number-hint = Pe card, unsprezece caractere la numărul 5
field-licence_number-ask = Care este numărul permisului dumneavoastră?
field-licence_authority-label = Instituția care l-a eliberat
field-licence_authority-hint = Localitatea instituției, dacă o știți
field-licence_authority-ask = În ce localitate a fost eliberat permisul dumneavoastră?
step-licence-ask = Știți numărul permisului și localitatea în care a fost eliberat? Dacă nu, spuneți: mai departe.
step-licence-simple = Aveți notat numărul permisului? Și în ce oraș l-ați primit? Dacă nu știți, spuneți: mai departe.
step-licence-why = Astfel instituția găsește mai repede dreptul dumneavoastră de a conduce. Ambele răspunsuri sunt opționale.

field-other_licence-label = Alt permis de conducere
field-other_licence-hint = Permis de conducere din alt stat
field-other_licence-ask = Mai aveți un permis de conducere din alt stat?
step-other_licence-ask = Mai aveți și un permis de conducere din alt stat? Vă rog să răspundeți cu da sau nu.
step-other_licence-simple = Mai aveți un al doilea permis, din altă țară? Da sau nu?
step-other_licence-why = Legea germană a circulației rutiere cere o declarație dacă aveți deja un alt permis de conducere.

evidence-old_licence = permisul de conducere actual
evidence-police_report = adeverința poliției despre declarație, dacă o aveți
evidence-name_document = o dovadă a noului nume, de exemplu certificatul de căsătorie

fee-replacement = Permisul de înlocuire costă între { $from } și { $to } euro.
fee-new_licence = Întocmirea noului permis costă între { $from } și { $to } euro.
fee-register_query = Informația din registrul „Fahreignungsregister” costă { $amount } euro.
fee-affidavit = Dacă instituția primește o declarație solemnă, numită „Versicherung an Eides statt”, aceasta costă { $amount } euro.

note-loss_report = Dacă un permis a dispărut, pierderea trebuie anunțată fără întârziere și trebuie cerut un permis de înlocuire. Amândouă fac parte din această cerere.
note-loss_affidavit = Instituția poate cere o declarație solemnă despre ce s-a întâmplat cu permisul. Dacă permisul vechi este găsit, el trebuie predat fără întârziere.
note-expired_card = Dacă valabilitatea permisului a expirat, trebuie cerut un permis nou. Aceasta nu se aplică dacă cineva renunță la dreptul de a conduce.
note-new_card_validity = Un permis nou este valabil { $years } ani.

next = Serviciul pentru permise de conducere, în germană „Führerscheinstelle”, verifică cererea și comandă noul permis. Vă contactează când permisul este gata sau dacă mai lipsește ceva.
