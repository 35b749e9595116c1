"""Numbers and dates in words, read and written, from one file of data per language."""
