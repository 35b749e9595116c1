title = Exchange a driving licence
summary = Exchange an old driving licence, grey, pink or a card from before 2013, for a new card licence.

field-given_names-label = Given names
field-given_names-hint = All given names as in your identity document
field-given_names-ask = What are your given names?
field-family_name-label = Family name
field-family_name-hint = As in your identity document
field-family_name-ask = What is your family name?
step-name-ask = What is your name? Please tell me your given names and your family name.
step-name-simple = Please tell me your full name, as it is written in your identity document.
step-name-why = Your name is printed on the new licence. The Road Traffic Act requires it for the application.

field-birth_name-label = Birth name
field-birth_name-hint = Only if it differs from the family name
field-birth_name-ask = What is your birth name?
step-birth_name-ask = What is your birth name? If it is the same as your family name, please say: the same.
step-birth_name-simple = Did you have another family name when you were born? Then please tell me that name. Otherwise say: the same.
step-birth_name-why = The Road Traffic Act asks for the birth name, so that you are not mistaken for somebody else.

field-birth_date-label = Date of birth
field-birth_date-hint = Day, month and year
field-birth_date-ask = When were you born?
step-birth_date-ask = When were you born? Please tell me the day, the month and the year.
step-birth_date-simple = Please tell me your birthday with the year, for example: third of May nineteen sixty.
step-birth_date-why = The date of birth is printed on the licence. For older licences the exchange deadline depends on it too.

field-birth_place-label = Place of birth
field-birth_place-hint = Town as in your identity document
field-birth_place-ask = In which town were you born?
step-birth_place-ask = In which town were you born?
step-birth_place-simple = Please tell me the town or the village where you were born.
step-birth_place-why = The place of birth is printed on the new licence and belongs to the application.

field-sex-label = Sex
field-sex-hint = Male, female, diverse or no entry
field-sex-ask = Which sex is registered for you?
option-sex-male = male
option-sex-female = female
option-sex-diverse = diverse
option-sex-none = no entry
step-sex-ask = Which sex is registered for you: male, female, diverse or no entry?
step-sex-simple = What do your papers say about your sex? You can say: male, female, diverse or no entry.
step-sex-why = The Road Traffic Act names the sex among the details that belong to the application.

field-nationality-label = Nationality
field-nationality-hint = For example German
field-nationality-ask = What is your nationality?
step-nationality-ask = What is your nationality?
step-nationality-simple = Which country issued your passport or identity card? Say for example: Germany.
step-nationality-why = The Road Traffic Act asks for the nationality in the application.

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
step-address-why = The address belongs to the application. It also decides which office is responsible.

field-id_document-label = Identity document
field-id_document-hint = What you identify yourself with
field-id_document-ask = Which document do you identify yourself with?
option-id_document-identity_card = identity card
option-id_document-passport = passport
option-id_document-other = another document
step-id_document-ask = How do you identify yourself: with an identity card, a passport or another document?
step-id_document-simple = Which paper with your picture do you have with you? An identity card, a passport or something else?
step-id_document-why = The Road Traffic Act asks for the kind of identity document.

field-licence_kind-label = Kind of licence
field-licence_kind-hint = The licence you have now
field-licence_kind-ask = What kind of driving licence do you have now?
option-licence_kind-grey = grey paper licence
option-licence_kind-pink = pink paper licence
option-licence_kind-card = card licence
option-licence_kind-other = another licence, for example from the GDR
step-licence_kind-ask = What kind of licence do you have now: a grey one, a pink one, a card or another one?
step-licence_kind-simple = What does your licence look like? Is it grey, pink, a small plastic card or something else?
step-licence_kind-why = It tells the office from which time your licence comes.

field-licence_issue_date-label = Date of issue
field-licence_issue_date-hint = On a card it stands at 4a
field-licence_issue_date-ask = When was your licence issued?
step-licence_issue_date-ask = When was your licence issued? On a card you find the date at four a.
step-licence_issue_date-simple = Please read me the date on which your licence was issued: day, month and year.
step-licence_issue_date-why = The date of issue decides until when you must exchange the licence.

field-licence_number-label = Licence number
field-licence_number-hint = On a card eleven characters at number 5
field-licence_number-ask = What is the number of your licence?
step-licence_number-ask = What is the number of your licence? On a card it stands at number five. If you don't know it, say: skip.
step-licence_number-simple = There is a number on the licence. Please read me its letters and digits one by one, or say: skip.
step-licence_number-why = With the number the office finds your licence faster. You don't have to give it.

field-other_licence-label = Other licence
field-other_licence-hint = A licence of another country
field-other_licence-ask = Do you also have a driving licence from another country?
step-other_licence-ask = Do you also have a driving licence from another country? Please answer yes or no.
step-other_licence-simple = Do you have a second licence, from another country? Yes or no?
step-other_licence-why = The Road Traffic Act requires a statement whether you already hold another licence.

field-phone-label = Phone number
field-phone-hint = Voluntary, for questions
field-phone-ask = What is your phone number?
step-phone-ask = On which phone number can we reach you if there is a question? If you don't want to give one, say: skip.
step-phone-simple = Please tell me your phone number, digit by digit. You don't have to. Otherwise say: skip.
step-phone-why = The phone number is voluntary. It helps if the office has a question.

note-exchange_deadline-open = You must exchange your licence by { $date }.
note-exchange_deadline-passed = The deadline for exchanging your licence was { $date }. Your present licence has not been valid since then.
note-exchange_deadline-none = Your licence does not have to be exchanged, because it was issued on or after 19 January 2013. It is valid for 15 years from its issue.
note-exchange_fee = The fee is { $amount } euros according to the fee schedule. Your office may add its expenses.
