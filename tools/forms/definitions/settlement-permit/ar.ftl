title = الإقامة الدائمة
summary = طلب سند إقامة غير محدود المدة، واسمه بالألمانية "Niederlassungserlaubnis".
next = تراجع دائرة الأجانب طلبكم وتخبركم متى تأتون مع أوراقكم. ومن أجل البطاقة تحتاج إلى صورة شخصية حديثة وإلى بصمات أصابعكم.

field-track-label = الطريق
field-track-hint = ما تستندون إليه في طلبكم
field-track-ask = إلى ماذا تستندون في طلبكم؟
option-track-general = الطريق العام
option-track-skilled = عمل متخصص
option-track-blue_card = البطاقة الزرقاء
option-track-self_employed = عمل حر
option-track-highly_qualified = مؤهلات عالية جدًا
option-track-family_german = عائلة بجنسية ألمانية
option-track-protection = لاجئ معترف به
option-track-other = طريق آخر
field-german_degree-label = شهادة ألمانية
field-german_degree-hint = نعم، إذا أتممتم تدريبكم المهني أو دراستكم في ألمانيا
field-german_degree-ask = هل أتممتم تدريبًا مهنيًا أو دراسة في ألمانيا؟ يرجى الإجابة بنعم أو لا.
step-track-ask = إلى ماذا تستندون في طلبكم: الطريق العام، أم عمل متخصص، أم البطاقة الزرقاء، أم عمل حر، أم مؤهلات عالية جدًا، أم عائلتكم الألمانية، أم الاعتراف بكم كلاجئين؟
step-track-simple = ما الذي ينطبق عليكم؟ قولوا مثلًا: عمل متخصص. أو: عندي بطاقة زرقاء. إذا لم ينطبق شيء من ذلك، فقولوا: عام.
step-track-why = يعرف قانون الإقامة طرقًا مختلفة. ولكل طريق شروط أخرى، ولا أسألكم إلا عنها.

field-title_since-label = سند إقامة منذ
field-title_since-hint = بداية أول سند إقامة لكم دون انقطاع
field-title_since-ask = منذ متى لديكم سند إقامة؟
step-title_since-ask = منذ متى لديكم دون انقطاع سند إقامة لألمانيا؟ يرجى ذكر اليوم والشهر والسنة.
step-title_since-simple = متى حصلتم على أول سند إقامة؟ يرجى ذكر التاريخ.
step-title_since-why = من أجل الإقامة الدائمة يجب في العادة أن يكون لدى الشخص سند إقامة منذ عدة سنوات. وعددها يتوقف على الطريق.

step-title_expiry-ask = حتى متى يسري سند إقامتكم الحالي؟ يرجى ذكر اليوم والشهر والسنة.
step-title_expiry-simple = يرجى النظر إلى بطاقتكم. ما التاريخ المكتوب عند عبارة "gültig bis"، أي صالح حتى؟
step-title_expiry-why = على ذلك يتوقف هل يبقى سندكم الحالي ساريًا إلى أن يُبتّ في طلبكم. هذا ما ينظمه قانون الإقامة.

field-german_level-label = معرفة اللغة الألمانية
field-german_level-hint = أعلى مستوى لديكم إثبات له
field-german_level-ask = أي مستوى في الألمانية تستطيعون إثباته؟
option-german_level-none = بدون إثبات
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 أو أعلى
step-german_level-ask = أي مستوى في الألمانية تستطيعون إثباته: A1، أم A2، أم B1، أم B2 أو أعلى، أم بدون إثبات؟
step-german_level-simple = هل لديكم شهادة في اللغة الألمانية؟ فيها حرف مع رقم، مثلًا B1. ماذا كُتب في شهادتكم؟
step-german_level-why = تتطلب معظم الطرق إلى الإقامة الدائمة معرفة باللغة الألمانية. والمستوى يتوقف على الطريق.

