title = تمديد تصريح الإقامة
summary = تمديد تصريح الإقامة "Aufenthaltserlaubnis" أو البطاقة الزرقاء للاتحاد الأوروبي أو بطاقة ICT.
next = تراجع دائرة الأجانب طلبكم وتخبركم متى تأتون مع أوراقكم. ومن أجل البطاقة الجديدة تحتاج إلى صورة شخصية حديثة وإلى بصمات أصابعكم.

field-current_title-label = سند الإقامة
field-current_title-hint = السند الذي لديكم الآن
field-current_title-ask = ما سند الإقامة الذي لديكم الآن؟
option-current_title-residence_permit = تصريح إقامة
option-current_title-blue_card = البطاقة الزرقاء
option-current_title-ict_card = بطاقة ICT
option-current_title-national_visa = تأشيرة وطنية
option-current_title-schengen_visa = تأشيرة شنغن
option-current_title-other = سند إقامة آخر
field-title_expiry-label = صالح حتى
field-title_expiry-hint = التاريخ مكتوب على بطاقتكم أو في جواز سفركم
field-title_expiry-ask = حتى متى يسري سند إقامتكم؟
step-current_title-ask = ما سند الإقامة الذي لديكم الآن، وحتى متى يسري؟ مثلًا: تصريح إقامة، أو البطاقة الزرقاء، أو تأشيرة.
step-current_title-simple = يرجى النظر إلى بطاقتكم. ما اسمها؟ وما التاريخ المكتوب عند عبارة "gültig bis"، أي صالح حتى؟
step-current_title-why = على ذلك يتوقف هل يبقى سندكم الحالي ساريًا إلى أن يُبتّ في طلبكم. هذا ما ينظمه قانون الإقامة.

step-birth_date-why = من خلال تاريخ الميلاد تتأكد الدائرة من هويتكم. ومن لم يبلغ سن الرشد بعد يحتاج من أجل الطلب إلى الوالدين أو إلى وصي.

field-purpose-label = سبب الإقامة
field-purpose-hint = أهم سبب لإقامتكم في ألمانيا
field-purpose-ask = لأي سبب تودّون الاستمرار في الإقامة في ألمانيا؟
option-purpose-employment = العمل في وظيفة
option-purpose-self_employment = عمل حر
option-purpose-study = الدراسة أو المدرسة أو دورة لغة
option-purpose-vocational_training = التدريب المهني
option-purpose-family = العائلة
option-purpose-protection = اللجوء أو الحماية المعترف بها
option-purpose-other = سبب آخر
step-purpose-ask = لأي سبب تودّون الاستمرار في الإقامة في ألمانيا: بسبب وظيفة، أم عمل حر، أم الدراسة، أم التدريب المهني، أم العائلة، أم كلاجئ معترف به، أم لسبب آخر؟
step-purpose-simple = لماذا تقيمون في ألمانيا؟ قولوا مثلًا: العمل، أو الدراسة، أو التدريب المهني، أو العائلة، أو الحماية.
step-purpose-why = كل تصريح إقامة يسري لغرض محدد. وعليه يتوقف ما تراجعه الدائرة وأي رسم يُدفع.

field-purpose_changed-label = سبب جديد
field-purpose_changed-hint = نعم، إذا كان السبب الآن مختلفًا عن السبب في طلبكم السابق
field-purpose_changed-ask = هل السبب الآن مختلف عن سبب سند إقامتكم الحالي؟
step-purpose_changed-ask = هل سبب إقامتكم الآن مختلف عن سبب سند إقامتكم الحالي؟ يرجى الإجابة بنعم أو لا.
step-purpose_changed-simple = مثال: كنتم تدرسون سابقًا، والآن تعملون. هل تغيّر السبب عندكم بهذا الشكل؟ نعم أم لا؟
step-purpose_changed-why = الغرض الجديد يُراجَع بطريقة تختلف عن التمديد، والرسم مختلف أيضًا.

