title = Einbürgerung
summary = Die deutsche Staatsangehörigkeit beantragen.
next = Die Behörde prüft Ihren Antrag und meldet sich, wenn Unterlagen fehlen. Wird Ihnen die Staatsangehörigkeit verliehen, bekommen Sie die Urkunde persönlich. Erst damit sind Sie eingebürgert.

field-residence_since-label = Rechtmäßig in Deutschland seit
field-residence_since-hint = Tag, Monat und Jahr
field-residence_since-ask = Seit wann leben Sie rechtmäßig in Deutschland?
field-absence_over_six_months-label = Länger im Ausland
field-absence_over_six_months-hint = Ja, wenn Sie einmal länger als sechs Monate am Stück fort waren
field-absence_over_six_months-ask = Waren Sie in dieser Zeit einmal länger als sechs Monate am Stück im Ausland? Bitte antworten Sie mit Ja oder Nein.
step-residence-ask = Seit wann leben Sie rechtmäßig in Deutschland? Und waren Sie in dieser Zeit einmal länger als sechs Monate am Stück im Ausland, ja oder nein?
step-residence-simple = Wann hat Ihr Leben mit Aufenthaltsrecht in Deutschland begonnen? Nennen Sie das Datum. Und waren Sie danach einmal länger als ein halbes Jahr fort?
step-residence-why = Für die Einbürgerung verlangt das Gesetz mehrere Jahre rechtmäßigen Aufenthalt. Lange Zeiten im Ausland können ihn unterbrechen.

field-spouse_german-label = Deutsche Ehe
field-spouse_german-hint = Ja, wenn Ihr Ehepartner oder eingetragener Lebenspartner deutsch ist
field-spouse_german-ask = Sind Sie mit einer deutschen Person verheiratet oder in eingetragener Lebenspartnerschaft? Bitte antworten Sie mit Ja oder Nein.
field-marriage_date-label = Verheiratet seit
field-marriage_date-hint = Tag der Heirat oder der Lebenspartnerschaft
field-marriage_date-ask = Seit wann sind Sie verheiratet oder in Lebenspartnerschaft?
step-spouse_german-ask = Sind Sie mit einer deutschen Person verheiratet oder in eingetragener Lebenspartnerschaft? Bitte antworten Sie mit Ja oder Nein.
step-spouse_german-simple = Hat Ihre Ehefrau oder Ihr Ehemann die deutsche Staatsangehörigkeit? Ja oder nein?
step-spouse_german-why = Für Eheleute und Lebenspartner von Deutschen gilt nach dem Gesetz eine kürzere Zeit.

step-birth_date-why = Mit dem Geburtsdatum erkennt die Behörde Sie sicher. Wer noch keine sechzehn Jahre alt ist, kann den Antrag nicht allein stellen.

field-residence_title-label = Aufenthaltsrecht
field-residence_title-hint = Der Titel, den Sie jetzt haben
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
step-residence_title-ask = Welches Aufenthaltsrecht haben Sie jetzt? Zum Beispiel: Niederlassungserlaubnis, Freizügigkeit als Bürgerin oder Bürger der Europäischen Union, Blaue Karte oder eine Aufenthaltserlaubnis und wofür sie gilt.
step-residence_title-simple = Was steht auf Ihrer Karte? Dürfen Sie für immer bleiben, oder bleiben Sie wegen der Arbeit, der Familie, des Studiums oder als Flüchtling? Oder kommen Sie aus der Europäischen Union?
step-residence_title-why = Das Gesetz nennt, mit welchem Aufenthaltsrecht man eingebürgert werden kann.

