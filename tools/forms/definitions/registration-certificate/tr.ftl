title = İkametgâh belgesi
summary = Hangi adreste kayıtlı olduğunuzu gösteren bir belge. Almanca adı “Meldebescheinigung”.
next = Nüfus kayıt dairesi bilgilerinizi kayıtlarla karşılaştırır. Sonra belgeyi istediğiniz biçimde alırsınız.

field-for_self-label = Kendim için
field-for_self-hint = Belge sizin içinse evet
field-for_self-ask = Belge sizin için mi? Lütfen evet veya hayır deyin.
step-for_self-ask = İkametgâh belgesi kendiniz için mi gerekli? Lütfen evet veya hayır deyin.
step-for_self-simple = Konu sizin kendi adresiniz mi? Evet mi, hayır mı?
step-for_self-why = Belgeyi, Federal Nüfus Kayıt Kanunu'na göre bilgileri söz konusu olan kişi alır.

field-certificate_form-label = Biçim
field-certificate_form-hint = Elektronik veya kâğıt
field-certificate_form-ask = Belgeyi elektronik olarak mı, kâğıt olarak mı istersiniz?
option-certificate_form-electronic = elektronik
option-certificate_form-paper = kâğıt
step-certificate_form-ask = Belgeyi elektronik olarak mı, kâğıt olarak mı istersiniz?
step-certificate_form-simple = Belge dosya olarak mı gelsin, kâğıt olarak mı?
step-certificate_form-why = İki biçim de vardır. Elektronik olanı kanuna göre ücretsizdir.

field-contents-label = Kapsam
field-contents-hint = Basit veya başka bilgilerle genişletilmiş
field-contents-ask = Basit bir belge mi, genişletilmiş bir belge mi gerekli?
option-contents-simple = basit belge
option-contents-extended = genişletilmiş belge
field-extra_data-label = Başka bilgiler
field-extra_data-hint = Yalnızca gerçekten gereken bilgiler; birden fazla cevap verebilirsiniz
field-extra_data-ask = Belgede ayrıca hangi bilgiler yazsın? Örneğin doğum yeri, medeni hâl, önceki adresler veya taşınma tarihi. Birden fazlasını söyleyebilirsiniz.
option-extra_data-birth_place = doğum yeri
option-extra_data-sex = cinsiyet
option-extra_data-former_names = önceki adlar
option-extra_data-nationality = vatandaşlık
option-extra_data-former_addresses = önceki adresler
option-extra_data-moving_dates = giriş ve çıkış tarihi
option-extra_data-marital_status = medeni hâl
option-extra_data-spouse = eş veya hayat arkadaşı bilgileri
option-extra_data-children = reşit olmayan çocukların bilgileri
option-extra_data-religion = dinî topluluk
option-extra_data-id_documents = kimlik veya pasaport bilgileri
option-extra_data-tax_id = vergi kimlik numarası
step-contents-ask = Adınızın, doğum tarihinizin ve adresinizin yazdığı basit bir belge mi, yoksa başka bilgilerle genişletilmiş bir belge mi gerekli?
step-contents-simple = Belgede adınızın, doğum gününüzün ve adresinizin yazması yeter mi? O zaman şöyle deyin: basit. Yetmezse şöyle deyin: genişletilmiş.
step-contents-why = Belgede yalnızca size gereken bilgiler yazmalıdır.

step-name-why = Nüfus kayıt dairesi kaydınızı adınızla bulur. Federal Nüfus Kayıt Kanunu bunu ister.
step-birth_date-why = Nüfus kayıt dairesi kaydınızı doğum tarihinizle bulur. Federal Nüfus Kayıt Kanunu bunu ister.
step-address-ask = Nerede oturuyorsunuz? Lütfen asıl konutunuzun sokağını, ev numarasını, posta kodunu ve şehrini söyleyin.
step-address-why = Federal Nüfus Kayıt Kanunu'na göre belge için asıl konutunuzun adresini vermeniz gerekir.

note-registered_person = İkametgâh belgesini, Federal Nüfus Kayıt Kanunu'na göre bilgileri söz konusu olan kişinin kendisi alır. Başka biri için geldiyseniz lütfen vatandaş bürosundan biriyle konuşun.
note-certificate_fee-electronic = Elektronik ikametgâh belgesi, Federal Nüfus Kayıt Kanunu'na göre ücretsizdir.
note-certificate_fee-paper = Kâğıt belge için belediyeniz harç isteyebilir. Elektronik belge, Federal Nüfus Kayıt Kanunu'na göre ücretsizdir.