field-duration-label = المدة المطلوبة
field-duration-hint = كم من الوقت تودّون البقاء بعد
field-duration-ask = كم من الوقت تودّون البقاء بعد في ألمانيا؟
option-duration-up_to_three_months = حتى ثلاثة أشهر
option-duration-longer = أكثر من ثلاثة أشهر
step-duration-ask = كم من الوقت تودّون البقاء بعد في ألمانيا: حتى ثلاثة أشهر أم أكثر؟
step-duration-simple = هل تودّون البقاء مدة قصيرة فقط، ثلاثة أشهر على الأكثر؟ أم مدة أطول؟
step-duration-why = بحسب المدة يُحدَّد الرسم. أما مدة سريان السند فتقررها الدائرة.

field-passport_number-label = رقم جواز السفر
field-passport_number-hint = حروف وأرقام كما في الجواز
field-passport_number-ask = ما رقم جواز سفركم؟
field-passport_expiry-label = الجواز صالح حتى
field-passport_expiry-hint = اليوم والشهر والسنة
field-passport_expiry-ask = حتى متى يسري جواز سفركم؟
step-passport-ask = ما رقم جواز سفركم، وحتى متى يسري؟
step-passport-simple = يرجى أن تقرؤوا لي من جواز سفركم: أولًا الرقم، رمزًا رمزًا، ثم التاريخ الذي يسري الجواز حتى حلوله.
step-passport-why = من أجل سند الإقامة تحتاجون في العادة إلى جواز سفر ساري المفعول. هذا ما يطلبه قانون الإقامة.

field-new_passport-label = جواز سفر جديد
field-new_passport-hint = نعم، إذا حصلتم على جواز جديد بعد سند الإقامة الأخير
field-new_passport-ask = هل حصلتم على جواز سفر جديد منذ سند إقامتكم الأخير؟
step-new_passport-ask = هل حصلتم على جواز سفر جديد منذ إصدار سند إقامتكم الأخير؟ يرجى الإجابة بنعم أو لا.
step-new_passport-simple = هل جواز سفركم جديد؟ هل حصلتم عليه بعد البطاقة الأخيرة؟ نعم أم لا؟
step-new_passport-why = رقم الجواز من بياناتكم لدى دائرة الأجانب. ويجب أن يكون صحيحًا هناك.

field-occupation-label = العمل الحالي
field-occupation-hint = ماذا تعملون حاليًا
field-occupation-ask = ماذا تعملون حاليًا؟
option-occupation-employed = في وظيفة
option-occupation-self_employed = عمل حر
option-occupation-in_training = مدرسة أو تدريب مهني أو دراسة
option-occupation-not_working = بدون عمل
step-occupation-ask = ما وضعكم حاليًا: في وظيفة، أم عمل حر، أم في مدرسة أو تدريب مهني أو دراسة، أم بدون عمل؟
step-occupation-simple = هل تعملون؟ هل تتعلمون؟ أم لا هذا ولا ذاك حاليًا؟
step-occupation-why = تراجع الدائرة هل يتناسب عملكم مع إقامتكم.

field-income_sources-label = تكاليف المعيشة
field-income_sources-hint = كل ما تعيشون منه؛ يمكن ذكر أكثر من جواب
field-income_sources-ask = من أي دخل تعيشون؟
option-income_sources-wages = أجر أو راتب
option-income_sources-business = عمل حر
option-income_sources-family = نفقة من العائلة
option-income_sources-scholarship = منحة من أموال عامة
option-income_sources-savings = مال خاص
option-income_sources-benefits = إعانة الضمان الأساسي أو المساعدة الاجتماعية أو إعانات طالبي اللجوء
option-income_sources-other = دخل آخر
step-income_sources-ask = من أي دخل تعيشون؟ مثلًا من راتب، أو عمل حر، أو العائلة، أو منحة من أموال عامة، أو مال خاص، أو مساعدات اجتماعية. يمكنكم ذكر أكثر من جواب.
step-income_sources-simple = من أين تأتي أموالكم للمعيشة؟ قولوا مثلًا: من عملي، أو: من عائلتي.
step-income_sources-why = من أجل الإقامة يجب في العادة أن تكون تكاليف المعيشة مؤمَّنة. ولا نسأل هنا عن مقدار دخلكم.

