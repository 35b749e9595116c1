title = Naturalisation
summary = Apply for German citizenship.
next = The office checks your application and gets in touch if documents are missing. If citizenship is granted to you, the certificate is handed to you in person. Only then are you naturalised.

field-residence_since-label = Lawfully in Germany since
field-residence_since-hint = Day, month and year
field-residence_since-ask = Since when have you lived lawfully in Germany?
field-absence_over_six_months-label = Longer time abroad
field-absence_over_six_months-hint = Yes, if you were ever away for more than six months at a stretch
field-absence_over_six_months-ask = Were you ever abroad for more than six months at a stretch during this time? Please answer yes or no.
step-residence-ask = Since when have you lived lawfully in Germany? And were you ever abroad for more than six months at a stretch during this time, yes or no?
step-residence-simple = When did your life in Germany with a right to stay begin? Tell me the date. And were you away for more than half a year at some time after that?
step-residence-why = For naturalisation the law requires several years of lawful residence. Long times abroad can interrupt it.

field-spouse_german-label = German spouse
field-spouse_german-hint = Yes, if your spouse or registered partner is German
field-spouse_german-ask = Are you married to a German or in a registered partnership with one? Please answer yes or no.
field-marriage_date-label = Married since
field-marriage_date-hint = Day of the marriage or of the partnership
field-marriage_date-ask = Since when have you been married or in the partnership?
step-spouse_german-ask = Are you married to a German or in a registered partnership with one? Please answer yes or no.
step-spouse_german-simple = Does your wife or your husband have German citizenship? Yes or no?
step-spouse_german-why = By law, a shorter time applies to spouses and registered partners of Germans.

step-birth_date-why = With your date of birth the office can identify you safely. Somebody under the age of sixteen cannot apply alone.

field-residence_title-label = Right of residence
field-residence_title-hint = The title you have now
field-residence_title-ask = Which right of residence do you have now?
option-residence_title-settlement_permit = settlement permit or permanent residence
option-residence_title-eu_citizen = free movement in the European Union or Switzerland
option-residence_title-blue_card = EU Blue Card
option-residence_title-permit_work = residence permit for work
option-residence_title-permit_family = residence permit for family reasons
option-residence_title-permit_protection = residence permit as a recognised refugee
option-residence_title-permit_study = residence permit for studies or training
option-residence_title-temporary_protection = temporary protection
option-residence_title-other = another right of residence
step-residence_title-ask = Which right of residence do you have now? For example: settlement permit, free movement as a citizen of the European Union, Blue Card, or a residence permit and what it is for.
step-residence_title-simple = What does your card say? May you stay forever, or do you stay because of work, family, studies or as a refugee? Or do you come from the European Union?
step-residence_title-why = The law says with which right of residence somebody can be naturalised.

field-german_level-label = Knowledge of German
field-german_level-hint = The highest level for which you have proof
field-german_level-ask = Which level of German can you prove?
option-german_level-none = no proof
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 or higher
step-german_level-ask = Which level of German can you prove: A one, A two, B one, B two or higher, or do you have no proof?
step-german_level-simple = Do you have a certificate about your German? It shows a letter with a number, for example B one. What does it say?
step-german_level-why = The law requires sufficient knowledge of German for naturalisation.

field-civic_knowledge-label = Knowledge about Germany
field-civic_knowledge-hint = Naturalisation test, the test Life in Germany, or a German school-leaving certificate
field-civic_knowledge-ask = How can you show your knowledge of law and life in Germany?
option-civic_knowledge-naturalisation_test = naturalisation test passed
option-civic_knowledge-test_life_in_germany = test “Life in Germany” passed
option-civic_knowledge-german_school = German school-leaving certificate
option-civic_knowledge-none = no proof
step-civic_knowledge-ask = How can you show your knowledge of law and life in Germany: with the naturalisation test, with the Life in Germany test, with a German school-leaving certificate, or do you have no proof?
step-civic_knowledge-simple = Have you passed the naturalisation test? Or did you finish a school here? Or do you have no proof yet?
step-civic_knowledge-why = The law requires knowledge of the legal system and of living conditions. As a rule the naturalisation test shows it.

field-children_included-label = Naturalise children too
field-children_included-hint = Yes, if children under eighteen should be naturalised with you
field-children_included-ask = Would you like children under eighteen to be naturalised together with you? Please answer yes or no.
field-children_count-label = Number of children
field-children_count-hint = Only children under eighteen
field-children_count-ask = How many children should be naturalised with you?
step-children-ask = Would you like children under eighteen to be naturalised together with you? Please answer yes or no.
step-children-simple = Do you have children under eighteen who should become German too? Yes or no?
step-children-why = Children under eighteen can be naturalised together with their parents. A lower fee applies to them if they have no income of their own.

