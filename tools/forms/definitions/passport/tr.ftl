title = Alman pasaportu
summary = Alman pasaportu için randevuyu hazırlamak. Almanca adı “Reisepass”. Başvuruyu sonra vatandaş bürosunda şahsen yaparsınız.
next = Bilgileriniz randevunuz için hazır. Bununla pasaporta henüz başvurulmuş olmaz: Lütfen bunun için belgelerinizle şahsen vatandaş bürosuna gelin.

step-nationality-why = Alman pasaportunu yalnızca Alman vatandaşları alır. Pasaport Kanunu böyle der.
step-birth_date-why = Harç ve geçerlilik süresi yaşa bağlıdır. Reşit olmayanlarla velayet sahipleri gelir.

field-passport_kind-label = Pasaportun türü
field-passport_kind-hint = 32 sayfa, 48 sayfa veya geçici
field-passport_kind-ask = Hangi pasaport gerekli?
option-passport_kind-pages_32 = 32 sayfalık pasaport
option-passport_kind-pages_48 = 48 sayfalık pasaport
option-passport_kind-provisional = geçici pasaport
step-passport_kind-ask = Hangi pasaport gerekli: otuz iki sayfalık normal pasaport mu, çok yolculuk için kırk sekiz sayfalık pasaport mu, yoksa geçici pasaport mu?
step-passport_kind-simple = Normal bir pasaport mu, daha çok sayfalı kalın bir pasaport mu, yoksa hemen kısa süreli bir pasaport mu gerekli?
step-passport_kind-why = Harç ve geçerlilik süresi pasaportun türüne bağlıdır.

field-express-label = Hızlı işlem
field-express-hint = Pasaport daha çabuk hazır olmalıysa evet
field-express-ask = Pasaport hızlı işlemle mi çıkarılsın? Lütfen evet veya hayır deyin.
step-express-ask = Pasaport her zamankinden daha çabuk, hızlı işlemle mi gerekli? Lütfen evet veya hayır deyin.
step-express-simple = Pasaport için aceleniz var mı? Bu daha pahalıdır. Evet mi, hayır mı?
step-express-why = Hızlı işlem için ek bir harç alınır.

field-reason-label = Neden
field-reason-hint = Neden yeni bir pasaport gerekli
field-reason-ask = Neden yeni bir pasaport gerekli?
option-reason-first = ilk pasaport
option-reason-expires = süresi doluyor
option-reason-lost = kayıp veya çalındı
option-reason-changed = isim veya başka bilgiler değişti
option-reason-other = başka neden
step-reason-ask = Neden bir pasaport gerekli: İlk pasaportunuz mu, eskisinin süresi mi doluyor, kayıp mı, çalındı mı, bilgiler mi değişti, yoksa başka bir neden mi var?
step-reason-simple = Eski pasaportunuza ne oldu? Süresi mi doldu, kayıp mı, yoksa daha önce hiç pasaportunuz yok muydu?
step-reason-why = Hangi belgeleri getireceğiniz buna bağlıdır.

step-birth_name-why = Doğum soyadı, şimdiki soyadınızdan farklıysa pasaportta yazar.
step-extra_names-ask = Pasaportta yazmasını istediğiniz bir doktora unvanınız, dinî adınız veya sanatçı adınız var mı? Varsa lütfen söyleyin. Yoksa şöyle deyin: hayır.
step-extra_names-simple = Adınızın önünde doktor yazsın mı? Ya da sanatçı adınız var mı? Yoksa şöyle deyin: hayır.
step-extra_names-why = Bu bilgiler, varsa pasaportta yazabilir.
step-birth_place-why = Doğum yeri pasaportta yazar.
step-address-why = Oturulan yer pasaportta yazar. Hangi dairenin yetkili olduğu da adrese bağlıdır.

evidence-photo = elektronik olarak gönderilen biyometrik bir fotoğraf; vatandaş bürosunda cihaz varsa orada çekilebilir
evidence-birth_certificate = doğum belgeniz
evidence-other_identification = fotoğraflı başka bir belge, örneğin kimlik kartı

fee-delivery = Pasaport eve gönderilecekse { $amount } avro eklenir.
fee-photo = Vatandaş bürosunda çekilen fotoğraf için { $amount } avro eklenir.

note-german_only = Alman pasaportu yalnızca Alman vatandaşlarına verilir. Alman vatandaşlığınız da varsa lütfen bana onu söyleyin. Yoksa vatandaş bürosundan biriyle konuşabilirsiniz.
note-applicant_age = { $years } yaşından küçükler için pasaport başvurusunu yalnızca velayet sahipleri yapabilir. Çocuk da randevuya gelmelidir. Sorunuz varsa vatandaş bürosundan biriyle konuşabilirsiniz.
note-document_loss = Pasaport kaybını daireye gecikmeden bildirmek zorundasınız. Bunu hemen burada, vatandaş bürosunda yapabilirsiniz.
note-personal_appearance = Bu bilgilerle henüz hiçbir şeye başvurulmuş olmaz. Başvuruyu şahsen yaparsınız. Genellikle yerinize başka birini gönderemezsiniz.

evidence-old_passport = şimdiki pasaportunuz
fee-passport_adult = Pasaport, yirmi dört yaşından itibaren { $amount } avrodur.
fee-passport_young = Yirmi dört yaşını doldurmamış olanlar için pasaport { $amount } avrodur.
fee-more_pages = Kırk sekiz sayfa için { $amount } avro eklenir.
fee-express = Hızlı işlem için { $amount } avro eklenir.
fee-provisional = Geçici pasaport { $amount } avrodur.
note-passport_validity = Pasaport { $years } yıl için verilir.
note-passport_validity-provisional = Geçici pasaport en çok bir yıl geçerlidir.
note-passport_fee = Verdiğiniz bilgilere göre harç { $amount } avrodur. Vatandaş bürosunda çekilen fotoğraf ve eve gönderme ayrıca ücretlidir.
