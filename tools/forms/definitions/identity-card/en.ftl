title = Identity card
summary = Prepare the appointment for an identity card. You then apply in person at the citizens' office.
next = Please come to your appointment at the citizens' office in person and bring your documents. The card is applied for there.

step-nationality-why = Only Germans receive a German identity card. The Identity Card Act says so.
step-birth_date-why = The fee and the validity depend on the age. For children under sixteen, those who have custody come along.

field-card_kind-label = Kind of card
field-card_kind-hint = Identity card, provisional card or both
field-card_kind-ask = Which card do you need?
option-card_kind-identity_card = identity card
option-card_kind-provisional = provisional identity card
option-card_kind-both = both
step-card_kind-ask = Which card do you need: the identity card, a provisional identity card, or both?
step-card_kind-simple = Do you need a normal card, or one at once for a short time, or both?
step-card_kind-why = There is a provisional card if you need a card at once. It is valid only for a short time and has its own fee.

field-reason-label = Reason
field-reason-hint = Why you need a new card
field-reason-ask = Why do you need a new card?
option-reason-first = first card
option-reason-expires = old card expires
option-reason-lost = lost or stolen
option-reason-changed = name or other details changed
option-reason-other = another reason
step-reason-ask = Why do you need a card: is it your first one, does the old one expire, was it lost or stolen, have details changed, or is there another reason?
step-reason-simple = What about your old card? Has it expired, is it lost, or did you never have one?
step-reason-why = It decides which documents you should bring.

step-birth_name-why = The birth name is on the card if it differs from your family name.
step-extra_names-ask = Do you have a doctorate, a religious name or an artist name that should be on the card? Then please tell me. Otherwise say: no.
step-extra_names-simple = Should it say doctor before your name? Or do you have an artist name? If not, say: no.
step-extra_names-why = These details are voluntary. They can be on the card.
step-birth_place-why = The place of birth is on the card.
step-address-why = The address is on the card. It also decides which office is responsible.

evidence-old_card = your present identity card
evidence-photo = a biometric photo that is sent electronically; it can be taken at the citizens' office if there is a device
evidence-birth_certificate = your birth certificate
evidence-other_identification = another document with your picture, for example the passport

fee-card_adult = From the age of twenty-four on, the identity card costs { $amount } euros.
fee-card_young = Under the age of twenty-four, the identity card costs { $amount } euros.
fee-provisional = The provisional identity card costs { $amount } euros.
fee-delivery = If the card is to be sent to your home, this costs { $amount } euros more.
fee-photo = A photo taken at the citizens' office costs { $amount } euros more.

note-german_only = A German identity card is issued to Germans only. If you also have German nationality, please tell me that one. Otherwise you are welcome to speak to somebody from the citizens' office.
note-applicant_age = For children under { $years }, only those who have custody can apply for the card. The child should come to the appointment. If you have questions, you are welcome to speak to somebody from the citizens' office.
note-document_loss = You must report the loss of a card to the office without delay. You can do that right here at the citizens' office.
note-card_validity = The identity card is issued for { $years } years.
note-card_validity-provisional = The provisional identity card is valid for at most { $months } months.
note-card_fee = According to what you said, the fee is { $amount } euros. A photo taken at the citizens' office or delivery costs extra.
note-personal_appearance = With these details nothing is applied for yet. You apply in person. As a rule you cannot send somebody else.
