# Start
welcome = Добро пожаловать
choose-language = Пожалуйста, выберите язык
notice-title = Вы говорите с компьютером
notice-computer = Здесь отвечает компьютер с искусственным интеллектом (ИИ), а не человек.
notice-mistakes = Он может ошибаться. Пожалуйста, проверяйте, как он вас понял.
notice-audio = Ваш голос не записывается.
notice-person = Каждое заявление проверяет человек.
how-to-talk = Как вы хотите отвечать?
how-to-begin = Как вы хотите начать?
speak = Говорить
speak-hint = через микрофон
type = Набирать
type-hint = на экране
pickup = Забрать
pickup-hint = из ячейки
start-change-language = Другой язык
connecting = Минутку, пожалуйста…
resume-open = Продолжить начатое заявление

# Conversation
ai-badge = ИИ
ai-badge-long = Компьютер с искусственным интеллектом
avatar-label = Изображение компьютерной собеседницы
captions = Субтитры
conversation = Разговор
you = Вы
assistant = Компьютер
state-idle = Готово к разговору
state-listening = Слушаю вас
state-thinking = Думаю
state-speaking = Говорю
state-waiting = Пожалуйста, отвечайте
state-error = Произошёл сбой
say-label = Ваш ответ
say-placeholder = Наберите ответ
say-send = Отправить
microphone-on = Микрофон включён
microphone-off = Микрофон выключен
microphone-opening = Микрофон включается
microphone-denied = Нет микрофона
microphone-denied-help = Микрофон недоступен. Вы можете всё набрать на экране.
sound-blocked = Звук ещё выключен.
sound-on = Включить звук
stop = Стоп
repeat = Повторить
help = Помощь
back = Назад
confirm = Да, верно
person = Позвать человека
end = Закончить
services-title = Что вы хотите сделать?
source-title = Источник
source-valid-from = По состоянию на: { $date }
offer-title = Хотите говорить по-русски?
offer-accept = Да, по-русски
offer-decline = Нет, оставить как есть

# Form
form-empty = Здесь появятся ваши данные.
form-title = Ваши данные
form-review = Пожалуйста, проверьте свои данные
form-review-hint = Всё верно? Тогда отправьте заявление кнопкой «{ confirm }».
form-progress = Заполнено { $done } из { $total }
field-asked = Текущий вопрос
field-optional = по желанию
field-heard = Услышано: «{ $span }»
field-touched = Введено вами
field-confirmed = Подтверждено
field-show = Показать
field-hide = Скрыть
field-choose = Пожалуйста, выберите
yes = Да
no = Нет

# Submitted, handoff
submitted-title = Ваше заявление получено
submitted-reference = Номер вашего обращения
submitted-received = Получено { $date }
submitted-next = Ваше заявление проверяет человек. Пожалуйста, сохраните номер обращения.
submitted-values = Ваши данные
submitted-title-prefill = Ваши данные сохранены
submitted-next-title = Что будет дальше
submitted-evidence = Пожалуйста, возьмите с собой
submitted-fees = Сборы
submitted-notes = Обратите внимание
paused-title = Ваш номер для продолжения
paused-hint = Действителен до { $time }, только здесь. Потом всё будет удалено.
print = Распечатать
handoff-title = Вам поможет человек
handoff-hint = Подождите немного, пожалуйста. К вам подойдёт кто-то из сотрудников.

# Lockers
pickup-open = Что-то забрать
dropoff-open = Что-то сдать
dropoff-title = Это вы можете сдать сейчас
dropoff-now = Сдать сейчас
locker-title = Ячейки
locker-loading = Ячейки загружаются …
locker-failed-title = Ячейки сейчас недоступны
locker-failed-hint = Пожалуйста, попробуйте ещё раз или позовите человека.
locker-retry = Попробовать ещё раз
microphone-code = Пока вы вводите код, ваш микрофон выключен.

# Frame
settings = Вид
contrast = Больше контраста
text-size = Размер шрифта
volume = Громкость
volume-low = Тихо
volume-normal = Обычно
volume-high = Громко
rate = Темп речи
rate-slow = Медленно
rate-normal = Обычно
rate-fast = Быстро
language = Язык
close = Закрыть
connection-lost = Связь прервалась. Мы снова вас соединяем…
superseded-title = Этот терминал открыт в другом окне
superseded-hint = Пожалуйста, пользуйтесь другим окном.
superseded-retry = Попробовать ещё раз
idle-title = Вы ещё здесь?
idle-hint = { $seconds ->
    [one] Через { $seconds } секунду всё будет удалено.
    [few] Через { $seconds } секунды всё будет удалено.
    [many] Через { $seconds } секунд всё будет удалено.
   *[other] Через { $seconds } секунды всё будет удалено.
}
idle-still-here = Я ещё здесь
end-title = Закончить разговор?
end-hint = Ваши данные здесь будут удалены.
end-confirm = Да, закончить
end-cancel = Нет, продолжить
