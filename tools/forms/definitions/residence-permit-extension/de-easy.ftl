title = Aufenthaltserlaubnis verlängern
summary = Sie haben eine Aufenthaltserlaubnis, eine Blaue Karte EU oder eine ICT-Karte. Sie soll länger gelten.
next = Die Ausländerbehörde prüft Ihren Antrag. Dann sagt sie Ihnen: Wann sollen Sie mit Ihren Papieren kommen? Für die neue Karte braucht sie ein neues Foto und Ihre Finger-Abdrücke.

field-current_title-label = Aufenthaltstitel
field-current_title-hint = Diesen Titel haben Sie jetzt
field-current_title-ask = Welchen Aufenthaltstitel haben Sie jetzt?
option-current_title-residence_permit = Aufenthaltserlaubnis
option-current_title-blue_card = Blaue Karte EU
option-current_title-ict_card = ICT-Karte
option-current_title-national_visa = nationales Visum
option-current_title-schengen_visa = Schengen-Visum
option-current_title-other = anderer Aufenthaltstitel
field-title_expiry-label = Gültig bis
field-title_expiry-hint = Das Datum steht auf Ihrer Karte oder in Ihrem Pass
field-title_expiry-ask = Bis wann gilt Ihr Aufenthaltstitel?
step-current_title-ask = Sie haben ein Papier oder eine Karte. Damit dürfen Sie in Deutschland leben. Das heißt: Aufenthaltstitel. Welchen haben Sie? Zum Beispiel: Aufenthaltserlaubnis, Blaue Karte EU oder Visum. Und bis wann gilt er?
step-current_title-simple = Bitte schauen Sie auf Ihre Karte. Wie heißt sie? Und welches Datum steht bei: gültig bis?
step-current_title-why = Das Datum ist wichtig. Vielleicht gilt Ihr Titel weiter, bis das Amt entscheidet. Das steht im Aufenthaltsgesetz.

step-birth_date-why = Mit dem Geburts-Datum erkennt das Amt Sie sicher. Sind Sie noch nicht volljährig? Dann brauchen Sie für den Antrag Ihre Eltern oder einen Vormund.

field-purpose-label = Grund für den Aufenthalt
field-purpose-hint = Der wichtigste Grund: Darum leben Sie in Deutschland
field-purpose-ask = Warum möchten Sie weiter in Deutschland leben?
option-purpose-employment = Arbeit in einer Firma
option-purpose-self_employment = selbständige Arbeit
option-purpose-study = Studium, Schule oder Sprachkurs
option-purpose-vocational_training = Berufsausbildung
option-purpose-family = Familie
option-purpose-protection = Asyl oder anerkannter Schutz
option-purpose-other = anderer Grund
step-purpose-ask = Warum möchten Sie weiter in Deutschland leben? Sagen Sie zum Beispiel: Arbeit, selbständige Arbeit, Studium, Ausbildung, Familie, anerkannter Flüchtling oder ein anderer Grund.
step-purpose-simple = Warum leben Sie in Deutschland? Sagen Sie zum Beispiel: Arbeit, Studium, Ausbildung, Familie oder Schutz.
step-purpose-why = Jede Aufenthaltserlaubnis ist für einen bestimmten Grund. Der Grund ist wichtig. Er zeigt: Was prüft das Amt? Und was kostet es?

field-purpose_changed-label = Neuer Grund
field-purpose_changed-hint = Ja, wenn der Grund beim letzten Antrag anders war
field-purpose_changed-ask = Ist der Grund jetzt ein anderer als früher?
step-purpose_changed-ask = Sie haben schon einen Aufenthaltstitel. Auch dafür gab es einen Grund. Ist der Grund jetzt ein anderer? Bitte sagen Sie: Ja oder Nein.
step-purpose_changed-simple = Ein Beispiel: Früher haben Sie studiert. Jetzt arbeiten Sie. Ist der Grund bei Ihnen auch neu? Ja oder nein?
step-purpose_changed-why = Ist der Grund neu? Dann prüft das Amt anders. Auch die Kosten sind anders.

