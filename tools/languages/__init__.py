"""The languages of the terminal, one file each."""
