title = Passport
summary = Prepare the appointment for a passport. You then apply in person at the citizens' office.
next = Please come to your appointment at the citizens' office in person and bring your documents. The passport is applied for there.

step-nationality-why = Only Germans receive a German passport. The Passport Act says so.
step-birth_date-why = The fee and the validity depend on the age. For minors, those who have custody come along.

field-passport_kind-label = Kind of passport
field-passport_kind-hint = 32 pages, 48 pages or provisional
field-passport_kind-ask = Which passport do you need?
option-passport_kind-pages_32 = passport with 32 pages
option-passport_kind-pages_48 = passport with 48 pages
option-passport_kind-provisional = provisional passport
step-passport_kind-ask = Which passport do you need: the usual one with thirty-two pages, one with forty-eight pages for many journeys, or a provisional one?
step-passport_kind-simple = Do you need a normal passport, a thick one with more pages, or one at once for a short time?
step-passport_kind-why = The fee and the validity depend on the kind of passport.

field-express-label = Express procedure
field-express-hint = Yes, if the passport must be ready sooner
field-express-ask = Should the passport be issued in the express procedure? Please answer yes or no.
step-express-ask = Do you need the passport sooner than usual, in the express procedure? Please answer yes or no.
step-express-simple = Are you in a hurry with the passport? It costs more. Yes or no?
step-express-why = The express procedure costs an additional fee.

field-reason-label = Reason
field-reason-hint = Why you need a new passport
field-reason-ask = Why do you need a new passport?
option-reason-first = first passport
option-reason-expires = old passport expires
option-reason-lost = lost or stolen
option-reason-changed = name or other details changed
option-reason-other = another reason
step-reason-ask = Why do you need a passport: is it your first one, does the old one expire, was it lost or stolen, have details changed, or is there another reason?
step-reason-simple = What about your old passport? Has it expired, is it lost, or did you never have one?
step-reason-why = It decides which documents you should bring.

step-birth_name-why = The birth name is in the passport if it differs from your family name.
step-extra_names-ask = Do you have a doctorate, a religious name or an artist name that should be in the passport? Then please tell me. Otherwise say: no.
step-extra_names-simple = Should it say doctor before your name? Or do you have an artist name? If not, say: no.
step-extra_names-why = These details can be in the passport if you have them.
step-birth_place-why = The place of birth is in the passport.
step-address-why = The place of residence is in the passport. The address also decides which office is responsible.

evidence-photo = a biometric photo that is sent electronically; it can be taken at the citizens' office if there is a device
evidence-birth_certificate = your birth certificate
evidence-other_identification = another document with your picture, for example the identity card

fee-delivery = If the passport is to be sent to your home, this costs { $amount } euros more.
fee-photo = A photo taken at the citizens' office costs { $amount } euros more.

note-german_only = A German passport is issued to Germans only. If you also have German nationality, please tell me that one. Otherwise you are welcome to speak to somebody from the citizens' office.
note-applicant_age = For minors under { $years }, only those who have custody can apply for the passport. The child should come to the appointment. If you have questions, you are welcome to speak to somebody from the citizens' office.
note-document_loss = You must report the loss of a passport to the office without delay. You can do that right here at the citizens' office.
note-personal_appearance = With these details nothing is applied for yet. You apply in person. As a rule you cannot send somebody else.

evidence-old_passport = your present passport
fee-passport_adult = From the age of twenty-four on, the passport costs { $amount } euros.
fee-passport_young = Under the age of twenty-four, the passport costs { $amount } euros.
fee-more_pages = For forty-eight pages, { $amount } euros are added.
fee-express = For the express procedure, { $amount } euros are added.
fee-provisional = The provisional passport costs { $amount } euros.
note-passport_validity = The passport is issued for { $years } years.
note-passport_validity-provisional = The provisional passport is valid for at most one year.
note-passport_fee = According to what you said, the fee is { $amount } euros. A photo taken at the citizens' office or delivery costs extra.
