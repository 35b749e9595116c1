title = لغو ثبت خودرو
summary = خارج کردن یک خودرو، موتورسیکلت یا تریلر از تردد.

field-applicant_role-label = برای چه کسی
field-applicant_role-hint = دارندهٔ خودرو یا شخص دیگر
field-applicant_role-ask = آیا شما دارندهٔ خودرو هستید یا برای شخص دیگری اقدام می‌کنید؟
option-applicant_role-holder = برای خودم
option-applicant_role-other_person = برای شخص دیگر
step-applicant_role-ask = ثبت خودرو را برای خودتان لغو می‌کنید یا برای شخص دیگر؟
step-applicant_role-simple = خودرو به نام چه کسی است: به نام خودتان یا به نام شخص دیگر؟
step-applicant_role-why = اداره باید بداند که خود دارندهٔ خودرو می‌آید یا کسی برای او.

field-plate-label = پلاک
field-plate-hint = برای مثال MR-AB 123
field-plate-ask = پلاک خودرو چیست؟
step-plate-ask = خودرو چه پلاکی دارد؟
step-plate-simple = روی پلاک یا نمبر پلیت چه نوشته شده است؟ لطفاً اول حرف‌ها و سپس عدد را بگویید.
step-plate-why = اداره از روی پلاک می‌داند که ثبت کدام خودرو باید لغو شود.

field-has_part_one-label = کارت خودرو موجود است
field-has_part_one-hint = کارت خودرو، «Zulassungsbescheinigung Teil 1»
field-has_part_one-ask = آیا کارت خودرو را دارید؟
step-has_part_one-ask = آیا کارت خودرو، یعنی «Fahrzeugschein»، را دارید؟ لطفاً با بله یا نه جواب دهید.
step-has_part_one-simple = خودرو یک برگه دارد که هنگام رانندگی همراه راننده است: کارت خودرو. آیا آن را دارید؟ بله یا نه؟
step-has_part_one-why = طبق آیین‌نامهٔ ثبت خودرو باید این برگه را نشان دهید. اداره لغو ثبت را در آن می‌نویسد.

field-has_plates-label = پلاک‌ها موجود است
field-has_plates-hint = همهٔ پلاک‌های خودرو
field-has_plates-ask = آیا همهٔ پلاک‌های خودرو را دارید؟
step-has_plates-ask = آیا همهٔ پلاک‌های خودرو را دارید؟ لطفاً با بله یا نه جواب دهید.
step-has_plates-simple = آیا همهٔ پلاک‌ها هنوز هست؟ بله یا نه؟
step-has_plates-why = اداره برچسب‌های رسمی را از روی پلاک‌ها برمی‌دارد. آیین‌نامهٔ ثبت خودرو این را می‌خواهد.

field-disposed_as_waste-label = دفع به‌عنوان زباله
field-disposed_as_waste-hint = خودرو اوراق می‌شود
field-disposed_as_waste-ask = آیا خودرو به‌عنوان زباله دفع می‌شود؟
step-disposed_as_waste-ask = آیا خودرو به‌عنوان زباله دفع می‌شود، یعنی اوراق می‌شود؟ لطفاً با بله یا نه جواب دهید.
step-disposed_as_waste-simple = آیا خودرو به محل اوراق می‌رود؟ بله یا نه؟
step-disposed_as_waste-why = آیین‌نامهٔ ثبت خودرو برای هر لغو ثبت این اظهار را می‌خواهد.
declaration-disposed_as_waste-yes = اظهار می‌کنم: خودرو به‌عنوان زباله دفع می‌شود.
declaration-disposed_as_waste-no = اظهار می‌کنم: خودرو به‌عنوان زباله دفع نمی‌شود.

field-reserve_plate-label = رزرو پلاک
field-reserve_plate-hint = برای ثبت دوباره در آینده
field-reserve_plate-ask = می‌خواهید پلاک را رزرو کنید؟
step-reserve_plate-ask = می‌خواهید پلاک را رزرو کنید تا بعداً برای همین خودرو دوباره آن را بگیرید؟ لطفاً با بله یا نه جواب دهید.
step-reserve_plate-simple = آیا پلاک برای شما نگه داشته شود تا خودرو را دوباره ثبت کنید؟ بله یا نه؟
step-reserve_plate-why = فقط دارندهٔ خودرو می‌تواند پلاک را رزرو کند. این کار هزینهٔ جداگانه دارد.

field-vin-label = شمارهٔ شاسی
field-vin-hint = در بخش E، معمولاً 17 حرف و رقم
field-vin-ask = شمارهٔ شاسی خودرو چیست؟
step-vin-ask = شمارهٔ شاسی خودرو چیست؟ این شماره در کارت خودرو در بخش E نوشته شده است. اگر آن را نمی‌دانید، بگویید: بعدی.
step-vin-simple = در کارت خودرو، در بخش E، یک شمارهٔ بلند نوشته شده است. لطفاً حرف‌ها و رقم‌های آن را یکی‌یکی بخوانید، یا بگویید: بعدی.
step-vin-why = با این شماره، خودرو با خودروی دیگری اشتباه نمی‌شود. دادن آن اختیاری است.

evidence-part_one = کارت خودرو، یعنی «Fahrzeugschein»
evidence-plates = پلاک‌های خودرو با برچسب‌های رسمی
evidence-trailer_list = فهرست تریلرها، اگر وجود دارد
evidence-recycling_certificate = گواهی بازیافت، اگر خودرو بازیافت شده است
evidence-part_two = سند خودرو، یعنی «Fahrzeugbrief»

fee-deregistration = هزینهٔ لغو ثبت { $amount } یورو است.
fee-reservation = هزینهٔ رزرو پلاک { $amount } یورو است.
fee-affidavit = اگر اداره سوگندنامه ثبت کند، هزینهٔ آن { $amount } یورو است.

note-plate_of_district-other = پلاک با حروف { $district } مال منطقهٔ دیگری است. ادارهٔ محل زندگی دارندهٔ خودرو مسئول است. اینکه لغو ثبت در اینجا ممکن باشد یا نه، تصمیم ادارهٔ ثبت خودرو است.
note-authorised_by_papers = وکالت‌نامه لازم نیست: کسی که همهٔ مدارک لازم را نشان دهد، نمایندهٔ دارندهٔ خودرو به حساب می‌آید.
note-papers_missing = اگر کارت خودرو یا پلاک‌ها گم شده یا از دست رفته است، اداره می‌تواند سوگندنامه بخواهد. اینکه چه چیزی لازم است، تصمیم ادارهٔ ثبت خودرو است.
note-recycling_certificate = اگر خودرو برای بازیافت به یک مرکز رسمی سپرده شده است، گواهی بازیافت هم برای لغو ثبت لازم است. پس از بازیافت، کارت خودرو و سند خودرو را هم تحویل می‌دهید.
note-plate_reservation-open = دارندهٔ خودرو می‌تواند پلاک را حداکثر برای { $months } ماه رزرو کند. این مدت از روز لغو ثبت حساب می‌شود.
note-plate_reservation-other = پلاکی که از منطقهٔ دیگری آورده شده است، طبق قانون در اینجا رزرو نمی‌شود. ادارهٔ ثبت خودرو این را بررسی می‌کند.

next = ادارهٔ ثبت خودرو لغو ثبت را در کارت خودرو می‌نویسد و برچسب‌ها را از روی پلاک‌ها برمی‌دارد. اگر خودرو بازیافت نشده باشد، سپس مدارک و پلاک‌ها را پس می‌گیرید.
