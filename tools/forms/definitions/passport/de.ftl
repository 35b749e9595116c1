title = Reisepass
summary = Den Termin für einen Reisepass vorbereiten. Den Antrag stellen Sie danach persönlich im Bürgerbüro.
next = Kommen Sie zu Ihrem Termin bitte persönlich mit Ihren Unterlagen ins Bürgerbüro. Erst dort wird der Pass beantragt.

step-nationality-why = Einen deutschen Reisepass bekommen nur Deutsche. So steht es im Passgesetz.
step-birth_date-why = Vom Alter hängen die Gebühr und die Gültigkeit ab. Für Minderjährige kommen die Sorgeberechtigten mit.

field-passport_kind-label = Art des Passes
field-passport_kind-hint = 32 Seiten, 48 Seiten oder vorläufig
field-passport_kind-ask = Welchen Pass brauchen Sie?
option-passport_kind-pages_32 = Reisepass mit 32 Seiten
option-passport_kind-pages_48 = Reisepass mit 48 Seiten
option-passport_kind-provisional = vorläufiger Reisepass
step-passport_kind-ask = Welchen Pass brauchen Sie: den üblichen mit zweiunddreißig Seiten, einen mit achtundvierzig Seiten für viele Reisen oder einen vorläufigen?
step-passport_kind-simple = Brauchen Sie einen normalen Pass, einen dicken mit mehr Seiten oder sofort einen für kurze Zeit?
step-passport_kind-why = Von der Art des Passes hängen Gebühr und Gültigkeit ab.

field-express-label = Expressverfahren
field-express-hint = Ja, wenn der Pass schneller fertig sein muss
field-express-ask = Soll der Pass im Expressverfahren ausgestellt werden? Bitte antworten Sie mit Ja oder Nein.
step-express-ask = Brauchen Sie den Pass schneller als üblich, im Expressverfahren? Bitte antworten Sie mit Ja oder Nein.
step-express-simple = Haben Sie es eilig mit dem Pass? Das kostet mehr. Ja oder nein?
step-express-why = Das Expressverfahren kostet eine zusätzliche Gebühr.

field-reason-label = Anlass
field-reason-hint = Warum Sie einen neuen Pass brauchen
field-reason-ask = Warum brauchen Sie einen neuen Pass?
option-reason-first = erster Pass
option-reason-expires = Gültigkeit läuft ab
option-reason-lost = verloren oder gestohlen
option-reason-changed = Name oder andere Angaben geändert
option-reason-other = anderer Anlass
step-reason-ask = Warum brauchen Sie einen Pass: Ist es Ihr erster, läuft der alte ab, ist er verloren oder gestohlen, haben sich Angaben geändert, oder gibt es einen anderen Anlass?
step-reason-simple = Was ist mit Ihrem alten Pass? Ist er abgelaufen, verloren, oder hatten Sie noch keinen?
step-reason-why = Davon hängt ab, welche Unterlagen Sie mitbringen.

step-birth_name-why = Der Geburtsname steht im Pass, wenn er anders lautet als Ihr Familienname.
step-extra_names-ask = Haben Sie einen Doktorgrad, einen Ordensnamen oder einen Künstlernamen, der im Pass stehen soll? Dann nennen Sie ihn bitte. Sonst sagen Sie: nein.
step-extra_names-simple = Soll vor Ihrem Namen Doktor stehen? Oder haben Sie einen Künstlernamen? Wenn nicht, sagen Sie: nein.
step-extra_names-why = Diese Angaben können im Pass stehen, wenn Sie sie haben.
step-birth_place-why = Der Geburtsort steht im Pass.
step-address-why = Der Wohnort steht im Pass. Nach der Anschrift richtet sich auch, welche Behörde zuständig ist.

evidence-photo = ein biometrisches Lichtbild, das elektronisch übermittelt wird; im Bürgerbüro kann es aufgenommen werden, wenn dort ein Gerät steht
evidence-birth_certificate = Ihre Geburtsurkunde
evidence-other_identification = ein anderes Dokument mit Ihrem Bild, zum Beispiel der Personalausweis

fee-delivery = Soll der Pass nach Hause geschickt werden, kostet das { $amount } Euro mehr.
fee-photo = Ein Lichtbild aus dem Bürgerbüro kostet { $amount } Euro mehr.

note-german_only = Ein deutscher Reisepass wird nur für Deutsche ausgestellt. Haben Sie auch die deutsche Staatsangehörigkeit, dann nennen Sie mir bitte diese. Sonst sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-applicant_age = Für Minderjährige unter { $years } Jahren können nur die Sorgeberechtigten den Pass beantragen. Das Kind soll zum Termin mitkommen. Bei Fragen sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-document_loss = Den Verlust eines Passes müssen Sie der Behörde unverzüglich melden. Das können Sie gleich hier im Bürgerbüro tun.
note-personal_appearance = Mit diesen Angaben ist noch nichts beantragt. Den Antrag stellen Sie persönlich. Sie können dafür in der Regel niemand anderen schicken.

evidence-old_passport = Ihr bisheriger Reisepass
fee-passport_adult = Der Reisepass kostet ab einem Alter von vierundzwanzig Jahren { $amount } Euro.
fee-passport_young = Wer noch keine vierundzwanzig Jahre alt ist, zahlt für den Reisepass { $amount } Euro.
fee-more_pages = Für achtundvierzig Seiten kommen { $amount } Euro dazu.
fee-express = Für das Expressverfahren kommen { $amount } Euro dazu.
fee-provisional = Der vorläufige Reisepass kostet { $amount } Euro.
note-passport_validity = Der Reisepass wird für { $years } Jahre ausgestellt.
note-passport_validity-provisional = Der vorläufige Reisepass gilt höchstens ein Jahr.
note-passport_fee = Nach Ihren Angaben beträgt die Gebühr { $amount } Euro. Ein Lichtbild aus dem Bürgerbüro oder der Versand kosten extra.
