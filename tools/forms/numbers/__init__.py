"""Number words of German and English, read and written."""
