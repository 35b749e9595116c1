# Questions, labels and documents that many forms share.
field-given_names-label = الأسماء الشخصية
field-given_names-hint = كل الأسماء كما في الهوية
field-given_names-ask = ما أسماؤكم الشخصية؟
field-family_name-label = اسم العائلة
field-family_name-hint = كما في الهوية
field-family_name-ask = ما اسم عائلتكم؟
step-name-ask = ما اسمكم؟ يرجى ذكر أسمائكم الشخصية واسم العائلة.
step-name-simple = يرجى أن تقولوا لي اسمكم الكامل كما هو مكتوب في هويتكم.
step-name-why = من خلال اسمكم تعرف الدائرة أن هذا الطلب لكم.

field-birth_name-label = اسم العائلة عند الولادة
field-birth_name-hint = فقط إذا كان مختلفًا عن اسم العائلة
field-birth_name-ask = ما اسم عائلتكم عند الولادة؟
step-birth_name-ask = ما اسم عائلتكم عند الولادة؟ إذا كان هو اسم عائلتكم اليوم، فقولوا من فضلكم: نفس الاسم.
step-birth_name-simple = هل كان اسم عائلتكم عند ولادتكم مختلفًا عن اسمها اليوم؟ إذا كان مختلفًا، فيرجى ذكر ذلك الاسم. وإلا فقولوا: نفس الاسم.
step-birth_name-why = بهذا الاسم لا تخلط الدائرة بينكم وبين شخص آخر.

field-birth_date-label = تاريخ الميلاد
field-birth_date-hint = اليوم والشهر والسنة
field-birth_date-ask = متى وُلدتم؟
step-birth_date-ask = متى وُلدتم؟ يرجى ذكر اليوم والشهر والسنة.
step-birth_date-simple = يرجى أن تقولوا لي يوم ميلادكم مع السنة، مثلًا: الثالث من مايو ألف وتسعمئة وستين.
step-birth_date-why = من خلال تاريخ الميلاد تتأكد الدائرة من هويتكم. وتتوقف بعض القواعد أيضًا على العمر.

field-birth_place-label = مكان الولادة
field-birth_place-hint = المكان كما في الهوية
field-birth_place-ask = في أي مدينة أو بلدة وُلدتم؟
step-birth_place-ask = في أي مدينة أو بلدة وُلدتم؟
step-birth_place-simple = يرجى ذكر المدينة أو القرية التي وُلدتم فيها.
step-birth_place-why = مكان الولادة جزء من الطلب. وهو يساعد على التأكد من هويتكم.

field-sex-label = الجنس
field-sex-hint = ذكر أو أنثى أو متنوع أو بدون تحديد
field-sex-ask = ما الجنس المسجَّل لكم؟
option-sex-male = ذكر
option-sex-female = أنثى
option-sex-diverse = متنوع
option-sex-none = بدون تحديد
step-sex-ask = ما الجنس المسجَّل لكم: ذكر، أنثى، متنوع، أم بدون تحديد؟
step-sex-simple = ماذا كُتب في أوراقكم عند كلمة الجنس؟ يمكنكم أن تقولوا: ذكر، أو أنثى، أو متنوع، أو بدون تحديد.
step-sex-why = هذه المعلومة جزء من الطلب بحسب القانون.

field-nationality-label = الجنسية
field-nationality-hint = مثلًا: ألمانية
field-nationality-ask = ما جنسيتكم؟
step-nationality-ask = ما جنسيتكم؟
step-nationality-simple = من أي دولة جواز سفركم أو هويتكم؟ قولوا مثلًا: ألمانية.
step-nationality-why = الجنسية جزء من الطلب بحسب القانون.

