# Terminalin formlar dışında söyledikleri. Kısa, resmî, dostça; yüksek sesle okunur.

notice = İyi günler! Ben yapay zekâyla çalışan bir bilgisayar programıyım, insan değilim. Başvuru doldurmanıza yardımcı oluyorum. Başvuruyu sonra bir görevli inceler. Sesiniz kaydedilmez.
ask-consent = Başlamak ister misiniz?
consent-declined = Peki. İstediğiniz zaman tekrar gelebilir veya çalışma saatlerinde bir görevliyle konuşabilirsiniz. Hoşça kalın!

ask-service = Ne yapmak istiyorsunuz? Burada şunlar için başvurabilirsiniz: { $services }.
ask-service-many = Ne yapmak istiyorsunuz? Kendi sözlerinizle söyleyin veya ekrandan seçin. Hepsini okumamı isterseniz şöyle deyin: yardım.
service-chosen = Memnuniyetle. Konumuz: { $service }.
service-unknown = Maalesef bu cihazda bu işlemi yapamıyorum.
service-running = Şu anda bir başvurunun ortasındasınız: { $service }. Başka bir şey istiyorsanız lütfen önce bu başvuruyu sonlandırın.

back-to-form = Başvurunuza devam edelim.
noted = Not ettim: { $values }.
corrected = Değiştirdim: { $values }.
cleared = Şu bilgiyi sildim: { $label }.
skipped = Tamam, bunu boş bırakıyoruz.
required = Maalesef başvuru için bu bilgi gerekli.
field-unknown = Başvurunuzda böyle bir bilgi yok.

hint-touch = Cevabınızı ekrana da yazabilirsiniz.
hint-person = Bir insanla konuşmak isterseniz lütfen şöyle deyin: görevli.
not-understood = Maalesef bunu anlayamadım.
not-heard = Maalesef sizi duyamadım. Lütfen tekrar söyleyin.

no-answer = Maalesef bunu bilmiyorum. Belgelerimde bu konuda bilgi yok. Lütfen bir görevliye sorun.
why-general = Yalnızca başvurunuz için gerekli olanları soruyorum.
recall = Şimdiye kadar not ettiklerim: { $values }.
recall-empty = Şimdiye kadar hiçbir şey not etmedim.
back-first = Bu ilk soruydu. Daha geriye gidemeyiz.
back-done = Tamam, bir adım geri gidelim.
keep-value = Şu anda orada yazan: { $values }.
small-talk = Çok naziksiniz.
help-consent = Başlamamı isterseniz lütfen evet deyin.
help-service = Burada yapabilecekleriniz: { $services }.
help-review = Her şey doğruysa evet deyin. Değilse neyi değiştireceğimi söyleyin.
help-submitted = Bir soru daha sorabilir veya görüşmeyi bitirebilirsiniz.

review-intro = Şimdi size her şeyi bir kez daha okuyorum.
review-item = { $label }: { $value }.
review-private = { $label }: ekranda yazıyor.
ask-confirm = Her şey doğru mu, başvuruyu bu şekilde teslim edeyim mi?
ask-change = Neyi değiştireyim?

submitted = Başvurunuz alındı. İşlem numaranız { $reference }. Bu numarayı ekranda görebilir ve yazdırabilirsiniz.
ask-more = Başka bir sorunuz var mı?
more-go-on = Buyurun, sorabilirsiniz.
already-submitted = Başvurunuz teslim edildi. Değişiklikleri, işlem numaranızla yetkili daire yapar.
filing-failed = Başvuruyu şu anda teslim edemedim. Bilgileriniz kaybolmadı. Lütfen biraz sonra yeniden evet deyin.
handoff-failed = Şu anda kimseye haber veremiyorum. Bilgileriniz kaybolmadı. Lütfen biraz sonra yeniden deneyin.

