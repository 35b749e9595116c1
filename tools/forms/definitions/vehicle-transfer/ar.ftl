title = تغيير تسجيل مركبة
summary = تعديل تسجيل مركبة مسجَّلة بعد شراء أو انتقال إلى سكن آخر أو تغيير اسم.

field-transfer_kind-label = سبب تغيير التسجيل
field-transfer_kind-hint = شراء أو انتقال أو اسم جديد
field-transfer_kind-ask = لماذا تغيّرون تسجيل المركبة؟
option-transfer_kind-new_holder = مالك جديد، مثلًا بعد الشراء
option-transfer_kind-moved_here = الانتقال من منطقة أخرى
option-transfer_kind-moved_within = الانتقال داخل المنطقة
option-transfer_kind-name_changed = اسم جديد
step-transfer_kind-ask = لماذا تغيّرون تسجيل المركبة: لأن لها مالكًا جديدًا هو أنتم، أم لأنكم انتقلتم من منطقة أخرى إلى هنا، أم لأنكم انتقلتم داخل المنطقة، أم لأن اسمكم تغيّر؟
step-transfer_kind-simple = ما الجديد: هل اشتريتم المركبة، أم انتقلتم إلى هنا من مدينة أخرى، أم انتقلتم داخل المنطقة، أم لديكم اسم جديد؟
step-transfer_kind-why = بحسب السبب تختلف الأوراق المطلوبة والتكلفة.

field-plate-label = رقم اللوحة الحالي
field-plate-hint = مثلًا: MR-AB 123
field-plate-ask = ما رقم اللوحة الحالي؟
step-plate-ask = ما رقم لوحة المركبة الآن؟
step-plate-simple = ماذا كُتب على لوحة الأرقام؟ يرجى ذكر الحروف أولًا ثم الرقم.
step-plate-why = من رقم اللوحة تعرف الدائرة المركبة. وعليه يتوقف الرسم أيضًا.

field-plate_choice-label = لوحة جديدة أو قديمة
field-plate_choice-hint = الاحتفاظ بالحالية أو لوحة جديدة أو لوحة مختارة
field-plate_choice-ask = أي لوحة تكون للمركبة من الآن؟
option-plate_choice-keep = الاحتفاظ باللوحة الحالية
option-plate_choice-new = لوحة جديدة
option-plate_choice-wish = لوحة مختارة
step-plate_choice-ask = هل تودّون الاحتفاظ باللوحة الحالية، أم الحصول على لوحة جديدة، أم على لوحة مختارة برقم من اختياركم؟
step-plate_choice-simple = هل تبقى لوحات الأرقام كما هي؟ أم تودّون لوحات جديدة؟ عند اللوحات الجديدة يمكنكم أيضًا أن تختاروا الرقم بأنفسكم.
step-plate_choice-why = يجوز لكم الاحتفاظ باللوحة الحالية. أما اللوحة الجديدة أو المختارة فلها رسم آخر.

field-wish_plate-label = اللوحة المختارة
field-wish_plate-hint = مثلًا: MR-AB 123
field-wish_plate-ask = ما رقم اللوحة الذي تختارونه؟

field-vin-label = رقم تعريف المركبة
field-vin-hint = عند الحرف E، في الغالب 17 رمزًا
field-vin-ask = ما رقم تعريف المركبة؟
step-vin-ask = ما رقم تعريف المركبة، أي رقم الهيكل؟ تجدونه في رخصة المركبة "Fahrzeugschein" عند الحرف E.
step-vin-simple = في رخصة المركبة رقم طويل عند الحرف E. يرجى أن تقرؤوا لي الرموز واحدًا واحدًا. يمكنكم كتابته أيضًا.
step-vin-why = بهذا الرقم لا يمكن الخلط بين مركبتكم ومركبة أخرى. وهو جزء من الطلب.

field-evb-label = رقم تأكيد التأمين، eVB
field-evb-hint = سبعة رموز، من شركة التأمين
field-evb-ask = ما رقم تأكيد التأمين؟
step-evb-ask = ما رقم تأكيد التأمين الإلكتروني، واسمه بالألمانية "eVB-Nummer"؟ يتكون من سبعة رموز.
step-evb-simple = أعطتكم شركة التأمين رقمًا للمركبة من سبعة رموز. يرجى ذكر الرموز واحدًا واحدًا.
step-evb-why = لا يجوز تسجيل أي مركبة دون تأمين ضد الغير. وبهذا الرقم تطلب الدائرة تأكيد التأمين.

