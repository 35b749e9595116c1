title = تمدید اجازهٔ اقامت
summary = تمدید اجازهٔ اقامت، کارت آبی اتحادیهٔ اروپا یا کارت ICT. نام آلمانی اجازهٔ اقامت «Aufenthaltserlaubnis» است.
next = ادارهٔ امور خارجیان درخواست شما را بررسی می‌کند و به شما می‌گوید چه زمانی با مدارک خود بیایید. برای کارت جدید، یک عکس تازه و اثر انگشت شما لازم است.

field-current_title-label = مجوز اقامت
field-current_title-hint = مجوزی که اکنون دارید
field-current_title-ask = اکنون چه مجوز اقامتی دارید؟
option-current_title-residence_permit = اجازهٔ اقامت
option-current_title-blue_card = کارت آبی اتحادیهٔ اروپا
option-current_title-ict_card = کارت ICT
option-current_title-national_visa = ویزای ملی
option-current_title-schengen_visa = ویزای شنگن
option-current_title-other = مجوز اقامت دیگر
field-title_expiry-label = معتبر تا
field-title_expiry-hint = تاریخ روی کارت یا در پاسپورت شما نوشته شده است
field-title_expiry-ask = مجوز اقامت شما تا چه تاریخی معتبر است؟
step-current_title-ask = اکنون چه مجوز اقامتی دارید، و تا چه تاریخی معتبر است؟ برای مثال: اجازهٔ اقامت، کارت آبی یا ویزا.
step-current_title-simple = لطفاً به کارت خود نگاه کنید. نام آن چیست؟ و در کنار «gültig bis»، یعنی معتبر تا، چه تاریخی نوشته شده است؟
step-current_title-why = به این بستگی دارد که آیا مجوز فعلی شما تا تصمیم دربارهٔ درخواستتان معتبر می‌ماند یا نه. قانون اقامت این را تعیین می‌کند.

step-birth_date-why = اداره با تاریخ تولد، شما را با اطمینان می‌شناسد. کسی که هنوز به سن قانونی نرسیده است، برای درخواست به پدر و مادر یا سرپرست قانونی نیاز دارد.

field-purpose-label = دلیل اقامت
field-purpose-hint = مهم‌ترین دلیل زندگی شما در آلمان
field-purpose-ask = به چه دلیل می‌خواهید باز هم در آلمان زندگی کنید؟
option-purpose-employment = کار به‌عنوان کارمند یا کارگر
option-purpose-self_employment = شغل آزاد
option-purpose-study = دانشگاه، مدرسه یا دورهٔ زبان
option-purpose-vocational_training = آموزش حرفه‌ای
option-purpose-family = خانواده
option-purpose-protection = پناهندگی یا حمایت شناخته‌شده
option-purpose-other = دلیل دیگر
step-purpose-ask = به چه دلیل می‌خواهید باز هم در آلمان زندگی کنید: برای کار به‌عنوان کارمند یا کارگر، برای شغل آزاد، برای دانشگاه، آموزش حرفه‌ای یا خانواده، به‌عنوان پناهندهٔ شناخته‌شده یا به دلیل دیگر؟
step-purpose-simple = چرا در آلمان زندگی می‌کنید؟ برای مثال بگویید: کار، دانشگاه، آموزش حرفه‌ای، خانواده یا پناهندگی.
step-purpose-why = هر اجازهٔ اقامت برای هدف مشخصی است. به این هدف بستگی دارد که اداره چه چیزی را بررسی می‌کند و هزینه چقدر است.

field-purpose_changed-label = دلیل جدید
field-purpose_changed-hint = بله، اگر دلیل اکنون با درخواست قبلی شما فرق دارد
field-purpose_changed-ask = آیا دلیل اکنون با دلیل مجوز اقامت فعلی شما فرق دارد؟
step-purpose_changed-ask = آیا دلیل اقامت شما اکنون با دلیل مجوز اقامت فعلی شما فرق دارد؟ لطفاً با بله یا نه جواب دهید.
step-purpose_changed-simple = یک مثال: قبلاً درس می‌خواندید، اکنون کار می‌کنید. آیا دلیل شما هم این‌طور تغییر کرده است؟ بله یا نه؟
step-purpose_changed-why = هدف جدید به شکل دیگری از تمدید بررسی می‌شود، و هزینهٔ آن هم فرق دارد.

