title = Aufenthaltserlaubnis verlängern
summary = Eine Aufenthaltserlaubnis, eine Blaue Karte EU oder eine ICT-Karte verlängern lassen.
next = Die Ausländerbehörde prüft Ihren Antrag und sagt Ihnen, wann Sie mit Ihren Unterlagen kommen sollen. Für die neue Karte braucht sie ein aktuelles Lichtbild und Ihre Fingerabdrücke.

field-current_title-label = Aufenthaltstitel
field-current_title-hint = Der Titel, den Sie jetzt haben
field-current_title-ask = Welchen Aufenthaltstitel haben Sie jetzt?
option-current_title-residence_permit = Aufenthaltserlaubnis
option-current_title-blue_card = Blaue Karte EU
option-current_title-ict_card = ICT-Karte
option-current_title-national_visa = nationales Visum
option-current_title-schengen_visa = Schengen-Visum
option-current_title-other = anderer Aufenthaltstitel
field-title_expiry-label = Gültig bis
field-title_expiry-hint = Das Datum steht auf Ihrer Karte oder in Ihrem Pass
field-title_expiry-ask = Bis wann ist Ihr Aufenthaltstitel gültig?
step-current_title-ask = Welchen Aufenthaltstitel haben Sie jetzt, und bis wann ist er gültig? Zum Beispiel: Aufenthaltserlaubnis, Blaue Karte EU oder Visum.
step-current_title-simple = Bitte schauen Sie auf Ihre Karte. Wie heißt sie? Und welches Datum steht bei: gültig bis?
step-current_title-why = Davon hängt ab, ob Ihr bisheriger Titel weiter gilt, bis über Ihren Antrag entschieden ist. Das regelt das Aufenthaltsgesetz.

step-birth_date-why = Mit dem Geburtsdatum erkennt die Behörde Sie sicher. Wer noch nicht volljährig ist, braucht für den Antrag die Eltern oder einen Vormund.

field-purpose-label = Grund des Aufenthalts
field-purpose-hint = Der wichtigste Grund, aus dem Sie in Deutschland leben
field-purpose-ask = Aus welchem Grund möchten Sie weiter in Deutschland leben?
option-purpose-employment = Arbeit als Angestellte oder Angestellter
option-purpose-self_employment = selbständige Arbeit
option-purpose-study = Studium, Schule oder Sprachkurs
option-purpose-vocational_training = Berufsausbildung
option-purpose-family = Familie
option-purpose-protection = Asyl oder anerkannter Schutz
option-purpose-other = anderer Grund
step-purpose-ask = Aus welchem Grund möchten Sie weiter in Deutschland leben: wegen einer Anstellung, wegen selbständiger Arbeit, wegen Studium, Ausbildung oder Familie, als anerkannter Flüchtling oder aus einem anderen Grund?
step-purpose-simple = Warum leben Sie in Deutschland? Sagen Sie zum Beispiel: Arbeit, Studium, Ausbildung, Familie oder Schutz.
step-purpose-why = Jede Aufenthaltserlaubnis gilt für einen bestimmten Zweck. Von ihm hängt ab, was die Behörde prüft und welche Gebühr gilt.

field-purpose_changed-label = Neuer Grund
field-purpose_changed-hint = Ja, wenn der Grund jetzt ein anderer ist als bei Ihrem letzten Antrag
field-purpose_changed-ask = Ist der Grund jetzt ein anderer als bei Ihrem bisherigen Aufenthaltstitel?
step-purpose_changed-ask = Ist der Grund für Ihren Aufenthalt jetzt ein anderer als bei Ihrem bisherigen Aufenthaltstitel? Bitte antworten Sie mit Ja oder Nein.
step-purpose_changed-simple = Ein Beispiel: Früher haben Sie studiert, jetzt arbeiten Sie. Hat sich bei Ihnen der Grund so geändert? Ja oder nein?
step-purpose_changed-why = Ein neuer Zweck wird anders geprüft als eine Verlängerung, und die Gebühr ist eine andere.

