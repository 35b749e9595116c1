title = گواهی ثبت محل سکونت
summary = گواهی‌ای که نشان می‌دهد شما با کدام آدرس ثبت شده‌اید. نام آلمانی آن «Meldebescheinigung» است.
next = ادارهٔ ثبت سکونت اطلاعات شما را با دفتر ثبت مقایسه می‌کند. سپس گواهی را همان‌طور که خواسته‌اید می‌گیرید.

field-for_self-label = برای خودم
field-for_self-hint = بله، اگر گواهی برای خود شماست
field-for_self-ask = آیا گواهی برای خود شماست؟ لطفاً با بله یا نه جواب دهید.
step-for_self-ask = آیا گواهی ثبت سکونت را برای خودتان لازم دارید؟ لطفاً با بله یا نه جواب دهید.
step-for_self-simple = آیا موضوع آدرس خود شماست؟ بله یا نه؟
step-for_self-why = طبق قانون فدرال ثبت سکونت، این گواهی به کسی داده می‌شود که موضوع، اطلاعات خود اوست.

field-certificate_form-label = شکل
field-certificate_form-hint = الکترونیکی یا کاغذی
field-certificate_form-ask = گواهی را الکترونیکی می‌خواهید یا کاغذی؟
option-certificate_form-electronic = الکترونیکی
option-certificate_form-paper = کاغذی
step-certificate_form-ask = گواهی را الکترونیکی می‌خواهید یا کاغذی؟
step-certificate_form-simple = گواهی به شکل فایل باشد یا یک برگ کاغذ؟
step-certificate_form-why = هر دو شکل وجود دارد. نوع الکترونیکی طبق قانون رایگان است.

field-contents-label = محتوا
field-contents-hint = ساده، یا کامل‌تر با اطلاعات دیگر
field-contents-ask = گواهی ساده لازم دارید یا گواهی کامل‌تر؟
option-contents-simple = گواهی ساده
option-contents-extended = گواهی کامل‌تر
field-extra_data-label = اطلاعات دیگر
field-extra_data-hint = فقط اطلاعاتی که واقعاً لازم دارید؛ می‌توانید چند جواب بدهید
field-extra_data-ask = چه اطلاعات دیگری در گواهی نوشته شود؟ برای مثال محل تولد، وضعیت تأهل، آدرس‌های قبلی یا تاریخ ورود به خانه. می‌توانید چند مورد بگویید.
option-extra_data-birth_place = محل تولد
option-extra_data-sex = جنسیت
option-extra_data-former_names = نام‌های قبلی
option-extra_data-nationality = تابعیت
option-extra_data-former_addresses = آدرس‌های قبلی
option-extra_data-moving_dates = تاریخ ورود و خروج از خانه
option-extra_data-marital_status = وضعیت تأهل
option-extra_data-spouse = اطلاعات همسر یا شریک زندگی
option-extra_data-children = اطلاعات فرزندان زیر سن قانونی
option-extra_data-religion = جامعهٔ دینی
option-extra_data-id_documents = اطلاعات کارت شناسایی یا پاسپورت
option-extra_data-tax_id = شمارهٔ شناسایی مالیاتی
step-contents-ask = گواهی ساده با نام، تاریخ تولد و آدرس لازم دارید، یا گواهی کامل‌تر با اطلاعات دیگر؟
step-contents-simple = آیا کافی است که نام، تاریخ تولد و آدرس شما در آن نوشته شود؟ پس بگویید: ساده. وگرنه بگویید: کامل‌تر.
step-contents-why = در گواهی فقط باید اطلاعاتی باشد که شما لازم دارید.

step-name-why = ادارهٔ ثبت سکونت با نام شما، ثبت شما را پیدا می‌کند. قانون فدرال ثبت سکونت آن را می‌خواهد.
step-birth_date-why = ادارهٔ ثبت سکونت با تاریخ تولد شما، ثبت شما را پیدا می‌کند. قانون فدرال ثبت سکونت آن را می‌خواهد.
step-address-ask = کجا زندگی می‌کنید؟ لطفاً خیابان، شمارهٔ خانه، کد پستی و شهر خانهٔ اصلی خود را بگویید.
step-address-why = طبق قانون فدرال ثبت سکونت، باید برای گواهی آدرس خانهٔ اصلی خود را بدهید.

note-registered_person = گواهی ثبت سکونت طبق قانون فدرال ثبت سکونت به خود شخصی داده می‌شود که موضوع، اطلاعات اوست. اگر برای کس دیگری آمده‌اید، لطفاً با یک نفر از دفتر خدمات شهروندی صحبت کنید.
note-certificate_fee-electronic = گواهی الکترونیکی ثبت سکونت طبق قانون فدرال ثبت سکونت رایگان است.
note-certificate_fee-paper = برای گواهی کاغذی، شهرداری شما می‌تواند هزینه بگیرد. نوع الکترونیکی طبق قانون فدرال ثبت سکونت رایگان است.
