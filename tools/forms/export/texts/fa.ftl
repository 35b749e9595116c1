# The fixed texts of a printed draft.
status-application = پیش‌نویس درخواست
status-prefill = آماده‌سازی برای وقت ملاقات
status-handoff = درخواست ناتمام، به کارکنان سپرده شد
reference = شمارهٔ پرونده
received = تاریخ دریافت
received-value = { $date }، ساعت { $time }
legal-basis = مبنای قانونی
language = زبان گفت‌وگو
section-data = اطلاعات شما
section-declarations = اظهارات
section-notes = اطلاعات حقوقی
section-fees = هزینه‌ها
section-evidence = مدارک
section-next = مراحل بعدی
source = منبع: { $source }، به تاریخ { $date }
skipped = ذکر نشده
open = هنوز تکمیل نشده
