title = Kimlik kartı
summary = Alman kimlik kartı için randevuyu hazırlamak. Almanca adı “Personalausweis”. Başvuruyu sonra vatandaş bürosunda şahsen yaparsınız.
next = Bilgileriniz randevunuz için hazır. Bununla kimlik kartına henüz başvurulmuş olmaz: Lütfen bunun için belgelerinizle şahsen vatandaş bürosuna gelin.

step-nationality-why = Alman kimlik kartını yalnızca Alman vatandaşları alır. Kimlik Kartı Kanunu böyle der.
step-birth_date-why = Harç ve geçerlilik süresi yaşa bağlıdır. On altı yaşından küçük çocuklarla velayet sahipleri gelir.

field-card_kind-label = Kimliğin türü
field-card_kind-hint = Kimlik kartı, geçici kimlik veya ikisi
field-card_kind-ask = Hangi kimlik gerekli?
option-card_kind-identity_card = kimlik kartı
option-card_kind-provisional = geçici kimlik kartı
option-card_kind-both = ikisi de
step-card_kind-ask = Hangi kimlik gerekli: kimlik kartı mı, geçici kimlik kartı mı, yoksa ikisi de mi?
step-card_kind-simple = Normal bir kimlik mi gerekli, hemen kısa süreli bir kimlik mi, yoksa ikisi de mi?
step-card_kind-why = Geçici kimlik, hemen bir kimlik gerektiğinde verilir. Kısa süre geçerlidir ve ayrı bir harcı vardır.

field-reason-label = Neden
field-reason-hint = Neden yeni bir kimlik gerekli
field-reason-ask = Neden yeni bir kimlik gerekli?
option-reason-first = ilk kimlik
option-reason-expires = süresi doluyor
option-reason-lost = kayıp veya çalındı
option-reason-changed = isim veya başka bilgiler değişti
option-reason-other = başka neden
step-reason-ask = Neden bir kimlik gerekli: İlk kimliğiniz mi, eskisinin süresi mi doluyor, kayıp mı, çalındı mı, bilgiler mi değişti, yoksa başka bir neden mi var?
step-reason-simple = Eski kimliğinize ne oldu? Süresi mi doldu, kayıp mı, yoksa daha önce hiç kimliğiniz yok muydu?
step-reason-why = Hangi belgeleri getireceğiniz buna bağlıdır.

step-birth_name-why = Doğum soyadı, şimdiki soyadınızdan farklıysa kimlikte yazar.
step-extra_names-ask = Kimlikte yazmasını istediğiniz bir doktora unvanınız, dinî adınız veya sanatçı adınız var mı? Varsa lütfen söyleyin. Yoksa şöyle deyin: hayır.
step-extra_names-simple = Adınızın önünde doktor yazsın mı? Ya da sanatçı adınız var mı? Yoksa şöyle deyin: hayır.
step-extra_names-why = Bu bilgiler isteğe bağlıdır. Kimlikte yazabilir.
step-birth_place-why = Doğum yeri kimlikte yazar.
step-address-why = Adres kimlikte yazar. Hangi dairenin yetkili olduğu da adrese bağlıdır.

evidence-old_card = şimdiki kimlik kartınız
evidence-photo = elektronik olarak gönderilen biyometrik bir fotoğraf; vatandaş bürosunda cihaz varsa orada çekilebilir
evidence-birth_certificate = doğum belgeniz
evidence-other_identification = fotoğraflı başka bir belge, örneğin pasaport

fee-card_adult = Kimlik kartı, yirmi dört yaşından itibaren { $amount } avrodur.
fee-card_young = Yirmi dört yaşını doldurmamış olanlar için kimlik kartı { $amount } avrodur.
fee-provisional = Geçici kimlik kartı { $amount } avrodur.
fee-delivery = Kimlik eve gönderilecekse { $amount } avro eklenir.
fee-photo = Vatandaş bürosunda çekilen fotoğraf için { $amount } avro eklenir.

note-german_only = Alman kimlik kartı yalnızca Alman vatandaşlarına verilir. Alman vatandaşlığınız da varsa lütfen bana onu söyleyin. Yoksa vatandaş bürosundan biriyle konuşabilirsiniz.
note-applicant_age = { $years } yaşından küçük çocuklar için kimlik başvurusunu yalnızca velayet sahipleri yapabilir. Çocuk da randevuya gelmelidir. Sorunuz varsa vatandaş bürosundan biriyle konuşabilirsiniz.
note-document_loss = Kimlik kaybını daireye gecikmeden bildirmek zorundasınız. Bunu hemen burada, vatandaş bürosunda yapabilirsiniz.
note-card_validity = Kimlik kartı { $years } yıl için verilir.
note-card_validity-provisional = Geçici kimlik kartı en çok { $months } ay geçerlidir.
note-card_fee = Verdiğiniz bilgilere göre harç { $amount } avrodur. Vatandaş bürosunda çekilen fotoğraf ve eve gönderme ayrıca ücretlidir.
note-personal_appearance = Bu bilgilerle henüz hiçbir şeye başvurulmuş olmaz. Başvuruyu şahsen yaparsınız. Genellikle yerinize başka birini gönderemezsiniz.