field-duration-label = Gewünschte Dauer
field-duration-hint = Wie lange Sie noch bleiben möchten
field-duration-ask = Wie lange möchten Sie noch in Deutschland bleiben?
option-duration-up_to_three_months = bis zu drei Monate
option-duration-longer = länger als drei Monate
step-duration-ask = Wie lange möchten Sie noch in Deutschland bleiben: bis zu drei Monate oder länger?
step-duration-simple = Möchten Sie nur noch kurz bleiben, höchstens drei Monate? Oder länger?
step-duration-why = Nach der Dauer richtet sich die Gebühr. Wie lange der Titel gilt, entscheidet die Behörde.

field-passport_number-label = Passnummer
field-passport_number-hint = Buchstaben und Ziffern, so wie im Pass
field-passport_number-ask = Wie lautet die Nummer Ihres Passes?
field-passport_expiry-label = Pass gültig bis
field-passport_expiry-hint = Tag, Monat und Jahr
field-passport_expiry-ask = Bis wann ist Ihr Pass gültig?
step-passport-ask = Wie lautet die Nummer Ihres Passes, und bis wann ist er gültig?
step-passport-simple = Bitte lesen Sie mir aus Ihrem Pass vor: zuerst die Nummer, Zeichen für Zeichen, dann das Datum, bis zu dem er gilt.
step-passport-why = Für einen Aufenthaltstitel brauchen Sie in der Regel einen gültigen Pass. Das verlangt das Aufenthaltsgesetz.

field-new_passport-label = Neuer Pass
field-new_passport-hint = Ja, wenn Sie nach dem letzten Aufenthaltstitel einen neuen Pass bekommen haben
field-new_passport-ask = Haben Sie seit Ihrem letzten Aufenthaltstitel einen neuen Pass bekommen?
step-new_passport-ask = Haben Sie einen neuen Pass bekommen, seit Ihr letzter Aufenthaltstitel ausgestellt wurde? Bitte antworten Sie mit Ja oder Nein.
step-new_passport-simple = Ist Ihr Pass neu? Haben Sie ihn erst nach der letzten Karte bekommen? Ja oder nein?
step-new_passport-why = Die Nummer des Passes gehört zu Ihren Daten bei der Ausländerbehörde. Sie soll dort richtig stehen.

field-occupation-label = Tätigkeit
field-occupation-hint = Was Sie zurzeit beruflich tun
field-occupation-ask = Was tun Sie zurzeit beruflich?
option-occupation-employed = angestellt
option-occupation-self_employed = selbständig
option-occupation-in_training = Schule, Ausbildung oder Studium
option-occupation-not_working = ohne Arbeit
step-occupation-ask = Was tun Sie zurzeit: Sind Sie angestellt, selbständig, in Schule, Ausbildung oder Studium, oder ohne Arbeit?
step-occupation-simple = Arbeiten Sie? Lernen Sie? Oder tun Sie zurzeit beides nicht?
step-occupation-why = Die Behörde prüft, ob Ihre Tätigkeit zu Ihrem Aufenthalt passt.

field-income_sources-label = Lebensunterhalt
field-income_sources-hint = Alles, wovon Sie leben; mehrere Antworten sind möglich
field-income_sources-ask = Wovon leben Sie?
option-income_sources-wages = Lohn oder Gehalt
option-income_sources-business = selbständige Arbeit
option-income_sources-family = Unterhalt durch die Familie
option-income_sources-scholarship = Stipendium aus öffentlichen Mitteln
option-income_sources-savings = eigenes Vermögen
option-income_sources-benefits = Grundsicherung, Sozialhilfe oder Asylbewerberleistungen
option-income_sources-other = anderes Einkommen
step-income_sources-ask = Wovon leben Sie? Zum Beispiel von Lohn, selbständiger Arbeit, der Familie, einem öffentlichen Stipendium, Vermögen oder Sozialleistungen. Sie können mehreres nennen.
step-income_sources-simple = Woher kommt Ihr Geld zum Leben? Sagen Sie zum Beispiel: von meiner Arbeit, oder: von meiner Familie.
step-income_sources-why = Für den Aufenthalt muss in der Regel der Lebensunterhalt gesichert sein. Nach der Höhe Ihres Einkommens fragen wir hier nicht.

