title = Meldebescheinigung
summary = Eine Meldebescheinigung ist ein Papier vom Amt. Darin steht: An dieser Adresse sind Sie gemeldet.
next = Das Amt prüft Ihre Angaben im Melderegister. Danach bekommen Sie die Bescheinigung so, wie Sie es gesagt haben.

field-for_self-label = Für mich selbst
field-for_self-hint = Ja, wenn die Bescheinigung für Sie ist
field-for_self-ask = Ist die Bescheinigung für Sie selbst? Bitte sagen Sie: Ja oder Nein.
step-for_self-ask = Brauchen Sie die Meldebescheinigung für sich selbst? Bitte sagen Sie: Ja oder Nein.
step-for_self-simple = Geht es um Ihre eigene Adresse? Ja oder nein?
step-for_self-why = Das Bundesmeldegesetz sagt: Jeder bekommt die Bescheinigung mit seinen eigenen Daten.

field-certificate_form-label = Form
field-certificate_form-hint = Am Computer oder auf Papier
field-certificate_form-ask = Möchten Sie die Bescheinigung elektronisch oder auf Papier?
option-certificate_form-electronic = elektronisch
option-certificate_form-paper = auf Papier
step-certificate_form-ask = Möchten Sie die Bescheinigung elektronisch? Das heißt: für den Computer. Oder möchten Sie sie auf Papier?
step-certificate_form-simple = Möchten Sie eine Datei für den Computer? Oder ein Blatt Papier?
step-certificate_form-why = Es gibt beides. Das Gesetz sagt: Die elektronische kostet nichts.

field-contents-label = Was darin steht
field-contents-hint = Einfach, oder erweitert mit mehr Daten
field-contents-ask = Brauchen Sie eine einfache oder eine erweiterte Bescheinigung?
option-contents-simple = einfache Bescheinigung
option-contents-extended = erweiterte Bescheinigung
field-extra_data-label = Mehr Daten
field-extra_data-hint = Nur die Daten, die Sie wirklich brauchen. Sie können mehrere Antworten geben.
field-extra_data-ask = Was soll noch in der Bescheinigung stehen? Zum Beispiel: Geburtsort, Familienstand, frühere Adressen oder das Datum vom Einzug. Sie können mehrere Antworten geben.
option-extra_data-birth_place = Geburtsort
option-extra_data-sex = Geschlecht
option-extra_data-former_names = frühere Namen
option-extra_data-nationality = Staatsangehörigkeit
option-extra_data-former_addresses = frühere Adressen
option-extra_data-moving_dates = Datum vom Einzug und vom Auszug
option-extra_data-marital_status = Familienstand
option-extra_data-spouse = Angaben zum Ehepartner oder Lebenspartner
option-extra_data-children = Angaben zu Kindern unter 18 Jahren
option-extra_data-religion = Religionsgemeinschaft
option-extra_data-id_documents = Angaben zu Ausweis oder Pass
option-extra_data-tax_id = Steuer-Identifikationsnummer
step-contents-ask = Brauchen Sie eine einfache Bescheinigung? Darin stehen Ihr Name, Ihr Geburts-Datum und Ihre Adresse. Oder brauchen Sie eine erweiterte mit mehr Daten?
step-contents-simple = In der Bescheinigung stehen Ihr Name, Ihr Geburtstag und Ihre Adresse. Reicht das? Dann sagen Sie: einfach. Sonst sagen Sie: erweitert.
step-contents-why = In der Bescheinigung soll nur das stehen, was Sie brauchen.

step-name-why = Mit Ihrem Namen findet das Amt Sie im Melderegister. So steht es im Bundesmeldegesetz.
step-birth_date-why = Mit dem Geburts-Datum findet das Amt Sie im Melderegister. So steht es im Bundesmeldegesetz.
step-address-ask = Wo ist Ihre Hauptwohnung? Sagen Sie bitte die Straße und die Hausnummer. Sagen Sie auch die Postleitzahl und den Ort.
step-address-why = Das Bundesmeldegesetz sagt: Für die Bescheinigung müssen Sie die Adresse von Ihrer Hauptwohnung sagen.

note-registered_person = Das Bundesmeldegesetz sagt: Jeder bekommt nur die Bescheinigung mit seinen eigenen Daten. Kommen Sie für jemand anderen? Dann sprechen Sie bitte mit jemandem aus dem Bürgerbüro.
note-certificate_fee-electronic = Die elektronische Meldebescheinigung kostet nichts. So steht es im Bundesmeldegesetz.
note-certificate_fee-paper = Die Bescheinigung auf Papier kann etwas kosten. Das entscheidet Ihre Gemeinde. Die elektronische kostet nichts. So steht es im Bundesmeldegesetz.
