# Start
welcome = Witamy
choose-language = Proszę wybrać język
notice-title = Rozmawiają Państwo z komputerem
notice-computer = Odpowiada tu komputer ze sztuczną inteligencją (AI), a nie człowiek.
notice-mistakes = Może się mylić. Proszę sprawdzać, co rozumie.
notice-audio = Państwa głos nie jest nagrywany.
notice-person = Każdy wniosek sprawdza człowiek.
how-to-talk = Jak chcą Państwo odpowiadać?
how-to-begin = Jak chcą Państwo zacząć?
speak = Mówić
speak-hint = przez mikrofon
type = Pisać
type-hint = na ekranie
pickup = Odbiór
pickup-hint = ze skrytki
start-change-language = Inny język
connecting = Chwileczkę …
resume-open = Kontynuuj zaczęty wniosek

# Conversation
ai-badge = AI
ai-badge-long = Komputer ze sztuczną inteligencją
avatar-label = Postać, którą pokazuje komputer podczas rozmowy
captions = Napisy
conversation = Rozmowa
you = Państwo
assistant = Komputer
state-idle = W gotowości
state-listening = Słucham
state-thinking = Myślę
state-speaking = Mówię
state-waiting = Proszę odpowiedzieć
state-error = Wystąpiła usterka
say-label = Państwa odpowiedź
say-placeholder = Proszę wpisać odpowiedź
say-send = Wyślij
microphone-on = Mikrofon włączony
microphone-off = Mikrofon wyłączony
microphone-opening = Włączanie mikrofonu
microphone-denied = Brak mikrofonu
microphone-denied-help = Mikrofon nie jest udostępniony. Wszystko można wpisać.
sound-blocked = Dźwięk jest jeszcze wyłączony.
sound-on = Włącz dźwięk
stop = Stop
repeat = Powtórz
help = Pomoc
back = Wstecz
confirm = Tak, zgadza się
person = Wezwij człowieka
end = Zakończ
services-title = Co chcą Państwo załatwić?
source-title = Źródło
source-valid-from = Stan na: { $date }
offer-title = Czy chcą Państwo rozmawiać po polsku?
offer-accept = Tak, po polsku
offer-decline = Nie, bez zmiany

# Form
form-empty = Tutaj pojawią się Państwa dane.
form-title = Państwa dane
form-review = Proszę sprawdzić swoje dane
form-review-hint = Czy wszystko się zgadza? Proszę wysłać wniosek przyciskiem „{ confirm }”.
form-progress = Wypełniono { $done } z { $total }
field-asked = Teraz o to pytamy
field-optional = dobrowolne
field-heard = Usłyszano: „{ $span }”
field-touched = Wpisane przez Państwa
field-confirmed = Potwierdzone
field-show = Pokaż
field-hide = Ukryj
field-choose = Proszę wybrać
yes = Tak
no = Nie

# Submitted, handoff
submitted-title = Państwa wniosek wpłynął
submitted-reference = Numer sprawy
submitted-received = Wpłynął: { $date }
submitted-next = Państwa wniosek sprawdzi człowiek. Proszę zachować numer sprawy.
submitted-values = Państwa dane
submitted-title-prefill = Państwa dane są zapisane
submitted-next-title = Co dalej
submitted-evidence = Proszę przynieść ze sobą
submitted-fees = Opłaty
submitted-notes = Wskazówki
paused-title = Numer do kontynuacji
paused-hint = Ważny do godziny { $time }, tylko tutaj. Potem wszystko zostanie usunięte.
print = Drukuj
handoff-title = Pomoże Państwu człowiek
handoff-hint = Proszę chwilę poczekać. Zaraz podejdzie do Państwa ktoś z urzędu.

# Lockers
pickup-open = Odebrać coś
dropoff-open = Złożyć coś
dropoff-title = To można teraz złożyć
dropoff-now = Złożyć teraz
locker-title = Skrytki
locker-loading = Skrytki się wczytują …
locker-failed-title = Skrytki są chwilowo niedostępne
locker-failed-hint = Proszę spróbować ponownie albo wezwać człowieka.
locker-retry = Spróbuj ponownie
microphone-code = Mikrofon jest wyłączony, dopóki wpisują Państwo kod.

# Frame
settings = Wyświetlanie
contrast = Większy kontrast
text-size = Wielkość pisma
volume = Głośność
volume-low = Cicho
volume-normal = Normalnie
volume-high = Głośno
rate = Tempo mówienia
rate-slow = Wolno
rate-normal = Normalnie
rate-fast = Szybko
language = Język
close = Zamknij
connection-lost = Połączenie zostało przerwane. Łączymy ponownie …
superseded-title = Ten terminal jest otwarty w innym oknie
superseded-hint = Proszę korzystać z tamtego okna.
superseded-retry = Spróbuj ponownie
idle-title = Czy są jeszcze Państwo przy terminalu?
idle-hint = Za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
} wszystko zostanie usunięte.
idle-still-here = Tak, kontynuuję
end-title = Zakończyć rozmowę?
end-hint = Państwa dane zostaną tu usunięte.
end-confirm = Tak, zakończ
end-cancel = Nie, kontynuuj
