# Co mówi terminal poza formularzami. Krótko, uprzejmie, życzliwie; teksty są odczytywane na głos.

notice = Dzień dobry! Tu program komputerowy ze sztuczną inteligencją, a nie człowiek. Pomagam wypełnić wniosek. Potem sprawdza go ktoś z urzędu. Państwa głos nie jest zapisywany.
ask-consent = Czy chcą Państwo zacząć?
consent-declined = W porządku. Mogą Państwo wrócić w każdej chwili albo porozmawiać z człowiekiem w godzinach otwarcia. Do widzenia!

ask-service = Co chcą Państwo załatwić? Tutaj można złożyć wniosek w sprawach: { $services }.
ask-service-many = Co chcą Państwo załatwić? Proszę powiedzieć to własnymi słowami albo wybrać na ekranie. Jeśli mam wszystko przeczytać, proszę powiedzieć: pomoc.
service-chosen = Dobrze. Chodzi o sprawę: { $service }.
service-unknown = Niestety tej sprawy nie można załatwić przy tym terminalu.
service-running = Są Państwo w trakcie wniosku: { $service }. Jeśli chodzi o coś innego, proszę najpierw zakończyć ten wniosek.

back-to-form = Wróćmy do Państwa wniosku.
noted = Zapisano: { $values }.
corrected = Zmieniono: { $values }.
cleared = Usunięto te dane: { $label }.
skipped = Dobrze, tego nie wpisujemy.
required = Niestety te dane są potrzebne do wniosku.
field-unknown = Takich danych nie ma w Państwa wniosku.

hint-touch = Odpowiedź można też wpisać na ekranie.
hint-person = Jeśli wolą Państwo porozmawiać z człowiekiem, proszę powiedzieć: człowiek.
not-understood = Niestety nie rozumiem.
not-heard = Niestety nic nie słychać. Proszę powiedzieć jeszcze raz.

no-answer = Niestety tego nie wiem. W moich materiałach nic o tym nie ma. Proszę zapytać o to kogoś z urzędu.
why-general = Pytam tylko o to, co jest potrzebne do Państwa wniosku.
recall = Do tej pory zapisano: { $values }.
recall-empty = Do tej pory nic nie zapisano.
back-first = To było pierwsze pytanie. Dalej cofnąć się nie można.
back-done = Dobrze, cofamy się o jeden krok.
keep-value = Teraz jest tam zapisane: { $values }.
small-talk = To miło z Państwa strony.
help-consent = Jeśli mamy zacząć, proszę powiedzieć: tak.
help-service = Tutaj można załatwić: { $services }.
help-review = Jeśli wszystko się zgadza, proszę powiedzieć: tak. Jeśli nie, proszę powiedzieć, co zmienić.
help-submitted = Mogą Państwo jeszcze o coś zapytać albo zakończyć rozmowę.

review-intro = Przeczytam teraz wszystko jeszcze raz.
review-item = { $label }: { $value }.
review-private = { $label }: widać na ekranie.
ask-confirm = Czy wszystko się zgadza i czy mam złożyć ten wniosek?
ask-change = Co mam zmienić?

submitted = Państwa wniosek wpłynął. Numer sprawy to { $reference }. Można go przeczytać na ekranie i wydrukować.
ask-more = Czy mają Państwo jeszcze jakieś pytanie?
more-go-on = Proszę pytać.
already-submitted = Państwa wniosek został już złożony. Zmian dokonuje właściwy urząd po podaniu numeru sprawy.
filing-failed = W tej chwili nie udało się złożyć wniosku. Państwa dane nie zginęły. Proszę za moment jeszcze raz powiedzieć: tak.
handoff-failed = W tej chwili nie mogę nikogo powiadomić. Państwa dane nie zginęły. Proszę za moment spróbować jeszcze raz.

