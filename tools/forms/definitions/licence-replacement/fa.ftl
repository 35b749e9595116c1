title = درخواست گواهینامهٔ المثنی
summary = گرفتن گواهینامهٔ رانندگی جدید، وقتی گواهینامهٔ قبلی گم شده، دزدیده شده، آسیب دیده یا دیگر به‌روز نیست.

field-replacement_reason-label = دلیل
field-replacement_reason-hint = چرا گواهینامهٔ جدید لازم دارید
field-replacement_reason-ask = چرا گواهینامهٔ جدید لازم دارید؟
option-replacement_reason-lost = گم شده
option-replacement_reason-stolen = دزدیده شده
option-replacement_reason-damaged = آسیب‌دیده یا ناخوانا
option-replacement_reason-name_changed = نام جدید
option-replacement_reason-expired = اعتبار تمام شده
step-replacement_reason-ask = چرا گواهینامهٔ جدید لازم دارید: گم شده، دزدیده شده، آسیب دیده، اعتبارش تمام شده یا نام شما تغییر کرده است؟
step-replacement_reason-simple = گواهینامهٔ شما چه شده است: نیست، خراب شده یا اعتبارش تمام شده؟ یا نام جدید دارید؟
step-replacement_reason-why = به این دلیل بستگی دارد که چه مدارکی لازم است و هزینه چقدر است.

field-loss_date-label = تاریخ گم شدن
field-loss_date-hint = اختیاری، اگر آن را می‌دانید
field-loss_date-ask = چه تاریخی متوجه شدید که گواهینامه نیست؟
field-loss_circumstances-label = چگونگی گم شدن
field-loss_circumstances-hint = اختیاری، برای مثال: در قطار جا مانده است
field-loss_circumstances-ask = گواهینامه کجا و چگونه از دست رفت؟
step-loss-ask = چه تاریخی متوجه شدید که گواهینامه نیست، و چگونه از دست رفت؟ اگر نمی‌دانید، بگویید: بعدی.
step-loss-simple = در چه روزی فهمیدید که گواهینامه نیست؟ و چه اتفاقی افتاد؟ اگر نمی‌دانید، بگویید: بعدی.
step-loss-why = اداره می‌تواند بپرسد که گواهینامه چه شده است. گفته‌های شما در اینجا اختیاری است.

field-police_reported-label = گزارش به پلیس
field-police_reported-hint = آیا دزدی به پلیس گزارش شده است
field-police_reported-ask = آیا دزدی را به پلیس گزارش داده‌اید؟
step-police_reported-ask = آیا دزدی را به پلیس گزارش داده‌اید؟ لطفاً با بله یا نه جواب دهید.
step-police_reported-simple = آیا به‌خاطر دزدی پیش پلیس رفته‌اید؟ بله یا نه؟
step-police_reported-why = در دزدی، گواهی پلیس می‌تواند از دست رفتن گواهینامه را ثابت کند.

field-licence_number-label = شمارهٔ گواهینامه
field-licence_number-hint = روی کارت، یازده حرف و رقم در بخش 5
field-licence_number-ask = شمارهٔ گواهینامهٔ شما چیست؟
field-licence_authority-label = ادارهٔ صادرکننده
field-licence_authority-hint = شهر اداره، اگر آن را می‌دانید
field-licence_authority-ask = گواهینامهٔ شما در کدام شهر صادر شده است؟
step-licence-ask = آیا شمارهٔ گواهینامهٔ خود و شهری را که در آن صادر شده است می‌دانید؟ اگر نه، بگویید: بعدی.
step-licence-simple = آیا شمارهٔ گواهینامه را جایی نوشته‌اید؟ و آن را در کدام شهر گرفته‌اید؟ اگر نمی‌دانید، بگویید: بعدی.
step-licence-why = اداره با این‌ها پروندهٔ رانندگی شما را زودتر پیدا می‌کند. هر دو مورد اختیاری است.

field-other_licence-label = گواهینامهٔ دیگر
field-other_licence-hint = گواهینامهٔ یک کشور دیگر
field-other_licence-ask = آیا از کشور دیگری هم گواهینامهٔ رانندگی دارید؟
step-other_licence-ask = آیا به‌جز این، از کشور دیگری هم گواهینامهٔ رانندگی دارید؟ لطفاً با بله یا نه جواب دهید.
step-other_licence-simple = آیا گواهینامهٔ دومی هم از یک کشور دیگر دارید؟ بله یا نه؟
step-other_licence-why = قانون ترافیک جاده‌ای می‌خواهد که اعلام کنید آیا گواهینامهٔ دیگری هم دارید.

evidence-old_licence = گواهینامهٔ فعلی شما
evidence-police_report = گواهی پلیس دربارهٔ گزارش دزدی، اگر آن را دارید
evidence-name_document = مدرکی برای نام جدید، برای مثال سند ازدواج

fee-replacement = هزینهٔ گواهینامهٔ المثنی از { $from } تا { $to } یورو است.
fee-new_licence = هزینهٔ صدور گواهینامهٔ جدید از { $from } تا { $to } یورو است.
fee-register_query = هزینهٔ استعلام از دفتر ثبت رانندگان، یعنی «Fahreignungsregister»، { $amount } یورو است.
fee-affidavit = اگر اداره سوگندنامه ثبت کند، هزینهٔ آن { $amount } یورو است.

note-loss_report = اگر گواهینامه از دست رفته باشد، باید بدون تأخیر گزارش داده شود و برای جایگزین آن درخواست داده شود. هر دو در این درخواست انجام می‌شود.
note-loss_affidavit = اداره می‌تواند دربارهٔ اینکه گواهینامه چه شده است سوگندنامه بخواهد. اگر گواهینامهٔ قدیمی پیدا شود، باید بدون تأخیر تحویل داده شود.
note-expired_card = اگر اعتبار گواهینامه تمام شده باشد، باید برای گواهینامهٔ جدید درخواست داده شود. کسی که از حق رانندگی صرف‌نظر می‌کند، لازم نیست این کار را بکند.
note-new_card_validity = اعتبار گواهینامهٔ جدید به { $years } سال محدود است.

next = ادارهٔ گواهینامهٔ رانندگی درخواست شما را بررسی می‌کند و گواهینامهٔ جدید را سفارش می‌دهد. وقتی آماده شد یا اگر چیزی کم باشد، به شما خبر می‌دهد.
