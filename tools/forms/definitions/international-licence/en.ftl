title = Apply for an international driving licence
summary = Get an additional driving licence for travelling to other countries.

field-licence_country-label = Country of the licence
field-licence_country-hint = For example Germany
field-licence_country-ask = In which country was your licence issued?
step-licence_country-ask = In which country was your driving licence issued?
step-licence_country-simple = Which country does your licence come from? Say for example: Germany.
step-licence_country-why = The international licence is based on your present one. There are separate rules for foreign licences.

field-licence_kind-label = Kind of licence
field-licence_kind-hint = The licence you have now
field-licence_kind-ask = What kind of driving licence do you have now?
option-licence_kind-grey = grey paper licence
option-licence_kind-pink = pink paper licence
option-licence_kind-card = card licence
option-licence_kind-other = another licence, for example from the GDR
step-licence_kind-ask = What kind of licence do you have now: a grey one, a pink one, a card or another one?
step-licence_kind-simple = What does your licence look like? Is it grey, pink, a small plastic card or something else?
step-licence_kind-why = Under the Driving Licence Ordinance, an international licence is only issued with a card of the kind made since 1999.

field-licence_issue_date-label = Date of issue
field-licence_issue_date-hint = On a card it stands at 4a
field-licence_issue_date-ask = When was your licence issued?
field-licence_expiry_date-label = Date of expiry
field-licence_expiry_date-hint = On a card at 4b, if there is one
field-licence_expiry_date-ask = Until when is your licence valid?
step-licence_dates-ask = When was your licence issued, and until when is it valid? On a card you find this at four a and four b. If there is nothing at four b, just tell me the first date.
step-licence_dates-simple = Please read me two dates: from when is the licence valid, and until when? If there is only one, that one is enough.
step-licence_dates-why = The international licence is not valid for longer than your present one.

field-destination-label = Country you travel to
field-destination-hint = The country in which you want to drive
field-destination-ask = In which country do you want to drive?
step-destination-ask = In which country do you want to drive with the international licence?
step-destination-simple = Which country do you travel to? Say for example: Japan.
step-destination-why = There are two kinds of this licence. Which one you need depends on the country you travel to.

field-licence_number-label = Licence number
field-licence_number-hint = On a card eleven characters at number 5
field-licence_number-ask = What is the number of your licence?
step-licence_number-ask = What is the number of your licence? On a card it stands at number five.
step-licence_number-simple = There is a number on the licence. Please read me its letters and digits one by one. You can also type it.
step-licence_number-why = The number of your licence must be written on the international licence.

evidence-national_licence = your driving licence
evidence-translation = a translation of the foreign licence, if it needs one

fee-international_licence = The international licence costs from { $from } to { $to } euros.

note-international_age = By law the international licence is only issued from the age of { $years }. According to your date of birth this is from { $date }. The licensing office decides.
note-national_licence_kind-foreign = Your licence comes from another country. An international licence can be based on it too, if the foreign licence is recognised here. The licensing office checks this.
note-national_licence_kind-paper = By law an international licence is only issued with a card of the kind made since 1999. Another licence has to be exchanged first. The licensing office decides.
note-national_licence_end-passed = According to these dates your licence has not been valid since { $date }. The international licence cannot be valid for longer than the national one. The licensing office decides.
note-national_licence_end-soon = According to these dates your licence is valid until { $date }. The international licence cannot be valid for longer.
note-international_validity = The international licence is valid for { $long } years under the convention of 1968. Under the agreement of 1926 it is valid for { $short } year. The licensing office clarifies which kind fits the country you travel to.

error-licence_before_age = The date of issue does not fit your date of birth: you would have been younger than { $years } years.
error-licence_kind_paper_after_1998 = Since 1999 only card licences have been issued. Please check the kind of licence and the date of issue.
error-licence_kind_card_before_1999 = Card licences have existed only since 1999. Please check the kind of licence and the date of issue.
error-licence_number_unusual = The licence number looks different from those on card licences. Please compare it once more.
error-expiry_before_issue = The date of expiry is before the date of issue. Please check both.
error-country_unclear = I did not understand this country. Please say it once more.
error-country_ambiguous = I heard several countries. Please name only one.

next = The licensing office checks your application and issues the international licence. It gets in touch with you when you can collect it.
