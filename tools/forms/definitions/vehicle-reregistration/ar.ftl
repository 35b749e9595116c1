title = إعادة تسجيل مركبة
summary = إعادة تسجيل مركبة أُلغي تسجيلها لكي تسير على الطرق من جديد.

field-same_holder-label = نفس صاحب المركبة
field-same_holder-hint = كانت مسجَّلة باسمكم قبل إلغاء التسجيل
field-same_holder-ask = هل كانت المركبة مسجَّلة باسمكم قبل إلغاء التسجيل؟
step-same_holder-ask = هل كانت المركبة مسجَّلة باسمكم قبل إلغاء التسجيل؟ يرجى الإجابة بنعم أو لا.
step-same_holder-simple = هل كانت المركبة لكم من قبل، قبل أن يُلغى تسجيلها؟ نعم أم لا؟
step-same_holder-why = على ذلك تتوقف الأوراق التي يجب أن تقدموها والتكلفة.

field-plate-label = رقم اللوحة السابق
field-plate-hint = مثلًا: MR-AB 123
field-plate-ask = ما رقم اللوحة السابق؟
field-deregistered_on-label = يوم إلغاء التسجيل
field-deregistered_on-hint = مكتوب في رخصة المركبة
field-deregistered_on-ask = متى أُلغي تسجيل المركبة؟
step-plate-ask = ما آخر رقم لوحة كان للمركبة، ومتى أُلغي تسجيلها؟
step-plate-simple = ماذا كان مكتوبًا على لوحة الأرقام سابقًا؟ وفي أي يوم أُلغي تسجيل المركبة؟ هذا اليوم مكتوب في رخصة المركبة "Fahrzeugschein".
step-plate-why = بذلك تجد الدائرة المركبة. ولا يبقى رقم اللوحة محجوزًا إلا لمدة محدودة.

field-plate_choice-label = اللوحة القادمة
field-plate_choice-hint = المحجوزة أو جديدة أو مختارة
field-plate_choice-ask = أي لوحة تريدون للمركبة؟
option-plate_choice-reserved = اللوحة السابقة المحجوزة
option-plate_choice-new = لوحة جديدة
option-plate_choice-wish = لوحة مختارة
step-plate_choice-ask = هل تودّون للمركبة لوحتها السابقة المحجوزة، أم لوحة جديدة، أم لوحة مختارة برقم من اختياركم؟
step-plate_choice-simple = هل طلبتم حجز اللوحة القديمة وتودّون استعادتها؟ أم تودّون لوحة جديدة؟ في حالة اللوحة الجديدة يمكنكم أيضًا أن تختاروا الرقم بأنفسكم.
step-plate_choice-why = على اللوحة يتوقف الرسم، وكذلك هل يجب أن تقدموا دفتر المركبة "Fahrzeugbrief".

field-inspection_valid-label = الفحص الفني ساري المفعول
field-inspection_valid-hint = يُسمى أيضًا: TÜV
field-inspection_valid-ask = هل الفحص الفني الرئيسي للمركبة ما زال ساريًا؟
step-inspection_valid-ask = هل الفحص الفني الرئيسي للمركبة، أي فحص "TÜV"، ما زال ساريًا؟ يرجى الإجابة بنعم أو لا.
step-inspection_valid-simple = هل ما زال فحص "TÜV" للمركبة صالحًا؟ نعم أم لا؟
step-inspection_valid-why = إذا حلّ موعد الفحص الفني في هذه الأثناء، فيجب إجراؤه قبل التسجيل.

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

evidence-inspection_report = تقرير آخر فحص فني رئيسي
evidence-plates = لوحات المركبة، إذا كانت لديكم

fee-same_holder_reserved = تكلفة إعادة التسجيل مع اللوحة المحجوزة { $amount } يورو.
fee-registration = تكلفة إعادة التسجيل { $amount } يورو.

note-plate_of_district-other = رقم اللوحة الذي يبدأ بـ { $district } تابع لمنطقة أخرى. وهل يمكن أن تحصل عليه المركبة من جديد؟ القرار لدائرة تسجيل المركبات.
note-reserved_plate-open = يمكن أن يبقى رقم اللوحة محجوزًا حتى { $date } على الأكثر، إذا كان قد حُجز عند إلغاء التسجيل.
note-reserved_plate-passed = أطول مدة ممكنة لحجز رقم اللوحة انتهت في { $date }. وتتحقق دائرة تسجيل المركبات هل ما زال متاحًا.
note-inspection_due = إذا كان موعد الفحص الفني قد حلّ في هذه الأثناء، فيجب إجراؤه قبل إعادة التسجيل. وهذا ما تتحقق منه دائرة تسجيل المركبات.

next = تراجع دائرة تسجيل المركبات طلبكم وأوراقكم. بعد ذلك تحصلون على رخصة المركبة، وتُختم اللوحات بالملصقات الرسمية.
