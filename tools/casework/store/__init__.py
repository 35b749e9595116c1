"""What the case service keeps: cases, staff accounts and their sessions, in one database."""