field-living_secured-label = Livelihood secured
field-living_secured-hint = Yes, if you live without basic income support and without social assistance
field-living_secured-ask = Can you provide for yourself and your family without basic income support and without social assistance? Please answer yes or no.
field-living_detail-label = About your livelihood
field-living_detail-hint = Which benefits you receive and why
field-living_detail-ask = Please tell me briefly which benefits you receive and why.
step-living_secured-ask = Can you provide for yourself and your family without basic income support and without social assistance? Please answer yes or no.
step-living_secured-simple = Is your own money enough for you and your family, without money from the jobcentre or the social welfare office? Yes or no?
step-living_secured-why = The law requires that you can live without these benefits. It also names exceptions.

field-convicted-label = Convictions
field-convicted-hint = Yes, if a court has convicted you of a crime
field-convicted-ask = Has a court in Germany or abroad convicted you of a crime? Please answer yes or no.
field-convicted_detail-label = About the convictions
field-convicted_detail-hint = When, in which country, what for and which sentence
field-convicted_detail-ask = Please tell me briefly: when was the conviction, in which country, what for and which sentence?
step-convicted-ask = Has a court in Germany or abroad ever convicted you of a crime? Please answer yes or no.
step-convicted-simple = Have you ever been punished by a court? A fine counts too, also abroad. Yes or no?
step-convicted-why = Convictions must be checked for naturalisation. By law you must name those from abroad in the application.

field-proceedings_pending-label = Pending proceedings
field-proceedings_pending-hint = Yes, if you are being investigated for a crime
field-proceedings_pending-ask = Is there a criminal investigation or a criminal case against you in Germany or abroad? Please answer yes or no.
field-proceedings_detail-label = About the pending proceedings
field-proceedings_detail-hint = In which country and what for
field-proceedings_detail-ask = Please tell me briefly: in which country are the proceedings, and what are they about?
step-proceedings_pending-ask = Is there at present a criminal investigation or a criminal case against you, in Germany or abroad? Please answer yes or no.
step-proceedings_pending-simple = Is the police or a court investigating you at the moment, here or in another country? Yes or no?
step-proceedings_pending-why = By law the decision is suspended during such proceedings. You must name proceedings abroad in the application.

field-several_spouses-label = Several marriages at once
field-several_spouses-hint = Yes, if you are married to more than one person at the same time
field-several_spouses-ask = Are you at present married to more than one person? Please answer yes or no.
step-several_spouses-ask = Are you at present married to more than one person at the same time? Please answer yes or no.
step-several_spouses-simple = Do you have two or more wives or husbands at the moment? Yes or no?
step-several_spouses-why = By law, somebody who is married to several persons at the same time cannot be naturalised.

field-democracy-label = Commitment to democracy
field-democracy-hint = To the free democratic basic order of the Basic Law
field-democracy-ask = Do you commit yourself to the free democratic basic order, and do you declare that you do not pursue and have never pursued anything against it? Please answer yes or no.
field-democracy_detail-label = About the commitment
field-democracy_detail-hint = What speaks against it, and whether you have turned away from it
field-democracy_detail-ask = Please tell me briefly what speaks against it, and whether you have turned away from it.
step-democracy-ask = Now to your declarations. The first one: Do you commit yourself to the free democratic basic order of the Basic Law? And do you declare that you do not pursue or support anything against it, against the state and its security, against its constitutional bodies or, with violence, against Germany's interests abroad, and that you have never done so? Please answer yes or no.
step-democracy-simple = Do you stand by the rules of democracy in Germany: free elections, the dignity of every human being, everybody being equal before the law? And do you declare that you have never worked against them? Yes or no?
step-democracy-why = Under the Nationality Act, this commitment is a requirement for naturalisation.

field-history-label = Commitment to responsibility
field-history-hint = To Germany's historical responsibility, to the protection of Jewish life and to peace
field-history-ask = Do you commit yourself to Germany's historical responsibility, to the protection of Jewish life, to the peaceful coexistence of peoples and to the ban on wars of aggression? Please answer yes or no.
field-history_detail-label = About the second commitment
field-history_detail-hint = Why you do not commit yourself to it
field-history_detail-ask = Please tell me briefly why not.
step-history-ask = The second declaration: Do you commit yourself to Germany's special historical responsibility for the National Socialist rule of injustice and its consequences, in particular for the protection of Jewish life, to the peaceful coexistence of peoples and to the ban on waging a war of aggression? Please answer yes or no.
step-history-simple = In the time of National Socialism Germany did great injustice. Do you stand by it that Germany therefore gives special protection to Jewish life and keeps the peace? Yes or no?
step-history-why = Under the Nationality Act, this commitment too is a requirement for naturalisation.

field-statements_correct-label = Statements are correct
field-statements_correct-hint = Yes, if all statements are correct and complete
field-statements_correct-ask = Are all your statements correct and complete? Please answer yes or no.
step-statements_correct-ask = Finally: are all your statements correct and complete? If somebody deliberately makes wrong or incomplete statements about essential requirements, naturalisation is ruled out for ten years. Please answer yes or no.
step-statements_correct-simple = Have you told me the truth everywhere and left out nothing important? Yes or no? You can still change everything now.
step-statements_correct-why = If the office finds a deliberately wrong statement, by law naturalisation is ruled out for ten years.

