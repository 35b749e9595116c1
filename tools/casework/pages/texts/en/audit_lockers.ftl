### Audit: what happened to compartments, pick-ups and drop-offs.

audit-errand-pickup = Pick-up: { $event }
audit-errand-dropoff = Drop-off: { $event }

audit-event-cancel = cancelled
audit-event-closed = door closed
audit-event-code = code accepted
audit-event-emptied = compartment emptied
audit-event-expire = period expired
audit-event-forced = door opened without authorisation
audit-event-issue = code issued
audit-event-jam = door jammed
audit-event-laid-in = laid in
audit-event-lapse = left without an answer
audit-event-left-empty = reported empty
audit-event-lift-hold = hold lifted
audit-event-load = loading begun
audit-event-loaded = loaded
audit-event-move = moved to another compartment
audit-event-not-sent = opening not triggered
audit-event-not-sent-again = further opening not triggered
audit-event-opened = door opened
audit-event-person = passed on to staff
audit-event-put-back = put back
audit-event-release = opening requested
audit-event-reserve = compartment reserved
audit-event-resume = resumed
audit-event-settle-taken = settled as collected
audit-event-settle-there = settled as still there
audit-event-stale = outdated opening refused
audit-event-stuck = door does not react
audit-event-taken = taken out
audit-event-unknown = outcome of the opening unknown
audit-event-unload = emptying begun
audit-event-withdraw = withdrawn
audit-event-withdraw-opened = withdrawn after an opening
audit-event-withdraw-unplaced = withdrawn without a compartment
audit-event-wrong = wrong content reported

audit-action-bridge-events-reset = Events of the bridge read anew
audit-action-compartment-blocked = Compartment blocked
audit-action-compartment-free = Compartment freed
audit-action-signing-key-rotated = Signing key rotated
audit-action-signing-keys-retired = Old signing keys retired
audit-action-keypad-unlocked = Keypad lock lifted
