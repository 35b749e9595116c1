title = Exchange a driving licence
summary = Exchange an old driving licence, grey, pink or a card from before 2013, for a new card licence.

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

note-exchange_deadline-open = You must exchange your licence by { $date }.
note-exchange_deadline-passed = The deadline for exchanging your licence was { $date }. Your present licence has not been valid since then.
note-exchange_deadline-none = Your licence does not have to be exchanged, because it was issued on or after 19 January 2013. It is valid for 15 years from its issue.
note-exchange_fee = The fee is { $amount } euros according to the fee schedule. Your office may add its expenses.

error-licence_before_age = The date of issue does not fit your date of birth: you would have been younger than { $years } years.
error-licence_kind_paper_after_1998 = Since 1999 only card licences have been issued. Please check the kind of licence and the date of issue.
error-licence_kind_card_before_1999 = Card licences have existed only since 1999. Please check the kind of licence and the date of issue.
error-licence_number_unusual = The licence number looks different from those on card licences. Please compare it once more.

next = The driving licence office checks your application and contacts you. When the new licence is there, you hand in the old one.

evidence-old_licence = your present driving licence

fee-old_law = The exchange costs { $amount } euros.
fee-new_card = Making the new licence costs { $amount } euros.
