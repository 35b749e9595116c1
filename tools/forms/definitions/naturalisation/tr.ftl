title = Alman vatandaşlığına geçiş
summary = Alman vatandaşlığı için başvurmak. İşlemin Almanca adı “Einbürgerung”.
next = Daire başvurunuzu inceler ve eksik belge varsa size bildirir. Vatandaşlık size verilirse belgeyi şahsen alırsınız. Ancak o zaman vatandaşlığa geçmiş olursunuz.

field-residence_since-label = Almanya'da yasal oturum başlangıcı
field-residence_since-hint = Gün, ay ve yıl
field-residence_since-ask = Ne zamandan beri Almanya'da yasal olarak yaşıyorsunuz?
field-absence_over_six_months-label = Uzun süre yurt dışında
field-absence_over_six_months-hint = Bir kez aralıksız altı aydan uzun süre uzak kaldıysanız evet
field-absence_over_six_months-ask = Bu süre içinde bir kez aralıksız altı aydan uzun süre yurt dışında kaldınız mı? Lütfen evet veya hayır deyin.
step-residence-ask = Ne zamandan beri Almanya'da yasal olarak yaşıyorsunuz? Bu süre içinde bir kez aralıksız altı aydan uzun süre yurt dışında kaldınız mı, evet mi, hayır mı?
step-residence-simple = Almanya'da oturum hakkıyla yaşamaya ne zaman başladınız? Tarihi söyleyin. Sonra bir kez yarım yıldan uzun süre uzak kaldınız mı?
step-residence-why = Kanun, vatandaşlığa geçiş için birkaç yıl yasal oturum ister. Yurt dışında uzun süre kalmak bu süreyi kesebilir.

field-spouse_german-label = Alman eş
field-spouse_german-hint = Eşiniz veya kayıtlı hayat arkadaşınız Alman vatandaşıysa evet
field-spouse_german-ask = Alman vatandaşı biriyle evli misiniz veya kayıtlı hayat ortaklığınız var mı? Lütfen evet veya hayır deyin.
field-marriage_date-label = Evlilik tarihi
field-marriage_date-hint = Evliliğin veya hayat ortaklığının günü
field-marriage_date-ask = Ne zamandan beri evlisiniz veya hayat ortaklığınız var?
step-spouse_german-ask = Alman vatandaşı biriyle evli misiniz veya kayıtlı hayat ortaklığınız var mı? Lütfen evet veya hayır deyin.
step-spouse_german-simple = Eşiniz Alman vatandaşı mı? Evet mi, hayır mı?
step-spouse_german-why = Almanların eşleri ve hayat arkadaşları için kanuna göre daha kısa bir süre geçerlidir.

step-birth_date-why = Daire sizi doğum tarihinizle kesin olarak tanır. On altı yaşını doldurmamış olanlar başvuruyu tek başına yapamaz.

field-residence_title-label = Oturum hakkı
field-residence_title-hint = Şu anda sahip olduğunuz belge
field-residence_title-ask = Şu anda hangi oturum hakkına sahipsiniz?
option-residence_title-settlement_permit = süresiz oturum izni veya daimi oturum
option-residence_title-eu_citizen = Avrupa Birliği'nde veya İsviçre'de serbest dolaşım
option-residence_title-blue_card = Avrupa Birliği Mavi Kartı
option-residence_title-permit_work = çalışmak için oturum izni
option-residence_title-permit_family = aile nedeniyle oturum izni
option-residence_title-permit_protection = tanınmış mülteci olarak oturum izni
option-residence_title-permit_study = üniversite veya meslek eğitimi için oturum izni
option-residence_title-temporary_protection = geçici koruma
option-residence_title-other = başka oturum hakkı
step-residence_title-ask = Şu anda hangi oturum hakkına sahipsiniz? Örneğin: süresiz oturum izni, Avrupa Birliği vatandaşı olarak serbest dolaşım, Mavi Kart veya bir oturum izni ve bunun ne için verildiği.
step-residence_title-simple = Kartınızda ne yazıyor? Hep kalabilir misiniz, yoksa iş, aile, üniversite nedeniyle mi veya mülteci olarak mı kalıyorsunuz? Yoksa Avrupa Birliği'nden misiniz?
step-residence_title-why = Kanun, hangi oturum hakkıyla vatandaşlığa geçilebileceğini belirtir.

