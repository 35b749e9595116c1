# Questions, labels and documents that many forms share.
field-given_names-label = Given names
field-given_names-hint = All given names as in your identity document
field-given_names-ask = What are your given names?
field-family_name-label = Family name
field-family_name-hint = As in your identity document
field-family_name-ask = What is your family name?
step-name-ask = What is your name? Please tell me your given names and your family name.
step-name-simple = Please tell me your full name, as it is written in your identity document.
step-name-why = With your name the office assigns the application to you.

field-birth_name-label = Birth name
field-birth_name-hint = Only if it differs from the family name
field-birth_name-ask = What is your birth name?
step-birth_name-ask = What is your birth name? If it is the same as your family name, please say: the same.
step-birth_name-simple = Did you have another family name when you were born? Then please tell me that name. Otherwise say: the same.
step-birth_name-why = With your name at birth the office does not confuse you with another person.

field-birth_date-label = Date of birth
field-birth_date-hint = Day, month and year
field-birth_date-ask = When were you born?
step-birth_date-ask = When were you born? Please tell me the day, the month and the year.
step-birth_date-simple = Please tell me your birthday with the year, for example: third of May nineteen sixty.
step-birth_date-why = With your date of birth the office can be sure who you are. Some rules also depend on your age.

field-birth_place-label = Place of birth
field-birth_place-hint = Town as in your identity document
field-birth_place-ask = In which town were you born?
step-birth_place-ask = In which town were you born?
step-birth_place-simple = Please tell me the town or the village where you were born.
step-birth_place-why = Your place of birth belongs to the application. It helps to be sure who you are.

field-sex-label = Sex
field-sex-hint = Male, female, diverse or no entry
field-sex-ask = Which sex is registered for you?
option-sex-male = male
option-sex-female = female
option-sex-diverse = diverse
option-sex-none = no entry
step-sex-ask = Which sex is registered for you: male, female, diverse or no entry?
step-sex-simple = What do your papers say about your sex? You can say: male, female, diverse or no entry.
step-sex-why = By law, this belongs to the application.

field-nationality-label = Nationality
field-nationality-hint = For example German
field-nationality-ask = What is your nationality?
step-nationality-ask = What is your nationality?
step-nationality-simple = Which country issued your passport or identity card? Say for example: Germany.
step-nationality-why = By law, your nationality belongs to the application.

field-street-label = Street
field-street-hint = Without the house number
field-street-ask = In which street do you live?
field-house_number-label = House number
field-house_number-hint = For example 14a
field-house_number-ask = What is your house number?
field-postcode-label = Postcode
field-postcode-hint = Five digits
field-postcode-ask = What is your postcode?
field-town-label = Town
field-town-hint = Where you live
field-town-ask = In which town do you live?
step-address-ask = Where do you live? Please tell me your street, house number, postcode and town.
step-address-simple = Please tell me your address: first the street with the house number, then the postcode and the town.
step-address-why = Your address belongs to the application. It also decides which office is responsible.

field-id_document-label = Identity document
field-id_document-hint = What you identify yourself with
field-id_document-ask = Which document do you identify yourself with?
option-id_document-identity_card = identity card
option-id_document-passport = passport
option-id_document-other = another document
step-id_document-ask = How do you identify yourself: with an identity card, a passport or another document?
step-id_document-simple = Which paper with your picture do you have with you? An identity card, a passport or something else?
step-id_document-why = The office must know how you prove who you are.

field-phone-label = Phone number
field-phone-hint = Voluntary, for questions
field-phone-ask = What is your phone number?
step-phone-ask = What phone number can we reach you on if we have a question? If you don't want to give one, say: skip.
step-phone-simple = Please tell me your phone number, digit by digit. You don't have to. Otherwise say: skip.
step-phone-why = The phone number is voluntary. It helps if the office has a question.

field-doctorate-label = Doctorate
field-doctorate-hint = For example Dr., only if you have one
field-doctorate-ask = Which doctorate do you have?
field-former_names-label = Former names
field-former_names-hint = For example from an earlier marriage
field-former_names-ask = Which names did you have before?
field-artist_name-label = Religious or artist name
field-artist_name-hint = Only if it is in your identity document
field-artist_name-ask = What is your religious name or artist name?
step-other_names-ask = Do you have a doctorate, former names or an artist name? Then please tell me. Otherwise say: no.
step-other_names-simple = Is there a doctor's title or an artist name in your identity document? Or did you have another name before? If not, say: no.
step-other_names-why = By law, these names belong to the application too, if you have any.

field-email-label = E-mail address
field-email-hint = Voluntary, for questions
field-email-ask = What is your e-mail address?
step-email-ask = What is your e-mail address? If you would rather not give one, say: next.
step-email-simple = Please tell me your e-mail address, piece by piece. You do not have to. Otherwise say: next.
step-email-why = The e-mail address is voluntary. It helps if the office has a question.

evidence-id_document = your identity card or your passport
evidence-identity_card = your identity card
evidence-passport = your valid passport
evidence-photo = a biometric photo
