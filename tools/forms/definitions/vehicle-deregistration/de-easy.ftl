title = Fahrzeug abmelden
summary = Sie haben ein Auto, ein Motorrad oder einen Anhänger. Damit soll niemand mehr auf der Straße fahren. Darum melden Sie es ab.

field-applicant_role-label = Wer meldet ab?
field-applicant_role-hint = Sie selbst oder eine andere Person
field-applicant_role-ask = Sind Sie der Halter? Oder machen Sie das für eine andere Person?
option-applicant_role-holder = für mich selbst
option-applicant_role-other_person = für eine andere Person
step-applicant_role-ask = Melden Sie das Fahrzeug für sich selbst ab? Oder für eine andere Person?
step-applicant_role-simple = Welcher Name steht im Fahrzeugschein? Ihr eigener Name? Oder der Name von einer anderen Person?
step-applicant_role-why = Auf eine Person ist das Fahrzeug angemeldet. Diese Person heißt: Halter. Das Amt muss wissen: Kommt der Halter selbst? Oder kommt jemand für ihn?

field-plate-label = Kennzeichen
field-plate-hint = Zum Beispiel: MR-AB 123
field-plate-ask = Wie ist das Kennzeichen?
step-plate-ask = Welches Kennzeichen hat das Fahrzeug? Das Kennzeichen steht auf dem Nummernschild.
step-plate-simple = Was steht auf dem Nummernschild? Sagen Sie zuerst die Buchstaben. Sagen Sie dann die Zahl.
step-plate-why = Das Kennzeichen zeigt dem Amt: Um dieses Fahrzeug geht es.

field-has_part_one-label = Fahrzeugschein ist da
field-has_part_one-hint = Zulassungsbescheinigung Teil eins
field-has_part_one-ask = Haben Sie den Fahrzeugschein?
step-has_part_one-ask = Haben Sie den Fahrzeugschein? Er heißt auch: Zulassungsbescheinigung Teil eins. Bitte sagen Sie: Ja oder Nein.
step-has_part_one-simple = Es gibt ein Papier für das Fahrzeug. Man nimmt es beim Fahren mit. Es heißt: Fahrzeugschein. Haben Sie dieses Papier? Ja oder nein?
step-has_part_one-why = Sie müssen dem Amt dieses Papier zeigen. So steht es in der Fahrzeug-Zulassungsverordnung. Das Amt schreibt in das Papier: Das Fahrzeug ist abgemeldet.

field-has_plates-label = Schilder sind da
field-has_plates-hint = Alle Nummernschilder vom Fahrzeug
field-has_plates-ask = Haben Sie alle Nummernschilder vom Fahrzeug?
step-has_plates-ask = Haben Sie alle Nummernschilder vom Fahrzeug? Bitte sagen Sie: Ja oder Nein.
step-has_plates-simple = Sind alle Nummernschilder noch da? Ja oder nein?
step-has_plates-why = Auf den Schildern sind Aufkleber. Sie heißen: Plaketten. Das Amt macht die Plaketten ab. So steht es in der Fahrzeug-Zulassungsverordnung.

field-disposed_as_waste-label = Kommt in den Abfall
field-disposed_as_waste-hint = Das Fahrzeug kommt auf den Schrott
field-disposed_as_waste-ask = Kommt das Fahrzeug in den Abfall?
step-disposed_as_waste-ask = Kommt das Fahrzeug in den Abfall, also auf den Schrott? Bitte sagen Sie: Ja oder Nein.
step-disposed_as_waste-simple = Kommt das Fahrzeug auf den Schrott? Ja oder nein?
step-disposed_as_waste-why = Das müssen Sie bei jeder Abmeldung sagen. So steht es in der Fahrzeug-Zulassungsverordnung.
declaration-disposed_as_waste-yes = Ich erkläre: Das Fahrzeug kommt in den Abfall.
declaration-disposed_as_waste-no = Ich erkläre: Das Fahrzeug kommt nicht in den Abfall.

