title = Oturum iznini uzatma
summary = Bir oturum iznini, Avrupa Birliği Mavi Kartını veya ICT kartını uzatmak. Oturum izninin Almanca adı “Aufenthaltserlaubnis”.
next = Yabancılar Dairesi başvurunuzu inceler ve belgelerinizle ne zaman geleceğinizi size bildirir. Yeni kart için güncel bir fotoğraf ve parmak iziniz gerekir.

field-current_title-label = Oturum belgesi
field-current_title-hint = Şu anda sahip olduğunuz belge
field-current_title-ask = Şu anda hangi oturum belgesine sahipsiniz?
option-current_title-residence_permit = oturum izni
option-current_title-blue_card = Avrupa Birliği Mavi Kartı
option-current_title-ict_card = ICT kartı
option-current_title-national_visa = ulusal vize
option-current_title-schengen_visa = Schengen vizesi
option-current_title-other = başka oturum belgesi
field-title_expiry-label = Geçerlilik sonu
field-title_expiry-hint = Tarih kartınızda veya pasaportunuzda yazar
field-title_expiry-ask = Oturum belgeniz ne zamana kadar geçerli?
step-current_title-ask = Şu anda hangi oturum belgesine sahipsiniz ve bu belge ne zamana kadar geçerli? Örneğin: oturum izni, Mavi Kart veya vize.
step-current_title-simple = Lütfen kartınıza bakın. Adı ne? “Gültig bis”, yani geçerlilik sonu için hangi tarih yazıyor?
step-current_title-why = Başvurunuz hakkında karar verilene kadar şimdiki belgenizin geçerli kalıp kalmayacağı buna bağlıdır. Bunu Oturum Kanunu düzenler.

step-birth_date-why = Daire sizi doğum tarihinizle kesin olarak tanır. Henüz reşit olmayanların başvurusu için anne babası veya bir vasisi gerekir.

field-purpose-label = Oturumun nedeni
field-purpose-hint = Almanya'da yaşamanızın en önemli nedeni
field-purpose-ask = Hangi nedenle Almanya'da yaşamaya devam etmek istiyorsunuz?
option-purpose-employment = maaşlı çalışma
option-purpose-self_employment = kendi hesabına çalışma
option-purpose-study = üniversite, okul veya dil kursu
option-purpose-vocational_training = meslek eğitimi
option-purpose-family = aile
option-purpose-protection = iltica veya tanınmış koruma
option-purpose-other = başka neden
step-purpose-ask = Hangi nedenle Almanya'da yaşamaya devam etmek istiyorsunuz: maaşlı çalışma, kendi hesabına çalışma, üniversite, meslek eğitimi veya aile nedeniyle mi, tanınmış mülteci olarak mı, yoksa başka bir nedenle mi?
step-purpose-simple = Neden Almanya'da yaşıyorsunuz? Örneğin şöyle deyin: iş, üniversite, meslek eğitimi, aile veya koruma.
step-purpose-why = Her oturum izni belirli bir amaç için verilir. Dairenin neyi inceleyeceği ve hangi harcın alınacağı bu amaca bağlıdır.

field-purpose_changed-label = Yeni neden
field-purpose_changed-hint = Neden, son başvurunuzdakinden farklıysa evet
field-purpose_changed-ask = Neden, şimdiki oturum belgenizdekinden farklı mı?
step-purpose_changed-ask = Oturumunuzun nedeni, şimdiki oturum belgenizdekinden farklı mı? Lütfen evet veya hayır deyin.
step-purpose_changed-simple = Bir örnek: Önceden üniversitede okuyordunuz, şimdi çalışıyorsunuz. Sizde de neden böyle değişti mi? Evet mi, hayır mı?
step-purpose_changed-why = Yeni bir amaç, uzatmadan farklı incelenir ve harcı da farklıdır.

field-duration-label = İstenen süre
field-duration-hint = Daha ne kadar kalmak istediğiniz
field-duration-ask = Almanya'da daha ne kadar kalmak istiyorsunuz?
option-duration-up_to_three_months = en çok üç ay
option-duration-longer = üç aydan uzun
step-duration-ask = Almanya'da daha ne kadar kalmak istiyorsunuz: en çok üç ay mı, daha uzun mu?
step-duration-simple = Yalnızca kısa bir süre mi, en çok üç ay mı kalmak istiyorsunuz? Yoksa daha uzun mu?
step-duration-why = Harç bu süreye göredir. Belgenin ne kadar geçerli olacağına daire karar verir.

field-passport_number-label = Pasaport numarası
field-passport_number-hint = Pasaporttaki gibi harfler ve rakamlar
field-passport_number-ask = Pasaportunuzun numarası nedir?
field-passport_expiry-label = Pasaportun geçerlilik sonu
field-passport_expiry-hint = Gün, ay ve yıl
field-passport_expiry-ask = Pasaportunuz ne zamana kadar geçerli?
step-passport-ask = Pasaportunuzun numarası nedir ve pasaportunuz ne zamana kadar geçerli?
step-passport-simple = Lütfen pasaportunuzdan okuyun: önce numarayı karakter karakter, sonra geçerli olduğu son tarihi.
step-passport-why = Oturum belgesi için genellikle geçerli bir pasaport gerekir. Bunu Oturum Kanunu ister.