field-german_level-label = Deutschkenntnisse
field-german_level-hint = Die höchste Stufe, für die Sie einen Nachweis haben
field-german_level-ask = Welche Stufe Deutsch können Sie nachweisen?
option-german_level-none = kein Nachweis
option-german_level-a1 = A1
option-german_level-a2 = A2
option-german_level-b1 = B1
option-german_level-b2_or_higher = B2 oder höher
step-german_level-ask = Welche Stufe Deutsch können Sie nachweisen: A eins, A zwei, B eins, B zwei oder höher, oder haben Sie keinen Nachweis?
step-german_level-simple = Haben Sie ein Zeugnis über Ihr Deutsch? Dort steht ein Buchstabe mit einer Zahl, zum Beispiel B eins. Was steht dort?
step-german_level-why = Das Gesetz verlangt für die Einbürgerung ausreichende Deutschkenntnisse.

field-civic_knowledge-label = Wissen über Deutschland
field-civic_knowledge-hint = Einbürgerungstest, Test Leben in Deutschland oder deutscher Schulabschluss
field-civic_knowledge-ask = Wie weisen Sie Ihr Wissen über Recht und Leben in Deutschland nach?
option-civic_knowledge-naturalisation_test = Einbürgerungstest bestanden
option-civic_knowledge-test_life_in_germany = Test „Leben in Deutschland“ bestanden
option-civic_knowledge-german_school = deutscher Schulabschluss
option-civic_knowledge-none = kein Nachweis
step-civic_knowledge-ask = Wie weisen Sie Ihr Wissen über Recht und Leben in Deutschland nach: mit dem Einbürgerungstest, mit dem Test Leben in Deutschland, mit einem deutschen Schulabschluss, oder haben Sie keinen Nachweis?
step-civic_knowledge-simple = Haben Sie den Einbürgerungstest bestanden? Oder haben Sie hier eine Schule abgeschlossen? Oder haben Sie noch keinen Nachweis?
step-civic_knowledge-why = Das Gesetz verlangt Kenntnisse der Rechtsordnung und der Lebensverhältnisse. In der Regel zeigt sie der Einbürgerungstest.

field-children_included-label = Kinder mit einbürgern
field-children_included-hint = Ja, wenn minderjährige Kinder mit eingebürgert werden sollen
field-children_included-ask = Sollen minderjährige Kinder mit Ihnen zusammen eingebürgert werden? Bitte antworten Sie mit Ja oder Nein.
field-children_count-label = Zahl der Kinder
field-children_count-hint = Nur Kinder unter achtzehn Jahren
field-children_count-ask = Wie viele Kinder sollen mit eingebürgert werden?
step-children-ask = Sollen minderjährige Kinder mit Ihnen zusammen eingebürgert werden? Bitte antworten Sie mit Ja oder Nein.
step-children-simple = Haben Sie Kinder unter achtzehn Jahren, die auch deutsch werden sollen? Ja oder nein?
step-children-why = Minderjährige Kinder können zusammen mit den Eltern eingebürgert werden. Für sie gilt eine niedrigere Gebühr, wenn sie kein eigenes Einkommen haben.

field-living_secured-label = Lebensunterhalt gesichert
field-living_secured-hint = Ja, wenn Sie ohne Grundsicherung und ohne Sozialhilfe leben
field-living_secured-ask = Können Sie für sich und Ihre Familie ohne Grundsicherung und ohne Sozialhilfe sorgen? Bitte antworten Sie mit Ja oder Nein.
field-living_detail-label = Zum Lebensunterhalt
field-living_detail-hint = Welche Leistungen Sie bekommen und warum
field-living_detail-ask = Bitte sagen Sie kurz, welche Leistungen Sie bekommen und warum.
step-living_secured-ask = Können Sie für sich und Ihre Familie ohne Grundsicherung und ohne Sozialhilfe sorgen? Bitte antworten Sie mit Ja oder Nein.
step-living_secured-simple = Reicht Ihr eigenes Geld für Sie und Ihre Familie, ohne Geld vom Jobcenter oder vom Sozialamt? Ja oder nein?
step-living_secured-why = Das Gesetz verlangt, dass Sie den Lebensunterhalt ohne diese Leistungen bestreiten können. Es nennt auch Ausnahmen.

