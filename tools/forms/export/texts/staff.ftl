# What only staff read, in German.
column-label = Angabe
column-text = Inhalt
page = Seite %1 von %2
verbatim = im Wortlaut, Sprache: { $language }
origin-rule = Gesprochen oder getippt: „{ $span }“, nach Regeln verstanden
origin-model = Gesprochen oder getippt: „{ $span }“, vom Sprachmodell verstanden
origin-touch = Am Bildschirm eingegeben
confirmed = bestätigt
unconfirmed = nicht bestätigt
