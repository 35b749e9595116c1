title = Einbürgerung
summary = Einbürgerung heißt: Sie bekommen die deutsche Staats-Angehörigkeit. Hier stellen Sie den Antrag.
next = Das Amt prüft Ihren Antrag. Fehlen noch Papiere? Dann meldet sich das Amt. Sagt das Amt Ja? Dann bekommen Sie eine Urkunde. Das Amt gibt sie Ihnen persönlich. Erst mit der Urkunde sind Sie eingebürgert.

field-residence_since-label = Rechtmäßig in Deutschland seit
field-residence_since-hint = Tag, Monat und Jahr
field-residence_since-ask = Seit wann leben Sie rechtmäßig in Deutschland?
field-absence_over_six_months-label = Lange im Ausland
field-absence_over_six_months-hint = Ja, wenn Sie einmal länger als sechs Monate am Stück weg waren
field-absence_over_six_months-ask = Waren Sie in dieser Zeit einmal länger als sechs Monate am Stück im Ausland? Bitte sagen Sie: Ja oder Nein.
step-residence-ask = Seit wann leben Sie rechtmäßig in Deutschland? Rechtmäßig heißt: Sie haben ein Recht, hier zu leben. Und waren Sie in dieser Zeit einmal länger als sechs Monate am Stück im Ausland? Ja oder nein?
step-residence-simple = Seit welchem Tag haben Sie ein Recht, in Deutschland zu leben? Sagen Sie das Datum. Und waren Sie danach einmal länger als ein halbes Jahr weg?
step-residence-why = Das Gesetz sagt: Für die Einbürgerung muss man mehrere Jahre rechtmäßig in Deutschland leben. Waren Sie lange im Ausland? Dann kann das die Zeit unterbrechen.

field-spouse_german-label = Deutsche Ehe
field-spouse_german-hint = Ja, wenn Ihr Ehe-Partner oder Lebens-Partner deutsch ist
field-spouse_german-ask = Sind Sie mit einer deutschen Person verheiratet? Oder haben Sie eine eingetragene Lebens-Partnerschaft mit einer deutschen Person? Bitte sagen Sie: Ja oder Nein.
field-marriage_date-label = Verheiratet seit
field-marriage_date-hint = Der Tag von der Hochzeit oder von der Lebens-Partnerschaft
field-marriage_date-ask = Seit wann sind Sie verheiratet? Oder seit wann haben Sie die Lebens-Partnerschaft?
step-spouse_german-ask = Sind Sie mit einer deutschen Person verheiratet? Oder haben Sie eine eingetragene Lebens-Partnerschaft mit einer deutschen Person? Bitte sagen Sie: Ja oder Nein.
step-spouse_german-simple = Hat Ihre Frau oder Ihr Mann die deutsche Staats-Angehörigkeit? Ja oder nein?
step-spouse_german-why = Das Gesetz sagt: Wer mit einer deutschen Person verheiratet ist, braucht weniger Jahre. Das gilt auch für eingetragene Lebens-Partner.

step-birth_date-why = Mit dem Geburts-Datum erkennt das Amt Sie sicher. Sind Sie noch keine sechzehn Jahre alt? Dann können Sie den Antrag nicht allein stellen.

field-residence_title-label = Aufenthaltsrecht
field-residence_title-hint = Das Recht, mit dem Sie jetzt in Deutschland leben
field-residence_title-ask = Welches Aufenthaltsrecht haben Sie jetzt?
option-residence_title-settlement_permit = Niederlassungserlaubnis oder Daueraufenthalt
option-residence_title-eu_citizen = Freizügigkeit in der Europäischen Union oder Schweiz
option-residence_title-blue_card = Blaue Karte EU
option-residence_title-permit_work = Aufenthaltserlaubnis zum Arbeiten
option-residence_title-permit_family = Aufenthaltserlaubnis wegen der Familie
option-residence_title-permit_protection = Aufenthaltserlaubnis als anerkannter Flüchtling
option-residence_title-permit_study = Aufenthaltserlaubnis für Studium oder Ausbildung
option-residence_title-temporary_protection = vorübergehender Schutz
option-residence_title-other = anderes Aufenthaltsrecht
step-residence_title-ask = Welches Aufenthaltsrecht haben Sie jetzt? Das ist das Recht, in Deutschland zu leben. Zum Beispiel: Niederlassungserlaubnis, Freizügigkeit für Menschen aus der Europäischen Union oder Blaue Karte. Oder haben Sie eine Aufenthaltserlaubnis? Dann sagen Sie auch: Wofür gilt sie?
step-residence_title-simple = Was steht auf Ihrer Karte? Dürfen Sie für immer bleiben? Sind Sie hier wegen der Arbeit, wegen der Familie, für ein Studium oder als Flüchtling? Oder kommen Sie aus der Europäischen Union?
step-residence_title-why = Im Gesetz steht: Mit welchem Aufenthaltsrecht kann man Deutsche oder Deutscher werden?