field-german_level-label = Almanca bilgisi
field-german_level-hint = Belgeniz olan en yüksek düzey
field-german_level-ask = Hangi Almanca düzeyini belgeleyebilirsiniz?
option-german_level-none = belge yok
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 veya daha yüksek
step-german_level-ask = Hangi Almanca düzeyini belgeleyebilirsiniz: A bir, A iki, B bir, B iki veya daha yüksek mi, yoksa belgeniz yok mu?
step-german_level-simple = Almancanızla ilgili bir belgeniz var mı? Üzerinde bir harf ve bir sayı yazar, örneğin B bir. Sizinkinde ne yazıyor?
step-german_level-why = Kanun, vatandaşlığa geçiş için yeterli Almanca bilgisi ister.

field-civic_knowledge-label = Almanya bilgisi
field-civic_knowledge-hint = Vatandaşlık testi, “Leben in Deutschland” testi veya Alman okul diploması
field-civic_knowledge-ask = Almanya'daki hukuk ve yaşam hakkındaki bilginizi neyle belgeliyorsunuz?
option-civic_knowledge-naturalisation_test = vatandaşlık testi geçildi
option-civic_knowledge-test_life_in_germany = “Leben in Deutschland” testi geçildi
option-civic_knowledge-german_school = Alman okul diploması
option-civic_knowledge-none = belge yok
step-civic_knowledge-ask = Almanya'daki hukuk ve yaşam hakkındaki bilginizi neyle belgeliyorsunuz: vatandaşlık testiyle mi, “Leben in Deutschland” testiyle mi, Alman okul diplomasıyla mı, yoksa belgeniz yok mu?
step-civic_knowledge-simple = Vatandaşlık testini geçtiniz mi? Yoksa burada bir okul mu bitirdiniz? Yoksa henüz belgeniz yok mu?
step-civic_knowledge-why = Kanun, hukuk düzeni ve yaşam koşulları hakkında bilgi ister. Bunu genellikle vatandaşlık testi gösterir.

field-children_included-label = Çocuklar da geçsin
field-children_included-hint = Reşit olmayan çocuklar da vatandaşlığa geçecekse evet
field-children_included-ask = Reşit olmayan çocuklarınız da sizinle birlikte vatandaşlığa geçsin mi? Lütfen evet veya hayır deyin.
field-children_count-label = Çocuk sayısı
field-children_count-hint = Yalnızca on sekiz yaşından küçük çocuklar
field-children_count-ask = Kaç çocuk birlikte vatandaşlığa geçsin?
step-children-ask = Reşit olmayan çocuklarınız da sizinle birlikte vatandaşlığa geçsin mi? Lütfen evet veya hayır deyin.
step-children-simple = Alman vatandaşı olmasını istediğiniz, on sekiz yaşından küçük çocuklarınız var mı? Evet mi, hayır mı?
step-children-why = Reşit olmayan çocuklar anne babayla birlikte vatandaşlığa geçebilir. Kendi gelirleri yoksa onlar için daha düşük bir harç alınır.