field-health_insurance-label = التأمين الصحي
field-health_insurance-hint = حكومي أو خاص أو بدون
field-health_insurance-ask = ما تأمينكم الصحي؟
option-health_insurance-statutory = تأمين حكومي
option-health_insurance-private = تأمين خاص
option-health_insurance-none = بدون تأمين
step-health_insurance-ask = ما تأمينكم الصحي: تأمين حكومي، أم تأمين خاص، أم بدون تأمين؟
step-health_insurance-simple = هل لديكم بطاقة من صندوق تأمين صحي حكومي؟ أم تأمين خاص؟ أم أنتم بدون تأمين؟
step-health_insurance-why = بحسب قانون الإقامة يُعَدّ التأمين الصحي أيضًا جزءًا من تأمين تكاليف المعيشة.

field-integration_course-label = دورة الاندماج
field-integration_course-hint = هل كنتم ملزمين بدورة اندماج
field-integration_course-ask = ما وضع دورة الاندماج عندكم؟
option-integration_course-not_obliged = بدون إلزام بالدورة
option-integration_course-attending = الدورة ما زالت مستمرة
option-integration_course-completed = أنهيت الدورة
option-integration_course-not_attended = لم أحضر الدورة
step-integration_course-ask = هل كنتم ملزمين بحضور دورة اندماج؟ يرجى أن تقولوا: بدون إلزام، أو: الدورة ما زالت مستمرة، أو: أنهيت الدورة، أو: لم أحضر الدورة.
step-integration_course-simple = هل قالت لكم الدائرة إنكم يجب أن تحضروا دورة ألمانية؟ إذا قالت ذلك: هل ما زلتم في الدورة، أم أنهيتموها، أم لم تحضروها؟
step-integration_course-why = قبل التمديد يجب أن تتحقق الدائرة هل أديتم واجب حضور دورة الاندماج، إن وُجد.

evidence-residence_card = سند إقامتكم الحالي
evidence-photo = صورة شخصية بيومترية حديثة
evidence-income_proof = إثباتات لدخلكم
evidence-health_insurance_proof = إثبات لتأمينكم الصحي
evidence-rental_contract = عقد الإيجار
evidence-employment_contract = عقد العمل
evidence-study_proof = شهادة من جامعتكم أو مدرستكم أو جهة تدريبكم
evidence-family_proof = أوراق عن عائلتكم، مثلًا شهادة الزواج
evidence-integration_course_proof = شهادة عن دورة الاندماج

fee-extension_short = تكلفة التمديد مدة تصل إلى ثلاثة أشهر { $amount } يورو.
fee-extension_long = تكلفة التمديد أكثر من ثلاثة أشهر { $amount } يورو.
fee-purpose_change = تكلفة التغيير إلى غرض إقامة جديد مع التمديد { $amount } يورو.
fee-first_issue = تكلفة أول تصريح إقامة بعد تأشيرة { $amount } يورو.
fee-provisional_certificate = تكلفة الشهادة المؤقتة عن طلبكم، واسمها بالألمانية "Fiktionsbescheinigung"، { $amount } يورو.
fee-express = تكلفة الإجراء المستعجل { $amount } يورو إضافية.
fee-reissue = إذا كان يجب فقط إصدار البطاقة من جديد، مثلًا بسبب جواز سفر جديد، فتكلفة ذلك { $amount } يورو.
fee-photo = تكلفة الصورة التي تلتقطها الدائرة { $amount } يورو.