field-german_level-label = So gut können Sie Deutsch
field-german_level-hint = Die höchste Stufe, für die Sie ein Zeugnis haben
field-german_level-ask = Welche Stufe Deutsch steht in Ihrem Zeugnis?
option-german_level-none = kein Nachweis
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 oder höher
step-german_level-ask = Welche Stufe Deutsch steht in Ihrem Zeugnis? A eins, A zwei, B eins, B zwei oder höher? Oder haben Sie kein Zeugnis?
step-german_level-simple = Haben Sie ein Zeugnis über Ihr Deutsch? Dort steht ein Buchstabe mit einer Zahl. Zum Beispiel: B eins. Was steht dort?
step-german_level-why = Das Gesetz sagt: Für die Einbürgerung muss man gut genug Deutsch können.

field-civic_knowledge-label = Wissen über Deutschland
field-civic_knowledge-hint = Einbürgerungstest, Test Leben in Deutschland oder deutscher Schulabschluss
field-civic_knowledge-ask = Wie zeigen Sie Ihr Wissen über Recht und Leben in Deutschland?
option-civic_knowledge-naturalisation_test = Einbürgerungstest bestanden
option-civic_knowledge-test_life_in_germany = Test „Leben in Deutschland“ bestanden
option-civic_knowledge-german_school = deutscher Schulabschluss
option-civic_knowledge-none = kein Nachweis
step-civic_knowledge-ask = Wie zeigen Sie Ihr Wissen über Recht und Leben in Deutschland? Mit dem Einbürgerungstest? Mit dem Test Leben in Deutschland? Mit einem deutschen Schulabschluss? Oder haben Sie keinen Nachweis?
step-civic_knowledge-simple = Haben Sie den Einbürgerungstest bestanden? Oder haben Sie hier einen Schulabschluss gemacht? Oder haben Sie noch keinen Nachweis?
step-civic_knowledge-why = Das Gesetz sagt: Man muss etwas über das Recht und das Leben in Deutschland wissen. Meistens zeigt man das mit dem Einbürgerungstest.

field-children_included-label = Einbürgerung auch für Kinder
field-children_included-hint = Ja, wenn Kinder unter achtzehn Jahren auch deutsch werden sollen
field-children_included-ask = Sollen Kinder unter achtzehn Jahren mit Ihnen zusammen deutsch werden? Bitte sagen Sie: Ja oder Nein.
field-children_count-label = Zahl der Kinder
field-children_count-hint = Nur Kinder unter achtzehn Jahren
field-children_count-ask = Wie viele Kinder sollen auch deutsch werden?
step-children-ask = Sollen Kinder unter achtzehn Jahren mit Ihnen zusammen deutsch werden? Bitte sagen Sie: Ja oder Nein.
step-children-simple = Haben Sie Kinder unter achtzehn Jahren? Sollen die Kinder auch deutsch werden? Ja oder nein?
step-children-why = Kinder unter achtzehn Jahren können zusammen mit den Eltern deutsch werden. Hat ein Kind kein eigenes Einkommen? Dann kostet es für das Kind weniger.

field-living_secured-label = Genug Geld zum Leben
field-living_secured-hint = Ja, wenn Sie ohne Grundsicherung und ohne Sozialhilfe leben
field-living_secured-ask = Können Sie für sich und Ihre Familie sorgen, ohne Grundsicherung und ohne Sozialhilfe? Bitte sagen Sie: Ja oder Nein.
field-living_detail-label = Mehr zum Geld zum Leben
field-living_detail-hint = Dieses Geld bekommen Sie, und darum bekommen Sie es
field-living_detail-ask = Welches Geld bekommen Sie vom Staat? Und warum? Bitte sagen Sie es kurz.
step-living_secured-ask = Können Sie für sich und Ihre Familie sorgen, ohne Grundsicherung und ohne Sozialhilfe? Bitte sagen Sie: Ja oder Nein.
step-living_secured-simple = Reicht Ihr eigenes Geld für Sie und Ihre Familie, ohne Geld vom Jobcenter oder vom Sozialamt? Ja oder nein?
step-living_secured-why = Das Gesetz sagt: Man muss ohne diese Hilfen leben können. Im Gesetz stehen auch Ausnahmen.

