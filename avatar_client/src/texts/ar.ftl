# Start
welcome = أهلًا وسهلًا
choose-language = يرجى اختيار لغتكم
notice-title = أنتم تتحدثون مع حاسوب
notice-computer = يجيبكم هنا حاسوب يعمل بالذكاء الاصطناعي، وليس إنسانًا.
notice-mistakes = قد يخطئ الحاسوب. يرجى التحقق مما يفهمه.
notice-audio = لا يُسجَّل صوتكم.
notice-person = كل طلب يراجعه إنسان.
how-to-talk = كيف تودّون أن تجيبوا؟
how-to-begin = كيف تودّون أن تبدؤوا؟
speak = التكلم
speak-hint = بالميكروفون
type = الكتابة
type-hint = على الشاشة
pickup = استلام
pickup-hint = من خزانة
start-change-language = لغة أخرى
connecting = لحظة من فضلكم …
resume-open = متابعة طلب سبق البدء به

# Conversation
ai-badge = ذكاء اصطناعي
ai-badge-long = حاسوب يعمل بالذكاء الاصطناعي
avatar-label = صورة الشخصية التي تحدّثكم على الحاسوب
captions = النص المصاحب
conversation = المحادثة
you = أنتم
assistant = الحاسوب
state-idle = جاهز
state-listening = أنا أسمعكم
state-thinking = أنا أفكر
state-speaking = أنا أتكلم
state-waiting = يرجى أن تجيبوا
state-error = حدث خلل
say-label = جوابكم
say-placeholder = اكتبوا الجواب
say-send = إرسال
microphone-on = تشغيل الميكروفون
microphone-off = إيقاف الميكروفون
microphone-opening = يجري فتح الميكروفون
microphone-denied = لا يوجد ميكروفون
microphone-denied-help = الميكروفون غير متاح. يمكنكم كتابة كل شيء.
sound-blocked = الصوت ما زال مغلقًا.
sound-on = تشغيل الصوت
stop = توقف
repeat = إعادة
help = مساعدة
back = رجوع
confirm = نعم، صحيح
person = طلب موظف
end = إنهاء
services-title = ماذا تودّون أن تنجزوا؟
source-title = المصدر
source-valid-from = بتاريخ: { $date }
offer-title = هل تودّون التحدث بالعربية؟
offer-accept = نعم، بالعربية
offer-decline = لا، البقاء على هذه اللغة

# Form
form-empty = هنا تظهر معلوماتكم.
form-title = معلوماتكم
form-review = يرجى التحقق من معلوماتكم
form-review-hint = هل كل شيء صحيح؟ إذن أرسلوا الطلب بالضغط على «{ confirm }».
form-progress = تمت تعبئة { $done } من { $total }
field-asked = السؤال الحالي
field-optional = اختياري
field-heard = سُمع: «{ $span }»
field-touched = أدخلتموه بأنفسكم
field-confirmed = مؤكَّد
field-show = إظهار
field-hide = إخفاء
field-choose = يرجى الاختيار
yes = نعم
no = لا

# Submitted, handoff
submitted-title = وصل طلبكم
submitted-reference = رقم معاملتكم
submitted-received = تاريخ الوصول: { $date }
submitted-next = يراجع إنسان طلبكم. يرجى الاحتفاظ برقم المعاملة.
submitted-values = معلوماتكم
submitted-title-prefill = حُفظت معلوماتكم
submitted-next-title = ما الخطوات التالية
submitted-evidence = يرجى أن تحضروا معكم
submitted-fees = الرسوم
submitted-notes = ملاحظات
paused-title = رقمكم للمتابعة
paused-hint = صالح حتى الساعة { $time }، هنا فقط. بعد ذلك يُحذف كل شيء.
print = طباعة
handoff-title = سيساعدكم إنسان
handoff-hint = يرجى الانتظار قليلًا. ستأتي إليكم موظفة أو موظف.

# Lockers
pickup-open = استلام شيء
dropoff-open = تسليم شيء
dropoff-title = يمكنكم تسليم هذا الآن
dropoff-now = تسليم الآن
locker-title = الخزائن
locker-loading = يجري تحميل الخزائن …
locker-failed-title = لا يمكن الوصول إلى الخزائن الآن
locker-failed-hint = يرجى المحاولة مرة أخرى أو استدعاء موظف.
locker-retry = المحاولة مرة أخرى
microphone-code = الميكروفون مغلق ما دمتم تكتبون الرمز.

# Frame
settings = العرض
contrast = تباين أقوى
text-size = حجم الخط
volume = مستوى الصوت
volume-low = منخفض
volume-normal = عادي
volume-high = عالٍ
rate = سرعة الكلام
rate-slow = بطيئة
rate-normal = عادية
rate-fast = سريعة
language = اللغة
close = إغلاق
connection-lost = انقطع الاتصال. نعيد الاتصال …
superseded-title = هذا الجهاز مفتوح في نافذة أخرى
superseded-hint = يرجى استخدام النافذة الأخرى.
superseded-retry = المحاولة مرة أخرى
idle-title = هل ما زلتم هنا؟
idle-hint = { $seconds ->
    [zero] يُحذف كل شيء الآن.
    [one] يُحذف كل شيء بعد ثانية واحدة.
    [two] يُحذف كل شيء بعد ثانيتين.
    [few] يُحذف كل شيء بعد { $seconds } ثوانٍ.
   *[other] يُحذف كل شيء بعد { $seconds } ثانية.
}
idle-still-here = ما زلت هنا
end-title = إنهاء المحادثة؟
end-hint = ستُحذف معلوماتكم هنا.
end-confirm = نعم، إنهاء
end-cancel = لا، متابعة