field-new_passport-label = Yeni pasaport
field-new_passport-hint = Son oturum belgesinden sonra yeni pasaport aldıysanız evet
field-new_passport-ask = Son oturum belgenizden bu yana yeni bir pasaport aldınız mı?
step-new_passport-ask = Son oturum belgeniz verildiğinden bu yana yeni bir pasaport aldınız mı? Lütfen evet veya hayır deyin.
step-new_passport-simple = Pasaportunuz yeni mi? Onu son karttan sonra mı aldınız? Evet mi, hayır mı?
step-new_passport-why = Pasaport numarası, Yabancılar Dairesindeki bilgilerinizin bir parçasıdır. Orada doğru yazılı olmalıdır.

field-occupation-label = Uğraş
field-occupation-hint = Şu anda ne iş yaptığınız
field-occupation-ask = Şu anda ne iş yapıyorsunuz?
option-occupation-employed = maaşlı çalışan
option-occupation-self_employed = kendi hesabına çalışan
option-occupation-in_training = okul, meslek eğitimi veya üniversite
option-occupation-not_working = işsiz
step-occupation-ask = Şu anda ne yapıyorsunuz: Maaşlı mı çalışıyorsunuz, kendi hesabınıza mı çalışıyorsunuz, okulda, meslek eğitiminde veya üniversitede misiniz, yoksa işsiz misiniz?
step-occupation-simple = Çalışıyor musunuz? Okuyor musunuz? Yoksa şu anda ikisini de yapmıyor musunuz?
step-occupation-why = Daire, yaptığınız işin oturumunuza uyup uymadığını inceler.

field-income_sources-label = Geçim
field-income_sources-hint = Geçiminizi sağlayan her şey; birden fazla cevap verebilirsiniz
field-income_sources-ask = Geçiminizi nasıl sağlıyorsunuz?
option-income_sources-wages = ücret veya maaş
option-income_sources-business = kendi hesabına çalışma
option-income_sources-family = ailenin desteği
option-income_sources-scholarship = kamu bursu
option-income_sources-savings = kendi birikimi
option-income_sources-benefits = temel güvence, sosyal yardım veya sığınmacı yardımı
option-income_sources-other = başka gelir
step-income_sources-ask = Geçiminizi nasıl sağlıyorsunuz? Örneğin maaş, kendi hesabına çalışma, aile, kamu bursu, birikim veya sosyal yardımlar. Birden fazlasını söyleyebilirsiniz.
step-income_sources-simple = Yaşamak için paranız nereden geliyor? Örneğin şöyle deyin: işimden, ya da: ailemden.
step-income_sources-why = Oturum için genellikle geçimin güvence altında olması gerekir. Gelirinizin ne kadar olduğunu burada sormuyoruz.

field-health_insurance-label = Sağlık sigortası
field-health_insurance-hint = Yasal, özel veya yok
field-health_insurance-ask = Sağlık sigortanız nasıl?
option-health_insurance-statutory = yasal sigortalı
option-health_insurance-private = özel sigortalı
option-health_insurance-none = sigortasız
step-health_insurance-ask = Sağlık sigortanız nasıl: yasal mı, özel mi, yoksa hiç mi yok?
step-health_insurance-simple = Bir sağlık kasasının kartı, yani “Krankenkasse” kartı var mı? Yoksa özel sigortanız mı var? Yoksa hiç mi yok?
step-health_insurance-why = Oturum Kanunu'na göre sağlık sigortası da geçimin güvencesine dâhildir.

field-integration_course-label = Uyum kursu
field-integration_course-hint = Uyum kursuna, “Integrationskurs”, gitme zorunluluğunuz olup olmadığı
field-integration_course-ask = Uyum kursunuzun durumu nedir?
option-integration_course-not_obliged = kurs zorunlu değil
option-integration_course-attending = kurs sürüyor
option-integration_course-completed = kurs tamamlandı
option-integration_course-not_attended = kursa gidilmedi
step-integration_course-ask = Uyum kursuna gitmeniz zorunlu muydu? Lütfen şöyle deyin: zorunlu değil, kurs sürüyor, kurs tamamlandı ya da: gitmedim.
step-integration_course-simple = Daire size bir Almanca kursuna gitmeniz gerektiğini söyledi mi? Söylediyse: Hâlâ kursta mısınız, kursu bitirdiniz mi, yoksa gitmediniz mi?
step-integration_course-why = Daire, uzatmadan önce uyum kursu zorunluluğunu yerine getirip getirmediğinizi belirlemek zorundadır.