field-convicted-label = Strafen vom Gericht
field-convicted-hint = Ja, wenn ein Gericht Sie wegen einer Straftat verurteilt hat
field-convicted-ask = Hat ein Gericht Sie wegen einer Straftat verurteilt, in Deutschland oder im Ausland? Bitte sagen Sie: Ja oder Nein.
field-convicted_detail-label = Mehr zu den Strafen
field-convicted_detail-hint = Wann, in welchem Land, warum und welche Strafe
field-convicted_detail-ask = Bitte sagen Sie kurz: Wann war das? In welchem Land war das? Warum? Und welche Strafe war es?
step-convicted-ask = Hat ein Gericht Sie schon einmal wegen einer Straftat verurteilt, in Deutschland oder im Ausland? Bitte sagen Sie: Ja oder Nein.
step-convicted-simple = Haben Sie schon einmal eine Strafe von einem Gericht bekommen? Auch eine Geldstrafe zählt. Auch eine Strafe im Ausland zählt. Ja oder nein?
step-convicted-why = Das Amt muss Strafen vom Gericht prüfen. Das Gesetz sagt: Strafen aus dem Ausland müssen Sie im Antrag nennen.

field-proceedings_pending-label = Laufende Verfahren
field-proceedings_pending-hint = Ja, wenn Polizei oder Gericht jetzt wegen einer Straftat gegen Sie ermitteln
field-proceedings_pending-ask = Läuft ein Ermittlungs-Verfahren oder ein Straf-Verfahren gegen Sie, in Deutschland oder im Ausland? Bitte sagen Sie: Ja oder Nein.
field-proceedings_detail-label = Mehr zu den Verfahren
field-proceedings_detail-hint = In welchem Land und warum
field-proceedings_detail-ask = Bitte sagen Sie kurz: In welchem Land läuft das Verfahren? Und worum geht es?
step-proceedings_pending-ask = Läuft jetzt ein Ermittlungs-Verfahren oder ein Straf-Verfahren gegen Sie, in Deutschland oder im Ausland? Das heißt: Jemand hat den Verdacht, dass Sie eine Straftat begangen haben. Polizei oder Gericht prüfen das. Bitte sagen Sie: Ja oder Nein.
step-proceedings_pending-simple = Ermittelt die Polizei oder ein Gericht jetzt gegen Sie? Hier oder in einem anderen Land? Ja oder nein?
step-proceedings_pending-why = Das Gesetz sagt: Bei so einem Verfahren entscheidet das Amt erst später. Verfahren im Ausland müssen Sie im Antrag nennen.

field-several_spouses-label = Mehrere Ehen zugleich
field-several_spouses-hint = Ja, wenn Sie mit mehr als einer Person zugleich verheiratet sind
field-several_spouses-ask = Sind Sie jetzt mit mehr als einer Person verheiratet? Bitte sagen Sie: Ja oder Nein.
step-several_spouses-ask = Sind Sie jetzt mit mehr als einer Person gleichzeitig verheiratet? Bitte sagen Sie: Ja oder Nein.
step-several_spouses-simple = Haben Sie jetzt zwei oder mehr Ehe-Frauen oder Ehe-Männer? Ja oder nein?
step-several_spouses-why = Das Gesetz sagt: Wer gleichzeitig mit mehreren Personen verheiratet ist, kann die Einbürgerung nicht bekommen.

