"""Text to audio with the times of words and phonemes."""
