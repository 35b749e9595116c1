# Questions, labels and documents that many forms share.
field-given_names-label = Vornamen
field-given_names-hint = Alle Vornamen aus Ihrem Ausweis
field-given_names-ask = Wie sind Ihre Vornamen?
field-family_name-label = Familien-Name
field-family_name-hint = So wie im Ausweis
field-family_name-ask = Wie ist Ihr Familien-Name?
step-name-ask = Wie heißen Sie? Sagen Sie bitte alle Vornamen und den Familien-Namen.
step-name-simple = Ihr Name steht in Ihrem Ausweis. Sagen Sie mir bitte den ganzen Namen.
step-name-why = Das Amt muss wissen: Wer stellt den Antrag? Darum brauche ich Ihren Namen.

field-birth_name-label = Geburts-Name
field-birth_name-hint = Nur, wenn der Name früher anders war
field-birth_name-ask = Wie ist Ihr Geburts-Name?
step-birth_name-ask = Wie war Ihr Familien-Name bei Ihrer Geburt? War er so wie heute? Dann sagen Sie: gleich.
step-birth_name-simple = Hatten Sie als Kind einen anderen Familien-Namen? Dann sagen Sie bitte diesen Namen. War der Name so wie heute? Dann sagen Sie: gleich.
step-birth_name-why = Manche Menschen haben den gleichen Namen. Mit dem Geburts-Namen weiß das Amt: Das sind wirklich Sie.

field-birth_date-label = Geburts-Datum
field-birth_date-hint = Tag, Monat und Jahr
field-birth_date-ask = Wann sind Sie geboren?
step-birth_date-ask = Wann sind Sie geboren? Sagen Sie bitte den Tag, den Monat und das Jahr.
step-birth_date-simple = Wann haben Sie Geburtstag? Sagen Sie bitte auch das Jahr. Zum Beispiel: dritter Mai neunzehnhundertsechzig.
step-birth_date-why = Mit dem Geburts-Datum erkennt das Amt Sie sicher. Für manche Regeln ist auch Ihr Alter wichtig.

field-birth_place-label = Geburts-Ort
field-birth_place-hint = Der Ort aus Ihrem Ausweis
field-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-simple = In welcher Stadt sind Sie geboren? Oder in welchem Dorf?
step-birth_place-why = Der Geburts-Ort gehört zum Antrag. Mit dem Ort erkennt das Amt Sie sicher.

field-sex-label = Geschlecht
field-sex-hint = Männlich, weiblich, divers oder keine Angabe
field-sex-ask = Welches Geschlecht steht in Ihren Papieren?
option-sex-male = männlich
option-sex-female = weiblich
option-sex-diverse = divers
option-sex-none = keine Angabe
step-sex-ask = Welches Geschlecht steht in Ihren Papieren? Männlich, weiblich, divers oder keine Angabe?
step-sex-simple = Schauen Sie in Ihren Ausweis oder in Ihre Geburts-Urkunde. Was steht dort bei Geschlecht? Sagen Sie: männlich, weiblich, divers oder keine Angabe.
step-sex-why = Das Gesetz sagt: Das Geschlecht gehört zum Antrag.

field-nationality-label = Staats-Angehörigkeit
field-nationality-hint = Zum Beispiel: deutsch
field-nationality-ask = Welche Staats-Angehörigkeit haben Sie?
step-nationality-ask = Welche Staats-Angehörigkeit haben Sie? Das heißt: Zu welchem Land gehört Ihr Pass?
step-nationality-simple = Von welchem Land haben Sie einen Pass oder einen Ausweis? Sagen Sie zum Beispiel: deutsch.
step-nationality-why = Das Gesetz sagt: Die Staats-Angehörigkeit gehört zum Antrag.

