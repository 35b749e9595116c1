# The fixed texts of a printed draft.
status-application = مسودة طلب
status-prefill = تحضير لموعد
status-handoff = طلب غير مكتمل، تم تسليمه إلى الموظفين
reference = رقم المعاملة
received = تاريخ الاستلام
received-value = { $date }، الساعة { $time }
legal-basis = الأساس القانوني
language = لغة المحادثة
section-data = بياناتكم
section-declarations = الإقرارات
section-notes = معلومات قانونية
section-fees = الرسوم
section-evidence = المستندات
section-next = الخطوات التالية
source = المصدر: { $source }، بتاريخ { $date }
skipped = لم يُذكر
open = لم يُستكمل بعد
