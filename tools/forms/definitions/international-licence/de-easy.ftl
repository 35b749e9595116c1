title = Internationalen Führerschein beantragen
summary = Sie fahren in ein anderes Land. Sie möchten dort Auto fahren. Dafür bekommen Sie einen zweiten Führerschein.

field-licence_country-label = Land vom Führerschein
field-licence_country-hint = Zum Beispiel Deutschland
field-licence_country-ask = Aus welchem Land ist Ihr Führerschein?
step-licence_country-ask = Aus welchem Land ist Ihr Führerschein?
step-licence_country-simple = In welchem Land haben Sie Ihren Führerschein bekommen? Sagen Sie zum Beispiel: Deutschland.
step-licence_country-why = Der Internationale Führerschein gehört zu Ihrem jetzigen Führerschein. Für Führerscheine aus anderen Ländern gibt es eigene Regeln.

field-licence_kind-label = Art vom Führerschein
field-licence_kind-hint = Diesen Führerschein haben Sie jetzt
field-licence_kind-ask = Welchen Führerschein haben Sie jetzt?
option-licence_kind-grey = grauer Führerschein
option-licence_kind-pink = rosa Führerschein
option-licence_kind-card = Karte
option-licence_kind-other = anderer Führerschein, zum Beispiel aus der DDR
step-licence_kind-ask = Welchen Führerschein haben Sie jetzt? Einen grauen, einen rosa, eine Karte oder einen anderen?
step-licence_kind-simple = Wie sieht Ihr Führerschein aus? Ist er grau? Ist er rosa? Ist er eine kleine Karte? Oder ist er anders?
step-licence_kind-why = Für den Internationalen Führerschein brauchen Sie eine Karte. Diese Karten gibt es seit 1999. So steht es in der Fahrerlaubnis-Verordnung.

field-licence_issue_date-label = Datum vom Führerschein
field-licence_issue_date-hint = Auf einer Karte steht es bei 4a
field-licence_issue_date-ask = Welches Datum hat Ihr Führerschein?
field-licence_expiry_date-label = Gültig bis
field-licence_expiry_date-hint = Auf einer Karte bei 4b, wenn dort etwas steht
field-licence_expiry_date-ask = Bis wann gilt Ihr Führerschein?
step-licence_dates-ask = Wann hat das Amt Ihren Führerschein gemacht? Und bis wann gilt er? Auf einer Karte steht das bei vier a und bei vier b. Steht bei vier b nichts? Dann sagen Sie nur das erste Datum.
step-licence_dates-simple = Auf dem Führerschein stehen zwei Daten. Von wann ist er? Bis wann gilt er? Vielleicht steht dort nur ein Datum. Dann reicht das eine.
step-licence_dates-why = Der Internationale Führerschein gilt nur so lange wie Ihr jetziger Führerschein. Er gilt nicht länger.

field-destination-label = Land für die Reise
field-destination-hint = In diesem Land möchten Sie fahren
field-destination-ask = In welchem Land möchten Sie fahren?
step-destination-ask = In welchem Land möchten Sie mit dem Internationalen Führerschein fahren?
step-destination-simple = In welches Land reisen Sie? Sagen Sie zum Beispiel: Japan.
step-destination-why = Es gibt zwei Arten von diesem Führerschein. Für manche Länder brauchen Sie die eine Art. Für andere Länder brauchen Sie die andere Art.

field-licence_number-label = Nummer vom Führerschein
field-licence_number-hint = Auf einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie ist die Nummer von Ihrem Führerschein?
step-licence_number-ask = Wie ist die Nummer von Ihrem Führerschein? Auf einer Karte steht sie bei fünf.
step-licence_number-simple = Auf dem Führerschein steht eine Nummer. Lesen Sie mir bitte jeden Buchstaben und jede Ziffer einzeln vor. Sie können die Nummer auch tippen.
step-licence_number-why = Die Nummer muss auf dem Internationalen Führerschein stehen.

evidence-national_licence = Ihr Führerschein
evidence-translation = eine Übersetzung vom Führerschein aus dem anderen Land, wenn er eine braucht

fee-international_licence = Der Internationale Führerschein kostet von { $from } bis { $to } Euro.

note-international_age = Das Gesetz sagt: Den Internationalen Führerschein gibt es erst ab { $years } Jahren. Sie sind ab dem { $date } alt genug. Die Führerschein-Stelle entscheidet.
note-national_licence_kind-foreign = Ihr Führerschein ist aus einem anderen Land. Auch damit kann es einen Internationalen Führerschein geben. Aber Ihr Führerschein muss in Deutschland anerkannt sein. Das prüft die Führerschein-Stelle.
note-national_licence_kind-paper = Das Gesetz sagt: Den Internationalen Führerschein gibt es nur zu einer Karte. Diese Karten gibt es seit 1999. Einen anderen Führerschein muss man vorher umtauschen. Die Führerschein-Stelle entscheidet.
note-national_licence_end-passed = Nach diesen Angaben gilt Ihr Führerschein seit dem { $date } nicht mehr. Der Internationale Führerschein kann nicht länger gelten als Ihr Führerschein. Die Führerschein-Stelle entscheidet.
note-national_licence_end-soon = Nach diesen Angaben gilt Ihr Führerschein bis zum { $date }. Der Internationale Führerschein kann nicht länger gelten.
note-international_validity = Es gibt zwei Arten. Die Art nach dem Übereinkommen von 1968 gilt { $long } Jahre. Die Art nach dem Abkommen von 1926 gilt { $short } Jahr. Welche Art passt zu Ihrem Land? Das sagt Ihnen die Führerschein-Stelle.

error-licence_before_age = Das Datum vom Führerschein passt nicht zu Ihrem Geburts-Datum. Sie waren damals noch keine { $years } Jahre alt.
error-licence_kind_paper_after_1998 = Seit 1999 gibt es neue Führerscheine nur noch als Karte. Bitte prüfen Sie: Welche Art ist Ihr Führerschein? Welches Datum steht darauf?
error-licence_kind_card_before_1999 = Führerscheine als Karte gibt es erst seit 1999. Bitte prüfen Sie: Welche Art ist Ihr Führerschein? Welches Datum steht darauf?
error-licence_number_unusual = Auf Karten sieht die Nummer meistens anders aus. Bitte prüfen Sie die Nummer noch einmal.
error-expiry_before_issue = Etwas stimmt nicht: Der Führerschein läuft ab, bevor er anfängt. Bitte prüfen Sie beide Daten.
error-country_unclear = Dieses Land habe ich nicht verstanden. Bitte sagen Sie es noch einmal.
error-country_ambiguous = Ich habe mehrere Länder gehört. Bitte sagen Sie nur ein Land.

next = Die Führerschein-Stelle prüft Ihren Antrag. Dann macht sie den Internationalen Führerschein fertig. Können Sie ihn abholen? Dann meldet sie sich bei Ihnen.
