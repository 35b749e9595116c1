# Namen der Gegenstände für die Sachbearbeitung.
old-licence = bisheriger Führerschein
licence-card = Führerschein
international-licence = Internationaler Führerschein
plates = Kennzeichenschilder
registration-certificate-1 = Zulassungsbescheinigung Teil I
registration-certificate-2 = Zulassungsbescheinigung Teil II
trailer-list = Anhängerverzeichnis
identity-card = Personalausweis
passport = Reisepass
residence-permit-card = elektronischer Aufenthaltstitel
registration-paper = Meldebescheinigung
other-document = sonstige Unterlage
naturalisation-certificate = Einbürgerungsurkunde
warning-off_by_default = { $item }: { $source } sieht die persönliche Ausgabe vor. Die Ausgabe über das Schließfach ist in den Einstellungen ausdrücklich eingeschaltet.
