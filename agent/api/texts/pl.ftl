# Zdania samego terminala: komunikaty do obywatelki lub obywatela (agent/api/notices.py).

# Połączenie i wiadomości
hello-expected = Połączenie z terminalem nie zostało prawidłowo nawiązane. Proszę odświeżyć stronę.
wrong-version = Ta strona jest nieaktualna. Proszę ją odświeżyć.
terminal-in-use = Ten terminal jest już otwarty w innym oknie. Proszę najpierw zamknąć tamto okno.
unknown-conversation = Wcześniejszej rozmowy już nie ma. Proszę zacząć od nowa.
unsupported-language = Terminal nie mówi jeszcze w tym języku. Proszę wybrać inny.
not-started = Proszę najpierw wybrać język oraz to, czy chcą Państwo mówić, czy pisać.
already-started = Rozmowa już trwa.
malformed-message = Nie udało się odczytać wiadomości ze strony. Państwa dane nadal są.
unknown-message = Strona wysłała coś, czego terminal nie zna. Państwa dane nadal są.
invalid-message = Nie udało się przyjąć wpisu. Proszę spróbować jeszcze raz.
wrong-frame-size = Dźwięk z mikrofonu dotarł w złej postaci. Można też pisać.
message-too-big = Wpis był o wiele za długi i nie został przyjęty. Państwa dotychczasowe dane nadal są.
too-many-messages = To było zbyt wiele wpisów naraz. Proszę chwilę poczekać.

# Rozmowa
too-many-inputs = To było zbyt wiele naraz. Proszę poczekać, aż skończę.
turn-too-long = Od dłuższego czasu nie słychać przerwy. Proszę mówić krótkimi zdaniami i robić między nimi przerwy.
idle-prompt = Czy są jeszcze Państwo przy terminalu? W przeciwnym razie zaraz zakończę rozmowę i usunę Państwa dane.

# Usterki
engine-failed = Tego nie udało się teraz przetworzyć. Proszę powiedzieć lub wpisać to jeszcze raz.
engine-unavailable = Część terminala nie działa. Proszę zwrócić się do kogoś z urzędu.
casework-unavailable = Wniosku nie udało się jeszcze złożyć. Państwa dane nadal są. Proszę zaraz spróbować jeszcze raz.
storage-full = Terminal nie może teraz niczego zapisać. Proszę zwrócić się do kogoś z urzędu.
internal = Z powodu usterki to się nie udało. Proszę spróbować jeszcze raz.
