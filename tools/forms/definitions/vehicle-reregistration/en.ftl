title = Register a vehicle again
summary = Have a deregistered vehicle registered for the road again.

field-same_holder-label = Same holder
field-same_holder-hint = Registered to you before
field-same_holder-ask = Was the vehicle registered to you before it was deregistered?
step-same_holder-ask = Was the vehicle registered to you before it was deregistered? Please answer yes or no.
step-same_holder-simple = Was the vehicle already yours before it was signed off? Yes or no?
step-same_holder-why = This decides which papers you have to present and what it costs.

field-plate-label = Former plate
field-plate-hint = For example MR-AB 123
field-plate-ask = What was the former registration plate?
field-deregistered_on-label = Day of deregistration
field-deregistered_on-hint = Stands in the registration certificate
field-deregistered_on-ask = When was the vehicle deregistered?
step-plate-ask = Which registration plate did the vehicle have last, and when was it deregistered?
step-plate-simple = What was written on the number plate before? And on which day was the vehicle deregistered? The day stands in the registration certificate.
step-plate-why = This is how the office finds the vehicle. A plate stays reserved only for a limited time.

field-plate_choice-label = Future plate
field-plate_choice-hint = Reserved, new or personalised
field-plate_choice-ask = Which plate shall the vehicle get?
option-plate_choice-reserved = the former, reserved plate
option-plate_choice-new = new plate
option-plate_choice-wish = personalised plate
step-plate_choice-ask = Shall the vehicle get its former, reserved plate, a new one or a personalised one?
step-plate_choice-simple = Did you have the old plate reserved, and would you like it back? Or would you like a new one? You can also choose a new one yourself.
step-plate_choice-why = The plate decides the fee, and whether you have to present the registration certificate part two.

field-inspection_valid-label = Main inspection valid
field-inspection_valid-hint = Also called TÜV
field-inspection_valid-ask = Is the main inspection of the vehicle still valid?
step-inspection_valid-ask = Is the main inspection of the vehicle, in German: Hauptuntersuchung, still valid? Please answer yes or no.
step-inspection_valid-simple = Does the vehicle still have a valid TÜV? Yes or no?
step-inspection_valid-why = If a main inspection fell due in the meantime, it must be done before the registration.

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

evidence-inspection_report = the report of the last main inspection
evidence-plates = the number plates, if you already have them

fee-same_holder_reserved = Registering again with the reserved plate costs { $amount } euros.
fee-registration = Registering again costs { $amount } euros.

note-plate_of_district-other = The plate with { $district } belongs to another district. The registration office decides whether the vehicle can have it again.
note-reserved_plate-open = A plate can be reserved until { $date } at most, if it was reserved when the vehicle was deregistered.
note-reserved_plate-passed = The longest possible reservation of the plate ended on { $date }. The registration office checks whether it is still free.
note-inspection_due = If a main inspection would have been due in the meantime, it must be done before the vehicle is registered again. The registration office checks this.

next = The registration office checks your application and your papers. Then you get the registration certificate, and the plates are sealed.