field-health_insurance-label = Krankenversicherung
field-health_insurance-hint = Gesetzlich, privat oder keine
field-health_insurance-ask = Wie sind Sie krankenversichert?
option-health_insurance-statutory = gesetzlich versichert
option-health_insurance-private = privat versichert
option-health_insurance-none = nicht versichert
step-health_insurance-ask = Wie sind Sie krankenversichert: gesetzlich, privat oder gar nicht?
step-health_insurance-simple = Haben Sie eine Karte von einer Krankenkasse? Oder eine private Versicherung? Oder keine?
step-health_insurance-why = Zum gesicherten Lebensunterhalt gehört nach dem Aufenthaltsgesetz auch die Krankenversicherung.

field-integration_course-label = Integrationskurs
field-integration_course-hint = Ob Sie zu einem Integrationskurs verpflichtet wurden
field-integration_course-ask = Wie steht es mit Ihrem Integrationskurs?
option-integration_course-not_obliged = keine Pflicht zum Kurs
option-integration_course-attending = Kurs läuft noch
option-integration_course-completed = Kurs abgeschlossen
option-integration_course-not_attended = Kurs nicht besucht
step-integration_course-ask = Mussten Sie einen Integrationskurs besuchen? Sagen Sie bitte: keine Pflicht, der Kurs läuft noch, der Kurs ist abgeschlossen, oder: nicht besucht.
step-integration_course-simple = Hat die Behörde gesagt, dass Sie einen Deutschkurs besuchen müssen? Wenn ja: Sind Sie noch im Kurs, schon fertig, oder waren Sie nicht dort?
step-integration_course-why = Vor der Verlängerung muss die Behörde feststellen, ob Sie eine Pflicht zum Integrationskurs erfüllt haben.

evidence-residence_card = Ihr bisheriger Aufenthaltstitel
evidence-photo = ein aktuelles biometrisches Lichtbild
evidence-income_proof = Nachweise über Ihr Einkommen
evidence-health_insurance_proof = ein Nachweis Ihrer Krankenversicherung
evidence-rental_contract = Ihr Mietvertrag
evidence-employment_contract = Ihr Arbeitsvertrag
evidence-study_proof = eine Bescheinigung Ihrer Hochschule, Schule oder Ausbildung
evidence-family_proof = Unterlagen über Ihre Familie, zum Beispiel die Heiratsurkunde
evidence-integration_course_proof = eine Bescheinigung über den Integrationskurs

fee-extension_short = Die Verlängerung um bis zu drei Monate kostet { $amount } Euro.
fee-extension_long = Die Verlängerung um mehr als drei Monate kostet { $amount } Euro.
fee-purpose_change = Die Änderung auf einen neuen Aufenthaltszweck kostet mit der Verlängerung { $amount } Euro.
fee-first_issue = Die erste Aufenthaltserlaubnis nach einem Visum kostet { $amount } Euro.
fee-provisional_certificate = Die Bescheinigung über Ihren Antrag, die Fiktionsbescheinigung, kostet { $amount } Euro.
fee-express = Ein Expressverfahren kostet zusätzlich { $amount } Euro.
fee-reissue = Muss nur die Karte neu ausgestellt werden, zum Beispiel wegen eines neuen Passes, kostet das { $amount } Euro.
fee-photo = Ein Lichtbild, das die Behörde macht, kostet { $amount } Euro.