field-pension_months-label = أشهر اشتراكات التقاعد
field-pension_months-hint = عدد الأشهر مكتوب في سجل اشتراكاتكم لدى تأمين التقاعد
field-pension_months-ask = عن كم شهر دُفعت اشتراكات التقاعد؟
step-pension_months-ask = عن كم شهر دفعتم في ألمانيا اشتراكات لتأمين التقاعد؟
step-pension_months-simple = كم شهرًا دفعتم لصندوق التقاعد؟ السنة اثنا عشر شهرًا.
step-pension_months-why = تتطلب عدة طرق عددًا معينًا من أشهر اشتراكات التقاعد أو تأمينًا مماثلًا للشيخوخة.

field-civic_knowledge-label = المعرفة عن ألمانيا
field-civic_knowledge-hint = دورة الاندماج أو اختبار الحياة في ألمانيا أو لا شيء منهما
field-civic_knowledge-ask = كيف تثبتون معرفتكم بالقانون والحياة في ألمانيا؟
option-civic_knowledge-integration_course = أنهيت دورة الاندماج
option-civic_knowledge-test_passed = نجحت في اختبار «الحياة في ألمانيا»
option-civic_knowledge-none = بدون إثبات
step-civic_knowledge-ask = كيف تثبتون معرفتكم بالقانون والحياة في ألمانيا: بدورة الاندماج التي أنهيتموها، أم باختبار الحياة في ألمانيا، أم بدون إثبات؟
step-civic_knowledge-simple = هل أنهيتم دورة الاندماج؟ أم نجحتم في اختبار الحياة في ألمانيا؟ أم لا هذا ولا ذاك؟
step-civic_knowledge-why = يطلب قانون الإقامة معرفة أساسية بالنظام القانوني وظروف الحياة في ألمانيا.

field-household_size-label = الأشخاص في المسكن
field-household_size-hint = كل الأشخاص، بمن فيهم الأطفال وأنتم
field-household_size-ask = كم شخصًا يسكن في مسكنكم؟
field-living_space-label = مساحة المسكن
field-living_space-hint = بالأمتار المربعة، دون كسور
field-living_space-ask = كم مترًا مربعًا مساحة مسكنكم؟
step-housing-ask = كم شخصًا يسكن في مسكنكم، وكم مترًا مربعًا مساحته؟
step-housing-simple = يرجى أن تقولوا لي عددين: أولًا كم شخصًا يسكن عندكم، وأنتم منهم. ثم كم مساحة المسكن.
step-housing-why = يطلب قانون الإقامة مسكنًا كافيًا لكم ولعائلتكم.

step-occupation-why = تراجع الدائرة هل لديكم التصاريح التي تحتاجونها لعملكم بشكل دائم.
option-income_sources-pension = معاش تقاعدي
step-income_sources-ask = من أي دخل تعيشون؟ مثلًا من راتب، أو عمل حر، أو العائلة، أو معاش تقاعدي، أو مال خاص، أو مساعدات اجتماعية. يمكنكم ذكر أكثر من جواب.
step-income_sources-simple = من أين تأتي أموالكم للمعيشة؟ قولوا مثلًا: من عملي، أو: من عائلتي.
step-income_sources-why = من أجل الإقامة الدائمة يجب في العادة أن تكون تكاليف المعيشة مؤمَّنة. ولا نسأل هنا عن مقدار دخلكم.

evidence-pension_record = سجل اشتراكاتكم من تأمين التقاعد
evidence-language_certificate = شهادة في معرفتكم باللغة الألمانية
evidence-civic_test = شهادة دورة الاندماج أو اختبار «الحياة في ألمانيا»
evidence-degree = شهادتكم وعقد عملكم
evidence-business_records = أوراق عن منشأتكم وأرباحها
evidence-family_proof = أوراق عن عائلتكم، مثلًا شهادة الزواج أو شهادة الميلاد

fee-settlement_permit = تكلفة الإقامة الدائمة { $amount } يورو.
fee-self_employed = تكلفة الإقامة الدائمة لأصحاب العمل الحر { $amount } يورو.
fee-highly_qualified = تكلفة الإقامة الدائمة لأصحاب المؤهلات العالية جدًا { $amount } يورو.

