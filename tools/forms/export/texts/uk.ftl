# The fixed texts of a printed draft.
status-application = Проєкт заяви
status-prefill = Підготовка до візиту
status-handoff = Незавершена заява, передана працівникам
reference = Номер справи
received = Отримано
received-value = { $date }, { $time }
legal-basis = Правова підстава
language = Мова розмови
section-data = Ваші дані
section-declarations = Заяви та підтвердження
section-notes = Правова інформація
section-fees = Збори
section-evidence = Документи
section-next = Що буде далі
source = Джерело: { $source }, станом на { $date }
skipped = не зазначено
open = ще не заповнено
