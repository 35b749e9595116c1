# Birçok formun ortak soruları, etiketleri ve belgeleri.
field-given_names-label = Adlar
field-given_names-hint = Kimliğinizdeki bütün adlar
field-given_names-ask = Adınız nedir? Lütfen bütün adlarınızı söyleyin.
field-family_name-label = Soyadı
field-family_name-hint = Kimliğinizdeki gibi
field-family_name-ask = Soyadınız nedir?
step-name-ask = Adınız nedir? Lütfen bütün adlarınızı ve soyadınızı söyleyin.
step-name-simple = Lütfen bana adınızı ve soyadınızı, kimliğinizde yazdığı gibi eksiksiz söyleyin.
step-name-why = Daire, başvurunun size ait olduğunu adınızdan anlar.

field-birth_name-label = Doğum soyadı
field-birth_name-hint = Yalnızca şimdiki soyadınızdan farklıysa
field-birth_name-ask = Doğduğunuzdaki soyadınız nedir?
step-birth_name-ask = Doğduğunuzda soyadınız neydi? Şimdiki soyadınızla aynıysa lütfen şöyle deyin: aynı.
step-birth_name-simple = Doğduğunuzda soyadınız bugünkünden farklı mıydı? Öyleyse lütfen o soyadını söyleyin. Değilse şöyle deyin: aynı.
step-birth_name-why = Doğum soyadınız sayesinde daire sizi başka biriyle karıştırmaz.

field-birth_date-label = Doğum tarihi
field-birth_date-hint = Gün, ay ve yıl
field-birth_date-ask = Ne zaman doğdunuz?
step-birth_date-ask = Ne zaman doğdunuz? Lütfen günü, ayı ve yılı söyleyin.
step-birth_date-simple = Lütfen doğum gününüzü yılıyla birlikte söyleyin, örneğin: üç Mayıs bin dokuz yüz altmış.
step-birth_date-why = Daire sizi doğum tarihinizle kesin olarak tanır. Bazı kurallar da yaşa bağlıdır.

field-birth_place-label = Doğum yeri
field-birth_place-hint = Kimliğinizdeki yer
field-birth_place-ask = Nerede doğdunuz?
step-birth_place-ask = Hangi şehirde veya köyde doğdunuz?
step-birth_place-simple = Lütfen doğduğunuz şehrin veya köyün adını söyleyin.
step-birth_place-why = Doğum yeri başvurunun bir parçasıdır. Sizi kesin olarak tanımaya yardımcı olur.

field-sex-label = Cinsiyet
field-sex-hint = Erkek, kadın, divers veya kayıt yok
field-sex-ask = Kayıtlarda cinsiyetiniz ne olarak geçiyor?
option-sex-male = erkek
option-sex-female = kadın
option-sex-diverse = divers
option-sex-none = kayıt yok
step-sex-ask = Kayıtlarda cinsiyetiniz ne olarak geçiyor: erkek, kadın, divers veya kayıt yok?
step-sex-simple = Belgelerinizde cinsiyet için ne yazıyor? Şunları söyleyebilirsiniz: erkek, kadın, divers veya kayıt yok.
step-sex-why = Bu bilgi kanun gereği başvurunun bir parçasıdır.

field-nationality-label = Vatandaşlık
field-nationality-hint = Örneğin Almanya
field-nationality-ask = Hangi ülkenin vatandaşısınız?
step-nationality-ask = Hangi ülkenin vatandaşısınız?
step-nationality-simple = Pasaportunuz veya kimliğiniz hangi ülkeden? Örneğin şöyle deyin: Almanya.
step-nationality-why = Vatandaşlık bilgisi kanun gereği başvurunun bir parçasıdır.