note-settlement_years = لهذا الطريق يطلب القانون سند إقامة لمدة { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}. وبحسب ما ذكرتم لا يتحقق ذلك إلا في { $date }. تُحسب بعض الفترات السابقة، وهناك استثناءات. الدائرة تراجع وتقرر.
note-settlement_pension = لهذا الطريق يطلب القانون اشتراكات في تأمين التقاعد لمدة { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}، أو تأمينًا مماثلًا للشيخوخة. والعدد الذي ذكرتموه هو { $paid }. وهناك استثناءات. الدائرة تراجع وتقرر.
note-settlement_language = لهذا الطريق يطلب القانون معرفة باللغة الألمانية بمستوى { $level }. وهناك استثناءات، مثلًا في حالة المرض أو الإعاقة. الدائرة تراجع وتقرر.
note-civic_knowledge = يطلب القانون معرفة أساسية بالنظام القانوني وظروف الحياة في ألمانيا. وهناك استثناءات، مثلًا في حالة المرض أو الإعاقة. الدائرة تراجع وتقرر.
note-title_expiry-valid = سند إقامتكم ما زال ساريًا حتى { $date }. إذا وصل طلبكم قبل انتهائه، فإنه يبقى ساريًا بحسب القانون إلى أن تقرر الدائرة. لذلك يُسجَّل وقت وصول طلبكم.
note-title_expiry-soon = ينتهي سند إقامتكم قريبًا، في { $date }. إذا وصل طلبكم قبل انتهائه، فإن السند يبقى ساريًا بحسب القانون إلى أن تقرر الدائرة. لذلك يُسجَّل وقت وصول طلبكم.
note-subsistence = بحسب القانون يجب في العادة أن تكون تكاليف المعيشة مؤمَّنة بدون مثل هذه الإعانات. وهناك استثناءات. تراجع الدائرة حالتكم وتقرر. وإذا أردتم، فيمكنكم التحدث قبل ذلك مع أحد من الدائرة.
note-fee_exempt_protection = لمن له حق اللجوء، وللاجئ المعترف به، ولمن له الحماية الفرعية، تكون الإقامة الدائمة بدون رسم بحسب لائحة الإقامة.
note-application_fee = يجب دفع نصف رسم الإقامة الدائمة عند تقديم الطلب.