field-commercial_use-label = استخدام خاص
field-commercial_use-hint = مثلًا سيارة أجرة أو سيارة للتأجير
field-commercial_use-ask = هل تُستخدم المركبة مثلًا كسيارة أجرة أو سيارة للتأجير؟
step-commercial_use-ask = هل للمركبة استخدام خاص، مثلًا كسيارة أجرة أو سيارة للتأجير أو لنقل التلاميذ؟ يرجى الإجابة بنعم أو لا.
step-commercial_use-simple = هل تنقلون بهذه المركبة أشخاصًا آخرين مقابل مال، أو هل تؤجّرونها؟ نعم أم لا؟
step-commercial_use-why = بحسب لائحة تسجيل المركبات يُسجَّل مثل هذا الاستخدام.

field-self_employed-label = عمل حر
field-self_employed-hint = بمهنة خاصة أو نشاط تجاري
field-self_employed-ask = هل تعملون لحسابكم الخاص؟
field-trade-label = المهنة أو النشاط التجاري
field-trade-hint = مثلًا: ورشة دهان
field-trade-ask = ما مهنتكم أو نشاطكم التجاري؟
step-self_employed-ask = هل تعملون لحسابكم الخاص؟ يرجى الإجابة بنعم أو لا.
step-self_employed-simple = هل لديكم محل خاص أو شركة خاصة؟ نعم أم لا؟
step-self_employed-why = بحسب لائحة تسجيل المركبات يجب على من يعمل لحسابه الخاص أن يذكر أيضًا مهنته أو نشاطه التجاري.

field-iban-label = رقم الحساب، IBAN
field-iban-hint = اختياري، لضريبة المركبات
field-iban-ask = ما رقم آيبان حسابكم؟
step-iban-ask = ما رقم آيبان الحساب الذي تُسحب منه ضريبة المركبات؟ إذا كنتم لا تريدون ذكره هنا، فقولوا: التالي.
step-iban-simple = تُسحب ضريبة المركبة من حساب بنكي. يرجى ذكر رقم الآيبان، أو أن تقولوا: التالي.
step-iban-why = برقم الآيبان يُحضَّر الإذن بسحب ضريبة المركبات. هذه المعلومة هنا اختيارية.

evidence-part_one = الجزء الأول من شهادة التسجيل، أي رخصة المركبة "Fahrzeugschein"
evidence-part_two = الجزء الثاني من شهادة التسجيل، أي دفتر المركبة "Fahrzeugbrief"
evidence-evb = رقم تأكيد التأمين الإلكتروني
evidence-sepa_mandate = بيانات الحساب البنكي لضريبة المركبات

fee-wish_plate = تُضاف { $amount } يورو للوحة المختارة.
note-wish_plate_of_district = تبدأ اللوحة الجديدة بحروف المنطقة التي تُسجَّل فيها المركبة. أما { $district } فتابعة لمنطقة أخرى. القرار بشأن اللوحة لدائرة تسجيل المركبات.

evidence-plates = لوحات المركبة الحالية

fee-same_district_keep = تكلفة تغيير التسجيل مع اللوحة الحالية { $amount } يورو.
fee-same_district_new = تكلفة تغيير التسجيل مع لوحة جديدة { $amount } يورو.
fee-other_district_keep = تكلفة تغيير التسجيل من منطقة أخرى مع اللوحة الحالية { $amount } يورو.
fee-other_district_new = تكلفة تغيير التسجيل من منطقة أخرى مع لوحة جديدة { $amount } يورو.
fee-papers = تكلفة تعديل أوراق المركبة من { $from } إلى { $to } يورو.

note-plate_of_district-other = رقم اللوحة الذي يبدأ بـ { $district } تابع لمنطقة أخرى. ومع ذلك يجوز بحسب القانون الاستمرار في استخدامه عند الانتقال وعند تغيير المالك.
note-part_two_needed = لهذا التغيير يجب أيضًا تقديم الجزء الثاني من شهادة التسجيل، أي دفتر المركبة "Fahrzeugbrief".
note-part_two_not_needed = لهذا التغيير لا يلزم تقديم الجزء الثاني من شهادة التسجيل، أي دفتر المركبة "Fahrzeugbrief".

next = تراجع دائرة تسجيل المركبات طلبكم وأوراقكم. بعد ذلك تحصلون على أوراق المركبة المعدَّلة، وعلى لوحة جديدة إذا لزم الأمر.
