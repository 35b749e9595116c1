"""The listener for the locker frame of the terminals: keypad, cabinet, errands."""
