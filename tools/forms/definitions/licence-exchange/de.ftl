title = Führerschein umtauschen
summary = Einen alten Führerschein, grau, rosa oder als Karte vor 2013, gegen einen neuen Kartenführerschein umtauschen.

field-given_names-label = Vornamen
field-given_names-hint = Alle Vornamen wie im Ausweis
field-given_names-ask = Wie lauten Ihre Vornamen?
field-family_name-label = Familienname
field-family_name-hint = Wie im Ausweis
field-family_name-ask = Wie lautet Ihr Familienname?
step-name-ask = Wie heißen Sie? Bitte nennen Sie Ihre Vornamen und Ihren Familiennamen.
step-name-simple = Bitte sagen Sie mir Ihren ganzen Namen, so wie er in Ihrem Ausweis steht.
step-name-why = Der Name steht auf dem neuen Führerschein. Das Straßenverkehrsgesetz verlangt ihn für den Antrag.

field-birth_name-label = Geburtsname
field-birth_name-hint = Nur wenn er anders lautet als der Familienname
field-birth_name-ask = Wie lautet Ihr Geburtsname?
step-birth_name-ask = Wie lautet Ihr Geburtsname? Wenn er so ist wie Ihr Familienname, sagen Sie bitte: gleich.
step-birth_name-simple = Hießen Sie bei Ihrer Geburt anders als heute? Dann nennen Sie bitte diesen Namen. Sonst sagen Sie: gleich.
step-birth_name-why = Der Geburtsname gehört nach dem Straßenverkehrsgesetz zum Antrag, damit man Sie nicht verwechselt.

field-birth_date-label = Geburtsdatum
field-birth_date-hint = Tag, Monat und Jahr
field-birth_date-ask = Wann sind Sie geboren?
step-birth_date-ask = Wann sind Sie geboren? Bitte nennen Sie Tag, Monat und Jahr.
step-birth_date-simple = Bitte sagen Sie mir Ihren Geburtstag mit dem Jahr, zum Beispiel: dritter Mai neunzehnhundertsechzig.
step-birth_date-why = Das Geburtsdatum steht auf dem Führerschein. Bei älteren Führerscheinen hängt auch die Umtauschfrist davon ab.

field-birth_place-label = Geburtsort
field-birth_place-hint = Ort wie im Ausweis
field-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-ask = In welchem Ort sind Sie geboren?
step-birth_place-simple = Bitte nennen Sie die Stadt oder das Dorf, in dem Sie geboren sind.
step-birth_place-why = Der Geburtsort steht auf dem neuen Führerschein und gehört zum Antrag.

field-sex-label = Geschlecht
field-sex-hint = Männlich, weiblich, divers oder keine Angabe
field-sex-ask = Welches Geschlecht ist bei Ihnen eingetragen?
option-sex-male = männlich
option-sex-female = weiblich
option-sex-diverse = divers
option-sex-none = keine Angabe
step-sex-ask = Welches Geschlecht ist bei Ihnen eingetragen: männlich, weiblich, divers oder keine Angabe?
step-sex-simple = Was steht bei Geschlecht in Ihren Papieren? Sie können sagen: männlich, weiblich, divers oder keine Angabe.
step-sex-why = Das Straßenverkehrsgesetz nennt das Geschlecht unter den Angaben, die zum Antrag gehören.

field-nationality-label = Staatsangehörigkeit
field-nationality-hint = Zum Beispiel deutsch
field-nationality-ask = Welche Staatsangehörigkeit haben Sie?
step-nationality-ask = Welche Staatsangehörigkeit haben Sie?
step-nationality-simple = Zu welchem Land gehört Ihr Pass oder Ausweis? Sagen Sie zum Beispiel: deutsch.
step-nationality-why = Die Staatsangehörigkeit gehört nach dem Straßenverkehrsgesetz zum Antrag.

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
step-id_document-why = Die Art des Ausweisdokuments gehört nach dem Straßenverkehrsgesetz zum Antrag.

