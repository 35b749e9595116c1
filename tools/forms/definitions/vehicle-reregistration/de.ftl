title = Fahrzeug wieder anmelden
summary = Ein abgemeldetes Fahrzeug wieder für den Verkehr zulassen.

field-same_holder-label = Derselbe Halter
field-same_holder-hint = War schon vor der Abmeldung auf Sie zugelassen
field-same_holder-ask = War das Fahrzeug schon vor der Abmeldung auf Sie zugelassen?
step-same_holder-ask = War das Fahrzeug schon vor der Abmeldung auf Sie zugelassen? Bitte antworten Sie mit Ja oder Nein.
step-same_holder-simple = Gehörte das Fahrzeug schon früher zu Ihnen, bevor es abgemeldet wurde? Ja oder nein?
step-same_holder-why = Davon hängt ab, welche Papiere Sie vorlegen müssen und was es kostet.

field-plate-label = Früheres Kennzeichen
field-plate-hint = Zum Beispiel MR-AB 123
field-plate-ask = Wie lautet das frühere Kennzeichen?
field-deregistered_on-label = Tag der Abmeldung
field-deregistered_on-hint = Steht im Fahrzeugschein
field-deregistered_on-ask = Wann wurde das Fahrzeug abgemeldet?
step-plate-ask = Welches Kennzeichen hatte das Fahrzeug zuletzt, und wann wurde es abgemeldet?
step-plate-simple = Was stand früher auf dem Nummernschild? Und an welchem Tag wurde das Fahrzeug abgemeldet? Der Tag steht im Fahrzeugschein.
step-plate-why = So findet die Behörde das Fahrzeug. Ein Kennzeichen bleibt nur eine begrenzte Zeit reserviert.

field-plate_choice-label = Künftiges Kennzeichen
field-plate_choice-hint = Reserviert, neu oder Wunschkennzeichen
field-plate_choice-ask = Welches Kennzeichen soll das Fahrzeug bekommen?
option-plate_choice-reserved = das frühere, reservierte Kennzeichen
option-plate_choice-new = neues Kennzeichen
option-plate_choice-wish = Wunschkennzeichen
step-plate_choice-ask = Soll das Fahrzeug sein früheres, reserviertes Kennzeichen bekommen, ein neues oder ein Wunschkennzeichen?
step-plate_choice-simple = Haben Sie das alte Kennzeichen reservieren lassen und möchten es wieder? Oder möchten Sie ein neues? Ein neues können Sie sich auch selbst aussuchen.
step-plate_choice-why = Vom Kennzeichen hängt die Gebühr ab und ob Sie den Fahrzeugbrief vorlegen müssen.

field-inspection_valid-label = Hauptuntersuchung gültig
field-inspection_valid-hint = Auch TÜV genannt
field-inspection_valid-ask = Ist die Hauptuntersuchung des Fahrzeugs noch gültig?
step-inspection_valid-ask = Ist die Hauptuntersuchung des Fahrzeugs noch gültig? Bitte antworten Sie mit Ja oder Nein.
step-inspection_valid-simple = Hat das Fahrzeug noch TÜV? Ja oder nein?
step-inspection_valid-why = War inzwischen eine Hauptuntersuchung fällig, muss sie vor der Zulassung gemacht werden.

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

evidence-inspection_report = der Bericht der letzten Hauptuntersuchung
evidence-plates = die Kennzeichenschilder, wenn Sie sie schon haben

fee-same_holder_reserved = Die Wiederzulassung mit dem reservierten Kennzeichen kostet { $amount } Euro.
fee-registration = Die Wiederzulassung kostet { $amount } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } gehört zu einem anderen Bezirk. Ob das Fahrzeug es wieder bekommen kann, entscheidet die Zulassungsstelle.
note-reserved_plate-open = Ein Kennzeichen kann höchstens bis zum { $date } reserviert sein, wenn es bei der Abmeldung reserviert wurde.
note-reserved_plate-passed = Die längste mögliche Reservierung des Kennzeichens endete am { $date }. Ob es noch frei ist, prüft die Zulassungsstelle.
note-inspection_due = Wäre inzwischen eine Hauptuntersuchung fällig gewesen, muss sie vor der Wiederzulassung gemacht werden. Die Zulassungsstelle prüft das.

next = Die Zulassungsstelle prüft Ihren Antrag und Ihre Unterlagen. Dann bekommen Sie den Fahrzeugschein, und die Schilder werden abgestempelt.