field-duration-label = So lange möchten Sie bleiben
field-duration-hint = Wie lange möchten Sie noch bleiben?
field-duration-ask = Wie lange möchten Sie noch in Deutschland bleiben?
option-duration-up_to_three_months = bis zu drei Monate
option-duration-longer = länger als drei Monate
step-duration-ask = Wie lange möchten Sie noch in Deutschland bleiben? Bis zu drei Monate oder länger?
step-duration-simple = Möchten Sie nur kurz bleiben, höchstens drei Monate? Oder länger?
step-duration-why = Die Zeit ist wichtig für die Kosten. Wie lange gilt der Titel dann? Das entscheidet das Amt.

field-passport_number-label = Nummer vom Pass
field-passport_number-hint = Buchstaben und Ziffern aus dem Pass
field-passport_number-ask = Wie ist die Nummer von Ihrem Pass?
field-passport_expiry-label = Pass gültig bis
field-passport_expiry-hint = Tag, Monat und Jahr
field-passport_expiry-ask = Bis wann gilt Ihr Pass?
step-passport-ask = Wie ist die Nummer von Ihrem Pass? Und bis wann gilt der Pass?
step-passport-simple = Schauen Sie bitte in Ihren Pass. Lesen Sie mir zuerst die Nummer vor, jedes Zeichen einzeln. Lesen Sie dann das Datum vor. Bis zu diesem Tag gilt der Pass.
step-passport-why = Für einen Aufenthaltstitel brauchen Sie meistens einen gültigen Pass. Das steht im Aufenthaltsgesetz.

field-new_passport-label = Neuer Pass
field-new_passport-hint = Ja, wenn Sie den Pass nach dem letzten Aufenthaltstitel bekommen haben
field-new_passport-ask = Haben Sie nach dem letzten Aufenthaltstitel einen neuen Pass bekommen?
step-new_passport-ask = Haben Sie nach dem letzten Aufenthaltstitel einen neuen Pass bekommen? Bitte sagen Sie: Ja oder Nein.
step-new_passport-simple = Ist Ihr Pass neu? Haben Sie ihn nach der letzten Karte bekommen? Ja oder nein?
step-new_passport-why = Die Ausländerbehörde hat die Nummer von Ihrem Pass aufgeschrieben. Die Nummer soll dort richtig sein.

field-occupation-label = Arbeit oder Ausbildung
field-occupation-hint = Das machen Sie jetzt
field-occupation-ask = Was machen Sie jetzt: arbeiten oder lernen?
option-occupation-employed = angestellt
option-occupation-self_employed = selbständig
option-occupation-in_training = Schule, Ausbildung oder Studium
option-occupation-not_working = ohne Arbeit
step-occupation-ask = Was machen Sie jetzt? Sind Sie angestellt? Sind Sie selbständig? Machen Sie Schule, Ausbildung oder Studium? Oder sind Sie ohne Arbeit?
step-occupation-simple = Arbeiten Sie? Lernen Sie? Oder machen Sie beides nicht?
step-occupation-why = Das Amt prüft: Passt Ihre Arbeit oder Ausbildung zu Ihrem Aufenthalt?

field-income_sources-label = Geld zum Leben
field-income_sources-hint = Alles, wovon Sie leben. Sie können mehrere Antworten geben.
field-income_sources-ask = Wovon leben Sie?
option-income_sources-wages = Lohn oder Gehalt
option-income_sources-business = selbständige Arbeit
option-income_sources-family = Geld von der Familie
option-income_sources-scholarship = Stipendium aus öffentlichen Mitteln
option-income_sources-savings = eigenes Vermögen
option-income_sources-benefits = Grundsicherung, Sozialhilfe oder Asylbewerberleistungen
option-income_sources-other = anderes Einkommen
step-income_sources-ask = Woher haben Sie Ihr Geld zum Leben? Zum Beispiel: Lohn, selbständige Arbeit, Familie, Stipendium vom Staat, Vermögen oder Sozialleistungen. Sie können mehrere Antworten geben.
step-income_sources-simple = Woher kommt Ihr Geld zum Leben? Sagen Sie zum Beispiel: von meiner Arbeit. Oder: von meiner Familie.
step-income_sources-why = Für den Aufenthalt muss man meistens genug Geld zum Leben haben. Wie viel Geld haben Sie? Das fragen wir hier nicht.

