title = Apply for a replacement driving licence
summary = Get a new driving licence if the old one is lost, stolen, damaged or no longer up to date.

field-replacement_reason-label = Reason
field-replacement_reason-hint = Why you need a new licence
field-replacement_reason-ask = Why do you need a new driving licence?
option-replacement_reason-lost = lost
option-replacement_reason-stolen = stolen
option-replacement_reason-damaged = damaged or unreadable
option-replacement_reason-name_changed = new name
option-replacement_reason-expired = expired
step-replacement_reason-ask = Why do you need a new driving licence: was it lost, stolen, damaged, has it expired, or has your name changed?
step-replacement_reason-simple = What is the matter with your licence: is it gone, broken or out of date? Or do you have a new name?
step-replacement_reason-why = The reason decides which papers are needed and what it costs.

field-loss_date-label = Day of the loss
field-loss_date-hint = Voluntary, if you know it
field-loss_date-ask = When did you notice the loss?
field-loss_circumstances-label = Circumstances of the loss
field-loss_circumstances-hint = Voluntary, for example: left on the train
field-loss_circumstances-ask = Where and how did the licence get lost?
step-loss-ask = When did you notice the loss, and how did the licence get lost? If you don't know, say: skip.
step-loss-simple = On which day did you notice that the licence was gone? And what happened? If you don't know, say: skip.
step-loss-why = The office may ask what became of the licence. You don't have to tell it here.

field-police_reported-label = Report to the police
field-police_reported-hint = Was the theft reported
field-police_reported-ask = Did you report the theft to the police?
step-police_reported-ask = Did you report the theft to the police? Please answer yes or no.
step-police_reported-simple = Have you been to the police because of the theft? Yes or no?
step-police_reported-why = After a theft, the certificate of the police can prove the loss.

field-licence_number-label = Licence number
field-licence_number-hint = On a card eleven characters at number 5
field-licence_number-ask = What is the number of your licence?
field-licence_authority-label = Issuing office
field-licence_authority-hint = Town of the office, if you know it
field-licence_authority-ask = In which town was your licence issued?
step-licence-ask = Do you know the number of your licence and the town in which it was issued? If not, say: skip.
step-licence-simple = Did you write down the number of the licence? And in which town did you get it? If you don't know, say: skip.
step-licence-why = With these the office finds your licence faster. You don't have to give either.

field-other_licence-label = Other licence
field-other_licence-hint = A licence of another country
field-other_licence-ask = Do you also have a driving licence from another country?
step-other_licence-ask = Do you also have a driving licence from another country? Please answer yes or no.
step-other_licence-simple = Do you have a second licence, from another country? Yes or no?
step-other_licence-why = The Road Traffic Act requires a statement whether you already hold another licence.

evidence-old_licence = your present driving licence
evidence-police_report = the certificate of the police about your report, if you have one
evidence-name_document = a proof of the new name, for example the marriage certificate

fee-replacement = The replacement licence costs from { $from } to { $to } euros.
fee-new_licence = Making the new licence costs from { $from } to { $to } euros.
fee-register_query = The query of the driver fitness register costs { $amount } euros.
fee-affidavit = If the office takes an affidavit, this costs { $amount } euros.

note-loss_report = If a licence has been lost, the loss must be reported and a replacement applied for without delay. Both belong to this application.
note-loss_affidavit = The office may ask for an affidavit about what became of the licence. If the old licence is found again, it must be handed in without delay.
note-expired_card = If a licence has expired, a new one must be applied for. This does not hold for somebody who gives up the permission to drive.
note-new_card_validity = A new licence is limited to { $years } years.

next = The licensing office checks your application and has the new licence made. It gets in touch with you when it has arrived or when something is missing.