field-convicted-label = Verurteilungen
field-convicted-hint = Ja, wenn ein Gericht Sie wegen einer Straftat verurteilt hat
field-convicted-ask = Hat Sie ein Gericht in Deutschland oder im Ausland wegen einer Straftat verurteilt? Bitte antworten Sie mit Ja oder Nein.
field-convicted_detail-label = Zu den Verurteilungen
field-convicted_detail-hint = Wann, in welchem Land, weshalb und welche Strafe
field-convicted_detail-ask = Bitte sagen Sie kurz: Wann war die Verurteilung, in welchem Land, weshalb und welche Strafe?
step-convicted-ask = Hat Sie schon einmal ein Gericht in Deutschland oder im Ausland wegen einer Straftat verurteilt? Bitte antworten Sie mit Ja oder Nein.
step-convicted-simple = Haben Sie schon einmal von einem Gericht eine Strafe bekommen? Auch eine Geldstrafe zählt, auch im Ausland. Ja oder nein?
step-convicted-why = Verurteilungen müssen bei der Einbürgerung geprüft werden. Solche aus dem Ausland müssen Sie nach dem Gesetz im Antrag nennen.

field-proceedings_pending-label = Laufende Verfahren
field-proceedings_pending-hint = Ja, wenn gegen Sie wegen einer Straftat ermittelt wird
field-proceedings_pending-ask = Läuft in Deutschland oder im Ausland ein Ermittlungsverfahren oder Strafverfahren gegen Sie? Bitte antworten Sie mit Ja oder Nein.
field-proceedings_detail-label = Zu den laufenden Verfahren
field-proceedings_detail-hint = In welchem Land und weshalb ermittelt wird
field-proceedings_detail-ask = Bitte sagen Sie kurz: In welchem Land läuft das Verfahren, und worum geht es?
step-proceedings_pending-ask = Läuft zurzeit in Deutschland oder im Ausland ein Ermittlungsverfahren oder ein Strafverfahren gegen Sie? Bitte antworten Sie mit Ja oder Nein.
step-proceedings_pending-simple = Ermittelt die Polizei oder ein Gericht gerade gegen Sie, hier oder in einem anderen Land? Ja oder nein?
step-proceedings_pending-why = Während solcher Verfahren wird die Entscheidung nach dem Gesetz ausgesetzt. Verfahren im Ausland müssen Sie im Antrag nennen.

field-several_spouses-label = Mehrere Ehen zugleich
field-several_spouses-hint = Ja, wenn Sie mit mehr als einer Person zugleich verheiratet sind
field-several_spouses-ask = Sind Sie zurzeit mit mehr als einer Person verheiratet? Bitte antworten Sie mit Ja oder Nein.
step-several_spouses-ask = Sind Sie zurzeit mit mehr als einer Person gleichzeitig verheiratet? Bitte antworten Sie mit Ja oder Nein.
step-several_spouses-simple = Haben Sie gerade zwei oder mehr Ehefrauen oder Ehemänner? Ja oder nein?
step-several_spouses-why = Wer gleichzeitig mit mehreren Personen verheiratet ist, kann nach dem Gesetz nicht eingebürgert werden.