field-reserve_plate-label = Kennzeichen aufheben
field-reserve_plate-hint = Für später, wenn Sie das Fahrzeug wieder anmelden
field-reserve_plate-ask = Soll das Amt das Kennzeichen für Sie aufheben?
step-reserve_plate-ask = Möchten Sie das Kennzeichen reservieren? Dann bekommen Sie es später für dieses Fahrzeug wieder. Bitte sagen Sie: Ja oder Nein.
step-reserve_plate-simple = Vielleicht melden Sie das Fahrzeug später wieder an. Soll das Amt das Kennzeichen bis dahin aufheben? Ja oder nein?
step-reserve_plate-why = Nur der Halter kann das Kennzeichen reservieren. Das kostet extra.

field-vin-label = Fahrzeug-Nummer
field-vin-hint = Bei Buchstabe E, meist 17 Zeichen
field-vin-ask = Wie ist die Fahrzeug-Nummer?
step-vin-ask = Wie ist die Fahrzeug-Nummer? Sie steht im Fahrzeugschein bei Buchstabe E. Kennen Sie die Nummer nicht? Dann sagen Sie: weiter.
step-vin-simple = Im Fahrzeugschein steht bei E eine lange Nummer. Lesen Sie mir bitte jedes Zeichen einzeln vor. Oder sagen Sie: weiter.
step-vin-why = Jedes Fahrzeug hat eine eigene Nummer. So weiß das Amt genau: Um dieses Fahrzeug geht es. Das ist freiwillig.

evidence-part_one = der Fahrzeugschein, er heißt auch Zulassungsbescheinigung Teil eins
evidence-plates = die Nummernschilder mit den Plaketten
evidence-trailer_list = die Liste mit den Anhängern, wenn es eine gibt
evidence-recycling_certificate = der Verwertungs-Nachweis, wenn das Fahrzeug schon verschrottet ist
evidence-part_two = der Fahrzeugbrief, er heißt auch Zulassungsbescheinigung Teil zwei

fee-deregistration = Die Abmeldung kostet { $amount } Euro.
fee-reservation = Das Kennzeichen aufheben kostet { $amount } Euro.
fee-affidavit = Vielleicht schreibt das Amt eine eidesstattliche Versicherung von Ihnen auf. Das heißt: Sie versprechen, dass etwas wahr ist. Dann kostet das { $amount } Euro.

note-plate_of_district-other = Das Kennzeichen mit { $district } ist aus einem anderen Bezirk. Der Halter wohnt an einem Ort. Das Amt an diesem Ort macht die Abmeldung. Geht die Abmeldung auch hier? Das entscheidet die Zulassungsstelle.
note-authorised_by_papers = Sie brauchen keine Vollmacht. Zeigen Sie alle nötigen Papiere? Dann gilt: Der Halter hat Sie geschickt.
note-papers_missing = Sind der Fahrzeugschein oder die Schilder verloren oder weg? Dann kann das Amt eine eidesstattliche Versicherung verlangen. Das heißt: Sie versprechen, dass etwas wahr ist. Die Zulassungsstelle entscheidet, was nötig ist.
note-recycling_certificate = Ist ein Auto schon bei einer anerkannten Stelle für die Verwertung? Dann gehört der Verwertungs-Nachweis zur Abmeldung. Nach der Verwertung geben Sie auch den Fahrzeugschein und den Fahrzeugbrief ab.
note-plate_reservation-open = Der Halter kann das Kennzeichen höchstens { $months } Monate reservieren. Die Zeit fängt am Tag von der Abmeldung an.
note-plate_reservation-other = Manche Kennzeichen kommen aus einem anderen Bezirk. Das Gesetz sagt: Ein solches Kennzeichen kann man hier nicht reservieren. Die Zulassungsstelle prüft das.

next = Die Zulassungsstelle schreibt die Abmeldung in den Fahrzeugschein. Sie macht die Plaketten von den Schildern ab. Ist das Fahrzeug nicht auf dem Schrott? Dann bekommen Sie danach die Papiere und die Schilder zurück.
