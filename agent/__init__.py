"""The voice agent of the terminal: hears, understands, fills forms, answers and speaks."""
