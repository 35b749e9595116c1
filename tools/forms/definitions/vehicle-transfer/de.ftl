title = Fahrzeug ummelden
summary = Ein zugelassenes Fahrzeug nach einem Kauf, einem Umzug oder einer Namensänderung umschreiben lassen.

field-transfer_kind-label = Grund der Ummeldung
field-transfer_kind-hint = Kauf, Umzug oder neuer Name
field-transfer_kind-ask = Warum melden Sie das Fahrzeug um?
option-transfer_kind-new_holder = neuer Halter, zum Beispiel nach einem Kauf
option-transfer_kind-moved_here = Umzug aus einem anderen Bezirk
option-transfer_kind-moved_within = Umzug innerhalb des Bezirks
option-transfer_kind-name_changed = neuer Name
step-transfer_kind-ask = Warum melden Sie das Fahrzeug um: weil Sie der neue Halter sind, weil Sie aus einem anderen Bezirk hergezogen sind, weil Sie innerhalb des Bezirks umgezogen sind oder weil sich Ihr Name geändert hat?
step-transfer_kind-simple = Was ist neu: Haben Sie das Fahrzeug gekauft, sind Sie von weiter weg hergezogen, sind Sie in der Nähe umgezogen, oder haben Sie einen neuen Namen?
step-transfer_kind-why = Vom Grund hängt ab, welche Unterlagen nötig sind und was es kostet.

field-plate-label = Bisheriges Kennzeichen
field-plate-hint = Zum Beispiel MR-AB 123
field-plate-ask = Wie lautet das bisherige Kennzeichen?
step-plate-ask = Welches Kennzeichen hat das Fahrzeug jetzt?
step-plate-simple = Was steht auf dem Nummernschild? Bitte nennen Sie zuerst die Buchstaben und dann die Zahl.
step-plate-why = Am Kennzeichen erkennt die Behörde das Fahrzeug. Davon hängt auch die Gebühr ab.

field-plate_choice-label = Neues oder altes Kennzeichen
field-plate_choice-hint = Behalten, neu oder Wunschkennzeichen
field-plate_choice-ask = Welches Kennzeichen soll das Fahrzeug künftig haben?
option-plate_choice-keep = bisheriges Kennzeichen behalten
option-plate_choice-new = neues Kennzeichen
option-plate_choice-wish = Wunschkennzeichen
step-plate_choice-ask = Möchten Sie das bisherige Kennzeichen behalten, ein neues bekommen oder ein Wunschkennzeichen?
step-plate_choice-simple = Sollen die Nummernschilder so bleiben? Oder möchten Sie neue? Bei neuen können Sie sich auch selbst etwas aussuchen.
step-plate_choice-why = Das bisherige Kennzeichen dürfen Sie behalten. Ein neues oder ein Wunschkennzeichen kostet eine andere Gebühr.

field-wish_plate-label = Wunschkennzeichen
field-wish_plate-hint = Zum Beispiel MR-AB 123
field-wish_plate-ask = Welches Kennzeichen wünschen Sie sich?

field-vin-label = Fahrzeug-Identifizierungsnummer
field-vin-hint = Bei Buchstabe E, meist 17 Zeichen
field-vin-ask = Wie lautet die Fahrzeug-Identifizierungsnummer?
step-vin-ask = Wie lautet die Fahrzeug-Identifizierungsnummer? Sie steht im Fahrzeugschein bei Buchstabe E.
step-vin-simple = Im Fahrzeugschein steht bei E eine lange Nummer. Lesen Sie mir bitte die Zeichen einzeln vor. Sie können sie auch eintippen.
step-vin-why = Mit dieser Nummer ist das Fahrzeug nicht zu verwechseln. Sie gehört zum Antrag.

field-evb-label = Nummer der Versicherungsbestätigung
field-evb-hint = Sieben Zeichen, von Ihrer Versicherung
field-evb-ask = Wie lautet die Nummer der Versicherungsbestätigung?
step-evb-ask = Wie lautet die Nummer der elektronischen Versicherungsbestätigung? Sie hat sieben Zeichen.
step-evb-simple = Ihre Versicherung hat Ihnen für das Fahrzeug eine Nummer mit sieben Zeichen gegeben. Bitte nennen Sie die Zeichen einzeln.
step-evb-why = Ohne Haftpflichtversicherung darf kein Fahrzeug zugelassen werden. Mit der Nummer ruft die Behörde die Bestätigung ab.

