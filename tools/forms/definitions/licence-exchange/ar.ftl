title = استبدال رخصة القيادة
summary = استبدال رخصة قيادة قديمة، رمادية أو وردية أو على شكل بطاقة من قبل عام 2013، برخصة جديدة على شكل بطاقة.

field-licence_kind-label = نوع رخصة القيادة
field-licence_kind-hint = رخصة القيادة التي لديكم الآن
field-licence_kind-ask = ما نوع رخصة القيادة التي لديكم الآن؟
option-licence_kind-grey = رخصة رمادية
option-licence_kind-pink = رخصة وردية
option-licence_kind-card = رخصة على شكل بطاقة
option-licence_kind-other = رخصة أخرى، مثلًا من ألمانيا الشرقية سابقًا
step-licence_kind-ask = ما نوع رخصة القيادة التي لديكم الآن: رمادية، أم وردية، أم بطاقة، أم رخصة أخرى؟
step-licence_kind-simple = كيف تبدو رخصتكم؟ هل هي رمادية، أم وردية، أم بطاقة صغيرة من البلاستيك، أم شيء آخر؟
step-licence_kind-why = من خلال ذلك تعرف الدائرة من أي فترة رخصتكم.

field-licence_issue_date-label = تاريخ الإصدار
field-licence_issue_date-hint = على البطاقة تجدونه عند 4a
field-licence_issue_date-ask = متى صدرت رخصة قيادتكم؟
step-licence_issue_date-ask = متى صدرت رخصة قيادتكم؟ على البطاقة تجدون التاريخ عند الرقم أربعة والحرف a.
step-licence_issue_date-simple = يرجى أن تقرؤوا لي التاريخ الذي صدرت فيه رخصتكم: اليوم والشهر والسنة.
step-licence_issue_date-why = من تاريخ الإصدار يتحدد آخر موعد لاستبدال الرخصة.

field-licence_number-label = رقم رخصة القيادة
field-licence_number-hint = على البطاقة أحد عشر رمزًا عند الرقم 5
field-licence_number-ask = ما رقم رخصة قيادتكم؟
step-licence_number-ask = ما رقم رخصة قيادتكم؟ على البطاقة تجدونه عند الرقم خمسة. إذا كنتم لا تعرفونه، فقولوا: التالي.
step-licence_number-simple = على الرخصة رقم. يرجى أن تقرؤوا لي الحروف والأرقام واحدًا واحدًا، أو أن تقولوا: التالي.
step-licence_number-why = بهذا الرقم تجد الدائرة رخصتكم بسرعة أكبر. هذه المعلومة اختيارية.

field-other_licence-label = رخصة قيادة أخرى
field-other_licence-hint = رخصة قيادة من دولة أخرى
field-other_licence-ask = هل لديكم أيضًا رخصة قيادة من دولة أخرى؟
step-other_licence-ask = هل لديكم، إضافة إلى ذلك، رخصة قيادة من دولة أخرى؟ يرجى الإجابة بنعم أو لا.
step-other_licence-simple = هل لديكم رخصة قيادة ثانية من بلد آخر؟ نعم أم لا؟
step-other_licence-why = يطلب قانون المرور على الطرق إقرارًا يبيّن هل لديكم رخصة قيادة أخرى.

note-exchange_deadline-open = يجب أن تستبدلوا رخصة قيادتكم حتى { $date }.
note-exchange_deadline-passed = كانت مهلة استبدال رخصة قيادتكم حتى { $date }. ومنذ ذلك الحين لم تعد رخصتكم الحالية سارية.
note-exchange_deadline-none = رخصة قيادتكم لا يشملها واجب الاستبدال، لأنها صدرت في 19 يناير 2013 أو بعده. وهي سارية 15 سنة من تاريخ إصدارها.
note-exchange_fee = يبلغ الرسم بحسب لائحة الرسوم { $amount } يورو. وقد تُضاف إليه نفقات دائرتكم.

error-licence_before_age = تاريخ الإصدار لا يتوافق مع تاريخ ميلادكم: فبحسبهما كان عمركم وقتها أقل من { $years } سنة.
error-licence_kind_paper_after_1998 = منذ عام 1999 لم تعد تصدر إلا رخص على شكل بطاقة. يرجى التحقق من نوع الرخصة وتاريخ الإصدار.
error-licence_kind_card_before_1999 = الرخص على شكل بطاقة موجودة منذ عام 1999 فقط. يرجى التحقق من نوع الرخصة وتاريخ الإصدار.
error-licence_number_unusual = رقم الرخصة يختلف عن الشكل المعتاد على الرخص التي على شكل بطاقة. يرجى مقارنته مرة أخرى.

next = تراجع دائرة رخص القيادة طلبكم وتتواصل معكم. وعندما تكون الرخصة الجديدة جاهزة، تسلّمون القديمة.

evidence-old_licence = رخصة القيادة الحالية

fee-old_law = تكلفة الاستبدال { $amount } يورو.
fee-new_card = تكلفة إصدار رخصة القيادة الجديدة { $amount } يورو.
