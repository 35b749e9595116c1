title = Führerschein umtauschen
summary = Sie haben einen alten Führerschein. Er ist grau oder rosa. Oder er ist eine Karte aus der Zeit vor 2013. Sie bekommen dafür eine neue Karte.

field-licence_kind-label = Art vom Führerschein
field-licence_kind-hint = Diesen Führerschein haben Sie jetzt
field-licence_kind-ask = Welchen Führerschein haben Sie jetzt?
option-licence_kind-grey = grauer Führerschein
option-licence_kind-pink = rosa Führerschein
option-licence_kind-card = Karte
option-licence_kind-other = anderer Führerschein, zum Beispiel aus der DDR
step-licence_kind-ask = Welchen Führerschein haben Sie jetzt? Einen grauen, einen rosa, eine Karte oder einen anderen?
step-licence_kind-simple = Wie sieht Ihr Führerschein aus? Ist er grau? Ist er rosa? Ist er eine kleine Karte? Oder ist er anders?
step-licence_kind-why = So sieht das Amt: Wie alt ist Ihr Führerschein?

field-licence_issue_date-label = Datum vom Führerschein
field-licence_issue_date-hint = Auf einer Karte steht es bei 4a
field-licence_issue_date-ask = Welches Datum hat Ihr Führerschein?
step-licence_issue_date-ask = Wann hat das Amt Ihren Führerschein gemacht? Das Datum steht auf dem Führerschein. Auf einer Karte steht es bei vier a.
step-licence_issue_date-simple = Schauen Sie bitte auf Ihren Führerschein. Von welchem Tag ist er? Sagen Sie den Tag, den Monat und das Jahr.
step-licence_issue_date-why = Sie müssen den Führerschein bis zu einem bestimmten Tag umtauschen. Das Datum zeigt: Bis wann?

field-licence_number-label = Nummer vom Führerschein
field-licence_number-hint = Auf einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie ist die Nummer von Ihrem Führerschein?
step-licence_number-ask = Wie ist die Nummer von Ihrem Führerschein? Auf einer Karte steht sie bei fünf. Kennen Sie die Nummer nicht? Dann sagen Sie: weiter.
step-licence_number-simple = Auf dem Führerschein steht eine Nummer. Lesen Sie mir bitte jeden Buchstaben und jede Ziffer einzeln vor. Oder sagen Sie: weiter.
step-licence_number-why = Mit der Nummer findet das Amt Ihren Führerschein schneller. Das ist freiwillig.

field-other_licence-label = Noch ein Führerschein
field-other_licence-hint = Ein Führerschein aus einem anderen Land
field-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Land?
step-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Land? Bitte sagen Sie: Ja oder Nein.
step-other_licence-simple = Haben Sie zwei Führerscheine? Ist einer davon aus einem anderen Land? Ja oder nein?
step-other_licence-why = Im Straßenverkehrs-Gesetz steht: Sie müssen sagen, ob Sie schon einen anderen Führerschein haben.

note-exchange_deadline-open = Sie müssen Ihren Führerschein bis zum { $date } umtauschen.
note-exchange_deadline-passed = Sie mussten Ihren Führerschein bis zum { $date } umtauschen. Dieser Tag ist vorbei. Seitdem gilt Ihr alter Führerschein nicht mehr.
note-exchange_deadline-none = Sie müssen Ihren Führerschein nicht umtauschen. Denn er ist vom 19. Januar 2013 oder später. Er gilt 15 Jahre. Die 15 Jahre zählen ab dem Datum auf dem Führerschein.
note-exchange_fee = Das kostet nach der Gebühren-Ordnung { $amount } Euro. Vielleicht kommen noch andere Kosten vom Amt dazu.

error-licence_before_age = Das Datum vom Führerschein passt nicht zu Ihrem Geburts-Datum. Sie waren damals noch keine { $years } Jahre alt.
error-licence_kind_paper_after_1998 = Seit 1999 gibt es neue Führerscheine nur noch als Karte. Bitte prüfen Sie: Welche Art ist Ihr Führerschein? Welches Datum steht darauf?
error-licence_kind_card_before_1999 = Führerscheine als Karte gibt es erst seit 1999. Bitte prüfen Sie: Welche Art ist Ihr Führerschein? Welches Datum steht darauf?
error-licence_number_unusual = Auf Karten sieht die Nummer meistens anders aus. Bitte prüfen Sie die Nummer noch einmal.

next = Die Führerschein-Stelle prüft Ihren Antrag. Dann meldet sie sich bei Ihnen. Ist der neue Führerschein da? Dann geben Sie den alten ab.

evidence-old_licence = Ihr alter Führerschein

fee-old_law = Der Umtausch kostet { $amount } Euro.
fee-new_card = Der neue Führerschein kostet { $amount } Euro.