field-living_secured-label = Geçim güvence altında
field-living_secured-hint = Temel güvence ve sosyal yardım olmadan yaşıyorsanız evet
field-living_secured-ask = Kendinizin ve ailenizin geçimini temel güvence ve sosyal yardım olmadan sağlayabiliyor musunuz? Lütfen evet veya hayır deyin.
field-living_detail-label = Geçimle ilgili bilgi
field-living_detail-hint = Hangi yardımları neden aldığınız
field-living_detail-ask = Lütfen hangi yardımları neden aldığınızı kısaca söyleyin.
step-living_secured-ask = Kendinizin ve ailenizin geçimini temel güvence ve sosyal yardım olmadan sağlayabiliyor musunuz? Lütfen evet veya hayır deyin.
step-living_secured-simple = Jobcenter'dan veya sosyal daireden para almadan, kendi paranız size ve ailenize yetiyor mu? Evet mi, hayır mı?
step-living_secured-why = Kanun, geçiminizi bu yardımlar olmadan sağlayabilmenizi ister. Kanunda istisnalar da vardır.

field-convicted-label = Mahkûmiyetler
field-convicted-hint = Bir mahkeme sizi bir suçtan mahkûm ettiyse evet
field-convicted-ask = Almanya'da veya yurt dışında bir mahkeme sizi bir suçtan mahkûm etti mi? Lütfen evet veya hayır deyin.
field-convicted_detail-label = Mahkûmiyetlerle ilgili bilgi
field-convicted_detail-hint = Ne zaman, hangi ülkede, neden ve hangi ceza
field-convicted_detail-ask = Lütfen kısaca söyleyin: Mahkûmiyet ne zamandı, hangi ülkedeydi, nedeni ve cezası neydi?
step-convicted-ask = Almanya'da veya yurt dışında bir mahkeme sizi bugüne kadar bir suçtan mahkûm etti mi? Lütfen evet veya hayır deyin.
step-convicted-simple = Bugüne kadar bir mahkemeden ceza aldınız mı? Para cezası da, yurt dışındaki cezalar da sayılır. Evet mi, hayır mı?
step-convicted-why = Mahkûmiyetlerin vatandaşlığa geçişte incelenmesi gerekir. Yurt dışındakileri kanuna göre başvuruda belirtmek zorundasınız.

field-proceedings_pending-label = Süren davalar
field-proceedings_pending-hint = Hakkınızda bir suç nedeniyle soruşturma yürütülüyorsa evet
field-proceedings_pending-ask = Almanya'da veya yurt dışında hakkınızda bir soruşturma veya ceza davası var mı? Lütfen evet veya hayır deyin.
field-proceedings_detail-label = Süren davalarla ilgili bilgi
field-proceedings_detail-hint = Hangi ülkede ve neden soruşturma yürütüldüğü
field-proceedings_detail-ask = Lütfen kısaca söyleyin: Dava hangi ülkede sürüyor ve konusu nedir?
step-proceedings_pending-ask = Şu anda Almanya'da veya yurt dışında hakkınızda bir soruşturma veya ceza davası var mı? Lütfen evet veya hayır deyin.
step-proceedings_pending-simple = Polis veya bir mahkeme şu anda, burada veya başka bir ülkede, hakkınızda soruşturma yürütüyor mu? Evet mi, hayır mı?
step-proceedings_pending-why = Böyle davalar sürerken karar kanuna göre ertelenir. Yurt dışındaki davaları başvuruda belirtmek zorundasınız.

field-several_spouses-label = Aynı anda birden fazla evlilik
field-several_spouses-hint = Aynı anda birden fazla kişiyle evliyseniz evet
field-several_spouses-ask = Şu anda birden fazla kişiyle evli misiniz? Lütfen evet veya hayır deyin.
step-several_spouses-ask = Şu anda aynı anda birden fazla kişiyle evli misiniz? Lütfen evet veya hayır deyin.
step-several_spouses-simple = Şu anda iki veya daha fazla eşiniz var mı? Evet mi, hayır mı?
step-several_spouses-why = Aynı anda birden fazla kişiyle evli olanlar kanuna göre vatandaşlığa geçemez.