handoff = Przekazuję Państwa sprawę komuś z urzędu. Numer sprawy to { $reference }. Proszę podać ten numer, zgłaszając się w godzinach otwarcia.
handoff-without-form = W godzinach otwarcia chętnie pomoże Państwu ktoś przy okienku.
ask-continue = Czy chcą Państwo kontynuować tutaj?

end-ask = Czy na pewno chcą Państwo skończyć? Państwa dane zostaną wtedy usunięte.
end-stays = Dobrze, kontynuujemy.
goodbye = Dziękuję i do widzenia!
goodbye-deleted = Państwa dane zostały usunięte. Do widzenia!

language-offer = Czy wolą Państwo rozmawiać po polsku?
language-changed = Oczywiście, rozmawiamy teraz po polsku.
language-unavailable = Niestety przy tym terminalu nie mówię w tym języku.

welcome-back = Możemy rozmawiać dalej.
too-long = To było dla mnie za długie. Proszę odpowiedzieć krócej.
understanding-failed = Wystąpiła u mnie usterka. Proszę powiedzieć to jeszcze raz.
storage-failed = Nie udało się zapisać ostatniej odpowiedzi. Wszystkie wcześniejsze nadal są. Proszę zwrócić się do kogoś z urzędu.
and = i

slower = Oczywiście, będę mówić wolniej.
slower-already = Niestety nie mogę mówić wolniej.
faster = Oczywiście, będę mówić szybciej.
faster-already = Niestety nie mogę mówić szybciej.
louder = Oczywiście, będę mówić głośniej.
louder-already = Niestety nie mogę mówić głośniej.
quieter = Oczywiście, będę mówić ciszej.
quieter-already = Niestety nie mogę mówić ciszej.

advice = O tym nie mogę nic powiedzieć. Nie doradzam i nie wiem, jak zdecyduje urząd. Omówi to z Państwem ktoś z urzędu.
insult = Chcę Państwu pomóc. Proszę, zachowajmy uprzejmość.
off-topic = Tego tutaj nie mogę zrobić. Pomagam przy wnioskach do urzędu.
other-person = Ten wniosek dotyczy tylko Państwa osobiście. Dla innej osoby wypełnimy potem osobny wniosek.
privacy = Państwa głos nie jest zapisywany. Państwa dane otrzymuje tylko właściwy urząd. Jeśli Państwo przerwą, dane zostaną usunięte.
progress = { $count ->
    [one] Zostało jeszcze jedno pytanie.
    [few] Zostały jeszcze { $count } pytania.
    [many] Zostało jeszcze { $count } pytań.
   *[other] Zostało jeszcze { $count } pytania.
}
evidence = Proszę przynieść ze sobą następujące rzeczy: { $items }.
evidence-none = Nie trzeba niczego przynosić.
fee-none = O opłacie nie ma nic w moich materiałach.

declare-intro = Teraz przeczytam po kolei Państwa oświadczenia. Proszę za każdym razem powiedzieć, czy są prawdziwe.
ask-declare = { $declaration } Czy to się zgadza?
help-declare = Jeśli zdanie jest prawdziwe, proszę powiedzieć: tak. Jeśli mam je zmienić, proszę powiedzieć: nie.
ask-confirm-prefill = Czy wszystko się zgadza i czy mam przekazać te dane na Państwa wizytę?
submitted-prefill = Państwa dane na wizytę są zapisane. Numer sprawy to { $reference }.
received-at = Wpłynęło { $date } roku o godzinie { $time }.

