title = Transfer a vehicle registration
summary = Have the registration of a vehicle changed after a purchase, a move or a change of name.

field-transfer_kind-label = Reason for the transfer
field-transfer_kind-hint = Purchase, move or new name
field-transfer_kind-ask = Why do you transfer the registration?
option-transfer_kind-new_holder = new holder, for example after a purchase
option-transfer_kind-moved_here = move from another district
option-transfer_kind-moved_within = move within the district
option-transfer_kind-name_changed = new name
step-transfer_kind-ask = Why do you transfer the registration: because you are the new holder, because you moved here from another district, because you moved within the district, or because your name has changed?
step-transfer_kind-simple = What is new: did you buy the vehicle, did you move here from further away, did you move nearby, or do you have a new name?
step-transfer_kind-why = The reason decides which papers are needed and what it costs.

field-plate-label = Present plate
field-plate-hint = For example MR-AB 123
field-plate-ask = What is the present registration plate?
step-plate-ask = Which registration plate does the vehicle have now?
step-plate-simple = What is written on the number plate? Please tell me the letters first and then the number.
step-plate-why = The plate tells the office which vehicle it is. The fee depends on it too.

field-plate_choice-label = New or old plate
field-plate_choice-hint = Keep, new or personalised
field-plate_choice-ask = Which plate shall the vehicle have from now on?
option-plate_choice-keep = keep the present plate
option-plate_choice-new = new plate
option-plate_choice-wish = personalised plate
step-plate_choice-ask = Would you like to keep the present plate, get a new one or a personalised one?
step-plate_choice-simple = Shall the number plates stay as they are? Or would you like new ones? With new ones you can also choose the letters and the number.
step-plate_choice-why = You may keep the present plate. A new or a personalised one costs a different fee.

field-wish_plate-label = Personalised plate
field-wish_plate-hint = For example MR-AB 123
field-wish_plate-ask = Which plate would you like to have?

field-vin-label = Vehicle identification number
field-vin-hint = At the letter E, usually 17 characters
field-vin-ask = What is the vehicle identification number?
step-vin-ask = What is the vehicle identification number? It stands at the letter E of the registration certificate.
step-vin-simple = There is a long number at E in the registration certificate. Please read me its characters one by one. You can also type them.
step-vin-why = With this number the vehicle cannot be mistaken for another one. It belongs to the application.

field-evb-label = Insurance confirmation number
field-evb-hint = Seven characters, from your insurer
field-evb-ask = What is the number of the insurance confirmation?
step-evb-ask = What is the number of the electronic insurance confirmation? It has seven characters.
step-evb-simple = Your insurer gave you a number with seven characters for the vehicle. Please tell me the characters one by one.
step-evb-why = No vehicle may be registered without liability insurance. The office looks the confirmation up with this number.

field-commercial_use-label = Special use
field-commercial_use-hint = For example taxi or hire car
field-commercial_use-ask = Is the vehicle used for example as a taxi or a hire car?
step-commercial_use-ask = Is the vehicle used in a special way, for example as a taxi, as a hire car or for school transport? Please answer yes or no.
step-commercial_use-simple = Do you drive other people for money with the vehicle, or do you rent it out? Yes or no?
step-commercial_use-why = The Vehicle Registration Ordinance says that such a use is recorded.

field-self_employed-label = Self-employed
field-self_employed-hint = With a profession or trade of your own
field-self_employed-ask = Are you self-employed?
field-trade-label = Profession or trade
field-trade-hint = For example painting business
field-trade-ask = What is your profession or trade?
step-self_employed-ask = Are you self-employed? Please answer yes or no.
step-self_employed-simple = Do you have a shop or a business of your own? Yes or no?
step-self_employed-why = The Vehicle Registration Ordinance asks self-employed people for their profession or trade too.

field-iban-label = Account number, IBAN
field-iban-hint = Voluntary, for the vehicle tax
field-iban-ask = What is the IBAN of your account?
step-iban-ask = What is the IBAN of the account from which the vehicle tax shall be debited? If you would rather not give it here, say: skip.
step-iban-simple = The tax for the vehicle is taken from a bank account. Please tell me the IBAN, or say: skip.
step-iban-why = The IBAN prepares the permission to debit the vehicle tax. You don't have to give it here.

evidence-part_one = the registration certificate part one, the Fahrzeugschein
evidence-part_two = the registration certificate part two, the Fahrzeugbrief
evidence-evb = the number of the electronic insurance confirmation
evidence-sepa_mandate = the bank details for the vehicle tax

fee-wish_plate = A personalised plate costs { $amount } euros more.
note-wish_plate_of_district = A new plate begins with the letters of the district in which the vehicle is registered. { $district } belongs to another district. The registration office decides about the plate.

evidence-plates = the present number plates

fee-same_district_keep = The transfer with the present plate costs { $amount } euros.
fee-same_district_new = The transfer with a new plate costs { $amount } euros.
fee-other_district_keep = The transfer from another district with the present plate costs { $amount } euros.
fee-other_district_new = The transfer from another district with a new plate costs { $amount } euros.
fee-papers = Changing the vehicle papers costs from { $from } to { $to } euros.

note-plate_of_district-other = The plate with { $district } belongs to another district. After a move or a change of holder the law allows you to keep it all the same.
note-part_two_needed = For this change the registration certificate part two, the Fahrzeugbrief, must be presented too.
note-part_two_not_needed = For this change the registration certificate part two, the Fahrzeugbrief, does not have to be presented.

next = The registration office checks your application and your papers. Then you get the changed vehicle papers and, if needed, a new plate.
