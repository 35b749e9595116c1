title = Deregister a vehicle
summary = Have a car, a motorcycle or a trailer taken off the road.

field-applicant_role-label = Who deregisters
field-applicant_role-hint = The holder or another person
field-applicant_role-ask = Are you the holder, or do you act for another person?
option-applicant_role-holder = for myself
option-applicant_role-other_person = for another person
step-applicant_role-ask = Are you deregistering the vehicle for yourself or for another person?
step-applicant_role-simple = In whose name is the vehicle registered: in yours or in another person's?
step-applicant_role-why = The office has to know whether the holder comes in person or somebody on their behalf.

field-plate-label = Registration plate
field-plate-hint = For example MR-AB 123
field-plate-ask = What is the registration plate?
step-plate-ask = Which registration plate does the vehicle have?
step-plate-simple = What is written on the number plate? Please tell me the letters first and then the number.
step-plate-why = The plate tells the office which vehicle is to be deregistered.

field-has_part_one-label = Registration certificate at hand
field-has_part_one-hint = Registration certificate part one
field-has_part_one-ask = Do you have the registration certificate part one?
step-has_part_one-ask = Do you have the registration certificate part one, in German: Fahrzeugschein? Please answer yes or no.
step-has_part_one-simple = A paper belongs to the vehicle that you carry while driving: the Fahrzeugschein. Do you have it? Yes or no?
step-has_part_one-why = The Vehicle Registration Ordinance requires this paper. The office enters the deregistration in it.

field-has_plates-label = Plates at hand
field-has_plates-hint = All number plates of the vehicle
field-has_plates-ask = Do you have all number plates of the vehicle?
step-has_plates-ask = Do you have all number plates of the vehicle? Please answer yes or no.
step-has_plates-simple = Are all the number plates still there? Yes or no?
step-has_plates-why = The office removes the seals from the plates. The Vehicle Registration Ordinance requires this.

field-disposed_as_waste-label = Disposed of as waste
field-disposed_as_waste-hint = The vehicle is scrapped
field-disposed_as_waste-ask = Will the vehicle be disposed of as waste?
step-disposed_as_waste-ask = Will the vehicle be disposed of as waste, that is, scrapped? Please answer yes or no.
step-disposed_as_waste-simple = Does the vehicle go to the scrapyard? Yes or no?
step-disposed_as_waste-why = The Vehicle Registration Ordinance asks for this statement with every deregistration.
declaration-disposed_as_waste-yes = I declare: the vehicle will be disposed of as waste.
declaration-disposed_as_waste-no = I declare: the vehicle will not be disposed of as waste.

field-reserve_plate-label = Reserve the plate
field-reserve_plate-hint = For registering the vehicle again later
field-reserve_plate-ask = Would you like to reserve the plate?
step-reserve_plate-ask = Would you like to reserve the plate, so that this vehicle can have it again later? Please answer yes or no.
step-reserve_plate-simple = Shall the plate be kept for you until you register the vehicle again? Yes or no?
step-reserve_plate-why = Only the holder can have the plate reserved. There is a separate fee for it.

field-vin-label = Vehicle identification number
field-vin-hint = At the letter E, usually 17 characters
field-vin-ask = What is the vehicle identification number?
step-vin-ask = What is the vehicle identification number? It stands at the letter E of the registration certificate. If you don't know it, say: skip.
step-vin-simple = There is a long number at E in the registration certificate. Please read me its characters one by one, or say: skip.
step-vin-why = With this number the vehicle cannot be mistaken for another one. You don't have to give it.

evidence-part_one = the registration certificate part one, the Fahrzeugschein
evidence-plates = the number plates with their seals
evidence-trailer_list = the list of trailers, if there is one
evidence-recycling_certificate = the certificate of recycling, if the vehicle has been recycled already
evidence-part_two = the registration certificate part two, the Fahrzeugbrief

fee-deregistration = The deregistration costs { $amount } euros.
fee-reservation = Reserving the plate costs { $amount } euros.
fee-affidavit = If the office takes an affidavit, this costs { $amount } euros.

note-plate_of_district-other = The plate with { $district } belongs to another district. The office at the holder's place of residence is responsible. The registration office decides whether you can deregister the vehicle here.
note-authorised_by_papers = You don't need a power of attorney: whoever presents all necessary papers counts as authorised by the holder.
note-papers_missing = If the registration certificate or the plates are lost or missing, the office may ask for an affidavit. The registration office decides what is needed.
note-recycling_certificate = If a car has already been handed to a recognised recycler, the certificate of recycling belongs to the deregistration. After the recycling you also hand in both parts of the registration certificate.
note-plate_reservation-open = The holder can have the plate reserved for at most { $months } months. The time runs from the day of the deregistration.
note-plate_reservation-other = A plate that was brought along from another district cannot be reserved here under the law. The registration office checks this.

next = The registration office enters the deregistration in the certificate and removes the seals from the plates. Then you get the papers and the plates back, unless the vehicle was recycled.