field-democracy-label = Demokrasiye bağlılık
field-democracy-hint = Anayasanın özgürlükçü demokratik temel düzenine bağlılık
field-democracy-ask = Özgürlükçü demokratik temel düzene bağlı olduğunuzu ve ona karşı yönelen hiçbir girişimde bulunmadığınızı ve bulunmamış olduğunuzu beyan ediyor musunuz? Lütfen evet veya hayır deyin.
field-democracy_detail-label = Bağlılıkla ilgili bilgi
field-democracy_detail-hint = Buna neyin engel olduğu ve ondan uzaklaşıp uzaklaşmadığınız
field-democracy_detail-ask = Lütfen buna neyin engel olduğunu ve ondan uzaklaşıp uzaklaşmadığınızı kısaca söyleyin.
step-democracy-ask = Şimdi beyanlarınıza geçiyoruz. Birincisi: Anayasanın özgürlükçü demokratik temel düzenine bağlı mısınız? Bu düzene, devlete ve devletin güvenliğine, anayasal organlarına karşı veya şiddet yoluyla Almanya'nın dış çıkarlarına karşı yönelen hiçbir girişimde bulunmadığınızı, hiçbirini desteklemediğinizi ve bunu hiçbir zaman yapmadığınızı beyan ediyor musunuz? Lütfen evet veya hayır deyin.
step-democracy-simple = Almanya'daki demokrasi kurallarını benimsiyor musunuz: özgür seçimleri, her insanın onurunu, herkesin kanun önünde eşitliğini? Bunlara karşı hiçbir zaman çalışmadığınızı beyan ediyor musunuz? Evet mi, hayır mı?
step-democracy-why = Bu bağlılık beyanı, Vatandaşlık Kanunu'na göre vatandaşlığa geçişin bir koşuludur.

field-history-label = Sorumluluğa bağlılık
field-history-hint = Almanya'nın tarihsel sorumluluğuna, Yahudi yaşamının korunmasına ve barışa bağlılık
field-history-ask = Almanya'nın tarihsel sorumluluğunu, Yahudi yaşamının korunmasını, halkların barış içinde birlikte yaşamasını ve saldırı savaşı yasağını benimsiyor musunuz? Lütfen evet veya hayır deyin.
field-history_detail-label = İkinci beyanla ilgili bilgi
field-history_detail-hint = Bunu neden benimsemediğiniz
field-history_detail-ask = Lütfen neden benimsemediğinizi kısaca söyleyin.
step-history-ask = İkinci beyan: Almanya'nın Nasyonal Sosyalist haksızlık rejimi ve sonuçları için taşıdığı özel tarihsel sorumluluğu, özellikle Yahudi yaşamının korunmasını, halkların barış içinde birlikte yaşamasını ve saldırı savaşı yürütme yasağını benimsiyor musunuz? Lütfen evet veya hayır deyin.
step-history-simple = Nasyonal Sosyalizm döneminde Almanya büyük haksızlık yaptı. Almanya'nın bu yüzden Yahudi yaşamını özellikle korumasını ve barışı gözetmesini benimsiyor musunuz? Evet mi, hayır mı?
step-history-why = Bu beyan da Vatandaşlık Kanunu'na göre vatandaşlığa geçişin bir koşuludur.

field-statements_correct-label = Bilgilerin doğruluğu
field-statements_correct-hint = Bütün bilgiler doğru ve eksiksizse evet
field-statements_correct-ask = Bütün bilgileriniz doğru ve eksiksiz mi? Lütfen evet veya hayır deyin.
step-statements_correct-ask = Son olarak: Bütün bilgileriniz doğru ve eksiksiz mi? Önemli koşullarla ilgili bilerek yanlış veya eksik bilgi verilirse vatandaşlığa geçiş on yıl boyunca mümkün değildir. Lütfen evet veya hayır deyin.
step-statements_correct-simple = Bana her yerde doğruyu söylediniz mi, önemli bir şeyi atlamadınız mı? Doğruysa evet, değilse hayır deyin. Şimdi hâlâ her şeyi değiştirebilirsiniz.
step-statements_correct-why = Daire bilerek verilmiş yanlış bir bilgi saptarsa, vatandaşlığa geçiş kanuna göre on yıl boyunca mümkün değildir.