note-title_expiry-valid = سند إقامتكم ما زال ساريًا حتى { $date }. إذا طلبتم التمديد قبل انتهائه، فإنه يبقى ساريًا بحسب القانون إلى أن تقرر الدائرة. لذلك يُسجَّل وقت وصول طلبكم.
note-title_expiry-soon = ينتهي سند إقامتكم قريبًا، في { $date }. إذا وصل طلبكم قبل انتهائه، فإن السند يبقى ساريًا بحسب القانون إلى أن تقرر الدائرة. لذلك يُسجَّل وقت وصول طلبكم.
note-title_expiry-expired = انتهى سند إقامتكم في { $date }. فالطلب متأخر، ولا يبقى السند ساريًا من تلقاء نفسه. ويجوز للدائرة أن تقرر بقاءه ساريًا، لتجنب مشقة غير عادلة. يرجى التحدث اليوم مع أحد من الدائرة. ومع ذلك سأسجّل طلبكم.
note-title_expiry-excluded = تأشيرة شنغن لا تبقى سارية بتقديم طلب. هكذا ينص قانون الإقامة. يرجى التحدث مع أحد من الدائرة قبل انتهاء التأشيرة. ومع ذلك سأسجّل طلبكم.
note-received_time = يُحفظ تاريخ وصول طلبكم وساعته، ويظهران لكم ويُطبعان على إيصال التأكيد. فالمهم هو أن يصل الطلب قبل انتهاء سندكم.
note-applicant_age = من لم يبلغ { $years } سنة بعد لا يستطيع تقديم هذا الطلب وحده. يجب أن يقدمه الوالدان أو وصي.
note-subsistence = بحسب قانون الإقامة يجب في العادة أن تكون تكاليف المعيشة مؤمَّنة بدون مثل هذه الإعانات. وهناك استثناءات. تراجع الدائرة حالتكم وتقرر. وإذا أردتم، فيمكنكم التحدث قبل ذلك مع أحد من الدائرة.
note-health_insurance = بحسب قانون الإقامة يُعَدّ التأمين الصحي الكافي في العادة جزءًا من تكاليف المعيشة. تراجع الدائرة حالتكم وتقرر. وإذا أردتم، فيمكنكم التحدث قبل ذلك مع أحد من الدائرة.
note-integration_course = إذا لم يحضر أحد دورة الاندماج رغم إلزامه بها، فيجب بحسب قانون الإقامة أخذ ذلك في الاعتبار عند التمديد. تراجع الدائرة حالتكم وتقرر. وإذا أردتم، فيمكنكم التحدث قبل ذلك مع أحد من الدائرة.
note-fee_exempt_protection = لمن له حق اللجوء، وللاجئ المعترف به، ولمن له الحماية الفرعية، يكون التمديد بدون رسم بحسب لائحة الإقامة.
note-fee_exempt_benefits = من يحتاج لمعيشته إلى إعانة الضمان الأساسي أو المساعدة الاجتماعية أو إعانات طالبي اللجوء، يُعفى بحسب لائحة الإقامة من رسم التمديد. يرجى إحضار قرار الإعانة لهذا الغرض.
note-fee_exempt_scholarship = من يحصل لإقامته على منحة من أموال عامة، يُعفى بحسب لائحة الإقامة من رسم التمديد. يرجى إحضار إثبات لهذا الغرض.
note-fee_association = إذا كان يسري عليكم قانون الشراكة بين الاتحاد الأوروبي وتركيا، فإن الرسم هو { $amount } يورو فقط. وهل يسري عليكم؟ هذا ما تتحقق منه الدائرة.
note-fee_swiss = للمواطنين السويسريين يبلغ الرسم بحسب لائحة الإقامة { $amount } يورو، إذا صدر السند على شكل بطاقة بشريحة.
note-fee_minor = لمن لم يبلغ سن الرشد يسري نصف الرسم.
note-application_fee = يجب دفع الرسم كاملًا عند تقديم الطلب.

error-passport_expired = بحسب ما ذكرتم انتهت صلاحية جواز سفركم. من أجل سند الإقامة تحتاجون في العادة إلى جواز ساري المفعول. هل التاريخ صحيح؟
