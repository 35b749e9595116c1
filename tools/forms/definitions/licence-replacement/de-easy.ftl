title = Ersatz für den Führerschein beantragen
summary = Ihr Führerschein ist verloren, gestohlen, kaputt oder abgelaufen. Oder Ihr Name ist neu. Sie bekommen einen neuen Führerschein.

field-replacement_reason-label = Grund
field-replacement_reason-hint = Darum brauchen Sie einen neuen Führerschein
field-replacement_reason-ask = Warum brauchen Sie einen neuen Führerschein?
option-replacement_reason-lost = verloren
option-replacement_reason-stolen = gestohlen
option-replacement_reason-damaged = kaputt oder nicht lesbar
option-replacement_reason-name_changed = neuer Name
option-replacement_reason-expired = abgelaufen
step-replacement_reason-ask = Warum brauchen Sie einen neuen Führerschein? Ist er verloren, gestohlen, kaputt oder abgelaufen? Oder haben Sie einen neuen Namen?
step-replacement_reason-simple = Was ist mit Ihrem Führerschein? Ist er weg? Hat ihn jemand gestohlen? Ist er kaputt? Gilt er nicht mehr? Oder haben Sie einen neuen Namen?
step-replacement_reason-why = Der Grund ist wichtig. Er zeigt: Welche Papiere brauchen Sie? Und was kostet es?

field-loss_date-label = An diesem Tag war er weg
field-loss_date-hint = Freiwillig, wenn Sie den Tag kennen
field-loss_date-ask = Wann haben Sie gemerkt: Der Führerschein ist weg?
field-loss_circumstances-label = So ist es passiert
field-loss_circumstances-hint = Freiwillig, zum Beispiel: im Zug vergessen
field-loss_circumstances-ask = Was ist mit dem Führerschein passiert? Und wo?
step-loss-ask = Wann haben Sie gemerkt: Der Führerschein ist weg? Und was ist passiert? Wissen Sie es nicht? Dann sagen Sie: weiter.
step-loss-simple = An welchem Tag war der Führerschein weg? Was ist an diesem Tag passiert? Wissen Sie es nicht? Dann sagen Sie: weiter.
step-loss-why = Das Amt darf fragen: Wo ist der Führerschein? Hier ist Ihre Antwort freiwillig.

field-police_reported-label = Anzeige bei der Polizei
field-police_reported-hint = Weiß die Polizei vom Diebstahl?
field-police_reported-ask = Haben Sie der Polizei den Diebstahl gemeldet?
step-police_reported-ask = Haben Sie den Diebstahl bei der Polizei gemeldet? Bitte sagen Sie: Ja oder Nein.
step-police_reported-simple = Jemand hat Ihren Führerschein gestohlen. Haben Sie das der Polizei gesagt? Ja oder nein?
step-police_reported-why = Die Polizei gibt Ihnen ein Papier. Dieses Papier kann zeigen: Der Führerschein ist weg.

field-licence_number-label = Nummer vom Führerschein
field-licence_number-hint = Auf einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie ist die Nummer von Ihrem Führerschein?
field-licence_authority-label = Amt, das den Führerschein gemacht hat
field-licence_authority-hint = Ort vom Amt, wenn Sie ihn kennen
field-licence_authority-ask = In welchem Ort haben Sie den Führerschein bekommen?
step-licence-ask = Kennen Sie die Nummer von Ihrem Führerschein? Und in welchem Ort haben Sie ihn bekommen? Wissen Sie es nicht? Dann sagen Sie: weiter.
step-licence-simple = Haben Sie die Nummer aufgeschrieben? In welcher Stadt war das Amt? Wissen Sie es nicht? Dann sagen Sie: weiter.
step-licence-why = Damit findet das Amt Ihren Führerschein schneller. Beides ist freiwillig.

field-other_licence-label = Noch ein Führerschein
field-other_licence-hint = Ein Führerschein aus einem anderen Land
field-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Land?
step-other_licence-ask = Haben Sie noch einen Führerschein aus einem anderen Land? Bitte sagen Sie: Ja oder Nein.
step-other_licence-simple = Haben Sie zwei Führerscheine? Ist einer davon aus einem anderen Land? Ja oder nein?
step-other_licence-why = Im Straßenverkehrs-Gesetz steht: Sie müssen sagen, ob Sie schon einen anderen Führerschein haben.

evidence-old_licence = Ihr alter Führerschein
evidence-police_report = das Papier von der Polizei über die Anzeige, wenn Sie es haben
evidence-name_document = ein Papier mit Ihrem neuen Namen, zum Beispiel die Ehe-Urkunde

fee-replacement = Der Ersatz für den Führerschein kostet von { $from } bis { $to } Euro.
fee-new_licence = Der neue Führerschein kostet von { $from } bis { $to } Euro.
fee-register_query = Das Amt fragt in einer Liste über Autofahrer nach. Die Liste heißt: Fahreignungsregister. Das kostet { $amount } Euro.
fee-affidavit = Vielleicht schreibt das Amt eine eidesstattliche Versicherung von Ihnen auf. Das heißt: Sie versprechen, dass etwas wahr ist. Dann kostet das { $amount } Euro.

note-loss_report = Ist ein Führerschein weg? Dann muss man das sofort melden. Und man muss sofort einen neuen beantragen. Mit diesem Antrag machen Sie beides.
note-loss_affidavit = Das Amt kann eine eidesstattliche Versicherung verlangen. Das heißt: Sie versprechen, dass es wahr ist, was Sie über den Führerschein sagen. Finden Sie den alten Führerschein wieder? Dann müssen Sie ihn sofort abgeben.
note-expired_card = Ist ein Führerschein abgelaufen? Dann muss man einen neuen beantragen. Außer, man verzichtet auf die Fahrerlaubnis. Das heißt: Man will nicht mehr fahren dürfen.
note-new_card_validity = Ein neuer Führerschein gilt { $years } Jahre.

next = Die Führerschein-Stelle prüft Ihren Antrag. Dann bestellt sie den neuen Führerschein. Ist der Führerschein da? Oder fehlt noch etwas? Dann meldet sich die Führerschein-Stelle bei Ihnen.