declaration-democracy-yes = I commit myself to the free democratic basic order of the Basic Law of the Federal Republic of Germany. I declare that I do not pursue or support, and have never pursued or supported, any efforts that are directed against it or against the existence or the security of the Federation or of a Land, that aim at unlawfully impairing the work of the constitutional bodies or their members, or that by violence or its preparation endanger Germany's interests abroad.
declaration-democracy-no = I do not make the commitment to the free democratic basic order and the declaration that goes with it.
declaration-history-yes = I commit myself to Germany's special historical responsibility for the National Socialist rule of injustice and its consequences, in particular for the protection of Jewish life, and to the peaceful coexistence of peoples and the ban on waging a war of aggression.
declaration-history-no = I do not make the commitment to Germany's special historical responsibility.
declaration-convicted-yes = I have been convicted of a crime in Germany or abroad.
declaration-convicted-no = I have not been convicted of a crime, neither in Germany nor abroad.
declaration-proceedings_pending-yes = There is a criminal investigation or a criminal case against me in Germany or abroad.
declaration-proceedings_pending-no = There is no criminal investigation and no criminal case against me, neither in Germany nor abroad.
declaration-living_secured-yes = I can provide for myself and for the family members whom I must support without basic income support and without social assistance.
declaration-living_secured-no = I cannot provide for myself and for the family members whom I must support without basic income support or social assistance.
declaration-several_spouses-yes = I am married to several persons at the same time.
declaration-several_spouses-no = I am not married to several persons at the same time.
declaration-statements_correct-yes = I declare that all my statements are correct and complete. I know that naturalisation is ruled out for ten years if I deliberately make wrong or incomplete statements about essential requirements.
declaration-statements_correct-no = I cannot declare that all my statements are correct and complete.

evidence-passport = your valid passport or identity card
evidence-residence_card = your residence title
evidence-birth_certificate = your birth certificate
evidence-income_proof = proof of your income
evidence-language_certificate = a certificate of your knowledge of German
evidence-civic_test = the certificate of the test you passed
evidence-school_certificate = your German school certificate
evidence-marriage_certificate = your marriage certificate and your spouse's identity document
evidence-children_certificates = the children's birth certificates and passports
evidence-court_records = documents about the conviction

fee-naturalisation = Naturalisation costs { $amount } euros.
fee-child = For each child under eighteen without an own income who is naturalised too, it costs { $amount } euros.

note-naturalisation_years-reached = As a rule the law requires { $years } years of lawful residence. According to what you said, you have reached them. Whether all requirements are met is checked and decided by the office.
note-naturalisation_years-short = As a rule the law requires { $years } years of lawful residence. According to what you said, you reach them only on { $date }. The office checks this and decides.
note-naturalisation_years-spouse = For spouses and registered partners of Germans, the law names { $years } years of lawful residence and { $marriage } years of marriage. According to what you said, you have reached them. Whether all requirements are met is checked and decided by the office.
note-naturalisation_years-spouse_short = For spouses and registered partners of Germans, the law names { $years } years of lawful residence and { $marriage } years of marriage. According to what you said, you reach them only on { $date }. The office checks this and decides.
note-long_absence = After longer times abroad, the years before may count only in part. The office checks this. Please bring documents about that time.
note-applicant_age = Somebody under the age of { $years } cannot make this application alone. The parents or a guardian must do it.
note-naturalisation_title = As a rule the law gives no claim to naturalisation with a right of residence for this purpose. The office checks your case and decides.
note-naturalisation_language = As a rule the law requires German at level { $level }. There are exceptions, for example because of an illness, a disability or old age. The office checks this and decides.
note-naturalisation_test = The law requires knowledge about law and life in Germany, as a rule by the naturalisation test. There are exceptions, for example because of an illness, a disability or old age. The office checks this and decides.
note-democracy_missing = By law, this commitment is a requirement for naturalisation. You can still change your answer. The office checks this and decides.
note-history_missing = By law, this commitment too is a requirement for naturalisation. You can still change your answer. The office checks this and decides.
note-convictions = By law, a conviction as a rule stands in the way of naturalisation. Some lighter sentences are left out of account. The office checks your case and decides.
note-proceedings = As long as you are under investigation on suspicion of a crime, by law the decision on naturalisation is suspended. Proceedings abroad must be named in the application.
note-benefits_needed = As a rule the law requires that you can live without basic income support and without social assistance. There are exceptions, for example after longer full-time work. The office checks this and decides.
note-multiple_marriage = By law, somebody who is married to several persons at the same time is excluded from naturalisation. The office checks your case and decides.
note-statements_incorrect = You can still change every statement now. Just tell me which one. Deliberately wrong or incomplete statements about essential requirements rule out naturalisation for ten years. If you are not sure, please speak to somebody from the office.

error-residence_before_birth = Your residence begins before your date of birth. Please check both dates.
