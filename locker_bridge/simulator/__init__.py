"""A simulated cabinet: real bytes on a pseudo-terminal, solenoids, springs, sensors, and faults.

It decodes by itself, without the product's codecs: its solenoid log is what tests believe.
"""
