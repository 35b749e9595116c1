# پرسش‌ها، عنوان‌ها و مدارکی که در بسیاری از فرم‌ها یکسان است.
field-given_names-label = نام
field-given_names-hint = همهٔ نام‌های کوچک، مانند مدرک شناسایی
field-given_names-ask = نام شما چیست؟ لطفاً همهٔ نام‌های کوچک خود را بگویید.
field-family_name-label = نام خانوادگی
field-family_name-hint = نام خانوادگی یا تخلص، مانند مدرک شناسایی
field-family_name-ask = نام خانوادگی شما چیست؟
step-name-ask = نام شما چیست؟ لطفاً همهٔ نام‌های کوچک و نام خانوادگی خود را بگویید.
step-name-simple = لطفاً نام کامل خود را همان‌طور که در مدرک شناسایی شما نوشته شده است بگویید.
step-name-why = اداره با نام شما می‌داند که درخواست از شماست.

field-birth_name-label = نام خانوادگی هنگام تولد
field-birth_name-hint = فقط اگر با نام خانوادگی امروز فرق دارد
field-birth_name-ask = نام خانوادگی شما هنگام تولد چه بود؟
step-birth_name-ask = نام خانوادگی شما هنگام تولد چه بود؟ اگر با نام خانوادگی امروز یکی است، لطفاً بگویید: همان.
step-birth_name-simple = آیا هنگام تولد نام خانوادگی دیگری داشتید؟ در این صورت لطفاً آن نام را بگویید. وگرنه بگویید: همان.
step-birth_name-why = با این نام، اداره شما را با شخص دیگری اشتباه نمی‌گیرد.

field-birth_date-label = تاریخ تولد
field-birth_date-hint = روز، ماه و سال
field-birth_date-ask = چه تاریخی به دنیا آمدید؟
step-birth_date-ask = چه تاریخی به دنیا آمدید؟ لطفاً روز، ماه و سال را بگویید.
step-birth_date-simple = لطفاً روز تولد خود را با سال آن بگویید، برای مثال: سوم ماه مه هزار و نهصد و شصت.
step-birth_date-why = اداره با تاریخ تولد، شما را با اطمینان می‌شناسد. بعضی قانون‌ها هم به سن بستگی دارد.

field-birth_place-label = محل تولد
field-birth_place-hint = محل تولد، مانند مدرک شناسایی
field-birth_place-ask = در کدام شهر یا روستا به دنیا آمدید؟
step-birth_place-ask = در کدام شهر یا روستا به دنیا آمدید؟
step-birth_place-simple = لطفاً نام شهر یا روستایی را بگویید که در آن به دنیا آمدید.
step-birth_place-why = محل تولد بخشی از درخواست است و کمک می‌کند که شما با اطمینان شناخته شوید.

field-sex-label = جنسیت
field-sex-hint = مرد، زن، دیورس یا بدون ثبت
field-sex-ask = جنسیت شما چگونه ثبت شده است؟
option-sex-male = مرد
option-sex-female = زن
option-sex-diverse = دیورس
option-sex-none = بدون ثبت
step-sex-ask = جنسیت شما چگونه ثبت شده است: مرد، زن، دیورس یا بدون ثبت؟
step-sex-simple = در مدارک شما دربارهٔ جنسیت چه نوشته شده است؟ می‌توانید بگویید: مرد، زن، دیورس یا بدون ثبت.
step-sex-why = این مورد طبق قانون بخشی از درخواست است.

field-nationality-label = تابعیت
field-nationality-hint = برای مثال آلمان
field-nationality-ask = تابعیت کدام کشور را دارید؟
step-nationality-ask = تابعیت کدام کشور را دارید؟
step-nationality-simple = پاسپورت یا کارت شناسایی شما از کدام کشور است؟ برای مثال بگویید: آلمان.
step-nationality-why = تابعیت طبق قانون بخشی از درخواست است.