field-commercial_use-label = Besondere Verwendung
field-commercial_use-hint = Zum Beispiel Taxi oder Mietwagen
field-commercial_use-ask = Wird das Fahrzeug zum Beispiel als Taxi oder Mietwagen verwendet?
step-commercial_use-ask = Wird das Fahrzeug besonders verwendet, zum Beispiel als Taxi, als Mietwagen oder für Schülerfahrten? Bitte antworten Sie mit Ja oder Nein.
step-commercial_use-simple = Fahren Sie mit dem Fahrzeug andere Menschen gegen Geld, oder vermieten Sie es? Ja oder nein?
step-commercial_use-why = Eine solche Verwendung wird nach der Fahrzeug-Zulassungsverordnung eingetragen.

field-self_employed-label = Beruflich selbstständig
field-self_employed-hint = Mit eigenem Beruf oder Gewerbe
field-self_employed-ask = Sind Sie beruflich selbstständig?
field-trade-label = Beruf oder Gewerbe
field-trade-hint = Zum Beispiel Malerbetrieb
field-trade-ask = Welchen Beruf oder welches Gewerbe üben Sie aus?
step-self_employed-ask = Sind Sie beruflich selbstständig? Bitte antworten Sie mit Ja oder Nein.
step-self_employed-simple = Haben Sie ein eigenes Geschäft oder einen eigenen Betrieb? Ja oder nein?
step-self_employed-why = Selbstständige müssen nach der Fahrzeug-Zulassungsverordnung auch ihren Beruf oder ihr Gewerbe angeben.

field-iban-label = Kontonummer, IBAN
field-iban-hint = Freiwillig, für die Kraftfahrzeugsteuer
field-iban-ask = Wie lautet die IBAN Ihres Kontos?
step-iban-ask = Wie lautet die IBAN des Kontos, von dem die Kraftfahrzeugsteuer abgebucht werden soll? Wenn Sie sie hier nicht angeben möchten, sagen Sie: weiter.
step-iban-simple = Die Steuer für das Fahrzeug wird von einem Konto abgebucht. Nennen Sie bitte die IBAN, oder sagen Sie: weiter.
step-iban-why = Mit der IBAN wird die Erlaubnis zum Abbuchen der Kraftfahrzeugsteuer vorbereitet. Hier ist die Angabe freiwillig.

evidence-part_one = die Zulassungsbescheinigung Teil eins, also der Fahrzeugschein
evidence-part_two = die Zulassungsbescheinigung Teil zwei, also der Fahrzeugbrief
evidence-evb = die Nummer der elektronischen Versicherungsbestätigung
evidence-sepa_mandate = die Bankverbindung für die Kraftfahrzeugsteuer

fee-wish_plate = Für ein Wunschkennzeichen kommen { $amount } Euro hinzu.
note-wish_plate_of_district = Ein neues Kennzeichen beginnt mit den Buchstaben des Bezirks, in dem das Fahrzeug zugelassen wird. { $district } gehört zu einem anderen Bezirk. Die Zulassungsstelle entscheidet über das Kennzeichen.

evidence-plates = die bisherigen Kennzeichenschilder

fee-same_district_keep = Die Umschreibung mit dem bisherigen Kennzeichen kostet { $amount } Euro.
fee-same_district_new = Die Umschreibung mit einem neuen Kennzeichen kostet { $amount } Euro.
fee-other_district_keep = Die Umschreibung aus einem anderen Bezirk mit dem bisherigen Kennzeichen kostet { $amount } Euro.
fee-other_district_new = Die Umschreibung aus einem anderen Bezirk mit einem neuen Kennzeichen kostet { $amount } Euro.
fee-papers = Die Änderung der Fahrzeugpapiere kostet von { $from } bis { $to } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } gehört zu einem anderen Bezirk. Beim Umzug und beim Halterwechsel darf es nach dem Gesetz trotzdem weitergeführt werden.
note-part_two_needed = Für diese Änderung ist auch die Zulassungsbescheinigung Teil zwei vorzulegen, also der Fahrzeugbrief.
note-part_two_not_needed = Für diese Änderung muss die Zulassungsbescheinigung Teil zwei, also der Fahrzeugbrief, nicht vorgelegt werden.

next = Die Zulassungsstelle prüft Ihren Antrag und Ihre Unterlagen. Dann bekommen Sie die geänderten Fahrzeugpapiere und, wenn nötig, ein neues Kennzeichen.
