title = طلب رخصة قيادة دولية
summary = الحصول على رخصة قيادة إضافية للسفر إلى بلدان أخرى.

field-licence_country-label = الدولة التي أصدرت الرخصة
field-licence_country-hint = مثلًا: ألمانيا
field-licence_country-ask = في أي دولة صدرت رخصة قيادتكم؟
step-licence_country-ask = في أي دولة صدرت رخصة قيادتكم؟
step-licence_country-simple = من أي بلد رخصة قيادتكم؟ قولوا مثلًا: ألمانيا.
step-licence_country-why = تعتمد رخصة القيادة الدولية على رخصتكم الحالية. وللرخص الأجنبية قواعد خاصة.

field-licence_kind-label = نوع رخصة القيادة
field-licence_kind-hint = رخصة القيادة التي لديكم الآن
field-licence_kind-ask = ما نوع رخصة القيادة التي لديكم الآن؟
option-licence_kind-grey = رخصة رمادية
option-licence_kind-pink = رخصة وردية
option-licence_kind-card = رخصة على شكل بطاقة
option-licence_kind-other = رخصة أخرى، مثلًا من ألمانيا الشرقية سابقًا
step-licence_kind-ask = ما نوع رخصة القيادة التي لديكم الآن: رمادية، أم وردية، أم بطاقة، أم رخصة أخرى؟
step-licence_kind-simple = كيف تبدو رخصتكم؟ هل هي رمادية، أم وردية، أم بطاقة صغيرة من البلاستيك، أم شيء آخر؟
step-licence_kind-why = بحسب لائحة رخص القيادة لا تصدر رخصة دولية إلا مع رخصة على شكل بطاقة من النوع الذي يصدر منذ عام 1999.

field-licence_issue_date-label = تاريخ الإصدار
field-licence_issue_date-hint = على البطاقة تجدونه عند 4a
field-licence_issue_date-ask = متى صدرت رخصة قيادتكم؟
field-licence_expiry_date-label = تاريخ الانتهاء
field-licence_expiry_date-hint = على البطاقة عند 4b، إذا كان هناك شيء مكتوب
field-licence_expiry_date-ask = حتى متى تسري رخصة قيادتكم؟
step-licence_dates-ask = متى صدرت رخصة قيادتكم، وحتى متى تسري؟ على البطاقة تجدون ذلك عند أربعة a وأربعة b. إذا لم يُكتب شيء عند أربعة b، فقولوا التاريخ الأول فقط.
step-licence_dates-simple = يرجى أن تقرؤوا لي تاريخين: من متى تسري الرخصة، وحتى متى؟ إذا كان عليها تاريخ واحد فقط، فهو يكفي.
step-licence_dates-why = لا تسري رخصة القيادة الدولية مدة أطول من رخصتكم الحالية.

field-destination-label = بلد السفر
field-destination-hint = البلد الذي تريدون القيادة فيه
field-destination-ask = في أي بلد تريدون القيادة؟
step-destination-ask = في أي بلد تريدون القيادة بالرخصة الدولية؟
step-destination-simple = إلى أي بلد تسافرون؟ قولوا مثلًا: اليابان.
step-destination-why = هناك نوعان من هذه الرخصة. والنوع الذي تحتاجونه يتوقف على بلد السفر.

field-licence_number-label = رقم رخصة القيادة
field-licence_number-hint = على البطاقة أحد عشر رمزًا عند الرقم 5
field-licence_number-ask = ما رقم رخصة قيادتكم؟
step-licence_number-ask = ما رقم رخصة قيادتكم؟ على البطاقة تجدونه عند الرقم خمسة.
step-licence_number-simple = على الرخصة رقم. يرجى أن تقرؤوا لي الحروف والأرقام واحدًا واحدًا. يمكنكم كتابته أيضًا.
step-licence_number-why = يجب أن يُكتب رقم رخصتكم على الرخصة الدولية.

evidence-national_licence = رخصة قيادتكم
evidence-translation = ترجمة للرخصة الأجنبية، إذا كانت تحتاج إلى ترجمة

fee-international_licence = تكلفة رخصة القيادة الدولية من { $from } إلى { $to } يورو.

note-international_age = بحسب القانون لا تصدر رخصة القيادة الدولية إلا من عمر { $years } سنة. وبحسب تاريخ ميلادكم يكون ذلك ابتداءً من { $date }. القرار لدائرة رخص القيادة.
note-national_licence_kind-foreign = رخصتكم من دولة أخرى. ويمكن أن تصدر بها أيضًا رخصة دولية، إذا كانت الرخصة الأجنبية معترفًا بها هنا. وهذا ما تتحقق منه دائرة رخص القيادة.
note-national_licence_kind-paper = بحسب القانون لا تصدر رخصة دولية إلا مع رخصة على شكل بطاقة من النوع الذي يصدر منذ عام 1999. وأي رخصة أخرى يجب استبدالها قبل ذلك. القرار لدائرة رخص القيادة.
note-national_licence_end-passed = بحسب هذه المعلومات لم تعد رخصتكم سارية منذ { $date }. ولا يمكن أن تسري الرخصة الدولية مدة أطول من الرخصة الوطنية. القرار لدائرة رخص القيادة.
note-national_licence_end-soon = بحسب هذه المعلومات تسري رخصتكم حتى { $date }. ولا يمكن أن تسري الرخصة الدولية مدة أطول.
note-international_validity = تسري رخصة القيادة الدولية بحسب اتفاقية عام 1968 لمدة { $long ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $long } سنوات
   *[other] { $long } سنة
}، وبحسب اتفاقية عام 1926 لمدة { $short ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $short } سنوات
   *[other] { $short } سنة
}. أما النوع المناسب لبلد سفركم فتوضحه لكم دائرة رخص القيادة.

error-licence_before_age = تاريخ الإصدار لا يتوافق مع تاريخ ميلادكم: فبحسبهما كان عمركم وقتها أقل من { $years } سنة.
error-licence_kind_paper_after_1998 = منذ عام 1999 لم تعد تصدر إلا رخص على شكل بطاقة. يرجى التحقق من نوع الرخصة وتاريخ الإصدار.
error-licence_kind_card_before_1999 = الرخص على شكل بطاقة موجودة منذ عام 1999 فقط. يرجى التحقق من نوع الرخصة وتاريخ الإصدار.
error-licence_number_unusual = رقم الرخصة يختلف عن الشكل المعتاد على الرخص التي على شكل بطاقة. يرجى مقارنته مرة أخرى.
error-expiry_before_issue = تاريخ الانتهاء يقع قبل تاريخ الإصدار. يرجى التحقق من التاريخين.
error-country_unclear = لم أفهم اسم هذا البلد. يرجى ذكره مرة أخرى.
error-country_ambiguous = سمعت أكثر من بلد. يرجى ذكر بلد واحد فقط.

next = تراجع دائرة رخص القيادة طلبكم وتُصدر رخصة القيادة الدولية. وتتواصل معكم عندما يمكنكم استلامها.
