title = Personalausweis
summary = Sie möchten einen Personalausweis. Hier bereiten Sie den Termin vor. Den Antrag stellen Sie danach selbst im Bürgerbüro.
next = Kommen Sie bitte selbst zu Ihrem Termin ins Bürgerbüro. Bringen Sie Ihre Papiere mit. Dort beantragen Sie den Ausweis.

step-nationality-why = Das Personalausweisgesetz sagt: Nur Deutsche bekommen einen deutschen Personalausweis.
step-birth_date-why = Das Alter ist wichtig für die Kosten. Es zeigt auch: Wie lange gilt der Ausweis? Mit Kindern unter sechzehn Jahren kommen die Sorgeberechtigten, meistens die Eltern.

field-card_kind-label = Art vom Ausweis
field-card_kind-hint = Personalausweis, vorläufiger Ausweis oder beides
field-card_kind-ask = Welchen Ausweis brauchen Sie?
option-card_kind-identity_card = Personalausweis
option-card_kind-provisional = vorläufiger Personalausweis
option-card_kind-both = beide
step-card_kind-ask = Welchen Ausweis brauchen Sie? Den Personalausweis? Einen vorläufigen Personalausweis? Oder beide?
step-card_kind-simple = Brauchen Sie einen normalen Ausweis? Oder sofort einen für kurze Zeit? Oder beides?
step-card_kind-why = Brauchen Sie sofort einen Ausweis? Dann gibt es den vorläufigen Ausweis. Er gilt nur kurze Zeit. Er kostet extra.

field-reason-label = Grund
field-reason-hint = Darum brauchen Sie einen neuen Ausweis
field-reason-ask = Warum brauchen Sie einen neuen Ausweis?
option-reason-first = erster Ausweis
option-reason-expires = läuft ab
option-reason-lost = verloren oder gestohlen
option-reason-changed = neuer Name oder andere neue Angaben
option-reason-other = anderer Grund
step-reason-ask = Warum brauchen Sie einen Ausweis? Ist es Ihr erster? Läuft der alte ab? Ist er verloren oder gestohlen? Haben Sie neue Angaben, zum Beispiel einen neuen Namen? Oder gibt es einen anderen Grund?
step-reason-simple = Was ist mit Ihrem alten Ausweis? Ist er abgelaufen? Ist er verloren? Oder hatten Sie noch keinen?
step-reason-why = Der Grund zeigt: Welche Papiere bringen Sie mit?

step-birth_name-why = Ist Ihr Geburts-Name anders als Ihr Familien-Name? Dann steht er auf dem Ausweis.
step-extra_names-ask = Haben Sie einen Doktor-Titel, einen Ordens-Namen oder einen Künstler-Namen? Soll er im Ausweis stehen? Dann sagen Sie ihn bitte. Sonst sagen Sie: nein.
step-extra_names-simple = Soll vor Ihrem Namen Doktor stehen? Oder haben Sie einen Künstler-Namen? Sonst sagen Sie: nein.
step-extra_names-why = Das ist freiwillig. Es kann im Ausweis stehen.
step-birth_place-why = Der Geburts-Ort steht auf dem Ausweis.
step-address-why = Die Adresse steht auf dem Ausweis. Die Adresse zeigt auch: Welches Amt hilft Ihnen?

evidence-old_card = Ihr alter Personalausweis
evidence-photo = ein biometrisches Foto, es kommt elektronisch zum Amt; im Bürgerbüro kann man es machen, wenn dort ein Gerät steht
evidence-birth_certificate = Ihre Geburts-Urkunde
evidence-other_identification = ein anderes Papier mit Ihrem Bild, zum Beispiel der Reisepass

fee-card_adult = Ab vierundzwanzig Jahren kostet der Personalausweis { $amount } Euro.
fee-card_young = Unter vierundzwanzig Jahren kostet der Personalausweis { $amount } Euro.
fee-provisional = Der vorläufige Personalausweis kostet { $amount } Euro.
fee-delivery = Soll der Ausweis mit der Post zu Ihnen kommen? Das kostet { $amount } Euro mehr.
fee-photo = Ein Foto aus dem Bürgerbüro kostet { $amount } Euro mehr.

note-german_only = Nur Deutsche bekommen einen deutschen Personalausweis. Haben Sie auch die deutsche Staats-Angehörigkeit? Dann sagen Sie mir das bitte. Sonst sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-applicant_age = Für Kinder unter { $years } Jahren stellen nur die Sorgeberechtigten den Antrag. Das sind meistens die Eltern. Das Kind soll zum Termin mitkommen. Haben Sie Fragen? Dann sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-document_loss = Ist ein Ausweis verloren? Dann müssen Sie das sofort dem Amt sagen. Das geht gleich hier im Bürgerbüro.
note-card_validity = Der Personalausweis gilt { $years } Jahre.
note-card_validity-provisional = Der vorläufige Personalausweis gilt höchstens { $months } Monate.
note-card_fee = Nach Ihren Angaben kostet es { $amount } Euro. Ein Foto aus dem Bürgerbüro oder die Post kosten extra.
note-personal_appearance = Mit diesen Angaben ist noch nichts beantragt. Den Antrag stellen Sie selbst. Meistens können Sie niemand anderen schicken.
