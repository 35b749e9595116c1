"""What lockers may be used for: items, and the law on handing them in and over, as data."""
