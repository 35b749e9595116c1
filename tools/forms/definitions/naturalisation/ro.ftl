title = Naturalizare
summary = O cerere pentru cetățenia germană, în germană „Einbürgerung”.
next = Instituția verifică cererea și vă contactează dacă lipsesc documente. Dacă vi se acordă cetățenia, primiți actul personal. Abia cu el aveți cetățenia germană.

field-residence_since-label = Legal în Germania din
field-residence_since-hint = Ziua, luna și anul
field-residence_since-ask = De când locuiți legal în Germania?
field-absence_over_six_months-label = Mai mult timp în străinătate
field-absence_over_six_months-hint = Da, dacă ați lipsit o dată mai mult de șase luni fără întrerupere
field-absence_over_six_months-ask = Ați fost în acest timp o dată mai mult de șase luni, fără întrerupere, în străinătate? Vă rog să răspundeți cu da sau nu.
step-residence-ask = De când locuiți legal în Germania? Și ați fost în acest timp o dată mai mult de șase luni, fără întrerupere, în străinătate, da sau nu?
step-residence-simple = Când a început viața dumneavoastră în Germania cu drept de ședere? Spuneți data. Și ați lipsit după aceea o dată mai mult de o jumătate de an?
step-residence-why = Pentru naturalizare, legea cere mai mulți ani de ședere legală. Perioadele lungi în străinătate o pot întrerupe.

field-spouse_german-label = Căsătorie cu o persoană germană
field-spouse_german-hint = Da, dacă soțul, soția sau persoana din parteneriatul înregistrat are cetățenia germană
field-spouse_german-ask = Sunteți în căsătorie sau în parteneriat înregistrat cu o persoană germană? Vă rog să răspundeți cu da sau nu.
field-marriage_date-label = În căsătorie din
field-marriage_date-hint = Ziua căsătoriei sau a parteneriatului
field-marriage_date-ask = De când sunteți în căsătorie sau în parteneriat?
step-spouse_german-ask = Sunteți în căsătorie sau în parteneriat înregistrat cu o persoană germană? Vă rog să răspundeți cu da sau nu.
step-spouse_german-simple = Are soția sau soțul dumneavoastră cetățenia germană? Da sau nu?
step-spouse_german-why = Pentru soții și partenerii persoanelor germane, legea prevede un timp mai scurt.

step-birth_date-why = Cu data nașterii, instituția vă recunoaște sigur. Cine nu are încă șaisprezece ani nu poate face singur cererea.

field-residence_title-label = Dreptul de ședere
field-residence_title-hint = Titlul pe care îl aveți acum
field-residence_title-ask = Ce drept de ședere aveți acum?
option-residence_title-settlement_permit = permis de stabilire sau ședere permanentă („Niederlassungserlaubnis”, „Daueraufenthalt”)
option-residence_title-eu_citizen = liberă circulație în Uniunea Europeană sau Elveția
option-residence_title-blue_card = Cartea albastră UE
option-residence_title-permit_work = permis de ședere pentru muncă
option-residence_title-permit_family = permis de ședere pentru familie
option-residence_title-permit_protection = permis de ședere ca refugiat recunoscut
option-residence_title-permit_study = permis de ședere pentru studii sau formare profesională
option-residence_title-temporary_protection = protecție temporară
option-residence_title-other = alt drept de ședere
step-residence_title-ask = Ce drept de ședere aveți acum? De exemplu: permis de stabilire, liberă circulație în Uniunea Europeană, Cartea albastră sau un permis de ședere și pentru ce este el.
step-residence_title-simple = Ce scrie pe cardul dumneavoastră? Puteți rămâne pentru totdeauna sau rămâneți pentru muncă, pentru familie, pentru studii sau ca refugiat? Sau veniți din Uniunea Europeană?
step-residence_title-why = Legea spune cu ce drept de ședere se poate obține cetățenia.

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
step-german_level-why = Legea cere pentru naturalizare cunoștințe suficiente de germană.

