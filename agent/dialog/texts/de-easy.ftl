# Was das Terminal außerhalb der Formulare sagt. Kurz, förmlich, freundlich; wird vorgelesen.

notice = Guten Tag! Ich bin ein Computer-Programm mit künstlicher Intelligenz. Ich bin kein Mensch. Ich helfe Ihnen bei einem Antrag. Danach prüft ein Mensch aus dem Amt den Antrag. Niemand speichert Ihre Stimme.
ask-consent = Möchten Sie anfangen?
consent-declined = In Ordnung. Sie können immer wiederkommen. Oder Sie sprechen mit einem Menschen, wenn das Amt offen ist. Auf Wiedersehen!

ask-service = Was möchten Sie machen? Das können Sie hier beantragen: { $services }.
ask-service-many = Was möchten Sie machen? Sagen Sie es einfach so, wie Sie möchten. Oder wählen Sie auf dem Bildschirm aus. Soll ich alles vorlesen? Dann sagen Sie: Hilfe.
service-chosen = Gern. Es geht um: { $service }.
service-unknown = Das geht an diesem Gerät leider nicht.
service-running = Sie machen gerade diesen Antrag: { $service }. Möchten Sie etwas anderes machen? Dann beenden Sie bitte zuerst diesen Antrag.

back-to-form = Wir machen mit Ihrem Antrag weiter.
noted = Das habe ich aufgeschrieben: { $values }.
corrected = Das habe ich geändert: { $values }.
cleared = Das habe ich gelöscht: { $label }.
skipped = Gut, das bleibt leer.
required = Das muss ich für den Antrag leider wissen.
field-unknown = Das gibt es in Ihrem Antrag nicht.

hint-touch = Sie können die Antwort auch auf dem Bildschirm tippen.
hint-person = Möchten Sie lieber mit einem Menschen sprechen? Dann sagen Sie bitte: Mensch.
not-understood = Das habe ich leider nicht verstanden.
not-heard = Ich habe Sie leider nicht gehört. Bitte sprechen Sie noch einmal.

no-answer = Das weiß ich leider nicht. In meinen Unterlagen steht nichts dazu. Bitte fragen Sie einen Menschen aus dem Amt.
why-general = Ich frage nur, was für Ihren Antrag wichtig ist.
recall = Das habe ich schon: { $values }.
recall-empty = Ich habe noch nichts aufgeschrieben.
back-first = Das war die erste Frage. Weiter zurück geht es nicht.
back-done = Gut, wir gehen eine Frage zurück.
keep-value = Jetzt steht dort: { $values }.
small-talk = Das ist nett von Ihnen.
help-consent = Möchten Sie anfangen? Dann sagen Sie bitte: Ja.
help-service = Das können Sie hier machen: { $services }.
help-review = Ist alles richtig? Dann sagen Sie: Ja. Ist etwas falsch? Dann sagen Sie mir, was ich ändern soll.
help-submitted = Sie können noch etwas fragen. Oder Sie können das Gespräch beenden.

review-intro = Ich lese Ihnen jetzt alles noch einmal vor.
review-item = { $label }: { $value }.
review-private = { $label }: Das steht auf dem Bildschirm.
ask-confirm = Ist alles richtig? Soll ich den Antrag so abgeben?
ask-change = Was soll ich ändern?

submitted = Ihr Antrag ist angekommen. Ihre Vorgangsnummer ist { $reference }. Die Nummer steht auf dem Bildschirm. Sie können die Nummer ausdrucken.
ask-more = Haben Sie noch eine Frage?
more-go-on = Bitte fragen Sie.
already-submitted = Ihr Antrag ist schon beim Amt. Möchten Sie etwas ändern? Das macht das Amt. Nennen Sie dort Ihre Vorgangsnummer.
filing-failed = Ich konnte den Antrag gerade nicht abgeben. Ihre Angaben sind noch da. Bitte warten Sie kurz. Dann sagen Sie noch einmal: Ja.
handoff-failed = Ich kann gerade niemandem Bescheid sagen. Ihre Angaben sind noch da. Bitte warten Sie kurz. Dann versuchen Sie es noch einmal.