field-democracy-label = Bekenntnis zur Demokratie
field-democracy-hint = Zur freiheitlichen demokratischen Grundordnung des Grundgesetzes
field-democracy-ask = Bekennen Sie sich zur freiheitlichen demokratischen Grundordnung, und erklären Sie, dass Sie nichts verfolgen oder verfolgt haben, was sich gegen sie richtet? Bitte antworten Sie mit Ja oder Nein.
field-democracy_detail-label = Zum Bekenntnis
field-democracy_detail-hint = Was dagegen spricht und ob Sie sich davon abgewandt haben
field-democracy_detail-ask = Bitte sagen Sie kurz, was dagegen spricht, und ob Sie sich davon abgewandt haben.
step-democracy-ask = Nun zu Ihren Erklärungen. Die erste: Bekennen Sie sich zur freiheitlichen demokratischen Grundordnung des Grundgesetzes? Und erklären Sie, dass Sie nichts verfolgen oder unterstützen, was sich gegen sie, gegen den Staat und seine Sicherheit, gegen seine Verfassungsorgane oder mit Gewalt gegen auswärtige Belange Deutschlands richtet, und dass Sie es nie getan haben? Bitte antworten Sie mit Ja oder Nein.
step-democracy-simple = Stehen Sie zu den Regeln der Demokratie in Deutschland: zu freien Wahlen, zur Würde jedes Menschen, zur Gleichheit aller vor dem Gesetz? Und erklären Sie, dass Sie nie gegen sie gearbeitet haben? Ja oder nein?
step-democracy-why = Dieses Bekenntnis ist eine Voraussetzung der Einbürgerung im Staatsangehörigkeitsgesetz.

field-history-label = Bekenntnis zur Verantwortung
field-history-hint = Zur historischen Verantwortung Deutschlands, zum Schutz jüdischen Lebens und zum Frieden
field-history-ask = Bekennen Sie sich zur historischen Verantwortung Deutschlands, zum Schutz jüdischen Lebens, zum friedlichen Zusammenleben der Völker und zum Verbot eines Angriffskriegs? Bitte antworten Sie mit Ja oder Nein.
field-history_detail-label = Zum zweiten Bekenntnis
field-history_detail-hint = Warum Sie sich nicht dazu bekennen
field-history_detail-ask = Bitte sagen Sie kurz, warum nicht.
step-history-ask = Die zweite Erklärung: Bekennen Sie sich zur besonderen historischen Verantwortung Deutschlands für die nationalsozialistische Unrechtsherrschaft und ihre Folgen, insbesondere für den Schutz jüdischen Lebens, zum friedlichen Zusammenleben der Völker und zum Verbot, einen Angriffskrieg zu führen? Bitte antworten Sie mit Ja oder Nein.
step-history-simple = In der Zeit des Nationalsozialismus hat Deutschland großes Unrecht getan. Stehen Sie dazu, dass Deutschland deshalb jüdisches Leben besonders schützt und den Frieden wahrt? Ja oder nein?
step-history-why = Auch dieses Bekenntnis ist eine Voraussetzung der Einbürgerung im Staatsangehörigkeitsgesetz.

field-statements_correct-label = Richtigkeit der Angaben
field-statements_correct-hint = Ja, wenn alle Angaben richtig und vollständig sind
field-statements_correct-ask = Sind alle Ihre Angaben richtig und vollständig? Bitte antworten Sie mit Ja oder Nein.
step-statements_correct-ask = Zum Schluss: Sind alle Ihre Angaben richtig und vollständig? Bei vorsätzlich falschen oder unvollständigen Angaben zu wesentlichen Voraussetzungen ist die Einbürgerung zehn Jahre lang ausgeschlossen. Bitte antworten Sie mit Ja oder Nein.
step-statements_correct-simple = Haben Sie mir überall die Wahrheit gesagt und nichts Wichtiges weggelassen? Ja oder nein? Sie können jetzt noch alles ändern.
step-statements_correct-why = Stellt die Behörde eine vorsätzlich falsche Angabe fest, ist die Einbürgerung nach dem Gesetz zehn Jahre lang ausgeschlossen.

