title = Extend a residence permit
summary = Have a residence permit, an EU Blue Card or an ICT Card extended.
next = The immigration office checks your application and tells you when to come with your documents. For the new card it needs a recent photo and your fingerprints.

field-current_title-label = Residence title
field-current_title-hint = The title you have now
field-current_title-ask = Which residence title do you have now?
option-current_title-residence_permit = residence permit
option-current_title-blue_card = EU Blue Card
option-current_title-ict_card = ICT Card
option-current_title-national_visa = national visa
option-current_title-schengen_visa = Schengen visa
option-current_title-other = another residence title
field-title_expiry-label = Valid until
field-title_expiry-hint = The date is on your card or in your passport
field-title_expiry-ask = Until when is your residence title valid?
step-current_title-ask = Which residence title do you have now, and until when is it valid? For example: residence permit, EU Blue Card or visa.
step-current_title-simple = Please look at your card. What is it called? And which date does it say for: valid until?
step-current_title-why = It decides whether your present title stays in force until there is a decision on your application. The Residence Act says so.

step-birth_date-why = With your date of birth the office can identify you safely. Minors need their parents or a guardian for this application.

field-purpose-label = Reason for staying
field-purpose-hint = The main reason why you live in Germany
field-purpose-ask = For which reason would you like to go on living in Germany?
option-purpose-employment = work as an employee
option-purpose-self_employment = self-employed work
option-purpose-study = university, school or language course
option-purpose-vocational_training = vocational training
option-purpose-family = family
option-purpose-protection = asylum or recognised protection
option-purpose-other = another reason
step-purpose-ask = For which reason would you like to go on living in Germany: a job, self-employed work, studies, vocational training, family, recognised protection or another reason?
step-purpose-simple = Why do you live in Germany? Say for example: work, studies, training, family or protection.
step-purpose-why = Every residence permit is for a certain purpose. It decides what the office checks and which fee applies.

field-purpose_changed-label = New reason
field-purpose_changed-hint = Yes, if the reason is now a different one than in your last application
field-purpose_changed-ask = Is the reason now a different one than for your present residence title?
step-purpose_changed-ask = Is the reason for your stay now a different one than for your present residence title? Please answer yes or no.
step-purpose_changed-simple = An example: you used to study, now you work. Has your reason changed like that? Yes or no?
step-purpose_changed-why = A new purpose is checked in a different way than an extension, and the fee is different.

field-duration-label = Wanted duration
field-duration-hint = How much longer you would like to stay
field-duration-ask = How much longer would you like to stay in Germany?
option-duration-up_to_three_months = up to three months
option-duration-longer = longer than three months
step-duration-ask = How much longer would you like to stay in Germany: up to three months, or longer?
step-duration-simple = Would you like to stay only a short time, three months at most? Or longer?
step-duration-why = The fee depends on the duration. How long the title is valid is decided by the office.

field-passport_number-label = Passport number
field-passport_number-hint = Letters and digits as in your passport
field-passport_number-ask = What is the number of your passport?
field-passport_expiry-label = Passport valid until
field-passport_expiry-hint = Day, month and year
field-passport_expiry-ask = Until when is your passport valid?
step-passport-ask = What is the number of your passport, and until when is it valid?
step-passport-simple = Please read to me from your passport: first the number, one character at a time, then the date until which it is valid.
step-passport-why = For a residence title you normally need a valid passport. The Residence Act requires it.

field-new_passport-label = New passport
field-new_passport-hint = Yes, if you got a new passport after your last residence title
field-new_passport-ask = Have you received a new passport since your last residence title?
step-new_passport-ask = Have you received a new passport since your last residence title was issued? Please answer yes or no.
step-new_passport-simple = Is your passport new? Did you get it after your last card? Yes or no?
step-new_passport-why = The passport number belongs to your data at the immigration office. It should be correct there.

field-occupation-label = Occupation
field-occupation-hint = What you do at the moment
field-occupation-ask = What do you do at the moment?
option-occupation-employed = employed
option-occupation-self_employed = self-employed
option-occupation-in_training = school, training or university
option-occupation-not_working = not working
step-occupation-ask = What do you do at the moment: are you employed, self-employed, in school, training or university, or not working?
step-occupation-simple = Do you work? Do you learn? Or neither of them at the moment?
step-occupation-why = The office checks whether your occupation fits your stay.

field-income_sources-label = Livelihood
field-income_sources-hint = Everything you live on; you can give several answers
field-income_sources-ask = What do you live on?
option-income_sources-wages = wages or salary
option-income_sources-business = self-employed work
option-income_sources-family = support by the family
option-income_sources-scholarship = scholarship from public funds
option-income_sources-savings = own assets
option-income_sources-benefits = basic income support, social assistance or asylum seekers' benefits
option-income_sources-other = other income
step-income_sources-ask = What do you live on? For example wages, self-employed work, your family, a public scholarship, assets or social benefits. You can name more than one.
step-income_sources-simple = Where does the money you live on come from? Say for example: from my job, or: from my family.
step-income_sources-why = As a rule, your livelihood must be secured for your stay. We do not ask how much you earn here.