field-health_insurance-label = Krankenversicherung
field-health_insurance-hint = Gesetzlich, privat oder keine
field-health_insurance-ask = Welche Krankenversicherung haben Sie?
option-health_insurance-statutory = gesetzlich versichert
option-health_insurance-private = privat versichert
option-health_insurance-none = nicht versichert
step-health_insurance-ask = Welche Krankenversicherung haben Sie? Gesetzlich, privat oder keine?
step-health_insurance-simple = Haben Sie eine Karte von einer Krankenkasse? Oder eine private Versicherung? Oder keine?
step-health_insurance-why = Sie brauchen genug Geld zum Leben. Das Aufenthaltsgesetz sagt: Dazu gehört auch eine Krankenversicherung.

field-integration_course-label = Integrationskurs
field-integration_course-hint = Mussten Sie einen Integrationskurs machen?
field-integration_course-ask = Mussten Sie einen Integrationskurs machen, und sind Sie fertig?
option-integration_course-not_obliged = keine Pflicht zum Kurs
option-integration_course-attending = Kurs läuft noch
option-integration_course-completed = Kurs fertig
option-integration_course-not_attended = Kurs nicht besucht
step-integration_course-ask = Mussten Sie einen Integrationskurs machen? Sagen Sie bitte: keine Pflicht. Oder: Der Kurs läuft noch. Oder: Der Kurs ist fertig. Oder: nicht besucht.
step-integration_course-simple = Hat das Amt gesagt: Sie müssen einen Deutschkurs machen? Sind Sie noch im Kurs? Sind Sie schon fertig? Oder waren Sie nicht dort?
step-integration_course-why = Vielleicht mussten Sie einen Integrationskurs machen. Das Amt muss vor der Verlängerung prüfen: Haben Sie das gemacht?

evidence-residence_card = Ihr jetziger Aufenthaltstitel
evidence-photo = ein neues biometrisches Foto, das ist ein Foto für Ausweise
evidence-income_proof = Papiere über Ihr Einkommen
evidence-health_insurance_proof = ein Papier von Ihrer Krankenversicherung
evidence-rental_contract = Ihr Mietvertrag
evidence-employment_contract = Ihr Arbeitsvertrag
evidence-study_proof = ein Papier von Ihrer Hochschule, Schule oder Ausbildung
evidence-family_proof = Papiere über Ihre Familie, zum Beispiel die Heirats-Urkunde
evidence-integration_course_proof = ein Papier über den Integrationskurs

fee-extension_short = Bis zu drei Monate länger kostet { $amount } Euro.
fee-extension_long = Mehr als drei Monate länger kostet { $amount } Euro.
fee-purpose_change = Ein neuer Grund für den Aufenthalt kostet mit der Verlängerung { $amount } Euro.
fee-first_issue = Die erste Aufenthaltserlaubnis nach einem Visum kostet { $amount } Euro.
fee-provisional_certificate = Das Papier über Ihren Antrag heißt Fiktionsbescheinigung. Es kostet { $amount } Euro.
fee-express = Soll es sehr schnell gehen? Das kostet { $amount } Euro extra.
fee-reissue = Vielleicht brauchen Sie nur eine neue Karte, zum Beispiel nach einem neuen Pass. Das kostet { $amount } Euro.
fee-photo = Ein Foto vom Amt kostet { $amount } Euro.

