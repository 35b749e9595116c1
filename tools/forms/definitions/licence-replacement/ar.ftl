title = طلب رخصة قيادة بديلة
summary = الحصول على رخصة قيادة جديدة إذا فُقدت القديمة أو سُرقت أو تلفت أو لم تعد بياناتها صحيحة أو سارية.

field-replacement_reason-label = السبب
field-replacement_reason-hint = لماذا تحتاجون إلى رخصة قيادة جديدة
field-replacement_reason-ask = لماذا تحتاجون إلى رخصة قيادة جديدة؟
option-replacement_reason-lost = مفقودة
option-replacement_reason-stolen = مسروقة
option-replacement_reason-damaged = تالفة أو غير مقروءة
option-replacement_reason-name_changed = اسم جديد
option-replacement_reason-expired = منتهية الصلاحية
step-replacement_reason-ask = لماذا تحتاجون إلى رخصة قيادة جديدة: هل هي مفقودة، أم مسروقة، أم تالفة، أم منتهية الصلاحية، أم تغيّر اسمكم؟
step-replacement_reason-simple = ماذا حدث لرخصتكم: هل ضاعت، أم سُرقت، أم تلفت، أم انتهت صلاحيتها؟ أم لديكم اسم جديد؟
step-replacement_reason-why = بحسب السبب تختلف الأوراق المطلوبة والتكلفة.

field-loss_date-label = يوم فقدان الرخصة
field-loss_date-hint = اختياري، إذا كنتم تعرفونه
field-loss_date-ask = متى لاحظتم أن الرخصة مفقودة؟
field-loss_circumstances-label = ظروف فقدان الرخصة
field-loss_circumstances-hint = اختياري، مثلًا: نسيتها في القطار
field-loss_circumstances-ask = أين وكيف فُقدت الرخصة؟
step-loss-ask = متى لاحظتم أن الرخصة مفقودة، وكيف فُقدت؟ إذا كنتم لا تعرفون، فقولوا: التالي.
step-loss-simple = في أي يوم لاحظتم أن الرخصة غير موجودة؟ وماذا حدث؟ إذا كنتم لا تعرفون، فقولوا: التالي.
step-loss-why = قد تسأل الدائرة عن مصير الرخصة. معلوماتكم هنا اختيارية.

field-police_reported-label = بلاغ لدى الشرطة
field-police_reported-hint = هل تم الإبلاغ عن السرقة
field-police_reported-ask = هل أبلغتم الشرطة عن السرقة؟
step-police_reported-ask = هل أبلغتم الشرطة عن السرقة؟ يرجى الإجابة بنعم أو لا.
step-police_reported-simple = هل ذهبتم إلى الشرطة بسبب السرقة؟ نعم أم لا؟
step-police_reported-why = عند السرقة يمكن أن تُثبت شهادة الشرطة فقدان الرخصة.

field-licence_number-label = رقم رخصة القيادة
field-licence_number-hint = على البطاقة أحد عشر رمزًا عند الرقم 5
field-licence_number-ask = ما رقم رخصة قيادتكم؟
field-licence_authority-label = الدائرة التي أصدرت الرخصة
field-licence_authority-hint = مدينة الدائرة، إذا كنتم تعرفونها
field-licence_authority-ask = في أي مدينة صدرت رخصة قيادتكم؟
step-licence-ask = هل تعرفون رقم رخصتكم والمدينة التي صدرت فيها؟ إذا كنتم لا تعرفون، فقولوا: التالي.
step-licence-simple = هل كتبتم رقم الرخصة عندكم؟ وفي أي مدينة حصلتم عليها؟ إذا كنتم لا تعرفون، فقولوا: التالي.
step-licence-why = بذلك تجد الدائرة بيانات رخصتكم بسرعة أكبر. المعلومتان اختياريتان.

field-other_licence-label = رخصة قيادة أخرى
field-other_licence-hint = رخصة قيادة من دولة أخرى
field-other_licence-ask = هل لديكم أيضًا رخصة قيادة من دولة أخرى؟
step-other_licence-ask = هل لديكم، إضافة إلى ذلك، رخصة قيادة من دولة أخرى؟ يرجى الإجابة بنعم أو لا.
step-other_licence-simple = هل لديكم رخصة قيادة ثانية من بلد آخر؟ نعم أم لا؟
step-other_licence-why = يطلب قانون المرور على الطرق إقرارًا يبيّن هل لديكم رخصة قيادة أخرى.

evidence-old_licence = رخصة القيادة الحالية
evidence-police_report = شهادة الشرطة بالبلاغ، إذا كانت لديكم
evidence-name_document = إثبات للاسم الجديد، مثلًا شهادة الزواج

fee-replacement = تكلفة رخصة القيادة البديلة من { $from } إلى { $to } يورو.
fee-new_licence = تكلفة إصدار رخصة القيادة الجديدة من { $from } إلى { $to } يورو.
fee-register_query = تكلفة الاستعلام من السجل المركزي للسائقين { $amount } يورو.
fee-affidavit = إذا سجّلت الدائرة منكم تصريحًا مشفوعًا بالقسم، فتكلفة ذلك { $amount } يورو.

note-loss_report = إذا فُقدت رخصة قيادة، فيجب الإبلاغ عن فقدانها وطلب رخصة بديلة دون تأخير. وكلا الأمرين جزء من هذا الطلب.
note-loss_affidavit = يجوز للدائرة أن تطلب تصريحًا مشفوعًا بالقسم عن مصير الرخصة. وإذا عُثر على الرخصة القديمة، فيجب تسليمها دون تأخير.
note-expired_card = إذا انتهت صلاحية الرخصة، فيجب طلب رخصة جديدة. ولا يسري ذلك على من يتنازل عن حق القيادة.
note-new_card_validity = { $years ->
    [zero] مدة رخصة القيادة الجديدة محدودة بـ { $years } سنة.
    [one] مدة رخصة القيادة الجديدة محدودة بسنة واحدة.
    [two] مدة رخصة القيادة الجديدة محدودة بسنتين.
    [few] مدة رخصة القيادة الجديدة محدودة بـ { $years } سنوات.
   *[other] مدة رخصة القيادة الجديدة محدودة بـ { $years } سنة.
}

next = تراجع دائرة رخص القيادة طلبكم وتطلب صنع الرخصة الجديدة. وتتواصل معكم عندما تصبح جاهزة أو إذا كان هناك شيء ناقص.