declaration-democracy-yes = Ich bekenne mich zur freiheitlichen demokratischen Grundordnung des Grundgesetzes für die Bundesrepublik Deutschland. Ich erkläre, dass ich keine Bestrebungen verfolge oder unterstütze und nie verfolgt oder unterstützt habe, die gegen sie, gegen den Bestand oder die Sicherheit des Bundes oder eines Landes gerichtet sind, die eine ungesetzliche Beeinträchtigung der Amtsführung der Verfassungsorgane oder ihrer Mitglieder zum Ziel haben oder die durch Gewalt oder deren Vorbereitung auswärtige Belange Deutschlands gefährden.
declaration-democracy-no = Ich gebe das Bekenntnis zur freiheitlichen demokratischen Grundordnung und die Erklärung dazu nicht ab.
declaration-history-yes = Ich bekenne mich zur besonderen historischen Verantwortung Deutschlands für die nationalsozialistische Unrechtsherrschaft und ihre Folgen, insbesondere für den Schutz jüdischen Lebens, sowie zum friedlichen Zusammenleben der Völker und zum Verbot der Führung eines Angriffskrieges.
declaration-history-no = Ich gebe das Bekenntnis zur besonderen historischen Verantwortung Deutschlands nicht ab.
declaration-convicted-yes = Ich bin in Deutschland oder im Ausland wegen einer Straftat verurteilt worden.
declaration-convicted-no = Ich bin weder in Deutschland noch im Ausland wegen einer Straftat verurteilt worden.
declaration-proceedings_pending-yes = In Deutschland oder im Ausland läuft ein Ermittlungsverfahren oder Strafverfahren gegen mich.
declaration-proceedings_pending-no = Weder in Deutschland noch im Ausland läuft ein Ermittlungsverfahren oder Strafverfahren gegen mich.
declaration-living_secured-yes = Ich kann den Lebensunterhalt für mich und meine unterhaltsberechtigten Angehörigen ohne Grundsicherung und ohne Sozialhilfe bestreiten.
declaration-living_secured-no = Ich kann den Lebensunterhalt für mich und meine unterhaltsberechtigten Angehörigen nicht ohne Grundsicherung oder Sozialhilfe bestreiten.
declaration-several_spouses-yes = Ich bin gleichzeitig mit mehreren Personen verheiratet.
declaration-several_spouses-no = Ich bin nicht gleichzeitig mit mehreren Personen verheiratet.
declaration-statements_correct-yes = Ich erkläre, dass alle meine Angaben richtig und vollständig sind. Ich weiß, dass die Einbürgerung zehn Jahre lang ausgeschlossen ist, wenn ich vorsätzlich falsche oder unvollständige Angaben zu wesentlichen Voraussetzungen mache.
declaration-statements_correct-no = Ich kann nicht erklären, dass alle meine Angaben richtig und vollständig sind.

evidence-passport = Ihr gültiger Reisepass oder Personalausweis
evidence-residence_card = Ihr Aufenthaltstitel
evidence-birth_certificate = Ihre Geburtsurkunde
evidence-income_proof = Nachweise über Ihr Einkommen
evidence-language_certificate = ein Zeugnis über Ihre Deutschkenntnisse
evidence-civic_test = die Bescheinigung über den bestandenen Test
evidence-school_certificate = Ihr deutsches Schulzeugnis
evidence-marriage_certificate = Ihre Heiratsurkunde und der Ausweis Ihres Ehepartners
evidence-children_certificates = die Geburtsurkunden und Pässe der Kinder
evidence-court_records = Unterlagen über die Verurteilung

fee-naturalisation = Die Einbürgerung kostet { $amount } Euro.
fee-child = Für jedes minderjährige Kind ohne eigenes Einkommen, das mit eingebürgert wird, kostet sie { $amount } Euro.