field-street-label = الشارع
field-street-hint = بدون رقم المنزل
field-street-ask = في أي شارع تسكنون؟
field-house_number-label = رقم المنزل
field-house_number-hint = مثلًا: 14a
field-house_number-ask = ما رقم منزلكم؟
field-postcode-label = الرمز البريدي
field-postcode-hint = خمسة أرقام
field-postcode-ask = ما رمزكم البريدي؟
field-town-label = المدينة أو البلدة
field-town-hint = مكان السكن
field-town-ask = في أي مدينة أو بلدة تسكنون؟
step-address-ask = أين تسكنون؟ يرجى ذكر الشارع ورقم المنزل والرمز البريدي والمدينة.
step-address-simple = يرجى أن تقولوا لي عنوانكم: أولًا الشارع مع رقم المنزل، ثم الرمز البريدي والمدينة.
step-address-why = العنوان جزء من الطلب. وبحسبه يُعرف أيضًا أي دائرة هي المختصة.

field-id_document-label = وثيقة إثبات الهوية
field-id_document-hint = الوثيقة التي تثبتون بها هويتكم
field-id_document-ask = بأي وثيقة تثبتون هويتكم؟
option-id_document-identity_card = الهوية الشخصية
option-id_document-passport = جواز السفر
option-id_document-other = وثيقة أخرى
step-id_document-ask = بأي وثيقة تثبتون هويتكم: بالهوية الشخصية، أم بجواز السفر، أم بوثيقة أخرى؟
step-id_document-simple = أي وثيقة عليها صورتكم معكم الآن؟ هوية شخصية، أم جواز سفر، أم شيء آخر؟
step-id_document-why = يجب أن تعرف الدائرة بأي وثيقة تثبتون هويتكم.

field-phone-label = رقم الهاتف
field-phone-hint = اختياري، لأي استفسار
field-phone-ask = ما رقم هاتفكم؟
step-phone-ask = على أي رقم هاتف نتصل بكم إذا كان لدينا سؤال؟ إذا كنتم لا تريدون ذكر رقم، فقولوا: التالي.
step-phone-simple = يرجى ذكر رقم هاتفكم رقمًا رقمًا. هذا ليس إلزاميًا. يمكنكم أن تقولوا: التالي.
step-phone-why = رقم الهاتف اختياري. وهو يساعد إذا كان لدى الدائرة سؤال لكم.

field-doctorate-label = درجة الدكتوراه
field-doctorate-hint = مثلًا: دكتور، فقط إذا كانت لديكم
field-doctorate-ask = ما درجة الدكتوراه التي لديكم؟
field-former_names-label = أسماء سابقة
field-former_names-hint = مثلًا من زواج سابق
field-former_names-ask = ما الأسماء التي حملتموها سابقًا؟
field-artist_name-label = اسم رهباني أو اسم فني
field-artist_name-hint = فقط إذا كان مكتوبًا في هويتكم
field-artist_name-ask = ما اسمكم الرهباني أو الفني؟
step-other_names-ask = هل لديكم درجة دكتوراه أو أسماء سابقة أو اسم فني؟ إذا كان لديكم ذلك، فيرجى ذكره. وإلا فقولوا: لا.
step-other_names-simple = هل يوجد في هويتكم لقب دكتور أو اسم فني؟ أو هل كان اسمكم مختلفًا في السابق؟ إن لم يكن كذلك، فقولوا: لا.
step-other_names-why = هذه الأسماء أيضًا جزء من الطلب بحسب القانون، إذا كانت لديكم.

field-email-label = عنوان البريد الإلكتروني
field-email-hint = اختياري، لأي استفسار
field-email-ask = ما عنوان بريدكم الإلكتروني؟
step-email-ask = ما عنوان بريدكم الإلكتروني؟ إذا كنتم لا تريدون ذكره، فقولوا: التالي.
step-email-simple = يرجى ذكر عنوان بريدكم الإلكتروني جزءًا بعد جزء. هذا ليس إلزاميًا. يمكنكم أن تقولوا: التالي.
step-email-why = عنوان البريد الإلكتروني اختياري. وهو يساعد إذا كان لدى الدائرة سؤال لكم.

evidence-id_document = هويتكم الشخصية أو جواز سفركم
evidence-identity_card = هويتكم الشخصية
evidence-passport = جواز سفركم الساري
evidence-photo = صورة شخصية بيومترية
