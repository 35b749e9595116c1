### State of the service: keys, retention periods, restored backups.

keys = Keys
keys-master = Master key
keys-rotating = rotation under way: { $count } keys
keys-signing = Signing key for compartments
keys-old-valid = { $count ->
    [one] and an old one that is still valid
   *[other] and { $count } old ones that are still valid
  }
keys-text = Identifiers are shown, never the keys themselves. Keys are rotated on the machine: python -m tools.casework rotate-keys.
operations-store = Database and audit
operations-database = Database
operations-records = Records in the audit
operations-store-text = The head of the audit is regularly written to a file. It belongs on another medium than the database.
operations-done-acknowledged = The check of the compartments has been recorded.

retention = Retention periods
retention-days = { $count ->
    [0] at once
    [one] one day
   *[other] { $count } days
  }
retention-transcript = Transcripts
retention-handoff = Drafts handed over
retention-closed-case = Closed cases
retention-open-case = Open cases without changes
retention-audit = Audit
retention-session = Sessions
retention-keypad = Wrong codes at the keypad
retention-keypad-lock = Locks of the keypad
retention-enrolment = Enrolment codes
retention-handle = Terminal’s access to compartments
retention-text = Data are deleted every night at about { $hour }:00. What lies in a compartment is not deleted but reported.
retention-last = Last run
retention-never = none yet
retention-late = overdue: is the machine's clock right?
deletions-caption = Latest deletions
deletions-at = Deleted
deletions-kind = What
deletions-cutoff = Older than
deletions-count = Number
deletions-digest = Proof
deletions-none = Nothing has been deleted yet.

rollback = An older database was restored
rollback-reason-behind = The database is older than its exported audit.
rollback-reason-different = The database has other records than its exported audit.
rollback-reason-heads-missing = The file with the exported heads of the audit is missing.
rollback-reason-heads-changed = The file with the exported heads of the audit was changed.
rollback-reason-anchor-changed = The beginning of the audit was changed.
rollback-reason-declared = A restored backup of the whole machine was reported.
rollback-found = This was noticed on { $day } at { $time }. { $count ->
    [0] There were no open pick-ups or drop-offs.
    [one] One open pick-up or drop-off has been locked since.
   *[other] { $count } open pick-ups and drop-offs have been locked since.
  }
rollback-text = Otherwise, codes that were used since the backup might be valid again. A free compartment may hold something by now, too. Please look into every compartment, release the empty ones one by one, and decide each locked pick-up or drop-off individually.
rollback-looked = I have looked into all compartments
rollback-acknowledge = Record the check
rollback-look-first = Please confirm first that you have looked.
rollback-supervisor = A supervisor can record this.
