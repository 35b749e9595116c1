title = Führerschein umtauschen
summary = Einen alten Führerschein, grau, rosa oder als Karte vor 2013, gegen einen neuen Kartenführerschein umtauschen.

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

note-exchange_deadline-open = Ihren Führerschein müssen Sie bis zum { $date } umtauschen.
note-exchange_deadline-passed = Die Frist für den Umtausch Ihres Führerscheins war der { $date }. Ihr bisheriger Führerschein ist seitdem nicht mehr gültig.
note-exchange_deadline-none = Für Ihren Führerschein gilt die Umtauschpflicht nicht, denn er wurde ab dem 19. Januar 2013 ausgestellt. Er ist ab der Ausstellung 15 Jahre gültig.
note-exchange_fee = Die Gebühr beträgt nach der Gebührenordnung { $amount } Euro. Auslagen Ihrer Behörde können hinzukommen.

error-licence_before_age = Das Ausstellungsdatum passt nicht zu Ihrem Geburtsdatum: Sie wären damals jünger als { $years } Jahre gewesen.
error-licence_kind_paper_after_1998 = Seit 1999 wurden nur noch Kartenführerscheine ausgestellt. Bitte prüfen Sie die Art des Führerscheins und das Ausstellungsdatum.
error-licence_kind_card_before_1999 = Kartenführerscheine gibt es erst seit 1999. Bitte prüfen Sie die Art des Führerscheins und das Ausstellungsdatum.
error-licence_number_unusual = Die Führerscheinnummer sieht anders aus als auf Kartenführerscheinen üblich. Bitte vergleichen Sie sie noch einmal.

next = Die Führerscheinstelle prüft Ihren Antrag und meldet sich bei Ihnen. Wenn der neue Führerschein da ist, geben Sie den alten ab.

evidence-old_licence = der bisherige Führerschein

fee-old_law = Der Umtausch kostet { $amount } Euro.
fee-new_card = Die Ausfertigung des neuen Führerscheins kostet { $amount } Euro.