field-civic_knowledge-label = Cunoștințe despre Germania
field-civic_knowledge-hint = Testul de naturalizare, testul „Leben in Deutschland” sau o școală germană absolvită
field-civic_knowledge-ask = Cum dovediți cunoștințele despre dreptul și viața din Germania?
option-civic_knowledge-naturalisation_test = testul de naturalizare („Einbürgerungstest”) promovat
option-civic_knowledge-test_life_in_germany = testul „Leben in Deutschland” promovat
option-civic_knowledge-german_school = școală germană absolvită
option-civic_knowledge-none = nicio dovadă
step-civic_knowledge-ask = Cum dovediți cunoștințele despre dreptul și viața din Germania: cu testul de naturalizare, cu testul „Leben in Deutschland”, cu o școală germană absolvită, sau nu aveți nicio dovadă?
step-civic_knowledge-simple = Ați trecut testul de naturalizare? Sau ați terminat aici o școală? Sau nu aveți încă nicio dovadă?
step-civic_knowledge-why = Legea cere cunoștințe despre ordinea de drept și condițiile de viață. De regulă, le arată testul de naturalizare, „Einbürgerungstest”.

field-children_included-label = Cetățenie și pentru copii
field-children_included-hint = Da, dacă și copiii minori trebuie să primească cetățenia
field-children_included-ask = Să primească și copiii minori cetățenia împreună cu dumneavoastră? Vă rog să răspundeți cu da sau nu.
field-children_count-label = Numărul copiilor
field-children_count-hint = Numai copii sub optsprezece ani
field-children_count-ask = Câți copii să primească cetățenia împreună cu dumneavoastră?
step-children-ask = Să primească și copiii minori cetățenia împreună cu dumneavoastră? Vă rog să răspundeți cu da sau nu.
step-children-simple = Aveți copii sub optsprezece ani care să primească și ei cetățenia germană? Da sau nu?
step-children-why = Copiii minori pot primi cetățenia împreună cu părinții. Pentru ei taxa este mai mică, dacă nu au venituri proprii.

field-living_secured-label = Mijloace de trai asigurate
field-living_secured-hint = Da, dacă trăiți fără „Grundsicherung” și fără ajutor social
field-living_secured-ask = Vă puteți întreține pe dumneavoastră și familia fără „Grundsicherung” și fără ajutor social? Vă rog să răspundeți cu da sau nu.
field-living_detail-label = Despre mijloacele de trai
field-living_detail-hint = Ce prestații primiți și de ce
field-living_detail-ask = Vă rog să spuneți pe scurt ce prestații primiți și de ce.
step-living_secured-ask = Vă puteți întreține pe dumneavoastră și familia fără „Grundsicherung” și fără ajutor social? Vă rog să răspundeți cu da sau nu.
step-living_secured-simple = Vă ajung banii proprii pentru dumneavoastră și familie, fără bani de la „Jobcenter” sau de la asistența socială? Da sau nu?
step-living_secured-why = Legea cere să vă puteți întreține fără aceste prestații. Ea prevede și excepții.

field-convicted-label = Condamnări
field-convicted-hint = Da, dacă o instanță v-a condamnat pentru o infracțiune
field-convicted-ask = V-a condamnat o instanță, în Germania sau în străinătate, pentru o infracțiune? Vă rog să răspundeți cu da sau nu.
field-convicted_detail-label = Despre condamnări
field-convicted_detail-hint = Când, în ce țară, pentru ce și ce pedeapsă
field-convicted_detail-ask = Vă rog să spuneți pe scurt: când a fost condamnarea, în ce țară, pentru ce și ce pedeapsă?
step-convicted-ask = V-a condamnat vreodată o instanță, în Germania sau în străinătate, pentru o infracțiune? Vă rog să răspundeți cu da sau nu.
step-convicted-simple = Ați primit vreodată o pedeapsă de la un tribunal? Se socotește și o amendă penală, și în străinătate. Da sau nu?
step-convicted-why = La naturalizare trebuie verificate condamnările. Potrivit legii, cele din străinătate trebuie spuse în cerere.

