# Was das Terminal außerhalb der Formulare sagt. Kurz, förmlich, freundlich; wird vorgelesen.

notice = Guten Tag! Ich bin ein Computerprogramm mit künstlicher Intelligenz, kein Mensch. Ich helfe Ihnen, einen Antrag auszufüllen. Eine Mitarbeiterin oder ein Mitarbeiter prüft ihn danach. Ihre Stimme wird nicht gespeichert.
ask-consent = Möchten Sie anfangen?
consent-declined = In Ordnung. Sie können jederzeit wiederkommen oder zu den Öffnungszeiten mit einem Menschen sprechen. Auf Wiedersehen!

ask-service = Was möchten Sie erledigen? Sie können hier beantragen: { $services }.
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
help-service = Sagen Sie zum Beispiel: Ich möchte meinen Führerschein umtauschen.
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