handoff = Ich gebe alles an einen Menschen aus dem Amt weiter. Ihre Vorgangsnummer ist { $reference }. Gehen Sie zum Amt, oder rufen Sie dort an, wenn das Amt offen ist. Sagen Sie dann bitte diese Nummer.
handoff-without-form = Ein Mensch am Schalter hilft Ihnen gern. Gehen Sie dorthin, wenn das Amt offen ist.
ask-continue = Möchten Sie hier noch weitermachen?

end-ask = Möchten Sie wirklich aufhören? Dann lösche ich Ihre Angaben.
end-stays = Gut, wir machen weiter.
goodbye = Vielen Dank und auf Wiedersehen!
goodbye-deleted = Ich habe Ihre Angaben gelöscht. Auf Wiedersehen!

language-offer = Möchten Sie lieber Leichte Sprache?
language-changed = Gern, ich spreche jetzt in Leichter Sprache.
language-unavailable = Diese Sprache spreche ich hier leider nicht.

welcome-back = Ich bin wieder da.
too-long = Das war zu lang für mich. Bitte antworten Sie kürzer.
understanding-failed = Bei mir war gerade etwas kaputt. Bitte sagen Sie das noch einmal.
storage-failed = Ihre letzte Angabe konnte ich nicht speichern. Alles davor ist noch da. Bitte fragen Sie einen Menschen aus dem Amt.
and = und

slower = Gern, ich spreche langsamer.
slower-already = Langsamer kann ich leider nicht sprechen.
faster = Gern, ich spreche schneller.
faster-already = Schneller kann ich leider nicht sprechen.
louder = Gern, ich spreche lauter.
louder-already = Lauter kann ich leider nicht sprechen.
quieter = Gern, ich spreche leiser.
quieter-already = Leiser kann ich leider nicht sprechen.

advice = Dazu kann ich nichts sagen. Ich gebe keinen Rat. Ich weiß auch nicht, was das Amt entscheidet. Ein Mensch aus dem Amt spricht mit Ihnen darüber.
insult = Ich möchte Ihnen gern helfen. Bitte bleiben wir freundlich.
off-topic = Das kann ich hier nicht. Ich helfe Ihnen bei Anträgen an das Amt.
other-person = Dieser Antrag ist nur für Sie selbst. Für eine andere Person machen wir danach einen neuen Antrag.
privacy = Niemand speichert Ihre Stimme. Ihre Angaben bekommt nur das Amt, das Ihren Antrag bearbeitet. Hören Sie vorher auf? Dann lösche ich Ihre Angaben.
progress = { $count ->
    [one] Es kommt noch eine Frage.
   *[other] Es kommen noch { $count } Fragen.
}
evidence = Bitte bringen Sie mit: { $items }.
evidence-none = Sie müssen nichts mitbringen.
fee-none = In meinen Unterlagen steht nichts zu den Kosten.

declare-intro = Jetzt lese ich Ihnen einzelne Sätze vor. Mit diesen Sätzen erklären Sie etwas. Sagen Sie bitte nach jedem Satz: Stimmt er?
ask-declare = { $declaration } Stimmt das?
help-declare = Stimmt der Satz? Dann sagen Sie: Ja. Soll ich den Satz ändern? Dann sagen Sie: Nein.
ask-confirm-prefill = Ist alles richtig? Soll ich die Angaben für Ihren Termin so weitergeben?
submitted-prefill = Ihre Angaben für den Termin sind gespeichert. Ihre Vorgangsnummer ist { $reference }.
received-at = Angekommen am { $date } um { $time } Uhr.

paused = Ich hebe Ihre Angaben auf. Ihre Nummer ist { $reference }. Mit der Nummer können Sie hier weitermachen. Sie gilt { $minutes } Minuten. Danach lösche ich alles.
pause-empty = Sie haben noch nichts angegeben. Sie können immer neu anfangen.
resumed = Ihre Angaben sind wieder da.
resume-ask = Sie haben eine Nummer zum Weitermachen. Wie ist die Nummer? Sie hat neun Ziffern.
resume-unknown = Zu dieser Nummer finde ich keine Angaben. Vielleicht ist die Zeit vorbei.
resume-running = Sie machen gerade schon einen Antrag.