field-proceedings_pending-label = Proceduri în curs
field-proceedings_pending-hint = Da, dacă este în curs o anchetă împotriva dumneavoastră pentru o infracțiune
field-proceedings_pending-ask = Este în curs, în Germania sau în străinătate, o anchetă sau o procedură penală împotriva dumneavoastră? Vă rog să răspundeți cu da sau nu.
field-proceedings_detail-label = Despre procedurile în curs
field-proceedings_detail-hint = În ce țară și pentru ce este ancheta
field-proceedings_detail-ask = Vă rog să spuneți pe scurt: în ce țară este procedura și despre ce este vorba?
step-proceedings_pending-ask = Este acum în curs, în Germania sau în străinătate, o anchetă sau o procedură penală împotriva dumneavoastră? Vă rog să răspundeți cu da sau nu.
step-proceedings_pending-simple = Vă anchetează acum poliția sau un tribunal, aici sau în altă țară? Da sau nu?
step-proceedings_pending-why = În timpul unor astfel de proceduri, decizia se suspendă, potrivit legii. Procedurile din străinătate trebuie spuse în cerere.

field-several_spouses-label = Mai multe căsătorii în același timp
field-several_spouses-hint = Da, dacă sunteți în căsătorie cu mai mult de o persoană în același timp
field-several_spouses-ask = Sunteți acum în căsătorie cu mai mult de o persoană? Vă rog să răspundeți cu da sau nu.
step-several_spouses-ask = Sunteți acum în căsătorie cu mai mult de o persoană în același timp? Vă rog să răspundeți cu da sau nu.
step-several_spouses-simple = Aveți acum două sau mai multe soții, ori doi sau mai mulți soți? Da sau nu?
step-several_spouses-why = Cine este în căsătorie cu mai multe persoane în același timp nu poate primi cetățenia, potrivit legii.

field-democracy-label = Declarația despre democrație
field-democracy-hint = Despre ordinea liberală și democratică a constituției germane
field-democracy-ask = Susțineți ordinea liberală și democratică și declarați că nu urmăriți și nu ați urmărit nimic îndreptat împotriva ei? Vă rog să răspundeți cu da sau nu.
field-democracy_detail-label = Despre această declarație
field-democracy_detail-hint = Ce o împiedică și dacă v-ați îndepărtat de aceasta
field-democracy_detail-ask = Vă rog să spuneți pe scurt ce o împiedică și dacă v-ați îndepărtat de aceasta.
step-democracy-ask = Acum urmează declarațiile dumneavoastră. Prima: Susțineți ordinea liberală și democratică a constituției germane, „Grundgesetz”? Și declarați că nu urmăriți și nu sprijiniți nimic îndreptat împotriva ei, împotriva statului și a siguranței lui, împotriva organelor lui constituționale sau, prin violență, împotriva intereselor externe ale Germaniei, și că nu ați făcut-o niciodată? Vă rog să răspundeți cu da sau nu.
step-democracy-simple = Susțineți regulile democrației din Germania: alegerile libere, demnitatea fiecărui om, egalitatea tuturor în fața legii? Și declarați că nu ați lucrat niciodată împotriva lor? Da sau nu?
step-democracy-why = Această declarație este o condiție a naturalizării în legea germană a cetățeniei.

field-history-label = Declarația despre responsabilitate
field-history-hint = Despre responsabilitatea istorică a Germaniei, protecția vieții evreiești și pace
field-history-ask = Susțineți responsabilitatea istorică a Germaniei, protecția vieții evreiești, conviețuirea pașnică a popoarelor și interzicerea unui război de agresiune? Vă rog să răspundeți cu da sau nu.
field-history_detail-label = Despre a doua declarație
field-history_detail-hint = De ce nu dați această declarație
field-history_detail-ask = Vă rog să spuneți pe scurt de ce nu.
step-history-ask = A doua declarație: Susțineți responsabilitatea istorică deosebită a Germaniei pentru regimul nedrept național-socialist și urmările lui, mai ales pentru protecția vieții evreiești, conviețuirea pașnică a popoarelor și interzicerea purtării unui război de agresiune? Vă rog să răspundeți cu da sau nu.
step-history-simple = În timpul național-socialismului, Germania a făcut mari nedreptăți. Susțineți ca Germania, de aceea, să protejeze în mod deosebit viața evreiască și să păstreze pacea? Da sau nu?
step-history-why = Și această declarație este o condiție a naturalizării în legea germană a cetățeniei.

