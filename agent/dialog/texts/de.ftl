# Was das Terminal außerhalb der Formulare sagt. Kurz, förmlich, freundlich; wird vorgelesen.

notice = Guten Tag! Ich bin ein Computerprogramm mit künstlicher Intelligenz, kein Mensch. Ich helfe Ihnen, einen Antrag auszufüllen. Eine Mitarbeiterin oder ein Mitarbeiter prüft ihn danach. Ihre Stimme wird nicht gespeichert.
ask-consent = Möchten Sie anfangen?
consent-declined = In Ordnung. Sie können jederzeit wiederkommen oder zu den Öffnungszeiten mit einem Menschen sprechen. Auf Wiedersehen!

ask-service = Was möchten Sie erledigen? Sie können hier beantragen: { $services }.
ask-service-many = Was möchten Sie erledigen? Sagen Sie es mit Ihren Worten oder wählen Sie auf dem Bildschirm. Wenn ich alles vorlesen soll, sagen Sie: Hilfe.
service-chosen = Gern. Es geht um: { $service }.
service-unknown = Das kann ich an diesem Terminal leider nicht bearbeiten.
service-running = Sie sind mitten im Antrag: { $service }. Wenn Sie etwas anderes möchten, beenden Sie ihn bitte zuerst.

back-to-form = Weiter mit Ihrem Antrag.
noted = Ich habe notiert: { $values }.
corrected = Geändert: { $values }.
cleared = Ich habe diese Angabe gelöscht: { $label }.
skipped = Gut, das lassen wir offen.
required = Diese Angabe brauche ich leider für den Antrag.
field-unknown = Diese Angabe gibt es in Ihrem Antrag nicht.

hint-touch = Sie können die Antwort auch auf dem Bildschirm eintippen.
hint-person = Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie bitte: Mensch.
not-understood = Das habe ich leider nicht verstanden.
not-heard = Ich habe Sie leider nicht gehört. Bitte sprechen Sie noch einmal.

no-answer = Das weiß ich leider nicht. Dazu steht nichts in meinen Unterlagen. Bitte fragen Sie dazu eine Mitarbeiterin oder einen Mitarbeiter.
why-general = Ich frage nur, was für Ihren Antrag nötig ist.
recall = Bisher habe ich: { $values }.
recall-empty = Bisher habe ich noch nichts notiert.
back-first = Das war die erste Frage. Weiter zurück geht es nicht.
back-done = Gut, gehen wir einen Schritt zurück.
keep-value = Zurzeit steht dort: { $values }.
small-talk = Das ist freundlich von Ihnen.
help-consent = Sagen Sie bitte Ja, wenn wir anfangen sollen.
help-service = Das können Sie hier erledigen: { $services }.
help-review = Sagen Sie Ja, wenn alles stimmt. Sonst sagen Sie, was ich ändern soll.
help-submitted = Sie können noch etwas fragen oder das Gespräch beenden.

review-intro = Ich lese Ihnen alles noch einmal vor.
review-item = { $label }: { $value }.
review-private = { $label }: steht auf dem Bildschirm.
ask-confirm = Stimmt alles, und soll ich den Antrag so abgeben?
ask-change = Was soll ich ändern?

submitted = Ihr Antrag ist eingegangen. Ihre Vorgangsnummer ist { $reference }. Sie können sie auf dem Bildschirm lesen und ausdrucken.
ask-more = Haben Sie noch eine Frage?
more-go-on = Bitte fragen Sie.
already-submitted = Ihr Antrag ist schon abgegeben. Änderungen nimmt die zuständige Stelle unter Ihrer Vorgangsnummer vor.
filing-failed = Ich konnte den Antrag gerade nicht abgeben. Ihre Angaben sind nicht verloren. Bitte sagen Sie in einem Moment noch einmal Ja.
handoff-failed = Ich kann gerade niemanden benachrichtigen. Ihre Angaben sind nicht verloren. Bitte versuchen Sie es in einem Moment noch einmal.

