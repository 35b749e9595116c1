title = شهادة تسجيل السكن
summary = شهادة بالعنوان المسجَّل لكم، واسمها بالألمانية "Meldebescheinigung".
next = تقارن دائرة التسجيل معلوماتكم بسجل السكان. بعد ذلك تحصلون على الشهادة بالشكل الذي طلبتموه.

field-for_self-label = لي شخصيًا
field-for_self-hint = نعم، إذا كانت الشهادة لكم أنتم
field-for_self-ask = هل الشهادة لكم أنتم؟ يرجى الإجابة بنعم أو لا.
step-for_self-ask = هل تحتاجون إلى شهادة تسجيل السكن لأنفسكم؟ يرجى الإجابة بنعم أو لا.
step-for_self-simple = هل الموضوع هو عنوانكم أنتم؟ نعم أم لا؟
step-for_self-why = بحسب القانون الاتحادي للتسجيل يحصل على الشهادة الشخص الذي تخصه البيانات.

field-certificate_form-label = الشكل
field-certificate_form-hint = إلكترونية أو على ورق
field-certificate_form-ask = هل تودّون الشهادة إلكترونية أم على ورق؟
option-certificate_form-electronic = إلكترونية
option-certificate_form-paper = على ورق
step-certificate_form-ask = هل تودّون الشهادة إلكترونية أم على ورق؟
step-certificate_form-simple = هل تريدون الشهادة كملف أم كورقة؟
step-certificate_form-why = هناك الشكلان. والشهادة الإلكترونية مجانية بحسب القانون.

field-contents-label = المحتوى
field-contents-hint = بسيطة، أو موسعة ببيانات أخرى
field-contents-ask = هل تحتاجون إلى شهادة بسيطة أم موسعة؟
option-contents-simple = شهادة بسيطة
option-contents-extended = شهادة موسعة
field-extra_data-label = بيانات أخرى
field-extra_data-hint = فقط البيانات التي تحتاجونها حقًا؛ يمكن ذكر أكثر من جواب
field-extra_data-ask = ما البيانات الإضافية التي تُكتب في الشهادة؟ مثلًا مكان الولادة، أو الحالة العائلية، أو العناوين السابقة، أو تاريخ الانتقال إلى السكن. يمكنكم ذكر أكثر من جواب.
option-extra_data-birth_place = مكان الولادة
option-extra_data-sex = الجنس
option-extra_data-former_names = أسماء سابقة
option-extra_data-nationality = الجنسية
option-extra_data-former_addresses = عناوين سابقة
option-extra_data-moving_dates = تاريخ الانتقال إلى السكن وتاريخ مغادرته
option-extra_data-marital_status = الحالة العائلية
option-extra_data-spouse = بيانات الزوج أو الزوجة أو شريك الحياة
option-extra_data-children = بيانات الأطفال القاصرين
option-extra_data-religion = الطائفة الدينية
option-extra_data-id_documents = بيانات الهوية أو جواز السفر
option-extra_data-tax_id = رقم التعريف الضريبي
step-contents-ask = هل تحتاجون إلى شهادة بسيطة فيها الاسم وتاريخ الميلاد والعنوان، أم إلى شهادة موسعة ببيانات أخرى؟
step-contents-simple = هل يكفي أن يُكتب فيها اسمكم ويوم ميلادكم وعنوانكم؟ إذا كان يكفي، فقولوا: بسيطة. وإلا فقولوا: موسعة.
step-contents-why = يجب ألا تُكتب في الشهادة إلا البيانات التي تحتاجونها.

step-name-why = من خلال اسمكم تجد دائرة التسجيل بياناتكم في سجل السكان. وهذا ما يطلبه القانون الاتحادي للتسجيل.
step-birth_date-why = من خلال تاريخ الميلاد تجد دائرة التسجيل بياناتكم في سجل السكان. وهذا ما يطلبه القانون الاتحادي للتسجيل.
step-address-ask = أين تسكنون؟ يرجى ذكر الشارع ورقم المنزل والرمز البريدي والمدينة لمسكنكم الرئيسي.
step-address-why = بحسب القانون الاتحادي للتسجيل يجب أن تذكروا عنوان مسكنكم الرئيسي من أجل الشهادة.

note-registered_person = بحسب القانون الاتحادي للتسجيل يحصل على شهادة تسجيل السكن الشخص نفسه الذي تخصه البيانات. إذا جئتم من أجل شخص آخر، فيرجى التحدث مع أحد من مكتب خدمة المواطنين.
note-certificate_fee-electronic = شهادة تسجيل السكن الإلكترونية مجانية بحسب القانون الاتحادي للتسجيل.
note-certificate_fee-paper = يجوز لبلديتكم أن تطلب رسمًا للشهادة على ورق. أما الإلكترونية فهي مجانية بحسب القانون الاتحادي للتسجيل.
