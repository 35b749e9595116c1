title = Permis de conducere internațional
summary = Un permis de conducere suplimentar pentru călătorii în alte țări.

field-licence_country-label = Țara permisului
field-licence_country-hint = De exemplu Germania
field-licence_country-ask = Din ce țară este permisul dumneavoastră?
step-licence_country-ask = Din ce țară este permisul dumneavoastră de conducere?
step-licence_country-simple = În ce țară a fost eliberat permisul dumneavoastră? Spuneți, de exemplu: Germania.
step-licence_country-why = Permisul internațional se bazează pe permisul dumneavoastră actual. Pentru permisele străine există reguli separate.

field-licence_kind-label = Felul permisului
field-licence_kind-hint = Permisul de conducere pe care îl aveți acum
field-licence_kind-ask = Ce fel de permis de conducere aveți acum?
option-licence_kind-grey = permis gri
option-licence_kind-pink = permis roz
option-licence_kind-card = permis tip card
option-licence_kind-other = alt permis, de exemplu din RDG
step-licence_kind-ask = Ce fel de permis de conducere aveți acum: gri, roz, card sau altul?
step-licence_kind-simple = Cum arată permisul dumneavoastră? Este gri, roz, un card mic din plastic sau cu totul altfel?
step-licence_kind-why = Potrivit regulamentului german privind permisele, un permis internațional se eliberează numai pentru un permis tip card, cum se eliberează din 1999.

field-licence_issue_date-label = Data eliberării
field-licence_issue_date-hint = Pe card se află la 4a
field-licence_issue_date-ask = Când a fost eliberat permisul dumneavoastră?
field-licence_expiry_date-label = Data expirării
field-licence_expiry_date-hint = Pe card la 4b, dacă scrie ceva acolo
field-licence_expiry_date-ask = Până când este valabil permisul dumneavoastră?
step-licence_dates-ask = Când a fost eliberat permisul dumneavoastră și până când este valabil? Pe card, acestea se află la patru a și patru b. Dacă la patru b nu scrie nimic, spuneți numai prima dată.
step-licence_dates-simple = Vă rog să citiți două date: de când este valabil permisul și până când? Dacă scrie numai una, este de ajuns aceea.
step-licence_dates-why = Permisul internațional nu este valabil mai mult timp decât permisul dumneavoastră actual.

field-destination-label = Țara de călătorie
field-destination-hint = Țara în care doriți să conduceți
field-destination-ask = În ce țară doriți să conduceți?
step-destination-ask = În ce țară doriți să conduceți cu permisul internațional?
step-destination-simple = În ce țară călătoriți? Spuneți, de exemplu: Japonia.
step-destination-why = Există două feluri de astfel de permise. De țara de călătorie depinde de care aveți nevoie.

field-licence_number-label = Numărul permisului
field-licence_number-hint = Pe card, unsprezece caractere la numărul 5
field-licence_number-ask = Care este numărul permisului dumneavoastră?
step-licence_number-ask = Care este numărul permisului dumneavoastră? Pe card se află la punctul cinci.
step-licence_number-simple = Pe permis este scris un număr. Vă rog să citiți literele și cifrele una câte una. Le puteți și scrie.
step-licence_number-why = Numărul permisului dumneavoastră trebuie să fie pe permisul internațional.

evidence-national_licence = permisul dumneavoastră de conducere
evidence-translation = o traducere a permisului străin, dacă este necesară

fee-international_licence = Permisul internațional costă între { $from } și { $to } euro.

note-international_age = Potrivit legii, permisul internațional se eliberează abia de la { $years } ani. După data nașterii dumneavoastră, aceasta este de la { $date }. Decide serviciul pentru permise de conducere.
note-national_licence_kind-foreign = Permisul dumneavoastră este din alt stat. Și pentru el se poate elibera un permis internațional, dacă permisul străin este recunoscut aici. Serviciul pentru permise de conducere verifică acest lucru.
note-national_licence_kind-paper = Potrivit legii, un permis internațional se eliberează numai pentru un permis tip card, cum se eliberează din 1999. Un alt permis trebuie preschimbat înainte. Decide serviciul pentru permise de conducere.
note-national_licence_end-passed = După aceste date, permisul dumneavoastră nu mai este valabil din { $date }. Permisul internațional nu poate fi valabil mai mult timp decât cel național. Decide serviciul pentru permise de conducere.
note-national_licence_end-soon = După aceste date, permisul dumneavoastră este valabil până la { $date }. Permisul internațional nu poate fi valabil mai mult timp.
note-international_validity = Permisul internațional este valabil { $long } ani după convenția din 1968. După acordul din 1926 este valabil { $short } an. Care fel se potrivește pentru țara dumneavoastră de călătorie, lămurește serviciul pentru permise de conducere.

error-licence_before_age = Data eliberării nu se potrivește cu data nașterii: ați fi avut atunci mai puțin de { $years } ani.
error-licence_kind_paper_after_1998 = Din 1999 s-au mai eliberat numai permise tip card. Vă rog să verificați felul permisului și data eliberării.
error-licence_kind_card_before_1999 = Permise tip card există abia din 1999. Vă rog să verificați felul permisului și data eliberării.
error-licence_number_unusual = Numărul permisului arată altfel decât de obicei pe permisele tip card. Vă rog să îl comparați încă o dată.
error-expiry_before_issue = Data expirării este înaintea datei eliberării. Vă rog să le verificați pe amândouă.
error-country_unclear = Nu am înțeles această țară. Vă rog să o spuneți încă o dată.
error-country_ambiguous = Am auzit mai multe țări. Vă rog să spuneți numai una.

next = Serviciul pentru permise de conducere, în germană „Führerscheinstelle”, verifică cererea și eliberează permisul internațional. Vă contactează când îl puteți ridica.
