### Audit: details of records, and who or what is meant.

audit-somebody = Member of staff
audit-nobody = nobody
audit-who-bridge = Cabinet
audit-who-operator = Person at the machine
audit-who-system = Service
audit-who-terminal = Terminal

audit-key-after = now
audit-key-at = noticed
audit-key-before = before
audit-key-by-code = with an enrolment code
audit-key-cabinet = cabinet
audit-key-case = case
audit-key-case-assign-to = to
audit-key-code-left = tries left for the code
audit-key-count = number
audit-key-cutoff = older than
audit-key-digest = proof
audit-key-door = compartment
audit-key-errands = blocked pick-ups and drop-offs
audit-key-expected-seq = expected record
audit-key-field = field
audit-key-form = format
audit-key-format = format
audit-key-found-seq = last record there is
audit-key-from = before
audit-key-intact = intact
audit-key-item = document
audit-key-jti = identifier of the release
audit-key-key = key
audit-key-keypad-left = tries left at the keypad
audit-key-kind = kind
audit-key-known = known up to event
audit-key-op = purpose
audit-key-purpose = for
audit-key-reason = reason
audit-key-records = verified records
audit-key-roles = roles
audit-key-seq = number of the release
audit-key-state = state
audit-key-to = now
audit-key-told = reported up to event
audit-key-via = received

audit-purpose-load = laying in
audit-purpose-override = new code, emptying or settling

audit-op-disable = take out of service
audit-op-dropoff = drop-off
audit-op-enable = put back into service
audit-op-inspect = inspection
audit-op-load = laying in
audit-op-pickup = pick-up
audit-op-unload = emptying

audit-format-csv = CSV
audit-format-json = JSON
audit-format-letter = letter
audit-format-pdf = PDF

audit-reason-does-not-close = door did not shut
audit-reason-does-not-open = door did not open
audit-reason-forced = door opened without a release
audit-reason-jammed = door did not open
audit-reason-left-empty = compartment reported empty or incomplete
audit-reason-moved = given another compartment
audit-reason-rollback = older database
audit-reason-unconfirmed = left without confirming
audit-reason-unknown = unclear whether the door opened
audit-reason-wrong-content = wrong content reported

audit-rollback-anchor-changed = beginning of the audit was changed
audit-rollback-behind = database is older than its exported audit
audit-rollback-declared = restored backup of the whole machine was declared
audit-rollback-different = other records than in the exported audit
audit-rollback-heads-changed = exported heads were changed
audit-rollback-heads-missing = exported heads are missing

audit-broken-anchor = The beginning of the chain can't be read, or was not written by this service.
audit-broken-changed = The first wrong record is no. { $seq }. It was changed, or it does not follow the record before it.
audit-broken-missing = Record no. { $next } is missing. The next one there is no. { $seq }.
