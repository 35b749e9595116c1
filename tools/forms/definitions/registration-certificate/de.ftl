title = Meldebescheinigung
summary = Eine Bescheinigung darüber, unter welcher Anschrift Sie gemeldet sind.
next = Die Meldebehörde vergleicht Ihre Angaben mit dem Melderegister. Danach bekommen Sie die Bescheinigung so, wie Sie es gewünscht haben.

field-for_self-label = Für mich selbst
field-for_self-hint = Ja, wenn die Bescheinigung für Sie selbst ist
field-for_self-ask = Ist die Bescheinigung für Sie selbst? Bitte antworten Sie mit Ja oder Nein.
step-for_self-ask = Brauchen Sie die Meldebescheinigung für sich selbst? Bitte antworten Sie mit Ja oder Nein.
step-for_self-simple = Geht es um Ihre eigene Adresse? Ja oder nein?
step-for_self-why = Die Bescheinigung bekommt nach dem Bundesmeldegesetz die Person, um deren Daten es geht.

field-certificate_form-label = Form
field-certificate_form-hint = Elektronisch oder auf Papier
field-certificate_form-ask = Möchten Sie die Bescheinigung elektronisch oder auf Papier?
option-certificate_form-electronic = elektronisch
option-certificate_form-paper = auf Papier
step-certificate_form-ask = Möchten Sie die Bescheinigung elektronisch oder auf Papier?
step-certificate_form-simple = Soll die Bescheinigung als Datei kommen oder als Blatt Papier?
step-certificate_form-why = Es gibt beide Formen. Die elektronische ist nach dem Gesetz kostenlos.

field-contents-label = Umfang
field-contents-hint = Einfach, oder erweitert um weitere Daten
field-contents-ask = Brauchen Sie eine einfache oder eine erweiterte Bescheinigung?
option-contents-simple = einfache Bescheinigung
option-contents-extended = erweiterte Bescheinigung
field-extra_data-label = Weitere Daten
field-extra_data-hint = Nur die Daten, die Sie wirklich brauchen; mehrere Antworten sind möglich
field-extra_data-ask = Welche Daten sollen zusätzlich in der Bescheinigung stehen? Zum Beispiel Geburtsort, Familienstand, frühere Anschriften oder das Einzugsdatum. Sie können mehreres nennen.
option-extra_data-birth_place = Geburtsort
option-extra_data-sex = Geschlecht
option-extra_data-former_names = frühere Namen
option-extra_data-nationality = Staatsangehörigkeit
option-extra_data-former_addresses = frühere Anschriften
option-extra_data-moving_dates = Einzugsdatum und Auszugsdatum
option-extra_data-marital_status = Familienstand
option-extra_data-spouse = Angaben zum Ehepartner oder Lebenspartner
option-extra_data-children = Angaben zu minderjährigen Kindern
option-extra_data-religion = Religionsgemeinschaft
option-extra_data-id_documents = Angaben zu Ausweis oder Pass
option-extra_data-tax_id = steuerliche Identifikationsnummer
step-contents-ask = Brauchen Sie eine einfache Bescheinigung mit Name, Geburtsdatum und Anschrift, oder eine erweiterte mit weiteren Daten?
step-contents-simple = Reicht es, wenn dort Ihr Name, Ihr Geburtstag und Ihre Adresse stehen? Dann sagen Sie: einfach. Sonst sagen Sie: erweitert.
step-contents-why = In der Bescheinigung sollen nur die Daten stehen, die Sie brauchen.

step-name-why = Mit Ihrem Namen findet die Meldebehörde Ihren Eintrag im Melderegister. Das Bundesmeldegesetz verlangt ihn.
step-birth_date-why = Mit dem Geburtsdatum findet die Meldebehörde Ihren Eintrag im Melderegister. Das Bundesmeldegesetz verlangt es.
step-address-ask = Wo wohnen Sie? Bitte nennen Sie Straße, Hausnummer, Postleitzahl und Ort Ihrer Hauptwohnung.
step-address-why = Die Anschrift der Hauptwohnung müssen Sie nach dem Bundesmeldegesetz für die Bescheinigung angeben.

note-registered_person = Eine Meldebescheinigung bekommt nach dem Bundesmeldegesetz die Person selbst, um deren Daten es geht. Kommen Sie für jemand anderen, sprechen Sie bitte mit jemandem aus dem Bürgerbüro.
note-certificate_fee-electronic = Die elektronische Meldebescheinigung ist nach dem Bundesmeldegesetz kostenlos.
note-certificate_fee-paper = Für eine Bescheinigung auf Papier kann Ihre Gemeinde eine Gebühr verlangen. Die elektronische ist nach dem Bundesmeldegesetz kostenlos.
