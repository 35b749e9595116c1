# The fixed texts of a printed draft.
status-application = Проект заявления
status-prefill = Подготовка к приёму
status-handoff = Незавершённое заявление, передано сотрудникам
reference = Номер дела
received = Получено
received-value = { $date }, { $time }
legal-basis = Правовое основание
language = Язык разговора
section-data = Ваши данные
section-declarations = Заявления и подтверждения
section-notes = Правовая информация
section-fees = Сборы
section-evidence = Документы
section-next = Что будет дальше
source = Источник: { $source }, по состоянию на { $date }
skipped = не указано
open = ещё не заполнено