declaration-democracy-yes = Almanya Federal Cumhuriyeti Anayasası'nın özgürlükçü demokratik temel düzenine bağlıyım. Bu düzene, federasyonun veya bir eyaletin varlığına veya güvenliğine karşı yönelen, anayasal organların veya üyelerinin görevlerini yerine getirmesini kanuna aykırı biçimde engellemeyi amaçlayan veya şiddet ya da şiddet hazırlığı yoluyla Almanya'nın dış çıkarlarını tehlikeye atan hiçbir girişimde bulunmadığımı ve hiçbirini desteklemediğimi, geçmişte de hiçbir zaman bulunmadığımı ve desteklemediğimi beyan ederim.
declaration-democracy-no = Özgürlükçü demokratik temel düzene bağlılık beyanını ve buna ilişkin açıklamayı vermiyorum.
declaration-history-yes = Almanya'nın Nasyonal Sosyalist haksızlık rejimi ve sonuçları için taşıdığı özel tarihsel sorumluluğu, özellikle Yahudi yaşamının korunmasını, ayrıca halkların barış içinde birlikte yaşamasını ve saldırı savaşı yürütme yasağını benimsiyorum.
declaration-history-no = Almanya'nın özel tarihsel sorumluluğuna bağlılık beyanını vermiyorum.
declaration-convicted-yes = Almanya'da veya yurt dışında bir suçtan mahkûm edildim.
declaration-convicted-no = Almanya'da ve yurt dışında hiçbir suçtan mahkûm edilmedim.
declaration-proceedings_pending-yes = Almanya'da veya yurt dışında hakkımda bir soruşturma veya ceza davası sürüyor.
declaration-proceedings_pending-no = Almanya'da ve yurt dışında hakkımda süren hiçbir soruşturma veya ceza davası yoktur.
declaration-living_secured-yes = Kendimin ve bakmakla yükümlü olduğum yakınlarımın geçimini temel güvence ve sosyal yardım olmadan sağlayabiliyorum.
declaration-living_secured-no = Kendimin ve bakmakla yükümlü olduğum yakınlarımın geçimini temel güvence veya sosyal yardım olmadan sağlayamıyorum.
declaration-several_spouses-yes = Aynı anda birden fazla kişiyle evliyim.
declaration-several_spouses-no = Aynı anda birden fazla kişiyle evli değilim.
declaration-statements_correct-yes = Bütün bilgilerimin doğru ve eksiksiz olduğunu beyan ederim. Önemli koşullarla ilgili bilerek yanlış veya eksik bilgi verirsem vatandaşlığa geçişin on yıl boyunca mümkün olmadığını biliyorum.
declaration-statements_correct-no = Bütün bilgilerimin doğru ve eksiksiz olduğunu beyan edemiyorum.

evidence-passport = geçerli pasaportunuz veya kimlik kartınız
evidence-residence_card = oturum belgeniz
evidence-birth_certificate = doğum belgeniz
evidence-income_proof = gelirinizi gösteren belgeler
evidence-language_certificate = Almanca bilginizi gösteren bir belge
evidence-civic_test = geçilen testin belgesi
evidence-school_certificate = Alman okul diplomanız
evidence-marriage_certificate = evlilik belgeniz ve eşinizin kimliği
evidence-children_certificates = çocukların doğum belgeleri ve pasaportları
evidence-court_records = mahkûmiyetle ilgili belgeler

fee-naturalisation = Vatandaşlığa geçiş { $amount } avrodur.
fee-child = Birlikte vatandaşlığa geçen, kendi geliri olmayan her reşit olmayan çocuk için { $amount } avrodur.

