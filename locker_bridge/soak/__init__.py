"""Thousands of releases under faults, judged by the simulator's solenoid log."""
