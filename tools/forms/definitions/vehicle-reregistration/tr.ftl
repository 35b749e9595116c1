title = Aracı yeniden trafiğe çıkarma
summary = Trafikten çekilmiş bir aracı yeniden tescil ettirmek.

field-same_holder-label = Aynı ruhsat sahibi
field-same_holder-hint = Trafikten çekilmeden önce de sizin adınıza kayıtlıydı
field-same_holder-ask = Araç trafikten çekilmeden önce de sizin adınıza mı kayıtlıydı?
step-same_holder-ask = Araç trafikten çekilmeden önce de sizin adınıza mı kayıtlıydı? Lütfen evet veya hayır deyin.
step-same_holder-simple = Araç, trafikten çekilmeden önce de sizin miydi? Evet mi, hayır mı?
step-same_holder-why = Hangi belgeleri göstereceğiniz ve ne kadar tuttuğu buna bağlıdır.

field-plate-label = Önceki plaka
field-plate-hint = Örneğin MR-AB 123
field-plate-ask = Önceki plaka nedir?
field-deregistered_on-label = Trafikten çekilme tarihi
field-deregistered_on-hint = Ruhsatta yazar
field-deregistered_on-ask = Araç ne zaman trafikten çekildi?
step-plate-ask = Aracın son plakası neydi ve araç ne zaman trafikten çekildi?
step-plate-simple = Plakada önceden ne yazıyordu? Araç hangi gün trafikten çekildi? Bu tarih ruhsatta yazar.
step-plate-why = Daire aracı böyle bulur. Bir plaka yalnızca sınırlı bir süre ayırtılmış kalır.

field-plate_choice-label = Bundan sonraki plaka
field-plate_choice-hint = Ayırtılmış, yeni veya isteğe özel plaka
field-plate_choice-ask = Araç hangi plakayı alsın?
option-plate_choice-reserved = önceki, ayırtılmış plaka
option-plate_choice-new = yeni plaka
option-plate_choice-wish = isteğe özel plaka
step-plate_choice-ask = Araç önceki, ayırtılmış plakasını mı alsın, yeni bir plaka mı, yoksa isteğe özel bir plaka mı?
step-plate_choice-simple = Eski plakayı ayırtmış mıydınız ve onu geri mi istiyorsunuz? Yoksa yeni bir plaka mı istersiniz? Yeni plakayı kendiniz de seçebilirsiniz.
step-plate_choice-why = Harç ve araç tescil belgesini göstermenizin gerekip gerekmediği plakaya bağlıdır.

field-inspection_valid-label = Muayene geçerli
field-inspection_valid-hint = “TÜV” de denir
field-inspection_valid-ask = Aracın muayenesi hâlâ geçerli mi?
step-inspection_valid-ask = Aracın ana muayenesi hâlâ geçerli mi? Lütfen evet veya hayır deyin.
step-inspection_valid-simple = Aracın TÜV'ü hâlâ var mı? Evet mi, hayır mı?
step-inspection_valid-why = Bu arada ana muayenenin zamanı geldiyse, muayene tescilden önce yapılmalıdır.

field-wish_plate-label = İsteğe özel plaka
field-wish_plate-hint = Örneğin MR-AB 123
field-wish_plate-ask = Hangi plakayı istersiniz?

field-vin-label = Şasi numarası
field-vin-hint = E harfinde, çoğunlukla 17 karakter
field-vin-ask = Aracın şasi numarası nedir?
step-vin-ask = Aracın şasi numarası nedir? Ruhsatta E harfinin yanında yazar.
step-vin-simple = Ruhsatta E harfinin yanında uzun bir numara yazar. Lütfen karakterleri tek tek okuyun. Ekrana da yazabilirsiniz.
step-vin-why = Bu numarayla araç başka bir araçla karıştırılmaz. Numara başvurunun bir parçasıdır.

field-evb-label = Sigorta onayı numarası
field-evb-hint = Sigortanızdan aldığınız yedi karakter, “eVB-Nummer”
field-evb-ask = Sigorta onayının numarası nedir?
step-evb-ask = Elektronik sigorta onayının numarası nedir? Yedi karakterden oluşur.
step-evb-simple = Sigorta şirketiniz size araç için yedi karakterli bir numara verdi. Lütfen karakterleri tek tek söyleyin.
step-evb-why = Sorumluluk sigortası olmadan hiçbir araç tescil edilemez. Daire, onayı bu numarayla sorgular.

