title = Ersatzführerschein beantragen
summary = Einen neuen Führerschein bekommen, wenn der alte verloren, gestohlen, beschädigt oder nicht mehr aktuell ist.

field-replacement_reason-label = Grund
field-replacement_reason-hint = Warum Sie einen neuen Führerschein brauchen
field-replacement_reason-ask = Warum brauchen Sie einen neuen Führerschein?
option-replacement_reason-lost = verloren
option-replacement_reason-stolen = gestohlen
option-replacement_reason-damaged = beschädigt oder unleserlich
option-replacement_reason-name_changed = neuer Name
option-replacement_reason-expired = abgelaufen
step-replacement_reason-ask = Warum brauchen Sie einen neuen Führerschein: Ist er verloren, gestohlen, beschädigt oder abgelaufen, oder hat sich Ihr Name geändert?
step-replacement_reason-simple = Was ist mit Ihrem Führerschein: Ist er weg, kaputt oder abgelaufen? Oder haben Sie einen neuen Namen?
step-replacement_reason-why = Vom Grund hängt ab, welche Unterlagen nötig sind und was es kostet.

field-loss_date-label = Tag des Verlusts
field-loss_date-hint = Freiwillig, wenn Sie ihn wissen
field-loss_date-ask = Wann haben Sie den Verlust bemerkt?
field-loss_circumstances-label = Umstände des Verlusts
field-loss_circumstances-hint = Freiwillig, zum Beispiel: im Zug liegen gelassen
field-loss_circumstances-ask = Wo und wie ist der Führerschein abhandengekommen?
step-loss-ask = Wann haben Sie den Verlust bemerkt, und wie ist der Führerschein abhandengekommen? Wenn Sie es nicht wissen, sagen Sie: weiter.
step-loss-simple = An welchem Tag haben Sie gemerkt, dass der Führerschein weg ist? Und was ist passiert? Wenn Sie es nicht wissen, sagen Sie: weiter.
step-loss-why = Die Behörde kann nach dem Verbleib des Führerscheins fragen. Ihre Angaben hier sind freiwillig.

field-police_reported-label = Anzeige bei der Polizei
field-police_reported-hint = Wurde der Diebstahl angezeigt
field-police_reported-ask = Haben Sie den Diebstahl bei der Polizei angezeigt?
step-police_reported-ask = Haben Sie den Diebstahl bei der Polizei angezeigt? Bitte antworten Sie mit Ja oder Nein.
step-police_reported-simple = Waren Sie wegen des Diebstahls schon bei der Polizei? Ja oder nein?
step-police_reported-why = Bei einem Diebstahl kann die Bescheinigung der Polizei den Verlust belegen.

field-licence_number-label = Führerscheinnummer
field-licence_number-hint = Bei einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie lautet die Nummer Ihres Führerscheins?
field-licence_authority-label = Ausstellende Behörde
field-licence_authority-hint = Ort der Behörde, wenn Sie ihn wissen
field-licence_authority-ask = In welchem Ort wurde Ihr Führerschein ausgestellt?
step-licence-ask = Wissen Sie die Nummer Ihres Führerscheins und den Ort, in dem er ausgestellt wurde? Wenn nicht, sagen Sie: weiter.
step-licence-simple = Haben Sie die Nummer vom Führerschein aufgeschrieben? Und in welcher Stadt haben Sie ihn bekommen? Wenn Sie es nicht wissen, sagen Sie: weiter.
step-licence-why = Damit findet die Behörde Ihre Fahrerlaubnis schneller. Beide Angaben sind freiwillig.

field-other_licence-label = Weiterer Führerschein
field-other_licence-hint = Führerschein eines anderen Staates
field-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Staat?
step-other_licence-ask = Haben Sie außerdem einen Führerschein aus einem anderen Staat? Bitte antworten Sie mit Ja oder Nein.
step-other_licence-simple = Haben Sie noch einen zweiten Führerschein, aus einem anderen Land? Ja oder nein?
step-other_licence-why = Das Straßenverkehrsgesetz verlangt eine Erklärung, ob Sie schon einen anderen Führerschein besitzen.

evidence-old_licence = der bisherige Führerschein
evidence-police_report = die Bescheinigung der Polizei über die Anzeige, wenn Sie eine haben
evidence-name_document = ein Nachweis über den neuen Namen, zum Beispiel die Eheurkunde

fee-replacement = Der Ersatzführerschein kostet von { $from } bis { $to } Euro.
fee-new_licence = Die Ausfertigung des neuen Führerscheins kostet von { $from } bis { $to } Euro.
fee-register_query = Die Auskunft aus dem Fahreignungsregister kostet { $amount } Euro.
fee-affidavit = Wenn die Behörde eine Versicherung an Eides statt aufnimmt, kostet das { $amount } Euro.

note-loss_report = Ist ein Führerschein abhandengekommen, muss der Verlust unverzüglich angezeigt und ein Ersatz beantragt werden. Beides gehört zu diesem Antrag.
note-loss_affidavit = Die Behörde kann eine Versicherung an Eides statt über den Verbleib des Führerscheins verlangen. Wird der alte Führerschein wiedergefunden, ist er unverzüglich abzuliefern.
note-expired_card = Ist die Gültigkeit des Führerscheins abgelaufen, muss ein neuer beantragt werden. Das gilt nicht, wenn jemand auf die Fahrerlaubnis verzichtet.
note-new_card_validity = Ein neuer Führerschein wird auf { $years } Jahre befristet.

next = Die Führerscheinstelle prüft Ihren Antrag und lässt den neuen Führerschein herstellen. Sie meldet sich bei Ihnen, wenn er da ist oder wenn noch etwas fehlt.
