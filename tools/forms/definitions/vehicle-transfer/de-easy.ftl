title = Fahrzeug ummelden
summary = Ein Fahrzeug ist schon angemeldet. Sie haben es gekauft. Oder Sie sind umgezogen. Oder Sie haben einen neuen Namen. Dann ändert das Amt die Papiere.

field-transfer_kind-label = Grund für die Ummeldung
field-transfer_kind-hint = Kauf, Umzug oder neuer Name
field-transfer_kind-ask = Warum melden Sie das Fahrzeug um?
option-transfer_kind-new_holder = neuer Halter, zum Beispiel nach einem Kauf
option-transfer_kind-moved_here = Umzug aus einem anderen Bezirk
option-transfer_kind-moved_within = Umzug im gleichen Bezirk
option-transfer_kind-name_changed = neuer Name
step-transfer_kind-ask = Warum melden Sie das Fahrzeug um? Sind Sie der neue Halter? Sind Sie aus einem anderen Bezirk hergezogen? Sind Sie im gleichen Bezirk umgezogen? Oder haben Sie einen neuen Namen?
step-transfer_kind-simple = Was ist neu? Haben Sie das Fahrzeug gekauft? Sind Sie von weiter weg hergezogen? Sind Sie in der Nähe umgezogen? Oder haben Sie einen neuen Namen?
step-transfer_kind-why = Der Grund ist wichtig. Er zeigt: Welche Papiere brauchen Sie? Und was kostet es?

field-plate-label = Altes Kennzeichen
field-plate-hint = Zum Beispiel: MR-AB 123
field-plate-ask = Welches Kennzeichen hat das Fahrzeug jetzt?
step-plate-ask = Welches Kennzeichen hat das Fahrzeug jetzt? Es steht auf dem Nummernschild.
step-plate-simple = Was steht auf dem Nummernschild? Sagen Sie zuerst die Buchstaben. Sagen Sie dann die Zahl.
step-plate-why = Das Kennzeichen zeigt dem Amt: Um dieses Fahrzeug geht es. Das Kennzeichen ist auch für die Kosten wichtig.

field-plate_choice-label = Neues oder altes Kennzeichen
field-plate_choice-hint = Behalten, neu oder Wunschkennzeichen
field-plate_choice-ask = Welches Kennzeichen soll das Fahrzeug jetzt haben?
option-plate_choice-keep = altes Kennzeichen behalten
option-plate_choice-new = neues Kennzeichen
option-plate_choice-wish = Wunschkennzeichen
step-plate_choice-ask = Möchten Sie das alte Kennzeichen behalten? Möchten Sie ein neues? Oder möchten Sie ein Wunschkennzeichen?
step-plate_choice-simple = Sollen die Nummernschilder so bleiben? Oder möchten Sie neue? Sie können sich auch selbst etwas aussuchen. Das heißt: Wunschkennzeichen.
step-plate_choice-why = Sie dürfen das alte Kennzeichen behalten. Ein neues Kennzeichen oder ein Wunschkennzeichen hat einen anderen Preis.

field-wish_plate-label = Wunschkennzeichen
field-wish_plate-hint = Zum Beispiel: MR-AB 123
field-wish_plate-ask = Welches Kennzeichen möchten Sie haben?

field-vin-label = Fahrzeug-Nummer
field-vin-hint = Bei Buchstabe E, meist 17 Zeichen
field-vin-ask = Wie ist die Fahrzeug-Nummer?
step-vin-ask = Wie ist die Fahrzeug-Nummer? Sie steht im Fahrzeugschein bei Buchstabe E.
step-vin-simple = Im Fahrzeugschein steht bei E eine lange Nummer. Lesen Sie mir bitte jedes Zeichen einzeln vor. Sie können die Nummer auch tippen.
step-vin-why = Jedes Fahrzeug hat eine eigene Nummer. So weiß das Amt genau: Um dieses Fahrzeug geht es. Die Nummer gehört zum Antrag.

field-evb-label = Nummer von der Versicherung, eVB
field-evb-hint = Sieben Zeichen, von Ihrer Versicherung
field-evb-ask = Wie ist die Nummer von der Versicherung?
step-evb-ask = Sie haben eine Versicherung für das Fahrzeug. Von ihr haben Sie eine Nummer. Sie heißt e-V-B-Nummer und hat sieben Zeichen. Wie ist diese Nummer?
step-evb-simple = Ihre Versicherung hat Ihnen eine Nummer für das Fahrzeug gegeben. Die Nummer hat sieben Zeichen. Bitte sagen Sie jedes Zeichen einzeln.
step-evb-why = Jedes Fahrzeug braucht eine Haftpflicht-Versicherung. Mit der Nummer prüft das Amt: Gibt es diese Versicherung?