locker-moment = Bitte warten Sie kurz.
locker-code = Sie haben einen Code auf Ihrem Brief. Tippen Sie den Code jetzt ein. Oder halten Sie das schwarz-weiße Bild an das Lese-Gerät. Sagen Sie den Code nicht laut. Das Mikrofon ist jetzt aus.
locker-authorised-pickup = Danke. Der Code ist richtig.
locker-authorised-dropoff = Fach { $door } ist für Sie. Haben Sie alles dabei? Dann öffnen Sie das Fach auf dem Bildschirm.
locker-opening = Fach { $door } geht jetzt auf.
locker-opened-pickup = Fach { $door } ist offen. Nehmen Sie bitte alles heraus. Drücken Sie dann die Tür zu.
locker-opened-dropoff = Fach { $door } ist offen. Legen Sie bitte alles hinein. Drücken Sie dann die Tür zu.
locker-reminder = Fach { $door } ist noch offen. Sind Sie fertig? Dann drücken Sie bitte die Tür zu.
locker-alarm = Achtung: Bitte sehen Sie nach Fach { $door }. Ist die Tür noch offen? Dann drücken Sie die Tür jetzt zu.
locker-closed-pickup = Die Tür ist zu. Haben Sie alles herausgenommen?
locker-closed-dropoff = Die Tür ist zu. Haben Sie alles hineingelegt?
locker-taken = Vielen Dank. Sie sind fertig.
locker-laid-in = Vielen Dank. Ein Mensch aus dem Amt holt alles ab. Dann macht das Amt weiter.
locker-jammed = Fach { $door } ist nicht aufgegangen. Drücken Sie leicht gegen die Tür. Dann lassen Sie los. Dann versuchen Sie es auf dem Bildschirm noch einmal.
locker-moved = Dieses Fach geht nicht auf. Sie bekommen ein anderes Fach. Es ist Fach { $door }. Öffnen Sie das Fach auf dem Bildschirm.
locker-person = Hier muss Ihnen ein Mensch helfen. Auf dem Bildschirm steht, was Sie machen können.
locker-wrong-code = Dieser Code ist falsch. Bitte tippen Sie den Code noch einmal.
locker-keypad-locked = Der Code war zu oft falsch. Sie müssen jetzt warten. Auf dem Bildschirm steht, wie lange.
locker-unavailable = Die Fächer gehen gerade nicht. Bitte versuchen Sie es später noch einmal. Oder fragen Sie einen Menschen aus dem Amt.
locker-disputed = Danke, dass Sie das sagen. Wir haben es aufgeschrieben. Ein Mensch aus dem Amt kümmert sich darum.
locker-cancelled = In Ordnung. Alles bleibt so, wie es ist.
locker-shut-first = Bitte drücken Sie zuerst die Tür zu.
locker-choose = Was stimmt nicht? Bitte wählen Sie es auf dem Bildschirm.
locker-screen = Bitte sehen Sie auf den Bildschirm. Dort steht, was Sie machen sollen.
locker-more = Möchten Sie hier noch etwas machen?
locker-none = An diesem Gerät gibt es leider keine Fächer.
locker-dropoff-none = Für diesen Antrag können Sie hier nichts in ein Fach legen.
locker-offer = Das können Sie jetzt in ein Fach legen: { $items }. Möchten Sie das? Dann sagen Sie: einlegen.
code-typed-only = Bitte sagen Sie Ihren Code nicht laut. Schreiben Sie ihn auch nicht hier. Sie tippen den Code nur bei den Fächern ein.

item-old-licence = den alten Führerschein
item-licence-card = den Führerschein
item-international-licence = den Führerschein für andere Länder
item-plates = die Auto-Schilder
item-registration-certificate-1 = den Fahrzeug-Schein
item-registration-certificate-2 = den Fahrzeug-Brief
item-trailer-list = die Liste von den Anhängern
item-identity-card = den Personal-Ausweis
item-passport = den Reise-Pass
item-residence-permit-card = die Aufenthalts-Karte
item-registration-paper = das Papier über Ihre Adresse
item-other-document = andere Papiere
item-named = die Papiere aus Ihrem Antrag
