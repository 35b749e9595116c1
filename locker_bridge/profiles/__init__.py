"""Board profiles: bytes ↔ commands, no input or output. Frames that open all can't be expressed."""