field-street-label = خیابان
field-street-hint = بدون شمارهٔ خانه
field-street-ask = در کدام خیابان زندگی می‌کنید؟
field-house_number-label = شمارهٔ خانه
field-house_number-hint = برای مثال 14a
field-house_number-ask = شمارهٔ خانهٔ شما چیست؟
field-postcode-label = کد پستی
field-postcode-hint = پنج رقم
field-postcode-ask = کد پستی شما چیست؟
field-town-label = شهر
field-town-hint = شهر یا روستای محل زندگی
field-town-ask = در کدام شهر یا روستا زندگی می‌کنید؟
step-address-ask = کجا زندگی می‌کنید؟ لطفاً خیابان، شمارهٔ خانه، کد پستی و شهر خود را بگویید.
step-address-simple = لطفاً آدرس خود را بگویید: اول خیابان و شمارهٔ خانه، سپس کد پستی و شهر.
step-address-why = آدرس بخشی از درخواست است. اینکه کدام اداره مسئول است، به آدرس هم بستگی دارد.

field-id_document-label = مدرک شناسایی
field-id_document-hint = مدرکی که با آن خود را معرفی می‌کنید
field-id_document-ask = خود را با کدام مدرک معرفی می‌کنید؟
option-id_document-identity_card = کارت شناسایی
option-id_document-passport = پاسپورت
option-id_document-other = مدرک دیگر
step-id_document-ask = خود را با چه مدرکی معرفی می‌کنید: با کارت شناسایی، با پاسپورت یا با مدرک دیگر؟
step-id_document-simple = کدام مدرک عکس‌دار را همراه دارید؟ کارت شناسایی، پاسپورت یا چیز دیگر؟
step-id_document-why = اداره باید بداند که شما خود را با چه مدرکی معرفی می‌کنید.

field-phone-label = شمارهٔ تلفن
field-phone-hint = اختیاری، برای پرسش‌های اداره
field-phone-ask = شمارهٔ تلفن شما چیست؟
step-phone-ask = اگر پرسشی داشته باشیم، با کدام شمارهٔ تلفن به شما دسترسی داریم؟ اگر نمی‌خواهید شماره بدهید، بگویید: بعدی.
step-phone-simple = لطفاً شمارهٔ تلفن خود را رقم به رقم بگویید. این کار اجباری نیست. اگر نمی‌خواهید، بگویید: بعدی.
step-phone-why = دادن شمارهٔ تلفن اختیاری است. اگر اداره پرسشی داشته باشد، به کار می‌آید.

field-doctorate-label = عنوان دکترا
field-doctorate-hint = برای مثال Dr.، فقط اگر دارید
field-doctorate-ask = چه عنوان دکترایی دارید؟
field-former_names-label = نام‌های قبلی
field-former_names-hint = برای مثال از ازدواج قبلی
field-former_names-ask = آیا قبلاً نام دیگری داشتید؟ اگر داشتید، لطفاً آن را بگویید. وگرنه بگویید: نه.
field-artist_name-label = نام مذهبی یا نام هنری
field-artist_name-hint = فقط اگر در مدرک شناسایی شما نوشته شده است
field-artist_name-ask = آیا نام مذهبی یا نام هنری دارید؟ اگر دارید، لطفاً آن را بگویید. وگرنه بگویید: نه.
step-other_names-ask = آیا عنوان دکترا، نام‌های قبلی یا نام هنری دارید؟ در این صورت لطفاً آن‌ها را بگویید. وگرنه بگویید: نه.
step-other_names-simple = آیا در مدرک شناسایی شما عنوان دکتر یا نام هنری نوشته شده است؟ یا قبلاً نام دیگری داشتید؟ اگر نه، بگویید: نه.
step-other_names-why = این نام‌ها هم، اگر آن‌ها را دارید، طبق قانون بخشی از درخواست است.

field-email-label = آدرس ایمیل
field-email-hint = اختیاری، برای پرسش‌های اداره
field-email-ask = آدرس ایمیل شما چیست؟
step-email-ask = آدرس ایمیل شما چیست؟ اگر نمی‌خواهید آدرس ایمیل بدهید، بگویید: بعدی.
step-email-simple = لطفاً آدرس ایمیل خود را بخش به بخش بگویید. این کار اجباری نیست. اگر نمی‌خواهید، بگویید: بعدی.
step-email-why = دادن آدرس ایمیل اختیاری است. اگر اداره پرسشی داشته باشد، به کار می‌آید.

evidence-id_document = کارت شناسایی یا پاسپورت شما
evidence-identity_card = کارت شناسایی شما
evidence-passport = پاسپورت معتبر شما
evidence-photo = یک عکس بیومتریک
