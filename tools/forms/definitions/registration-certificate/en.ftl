title = Certificate of registration
summary = A certificate of the address at which you are registered.
next = The registration office compares your details with the register. Then you receive the certificate in the form you have chosen.

field-for_self-label = For myself
field-for_self-hint = Yes, if the certificate is for yourself
field-for_self-ask = Is the certificate for yourself? Please answer yes or no.
step-for_self-ask = Do you need the certificate of registration for yourself? Please answer yes or no.
step-for_self-simple = Is it about your own address? Yes or no?
step-for_self-why = Under the Federal Registration Act, the person whose data it is about receives the certificate.

field-certificate_form-label = Form
field-certificate_form-hint = Electronic or on paper
field-certificate_form-ask = Would you like the certificate electronically or on paper?
option-certificate_form-electronic = electronic
option-certificate_form-paper = on paper
step-certificate_form-ask = Would you like the certificate electronically or on paper?
step-certificate_form-simple = Should the certificate come as a file or as a sheet of paper?
step-certificate_form-why = There are both forms. By law the electronic one is free of charge.

field-contents-label = Contents
field-contents-hint = Simple, or extended by more data
field-contents-ask = Do you need a simple or an extended certificate?
option-contents-simple = simple certificate
option-contents-extended = extended certificate
field-extra_data-label = More data
field-extra_data-hint = Only the data you really need; you can give several answers
field-extra_data-ask = Which other data should be in the certificate? For example place of birth, marital status, former addresses or the date you moved in. You can name more than one.
option-extra_data-birth_place = place of birth
option-extra_data-sex = sex
option-extra_data-former_names = former names
option-extra_data-nationality = nationality
option-extra_data-former_addresses = former addresses
option-extra_data-moving_dates = dates of moving in and out
option-extra_data-marital_status = marital status
option-extra_data-spouse = details of the spouse or registered partner
option-extra_data-children = details of children under eighteen
option-extra_data-religion = religious community
option-extra_data-id_documents = details of the identity card or passport
option-extra_data-tax_id = tax identification number
step-contents-ask = Do you need a simple certificate with name, date of birth and address, or an extended one with more data?
step-contents-simple = Is it enough if it says your name, your birthday and your address? Then say: simple. Otherwise say: extended.
step-contents-why = The certificate should only contain the data that you need.

step-name-why = With your name the registration office finds your entry in the register. The Federal Registration Act requires it.
step-birth_date-why = With your date of birth the registration office finds your entry in the register. The Federal Registration Act requires it.
step-address-ask = Where do you live? Please tell me the street, house number, postcode and town of your main home.
step-address-why = Under the Federal Registration Act, you must give the address of your main home for the certificate.

note-registered_person = Under the Federal Registration Act, a certificate of registration is given to the person whose data it is about. If you come for somebody else, please speak to somebody from the citizens' office.
note-certificate_fee-electronic = Under the Federal Registration Act, the electronic certificate of registration is free of charge.
note-certificate_fee-paper = Your municipality may charge a fee for a certificate on paper. Under the Federal Registration Act, the electronic one is free of charge.