field-health_insurance-label = Health insurance
field-health_insurance-hint = Statutory, private or none
field-health_insurance-ask = What kind of health insurance do you have?
option-health_insurance-statutory = statutory insurance
option-health_insurance-private = private insurance
option-health_insurance-none = no insurance
step-health_insurance-ask = What kind of health insurance do you have: statutory, private or none?
step-health_insurance-simple = Do you have a card from a health insurance fund? Or a private insurance? Or none?
step-health_insurance-why = Under the Residence Act, health insurance is part of a secure livelihood.

field-integration_course-label = Integration course
field-integration_course-hint = Whether you were obliged to attend an integration course
field-integration_course-ask = What about your integration course?
option-integration_course-not_obliged = no obligation
option-integration_course-attending = still attending
option-integration_course-completed = completed
option-integration_course-not_attended = not attended
step-integration_course-ask = Did you have to attend an integration course? Please say: no obligation, still attending, completed, or: not attended.
step-integration_course-simple = Did the office tell you to attend a German course? If so: are you still in it, have you finished it, or did you not go?
step-integration_course-why = Before the extension the office must find out whether you have fulfilled a duty to attend an integration course.

evidence-residence_card = your present residence title
evidence-photo = a recent biometric photo
evidence-income_proof = proof of your income
evidence-health_insurance_proof = proof of your health insurance
evidence-rental_contract = your rental contract
evidence-employment_contract = your employment contract
evidence-study_proof = a certificate from your university, school or training
evidence-family_proof = documents about your family, for example the marriage certificate
evidence-integration_course_proof = a certificate about the integration course

fee-extension_short = The extension by up to three months costs { $amount } euros.
fee-extension_long = The extension by more than three months costs { $amount } euros.
fee-purpose_change = The change to a new purpose of stay, with the extension, costs { $amount } euros.
fee-first_issue = The first residence permit after a visa costs { $amount } euros.
fee-provisional_certificate = The certificate about your application, called Fiktionsbescheinigung, costs { $amount } euros.
fee-express = An express procedure costs { $amount } euros more.
fee-reissue = If only the card must be issued again, for example because of a new passport, this costs { $amount } euros.
fee-photo = A photo taken by the office costs { $amount } euros.

note-title_expiry-valid = Your residence title is still valid until { $date }. If you apply for the extension before it expires, by law it stays in force until the office decides. That is why the time at which your application is received is recorded.
note-title_expiry-soon = Your residence title expires soon, on { $date }. If your application is received before it expires, by law the title stays in force until the office decides. That is why the time at which your application is received is recorded.
note-title_expiry-expired = Your residence title expired on { $date }. So the application is late, and the title does not stay in force by itself. The office can order it to avoid undue hardship. Please speak to somebody from the office today. I will take your application all the same.
note-title_expiry-excluded = An application does not keep a Schengen visa in force. The Residence Act says so. Please speak to somebody from the office before the visa expires. I will take your application all the same.
note-received_time = The date and time at which your application is received are stored, shown to you and printed on the confirmation. It matters whether the application is received before your title expires.
note-applicant_age = Somebody under the age of { $years } cannot make this application alone. The parents or a guardian must do it.
note-subsistence = Under the Residence Act, the livelihood should as a rule be secured without such benefits. There are exceptions. The office checks your case and decides. If you wish, you can speak to somebody from the office first.
note-health_insurance = Under the Residence Act, sufficient health insurance is as a rule part of a secure livelihood. The office checks your case and decides. If you wish, you can speak to somebody from the office first.
note-integration_course = If somebody does not attend the integration course although obliged to, under the Residence Act this has to be taken into account for the extension. The office checks your case and decides. If you wish, you can speak to somebody from the office first.
note-fee_exempt_protection = Under the Residence Ordinance, the extension is free of charge for persons entitled to asylum, recognised refugees and persons with subsidiary protection.
note-fee_exempt_benefits = Under the Residence Ordinance, people who need basic income support, social assistance or asylum seekers' benefits for their livelihood pay no fee for the extension. Please bring the official notice of these benefits.
note-fee_exempt_scholarship = Under the Residence Ordinance, people who receive a scholarship from public funds for their stay pay no fee for the extension. Please bring proof of it.
note-fee_association = If the association law between the European Union and Turkey applies to you, the fee is only { $amount } euros. The office checks whether it applies to you.
note-fee_swiss = Under the Residence Ordinance, the fee for Swiss nationals is { $amount } euros if the title is issued as a card with a chip.
note-fee_minor = Minors pay half the fee.
note-application_fee = The whole fee is due already when you apply.

error-passport_expired = According to what you said, your passport has expired. For a residence title you normally need a valid passport. Is the date right?