note-title_expiry-valid = Ihr Aufenthaltstitel gilt noch bis zum { $date }. Stellen Sie den Antrag vor diesem Tag? Dann sagt das Gesetz: Er gilt weiter, bis das Amt entscheidet. Darum schreiben wir auf, wann Ihr Antrag ankommt.
note-title_expiry-soon = Ihr Aufenthaltstitel läuft bald ab, am { $date }. Kommt Ihr Antrag vor dem Ablauf an? Dann sagt das Gesetz: Er gilt weiter, bis das Amt entscheidet. Darum schreiben wir auf, wann Ihr Antrag ankommt.
note-title_expiry-expired = Ihr Aufenthaltstitel ist am { $date } abgelaufen. Der Antrag ist zu spät. Der Titel gilt nicht von selbst weiter. Das Amt kann sagen: Er gilt trotzdem weiter. Das Amt kann das tun, wenn es sonst zu hart und ungerecht für Sie ist. Bitte sprechen Sie noch heute mit jemandem aus dem Amt. Ihren Antrag nehme ich trotzdem auf.
note-title_expiry-excluded = Ein Schengen-Visum gilt durch einen Antrag nicht weiter. So steht es im Aufenthaltsgesetz. Bitte sprechen Sie mit jemandem aus dem Amt, bevor das Visum abläuft. Ihren Antrag nehme ich trotzdem auf.
note-received_time = Wir speichern: An welchem Tag und zu welcher Uhrzeit kommt Ihr Antrag an? Sie sehen das auch. Und es steht auf der Bestätigung.
note-applicant_age = Sind Sie noch keine { $years } Jahre alt? Dann können Sie diesen Antrag nicht allein stellen. Das müssen Ihre Eltern oder ein Vormund machen.
note-subsistence = Das Aufenthaltsgesetz sagt: Man soll meistens ohne solche Leistungen genug Geld zum Leben haben. Es gibt Ausnahmen. Das Amt prüft Ihren Fall und entscheidet. Sie können vorher auch mit jemandem aus dem Amt sprechen.
note-health_insurance = Das Aufenthaltsgesetz sagt: Man braucht meistens eine Krankenversicherung, die ausreicht. Das Amt prüft Ihren Fall und entscheidet. Sie können vorher auch mit jemandem aus dem Amt sprechen.
note-integration_course = Jemand muss den Integrationskurs machen und macht ihn nicht. Das Aufenthaltsgesetz sagt: Das Amt muss bei der Verlängerung daran denken. Das Amt prüft Ihren Fall und entscheidet. Sie können vorher auch mit jemandem aus dem Amt sprechen.
note-fee_exempt_protection = Die Verlängerung ist kostenlos für Asylberechtigte, für anerkannte Flüchtlinge und für subsidiär Schutzberechtigte. So steht es in der Aufenthaltsverordnung.
note-fee_exempt_benefits = Manche Menschen brauchen zum Leben Grundsicherung, Sozialhilfe oder Asylbewerberleistungen. Für sie ist die Verlängerung kostenlos. So steht es in der Aufenthaltsverordnung. Bringen Sie dafür bitte den Bescheid mit.
note-fee_exempt_scholarship = Manche Menschen bekommen für den Aufenthalt ein Stipendium aus öffentlichen Mitteln. Für sie ist die Verlängerung kostenlos. So steht es in der Aufenthaltsverordnung. Bringen Sie dafür bitte ein Papier über das Stipendium mit.
note-fee_association = Zwischen der Europäischen Union und der Türkei gibt es ein besonderes Recht. Es heißt: Assoziationsrecht. Gilt es für Sie? Dann kostet es nur { $amount } Euro. Das prüft das Amt.
note-fee_swiss = Sind Sie aus der Schweiz? Dann kostet es { $amount } Euro, wenn der Titel eine Karte mit Chip ist. So steht es in der Aufenthaltsverordnung.
note-fee_minor = Für Menschen unter 18 Jahren kostet es die Hälfte.
note-application_fee = Sie müssen gleich beim Antrag alles bezahlen.

error-passport_expired = Nach Ihrer Angabe gilt Ihr Pass nicht mehr. Für den Aufenthaltstitel brauchen Sie meistens einen gültigen Pass. Stimmt das Datum?