field-street-label = Straße
field-street-hint = Ohne Hausnummer
field-street-ask = In welcher Straße wohnen Sie?
field-house_number-label = Hausnummer
field-house_number-hint = Zum Beispiel: 14a
field-house_number-ask = Welche Hausnummer hat Ihr Haus?
field-postcode-label = Postleitzahl
field-postcode-hint = Fünf Ziffern
field-postcode-ask = Wie ist Ihre Postleitzahl?
field-town-label = Ort
field-town-hint = Dort wohnen Sie
field-town-ask = In welchem Ort wohnen Sie?
step-address-ask = Wo wohnen Sie? Sagen Sie bitte die Straße und die Hausnummer. Sagen Sie auch die Postleitzahl und den Ort.
step-address-simple = Wie ist Ihre Adresse? Sagen Sie zuerst die Straße und die Hausnummer. Sagen Sie dann die Postleitzahl und den Ort.
step-address-why = Die Adresse gehört zum Antrag. Die Adresse zeigt auch: Welches Amt hilft Ihnen?

field-id_document-label = Ausweis
field-id_document-hint = Damit zeigen Sie: Das bin ich
field-id_document-ask = Welchen Ausweis zeigen Sie dem Amt?
option-id_document-identity_card = Personalausweis
option-id_document-passport = Reisepass
option-id_document-other = anderes Dokument
step-id_document-ask = Welchen Ausweis zeigen Sie dem Amt? Den Personalausweis, den Reisepass oder ein anderes Dokument?
step-id_document-simple = Sie haben ein Papier mit Ihrem Bild. Ist es ein Personalausweis? Ist es ein Reisepass? Oder ist es etwas anderes?
step-id_document-why = Das Amt muss wissen: Mit welchem Papier zeigen Sie, wer Sie sind?

field-phone-label = Telefon-Nummer
field-phone-hint = Freiwillig, für Fragen
field-phone-ask = Wie ist Ihre Telefon-Nummer?
step-phone-ask = Wie ist Ihre Telefon-Nummer? Dann können wir Sie bei Fragen anrufen. Möchten Sie keine Nummer sagen? Dann sagen Sie: weiter.
step-phone-simple = Sagen Sie bitte Ihre Telefon-Nummer. Sagen Sie jede Ziffer einzeln. Das ist freiwillig. Sie können auch sagen: weiter.
step-phone-why = Die Telefon-Nummer ist freiwillig. Hat das Amt noch eine Frage? Dann hilft die Nummer.

field-doctorate-label = Doktor-Titel
field-doctorate-hint = Zum Beispiel: Dr. Nur, wenn Sie einen haben
field-doctorate-ask = Welchen Doktor-Titel haben Sie?
field-former_names-label = Frühere Namen
field-former_names-hint = Zum Beispiel aus einer früheren Ehe
field-former_names-ask = Welche Namen hatten Sie früher?
field-artist_name-label = Ordens-Name oder Künstler-Name
field-artist_name-hint = Nur, wenn er in Ihrem Ausweis steht
field-artist_name-ask = Wie ist Ihr Ordens-Name oder Ihr Künstler-Name?
step-other_names-ask = Haben Sie einen Doktor-Titel? Oder frühere Namen? Oder einen Künstler-Namen? Dann sagen Sie es bitte. Sonst sagen Sie: nein.
step-other_names-simple = Schauen Sie in Ihren Ausweis. Steht dort ein Doktor-Titel oder ein Künstler-Name? Oder hatten Sie früher einen anderen Namen? Sonst sagen Sie: nein.
step-other_names-why = Vielleicht haben Sie solche Namen. Das Gesetz sagt: Dann gehören sie zum Antrag.

field-email-label = E-Mail-Adresse
field-email-hint = Freiwillig, für Fragen
field-email-ask = Wie ist Ihre E-Mail-Adresse?
step-email-ask = Wie ist Ihre E-Mail-Adresse? Möchten Sie keine sagen? Dann sagen Sie: weiter.
step-email-simple = Sagen Sie bitte Ihre E-Mail-Adresse. Sagen Sie jeden Teil einzeln. Das ist freiwillig. Sie können auch sagen: weiter.
step-email-why = Die E-Mail-Adresse ist freiwillig. Hat das Amt noch eine Frage? Dann hilft die Adresse.

evidence-id_document = Ihr Personalausweis oder Ihr Reisepass
evidence-identity_card = Ihr Personalausweis
evidence-passport = Ihr gültiger Reisepass
evidence-photo = ein biometrisches Foto, das ist ein Foto für Ausweise