# In the same words as for the extension of a residence permit.
field-title_expiry-label = صالح حتى
field-title_expiry-hint = التاريخ مكتوب على بطاقتكم أو في جواز سفركم
field-title_expiry-ask = حتى متى يسري سند إقامتكم؟
step-birth_date-why = من خلال تاريخ الميلاد تتأكد الدائرة من هويتكم. ومن لم يبلغ سن الرشد بعد يحتاج من أجل الطلب إلى الوالدين أو إلى وصي.
field-passport_number-label = رقم جواز السفر
field-passport_number-hint = حروف وأرقام كما في الجواز
field-passport_number-ask = ما رقم جواز سفركم؟
field-passport_expiry-label = الجواز صالح حتى
field-passport_expiry-hint = اليوم والشهر والسنة
field-passport_expiry-ask = حتى متى يسري جواز سفركم؟
step-passport-ask = ما رقم جواز سفركم، وحتى متى يسري؟
step-passport-simple = يرجى أن تقرؤوا لي من جواز سفركم: أولًا الرقم، رمزًا رمزًا، ثم التاريخ الذي يسري الجواز حتى حلوله.
step-passport-why = من أجل سند الإقامة تحتاجون في العادة إلى جواز سفر ساري المفعول. هذا ما يطلبه قانون الإقامة.
field-occupation-label = العمل الحالي
field-occupation-hint = ماذا تعملون حاليًا
field-occupation-ask = ماذا تعملون حاليًا؟
option-occupation-employed = في وظيفة
option-occupation-self_employed = عمل حر
option-occupation-in_training = مدرسة أو تدريب مهني أو دراسة
option-occupation-not_working = بدون عمل
step-occupation-ask = ما وضعكم حاليًا: في وظيفة، أم عمل حر، أم في مدرسة أو تدريب مهني أو دراسة، أم بدون عمل؟
step-occupation-simple = هل تعملون؟ هل تتعلمون؟ أم لا هذا ولا ذاك حاليًا؟
field-income_sources-label = تكاليف المعيشة
field-income_sources-hint = كل ما تعيشون منه؛ يمكن ذكر أكثر من جواب
field-income_sources-ask = من أي دخل تعيشون؟
option-income_sources-wages = أجر أو راتب
option-income_sources-business = عمل حر
option-income_sources-family = نفقة من العائلة
option-income_sources-savings = مال خاص
option-income_sources-benefits = إعانة الضمان الأساسي أو المساعدة الاجتماعية أو إعانات طالبي اللجوء
option-income_sources-other = دخل آخر
field-health_insurance-label = التأمين الصحي
field-health_insurance-hint = حكومي أو خاص أو بدون
field-health_insurance-ask = ما تأمينكم الصحي؟
option-health_insurance-statutory = تأمين حكومي
option-health_insurance-private = تأمين خاص
option-health_insurance-none = بدون تأمين
step-health_insurance-ask = ما تأمينكم الصحي: تأمين حكومي، أم تأمين خاص، أم بدون تأمين؟
step-health_insurance-simple = هل لديكم بطاقة من صندوق تأمين صحي حكومي؟ أم تأمين خاص؟ أم أنتم بدون تأمين؟
step-health_insurance-why = بحسب قانون الإقامة يُعَدّ التأمين الصحي أيضًا جزءًا من تأمين تكاليف المعيشة.
evidence-residence_card = سند إقامتكم الحالي
evidence-photo = صورة شخصية بيومترية حديثة
evidence-income_proof = إثباتات لدخلكم
evidence-health_insurance_proof = إثبات لتأمينكم الصحي
evidence-rental_contract = عقد الإيجار
fee-provisional_certificate = تكلفة الشهادة المؤقتة عن طلبكم، واسمها بالألمانية "Fiktionsbescheinigung"، { $amount } يورو.
fee-express = تكلفة الإجراء المستعجل { $amount } يورو إضافية.
fee-photo = تكلفة الصورة التي تلتقطها الدائرة { $amount } يورو.
note-title_expiry-expired = انتهى سند إقامتكم في { $date }. فالطلب متأخر، ولا يبقى السند ساريًا من تلقاء نفسه. ويجوز للدائرة أن تقرر بقاءه ساريًا، لتجنب مشقة غير عادلة. يرجى التحدث اليوم مع أحد من الدائرة. ومع ذلك سأسجّل طلبكم.
note-title_expiry-excluded = تأشيرة شنغن لا تبقى سارية بتقديم طلب. هكذا ينص قانون الإقامة. يرجى التحدث مع أحد من الدائرة قبل انتهاء التأشيرة. ومع ذلك سأسجّل طلبكم.
note-received_time = يُحفظ تاريخ وصول طلبكم وساعته، ويظهران لكم ويُطبعان على إيصال التأكيد. فالمهم هو أن يصل الطلب قبل انتهاء سندكم.
note-applicant_age = من لم يبلغ { $years } سنة بعد لا يستطيع تقديم هذا الطلب وحده. يجب أن يقدمه الوالدان أو وصي.
note-health_insurance = بحسب قانون الإقامة يُعَدّ التأمين الصحي الكافي في العادة جزءًا من تكاليف المعيشة. تراجع الدائرة حالتكم وتقرر. وإذا أردتم، فيمكنكم التحدث قبل ذلك مع أحد من الدائرة.
note-fee_association = إذا كان يسري عليكم قانون الشراكة بين الاتحاد الأوروبي وتركيا، فإن الرسم هو { $amount } يورو فقط. وهل يسري عليكم؟ هذا ما تتحقق منه الدائرة.
note-fee_minor = لمن لم يبلغ سن الرشد يسري نصف الرسم.
error-passport_expired = بحسب ما ذكرتم انتهت صلاحية جواز سفركم. من أجل سند الإقامة تحتاجون في العادة إلى جواز ساري المفعول. هل التاريخ صحيح؟
