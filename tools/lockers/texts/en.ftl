# Names of items for staff.
old-licence = previous driving licence
licence-card = driving licence
international-licence = international driving permit
plates = number plates
registration-certificate-1 = registration certificate part I
registration-certificate-2 = registration certificate part II
trailer-list = list of trailers
identity-card = identity card
passport = passport
residence-permit-card = electronic residence permit
registration-paper = certificate of registration
other-document = other document
naturalisation-certificate = naturalisation certificate
warning-off_by_default = { $item }: { $source } provides for handing it over in person. Handing it over by locker was switched on explicitly in the settings.