note-title_expiry-valid = Ihr Aufenthaltstitel ist noch bis zum { $date } gültig. Beantragen Sie die Verlängerung vor dem Ablauf, dann gilt er nach dem Gesetz weiter, bis die Behörde entscheidet. Deshalb wird festgehalten, wann Ihr Antrag eingeht.
note-title_expiry-soon = Ihr Aufenthaltstitel läuft bald ab, am { $date }. Geht Ihr Antrag vor dem Ablauf ein, gilt der Titel nach dem Gesetz weiter, bis die Behörde entscheidet. Deshalb wird festgehalten, wann Ihr Antrag eingeht.
note-title_expiry-expired = Ihr Aufenthaltstitel ist am { $date } abgelaufen. Der Antrag ist damit verspätet, und der Titel gilt nicht von selbst weiter. Die Behörde kann das anordnen, um eine unbillige Härte zu vermeiden. Bitte sprechen Sie noch heute mit jemandem aus der Behörde. Ihren Antrag nehme ich trotzdem auf.
note-title_expiry-excluded = Ein Schengen-Visum gilt durch einen Antrag nicht weiter. So steht es im Aufenthaltsgesetz. Bitte sprechen Sie mit jemandem aus der Behörde, bevor das Visum abläuft. Ihren Antrag nehme ich trotzdem auf.
note-received_time = Datum und Uhrzeit, zu der Ihr Antrag eingeht, werden gespeichert, Ihnen angezeigt und auf die Bestätigung gedruckt. Denn es kommt darauf an, ob der Antrag vor dem Ablauf Ihres Titels eingeht.
note-applicant_age = Wer noch keine { $years } Jahre alt ist, kann diesen Antrag nicht allein stellen. Das müssen die Eltern oder ein Vormund tun.
note-subsistence = Nach dem Aufenthaltsgesetz soll der Lebensunterhalt in der Regel ohne solche Leistungen gesichert sein. Es gibt Ausnahmen. Die Behörde prüft Ihren Fall und entscheidet. Auf Wunsch sprechen Sie vorher mit jemandem aus der Behörde.
note-health_insurance = Nach dem Aufenthaltsgesetz gehört zum Lebensunterhalt in der Regel ein ausreichender Krankenversicherungsschutz. Die Behörde prüft Ihren Fall und entscheidet. Auf Wunsch sprechen Sie vorher mit jemandem aus der Behörde.
note-integration_course = Besucht jemand den Integrationskurs trotz Pflicht nicht, ist das nach dem Aufenthaltsgesetz bei der Verlängerung zu berücksichtigen. Die Behörde prüft Ihren Fall und entscheidet. Auf Wunsch sprechen Sie vorher mit jemandem aus der Behörde.
note-fee_exempt_protection = Für Asylberechtigte, anerkannte Flüchtlinge und subsidiär Schutzberechtigte ist die Verlängerung nach der Aufenthaltsverordnung gebührenfrei.
note-fee_exempt_benefits = Wer für den Lebensunterhalt Grundsicherung, Sozialhilfe oder Asylbewerberleistungen braucht, ist nach der Aufenthaltsverordnung von der Gebühr für die Verlängerung befreit. Bringen Sie dafür bitte den Bescheid mit.
note-fee_exempt_scholarship = Wer für den Aufenthalt ein Stipendium aus öffentlichen Mitteln bekommt, ist nach der Aufenthaltsverordnung von der Gebühr für die Verlängerung befreit. Bringen Sie dafür bitte einen Nachweis mit.
note-fee_association = Gilt für Sie das Assoziationsrecht zwischen der Europäischen Union und der Türkei, dann beträgt die Gebühr nur { $amount } Euro. Ob es für Sie gilt, prüft die Behörde.
note-fee_swiss = Für Staatsangehörige der Schweiz beträgt die Gebühr nach der Aufenthaltsverordnung { $amount } Euro, wenn der Titel als Karte mit Chip ausgestellt wird.
note-fee_minor = Für Minderjährige gilt die halbe Gebühr.
note-application_fee = Die Gebühr ist schon bei der Antragstellung in voller Höhe zu zahlen.

error-passport_expired = Nach Ihrer Angabe ist Ihr Pass abgelaufen. Für den Aufenthaltstitel brauchen Sie in der Regel einen gültigen Pass. Stimmt das Datum?