paused = Zachowam Państwa dane. Z numerem { $reference } można tutaj kontynuować. Numer jest ważny { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Potem wszystko zostanie usunięte.
pause-empty = Nie podano jeszcze żadnych danych. Mogą Państwo zacząć od nowa w każdej chwili.
resumed = Państwa dane znów tu są.
resume-ask = Jaki jest Państwa numer do kontynuacji? Ma dziewięć cyfr.
resume-unknown = Nie znajduję danych pod tym numerem. Być może minął czas.
resume-running = Są już Państwo w trakcie wniosku.

locker-moment = Chwileczkę.
locker-code = Proszę teraz wpisać kod z Państwa pisma albo przyłożyć kod QR do czytnika. Proszę nie mówić kodu na głos. Mikrofon jest w tym czasie wyłączony.
locker-authorised-pickup = Dziękuję, kod jest prawidłowy.
locker-authorised-dropoff = Skrytka { $door } jest dla Państwa zarezerwowana. Proszę wszystko przygotować, a potem otworzyć skrytkę na ekranie.
locker-opening = Skrytka { $door } właśnie się otwiera.
locker-opened-pickup = Skrytka { $door } jest otwarta. Proszę wyjąć wszystko, a potem docisnąć drzwiczki.
locker-opened-dropoff = Skrytka { $door } jest otwarta. Proszę włożyć wszystko, a potem docisnąć drzwiczki.
locker-reminder = Skrytka { $door } jest nadal otwarta. Proszę na koniec docisnąć drzwiczki.
locker-alarm = Uwaga, proszę sprawdzić skrytkę { $door }. Jeśli drzwiczki są jeszcze otwarte, proszę je teraz docisnąć.
locker-closed-pickup = Drzwiczki są zamknięte. Czy wszystko zostało wyjęte?
locker-closed-dropoff = Drzwiczki są zamknięte. Czy wszystko zostało włożone?
locker-taken = Dziękuję. Odbiór jest zakończony.
locker-laid-in = Dziękuję. Ktoś z urzędu wszystko odbierze i zajmie się sprawą.
locker-jammed = Skrytka { $door } się nie otworzyła. Proszę lekko nacisnąć drzwiczki i puścić. Potem można spróbować jeszcze raz na ekranie.
locker-moved = Tej skrytki nie da się otworzyć. Proszę skorzystać ze skrytki { $door }. Można ją otworzyć na ekranie.
locker-person = W tej sprawie może pomóc tylko ktoś z urzędu. Na ekranie widać, co robić dalej.
locker-wrong-code = Ten kod jest nieprawidłowy. Proszę wpisać go jeszcze raz.
locker-keypad-locked = Wpisano zbyt wiele błędnych kodów. Klawiatura jest przez pewien czas zablokowana. Na ekranie widać, jak długo.
locker-unavailable = Skrytki są teraz niedostępne. Proszę spróbować później albo zwrócić się do kogoś z urzędu.
locker-disputed = Dziękuję za zgłoszenie. Zostało zapisane, a ktoś z urzędu to sprawdzi.
locker-cancelled = W porządku. Wszystko zostaje tak, jak jest.
locker-shut-first = Proszę najpierw docisnąć drzwiczki.
locker-choose = Proszę wybrać na ekranie, co się nie zgadza.
locker-screen = Proszę spojrzeć na ekran. Tam jest napisane, co zrobić.
locker-more = Czy chcą Państwo załatwić tu coś jeszcze?
locker-none = Niestety przy tym terminalu nie ma skrytek do odbioru ani do składania dokumentów.
locker-dropoff-none = Do tego wniosku nie można tu nic złożyć.
locker-offer = Teraz mogą Państwo włożyć do skrytki: { $items }. Jeśli tak, proszę powiedzieć: włożyć.
code-typed-only = Proszę nie podawać tu swojego kodu ani głosem, ani na piśmie. Kod wpisuje się tylko na klawiaturze skrytek.

item-old-licence = stare prawo jazdy
item-licence-card = prawo jazdy
item-international-licence = międzynarodowe prawo jazdy
item-plates = tablice rejestracyjne
item-registration-certificate-1 = dowód rejestracyjny, część pierwszą
item-registration-certificate-2 = dowód rejestracyjny, część drugą
item-trailer-list = wykaz przyczep
item-identity-card = dowód osobisty
item-passport = paszport
item-residence-permit-card = kartę pobytu
item-registration-paper = zaświadczenie o zameldowaniu
item-other-document = inne dokumenty
item-named = wymienione dokumenty
