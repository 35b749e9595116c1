# Göstergenin kendi cümleleri: vatandaşa iletiler (agent/api/notices.py).

# Bağlantı ve iletiler
hello-expected = Cihazla bağlantı doğru kurulamadı. Lütfen sayfayı yeniden yükleyin.
wrong-version = Bu sayfa güncel değil. Lütfen sayfayı yeniden yükleyin.
terminal-in-use = Bu cihaz zaten başka bir pencerede açık. Lütfen önce diğer pencereyi kapatın.
unknown-conversation = Önceki görüşme artık yok. Lütfen yeniden başlayın.
unsupported-language = Cihaz bu dili henüz konuşmuyor. Lütfen başka bir dil seçin.
not-started = Lütfen önce bir dil seçin. Sonra konuşmak mı yoksa yazmak mı istediğinizi seçin.
already-started = Görüşme zaten başladı.
malformed-message = Sayfadan gelen bir ileti okunamadı. Bilgileriniz duruyor.
unknown-message = Sayfa, cihazın tanımadığı bir şey gönderdi. Bilgileriniz duruyor.
invalid-message = Bir giriş kabul edilemedi. Lütfen yeniden deneyin.
wrong-frame-size = Mikrofonun sesi yanlış biçimde geldi. Dilerseniz yazabilirsiniz.
message-too-big = Giriş çok büyüktü ve kabul edilmedi. Önceki bilgileriniz duruyor.
too-many-messages = Bir anda çok fazla giriş oldu. Lütfen biraz bekleyin.

# Görüşme
too-many-inputs = Bir anda çok fazla giriş oldu. Lütfen ben bitirene kadar bekleyin.
turn-too-long = Uzun süredir hiç ara vermediniz. Lütfen kısa cümlelerle konuşun ve aralarda biraz durun.
idle-prompt = Hâlâ orada mısınız? Değilseniz birazdan görüşmeyi bitirip bilgilerinizi sileceğim.

# Arızalar
engine-failed = Bunu şu anda işleyemedim. Lütfen yeniden söyleyin veya yazın.
engine-unavailable = Cihazın bir bölümü arızalı. Lütfen bir görevliye başvurun.
casework-unavailable = Başvuru henüz teslim edilemedi. Bilgileriniz duruyor. Lütfen birazdan yeniden deneyin.
storage-full = Cihaz şu anda hiçbir şey kaydedemiyor. Lütfen bir görevliye başvurun.
internal = Bir arıza nedeniyle bu olmadı. Lütfen yeniden deneyin.
