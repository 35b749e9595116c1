"""What the bridge remembers: releases, sequence numbers, doors, events, and a hash chain."""
