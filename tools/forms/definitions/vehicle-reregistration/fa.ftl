title = ثبت دوبارهٔ خودرو
summary = ثبت دوبارهٔ خودرویی که ثبت آن لغو شده بود.

field-same_holder-label = همان دارنده
field-same_holder-hint = پیش از لغو ثبت هم به نام شما بود
field-same_holder-ask = آیا خودرو پیش از لغو ثبت هم به نام شما بود؟
step-same_holder-ask = آیا خودرو پیش از لغو ثبت هم به نام شما ثبت شده بود؟ لطفاً با بله یا نه جواب دهید.
step-same_holder-simple = آیا خودرو قبلاً هم، پیش از آنکه ثبت آن لغو شود، مال شما بود؟ بله یا نه؟
step-same_holder-why = به این بستگی دارد که چه مدارکی را باید نشان دهید و هزینه چقدر است.

field-plate-label = پلاک قبلی
field-plate-hint = برای مثال MR-AB 123
field-plate-ask = پلاک قبلی چه بود؟
field-deregistered_on-label = تاریخ لغو ثبت
field-deregistered_on-hint = در کارت خودرو نوشته شده است
field-deregistered_on-ask = ثبت خودرو چه تاریخی لغو شد؟
step-plate-ask = آخرین پلاک خودرو چه بود، و ثبت آن چه تاریخی لغو شد؟
step-plate-simple = قبلاً روی پلاک چه نوشته شده بود؟ و ثبت خودرو در چه روزی لغو شد؟ این تاریخ در کارت خودرو نوشته شده است.
step-plate-why = اداره به این شکل خودرو را پیدا می‌کند. پلاک فقط برای مدت محدودی رزرو می‌ماند.

field-plate_choice-label = پلاک آینده
field-plate_choice-hint = پلاک رزروشده، جدید یا دلخواه
field-plate_choice-ask = خودرو چه پلاکی بگیرد؟
option-plate_choice-reserved = پلاک قبلی که رزرو شده است
option-plate_choice-new = پلاک جدید
option-plate_choice-wish = پلاک دلخواه
step-plate_choice-ask = خودرو پلاک قبلی و رزروشدهٔ خود را بگیرد، پلاک جدید یا پلاک دلخواه؟
step-plate_choice-simple = آیا پلاک قدیمی را رزرو کرده‌اید و آن را دوباره می‌خواهید؟ یا پلاک جدید می‌خواهید؟ پلاک جدید را می‌توانید خودتان هم انتخاب کنید.
step-plate_choice-why = هزینه به پلاک بستگی دارد، و همین‌طور اینکه باید سند خودرو را نشان دهید یا نه.

field-inspection_valid-label = معاینهٔ فنی معتبر
field-inspection_valid-hint = به آن «TÜV» هم می‌گویند
field-inspection_valid-ask = آیا معاینهٔ فنی خودرو هنوز معتبر است؟
step-inspection_valid-ask = آیا معاینهٔ فنی اصلی خودرو هنوز معتبر است؟ لطفاً با بله یا نه جواب دهید.
step-inspection_valid-simple = آیا خودرو هنوز «TÜV» دارد؟ بله یا نه؟
step-inspection_valid-why = اگر در این میان زمان معاینهٔ فنی اصلی رسیده است، باید پیش از ثبت انجام شود.

field-wish_plate-label = پلاک دلخواه
field-wish_plate-hint = برای مثال MR-AB 123
field-wish_plate-ask = چه پلاکی می‌خواهید؟

field-vin-label = شمارهٔ شاسی
field-vin-hint = در بخش E، معمولاً 17 حرف و رقم
field-vin-ask = شمارهٔ شاسی خودرو چیست؟
step-vin-ask = شمارهٔ شاسی خودرو چیست؟ این شماره در کارت خودرو در بخش E نوشته شده است.
step-vin-simple = در کارت خودرو، در بخش E، یک شمارهٔ بلند نوشته شده است. لطفاً حرف‌ها و رقم‌های آن را یکی‌یکی بخوانید. می‌توانید آن را هم بنویسید.
step-vin-why = با این شماره، خودرو با خودروی دیگری اشتباه نمی‌شود. این شماره بخشی از درخواست است.

field-evb-label = شمارهٔ تأیید بیمه
field-evb-hint = هفت حرف و رقم از بیمهٔ شما، «eVB-Nummer»
field-evb-ask = شمارهٔ تأیید بیمه چیست؟
step-evb-ask = شمارهٔ تأیید الکترونیکی بیمه چیست؟ این شماره هفت حرف و رقم دارد.
step-evb-simple = بیمهٔ شما برای خودرو یک شماره با هفت حرف و رقم به شما داده است. لطفاً آن‌ها را یکی‌یکی بگویید.
step-evb-why = بدون بیمهٔ شخص ثالث هیچ خودرویی ثبت نمی‌شود. اداره با این شماره تأیید بیمه را دریافت می‌کند.