field-democracy-label = Bekenntnis zur Demokratie
field-democracy-hint = Zur freiheitlichen demokratischen Grundordnung im Grundgesetz
field-democracy-ask = Bekennen Sie sich zur freiheitlichen demokratischen Grundordnung? Und erklären Sie: Ich mache nichts gegen diese Ordnung, und ich habe nie etwas dagegen gemacht? Bitte sagen Sie: Ja oder Nein.
field-democracy_detail-label = Mehr zum Bekenntnis
field-democracy_detail-hint = Das spricht dagegen, und so denken Sie jetzt darüber
field-democracy_detail-ask = Bitte sagen Sie kurz: Was spricht dagegen? Und haben Sie sich davon abgewandt? Das heißt: Machen Sie das nicht mehr, und denken Sie jetzt anders?
step-democracy-ask = Jetzt kommen Ihre Erklärungen. Die erste Erklärung: Bekennen Sie sich zur freiheitlichen demokratischen Grundordnung? Sie steht im Grundgesetz. Das sind die wichtigsten Regeln für die Demokratie. Und erklären Sie: Ich mache nichts gegen diese Ordnung. Ich mache nichts gegen den Staat und seine Sicherheit. Ich mache nichts gegen die Verfassungs-Organe, zum Beispiel den Bundestag. Ich mache nichts mit Gewalt gegen die Interessen von Deutschland im Ausland. Ich helfe auch keinem anderen dabei. Und ich habe das nie gemacht. Erklären Sie das alles? Bitte sagen Sie: Ja oder Nein.
step-democracy-simple = In Deutschland gibt es Regeln für die Demokratie: Die Wahlen sind frei. Jeder Mensch hat Würde. Das Gesetz gilt für alle gleich. Stehen Sie zu diesen Regeln? Und erklären Sie: Ich habe nie gegen diese Regeln gearbeitet? Ja oder nein?
step-democracy-why = Das Staats-Angehörigkeits-Gesetz sagt: Dieses Bekenntnis gehört zur Einbürgerung. Man muss es machen.

field-history-label = Bekenntnis zur Verantwortung
field-history-hint = Zur Verantwortung von Deutschland aus der Geschichte, zum Schutz von jüdischem Leben und zum Frieden
field-history-ask = Bekennen Sie sich zur Verantwortung von Deutschland aus der Geschichte? Zum Schutz von jüdischem Leben? Zum Frieden zwischen den Völkern? Und zum Verbot von einem Angriffs-Krieg? Bitte sagen Sie: Ja oder Nein.
field-history_detail-label = Mehr zum zweiten Bekenntnis
field-history_detail-hint = Darum bekennen Sie sich nicht dazu
field-history_detail-ask = Warum nicht? Bitte sagen Sie es kurz.
step-history-ask = Die zweite Erklärung: In der Zeit vom Nationalsozialismus hat Deutschland großes Unrecht getan. Bekennen Sie sich zur besonderen Verantwortung von Deutschland für dieses Unrecht und für die Folgen, besonders zum Schutz von jüdischem Leben? Bekennen Sie sich zum friedlichen Zusammenleben von allen Völkern? Und bekennen Sie sich zum Verbot von einem Angriffs-Krieg? Bitte sagen Sie: Ja oder Nein.
step-history-simple = In der Zeit vom Nationalsozialismus hat Deutschland großes Unrecht getan. Darum schützt Deutschland jüdisches Leben besonders. Und darum will Deutschland Frieden. Stehen Sie dazu? Ja oder nein?
step-history-why = Das Staats-Angehörigkeits-Gesetz sagt: Auch dieses Bekenntnis gehört zur Einbürgerung. Man muss es machen.

field-statements_correct-label = Alles ist richtig
field-statements_correct-hint = Ja, wenn alle Angaben richtig und vollständig sind
field-statements_correct-ask = Sind alle Ihre Angaben richtig und vollständig? Bitte sagen Sie: Ja oder Nein.
step-statements_correct-ask = Zum Schluss: Sind alle Ihre Angaben richtig und vollständig? Bei wichtigen Voraussetzungen muss alles stimmen. Macht jemand dabei mit Absicht falsche Angaben? Oder lässt jemand mit Absicht etwas weg? Dann kann man zehn Jahre lang nicht Deutsche oder Deutscher werden. Bitte sagen Sie: Ja oder Nein.
step-statements_correct-simple = Haben Sie mir überall die Wahrheit gesagt? Und haben Sie alles Wichtige gesagt? Ja oder nein? Sie können jetzt noch alles ändern.
step-statements_correct-why = Merkt das Amt: Eine Angabe ist mit Absicht falsch? Dann sagt das Gesetz: Die Einbürgerung ist zehn Jahre lang ausgeschlossen.

