# Questions, labels and documents that many forms share.
field-given_names-label = Vornamen
field-given_names-hint = Alle Vornamen wie im Ausweis
field-given_names-ask = Wie lauten Ihre Vornamen?
field-family_name-label = Familienname
field-family_name-hint = Wie im Ausweis
field-family_name-ask = Wie lautet Ihr Familienname?
step-name-ask = Wie heißen Sie? Bitte nennen Sie Ihre Vornamen und Ihren Familiennamen.
step-name-simple = Bitte sagen Sie mir Ihren ganzen Namen, so wie er in Ihrem Ausweis steht.
step-name-why = Mit Ihrem Namen ordnet die Behörde den Antrag Ihnen zu.

field-birth_name-label = Geburtsname
field-birth_name-hint = Nur wenn er anders lautet als der Familienname
field-birth_name-ask = Wie lautet Ihr Geburtsname?
step-birth_name-ask = Wie lautet Ihr Geburtsname? Wenn er so ist wie Ihr Familienname, sagen Sie bitte: gleich.
step-birth_name-simple = Hießen Sie bei Ihrer Geburt anders als heute? Dann nennen Sie bitte diesen Namen. Sonst sagen Sie: gleich.
step-birth_name-why = Mit dem Geburtsnamen verwechselt die Behörde Sie nicht mit einer anderen Person.

field-birth_date-label = Geburtsdatum
field-birth_date-hint = Tag, Monat und Jahr
field-birth_date-ask = Wann sind Sie geboren?
step-birth_date-ask = Wann sind Sie geboren? Bitte nennen Sie Tag, Monat und Jahr.
step-birth_date-simple = Bitte sagen Sie mir Ihren Geburtstag mit dem Jahr, zum Beispiel: dritter Mai neunzehnhundertsechzig.
step-birth_date-why = Mit dem Geburtsdatum erkennt die Behörde Sie sicher. Manche Regeln hängen auch vom Alter ab.

field-birth_place-label = Geburtsort
field-birth_place-hint = Ort wie im Ausweis
field-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-simple = Bitte nennen Sie die Stadt oder das Dorf, in dem Sie geboren sind.
step-birth_place-why = Der Geburtsort gehört zum Antrag. Er hilft, Sie sicher zu erkennen.

field-sex-label = Geschlecht
field-sex-hint = Männlich, weiblich, divers oder keine Angabe
field-sex-ask = Welches Geschlecht ist bei Ihnen eingetragen?
option-sex-male = männlich
option-sex-female = weiblich
option-sex-diverse = divers
option-sex-none = keine Angabe
step-sex-ask = Welches Geschlecht ist bei Ihnen eingetragen: männlich, weiblich, divers oder keine Angabe?
step-sex-simple = Was steht bei Geschlecht in Ihren Papieren? Sie können sagen: männlich, weiblich, divers oder keine Angabe.
step-sex-why = Diese Angabe gehört nach dem Gesetz zum Antrag.

field-nationality-label = Staatsangehörigkeit
field-nationality-hint = Zum Beispiel deutsch
field-nationality-ask = Welche Staatsangehörigkeit haben Sie?
step-nationality-ask = Welche Staatsangehörigkeit haben Sie?
step-nationality-simple = Zu welchem Land gehört Ihr Pass oder Ausweis? Sagen Sie zum Beispiel: deutsch.
step-nationality-why = Die Staatsangehörigkeit gehört nach dem Gesetz zum Antrag.

field-street-label = Straße
field-street-hint = Ohne Hausnummer
field-street-ask = In welcher Straße wohnen Sie?
field-house_number-label = Hausnummer
field-house_number-hint = Zum Beispiel 14a
field-house_number-ask = Wie lautet Ihre Hausnummer?
field-postcode-label = Postleitzahl
field-postcode-hint = Fünf Ziffern
field-postcode-ask = Wie lautet Ihre Postleitzahl?
field-town-label = Ort
field-town-hint = Wohnort
field-town-ask = In welchem Ort wohnen Sie?
step-address-ask = Wo wohnen Sie? Bitte nennen Sie Ihre Straße, Hausnummer, Postleitzahl und Ihren Ort.
step-address-simple = Bitte sagen Sie mir Ihre Adresse: zuerst die Straße mit der Hausnummer, dann die Postleitzahl und den Ort.
step-address-why = Die Anschrift gehört zum Antrag. Nach ihr richtet sich auch, welche Behörde zuständig ist.

field-id_document-label = Ausweisdokument
field-id_document-hint = Womit Sie sich ausweisen
field-id_document-ask = Mit welchem Dokument weisen Sie sich aus?
option-id_document-identity_card = Personalausweis
option-id_document-passport = Reisepass
option-id_document-other = anderes Dokument
step-id_document-ask = Womit weisen Sie sich aus: mit dem Personalausweis, dem Reisepass oder einem anderen Dokument?
step-id_document-simple = Welches Papier mit Ihrem Bild haben Sie dabei? Einen Personalausweis, einen Reisepass oder etwas anderes?
step-id_document-why = Die Behörde muss wissen, womit Sie sich ausweisen.

field-phone-label = Telefonnummer
field-phone-hint = Freiwillig, für Rückfragen
field-phone-ask = Wie lautet Ihre Telefonnummer?
step-phone-ask = Unter welcher Telefonnummer erreichen wir Sie bei Rückfragen? Wenn Sie keine angeben möchten, sagen Sie: weiter.
step-phone-simple = Bitte nennen Sie Ihre Telefonnummer, Ziffer für Ziffer. Sie müssen das nicht. Sagen Sie sonst: weiter.
step-phone-why = Die Telefonnummer ist freiwillig. Sie hilft, wenn die Behörde noch eine Frage hat.

field-doctorate-label = Doktorgrad
field-doctorate-hint = Zum Beispiel Dr., nur wenn Sie einen haben
field-doctorate-ask = Welchen Doktorgrad haben Sie?
field-former_names-label = Frühere Namen
field-former_names-hint = Zum Beispiel aus einer früheren Ehe
field-former_names-ask = Welche Namen haben Sie früher geführt?
field-artist_name-label = Ordensname oder Künstlername
field-artist_name-hint = Nur wenn er in Ihrem Ausweis steht
field-artist_name-ask = Wie lautet Ihr Ordensname oder Künstlername?
step-other_names-ask = Haben Sie einen Doktorgrad, frühere Namen oder einen Künstlernamen? Dann nennen Sie sie bitte. Sonst sagen Sie: nein.
step-other_names-simple = Steht in Ihrem Ausweis ein Doktortitel oder ein Künstlername? Oder hießen Sie früher anders? Wenn nicht, sagen Sie: nein.
step-other_names-why = Auch diese Namen gehören nach dem Gesetz zum Antrag, wenn Sie sie haben.

field-email-label = E-Mail-Adresse
field-email-hint = Freiwillig, für Rückfragen
field-email-ask = Wie lautet Ihre E-Mail-Adresse?
step-email-ask = Wie lautet Ihre E-Mail-Adresse? Wenn Sie keine angeben möchten, sagen Sie: weiter.
step-email-simple = Bitte nennen Sie Ihre E-Mail-Adresse, Stück für Stück. Sie müssen das nicht. Sagen Sie sonst: weiter.
step-email-why = Die E-Mail-Adresse ist freiwillig. Sie hilft, wenn die Behörde noch eine Frage hat.

evidence-id_document = Ihr Personalausweis oder Ihr Reisepass
evidence-identity_card = Ihr Personalausweis
evidence-passport = Ihr gültiger Reisepass
evidence-photo = ein biometrisches Lichtbild