field-street-label = Sokak
field-street-hint = Ev numarası olmadan
field-street-ask = Hangi sokakta oturuyorsunuz?
field-house_number-label = Ev numarası
field-house_number-hint = Örneğin 14a
field-house_number-ask = Ev numaranız nedir?
field-postcode-label = Posta kodu
field-postcode-hint = Beş rakam
field-postcode-ask = Posta kodunuz nedir?
field-town-label = Şehir
field-town-hint = Oturduğunuz yer
field-town-ask = Hangi şehirde veya köyde oturuyorsunuz?
step-address-ask = Nerede oturuyorsunuz? Lütfen sokağınızı, ev numaranızı, posta kodunuzu ve şehrinizi söyleyin.
step-address-simple = Lütfen adresinizi söyleyin: önce sokak ve ev numarası, sonra posta kodu ve şehir.
step-address-why = Adres başvurunun bir parçasıdır. Hangi dairenin yetkili olduğu da adrese bağlıdır.

field-id_document-label = Kimlik belgesi
field-id_document-hint = Kimliğinizi gösteren belge
field-id_document-ask = Kimliğinizi hangi belgeyle gösteriyorsunuz?
option-id_document-identity_card = kimlik kartı
option-id_document-passport = pasaport
option-id_document-other = başka belge
step-id_document-ask = Kimliğinizi neyle gösteriyorsunuz: kimlik kartıyla mı, pasaportla mı yoksa başka bir belgeyle mi?
step-id_document-simple = Yanınızda hangi fotoğraflı belge var? Kimlik kartı mı, pasaport mu yoksa başka bir şey mi?
step-id_document-why = Dairenin, kimliğinizi hangi belgeyle gösterdiğinizi bilmesi gerekir.

field-phone-label = Telefon numarası
field-phone-hint = İsteğe bağlı, sorular için
field-phone-ask = Telefon numaranız nedir?
step-phone-ask = Sorumuz olursa size hangi telefon numarasından ulaşabiliriz? Numara vermek istemezseniz şöyle deyin: devam.
step-phone-simple = Lütfen telefon numaranızı rakam rakam söyleyin. Zorunlu değildir. İstemezseniz şöyle deyin: devam.
step-phone-why = Telefon numarası vermek isteğe bağlıdır. Dairenin bir sorusu olursa işe yarar.

field-doctorate-label = Doktora unvanı
field-doctorate-hint = Örneğin Dr., yalnızca varsa
field-doctorate-ask = Hangi doktora unvanına sahipsiniz?
field-former_names-label = Önceki adlar
field-former_names-hint = Örneğin önceki bir evlilikten
field-former_names-ask = Önceden başka bir adınız veya soyadınız var mıydı? Varsa lütfen söyleyin. Yoksa şöyle deyin: hayır.
field-artist_name-label = Dinî ad veya sanatçı adı
field-artist_name-hint = Yalnızca kimliğinizde yazıyorsa
field-artist_name-ask = Dinî adınız veya sanatçı adınız var mı? Varsa lütfen söyleyin. Yoksa şöyle deyin: hayır.
step-other_names-ask = Doktora unvanınız, önceki adlarınız veya sanatçı adınız var mı? Varsa lütfen söyleyin. Yoksa şöyle deyin: hayır.
step-other_names-simple = Kimliğinizde doktor unvanı veya sanatçı adı yazıyor mu? Ya da adınız veya soyadınız önceden farklı mıydı? Değilse şöyle deyin: hayır.
step-other_names-why = Varsa bu adlar da kanun gereği başvurunun bir parçasıdır.

field-email-label = E-posta adresi
field-email-hint = İsteğe bağlı, sorular için
field-email-ask = E-posta adresiniz nedir?
step-email-ask = E-posta adresiniz nedir? Adres vermek istemezseniz şöyle deyin: devam.
step-email-simple = Lütfen e-posta adresinizi parça parça söyleyin. Zorunlu değildir. İstemezseniz şöyle deyin: devam.
step-email-why = E-posta adresi vermek isteğe bağlıdır. Dairenin bir sorusu olursa işe yarar.

evidence-id_document = kimlik kartınız veya pasaportunuz
evidence-identity_card = kimlik kartınız
evidence-passport = geçerli pasaportunuz
evidence-photo = biyometrik fotoğraf