declaration-democracy-yes = Ich bekenne mich zur freiheitlichen demokratischen Grundordnung. Sie steht im Grundgesetz für die Bundesrepublik Deutschland. Ich erkläre: Ich mache nichts gegen diese Ordnung. Ich mache nichts gegen den Bestand oder die Sicherheit von Deutschland oder von einem Bundes-Land. Ich störe die Arbeit von Verfassungs-Organen und ihren Mitgliedern nicht auf ungesetzliche Weise. Ich bringe die Interessen von Deutschland im Ausland nicht durch Gewalt in Gefahr. Ich bereite solche Gewalt auch nicht vor. Ich unterstütze auch niemanden dabei. Das alles habe ich auch früher nie gemacht und nie unterstützt.
declaration-democracy-no = Ich mache das Bekenntnis zur freiheitlichen demokratischen Grundordnung nicht. Ich mache auch die Erklärung dazu nicht.
declaration-history-yes = Ich bekenne mich zur besonderen Verantwortung von Deutschland aus der Geschichte. Das ist die Verantwortung für das Unrecht vom Nationalsozialismus und für die Folgen, besonders für den Schutz von jüdischem Leben. Ich bekenne mich auch zum friedlichen Zusammenleben von den Völkern. Und ich bekenne mich zum Verbot von einem Angriffs-Krieg.
declaration-history-no = Ich mache das Bekenntnis zur besonderen Verantwortung von Deutschland aus der Geschichte nicht.
declaration-convicted-yes = Ein Gericht hat mich wegen einer Straftat verurteilt, in Deutschland oder im Ausland.
declaration-convicted-no = Kein Gericht hat mich wegen einer Straftat verurteilt, nicht in Deutschland und nicht im Ausland.
declaration-proceedings_pending-yes = Gegen mich läuft ein Ermittlungs-Verfahren oder ein Straf-Verfahren, in Deutschland oder im Ausland.
declaration-proceedings_pending-no = Gegen mich läuft kein Ermittlungs-Verfahren und kein Straf-Verfahren, nicht in Deutschland und nicht im Ausland.
declaration-living_secured-yes = Ich kann für mich und meine Familie sorgen, ohne Grundsicherung und ohne Sozialhilfe. Zur Familie gehören alle, für die ich nach dem Gesetz sorgen muss.
declaration-living_secured-no = Ich kann nicht ohne Grundsicherung oder Sozialhilfe für mich und meine Familie sorgen. Zur Familie gehören alle, für die ich nach dem Gesetz sorgen muss.
declaration-several_spouses-yes = Ich bin gleichzeitig mit mehreren Personen verheiratet.
declaration-several_spouses-no = Ich bin nicht gleichzeitig mit mehreren Personen verheiratet.
declaration-statements_correct-yes = Ich erkläre: Alle meine Angaben sind richtig und vollständig. Ich weiß: Mache ich bei wichtigen Voraussetzungen mit Absicht falsche oder unvollständige Angaben? Dann ist die Einbürgerung zehn Jahre lang ausgeschlossen.
declaration-statements_correct-no = Ich kann nicht erklären: Alle meine Angaben sind richtig und vollständig.

evidence-passport = Ihr gültiger Reisepass oder Personalausweis
evidence-residence_card = Ihr Aufenthaltstitel
evidence-birth_certificate = Ihre Geburts-Urkunde
evidence-income_proof = Papiere über Ihr Einkommen
evidence-language_certificate = ein Zeugnis über Ihr Deutsch
evidence-civic_test = das Papier über den bestandenen Test
evidence-school_certificate = Ihr deutsches Schul-Zeugnis
evidence-marriage_certificate = Ihre Heirats-Urkunde und der Ausweis von Ihrem Ehe-Partner
evidence-children_certificates = die Geburts-Urkunden und die Pässe von den Kindern
evidence-court_records = Papiere über die Strafe vom Gericht

fee-naturalisation = Die Einbürgerung kostet { $amount } Euro.
fee-child = Soll ein Kind unter achtzehn Jahren auch deutsch werden? Hat das Kind kein eigenes Einkommen? Dann kostet es für dieses Kind { $amount } Euro.

