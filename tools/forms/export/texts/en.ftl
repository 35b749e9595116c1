# The fixed texts of a printed draft.
status-application = Draft of an application
status-prefill = Preparation of an appointment
status-handoff = Unfinished application, passed on to the staff
reference = Reference number
received = Received on
received-value = { $date }, { $time }
legal-basis = Legal basis
language = Language of the conversation
section-data = Your details
section-declarations = Declarations
section-notes = Legal information
section-fees = Fees
section-evidence = Documents
section-next = What happens next
source = Source: { $source }, as of { $date }
skipped = not stated
open = still open