handoff = Ich gebe Ihr Anliegen an eine Mitarbeiterin oder einen Mitarbeiter weiter. Ihre Vorgangsnummer ist { $reference }. Bitte nennen Sie diese Nummer, wenn Sie sich zu den Öffnungszeiten melden.
handoff-without-form = Zu den Öffnungszeiten hilft Ihnen gern eine Mitarbeiterin oder ein Mitarbeiter am Schalter.
ask-continue = Möchten Sie hier noch weitermachen?

end-ask = Möchten Sie wirklich aufhören? Ihre Angaben werden dann gelöscht.
end-stays = Gut, machen wir weiter.
goodbye = Vielen Dank und auf Wiedersehen!
goodbye-deleted = Ich habe Ihre Angaben gelöscht. Auf Wiedersehen!

language-offer = Möchten Sie lieber Deutsch sprechen?
language-changed = Gern, wir sprechen jetzt Deutsch.
language-unavailable = Diese Sprache spreche ich an diesem Terminal leider nicht.

welcome-back = Da bin ich wieder.
too-long = Das war zu lang für mich. Bitte antworten Sie kürzer.
understanding-failed = Bei mir gab es gerade eine Störung. Bitte sagen Sie das noch einmal.
storage-failed = Ich konnte Ihre letzte Angabe nicht sichern. Alles davor ist noch da. Bitte wenden Sie sich an eine Mitarbeiterin oder einen Mitarbeiter.
and = und

slower = Gern, ich spreche langsamer.
slower-already = Langsamer kann ich leider nicht sprechen.
faster = Gern, ich spreche schneller.
faster-already = Schneller kann ich leider nicht sprechen.
louder = Gern, ich spreche lauter.
louder-already = Lauter kann ich leider nicht sprechen.
quieter = Gern, ich spreche leiser.
quieter-already = Leiser kann ich leider nicht sprechen.

advice = Dazu kann ich nichts sagen. Ich berate nicht, und ich weiß nicht, wie die Behörde entscheidet. Das bespricht eine Mitarbeiterin oder ein Mitarbeiter mit Ihnen.
insult = Ich möchte Ihnen gern helfen. Lassen Sie uns bitte freundlich bleiben.
off-topic = Das kann ich hier nicht. Ich helfe Ihnen mit Anträgen an die Behörde.
other-person = Dieser Antrag gilt nur für Sie selbst. Für eine andere Person füllen wir danach einen eigenen Antrag aus.
privacy = Ihre Stimme wird nicht gespeichert. Ihre Angaben bekommt nur die zuständige Behörde. Wenn Sie abbrechen, lösche ich sie.
progress = { $count ->
    [one] Es kommt noch eine Frage.
   *[other] Es kommen noch { $count } Fragen.
}
evidence = Bitte bringen Sie mit: { $items }.
evidence-none = Sie müssen nichts mitbringen.
fee-none = Zu einer Gebühr steht in meinen Unterlagen nichts.

declare-intro = Jetzt lese ich Ihnen Ihre Erklärungen einzeln vor. Bitte sagen Sie jedes Mal, ob sie stimmen.
ask-declare = { $declaration } Stimmt das?
help-declare = Sagen Sie Ja, wenn der Satz stimmt. Sagen Sie Nein, wenn ich ihn ändern soll.
ask-confirm-prefill = Stimmt alles, und soll ich die Angaben für Ihren Termin so weitergeben?
submitted-prefill = Ihre Angaben für den Termin sind gespeichert. Ihre Vorgangsnummer ist { $reference }.
received-at = Eingegangen am { $date } um { $time } Uhr.

paused = Ich hebe Ihre Angaben auf. Mit der Nummer { $reference } können Sie hier weitermachen. Sie gilt { $minutes } Minuten. Danach lösche ich alles.
pause-empty = Sie haben noch nichts angegeben. Sie können jederzeit neu anfangen.
resumed = Da sind Ihre Angaben wieder.
resume-ask = Wie lautet Ihre Nummer zum Weitermachen? Sie hat neun Ziffern.
resume-unknown = Zu dieser Nummer finde ich keine Angaben. Vielleicht ist die Zeit abgelaufen.
resume-running = Sie sind schon mitten in einem Antrag.

