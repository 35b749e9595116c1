title = Aracı trafikten çekme
summary = Bir otomobilin, motosikletin veya römorkun kaydını kapattırmak.

field-applicant_role-label = Kim adına
field-applicant_role-hint = Ruhsat sahibi veya başka bir kişi
field-applicant_role-ask = Ruhsat sahibi siz misiniz, yoksa başka bir kişi adına mı geldiniz?
option-applicant_role-holder = kendim için
option-applicant_role-other_person = başka bir kişi için
step-applicant_role-ask = Aracı kendiniz için mi, yoksa başka bir kişi için mi trafikten çekiyorsunuz?
step-applicant_role-simple = Araç kimin adına kayıtlı: sizin adınıza mı, başka bir kişinin adına mı?
step-applicant_role-why = Dairenin, ruhsat sahibinin kendisinin mi yoksa onun adına başka birinin mi geldiğini bilmesi gerekir.

field-plate-label = Plaka
field-plate-hint = Örneğin MR-AB 123
field-plate-ask = Plaka nedir?
step-plate-ask = Aracın plakası nedir?
step-plate-simple = Plakada ne yazıyor? Lütfen önce harfleri, sonra sayıyı söyleyin.
step-plate-why = Daire, trafikten çekilecek aracı plakasından tanır.

field-has_part_one-label = Ruhsat var mı
field-has_part_one-hint = Araç ruhsatı, “Zulassungsbescheinigung Teil 1”
field-has_part_one-ask = Araç ruhsatı sizde mi?
step-has_part_one-ask = Araç ruhsatı, Almanca adıyla “Fahrzeugschein”, sizde mi? Lütfen evet veya hayır deyin.
step-has_part_one-simple = Araç kullanırken yanınızda taşıdığınız bir belge vardır: araç ruhsatı. Bu belge sizde mi? Evet mi, hayır mı?
step-has_part_one-why = Araç Tescil Yönetmeliği'ne göre bu belgeyi göstermeniz gerekir. Daire, aracın trafikten çekildiğini bu belgeye yazar.

field-has_plates-label = Plakalar var mı
field-has_plates-hint = Aracın bütün plaka levhaları
field-has_plates-ask = Aracın bütün plaka levhaları sizde mi?
step-has_plates-ask = Aracın bütün plaka levhaları sizde mi? Lütfen evet veya hayır deyin.
step-has_plates-simple = Plakaların hepsi duruyor mu? Evet mi, hayır mı?
step-has_plates-why = Daire, plakaların üzerindeki mühürleri çıkarır. Araç Tescil Yönetmeliği bunu öngörür.

field-disposed_as_waste-label = Atık olarak bertaraf
field-disposed_as_waste-hint = Araç hurdaya çıkıyor
field-disposed_as_waste-ask = Araç atık olarak bertaraf edilecek mi?
step-disposed_as_waste-ask = Araç atık olarak bertaraf edilecek mi, yani hurdaya çıkacak mı? Lütfen evet veya hayır deyin.
step-disposed_as_waste-simple = Araç hurdalığa mı gidiyor? Evet mi, hayır mı?
step-disposed_as_waste-why = Araç Tescil Yönetmeliği, trafikten çekilen her araç için bu beyanı ister.
declaration-disposed_as_waste-yes = Beyan ederim: Araç atık olarak bertaraf edilecektir.
declaration-disposed_as_waste-no = Beyan ederim: Araç atık olarak bertaraf edilmeyecektir.

field-reserve_plate-label = Plakayı ayırtma
field-reserve_plate-hint = Aracı daha sonra yeniden tescil ettirmek için
field-reserve_plate-ask = Plakayı ayırtmak ister misiniz?
step-reserve_plate-ask = Bu araç için daha sonra yeniden alabilmek üzere plakayı ayırtmak ister misiniz? Lütfen evet veya hayır deyin.
step-reserve_plate-simple = Aracı yeniden tescil ettirene kadar plaka sizin için boş tutulsun mu? Evet mi, hayır mı?
step-reserve_plate-why = Plakayı yalnızca ruhsat sahibi ayırtabilir. Bunun için ayrı bir harç alınır.

field-vin-label = Şasi numarası
field-vin-hint = E harfinde, çoğunlukla 17 karakter
field-vin-ask = Aracın şasi numarası nedir?
step-vin-ask = Aracın şasi numarası nedir? Ruhsatta E harfinin yanında yazar. Bilmiyorsanız şöyle deyin: devam.
step-vin-simple = Ruhsatta E harfinin yanında uzun bir numara yazar. Lütfen karakterleri tek tek okuyun ya da şöyle deyin: devam.
step-vin-why = Bu numarayla araç başka bir araçla karıştırılmaz. Bu bilgi isteğe bağlıdır.

evidence-part_one = araç ruhsatı, yani “Fahrzeugschein”
evidence-plates = üzerinde mühürleri bulunan plaka levhaları
evidence-trailer_list = varsa römork listesi
evidence-recycling_certificate = araç geri dönüşüme verildiyse geri dönüşüm belgesi
evidence-part_two = araç tescil belgesi, yani “Fahrzeugbrief”

fee-deregistration = Aracı trafikten çekmek { $amount } avrodur.
fee-reservation = Plakayı ayırtmak { $amount } avrodur.
fee-affidavit = Daire yemin yerine geçen bir beyan alırsa bu { $amount } avrodur.

note-plate_of_district-other = { $district } harfli plaka başka bir bölgeye aittir. Ruhsat sahibinin oturduğu yerdeki daire yetkilidir. Aracın burada trafikten çekilip çekilemeyeceğine araç tescil dairesi karar verir.
note-authorised_by_papers = Vekâletname gerekmez: Gerekli belgelerin hepsini getiren kişi, ruhsat sahibi tarafından görevlendirilmiş sayılır.
note-papers_missing = Ruhsat veya plakalar kaybolduğu ya da elinizden çıktığı için yoksa, daire yemin yerine geçen bir beyan isteyebilir. Neyin gerekli olduğuna araç tescil dairesi karar verir.
note-recycling_certificate = Otomobil, geri dönüşüm için tanınmış bir kuruma önceden teslim edildiyse geri dönüşüm belgesi de gerekir. Geri dönüşümden sonra araç ruhsatını ve araç tescil belgesini de teslim edersiniz.
note-plate_reservation-open = Ruhsat sahibi plakayı en çok { $months } ay için ayırtabilir. Bu süre, aracın trafikten çekildiği günden başlar.
note-plate_reservation-other = Başka bir bölgeden getirilmiş bir plaka, kanuna göre burada ayırtılamaz. Araç tescil dairesi bunu inceler.

next = Araç tescil dairesi, aracın trafikten çekildiğini ruhsata yazar ve plakaların mühürlerini çıkarır. Araç geri dönüşüme verilmediyse belgeleri ve plakaları sonra geri alırsınız.