field-commercial_use-label = استفادهٔ خاص
field-commercial_use-hint = برای مثال تاکسی یا خودروی کرایه‌ای
field-commercial_use-ask = آیا خودرو برای مثال به‌عنوان تاکسی یا خودروی کرایه‌ای استفاده می‌شود؟
step-commercial_use-ask = آیا خودرو استفادهٔ خاصی دارد، برای مثال تاکسی، خودروی کرایه‌ای یا سرویس مدرسه؟ لطفاً با بله یا نه جواب دهید.
step-commercial_use-simple = آیا با این خودرو دیگران را در برابر پول جابه‌جا می‌کنید یا آن را کرایه می‌دهید؟ بله یا نه؟
step-commercial_use-why = طبق آیین‌نامهٔ ثبت خودرو، چنین استفاده‌ای ثبت می‌شود.

field-self_employed-label = شغل آزاد
field-self_employed-hint = با حرفه یا کسب‌وکار خود
field-self_employed-ask = آیا شغل آزاد دارید؟
field-trade-label = حرفه یا کسب‌وکار
field-trade-hint = برای مثال شرکت نقاشی ساختمان
field-trade-ask = چه حرفه یا کسب‌وکاری دارید؟
step-self_employed-ask = آیا شغل آزاد دارید؟ لطفاً با بله یا نه جواب دهید.
step-self_employed-simple = آیا مغازه یا شرکتی از خودتان دارید؟ بله یا نه؟
step-self_employed-why = طبق آیین‌نامهٔ ثبت خودرو، کسانی که شغل آزاد دارند باید حرفه یا کسب‌وکار خود را هم بگویند.

field-iban-label = شمارهٔ حساب، IBAN
field-iban-hint = اختیاری، برای مالیات خودرو
field-iban-ask = شمارهٔ IBAN حساب شما چیست؟
step-iban-ask = شمارهٔ IBAN حسابی که مالیات خودرو از آن برداشت شود چیست؟ اگر نمی‌خواهید آن را اینجا بدهید، بگویید: بعدی.
step-iban-simple = مالیات خودرو از یک حساب بانکی برداشت می‌شود. لطفاً شمارهٔ IBAN را بگویید، یا بگویید: بعدی.
step-iban-why = با شمارهٔ IBAN، اجازهٔ برداشت مالیات خودرو آماده می‌شود. دادن آن در اینجا اختیاری است.

evidence-part_one = کارت خودرو، یعنی «Fahrzeugschein»
evidence-part_two = سند خودرو، یعنی «Fahrzeugbrief»
evidence-evb = شمارهٔ تأیید الکترونیکی بیمه
evidence-sepa_mandate = اطلاعات حساب بانکی برای مالیات خودرو

fee-wish_plate = برای پلاک دلخواه { $amount } یورو اضافه می‌شود.
note-wish_plate_of_district = پلاک جدید با حروف منطقه‌ای شروع می‌شود که خودرو در آن ثبت می‌شود. { $district } مال منطقهٔ دیگری است. دربارهٔ پلاک، ادارهٔ ثبت خودرو تصمیم می‌گیرد.

evidence-inspection_report = گزارش آخرین معاینهٔ فنی اصلی
evidence-plates = پلاک‌های خودرو، اگر آن‌ها را دارید

fee-same_holder_reserved = هزینهٔ ثبت دوباره با پلاک رزروشده { $amount } یورو است.
fee-registration = هزینهٔ ثبت دوباره { $amount } یورو است.

note-plate_of_district-other = پلاک با حروف { $district } مال منطقهٔ دیگری است. اینکه خودرو بتواند آن را دوباره بگیرد یا نه، تصمیم ادارهٔ ثبت خودرو است.
note-reserved_plate-open = پلاک می‌تواند حداکثر تا { $date } رزرو باشد، اگر هنگام لغو ثبت رزرو شده باشد.
note-reserved_plate-passed = طولانی‌ترین مدت ممکن برای رزرو پلاک در { $date } تمام شد. اینکه پلاک هنوز آزاد است یا نه، ادارهٔ ثبت خودرو بررسی می‌کند.
note-inspection_due = اگر در این میان زمان معاینهٔ فنی اصلی رسیده باشد، باید پیش از ثبت دوباره انجام شود. ادارهٔ ثبت خودرو این را بررسی می‌کند.

next = ادارهٔ ثبت خودرو درخواست و مدارک شما را بررسی می‌کند. سپس کارت خودرو را می‌گیرید و پلاک‌ها مهر می‌شود.
