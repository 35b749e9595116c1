# De ce nu a fost acceptată o valoare, în orice formular.
error-empty = Nu am auzit încă niciun răspuns.
error-too_long = Este prea lung pentru acest câmp. Încap cel mult { $max ->
    [one] un caracter
    [few] { $max } caractere
   *[other] { $max } de caractere
}.
error-required = Am nevoie de acest răspuns pentru cerere.
error-not_a_name = Nu am înțeles un nume. Vă rog să spuneți numai numele.
error-name_has_digits = Un nume nu are cifre. Vă rog să spuneți numai numele.
error-bad_characters = În răspuns sunt caractere care nu pot fi folosite aici.
error-latin_spelling_needed = Am nevoie de scrierea cu litere latine, așa cum este în pașaportul dumneavoastră. O puteți și scrie.
error-same_as_missing = Pentru aceasta am nevoie mai întâi de numele dumneavoastră de familie.
error-not_a_place = Nu am înțeles o localitate. Vă rog să spuneți numai localitatea.
error-not_a_street = Nu am înțeles o stradă. Vă rog să spuneți numai strada.
error-date_unclear = Nu am înțeles o dată. Vă rog să spuneți ziua, luna și anul.
error-date_incomplete = Lipsește o parte din dată. Vă rog să spuneți ziua, luna și anul.
error-date_impossible = Această dată nu există în calendar.
error-date_in_future = Această dată este în viitor.
error-date_too_old = De la această dată au trecut mai mult de { $years ->
    [one] un an
    [few] { $years } ani
   *[other] { $years } de ani
}.
error-house_number_unclear = Nu am înțeles numărul casei. Este, de exemplu: 14a.
error-postcode_unclear = Nu am înțeles codul poștal. Vă rog să spuneți cele cinci cifre.
error-postcode_length = Un cod poștal are cinci cifre, eu am înțeles { $count }.
error-postcode_range = Acest cod poștal nu există în Germania.
error-choice_unclear = Nu se potrivește cu niciuna dintre posibilități.
error-choice_ambiguous = Am auzit mai multe posibilități. Vă rog să spuneți numai una.
error-yes_no_unclear = Vă rog să răspundeți cu da sau nu.
error-country_unclear = Nu am înțeles această cetățenie. Vă rog să spuneți țara.
error-country_ambiguous = Am auzit mai multe țări. Vă rog să spuneți o singură cetățenie.
error-licence_number_unclear = Nu am înțeles numărul. Vă rog să spuneți literele și cifrele una câte una.
error-phone_unclear = Nu am înțeles numărul de telefon. Vă rog să îl spuneți cifră cu cifră.
error-phone_length = Un număr de telefon are, cu prefix, între 6 și 15 cifre, eu am înțeles { $count }.
error-date_in_past = Această dată este în trecut.
error-date_too_far = Această dată este prea departe în viitor.
error-country_which = Există mai multe țări cu acest nume. La care vă referiți: { $countries }?
error-email_unclear = Nu am înțeles adresa de e-mail. Vă rog să o spuneți împreună cu semnele, de exemplu: anna punct schmidt arond beispiel punct de.
error-email_latin_needed = O adresă de e-mail are numai litere de la A la Z. Vă rog să o spuneți literă cu literă sau să o scrieți.
error-plate_unclear = Nu am înțeles numărul de înmatriculare. Vă rog să spuneți literele și cifrele una câte una, de exemplu: M R cratimă A B 1 2 3.
error-plate_parts = Unde este cratima pe plăcuța dumneavoastră? Vă rog să o spuneți și pe ea, de exemplu: M R cratimă A B 1 2 3.
error-plate_too_long = Un număr de înmatriculare are cel mult { $max ->
    [one] un caracter
    [few] { $max } caractere
   *[other] { $max } de caractere
}. Vă rog să îl spuneți încă o dată.
error-vin_unclear = Nu am înțeles numărul de identificare al vehiculului. Este în câmpul E din certificatul de înmatriculare. Vă rog să spuneți caracterele unul câte unul.
error-vin_length = Un număr de identificare al vehiculului are cel mult 17 caractere, eu am înțeles { $count }.
error-vin_letters = Un număr de identificare cu 17 caractere nu are literele I, O și Q. Poate este un 1 sau un 0.
error-vin_unusual = Numărul caracterelor din acest număr de identificare este { $count }, de obicei este 17. Vă rog să îl comparați încă o dată.
error-evb_unclear = Nu am înțeles numărul e-V-B. El vine de la asigurarea dumneavoastră. Vă rog să spuneți cele șapte caractere unul câte unul.
error-evb_length = Un număr e-V-B are șapte caractere, eu am înțeles { $count }.
error-document_number_unclear = Nu am înțeles numărul actului. Vă rog să spuneți literele și cifrele una câte una.
error-document_number_check = În acest număr o cifră nu este corectă. Vă rog să îl comparați cu actul dumneavoastră.
error-iban_unclear = Nu am înțeles numărul I-B-A-N. La conturile germane începe cu D E și are 22 de caractere.
error-iban_check = În acest număr I-B-A-N un caracter nu este corect. Vă rog să îl comparați încă o dată.
error-iban_length = Un număr I-B-A-N german are 22 de caractere, eu am înțeles { $count }.
error-money_unclear = Nu am înțeles suma. Vă rog să spuneți euro și cenți, de exemplu: 1200 de euro 50.
error-money_too_large = Această sumă este prea mare pentru acest câmp. Vă rog să o spuneți încă o dată.
error-count_unclear = Nu am înțeles numărul. Vă rog să spuneți un număr, de exemplu: doi.
error-count_too_large = Acest număr este prea mare. Se poate cel mult { $max }.
error-multi_choice_unclear = Nu se potrivește cu posibilitățile. Puteți spune una sau mai multe, sau: nimic din astea.
error-doctorate_unclear = Vă rog să spuneți dacă aveți un titlu de doctor. De exemplu: doctor, sau: nu.
error-free_text_unclear = Nu am auzit încă niciun text. Vă rog să povestiți cu cuvintele dumneavoastră.
error-postcode_town_mismatch = De codul poștal { $postcode } ține, după datele mele: { $places }. Vă rog să verificați codul poștal și localitatea.
