title = Fahrzeug wieder anmelden
summary = Ein Fahrzeug ist abgemeldet. Sie möchten damit wieder auf der Straße fahren. Darum melden Sie es wieder an.

field-same_holder-label = Gleicher Halter
field-same_holder-hint = War das Fahrzeug früher schon auf Sie angemeldet?
field-same_holder-ask = War das Fahrzeug vor der Abmeldung schon auf Sie angemeldet?
step-same_holder-ask = War das Fahrzeug vor der Abmeldung schon auf Sie angemeldet? Bitte sagen Sie: Ja oder Nein.
step-same_holder-simple = Welcher Name stand vor der Abmeldung im Fahrzeugschein? War es Ihr Name? Ja oder nein?
step-same_holder-why = Das ist wichtig. Es zeigt: Welche Papiere müssen Sie zeigen? Und was kostet es?

field-plate-label = Früheres Kennzeichen
field-plate-hint = Zum Beispiel: MR-AB 123
field-plate-ask = Wie war das frühere Kennzeichen?
field-deregistered_on-label = Tag der Abmeldung
field-deregistered_on-hint = Der Tag steht im Fahrzeugschein
field-deregistered_on-ask = An welchem Tag war die Abmeldung?
step-plate-ask = Welches Kennzeichen hatte das Fahrzeug zuletzt? Und an welchem Tag war die Abmeldung?
step-plate-simple = Was stand früher auf dem Nummernschild? Und an welchem Tag war die Abmeldung? Der Tag steht im Fahrzeugschein.
step-plate-why = So findet das Amt das Fahrzeug. Das Amt hebt ein Kennzeichen nur eine bestimmte Zeit auf.

field-plate_choice-label = Neues Kennzeichen
field-plate_choice-hint = Reserviert, neu oder Wunschkennzeichen
field-plate_choice-ask = Welches Kennzeichen soll das Fahrzeug bekommen?
option-plate_choice-reserved = das frühere, reservierte Kennzeichen
option-plate_choice-new = neues Kennzeichen
option-plate_choice-wish = Wunschkennzeichen
step-plate_choice-ask = Welches Kennzeichen soll das Fahrzeug bekommen? Das frühere, wenn es reserviert ist? Ein neues? Oder ein Wunschkennzeichen?
step-plate_choice-simple = Hat das Amt das alte Kennzeichen für Sie aufgehoben? Möchten Sie es wieder? Oder möchten Sie ein neues? Ein neues können Sie sich auch selbst aussuchen. Das heißt: Wunschkennzeichen.
step-plate_choice-why = Das Kennzeichen ist wichtig für die Kosten. Und es zeigt: Müssen Sie den Fahrzeugbrief mitbringen?

field-inspection_valid-label = TÜV ist gültig
field-inspection_valid-hint = Er heißt auch: Hauptuntersuchung
field-inspection_valid-ask = Hat das Fahrzeug noch TÜV?
step-inspection_valid-ask = Ist die Hauptuntersuchung vom Fahrzeug noch gültig? Viele sagen dazu: TÜV. Bitte sagen Sie: Ja oder Nein.
step-inspection_valid-simple = Hat das Fahrzeug noch TÜV? Ja oder nein?
step-inspection_valid-why = Vielleicht war in dieser Zeit eine Hauptuntersuchung nötig. Dann müssen Sie die Untersuchung vor der Anmeldung machen.

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

evidence-inspection_report = der Bericht von der letzten Hauptuntersuchung
evidence-plates = die Nummernschilder, wenn Sie sie schon haben

fee-same_holder_reserved = Die Anmeldung mit dem reservierten Kennzeichen kostet { $amount } Euro.
fee-registration = Die neue Anmeldung kostet { $amount } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } ist aus einem anderen Bezirk. Kann das Fahrzeug dieses Kennzeichen wieder bekommen? Das entscheidet die Zulassungsstelle.
note-reserved_plate-open = Vielleicht haben Sie das Kennzeichen bei der Abmeldung reserviert. Dann hebt das Amt es höchstens bis zum { $date } auf.
note-reserved_plate-passed = Das Amt hebt ein Kennzeichen nicht für immer auf. Die längste Zeit war am { $date } zu Ende. Ist das Kennzeichen noch frei? Das prüft die Zulassungsstelle.
note-inspection_due = Vielleicht war in dieser Zeit eine Hauptuntersuchung nötig. Dann müssen Sie die Untersuchung vor der Anmeldung machen. Die Zulassungsstelle prüft das.

next = Die Zulassungsstelle prüft Ihren Antrag und Ihre Papiere. Dann bekommen Sie den Fahrzeugschein. Auf die Schilder kommen die Plaketten.