handoff = Talebinizi bir görevliye iletiyorum. İşlem numaranız { $reference }. Çalışma saatlerinde bize başvurduğunuzda lütfen bu numarayı söyleyin.
handoff-without-form = Çalışma saatlerinde gişedeki bir görevli size memnuniyetle yardımcı olur.
ask-continue = Burada devam etmek ister misiniz?

end-ask = Gerçekten bitirmek istiyor musunuz? O zaman bilgileriniz silinir.
end-stays = Tamam, devam edelim.
goodbye = Çok teşekkürler, hoşça kalın!
goodbye-deleted = Bilgilerinizi sildim. Hoşça kalın!

language-offer = Türkçe konuşmak ister misiniz?
language-changed = Memnuniyetle, şimdi Türkçe konuşuyoruz.
language-unavailable = Maalesef bu cihazda o dili konuşamıyorum.

welcome-back = Yeniden buradayım.
too-long = Bu benim için çok uzundu. Lütfen daha kısa cevap verin.
understanding-failed = Az önce bende bir arıza oldu. Lütfen bunu tekrar söyleyin.
storage-failed = Son verdiğiniz bilgiyi kaydedemedim. Ondan öncekilerin hepsi duruyor. Lütfen bir görevliye başvurun.
and = ve

slower = Elbette, daha yavaş konuşuyorum.
slower-already = Maalesef daha yavaş konuşamıyorum.
faster = Elbette, daha hızlı konuşuyorum.
faster-already = Maalesef daha hızlı konuşamıyorum.
louder = Elbette, daha yüksek sesle konuşuyorum.
louder-already = Maalesef daha yüksek sesle konuşamıyorum.
quieter = Elbette, daha alçak sesle konuşuyorum.
quieter-already = Maalesef daha alçak sesle konuşamıyorum.

advice = Bu konuda bir şey söyleyemem. Danışmanlık yapmıyorum ve dairenin nasıl karar vereceğini bilmiyorum. Bunu bir görevli sizinle konuşur.
insult = Size yardımcı olmak istiyorum. Lütfen birbirimize karşı nazik olalım.
off-topic = Burada bunu yapamıyorum. Size resmî dairelere yapılan başvurularda yardımcı oluyorum.
other-person = Bu başvuru yalnızca sizin içindir. Başka bir kişi için bundan sonra ayrı bir başvuru doldururuz.
privacy = Sesiniz kaydedilmez. Bilgileriniz yalnızca yetkili daireye gider. Yarıda bırakırsanız onları silerim.
progress = { $count ->
    [one] Bir soru daha var.
   *[other] { $count } soru daha var.
}
evidence = Lütfen yanınızda getirin: { $items }.
evidence-none = Bir şey getirmenize gerek yok.
fee-none = Belgelerimde harçla ilgili bir bilgi yok.

declare-intro = Şimdi size beyanlarınızı tek tek okuyorum. Lütfen her birinin doğru olup olmadığını söyleyin.
ask-declare = { $declaration } Bu doğru mu?
help-declare = Cümle doğruysa evet deyin. Değiştirmemi isterseniz hayır deyin.
ask-confirm-prefill = Her şey doğru mu, bilgileri randevunuz için bu şekilde ileteyim mi?
submitted-prefill = Randevunuz için bilgileriniz kaydedildi. İşlem numaranız { $reference }. Başvuruyu randevuda kendiniz yaparsınız.
received-at = Alınma tarihi: { $date }, saat { $time }.

paused = Bilgilerinizi saklıyorum. { $reference } numarasıyla burada devam edebilirsiniz. Numara { $minutes } dakika geçerlidir. Sonra her şeyi silerim.
pause-empty = Henüz bir bilgi vermediniz. İstediğiniz zaman yeniden başlayabilirsiniz.
resumed = Bilgileriniz yeniden burada.
resume-ask = Devam etmek için numaranız nedir? Dokuz rakamdan oluşur.
resume-unknown = Bu numarayla kayıtlı bilgi bulamıyorum. Belki süresi dolmuştur.
resume-running = Zaten bir başvurunun ortasındasınız.

