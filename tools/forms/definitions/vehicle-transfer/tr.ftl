title = Araç kaydını değiştirme
summary = Satın alma, taşınma veya isim değişikliğinden sonra kayıtlı bir aracın ruhsatını değiştirmek.

field-transfer_kind-label = Değişikliğin nedeni
field-transfer_kind-hint = Satın alma, taşınma veya yeni isim
field-transfer_kind-ask = Araç kaydını neden değiştiriyorsunuz?
option-transfer_kind-new_holder = yeni ruhsat sahibi, örneğin satın almadan sonra
option-transfer_kind-moved_here = başka bir bölgeden taşınma
option-transfer_kind-moved_within = bölge içinde taşınma
option-transfer_kind-name_changed = yeni isim
step-transfer_kind-ask = Araç kaydını neden değiştiriyorsunuz: yeni ruhsat sahibi olduğunuz için mi, başka bir bölgeden buraya taşındığınız için mi, bölge içinde taşındığınız için mi, yoksa isminiz değiştiği için mi?
step-transfer_kind-simple = Yeni olan nedir: Aracı satın mı aldınız, uzaktan buraya mı taşındınız, yakın bir yere mi taşındınız, yoksa yeni bir isminiz mi var?
step-transfer_kind-why = Hangi belgelerin gerektiği ve ne kadar tuttuğu bu nedene bağlıdır.

field-plate-label = Şimdiki plaka
field-plate-hint = Örneğin MR-AB 123
field-plate-ask = Şimdiki plaka nedir?
step-plate-ask = Aracın şu andaki plakası nedir?
step-plate-simple = Plakada ne yazıyor? Lütfen önce harfleri, sonra sayıyı söyleyin.
step-plate-why = Daire aracı plakasından tanır. Harç da plakaya bağlıdır.

field-plate_choice-label = Yeni veya eski plaka
field-plate_choice-hint = Eskisi kalsın, yeni veya isteğe özel plaka
field-plate_choice-ask = Aracın bundan sonra hangi plakası olsun?
option-plate_choice-keep = şimdiki plaka kalsın
option-plate_choice-new = yeni plaka
option-plate_choice-wish = isteğe özel plaka
step-plate_choice-ask = Şimdiki plaka kalsın mı, yeni bir plaka mı istersiniz, yoksa isteğe özel bir plaka mı?
step-plate_choice-simple = Plakalar böyle kalsın mı? Yoksa yeni plaka mı istersiniz? Yeni plakada harfleri ve sayıyı kendiniz de seçebilirsiniz.
step-plate_choice-why = Şimdiki plaka sizde kalabilir. Yeni plakanın veya isteğe özel plakanın harcı farklıdır.

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

evidence-plates = şimdiki plaka levhaları

fee-same_district_keep = Şimdiki plakayla kayıt değişikliği { $amount } avrodur.
fee-same_district_new = Yeni plakayla kayıt değişikliği { $amount } avrodur.
fee-other_district_keep = Başka bir bölgeden, şimdiki plakayla kayıt değişikliği { $amount } avrodur.
fee-other_district_new = Başka bir bölgeden, yeni plakayla kayıt değişikliği { $amount } avrodur.
fee-papers = Araç belgelerindeki değişiklik { $from } ile { $to } avro arasındadır.

note-plate_of_district-other = { $district } harfli plaka başka bir bölgeye aittir. Taşınmada ve ruhsat sahibi değiştiğinde kanuna göre yine de kullanılmaya devam edilebilir.
note-part_two_needed = Bu değişiklik için araç tescil belgesinin, yani “Fahrzeugbrief” belgesinin de gösterilmesi gerekir.
note-part_two_not_needed = Bu değişiklik için araç tescil belgesinin, yani “Fahrzeugbrief” belgesinin gösterilmesi gerekmez.

next = Araç tescil dairesi başvurunuzu ve belgelerinizi inceler. Sonra değiştirilmiş araç belgelerini ve gerekirse yeni bir plakayı alırsınız.