field-commercial_use-label = Özel kullanım
field-commercial_use-hint = Örneğin taksi veya kiralık araç
field-commercial_use-ask = Araç örneğin taksi veya kiralık araç olarak mı kullanılıyor?
step-commercial_use-ask = Araç özel bir amaçla kullanılıyor mu, örneğin taksi, kiralık araç veya öğrenci servisi olarak? Lütfen evet veya hayır deyin.
step-commercial_use-simple = Araçla başka insanları para karşılığında taşıyor musunuz veya aracı kiraya veriyor musunuz? Evet mi, hayır mı?
step-commercial_use-why = Araç Tescil Yönetmeliği'ne göre böyle bir kullanım kayda geçirilir.

field-self_employed-label = Kendi hesabına çalışma
field-self_employed-hint = Kendi mesleği veya iş yeri olanlar
field-self_employed-ask = Kendi hesabınıza mı çalışıyorsunuz?
field-trade-label = Meslek veya iş kolu
field-trade-hint = Örneğin boya işletmesi
field-trade-ask = Hangi mesleği veya hangi işi yapıyorsunuz?
step-self_employed-ask = Kendi hesabınıza mı çalışıyorsunuz? Lütfen evet veya hayır deyin.
step-self_employed-simple = Kendinize ait bir dükkânınız veya iş yeriniz var mı? Evet mi, hayır mı?
step-self_employed-why = Araç Tescil Yönetmeliği'ne göre kendi hesabına çalışanlar mesleklerini veya işlerini de bildirmek zorundadır.

field-iban-label = Hesap numarası, IBAN
field-iban-hint = İsteğe bağlı, motorlu taşıt vergisi için
field-iban-ask = Hesabınızın IBAN'ı nedir?
step-iban-ask = Motorlu taşıt vergisinin çekileceği hesabın IBAN'ı nedir? Burada vermek istemezseniz şöyle deyin: devam.
step-iban-simple = Aracın vergisi bir hesaptan çekilir. Lütfen IBAN'ı söyleyin ya da şöyle deyin: devam.
step-iban-why = IBAN ile, motorlu taşıt vergisinin hesaptan çekilmesine verilen izin hazırlanır. Burada bu bilgi isteğe bağlıdır.

evidence-part_one = araç ruhsatı, yani “Fahrzeugschein”
evidence-part_two = araç tescil belgesi, yani “Fahrzeugbrief”
evidence-evb = elektronik sigorta onayının numarası
evidence-sepa_mandate = motorlu taşıt vergisi için banka bilgileri

fee-wish_plate = İsteğe özel plaka için { $amount } avro eklenir.
note-wish_plate_of_district = Yeni bir plaka, aracın tescil edildiği bölgenin harfleriyle başlar. { $district } başka bir bölgeye aittir. Plakaya araç tescil dairesi karar verir.

evidence-inspection_report = son ana muayenenin raporu
evidence-plates = sizde varsa plaka levhaları

fee-same_holder_reserved = Ayırtılmış plakayla yeniden tescil { $amount } avrodur.
fee-registration = Yeniden tescil { $amount } avrodur.

note-plate_of_district-other = { $district } harfli plaka başka bir bölgeye aittir. Aracın bu plakayı yeniden alıp alamayacağına araç tescil dairesi karar verir.
note-reserved_plate-open = Araç trafikten çekilirken ayırtıldıysa, plaka en geç { $date } tarihine kadar ayırtılmış olabilir.
note-reserved_plate-passed = Plakanın ayırtılabileceği en uzun süre { $date } tarihinde bitti. Plakanın hâlâ boş olup olmadığına araç tescil dairesi bakar.
note-inspection_due = Bu arada bir ana muayenenin zamanı geldiyse, muayene yeniden tescilden önce yapılmalıdır. Araç tescil dairesi bunu inceler.

next = Araç tescil dairesi başvurunuzu ve belgelerinizi inceler. Sonra araç ruhsatını alırsınız ve plakalar mühürlenir.