evidence-residence_card = şimdiki oturum belgeniz
evidence-photo = güncel bir biyometrik fotoğraf
evidence-income_proof = gelirinizi gösteren belgeler
evidence-health_insurance_proof = sağlık sigortanızı gösteren bir belge
evidence-rental_contract = kira sözleşmeniz
evidence-employment_contract = iş sözleşmeniz
evidence-study_proof = üniversitenizden, okulunuzdan veya meslek eğitiminizden bir belge
evidence-family_proof = ailenizle ilgili belgeler, örneğin evlilik belgesi
evidence-integration_course_proof = uyum kursuyla ilgili bir belge

fee-extension_short = En çok üç aylık uzatma { $amount } avrodur.
fee-extension_long = Üç aydan uzun uzatma { $amount } avrodur.
fee-purpose_change = Yeni bir oturum amacına geçiş, uzatmayla birlikte { $amount } avrodur.
fee-first_issue = Vizeden sonraki ilk oturum izni { $amount } avrodur.
fee-provisional_certificate = Başvurunuzla ilgili belge, yani “Fiktionsbescheinigung”, { $amount } avrodur.
fee-express = Hızlı işlem için { $amount } avro eklenir.
fee-reissue = Örneğin yeni bir pasaport nedeniyle yalnızca kartın yeniden düzenlenmesi gerekiyorsa bu { $amount } avrodur.
fee-photo = Dairenin çektiği bir fotoğraf { $amount } avrodur.

note-title_expiry-valid = Oturum belgeniz { $date } tarihine kadar geçerli. Uzatmaya süre dolmadan başvurursanız belge, kanuna göre daire karar verene kadar geçerli kalır. Bu yüzden başvurunuzun ne zaman alındığı kaydedilir.
note-title_expiry-soon = Oturum belgenizin süresi yakında, { $date } tarihinde doluyor. Başvurunuz süre dolmadan alınırsa belge, kanuna göre daire karar verene kadar geçerli kalır. Bu yüzden başvurunuzun ne zaman alındığı kaydedilir.
note-title_expiry-expired = Oturum belgenizin süresi { $date } tarihinde doldu. Bu nedenle başvuru gecikmiştir ve belge kendiliğinden geçerli kalmaz. Daire, haksız bir mağduriyeti önlemek için belgenin geçerli kalmasına karar verebilir. Lütfen hemen bugün daireden biriyle konuşun. Başvurunuzu yine de alıyorum.
note-title_expiry-excluded = Schengen vizesi, başvuru yapılınca geçerli kalmaz. Oturum Kanunu böyle der. Lütfen vizenin süresi dolmadan daireden biriyle konuşun. Başvurunuzu yine de alıyorum.
note-received_time = Başvurunuzun alındığı tarih ve saat kaydedilir, size gösterilir ve onay belgesine basılır. Çünkü başvurunun, belgenizin süresi dolmadan alınması önemlidir.
note-applicant_age = { $years } yaşını doldurmamış olanlar bu başvuruyu tek başına yapamaz. Başvuruyu anne babası veya bir vasisi yapmalıdır.
note-subsistence = Oturum Kanunu'na göre geçimin genellikle bu tür yardımlar olmadan sağlanması gerekir. İstisnalar vardır. Daire durumunuzu inceler ve karar verir. İsterseniz önce daireden biriyle konuşabilirsiniz.
note-health_insurance = Oturum Kanunu'na göre yeterli sağlık sigortası genellikle geçimin bir parçasıdır. Daire durumunuzu inceler ve karar verir. İsterseniz önce daireden biriyle konuşabilirsiniz.
note-integration_course = Bir kişi zorunlu olduğu hâlde uyum kursuna gitmezse, Oturum Kanunu'na göre bu, uzatmada dikkate alınır. Daire durumunuzu inceler ve karar verir. İsterseniz önce daireden biriyle konuşabilirsiniz.
note-fee_exempt_protection = İltica hakkı tanınanlar, tanınmış mülteciler ve ikincil koruma hakkı olanlar için uzatma, Oturum Yönetmeliği'ne göre harçsızdır.
note-fee_exempt_benefits = Geçimi için temel güvenceye, sosyal yardıma veya sığınmacı yardımına ihtiyaç duyanlar, Oturum Yönetmeliği'ne göre uzatma harcından muaftır. Bunun için lütfen karar yazısını getirin.
note-fee_exempt_scholarship = Oturumu için kamu kaynaklarından burs alanlar, Oturum Yönetmeliği'ne göre uzatma harcından muaftır. Bunun için lütfen bir belge getirin.
note-fee_association = Avrupa Birliği ile Türkiye arasındaki ortaklık hukuku sizin için geçerliyse harç yalnızca { $amount } avrodur. Sizin için geçerli olup olmadığını daire inceler.
note-fee_swiss = İsviçre vatandaşları için harç, belge çipli kart olarak verilirse Oturum Yönetmeliği'ne göre { $amount } avrodur.
note-fee_minor = Reşit olmayanlar için harcın yarısı alınır.
note-application_fee = Harcın tamamı başvuru sırasında ödenir.

error-passport_expired = Verdiğiniz bilgiye göre pasaportunuzun süresi dolmuş. Oturum belgesi için genellikle geçerli bir pasaport gerekir. Tarih doğru mu?
