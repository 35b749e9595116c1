"""Words of each language that field types know: fillers, letters, signs, nationalities."""
