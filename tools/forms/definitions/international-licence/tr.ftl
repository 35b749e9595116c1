title = Uluslararası ehliyet başvurusu
summary = Başka ülkelere yapılan yolculuklar için ek bir ehliyet almak.

field-licence_country-label = Ehliyetin devleti
field-licence_country-hint = Örneğin Almanya
field-licence_country-ask = Ehliyetiniz hangi devlette verildi?
step-licence_country-ask = Ehliyetiniz hangi devlette verildi?
step-licence_country-simple = Ehliyetiniz hangi ülkeden? Örneğin şöyle deyin: Almanya.
step-licence_country-why = Uluslararası ehliyet, şimdiki ehliyetinize dayanır. Yabancı ehliyetler için ayrı kurallar vardır.

field-licence_kind-label = Ehliyetin türü
field-licence_kind-hint = Şu anda sahip olduğunuz ehliyet
field-licence_kind-ask = Şu anda nasıl bir ehliyetiniz var?
option-licence_kind-grey = gri ehliyet
option-licence_kind-pink = pembe ehliyet
option-licence_kind-card = kart ehliyet
option-licence_kind-other = başka ehliyet, örneğin eski Doğu Almanya'dan
step-licence_kind-ask = Şu anda nasıl bir ehliyetiniz var: gri mi, pembe mi, kart mı yoksa başka mı?
step-licence_kind-simple = Ehliyetiniz nasıl görünüyor? Gri mi, pembe mi, küçük plastik bir kart mı yoksa bambaşka mı?
step-licence_kind-why = Sürücü Belgesi Yönetmeliği'ne göre uluslararası ehliyet, yalnızca 1999 yılından beri verilen kart ehliyetle birlikte verilir.

field-licence_issue_date-label = Veriliş tarihi
field-licence_issue_date-hint = Kartta 4a'da yazar
field-licence_issue_date-ask = Ehliyetiniz ne zaman verildi?
field-licence_expiry_date-label = Bitiş tarihi
field-licence_expiry_date-hint = Kartta 4b'de, orada bir şey yazıyorsa
field-licence_expiry_date-ask = Ehliyetiniz ne zamana kadar geçerli?
step-licence_dates-ask = Ehliyetiniz ne zaman verildi ve ne zamana kadar geçerli? Kart ehliyette bunlar dört a'da ve dört b'de yazar. Dört b'de bir şey yazmıyorsa yalnızca ilk tarihi söyleyin.
step-licence_dates-simple = Lütfen bana iki tarih okuyun: Ehliyet ne zamandan beri ve ne zamana kadar geçerli? Yalnızca bir tarih yazıyorsa o yeter.
step-licence_dates-why = Uluslararası ehliyet, şimdiki ehliyetinizden daha uzun süre geçerli olamaz.

field-destination-label = Gidilecek ülke
field-destination-hint = Araç kullanmak istediğiniz ülke
field-destination-ask = Hangi ülkede araç kullanmak istiyorsunuz?
step-destination-ask = Uluslararası ehliyetle hangi ülkede araç kullanmak istiyorsunuz?
step-destination-simple = Hangi ülkeye gidiyorsunuz? Örneğin şöyle deyin: Japonya.
step-destination-why = Bu ehliyetin iki türü vardır. Hangisinin gerektiği gideceğiniz ülkeye bağlıdır.

field-licence_number-label = Ehliyet numarası
field-licence_number-hint = Kartta 5 numarada on bir karakter
field-licence_number-ask = Ehliyetinizin numarası nedir?
step-licence_number-ask = Ehliyetinizin numarası nedir? Kart ehliyette beş numarada yazar.
step-licence_number-simple = Ehliyetin üzerinde bir numara yazar. Lütfen harfleri ve rakamları tek tek okuyun. Ekrana da yazabilirsiniz.
step-licence_number-why = Ehliyetinizin numarası uluslararası ehliyetin üzerinde yazmak zorundadır.

evidence-national_licence = ehliyetiniz
evidence-translation = gerekiyorsa yabancı ehliyetin çevirisi

fee-international_licence = Uluslararası ehliyet { $from } ile { $to } avro arasındadır.

note-international_age = Uluslararası ehliyet kanuna göre ancak { $years } yaşından itibaren verilir. Doğum tarihinize göre bu { $date } tarihinden itibarendir. Kararı ehliyet dairesi verir.
note-national_licence_kind-foreign = Ehliyetiniz başka bir devletten. Yabancı ehliyet burada tanınıyorsa onunla da uluslararası ehliyet verilebilir. Bunu ehliyet dairesi inceler.
note-national_licence_kind-paper = Uluslararası ehliyet, kanuna göre yalnızca 1999 yılından beri verilen kart ehliyetle birlikte verilir. Başka bir ehliyetin önce değiştirilmesi gerekir. Kararı ehliyet dairesi verir.
note-national_licence_end-passed = Bu bilgilere göre ehliyetiniz { $date } tarihinden beri geçerli değil. Uluslararası ehliyet, ulusal ehliyetten daha uzun süre geçerli olamaz. Kararı ehliyet dairesi verir.
note-national_licence_end-soon = Bu bilgilere göre ehliyetiniz { $date } tarihine kadar geçerli. Uluslararası ehliyet bundan daha uzun süre geçerli olamaz.
note-international_validity = Uluslararası ehliyet, 1968 tarihli sözleşmeye göre { $long } yıl geçerlidir. 1926 tarihli anlaşmaya göre { $short } yıl geçerlidir. Gideceğiniz ülkeye hangi türün uyduğunu ehliyet dairesi belirler.

error-licence_before_age = Veriliş tarihi doğum tarihinizle uyuşmuyor: O tarihte { $years } yaşından küçük olurdunuz.
error-licence_kind_paper_after_1998 = 1999 yılından beri yalnızca kart ehliyet verilmiştir. Lütfen ehliyetin türünü ve veriliş tarihini kontrol edin.
error-licence_kind_card_before_1999 = Kart ehliyetler ancak 1999 yılından beri vardır. Lütfen ehliyetin türünü ve veriliş tarihini kontrol edin.
error-licence_number_unusual = Ehliyet numarası, kart ehliyetlerde alışılmış olandan farklı görünüyor. Lütfen bir kez daha karşılaştırın.
error-expiry_before_issue = Bitiş tarihi veriliş tarihinden önce. Lütfen ikisini de kontrol edin.
error-country_unclear = Bu ülkeyi anlayamadım. Lütfen bir kez daha söyleyin.
error-country_ambiguous = Birden fazla ülke duydum. Lütfen yalnızca birini söyleyin.

next = Ehliyet dairesi başvurunuzu inceler ve uluslararası ehliyeti düzenler. Alabileceğiniz zaman size haber verir.