field-statements_correct-label = Corectitudinea datelor
field-statements_correct-hint = Da, dacă toate datele sunt corecte și complete
field-statements_correct-ask = Sunt toate datele dumneavoastră corecte și complete? Vă rog să răspundeți cu da sau nu.
step-statements_correct-ask = La sfârșit: Sunt toate datele dumneavoastră corecte și complete? Dacă dați intenționat date false sau incomplete despre condiții esențiale, naturalizarea este exclusă timp de zece ani. Vă rog să răspundeți cu da sau nu.
step-statements_correct-simple = Mi-ați spus peste tot adevărul și nu ați lăsat deoparte nimic important? Da sau nu? Mai puteți schimba acum totul.
step-statements_correct-why = Dacă instituția constată o informație falsă dată intenționat, naturalizarea este exclusă timp de zece ani, potrivit legii.

declaration-democracy-yes = Susțin ordinea fundamentală liberală și democratică a Legii fundamentale a Republicii Federale Germania. Declar că nu urmăresc și nu sprijin și că nu am urmărit și nu am sprijinit niciodată acțiuni îndreptate împotriva ei, împotriva existenței sau siguranței federației ori a unui land, acțiuni care au ca scop împiedicarea ilegală a activității organelor constituționale sau a membrilor lor ori care, prin violență sau prin pregătirea ei, pun în pericol interesele externe ale Germaniei.
declaration-democracy-no = Nu dau declarația de susținere a ordinii fundamentale liberale și democratice și nici declarația legată de ea.
declaration-history-yes = Susțin responsabilitatea istorică deosebită a Germaniei pentru regimul nedrept național-socialist și urmările lui, mai ales pentru protecția vieții evreiești, precum și conviețuirea pașnică a popoarelor și interzicerea purtării unui război de agresiune.
declaration-history-no = Nu dau declarația de susținere a responsabilității istorice deosebite a Germaniei.
declaration-convicted-yes = O instanță din Germania sau din străinătate m-a condamnat pentru o infracțiune.
declaration-convicted-no = Nicio instanță din Germania sau din străinătate nu m-a condamnat pentru o infracțiune.
declaration-proceedings_pending-yes = În Germania sau în străinătate este în curs o anchetă sau o procedură penală împotriva mea.
declaration-proceedings_pending-no = Nici în Germania, nici în străinătate nu este în curs o anchetă sau o procedură penală împotriva mea.
declaration-living_secured-yes = Pot să mă întrețin pe mine și pe membrii familiei cu drept de întreținere fără „Grundsicherung” și fără ajutor social.
declaration-living_secured-no = Nu pot să mă întrețin pe mine și pe membrii familiei cu drept de întreținere fără „Grundsicherung” sau ajutor social.
declaration-several_spouses-yes = Sunt în căsătorie cu mai multe persoane în același timp.
declaration-several_spouses-no = Nu sunt în căsătorie cu mai multe persoane în același timp.
declaration-statements_correct-yes = Declar că toate datele mele sunt corecte și complete. Știu că naturalizarea este exclusă timp de zece ani dacă dau intenționat date false sau incomplete despre condiții esențiale.
declaration-statements_correct-no = Nu pot declara că toate datele mele sunt corecte și complete.

evidence-passport = pașaportul sau cartea de identitate, valabile
evidence-residence_card = titlul dumneavoastră de ședere
evidence-birth_certificate = certificatul dumneavoastră de naștere
evidence-income_proof = dovezi despre veniturile dumneavoastră
evidence-language_certificate = un certificat despre cunoștințele de germană
evidence-civic_test = adeverința despre testul promovat
evidence-school_certificate = diploma dumneavoastră de școală germană
evidence-marriage_certificate = certificatul de căsătorie și actul de identitate al soțului, al soției sau al partenerului
evidence-children_certificates = certificatele de naștere și pașapoartele copiilor
evidence-court_records = documente despre condamnare

