# Start
welcome = Ласкаво просимо
choose-language = Будь ласка, виберіть мову
notice-title = Ви розмовляєте з комп’ютером
notice-computer = Тут відповідає комп’ютер зі штучним інтелектом (ШІ), а не людина.
notice-mistakes = Він може помилятися. Будь ласка, перевіряйте, як він Вас зрозумів.
notice-audio = Ваш голос не записується.
notice-person = Кожну заяву перевіряє людина.
how-to-talk = Як Ви хочете відповідати?
how-to-begin = Як Ви хочете почати?
speak = Говорити
speak-hint = через мікрофон
type = Набирати
type-hint = на екрані
pickup = Забрати
pickup-hint = з комірки
start-change-language = Інша мова
connecting = Хвилинку, будь ласка…
resume-open = Продовжити розпочату заяву

# Conversation
ai-badge = ШІ
ai-badge-long = Комп’ютер зі штучним інтелектом
avatar-label = Зображення комп’ютерної співрозмовниці
captions = Субтитри
conversation = Розмова
you = Ви
assistant = Комп’ютер
state-idle = Готово до розмови
state-listening = Слухаю Вас
state-thinking = Думаю
state-speaking = Говорю
state-waiting = Будь ласка, відповідайте
state-error = Стався збій
say-label = Ваша відповідь
say-placeholder = Наберіть відповідь
say-send = Надіслати
microphone-on = Мікрофон увімкнено
microphone-off = Мікрофон вимкнено
microphone-opening = Мікрофон вмикається
microphone-denied = Немає мікрофона
microphone-denied-help = Мікрофон недоступний. Ви можете все набрати на екрані.
sound-blocked = Звук іще вимкнено.
sound-on = Увімкнути звук
stop = Стоп
repeat = Повторити
help = Допомога
back = Назад
confirm = Так, правильно
person = Покликати людину
end = Завершити
services-title = Що Ви хочете зробити?
source-title = Джерело
source-valid-from = Станом на: { $date }
offer-title = Хочете розмовляти українською?
offer-accept = Так, українською
offer-decline = Ні, залишити як є

# Form
form-empty = Тут з’являтимуться Ваші дані.
form-title = Ваші дані
form-review = Будь ласка, перевірте свої дані
form-review-hint = Усе правильно? Тоді надішліть заяву кнопкою «{ confirm }».
form-progress = Заповнено { $done } з { $total }
field-asked = Поточне запитання
field-optional = за бажанням
field-heard = Почуто: «{ $span }»
field-touched = Введено Вами
field-confirmed = Підтверджено
field-show = Показати
field-hide = Приховати
field-choose = Будь ласка, виберіть
yes = Так
no = Ні

# Submitted, handoff
submitted-title = Вашу заяву отримано
submitted-reference = Номер Вашого звернення
submitted-received = Отримано { $date }
submitted-next = Вашу заяву перевіряє людина. Будь ласка, збережіть номер звернення.
submitted-values = Ваші дані
submitted-title-prefill = Ваші дані збережено
submitted-next-title = Що буде далі
submitted-evidence = Будь ласка, візьміть із собою
submitted-fees = Збори
submitted-notes = Зверніть увагу
paused-title = Ваш номер для продовження
paused-hint = Дійсний до { $time }, лише тут. Потім усе буде видалено.
print = Роздрукувати
handoff-title = Вам допоможе людина
handoff-hint = Зачекайте трохи, будь ласка. До Вас підійде хтось із працівників.

# Lockers
pickup-open = Щось забрати
dropoff-open = Щось здати
dropoff-title = Це Ви можете здати зараз
dropoff-now = Здати зараз
locker-title = Комірки
locker-loading = Комірки завантажуються …
locker-failed-title = Комірки зараз недоступні
locker-failed-hint = Будь ласка, спробуйте ще раз або покличте людину.
locker-retry = Спробувати ще раз
microphone-code = Поки Ви вводите код, Ваш мікрофон вимкнено.

# Frame
settings = Вигляд
contrast = Більший контраст
text-size = Розмір шрифту
volume = Гучність
volume-low = Тихо
volume-normal = Звичайно
volume-high = Голосно
rate = Темп мовлення
rate-slow = Повільно
rate-normal = Звичайно
rate-fast = Швидко
language = Мова
close = Закрити
connection-lost = Зв’язок перервався. Ми знову Вас з’єднуємо…
superseded-title = Цей термінал відкрито в іншому вікні
superseded-hint = Будь ласка, користуйтеся іншим вікном.
superseded-retry = Спробувати ще раз
idle-title = Ви ще тут?
idle-hint = { $seconds ->
    [one] Через { $seconds } секунду все буде видалено.
    [few] Через { $seconds } секунди все буде видалено.
    [many] Через { $seconds } секунд усе буде видалено.
   *[other] Через { $seconds } секунди все буде видалено.
}
idle-still-here = Я ще тут
end-title = Завершити розмову?
end-hint = Ваші дані тут буде видалено.
end-confirm = Так, завершити
end-cancel = Ні, продовжити
