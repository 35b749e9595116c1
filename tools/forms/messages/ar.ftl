# Why a value was not accepted, for any form.
error-empty = لم أسمع أي معلومة بعد.
error-too_long = هذا طويل جدًا على هذه الخانة. أقصى عدد من الحروف والرموز فيها هو { $max }.
error-required = أحتاج إلى هذه المعلومة من أجل الطلب.
error-not_a_name = لم أفهم ذلك على أنه اسم. يرجى ذكر الاسم فقط.
error-name_has_digits = لا توجد أرقام في الاسم. يرجى ذكر الاسم فقط.
error-bad_characters = في هذه المعلومة رموز لا يجوز أن ترد هنا.
error-latin_spelling_needed = أحتاج إلى الكتابة بالحروف اللاتينية كما هي في جواز سفركم. يمكنكم أيضًا كتابتها على الشاشة.
error-same_as_missing = من أجل ذلك أحتاج أولًا إلى اسم عائلتكم.
error-not_a_place = لم أفهم ذلك على أنه مكان. يرجى ذكر المكان فقط.
error-not_a_street = لم أفهم ذلك على أنه شارع. يرجى ذكر الشارع فقط.
error-date_unclear = لم أفهم ذلك على أنه تاريخ. يرجى ذكر اليوم والشهر والسنة.
error-date_incomplete = ينقصني جزء من التاريخ. يرجى ذكر اليوم والشهر والسنة.
error-date_impossible = هذا التاريخ غير موجود في التقويم.
error-date_in_future = هذا التاريخ يقع في المستقبل.
error-date_too_old = { $years ->
    [zero] مضى على هذا التاريخ وقت طويل جدًا.
    [one] مضى على هذا التاريخ أكثر من سنة.
    [two] مضى على هذا التاريخ أكثر من سنتين.
    [few] مضى على هذا التاريخ أكثر من { $years } سنوات.
   *[other] مضى على هذا التاريخ أكثر من { $years } سنة.
}
error-house_number_unclear = لم أفهم رقم المنزل. يكون مثلًا هكذا: 14a.
error-postcode_unclear = لم أفهم الرمز البريدي. يرجى ذكر الأرقام الخمسة.
error-postcode_length = يتكون الرمز البريدي من خمسة أرقام. عدد الأرقام التي فهمتها: { $count }.
error-postcode_range = هذا الرمز البريدي غير موجود في ألمانيا.
error-choice_unclear = لم أستطع أن أعرف أي خيار تقصدون.
error-choice_ambiguous = سمعت أكثر من خيار. يرجى ذكر خيار واحد فقط.
error-yes_no_unclear = يرجى الإجابة بنعم أو لا.
error-country_unclear = لم أفهم هذه الجنسية. يرجى ذكر اسم الدولة.
error-country_ambiguous = سمعت أكثر من دولة. يرجى ذكر جنسية واحدة.
error-licence_number_unclear = لم أفهم الرقم. يرجى ذكر الحروف والأرقام واحدًا واحدًا.
error-phone_unclear = لم أفهم رقم الهاتف. يرجى ذكره رقمًا رقمًا.
error-phone_length = يتكون رقم الهاتف مع رمز المنطقة من 6 أرقام إلى 15 رقمًا. عدد الأرقام التي فهمتها: { $count }.
error-date_in_past = هذا التاريخ يقع في الماضي.
error-date_too_far = هذا التاريخ بعيد جدًا في المستقبل.