note-naturalisation_years-reached = Das Gesetz verlangt in der Regel { $years } Jahre rechtmäßigen Aufenthalt. Nach Ihrer Angabe ist das erreicht. Ob alle Voraussetzungen erfüllt sind, prüft und entscheidet die Behörde.
note-naturalisation_years-short = Das Gesetz verlangt in der Regel { $years } Jahre rechtmäßigen Aufenthalt. Nach Ihrer Angabe ist das erst am { $date } erreicht. Die Behörde prüft und entscheidet.
note-naturalisation_years-spouse = Für Eheleute und Lebenspartner von Deutschen nennt das Gesetz { $years } Jahre rechtmäßigen Aufenthalt und { $marriage } Jahre Ehe. Nach Ihren Angaben ist das erreicht. Ob alle Voraussetzungen erfüllt sind, prüft und entscheidet die Behörde.
note-naturalisation_years-spouse_short = Für Eheleute und Lebenspartner von Deutschen nennt das Gesetz { $years } Jahre rechtmäßigen Aufenthalt und { $marriage } Jahre Ehe. Nach Ihren Angaben ist das erst am { $date } erreicht. Die Behörde prüft und entscheidet.
note-long_absence = Nach längeren Zeiten im Ausland kann es sein, dass die Jahre davor nur teilweise zählen. Das prüft die Behörde. Bringen Sie bitte Unterlagen über diese Zeit mit.
note-applicant_age = Wer noch keine { $years } Jahre alt ist, kann diesen Antrag nicht allein stellen. Das müssen die Eltern oder ein Vormund tun.
note-naturalisation_title = Mit einem Aufenthaltsrecht für diesen Zweck sieht das Gesetz in der Regel keinen Anspruch auf Einbürgerung vor. Die Behörde prüft Ihren Fall und entscheidet.
note-naturalisation_language = Das Gesetz verlangt in der Regel Deutschkenntnisse der Stufe { $level }. Es gibt Ausnahmen, zum Beispiel bei Krankheit, Behinderung oder im Alter. Die Behörde prüft und entscheidet.
note-naturalisation_test = Das Gesetz verlangt Kenntnisse über Recht und Leben in Deutschland, in der Regel durch den Einbürgerungstest. Es gibt Ausnahmen, zum Beispiel bei Krankheit, Behinderung oder im Alter. Die Behörde prüft und entscheidet.
note-democracy_missing = Dieses Bekenntnis ist nach dem Gesetz eine Voraussetzung der Einbürgerung. Sie können Ihre Antwort noch ändern. Die Behörde prüft und entscheidet.
note-history_missing = Auch dieses Bekenntnis ist nach dem Gesetz eine Voraussetzung der Einbürgerung. Sie können Ihre Antwort noch ändern. Die Behörde prüft und entscheidet.
note-convictions = Nach dem Gesetz steht eine Verurteilung der Einbürgerung in der Regel entgegen. Manche leichteren Strafen bleiben außer Betracht. Die Behörde prüft Ihren Fall und entscheidet.
note-proceedings = Solange gegen Sie wegen des Verdachts einer Straftat ermittelt wird, ist die Entscheidung über die Einbürgerung nach dem Gesetz ausgesetzt. Verfahren im Ausland müssen im Antrag stehen.
note-benefits_needed = Das Gesetz verlangt in der Regel, dass Sie den Lebensunterhalt ohne Grundsicherung und ohne Sozialhilfe bestreiten können. Es gibt Ausnahmen, zum Beispiel bei längerer Arbeit in Vollzeit. Die Behörde prüft und entscheidet.
note-multiple_marriage = Wer gleichzeitig mit mehreren Personen verheiratet ist, ist nach dem Gesetz von der Einbürgerung ausgeschlossen. Die Behörde prüft Ihren Fall und entscheidet.
note-statements_incorrect = Sie können jede Angabe jetzt noch ändern. Sagen Sie mir einfach, welche. Vorsätzlich falsche oder unvollständige Angaben zu wesentlichen Voraussetzungen schließen die Einbürgerung für zehn Jahre aus. Wenn Sie unsicher sind, sprechen Sie bitte mit jemandem aus der Behörde.

error-residence_before_birth = Der Beginn Ihres Aufenthalts liegt vor Ihrem Geburtsdatum. Bitte prüfen Sie beide Daten.