field-licence_kind-label = Art des Führerscheins
field-licence_kind-hint = Der Führerschein, den Sie jetzt haben
field-licence_kind-ask = Was für einen Führerschein haben Sie jetzt?
option-licence_kind-grey = grauer Führerschein
option-licence_kind-pink = rosa Führerschein
option-licence_kind-card = Kartenführerschein
option-licence_kind-other = anderer Führerschein, zum Beispiel aus der DDR
step-licence_kind-ask = Was für einen Führerschein haben Sie jetzt: einen grauen, einen rosa, eine Karte oder einen anderen?
step-licence_kind-simple = Wie sieht Ihr Führerschein aus? Ist er grau, rosa, eine kleine Karte aus Kunststoff oder ganz anders?
step-licence_kind-why = Daran erkennt die Behörde, aus welcher Zeit Ihr Führerschein stammt.

field-licence_issue_date-label = Ausstellungsdatum
field-licence_issue_date-hint = Bei einer Karte steht es bei 4a
field-licence_issue_date-ask = Wann wurde Ihr Führerschein ausgestellt?
step-licence_issue_date-ask = Wann wurde Ihr Führerschein ausgestellt? Auf einer Karte steht das Datum bei vier a.
step-licence_issue_date-simple = Bitte lesen Sie mir das Datum vor, an dem Ihr Führerschein ausgestellt wurde: Tag, Monat und Jahr.
step-licence_issue_date-why = Vom Ausstellungsdatum hängt ab, bis wann Sie den Führerschein umtauschen müssen.

field-licence_number-label = Führerscheinnummer
field-licence_number-hint = Bei einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie lautet die Nummer Ihres Führerscheins?
step-licence_number-ask = Wie lautet die Nummer Ihres Führerscheins? Auf einer Karte steht sie bei Ziffer fünf. Wenn Sie sie nicht wissen, sagen Sie: weiter.
step-licence_number-simple = Auf dem Führerschein steht eine Nummer. Lesen Sie mir bitte die Buchstaben und Ziffern einzeln vor, oder sagen Sie: weiter.
step-licence_number-why = Mit der Nummer findet die Behörde Ihren Führerschein schneller. Die Angabe ist freiwillig.

field-other_licence-label = Weiterer Führerschein
field-other_licence-hint = Führerschein eines anderen Staates
field-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Staat?
step-other_licence-ask = Haben Sie außerdem einen Führerschein aus einem anderen Staat? Bitte antworten Sie mit Ja oder Nein.
step-other_licence-simple = Haben Sie noch einen zweiten Führerschein, aus einem anderen Land? Ja oder nein?
step-other_licence-why = Das Straßenverkehrsgesetz verlangt eine Erklärung, ob Sie schon einen anderen Führerschein besitzen.

field-phone-label = Telefonnummer
field-phone-hint = Freiwillig, für Rückfragen
field-phone-ask = Wie lautet Ihre Telefonnummer?
step-phone-ask = Unter welcher Telefonnummer erreichen wir Sie bei Rückfragen? Wenn Sie keine angeben möchten, sagen Sie: weiter.
step-phone-simple = Bitte nennen Sie Ihre Telefonnummer, Ziffer für Ziffer. Sie müssen das nicht. Sagen Sie sonst: weiter.
step-phone-why = Die Telefonnummer ist freiwillig. Sie hilft, wenn die Behörde noch eine Frage hat.

note-exchange_deadline-open = Ihren Führerschein müssen Sie bis zum { $date } umtauschen.
note-exchange_deadline-passed = Die Frist für den Umtausch Ihres Führerscheins war der { $date }. Ihr bisheriger Führerschein ist seitdem nicht mehr gültig.
note-exchange_deadline-none = Für Ihren Führerschein gilt die Umtauschpflicht nicht, denn er wurde ab dem 19. Januar 2013 ausgestellt. Er ist ab der Ausstellung 15 Jahre gültig.
note-exchange_fee = Die Gebühr beträgt nach der Gebührenordnung { $amount } Euro. Auslagen Ihrer Behörde können hinzukommen.
