"""The audit log: a hash chain in the database whose heads are exported."""