field-commercial_use-label = Besondere Nutzung
field-commercial_use-hint = Zum Beispiel Taxi oder Mietwagen
field-commercial_use-ask = Ist das Fahrzeug zum Beispiel ein Taxi oder ein Mietwagen?
step-commercial_use-ask = Nutzen Sie das Fahrzeug für etwas Besonderes? Zum Beispiel als Taxi, als Mietwagen oder für Fahrten mit Schülern? Bitte sagen Sie: Ja oder Nein.
step-commercial_use-simple = Fahren Sie damit andere Menschen für Geld? Oder vermieten Sie das Fahrzeug? Ja oder nein?
step-commercial_use-why = Das Amt schreibt das auf. So steht es in der Fahrzeug-Zulassungsverordnung.

field-self_employed-label = Selbstständig
field-self_employed-hint = Mit eigener Firma oder freiem Beruf
field-self_employed-ask = Sind Sie selbstständig?
field-trade-label = Beruf oder Gewerbe
field-trade-hint = Zum Beispiel: Maler-Betrieb
field-trade-ask = Welchen Beruf oder welches Gewerbe haben Sie?
step-self_employed-ask = Sind Sie selbstständig? Das heißt: Sie arbeiten für sich selbst und haben keinen Chef. Bitte sagen Sie: Ja oder Nein.
step-self_employed-simple = Haben Sie ein eigenes Geschäft? Oder eine eigene Firma? Ja oder nein?
step-self_employed-why = Selbstständige müssen auch ihren Beruf oder ihr Gewerbe sagen. So steht es in der Fahrzeug-Zulassungsverordnung.

field-iban-label = Konto-Nummer, IBAN
field-iban-hint = Freiwillig, für die Steuer für das Fahrzeug
field-iban-ask = Wie ist die IBAN von Ihrem Konto?
step-iban-ask = Für das Fahrzeug zahlen Sie Steuer. Die Steuer geht von einem Konto ab. Wie ist die IBAN von diesem Konto? Möchten Sie sie hier nicht sagen? Dann sagen Sie: weiter.
step-iban-simple = Eine IBAN ist eine lange Nummer für ein Konto. Von dem Konto geht die Steuer für das Fahrzeug ab. Sagen Sie bitte die IBAN. Oder sagen Sie: weiter.
step-iban-why = Die Steuer soll von Ihrem Konto abgehen. Dafür braucht man Ihre Erlaubnis. Mit der IBAN bereiten wir diese Erlaubnis vor. Hier ist das freiwillig.

evidence-part_one = der Fahrzeugschein, er heißt auch Zulassungsbescheinigung Teil eins
evidence-part_two = der Fahrzeugbrief, er heißt auch Zulassungsbescheinigung Teil zwei
evidence-evb = die e-V-B-Nummer von Ihrer Versicherung
evidence-sepa_mandate = die Daten von Ihrem Konto für die Steuer

fee-wish_plate = Ein Wunschkennzeichen kostet { $amount } Euro extra.
note-wish_plate_of_district = Ein neues Kennzeichen fängt mit den Buchstaben vom Bezirk an. Im Bezirk meldet man das Fahrzeug an. { $district } gehört zu einem anderen Bezirk. Die Zulassungsstelle entscheidet über das Kennzeichen.

evidence-plates = die alten Nummernschilder

fee-same_district_keep = Die Ummeldung mit dem alten Kennzeichen kostet { $amount } Euro.
fee-same_district_new = Die Ummeldung mit einem neuen Kennzeichen kostet { $amount } Euro.
fee-other_district_keep = Das Fahrzeug kommt aus einem anderen Bezirk und behält das alte Kennzeichen. Dann kostet die Ummeldung { $amount } Euro.
fee-other_district_new = Das Fahrzeug kommt aus einem anderen Bezirk und bekommt ein neues Kennzeichen. Dann kostet die Ummeldung { $amount } Euro.
fee-papers = Das Ändern der Papiere kostet von { $from } bis { $to } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } ist aus einem anderen Bezirk. Das Gesetz sagt: Nach einem Umzug oder mit einem neuen Halter darf das Kennzeichen trotzdem bleiben.
note-part_two_needed = Zeigen Sie dem Amt für diese Änderung auch den Fahrzeugbrief. Er heißt auch: Zulassungsbescheinigung Teil zwei.
note-part_two_not_needed = Für diese Änderung brauchen Sie den Fahrzeugbrief nicht. Er heißt auch: Zulassungsbescheinigung Teil zwei.

next = Die Zulassungsstelle prüft Ihren Antrag und Ihre Papiere. Dann bekommen Sie die neuen Papiere für das Fahrzeug. Brauchen Sie ein neues Kennzeichen? Dann bekommen Sie es auch.
