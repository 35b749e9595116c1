"""Names of the execution options that say what a transaction is for."""

WRITES = "casework_writes"
MIGRATES = "casework_migrates"