locker-moment = Bir dakika, lütfen.
locker-code = Lütfen mektubunuzdaki kodu şimdi tuşlayın veya karekodu okuyucuya tutun. Kodu lütfen yüksek sesle söylemeyin. Bu sırada mikrofon kapalıdır.
locker-authorised-pickup = Teşekkürler, kod doğru.
locker-authorised-dropoff = { $door } numaralı dolap size ayrıldı. Lütfen her şeyi hazır tutun, sonra dolabı ekrandan açın.
locker-opening = { $door } numaralı dolap şimdi açılıyor.
locker-opened-pickup = { $door } numaralı dolap açık. Lütfen içindekilerin hepsini alın, sonra kapağı iterek kapatın.
locker-opened-dropoff = { $door } numaralı dolap açık. Lütfen her şeyi içine koyun, sonra kapağı iterek kapatın.
locker-reminder = { $door } numaralı dolap hâlâ açık. İşiniz bitince lütfen kapağı iterek kapatın.
locker-alarm = Dikkat, lütfen { $door } numaralı dolabı kontrol edin. Kapak hâlâ açıksa şimdi iterek kapatın.
locker-closed-pickup = Kapak kapandı. İçindekilerin hepsini aldınız mı?
locker-closed-dropoff = Kapak kapandı. Her şeyi içine koydunuz mu?
locker-taken = Çok teşekkürler. Teslim alma işlemi tamamlandı.
locker-laid-in = Çok teşekkürler. Bir görevli hepsini alıp işleme koyacak.
locker-jammed = { $door } numaralı dolap açılmadı. Kapağı hafifçe itip bırakın. Sonra ekrandan yeniden deneyebilirsiniz.
locker-moved = Bu dolap açılmıyor. Lütfen { $door } numaralı dolabı kullanın. Dolabı ekrandan açabilirsiniz.
locker-person = Bu konuda size yalnızca bir görevli yardımcı olabilir. Ne yapacağınız ekranda yazıyor.
locker-wrong-code = Bu kod doğru değil. Lütfen yeniden tuşlayın.
locker-keypad-locked = Çok fazla yanlış kod girildi. Tuşlar bir süreliğine kilitlendi. Ne kadar süreceğini ekranda görebilirsiniz.
locker-unavailable = Dolaplar şu anda kullanılamıyor. Lütfen daha sonra yeniden deneyin veya bir görevliye başvurun.
locker-disputed = Bildirdiğiniz için teşekkürler. Bunu not ettik, bir görevli konuyla ilgilenecek.
locker-cancelled = Peki. Her şey olduğu gibi kalıyor.
locker-shut-first = Lütfen önce kapağı iterek kapatın.
locker-choose = Lütfen neyin yanlış olduğunu ekrandan seçin.
locker-screen = Lütfen ekrana bakın. Ne yapacağınız orada yazıyor.
locker-more = Burada başka bir işlem yapmak ister misiniz?
locker-none = Maalesef bu cihazda teslim almak veya teslim etmek için dolap yok.
locker-dropoff-none = Bu başvuru için burada bir şey teslim edemezsiniz.
locker-offer = Şimdi bir dolaba koyabilecekleriniz: { $items }. İsterseniz şöyle deyin: teslim et.
code-typed-only = Lütfen kodunuzu burada söylemeyin ve yazmayın. Kod yalnızca dolapların tuş takımından girilir.

item-old-licence = eski sürücü belgesi
item-licence-card = sürücü belgesi
item-international-licence = uluslararası sürücü belgesi
item-plates = plakalar
item-registration-certificate-1 = araç ruhsatı
item-registration-certificate-2 = araç tescil belgesi
item-trailer-list = römork listesi
item-identity-card = kimlik kartı
item-passport = pasaport
item-residence-permit-card = oturma izni kartı
item-registration-paper = ikamet kaydı belgesi
item-other-document = diğer belgeler
item-named = belirttiğiniz belgeler