note-naturalisation_years-reached = Kanun genellikle { $years } yıl yasal oturum ister. Verdiğiniz bilgiye göre bu süre dolmuştur. Bütün koşulların yerine gelip gelmediğini daire inceler ve karar verir.
note-naturalisation_years-short = Kanun genellikle { $years } yıl yasal oturum ister. Verdiğiniz bilgiye göre bu süre ancak { $date } tarihinde doluyor. Daire inceler ve karar verir.
note-naturalisation_years-spouse = Almanların eşleri ve hayat arkadaşları için kanun { $years } yıl yasal oturum ve { $marriage } yıl evlilik der. Verdiğiniz bilgilere göre bu süreler dolmuştur. Bütün koşulların yerine gelip gelmediğini daire inceler ve karar verir.
note-naturalisation_years-spouse_short = Almanların eşleri ve hayat arkadaşları için kanun { $years } yıl yasal oturum ve { $marriage } yıl evlilik der. Verdiğiniz bilgilere göre bu ancak { $date } tarihinde doluyor. Daire inceler ve karar verir.
note-long_absence = Yurt dışında uzun süre kalındıysa, ondan önceki yılların yalnızca bir bölümü sayılabilir. Bunu daire inceler. Lütfen bu süreyle ilgili belgeleri getirin.
note-applicant_age = { $years } yaşını doldurmamış olanlar bu başvuruyu tek başına yapamaz. Başvuruyu anne babası veya bir vasisi yapmalıdır.
note-naturalisation_title = Bu amaçla verilen bir oturum hakkıyla kanun, genellikle vatandaşlığa geçiş hakkı tanımaz. Daire durumunuzu inceler ve karar verir.
note-naturalisation_language = Kanun genellikle { $level } düzeyinde Almanca bilgisi ister. Örneğin hastalık, engellilik veya yaşlılık durumunda istisnalar vardır. Daire inceler ve karar verir.
note-naturalisation_test = Kanun, Almanya'daki hukuk ve yaşam hakkında bilgi ister, genellikle vatandaşlık testiyle. Örneğin hastalık, engellilik veya yaşlılık durumunda istisnalar vardır. Daire inceler ve karar verir.
note-democracy_missing = Bu beyan, kanuna göre vatandaşlığa geçişin bir koşuludur. Cevabınızı hâlâ değiştirebilirsiniz. Daire inceler ve karar verir.
note-history_missing = Bu beyan da kanuna göre vatandaşlığa geçişin bir koşuludur. Cevabınızı hâlâ değiştirebilirsiniz. Daire inceler ve karar verir.
note-convictions = Kanuna göre bir mahkûmiyet genellikle vatandaşlığa geçişe engeldir. Bazı hafif cezalar dikkate alınmaz. Daire durumunuzu inceler ve karar verir.
note-proceedings = Hakkınızda suç şüphesiyle soruşturma yürütüldüğü sürece, vatandaşlığa geçişle ilgili karar kanuna göre ertelenir. Yurt dışındaki davalar başvuruda yazmalıdır.
note-benefits_needed = Kanun genellikle geçiminizi temel güvence ve sosyal yardım olmadan sağlayabilmenizi ister. Örneğin uzun süre tam zamanlı çalışanlar için istisnalar vardır. Daire inceler ve karar verir.
note-multiple_marriage = Aynı anda birden fazla kişiyle evli olanlar kanuna göre vatandaşlığa geçemez. Daire durumunuzu inceler ve karar verir.
note-statements_incorrect = Her bilgiyi şimdi hâlâ değiştirebilirsiniz. Hangisi olduğunu bana söylemeniz yeter. Önemli koşullarla ilgili bilerek yanlış veya eksik bilgi verilirse vatandaşlığa geçiş on yıl boyunca mümkün değildir. Emin değilseniz lütfen daireden biriyle konuşun.

error-residence_before_birth = Oturumunuzun başlangıcı doğum tarihinizden önce. Lütfen iki tarihi de kontrol edin.
