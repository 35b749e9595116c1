title = Personalausweis
summary = Den Termin für einen Personalausweis vorbereiten. Den Antrag stellen Sie danach persönlich im Bürgerbüro.
next = Kommen Sie zu Ihrem Termin bitte persönlich mit Ihren Unterlagen ins Bürgerbüro. Erst dort wird der Ausweis beantragt.

step-nationality-why = Einen deutschen Personalausweis bekommen nur Deutsche. So steht es im Personalausweisgesetz.
step-birth_date-why = Vom Alter hängen die Gebühr und die Gültigkeit ab. Für Kinder unter sechzehn Jahren kommen die Sorgeberechtigten mit.

field-card_kind-label = Art des Ausweises
field-card_kind-hint = Personalausweis, vorläufiger Ausweis oder beides
field-card_kind-ask = Welchen Ausweis brauchen Sie?
option-card_kind-identity_card = Personalausweis
option-card_kind-provisional = vorläufiger Personalausweis
option-card_kind-both = beide
step-card_kind-ask = Welchen Ausweis brauchen Sie: den Personalausweis, einen vorläufigen Personalausweis oder beide?
step-card_kind-simple = Brauchen Sie einen normalen Ausweis, oder sofort einen für kurze Zeit, oder beides?
step-card_kind-why = Einen vorläufigen Ausweis gibt es, wenn Sie sofort einen Ausweis brauchen. Er gilt nur kurze Zeit und kostet eine eigene Gebühr.

field-reason-label = Anlass
field-reason-hint = Warum Sie einen neuen Ausweis brauchen
field-reason-ask = Warum brauchen Sie einen neuen Ausweis?
option-reason-first = erster Ausweis
option-reason-expires = Gültigkeit läuft ab
option-reason-lost = verloren oder gestohlen
option-reason-changed = Name oder andere Angaben geändert
option-reason-other = anderer Anlass
step-reason-ask = Warum brauchen Sie einen Ausweis: Ist es Ihr erster, läuft der alte ab, ist er verloren oder gestohlen, haben sich Angaben geändert, oder gibt es einen anderen Anlass?
step-reason-simple = Was ist mit Ihrem alten Ausweis? Ist er abgelaufen, verloren, oder hatten Sie noch keinen?
step-reason-why = Davon hängt ab, welche Unterlagen Sie mitbringen.

step-birth_name-why = Der Geburtsname steht auf dem Ausweis, wenn er anders lautet als Ihr Familienname.
step-extra_names-ask = Haben Sie einen Doktorgrad, einen Ordensnamen oder einen Künstlernamen, der im Ausweis stehen soll? Dann nennen Sie ihn bitte. Sonst sagen Sie: nein.
step-extra_names-simple = Soll vor Ihrem Namen Doktor stehen? Oder haben Sie einen Künstlernamen? Wenn nicht, sagen Sie: nein.
step-extra_names-why = Diese Angaben sind freiwillig. Sie können im Ausweis stehen.
step-birth_place-why = Der Geburtsort steht auf dem Ausweis.
step-address-why = Die Anschrift steht auf dem Ausweis. Nach ihr richtet sich auch, welche Behörde zuständig ist.

evidence-old_card = Ihr bisheriger Personalausweis
evidence-photo = ein biometrisches Lichtbild, das elektronisch übermittelt wird; im Bürgerbüro kann es aufgenommen werden, wenn dort ein Gerät steht
evidence-birth_certificate = Ihre Geburtsurkunde
evidence-other_identification = ein anderes Dokument mit Ihrem Bild, zum Beispiel der Reisepass

fee-card_adult = Der Personalausweis kostet ab einem Alter von vierundzwanzig Jahren { $amount } Euro.
fee-card_young = Wer noch keine vierundzwanzig Jahre alt ist, zahlt für den Personalausweis { $amount } Euro.
fee-provisional = Der vorläufige Personalausweis kostet { $amount } Euro.
fee-delivery = Soll der Ausweis nach Hause geschickt werden, kostet das { $amount } Euro mehr.
fee-photo = Ein Lichtbild aus dem Bürgerbüro kostet { $amount } Euro mehr.

note-german_only = Ein deutscher Personalausweis wird nur für Deutsche ausgestellt. Haben Sie auch die deutsche Staatsangehörigkeit, dann nennen Sie mir bitte diese. Sonst sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-applicant_age = Für Kinder unter { $years } Jahren können nur die Sorgeberechtigten den Ausweis beantragen. Das Kind soll zum Termin mitkommen. Bei Fragen sprechen Sie gern mit jemandem aus dem Bürgerbüro.
note-document_loss = Den Verlust eines Ausweises müssen Sie der Behörde unverzüglich melden. Das können Sie gleich hier im Bürgerbüro tun.
note-card_validity = Der Personalausweis wird für { $years } Jahre ausgestellt.
note-card_validity-provisional = Der vorläufige Personalausweis gilt höchstens { $months } Monate.
note-card_fee = Nach Ihren Angaben beträgt die Gebühr { $amount } Euro. Ein Lichtbild aus dem Bürgerbüro oder der Versand kosten extra.
note-personal_appearance = Mit diesen Angaben ist noch nichts beantragt. Den Antrag stellen Sie persönlich. Sie können dafür in der Regel niemand anderen schicken.
