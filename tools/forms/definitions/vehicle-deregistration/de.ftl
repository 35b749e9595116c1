title = Fahrzeug abmelden
summary = Ein Auto, ein Motorrad oder einen Anhänger außer Betrieb setzen lassen.

field-applicant_role-label = Wer meldet ab
field-applicant_role-hint = Der Halter oder eine andere Person
field-applicant_role-ask = Sind Sie der Halter, oder handeln Sie für eine andere Person?
option-applicant_role-holder = für mich selbst
option-applicant_role-other_person = für eine andere Person
step-applicant_role-ask = Melden Sie das Fahrzeug für sich selbst ab oder für eine andere Person?
step-applicant_role-simple = Auf wen ist das Fahrzeug angemeldet: auf Sie selbst oder auf eine andere Person?
step-applicant_role-why = Die Behörde muss wissen, ob der Halter selbst kommt oder jemand für ihn.

field-plate-label = Kennzeichen
field-plate-hint = Zum Beispiel MR-AB 123
field-plate-ask = Wie lautet das Kennzeichen?
step-plate-ask = Welches Kennzeichen hat das Fahrzeug?
step-plate-simple = Was steht auf dem Nummernschild? Bitte nennen Sie zuerst die Buchstaben und dann die Zahl.
step-plate-why = Am Kennzeichen erkennt die Behörde das Fahrzeug, das abgemeldet werden soll.

field-has_part_one-label = Fahrzeugschein vorhanden
field-has_part_one-hint = Zulassungsbescheinigung Teil eins
field-has_part_one-ask = Haben Sie den Fahrzeugschein?
step-has_part_one-ask = Haben Sie den Fahrzeugschein, also die Zulassungsbescheinigung Teil eins? Bitte antworten Sie mit Ja oder Nein.
step-has_part_one-simple = Zum Fahrzeug gehört ein Papier, das man beim Fahren dabei hat: der Fahrzeugschein. Haben Sie ihn? Ja oder nein?
step-has_part_one-why = Nach der Fahrzeug-Zulassungsverordnung müssen Sie dieses Papier vorlegen. Die Behörde trägt darin die Abmeldung ein.

field-has_plates-label = Schilder vorhanden
field-has_plates-hint = Alle Kennzeichenschilder des Fahrzeugs
field-has_plates-ask = Haben Sie alle Kennzeichenschilder des Fahrzeugs?
step-has_plates-ask = Haben Sie alle Kennzeichenschilder des Fahrzeugs? Bitte antworten Sie mit Ja oder Nein.
step-has_plates-simple = Sind alle Nummernschilder noch da? Ja oder nein?
step-has_plates-why = Die Behörde entfernt die Plaketten von den Schildern. So schreibt es die Fahrzeug-Zulassungsverordnung vor.

field-disposed_as_waste-label = Wird als Abfall entsorgt
field-disposed_as_waste-hint = Das Fahrzeug wird verschrottet
field-disposed_as_waste-ask = Wird das Fahrzeug als Abfall entsorgt?
step-disposed_as_waste-ask = Wird das Fahrzeug als Abfall entsorgt, also verschrottet? Bitte antworten Sie mit Ja oder Nein.
step-disposed_as_waste-simple = Kommt das Fahrzeug auf den Schrott? Ja oder nein?
step-disposed_as_waste-why = Diese Erklärung verlangt die Fahrzeug-Zulassungsverordnung bei jeder Abmeldung.
declaration-disposed_as_waste-yes = Ich erkläre: Das Fahrzeug wird als Abfall entsorgt.
declaration-disposed_as_waste-no = Ich erkläre: Das Fahrzeug wird nicht als Abfall entsorgt.

field-reserve_plate-label = Kennzeichen reservieren
field-reserve_plate-hint = Für eine spätere Wiederzulassung
field-reserve_plate-ask = Möchten Sie das Kennzeichen reservieren?
step-reserve_plate-ask = Möchten Sie das Kennzeichen reservieren, damit Sie es später für dieses Fahrzeug wieder bekommen? Bitte antworten Sie mit Ja oder Nein.
step-reserve_plate-simple = Soll das Kennzeichen für Sie frei gehalten werden, bis Sie das Fahrzeug wieder anmelden? Ja oder nein?
step-reserve_plate-why = Nur der Halter kann das Kennzeichen reservieren lassen. Dafür fällt eine eigene Gebühr an.

field-vin-label = Fahrzeug-Identifizierungsnummer
field-vin-hint = Bei Buchstabe E, meist 17 Zeichen
field-vin-ask = Wie lautet die Fahrzeug-Identifizierungsnummer?
step-vin-ask = Wie lautet die Fahrzeug-Identifizierungsnummer? Sie steht im Fahrzeugschein bei Buchstabe E. Wenn Sie sie nicht wissen, sagen Sie: weiter.
step-vin-simple = Im Fahrzeugschein steht bei E eine lange Nummer. Lesen Sie mir bitte die Zeichen einzeln vor, oder sagen Sie: weiter.
step-vin-why = Mit dieser Nummer ist das Fahrzeug nicht zu verwechseln. Die Angabe ist freiwillig.

evidence-part_one = die Zulassungsbescheinigung Teil eins, also der Fahrzeugschein
evidence-plates = die Kennzeichenschilder mit den Plaketten
evidence-trailer_list = das Anhängerverzeichnis, wenn es eines gibt
evidence-recycling_certificate = der Verwertungsnachweis, wenn das Fahrzeug schon verwertet ist
evidence-part_two = die Zulassungsbescheinigung Teil zwei, also der Fahrzeugbrief

fee-deregistration = Die Abmeldung kostet { $amount } Euro.
fee-reservation = Die Reservierung des Kennzeichens kostet { $amount } Euro.
fee-affidavit = Wenn die Behörde eine Versicherung an Eides statt aufnimmt, kostet das { $amount } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } gehört zu einem anderen Bezirk. Zuständig ist die Behörde am Wohnort des Halters. Ob die Abmeldung hier möglich ist, entscheidet die Zulassungsstelle.
note-authorised_by_papers = Sie brauchen keine Vollmacht: Wer alle nötigen Unterlagen vorlegt, gilt als vom Halter beauftragt.
note-papers_missing = Fehlen Fahrzeugschein oder Schilder, weil sie verloren oder abhanden gekommen sind, kann die Behörde eine Versicherung an Eides statt verlangen. Was nötig ist, entscheidet die Zulassungsstelle.
note-recycling_certificate = Ist ein Auto bereits einer anerkannten Stelle zur Verwertung überlassen, gehört der Verwertungsnachweis zur Abmeldung. Nach der Verwertung geben Sie auch Fahrzeugschein und Fahrzeugbrief ab.
note-plate_reservation-open = Der Halter kann das Kennzeichen für höchstens { $months } Monate reservieren lassen. Die Zeit zählt ab dem Tag der Abmeldung.
note-plate_reservation-other = Ein Kennzeichen, das aus einem anderen Bezirk mitgenommen wurde, kann nach dem Gesetz hier nicht reserviert werden. Die Zulassungsstelle prüft das.

next = Die Zulassungsstelle trägt die Abmeldung in den Fahrzeugschein ein und entfernt die Plaketten von den Schildern. Danach bekommen Sie Papiere und Schilder zurück, wenn das Fahrzeug nicht verwertet wurde.