field-duration-label = مدت دلخواه
field-duration-hint = چه مدت دیگر می‌خواهید بمانید
field-duration-ask = چه مدت دیگر می‌خواهید در آلمان بمانید؟
option-duration-up_to_three_months = حداکثر سه ماه
option-duration-longer = بیشتر از سه ماه
step-duration-ask = چه مدت دیگر می‌خواهید در آلمان بمانید: حداکثر سه ماه یا بیشتر؟
step-duration-simple = آیا می‌خواهید فقط مدت کوتاهی بمانید، حداکثر سه ماه؟ یا بیشتر؟
step-duration-why = هزینه به این مدت بستگی دارد. اینکه مجوز چه مدت معتبر باشد، تصمیم اداره است.

field-passport_number-label = شمارهٔ پاسپورت
field-passport_number-hint = حرف‌ها و رقم‌ها، همان‌طور که در پاسپورت است
field-passport_number-ask = شمارهٔ پاسپورت شما چیست؟
field-passport_expiry-label = پاسپورت معتبر تا
field-passport_expiry-hint = روز، ماه و سال
field-passport_expiry-ask = پاسپورت شما تا چه تاریخی معتبر است؟
step-passport-ask = شمارهٔ پاسپورت شما چیست، و پاسپورت تا چه تاریخی معتبر است؟
step-passport-simple = لطفاً از روی پاسپورت خود بخوانید: اول شماره را، یکی‌یکی، سپس تاریخ پایان اعتبار آن را.
step-passport-why = برای مجوز اقامت معمولاً یک پاسپورت معتبر لازم است. قانون اقامت این را می‌خواهد.

field-new_passport-label = پاسپورت جدید
field-new_passport-hint = بله، اگر پس از آخرین مجوز اقامت پاسپورت جدید گرفته‌اید
field-new_passport-ask = آیا از زمان آخرین مجوز اقامت خود پاسپورت جدیدی گرفته‌اید؟
step-new_passport-ask = آیا از وقتی آخرین مجوز اقامت شما صادر شده است، پاسپورت جدیدی گرفته‌اید؟ لطفاً با بله یا نه جواب دهید.
step-new_passport-simple = آیا پاسپورت شما جدید است؟ آن را پس از آخرین کارت گرفته‌اید؟ بله یا نه؟
step-new_passport-why = شمارهٔ پاسپورت بخشی از اطلاعات شما در ادارهٔ امور خارجیان است و باید آنجا درست نوشته شده باشد.

field-occupation-label = فعالیت
field-occupation-hint = کاری که اکنون انجام می‌دهید
field-occupation-ask = اکنون چه کار می‌کنید؟
option-occupation-employed = کارمند یا کارگر
option-occupation-self_employed = شغل آزاد
option-occupation-in_training = مدرسه، آموزش حرفه‌ای یا دانشگاه
option-occupation-not_working = بدون کار
step-occupation-ask = اکنون چه کار می‌کنید: کارمند یا کارگر هستید، شغل آزاد دارید، در مدرسه، آموزش حرفه‌ای یا دانشگاه هستید، یا بدون کار؟
step-occupation-simple = آیا کار می‌کنید؟ آیا درس می‌خوانید؟ یا اکنون هیچ‌کدام؟
step-occupation-why = اداره بررسی می‌کند که آیا فعالیت شما با اقامتتان جور است.

field-income_sources-label = مخارج زندگی
field-income_sources-hint = همهٔ چیزهایی که با آن زندگی می‌کنید؛ می‌توانید چند جواب بدهید
field-income_sources-ask = مخارج زندگی شما از کجا تأمین می‌شود؟
option-income_sources-wages = مزد یا حقوق
option-income_sources-business = شغل آزاد
option-income_sources-family = کمک خانواده
option-income_sources-scholarship = بورسیهٔ دولتی
option-income_sources-savings = دارایی شخصی
option-income_sources-benefits = تأمین پایه، کمک اجتماعی یا کمک پناه‌جویی
option-income_sources-other = درآمد دیگر
step-income_sources-ask = مخارج زندگی شما از کجا تأمین می‌شود؟ برای مثال از حقوق، شغل آزاد، خانواده، بورسیهٔ دولتی، دارایی یا کمک‌های اجتماعی. می‌توانید چند مورد بگویید.
step-income_sources-simple = پول زندگی شما از کجا می‌آید؟ برای مثال بگویید: از کارم، یا: از خانواده‌ام.
step-income_sources-why = برای اقامت معمولاً باید مخارج زندگی تأمین باشد. مقدار درآمد شما را اینجا نمی‌پرسیم.

