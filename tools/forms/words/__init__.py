"""Words of each language that field types know: fillers, months, numbers, letters."""