locker-moment = Einen Moment, bitte.
locker-code = Bitte tippen Sie jetzt den Code aus Ihrem Brief ein, oder halten Sie den QR-Code an das Lesegerät. Sagen Sie den Code bitte nicht laut. Das Mikrofon ist so lange ausgeschaltet.
locker-authorised-pickup = Danke, der Code stimmt.
locker-authorised-dropoff = Fach { $door } ist für Sie reserviert. Bitte halten Sie alles bereit, und öffnen Sie das Fach dann auf dem Bildschirm.
locker-opening = Fach { $door } geht jetzt auf.
locker-opened-pickup = Fach { $door } ist offen. Bitte nehmen Sie alles heraus, und drücken Sie danach die Tür zu.
locker-opened-dropoff = Fach { $door } ist offen. Bitte legen Sie alles hinein, und drücken Sie danach die Tür zu.
locker-reminder = Fach { $door } ist noch offen. Bitte drücken Sie die Tür zu, wenn Sie fertig sind.
locker-alarm = Achtung, bitte prüfen Sie Fach { $door }. Wenn die Tür noch offen ist, drücken Sie sie jetzt zu.
locker-closed-pickup = Die Tür ist zu. Haben Sie alles herausgenommen?
locker-closed-dropoff = Die Tür ist zu. Haben Sie alles hineingelegt?
locker-taken = Vielen Dank. Damit ist die Abholung abgeschlossen.
locker-laid-in = Vielen Dank. Eine Mitarbeiterin oder ein Mitarbeiter holt alles ab und bearbeitet es.
locker-jammed = Fach { $door } ist nicht aufgegangen. Drücken Sie leicht gegen die Tür, und lassen Sie los. Danach können Sie es auf dem Bildschirm noch einmal versuchen.
locker-moved = Dieses Fach lässt sich nicht öffnen. Bitte nehmen Sie Fach { $door }. Sie öffnen es auf dem Bildschirm.
locker-person = Hier kann Ihnen nur ein Mensch weiterhelfen. Wie es weitergeht, steht auf dem Bildschirm.
locker-wrong-code = Dieser Code stimmt nicht. Bitte tippen Sie ihn noch einmal ein.
locker-keypad-locked = Es gab zu viele falsche Codes. Die Eingabe ist eine Zeit lang gesperrt. Auf dem Bildschirm sehen Sie, wie lange.
locker-unavailable = Die Fächer stehen gerade nicht zur Verfügung. Bitte versuchen Sie es später noch einmal, oder wenden Sie sich an eine Mitarbeiterin oder einen Mitarbeiter.
locker-disputed = Danke für den Hinweis. Wir haben ihn notiert, und eine Mitarbeiterin oder ein Mitarbeiter geht der Sache nach.
locker-cancelled = In Ordnung. Es bleibt alles, wie es ist.
locker-shut-first = Bitte drücken Sie zuerst die Tür zu.
locker-choose = Bitte wählen Sie auf dem Bildschirm, was nicht stimmt.
locker-screen = Bitte sehen Sie auf den Bildschirm. Dort steht, was zu tun ist.
locker-more = Möchten Sie hier noch etwas erledigen?
locker-none = An diesem Terminal gibt es leider keine Fächer zum Abholen oder Einlegen.
locker-dropoff-none = Zu diesem Antrag können Sie hier nichts einlegen.
locker-offer = Sie können jetzt gleich in ein Fach einlegen: { $items }. Wenn Sie das möchten, sagen Sie: einlegen.
code-typed-only = Bitte sagen und schreiben Sie Ihren Code hier nicht. Er wird nur auf dem Tastenfeld der Fächer eingegeben.

item-old-licence = den alten Führerschein
item-licence-card = den Führerschein
item-international-licence = den internationalen Führerschein
item-plates = die Kennzeichenschilder
item-registration-certificate-1 = den Fahrzeugschein
item-registration-certificate-2 = den Fahrzeugbrief
item-trailer-list = das Anhängerverzeichnis
item-identity-card = den Personalausweis
item-passport = den Reisepass
item-residence-permit-card = den Aufenthaltstitel
item-registration-paper = die Meldebescheinigung
item-other-document = andere Unterlagen
item-named = die genannten Unterlagen
