title = Ehliyet değişimi
summary = Gri, pembe veya 2013'ten önceki kart tipi eski ehliyeti yeni kart ehliyetle değiştirmek.

field-licence_kind-label = Ehliyetin türü
field-licence_kind-hint = Şu anda sahip olduğunuz ehliyet
field-licence_kind-ask = Şu anda nasıl bir ehliyetiniz var?
option-licence_kind-grey = gri ehliyet
option-licence_kind-pink = pembe ehliyet
option-licence_kind-card = kart ehliyet
option-licence_kind-other = başka ehliyet, örneğin eski Doğu Almanya'dan
step-licence_kind-ask = Şu anda nasıl bir ehliyetiniz var: gri mi, pembe mi, kart mı yoksa başka mı?
step-licence_kind-simple = Ehliyetiniz nasıl görünüyor? Gri mi, pembe mi, küçük plastik bir kart mı yoksa bambaşka mı?
step-licence_kind-why = Daire, ehliyetinizin hangi dönemden kaldığını bundan anlar.

field-licence_issue_date-label = Veriliş tarihi
field-licence_issue_date-hint = Kartta 4a'da yazar
field-licence_issue_date-ask = Ehliyetiniz ne zaman verildi?
step-licence_issue_date-ask = Ehliyetiniz ne zaman verildi? Kart ehliyette bu tarih dört a'da yazar.
step-licence_issue_date-simple = Lütfen ehliyetinizin verildiği tarihi okuyun: gün, ay ve yıl.
step-licence_issue_date-why = Ehliyeti ne zamana kadar değiştirmeniz gerektiği veriliş tarihine bağlıdır.

field-licence_number-label = Ehliyet numarası
field-licence_number-hint = Kartta 5 numarada on bir karakter
field-licence_number-ask = Ehliyetinizin numarası nedir?
step-licence_number-ask = Ehliyetinizin numarası nedir? Kart ehliyette beş numarada yazar. Bilmiyorsanız şöyle deyin: devam.
step-licence_number-simple = Ehliyetin üzerinde bir numara yazar. Lütfen harfleri ve rakamları tek tek okuyun ya da şöyle deyin: devam.
step-licence_number-why = Daire, ehliyetinizi bu numarayla daha çabuk bulur. Bu bilgi isteğe bağlıdır.

field-other_licence-label = Başka ehliyet
field-other_licence-hint = Başka bir devletin ehliyeti
field-other_licence-ask = Başka bir devletten de ehliyetiniz var mı?
step-other_licence-ask = Bunun dışında başka bir devletten ehliyetiniz var mı? Lütfen evet veya hayır deyin.
step-other_licence-simple = Başka bir ülkeden ikinci bir ehliyetiniz daha var mı? Evet mi, hayır mı?
step-other_licence-why = Karayolu Trafik Kanunu, başka bir ehliyetinizin olup olmadığını beyan etmenizi ister.

note-exchange_deadline-open = Ehliyetinizi { $date } tarihine kadar değiştirmeniz gerekir.
note-exchange_deadline-passed = Ehliyetinizi değiştirme süresinin son günü { $date } idi. Şimdiki ehliyetiniz o günden beri geçerli değil.
note-exchange_deadline-none = Ehliyetiniz için değiştirme zorunluluğu yoktur, çünkü 19 Ocak 2013 tarihinde veya daha sonra verilmiştir. Verildiği günden başlayarak 15 yıl geçerlidir.
note-exchange_fee = Harç, harç tarifesine göre { $amount } avrodur. Dairenizin masrafları eklenebilir.

error-licence_before_age = Veriliş tarihi doğum tarihinizle uyuşmuyor: O tarihte { $years } yaşından küçük olurdunuz.
error-licence_kind_paper_after_1998 = 1999 yılından beri yalnızca kart ehliyet verilmiştir. Lütfen ehliyetin türünü ve veriliş tarihini kontrol edin.
error-licence_kind_card_before_1999 = Kart ehliyetler ancak 1999 yılından beri vardır. Lütfen ehliyetin türünü ve veriliş tarihini kontrol edin.
error-licence_number_unusual = Ehliyet numarası, kart ehliyetlerde alışılmış olandan farklı görünüyor. Lütfen bir kez daha karşılaştırın.

next = Ehliyet dairesi başvurunuzu inceler ve size haber verir. Yeni ehliyetiniz hazır olunca eskisini teslim edersiniz.

evidence-old_licence = şimdiki ehliyetiniz

fee-old_law = Ehliyet değişimi { $amount } avrodur.
fee-new_card = Yeni ehliyetin düzenlenmesi { $amount } avrodur.
