title = Yedek ehliyet başvurusu
summary = Eski ehliyet kaybolduğunda, çalındığında, hasar gördüğünde veya artık güncel olmadığında yeni ehliyet almak.

field-replacement_reason-label = Neden
field-replacement_reason-hint = Neden yeni bir ehliyete ihtiyacınız var
field-replacement_reason-ask = Neden yeni bir ehliyete ihtiyacınız var?
option-replacement_reason-lost = kayboldu
option-replacement_reason-stolen = çalındı
option-replacement_reason-damaged = hasarlı veya okunmuyor
option-replacement_reason-name_changed = yeni isim
option-replacement_reason-expired = süresi doldu
step-replacement_reason-ask = Neden yeni bir ehliyete ihtiyacınız var: Ehliyetiniz kayboldu mu, çalındı mı, hasar mı gördü, süresi mi doldu, yoksa isminiz mi değişti?
step-replacement_reason-simple = Ehliyetinize ne oldu: Kayıp mı, bozuk mu, süresi mi doldu? Yoksa yeni bir isminiz mi var?
step-replacement_reason-why = Hangi belgelerin gerektiği ve ne kadar tuttuğu bu nedene bağlıdır.

field-loss_date-label = Kayıp günü
field-loss_date-hint = İsteğe bağlı, biliyorsanız
field-loss_date-ask = Ehliyetin kaybolduğunu ne zaman fark ettiniz?
field-loss_circumstances-label = Kaybın nasıl olduğu
field-loss_circumstances-hint = İsteğe bağlı, örneğin: trende unuttum
field-loss_circumstances-ask = Ehliyet nerede ve nasıl elinizden çıktı?
step-loss-ask = Ehliyetin kaybolduğunu ne zaman fark ettiniz ve ehliyet elinizden nasıl çıktı? Bilmiyorsanız şöyle deyin: devam.
step-loss-simple = Ehliyetin olmadığını hangi gün fark ettiniz? Ne oldu? Bilmiyorsanız şöyle deyin: devam.
step-loss-why = Daire, ehliyetin nerede olduğunu sorabilir. Buradaki bilgiler isteğe bağlıdır.

field-police_reported-label = Polise bildirim
field-police_reported-hint = Hırsızlık polise bildirildi mi
field-police_reported-ask = Hırsızlığı polise bildirdiniz mi?
step-police_reported-ask = Hırsızlığı polise bildirdiniz mi? Lütfen evet veya hayır deyin.
step-police_reported-simple = Hırsızlık için polise gittiniz mi? Evet mi, hayır mı?
step-police_reported-why = Hırsızlıkta, polisten alınan belge kaybı kanıtlayabilir.

field-licence_number-label = Ehliyet numarası
field-licence_number-hint = Kartta 5 numarada on bir karakter
field-licence_number-ask = Ehliyetinizin numarası nedir?
field-licence_authority-label = Veren daire
field-licence_authority-hint = Dairenin bulunduğu yer, biliyorsanız
field-licence_authority-ask = Ehliyetiniz hangi şehirde verildi?
step-licence-ask = Ehliyetinizin numarasını ve verildiği şehri biliyor musunuz? Bilmiyorsanız şöyle deyin: devam.
step-licence-simple = Ehliyetin numarasını bir yere yazdınız mı? Ehliyeti hangi şehirden aldınız? Bilmiyorsanız şöyle deyin: devam.
step-licence-why = Daire, sürücü kaydınızı bunlarla daha çabuk bulur. İki bilgi de isteğe bağlıdır.

field-other_licence-label = Başka ehliyet
field-other_licence-hint = Başka bir devletin ehliyeti
field-other_licence-ask = Başka bir devletten de ehliyetiniz var mı?
step-other_licence-ask = Bunun dışında başka bir devletten ehliyetiniz var mı? Lütfen evet veya hayır deyin.
step-other_licence-simple = Başka bir ülkeden ikinci bir ehliyetiniz daha var mı? Evet mi, hayır mı?
step-other_licence-why = Karayolu Trafik Kanunu, başka bir ehliyetinizin olup olmadığını beyan etmenizi ister.

evidence-old_licence = şimdiki ehliyetiniz
evidence-police_report = sizde varsa, polise yapılan bildirimin belgesi
evidence-name_document = yeni ismi gösteren bir belge, örneğin evlilik belgesi

fee-replacement = Yedek ehliyet { $from } ile { $to } avro arasındadır.
fee-new_licence = Yeni ehliyetin düzenlenmesi { $from } ile { $to } avro arasındadır.
fee-register_query = Sürücü sicilinden, yani “Fahreignungsregister” kaydından bilgi alınması { $amount } avrodur.
fee-affidavit = Daire yemin yerine geçen bir beyan alırsa bu { $amount } avrodur.

note-loss_report = Bir ehliyet elden çıktıysa, kaybın gecikmeden bildirilmesi ve yerine yenisi için başvurulması gerekir. İkisi de bu başvurunun içindedir.
note-loss_affidavit = Daire, ehliyetin nerede olduğu konusunda yemin yerine geçen bir beyan isteyebilir. Eski ehliyet bulunursa gecikmeden teslim edilmelidir.
note-expired_card = Ehliyetin geçerlilik süresi dolduysa yenisi için başvurulmalıdır. Sürücülük hakkından vazgeçen kişi için bu geçerli değildir.
note-new_card_validity = Yeni ehliyetin süresi { $years } yılla sınırlıdır.

next = Ehliyet dairesi başvurunuzu inceler ve yeni ehliyeti hazırlatır. Ehliyet hazır olunca veya bir eksik varsa size haber verir.
