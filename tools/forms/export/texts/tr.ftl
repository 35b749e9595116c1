# The fixed texts of a printed draft.
status-application = Başvuru taslağı
status-prefill = Randevu hazırlığı
status-handoff = Tamamlanmamış başvuru, personele iletildi
reference = İşlem numarası
received = Alındığı tarih
received-value = { $date }, saat { $time }
legal-basis = Hukuki dayanak
language = Görüşmenin dili
section-data = Bilgileriniz
section-declarations = Beyanlar
section-notes = Hukuki bilgiler
section-fees = Harçlar
section-evidence = Belgeler
section-next = Bundan sonrası
source = Kaynak: { $source }, { $date } itibarıyla
skipped = belirtilmedi
open = henüz eksik