fee-naturalisation = Naturalizarea costă { $amount } euro.
fee-child = Pentru fiecare copil minor fără venituri proprii, care primește și el cetățenia, costă { $amount } euro.

note-naturalisation_years-reached = Legea cere, de regulă, { $years } ani de ședere legală. După cele spuse de dumneavoastră, aceștia sunt împliniți. Dacă toate condițiile sunt îndeplinite, verifică și decide instituția.
note-naturalisation_years-short = Legea cere, de regulă, { $years } ani de ședere legală. După cele spuse de dumneavoastră, aceștia se împlinesc abia la { $date }. Instituția verifică și decide.
note-naturalisation_years-spouse = Pentru soții și partenerii persoanelor germane, legea prevede { $years } ani de ședere legală și { $marriage } ani de căsătorie. După cele spuse de dumneavoastră, aceștia sunt împliniți. Dacă toate condițiile sunt îndeplinite, verifică și decide instituția.
note-naturalisation_years-spouse_short = Pentru soții și partenerii persoanelor germane, legea prevede { $years } ani de ședere legală și { $marriage } ani de căsătorie. După cele spuse de dumneavoastră, aceștia se împlinesc abia la { $date }. Instituția verifică și decide.
note-long_absence = După perioade mai lungi în străinătate, este posibil ca anii dinainte să se socotească numai în parte. Instituția verifică acest lucru. Vă rog să aduceți documente despre acest timp.
note-applicant_age = Cine nu are încă { $years } ani nu poate face singur această cerere. Trebuie să o facă părinții sau un tutore.
note-naturalisation_title = Cu un drept de ședere pentru acest scop, legea nu prevede, de regulă, un drept la naturalizare. Instituția verifică situația dumneavoastră și decide.
note-naturalisation_language = Legea cere, de regulă, cunoștințe de germană de nivelul { $level }. Există excepții, de exemplu în caz de boală, dizabilitate sau vârstă înaintată. Instituția verifică și decide.
note-naturalisation_test = Legea cere cunoștințe despre dreptul și viața din Germania, de regulă prin testul de naturalizare. Există excepții, de exemplu în caz de boală, dizabilitate sau vârstă înaintată. Instituția verifică și decide.
note-democracy_missing = Această declarație este, potrivit legii, o condiție a naturalizării. Mai puteți schimba răspunsul. Instituția verifică și decide.
note-history_missing = Și această declarație este, potrivit legii, o condiție a naturalizării. Mai puteți schimba răspunsul. Instituția verifică și decide.
note-convictions = Potrivit legii, o condamnare împiedică, de regulă, naturalizarea. Unele pedepse mai ușoare nu se iau în considerare. Instituția verifică situația dumneavoastră și decide.
note-proceedings = Cât timp este în curs o anchetă împotriva dumneavoastră pentru bănuiala unei infracțiuni, decizia despre naturalizare este suspendată, potrivit legii. Procedurile din străinătate trebuie să fie în cerere.
note-benefits_needed = Legea cere, de regulă, să vă puteți întreține fără „Grundsicherung” și fără ajutor social. Există excepții, de exemplu după o muncă mai îndelungată cu normă întreagă. Instituția verifică și decide.
note-multiple_marriage = Cine este în căsătorie cu mai multe persoane în același timp este exclus, potrivit legii, de la naturalizare. Instituția verifică situația dumneavoastră și decide.
note-statements_incorrect = Puteți schimba acum orice răspuns. Spuneți-mi pur și simplu care. Datele false sau incomplete date intenționat despre condiții esențiale exclud naturalizarea timp de zece ani. Dacă aveți îndoieli, vă rog să vorbiți cu cineva din instituție.

error-residence_before_birth = Începutul șederii este înaintea datei nașterii. Vă rog să verificați ambele date.