note-naturalisation_years-reached = Das Gesetz sagt: Man muss meistens { $years } Jahre rechtmäßig in Deutschland leben. Nach Ihrer Angabe ist das so. Erfüllen Sie auch alle anderen Regeln? Das prüft und entscheidet das Amt.
note-naturalisation_years-short = Das Gesetz sagt: Man muss meistens { $years } Jahre rechtmäßig in Deutschland leben. Nach Ihrer Angabe ist das erst am { $date } so weit. Das Amt prüft und entscheidet.
note-naturalisation_years-spouse = Sind Sie mit einer deutschen Person verheiratet oder in Lebens-Partnerschaft? Dann sagt das Gesetz: Man muss { $years } Jahre rechtmäßig in Deutschland leben. Und man muss { $marriage } Jahre verheiratet sein. Nach Ihren Angaben ist das so. Erfüllen Sie auch alle anderen Regeln? Das prüft und entscheidet das Amt.
note-naturalisation_years-spouse_short = Sind Sie mit einer deutschen Person verheiratet oder in Lebens-Partnerschaft? Dann sagt das Gesetz: Man muss { $years } Jahre rechtmäßig in Deutschland leben. Und man muss { $marriage } Jahre verheiratet sein. Nach Ihren Angaben ist das erst am { $date } so weit. Das Amt prüft und entscheidet.
note-long_absence = Waren Sie lange im Ausland? Dann zählen die Jahre davor vielleicht nur zum Teil. Das prüft das Amt. Bringen Sie bitte Papiere über diese Zeit mit.
note-applicant_age = Sind Sie noch keine { $years } Jahre alt? Dann können Sie diesen Antrag nicht allein stellen. Das müssen Ihre Eltern oder ein Vormund machen.
note-naturalisation_title = Ihr Aufenthaltsrecht gilt für einen bestimmten Zweck. Das Gesetz sagt: Mit diesem Zweck hat man meistens keinen Anspruch auf Einbürgerung. Das Amt prüft Ihren Fall und entscheidet.
note-naturalisation_language = Das Gesetz sagt: Man braucht meistens Deutsch mit der Stufe { $level }. Es gibt Ausnahmen, zum Beispiel bei Krankheit, Behinderung oder im Alter. Das Amt prüft und entscheidet.
note-naturalisation_test = Das Gesetz sagt: Man muss etwas über das Recht und das Leben in Deutschland wissen. Meistens zeigt man das mit dem Einbürgerungstest. Es gibt Ausnahmen, zum Beispiel bei Krankheit, Behinderung oder im Alter. Das Amt prüft und entscheidet.
note-democracy_missing = Das Gesetz sagt: Dieses Bekenntnis gehört zur Einbürgerung. Man muss es machen. Sie können Ihre Antwort noch ändern. Das Amt prüft und entscheidet.
note-history_missing = Das Gesetz sagt: Auch dieses Bekenntnis gehört zur Einbürgerung. Man muss es machen. Sie können Ihre Antwort noch ändern. Das Amt prüft und entscheidet.
note-convictions = Das Gesetz sagt: Wer eine Strafe vom Gericht hat, kann meistens nicht Deutsche oder Deutscher werden. Manche kleineren Strafen zählen nicht. Das Amt prüft Ihren Fall und entscheidet.
note-proceedings = Ermittelt jemand wegen einer Straftat gegen Sie? Dann sagt das Gesetz: So lange wartet das Amt mit der Entscheidung. Verfahren im Ausland müssen im Antrag stehen.
note-benefits_needed = Das Gesetz sagt: Man muss meistens ohne Grundsicherung und ohne Sozialhilfe leben können. Es gibt Ausnahmen, zum Beispiel wenn man länger in Vollzeit gearbeitet hat. Das Amt prüft und entscheidet.
note-multiple_marriage = Das Gesetz sagt: Wer gleichzeitig mit mehreren Personen verheiratet ist, kann nicht Deutsche oder Deutscher werden. Das Amt prüft Ihren Fall und entscheidet.
note-statements_incorrect = Sie können jetzt noch jede Angabe ändern. Sagen Sie mir einfach: Welche Angabe? Bei wichtigen Voraussetzungen muss alles stimmen. Macht jemand dabei mit Absicht falsche oder unvollständige Angaben? Dann ist die Einbürgerung zehn Jahre lang ausgeschlossen. Sind Sie unsicher? Dann sprechen Sie bitte mit jemandem aus dem Amt.

error-residence_before_birth = Sie sagen: Ich lebe seit diesem Tag in Deutschland. Aber dieser Tag ist vor Ihrer Geburt. Bitte prüfen Sie beide Daten.
