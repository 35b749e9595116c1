title = Preschimbarea permisului de conducere
summary = Preschimbarea unui permis de conducere vechi, gri, roz sau card dinainte de 2013, cu un permis nou tip card.

field-licence_kind-label = Felul permisului
field-licence_kind-hint = Permisul de conducere pe care îl aveți acum
field-licence_kind-ask = Ce fel de permis de conducere aveți acum?
option-licence_kind-grey = permis gri
option-licence_kind-pink = permis roz
option-licence_kind-card = permis tip card
option-licence_kind-other = alt permis, de exemplu din RDG
step-licence_kind-ask = Ce fel de permis de conducere aveți acum: gri, roz, card sau altul?
step-licence_kind-simple = Cum arată permisul dumneavoastră? Este gri, roz, un card mic din plastic sau cu totul altfel?
step-licence_kind-why = După aceasta, instituția vede din ce perioadă este permisul dumneavoastră.

field-licence_issue_date-label = Data eliberării
field-licence_issue_date-hint = Pe card se află la 4a
field-licence_issue_date-ask = Când a fost eliberat permisul dumneavoastră?
step-licence_issue_date-ask = Când a fost eliberat permisul dumneavoastră? Pe card, data se află la patru a.
step-licence_issue_date-simple = Vă rog să citiți data la care a fost eliberat permisul: ziua, luna și anul.
step-licence_issue_date-why = De data eliberării depinde până când trebuie să preschimbați permisul.

field-licence_number-label = Numărul permisului
field-licence_number-hint = Pe card, unsprezece caractere la numărul 5
field-licence_number-ask = Care este numărul permisului dumneavoastră?
step-licence_number-ask = Care este numărul permisului dumneavoastră? Pe card se află la punctul cinci. Dacă nu îl știți, spuneți: mai departe.
step-licence_number-simple = Pe permis este scris un număr. Vă rog să citiți literele și cifrele una câte una sau spuneți: mai departe.
step-licence_number-why = Cu numărul, instituția găsește mai repede permisul dumneavoastră. Acest răspuns este opțional.

field-other_licence-label = Alt permis de conducere
field-other_licence-hint = Permis de conducere din alt stat
field-other_licence-ask = Mai aveți un permis de conducere din alt stat?
step-other_licence-ask = Mai aveți și un permis de conducere din alt stat? Vă rog să răspundeți cu da sau nu.
step-other_licence-simple = Mai aveți un al doilea permis, din altă țară? Da sau nu?
step-other_licence-why = Legea germană a circulației rutiere cere o declarație dacă aveți deja un alt permis de conducere.

note-exchange_deadline-open = Permisul dumneavoastră trebuie preschimbat până la { $date }.
note-exchange_deadline-passed = Termenul pentru preschimbarea permisului dumneavoastră a fost { $date }. De atunci, permisul actual nu mai este valabil.
note-exchange_deadline-none = Pentru permisul dumneavoastră nu există obligația de preschimbare, pentru că a fost eliberat începând cu 19 ianuarie 2013. Este valabil 15 ani de la eliberare.
note-exchange_fee = Taxa este, potrivit regulamentului de taxe, de { $amount } euro. Se pot adăuga cheltuieli ale instituției dumneavoastră.

error-licence_before_age = Data eliberării nu se potrivește cu data nașterii: ați fi avut atunci mai puțin de { $years } ani.
error-licence_kind_paper_after_1998 = Din 1999 s-au mai eliberat numai permise tip card. Vă rog să verificați felul permisului și data eliberării.
error-licence_kind_card_before_1999 = Permise tip card există abia din 1999. Vă rog să verificați felul permisului și data eliberării.
error-licence_number_unusual = Numărul permisului arată altfel decât de obicei pe permisele tip card. Vă rog să îl comparați încă o dată.

next = Serviciul pentru permise de conducere, în germană „Führerscheinstelle”, verifică cererea și vă contactează. Când noul permis este gata, îl predați pe cel vechi.

evidence-old_licence = permisul de conducere actual

fee-old_law = Preschimbarea costă { $amount } euro.
fee-new_card = Întocmirea noului permis costă { $amount } euro.
