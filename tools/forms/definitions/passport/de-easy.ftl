title = Reisepass
summary = Sie möchten einen Reisepass. Hier bereiten Sie den Termin vor. Den Antrag stellen Sie danach selbst im Bürgerbüro.
next = Kommen Sie bitte selbst zu Ihrem Termin ins Bürgerbüro. Bringen Sie Ihre Papiere mit. Dort beantragen Sie den Pass.

step-nationality-why = Das Passgesetz sagt: Nur Deutsche bekommen einen deutschen Reisepass.
step-birth_date-why = Das Alter ist wichtig für die Kosten. Es zeigt auch: Wie lange gilt der Pass? Mit Kindern und Jugendlichen unter achtzehn Jahren kommen die Sorgeberechtigten, meistens die Eltern.

field-passport_kind-label = Art vom Pass
field-passport_kind-hint = 32 Seiten, 48 Seiten oder vorläufig
field-passport_kind-ask = Welchen Pass brauchen Sie?
option-passport_kind-pages_32 = Reisepass mit 32 Seiten
option-passport_kind-pages_48 = Reisepass mit 48 Seiten
option-passport_kind-provisional = vorläufiger Reisepass
step-passport_kind-ask = Welchen Pass brauchen Sie? Den normalen Pass mit zweiunddreißig Seiten? Einen Pass mit achtundvierzig Seiten für viele Reisen? Oder einen vorläufigen Pass?
step-passport_kind-simple = Brauchen Sie einen normalen Pass? Oder einen dicken Pass mit mehr Seiten? Oder sofort einen Pass für kurze Zeit?
step-passport_kind-why = Jede Art von Pass kostet anders. Und jede Art gilt anders lange.

field-express-label = Express-Verfahren
field-express-hint = Ja, wenn der Pass schneller fertig sein muss
field-express-ask = Soll der Pass schneller fertig sein, im Express-Verfahren? Bitte sagen Sie: Ja oder Nein.
step-express-ask = Brauchen Sie den Pass schneller als normal? Das heißt Express-Verfahren. Bitte sagen Sie: Ja oder Nein.
step-express-simple = Haben Sie es eilig mit dem Pass? Das kostet mehr. Ja oder nein?
step-express-why = Das Express-Verfahren kostet extra.

field-reason-label = Grund
field-reason-hint = Darum brauchen Sie einen neuen Pass
field-reason-ask = Warum brauchen Sie einen neuen Pass?
option-reason-first = erster Pass
option-reason-expires = läuft ab
option-reason-lost = verloren oder gestohlen
option-reason-changed = neuer Name oder andere neue Angaben
option-reason-other = anderer Grund
step-reason-ask = Warum brauchen Sie einen Pass? Ist es Ihr erster? Läuft der alte ab? Ist er verloren oder gestohlen? Haben Sie neue Angaben, zum Beispiel einen neuen Namen? Oder gibt es einen anderen Grund?
step-reason-simple = Was ist mit Ihrem alten Pass? Ist er abgelaufen? Ist er verloren? Oder hatten Sie noch keinen?
step-reason-why = Der Grund zeigt: Welche Papiere bringen Sie mit?

step-birth_name-why = Ist Ihr Geburts-Name anders als Ihr Familien-Name? Dann steht er im Pass.
step-extra_names-ask = Haben Sie einen Doktor-Titel, einen Ordens-Namen oder einen Künstler-Namen? Soll er im Pass stehen? Dann sagen Sie ihn bitte. Sonst sagen Sie: nein.
step-extra_names-simple = Soll vor Ihrem Namen Doktor stehen? Oder haben Sie einen Künstler-Namen? Sonst sagen Sie: nein.
step-extra_names-why = Haben Sie so einen Titel oder so einen Namen? Dann kann er im Pass stehen.
step-birth_place-why = Der Geburts-Ort steht im Pass.
step-address-why = Der Wohnort steht im Pass. Die Adresse zeigt auch: Welches Amt hilft Ihnen?

evidence-photo = ein biometrisches Foto, es kommt elektronisch zum Amt; im Bürgerbüro kann man es machen, wenn dort ein Gerät steht
evidence-birth_certificate = Ihre Geburts-Urkunde
evidence-other_identification = ein anderes Papier mit Ihrem Bild, zum Beispiel der Personalausweis

fee-delivery = Soll der Pass mit der Post zu Ihnen kommen? Das kostet { $amount } Euro mehr.
fee-photo = Ein Foto aus dem Bürgerbüro kostet { $amount } Euro mehr.

note-german_only = Nur Deutsche bekommen einen deutschen Reisepass. Haben Sie auch die deutsche Staats-Angehörigkeit? Dann sagen Sie mir das bitte. Sonst sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-applicant_age = Für Kinder und Jugendliche unter { $years } Jahren stellen nur die Sorgeberechtigten den Antrag. Das sind meistens die Eltern. Das Kind soll zum Termin mitkommen. Haben Sie Fragen? Dann sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-document_loss = Ist ein Pass verloren? Dann müssen Sie das sofort dem Amt sagen. Das geht gleich hier im Bürgerbüro.
note-personal_appearance = Mit diesen Angaben ist noch nichts beantragt. Den Antrag stellen Sie selbst. Meistens können Sie niemand anderen schicken.

evidence-old_passport = Ihr alter Reisepass
fee-passport_adult = Ab vierundzwanzig Jahren kostet der Reisepass { $amount } Euro.
fee-passport_young = Unter vierundzwanzig Jahren kostet der Reisepass { $amount } Euro.
fee-more_pages = Achtundvierzig Seiten kosten { $amount } Euro mehr.
fee-express = Das Express-Verfahren kostet { $amount } Euro mehr.
fee-provisional = Der vorläufige Reisepass kostet { $amount } Euro.
note-passport_validity = Der Reisepass gilt { $years } Jahre.
note-passport_validity-provisional = Der vorläufige Reisepass gilt höchstens ein Jahr.
note-passport_fee = Nach Ihren Angaben kostet es { $amount } Euro. Ein Foto aus dem Bürgerbüro oder die Post kosten extra.