field-health_insurance-label = بیمهٔ درمانی
field-health_insurance-hint = قانونی، خصوصی یا بدون بیمه
field-health_insurance-ask = بیمهٔ درمانی شما چگونه است؟
option-health_insurance-statutory = بیمهٔ قانونی
option-health_insurance-private = بیمهٔ خصوصی
option-health_insurance-none = بدون بیمه
step-health_insurance-ask = بیمهٔ درمانی شما چگونه است: قانونی، خصوصی یا بدون بیمه؟
step-health_insurance-simple = آیا کارت یک صندوق بیمه، یعنی «Krankenkasse»، دارید؟ یا بیمهٔ خصوصی؟ یا هیچ بیمه‌ای ندارید؟
step-health_insurance-why = طبق قانون اقامت، بیمهٔ درمانی هم بخشی از تأمین مخارج زندگی است.

field-integration_course-label = دورهٔ ادغام
field-integration_course-hint = آیا شما به دورهٔ ادغام، «Integrationskurs»، موظف شده‌اید
field-integration_course-ask = وضعیت دورهٔ ادغام شما چگونه است؟
option-integration_course-not_obliged = دوره اجباری نیست
option-integration_course-attending = دوره ادامه دارد
option-integration_course-completed = دوره تمام شده
option-integration_course-not_attended = شرکت نکرده
step-integration_course-ask = آیا باید در دورهٔ ادغام شرکت می‌کردید؟ لطفاً بگویید: اجباری نیست، دوره ادامه دارد، دوره تمام شده، یا: شرکت نکردم.
step-integration_course-simple = آیا اداره گفته است که باید به یک دورهٔ زبان آلمانی بروید؟ اگر بله: هنوز در دوره هستید، آن را تمام کرده‌اید یا نرفته‌اید؟
step-integration_course-why = اداره باید پیش از تمدید مشخص کند که آیا وظیفهٔ شرکت در دورهٔ ادغام را انجام داده‌اید.

evidence-residence_card = مجوز اقامت فعلی شما
evidence-photo = یک عکس بیومتریک تازه
evidence-income_proof = مدارک درآمد شما
evidence-health_insurance_proof = مدرک بیمهٔ درمانی شما
evidence-rental_contract = قرارداد اجارهٔ شما
evidence-employment_contract = قرارداد کار شما
evidence-study_proof = گواهی دانشگاه، مدرسه یا آموزش حرفه‌ای شما
evidence-family_proof = مدارک خانوادهٔ شما، برای مثال سند ازدواج
evidence-integration_course_proof = گواهی دربارهٔ دورهٔ ادغام

fee-extension_short = هزینهٔ تمدید تا سه ماه { $amount } یورو است.
fee-extension_long = هزینهٔ تمدید برای بیش از سه ماه { $amount } یورو است.
fee-purpose_change = هزینهٔ تغییر به هدف جدید اقامت، همراه با تمدید، { $amount } یورو است.
fee-first_issue = هزینهٔ اولین اجازهٔ اقامت پس از ویزا { $amount } یورو است.
fee-provisional_certificate = هزینهٔ گواهی درخواست شما، یعنی «Fiktionsbescheinigung»، { $amount } یورو است.
fee-express = برای رسیدگی فوری { $amount } یورو اضافه می‌شود.
fee-reissue = اگر فقط کارت باید دوباره صادر شود، برای مثال به‌خاطر پاسپورت جدید، هزینهٔ آن { $amount } یورو است.
fee-photo = هزینهٔ عکسی که اداره می‌گیرد { $amount } یورو است.

