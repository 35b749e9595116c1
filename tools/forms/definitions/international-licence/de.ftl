title = Internationalen Führerschein beantragen
summary = Einen zusätzlichen Führerschein für Reisen in andere Länder bekommen.

field-licence_country-label = Staat des Führerscheins
field-licence_country-hint = Zum Beispiel Deutschland
field-licence_country-ask = In welchem Staat wurde Ihr Führerschein ausgestellt?
step-licence_country-ask = In welchem Staat wurde Ihr Führerschein ausgestellt?
step-licence_country-simple = Aus welchem Land kommt Ihr Führerschein? Sagen Sie zum Beispiel: Deutschland.
step-licence_country-why = Der Internationale Führerschein baut auf Ihrem jetzigen Führerschein auf. Für ausländische Führerscheine gelten eigene Regeln.

field-licence_kind-label = Art des Führerscheins
field-licence_kind-hint = Der Führerschein, den Sie jetzt haben
field-licence_kind-ask = Was für einen Führerschein haben Sie jetzt?
option-licence_kind-grey = grauer Führerschein
option-licence_kind-pink = rosa Führerschein
option-licence_kind-card = Kartenführerschein
option-licence_kind-other = anderer Führerschein, zum Beispiel aus der DDR
step-licence_kind-ask = Was für einen Führerschein haben Sie jetzt: einen grauen, einen rosa, eine Karte oder einen anderen?
step-licence_kind-simple = Wie sieht Ihr Führerschein aus? Ist er grau, rosa, eine kleine Karte aus Kunststoff oder ganz anders?
step-licence_kind-why = Einen Internationalen Führerschein gibt es nach der Fahrerlaubnis-Verordnung nur zu einer Karte, wie sie seit 1999 ausgestellt wird.

field-licence_issue_date-label = Ausstellungsdatum
field-licence_issue_date-hint = Bei einer Karte steht es bei 4a
field-licence_issue_date-ask = Wann wurde Ihr Führerschein ausgestellt?
field-licence_expiry_date-label = Ablaufdatum
field-licence_expiry_date-hint = Bei einer Karte bei 4b, wenn dort etwas steht
field-licence_expiry_date-ask = Bis wann ist Ihr Führerschein gültig?
step-licence_dates-ask = Wann wurde Ihr Führerschein ausgestellt, und bis wann ist er gültig? Auf einer Karte steht das bei vier a und vier b. Steht bei vier b nichts, sagen Sie nur das erste Datum.
step-licence_dates-simple = Bitte lesen Sie mir zwei Daten vor: Ab wann gilt der Führerschein, und bis wann? Wenn nur eines dort steht, genügt das eine.
step-licence_dates-why = Der Internationale Führerschein gilt nicht länger als Ihr jetziger Führerschein.

field-destination-label = Reiseland
field-destination-hint = Das Land, in dem Sie fahren möchten
field-destination-ask = In welchem Land möchten Sie fahren?
step-destination-ask = In welchem Land möchten Sie mit dem Internationalen Führerschein fahren?
step-destination-simple = In welches Land reisen Sie? Sagen Sie zum Beispiel: Japan.
step-destination-why = Es gibt zwei Arten dieses Führerscheins. Welche Sie brauchen, hängt vom Reiseland ab.

field-licence_number-label = Führerscheinnummer
field-licence_number-hint = Bei einer Karte elf Zeichen bei Nummer 5
field-licence_number-ask = Wie lautet die Nummer Ihres Führerscheins?
step-licence_number-ask = Wie lautet die Nummer Ihres Führerscheins? Auf einer Karte steht sie bei Ziffer fünf.
step-licence_number-simple = Auf dem Führerschein steht eine Nummer. Lesen Sie mir bitte die Buchstaben und Ziffern einzeln vor. Sie können sie auch eintippen.
step-licence_number-why = Die Nummer Ihres Führerscheins muss auf dem Internationalen Führerschein stehen.

evidence-national_licence = Ihr Führerschein
evidence-translation = eine Übersetzung des ausländischen Führerscheins, wenn er eine braucht

fee-international_licence = Der Internationale Führerschein kostet von { $from } bis { $to } Euro.

note-international_age = Den Internationalen Führerschein gibt es nach dem Gesetz erst ab { $years } Jahren. Nach Ihrem Geburtsdatum ist das ab dem { $date }. Die Führerscheinstelle entscheidet.
note-national_licence_kind-foreign = Ihr Führerschein ist aus einem anderen Staat. Auch damit kann es einen Internationalen Führerschein geben, wenn der ausländische Führerschein hier anerkannt ist. Das prüft die Führerscheinstelle.
note-national_licence_kind-paper = Einen Internationalen Führerschein gibt es nach dem Gesetz nur zu einem Kartenführerschein, wie er seit 1999 ausgestellt wird. Ein anderer Führerschein ist vorher umzutauschen. Die Führerscheinstelle entscheidet.
note-national_licence_end-passed = Ihr Führerschein ist nach diesen Angaben seit dem { $date } nicht mehr gültig. Der Internationale Führerschein kann nicht länger gelten als der nationale. Die Führerscheinstelle entscheidet.
note-national_licence_end-soon = Ihr Führerschein gilt nach diesen Angaben bis zum { $date }. Der Internationale Führerschein kann nicht länger gelten.
note-international_validity = Der Internationale Führerschein gilt { $long } Jahre nach dem Übereinkommen von 1968. Nach dem Abkommen von 1926 gilt er { $short } Jahr. Welche Art für Ihr Reiseland passt, klärt die Führerscheinstelle.

error-licence_before_age = Das Ausstellungsdatum passt nicht zu Ihrem Geburtsdatum: Sie wären damals jünger als { $years } Jahre gewesen.
error-licence_kind_paper_after_1998 = Seit 1999 wurden nur noch Kartenführerscheine ausgestellt. Bitte prüfen Sie die Art des Führerscheins und das Ausstellungsdatum.
error-licence_kind_card_before_1999 = Kartenführerscheine gibt es erst seit 1999. Bitte prüfen Sie die Art des Führerscheins und das Ausstellungsdatum.
error-licence_number_unusual = Die Führerscheinnummer sieht anders aus als auf Kartenführerscheinen üblich. Bitte vergleichen Sie sie noch einmal.
error-expiry_before_issue = Das Ablaufdatum liegt vor dem Ausstellungsdatum. Bitte prüfen Sie beide.
error-country_unclear = Dieses Land habe ich nicht verstanden. Bitte nennen Sie es noch einmal.
error-country_ambiguous = Ich habe mehrere Länder gehört. Bitte nennen Sie nur eines.

next = Die Führerscheinstelle prüft Ihren Antrag und stellt den Internationalen Führerschein aus. Sie meldet sich bei Ihnen, wenn Sie ihn abholen können.
