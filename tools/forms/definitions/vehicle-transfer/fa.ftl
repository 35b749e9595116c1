title = تغییر ثبت خودرو
summary = تغییر ثبت یک خودرو پس از خرید، نقل مکان یا تغییر نام.

field-transfer_kind-label = دلیل تغییر ثبت
field-transfer_kind-hint = خرید، نقل مکان یا نام جدید
field-transfer_kind-ask = چرا ثبت خودرو را تغییر می‌دهید؟
option-transfer_kind-new_holder = دارندهٔ جدید، برای مثال پس از خرید
option-transfer_kind-moved_here = نقل مکان از منطقهٔ دیگر
option-transfer_kind-moved_within = نقل مکان در همین منطقه
option-transfer_kind-name_changed = نام جدید
step-transfer_kind-ask = چرا ثبت خودرو را تغییر می‌دهید: چون دارندهٔ جدید هستید، چون از منطقهٔ دیگری به اینجا آمده‌اید، چون در همین منطقه نقل مکان کرده‌اید یا چون نام شما تغییر کرده است؟
step-transfer_kind-simple = چه چیزی جدید است: خودرو را خریده‌اید، از جای دور به اینجا آمده‌اید، در همین نزدیکی نقل مکان کرده‌اید یا نام جدید دارید؟
step-transfer_kind-why = به این دلیل بستگی دارد که چه مدارکی لازم است و هزینه چقدر است.

field-plate-label = پلاک فعلی
field-plate-hint = برای مثال MR-AB 123
field-plate-ask = پلاک فعلی چیست؟
step-plate-ask = خودرو اکنون چه پلاکی دارد؟
step-plate-simple = روی پلاک یا نمبر پلیت چه نوشته شده است؟ لطفاً اول حرف‌ها و سپس عدد را بگویید.
step-plate-why = اداره خودرو را از روی پلاک می‌شناسد. هزینه هم به آن بستگی دارد.

field-plate_choice-label = پلاک جدید یا قدیمی
field-plate_choice-hint = ماندن پلاک فعلی، پلاک جدید یا پلاک دلخواه
field-plate_choice-ask = خودرو از این پس چه پلاکی داشته باشد؟
option-plate_choice-keep = پلاک فعلی بماند
option-plate_choice-new = پلاک جدید
option-plate_choice-wish = پلاک دلخواه
step-plate_choice-ask = می‌خواهید پلاک فعلی بماند، پلاک جدید بگیرید یا پلاک دلخواه؟
step-plate_choice-simple = آیا پلاک‌ها همین‌طور بماند؟ یا پلاک جدید می‌خواهید؟ در پلاک جدید می‌توانید حرف‌ها و عدد را خودتان هم انتخاب کنید.
step-plate_choice-why = پلاک فعلی را می‌توانید نگه دارید. پلاک جدید یا پلاک دلخواه هزینهٔ دیگری دارد.

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

evidence-plates = پلاک‌های فعلی خودرو

fee-same_district_keep = هزینهٔ تغییر ثبت با پلاک فعلی { $amount } یورو است.
fee-same_district_new = هزینهٔ تغییر ثبت با پلاک جدید { $amount } یورو است.
fee-other_district_keep = هزینهٔ تغییر ثبت از منطقهٔ دیگر با پلاک فعلی { $amount } یورو است.
fee-other_district_new = هزینهٔ تغییر ثبت از منطقهٔ دیگر با پلاک جدید { $amount } یورو است.
fee-papers = هزینهٔ تغییر مدارک خودرو از { $from } تا { $to } یورو است.

note-plate_of_district-other = پلاک با حروف { $district } مال منطقهٔ دیگری است. طبق قانون، هنگام نقل مکان و هنگام تغییر دارنده می‌توان آن را با وجود این نگه داشت.
note-part_two_needed = برای این تغییر باید سند خودرو، یعنی «Fahrzeugbrief»، هم نشان داده شود.
note-part_two_not_needed = برای این تغییر لازم نیست سند خودرو، یعنی «Fahrzeugbrief»، نشان داده شود.

next = ادارهٔ ثبت خودرو درخواست و مدارک شما را بررسی می‌کند. سپس مدارک تغییریافتهٔ خودرو و، اگر لازم باشد، پلاک جدید را می‌گیرید.