note-title_expiry-valid = مجوز اقامت شما هنوز تا { $date } معتبر است. اگر پیش از پایان اعتبار برای تمدید درخواست بدهید، طبق قانون تا تصمیم اداره معتبر می‌ماند. به همین دلیل زمان دریافت درخواست شما ثبت می‌شود.
note-title_expiry-soon = اعتبار مجوز اقامت شما به‌زودی، در { $date }، تمام می‌شود. اگر درخواست شما پیش از پایان اعتبار دریافت شود، مجوز طبق قانون تا تصمیم اداره معتبر می‌ماند. به همین دلیل زمان دریافت درخواست شما ثبت می‌شود.
note-title_expiry-expired = اعتبار مجوز اقامت شما در { $date } تمام شده است. پس درخواست دیر است، و مجوز خودبه‌خود معتبر نمی‌ماند. اداره می‌تواند برای جلوگیری از سختی ناعادلانه دستور دهد که معتبر بماند. لطفاً همین امروز با یک نفر از اداره صحبت کنید. درخواست شما را با وجود این ثبت می‌کنم.
note-title_expiry-excluded = ویزای شنگن با درخواست معتبر نمی‌ماند. قانون اقامت چنین می‌گوید. لطفاً پیش از پایان اعتبار ویزا با یک نفر از اداره صحبت کنید. درخواست شما را با وجود این ثبت می‌کنم.
note-received_time = تاریخ و ساعت دریافت درخواست شما ذخیره می‌شود، به شما نشان داده می‌شود و روی تأییدیه چاپ می‌شود. زیرا مهم است که درخواست پیش از پایان اعتبار مجوز شما دریافت شود.
note-applicant_age = کسی که هنوز { $years } سال ندارد، نمی‌تواند این درخواست را به‌تنهایی بدهد. پدر و مادر یا سرپرست قانونی باید این کار را انجام دهد.
note-subsistence = طبق قانون اقامت، مخارج زندگی معمولاً باید بدون چنین کمک‌هایی تأمین باشد. استثنا هم وجود دارد. اداره وضعیت شما را بررسی می‌کند و تصمیم می‌گیرد. اگر بخواهید، می‌توانید اول با یک نفر از اداره صحبت کنید.
note-health_insurance = طبق قانون اقامت، بیمهٔ درمانی کافی معمولاً بخشی از تأمین مخارج زندگی است. اداره وضعیت شما را بررسی می‌کند و تصمیم می‌گیرد. اگر بخواهید، می‌توانید اول با یک نفر از اداره صحبت کنید.
note-integration_course = اگر کسی با وجود وظیفه در دورهٔ ادغام شرکت نکند، طبق قانون اقامت این هنگام تمدید در نظر گرفته می‌شود. اداره وضعیت شما را بررسی می‌کند و تصمیم می‌گیرد. اگر بخواهید، می‌توانید اول با یک نفر از اداره صحبت کنید.
note-fee_exempt_protection = برای دارندگان حق پناهندگی، پناهندگان شناخته‌شده و دارندگان حمایت فرعی، تمدید طبق آیین‌نامهٔ اقامت رایگان است.
note-fee_exempt_benefits = کسی که برای مخارج زندگی به تأمین پایه، کمک اجتماعی یا کمک پناه‌جویی نیاز دارد، طبق آیین‌نامهٔ اقامت از هزینهٔ تمدید معاف است. لطفاً برای این کار نامهٔ تصمیم اداره را همراه بیاورید.
note-fee_exempt_scholarship = کسی که برای اقامت بورسیه از بودجهٔ دولتی می‌گیرد، طبق آیین‌نامهٔ اقامت از هزینهٔ تمدید معاف است. لطفاً برای این کار یک مدرک همراه بیاورید.
note-fee_association = اگر حقوق همکاری میان اتحادیهٔ اروپا و ترکیه برای شما جاری باشد، هزینه فقط { $amount } یورو است. اینکه برای شما جاری است یا نه، اداره بررسی می‌کند.
note-fee_swiss = برای شهروندان سوئیس، اگر مجوز به شکل کارت با تراشه صادر شود، هزینه طبق آیین‌نامهٔ اقامت { $amount } یورو است.
note-fee_minor = برای افراد زیر سن قانونی، نصف هزینه گرفته می‌شود.
note-application_fee = هزینه را باید هنگام دادن درخواست به‌طور کامل پرداخت کنید.

error-passport_expired = طبق گفتهٔ شما، اعتبار پاسپورت شما تمام شده است. برای مجوز اقامت معمولاً یک پاسپورت معتبر لازم است. آیا تاریخ درست است؟
